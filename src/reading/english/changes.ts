import type { TargetOf } from '../../model/target.js';
import type { LeftReason, Span } from '../target-reading.js';
import { shared, type Place, type Read } from './place.js';
import { changeAfter } from './words.js';

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
export function besideYear(place: Place): Read | undefined {
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

/** keep growth at, maintain GDP growth between: of each year, as a rate of growth is told for years. */
const heldGrowth =
  /\b(?:keep|keeps|kept|keeping|maintain(?:s|ed|ing)?|hold|holds|held|holding)\b[^,;.]{0,60}?\bgrowth(?: rate)?\s(?:at|within|in the range of)?\s*$/;

/** What a figure changes by, where it is a change. */
export function changeOf(place: Place): Read | LeftReason | undefined {
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
  const held = figure.high && unit === '%' ? heldGrowth.exec(left) : undefined;
  if (held) {
    const start = figure.start - place.lead.length + left.lastIndexOf('growth');
    const at = { start, end: start + 'growth'.length };
    const onAverage: TargetOf = { kind: 'growth', span: 'average-annual', direction: 'increase' };
    const { yearly } = place;
    return {
      ...shared(place),
      of: { kind: 'growth', span: 'per-year', direction: 'increase' },
      at: [at],
      ...(yearly ? { yearly } : { doubts: [{ code: 'span-unsaid', axis: 'of', at, alternatives: [onAverage] }] }),
      holds: true,
    };
  }
  if (byAmount.test(left)) {
    return verb ? changeRead(place, verb.direction, { start: verb.start, end: verb.end }) : 'figure-not-understood';
  }
  if (verb && verbThenFigure.test(left)) {
    return changeRead(place, verb.direction, { start: verb.start, end: verb.end });
  }
  return undefined;
}
