import { isUnit } from './chinese/units.js';
import { foldCharacters } from './fold-characters.js';

/** What a column of a table of indicators holds. */
export type ColumnRole =
  'number' | 'group' | 'name' | 'unit' | 'baseline' | 'target' | 'growth' | 'attribute' | 'other';

export interface TableColumn {
  readonly role: ColumnRole;
  /** As printed. */
  readonly heading: string;
  /** The year a baseline is of, or a target is due in. */
  readonly year?: number;
}

const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(序号|编号|No\.?|#)$/i],
  ['attribute', /属性|性质|binding/i],
  ['group', /^(类别|分类|领域|一级指标|维度|目标|area|category|goal|priority|theme)$|类别$/i],
  ['unit', /^(计量)?单位$|^units?(ofmeasure)?$/i],
  ['growth', /年均|累计/],
  ['baseline', /基期|基准|现状|实际|完成情况|预计完成|初值|baseline|actual/i],
  ['target', /目标|规划值|计划值|target/i],
  ['name', /指标|indicator|^kpis?$/i],
];
const year = /((?:19|20)\d\d)年?/;
/** “十三五”末 is 2020, “十四五”目标 of 2025: a plan ends five years after the one before. */
const ofPlan = /十([一二三四五])五/;

function yearIn(heading: string): number | undefined {
  const printed = year.exec(heading)?.[1];
  if (printed !== undefined) return Number(printed);
  const ordinal = ofPlan.exec(heading)?.[1];
  return ordinal === undefined ? undefined : 2010 + 5 * '一二三四五'.indexOf(ordinal);
}

function columnOf(heading: string): TableColumn {
  const plain = foldCharacters(heading).replace(/\s/g, '');
  const found = roles.find(([, pattern]) => pattern.test(plain))?.[0];
  const of = yearIn(plain);
  return { role: found ?? 'other', heading, ...(of !== undefined && { year: of }) };
}

/**
 * The columns of a table by their headings; `undefined` where the line names no indicator column, so that it is no
 * heading. Of years without a word, the first is the baseline's and the later ones are targets.
 *
 * @example
 * columnsOf(['序号', '指标', '2020年', '2025年']).map(({ role }) => role); // ['number', 'name', 'baseline', 'target']
 */
export function columnsOf(cells: readonly string[]): readonly TableColumn[] | undefined {
  const columns = cells.map(columnOf);
  if (!columns.some(({ role }) => role === 'name')) return undefined;
  const years = columns.flatMap(({ role, year: each }) =>
    each !== undefined && (role === 'other' || role === 'target') ? [each] : [],
  );
  const first = Math.min(...years);
  const started = columns.some(({ role }) => role === 'baseline');
  return columns.map((column) => {
    if (column.role !== 'other' || column.year === undefined) return column;
    const isBaseline = !started && years.length > 1 && column.year === first;
    return { ...column, role: isBaseline ? 'baseline' : 'target' };
  });
}

/** 每万人口高价值发明专利拥有量（件）: a name with its unit. The brackets of anything else stay in the name. */
export function nameAndUnit(cell: string): { readonly name: string; readonly unit?: string } {
  const match = /^(.{1,200})[（(]([^（）()]{1,20})[)）]\s*$/.exec(cell.trim());
  const unit = foldCharacters(match?.[2] ?? '').trim();
  return match?.[1] !== undefined && isUnit(unit) ? { name: match[1].trim(), unit } : { name: cell.trim() };
}
