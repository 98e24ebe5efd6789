import type { Reported } from './plan-progress.js';

/**
 * The values that compare with the latest: those from the last break of the series on.
 *
 * @param history Oldest first.
 * @example
 * // 2021, 2022, and 2023 counted in another way
 * comparable(history).length; // 1
 */
export const comparable = (history: readonly Reported[]): readonly Reported[] =>
  history.slice(Math.max(0, history.map(({ observation }) => observation.break).lastIndexOf(true)));
