import type { Bound, TargetOf } from '../../model/target.js';
import type { LeftReason, ReadingDoubt, Span } from '../target-reading.js';
import { reach, type Figure } from './figures.js';
import { baseOf, dueOf, spanAt, type Base, type Sentence } from './sentence.js';
import type { Years } from './spans-of-years.js';
import {
  averageWords,
  ceilingWords,
  changeAfter,
  changeIn,
  comparatorAtEnd,
  doneWords,
  fallingSeries,
  firstVerb,
  heldChange,
  holdWords,
  levelBefore,
  ratioSeries,
  vagueTime,
  yearlyAmount,
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
  /** The years a mean, a sum or an average growth is of. */
  readonly years?: Years;
  /** The value is the mean of the years. */
  readonly mean?: Span;
}

/** A figure with what stands around it. */
interface Place {
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
  const { years } = place;
  // by 2.1% per year from 2015 to 2025: over all of them, from the first.
  if (
    unit === '%' &&
    yearly &&
    years &&
    /^from/.test(sentence.text.slice(years.start)) &&
    !/each|every/.test(sentence.text.slice(yearly.start, yearly.end))
  ) {
    const of: TargetOf = { kind: 'growth', span: 'average-annual', direction, from: String(years.first) };
    return { ...shared(place), of, at: [verb, yearly], years };
  }
  if (unit === '%' && yearly) {
    const of: TargetOf = { kind: 'growth', span: 'per-year', direction };
    return { ...shared(place), of, at: [verb, yearly], yearly, ...(years && { years }) };
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
  if (
    measure === 'percent' &&
    !base &&
    !place.isDue &&
    /^(?:growth|increase|rise|decline)/.test(sentence.text.slice(verb.start, verb.end)) &&
    / of$/.test(sentence.text.slice(verb.start, verb.end))
  ) {
    const perYear: TargetOf = { kind: 'growth', span: 'per-year', direction };
    return {
      ...shared(place),
      of: change,
      at: [verb],
      doubts: [{ code: 'span-unsaid', axis: 'of', at: verb, alternatives: [perYear] }],
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

/** GDP growth of 7 per cent per year */
const growthOf = /\b(?:(growth|increase|rise)|(?:decline|reduction|decrease)) (?:rate )?of\s*$/;

function changeOf(place: Place): Read | LeftReason | undefined {
  const { figure, tail, left, verb, unit } = place;
  const noun = changeAfter.exec(tail);
  if (noun && !/\bto\s*$/.test(left)) {
    const at = { start: figure.end + noun[0].search(/\S+$/), end: figure.end + noun[0].length };
    return changeRead(place, noun[1] === undefined ? 'decrease' : 'increase', at);
  }
  const amount = growthOf.exec(left);
  if (amount && unit === '%') {
    const start = figure.start - place.lead.length + amount.index;
    const at = { start, end: start + amount[0].trimEnd().length };
    return changeRead(place, amount[1] === undefined ? 'decrease' : 'increase', at);
  }
  if (byAmount.test(left)) {
    return verb ? changeRead(place, verb.direction, { start: verb.start, end: verb.end }) : 'figure-not-understood';
  }
  if (verb && verbThenFigure.test(left)) {
    return changeRead(place, verb.direction, { start: verb.start, end: verb.end });
  }
  return undefined;
}

/** What each year brings (200 homes a year), or the mean of some years of it. */
function yearlyOf(place: Place, yearly: Span, bound: Bound, falls: Span | undefined): Read | LeftReason {
  const { average, years, isDue, sentence } = place;
  const of: TargetOf = { kind: 'year-value' };
  if (average) {
    if (!years) return 'window-unsaid';
    return { ...shared(place), of, bound, at: [average], years, mean: average };
  }
  // Each year up to a day is every one of them; so many a year by a day is how many it is to be then.
  const every = /each|every/.test(sentence.text.slice(yearly.start, yearly.end));
  const holds = !isDue || every;
  return {
    ...shared(place),
    of,
    bound,
    ...(falls && { boundAt: [falls, ...place.boundAt] }),
    at: holds ? [] : [yearly],
    holds,
    ...(holds && { yearly, ...(years && { years }) }),
    ...(holds &&
      !every && { doubts: [{ code: 'yearly-rate', axis: 'when', at: yearly, alternatives: [{ kind: 'by' }] }] }),
  };
}

/** no higher than 4%: a norm by itself, with nothing but its name before it. */
const norm = /^(?:no|not|at most)/;
/** Supply 600 homes a year: what is to be done is no matter where each year is said. */
const oneWord = /^\s*(?!currently|today|now|only|nearly|almost|just|already|from)[a-z]{3,}\s*$/;
const annualMean = /\b(?:annual|yearly) average of\s*$/;

/** A level, a share, a sum or a count; only where a word says that it is to be reached, kept or made. */
function levelOf(place: Place): Read | LeftReason {
  const { sentence, figure, unit, left, whole, tail, clauseTail, comparator, verb, bound, isDue, average, years } =
    place;
  const { text } = sentence;
  if (heldChange.test(left)) return 'relative-figure';
  const imperative = firstVerb.exec(text);
  const done = doneWords.exec(clauseTail);
  const opens = comparator && /^\s*$/.test(left.replace(/^[\s,]*by (?:19|20)\d\d,?/, ''));
  const fallsTo = verb?.direction === 'decrease' && /\bto\s*$/.test(left);
  const hold = holdWords.test(left.slice(-80));
  const ofWhole = /^\s*of\b(?! age)/.test(tail);
  const each = unit === '%' ? undefined : spanAt(clauseTail, figure.end, yearlyAmount);
  const yearly = each && { start: figure.end + text.slice(figure.end, each.end).search(/\S+ ?\S+$/), end: each.end };
  const alone = (/^\s*$/.test(left) && (yearly !== undefined || isDue)) || (yearly !== undefined && oneWord.test(left));
  const named = comparator && norm.test(text.slice(comparator.start + figure.start - place.lead.length)) && !verb;
  if (!(levelBefore.test(left) || hold || fallsTo || done || imperative || opens || ofWhole || alone || named))
    return 'figure-not-understood';
  const bounded: Bound =
    fallsTo && bound.kind === 'at-least' && !comparator && !figure.high
      ? { kind: 'at-most', value: figure.value }
      : bound;
  // to fall to 100: what falls is not to stay above it.
  const falls = bounded === bound || !verb ? undefined : { start: verb.start, end: verb.end };
  const often = yearly ?? (average || done ? place.yearly : undefined) ?? (annualMean.test(left) ? average : undefined);
  if (unit !== '%' && often) return yearlyOf(place, often, bounded, falls);
  const ceiling = ceilingWords.exec(left);
  if (
    bound.kind === 'at-least' &&
    !comparator &&
    hold &&
    /\bat\s*$/.test(left) &&
    !ceiling &&
    fallingSeries.test(whole)
  )
    return 'direction-unsaid';
  const read: Read = {
    ...shared(place),
    bound: bounded,
    ...(falls && { boundAt: [falls, ...place.boundAt] }),
    of: { kind: 'level' },
    at: [],
    // Limit … to, with a day: by then. Keep … to: in every year up to it.
    holds: hold && !(ceiling?.[1] !== undefined && isDue),
    ...(average && years && { years, mean: average }),
  };
  if (years && !average && unit !== '%' && (done || imperative)) {
    const verbAt = done ? figure.end + done.index : (imperative?.index ?? 0);
    const at = { start: verbAt, end: verbAt + (done ?? imperative ?? [''])[0].length };
    return { ...read, of: { kind: 'total', since: years.from }, at: [at], years };
  }
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
  // Attract £2bn of investment: over the years, or in one.
  if (/^[$€£]/.test(unit) && ofWhole && !levelBefore.test(left) && !hold) {
    const kinds: TargetOf[] = [{ kind: 'total' }, { kind: 'year-value' }];
    const at = { start: figure.start, end: figure.end };
    return {
      ...read,
      of: { kind: 'unstated', among: ['total', 'year-value'] },
      doubts: [{ code: 'kind-unsaid', axis: 'of', at, alternatives: kinds }],
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
  // from our current position of 25 to, up from last year's 5 GW: where it starts.
  if (
    /\bfrom\b[^,;.]{0,60}$/.test(left) &&
    (/^\s*(?:to|into)\b/.test(place.tail) || /\b(?:up|down) from\b[^,;.]{0,60}$/.test(left))
  )
    return undefined;
  if (/^(?:positions|places|ranks|spots)$/.test(unit) || (unit === '%' && /\btop\s*$/.test(left)))
    return 'no-such-kind';
  if (/\b(?:close to|nearly|almost|up to)[\s,]*$/.test(left)) return 'vague';
  if (vagueTime.test(place.clauseTail) || vagueTime.test(sentence.text.slice(0, sentence.figures[0]?.start)))
    return 'vague';
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
