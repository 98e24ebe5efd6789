import type { Bound, TargetOf } from '../../model/target.js';
import type { ReadingDoubt, Span } from '../target-reading.js';
import { reach, type Figure } from './figures.js';
import { baseOf, dueOf, spanAt, type Base, type Sentence } from './sentence.js';
import type { Years } from './spans-of-years.js';
import { averageWords, ceilingWords, changeIn, comparatorAtEnd, yearlyWords, type Change } from './words.js';

/** What a figure does in its sentence. */
export interface Read {
  readonly of: TargetOf;
  readonly bound: Bound;
  /** Where the first axis was read from, and the second. */
  readonly at: readonly Span[];
  readonly boundAt: readonly Span[];
  readonly doubts: readonly ReadingDoubt[];
  /** kept, maintained: the bound holds in every year. */
  readonly holds: boolean;
  readonly yearly?: Span;
  /** The years a mean, a sum or an average growth is of. */
  readonly years?: Years;
  /** The value is the mean of the years. */
  readonly mean?: Span;
}

/** A figure with what stands around it. */
export interface Place {
  readonly sentence: Sentence;
  readonly figure: Figure;
  readonly unit: string;
  /** Between the figure before and this one. */
  readonly lead: string;
  /** The same, up to the comparator. */
  readonly left: string;
  /** Everything before the figure, as far as is looked. */
  readonly whole: string;
  readonly wholeFrom: number;
  readonly tail: string;
  /** The tail up to the next comma. */
  readonly clauseTail: string;
  readonly comparator: ReturnType<typeof comparatorAtEnd>;
  readonly bound: Bound;
  readonly boundAt: readonly Span[];
  readonly verb?: Change;
  readonly base?: Base;
  readonly average?: Span;
  readonly yearly?: Span;
  /** in 2023: the year in which it is to be. */
  readonly within?: Span;
  /** between 2021 and 2026, after the figure or before all of them. */
  readonly years?: Years;
  readonly isDue: boolean;
}

export function placeOf(sentence: Sentence, figure: Figure, index: number): Place {
  const { text, figures } = sentence;
  const from = Math.max(figures[index - 1]?.end ?? 0, figure.start - reach);
  const wholeFrom = Math.max(0, figure.start - reach);
  const lead = text.slice(from, figure.start);
  const whole = text.slice(wholeFrom, figure.start);
  const tail = text.slice(figure.end, Math.min(figures[index + 1]?.start ?? Infinity, figure.end + reach));
  const clauseTail = /^[^,;.]*/.exec(tail)?.[0] ?? '';
  const comparator = comparatorAtEnd(lead);
  const range = figure.high && /\bbetween\s*$/.exec(lead);
  const opens = comparator?.start ?? range?.index;
  const left = opens === undefined ? lead : lead.slice(0, opens);
  const verb = changeIn(text.slice(wholeFrom, from + left.length), wholeFrom);
  const base = baseOf(sentence, index);
  const average = spanAt(text.slice(wholeFrom, figure.end) + clauseTail, wholeFrom, averageWords);
  const due = dueOf(sentence, index);
  const years = yearsAt(sentence, figure, figures[index + 1]);
  // 5 per cent or less
  const after = /^\s*or\s(?:(?:less|fewer|lower|below|under)|(more|above|higher|over|greater))\b/.exec(tail);
  const ceiling = comparator || figure.high || after ? undefined : ceilingWords.exec(left);
  const kind =
    comparator?.kind ?? (after ? (after[1] === undefined ? 'at-most' : 'at-least') : ceiling ? 'at-most' : 'at-least');
  const yearly = spanAt(clauseTail, figure.end, yearlyWords) ?? (average ? undefined : spanAt(lead, from, yearlyWords));
  return {
    sentence,
    figure,
    unit: figure.unit?.text ?? '',
    lead,
    left,
    whole,
    wholeFrom,
    tail,
    clauseTail,
    comparator,
    bound: figure.high
      ? { kind: 'between', low: figure.value, high: figure.high.value }
      : { kind, value: figure.value },
    boundAt: [
      ...(ceiling ? [wordAt(text, from + ceiling.index)] : []),
      ...(comparator ? [{ start: from + comparator.start, end: figure.digits.start }] : []),
      figure.digits,
      ...(figure.high ? [figure.high.digits] : []),
      ...(after && !comparator
        ? [{ start: figure.end + after[0].search(/\S/), end: figure.end + after[0].length }]
        : []),
    ],
    ...(verb && { verb }),
    ...(base && { base }),
    ...(average && { average }),
    ...(yearly && { yearly }),
    ...(due?.within && { within: { start: due.start, end: due.end } }),
    ...(years && { years }),
    isDue: due !== undefined,
  };
}

const wordAt = (text: string, start: number): Span => ({
  start,
  end: start + (/^[a-z]+/.exec(text.slice(start, start + 20))?.[0].length ?? 1),
});

const yearsAt = ({ years, figures }: Sentence, figure: Figure, next: Figure | undefined): Years | undefined =>
  years.find(({ start }) => start >= figure.end && start < (next?.start ?? Infinity) && start - figure.end < reach) ??
  years.find(({ end }) => end <= (figures[0]?.start ?? 0));

/** What every reading of a place begins with. */
export const shared = ({ bound, boundAt }: Place): Pick<Read, 'bound' | 'boundAt' | 'doubts' | 'holds'> => ({
  bound,
  boundAt,
  doubts: [],
  holds: false,
});
