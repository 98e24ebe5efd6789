import { requireKnown, requireObject, asReceived, requireNumbers } from '../model/wrong-call.js';
import type { Method } from '../progress/method.js';
import { defineMethod, step, type MethodFacts } from './define-method.js';
import type { EscapOptions } from './escap-current-status.js';
import { escapIndex, escapJudgement, isSinglePoint, type EscapWords } from './escap.js';
import { geometricExtrapolation, type Extrapolate } from './extrapolate.js';
import { observedSpan } from './growth-rate.js';

export interface EscapAnticipatedOptions extends EscapOptions {
  /** How the series goes on. Default `geometricExtrapolation`; the logit ones suit shares in per cent. */
  readonly extrapolate?: Extrapolate;
}

/** Above 9, above 0, and not above 0. */
export type EscapAnticipatedClass = 'will-meet-target' | 'need-to-accelerate' | 'no-progress-expected';

const words: EscapWords<EscapAnticipatedClass> = {
  high: { class: 'will-meet-target', label: { en: 'Will meet target', 'zh-CN': '预计可实现目标' } },
  middle: { class: 'need-to-accelerate', label: { en: 'Need to accelerate', 'zh-CN': '需加快' } },
  low: { class: 'no-progress-expected', label: { en: 'No progress expected', 'zh-CN': '预计无进展' } },
};

/** The value expected in the target year; once that year has a value there is nothing left to expect. */
function expectedValue({ points, target }: MethodFacts, extrapolate: Extrapolate): number | undefined {
  const year = target?.year ?? 0;
  const known = points.filter((point) => point.year <= year);
  const last = known[known.length - 1];
  return last?.year === year || known.length < points.length ? last?.value : extrapolate(points, year);
}

/**
 * What is left to go in the target year, as a share of all the way: the gap UNECE reports.
 *
 * Formula: |TV − expected| ÷ |TV − base|; 0 when the target is expected to be reached. All in one unit; result from 0
 * upwards, above 1 when worse than the base. `undefined` when base and target are one.
 * @throws RangeError when the direction is none of those known.
 * @source UNECE, SDG report, technical notes on the progress assessment.
 * @example
 * anticipatedGap(132, 104, 150, 'increase'); // 18 ÷ 46 = 0.391…
 */
export function anticipatedGap(
  expected: number,
  base: number,
  target: number,
  direction: 'increase' | 'decrease',
): number | undefined {
  requireNumbers('anticipatedGap', { expected, base, target });
  requireKnown('anticipatedGap', 'direction', direction, ['increase', 'decrease']);
  if (direction === 'increase' ? expected >= target : expected <= target) return 0;
  const gap = Math.abs(target - expected) / Math.abs(target - base);
  return Number.isFinite(gap) ? gap : undefined;
}

/**
 * ESCAP's anticipated progress index (API): how much of the way will be done in the target year, if things go on?
 *
 * Formula: as the current status index, with the value expected in the target year in the place of the current one.
 * Above 9 will meet the target, above 0 need to accelerate, else no progress expected. `value` and `score`: the index,
 * marks of at most 10. `achieved` says that the latest value is at the target.
 *
 * One value alone counts if it meets the target, else refused. With a value of the target year, that value is taken.
 * No target, a base equal to the target and not kept, a series that cannot be continued (0 or below; 0 % and 100 % for
 * logits): refused.
 *
 * @throws TypeError when `extrapolate` is no function.
 * @source ESCAP, Asia and the Pacific SDG Progress Report, technical notes; the bands and the ways to continue a series from
 * UNICEF MENARO (spalmas/SDG-MENARO progress_assessment.R).
 * @example
 * // 104 in 2020, 120 in 2023, 150 wanted in 2025
 * escapAnticipatedProgress().assess(input); // 132.0 expected; value 6.09, 'need-to-accelerate'
 */
export function escapAnticipatedProgress(options: EscapAnticipatedOptions = {}): Method<EscapAnticipatedClass> {
  const caller = 'escapAnticipatedProgress';
  requireObject(caller, 'options', options);
  const { parity = false, extrapolate = geometricExtrapolation } = options;
  if (typeof extrapolate !== 'function')
    throw new TypeError(
      `${caller} requires extrapolate as a function, as logitRegression() is one; received ${asReceived(extrapolate)}`,
    );
  return defineMethod(
    {
      id: 'escap-anticipated-progress',
      name: { en: 'ESCAP anticipated progress index', 'zh-CN': '亚太经社会预期进展指数' },
      source: {
        title: 'Asia and the Pacific SDG Progress Report, progress assessment methodology',
        publisher: 'UN ESCAP',
        url: 'https://data.unescap.org/resource-guides/progress-assessment-methodology',
      },
      question: 'outlook',
    },
    (facts) => {
      const { target, latest, sign } = facts;
      if (!target) return 'no-target';
      const achieved = parity ? latest.value === target.value : facts.reached;
      if (isSinglePoint(facts))
        return achieved ? escapJudgement(step('index', '10', 10), [], words, true) : 'too-few-points';
      const span = observedSpan(facts);
      if (typeof span === 'string') return span;
      const expected = expectedValue(facts, extrapolate);
      if (expected === undefined) return 'out-of-range';
      const index = escapIndex(expected, span.base.value, target.value, sign, parity);
      const working = [step('expected', String(expected), expected)];
      return typeof index === 'string' ? index : escapJudgement(index, working, words, achieved);
    },
  );
}
