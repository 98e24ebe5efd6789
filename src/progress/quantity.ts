import { decimalPlaces } from '../model/exact-sum.js';
import type { Observation } from '../model/observation.js';
import type { Indicator } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import type { Bound, Target, TargetOf } from '../model/target.js';
import { isPercent, pointsUnit } from '../model/unit.js';
import type { BoundWord } from './bound.js';
import { requireObject } from '../model/wrong-call.js';

/**
 * What a figure is. `level` stands at the end of its period, `year-value` is what one whole year brings, `total` a sum
 * since a start; `change` is absolute, `change-percent` and `change-points` say their unit by name, an `index` has the
 * base year as 100; `growth` and `share` are in per cent.
 */
export type QuantityKind =
  | 'level'
  | 'year-value'
  | 'total'
  | 'change'
  | 'change-percent'
  | 'change-points'
  | 'index'
  | 'growth'
  | 'share'
  | 'rank'
  | 'occurrence';

/**
 * A figure that knows what it is: value, unit and kind together, from reading to the last word. Nothing prints a value
 * with a unit taken from elsewhere.
 */
export interface Quantity {
  readonly value: number;
  readonly kind: QuantityKind;
  /** Absent where nothing is counted: an index, a place in an order. */
  readonly unit?: Text;
  /** Worked out of published figures: printed rounded. A published one is printed as it is. */
  readonly computed: boolean;
  /** Digits after the point: of a published figure as printed, of a computed one as many as it bears. */
  readonly decimals?: number;
  /** Known only by this bound; what is printed is still one (超过6.96 is no 超过7). */
  readonly qualifier?: NonNullable<Observation['qualifier']>;
}

/** A computed figure without the noise of binary arithmetic, so that 8 % exactly reached is 8 and not 7.9999999999999964. */
export const clean = (value: number): number => Number(value.toPrecision(12));

const changes = {
  absolute: 'change',
  percent: 'change-percent',
  points: 'change-points',
  index: 'index',
} as const;

/**
 * What the first axis of a target looks at, as a kind of figure. A trend and what the plan leaves open are taken as they
 * are published.
 *
 * @example
 * quantityKind({ kind: 'change', measure: 'points' }); // 'change-points'
 */
export function quantityKind(of: TargetOf): QuantityKind {
  requireObject('quantityKind', 'the of of a target', of);
  switch (of.kind) {
    case 'change':
      return changes[of.measure];
    case 'trend':
    case 'unstated':
      return 'level';
    default:
      return of.kind;
  }
}

const percent = '%';

/**
 * The unit of the figure a target looks at, which need not be that of the indicator: a growth of a value in 亿元 is in
 * per cent, an index has none.
 *
 * @example
 * targetUnit({ of: { kind: 'growth', span: 'per-year' } }, { unit: '亿元' }); // '%'
 */
export function targetUnit({ of, unit }: Pick<Target, 'of' | 'unit'>, indicator: Pick<Indicator, 'unit'>) {
  switch (quantityKind(of)) {
    case 'change-percent':
    case 'growth':
      return isPercent(unit) ? unit : percent;
    case 'share':
      return unit ?? percent;
    case 'change-points':
      return unit === undefined ? (pointsUnit(indicator.unit) ?? pointsUnit(percent)) : (pointsUnit(unit) ?? unit);
    case 'index':
      return unit;
    case 'change': {
      // 3.1% that rises by 0.5 has risen by half a percentage point, not by half a per cent.
      const own = unit ?? indicator.unit;
      return pointsUnit(own) ?? own;
    }
    default:
      return unit ?? indicator.unit;
  }
}

/** The digits after the point of the figure in the words that equals a value: 3.0% has one. */
function decimalsInWords(words: string, value: number): number {
  const printed = words.normalize('NFKC').replace(/(\d),(?=\d{3})/g, '$1');
  const numbers = printed.match(/\d+(\.\d+)?/g) ?? [];
  return Math.max(
    0,
    ...numbers
      .filter((number) => Number(number) === Math.abs(value))
      .map((number) => (number.split('.')[1] ?? '').length),
  );
}

/**
 * The digits after the point of a target's figure, as the plan prints it.
 *
 * @example
 * figureDecimals({ bound: { kind: 'at-least', value: 3 }, words: '3.0%' }, 3); // 1
 */
export function figureDecimals({ bound, words }: { bound: Bound; words: string }, figure: number): number {
  const declared = 'value' in bound ? bound.decimals : undefined;
  return declared ?? Math.max(decimalPlaces(figure), decimalsInWords(words, figure));
}

/**
 * Whether both ends of a range bind. What is judged year by year or as a mean is kept within it, and so is a per cent
 * that does not come from outside. A count, and what goes a way of its own, is reached from one side.
 */
function isHeld(target: Target, indicator: Pick<Indicator, 'unit' | 'baseline'>): boolean {
  const { bound, of, when } = target;
  if (bound.kind !== 'between') return false;
  const { low, high, held } = bound;
  if (held !== undefined) return held;
  const isState = of.kind === 'level' || of.kind === 'share';
  if (when.kind !== 'by' && when.kind !== 'open') return isState || of.kind === 'growth' || of.kind === 'change';
  if (of.kind === 'growth') return of.span === 'per-year';
  const base = indicator.baseline?.value ?? low;
  return isState && isPercent(targetUnit(target, indicator)) && base >= low && base <= high;
}

/** The bound's word, with the digits of its figure and the ends of its range where the word needs them. */
export function wordOf(target: Target, indicator: Pick<Indicator, 'unit' | 'baseline'>): BoundWord {
  const { bound, words } = target;
  // The third to the fifth place: the second is better.
  if (target.of.kind === 'rank' && bound.kind === 'between') return { kind: 'at-most' };
  if (isHeld(target, indicator)) return { kind: bound.kind, held: true };
  if (bound.kind !== 'about') return { kind: bound.kind };
  const { value, tolerance } = bound;
  const decimals = typeof value === 'number' ? figureDecimals({ bound, words }, value) : undefined;
  return { kind: bound.kind, decimals, tolerance };
}
