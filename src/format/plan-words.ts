import { elapsedShare, type ElapsedBy } from '../calendar/elapsed-share.js';
import type { IsoDate } from '../calendar/iso-date.js';
import { calendarYearStart, reportingYear, yearCode, type PeriodCode, type YearStart } from '../calendar/period.js';
import { exactSum } from '../model/exact-sum.js';
import { wayDone } from '../progress/way-done.js';
import type { Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import type {
  GoalProgress,
  PlanProgress,
  Reported,
  RollUp,
  Status,
  TargetProgress,
} from '../progress/plan-progress.js';
import { indicatorTree, treeRows } from '../progress/hierarchy.js';
import { baselineQuantity } from './bound-phrases.js';
import { formatDate } from './dates.js';
import { sentences, textIn } from './locale.js';
import { messagesOf } from './messages-of.js';
import { formatNumber, formatPercent } from './numbers.js';
import { planMessagesOf, type PlanMessages } from './plan-messages.js';
import { quantityWords } from './quantity-words.js';
import { reasonWords } from './reason-words.js';
import { qualified, rowNumber, rowUnit, targetPhrase } from './target-phrase.js';
import { statusWord } from './target-words.js';
import { figureWords, held } from './value-words.js';
import type { CountWords, GoalWords, Locale, PlanWords, RowWords } from './words.js';
import { requireHanded, requireLocale } from '../model/wrong-call.js';

/** The order statuses are told in, from what is reached to what cannot be said. */
export const statusOrder: readonly Status[] = [
  'met',
  'ahead',
  'on-schedule',
  'behind',
  'not-met',
  'not-due',
  'not-reported',
  'not-computable',
  'direction-only',
];

/** Statements without a figure, then targets with one that are due after the plan. */
const groupOrder = ['direction', 'establishment', 'rank', 'exploration'] as const;

function countWords({ counts }: RollUp, locale: Locale): CountWords[] {
  const { status } = messagesOf(locale);
  return statusOrder.flatMap((name) => {
    const count = counts[name];
    return count === undefined ? [] : [{ status: name, count, word: status[name] }];
  });
}

function othersWords({ others }: RollUp, names: readonly (keyof RollUp['others'])[], locale: Locale): string[] {
  const { group } = messagesOf(locale);
  return names.flatMap((name) => {
    const count = others[name];
    return count === undefined ? [] : [group[name](count)];
  });
}

function summaryOf(progress: PlanProgress, locale: Locale): string {
  const messages = planMessagesOf(locale);
  const { counts, quantified, ended } = progress;
  if (quantified === 0) return messages.noneQuantified;
  const sum = (...names: Status[]): number => exactSum(names.map((name) => counts[name] ?? 0));
  if (sum('not-reported') === quantified && dataDay(progress) === undefined) return messages.noneReported(quantified);
  const clauses: string[] = [];
  const tell = (count: number, say: (count: number) => string): void => {
    if (count > 0) clauses.push(say(count));
  };
  tell(sum('met'), messages.met);
  tell(sum('ahead', 'on-schedule'), messages.inTime);
  const [behind, notMet] = [sum('behind'), sum('not-met')];
  if (behind > 0 && notMet > 0) clauses.push(messages.lagging(behind + notMet));
  else if (behind > 0) clauses.push(messages.behind(behind));
  else tell(notMet, messages.notMet);
  const undecided = sum('not-due', 'not-reported', 'not-computable', 'direction-only');
  return messages.summary(
    quantified,
    clauses,
    undecided > 0 ? (ended ? messages.finalUndecided : messages.undecided)(undecided) : '',
  );
}

/**
 * The last day the figures of a plan speak of: what 数据截至 says. Absent while nothing is known.
 *
 * @example
 * // values of the end of 2023, looked at on 2024-01-31
 * dataDay(progress); // '2023-12-31'
 */
export const dataDay = ({ indicators }: Pick<PlanProgress, 'indicators'>): IsoDate | undefined =>
  indicators
    .flatMap(({ main: { reported, part, unread = [] } }) => [reported, part, ...unread])
    .flatMap((value) => (value ? [value.at] : []))
    .sort()
    .pop();

/**
 * The day a page speaks of, with its label: `数据截至` and the last day of its figures; without figures `查看日期` and the
 * day looked from.
 *
 * @example
 * dayWords(progress, 'zh-CN'); // { label: '数据截至', day: '2023年12月31日' }
 */
export function dayWords(progress: PlanProgress, locale: Locale): { readonly label: string; readonly day: string } {
  const { asOfLabel, dayLabel } = planMessagesOf(locale);
  const day = dataDay(progress);
  return { label: day === undefined ? dayLabel : asOfLabel, day: formatDate(day ?? progress.asOf, locale) };
}

/** The share of time gone by the last day the figures speak of, counted as the schedules of the plan are. */
function elapsedByData({ plan, indicators, ended, elapsedShare: gone, asOf }: PlanProgress): number {
  const day = dataDay({ indicators });
  if (day === undefined || ended || day === asOf) return gone;
  const counted = indicators.flatMap(({ main: { schedule } }): ElapsedBy[] =>
    schedule.answered ? [schedule.elapsedBy] : [],
  );
  return elapsedShare(plan.period, day, counted[0] ?? plan.schedule?.elapsed);
}

const bySchedule: readonly Status[] = ['ahead', 'on-schedule', 'behind'];

/** What the schedule is, where a verdict goes by it. */
function scheduleWords({ indicators }: PlanProgress, locale: Locale): string {
  for (const {
    main: { schedule, status },
  } of indicators)
    if (schedule.answered && bySchedule.includes(status))
      return planMessagesOf(locale).schedule(formatNumber(schedule.tolerance * 100, locale));
  return '';
}

/**
 * Everything the head of a page says of a plan, in one language.
 *
 * @example
 * planWords(progress, 'zh-CN').period; // '2021—2025年'
 */
export function planWords(progress: PlanProgress, locale: Locale): PlanWords {
  requireHanded('planWords', 'progress', progress);
  requireLocale('planWords', locale);
  const { plan, ended, illustrative } = progress;
  const messages = planMessagesOf(locale);
  const { label, day } = dayWords(progress, locale);
  const { document } = plan;
  const origin = document && [
    textIn(document.issuer, locale),
    document.number ?? '',
    document.issued ? messages.issued(formatDate(document.issued, locale)) : '',
  ];
  return {
    name: textIn(plan.name, locale),
    ...(origin && { document: origin.filter(Boolean).join(messages.documentJoin) }),
    periodLabel: messages.periodLabel,
    period: periodName(plan, messages),
    ...(ended && { ended: messages.ended }),
    asOfLabel: label,
    asOf: day,
    elapsedLabel: messages.elapsedLabel,
    elapsed: formatPercent(elapsedByData(progress)),
    ...(illustrative && {
      illustrative: { tag: messagesOf(locale).tag.illustrative, notice: messages.illustrativeNotice },
    }),
    summaryHeading: messages.summaryHeading,
    summary: summaryOf(progress, locale),
    counts: countWords(progress, locale),
    note: sentences(
      [
        scheduleWords(progress, locale),
        messages.note(
          othersWords(progress, groupOrder, locale),
          othersWords(progress, ['beyond'], locale).join(''),
          progress.dropped.map(({ indicator, on, by }) =>
            messages.dropped(textIn(indicator.name, locale), formatDate(on, locale), textIn(by?.name, locale)),
          ),
        ),
      ],
      locale,
    ),
    ...(plan.note !== undefined && { planNote: textIn(plan.note, locale) }),
    source: messages.source(textIn(document?.title ?? plan.name, locale), document?.number ?? ''),
  };
}

/**
 * One goal's heading and counts: 7项：2项已达目标值，…；另有方向性目标1项.
 *
 * @example
 * goalWords(goal, 'zh-CN').name; // '知识产权创造'
 */
export function goalWords(goal: GoalProgress, locale: Locale): GoalWords {
  requireHanded('goalWords', 'goal', goal);
  requireLocale('goalWords', locale);
  const { counted } = messagesOf(locale);
  const counts = countWords(goal, locale).map(({ count, word }) => counted(count, word));
  return {
    name: textIn(goal.goal.name, locale),
    summary: planMessagesOf(locale).goalSummary(
      goal.quantified,
      counts,
      othersWords(goal, [...groupOrder, 'beyond'], locale),
    ),
  };
}

/**
 * The years of a plan as the table's columns: those of the calendar, or its reporting years where the plan states where
 * they start.
 *
 * @example
 * yearColumns(plan); // ['2021', '2022', '2023', '2024', '2025']
 */
export function yearColumns({ period: { start, end, yearStart } }: Plan): PeriodCode[] {
  const years: PeriodCode[] = [];
  for (let year = reportingYear(start, yearStart); year <= reportingYear(end, yearStart); year += 1) {
    years.push(yearCode(year, yearStart));
  }
  return years;
}

/**
 * The column of `yearColumns` a day stands in.
 *
 * @example
 * yearColumn('2024-01-31'); // '2024'
 * yearColumn('2024-01-31', '--04-01'); // '2023-A1'
 */
export const yearColumn = (day: IsoDate, yearStart?: YearStart): PeriodCode =>
  yearCode(reportingYear(day, yearStart), yearStart);

/** The first and the last year of a plan, those of its reporting years where it has its own. */
function periodName({ period: { start, end, yearStart } }: Plan, messages: PlanMessages): string {
  const [first, last] = [start, end].map((day) => String(reportingYear(day, yearStart)));
  return messages.period(first ?? '', last ?? '', yearStart !== undefined && yearStart !== calendarYearStart);
}

/** The value in a column of `yearColumns`: the last one known that speaks of the year or of a day in it. */
export function reportedIn(
  { history, unread = history, years, yearStart, later }: TargetProgress,
  column: PeriodCode,
): Reported | undefined {
  const year = Number(column.slice(0, 4));
  const judged = years?.find((entry) => entry.year === year)?.reported;
  // What cannot be judged is published all the same.
  const last = unread.filter(({ at }) => reportingYear(at, yearStart) === year).pop();
  return judged ?? last ?? (later && reportingYear(later.at, yearStart) === year ? later : undefined);
}

const none = '—';

/** The unit a row stands in: that of what is published, where the target looks at something worked out of it. */
const unitOfRow = ({ unit, history, indicator }: TargetProgress): Text | undefined =>
  history.some(({ published, made }) => published && !made) ? indicator.unit : unit;

/** The value of a year: as published, and what was worked out of it in brackets with its own unit. */
function valueOfYear(progress: TargetProgress, column: PeriodCode, locale: Locale): string {
  const reported = reportedIn(progress, column);
  if (!reported) return none;
  const { published, made, qualifier, observation } = reported;
  if (published && !made)
    return planMessagesOf(locale).workedOut(
      qualified(observation.qualifier, rowNumber(published, locale), locale),
      figureWords(progress, reported, locale, true),
    );
  return qualified(qualifier, rowNumber(reported, locale, held(progress)), locale);
}

/** The baseline, with its unit where that is not the row's. */
function baselineOf({ indicator }: TargetProgress, unit: Text | undefined, locale: Locale): string {
  const { baseline } = indicator;
  if (!baseline) return none;
  const quantity = baselineQuantity(baseline, indicator.unit);
  const isRow = textIn(quantity.unit, locale) === textIn(unit, locale);
  return qualified(baseline.qualifier, (isRow ? rowNumber : quantityWords)(quantity, locale), locale);
}

/**
 * The share of the way; in words where the value is worse than its start. Within a range all of it is done, beyond one it
 * is the share of its far end; of 左右 nothing is said beyond the figure, as no line is drawn there.
 *
 * @example
 * // 807 on the way from 722 to 900
 * doneWords(progress, 'zh-CN'); // '48%'
 */
export function doneWords(progress: TargetProgress, locale: Locale): string {
  const { done, budget, target } = progress;
  if (!done.answered) return none;
  const way = wayDone(progress);
  if (!way) return target.bound.kind === 'between' ? formatPercent(1) : none;
  if (budget) return messagesOf(locale).used(formatPercent(way.share));
  return way.share < 0 ? messagesOf(locale).worse : formatPercent(way.share);
}

function remark(progress: TargetProgress, locale: Locale): string {
  const { reason, status, reported } = progress;
  const messages = messagesOf(locale);
  const parts: string[] = [];
  if (reason && status !== 'not-reported') parts.push(reasonWords(progress, reason, locale));
  const observed = reported?.observation.status;
  if (observed === 'preliminary' || observed === 'estimated') parts.push(messages.tag[observed]);
  return messages.sentence(parts);
}

/**
 * The quantified targets of a goal as rows of an evaluation annex. Parts of an indicator (其中) stand below it, without a
 * number of their own.
 *
 * @example
 * // 722 at the end of 2020, 748, 781 and 807 in the years after, nothing known of the last two
 * tableRows(goal, plan, 'zh-CN')[5].values; // ['748', '781', '807', '—', '—']
 */
export function tableRows(goal: GoalProgress, plan: Plan, locale: Locale): RowWords[] {
  requireHanded('tableRows', 'goal', goal);
  requireHanded('tableRows', 'plan', plan);
  requireLocale('tableRows', locale);
  const years = yearColumns(plan);
  const numbered = indicatorTree(plan).flatMap(({ entry, depth }) => (depth === 0 ? [entry] : []));
  const quantified = new Map(
    goal.indicators.flatMap(({ indicator, main }) => (main.group === 'quantified' ? [[indicator, main] as const] : [])),
  );
  return treeRows([...quantified.keys()]).map(({ entry: indicator, depth }) => {
    const main = quantified.get(indicator)!;
    const number = numbered.indexOf(indicator) + 1;
    const name = textIn(indicator.name, locale);
    return {
      number: number > 0 ? String(number) : '',
      depth,
      name: depth > 0 ? planMessagesOf(locale).part(name) : name,
      unit: rowUnit(unitOfRow(main), locale),
      baseline: baselineOf(main, unitOfRow(main), locale),
      target: targetPhrase(main, locale),
      values: years.map((year) => valueOfYear(main, year, locale)),
      done: doneWords(main, locale),
      status: main.status,
      statusWord: statusWord(main, locale),
      remark: remark(main, locale),
    };
  });
}
