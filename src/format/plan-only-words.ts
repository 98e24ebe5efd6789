import { plural } from './numbers.js';
import { wordTable } from './word-table.js';

/** The words of a page whose plan nobody has reported on yet. */
export interface PlanOnlyLabels {
  readonly due: (day: string) => string;
  readonly issued: (day: string) => string;
  /** 6项目标、20项定量目标，到2025年底完成。 */
  readonly headline: (goals: number, targets: number, end: string) => string;
  /** 实施数据尚未公布。 */
  readonly awaited: string;
  /** After that, said once: what will be, and how many baselines the plan gives. */
  readonly notice: (baselines: number) => string;
  /** The view in place of cards. */
  readonly targets: string;
  /** 2020年 722家 */
  readonly base: (period: string, words: string) => string;
}

export const planOnlyLabels = /*#__PURE__*/ wordTable<PlanOnlyLabels>('planOnly', {
  'zh-CN': {
    due: (day) => `到期日${day}`,
    issued: (day) => `${day}印发`,
    headline: (goals, targets, end) => `${goals > 1 ? `${goals}项目标、` : ''}${targets}项定量目标，到${end}完成。`,
    awaited: '实施数据尚未公布。',
    notice: (baselines) =>
      `公布后，本页列出每项目标的现值、完成进度和判定；下面先列规划原文的目标值${
        baselines ? `，规划给了基期的${baselines}项，基期列在下面一行` : ''
      }。`,
    targets: '目标',
    base: (period, words) => `${period} ${words}`,
  },
  en: {
    due: (day) => `Due ${day}`,
    issued: (day) => `Issued ${day}`,
    headline: (goals, targets, end) =>
      `${goals > 1 ? `${plural(goals, 'goal')} and ` : ''}${plural(targets, 'target')} with a figure, to be reached by the ${end}.`,
    awaited: 'No progress has been published yet.',
    notice: (baselines) =>
      `Once it is, this page shows for each target its value, how far it is and its verdict. Until then, here are the targets in the plan’s words${
        baselines ? `, with the baseline beneath where the plan gives one (${baselines})` : ''
      }.`,
    targets: 'Targets',
    base: (period, words) => `${period}: ${words}`,
  },
});
