import type { IsoDate } from '../../calendar/iso-date.js';
import type { Span } from '../target-reading.js';
import { reach, type Figure } from './figures.js';
import type { Years } from './spans-of-years.js';

const months = 'january february march april may june july august september october november december'.split(' ');
const month = `(${months.join('|')})`;
const year = '((?:19|20)\\d\\d)';
// 2030/31: the last two digits are those of the year after.
const runsOver = '(?:[/-](\\d\\d)(?!\\d))?';
// By 2030, by the end of 2030, by 2030/31, by June 2030, by September 30, 2030, by 30 September 2030, in 2030, until 2030.
const dueBefore = new RegExp(
  `\\b(?:by|until)(?: the end of)? (?:(\\d{1,2}) )?(?:${month} (?:(\\d{1,2}), )?)?${year}\\b${runsOver}|\\bin ${year}\\b${runsOver}(?! and| per)`,
  'g',
);
const basePattern =
  /(,\s?)?\b(?:compared (?:to|with)|relative to|from|below|over|than(?: in)?|against|on the values recorded in)(?: the)? ((?:19|20)\d\d)\b(?: levels?)?(,|\.|$)?/g;

export interface Timed extends Span {
  readonly year: number;
  /** The last day. */
  readonly date: IsoDate;
  /** in 2030, and not by 2030 */
  readonly within: boolean;
  /** 2030/31: it ends in the year after. */
  readonly runsOver: boolean;
}

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lastDay(year: number, name: string | undefined, day: string | undefined): IsoDate {
  const at = name === undefined ? 11 : months.indexOf(name);
  const last = (lastDays[at] ?? 31) + (at === 1 && year % 4 === 0 ? 1 : 0);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(at + 1)}-${two(Math.max(1, Math.min(last, Number(day ?? last))))}`;
}

export const duesIn = (text: string): Timed[] =>
  [...text.matchAll(dueBefore)].map((match) => {
    const year = Number(match[4] ?? match[6]);
    const next = match[5] ?? match[7];
    const runsOver = next !== undefined && Number(next) === (year + 1) % 100;
    const end = match.index + match[0].length;
    return {
      start: match.index,
      end: next === undefined || runsOver ? end : end - 3,
      year,
      // The accounts of most offices that print years so are closed in March.
      date: runsOver ? `${year + 1}-03-31` : lastDay(year, match[2], match[1] ?? match[3]),
      within: match[4] === undefined,
      runsOver,
    };
  });

export interface Base extends Span {
  readonly year: number;
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
  /** between 2021 and 2026 */
  readonly years: readonly Years[];
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
