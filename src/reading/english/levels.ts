import type { Bound, TargetOf } from '../../model/target.js';
import type { LeftReason, Span } from '../target-reading.js';
import { shared, type Place, type Read } from './place.js';
import { spanAt } from './sentence.js';
import {
  ceilingWords,
  doneWords,
  fallingSeries,
  firstVerb,
  heldChange,
  holdWords,
  levelBefore,
  ratioSeries,
  yearlyAmount,
  yearlySeries,
} from './words.js';

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

/** 120% of 2019 levels: held against what there was, and not a level of 120%. */
const ofYear =
  /^\s*of (?:the |its |their |our )?(?:19|20)\d\d(?:'s)?(?=\s*(?:[,;.)]|$)| (?:levels?|values?|figures?|volumes?|base(?:line)?|by)\b)/;

/** no higher than 4%: a norm by itself, with nothing but its name before it. */
const norm = /^(?:no|not|at most)/;
/** Supply 600 homes a year: what is to be done is no matter where each year is said. */
const oneWord = /^\s*(?!currently|today|now|only|nearly|almost|just|already|from)[a-z]{3,}\s*$/;
const annualMean = /\b(?:annual|yearly) average of\s*$/;

/** 5,000 in total, 300 new homes in all: a sum. */
const inTotal = /^(?:\s(?!(?:by|in|between|from|and|to|with|for)\b)[a-z-]+){0,4}?\sin (?:total|all)\b/;

/** A level, a share, a sum or a count; only where a word says that it is to be reached, kept or made. */
export function levelOf(place: Place): Read | LeftReason {
  const { sentence, figure, unit, left, whole, tail, clauseTail, comparator, verb, bound, isDue, average, years } =
    place;
  const { text } = sentence;
  if (heldChange.test(left) || (unit === '%' && ofYear.test(tail))) return 'relative-figure';
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
  const summed = unit === '%' ? undefined : spanAt(clauseTail, figure.end, inTotal);
  if (summed) {
    const at = { start: text.lastIndexOf('in ', summed.end), end: summed.end };
    return { ...read, of: { kind: 'total', ...(years && { since: years.from }) }, at: [at], ...(years && { years }) };
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
