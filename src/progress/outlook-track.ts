import { addDays } from '../calendar/add-days.js';
import { meetsFrom } from './bound.js';
import type { OutlookPoint } from './outlook-model.js';
import type { Reason, TargetProgress } from './plan-progress.js';
import { wordOf } from './quantity.js';
import { comparable } from './series-break.js';
import { targetTraits } from './target-traits.js';

/** The values of a target with the figure they go to, in the quantity the target looks at. */
export interface Track {
  /** Known values, oldest first, from the last break of the series on; at least one. */
  readonly points: readonly OutlookPoint[];
  readonly latest: OutlookPoint;
  /** What the way is counted from, on the day before the target's first; absent where nothing can be counted from: before a break as well. */
  readonly start?: OutlookPoint;
  /** The figure of the bound; of a range the end that is met first. */
  readonly end: number;
  /** Whether a value meets the bound; `undefined` where its word draws no line. */
  readonly meets: (value: number) => boolean | undefined;
  /**
   * Whether a value has come as far as the figure: `meets`, and for 左右 and 等于 also any value past it. Of a ceiling on a
   * sum, whether it is broken.
   */
  readonly reaches: (value: number) => boolean;
}

function startOf({ done, from, paceFrom = from }: TargetProgress, known: number): OutlookPoint | undefined {
  const at = addDays(paceFrom, -1);
  // No way leads from a base that has reached the figure; beside one value alone it is the other known.
  const isKnown = done.answered || ('start' in done && done.reason !== 'series-break' && known < 2);
  return isKnown && done.start !== undefined && at !== undefined ? { at, value: done.start } : undefined;
}

/**
 * The track a target's values run along, or why it has none: it asks for something that does not move with time,
 * nothing is known, what is known cannot be read, or its figure is not known.
 */
export function trackOf(progress: TargetProgress): Track | Reason {
  const { target, history, required, direction, status, reason } = progress;
  const { asks } = targetTraits(target);
  if (asks.done !== true) {
    const { due, asOf } = progress;
    return asks.done === 'mean-of-window' && due !== undefined && asOf > due ? 'closed' : asks.done;
  }
  const known = comparable(history);
  // A bound is no point a line could go through.
  const { qualifier: open, made } = known[known.length - 1] ?? {};
  if (open) return made === 'known-parts' ? 'gap-in-periods' : 'value-is-bound';
  const points = known.filter(({ qualifier }) => !qualifier).map(({ at, value }) => ({ at, value }));
  const latest = points[points.length - 1];
  if (!latest) return (status === 'not-computable' && reason) || 'no-observation';
  if (!required) return 'reference-unknown';
  const way = direction === 'falling' ? 'falling' : 'rising';
  const { low, high } = required;
  // Into a range it goes by the end it lies beyond.
  const isAbove = target.bound.kind === 'between' && latest.value > high;
  const end = way === 'falling' || isAbove ? high : low;
  const { done } = progress;
  const from = 'start' in done ? done.start : undefined;
  const meets = (value: number): boolean | undefined =>
    meetsFrom(wordOf(target, progress.indicator), required, value, from);
  const drawsNoLine = target.bound.kind === 'about' || target.bound.kind === 'equal';
  const past = (value: number): boolean => (way === 'falling' ? value <= end : value >= end);
  const start = startOf(progress, points.length);
  return {
    points,
    latest,
    ...(start && { start }),
    end,
    meets,
    reaches: progress.budget ? (v) => meets(v) === false : drawsNoLine ? past : (v) => meets(v) === true,
  };
}
