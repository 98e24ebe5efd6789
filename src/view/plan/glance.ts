import { exactSum } from '../../model/exact-sum.js';
import { elapsedShareOfDays } from '../../calendar/elapsed-share.js';
import type { IsoDate } from '../../calendar/iso-date.js';
import { formatDate } from '../../format/dates.js';
import { glanceLabels } from '../../format/glance-words.js';
import { textIn } from '../../format/locale.js';
import { messagesOf } from '../../format/messages-of.js';
import { formatPercent, subtractingShares } from '../../format/numbers.js';
import { planMessagesOf } from '../../format/plan-messages.js';
import { dataDay, goalWords, planWords, statusOrder } from '../../format/plan-words.js';
import { countedYears, targetWords } from '../../format/target-words.js';
import { valueWords } from '../../format/value-words.js';
import type { CountWords, Locale } from '../../format/words.js';
import type {
  GoalProgress,
  IndicatorProgress,
  PlanProgress,
  Status,
  TargetProgress,
} from '../../progress/plan-progress.js';
import { gaugeGeometry, type GaugeGeometry } from '../gauge/gauge-geometry.js';

/** What a page says once, for all that stands on it. */
export interface GlanceFacts {
  /** 数据截至2023年12月31日 */
  readonly day: string;
  readonly elapsedLabel: string;
  /** Share of the plan's days gone by that day: 60%. */
  readonly elapsed: string;
  readonly ended?: string;
  /** 规划期2021—2025年 */
  readonly period: string;
  /** 鼓政办〔2021〕57号 */
  readonly number?: string;
  readonly sample?: { readonly tag: string; readonly notice: string };
}

/** One goal: a square for each of its targets, and what of it is behind. */
export interface GlanceGoal {
  readonly id: string;
  readonly name: string;
  /** 7项 */
  readonly count: string;
  /** In the order of the legend. */
  readonly squares: readonly Status[];
  /** The squares in words: 2项已达目标值，2项高于序时进度. */
  readonly spoken: string;
  /** 1项落后, 1项未达; not met first. */
  readonly lagging: readonly { readonly status: Status; readonly words: string }[];
}

/** One target that is behind or not met. */
export interface LaggingRow {
  readonly id: string;
  readonly name: string;
  /** Languages of name and target, where they are not the reader's. */
  readonly nameLang: string | undefined;
  readonly targetLang: string | undefined;
  readonly status: Status;
  readonly statusWord: string;
  /** 落后12个百分点, 2022年未发布 */
  readonly gap: string;
  /** 807, 3年中2年; 78.2岁，比基期提高0.9岁 */
  readonly value: string;
  /** 超过900家 */
  readonly target: string;
  readonly geometry: GaugeGeometry | undefined;
}

/** The answer a page begins with. */
export interface Glance {
  readonly headline: string;
  readonly counts: readonly CountWords[];
  readonly goals: readonly GlanceGoal[];
  /** Not met first, then by the gap; absent where nothing can be judged. */
  readonly lagging?: { readonly rows: readonly LaggingRow[]; readonly note: string };
}

// Midnight UTC, counted in days.
const dayOf = (date: IsoDate): number => Date.parse(date) / 86_400_000;

/**
 * What a page says once: the last day a figure shown speaks of, and the share of the plan's days gone by then. Where
 * nothing is reported, the day looked from.
 *
 * @example
 * glanceFacts(progress, 'zh-CN').day; // '数据截至2023年12月31日'
 * glanceFacts(progress, 'zh-CN').elapsed; // '60%'
 */
export function glanceFacts(progress: PlanProgress, locale: Locale): GlanceFacts {
  const { plan, asOf, ended, elapsedShare } = progress;
  const labels = glanceLabels[locale];
  const last = dataDay(progress);
  const { start, end } = plan.period;
  const number = plan.document?.number;
  return {
    day: last ? labels.dataTo(formatDate(last, locale)) : labels.seenFrom(formatDate(asOf, locale)),
    elapsedLabel: labels.elapsed,
    elapsed: formatPercent(last ? elapsedShareOfDays(dayOf(start), dayOf(end), dayOf(last)) : elapsedShare),
    ...(ended && { ended: labels.ended }),
    period: labels.period(planWords(progress, locale).period),
    ...(number && { number }),
    ...(progress.illustrative && {
      sample: { tag: messagesOf(locale).tag.illustrative, notice: labels.sample },
    }),
  };
}

function headlineOf(progress: PlanProgress, locale: Locale): string {
  const { counts, quantified, ended } = progress;
  const labels = glanceLabels[locale];
  const sum = (...names: Status[]): number => exactSum(names.map((name) => counts[name] ?? 0));
  if (quantified === 0) return planMessagesOf(locale).noneQuantified;
  if (sum('not-reported') === quantified && dataDay(progress) === undefined)
    return planMessagesOf(locale).noneReported(quantified);
  const [behind, notMet] = [sum('behind'), sum('not-met')];
  const clauses: (readonly [number, (count: number) => string])[] = [
    [sum('met'), labels.met],
    [sum('ahead', 'on-schedule'), labels.inTime],
    [behind + notMet, behind === 0 ? labels.notMet : notMet === 0 ? labels.behind : labels.lagging],
    [
      sum('not-due', 'not-reported', 'not-computable', 'direction-only'),
      ended ? labels.finalUndecided : labels.undecided,
    ],
  ];
  return labels.headline(
    quantified,
    clauses.filter(([count]) => count > 0).map(([count, say]) => say(count)),
  );
}

/** As the counts have it: a part of another indicator stands with its whole. */
/** As the counts have it: no part of another, and nothing due after the plan. */
const isCounted = ({ indicator, main }: IndicatorProgress): boolean =>
  main.group === 'quantified' && indicator.parent === undefined && !main.beyond;
const rankOf = ({ main }: IndicatorProgress): number => statusOrder.indexOf(main.status);

/** A name of more letters stands by its short form, where the plan has one. */
const roomy = 8;

function nameOf({ name, shortName }: GoalProgress['goal'], locale: Locale): string {
  const full = textIn(name, locale);
  return full.length > roomy ? textIn(shortName, locale) || full : full;
}

function goalOf(goal: GoalProgress, locale: Locale): GlanceGoal {
  const { counts, quantified, indicators } = goal;
  const labels = glanceLabels[locale];
  const [behind = 0, notMet = 0] = [counts.behind, counts['not-met']];
  return {
    id: goal.goal.id,
    name: nameOf(goal.goal, locale),
    count: quantified ? labels.items(quantified) : labels.statements(indicators.length),
    squares: indicators
      .filter(isCounted)
      .sort((a, b) => rankOf(a) - rankOf(b))
      .map(({ main }) => main.status),
    spoken: goalWords(goal, locale).summary,
    lagging: [
      ...(notMet ? [{ status: 'not-met' as const, words: labels.itemsNotMet(notMet) }] : []),
      ...(behind ? [{ status: 'behind' as const, words: labels.itemsBehind(behind) }] : []),
    ],
  };
}

/**
 * How far a target is from its schedule: the share due less the share done, no unit. Not met is farther than any gap;
 * what is behind without a share (a mean held against its figure) stands last among what is behind.
 */
function distance({ status, schedule }: TargetProgress): number {
  if (status === 'not-met') return Infinity;
  return schedule.answered ? 0 - schedule.difference : 0;
}

function gapOf(main: TargetProgress, locale: Locale): string {
  const { status, done, schedule, budget } = main;
  if (status === 'behind' && done.answered && done.share < 0) return messagesOf(locale).worse;
  if (status === 'behind' && done.answered && schedule.answered)
    return glanceLabels[locale].gap(
      subtractingShares(done.share, schedule.expectedShare, schedule.tolerance).points,
      budget === true,
    );
  const { years = [], amount, statusWord } = targetWords(main, locale);
  const missed = years.filter((year) => year.status === 'not-met').map(({ spoken }) => spoken);
  return missed.join(messagesOf(locale).listSeparator) || amount || statusWord;
}

function valueOf(main: TargetProgress, locale: Locale): string {
  if (main.years) {
    const due = countedYears(main);
    if (due.length === 0) return '—';
    return glanceLabels[locale].yearsMet(due.filter(({ status }) => status === 'met').length, due.length);
  }
  const { figure, instead = '' } = targetWords(main, locale);
  // A change says what it is of; the unit of all else stands with the target beside it.
  if (main.reported && (figure?.label || figure?.more)) return valueWords(main, main.reported, locale);
  return figure?.number ?? instead;
}

const rowOf = ({ indicator, main }: IndicatorProgress, locale: Locale): LaggingRow => {
  const { name, nameLang, status, statusWord, target, targetLang } = targetWords(main, locale);
  return {
    id: indicator.id,
    name,
    nameLang,
    status,
    statusWord,
    gap: gapOf(main, locale),
    value: valueOf(main, locale),
    target,
    targetLang,
    geometry: gaugeGeometry(main),
  };
};

/** One target in one line: a compact list shows as many as find room. */
export interface PlanLine extends Omit<LaggingRow, 'id' | 'gap'> {
  /** −12, +34: percentage points behind or ahead of the schedule. */
  readonly gap?: string;
}

/** A target in one line: value, target, verdict and how far it is from its schedule. */
export function planLine(entry: IndicatorProgress, locale: Locale): PlanLine {
  const { status, done, schedule } = entry.main;
  const { id: _id, gap: _gap, ...row } = rowOf(entry, locale);
  const sign = status === 'behind' ? '−' : status === 'ahead' ? '+' : '';
  return {
    ...row,
    ...(sign &&
      done.answered &&
      done.share >= 0 &&
      schedule.answered && {
        gap: `${sign}${subtractingShares(done.share, schedule.expectedShare, schedule.tolerance).points}`,
      }),
  };
}

/**
 * Targets by how far they are from where they should be: not met first, then the largest gap; equal ones in the plan's
 * order.
 *
 * @example
 * byGap(progress.indicators.filter(({ main }) => main.status === 'behind'))[0].indicator.id; // 'patent-attorneys'
 */
export const byGap = (entries: readonly IndicatorProgress[]): IndicatorProgress[] =>
  // Infinity less Infinity is no number.
  [...entries].sort((a, b) => (distance(a.main) === distance(b.main) ? 0 : distance(b.main) - distance(a.main)));

const judged: readonly Status[] = ['met', 'ahead', 'on-schedule', 'behind', 'not-met'];

/** As many rows as stand beside six goals. */
const most = 6;

/**
 * Every target that is behind or not met, as a page lists the first of them: not met first, then by the gap.
 *
 * @example
 * laggingRows(progress, 'zh-CN').map(({ gap }) => gap);
 * // ['2022年未发布', '落后16个百分点', '落后12个百分点', '落后7个百分点']
 */
export const laggingRows = ({ indicators }: PlanProgress, locale: Locale): LaggingRow[] =>
  laggingIn(indicators.filter(isCounted)).map((entry) => rowOf(entry, locale));

const laggingIn = (counted: readonly IndicatorProgress[]): IndicatorProgress[] =>
  byGap(counted.filter(({ main }) => main.status === 'behind' || main.status === 'not-met'));

function laggingOf({ indicators }: PlanProgress, locale: Locale): Glance['lagging'] {
  const labels = glanceLabels[locale];
  const known = indicators.filter((entry) => isCounted(entry) && judged.includes(entry.main.status));
  if (known.length === 0) return undefined;
  const found = laggingIn(known);
  const notMet = found.filter(({ main }) => main.status === 'not-met').length;
  const { length } = found;
  return {
    rows: found.slice(0, most).map((entry) => rowOf(entry, locale)),
    note:
      length === 0
        ? labels.noneBehind(known.length)
        : length > most
          ? labels.first(length, most)
          : labels.order(length, length - notMet, notMet),
  };
}

/**
 * The answer a page begins with, in one language: the sentence, the counts of bar and legend, the goals with a square
 * for each target, and what is behind.
 *
 * @example
 * glance(progress, 'zh-CN').headline;
 * // '20项定量目标中，4项已达目标值，6项达到或高于序时进度，4项落后或未达，6项还不能判断。'
 * glance(progress, 'zh-CN').lagging.rows.map(({ gap }) => gap);
 * // ['2022年未发布', '落后16个百分点', '落后12个百分点', '落后7个百分点']
 */
export function glance(progress: PlanProgress, locale: Locale): Glance {
  const lagging = laggingOf(progress, locale);
  return {
    headline: headlineOf(progress, locale),
    counts: planWords(progress, locale).counts,
    goals: progress.goals.filter(({ indicators }) => indicators.length > 0).map((goal) => goalOf(goal, locale)),
    ...(lagging && { lagging }),
  };
}
