import { daysBetween, type IsoDate } from '../calendar/iso-date.js';
import { reportingYear, yearCode, yearInterval } from '../calendar/period.js';
import { decimalPlaces } from '../model/exact-sum.js';
import type { Observation } from '../model/observation.js';
import { compare, type Known } from './known-observations.js';
import type { Reason, Reported } from './plan-progress.js';
import { figureDecimals } from './quantity.js';
import { asPublished, isRate, levels, ofPart, publishedOf, type Frame, type TargetQuantity } from './quantity-frame.js';
import { yearValue } from './year-value.js';

/** A value worked out of a known one, which stands beside it. */
export function asComputed(
  entry: Known,
  value: number,
  frame: Frame,
  more: Pick<Reported, 'made' | 'base' | 'parts' | 'qualifier'> = {},
): Reported {
  const { decimals: _printed, qualifier: _bound, ...reported } = asPublished(entry, frame);
  return {
    ...reported,
    value,
    computed: true,
    decimals: bearsDecimals(frame, entry.observation),
    published: publishedOf(entry, frame),
    ...more,
  };
}

/**
 * Digits after the point that a computed figure bears: of what is relative one, or as many as the target's figure has;
 * of a difference as many as what it is worked out of.
 */
function bearsDecimals({ target, quantity, measured }: Frame, { value, decimals }: Observation): number {
  const { bound } = target;
  const figures = bound.kind === 'between' ? [bound.low, bound.high] : 'value' in bound ? [bound.value] : [];
  const numbers = figures.filter((figure): figure is number => typeof figure === 'number');
  const ofFigure = Math.max(0, ...numbers.map((figure) => figureDecimals(target, figure)));
  if (quantity.kind !== 'change' && quantity.kind !== 'change-points') return Math.max(1, ofFigure);
  const { baseline } = measured;
  const own = Math.max(decimals ?? 0, decimalPlaces(value), baseline ? decimalPlaces(baseline.value) : 0);
  return Math.max(own, ofFigure);
}

/** Shorter than a year. */
const isWithinYear = ({ interval }: Known): boolean => daysBetween(interval.start, interval.end) + 1 < 364;

/**
 * Yearly figures where a growth or a change looks at what years bring: increments of whole years compare as levels do,
 * those of parts of one add up to it, and what makes no year is kept apart.
 */
function yearly(
  known: readonly Known[],
  frame: Frame,
): { readonly years: readonly Known[]; readonly rest: readonly Known[]; readonly parts: readonly Reported[] } | Reason {
  const increments = known.filter(({ observation: { counts } }) => counts === 'increment');
  // How much of a whole is covered is no sum of a year.
  if (increments.length === 0 || frame.target.of.kind === 'share') return { years: [], rest: known, parts: [] };
  const found = yearValue(increments, ofPart(frame));
  if ('reason' in found) return found.reason;
  const { yearStart } = frame.period;
  const years = found.history.map(({ value, at, observation, revised }): Known => {
    const year = reportingYear(at, yearStart);
    const [period, interval] = [yearCode(year, yearStart), yearInterval(year, yearStart)];
    return { observation: { ...observation, value, period }, interval, revised };
  });
  return { years, rest: known.filter((entry) => !increments.includes(entry)), parts: found.parts ?? [] };
}

/** The level a figure is counted from, with its period. */
export type Base = Pick<Reported, 'value' | 'period'> & {
  readonly decimals?: number | undefined;
  readonly qualifier?: Reported['qualifier'] | undefined;
};

/** Values in order; of two that end on one day the one published as it is asked for stands, or made of such ones. */
function inOrder(values: readonly Reported[]): Reported[] {
  const byDay = new Map<IsoDate, Reported>();
  for (const value of values) {
    const known = byDay.get(value.at);
    // Rates are published for growth in real terms; levels are of each year's prices.
    if (!known || (known.computed && known.made === undefined)) byDay.set(value.at, value);
  }
  return [...byDay.values()].sort((a, b) => compare(a.at, b.at));
}

/** A figure made of a level, and the level it is counted from. */
interface Converted {
  readonly value: number;
  readonly base?: Base;
  /** Its level or its base is known only by a bound, and so is it. */
  readonly qualifier?: Reported['qualifier'];
}

/** A level of the series as a quantity of its own unit. */
function levelOf({ value, period, decimals }: Base, { measured: { unit } }: Frame): NonNullable<Reported['base']> {
  const own = { ...(unit !== undefined && { unit }), ...(decimals !== undefined && { decimals }) };
  return { value, period, kind: 'level', computed: false, ...own };
}

/** What speaks of one level alone, and says nothing of those after it. */
const ofOneLevel: ReadonlySet<Reason> = new Set(['series-break', 'value-is-bound', 'level-negative']);

/**
 * Turns each published level into the figure asked for; rates published ready-made stand beside. A level without a figure
 * is left out, a reason refuses all of them, or of figures of single years that year alone; a break of the series only
 * where no ready-made rate follows it.
 */
export function fromLevels(
  known: readonly Known[],
  frame: Frame,
  readyMade: readonly Reported[] | Reason,
  convert: (level: Reported, published: readonly Reported[]) => Converted | undefined | Reason,
): TargetQuantity {
  if (typeof readyMade === 'string') return { reason: readyMade };
  const sums = yearly(known, frame);
  if (typeof sums === 'string') return { reason: sums };
  const found = levels(sums.rest, frame);
  if (typeof found === 'string') return { reason: found };
  const entries = [...found.whole.filter((entry) => !isRate(entry)), ...sums.years].sort((a, b) =>
    compare(a.interval.end, b.interval.end),
  );
  const published = entries.map((entry) => asPublished(entry, frame));
  let latest = '';
  for (const { at } of [...published, ...readyMade]) if (at > latest) latest = at;
  const { of, when } = frame.target;
  const isOfSingleYears =
    when.kind === 'each-year' ||
    when.kind === 'every-year' ||
    (of.kind === 'growth' && (of.span === 'per-year' || when.kind === 'mean-of'));
  const history: Reported[] = [...readyMade];
  const refused = new Map<IsoDate, Reason>();
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index]!;
    const reported = published[index]!;
    const made = convert(reported, published);
    const isLast = reported.at === latest && !readyMade.some(({ at }) => at === latest);
    if (typeof made === 'string') {
      if (isOfSingleYears) refused.set(reported.at, made);
      else if (isLast || !ofOneLevel.has(made)) return { reason: made };
    } else if (made)
      history.push(
        asComputed(entry, made.value, frame, {
          ...(made.base && { base: levelOf(made.base, frame) }),
          ...(made.qualifier && { qualifier: made.qualifier }),
        }),
      );
  }
  // The rate of some months is that of no year.
  const months = known
    .filter((entry) => isRate(entry) && isWithinYear(entry))
    .map((entry) => asPublished(entry, frame))
    .filter(({ at }) => !history.some((value) => value.at === at));
  const parts = [...found.parts, ...sums.parts, ...months].sort((a, b) => compare(a.at, b.at));
  for (const { at } of history) refused.delete(at);
  return { history: inOrder(history), parts, ...(refused.size > 0 && { refused }) };
}
