import type { TargetProgress } from '../progress/plan-progress.js';
import { roundedTo } from './numbers.js';
import { differenceUnit, quantityWords } from './quantity-words.js';
import type { Locale } from './words.js';

/** What has to be done is never rounded below itself, what may be done never above it. */
export type PaceRounding = 'up' | 'down' | 'nearest';

/** So much of a pace may rounding hide. */
const mostHidden = 0.03;
const mostDecimals = 10;

/** A pace at so many digits after the point, free of the noise of binary arithmetic. */
function roundedPace(pace: number, digits: number, rounding: PaceRounding): number {
  if (rounding === 'nearest') return roundedTo(pace, digits);
  const scale = 10 ** digits;
  const whole = Number((pace * scale).toPrecision(12));
  return Number(((rounding === 'up' ? Math.ceil(whole) : Math.floor(whole)) / scale).toPrecision(12));
}

/** A pace as it is said, and whether it has to be passed. */
export interface PaceFigure {
  /** 47家, 0.112‰ */
  readonly words: string;
  /** The figure itself is not enough: 以上. */
  readonly strict: boolean;
}

/**
 * So much a year, in the unit of a difference (of a per cent in percentage points), with as few digits as hide no more than
 * three hundredths of it.
 *
 * @param pace Unsigned.
 * @param least Digits after the point that it has at least.
 * @param exceed The target is met only beyond its figure.
 * @example
 * paceFigure(46.5, 0, 'up', false, progress, 'zh-CN').words; // '47家'
 */
export function paceFigure(
  pace: number,
  least: number,
  rounding: PaceRounding,
  exceed: boolean,
  { unit }: TargetProgress,
  locale: Locale,
): PaceFigure {
  let digits = least;
  let value = roundedPace(pace, digits, rounding);
  while (Math.abs(value - pace) > pace * mostHidden && digits < mostDecimals)
    value = roundedPace(pace, (digits += 1), rounding);
  const own = differenceUnit(unit);
  const words = quantityWords(
    { value, kind: 'change', computed: true, decimals: digits, ...(own !== undefined && { unit: own }) },
    locale,
  );
  return { words, strict: exceed && value === pace };
}
