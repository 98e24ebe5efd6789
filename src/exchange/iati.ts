import { periodInterval, type Interval } from '../calendar/period.js';
import type { IsoDate } from '../calendar/iso-date.js';
import type { Observation } from '../model/observation.js';
import type { Goal, Indicator, Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import type { Target } from '../model/target.js';
import { isPercent } from '../model/unit.js';
import { knownObservations } from '../progress/known-observations.js';
import { targetTraits } from '../progress/target-traits.js';
import { piece, type Piece } from '../static/piece.js';
import { datasetFacts, tagged } from './dataset-facts.js';
import { decimalText } from './decimal-text.js';
import type { ExchangeOptions } from './exchange-options.js';
import { observationWords } from './observation-words.js';
import { targetDays, targetFigure } from './target-days.js';
import { writeXml } from './write-xml.js';

/** What IATI asks of a publisher beside the plan. */
export interface IatiOptions extends Pick<ExchangeOptions, 'locale'> {
  /** The day the activity is seen from: only what was known then is reported. */
  readonly asOf: IsoDate;
  /** Identifier of the reporting organisation, `{agency}-{number}`: `XM-DAC-12345`. */
  readonly organisation: string;
  /** Its kind, a code of the list OrganisationType. Default `11`, a local government. */
  readonly organisationType?: string;
}

interface Context {
  readonly plan: Plan;
  readonly options: IatiOptions;
  readonly narrative: (text: Text) => Piece[];
}

/** Codes of the list IndicatorMeasure: a number, a per cent, a place in an order, something said in words. */
function measureCode({ unit, targets }: Indicator): string {
  const [first] = targets;
  if (targets.every(({ bound }) => targetFigure({ bound }) === undefined && bound.kind !== 'between')) return '5';
  if (first?.of.kind === 'rank') return '4';
  return isPercent(first?.unit ?? unit) || first?.of.kind === 'share' || first?.of.kind === 'growth' ? '2' : '1';
}

/** The value of a result; one in words has none. */
const valueOf = (value: string | undefined, code: string): Record<string, string> =>
  value === undefined || code === '5' ? {} : { value };

function periodElement(days: Interval, results: readonly Piece[]): Piece {
  return piece(
    'period',
    {},
    piece('period-start', { 'iso-date': days.start }),
    piece('period-end', { 'iso-date': days.end }),
    ...results,
  );
}

const targetPeriod = (target: Target, code: string, { plan, narrative }: Context): Piece => {
  const figure = targetFigure(target);
  const decimals = 'decimals' in target.bound ? target.bound.decimals : undefined;
  const value = figure === undefined ? undefined : decimalText(figure, decimals);
  return periodElement(targetDays(target, plan) ?? plan.period, [
    piece('target', valueOf(value, code), piece('comment', {}, narrative(target.words))),
  ]);
};

const actualPeriod = (observation: Observation, days: Interval, code: string, { plan, options }: Context): Piece => {
  const { locale = 'zh-CN' } = options;
  return periodElement(days, [
    piece(
      'actual',
      valueOf(decimalText(observation.value, observation.decimals), code),
      piece('comment', {}, piece('narrative', { 'xml:lang': locale }, observationWords(observation, plan, locale))),
    ),
  ]);
};

function indicatorElement(indicator: Indicator, context: Context): Piece {
  const { plan, options, narrative } = context;
  const { baseline } = indicator;
  const code = measureCode(indicator);
  const direction = targetTraits(indicator.targets[0]!).direction;
  const base = baseline && periodInterval(baseline.period, plan.period.yearStart);
  const own = (plan.observations ?? []).filter((each) => each.indicator === indicator.id);
  const known = knownObservations(own, options.asOf, plan.period.yearStart);
  const description = indicator.definition ?? indicator.unit;
  return piece(
    'indicator',
    {
      measure: code,
      ...(direction === 'falling' && { ascending: '0' }),
      ...(direction === 'rising' && { ascending: '1' }),
    },
    piece('title', {}, narrative(indicator.name)),
    description !== undefined && piece('description', {}, narrative(description)),
    baseline &&
      base &&
      piece(
        'baseline',
        {
          'iso-date': base.end,
          year: String(Number(base.end.slice(0, 4))),
          ...valueOf(decimalText(baseline.value, baseline.decimals), code),
        },
        baseline.words !== undefined && piece('comment', {}, narrative(baseline.words)),
      ),
    indicator.targets.map((target) => targetPeriod(target, code, context)),
    known.map(({ observation, interval }) => actualPeriod(observation, interval, code, context)),
  );
}

/** A goal as a result; a plan does not say whether it is an output or an outcome, so it is neither. */
function resultElement(goal: Goal, context: Context): Piece | undefined {
  const { plan, narrative } = context;
  const indicators = plan.indicators.filter((each) => each.goal === goal.id);
  if (indicators.length === 0) return undefined;
  return piece(
    'result',
    { type: '9' },
    piece('title', {}, narrative(goal.name)),
    goal.citation && piece('description', {}, narrative(goal.citation.quote)),
    indicators.map((indicator) => indicatorElement(indicator, context)),
  );
}

/** Code of the list ActivityStatus: to come, under way, over. */
const activityStatus = ({ start, end }: Interval, asOf: IsoDate): string =>
  asOf < start ? '1' : asOf <= end ? '2' : '3';

/**
 * A plan as an IATI activity whose goals are results: indicators with baselines, targets and what was reached, as known
 * on a day.
 *
 * @param plan With its observations (`withObservations`).
 * @throws RangeError for an identifier of an organisation that IATI does not take.
 * @source IATI Standard 2.03, iati-activities-schema.xsd: `result`, `indicator`, `baseline`, `period`; code lists
 * ResultType (9 other), IndicatorMeasure, ActivityStatus, ActivityDateType, OrganisationType, OrganisationRole.
 * @example
 * iati(plan, { asOf: '2024-01-31', organisation: 'XX-TEST-1' }).includes('<iati-identifier>XX-TEST-1-gulou-ip-2021-2025</iati-identifier>'); // true
 */
export function iati(plan: Plan, options: IatiOptions): string {
  const { locale = 'zh-CN', asOf, organisation, organisationType = '11' } = options;
  if (!/^[^/&|?\s]+-[^/&|?\s]+$/.test(organisation))
    throw new RangeError(`iati requires an organisation {agency}-{number}; received ${organisation}`);
  const narrative = (text: Text): Piece[] =>
    tagged(text, plan).map(([tag, words]) => piece('narrative', { 'xml:lang': tag }, words));
  const context: Context = { plan, options, narrative };
  const { period, document } = plan;
  const publisher = document?.issuer ?? plan.name;
  const status = activityStatus(period, asOf);
  return writeXml(
    piece(
      'iati-activities',
      { version: '2.03' },
      piece(
        'iati-activity',
        { 'xml:lang': plan.language ?? 'zh-CN' },
        piece('iati-identifier', {}, `${organisation}-${plan.id}`),
        piece('reporting-org', { ref: organisation, type: organisationType }, narrative(publisher)),
        piece('title', {}, narrative(plan.name)),
        piece('description', {}, piece('narrative', { 'xml:lang': locale }, datasetFacts(plan, locale).description)),
        piece('participating-org', { ref: organisation, type: organisationType, role: '4' }, narrative(publisher)),
        piece('activity-status', { code: status }),
        piece('activity-date', { type: '1', 'iso-date': period.start }),
        piece('activity-date', { type: '3', 'iso-date': period.end }),
        document?.url !== undefined &&
          piece(
            'document-link',
            { url: document.url, format: 'text/html' },
            piece('title', {}, narrative(document.title)),
            piece('category', { code: 'A08' }),
          ),
        plan.goals.map((goal) => resultElement(goal, context)),
      ),
    ),
  );
}
