import { formatEnd, formatPeriod } from '../../format/dates.js';
import { madeQuantity } from '../../format/outlook-words.js';
import { quantityWords } from '../../format/quantity-words.js';
import { targetWords } from '../../format/target-words.js';
import { clause, courseSentence, trendLabels, trendWords, type TrendWords } from '../../format/trend-words.js';
import type { Locale, TargetWords } from '../../format/words.js';
import type { TargetProgress } from '../../progress/plan-progress.js';
import { gaugeGeometry, type GaugeGeometry } from '../gauge/gauge-geometry.js';
import { countsAnew, isCourse } from './trend-course.js';
import { trendGeometry, type TrendForm, type TrendGeometry } from './trend-geometry.js';
import { robustTrend, trendOutlook } from './trend-outlook.js';
import { missingPeriods } from './trend-periods.js';
import { milestonesOf } from './trend-schedule.js';
import { trendTable, type TrendTable } from './trend-table.js';
import { requireFinite, requireHanded, requireKnown, requireLocale } from '../../model/wrong-call.js';

/** Everything there is to show of the course of one target, in one language and for one width. */
export interface TrendChart {
  readonly words: TargetWords;
  readonly trend: TrendWords;
  /** The drawing over time; absent where there is none. */
  readonly geometry?: TrendGeometry;
  /** In its place: the marks of years, or one thing to happen by a day. */
  readonly marks?: GaugeGeometry;
  /** Name of the day looked from, for those marks. */
  readonly today: string;
  /** Whether it is drawn over time, though it may not be drawn yet. */
  readonly isCourse: boolean;
  /** How the values went, in one sentence: 2021年748家，2023年807家，逐期上升。 */
  readonly course: string;
  /** Full sentences under the drawing: the outlook, what is not drawn and why. */
  readonly notes: readonly string[];
  readonly table: TrendTable;
}

/** Pixels of the drawing, the names of its years included. */
export const trendHeight: Readonly<Record<TrendForm, number>> = { small: 150, full: 300 };

function gapsOf({ history, yearStart }: TargetProgress, locale: Locale): string[] {
  return history.flatMap((reported, index) => {
    const before = history[index - 1];
    const missing = before ? missingPeriods(before.at, before.period, reported.period, reported.at, yearStart) : [];
    return missing.map((code) => formatPeriod(code, locale, yearStart));
  });
}

function notesOf(progress: TargetProgress, trend: TrendWords, locale: Locale): string[] {
  const labels = trendLabels[locale];
  const { history, yearStart } = progress;
  const gaps = gapsOf(progress, locale);
  const broken = history.filter(({ observation }) => observation.break);
  const anew = history.find((reported, index) => {
    const before = history[index - 1];
    return before !== undefined && !reported.observation.break && countsAnew(before, reported);
  });
  return [
    ...(gaps.length > 0 ? [labels.gap(gaps)] : []),
    ...broken.map(({ period, observation: { note } }) =>
      labels.breaks(formatPeriod(period, locale, yearStart), clause(note, locale)),
    ),
    ...(anew ? [labels.otherCount(formatPeriod(anew.period, locale, yearStart))] : []),
    ...trend.notes,
  ];
}

/** Where the axis begins, if that is not zero. */
function cutNote(progress: TargetProgress, geometry: TrendGeometry | undefined, locale: Locale): string[] {
  if (geometry?.cut === undefined) return [];
  return [trendLabels[locale].cut(quantityWords(madeQuantity(progress, geometry.cut), locale))];
}

/**
 * The chart of one target: drawing, sentences and the table of the same numbers.
 *
 * @param width Room for the drawing, in pixels of letters of 16; 0 where it is not to be drawn yet.
 * @param height Of the drawing.
 * @example
 * // 722 at the end of 2020, 807 at the end of 2023, at least 900 by the end of 2025
 * trendChart(progress, 'zh-CN', 640).words.sentence; // '完成48%，序时进度60%'
 * trendChart(progress, 'zh-CN', 640).table.rows[0]; // { value: '722', done: '0%', due: '0%', period: '2020年基期' }
 */
export function trendChart(
  progress: TargetProgress,
  locale: Locale,
  width: number,
  form: TrendForm = 'full',
  height = trendHeight[form],
): TrendChart {
  requireHanded('trendChart', 'target', progress);
  requireLocale('trendChart', locale);
  requireFinite('trendChart', 'width', width);
  requireKnown('trendChart', 'form', form, Object.keys(trendHeight));
  const words = targetWords(progress, locale);
  const outlook = trendOutlook(progress);
  const milestones = milestonesOf(progress).map(({ value }) => value);
  const trend = trendWords(progress, outlook, robustTrend(progress), milestones, words, locale);
  const course = isCourse(progress);
  const geometry =
    course && width > 0 ? trendGeometry(progress, outlook, trend.texts, { width, height, form }) : undefined;
  const marks = course ? undefined : gaugeGeometry(progress);
  return {
    words,
    trend,
    isCourse: course,
    ...(geometry && { geometry }),
    ...(marks && marks.form !== 'track' && { marks }),
    today: formatEnd(progress.asOf, locale),
    course: courseSentence(progress, locale),
    notes: course ? [...cutNote(progress, geometry, locale), ...notesOf(progress, trend, locale)] : [],
    table: trendTable(progress, outlook, locale),
  };
}
