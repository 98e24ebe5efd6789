import type { IsoDate } from '../calendar/iso-date.js';
import { deepFreeze } from '../model/deep-freeze.js';
import { requireHanded, requireObject } from '../model/wrong-call.js';
import type { OutlookInput, OutlookModel, OutlookRefusal, OutlookValue } from './outlook-model.js';
import { trackOf, type Track } from './outlook-track.js';
import { doneShare } from './done.js';
import { notBelowZero } from './outlook.js';
import type { Answer, Outlook, Reason, TargetProgress } from './plan-progress.js';

/** Where a model sees a target on its due date. An extrapolation, not a judgement. */
export interface TargetOutlook extends OutlookValue {
  /** `id` of the model. */
  readonly model: string;
  readonly due: IsoDate;
  /** Whether the value meets the bound. Absent where the bound's word draws no line (左右). */
  readonly meets?: boolean;
  /** Whether all of the interval meets the bound, nothing of it, or a part. Present with an interval and `meets`. */
  readonly interval?: 'meets' | 'misses' | 'either';
}

export type TargetOutlookResult =
  | TargetOutlook
  | {
      readonly answered: false;
      readonly reason: Reason | OutlookRefusal;
    };

/** What a caller knows beside the progress. */
export interface OutlookOptions {
  /** What the value cannot pass. Default: 0 and 100 for a share and a model that needs them, else none. */
  readonly bounds?: NonNullable<OutlookInput['bounds']>;
}

/** The bounds of a target: as told, or those of a share where the model needs some. */
export function boundsOf(
  { target }: TargetProgress,
  { bounded }: OutlookModel,
  { bounds }: OutlookOptions,
): OutlookOptions['bounds'] {
  return bounds ?? (bounded && target.of.kind === 'share' ? { low: 0, high: 100 } : undefined);
}

/** A curve that never touches its bounds cannot be asked when it is there: 全覆盖. */
export const neverTouches = (
  { bounded }: OutlookModel,
  { low = 0, high = Infinity }: NonNullable<OutlookOptions['bounds']>,
  end: number,
): boolean => bounded && (end <= low || end >= high);

function verdictOf(
  { value, low, high }: OutlookValue,
  { meets, end }: Track,
): Pick<TargetOutlook, 'meets' | 'interval'> {
  const met = meets(value);
  if (met === undefined) return {};
  if (low === undefined || high === undefined) return { meets: met };
  // A figure to be met exactly can lie between two ends that both miss it.
  const oneSide = meets(low) === met && meets(high) === met && !(low < end && end < high);
  return { meets: met, interval: oneSide ? (met ? 'meets' : 'misses') : 'either' };
}

/**
 * Where a model sees a target on its due date, from the values known on the day looked from.
 *
 * The model is given all known values up to the due date, the start of the way on the day before the target's first
 * day where there is one (a target without a baseline has none), and the due date. Unit of the quantity the target looks
 * at. With `linearPaceOutlook` the value is that of `progress.outlook`. Refuses, with the reason, where the target does
 * not move with time (rank, event, yearly duty, direction), has no date or no known figure, where nothing is known,
 * where the value of the due date is known (`closed`), where the figure is borrowed from a series that
 * moves on (`reference-unknown`), and where the model refuses.
 *
 * @throws RangeError when a given bound is not finite; TypeError when `progress` is not that of a target or `model` no model.
 * @source Conventions of the model; design: an outlook is one of three questions and never a verdict.
 * @example
 * // 90 at the end of 2020; 100, 110, 135, 130 in the years after; at least 150 by the end of 2025
 * outlook(progress, theilSenOutlook); // { answered: true, value: 140.027…, meets: false, interval: 'either', … }
 */
export function outlook(
  progress: TargetProgress,
  model: OutlookModel,
  options: OutlookOptions = {},
): TargetOutlookResult {
  requireHanded('outlook', 'target', progress);
  requireHanded('outlook', 'model', model);
  requireObject('outlook', 'options', options);
  const refuse = (reason: Reason | OutlookRefusal): TargetOutlookResult => deepFreeze({ answered: false, reason });
  const track = trackOf(progress);
  const { due } = progress;
  if (typeof track === 'string') return refuse(track);
  if (due === undefined) return refuse('no-date');
  const { points, start, latest, end } = track;
  if (latest.at >= due) return refuse('closed');
  if (progress.moves) return refuse('reference-moves');
  const bounds = boundsOf(progress, model, options);
  if (bounds && neverTouches(model, bounds, end)) return refuse('outside-bounds');
  const result = model.project({ points, due, ...(start && { start }), ...(bounds && { bounds }) });
  if (!result.answered) return result;
  const { low = 0, high = 0 } = progress.required ?? {};
  const floor = (value: number): number => notBelowZero(value, [latest.value, start?.value ?? 0, low, high]);
  const ends = result.low === undefined ? {} : { low: floor(result.low), high: floor(result.high ?? 0) };
  const found = { ...result, value: floor(result.value), ...ends };
  return deepFreeze({ ...found, model: model.id, due, ...verdictOf(found, track) });
}

/** A way of making the outlook of every output; see {@link outlookBy}. */
export type OutlookRule = (progress: TargetProgress) => Answer<Outlook>;

/**
 * A model as the one that makes the outlook of every output, in the place of the straight line: where there is a way
 * done, and the schedule asks for one. To be handed to `assessPlan`.
 *
 * @example
 * // 722 at the end of 2020, 807 at the end of 2023
 * outlookBy(linearPaceOutlook)(progress).value; // 863.744…
 */
export function outlookBy(model: OutlookModel): OutlookRule {
  requireHanded('outlookBy', 'model', model);
  return (progress) => {
    const { done, schedule, required, direction } = progress;
    if (!schedule.answered) return { answered: false, reason: schedule.reason };
    const found = outlook(progress, model);
    if (!found.answered) return found;
    const end = direction === 'falling' ? required?.high : required?.low;
    const share = done.answered && end !== undefined ? doneShare(found.value, done.start, end) : undefined;
    if (share === undefined) return { answered: false, reason: 'out-of-range' };
    const { value, meets } = found;
    return { answered: true, method: model.id, value, share, ...(meets !== undefined && { meets }) };
  };
}
