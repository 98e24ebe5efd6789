import { foldCharacters } from '../reading/fold-characters.js';
import { cellText, type Grid } from './grid.js';

/** What a column of a table of measures holds. */
export type MeasureColumn =
  | 'id'
  | 'name'
  | 'goal'
  | 'milestone'
  | 'due'
  | 'state'
  | 'day'
  | 'until'
  | 'reason'
  | 'by'
  | 'remark'
  | 'evidence'
  | 'link';

/** What an office says of a measure, and what of these a milestone has too. */
export const saidColumns = ['state', 'day', 'until', 'reason', 'by', 'remark', 'evidence', 'link'] as const;
export type SaidColumn = (typeof saidColumns)[number];
export const ofMeasureAlone: readonly SaidColumn[] = ['until', 'reason', 'by', 'remark'];

/** The headings a template writes. */
export const measureHeadings: Readonly<Record<'zh-CN' | 'en', Readonly<Record<MeasureColumn, string>>>> = {
  'zh-CN': {
    id: '标识',
    name: '任务',
    goal: '目标',
    milestone: '时间节点',
    due: '时限',
    state: '状态',
    day: '日期',
    until: '延期至',
    reason: '原因',
    by: '并入或替代它的任务',
    remark: '备注',
    evidence: '佐证材料',
    link: '网址',
  },
  en: {
    id: 'id',
    name: 'Measure',
    goal: 'Goal',
    milestone: 'Milestone',
    due: 'Due',
    state: 'State',
    day: 'Day',
    until: 'Postponed until',
    reason: 'Reason',
    by: 'Merged into or replaced by',
    remark: 'Remark',
    evidence: 'Evidence',
    link: 'Link',
  },
};

const patterns: Readonly<Record<MeasureColumn, RegExp>> = {
  id: /^(id|标识|任务标识)$/i,
  name: /^((重点|主要|工作)?任务(名称|事项)?|measures?)$/i,
  goal: /^((规划|所属)?目标|goal)$/i,
  milestone: /^((时间|任务|完成)?节点(名称)?|milestone)$/i,
  due: /^((完成|办理)?时限|due)$/i,
  state: /^((任务|当前|进展)?状态|state)$/i,
  day: /^((状态|填报)?日期|day)$/i,
  until: /^((延期|推迟)(至|到)|postponeduntil)$/i,
  reason: /^((延期)?原因|reason)$/i,
  by: /^(并入或替代它的任务|mergedintoorreplacedby)$/i,
  remark: /^(备注|remarks?)$/i,
  evidence: /^(佐证(材料)?(名称)?|evidence)$/i,
  link: /^((佐证|材料)?(网址|链接)|link|url)$/i,
};
/** Columns offices keep beside, in which nothing of a measure is published. */
const beside = /^(序号|编号|no\.?)$|单位|部门|责任|牵头|配合|联系/i;

/** A table of measures in a sheet, by its columns and the row of its heading, from 0. */
export interface MeasuresTable {
  readonly columns: Readonly<Partial<Record<MeasureColumn, number>>>;
  readonly heading: number;
  /** Columns with a heading that says nothing known. */
  readonly unknown: readonly number[];
}

const mostRowsAbove = 30;

/** The first table of measures from a row on: the row that names measures and their states. Titles above are passed over. */
export function findMeasuresTable(grid: Grid, from = 0): MeasuresTable | undefined {
  for (let heading = from; heading < Math.min(grid.rows.length, from + mostRowsAbove); heading++) {
    const texts = grid.rows[heading]!.map((cell) =>
      cell.covered === 'from-left' ? '' : foldCharacters(cellText(cell)).replace(/\s|\([^)]*\)$/g, ''),
    );
    const columns: Partial<Record<MeasureColumn, number>> = {};
    for (const [name, pattern] of Object.entries(patterns) as [MeasureColumn, RegExp][]) {
      const at = texts.findIndex((text) => pattern.test(text));
      if (at >= 0) columns[name] = at;
    }
    if (columns.name === undefined || columns.state === undefined) continue;
    const known = new Set(Object.values(columns));
    const unknown = texts.flatMap((text, at) => (text !== '' && !known.has(at) && !beside.test(text) ? [at] : []));
    return { columns, heading, unknown };
  }
  return undefined;
}
