import type { Force, When } from '../../model/target.js';
import { joined, withSpans } from '../spans.js';
import type { LeftReason, ReadingDoubt, SentenceReading, Span, TargetReading } from '../target-reading.js';
import { figuresIn, reach, type Figure } from './figures.js';
import { ranksIn, type Rank } from './ranks.js';
import type { Read } from './place.js';
import { roleOf } from './role.js';
import { basesIn, dueOf, duesIn, spanAt, type Sentence, type Timed } from './sentence.js';
import { yearsIn } from './spans-of-years.js';
import { wordingOf } from './wordings.js';
import { bindingWords, indicativeWords, strivingWords, vagueTime } from './words.js';

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
  const { years, mean } = read;
  if (years && mean) {
    const at = [{ start: years.start, end: years.end }];
    return { when: { kind: 'mean-of', window: { start: years.from, end: years.to } }, at };
  }
  const perYear = read.of.kind === 'growth' && read.of.span === 'per-year';
  if (years && (read.holds || perYear)) {
    const at = [{ start: years.start, end: years.end }, ...(read.yearly ? [read.yearly] : [])];
    return { when: { kind: 'each-year', from: years.from, to: years.to }, at };
  }
  if (years) return { when: { kind: 'by', date: years.to }, at: [{ start: years.start, end: years.end }] };
  const date = due?.date;
  const at = due ? [{ start: due.start, end: due.end }] : [];
  if (read.holds || perYear) {
    return {
      when: {
        kind: 'each-year',
        ...(due?.within && perYear && { from: `${due.year}-01-01` }),
        ...(date && { to: date }),
      },
      at: [...at, ...(read.yearly ? [read.yearly] : [])],
    };
  }
  return { when: { kind: 'by', ...(date && { date }) }, at };
}

function readingOf(
  sentence: Sentence,
  read: Read,
  words: Span,
  due: Timed | undefined,
  unit?: Figure['unit'],
): TargetReading {
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
      of: joined(read.at),
      bound: joined(read.boundAt),
      when: joined(when.at),
      force: force.at,
      unit: unit ? [unit.at] : [],
    },
    doubts: due?.runsOver && when.at.length > 0 ? [...read.doubts, otherEnd(due)] : read.doubts,
  };
}

/** The years that run over New Year end in March, or in June. */
const otherEnd = ({ start, end, year }: Timed): ReadingDoubt => ({
  code: 'reporting-year',
  axis: 'when',
  at: { start, end },
  alternatives: [{ kind: 'by', date: `${year + 1}-06-30` }],
});

/** A place in an order, as far as it is that of one. */
function rankOf(sentence: Sentence, rank: Rank): TargetReading | LeftReason {
  if (rank.several) return 'figures-do-not-fit';
  const words = { start: rank.start, end: rank.end };
  const due =
    sentence.dues.find(({ start }) => start >= rank.end) ?? sentence.dues.find(({ end }) => end <= rank.start);
  const read: Read = {
    of: { kind: 'rank', ...(rank.among !== undefined && { among: rank.among }) },
    bound: { kind: 'at-most', value: rank.place },
    at: [words],
    boundAt: [rank.at],
    doubts: [],
    holds: rank.holds,
  };
  return readingOf(sentence, read, words, due);
}

/** What one English sentence says of targets; `text` is `folded` in small letters, and both have the places of `original`. */
function readSentence(original: string, folded: string, text: string): SentenceReading {
  const dues = duesIn(text);
  // by September 30, 2011: the day is no figure.
  const ranks = ranksIn(text, original);
  const taken = [...dues, ...ranks];
  const figures = figuresIn(text, folded).filter(
    ({ start }) => !taken.some((each) => each.start <= start && start < each.end),
  );
  const sentence: Sentence = { text, original, figures, dues, bases: basesIn(text), years: yearsIn(text) };
  const readings: TargetReading[] = [];
  const left: { code: LeftReason; at: Span }[] = [];
  for (const rank of ranks) {
    const read = rankOf(sentence, rank);
    if (typeof read === 'string') left.push({ code: read, at: { start: rank.start, end: rank.end } });
    else readings.push(read);
  }
  let previous: Read | undefined;
  sentence.figures.forEach((figure, index) => {
    const read = roleOf(sentence, index, previous);
    if (read === undefined) return;
    const at = { start: figure.start, end: figure.end };
    if (typeof read === 'string') left.push({ code: read, at });
    else if (Math.abs(figure.value) > 1e15) left.push({ code: 'figure-too-large', at });
    else {
      previous = read;
      // All that says what the figure does: at least 200 homes a year, and not the 200 homes alone.
      const said = [
        at,
        ...read.boundAt,
        ...read.at,
        ...(read.yearly ? [read.yearly] : []),
        ...(read.years ? [read.years] : []),
      ];
      const words = {
        start: Math.min(...said.map(({ start }) => start)),
        end: Math.max(...said.map(({ end }) => end)),
      };
      readings.push(readingOf(sentence, read, words, dueOf(sentence, index), figure.unit));
    }
  });
  if (readings.length === 0) {
    const wording = wordingOf(sentence);
    if (wording && vagueTime.test(text)) left.push({ code: 'vague', at: wording.words });
    else if (wording) {
      const { words, due, unit } = wording;
      readings.push(
        readingOf(sentence, wording, words, due, unit === undefined ? undefined : { text: unit, at: words }),
      );
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
  const take = (end: number): void => {
    const by = start;
    const found = readSentence(original.slice(by, end), folded.slice(by, end), text.slice(by, end));
    const placed = withSpans(found, (span) => ({ start: span.start + by, end: span.end + by }));
    readings.push(...placed.readings);
    left.push(...placed.left);
    start = end;
  };
  for (const { index, 0: stop } of text.matchAll(/[.;!?](?=\s)|\n/g)) take(index + stop.length);
  take(text.length);
  return { readings, left };
}
