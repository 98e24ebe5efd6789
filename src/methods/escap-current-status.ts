import { requireObject } from '../model/wrong-call.js';
import type { Method } from '../progress/method.js';
import { defineMethod, step } from './define-method.js';
import { escapIndex, escapJudgement, isSinglePoint, type EscapWords } from './escap.js';
import { observedSpan } from './growth-rate.js';

export interface EscapOptions {
  /** The target is to be hit, not passed (a parity index of 1). Default false. */
  readonly parity?: boolean;
}

/** Above 9, above 0, and not above 0. */
export type EscapCurrentStatusClass = 'on-track' | 'slow-progress' | 'regression';

const words: EscapWords<EscapCurrentStatusClass> = {
  high: { class: 'on-track', label: { en: 'On track', 'zh-CN': '进展顺利' } },
  middle: { class: 'slow-progress', label: { en: 'Slow progress', 'zh-CN': '进展缓慢' } },
  low: { class: 'regression', label: { en: 'Regression', 'zh-CN': '倒退' } },
};

/**
 * ESCAP's current status index (CSI): how much of the way from the base to the target is behind us, on a scale of 10?
 *
 * Formula: D · (I_cv − I_0) ÷ |TV − I_0|, D = +10 for a value that is to rise, −10 for one that is to fall; 10 when the
 * target is reached. With `parity`: 10 − 10 · |TV − I_cv| ÷ |TV − I_0|. Above 9 on track, above 0 slow progress, else
 * regression. `value` and `score`: the index, marks of at most 10, without a lower end.
 *
 * One value alone counts if it meets the target, else refused. No target, a base equal to the target and left since: refused.
 * Zero is a value like any other.
 *
 * @throws TypeError when the options are no object.
 * @source ESCAP, Asia and the Pacific SDG Progress Report, technical notes; the bands from UNICEF MENARO
 * (spalmas/SDG-MENARO progress_assessment.R).
 * @example
 * // 104 in 2020, 120 in 2023, 150 wanted in 2025
 * escapCurrentStatus().assess(input); // value 3.48, 'slow-progress'
 */
export function escapCurrentStatus(options: EscapOptions = {}): Method<EscapCurrentStatusClass> {
  requireObject('escapCurrentStatus', 'options', options);
  const { parity = false } = options;
  return defineMethod(
    {
      id: 'escap-current-status',
      name: { en: 'ESCAP current status index', 'zh-CN': '亚太经社会现状指数' },
      source: {
        title: 'Asia and the Pacific SDG Progress Report, progress assessment methodology',
        publisher: 'UN ESCAP',
        url: 'https://data.unescap.org/resource-guides/progress-assessment-methodology',
      },
      question: 'done',
    },
    (facts) => {
      const { target, latest, sign } = facts;
      if (!target) return 'no-target';
      const achieved = parity ? latest.value === target.value : facts.reached;
      if (isSinglePoint(facts))
        return achieved ? escapJudgement(step('index', '10', 10), [], words, true) : 'too-few-points';
      const span = observedSpan(facts);
      if (typeof span === 'string') return span;
      const index = escapIndex(latest.value, span.base.value, target.value, sign, parity);
      return typeof index === 'string' ? index : escapJudgement(index, [], words, achieved);
    },
  );
}
