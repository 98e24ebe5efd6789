import type { Indicator, Plan } from '../model/plan.js';
import { reportingState, type ReportingState } from '../progress/reporting-state.js';
import type { IsoDate } from '../calendar/iso-date.js';
import { formatEnd, formatPeriod } from './dates.js';
import { plural } from './numbers.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';
import { requireHanded, requireObject, requireLocale } from '../model/wrong-call.js';

/** What is said of the rhythm in which figures are published. */
export interface ReportingLabels {
  /** 下次公布：2024年4月底前 */
  readonly next: (by: string) => string;
  /** 逾期未更新：2023年数据应于2024年4月底前公布. `periods`: how many are late, the first of them being named. */
  readonly overdue: (period: string, by: string, periods: number) => string;
  /** That it is late, where there is no room for more. */
  readonly late: string;
}

export const reportingLabels = /*#__PURE__*/ wordTable<ReportingLabels>('reporting', {
  'zh-CN': {
    next: (by) => `下次公布：${by}前`,
    overdue: (period, by, periods) =>
      periods === 1
        ? `逾期未更新：${period}数据应于${by}前公布`
        : `逾期未更新：${period}起的${periods}期数据未公布，首期应于${by}前公布`,
    late: '逾期未更新',
  },
  en: {
    next: (by) => `Next figure due by ${by}`,
    overdue: (period, by, periods) =>
      periods === 1
        ? `Overdue: due by ${by} (${period})`
        : `Overdue: ${plural(periods, 'figure')}, the first due by ${by} (${period})`,
    late: 'figure overdue',
  },
});

/** When an indicator is next published, or since when it should have been. */
export interface ReportingWords {
  readonly state: ReportingState['state'];
  readonly text: string;
  /** 逾期未更新, for what has no room for more; of what is late only. */
  readonly late?: string;
}

/**
 * The rhythm of an indicator in words: 下次公布, or 逾期未更新. Nothing where it states none, and nothing when the last
 * figure of the plan is out.
 *
 * @example
 * // yearly within 120 days; 2022 was published in time, nothing since
 * reportingWords(indicator, plan, '2024-04-29', 'zh-CN').text; // '下次公布：2024年4月29日前'
 * reportingWords(indicator, plan, '2024-04-30', 'zh-CN').text; // '逾期未更新：2023年数据应于2024年4月29日前公布'
 */
export function reportingWords(
  indicator: Indicator,
  plan: Plan,
  asOf: IsoDate,
  locale: Locale,
): ReportingWords | undefined {
  requireObject('reportingWords', 'an indicator of the plan', indicator);
  requireHanded('reportingWords', 'plan', plan);
  requireLocale('reportingWords', locale);
  const found = reportingState(indicator, plan, asOf);
  if (!found) return undefined;
  const { state, next, overdue } = found;
  const labels = reportingLabels[locale];
  const { yearStart } = plan.period;
  if (overdue) {
    const period = formatPeriod(overdue.period, locale, yearStart);
    return { state, text: labels.overdue(period, formatEnd(overdue.by, locale), overdue.periods), late: labels.late };
  }
  return next && { state, text: labels.next(formatEnd(next.by, locale)) };
}
