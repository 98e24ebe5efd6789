/** One observation of a regression; `weight` counts it more or less than the others. */
export interface RegressionPoint {
  readonly x: number;
  readonly y: number;
  readonly weight?: number;
}

/**
 * The straight line nearest to some points (weighted least squares).
 *
 * Formula: slope = Σ w (x − x̄)(y − ȳ) ÷ Σ w (x − x̄)², with the weighted means x̄ and ȳ. Without weights every w is 1.
 * Result: slope in units of y a unit of x, and the two means; the line at x is ȳ + slope · (x − x̄).
 * `undefined` when all points share one x, or there is none.
 * @example
 * leastSquares([{ x: 0, y: 1 }, { x: 1, y: 3 }, { x: 2, y: 5 }]); // { slope: 2, meanX: 1, meanY: 3 }
 */
export function leastSquares(
  points: readonly RegressionPoint[],
): { readonly slope: number; readonly meanX: number; readonly meanY: number } | undefined {
  const sum = (of: (point: RegressionPoint) => number): number =>
    points.reduce((total, point) => total + (point.weight ?? 1) * of(point), 0);
  const weight = sum(() => 1);
  const meanX = sum(({ x }) => x) / weight;
  const meanY = sum(({ y }) => y) / weight;
  const spread = sum(({ x }) => (x - meanX) ** 2);
  const slope = sum(({ x, y }) => (x - meanX) * (y - meanY)) / spread;
  return Number.isFinite(slope) && Number.isFinite(meanY) ? { slope, meanX, meanY } : undefined;
}
