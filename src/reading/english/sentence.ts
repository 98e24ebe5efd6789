import type { Span } from '../target-reading.js';
import { reach, type Figure } from './figures.js';

const dueBefore =
  /\bby(?: the end of)? ((?:19|20)\d\d)\b|\bin ((?:19|20)\d\d)\b(?! and| per)|\buntil ((?:19|20)\d\d)\b/g;
const basePattern =
  /(,\s?)?\b(?:compared (?:to|with)|relative to|from|below|over|than(?: in)?|against|on the values recorded in)(?: the)? ((?:19|20)\d\d)\b(?: levels?)?(,|\.|$)?/g;

export interface Timed extends Span {
  readonly year: number;
}

export const yearsIn = (text: string): Timed[] =>
  [...text.matchAll(dueBefore)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    year: Number(match[1] ?? match[2] ?? match[3]),
  }));

export interface Base extends Timed {
  /** Set off by commas or at the beginning: it holds for the whole sentence. */
  readonly apart: boolean;
}

export const basesIn = (text: string): Base[] =>
  [...text.matchAll(basePattern)].map((match) => {
    const start = match.index + (match[1]?.length ?? 0);
    return {
      start,
      end: match.index + match[0].length - (match[3]?.length ?? 0),
      year: Number(match[2]),
      apart: (match[1] !== undefined || match.index === 0) && match[0].includes('compared'),
    };
  });

export const spanAt = (text: string, from: number, pattern: RegExp): Span | undefined => {
  const match = pattern.exec(text);
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined;
};

export interface Sentence {
  readonly text: string;
  readonly original: string;
  readonly figures: readonly Figure[];
  readonly dues: readonly Timed[];
  readonly bases: readonly Base[];
}

/** The due day of the figure at a place: its own, the one the sentence begins with, or that of the figure after it. */
export function dueOf({ figures, dues, text }: Sentence, index: number): Timed | undefined {
  const figure = figures[index];
  if (!figure) return undefined;
  const next = figures[index + 1];
  const own = dues.find(
    (due) => due.start >= figure.end && due.start < (next?.start ?? Infinity) && due.start - figure.end < reach,
  );
  if (own) return own;
  const first = figures[0];
  const leading = dues.find((due) => first && due.end <= first.start);
  if (leading) return leading;
  return next && !/[.;]/.test(text.slice(figure.end, next.start))
    ? dueOf({ figures, dues, text } as Sentence, index + 1)
    : undefined;
}

export function baseOf({ figures, bases }: Sentence, index: number): Base | undefined {
  const figure = figures[index];
  const next = figures[index + 1];
  if (!figure) return undefined;
  return (
    bases.find(
      (base) => base.start >= figure.end && base.start < (next?.start ?? Infinity) && base.start - figure.end < 60,
    ) ?? bases.find(({ apart }) => apart)
  );
}
