import { unitsGone, type ElapsedBy } from '../calendar/elapsed-share.js';
import type { IsoDate } from '../calendar/iso-date.js';
import { requireHanded } from '../model/wrong-call.js';
import { boundedMeets, meetsFrom } from './bound.js';
import { wordOf } from './quantity.js';
import type { Reason, Reported, Status, TargetProgress, YearProgress } from './plan-progress.js';
import type { SchedulePath } from './schedule.js';
import { wayDone } from './way-done.js';

/** One step of the arithmetic, with the numbers that went in and the one that came out. */
export type ExplanationStep =
  /** The value looked at. */
  | { readonly step: 'value'; readonly reported: Reported }
  /** The value held against the bound: of the value alone, whatever the day. Absent where the word draws no line (左右). */
  | { readonly step: 'bound'; readonly value: number; readonly meets?: boolean }
  /** (value − start) ÷ (target − start) */
  | {
      readonly step: 'done';
      readonly value: number;
      readonly start: number;
      readonly end: number;
      readonly share: number;
    }
  /** Units gone ÷ units of the span: days with both ends counted, or the months or years that are over. */
  | {
      readonly step: 'elapsed';
      readonly from: IsoDate;
      readonly at: IsoDate;
      readonly due: IsoDate;
      readonly by: ElapsedBy;
      readonly gone: number;
      readonly of: number;
      readonly share: number;
      /** The path followed from share gone to share due, as in `Schedule`. */
      readonly path: SchedulePath;
      /** Share due on that path: of a straight line the share gone. */
      readonly expected: number;
    }
  /** done − due, against the tolerance. */
  | { readonly step: 'difference'; readonly difference: number; readonly tolerance: number }
  /** Each year by itself. */
  | { readonly step: 'years'; readonly years: readonly YearProgress[] }
  /** The rule that decided. */
  | { readonly step: 'rule'; readonly status: Status; readonly reason?: Reason };

const timeDecided = (status: Status): boolean => status === 'ahead' || status === 'on-schedule' || status === 'behind';

/**
 * The steps that led to a status, in order, with their numbers. Text is a view of this, made in `format`.
 *
 * @throws TypeError when `progress` is not that of a target.
 * @example
 * explain(target).map(({ step }) => step); // ['value', 'bound', 'done', 'elapsed', 'difference', 'rule']
 */
export function explain(progress: TargetProgress): readonly ExplanationStep[] {
  requireHanded('explain', 'target', progress);
  const { reported, required, done, schedule, years, status, reason, from, due } = progress;
  const steps: ExplanationStep[] = [];
  if (years) steps.push({ step: 'years', years });
  else if (reported) {
    steps.push({ step: 'value', reported });
    if (required) {
      const { value, qualifier } = reported;
      const word = wordOf(progress.target, progress.indicator);
      const start = 'start' in done ? done.start : undefined;
      const meets = qualifier
        ? boundedMeets(word, required, value, qualifier)
        : meetsFrom(word, required, value, start);
      steps.push({ step: 'bound', value: reported.value, ...(meets !== undefined && { meets }) });
    }
    const way = wayDone(progress);
    if (way) steps.push({ step: 'done', value: reported.value, ...way });
    if (timeDecided(status) && schedule.answered && due !== undefined) {
      steps.push({
        step: 'elapsed',
        from,
        at: schedule.at,
        due,
        by: schedule.elapsedBy,
        gone: unitsGone(from, schedule.at, schedule.elapsedBy),
        of: unitsGone(from, due, schedule.elapsedBy),
        share: schedule.elapsedShare,
        path: schedule.path,
        expected: schedule.expectedShare,
      });
      steps.push({ step: 'difference', difference: schedule.difference, tolerance: schedule.tolerance });
    }
  }
  steps.push({ step: 'rule', status, ...(reason && { reason }) });
  return steps;
}
