import type { IsoDate } from '../../calendar/iso-date.js';
import type { Span } from '../target-reading.js';

const year = '((?:19|20)\\d\\d)';
// Between 2021 and 2026, from 2015 to 2025, 2023-2025; 2030-31 is one year.
const pattern = new RegExp(
  `\\b(?:between ${year} and|from ${year} (?:to|until)|(?:in |over |during )?(?:the period )?${year}\\s?(?:-|to)) ?${year}\\b`,
  'g',
);

/** A run of years in which something is to be. */
export interface Years extends Span {
  readonly first: number;
  readonly last: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export const yearsIn = (text: string): Years[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const first = Number(match[1] ?? match[2] ?? match[3]);
    const last = Number(match[4]);
    const at = { start: match.index, end: match.index + match[0].length };
    return first < last ? [{ ...at, first, last, from: `${first}-01-01`, to: `${last}-12-31` }] : [];
  });
