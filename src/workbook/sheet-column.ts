import type { PeriodCode, YearStart } from '../calendar/period.js';
import { foldCharacters } from '../reading/fold-characters.js';
import { nameAndUnit } from '../reading/table-columns.js';
import { readPeriod } from './read-period.js';

/** What a column of a table of figures holds. */
export type ColumnKind =
  | 'id'
  | 'name'
  | 'unit'
  | 'counts'
  | 'of'
  | 'period'
  /** A quarter or month of the year that another column names. */
  | 'within'
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
  /** The words above the table that its period was taken from, as its heading says none. */
  readonly above?: string;
}

const kinds: readonly (readonly [ColumnKind, RegExp])[] = [
  ['id', /^(id|标识|指标标识|编码|指标编码)$/i],
  [
    'beside',
    /目标|规划值|计划|预测|基期|基准|初值|^(序号|编号|no\.?)$|属性|性质|牵头|配合|责任|部门|完成率|进度|同比|增速|增幅|排名|类别|分类|领域|最新值|差距|^(base|latest)|target|baseline|forecast|projected|planned|budget/i,
  ],
  [
    'name',
    /^(主要|核心|重点|考核|监测|评价|统计)?指标(名称|项目|内容)?(及单位)?$|^项目$|^(指标)?名称$|^(key(performance)?)?indicators?(name)?$|^kpis?$/i,
  ],
  ['unit', /^(计量)?单位$|^units?(ofmeasure(ment)?)?$/i],
  ['counts', /^(统计)?口径$|^计数方式$|^counts$/i],
  ['of', /^(街道|镇街|街镇|园区|片区|区域|地区|分项)(名称)?$|^of$/i],
  ['period', /^(数据)?(时期|期间|报告期|年份|年度?|时间)$|^(period|year)$/i],
  ['within', /^(季度|月份?|半年|quarter|month)$/i],
  ['value', /^(指标)?(数值|数据|值)$|^(实际|完成)(数|值|情况)?$|^本期(数|值)?$|^value$/i],
  ['status', /^(数据)?状态$|^status$/i],
  ['published', /^(公布|发布)(日期|时间)$|^published$/i],
  ['source', /^(数据|资料)?来源$|^source$/i],
  ['url', /^(网址|链接)$|^url$/i],
  ['note', /^(备注|说明|注)$|^note$/i],
  ['sample', /^示例$|^sample$/i],
];

/** Words beside the year that change nothing: 2023年实际完成值, Actual 2023. */
const idle =
  /(?:实际|完成|统计|实现)(?:完成)?(?:数据|情况|[数值])?|实绩|[当本]年$|数值|数据|情况|(?<=[年月度底末])[数值]$|^(?:actuals?|outturns?|results?|values?|years?|cy)(?=\d)|(?:actuals?|outturns?|results?|values?)$/gi;

/** Over the years there may stand what they are: 年度实际值, 历年完成情况, 规划期内各年进展. */
const overYears =
  /^(?:规划期内?|实施期|期间|历年|各年度?|分年度?|逐年|年度)*(?:实际|完成|实现|执行|进展|监测|推进|落实|统计)*(?:数据|情况|结果|[数值])?(?=(?:19|20)\d\d)/;

/** What a column holds by its heading. */
export function columnOf(
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
  const status = /预计|估计|estimate/i.test(plain)
    ? 'estimated'
    : /初步|快报|preliminary|provisional/i.test(plain)
      ? 'preliminary'
      : undefined;
  // 2023年（万元）, 2022年①: the unit is read for itself, and a mark says nothing of when.
  const bare = foldCharacters(nameAndUnit(plain).name)
    .replace(overYears, '')
    .replace(/(?:[*†‡①-⑳¹²³]|\[注?\d*\]|\(注\d*\))+$/, '')
    .replace(/累计|预计|估计|初步核算|初步|快报|规划实施以来|规划期|estimated?|preliminary|provisional/gi, '')
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

/** Whether a heading stands over the names of indicators. */
export const isName = (text: string): boolean =>
  kinds.some(([kind, pattern]) => kind === 'name' && pattern.test(foldCharacters(text).replace(/\s|\([^)]*\)$/g, '')));
