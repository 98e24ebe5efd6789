import { decimalPlaces, exactSum } from '../model/exact-sum.js';
import type { Observation } from '../model/observation.js';
import type { Bound } from '../model/target.js';

/** The bounds that carry a figure. In columns of numbers a bound is its position in this list. */
export const boundKinds = [
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'between',
  'equal',
  'about',
] as const satisfies readonly Bound['kind'][];

/** A bound that carries a figure. */
export type BoundKind = (typeof boundKinds)[number];

/** The figures of a bound, references resolved. A single figure is both ends. */
export interface Required {
  readonly low: number;
  readonly high: number;
}

/** What 左右 allows: digits after the point of the figure as printed, and the tolerance an office declares. */
export interface Roughly {
  readonly decimals?: number | undefined;
  /** In the unit of the figure; at least 0. */
  readonly tolerance?: number | undefined;
}

/** How far a value lies from a figure, free of binary noise where it can decide: near the edge that is asked about. */
function distanceFrom(value: number, figure: number, edge: number): number {
  const off = value - figure;
  return Math.abs(Math.abs(off) - edge) <= 1e-9 * Math.max(1, Math.abs(figure)) ? exactSum([value, -figure]) : off;
}

/**
 * Whether a value rounds to a figure with so many digits after the point: halves go up, as in print.
 *
 * @example
 * roundsTo(89.5, 90, 0); // true
 * roundsTo(90.5, 90, 0); // false
 */
export function roundsTo(value: number, figure: number, decimals: number): boolean {
  const half = 0.5 / 10 ** decimals;
  // Below zero one rounds by the size of a number: −5.5 is −6, and −4.5 is −5.
  const off = distanceFrom(value, figure, half) * (figure < 0 ? -1 : 1);
  return off >= -half && off < half;
}

/**
 * Whether a value is about a figure: it rounds to the figure as printed (90左右: 89.5 to under 90.5), or lies within the
 * declared tolerance. Beyond the rounding and without a tolerance nobody has drawn a line: `undefined`.
 *
 * @example
 * isAbout(89.5, 90, {}); // true
 * isAbout(90.5, 90, {}); // undefined
 * isAbout(92, 90, { tolerance: 2 }); // true
 */
export function isAbout(value: number, figure: number, { decimals, tolerance }: Roughly): boolean | undefined {
  if (roundsTo(value, figure, decimals ?? decimalPlaces(figure))) return true;
  return tolerance === undefined ? undefined : Math.abs(distanceFrom(value, figure, tolerance)) <= tolerance;
}

/**
 * Whether 左右 means to hold what is there: the baseline lies within one unit of the figure's last printed digit (70左右
 * from 70.5). Then there is no way to measure.
 *
 * @param decimals Digits after the point of the figure as printed. Default: those it is written with.
 * @example
 * meansToHold(70.5, 70); // true
 * meansToHold(70.6, 90); // false
 */
export function meansToHold(start: number, figure: number, decimals: number = decimalPlaces(figure)): boolean {
  const unit = 1 / 10 ** decimals;
  return Math.abs(distanceFrom(start, figure, unit)) <= unit;
}

/** The bound's word with what else it says. */
export type BoundWord = Pick<Bound, 'kind'> &
  Roughly & {
    /** Of a range: both ends bind. */
    readonly held?: boolean | undefined;
  };

/**
 * Whether a value meets a bound, by the bound's own word; `undefined` where the word draws no line
 * (左右 beyond its rounding; a direction has no figure).
 *
 * A range is met from the end the value comes from, and stays met beyond its other end, unless it is held:
 * 11 of “8 to 10” is more than asked for, not a fault. So is 66.2 of a bare 65 that is risen to.
 *
 * @param direction The side the value comes from; `none` where it comes from neither.
 * @example
 * meetsBound({ kind: 'more-than', value: 2000 }, { low: 2000, high: 2000 }, 2000, 'rising'); // false
 */
export function meetsBound(
  bound: Bound | BoundWord,
  required: Required,
  value: number,
  direction: 'rising' | 'falling' | 'none',
): boolean | undefined {
  switch (bound.kind) {
    case 'at-least':
      return value >= required.low;
    case 'more-than':
      return value > required.low;
    case 'at-most':
      return value <= required.high;
    case 'less-than':
      return value < required.high;
    case 'between':
      if (bound.held) return value >= required.low && value <= required.high;
      return direction === 'falling' ? value <= required.high : value >= required.low;
    case 'equal':
      return (
        value === required.low ||
        (direction === 'rising' && value > required.low) ||
        (direction === 'falling' && value < required.low)
      );
    case 'about':
      return isAbout(value, required.low, bound as Roughly);
    case 'up':
    case 'down':
    case 'hold':
    case 'none':
      return undefined;
  }
}

/** The way to a bound: its word names it, or the side the start lies on; upwards where neither does. */
export function wayTo(kind: Bound['kind'], start: number | undefined, high: number | undefined): 'rising' | 'falling' {
  if (kind === 'at-least' || kind === 'more-than' || kind === 'up') return 'rising';
  if (kind === 'at-most' || kind === 'less-than' || kind === 'down') return 'falling';
  return start !== undefined && high !== undefined && start > high ? 'falling' : 'rising';
}

/**
 * Whether a value that comes from a start meets a bound. As `meetsBound`, with the side the start lies on; an exact figure
 * that a value misses has no side, and no answer, where nothing is known of a start.
 *
 * @example
 * meetsFrom({ kind: 'equal' }, { low: 65, high: 65 }, 66.2, 60.6); // true: more than asked for
 * meetsFrom({ kind: 'equal' }, { low: 0, high: 0 }, 3, 0); // false: it was to stay
 * meetsFrom({ kind: 'equal' }, { low: 65, high: 65 }, 66.2, undefined); // undefined
 */
export function meetsFrom(word: BoundWord, required: Required, value: number, start: number | undefined) {
  const way = wayTo(word.kind, start, required.high);
  if (word.kind !== 'equal') return meetsBound(word, required, value, way);
  if (start === undefined) return value === required.low || undefined;
  return meetsBound(word, required, value, start === required.low ? 'none' : way);
}

/**
 * Whether a figure known only by a bound of its own (突破10万件) meets a bound; `undefined` where it may lie on either
 * side of the line.
 *
 * @example
 * // more than 100,000 of at least 19,000
 * boundedMeets({ kind: 'at-least' }, { low: 19000, high: 19000 }, 100000, 'more-than'); // true
 * boundedMeets({ kind: 'at-least' }, { low: 190000, high: 190000 }, 100000, 'more-than'); // undefined
 */
export function boundedMeets(
  { kind, held }: BoundWord,
  { low, high }: Required,
  value: number,
  qualifier: NonNullable<Observation['qualifier']>,
): boolean | undefined {
  if (qualifier === 'about') return undefined;
  const fromBelow = qualifier === 'more-than' || qualifier === 'at-least';
  const isStrict = qualifier === 'more-than' || qualifier === 'less-than';
  /** All that the value can be lies on its own side of a figure, the figure itself left out or not. */
  const beyond = (figure: number, orOn: boolean): boolean => {
    const past = fromBelow ? value > figure : value < figure;
    return past || (value === figure && (orOn || isStrict));
  };
  // Beyond one end of what is held it is missed, and within nobody can say.
  if (held) return beyond(fromBelow ? high : low, false) ? false : undefined;
  switch (kind) {
    case 'at-least':
    case 'between':
      return fromBelow ? beyond(low, true) || undefined : beyond(low, false) ? false : undefined;
    case 'more-than':
      return fromBelow ? beyond(low, false) || undefined : beyond(low, true) ? false : undefined;
    case 'at-most':
      return fromBelow ? (beyond(high, false) ? false : undefined) : beyond(high, true) || undefined;
    case 'less-than':
      return fromBelow ? (beyond(high, true) ? false : undefined) : beyond(high, false) || undefined;
    default:
      return undefined;
  }
}
