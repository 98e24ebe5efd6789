import type { Indicator } from '../model/plan.js';
import type { Target } from '../model/target.js';
import { unitEnd } from './chinese/units.js';
import { foldCharacters } from './fold-characters.js';
import { readTarget } from './read-target.js';
import { columnsOf, nameAndUnit, type TableColumn } from './table-columns.js';
import type { DoubtCode, LeftReason, ReadingDoubt } from './target-reading.js';
import { requireText } from '../model/wrong-call.js';

/** A cell by its place in what was pasted, both counted from 1. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** What a cell leaves open, or why it is left out of the draft. */
export type CellRemark = CellPlace &
  ({ readonly doubt: ReadingDoubt; readonly code: DoubtCode } | { readonly left: CellLeft; readonly code: CellLeft });

/** Why a cell is left out. */
export type CellLeft =
  | LeftReason
  /** More cells than the heading has columns. */
  | 'no-column'
  /** The cell names a unit that is not that of its row. */
  | 'unit-differs';

/** A row as a draft of an indicator; its cells are to be confirmed. */
export interface RowReading {
  readonly line: number;
  readonly group?: string;
  /** Fits into a plan file with an `id` and a `goal`. A row of which no target is read has none. */
  readonly indicator: Pick<Indicator, 'name' | 'unit' | 'baseline'> & { readonly targets: readonly Target[] };
  readonly remarks: readonly CellRemark[];
}

/** What a pasted table of indicators says. */
export interface TableReading {
  /** Empty where no line is a heading: nothing is read then. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly RowReading[];
  /** Lines that are no row: a title, a unit, the notes below. */
  readonly notes: readonly { readonly line: number; readonly text: string }[];
}

const nothing = /^[\s\-/]*$|^(无|暂无|不详|n\/a|none)$/i;
const isChinese = /[\u4e00-\u9fff]/;
const qualified =
  /^(约|突破|超过|超|不低于|不少于|不超过|低于|>=|<=|[><≥≤])?\s*(-?[\d,]{1,20}(?:\.\d{1,6})?)(.{0,12}?)(左右|以上|以下|以内)?(?:\((\d{4})年?\))?$/;
const qualifiers: Readonly<Record<string, NonNullable<Indicator['baseline']>['qualifier']>> = {
  约: 'about',
  左右: 'about',
  突破: 'more-than',
  超过: 'more-than',
  超: 'more-than',
  '>': 'more-than',
  不低于: 'at-least',
  不少于: 'at-least',
  以上: 'at-least',
  '>=': 'at-least',
  '≥': 'at-least',
  不超过: 'at-most',
  以下: 'at-most',
  以内: 'at-most',
  '<=': 'at-most',
  '≤': 'at-most',
  低于: 'less-than',
  '<': 'less-than',
};

interface Row {
  readonly name: string;
  readonly unit?: string | undefined;
  readonly attribute?: 'binding' | 'indicative' | undefined;
}

type Cell = CellPlace & { readonly at: TableColumn };

function baselineOf(cell: Cell, row: Row): Indicator['baseline'] | CellLeft {
  const match = qualified.exec(foldCharacters(cell.text).trim());
  if (!match) return 'figure-not-understood';
  const [, before = '', digits = '', between = '', after = '', printed] = match;
  const year = printed ?? cell.at.year;
  const own = between.trim();
  if (own !== '' && unitEnd(own, 0) !== own.length) return 'figure-not-understood';
  if (own !== '' && own !== row.unit) return 'unit-differs';
  const value = Number(digits.replaceAll(',', ''));
  const qualifier = qualifiers[before] ?? qualifiers[after];
  if (year === undefined || !Number.isFinite(value) || Math.abs(value) > 1e15) return 'figure-not-understood';
  return { value, ...(qualifier && { qualifier }), period: String(year), words: cell.text.trim() };
}

/** The sentence a cell stands for: 城镇化率（%）≥70, 地区生产总值年均增长6.5%左右, at least 25,000 homes by 2030. */
function sentenceOf({ at, text }: Cell, { name, unit }: Row): { readonly sentence: string; readonly before: number } {
  const growing = at.role === 'growth' && !/[〔[]/.test(foldCharacters(text));
  if (growing) {
    const plain = foldCharacters(text);
    const percent = /%|百分点/.test(plain) ? plain : plain.replace(/[\d.]+(?=\D*$)/, '$&%');
    const before = `${name}年均增长`;
    return { sentence: before + percent, before: before.length };
  }
  // In English the cell says it all, and the heading when; a figure alone reads alike in every language.
  if (!isChinese.test(name + text) && /[A-Za-z]/.test(text))
    return { sentence: at.year === undefined ? text : `${text} by ${at.year}`, before: 0 };
  const subject = isChinese.test(name) ? name : '指标';
  const before = unit === undefined ? subject : `${subject}(${unit})`;
  return { sentence: before + text, before: before.length };
}

function targetOf(cell: Cell, row: Row): { target?: Target; remarks: CellRemark[] } {
  const place: CellPlace = { line: cell.line, column: cell.column, text: cell.text };
  const leave = (code: CellLeft): { remarks: CellRemark[] } => ({ remarks: [{ ...place, left: code, code }] });
  const { sentence, before } = sentenceOf(cell, row);
  const { readings, left } = readTarget(sentence);
  const [reading, ...others] = readings;
  if (!reading || others.length > 0) return leave(left[0]?.code ?? 'figure-not-understood');
  const { of, bound, force, unit } = reading.target;
  // The figure is the cell's own, not one of the name.
  if (reading.at.bound.some(({ start }) => start < before) && reading.at.bound.every(({ end }) => end <= before)) {
    return leave('figure-not-understood');
  }
  const percent = of.kind === 'change' || of.kind === 'growth';
  if (unit !== undefined && row.unit !== undefined && unit !== row.unit && !percent) return leave('unit-differs');
  const date = cell.at.year === undefined ? undefined : `${cell.at.year}-12-31`;
  const when =
    reading.at.when.length === 0 && reading.target.when.kind === 'by' && date !== undefined
      ? ({ kind: 'by', date } as const)
      : reading.target.when;
  const attribute = row.attribute && { attribute: row.attribute };
  return {
    target: {
      words: cell.text.trim(),
      of,
      bound,
      when,
      ...((force || attribute) && { force: { ...force, ...attribute } }),
      ...(unit !== undefined && unit !== row.unit && { unit }),
    },
    remarks: reading.doubts.map((doubt) => ({ ...place, doubt, code: doubt.code })),
  };
}

function rowOf(
  cells: readonly Cell[],
  line: number,
  group: string | undefined,
  overflow: readonly CellPlace[],
): RowReading {
  // Of two columns of one role, as a pasted table may have, the one that is filled.
  const textOf = (role: TableColumn['role']): string =>
    cells.find(({ at, text }) => at.role === role && text.trim() !== '')?.text.trim() ?? '';
  const { name, unit } = nameAndUnit(textOf('name'));
  const printedUnit = foldCharacters(textOf('unit')).trim();
  const attributeText = textOf('attribute');
  const row: Row = {
    name,
    unit: nothing.test(printedUnit) ? unit : printedUnit,
    attribute: /约束|^binding$/i.test(attributeText)
      ? 'binding'
      : /预期|^indicative$/i.test(attributeText)
        ? 'indicative'
        : undefined,
  };
  const remarks: CellRemark[] = overflow.map((place) => ({ ...place, left: 'no-column', code: 'no-column' }));
  const targets: Target[] = [];
  let baseline: Indicator['baseline'];
  for (const cell of cells) {
    const { role } = cell.at;
    if (nothing.test(foldCharacters(cell.text))) continue;
    if (role === 'baseline') {
      const read = baselineOf(cell, row);
      if (typeof read === 'string') {
        remarks.push({ line: cell.line, column: cell.column, text: cell.text, left: read, code: read });
      } else baseline = read;
    } else if (role === 'target' || role === 'growth') {
      const { target, remarks: more } = targetOf(cell, row);
      if (target) targets.push(target);
      remarks.push(...more);
    }
  }
  return {
    line,
    ...(group !== undefined && { group }),
    indicator: { name, ...withUnit(row.unit, targets), ...(baseline && { baseline }) },
    remarks,
  };
}

/** The targets with the unit of their indicator: where no column says one, the one they are all printed with. */
function withUnit(
  unit: string | undefined,
  targets: readonly Target[],
): Pick<Indicator, 'unit'> & { targets: Target[] } {
  if (unit !== undefined) return { unit, targets: [...targets] };
  const counted = targets.filter(({ of }) => of.kind !== 'change' && of.kind !== 'growth');
  const [own, ...others] = new Set(counted.map((target) => target.unit));
  if (own === undefined || others.length > 0) return { targets: [...targets] };
  return {
    unit: own,
    targets: targets.map(({ unit: printed, ...rest }) => ({ ...rest, ...(printed !== own && { unit: printed }) })),
  };
}

/**
 * Drafts of indicators from a table pasted out of Word or Excel: lines of cells with tabs between them, a heading first.
 *
 * Each row gives a name, its unit (of its own column, or in the brackets of the name), a baseline and its targets, read
 * as `readTarget` reads the name with the cell. A group stands in a column of its own, empty where it goes on, or alone
 * on a line. What a cell leaves open, and what is left out of the draft, is told with line and column: nothing of it is to
 * go into a plan before somebody has looked at it. Not read: headings of two lines, tables without a heading.
 *
 * @example
 * readIndicatorTable('指标\t单位\t2020年\t2025年\t属性\n城镇化率\t%\t68\t≥70\t预期性').rows[0].indicator.targets[0].bound; // { kind: 'at-least', value: 70 }
 * readIndicatorTable('指标\t单位\t2020年\t2025年\t属性\n城镇化率\t%\t68\t≥70\t预期性').rows[0].indicator.baseline; // { value: 68, period: '2020', words: '68' }
 * readIndicatorTable('城镇化率\t68\t70').columns; // []
 */
export function readIndicatorTable(text: string): TableReading {
  requireText('readIndicatorTable', 'a table', text);
  let columns: readonly TableColumn[] = [];
  const rows: RowReading[] = [];
  const notes: { line: number; text: string }[] = [];
  let group: string | undefined;
  text.split(/\r\n?|\n/).forEach((content, index) => {
    const line = index + 1;
    const cells = content.split('\t');
    if (content.trim() === '') return;
    if (columns.length === 0) {
      const found = cells.length > 1 ? columnsOf(cells) : undefined;
      if (found) columns = found;
      else notes.push({ line, text: content.trim() });
      return;
    }
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length === 1) {
      if (/^(注|说明|备注|\*|带)/.test(content.trim())) notes.push({ line, text: content.trim() });
      else group = filled[0]?.trim();
      return;
    }
    const placed: Cell[] = [];
    const overflow: CellPlace[] = [];
    cells.forEach((cell, at) => {
      const column = columns[at];
      const place = { line, column: at + 1, text: cell };
      if (column) placed.push({ ...place, at: column });
      else if (cell.trim() !== '') overflow.push(place);
    });
    const own = placed.find(({ at }) => at.role === 'group')?.text.trim();
    if (own) group = own;
    if (placed.some(({ at, text: cell }) => at.role === 'name' && cell.trim() !== '')) {
      rows.push(rowOf(placed, line, group, overflow));
    } else notes.push({ line, text: content.trim() });
  });
  return { columns, rows, notes };
}
