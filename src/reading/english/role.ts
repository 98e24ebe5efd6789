import type { Bound, TargetOf } from '../../model/target.js';
import type { LeftReason, ReadingDoubt, Span } from '../target-reading.js';
import { reach, type Figure } from './figures.js';
import { baseOf, dueOf, spanAt, type Base, type Sentence } from './sentence.js';
import {
  averageWords,
  changeAfter,
  changeIn,
  comparatorAtEnd,
  doneWords,
  firstVerb,
  holdWords,
  levelBefore,
  ratioSeries,
  yearlySeries,
  yearlyWords,
  type Change,
} from './words.js';

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
}

/** A figure with what stands around it. */
interface Place {
  readonly sentence: Sentence;
  readonly figure: Figure;
  readonly unit: string;
  /** Between the figure before and the comparator of this one. */
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
}

function placeOf(sentence: Sentence, figure: Figure, index: number): Place {
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
  const yearly = spanAt(clauseTail, figure.end, yearlyWords) ?? (average ? undefined : spanAt(lead, from, yearlyWords));
  return {
    sentence,
    figure,
    unit: figure.unit?.text ?? '',
    left,
    whole,
    wholeFrom,
    tail,
    clauseTail,
    comparator,
    bound: figure.high
      ? { kind: 'between', low: figure.value, high: figure.high.value }
      : { kind: comparator?.kind ?? 'at-least', value: figure.value },
    boundAt: [...(comparator ? [{ start: from + comparator.start, end: figure.digits.start }] : []), figure.digits],
    ...(verb && { verb }),
    ...(base && { base }),
    ...(average && { average }),
    ...(yearly && { yearly }),
    ...(due?.within && { within: { start: due.start, end: due.end } }),
  };
}

const shared = ({ bound, boundAt }: Place): Pick<Read, 'bound' | 'boundAt' | 'doubts' | 'holds'> => ({
  bound,
  boundAt,
  doubts: [],
  holds: false,
});

/** A change of so much: over the plan, a year, or on average. */
function changeRead(place: Place, direction: 'increase' | 'decrease', verb: Span): Read | LeftReason {
  const { sentence, unit, average, yearly, base, within } = place;
  if (unit === '') return 'figure-not-understood';
  if (unit === '%' && average) {
    return { ...shared(place), of: { kind: 'growth', span: 'average-annual', direction }, at: [verb, average] };
  }
  if (unit === '%' && yearly) {
    return { ...shared(place), of: { kind: 'growth', span: 'per-year', direction }, at: [verb, yearly], yearly };
  }
  if (yearly) return 'no-such-kind';
  const measure = unit === '%' ? 'percent' : /^percentage|^pp/.test(unit) ? 'points' : 'absolute';
  const change: TargetOf = { kind: 'change', measure, direction, ...(base && { from: String(base.year) }) };
  if (measure === 'percent' && within && !base) {
    // grow by 5% in 2023: over the year before. reduced by 36% in 2030: from the base of the plan, most likely.
    const overTheYearBefore: TargetOf = { kind: 'growth', span: 'per-year', direction };
    const grows = /^(?:grow|expand)/.test(sentence.text.slice(verb.start, verb.end));
    const [of, other] = grows ? [overTheYearBefore, change] : [change, overTheYearBefore];
    return {
      ...shared(place),
      of,
      at: [verb],
      doubts: [{ code: 'span-unsaid', axis: 'of', at: within, alternatives: [other] }],
    };
  }
  return { ...shared(place), of: change, at: [verb, ...(base ? [{ start: base.start, end: base.end }] : [])] };
}

/** 57 per cent below 1990 levels */
function besideYear(place: Place): Read | undefined {
  const { figure, tail, unit } = place;
  const match = /^\s(?:(below|lower than)|above|higher than) (?:the )?((?:19|20)\d\d)\b(?: levels?)?/.exec(tail);
  if (!match || unit !== '%') return undefined;
  const direction = match[1] === undefined ? 'increase' : 'decrease';
  return {
    ...shared(place),
    of: { kind: 'change', measure: 'percent', direction, from: match[2] ?? '' },
    at: [{ start: figure.end + 1, end: figure.end + match[0].length }],
  };
}

const byAmount = /\bby\s*$|\bat an average annual rate of\s*$/;
const verbThenFigure = /\b(?:up|down|cut|grow|reduced?|increase)\s*$/;

function changeOf(place: Place): Read | LeftReason | undefined {
  const { figure, tail, left, verb } = place;
  const noun = changeAfter.exec(tail);
  if (noun && !/\bto\s*$/.test(left)) {
    const at = { start: figure.end + noun[0].search(/\S+$/), end: figure.end + noun[0].length };
    return changeRead(place, noun[1] === undefined ? 'decrease' : 'increase', at);
  }
  if (byAmount.test(left)) {
    return verb ? changeRead(place, verb.direction, { start: verb.start, end: verb.end }) : 'figure-not-understood';
  }
  if (verb && verbThenFigure.test(left)) {
    return changeRead(place, verb.direction, { start: verb.start, end: verb.end });
  }
  return undefined;
}

/** A level, a share, a sum or a count; only where a word says that it is to be reached, kept or made. */
function levelOf(place: Place): Read | LeftReason {
  const { sentence, figure, unit, left, whole, tail, clauseTail, comparator, verb } = place;
  const imperative = firstVerb.exec(sentence.text);
  const done = doneWords.exec(clauseTail);
  const opens = comparator && /^\s*$/.test(left.replace(/^[\s,]*by (?:19|20)\d\d,?/, ''));
  const fallsTo = verb?.direction === 'decrease' && /\bto\s*$/.test(left);
  const hold = holdWords.test(left.slice(-40));
  const ofWhole = /^\s*of\b(?! age)/.test(tail);
  if (!(levelBefore.test(left) || hold || fallsTo || done || imperative || opens || ofWhole))
    return 'figure-not-understood';
  const read: Read = {
    ...shared(place),
    ...(fallsTo && !comparator && !figure.high && { bound: { kind: 'at-most', value: figure.value } }),
    of: { kind: 'level' },
    at: [],
    holds: hold,
  };
  if (done) {
    const at = { start: figure.end + done.index, end: figure.end + done.index + done[0].length };
    return { ...read, of: { kind: 'total' }, at: [at] };
  }
  if (/\bcovers?\s*$/.test(left) && unit === '%') return { ...read, of: { kind: 'share' } };
  if (imperative && /^[a-z]+\s*$/.test(left.trim()) && unit !== '%') {
    const at = { start: imperative.index, end: imperative.index + imperative[0].length };
    const alternatives: TargetOf[] = [{ kind: 'level' }, { kind: 'total' }];
    return {
      ...read,
      of: { kind: 'unstated', among: ['level', 'total'] },
      at: [at],
      doubts: [{ code: 'kind-unsaid', axis: 'of', at, alternatives }],
    };
  }
  return unit !== '%' && yearlySeries.test(whole) && !ratioSeries.test(whole)
    ? { ...read, of: { kind: 'year-value' } }
    : read;
}

const either = /\bor\s*(?:by|to|over|at least)?\s*$/;
const distance = /^(?:minutes?|hours?|days?|weeks?|months?|years?|km|kilomet(?:er|re)s?|met(?:er|re)s?|miles?)\b/;
const joint = /^\s*(?:,|and|, and)\s*(?:by\s*)?$/;

/**
 * What a figure does, why it is left as text, or `undefined` where it is no target: a start, an age, a sum of money a day.
 *
 * @param previous What the figure before it does, for a list: by 13.5 percent and 18 percent, respectively.
 */
export function roleOf(sentence: Sentence, index: number, previous: Read | undefined): Read | LeftReason | undefined {
  const figure = sentence.figures[index];
  if (!figure) return undefined;
  const place = placeOf(sentence, figure, index);
  const { left, unit } = place;
  if (/\bfrom\s*$|\bliving on\s*$/.test(left)) return undefined;
  // within 10 minutes of a park: how far, not how much.
  if (/\bwithin\s*$/.test(sentence.text.slice(Math.max(0, figure.start - 8), figure.start)) && distance.test(unit))
    return undefined;
  const next = sentence.figures[index + 1];
  const between = next ? sentence.text.slice(Math.max(figure.end, next.start - reach), next.start) : '';
  // 2.1 % annually or 139 % in total: two ways to say one thing, or a choice.
  if (either.test(left) || either.test(between)) return 'figures-do-not-fit';
  if (figure.high && place.comparator) return 'figure-not-understood';
  const found = besideYear(place) ?? changeOf(place);
  if (found) return found;
  if (previous && index > 0 && joint.test(left) && (previous.of.kind === 'change' || previous.of.kind === 'growth')) {
    const { of } = previous;
    const fits = of.kind === 'growth' ? unit === '%' : (unit === '%') === (of.measure === 'percent');
    return fits ? { ...previous, ...shared(place) } : 'figures-do-not-fit';
  }
  return levelOf(place);
}
