import type { Text } from '../model/primitives.js';
import { requireFinite, requireObject } from '../model/wrong-call.js';
import type { Method } from '../progress/method.js';
import { clean, defineMethod, step } from './define-method.js';

export interface EfficacyScoreOptions {
  /** x_h 满意值: scores 100. Often the best of the peers. */
  readonly satisfactory?: number;
  /** x_s 不容许值: scores 60. Often the worst of the peers. */
  readonly unacceptable?: number;
  /** Holds the score within these. Default: not capped. */
  readonly within?: { readonly low: number; readonly high: number };
}

/** From 100, from 60, and below. */
export type EfficacyScoreClass = 'satisfactory' | 'passing' | 'not-passing';

const labels = {
  satisfactory: { en: 'At the satisfactory value or better', 'zh-CN': '达到满意值' },
  passing: { en: 'Between the two values', 'zh-CN': '介于不容许值与满意值之间' },
  'not-passing': { en: 'Worse than the unacceptable value', 'zh-CN': '未达不容许值' },
} satisfies Record<EfficacyScoreClass, Text>;

function check({ satisfactory, unacceptable, within }: EfficacyScoreOptions): void {
  const caller = 'efficacyScore';
  if (satisfactory !== undefined) requireFinite(caller, 'satisfactory', satisfactory);
  if (unacceptable !== undefined) requireFinite(caller, 'unacceptable', unacceptable);
  if (within === undefined) return;
  requireObject(caller, 'within', within);
  requireFinite(caller, 'within.low', within.low);
  requireFinite(caller, 'within.high', within.high);
  if (within.low > within.high)
    throw new RangeError(`${caller} requires within.low not above within.high; received ${within.low}, ${within.high}`);
}

/**
 * 功效系数法: where does a value stand between the one not to be accepted and the satisfactory one?
 *
 * Formula: d = 60 + 40 · (x − x_s) ÷ (x_h − x_s). From 100 satisfactory, from 60 passing, below not passing.
 * `value` and `score`: d, marks, without ends unless `within` is given. The two marks say which way is better; direction
 * and target play no part. Marks missing or alike: refused. One value suffices; zero is a value.
 *
 * @throws RangeError when a mark is not finite or `within` is the wrong way round, TypeError when one is no number.
 * @source 功效系数法, as used in enterprise and plan evaluation; published example x 5.81, x_h 12, x_s 6: 58.73.
 * @example
 * // 5.81
 * efficacyScore({ satisfactory: 12, unacceptable: 6 }).assess(input); // score 58.73, 'not-passing'
 */
export function efficacyScore(options: EfficacyScoreOptions = {}): Method<EfficacyScoreClass> {
  requireObject('efficacyScore', 'options', options);
  check(options);
  const { satisfactory, unacceptable, within } = options;
  return defineMethod(
    {
      id: 'efficacy-score',
      name: { en: 'Efficacy coefficient score', 'zh-CN': '功效系数法' },
      source: { title: '功效系数法：d = 60 + 40 × (x − xs) ÷ (xh − xs)', publisher: '综合评价通行做法' },
      question: 'done',
    },
    ({ latest }) => {
      if (satisfactory === undefined || unacceptable === undefined || satisfactory === unacceptable) return 'no-bounds';
      const free = clean(60 + (40 * (latest.value - unacceptable)) / (satisfactory - unacceptable));
      const score = within ? Math.min(Math.max(free, within.low), within.high) : free;
      const formula = `60 + 40 * (${latest.value} - ${unacceptable}) / (${satisfactory} - ${unacceptable})`;
      const name = free >= 100 ? 'satisfactory' : free >= 60 ? 'passing' : 'not-passing';
      return {
        class: name,
        label: labels[name],
        achieved: name === 'satisfactory',
        value: score,
        score,
        steps: [step('d', formula, free)],
      };
    },
  );
}
