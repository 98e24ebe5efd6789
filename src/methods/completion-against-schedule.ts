import { requireObject, requireShare } from '../model/wrong-call.js';
import type { Method } from '../progress/method.js';
import type { MethodRefusal } from '../progress/method-result.js';
import { doneShare } from '../progress/done.js';
import { defineMethod, step, type MethodFinding, type MethodFacts } from './define-method.js';

export interface CompletionAgainstScheduleOptions {
  /**
   * The share of the time gone at the latest value, 0 to 1, by a convention of one's own (days inclusive, months), as
   * `elapsedShare` gives it. Default: whole or part years, (year − base year) ÷ (target year − base year).
   */
  readonly elapsedShare?: number;
}

/** Completed whatever the time; else as much as the time, or less. */
export type CompletionAgainstScheduleClass = 'completed' | 'on-schedule' | 'behind';

type Judgement = MethodFinding<CompletionAgainstScheduleClass>;

const classes = {
  completed: { class: 'completed', label: { en: 'Completed', 'zh-CN': '已完成' }, achieved: true },
  onSchedule: { class: 'on-schedule', label: { en: 'On schedule', 'zh-CN': '达到序时进度' }, achieved: false },
  behind: { class: 'behind', label: { en: 'Behind schedule', 'zh-CN': '滞后于序时进度' }, achieved: false },
} satisfies Record<string, Judgement>;

function judge(facts: MethodFacts, elapsedShare: number | undefined): Judgement | MethodRefusal {
  const { base, latest, target, reached, sign } = facts;
  if (!target) return 'no-target';
  if (!base) return 'base-in-future';
  const years = target.year - base.year;
  if (!(years > 0)) return 'no-time';
  const done = doneShare(latest.value, base.value, target.value);
  const wayLeft = sign * (target.value - base.value) > 0;
  if (done === undefined || !wayLeft) return reached ? classes.completed : 'no-distance';
  const elapsed = elapsedShare ?? (latest.year - base.year) / years;
  const gone = elapsedShare === undefined ? `${latest.year - base.year} / ${years}` : String(elapsed);
  // Binary noise must not put 0.3 of the way behind 0.3 of the time.
  const value = Number((done - elapsed).toFixed(12));
  const steps = [
    step('完成进度', `(${latest.value} - ${base.value}) / (${target.value} - ${base.value})`, done),
    step('序时进度', gone, elapsed),
    step('差', `${done} - ${elapsed}`, value),
    ...(elapsed > 0 ? [step('比', `${done} / ${elapsed}`, done / elapsed)] : []),
  ];
  const verdict = reached ? classes.completed : value >= 0 ? classes.onSchedule : classes.behind;
  return { ...verdict, value, steps };
}

/**
 * 完成进度 against 序时进度: is as much of the way done as of the time gone?
 *
 * Done: (value − base) ÷ (target − base). Elapsed: (year − base year) ÷ (target year − base year). Reached now: completed;
 * done not below elapsed: on schedule; else behind. `value`: done − elapsed, a difference of shares, × 100 = percentage
 * points; the working also gives done ÷ elapsed. No score; nothing is capped.
 *
 * The base is the value of the base year or of the next year that has one, 0 for a total. Base equal to the target or beyond
 * it, with the target not reached: refused, for there is no way to go. No target, no target year after the base: refused.
 *
 * @throws RangeError when `elapsedShare` is no share from 0 to 1: 60 % is 0.6.
 * @source Chinese plan practice: 时间过半、任务过半 (NDRC, mid-term evaluation, 2023-12-26).
 * @example
 * // 104 in 2020, 120 in 2023, 150 wanted in 2025: 34.8 % done, 60 % gone, ratio 0.58
 * completionAgainstSchedule().assess(input); // value −0.252, 'behind'
 */
export function completionAgainstSchedule(
  options: CompletionAgainstScheduleOptions = {},
): Method<CompletionAgainstScheduleClass> {
  const caller = 'completionAgainstSchedule';
  requireObject(caller, 'options', options);
  const { elapsedShare } = options;
  if (elapsedShare !== undefined) requireShare(caller, 'elapsedShare', elapsedShare);
  return defineMethod(
    {
      id: 'completion-against-schedule',
      name: { en: 'Completion against schedule', 'zh-CN': '完成进度与序时进度' },
      source: { title: '“十四五”规划实施中期评估：时间过半、任务过半', publisher: '国家发展和改革委员会' },
      question: 'schedule',
    },
    (facts) => judge(facts, elapsedShare),
  );
}
