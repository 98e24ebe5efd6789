import type { Method } from '../progress/method.js';
import { defineMethod, step } from './define-method.js';

/**
 * 完成率: how much of the target figure is there, whatever the start.
 *
 * Formula: value ÷ target. `value`: no unit, 1 at the target, above 1 beyond it; not capped. No score.
 * Says nothing of a target that is to fall or is 0 or below: refused. No target: refused. One value suffices.
 *
 * @source Chinese plan practice: 完成率 = 实际完成值 ÷ 目标值 × 100%.
 * @example
 * // 120 of 150
 * completionRate().assess(input); // value 0.8, 'not-completed'
 */
export function completionRate(): Method {
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
      const value = latest.value / target.value;
      const steps = [step('完成率', `${latest.value} / ${target.value}`, value)];
      // Judged by the figures themselves, so that no rounding of the quotient decides.
      if (latest.value > target.value)
        return { class: 'exceeded', label: { en: 'Exceeded', 'zh-CN': '超额完成' }, achieved: true, value, steps };
      if (latest.value === target.value)
        return { class: 'completed', label: { en: 'Completed', 'zh-CN': '完成' }, achieved: true, value, steps };
      return {
        class: 'not-completed',
        label: { en: 'Not completed', 'zh-CN': '未完成' },
        achieved: false,
        value,
        steps,
      };
    },
  );
}
