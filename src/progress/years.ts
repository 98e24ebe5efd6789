import { daysBetween, type IsoDate } from '../calendar/iso-date.js';
import { reportingYear, yearCode, yearInterval, type ReportingInterval, type YearStart } from '../calendar/period.js';
import { exactSum } from '../model/exact-sum.js';
import type { Target } from '../model/target.js';
import { apart } from './accumulate.js';
import { boundOfAll } from './qualifier.js';
import { compare, type Known } from './known-observations.js';
import { quantityKind } from './quantity.js';
import type { Required } from './bound.js';
import type { Reason, Reported, Status, YearProgress } from './plan-progress.js';

/** What is known of one year. */
export interface YearValue {
  readonly reported: Reported;
  /** False while part of the year is not reported: then a sum can still grow. */
  readonly whole: boolean;
}

/**
 * The value of each year, in the quantity of a target judged by years: an event or a flow is summed over the year,
 * anything else is what is published for the year or for its end.
 */
export function reportedInYear(
  target: Target,
  history: readonly Reported[],
  known: readonly Known[],
  year: number,
  yearStart?: YearStart,
): YearValue | undefined {
  const { start, end } = yearInterval(year, yearStart);
  if (target.of.kind !== 'occurrence' && target.of.kind !== 'total') {
    const reported = history.filter(({ at }) => at === end).pop();
    return reported && { reported, whole: true };
  }
  const parts = known.filter(({ interval }) => interval.start >= start && interval.end <= end);
  const last = parts[parts.length - 1];
  if (!last) return undefined;
  const counted = apart(parts.filter(({ observation }) => observation.counts === 'increment'));
  // A per cent, or the level of something else, says nothing of what has happened.
  const shown = history.filter(({ at }) => at >= start && at <= end).pop();
  if (counted.length === 0 && !shown) return undefined;
  if (last.observation.counts === 'running-total') {
    const since = sinceYearBefore(last, shown, known, year, yearStart);
    if (since || counted.length === 0) return since;
  }
  let days = 0;
  for (const { interval: each } of counted) days += daysBetween(each.start, each.end) + 1;
  const { observation, interval } = last;
  const qualifier = counted.length > 0 ? boundOfAll(counted.map((entry) => entry.observation)) : observation.qualifier;
  const unit = shown?.unit ?? observation.unit;
  const reported: Reported = {
    value: counted.length > 0 ? exactSum(counted.map((entry) => entry.observation.value)) : observation.value,
    kind: shown?.kind ?? quantityKind(target.of),
    ...(unit !== undefined && { unit }),
    ...(qualifier && { qualifier }),
    computed: false,
    period: counted.length > 1 ? yearCode(year, yearStart) : observation.period,
    at: interval.end,
    observation,
    revised: parts.some(({ revised }) => revised),
  };
  const whole = counted.length > 0 ? days >= daysBetween(start, end) + 1 : interval.end === end;
  return { reported, whole };
}

/**
 * What a year has brought, from running totals: what they came to by its end less what they came to by the end of the year
 * before. Nothing where that is not known: the total would be that of all years.
 */
function sinceYearBefore(
  last: Known,
  shown: Reported | undefined,
  known: readonly Known[],
  year: number,
  yearStart?: YearStart,
): YearValue | undefined {
  const { start, end } = yearInterval(year, yearStart);
  const totals = known.filter(({ observation }) => observation.counts === 'running-total');
  const before = totals.filter(({ interval }) => interval.end < start).pop();
  const isFirst = !before && known.every(({ interval }) => interval.start >= start);
  const isNext = before?.interval.end === yearInterval(year - 1, yearStart).end;
  if (!shown || !(isFirst || isNext)) return undefined;
  const { observation, interval, revised } = last;
  if (before?.observation.qualifier || observation.qualifier) return undefined;
  const value = exactSum([observation.value, ...(before ? [-before.observation.value] : [])]);
  const reported: Reported = {
    ...shown,
    value,
    computed: false,
    at: interval.end,
    period: observation.period,
    observation,
    revised,
  };
  return { reported, whole: interval.end === end };
}

/**
 * Each year of a span, judged by itself. A year that is not over is not due, unless its value already meets the bound
 * for good (something that has happened cannot be undone) or breaks it for good (a sum beyond its ceiling). A year reported in part is judged only where the rest
 * cannot change the verdict; otherwise it counts as not reported, and what is known of it stands beside it. A year whose figure is not known, or whose value leaves
 * the bound open, is not computable, with the reason.
 *
 * @param valueOf What is known of a year, or why no figure can be made of what is published for it.
 */
export function yearsProgress(
  span: ReportingInterval,
  asOf: IsoDate,
  valueOf: (year: number) => YearValue | Reason | undefined,
  figures: readonly Reported[],
  requiredFor: (reported: Reported, year: number) => Required | Reason | undefined,
  meets: (reported: Reported, required: Required) => boolean | Reason,
  settlesEarly: boolean,
  breaksEarly: boolean,
): YearProgress[] {
  const years: YearProgress[] = [];
  const { yearStart } = span;
  const within = ({ start, end }: ReportingInterval): Reported | undefined =>
    figures
      .filter(({ at }) => at >= start && at <= end)
      .sort((a, b) => compare(a.at, b.at))
      .pop();
  for (let year = reportingYear(span.start, yearStart); year <= reportingYear(span.end, yearStart); year += 1) {
    const found = valueOf(year);
    const known = typeof found === 'object' ? found : undefined;
    const part = known ? undefined : within(yearInterval(year, yearStart));
    const required = known && requiredFor(known.reported, year);
    const judged = typeof required === 'object' && known ? meets(known.reported, required) : required;
    const unworkable = typeof found === 'string' ? found : undefined;
    const reason = unworkable ?? (typeof judged === 'string' ? judged : undefined);
    const met = judged === true;
    // On the last day of a year its figure can be known; that it is missing can be said only afterwards.
    const { end } = yearInterval(year, yearStart);
    const certain = known !== undefined && typeof judged === 'boolean' && (known.whole || met === settlesEarly);
    const open = unworkable || (reason && known?.whole) ? 'not-computable' : 'not-reported';
    const status: YearProgress['status'] =
      met && (end <= asOf ? certain : settlesEarly)
        ? 'met'
        : (breaksEarly && judged === false) || (certain && end <= asOf)
          ? 'not-met'
          : asOf < end || (asOf === end && open === 'not-reported')
            ? 'not-due'
            : open;
    years.push({
      year,
      status,
      ...(known && { reported: known.reported }),
      ...(part && { part }),
      ...(typeof required === 'object' && { required }),
      ...(reason && status === 'not-computable' && { reason }),
    });
  }
  return years;
}

/** The worst of the years that are due; a later year repairs nothing. Nothing due yet: `not-due`. */
export function worstOfYears(years: readonly YearProgress[]): Status {
  for (const status of ['not-met', 'not-computable', 'not-reported', 'met'] as const) {
    if (years.some((year) => year.status === status)) return status;
  }
  return 'not-due';
}
