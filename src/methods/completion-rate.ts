import type { Text } from '../model/primitives.js';
import type { Method } from '../progress/method.js';
import type { MethodStep } from '../progress/method-result.js';
import { defineMethod, step, type MethodFinding } from './define-method.js';

/** Beyond the target, at it, and short of it. */
export type CompletionRateClass = 'exceeded' | 'completed' | 'not-completed';

const labels: Record<CompletionRateClass, Text> = {
  exceeded: { en: 'Exceeded', 'zh-CN': '超额完成' },
  completed: { en: 'Completed', 'zh-CN': '完成' },
  'not-completed': { en: 'Not completed', 'zh-CN': '未完成' },
};

/** Judged by the figures themselves, so that no rounding of the quotient decides. `beyond`: how far past the target. */
function judged(beyond: number, quotient: MethodStep | undefined): MethodFinding<CompletionRateClass> {
  const name = beyond > 0 ? 'exceeded' : beyond === 0 ? 'completed' : 'not-completed';
  return {
    class: name,
    label: labels[name],
    achieved: beyond >= 0,
    value: quotient?.value,
    steps: quotient ? [quotient] : [],
  };
}

/**
 * 完成率: how much of the target figure is there, whatever the start.
 *
 * Formula: value ÷ target. `value`: no unit, 1 at the target, above 1 beyond it; not capped. No score.
 * Says nothing of a target that is to fall (`inverseCompletionRate` does) or is 0 or below: refused. No target: refused.
 * One value suffices.
 *
 * @source Chinese plan practice: 完成率 = 实际完成值 ÷ 目标值 × 100%.
 * @example
 * // 120 of 150
 * completionRate().assess(input); // value 0.8, 'not-completed'
 */
export function completionRate(): Method<CompletionRateClass> {
  return defineMethod(
    {
      id: 'completion-rate',
      name: { en: 'Completion rate', 'zh-CN': '完成率' },
      source: { title: '完成率 = 实际完成值 ÷ 目标值 × 100%', publisher: '规划评估通行做法' },
      question: 'done',
    },
    ({ latest, target, sign }) => {
      if (!target) return 'no-target';
      if (sign < 0) return 'no-rule';
      if (target.value <= 0) return 'not-positive';
      const quotient = step('完成率', `${latest.value} / ${target.value}`, latest.value / target.value);
      return judged(latest.value - target.value, quotient);
    },
  );
}

/**
 * 逆向指标完成率: the completion rate of a target that is to fall, the quotient turned round.
 *
 * Formula: target ÷ value. `value`: no unit, 1 at the target, above 1 below it; not capped. No score. One value suffices.
 *
 * To be read with care: it is no share of the way, and the way to 1 is not even. From 12 to a target of 7 the start
 * counts as 58 % done; halving a value doubles the rate, so that near zero it grows without end; and 80 % here and 80 % of
 * `completionRate` are not the same distance. Where there is a baseline, `completionAgainstSchedule` says how much of the
 * way is done.
 *
 * A value of 0 or below has reached every target above 0: exceeded, without a value. A target of 0 or below has no such
 * rate: refused. A target that is to rise: refused. No target: refused.
 *
 * @source Chinese plan practice: 逆向指标完成率 = 目标值 ÷ 实际完成值 × 100%.
 * @example
 * // 10 in 2023, 8 wanted in 2025
 * inverseCompletionRate().assess(input); // value 0.8, 'not-completed'
 */
export function inverseCompletionRate(): Method<CompletionRateClass> {
  return defineMethod(
    {
      id: 'inverse-completion-rate',
      name: { en: 'Inverse completion rate', 'zh-CN': '逆向指标完成率' },
      source: { title: '逆向指标完成率 = 目标值 ÷ 实际完成值 × 100%', publisher: '规划评估通行做法' },
      question: 'done',
    },
    ({ latest, target, sign }) => {
      if (!target) return 'no-target';
      if (sign > 0) return 'no-rule';
      if (target.value <= 0) return 'not-positive';
      const hasRate = latest.value > 0;
      const quotient = step('逆向指标完成率', `${target.value} / ${latest.value}`, target.value / latest.value);
      return judged(target.value - latest.value, hasRate ? quotient : undefined);
    },
  );
}
