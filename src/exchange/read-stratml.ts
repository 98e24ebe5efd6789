import type { Piece } from '../static/piece.js';
import {
  figureOf,
  ownFacts,
  readActualResult,
  readTargetResult,
  resultDays,
  type RawPart,
  type StratmlDoubt,
} from './read-stratml-results.js';
import { descriptors, prefixes } from './stratml-names.js';
import { childElements, localName, childText } from './xml-parts.js';

/** A plan read from a document, to be handed to `parsePlan`, and what is to be looked at first. */
export interface StratmlReading {
  readonly plan: RawPart;
  readonly doubts: readonly StratmlDoubt[];
}

const ourId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of an element of ours, else one by its place. */
function idOf(element: Piece, prefix: string, fallback: string): string {
  const identifier = childText(element, 'Identifier') ?? '';
  const own = identifier.startsWith(prefix) ? identifier.slice(prefix.length) : '';
  return ourId.test(own) && own.length <= 100 ? own : fallback;
}

class Reader {
  readonly doubts: StratmlDoubt[] = [];
  readonly #goals: RawPart[] = [];
  readonly #indicators: RawPart[] = [];
  readonly #measures: RawPart[] = [];
  readonly #observations: RawPart[] = [];
  readonly #days: string[] = [];
  readonly #root: Piece;

  constructor(root: Piece) {
    this.#root = root;
  }

  plan(): RawPart {
    const [core] = childElements(this.#root, 'StrategicPlanCore');
    for (const name of ['Vision', 'Mission', 'Value'])
      if (core && childElements(core, name).length > 0) this.doubts.push({ code: 'left-out', place: name });
    (core ? childElements(core, 'Goal') : []).forEach((goal, at) => this.#goal(goal, at + 1));
    const name = childText(this.#root, 'Name');
    const [about] = childElements(this.#root, 'AdministrativeInformation');
    const issued = about && childText(about, 'PublicationDate');
    const bodies = core ? childElements(core, 'Organization') : [];
    const isOurs = (each: Piece): boolean => (childText(each, 'Identifier') ?? '').startsWith(prefixes.organisation);
    const issuer = bodies.filter((each) => !isOurs(each)).map((each) => childText(each, 'Name'))[0];
    const organisations = bodies.filter(isOurs).map((each, at) => ({
      id: idOf(each, prefixes.organisation, `organisation-${at + 1}`),
      name: childText(each, 'Name'),
      kind: childText(each, 'Description') ?? 'public-body',
    }));
    const note = childText(this.#root, 'OtherInformation') ?? childText(this.#root, 'Description');
    const url = about && childText(about, 'Source');
    return {
      id: about ? idOf(about, prefixes.plan, 'plan') : 'plan',
      name,
      period: this.#period(about),
      document: {
        title: name,
        ...(issuer !== undefined && { issuer }),
        ...(issued !== undefined && { issued: issued.slice(0, 10) }),
        ...(/^https?:\/\/\S+$/.test(url ?? '') && { url }),
      },
      goals: this.#goals,
      indicators: this.#indicators,
      ...(organisations.length > 0 && { organisations }),
      ...(this.#measures.length > 0 && { measures: this.#measures }),
      ...(this.#observations.length > 0 && { observations: this.#observations }),
      ...(note !== undefined && { note }),
    };
  }

  #period(about: Piece | undefined): RawPart {
    const said = about && resultDays(about);
    if (said && said.start !== said.end) return { start: said.start, end: said.end };
    const days = [...this.#days].sort();
    this.doubts.push({ code: 'period-from-results', place: 'AdministrativeInformation' });
    return { start: days[0], end: days[days.length - 1] };
  }

  #goal(goal: Piece, number: number): void {
    const id = idOf(goal, prefixes.goal, `goal-${number}`);
    const name = childText(goal, 'Name') ?? childText(goal, 'Description');
    this.#goals.push({ id, name });
    const place = `Goal ${number}`;
    if (childElements(goal, 'Stakeholder').length > 0)
      this.doubts.push({ code: 'left-out', place: `${place} › Stakeholder` });
    childElements(goal, 'Objective').forEach((objective, at) =>
      this.#objective(objective, {
        goal: id,
        goalName: name ?? id,
        place: `${place} › Objective ${at + 1}`,
        fallback: `${number}-${at + 1}`,
      }),
    );
  }

  #objective(
    objective: Piece,
    at: { readonly goal: string; readonly goalName: string; readonly place: string; readonly fallback: string },
  ): void {
    const indicators = childElements(objective, 'PerformanceIndicator');
    const name = childText(objective, 'Name') ?? childText(objective, 'Description');
    const identifier = childText(objective, 'Identifier') ?? '';
    if (indicators.length === 0) {
      if (!identifier.startsWith(prefixes.measure)) this.doubts.push({ code: 'objective-as-measure', place: at.place });
      this.#measures.push({
        id: idOf(objective, prefixes.measure, `measure-${at.fallback}`),
        name,
        goal: at.goal,
        kind: 'task',
        citations: [{ quote: childText(objective, 'Description') ?? name, locator: { section: at.goalName } }],
      });
      return;
    }
    indicators.forEach((indicator, index) => {
      const own = indicators.length === 1 && identifier.startsWith(prefixes.indicator);
      const fallback = `indicator-${at.fallback}${indicators.length > 1 ? `-${index + 1}` : ''}`;
      const id = own ? idOf(objective, prefixes.indicator, fallback) : fallback;
      const dimension = childText(indicator, 'MeasurementDimension');
      const place = indicators.length > 1 ? `${at.place} › PerformanceIndicator ${index + 1}` : at.place;
      const leads = childElements(objective, 'Stakeholder')
        .map((each) => childText(each, 'Description') ?? '')
        .filter((words) => words.startsWith(prefixes.organisation))
        .map((words) => words.slice(prefixes.organisation.length));
      this.#indicator(indicator, { id, goal: at.goal, name: dimension ?? name, place, leads });
    });
  }

  #indicator(
    indicator: Piece,
    {
      id,
      goal,
      name,
      place,
      leads,
    }: {
      readonly id: string;
      readonly goal: string;
      readonly name: string | undefined;
      readonly place: string;
      readonly leads: readonly string[];
    },
  ): void {
    const unit = childText(indicator, 'UnitOfMeasurement');
    const definition = childText(indicator, 'OtherInformation');
    const parent = childElements(indicator, 'Relationship')
      .filter(({ attributes }) => attributes['RelationshipType'] === 'Narrower_Than')
      .map((each) => childText(each, 'ReferentIdentifier') ?? '')
      .find((referent) => referent.startsWith(prefixes.indicator));
    const targets: RawPart[] = [];
    let baseline: RawPart | undefined;
    for (const result of childElements(indicator, 'MeasurementInstance').flatMap((each) => each.children)) {
      if (typeof result === 'string') continue;
      const days = resultDays(result);
      const base = ownFacts(result, descriptors.baseline);
      if (base) {
        baseline = { ...base, ...figureOf(result) };
        continue;
      }
      if (days) this.#days.push(days.start, days.end);
      if (localName(result) === 'TargetResult') {
        const target = readTargetResult(result, unit ?? '', place, this.doubts);
        if (target) targets.push(target);
      } else if (localName(result) === 'ActualResult') {
        const observation = readActualResult(result, id, place, this.doubts);
        if (observation) this.#observations.push(observation);
      }
    }
    // An indicator has a target; one without is a figure somebody looks at.
    if (targets.length === 0) {
      targets.push({ words: name, of: { kind: 'level' }, bound: { kind: 'none' }, when: { kind: 'open' } });
      this.doubts.push({ code: 'target-as-text', place, ...(name !== undefined && { words: name }) });
    }
    this.#indicators.push({
      id,
      goal,
      name,
      ...(parent !== undefined && { parent: parent.slice(prefixes.indicator.length) }),
      ...(unit !== undefined && { unit }),
      ...(definition !== undefined && { definition }),
      targets,
      ...(leads.length > 0 && { responsible: leads }),
      ...(baseline && { baseline }),
    });
  }
}

/**
 * A plan of a StratML Part 2 document. Documents that `stratml` wrote come back with the axes of their targets; of others,
 * a target is read from its words (`readTarget`), and one that does not say which way it is to go stays text: nothing is
 * guessed. What is to be looked at is told.
 *
 * @param root The document's root element, as a parser gives it.
 * @throws RangeError where it is no performance plan or report.
 * @source ISO 17469-2, Strategy Markup Language Part 2.
 * @example
 * const root = { name: 'PerformancePlanOrReport', attributes: {}, children: [{ name: 'Name', attributes: {}, children: ['Plan'] }] };
 * readStratml(root).plan.name; // 'Plan'
 */
export function readStratml(root: Piece): StratmlReading {
  if (localName(root) !== 'PerformancePlanOrReport')
    throw new RangeError(`readStratml requires the element PerformancePlanOrReport; received ${root.name}`);
  const reader = new Reader(root);
  const plan = reader.plan();
  return { plan, doubts: reader.doubts };
}
