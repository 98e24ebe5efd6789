import type { Text } from '../model/primitives.js';
import { requireFinite, requireKnown, requireObject, requireNumbers } from '../model/wrong-call.js';
import type { Method, SeriesPoint } from '../progress/method.js';
import type { MethodRefusal } from '../progress/method-result.js';
import { clean, defineMethod, step, type MethodFinding, type MethodFacts, requirePoints } from './define-method.js';
import { observedSpan } from './growth-rate.js';
import { leastSquares } from './least-squares.js';

/**
 * The average annual rate of reduction of a series, by regression over all its values.
 *
 * Formula: 100 · (1 − e^slope), slope of the least-squares line of ln(value) on the year. Per cent a year, as the source
 * prints it; negative for a rise. (`aarr().assess` gives the same rate as a share.) `undefined` for fewer than two years and
 * for a value of 0 or below.
 * @throws TypeError when the points are no list.
 * @source UNICEF, Technical note: how to calculate the average annual rate of reduction of underweight prevalence.
 * @example
 * averageAnnualReduction([{ year: 2000, value: 100 }, { year: 2001, value: 90 }]); // 10
 */
export function averageAnnualReduction(points: readonly SeriesPoint[]): number | undefined {
  requirePoints('averageAnnualReduction', points);
  const slope = logSlope(points);
  return slope === undefined ? undefined : reductionOfSlope(slope);
}

/** Slope of ln(value) on the year. */
function logSlope(points: readonly SeriesPoint[]): number | undefined {
  if (points.some(({ value }) => !(value > 0))) return undefined;
  return leastSquares(points.map(({ year, value }) => ({ x: year, y: Math.log(value) })))?.slope;
}

/**
 * The rate of reduction that a slope of ln(value) a year stands for. Per cent a year.
 * @throws RangeError when the slope is not finite.
 * @source As `averageAnnualReduction`.
 * @example
 * reductionOfSlope(-0.06613); // 6.399…, published as 6.4
 */
export function reductionOfSlope(slope: number): number {
  requireFinite('reductionOfSlope', 'slope', slope);
  return 100 * (1 - Math.exp(slope));
}

/**
 * The yearly reduction needed to get from one value to another, compounded once a year.
 *
 * Formula: 100 · (1 − (target ÷ base)^(1 ÷ years)). Per cent a year. `undefined` unless both values and the years are
 * positive.
 * @source WHO global nutrition targets: anaemia by half from 2012 to 2025 is 5.2 % a year only by this formula.
 * @example
 * requiredAarrDiscrete(100, 50, 13); // 5.192…
 */
export function requiredAarrDiscrete(base: number, target: number, years: number): number | undefined {
  requireNumbers('requiredAarrDiscrete', { base, target, years });
  return base > 0 && target > 0 && years > 0 ? 100 * (1 - (target / base) ** (1 / years)) : undefined;
}

/**
 * The yearly reduction needed to get from one value to another, compounded at every moment.
 *
 * Formula: 100 · (−ln(target ÷ base) ÷ years). Per cent a year. `undefined` unless both values and the years are positive.
 * @source WHO global nutrition targets: low birth weight by 30 % from 2012 to 2025 is 2.74 % a year only by this formula.
 * @example
 * requiredAarrContinuous(100, 70, 13); // 2.743…
 */
export function requiredAarrContinuous(base: number, target: number, years: number): number | undefined {
  requireNumbers('requiredAarrContinuous', { base, target, years });
  return base > 0 && target > 0 && years > 0 ? (-100 * Math.log(target / base)) / years : undefined;
}

export interface AarrOptions {
  /** How the needed rate is compounded. Default `discrete`. */
  readonly required?: 'discrete' | 'continuous';
}

/** Against the rate needed, or, without a target, which way. */
export type AarrClass = 'as-required' | 'slower-than-required' | 'improving' | 'unchanged' | 'worsening';

type Judgement = MethodFinding<AarrClass>;

const labels = {
  'as-required': { en: 'At the required rate or faster', 'zh-CN': '达到所需速度' },
  'slower-than-required': { en: 'Slower than required', 'zh-CN': '低于所需速度' },
  improving: { en: 'Moving in the wanted direction', 'zh-CN': '朝预期方向变化' },
  unchanged: { en: 'No change', 'zh-CN': '无变化' },
  worsening: { en: 'Moving in the other direction', 'zh-CN': '朝相反方向变化' },
} satisfies Record<AarrClass, Text>;

const judged = (name: AarrClass, value: number, achieved: boolean, steps: Judgement['steps'] = []): Judgement => ({
  class: name,
  label: labels[name],
  achieved,
  value,
  steps,
});

/** The needed rate with its working. */
function neededRate(base: number, target: number, years: number, required: 'discrete' | 'continuous') {
  const discrete = required === 'discrete';
  const rate = (discrete ? requiredAarrDiscrete : requiredAarrContinuous)(base, target, years);
  const formula = discrete ? `1 - (${target} / ${base}) ^ (1 / ${years})` : `-ln(${target} / ${base}) / ${years}`;
  return rate === undefined ? undefined : step('AARR_T', formula, clean(rate / 100));
}

function judge(facts: MethodFacts, required: 'discrete' | 'continuous'): Judgement | MethodRefusal {
  const { target, points, sign, reached } = facts;
  const span = observedSpan(facts);
  if (typeof span === 'string') return span;
  const { base } = span;
  const used = points.filter(({ year }) => year >= base.year);
  if (used.some(({ value }) => value <= 0) || (target && target.value <= 0)) return 'not-positive';
  const slope = logSlope(used);
  if (slope === undefined) return 'out-of-range';
  const rate = clean(1 - Math.exp(slope));
  const observed = step('AARR', `1 - exp(${slope})`, rate);
  if (!target) {
    const gain = -sign * rate;
    return judged(gain > 0 ? 'improving' : gain < 0 ? 'worsening' : 'unchanged', rate, false, [observed]);
  }
  const needed = neededRate(base.value, target.value, target.year - base.year, required);
  if (!needed) return 'no-time';
  const name = -sign * (rate - needed.value) >= 0 ? 'as-required' : 'slower-than-required';
  return judged(name, rate, reached, [observed, needed]);
}

/**
 * The average annual rate of reduction (AARR) held against the one needed: is the yearly fall steep enough?
 *
 * Observed: `averageAnnualReduction` over all values from the base year on. Needed: from the base value to the target,
 * `requiredAarrDiscrete` or `requiredAarrContinuous`; two published tables mix them, so the one used is named. For a
 * value that is to rise both rates are negative, and the larger rise is the better one.
 * `value`: the observed rate, a share a year (0.05 is 5 %), negative for a rise; no score. Without a target: improving, unchanged or
 * worsening. `achieved` says that the latest value is at the target.
 *
 * One value, a value or target of 0 or below, no target year after the base year: refused.
 *
 * @throws RangeError when `required` is none of the two.
 * @source UNICEF technical note on the AARR; WHO global nutrition targets tracking tool.
 * @example
 * // 100 in 2012, 95 in 2013, 50 wanted in 2025: 5 % a year of 5.19 %
 * aarr().assess(input); // value 0.05, 'slower-than-required'
 */
export function aarr(options: AarrOptions = {}): Method<AarrClass> {
  requireObject('aarr', 'options', options);
  const { required = 'discrete' } = options;
  requireKnown('aarr', 'required', required, ['discrete', 'continuous']);
  return defineMethod(
    {
      id: 'aarr',
      name: { en: 'Average annual rate of reduction', 'zh-CN': '年均下降率' },
      source: {
        title: 'Technical note: how to calculate average annual rate of reduction (AARR)',
        publisher: 'UNICEF',
        url: 'https://data.unicef.org/resources/technical-note-calculate-average-annual-rate-reduction-aarr-underweight-prevalence/',
      },
      question: 'outlook',
    },
    (facts) => judge(facts, required),
  );
}
