import { elapsedShareOfDays } from '../../calendar/elapsed-share.js';
import { reportingYear } from '../../calendar/period.js';
import { isTimed } from '../../format/target-words.js';
import type { Status, TargetProgress } from '../../progress/plan-progress.js';

/** A stretch of the track. Per cent of its length. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A value against its target. All positions are per cent of the track's length, 0 at its left edge. */
export interface TrackGeometry {
  readonly form: 'track';
  /** What stands at the left edge. `baseline` where the bar is a fall from it. */
  readonly origin: 'zero' | 'baseline' | 'other';
  /** One mark, or both ends of a range. */
  readonly targets: readonly number[];
  /** The range itself. */
  readonly band?: Span;
  /** The part that was there in the base period. */
  readonly base?: Span;
  /** The value; the gain alone where `base` is given. Absent when nothing is reported. */
  readonly bar?: Span;
  /** What was lost against the base period: drawn hollow. */
  readonly lost?: Span;
  readonly baseline?: { readonly at: number; readonly exact: boolean };
  /** Where nought stands, between the ends of a track with figures below it. */
  readonly zero?: number;
  /** Where the value should be by now; only while that question is open. */
  readonly schedule?: number;
  /** The value is preliminary or estimated: drawn hatched. */
  readonly provisional: boolean;
  /** For assistive technology, in the unit of the value. Absent when nothing is reported. */
  readonly meter?: { readonly min: number; readonly max: number; readonly now: number };
}

/** One thing to happen by a day. */
export interface EventGeometry {
  readonly form: 'event';
  /** Share of the time gone, and the mark of the day looked from while it has not happened. */
  readonly gone: number;
  readonly today?: number;
  readonly end: { readonly at: number; readonly status: Status };
  /** Numbers of the first and the last year, those of the plan's reporting years where it has its own. */
  readonly first: string;
  readonly last: string;
}

/** A duty that falls due every year. */
export interface YearsGeometry {
  readonly form: 'years';
  readonly years: readonly { readonly at: number; readonly year: string; readonly status: Status }[];
}

export type GaugeGeometry = TrackGeometry | EventGeometry | YearsGeometry;

/** The target stands here on every track, so that a column of gauges is read in one glance down. */
const targetShare = 0.85;

/** Two decimals: a hundredth of a per cent is a tenth of a pixel on the widest track. */
const perCent = (share: number): number => Math.round(Math.min(Math.max(share, 0), 1) * 10_000) / 100;

const span = (a: number, b: number): Span => ({ from: Math.min(a, b), to: Math.max(a, b) });

/** From the left edge, where `left` stands, to the right one; `right` below `left` turns the scale round. */
const scale = (left: number, right: number) => (value: number) => perCent((value - left) / (right - left || 1));

/** The ends of a track: what stands at its left edge, and what at its right. */
function endsOf(
  { low, high }: { low: number; high: number },
  from: number | undefined,
  value: number | undefined,
  falling: boolean,
): { readonly left: number; readonly right: number } {
  const values = [low, high, from ?? low, value ?? low];
  // A fall is drawn from where it began, so that more bar is better there too.
  if (falling && from !== undefined) {
    const left = Math.max(from, value ?? from);
    const full = left + (low - left) / targetShare;
    return { left, right: Math.min(full, value ?? full) };
  }
  const least = Math.min(...values);
  const left = Math.min(0, least);
  // Below zero a track begins at its lowest figure; zero need not be on it where the way does not start there.
  const far = least < 0 && from === undefined ? Math.max(0, high) : high;
  const full = left + (far - left) / targetShare;
  return { left, right: Math.max(full, value ?? full) };
}

function trackGeometry(progress: TargetProgress, required: { low: number; high: number }): TrackGeometry {
  const { done, schedule, status, indicator, target, reported, direction } = progress;
  const { low, high } = required;
  const value = reported?.value;
  const from = done.answered ? done.start : undefined;
  const start = from === 0 ? undefined : from;
  // A sum fills up to its ceiling.
  const falling = direction === 'falling' && from !== undefined && !progress.budget;
  const { left, right } = endsOf(required, from, value, falling);
  const at = scale(left, right);

  const bound = target.of.kind === 'level' && indicator.baseline?.qualifier ? indicator.baseline.value : undefined;
  const baseline = reported ? (start ?? bound) : undefined;
  // Without a start, what is below nought is worse than nothing where something is to be reached.
  const least = from ?? (direction === 'falling' ? -Infinity : Math.min(0, low));
  const worse = value !== undefined && (falling ? value > from : value < least);
  const end = direction === 'falling' ? high : low;
  // What was there in the base period is a length from zero; below zero nothing was.
  const held = !falling && start !== undefined && value !== undefined ? Math.min(start, value) : 0;

  return {
    form: 'track',
    origin: falling ? (worse ? 'other' : 'baseline') : left === 0 && reported ? 'zero' : 'other',
    targets: low === high ? [at(low)] : [at(low), at(high)],
    ...(low !== high && { band: span(at(low), at(high)) }),
    ...(held > 0 && { base: span(at(0), at(held)) }),
    ...(value !== undefined && !worse && { bar: span(at(from ?? 0), at(value)) }),
    ...(worse && { lost: span(at(from ?? 0), at(value)) }),
    ...(baseline !== undefined && { baseline: { at: at(baseline), exact: start !== undefined } }),
    ...(Math.min(left, right) < 0 && Math.max(left, right) > 0 && { zero: at(0) }),
    ...(isTimed(status) &&
      schedule.answered &&
      done.answered && { schedule: at(done.start + (end - done.start) * schedule.expectedShare) }),
    provisional: reported !== undefined && reported.observation.status !== 'final',
    ...(value !== undefined && {
      meter: { min: Math.min(0, low, value), max: Math.max(high, value, from ?? high), now: value },
    }),
  };
}

// Midnight UTC, counted in days. Not src/calendar's reading: the days of a result are checked, and a card would carry it.
const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

function eventGeometry({ asOf, from, due, history, status, yearStart }: TargetProgress): EventGeometry | undefined {
  if (due === undefined || due < from) return undefined;
  const at = (day: string): number => perCent(elapsedShareOfDays(dayOf(from), dayOf(due), dayOf(day)));
  const happened = status === 'met' ? history.find(({ value }) => value >= 1) : undefined;
  const today = at(asOf);
  return {
    form: 'event',
    gone: today,
    ...(!happened && today < 100 && { today }),
    end: { at: happened ? at(happened.at) : 100, status },
    first: String(reportingYear(from, yearStart)),
    last: String(reportingYear(due, yearStart)),
  };
}

/**
 * Where everything on a gauge stands. Pure: the elements, static SVG and tests draw from the same positions.
 *
 * Scale of a track: 0 to target ÷ 0.85, so that the target stands at 85 %; to the value where that is larger. A falling
 * target counts from its baseline at the left edge, a rising one below zero from its lowest figure; a value worse than
 * the baseline takes its place.
 *
 * @returns `undefined` where words say all there is: no figure, no date.
 * @example
 * // 807 of 900 from 722
 * gaugeGeometry(progress).base; // { from: 0, to: 68.19 }
 * gaugeGeometry(progress).bar; // { from: 68.19, to: 76.22 }
 * gaugeGeometry(progress).targets; // [85]
 */
export function gaugeGeometry(progress: TargetProgress): GaugeGeometry | undefined {
  const { form, years, required, kind } = progress;
  if (form === 'years' && years) {
    return {
      form,
      years: years.map(({ year, status }, index) => ({
        at: perCent((index + 0.5) / years.length),
        year: String(year),
        status,
      })),
    };
  }
  if (form === 'event') return eventGeometry(progress);
  // A place in an order is no length: the first is not the shortest way.
  return form === 'track' && required && kind !== 'rank' ? trackGeometry(progress, required) : undefined;
}
