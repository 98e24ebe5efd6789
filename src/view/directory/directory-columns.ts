import type { EntryField } from '../../format/directory-labels.js';

/**
 * The least room of a column, in letters of the list's own size, and its share of what is left; none for what is one code
 * or one day and never breaks.
 */
const widths: Readonly<Record<EntryField | 'name', readonly [least: number, share: number]>> = {
  name: [13.5, 4],
  shortName: [7, 1],
  formerNames: [10, 2],
  creditCode: [11.5, 0],
  street: [6, 1],
  division: [7.5, 0],
  industry: [9, 2],
  category: [8, 2],
  recognition: [11, 2],
  level: [5, 0.5],
  grade: [5, 0.5],
  year: [5, 0.5],
  counts: [9, 2],
  phone: [9.5, 1],
  website: [11, 2],
  entered: [9.25, 0],
  withdrawn: [9.25, 0],
  source: [8, 2],
};

// Letters of 14 pixels, 16 between columns; the filters beside the list take a quarter of the whole.
const letter = 14;
const gap = 16;
const listShare = 0.75;

/** How the columns of a list stand. */
export interface ColumnRoom {
  /** For `grid-template-columns`. */
  readonly template: string;
  /** By column, that of the names first: half-width letters that fit two lines of its least room. */
  readonly letters: readonly number[];
  /** Whether a column holds what never breaks. */
  readonly whole: readonly boolean[];
  /** Pixels the element needs for a list and filters beside it, with letters of 16. */
  readonly least: number;
}

/**
 * Room for the columns beside the names: codes and days as wide as they are, the names the most of the rest.
 *
 * @example
 * directoryColumns(['creditCode']).template; // 'minmax(13.5em,4fr) 11.5em'
 */
export function directoryColumns(fields: readonly EntryField[]): ColumnRoom {
  const all = ['name' as const, ...fields].map((field) => widths[field]);
  let em = 0;
  for (const [least] of all) em += least;
  return {
    template: all.map(([least, share]) => (share ? `minmax(${least}em,${share}fr)` : `${least}em`)).join(' '),
    // The name is written larger.
    letters: all.map(([least, share], at) => Math.floor(least * (share ? 4 : 2) * (at === 0 ? 0.875 : 1))),
    whole: all.map(([, share]) => share === 0),
    least: Math.ceil((em * letter + fields.length * gap) / listShare),
  };
}
