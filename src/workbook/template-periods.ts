import { numberedPeriod, periodNumber, type Rhythm } from '../calendar/numbered-period.js';
import { yearInterval } from '../calendar/period.js';
import { formatPeriod } from '../format/dates.js';
import type { Plan } from '../model/plan.js';

/** A period of a template, and how its heading names it. */
export interface TemplatePeriod {
  readonly period: string;
  readonly heading: string;
}

/** 2023年, 2023年度第三季度; in English a code. `readPeriod` reads both as they were meant. */
const headingOf = (period: string, { period: { yearStart } }: Plan, locale: 'zh-CN' | 'en'): string =>
  locale === 'en' ? period : formatPeriod(period, locale, yearStart);

/**
 * The periods of a template, the earliest first.
 *
 * @param every How long they are.
 * @param year A reporting year; without it the whole plan.
 */
export function templatePeriods(
  plan: Plan,
  every: Rhythm,
  year: number | undefined,
  locale: 'zh-CN' | 'en',
): readonly TemplatePeriod[] {
  const { yearStart } = plan.period;
  const { start, end } = year === undefined ? plan.period : yearInterval(year, yearStart);
  const first = periodNumber(start, every, yearStart);
  const last = periodNumber(end, every, yearStart);
  return [...Array(last - first + 1).keys()].map((at) => {
    const period = numberedPeriod(first + at, every, yearStart);
    return { period, heading: headingOf(period, plan, locale) };
  });
}
