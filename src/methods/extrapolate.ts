import { requireFinite, requireKnown, requireObject } from '../model/wrong-call.js';
import type { SeriesPoint } from '../progress/method.js';
import { leastSquares } from './least-squares.js';
import { requirePoints } from './define-method.js';

/**
 * Continues a series to a later year. `points`: oldest first. `undefined` where the formula has no finite number.
 *
 * @throws TypeError when the points are no list or the year is no number, RangeError when the year is not finite.
 */
export type Extrapolate = (points: readonly SeriesPoint[], year: number) => number | undefined;

const ends = (points: readonly SeriesPoint[]): { first: SeriesPoint; last: SeriesPoint } | undefined => {
  const first = points[0];
  const last = points[points.length - 1];
  return first && last && last.year > first.year ? { first, last } : undefined;
};

/** A formula that is never asked without points or without a year. */
const extrapolation =
  (name: string, formula: Extrapolate): Extrapolate =>
  (points, year) => {
    requirePoints(name, points);
    requireFinite(name, 'year', year);
    return formula(points, year);
  };

/** @throws RangeError when what a value cannot pass is not finite. */
function limited(name: string, limit: number, formula: Extrapolate): Extrapolate {
  requireFinite(name, 'limit', limit);
  return extrapolation(name, formula);
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

const logit = (value: number, limit: number): number => Math.log(value / limit / (1 - value / limit));
const fromLogit = (value: number, limit: number): number => limit / (1 + Math.exp(-value));

/** w_i = (T − t_first) ÷ (T − t_i): 1 for the oldest value, more for newer ones. */
const timeWeight = (first: number, at: number, year: number): number => (year - first) / (year - at);

/**
 * Goes on at the growth between first and last value: last · (last ÷ first)^(a ÷ T), T the years observed, a the years to go.
 * Positive values only; `undefined` otherwise, and for fewer than two points.
 * @source UNICEF MENARO, spalmas/SDG-MENARO progress_assessment_functions.R (geometric mean), after ESCAP.
 * @example
 * geometricExtrapolation([{ year: 2020, value: 104 }, { year: 2023, value: 120 }], 2025); // 132.01…
 */
export const geometricExtrapolation: Extrapolate = extrapolation('geometricExtrapolation', (points, year) => {
  const span = ends(points);
  if (!span || span.first.value <= 0 || span.last.value < 0) return undefined;
  const { first, last } = span;
  return finite(last.value * (last.value / first.value) ** ((year - last.year) / (last.year - first.year)));
});

/**
 * Goes on at a growth in which newer changes count more: last · (Π (v_i ÷ v_(i−1))^w_i)^(a ÷ W),
 * w_i = (T − t_first) ÷ (T − t_i), W the sum of all w_i, the first one included, as the published code has it.
 * Positive values only; `undefined` otherwise, for fewer than two points, and for a year that is not after the last.
 * @source As `geometricExtrapolation` (weighted geometric mean).
 * @example
 * // 100, 104, 120 in 2020, 2021, 2023, to 2025: weights 1, 1.25, 2.5
 * weightedExtrapolation(points, 2025); // 142.41…
 */
export const weightedExtrapolation: Extrapolate = extrapolation('weightedExtrapolation', (points, year) => {
  const span = ends(points);
  if (!span || year <= span.last.year || points.some(({ value }) => value <= 0)) return undefined;
  const weights = points.map((point) => timeWeight(span.first.year, point.year, year));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const growth = points.reduce((sum, { value }, index) => {
    const before = points[index - 1];
    return before ? sum + (weights[index] ?? 0) * Math.log(value / before.value) : sum;
  }, 0);
  return finite(span.last.value * Math.exp((growth * (year - span.last.year)) / total));
});

/** The logits of a series, or `undefined` when a value is at a limit or beyond it. */
function logits(points: readonly SeriesPoint[], limit: number): { x: number; y: number }[] | undefined {
  if (!(limit > 0) || points.some(({ value }) => value <= 0 || value >= limit)) return undefined;
  return points.map(({ year, value }) => ({ x: year, y: logit(value, limit) }));
}

/**
 * Follows the straight line through the logits, so that the value never passes 0 or the limit: least squares of
 * ln(Y ÷ (1 − Y)) on the year, Y = value ÷ limit, turned back at the wanted year.
 * `limit`: what the value cannot pass, in its unit; default 100. `undefined` with a value at 0, at the limit or beyond.
 * @source As `geometricExtrapolation` (log regression).
 * @example
 * logitRegression()([{ year: 2015, value: 50 }, { year: 2020, value: 60 }], 2030); // 77.14…
 */
export const logitRegression = (limit = 100): Extrapolate =>
  limited('logitRegression', limit, (points, year) => {
    const line = leastSquares(logits(points, limit) ?? []);
    return line && finite(fromLogit(line.meanY + line.slope * (year - line.meanX), limit));
  });

/**
 * As `logitRegression`, with a slope in which newer values count more: w_i = (T − t_first) ÷ (T − t_i). The line
 * still runs through the unweighted mean of years and logits, as the published code has it.
 * `undefined` also for a year that is not after the last.
 * @source As `geometricExtrapolation` (weighted log regression).
 * @example
 * // two points have one slope, whatever their weights
 * timeWeightedLogitRegression()([{ year: 2015, value: 50 }, { year: 2020, value: 60 }], 2030); // 77.14…
 */
export const timeWeightedLogitRegression = (limit = 100): Extrapolate =>
  limited('timeWeightedLogitRegression', limit, (points, year) => {
    const known = logits(points, limit) ?? [];
    const first = known[0]?.x ?? year;
    if (known.some(({ x }) => x >= year)) return undefined;
    const weighted = leastSquares(known.map((point) => ({ ...point, weight: timeWeight(first, point.x, year) })));
    const line = leastSquares(known);
    return weighted && line && finite(fromLogit(line.meanY + weighted.slope * (year - line.meanX), limit));
  });

/**
 * Goes on from the last value at the mean of the yearly changes of the logit from one value to the next.
 * With a value at 0 or at the limit there is no such mean, and the last value is held, as the published code does.
 * `undefined` for fewer than two points.
 * @source As `geometricExtrapolation` (CAGR of logits).
 * @example
 * meanLogitSlope()([{ year: 2015, value: 50 }, { year: 2020, value: 60 }], 2030); // 77.14…
 */
export const meanLogitSlope = (limit = 100): Extrapolate =>
  limited('meanLogitSlope', limit, (points, year) => {
    const span = ends(points);
    if (!span) return undefined;
    const known = logits(points, limit);
    const last = known?.[known.length - 1];
    if (!known || !last) return span.last.value;
    const slopes = known.slice(1).map((point, index) => {
      const before = known[index] ?? point;
      return (point.y - before.y) / (point.x - before.x);
    });
    const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length;
    return finite(fromLogit(last.y + mean * (year - last.x), limit));
  });

export interface ConstantRateOptions {
  /**
   * How often the rate is compounded: once a year, last · (1 + rate)^a, or at every moment, last · e^(rate · a). Default
   * `yearly`.
   */
  readonly compounded?: 'yearly' | 'continuously';
}

/**
 * Goes on from the last value at a rate that is given, not observed: what becomes of a value that grows or falls at the
 * rate a plan, or another office, has set.
 *
 * Formula, a the years from the last value on: last · (1 + rate)^a, or last · e^(rate · a) with `continuously`. `rate`: a
 * share a year, below 0 for a fall, from −1 (nothing is left) to 1 (doubled each year). Only the last value counts; zero
 * stays zero. `undefined` without a value, and for one below zero, of which no rate of growth speaks.
 *
 * @throws RangeError when the rate is no such share (5 % is 0.05), or `compounded` is none of the two.
 * @source WHO, Trends in maternal mortality: value · e^(−ARR · t), the annual rate of reduction compounded continuously;
 * yearly as 年均增长 is reckoned.
 * @example
 * constantRateExtrapolation(0.05)([{ year: 2023, value: 120 }], 2025); // 132.3
 */
export function constantRateExtrapolation(rate: number, options: ConstantRateOptions = {}): Extrapolate {
  const name = 'constantRateExtrapolation';
  requireFinite(name, 'rate', rate);
  if (Math.abs(rate) > 1)
    throw new RangeError(`${name} requires a rate as a share a year from -1 to 1, 5 % is 0.05; received ${rate}`);
  requireObject(name, 'options', options);
  const { compounded = 'yearly' } = options;
  requireKnown(name, 'compounded', compounded, ['yearly', 'continuously']);
  return extrapolation(name, (points, year) => {
    const last = points[points.length - 1];
    if (!last || last.value < 0) return undefined;
    const years = year - last.year;
    return finite(last.value * (compounded === 'yearly' ? (1 + rate) ** years : Math.exp(rate * years)));
  });
}
