import { periodInterval, type Interval } from '../calendar/period.js';
import { exchangeLabels, type ExchangeLanguage } from './exchange-words.js';
import { textIn } from '../format/locale.js';
import type { Measure } from '../model/measure.js';
import type { Observation } from '../model/observation.js';
import type { Goal, Indicator, Plan } from '../model/plan.js';
import type { Target } from '../model/target.js';
import type { Text } from '../model/primitives.js';
import { piece, type Piece } from '../static/piece.js';
import { decimalText } from './decimal-text.js';
import type { ExchangeOptions } from './exchange-options.js';
import { observationWords } from './observation-words.js';
import { descriptors, prefixes, stratmlNamespace } from './stratml-names.js';
import { targetDays, targetFigure } from './target-days.js';
import { writeXml } from './write-xml.js';

interface Context {
  readonly plan: Plan;
  readonly locale: ExchangeLanguage;
  readonly say: (text: Text | undefined) => string;
}

/** An element with text; nothing where there is nothing to say. */
const leaf = (name: string, text: string | undefined): Piece | undefined =>
  text === undefined || text === '' ? undefined : piece(name, {}, text);

/** A result, with what the schema has no element for as JSON in its descriptor. */
function result(
  name: 'TargetResult' | 'ActualResult',
  days: Interval | undefined,
  figure: string | undefined,
  descriptor: readonly [name: string, facts: object],
  description: string,
): Piece {
  return piece(
    name,
    {},
    leaf('StartDate', days?.start),
    leaf('EndDate', days?.end),
    leaf('NumberOfUnits', figure),
    piece(
      'Descriptor',
      {},
      piece('DescriptorName', {}, descriptor[0]),
      piece('DescriptorValue', {}, JSON.stringify(descriptor[1])),
    ),
    leaf('Description', description),
  );
}

function targetResult(target: Target, { plan }: Context): Piece {
  const { words, of, bound, when, force, unit } = target;
  const figure = targetFigure(target);
  const decimals = 'decimals' in bound ? bound.decimals : undefined;
  return result(
    'TargetResult',
    targetDays(target, plan),
    figure === undefined ? undefined : decimalText(figure, decimals),
    [descriptors.target, { of, bound, when, force, unit }],
    words,
  );
}

/** A period that is one without knowing where reporting years start, which a document does not say. */
function calendarPeriod(period: string, { period: { yearStart } }: Plan): string {
  const days = yearStart && /-[AHSQM]\d/.test(period) ? periodInterval(period, yearStart) : undefined;
  return days ? `${days.start.slice(0, 7)}/${days.end.slice(0, 7)}` : period;
}

function actualResult(observation: Observation, { plan, locale }: Context): Piece {
  const { indicator: _indicator, value, decimals, source, ...said } = observation;
  const facts = { ...said, period: calendarPeriod(said.period, plan) };
  const { citation: _citation, ...named } = source ?? { name: '' };
  return result(
    'ActualResult',
    periodInterval(observation.period, plan.period.yearStart),
    decimalText(value, decimals),
    [descriptors.observation, source ? { ...facts, source: named } : facts],
    observationWords(observation, plan, locale),
  );
}

function baselineResult({ baseline }: Indicator, { plan, locale, say }: Context): Piece | undefined {
  if (!baseline) return undefined;
  const { value, decimals, citation: _citation, ...said } = baseline;
  const facts = { ...said, period: calendarPeriod(said.period, plan) };
  return result(
    'ActualResult',
    periodInterval(baseline.period, plan.period.yearStart),
    decimalText(value, decimals),
    [descriptors.baseline, facts],
    [exchangeLabels[locale].baseline, baseline.words, say(baseline.note)].filter(Boolean).join('; '),
  );
}

/** One measurement for each stretch of time, as a measurement is of one point in time. */
function measurements(indicator: Indicator, context: Context): Piece[] {
  const base = baselineResult(indicator, context);
  const figures = (context.plan.observations ?? []).filter((each) => each.indicator === indicator.id);
  return [
    base,
    ...figures.map((each) => actualResult(each, context)),
    ...indicator.targets.map((target) => targetResult(target, context)),
  ]
    .filter((each) => each !== undefined)
    .map((each) => piece('MeasurementInstance', {}, each));
}

/** A body that leads; its id comes back by the description. */
function stakeholder(id: string, { plan, say }: Context): Piece {
  const name = say(plan.organisations?.find((each) => each.id === id)?.name) || id;
  return piece(
    'Stakeholder',
    { StakeholderTypeType: 'Organization' },
    piece('Name', {}, name),
    piece('Description', {}, prefixes.organisation + id),
    piece('Role', {}, piece('Name', {}, name), piece('RoleType', {}, 'Performer')),
  );
}

function indicatorObjective(indicator: Indicator, context: Context): Piece {
  const { id, name, unit, definition, note, parent, responsible = [], targets } = indicator;
  const { say } = context;
  const quantitative = targets.some(({ of }) => of.kind !== 'occurrence');
  return piece(
    'Objective',
    {},
    piece('Name', {}, say(name)),
    leaf('Description', targets.map(({ words }) => words).join('; ')),
    piece('Identifier', {}, prefixes.indicator + id),
    responsible.map((body) => stakeholder(body, context)),
    leaf('OtherInformation', say(note)),
    piece(
      'PerformanceIndicator',
      { PerformanceIndicatorType: quantitative ? 'Quantitative' : 'Qualitative' },
      piece('MeasurementDimension', {}, say(name)),
      piece('UnitOfMeasurement', {}, say(unit)),
      parent !== undefined &&
        piece(
          'Relationship',
          { RelationshipType: 'Narrower_Than' },
          piece('ReferentIdentifier', {}, prefixes.indicator + parent),
        ),
      measurements(indicator, context),
      leaf('OtherInformation', say(definition)),
    ),
  );
}

const measureObjective = ({ id, name, citations, remark }: Measure, { say }: Context): Piece =>
  piece(
    'Objective',
    {},
    piece('Name', {}, say(name)),
    leaf('Description', citations.map(({ quote }) => quote).join('\n')),
    piece('Identifier', {}, prefixes.measure + id),
    leaf('OtherInformation', say(remark)),
  );

function goalElement(goal: Goal, at: number, context: Context): Piece {
  const { plan, say } = context;
  const { id, name, citation } = goal;
  return piece(
    'Goal',
    {},
    piece('Name', {}, say(name)),
    piece('Description', {}, citation?.quote ?? ''),
    piece('Identifier', {}, prefixes.goal + id),
    piece('SequenceIndicator', {}, String(at + 1)),
    plan.indicators.filter((each) => each.goal === id).map((each) => indicatorObjective(each, context)),
    (plan.measures ?? []).filter((each) => each.goal === id).map((each) => measureObjective(each, context)),
  );
}

/**
 * A plan as StratML Part 2: goals, an objective for every indicator with its targets and figures, an objective for every
 * measure of a goal. What the schema has no element for but needs to come back (the axes of a target, how a figure
 * counts) stands in descriptors. A plan with figures is a performance report, one without a performance plan.
 *
 * @param plan With its observations (`withObservations`).
 * @source ISO 17469-2, Strategy Markup Language Part 2: Performance plans and reports; schema of 2016-05-06.
 * @example
 * stratml(plan).includes('<Identifier>goal.creation</Identifier>'); // true
 */
export function stratml(plan: Plan, { locale = 'zh-CN', url }: ExchangeOptions = {}): string {
  const say = (text: Text | undefined): string => textIn(text, locale);
  const context: Context = { plan, locale, say };
  const { document, period, observations = [], organisations = [] } = plan;
  return writeXml(
    piece(
      'PerformancePlanOrReport',
      { xmlns: stratmlNamespace, Type: observations.length > 0 ? 'Performance_Report' : 'Performance_Plan' },
      piece('Name', {}, say(plan.name)),
      leaf('OtherInformation', say(plan.note)),
      piece(
        'StrategicPlanCore',
        {},
        document?.issuer !== undefined && piece('Organization', {}, piece('Name', {}, say(document.issuer))),
        organisations.map(({ id, name, kind }) =>
          piece(
            'Organization',
            {},
            piece('Name', {}, say(name)),
            piece('Identifier', {}, prefixes.organisation + id),
            piece('Description', {}, kind),
          ),
        ),
        plan.goals.map((goal, at) => goalElement(goal, at, context)),
      ),
      piece(
        'AdministrativeInformation',
        {},
        piece('Identifier', {}, prefixes.plan + plan.id),
        piece('StartDate', {}, period.start),
        piece('EndDate', {}, period.end),
        leaf('PublicationDate', document?.issued),
        leaf('Source', url ?? document?.url),
      ),
    ),
  );
}
