import { addDays } from '../calendar/add-days.js';
import type { IsoDate } from '../calendar/iso-date.js';
import { numberedPeriod, periodNumber, type Rhythm } from '../calendar/numbered-period.js';
import { periodInterval, type PeriodCode, type YearStart } from '../calendar/period.js';
import type { Observation } from '../model/observation.js';
import type { Indicator, Plan } from '../model/plan.js';
import type { When } from '../model/target.js';
import { requireObject, requireHanded, requireDay } from '../model/wrong-call.js';
import { withRatios } from './with-ratios.js';
import { observationsOf } from './observations-of.js';

/** A figure that is to be published. */
export interface Publication {
  /** The period it speaks of. */
  readonly period: PeriodCode;
  /** The last day on which it comes in time. */
  readonly by: IsoDate;
}

/** How an indicator stands with its rhythm of publication on a day. Says nothing of whether its target is near. */
export interface ReportingState {
  /**
   * `current`: every period that is over is published. `due`: one is over and not published, and still in time.
   * `overdue`: one should have been published before that day.
   */
  readonly state: 'current' | 'due' | 'overdue';
  /** The last period whose figure had to be out by the end of that day. Absent before the first. */
  readonly lastDue?: Publication;
  /** The first period that is neither published nor late (下次公布). Absent when the last of the plan is one of these. */
  readonly next?: Publication;
  /** The first period that is late, the day from which it is, and how many are by now. With `overdue` only. */
  readonly overdue?: Publication & { readonly since: IsoDate; readonly periods: number };
  /** The newest period published. */
  readonly latest?: PeriodCode;
}

/** Periods of one rhythm by their numbers. */
interface Numbered {
  readonly number: (day: IsoDate) => number;
  readonly code: (number: number) => PeriodCode;
  readonly end: (number: number) => IsoDate | undefined;
}

function numbered(every: Rhythm, yearStart: YearStart | undefined): Numbered {
  const code = (number: number): PeriodCode => numberedPeriod(number, every, yearStart);
  return {
    number: (day) => periodNumber(day, every, yearStart),
    code,
    end: (number) => periodInterval(code(number), yearStart)?.end,
  };
}

/** The last day a target looks at, where its words name one. */
function lastDay(when: When): IsoDate {
  switch (when.kind) {
    case 'by':
      return when.date ?? '';
    case 'each-year':
    case 'every-year':
      return when.to ?? '';
    case 'mean-of':
      return when.window.end;
    case 'open':
      return '';
  }
}

/** The newest period of the rhythm of which a figure was out by a day. A figure from within a period publishes none. */
function newestPublished(
  observations: readonly Observation[],
  asOf: IsoDate,
  { number, end }: Numbered,
  yearStart: YearStart | undefined,
): number {
  let newest = -Infinity;
  for (const { of, period, published, withdrawn } of observations) {
    const interval = of === undefined && periodInterval(period, yearStart);
    if (!interval || (published ?? interval.end) > asOf || (withdrawn !== undefined && withdrawn <= asOf)) continue;
    const its = number(interval.end);
    if (its > newest && end(its) === interval.end) newest = its;
  }
  return newest;
}

/**
 * Whether the figures of an indicator come when they should (下次公布, 逾期未更新). Apart from any status: what is
 * published late can be met, and what is behind can be published in time.
 *
 * A period is over at the end of its last day E and comes in time up to and with E + `within` days; the day after, it is
 * overdue. Periods are counted from the plan's first day to its last, or to the last day one of the indicator's targets
 * looks at; they are those of the plan's reporting years. A figure publishes the period that ends on its last day, however
 * long it is itself: January to September publishes the third quarter. Whether it is final or an estimate does not
 * matter; a part (`of`) publishes nothing for the whole, and what was withdrawn by that day was not published. A period
 * left out is not asked for any more once a later one is out. Without a day of publication a figure is known from the end
 * of its period.
 *
 * @param plan The plan the indicator belongs to, with its observations.
 * @param asOf Only what was published by this day is known.
 * @returns `undefined` where the indicator states no rhythm.
 * @throws TypeError when the indicator or the plan is none, RangeError when `asOf` is no calendar day.
 * @source SDMX content-oriented guidelines: frequency of dissemination, timeliness and punctuality.
 * @example
 * // yearly within 120 days; 2022 was published in time, nothing since
 * reportingState(indicator, plan, '2024-04-29').next; // { period: '2023', by: '2024-04-29' }
 * reportingState(indicator, plan, '2024-04-30').overdue;
 * // { period: '2023', by: '2024-04-29', since: '2024-04-30', periods: 1 }
 */
export function reportingState(indicator: Indicator, plan: Plan, asOf: IsoDate): ReportingState | undefined {
  requireObject('reportingState', 'indicator', indicator);
  requireHanded('reportingState', 'plan', plan);
  requireDay('reportingState', asOf);
  const { reporting, targets, id } = indicator;
  if (!reporting) return undefined;
  const { every, within } = reporting;
  const { start, end, yearStart } = plan.period;
  const periods = numbered(every, yearStart);
  const publication = (number: number): Publication | undefined => {
    const over = periods.end(number);
    const by = over === undefined ? undefined : addDays(over, within);
    return by === undefined ? undefined : { period: periods.code(number), by };
  };
  const first = periods.number(start);
  let furthest = end;
  for (const day of targets.map(({ when }) => lastDay(when))) if (day > furthest) furthest = day;
  const last = periods.number(furthest);
  // Periods that end before a day have smaller numbers than the one the day lies in.
  const before = (day: IsoDate | undefined, atTheEdge: number): number =>
    Math.min(last, day === undefined ? atTheEdge : periods.number(day) - 1);
  const over = before(addDays(asOf, 1), periods.number(asOf));
  const late = before(addDays(asOf, -within), -Infinity);
  const due = before(addDays(asOf, 1 - within), -Infinity);

  const newest = newestPublished(observationsOf(withRatios(plan), id), asOf, periods, yearStart);
  const awaited = Math.max(first, newest + 1);
  const isLate = awaited <= late;
  const coming = isLate ? late + 1 : awaited;
  const [lastDue, next, missed] = [
    due >= first ? publication(due) : undefined,
    coming <= last ? publication(coming) : undefined,
    isLate ? publication(awaited) : undefined,
  ];
  return {
    state: isLate ? 'overdue' : awaited <= over ? 'due' : 'current',
    ...(lastDue && { lastDue }),
    ...(next && { next }),
    ...(missed && {
      overdue: { ...missed, since: addDays(missed.by, 1) ?? missed.by, periods: late - awaited + 1 },
    }),
    ...(newest > -Infinity && { latest: periods.code(newest) }),
  };
}
