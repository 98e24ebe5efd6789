import { requireFinite, requireObject, requireShare } from '../model/wrong-call.js';
import type { Method } from '../progress/method.js';
import { defineMethod, step } from './define-method.js';

export interface RankScoreOptions {
  /** Marks of the first. Default 100. */
  readonly full?: number;
  /** Share of the full marks lost with each place. Default 0.05. */
  readonly lost?: number;
}

/** The first, those with marks, and those without. */
export type RankScoreClass = 'first' | 'with-marks' | 'no-marks';

/**
 * 争先进位计分: marks by place. The first has full marks, each place after it loses a fixed share of them.
 *
 * Formula: max(0, full · (1 − lost · (rank − 1))). `value`: the rank; `score`: marks, 0 to `full`. The rule is silent on
 * what comes after the marks are used up; there are none left then.
 * The latest value is taken as the rank. No whole number from 1 up: refused. The first is `achieved`; a target plays no part.
 *
 * @throws RangeError when `lost` is no share (5 % is 0.05) or `full` is not finite.
 * @source Local assessment rules (争先进位): 第一名得满分，每降一名扣5%.
 * @example
 * // third
 * rankScore().assess(input); // score 90
 */
export function rankScore(options: RankScoreOptions = {}): Method<RankScoreClass> {
  requireObject('rankScore', 'options', options);
  const { full = 100, lost = 0.05 } = options;
  requireFinite('rankScore', 'full', full);
  requireShare('rankScore', 'lost', lost);
  return defineMethod(
    {
      id: 'rank-score',
      name: { en: 'Marks by rank', 'zh-CN': '争先进位计分' },
      source: { title: '争先进位计分：第一名得满分，每降一名扣5%', publisher: '地方考核办法' },
      question: 'done',
    },
    ({ latest: { value } }) => {
      if (!Number.isInteger(value) || value < 1) return 'out-of-range';
      const score = Math.max(0, full * (1 - lost * (value - 1)));
      const steps = [step('得分', `max(0, ${full} * (1 - ${lost} * (${value} - 1)))`, score)];
      if (value === 1)
        return { class: 'first', label: { en: 'First', 'zh-CN': '第一名' }, achieved: true, value, score, steps };
      return score > 0
        ? { class: 'with-marks', label: { en: 'With marks', 'zh-CN': '得分' }, achieved: false, value, score, steps }
        : { class: 'no-marks', label: { en: 'No marks', 'zh-CN': '不得分' }, achieved: false, value, score, steps };
    },
  );
}

export interface AllOrNothingScoreOptions {
  /** Marks for a target reached. Default 100. */
  readonly full?: number;
}

/** All marks, or none. */
export type AllOrNothingScoreClass = 'full-marks' | 'no-marks';

/**
 * 目标完成计分: all the marks for a target reached, none for one not reached.
 *
 * `value`: the latest value, in the unit of the series; `score`: `full` (default 100) or 0. No target: refused. One value
 * suffices.
 * @throws RangeError when `full` is not finite.
 * @source Local assessment rules: 完成目标得满分，未完成不得分.
 * @example
 * // 120 of 150
 * allOrNothingScore().assess(input); // score 0
 */
export function allOrNothingScore(options: AllOrNothingScoreOptions = {}): Method<AllOrNothingScoreClass> {
  requireObject('allOrNothingScore', 'options', options);
  const { full = 100 } = options;
  requireFinite('allOrNothingScore', 'full', full);
  return defineMethod(
    {
      id: 'all-or-nothing-score',
      name: { en: 'All or nothing', 'zh-CN': '目标完成计分' },
      source: { title: '目标完成计分：完成得满分，未完成不得分', publisher: '地方考核办法' },
      question: 'done',
    },
    ({ target, latest, reached }) => {
      if (!target) return 'no-target';
      const { value } = latest;
      return reached
        ? { class: 'full-marks', label: { en: 'Full marks', 'zh-CN': '得满分' }, achieved: true, value, score: full }
        : { class: 'no-marks', label: { en: 'No marks', 'zh-CN': '不得分' }, achieved: false, value, score: 0 };
    },
  );
}
