import { labelWidth } from '../gauge/gauge-labels.js';
import type { IndicatorTable } from './indicator-rows.js';

/** How wide the columns are, for a table whose browser is not to ask every one of its cells. */
export interface ColumnWidths {
  /** For `grid-template-columns`: figures as wide as they are, words with their part of the room that is left. */
  readonly tracks: string;
  /** The least width of them all, as a CSS length. */
  readonly least: string;
}

/** Rows from which a browser takes longer to fit the columns to their words than a reader wants to wait. */
export const manyRows = 100;

/** Columns of words, which wrap: the least width, and the width from which more room is of no use. */
const wrapping: Readonly<Record<string, readonly [least: number, most: number]>> = {
  name: [11, 22],
  target: [6.5, 10],
  schedule: [6.5, 8],
  status: [6.5, 9],
  outlook: [6.5, 8],
  body: [6.5, 12],
  remark: [8, 18],
};

const letters = (words: string): number => labelWidth(words) / 12;

// In letters: the second line of a cell is smaller; a verdict has its glyph; a head has the arrows of its order.
const small = 12 / 14;
const glyph = 1.5;
const arrows = 0.75;
// Half a letter of 16 on both sides.
const padding = 1.2;

/**
 * The columns of a table with very many rows, from the words in them: a browser that fits columns by itself lays out
 * every row before it shows the first.
 *
 * @param withoutRemark The remark is not drawn.
 * @example
 * columnWidths(table, false).least; // '87em'
 */
export function columnWidths({ rows, columns: all }: IndicatorTable, withoutRemark: boolean): ColumnWidths {
  const columns = withoutRemark ? all.filter(({ key }) => key !== 'remark') : all;
  let sum = 0;
  const tracks = columns.map(({ key, label }) => {
    // A head wraps into lines; a figure does not wrap.
    let own = Math.min(letters(label), Math.max(letters(label) / 2, 4)) + arrows;
    for (const { cells } of rows) {
      const { text, detail = '' } = cells[key]!;
      own = Math.max(own, letters(text) + (key === 'status' ? glyph : 0), letters(detail) * small);
    }
    const [least, most] = wrapping[key] ?? [own, own];
    // A verdict does not wrap either.
    const em = Math.round(((key === 'status' ? own : Math.min(own, least)) + padding) * 10) / 10;
    sum += em;
    return wrapping[key] ? `minmax(${em}em,${Math.round(Math.min(own, most))}fr)` : `${em}em`;
  });
  return { tracks: tracks.join(' '), least: `${Math.ceil(sum)}em` };
}
