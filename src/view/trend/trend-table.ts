import { addDays } from '../../calendar/add-days.js';
import type { IsoDate } from '../../calendar/iso-date.js';
import { periodInterval, yearCode, yearInterval } from '../../calendar/period.js';
import { formatEnd, formatPeriod } from '../../format/dates.js';
import { textIn } from '../../format/locale.js';
import { messagesOf } from '../../format/messages-of.js';
import { formatNumber } from '../../format/numbers.js';
import { qualified, reportedNumber, unitOf } from '../../format/target-phrase.js';
import {
  clause,
  madeNumber,
  marksOf,
  periodWords,
  trendLabels,
  type TrendColumn,
  type TrendOutlook,
} from '../../format/trend-words.js';
import type { Locale } from '../../format/words.js';
import type { TargetProgress } from '../../progress/plan-progress.js';
import { lastDay } from './trend-geometry.js';
import { missingPeriods, periodsBetween } from './trend-periods.js';
import { dueOn, milestonesOf } from './trend-schedule.js';

/** One row: the words of its cells by column; an empty fact is —, a column without any is left out. */
export type TrendRow = { readonly [Column in TrendColumn | 'remark']?: string };

/** The numbers of a chart as rows, oldest first. */
export interface TrendTable {
  /** Those that have facts, with their headers. */
  readonly columns: readonly { readonly id: TrendColumn; readonly word: string }[];
  readonly rows: readonly TrendRow[];
}

interface DatedRow extends TrendRow {
  readonly at: IsoDate;
}

const order: readonly TrendColumn[] = ['period', 'value', 'due', 'status'];

/** English writes the first word of a row large: End 2021. */
const atStart = (text: string, locale: Locale): string =>
  locale === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;

function tableOf(rows: readonly DatedRow[], progress: TargetProgress, locale: Locale): TrendTable {
  const { column, unit } = trendLabels[locale];
  const unitWord = textIn(unitOf(progress), locale);
  const sorted = [...rows].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return {
    columns: order
      .filter((id) => sorted.some((row) => row[id]))
      .map((id) => ({ id, word: column[id] + (id === 'value' && unitWord ? unit(unitWord) : '') })),
    rows: sorted.map(({ at: _at, period = '', ...row }) => ({ ...row, period: atStart(period, locale) })),
  };
}

/** A duty of each year: what is known of every one. */
function yearRows(
  progress: TargetProgress,
  years: NonNullable<TargetProgress['years']>,
  locale: Locale,
): readonly DatedRow[] {
  const { status } = messagesOf(locale);
  const { occurred, remark } = trendLabels[locale];
  const { target, yearStart } = progress;
  const happens = target.of.kind === 'occurrence';
  return years.map(({ year, status: verdict, reported }) => ({
    at: yearInterval(year, yearStart).end,
    period: formatPeriod(yearCode(year, yearStart), locale),
    ...(reported && !happens && { value: reportedNumber(progress, reported, locale) }),
    status:
      happens && verdict === 'met' ? occurred.yes : happens && verdict === 'not-met' ? occurred.no : status[verdict],
    ...(reported && { remark: remark(marksOf(reported, locale)) }),
  }));
}

/** Periods of which nothing is known: over and not reported, or still to come. */
function emptyRows(
  codes: readonly string[],
  progress: TargetProgress,
  due: (at: IsoDate) => string | undefined,
  locale: Locale,
): DatedRow[] {
  const { nothing } = trendLabels[locale];
  const { status } = messagesOf(locale);
  return codes.map((code) => {
    const at = periodInterval(code, progress.yearStart)?.end ?? code;
    const value = due(at);
    return {
      at,
      period:
        progress.target.of.kind === 'total' ? formatEnd(at, locale) : formatPeriod(code, locale, progress.yearStart),
      ...(value !== undefined && { due: value }),
      status: at <= progress.asOf ? nothing : status['not-due'],
    };
  });
}

/**
 * The numbers of a chart as a table: the base, every observation, the periods without one, what the plan wants on the
 * way, and the outlook. Values due are rounded as the published figures are.
 */
export function trendTable(progress: TargetProgress, outlook: TrendOutlook, locale: Locale): TrendTable {
  const { history, indicator, target, from, years, yearStart } = progress;
  const labels = trendLabels[locale];
  if (years && (target.of.kind === 'occurrence' || target.of.kind === 'total'))
    return tableOf(yearRows(progress, years, locale), progress, locale);
  const value = dueOn(progress);
  const due = (at: IsoDate): string | undefined => value && madeNumber(progress, value(at), locale);
  const rows: DatedRow[] = [];
  const { baseline } = indicator;
  if (baseline && target.of.kind === 'level') {
    const note = textIn(baseline.note, locale);
    rows.push({
      at: periodInterval(baseline.period, yearStart)?.end ?? '',
      period: formatPeriod(baseline.period, locale, yearStart),
      value: qualified(baseline.qualifier, formatNumber(baseline.value, locale), locale),
      status: labels.row.baseline,
      ...(note && { remark: note }),
    });
  }
  let after = addDays(from, -1) ?? from;
  let before = history[0]?.period;
  const happens = target.of.kind === 'occurrence';
  for (const reported of history) {
    const { at, period, observation } = reported;
    const missing = happens ? [] : missingPeriods(after, before ?? period, period, at, yearStart);
    rows.push(...emptyRows(missing, progress, due, locale));
    const [status = '', ...marks] = marksOf(reported, locale);
    const remark = labels.remark([...marks, clause(observation.note, locale)].filter(Boolean));
    const wanted = due(at);
    rows.push({
      at,
      period: periodWords(progress, reported, locale),
      value: happens ? labels.occurred[reported.value >= 1 ? 'yes' : 'no'] : reportedNumber(progress, reported, locale),
      ...(wanted !== undefined && { due: wanted }),
      status,
      ...(remark && { remark }),
    });
    after = at;
    before = period;
  }
  const toCome = happens ? [] : periodsBetween(after, lastDay(progress), 'year', yearStart);
  rows.push(...emptyRows(toCome, progress, due, locale));
  for (const { at, value: wanted } of milestonesOf(progress)) {
    rows.push({ at, period: formatEnd(at, locale), due: formatNumber(wanted, locale), status: labels.row.milestone });
  }
  if (outlook.answered) {
    const { due: end, low, high, value: led } = outlook;
    const made = (number: number): string => madeNumber(progress, number, locale);
    rows.push({
      at: end,
      period: formatEnd(end, locale),
      value: made(led),
      status: labels.row.outlook,
      ...(low !== undefined && high !== undefined && { remark: labels.between(made(low), made(high)) }),
    });
  }
  return tableOf(rows, progress, locale);
}
