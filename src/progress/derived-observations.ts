import { daysBetween, type IsoDate } from '../calendar/iso-date.js';
import { periodInterval, type Interval, type PeriodCode, type YearStart } from '../calendar/period.js';
import type { Source } from '../model/citation.js';
import { deepFreeze } from '../model/deep-freeze.js';
import { decimalPlaces } from '../model/exact-sum.js';
import type { Observation } from '../model/observation.js';
import type { Indicator, Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import { requireHanded } from '../model/wrong-call.js';
import { turnedBound } from './qualifier.js';
import { exactRatio } from './exact-ratio.js';
import { compare, knownObservations } from './known-observations.js';
import { observationsOf } from './observations-of.js';
import { figureDecimals } from './quantity.js';

/** Why two figures of one period make no ratio. */
export type DerivationRefusal =
  /** The figure below is zero. */
  | 'zero-denominator'
  /** One is a running total and the other one period's sum, or one of them is given in both ways. */
  | 'counts-differ'
  /** Each is only a bound, and the two say nothing of their ratio: 超过10 over 超过3. */
  | 'bounds-differ'
  /** The ratio is no figure a plan can hold. */
  | 'out-of-range';

/** The figures of an indicator that are worked out of two others, and those that could not be. */
export interface DerivedObservations {
  /** By their periods, then by the days on which each was known first. */
  readonly observations: readonly Observation[];
  readonly refused: readonly {
    readonly period: string;
    readonly of?: string;
    /** The day from which both figures were known. */
    readonly on: IsoDate;
    readonly reason: DerivationRefusal;
  }[];
}

type Ratio = NonNullable<NonNullable<Indicator['derivedFrom']>['ratio']>;
type Qualifier = Observation['qualifier'];

/** An observation with the days it speaks of. */
interface Dated {
  readonly observation: Observation;
  readonly interval: Interval;
  /** The day from which it is known: published, and its period over. */
  readonly from: IsoDate;
}

function dated(observations: readonly Observation[], yearStart: YearStart | undefined): Dated[] {
  return observations.flatMap((observation) => {
    const interval = periodInterval(observation.period, yearStart);
    // A rate published ready-made is another quantity than the series.
    if (!interval || observation.counts === 'rate') return [];
    const { published = interval.end } = observation;
    return [{ observation, interval, from: published > interval.end ? published : interval.end }];
  });
}

/** Same days, same part: 2023 and 2023-A1 can be two names of one year. */
const placeOf = ({ observation: { of = '' }, interval: { start, end } }: Dated): string => `${end} ${start} ${of}`;

function byPlace(entries: readonly Dated[]): Map<string, Dated[]> {
  const groups = new Map<string, Dated[]>();
  for (const entry of entries) {
    const place = placeOf(entry);
    const group = groups.get(place);
    if (group) group.push(entry);
    else groups.set(place, [entry]);
  }
  return groups;
}

/** What was known of one period on a day; of two ways of counting there are two. */
const knownOn = (entries: readonly Dated[], day: IsoDate, yearStart: YearStart | undefined): Observation[] =>
  knownObservations(
    entries.map(({ observation: { of: _part, ...whole } }) => whole),
    day,
    yearStart,
  ).map(({ observation }) => observation);

/** Which way a bound leaves open: up, down, either; `undefined` where the figure is exact. */
const openTo: { readonly [Name in NonNullable<Qualifier>]: 'up' | 'down' | 'both' } = {
  'more-than': 'up',
  'at-least': 'up',
  'less-than': 'down',
  'at-most': 'down',
  about: 'both',
};

/** What is known of a ratio of bounds; `false` where nothing is. A larger figure below makes a smaller ratio. */
function boundOf(of: Observation, over: Observation, per: number): Qualifier | false {
  const turn = (qualifier: Qualifier, larger: boolean): Qualifier =>
    qualifier && (larger ? qualifier : turnedBound[qualifier]);
  // Whether the ratio grows with the figure above, and with the figure below.
  const above = turn(of.qualifier, over.value * per > 0);
  const below = of.value === 0 ? undefined : turn(over.qualifier, of.value * per < 0);
  if (!above || !below) return above ?? below;
  if (openTo[above] !== openTo[below]) return false;
  // More than the one over at most the other is more than their ratio.
  return above === 'more-than' || above === 'less-than' ? above : below;
}

const strength: readonly Observation['status'][] = ['estimated', 'preliminary', 'final'];
const weaker = (a: Observation['status'], b: Observation['status']): Observation['status'] =>
  strength.indexOf(a) < strength.indexOf(b) ? a : b;

/** As what is known is chosen: the published before the made-up, then by status. */
const trust = ({ status, illustrative }: Observation): number => strength.indexOf(status) + (illustrative ? 0 : 3);

/**
 * Digits after the point a ratio bears: two, as many as the plan's own figures have, or what leaves a small one three that
 * say something. Absent where it has no more.
 */
function decimalsOf(value: number, { targets }: Indicator): { decimals?: number } {
  const figures = targets.map(({ bound, words }) =>
    'value' in bound && typeof bound.value === 'number' ? figureDecimals({ bound, words }, bound.value) : 0,
  );
  const small = value === 0 ? 0 : 2 - Math.floor(Math.log10(Math.abs(value)));
  const decimals = Math.min(10, Math.max(2, small, ...figures));
  return decimalPlaces(value) > decimals ? { decimals } : {};
}

const inLanguage = (text: Text, tag: string): string =>
  typeof text === 'string' ? text : (text[tag] ?? Object.values(text)[0] ?? '');

const inBoth = (say: (tag: 'zh-CN' | 'en') => string): Text => ({ 'zh-CN': say('zh-CN'), en: say('en') });

/** Who says both figures. */
function sourceOf(of: Source | undefined, over: Source | undefined): Source | undefined {
  if (!of || !over || JSON.stringify(of) === JSON.stringify(over)) return of ?? over;
  return {
    name: inBoth((tag) => inLanguage(of.name, tag) + (tag === 'en' ? '; ' : '；') + inLanguage(over.name, tag)),
  };
}

/** How the figure was made, for its reader. */
function noteOf({ of, over, per = 1 }: Ratio, { indicators, series = [] }: Plan): Text {
  const name = (id: string, tag: string): string =>
    inLanguage([...indicators, ...series].find((entry) => entry.id === id)?.name ?? id, tag);
  const times = per === 1 ? '' : ` × ${per}`;
  return inBoth((tag) =>
    tag === 'en'
      ? `worked out: “${name(of, tag)}” ÷ “${name(over, tag)}”${times}`
      : `按“${name(of, tag)}”÷“${name(over, tag)}”${times.replace(/ /g, '')}计算`,
  );
}

const isWithinYear = ({ start, end }: Interval): boolean => daysBetween(start, end) + 1 < 350;

/** A quarter as the months it spans: 2025-10/2025-12. */
const asSpan = (period: PeriodCode, { start, end }: Interval): PeriodCode =>
  period.includes('/') ? period : `${start.slice(0, 7)}/${end.slice(0, 7)}`;

/** The figures of one period, as they were known from day to day. */
function ofOnePeriod(
  entries: readonly [of: readonly Dated[], over: readonly Dated[]],
  make: (of: Observation, over: Observation, day: IsoDate) => Observation | DerivationRefusal,
  yearStart: YearStart | undefined,
): { made: Observation[]; refused: { on: IsoDate; reason: DerivationRefusal }[] } {
  const all = [...entries[0], ...entries[1]];
  const days = new Set(all.flatMap(({ from, observation: { withdrawn } }) => [from, withdrawn ?? from]));
  const made: Observation[] = [];
  const refused: { on: IsoDate; reason: DerivationRefusal }[] = [];
  let before = '';
  for (const day of [...days].sort()) {
    const [of, over] = [knownOn(entries[0], day, yearStart), knownOn(entries[1], day, yearStart)];
    const now = JSON.stringify(of.length > 0 && over.length > 0 ? [of, over] : []);
    if (now === before) continue;
    before = now;
    const next =
      of.length > 1 || over.length > 1 ? 'counts-differ' : of[0] && over[0] ? make(of[0], over[0], day) : undefined;
    made.forEach((each, index) => {
      // What is no longer known, or only with less certainty, does not outlive the figures it was made of.
      const stands = typeof next === 'object' && trust(each) <= trust(next);
      if (each.withdrawn === undefined && !stands) made[index] = { ...each, withdrawn: day };
    });
    if (typeof next === 'object') made.push(next);
    else if (next !== undefined) refused.push({ on: day, reason: next });
  }
  return { made, refused };
}

/**
 * The figures of an indicator that is one indicator over another (`derivedFrom.ratio`): 每万人, 占比.
 *
 * Formula: of ÷ over × per, of figures of the same part and the same days; levels, or one period's sums, or both running
 * totals. Published when the second of the two is, and again whenever one of them is revised or withdrawn, so that on
 * every day the ratio is that of what was known. Its status is the weaker of the two (estimated, preliminary, final); it
 * is illustrative where either is, and breaks where either has broken since the figure before. What is only a bound makes
 * a bound, where it makes anything. The value is not rounded; `decimals` says how many digits it bears. A period one of the two lacks has no figure; zero below, and figures counted in ways
 * that do not go together, are refused with the reason.
 *
 * @returns Levels without a unit of their own; none where the indicator is not derived in this way. Figures the plan has
 * for it are not looked at: see `withDerived`.
 * @throws RangeError when the plan has no such indicator.
 * @example
 * // derived: 267 patents of 2023 over 3 万人, the first published 2024-01-20, the second 2024-03-10
 * derivedObservations(plan, 'patents-per-10000').observations.map(({ value, published }) => `${value} ${published}`);
 * // ['89 2024-03-10']
 */
export function derivedObservations(plan: Plan, indicatorId: string): DerivedObservations {
  requireHanded('derivedObservations', 'plan', plan);
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  if (!indicator) {
    const known = plan.indicators.map(({ id }) => id).join(', ');
    throw new RangeError(
      `derivedObservations requires an indicator of the plan; received "${indicatorId}", known: ${known}`,
    );
  }
  const ratio = indicator.derivedFrom?.ratio;
  if (!ratio) return { observations: [], refused: [] };
  const { of, over, per = 1 } = ratio;
  const { yearStart } = plan.period;
  const above = dated(observationsOf(plan, of), yearStart);
  const below = byPlace(dated(observationsOf(plan, over), yearStart));
  const breaks = [...above, ...[...below.values()].flat()].filter(({ observation }) => observation.break);
  const note = noteOf(ratio, plan);
  // A break since the baseline parts the first figure from it.
  const baseline = indicator.baseline && periodInterval(indicator.baseline.period, yearStart)?.end;
  const lastOf = new Map<string, IsoDate>();

  const observations: Observation[] = [];
  const refused: DerivedObservations['refused'][number][] = [];
  for (const [place, entries] of [...byPlace(above)].sort(([a], [b]) => compare(a, b))) {
    const others = below.get(place);
    const { observation, interval } = entries[0]!;
    if (!others) continue;
    const { of: part = '', period } = observation;
    const since = lastOf.get(part) ?? (part === '' ? baseline : undefined);
    const make = (a: Observation, b: Observation, day: IsoDate): Observation | DerivationRefusal => {
      const counts = [a.counts, b.counts];
      if (counts.includes('running-total') && counts.includes('increment')) return 'counts-differ';
      if (b.value === 0) return 'zero-denominator';
      const value = exactRatio(a.value, b.value, per);
      if (value === undefined || Math.abs(value) > 1e15) return 'out-of-range';
      const qualifier = boundOf(a, b, per);
      if (qualifier === false) return 'bounds-differ';
      const source = sourceOf(a.source, b.source);
      const broken = breaks.some(
        ({ from, interval: { end }, observation: { of: its = '', withdrawn = '9999-99' } }) =>
          its === part &&
          from <= day &&
          withdrawn > day &&
          end <= interval.end &&
          (since === undefined ? end === interval.end : end > since),
      );
      return {
        indicator: indicatorId,
        ...(part && { of: part }),
        // Of what only a part of a year has brought it is that of the part: told, and never held against a year.
        period: counts.includes('increment') && isWithinYear(interval) ? asSpan(period, interval) : period,
        value,
        ...decimalsOf(value, indicator),
        ...(qualifier && { qualifier }),
        counts: 'level',
        status: weaker(a.status, b.status),
        ...(!(day === interval.end && a.published === undefined && b.published === undefined) && { published: day }),
        ...((a.illustrative || b.illustrative) && { illustrative: true }),
        ...(broken && { break: true }),
        ...(source && { source }),
        note,
      };
    };
    const { made, refused: without } = ofOnePeriod([entries, others], make, yearStart);
    observations.push(...made);
    refused.push(...without.map((each) => ({ period, ...(part && { of: part }), ...each })));
    if (made.length > 0) lastOf.set(part, interval.end);
  }
  return { observations, refused };
}

// A plan is looked at from many days, and its ratios are those of the file.
const made = new WeakMap<Plan, Plan>();

/**
 * A plan with the figures of the indicators that are derived from two others. `assessPlan` and whatever else looks at a
 * plan's figures does this by itself; called by hand for the figures alone, to write them to a file. A period for which an
 * indicator has a published figure of its own keeps that alone: the office's figure is the figure, and a ratio worked out
 * here may differ. An indicator may be derived from one that is derived; what rests on itself gets nothing, nor does what
 * rests on that. Calling it again adds nothing.
 *
 * @returns A frozen plan, the derived figures behind its own; the plan itself where nothing is derived.
 * @throws TypeError when the plan is none.
 * @example
 * // derived: 267 patents of 2023 over 3 万人
 * withDerived(plan).observations.map(({ indicator, value }) => `${indicator} ${value}`);
 * // ['patents 267', 'population 3', 'patents-per-10000 89']
 */
export function withDerived(plan: Plan): Plan {
  requireHanded('withDerived', 'plan', plan);
  const before = made.get(plan);
  if (before) return before;
  const added = derivedOf(plan);
  const whole =
    added.length > 0 ? deepFreeze({ ...plan, observations: [...(plan.observations ?? []), ...added] }) : plan;
  // Only what cannot change any more may be kept.
  if (Object.isFrozen(plan)) made.set(plan, whole);
  return whole;
}

/** The figures that the plan's ratios add, one that rests on another after it. */
function derivedOf(plan: Plan): Observation[] {
  const { yearStart } = plan.period;
  const added: Observation[] = [];
  const waiting = new Map(
    plan.indicators.flatMap(({ id, derivedFrom }) => (derivedFrom?.ratio ? [[id, derivedFrom.ratio] as const] : [])),
  );
  const derive = (id: string): void => {
    const own = new Set(dated(observationsOf(plan, id), yearStart).map(placeOf));
    const known = { ...plan, observations: [...(plan.observations ?? []), ...added] };
    const derived = dated(derivedObservations(known, id).observations, yearStart);
    added.push(...derived.filter((entry) => !own.has(placeOf(entry))).map(({ observation }) => observation));
  };
  // One that rests on another waits for it; those in a ring wait for ever.
  for (let before = waiting.size + 1; waiting.size < before;) {
    before = waiting.size;
    for (const [id, { of, over }] of waiting) {
      if (waiting.has(of) || waiting.has(over)) continue;
      derive(id);
      waiting.delete(id);
    }
  }
  return added;
}
