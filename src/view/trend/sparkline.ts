import type { TargetProgress } from '../../progress/plan-progress.js';
import { labelWidth } from '../gauge/gauge-labels.js';
import { comparable } from '../../progress/series-break.js';

/** The course of the known values in a small box, in pixels of that box. */
export interface Sparkline {
  /** `x,y x,y …` for a polyline. */
  readonly points: string;
  readonly last: { readonly x: number; readonly y: number };
  /** Height of the target, given only where the course has crossed it. */
  readonly target?: number;
}

/**
 * The known values since the last break as a line in time, the published ones where others were worked out of them; the
 * lowest at the bottom, the highest at the top. No scale: it shows the way, not the amount.
 *
 * @param inset Room for the dot at the end, on every side.
 * @returns `undefined` for fewer than two values: one point has no course.
 */
export function sparkline(
  { history: known, required, kind }: TargetProgress,
  width: number,
  height: number,
  inset = 4,
): Sparkline | undefined {
  const history = comparable(known);
  const levels = history.flatMap(({ published, made }) => (published && !made ? [published.value] : []));
  const isOfLevels = levels.length === history.length;
  // The first place is the highest.
  const values = isOfLevels ? levels : history.map(({ value }) => (kind === 'rank' ? -value : value));
  const days = history.map(({ at }) => Date.parse(at) / 86_400_000);
  const firstDay = Math.min(...days);
  const lastDay = Math.max(...days);
  if (history.length < 2 || firstDay === lastDay) return undefined;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const round = (pixels: number): number => Math.round(pixels * 10) / 10;
  const x = (day: number): number => round(inset + ((day - firstDay) / (lastDay - firstDay)) * (width - 2 * inset));
  const y = (value: number): number =>
    round(height - inset - ((value - low) / (high - low || 1)) * (height - 2 * inset));
  const points = values.map((value, index) => ({ x: x(days[index] ?? 0), y: y(value) }));
  const last = points[points.length - 1];
  if (!last) return undefined;
  const goal = isOfLevels || kind === 'rank' ? undefined : required?.low;
  const crossed = goal !== undefined && low < goal && goal < high;
  return {
    points: points.map((point) => `${point.x},${point.y}`).join(' '),
    last,
    ...(crossed && { target: y(goal) }),
  };
}

/**
 * Whether a line of this width still finds room beside the figure; it is the first thing to go.
 *
 * @param room Pixels for both.
 * @param size Pixels of the number; its unit is counted as 15.
 */
export function leavesRoom(
  { label = '', number, unit }: { readonly label?: string; readonly number: string; readonly unit: string },
  size: number,
  line: number,
  room: number,
): boolean {
  return (labelWidth(number) * size + labelWidth(label + unit) * 15) / 12 + line + 20 <= room;
}
