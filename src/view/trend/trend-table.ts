import { isDoneOrNot } from '../../progress/target-traits.js';
import { addDays } from '../../calendar/add-days.js';
import type { IsoDate } from '../../calendar/iso-date.js';
import { periodInterval, yearCode, yearInterval } from '../../calendar/period.js';
import { formatEnd, formatPeriod } from '../../format/dates.js';
import { boundQuantity } from '../../format/bound-phrases.js';
import { messagesOf } from '../../format/messages-of.js';
import { formatPercent, subtractingShares } from '../../format/numbers.js';
import { quantityWords } from '../../format/quantity-words.js';
import { bareNumber, baselineNumber, targetPhrase } from '../../format/target-phrase.js';
import {
  atStart,
  clause,
  madeNumber,
  numberOf,
  periodWords,
  remarksOf,
  trendLabels,
  unitBeside,
  type TrendColumn,
  type TrendOutlook,
} from '../../format/trend-words.js';
import type { Locale } from '../../format/words.js';
import type { Reported, TargetProgress } from '../../progress/plan-progress.js';
import { lastDay } from './trend-course.js';
import { missingPeriods, periodsBetween } from './trend-periods.js';
import { milestonesOf, sharesOf, type Shares } from './trend-schedule.js';

/**
 * One row: the words of its cells by column; a column without any is left out. Absent is what is not known of a period;
 * what does not apply to it has a word.
 */
export type TrendRow = { readonly [Column in TrendColumn | 'remark']?: string } & {
  /** The value the verdict is made from. */
  readonly latest?: true;
};

/** The numbers of a chart as rows, oldest first. */
export interface TrendTable {
  /** Those that have facts, with their headers. */
  readonly columns: readonly { readonly id: TrendColumn; readonly word: string }[];
  readonly rows: readonly TrendRow[];
}

interface DatedRow extends TrendRow {
  readonly at: IsoDate;
}

const order: readonly TrendColumn[] = ['period', 'value', 'done', 'due', 'status'];

function tableOf(rows: readonly DatedRow[], progress: TargetProgress, locale: Locale): TrendTable {
  const { column, unit, inapplicable } = trendLabels[locale];
  const said = unitBeside(progress, locale);
  const sorted = [...rows].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const columns = order.filter((id) => sorted.some((row) => row[id]));
  const shares = {
    ...(columns.includes('done') && { done: inapplicable }),
    ...(columns.includes('due') && { due: inapplicable }),
  };
  return {
    columns: columns.map((id) => ({ id, word: column[id] + (id === 'value' && said ? unit(said) : '') })),
    // Of a value the share is known, or there is none.
    rows: sorted.map(({ at: _at, period = '', ...row }) => ({
      ...(row.value !== undefined && shares),
      ...row,
      period: atStart(period),
    })),
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
  const happens = isDoneOrNot(target);
  return years.map(({ year, status: verdict, reported }) => {
    const marks = reported ? remarksOf(progress, reported, locale) : [];
    return {
      at: yearInterval(year, yearStart).end,
      period: formatPeriod(yearCode(year, yearStart), locale),
      ...(reported && !happens && { value: numberOf(progress, reported, locale) }),
      status:
        happens && verdict === 'met' ? occurred.yes : happens && verdict === 'not-met' ? occurred.no : status[verdict],
      ...(marks.length > 0 && { remark: remark(marks) }),
    };
  });
}

/** One share, as a whole percentage. */
const percent = (share: number | undefined): string | undefined =>
  share === undefined || !Number.isFinite(share) ? undefined : formatPercent(share);

/** Periods that are over and of which nothing is known. */
function emptyRows(
  codes: readonly string[],
  progress: TargetProgress,
  shares: Shares | undefined,
  locale: Locale,
): DatedRow[] {
  const over = codes.filter((code) => (periodInterval(code, progress.yearStart)?.end ?? code) <= progress.asOf);
  return over.map((code) => {
    const at = periodInterval(code, progress.yearStart)?.end ?? code;
    const due = percent(shares?.due?.(at));
    return {
      at,
      period:
        progress.target.of.kind === 'total' ? formatEnd(at, locale) : formatPeriod(code, locale, progress.yearStart),
      ...(due !== undefined && { due }),
      remark: trendLabels[locale].noData,
    };
  });
}

/** The base, where the figures of the target stand beside it. */
function baseRow(progress: TargetProgress, shares: Shares | undefined, locale: Locale): DatedRow[] {
  const { indicator, target, yearStart } = progress;
  const { baseline } = indicator;
  if (!baseline || target.of.kind !== 'level') return [];
  const { row } = trendLabels[locale];
  return [
    {
      at: periodInterval(baseline.period, yearStart)?.end ?? '',
      period: row.baseline(formatPeriod(baseline.period, locale, yearStart)),
      value: baselineNumber(baseline, indicator.unit, locale),
      ...(shares && { done: formatPercent(0), ...(shares.due && { due: formatPercent(0) }) }),
    },
  ];
}

/** What the plan wants on the way and at its end, and where the pace so far leads. */
function aheadRows(
  progress: TargetProgress,
  outlook: TrendOutlook,
  shares: Shares | undefined,
  locale: Locale,
): DatedRow[] {
  const { row, between } = trendLabels[locale];
  const { due, required, form } = progress;
  const made = (number: number): string => madeNumber(progress, number, locale);
  const rows: DatedRow[] = milestonesOf(progress).map(({ at, value }) => ({
    at,
    period: row.milestone(formatEnd(at, locale)),
    value: bareNumber(boundQuantity(progress, value), locale),
    ...(shares && { done: formatPercent(shares.done(value)) }),
  }));
  if (outlook.answered) {
    const { due: end, low, high, value } = outlook;
    const done = percent(shares?.done(value));
    rows.push({
      at: end,
      period: row.outlook(formatEnd(end, locale)),
      value: made(value),
      ...(done !== undefined && { done }),
      ...(low !== undefined && high !== undefined && { remark: between(made(low), made(high)) }),
    });
  }
  if (due !== undefined && required && form !== 'words') {
    rows.push({
      at: due,
      period: row.target(formatEnd(due, locale)),
      value: targetPhrase(progress, locale),
      ...(shares && { done: formatPercent(1), ...(shares.due && { due: formatPercent(1) }) }),
    });
  }
  return rows;
}

/** One observation. The latest in the whole numbers of the verdict. */
function reportedRow(
  progress: TargetProgress,
  reported: Reported,
  shares: Shares | undefined,
  locale: Locale,
): DatedRow {
  const { done, schedule, history, target } = progress;
  const labels = trendLabels[locale];
  const { at, value, published, observation } = reported;
  const happens = isDoneOrNot(target);
  const isLatest = reported === history[history.length - 1];
  const printed =
    isLatest && done.answered && schedule.answered
      ? subtractingShares(done.share, schedule.expectedShare, schedule.tolerance)
      : undefined;
  const way = printed?.done ?? percent(shares?.done(value));
  const due = printed?.expected ?? percent(shares?.due?.(at));
  const remark = labels.remark(
    [
      published ? quantityWords(published, locale) : '',
      ...remarksOf(progress, reported, locale),
      clause(observation.note, locale),
    ].filter(Boolean),
  );
  return {
    at,
    period: periodWords(progress, reported, locale),
    value: happens ? labels.occurred[value >= 1 ? 'yes' : 'no'] : numberOf(progress, reported, locale),
    ...(shares && way !== undefined && { done: way }),
    ...(shares && due !== undefined && { due }),
    ...(remark && { remark }),
    ...(isLatest && { latest: true }),
  };
}

/**
 * The numbers of a chart as a table: the base, every observation with what was published where it was worked out, the
 * periods without one, what the plan wants, and the outlook. Shares are those the verdict is made from.
 */
export function trendTable(progress: TargetProgress, outlook: TrendOutlook, locale: Locale): TrendTable {
  const { history, target, from, years, yearStart } = progress;
  if (years && (target.of.kind === 'occurrence' || target.of.kind === 'total'))
    return tableOf(yearRows(progress, years, locale), progress, locale);
  const shares = sharesOf(progress);
  const rows = baseRow(progress, shares, locale);
  let after = addDays(from, -1) ?? from;
  let before = history[0]?.period;
  const happens = isDoneOrNot(target);
  for (const reported of history) {
    const { at, period } = reported;
    const missing = happens ? [] : missingPeriods(after, before ?? period, period, at, yearStart);
    rows.push(...emptyRows(missing, progress, shares, locale), reportedRow(progress, reported, shares, locale));
    after = at;
    before = period;
  }
  // Where nothing is known at all, one sentence says so.
  const late = happens || history.length === 0 ? [] : periodsBetween(after, lastDay(progress), 'year', yearStart);
  rows.push(...emptyRows(late, progress, shares, locale), ...aheadRows(progress, outlook, shares, locale));
  return tableOf(rows, progress, locale);
}
