import type { IsoDate } from '../calendar/iso-date.js';
import { isYearEnd } from '../calendar/is-year-end.js';
import { periodInterval } from '../calendar/period.js';
import { formatDate } from '../format/dates.js';
import { dataDay, planWords, yearColumn } from '../format/plan-words.js';
import { numeralMonth, reportLabels, type ReportKind } from '../format/report-words.js';
import type { Locale } from '../format/words.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import { glance } from '../view/plan/glance.js';
import { planOnly } from '../view/plan/plan-only.js';
import type { OfficeWords } from './office-words.js';
import type { Cover } from './outline.js';

/** The last day of a whole year that figures speak of. */
function wholeYear({ indicators, plan: { period } }: PlanProgress): IsoDate | undefined {
  const ends = indicators.flatMap(({ main }) => main.history.map(({ at }) => at));
  return ends
    .filter((at) => at >= period.start && at <= period.end && isYearEnd(at, period.yearStart))
    .sort()
    .pop();
}

/**
 * The days a report speaks of: of an annual one the last whole year with figures, of which a few of the year after are no
 * sign; else the plan up to the last of them.
 */
function spanOf(progress: PlanProgress, kind: ReportKind): readonly [IsoDate, IsoDate] {
  const { start, end, yearStart } = progress.plan.period;
  const last = (kind === 'annual' ? wholeYear(progress) : undefined) ?? dataDay(progress) ?? progress.asOf;
  if (last < start) return [start, end];
  const to = last > end ? end : last;
  const year = kind === 'annual' ? periodInterval(yearColumn(to, yearStart), yearStart)?.start : undefined;
  return [year !== undefined && year > start ? year : start, to];
}

/** The first page: plan, kind, days, counts, and the issuer where the office gives one. */
export function coverOf(progress: PlanProgress, kind: ReportKind, locale: Locale, words: OfficeWords): Cover {
  const labels = reportLabels[locale];
  const { asOf } = progress;
  const { name, counts } = planWords(progress, locale);
  const plain = planOnly(progress, locale);
  const [from, to] = spanOf(progress, kind);
  const issuer = (words.get('issuer') ?? []).join(locale === 'en' ? ', ' : '、');
  return {
    plan: name,
    kind: labels.kind[kind],
    span: labels.span(formatDate(from, locale), formatDate(to, locale)),
    counts: plain ? [] : counts,
    headline: plain?.headline ?? glance(progress, locale).headline,
    ...(issuer && { issuer: { name: issuer, line: labels.issuer(issuer) } }),
    month: locale === 'en' ? formatDate(asOf, locale).replace(/^\d+ /, '') : numeralMonth(asOf),
  };
}
