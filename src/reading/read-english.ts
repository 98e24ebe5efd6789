import type { Bound, Force, TargetOf, When } from '../model/target.js';
import {
  averageWords,
  bindingWords,
  changeAfter,
  changeIn,
  comparatorAtEnd,
  doneWords,
  firstVerb,
  holdWords,
  indicativeWords,
  levelBefore,
  noUnit,
  ratioSeries,
  strivingWords,
  unitAdjectives,
  yearlySeries,
  yearlyWords,
  type Comparator,
} from './english-words.js';
import type { LeftReason, ReadingDoubt, SentenceReading, Span, TargetReading } from './target-reading.js';

// Left and right of a figure nothing farther than this is looked at, so that the time a text takes grows with its length.
const reach = 160;
const mostFigures = 60;

interface Figure extends Span {
  readonly value: number;
  readonly digits: Span;
  readonly unit?: { readonly text: string; readonly at: Span };
}

const number = /(?:[$€£]\s?)?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\bone\b|\bhalf\b/g;
const percent = /^\s?(?:%|percent\b|per cent\b)(?!age)/;
const points = /^[\s-]?(?:percentage points?|pp)\b/;
const scale = /^\s(?:hundred|thousand|million|billion|trillion)\b/;
const perUnit = /^\sper\s[\d,]{1,12}\s[a-z]+(?:\s(?:births|people|inhabitants|population|residents))?/;
const word = /^\s([a-z][a-z-]*)/;

function unitAfter(text: string, at: number): { text: string; end: number } | undefined {
  const rest = text.slice(at, at + reach);
  const found = percent.exec(rest);
  if (found) return { text: '%', end: at + found[0].length };
  const point = points.exec(rest);
  if (point) return { text: point[0].trim(), end: at + point[0].length };
  let end = scale.exec(rest)?.[0].length ?? 0;
  const per = perUnit.exec(rest.slice(end));
  if (per) end += per[0].length;
  else {
    for (let more = 0; more < 2; more++) {
      const next = word.exec(rest.slice(end));
      if (!next?.[1] || noUnit.has(next[1])) break;
      end += next[0].length;
      if (!unitAdjectives.has(next[1])) break;
    }
  }
  return end > 0 ? { text: rest.slice(0, end).trim(), end: at + end } : undefined;
}

const yearPattern = /^(?:19|20)\d\d$/;

function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(number)) {
    const start = match.index;
    const printed = match[0];
    const digitsEnd = start + printed.length;
    const previous = text.charAt(start - 1);
    const next = text.charAt(digitsEnd);
    if (/[a-z_]/.test(previous) || (previous === '-' && /[a-z\d]/.test(text.charAt(start - 2)))) continue;
    if (/[a-z_]/.test(next) || (next === '-' && /[a-z]/.test(text.charAt(digitsEnd + 1)))) continue;
    const unit = unitAfter(text, digitsEnd);
    if (yearPattern.test(printed) && (unit === undefined || !/^(?:%|percentage|million|billion|per\s)/.test(unit.text))) continue;
    if (figures.some((figure) => start < figure.end)) continue;
    const spelt = printed === 'one' || printed === 'half';
    if (printed === 'one' && !/^(?:year|percentage point)/.test(unit?.text ?? '')) continue;
    if (printed === 'half' && !/\bby\s(?:at least\s)?$/.test(text.slice(Math.max(0, start - 14), start)) ) continue;
    const value = printed === 'half' ? 50 : spelt ? 1 : Number(printed.replace(/[$€£,\s]/g, ''));
    const currency = /^[$€£]/.exec(printed)?.[0];
    figures.push({
      start,
      end: printed === 'half' ? digitsEnd : (unit?.end ?? digitsEnd),
      value,
      digits: { start, end: digitsEnd },
      ...(printed === 'half'
        ? { unit: { text: '%', at: { start, end: digitsEnd } } }
        : (unit ?? currency) && {
            unit: {
              text: [currency, unit?.text].filter(Boolean).join(''),
              at: { start: currency ? start : digitsEnd, end: unit?.end ?? digitsEnd },
            },
          }),
    });
    if (figures.length >= mostFigures) break;
  }
  return figures;
}

const dueBefore = /\bby(?: the end of)? ((?:19|20)\d\d)\b|\bin ((?:19|20)\d\d)\b(?! and| per)|\buntil ((?:19|20)\d\d)\b/g;
const basePattern =
  /(,\s?)?\b(?:compared (?:to|with)|relative to|from|below|over|than(?: in)?|against|on the values recorded in)(?: the)? ((?:19|20)\d\d)\b(?: levels?)?(,|\.|$)?/g;

interface Timed extends Span {
  readonly year: number;
}

const yearsIn = (text: string): Timed[] =>
  [...text.matchAll(dueBefore)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    year: Number(match[1] ?? match[2] ?? match[3]),
  }));

interface Base extends Timed {
  /** Set off by commas or at the beginning: it holds for the whole sentence. */
  readonly apart: boolean;
}

const basesIn = (text: string): Base[] =>
  [...text.matchAll(basePattern)].map((match) => {
    const start = match.index + (match[1]?.length ?? 0);
    return {
      start,
      end: match.index + match[0].length - (match[3]?.length ?? 0),
      year: Number(match[2]),
      apart: (match[1] !== undefined || match.index === 0) && match[0].includes('compared'),
    };
  });

const spanAt = (text: string, from: number, pattern: RegExp): Span | undefined => {
  const match = pattern.exec(text);
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined;
};

interface Sentence {
  readonly text: string;
  readonly original: string;
  readonly figures: readonly Figure[];
  readonly dues: readonly Timed[];
  readonly bases: readonly Base[];
}

/** The due day of the figure at a place: its own, the one the sentence begins with, or that of the figure after it. */
function dueOf({ figures, dues, text }: Sentence, index: number): Timed | undefined {
  const figure = figures[index];
  if (!figure) return undefined;
  const next = figures[index + 1];
  const own = dues.find((due) => due.start >= figure.end && due.start < (next?.start ?? Infinity) && due.start - figure.end < reach);
  if (own) return own;
  const first = figures[0];
  const leading = dues.find((due) => first && due.end <= first.start);
  if (leading) return leading;
  return next && !/[.;]/.test(text.slice(figure.end, next.start)) ? dueOf({ figures, dues, text } as Sentence, index + 1) : undefined;
}

function baseOf({ figures, bases }: Sentence, index: number): Base | undefined {
  const figure = figures[index];
  const next = figures[index + 1];
  if (!figure) return undefined;
  return (
    bases.find((base) => base.start >= figure.end && base.start < (next?.start ?? Infinity) && base.start - figure.end < 60) ??
    bases.find(({ apart }) => apart)
  );
}

type Read = { of: TargetOf; bound: Bound; at: Span[]; boundAt: Span[]; doubts: ReadingDoubt[]; holds: boolean; yearly?: Span };

const listJoint = /^\s*(?:,|and|, and)\s*(?:by\s*)?(?:at least|over|more than|about)?\s*$/;

function roleOf(sentence: Sentence, index: number, previous: Read | undefined): Read | LeftReason | undefined {
  const { text, figures } = sentence;
  const figure = figures[index];
  if (!figure) return undefined;
  const earlier = figures[index - 1];
  const from = Math.max(earlier?.end ?? 0, figure.start - reach);
  const wholeFrom = Math.max(0, figure.start - reach);
  const lead = text.slice(from, figure.start);
  const whole = text.slice(wholeFrom, figure.start);
  const tail = text.slice(figure.end, Math.min(figures[index + 1]?.start ?? Infinity, figure.end + reach));
  const clauseTail = /^[^,;.]*/.exec(tail)?.[0] ?? '';
  const comparator = comparatorAtEnd(lead);
  const left = comparator ? lead.slice(0, comparator.start) : lead;
  const unit = figure.unit?.text ?? '';
  const boundAt = [
    ...(comparator ? [{ start: from + comparator.start, end: figure.digits.start }] : []),
    figure.digits,
  ];
  const doubts: ReadingDoubt[] = [];
  const kind: Comparator = comparator?.kind ?? 'at-least';
  const bound: Bound = { kind, value: figure.value };
  if (/\bfrom\s*$/.test(left)) return undefined;
  // 2.1 % annually or 139 % in total: two ways to say one thing, or a choice.
  const either = /\bor\s*(?:by|to|over|at least)?\s*$/;
  const nextFigure = figures[index + 1];
  if (either.test(left) || (nextFigure && either.test(text.slice(Math.max(figure.end, nextFigure.start - reach), nextFigure.start)))) {
    return 'figures-do-not-fit';
  }
  if (/\bliving on\s*$/.test(left)) return undefined;

  const base = baseOf(sentence, index);
  const average = spanAt(whole + text.slice(figure.start, figure.end) + clauseTail, wholeFrom, averageWords);
  const yearly =
    spanAt(clauseTail, figure.end, yearlyWords) ?? (average ? undefined : spanAt(lead, from, yearlyWords));
  const growthOf = (direction: 'increase' | 'decrease', at: Span[]): Read | LeftReason => {
    if (average) return { of: { kind: 'growth', span: 'average-annual', direction }, bound, at: [...at, average], boundAt, doubts, holds: false };
    return {
      of: { kind: 'growth', span: 'per-year', direction },
      bound,
      at: [...at, ...(yearly ? [yearly] : [])],
      boundAt,
      doubts,
      holds: false,
      ...(yearly && { yearly }),
    };
  };
  const changeRead = (direction: 'increase' | 'decrease', at: Span[]): Read | LeftReason => {
    if (unit === '') return 'figure-not-understood';
    if ((average || yearly) && unit === '%') return growthOf(direction, at);
    if (yearly) return 'no-such-kind';
    const measure = unit === '%' ? 'percent' : /^percentage|^pp/.test(unit) ? 'points' : 'absolute';
    return {
      of: { kind: 'change', measure, direction, ...(base && { from: String(base.year) }) },
      bound,
      at: [...at, ...(base ? [{ start: base.start, end: base.end }] : [])],
      boundAt,
      doubts,
      holds: false,
    };
  };

  // 57 per cent below 1990 levels
  const below = /^\s(below|lower than|above|higher than) (?:the )?((?:19|20)\d\d)\b(?: levels?)?/.exec(tail);
  if (below && unit === '%') {
    const at = { start: figure.end + 1, end: figure.end + below[0].length };
    return {
      of: { kind: 'change', measure: 'percent', direction: /above|higher/.test(below[1] ?? '') ? 'increase' : 'decrease', from: below[2] ?? '' },
      bound,
      at: [at],
      boundAt,
      doubts,
      holds: false,
    };
  }
  const noun = changeAfter.exec(tail);
  if (noun && !/\bto\s*$/.test(left)) {
    return changeRead(noun[1] === undefined ? 'decrease' : 'increase', [
      { start: figure.end + noun[0].search(/\S+$/), end: figure.end + noun[0].length },
    ]);
  }
  const verb = changeIn(whole.slice(0, whole.length - lead.length + left.length));
  const verbAt = verb && { start: wholeFrom + verb.start, end: wholeFrom + verb.end };
  if (/\bby\s*$/.test(left) || /\bat an average annual rate of\s*$/.test(left)) {
    return verb && verbAt ? changeRead(verb.direction, [verbAt]) : 'figure-not-understood';
  }
  if (verb && verbAt && /\b(?:up|down|cut|grow|reduced?|increase)\s*$/.test(left)) return changeRead(verb.direction, [verbAt]);
  if (earlier && previous && listJoint.test(lead) && (previous.of.kind === 'change' || previous.of.kind === 'growth')) {
    const last = previous.of;
    if (last.kind === 'growth' || (unit === '%') === (last.measure === 'percent')) return { ...previous, bound, boundAt };
    return 'figures-do-not-fit';
  }

  // What is left is a level, a share or a count.
  const imperative = firstVerb.exec(text);
  const counted = doneWords.exec(clauseTail);
  const atStart = /^\s*$/.test(left.replace(/^[\s,]*by (?:19|20)\d\d,?/, ''));
  const fallsTo = verb?.direction === 'decrease' && /\bto\s*$/.test(left);
  const known = levelBefore.test(left) || holdWords.test(left.slice(-30)) || fallsTo || counted || imperative || (comparator && atStart) || /^\s*of\b(?! age)/.test(tail);
  if (!known) return 'figure-not-understood';
  const firmed: Bound = comparator ? bound : fallsTo ? { kind: 'at-most', value: figure.value } : bound;
  const hold = holdWords.exec(left.slice(-40));
  const at: Span[] = [];
  let of: TargetOf = { kind: 'level' };
  if (counted) {
    of = { kind: 'total' };
    at.push({ start: figure.end + counted.index, end: figure.end + counted.index + counted[0].length });
  } else if (/\bcovers?\s*$/.test(left) && unit === '%') of = { kind: 'share' };
  else if (imperative && /^[a-z]+\s*$/.test(left.trim()) && unit !== '%') {
    const span = { start: imperative.index, end: imperative.index + imperative[0].length };
    of = { kind: 'unstated', among: ['level', 'total'] };
    at.push(span);
    doubts.push({ code: 'kind-unsaid', axis: 'of', at: span, alternatives: [{ kind: 'level' }, { kind: 'total' }] });
  } else if (unit !== '%' && yearlySeries.test(whole) && !ratioSeries.test(whole)) of = { kind: 'year-value' };
  return { of, bound: firmed, at, boundAt, doubts, holds: hold !== null };
}

const doubling = /\b(double[sd]?|doubling|halv(?:e[sd]?|ing)|tripl(?:e[sd]?|ing))\b/;
const phasing = /\b(phase out|phasing out|phased out)\b/;
const directed =
  /\b(?:(?:substantially|significantly|continuously|steadily|progressively) (reduce|increase|decrease|improve|raise|lower)|(reduce|increase|decrease|improve|raise|lower) (?:substantially|significantly|continuously|steadily|progressively))\b/;

/** What is said without a figure: double, halve, phase out, substantially reduce. */
function wordingOf({ text, dues, bases }: Sentence): (Read & { words: Span; due?: Timed; unit?: string }) | undefined {
  const due = dues[0];
  const place = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
  const shared = { doubts: [], holds: false, ...(due && { due }) };
  const twice = doubling.exec(text);
  if (twice) {
    const at = place(twice);
    const halved = twice[0].startsWith('hal');
    // double the 2010 GDP
    const own = /^\s(?:the )?((?:19|20)\d\d)\b/.exec(text.slice(at.end, at.end + 20));
    const base = own ? { year: Number(own[1]), start: at.end + 1, end: at.end + own[0].length } : bases.find(({ apart }) => apart);
    return {
      ...shared,
      of: { kind: 'change', measure: 'percent', direction: halved ? 'decrease' : 'increase', ...(base && { from: String(base.year) }) },
      bound: { kind: 'at-least', value: halved ? 50 : twice[0].startsWith('tri') ? 200 : 100 },
      at: [at, ...(base ? [{ start: base.start, end: base.end }] : [])],
      boundAt: [at],
      words: at,
      unit: '%',
    };
  }
  const out = phasing.exec(text);
  if (out) {
    const at = place(out);
    return { ...shared, of: { kind: 'occurrence' }, bound: { kind: 'at-least', value: 1 }, at: [at], boundAt: [at], words: at };
  }
  const way = directed.exec(text);
  if (way) {
    const at = place(way);
    const down = /reduce|decrease|lower/.test(way[0]);
    return { ...shared, of: { kind: 'level' }, bound: { kind: down ? 'down' : 'up' }, at: [], boundAt: [at], words: at };
  }
  return undefined;
}

function forceOf({ text }: Sentence, before: number): { force?: Force; at: Span[] } {
  const lead = text.slice(Math.max(0, before - reach), before);
  const from = Math.max(0, before - reach);
  const strive = spanAt(lead, from, strivingWords);
  const binding = spanAt(lead, from, bindingWords);
  const indicative = spanAt(lead, from, indicativeWords);
  const at = [strive, binding ?? indicative].filter((each) => each !== undefined).sort((a, b) => a.start - b.start);
  if (at.length === 0) return { at };
  return {
    force: {
      ...(binding ? { attribute: 'binding' as const } : indicative && { attribute: 'indicative' as const }),
      ...(strive && { aspirational: true }),
    },
    at,
  };
}

function whenOf(read: Read, due: Timed | undefined): { when: When; at: Span[] } {
  const date = due && `${due.year}-12-31`;
  const at = due ? [{ start: due.start, end: due.end }] : [];
  const perYear = read.of.kind === 'growth' && read.of.span === 'per-year';
  if (read.holds || perYear) {
    return { when: { kind: 'each-year', ...(date && { to: date }) }, at: [...at, ...(read.yearly ? [read.yearly] : [])] };
  }
  return { when: { kind: 'by', ...(date && { date }) }, at };
}

/** Spans of one axis in order, none twice. */
function ordered(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result[result.length - 1];
    if (!last || span.start >= last.end) result.push(span);
  }
  return result;
}

function readingOf(sentence: Sentence, read: Read, words: Span, due: Timed | undefined, unit?: Figure['unit']): TargetReading {
  const when = whenOf(read, due);
  const force = forceOf(sentence, words.start);
  return {
    target: {
      words: sentence.original.slice(words.start, words.end),
      of: read.of,
      bound: read.bound,
      when: when.when,
      ...(force.force && { force: force.force }),
      ...(unit && { unit: unit.text }),
    },
    span: words,
    at: {
      of: ordered(read.at),
      bound: ordered(read.boundAt),
      when: ordered(when.at),
      force: force.at,
      unit: unit ? [unit.at] : [],
    },
    doubts: read.doubts,
  };
}

/** What one English sentence says of targets; `folded` in lower case, with the places of `original`. */
function readSentence(original: string, text: string): SentenceReading {
  const sentence: Sentence = { text, original, figures: figuresIn(text), dues: yearsIn(text), bases: basesIn(text) };
  const readings: TargetReading[] = [];
  const left: { code: LeftReason; at: Span }[] = [];
  let previous: Read | undefined;
  sentence.figures.forEach((figure, index) => {
    const read = roleOf(sentence, index, previous);
    if (read === undefined) return;
    const at = { start: figure.start, end: figure.end };
    if (typeof read === 'string') left.push({ code: read, at });
    else if (Math.abs(figure.value) > 1e15) left.push({ code: 'figure-too-large', at });
    else {
      previous = read;
      const start = Math.min(read.boundAt[0]?.start ?? figure.start, figure.start);
      readings.push(readingOf(sentence, read, { start, end: figure.end }, dueOf(sentence, index), figure.unit));
    }
  });
  if (readings.length === 0) {
    const wording = wordingOf(sentence);
    if (wording) {
      const { words, due, unit } = wording;
      readings.push(readingOf(sentence, wording, words, due, unit === undefined ? undefined : { text: unit, at: words }));
    }
  }
  return { readings, left };
}

/** What the text of an English plan says of targets. */
export function readEnglish(original: string, folded: string): SentenceReading {
  // Letter by letter: a capital of another alphabet may become two, and move what follows.
  const text = folded.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const readings: TargetReading[] = [];
  const left: SentenceReading['left'][number][] = [];
  let start = 0;
  const shift = (by: number, { start, end }: Span): Span => ({ start: start + by, end: end + by });
  const take = (end: number): void => {
    const found = readSentence(original.slice(start, end), text.slice(start, end));
    const by = start;
    for (const reading of found.readings) {
      const { at, span, subject, doubts } = reading;
      readings.push({
        ...reading,
        span: shift(by, span),
        at: {
          of: at.of.map((each) => shift(by, each)),
          bound: at.bound.map((each) => shift(by, each)),
          when: at.when.map((each) => shift(by, each)),
          force: at.force.map((each) => shift(by, each)),
          unit: at.unit.map((each) => shift(by, each)),
        },
        ...(subject && { subject: shift(by, subject) }),
        doubts: doubts.map((doubt) => ({ ...doubt, at: shift(by, doubt.at) })),
      });
    }
    for (const each of found.left) left.push({ ...each, at: shift(by, each.at) });
    start = end;
  };
  for (const { index, 0: stop } of text.matchAll(/[.;!?](?=\s)|\n/g)) take(index + stop.length);
  take(text.length);
  return { readings, left };
}
