import { doneShare } from './done.js';
import type { TargetProgress } from './plan-progress.js';

/** A way with its two ends, and the share of it that is done. */
export interface WayDone {
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

/**
 * The end a way is counted to, and the share of it: of a range the near end, beyond it the far one. Within a range all is
 * done, and beyond 左右 there is no line to count to: nothing.
 */
export function wayDone({ direction, status, target, reported, required, done }: TargetProgress): WayDone | undefined {
  if (!done.answered || !reported || !required) return undefined;
  const { start, share } = done;
  const { low, high } = required;
  const [near, far] = direction === 'falling' ? [high, low] : [low, high];
  if (target.bound.kind === 'between' && share > 1) {
    const ofFar = doneShare(reported.value, start, far);
    return ofFar !== undefined && ofFar > 1 ? { start, end: far, share: ofFar } : undefined;
  }
  const isBeyond = target.bound.kind === 'about' && share > 1 && status === 'not-computable';
  return isBeyond ? undefined : { start, end: near, share };
}
