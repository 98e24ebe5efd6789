import { indicatorTableLabels, type IndicatorTableLabels } from '../../format/indicator-table-words.js';
import { labelWidth } from '../gauge/gauge-labels.js';
import type { IndicatorColumn, IndicatorTable } from './indicator-rows.js';

/** How much room a column takes, in letters: with its words wrapped as far as they go, and with none wrapped. */
export interface ColumnRoom {
  readonly least: number;
  readonly most: number;
}

/** The columns that find room on a screen. */
export interface ScreenColumns {
  /** In the order shown; the verdict third, or second where the numbers have no room. */
  readonly columns: readonly IndicatorColumn[];
  /** Whether a row's progress is drawn beside its share. */
  readonly bar: boolean;
  /** What is not listed, in words, for a note. */
  readonly hidden: readonly string[];
  /** For `grid-template-columns`, where a browser is not to ask every cell how wide it is. */
  readonly tracks: string;
}

/** Own widths from which a row is one line, and from which every column may stand in it. Pixels of letters of 16. */
export const lineWidth = 600;
export const wideWidth = 880;

/** Pixels of a letter of the table, where the page asks for no others. */
const letter = 14;

/** Head of a column on a screen: short, where notes say the rest. */
export const screenHead = ({ key, label }: IndicatorColumn, { short }: IndicatorTableLabels): string =>
  key in short ? short[key as keyof typeof short] : label;

const letters = (words: string): number => labelWidth(words) / 12;

// In letters of 14 pixels: units, heads and second lines are smaller. A verdict has its glyph; a bar has room
// beside it; the room between two columns.
const small = 13 / 14;
const second = 12 / 14;
const glyph = 1.4;
const barRoom = 4.4;
const gutter = 0.8;

/** Columns of words, which wrap, and the letters at which they do so at the least. */
const wrapping: Readonly<Record<string, number>> = { name: 9, target: 6.5, baseline: 5, body: 6, remark: 8 };

/** Columns that stand at the end, while there is room for all of their words. */
const extra = ['attribute', 'body', 'remark'];

/** Most years side by side: those of a five-year plan. */
const mostYears = 5;

/** Years beside the target where a row is a block. */
const blockYears = 3;

/**
 * How much room each column of a table takes, from the words in it: a browser that fits columns by itself lays out every
 * row before it shows the first.
 *
 * @example
 * Math.round(columnRooms(table).get('done').most * 10) / 10; // 3.7: five letters of 93.5%, and the room beside them
 */
export function columnRooms({ rows, columns, locale }: IndicatorTable): ReadonlyMap<string, ColumnRoom> {
  const labels = indicatorTableLabels[locale];
  const judged = rows.filter(({ statement }) => !statement);
  return new Map(
    columns.map((column) => {
      const { key } = column;
      let own = letters(screenHead(column, labels)) * small;
      for (const { cells, unit, depth, followed } of judged) {
        const { text, detail = '', worked = '', marks = [] } = cells[key]!;
        const signs = marks.length * 0.6;
        const left = key === 'status' ? (followed.left ?? '') : '';
        const more = Math.max(letters(detail), letters(worked), letters(left)) * second;
        const beside =
          key === 'name'
            ? depth + (unit ? letters(labels.bracket(unit)) * small : 0)
            : key === 'status'
              ? glyph + 0.5 + letters(cells['gap']!.absent ? '' : cells['gap']!.text)
              : 0;
        own = Math.max(own, letters(text) + signs + beside, more);
      }
      const most = own + gutter;
      return [key, { least: Math.min(most, (wrapping[key] ?? own) + gutter), most }] as const;
    }),
  );
}

/** The last years, oldest first. */
const lastYears = (columns: readonly IndicatorColumn[], count: number): IndicatorColumn[] =>
  columns.filter(({ year }) => year).slice(-count);

/**
 * The columns of a table that find room in a width, so that it never scrolls sideways: 序号, 指标（单位）, 判定, 完成, 基期,
 * the years, 目标值; force, bodies and remarks where all of their words fit. Below 880 pixels no base, no first year and no
 * bar; below 600 rows are blocks, with three years and the target. Where room is still short the oldest years go first,
 * then the base.
 *
 * @param width Of the element itself, in pixels of letters of 16.
 * @param scale How much larger than usual its letters are: 1 for 14 pixels.
 * @example
 * screenColumns(table, columnRooms(table), 704).columns.map(({ key }) => key);
 * // ['number', 'name', 'status', 'done', '2022', '2023', 'target']
 */
export function screenColumns(
  table: IndicatorTable,
  rooms: ReadonlyMap<string, ColumnRoom>,
  width: number,
  scale = 1,
): ScreenColumns {
  const by = new Map(table.columns.map((column) => [column.key, column]));
  const isBlock = width < lineWidth;
  const bar = isBlock || width >= wideWidth;
  let years = lastYears(table.columns, isBlock ? blockYears : mostYears);
  if (!isBlock && !bar && years.length > 2) years = years.slice(1);
  let base = bar && !isBlock;
  const more: string[] = [];

  const keys = (): string[] => [
    ...(isBlock ? ['name', 'status', 'done'] : ['number', 'name', 'status', 'done']),
    ...(base ? ['baseline'] : []),
    ...years.map(({ key }) => key),
    'target',
    ...more,
  ];
  const room = letter * scale;
  const sum = (size: keyof ColumnRoom): number => {
    let letterCount = bar ? barRoom : 0;
    for (const key of keys()) letterCount += rooms.get(key)?.[size] ?? 0;
    return letterCount * room;
  };
  while (!isBlock && sum('least') > width && (years.length > 1 || base)) {
    if (years.length > 2 || !base) years = years.slice(1);
    else base = false;
  }
  for (const key of isBlock ? [] : extra) {
    if (!by.has(key)) continue;
    more.push(key);
    if (sum('most') > width) more.pop();
  }
  const columns = keys().flatMap((key) => by.get(key) ?? []);
  const listed: readonly string[] = ['number', 'schedule', 'outlook', 'remark', ...columns.map(({ key }) => key)];
  return {
    columns,
    bar,
    hidden: table.columns.flatMap(({ key, label }) => (listed.includes(key) ? [] : [label])),
    tracks: columns
      .map(({ key }) => {
        const { least, most } = rooms.get(key)!;
        const drawing = key === 'done' && bar ? barRoom : 0;
        const [low, high] = [least, most].map((size) => Math.round((size + drawing) * 10) / 10);
        return key in wrapping ? `minmax(${low}em,${high}fr)` : `${high}em`;
      })
      .join(' '),
  };
}
