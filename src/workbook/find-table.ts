import type { PeriodCode, YearStart } from '../calendar/period.js';
import { foldCharacters } from '../reading/fold-characters.js';
import { nameAndUnit } from '../reading/table-columns.js';
import { cellAt, cellText, type Grid } from './grid.js';
import { periodText, readPeriod } from './read-period.js';

/** What a column of a table of figures holds. */
export type ColumnKind =
  | 'id'
  | 'name'
  | 'unit'
  | 'counts'
  | 'of'
  | 'period'
  | 'value'
  | 'status'
  | 'published'
  | 'source'
  | 'url'
  | 'note'
  /** Says of a row that its figures are made up. */
  | 'sample'
  /** Figures of one period. */
  | 'figures'
  /** A target, a baseline, a number in sequence, an office: known, and no figure of a period. */
  | 'beside'
  /** A heading that says nothing known. */
  | 'unknown';

export interface SheetColumn {
  readonly kind: ColumnKind;
  /** From 0. */
  readonly column: number;
  /** The lines of the heading, joined by a space. */
  readonly heading: string;
  /** With `figures`. */
  readonly period?: PeriodCode;
  /** Said in the heading: 2023年（初步）, 2023年累计. */
  readonly status?: 'preliminary' | 'estimated';
  readonly total?: true;
}

/** A table in a sheet: its columns and the row its figures begin in, from 0. */
export interface SheetTable {
  readonly columns: readonly SheetColumn[];
  readonly heading: number;
  readonly firstRow: number;
  /** The row after its last. */
  readonly end: number;
  /** Said above the table: 单位：亿元. */
  readonly unit?: string;
}

const kinds: readonly (readonly [ColumnKind, RegExp])[] = [
  ['id', /^(id|标识|指标标识|编码|指标编码)$/i],
  [
    'beside',
    /目标|规划值|计划值|基期|基准|初值|^(序号|编号|no\.?)$|属性|性质|牵头|配合|责任|部门|完成率|进度|同比|增速|增幅|排名|类别|分类|领域|最新值|差距|^(target|baseline|latest)/i,
  ],
  ['name', /^(主要)?指标(名称|项目)?$|^项目$|^(指标)?名称$|^indicator( name)?$/i],
  ['unit', /^(计量)?单位$|^unit$/i],
  ['counts', /^(统计)?口径$|^计数方式$|^counts$/i],
  ['of', /^(街道|镇街|街镇|园区|片区|区域|地区|分项)(名称)?$|^of$/i],
  ['period', /^(数据)?(时期|期间|报告期|年份|年度|时间)$|^period$/i],
  ['value', /^(指标)?(数值|数据|值)$|^(实际|完成)(数|值|情况)?$|^本期(数|值)?$|^value$/i],
  ['status', /^(数据)?状态$|^status$/i],
  ['published', /^(公布|发布)(日期|时间)$|^published$/i],
  ['source', /^(数据|资料)?来源$|^source$/i],
  ['url', /^(网址|链接)$|^url$/i],
  ['note', /^(备注|说明|注)$|^note$/i],
  ['sample', /^示例$|^sample$/i],
];

/** Words beside the year that change nothing: 2023年实际完成值. */
const idle = /(?:实际|完成|统计)(?:完成)?(?:数据|情况|[数值])?|数值|数据|情况|(?<=[年月度底末])[数值]$/g;

function columnOf(
  column: number,
  heading: string,
  yearAbove: string | undefined,
  yearStart: YearStart | undefined,
): SheetColumn {
  const plain = foldCharacters(heading).replace(/\s/g, '');
  const named = kinds.find(([, pattern]) => pattern.test(plain.replace(/\([^)]*\)$/, '')))?.[0];
  if (named) return { kind: named, column, heading };
  // 2023年累计 may be what the year brought; only what says since when is a sum since the plan began.
  const total = /累计/.test(plain) && /截至|截止|以来|规划期/.test(plain);
  const status = /预计|估计/.test(plain) ? 'estimated' : /初步|快报/.test(plain) ? 'preliminary' : undefined;
  // 2023年（万元）, 2022年①: the unit is read for itself, and a mark says nothing of when.
  const bare = foldCharacters(nameAndUnit(plain).name)
    .replace(/(?:[*†‡①-⑳¹²³]|\[注?\d*\]|\(注\d*\))+$/, '')
    .replace(/累计|预计|估计|初步核算|初步|快报|规划实施以来|规划期/g, '')
    .replace(idle, '')
    .replace(/\(\)|[()]$/g, '');
  const period = readPeriod(bare, yearAbove, yearStart);
  if (period === undefined) return { kind: plain === '' ? 'beside' : 'unknown', column, heading };
  return {
    kind: 'figures',
    column,
    heading,
    period,
    ...(status && { status }),
    ...(total && { total: true as const }),
  };
}

const mostHeadingRows = 3;
const mostRowsAbove = 30;
const isName = (text: string): boolean =>
  kinds.some(([kind, pattern]) => kind === 'name' && pattern.test(foldCharacters(text).replace(/\s|\([^)]*\)$/g, '')));

/** The lines of a column's heading; a year that stands over several columns holds for all of them. */
function headingOf(grid: Grid, first: number, rows: number, column: number): string {
  const lines: string[] = [];
  for (let row = first; row < first + rows; row++) {
    const text = periodText(cellAt(grid, row, column));
    if (text !== '' && !lines.includes(text)) lines.push(text);
  }
  const said = lines.join(' ');
  if (rows < 2 || cellText(cellAt(grid, first, column)) !== '' || /(?:19|20)\d\d/.test(said)) return said;
  // Centred over several columns without being merged: the text stands in the first of them.
  for (let left = column - 1; left >= 0; left--) {
    const text = cellText(cellAt(grid, first, left));
    if (/(?:19|20)\d\d/.test(text) && cellText(cellAt(grid, first + 1, left)) !== '') return `${text} ${said}`;
    if (text !== '') return said;
  }
  return said;
}

const carriesFigures = (columns: readonly SheetColumn[]): boolean =>
  columns.some(({ kind }) => kind === 'figures') ||
  (columns.some(({ kind }) => kind === 'value') && columns.some(({ kind }) => kind === 'period'));

/** The tables whose heading begins in a row, side by side; `end` is that of the sheet. */
function tablesAt(
  grid: Grid,
  heading: number,
  nameColumn: number,
  yearStart: YearStart | undefined,
): readonly SheetTable[] {
  const above = grid.rows.slice(0, heading).flat().map(cellText).map(foldCharacters).join(' ');
  const years = new Set(above.match(/(?:19|20)\d\d(?=年)/g));
  const unit = /单位\s*:\s*([^\s,;)]{1,20})/.exec(above)?.[1];
  const width = Math.max(...grid.rows.slice(heading, heading + mostHeadingRows).map((row) => row.length));
  const columnsFor = (rows: number): SheetColumn[] =>
    [...Array(width).keys()].map((column) =>
      columnOf(column, headingOf(grid, heading, rows, column), years.size === 1 ? [...years][0] : undefined, yearStart),
    );
  let rows = 1;
  let columns = columnsFor(1);
  // A heading goes on below as long as the column of names is merged with it or empty there.
  while (rows < mostHeadingRows) {
    const below = cellAt(grid, heading + rows, nameColumn);
    if (cellText(below) !== '' && !below.covered) break;
    const more = columnsFor(rows + 1);
    const found = (list: readonly SheetColumn[]): number =>
      list.filter(({ kind }) => kind !== 'unknown' && kind !== 'beside').length;
    if (!below.covered && found(more) <= found(columns)) break;
    columns = more;
    rows += 1;
  }
  return sideBySide(columns)
    .filter(carriesFigures)
    .map((own) => ({
      columns: own,
      heading,
      firstRow: heading + rows,
      end: grid.rows.length,
      ...(unit !== undefined && { unit }),
    }));
}

/** Columns parted where another table begins: at its names, and what stands before them and belongs to no figure. */
function sideBySide(columns: readonly SheetColumn[]): readonly (readonly SheetColumn[])[] {
  const starts = columns.flatMap(({ kind }, at) => {
    if (kind !== 'name') return [];
    let start = at;
    while (start > 0 && (columns[start - 1]!.kind === 'id' || columns[start - 1]!.kind === 'beside')) start -= 1;
    return [start];
  });
  const parts = starts.map((start, at) => columns.slice(at === 0 ? 0 : start, starts[at + 1] ?? columns.length));
  return parts.length > 1 && parts.every(carriesFigures) ? parts : [columns];
}

/** What tells one heading from another. */
const shapeOf = ({ columns }: SheetTable): string =>
  JSON.stringify(columns.map(({ kind, column, period }) => [kind, column, period]));

/**
 * The tables of figures of a sheet: a row that names indicators and has a period beside or below it, and what follows it
 * up to another such heading. Titles above are passed over; headings of up to three rows are read as one; a heading that
 * is repeated for the next printed page begins no new table.
 *
 * @param yearStart Where the plan's reporting years start; with the calendar unless told.
 */
export function findTables(grid: Grid, yearStart?: YearStart): readonly SheetTable[] {
  const found: SheetTable[] = [];
  let last: readonly SheetTable[] = [];
  for (let row = 0; row < grid.rows.length; row++) {
    if (last.length === 0 && row >= mostRowsAbove) break;
    const name = grid.rows[row]!.findIndex((cell) => !cell.covered && isName(cellText(cell)));
    const tables = name < 0 ? [] : tablesAt(grid, row, name, yearStart);
    if (tables.length === 0 || tables.map(shapeOf).join() === last.map(shapeOf).join()) continue;
    found.splice(-last.length, last.length, ...last.map((table) => ({ ...table, end: row })));
    found.push(...tables);
    last = tables;
    row = tables[0]!.firstRow - 1;
  }
  return found;
}
