import type { PointShape } from '../../format/trend-words.js';
import type { Point, TrendLabel } from './trend-labels.js';

/** One of many beside each other, or one alone with everything there is to draw. */
export type TrendForm = 'small' | 'full';

/** One observation at its place. */
export interface TrendPoint extends Point {
  readonly shape: PointShape;
  /** The column in which this point is the nearest one. */
  readonly from: number;
  readonly to: number;
}

/** Where everything of a chart stands, in pixels of its box. Lines are SVG paths. */
export interface TrendGeometry {
  readonly form: TrendForm;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Heights of the labelled values. */
  readonly ticks: readonly number[];
  /** Ends of the plan's years, or of quarters where the time is short. */
  readonly ends: readonly number[];
  /** Height of zero, where the axis runs through it. */
  readonly zero?: number;
  /** The value the axis begins at, where that is not zero. */
  readonly cut?: number;
  /** Heights of the target: one line, or both ends of a range. */
  readonly targets: readonly number[];
  /** The way due. */
  readonly path?: string;
  readonly milestones: readonly Point[];
  /** Where the way is counted from. Not exact: only a bound is known. `atFoot`: the axis begins with it. */
  readonly start?: Point & { readonly exact: boolean; readonly atFoot: boolean };
  readonly points: readonly TrendPoint[];
  /** From point to point; broken where a period has no figure or counts in another way. */
  readonly line: string;
  /** Where the values begin to count in another way. */
  readonly breaks: readonly number[];
  /** From the latest value to what was due on its day. */
  readonly gap?: { readonly x: number; readonly from: number; readonly to: number };
  readonly outlook?: { readonly line: string; readonly end: Point };
  readonly labels: readonly TrendLabel[];
}
