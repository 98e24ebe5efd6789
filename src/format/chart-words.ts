import { wordTable } from './word-table.js';

/** The words of the charts of a whole plan, side by side. */
export interface ChartsLabels {
  /** 全部20项 */
  readonly all: (count: number) => string;
  /** Accessible name of the choice of an order. */
  readonly order: string;
  readonly byPlan: string;
  readonly byGap: string;
  /** What each line is, said once for all boxes. */
  readonly actual: string;
  /** 2025年目标; without the year where the targets are due in different ones. */
  readonly target: (year: string) => string;
  readonly schedule: string;
  /** What the boxes have in common. */
  readonly note: string;
  /** Said where some targets are to fall. */
  readonly falling: string;
  readonly close: string;
}

export const chartsLabels = /*#__PURE__*/ wordTable<ChartsLabels>('planCharts', {
  'zh-CN': {
    all: (count) => `全部${count}项`,
    order: '排列',
    byPlan: '按规划次序',
    byGap: '按差距排列',
    actual: '实际值',
    target: (year) => `${year && `${year}年`}目标`,
    schedule: '序时进度',
    note: '各图框同样大小，目标线同样高低（实际值超出目标很多的除外）；纵轴从基期或0起。',
    falling: '越低越好的指标，从上方的基期降到下方的目标。',
    close: '收起',
  },
  en: {
    all: (count) => `All ${count}`,
    order: 'Order',
    byPlan: 'Plan order',
    byGap: 'By gap',
    actual: 'Actual value',
    target: (year) => (year ? `Target for ${year}` : 'Target'),
    schedule: 'Schedule',
    note: 'All boxes are alike, with the target at one height (except where a value is far beyond it); axes start at the baseline or at 0.',
    falling: 'Where less is better, the line falls from the baseline at the top to the target below.',
    close: 'Close',
  },
});
