import { isDoneOrNot } from '../../progress/target-traits.js';
import { isYearEnd } from '../../calendar/is-year-end.js';
import { periodInterval, reportingYear, type PeriodCode, type YearStart } from '../../calendar/period.js';
import { formatDate, formatEnd, formatPeriod } from '../../format/dates.js';
import {
  indicatorTableLabels,
  type ColumnName,
  type IndicatorTableLabels,
  type MarkKind,
} from '../../format/indicator-table-words.js';
import { followedWords, type FollowedWords } from '../../format/followed-words.js';
import { searchable, textIn } from '../../format/locale.js';
import { messagesOf } from '../../format/messages-of.js';
import { roundedTo, subtractingShares, type SubtractingShares } from '../../format/numbers.js';
import { outlookFigure } from '../../format/outlook-words.js';
import { doneWords, reportedIn, statusOrder, yearColumn, yearColumns } from '../../format/plan-words.js';
import { quantityNumber, quantityWords } from '../../format/quantity-words.js';
import {
  baselineNumber,
  figureWithUnit,
  qualified,
  reportedAmount,
  rowNumber,
  rowUnit,
  targetPhrase,
} from '../../format/target-phrase.js';
import { isTimed, plainDuty, statusWord, targetWords } from '../../format/target-words.js';
import { figureWords } from '../../format/value-words.js';
import type { Locale } from '../../format/words.js';
import { decimalPlaces } from '../../model/exact-sum.js';
import type { Plan } from '../../model/plan.js';
import type { Text } from '../../model/primitives.js';
import type {
  IndicatorProgress,
  PlanProgress,
  Reason,
  Reported,
  Status,
  TargetProgress,
} from '../../progress/plan-progress.js';
import type { Quantity } from '../../progress/quantity.js';
import { entriesAbove, goalTree, indicatorTree, indicatorsAbove } from '../../progress/hierarchy.js';
import { measuresServing } from '../../progress/measures-serving.js';
import { scheduleStatus } from '../../progress/schedule.js';
import { requireHanded, requireLocale } from '../../model/wrong-call.js';

/** One cell of the table, in words. */
export interface IndicatorCell {
  /** `—` where nothing is known, `/` where nothing can be. */
  readonly text: string;
  /** Why there is no figure: none is known, or the target is of a kind that has none. */
  readonly absent?: 'unknown' | 'inapplicable';
  /** A second, quieter line: 低12个百分点. */
  readonly detail?: string;
  /** What was worked out of the published figure, with its own unit: 降低10.8%. A line of its own; no part of the figure. */
  readonly worked?: string;
  /** The figure with its unit, for where no column says it. */
  readonly said?: string;
  /** What the cell is sorted by. Absent where nothing is known, which is neither first nor last but outside the order. */
  readonly order?: number | string;
  readonly marks?: readonly MarkKind[];
}

/** A group a row can stand in: a goal, a body. */
export interface RowGroup {
  readonly id: string;
  readonly name: string;
}

/** One indicator as a row. */
export interface IndicatorRow {
  readonly id: string;
  readonly progress: IndicatorProgress;
  /** True for what the plan wants without a figure. */
  readonly statement: boolean;
  readonly status: Status;
  /** Of the published figures in the columns of the years. */
  readonly unit: string;
  readonly goal: RowGroup;
  /** Ids of its goal and of those that one lies within, the nearest first. */
  readonly goals: readonly string[];
  /** How many indicators it is a part of, one within the other (其中): 0 for most. */
  readonly depth: number;
  /** Id of the indicator it is a part of. */
  readonly parent?: string;
  /** The same row for where what it is a part of does not stand above it: its name says of what. */
  readonly apart?: IndicatorRow;
  /** 民生, headline */
  readonly labels: readonly string[];
  readonly bodies: readonly RowGroup[];
  /** By key of column; every row has every column of the table, and `gap`, which stands beside the verdict. */
  readonly cells: Readonly<Record<string, IndicatorCell>>;
  /** What is left, and when the next figure comes, beside the verdict; of what states a rhythm. */
  readonly followed: FollowedWords;
  /** 支撑任务2项; absent where none serves the indicator. */
  readonly serving?: string;
  /** What a search looks at. */
  readonly searched: string;
}

/** One column of the table. */
export interface IndicatorColumn {
  /** A column's name, or a year: `done`, `2023`. */
  readonly key: string;
  readonly label: string;
  /** The one period or day all its cells speak of, which the label names: 2020年. */
  readonly date?: string;
  readonly year?: boolean;
  /** Digits, set to the right. */
  readonly figures: boolean;
}

/** A plan on one day as the table of an official annex. */
export interface IndicatorTable {
  readonly progress: PlanProgress;
  readonly locale: Locale;
  /** Only columns that say something. */
  readonly columns: readonly IndicatorColumn[];
  /** In the plan's order, what is a part of another below that. */
  readonly rows: readonly IndicatorRow[];
  /** Signs that occur beside figures. */
  readonly marks: readonly MarkKind[];
  /** Headings of the columns no row has a fact for. */
  readonly leftOut: readonly string[];
  readonly illustrative: boolean;
}

const markOrder: readonly MarkKind[] = ['baseline', 'preliminary', 'estimated', 'revised', 'break', 'illustrative'];

const unknown: IndicatorCell = { text: '—', absent: 'unknown' };
const inapplicable: IndicatorCell = { text: '/', absent: 'inapplicable' };

/** What keeps a target from having a share done at all, whatever is published. */
const shareless: readonly Reason[] = [
  'single-event',
  'rank',
  'rank-without-number',
  'direction-without-number',
  'exploratory',
  'judged-by-year',
  'mean-of-window',
  'no-distance',
  'baseline-at-bound',
  'near-baseline',
];

/** Whether for this reason there can be no share done, whatever is published. */
export const hasNoShare = (reason: Reason): boolean => shareless.includes(reason);

/** What all rows of one table share. */
interface Context {
  readonly locale: Locale;
  readonly labels: IndicatorTableLabels;
  /** The one period of all baselines, the one day all targets with a figure are due; absent where they differ. */
  readonly baselinePeriod: string | undefined;
  readonly due: string | undefined;
  /** Real figures stand beside made-up ones, which are then marked one by one. */
  readonly mixed: boolean;
  readonly years: readonly PeriodCode[];
  readonly yearStart: YearStart | undefined;
  readonly bodies: ReadonlyMap<string, string>;
  /** Places in the plan, which stay when only a part of its indicators is shown. What is a part of another has none of its own. */
  readonly places: ReadonlyMap<string, Place>;
  /** Of each goal its own id and those of the goals above it. */
  readonly goals: ReadonlyMap<string, readonly string[]>;
}

interface Place {
  readonly depth: number;
  readonly number: number;
  /** Place among the parts below the number; 0 for the indicator that bears it. */
  readonly below: number;
}

/** Numbers as an annex gives them: the parts of an indicator stand below it without one. */
function placesOf(plan: Plan): ReadonlyMap<string, Place> {
  let number = 0;
  let below = 0;
  return new Map(
    indicatorTree(plan).map(({ entry, depth }) => {
      below = depth === 0 ? 0 : below + 1;
      if (depth === 0) number += 1;
      return [entry.id, { depth, number, below }];
    }),
  );
}

/** The one value they all have, or none. */
function shared(values: readonly (string | undefined)[]): string | undefined {
  return values.length > 0 && values.every((value) => value === values[0]) ? values[0] : undefined;
}

function marksOf({ observation, revised }: Reported, mixed: boolean): MarkKind[] {
  const marks: MarkKind[] = [];
  if (observation.status !== 'final') marks.push(observation.status);
  if (revised) marks.push('revised');
  if (observation.break) marks.push('break');
  if (mixed && observation.illustrative) marks.push('illustrative');
  return marks;
}

/** A ratio of two figures has more digits than it bears; what is published is as it is printed. */
function printedValue({ value, decimals }: Quantity): number {
  const isNoise = decimals !== undefined && decimalPlaces(value) > 10;
  return (isNoise && roundedTo(value, decimals)) || value;
}

function yearCell(
  target: TargetProgress,
  year: string,
  unit: Text | undefined,
  { locale, labels, mixed }: Context,
): IndicatorCell {
  const reported = reportedIn(target, year);
  if (!reported) return unknown;
  const { value, at, published, made, observation } = reported;
  const happens = isDoneOrNot(target.target);
  const isRow = published !== undefined || isOfRow(target, reported);
  const shown = published ?? reported;
  const apart = published ? [] : held(target, year);
  // One period's figure is as exact as it was published, what several make as exact as the least of them.
  const bounded = (figure: string): string =>
    qualified(published && !made ? observation.qualifier : reported.qualifier, figure, locale);
  const number = (isRow ? rowNumber : quantityWords)(shown, locale, apart);
  return {
    text: happens ? (value >= 1 ? labels.happened : labels.notHappened)(plainDuty(target)) : bounded(number),
    ...(!happens && {
      said: bounded(quantityWords(isRow && unit !== undefined ? { ...shown, unit } : shown, locale, apart)),
    }),
    order: printedValue(shown),
    ...(published && { worked: figureWords(target, reported, locale, true) }),
    marks: marksOf(reported, mixed),
    // A figure of the middle of a year is not the year's, nor is one of several years.
    ...(!isYearEnd(at, target.yearStart)
      ? { detail: formatEnd(at, locale) }
      : isOfYears(observation.period, target) && {
          detail: formatPeriod(observation.period, locale, target.yearStart),
        }),
  };
}

/** A rate of 2021 to 2024 stands among those of single years. */
function isOfYears(period: PeriodCode, { yearStart }: TargetProgress): boolean {
  const interval = period.includes('/') ? periodInterval(period, yearStart) : undefined;
  return interval !== undefined && reportingYear(interval.start, yearStart) < reportingYear(interval.end, yearStart);
}

/** A figure that could not be brought into the quantity of the target may be of another unit than the row. */
const isOfRow = ({ unread, unit, indicator }: TargetProgress, { unit: own }: Reported): boolean =>
  !unread || textIn(own, 'zh-CN') === textIn(indicator.unit ?? unit, 'zh-CN');

/** The figures a value of a year is held against: its own, where each year is judged by itself. */
function held({ required, years }: TargetProgress, column: string): readonly number[] {
  const figure = years?.find(({ year }) => year === Number(column.slice(0, 4)))?.required ?? required;
  return figure ? [figure.low, figure.high] : [];
}

/** The unit of what is published: that of the indicator where the target looks at something worked out of it. */
export function publishedUnit({ indicator, main }: IndicatorProgress): Text | undefined {
  const readyMade = main.history.some(({ published }) => published === undefined);
  return readyMade || main.unit === undefined ? (main.unit ?? indicator.unit) : (indicator.unit ?? main.unit);
}

function baselineCell(progress: IndicatorProgress, { locale, baselinePeriod }: Context): IndicatorCell {
  const { indicator, main } = progress;
  const { baseline } = indicator;
  // What is counted up from nothing has no base to be unknown.
  if (!baseline) return ['total', 'occurrence'].includes(main.target.of.kind) ? inapplicable : unknown;
  const unit = publishedUnit(progress);
  const own = baseline.unit ?? indicator.unit;
  const isApart = own !== undefined && textIn(own, locale) !== textIn(unit, locale);
  const figure = baselineNumber(baseline, own ?? unit, locale, isApart ? quantityNumber : rowNumber);
  return {
    text: isApart ? figureWithUnit(figure, own, locale) : figure,
    order: baseline.value,
    ...(baseline.note && { marks: ['baseline'] as const }),
    ...(!baselinePeriod && { detail: formatPeriod(baseline.period, locale, main.yearStart) }),
  };
}

function scheduleCell({ status, done, schedule }: TargetProgress, { labels }: Context): IndicatorCell {
  // Once the final figure is due, what went before says nothing of it.
  const isOpen = status === 'not-computable' || status === 'not-reported';
  if (!schedule.answered || !done.answered || isOpen) return unknown;
  const { difference, tolerance, expectedShare } = schedule;
  const { points } = subtractingShares(done.share, expectedShare, tolerance);
  const side = scheduleStatus(difference, tolerance);
  return {
    // All of the way on the last day, and yet not met: 恰好900件，未超过900件.
    text: (side === 'behind' && status !== 'met') || status === 'not-met' ? labels.no : labels.yes,
    order: difference,
    // Once met, or past its date, by how much no longer matters; nor by how many points something is worse than its base.
    ...(status === side && side === 'ahead' && { detail: labels.above(points) }),
    ...(status === side && side === 'behind' && done.share >= 0 && { detail: labels.below(points) }),
  };
}

/** The figures a verdict is made of, while it is made of the difference to the way due. */
function comparedShares({ status, done, schedule }: TargetProgress): SubtractingShares | undefined {
  if (!schedule.answered || !done.answered) return undefined;
  const { difference, tolerance, expectedShare } = schedule;
  return status === scheduleStatus(difference, tolerance)
    ? subtractingShares(done.share, expectedShare, tolerance)
    : undefined;
}

/** With the digits the figure beside the verdict is made of: 93.5% less 60% is 33.5. */
function doneCell(main: TargetProgress, { locale }: Context): IndicatorCell {
  const { done, budget } = main;
  if (!done.answered) return hasNoShare(done.reason) ? inapplicable : unknown;
  const compared = budget || done.share < 0 ? undefined : comparedShares(main);
  return { text: compared?.done ?? doneWords(main, locale), order: done.share };
}

/** 低于序时进度 −12: by how many percentage points, while the verdict is made of that. */
function gapCell(main: TargetProgress): IndicatorCell {
  const compared = comparedShares(main);
  if (!compared || !main.schedule.answered) return inapplicable;
  const { points } = compared;
  const { difference } = main.schedule;
  return { text: points === '0' ? points : (difference < 0 ? '−' : '+') + points, order: difference };
}

function outlookCell(progress: TargetProgress, { locale, labels }: Context): IndicatorCell {
  const { outlook } = progress;
  if (!outlook.answered || progress.status === 'not-reported') return unknown;
  const { value, share, meets } = outlook;
  return {
    text: meets === undefined ? labels.noLine : meets ? labels.meets : labels.fails,
    order: share,
    detail: labels.projected(outlookFigure(progress, value, locale)),
  };
}

function remarkCell(
  { main, targets }: IndicatorProgress,
  followed: readonly (string | undefined)[],
  { locale, labels }: Context,
): IndicatorCell {
  const messages = messagesOf(locale);
  const { status, reason, reported, later, stale, fallenBackFrom } = main;
  const clauses: string[] = [];
  if (isTimed(status) && !stale && reason !== 'mean-so-far') {
    // Done and due stand in columns of their own.
    if (fallenBackFrom)
      clauses.push(
        messages.fellBack(
          formatPeriod(fallenBackFrom.period, locale, main.yearStart),
          reportedAmount(main, fallenBackFrom, locale),
          main.direction === 'falling',
        ),
      );
  } else if (status === 'direction-only' && reason) {
    // The figures themselves stand in the columns of the years.
    clauses.push(messages.reason[reason]);
  } else if (status !== 'not-reported' || reported || later) {
    clauses.push(targetWords(main, locale).sentence);
  }
  for (const other of targets) {
    if (other === main) continue;
    const due = other.due === undefined ? '' : formatEnd(other.due, locale);
    clauses.push(labels.alsoTarget(targetPhrase(other, locale), due, statusWord(other, locale)));
  }
  const text = messages.sentence([...clauses, ...followed].filter((clause): clause is string => Boolean(clause)));
  return text ? { text, order: text } : { text: '' };
}

/** When the target is due, where the heading of the column does not say it. */
function dueDetail({ due, years }: TargetProgress, { locale, labels, due: ofAll }: Context): { detail?: string } {
  if (years || due === ofAll) return {};
  return due ? { detail: formatEnd(due, locale) } : { detail: labels.noDate };
}

function rowOf(progress: IndicatorProgress, context: Context): IndicatorRow {
  const { locale, labels, years, bodies, places, goals } = context;
  const { indicator, goal, main, plan } = progress;
  const { number, depth, below } = places.get(indicator.id) ?? { number: 0, depth: 0, below: 0 };
  const name = textIn(indicator.name, locale);
  const unit = rowUnit(publishedUnit(progress), locale);
  const goalName = textIn(goal.name, locale);
  const target = targetPhrase(main, locale);
  const named = (indicator.responsible ?? []).map((id) => ({ id, name: bodies.get(id) ?? id }));
  const listed = (names: readonly string[]): string => names.join(messagesOf(locale).listSeparator);
  const body = listed(named.map((each) => each.name));
  const supporting = listed((indicator.supporting ?? []).map((id) => bodies.get(id) ?? id));
  const { attribute } = main.target.force ?? {};
  const followed = followedWords(progress, locale);
  const measures = plan.measures ? measuresServing(plan, indicator.id).length : 0;
  const serving = measures > 0 ? labels.serving(measures) : undefined;
  const cells: Record<ColumnName | 'gap', IndicatorCell> = {
    // Below its number and above the next, however many parts there are.
    number: { text: depth > 0 ? '' : String(number), order: number + below / (below + 1) },
    name: { text: depth > 0 ? labels.part(name) : name, order: name },
    attribute: attribute
      ? { text: labels.attribute[attribute], order: attribute === 'binding' ? 0 : 1 }
      : { text: labels.attribute.unstated },
    baseline: baselineCell(progress, context),
    target: {
      text: target,
      ...(main.required && { order: main.required.low }),
      ...dueDetail(main, context),
    },
    done: doneCell(main, context),
    gap: gapCell(main),
    schedule: scheduleCell(main, context),
    status: { text: statusWord(main, locale), order: statusOrder.indexOf(main.status) },
    outlook: outlookCell(main, context),
    body: {
      ...(body ? { text: body, order: body } : { text: labels.noBody }),
      ...(supporting && { detail: labels.supporting(supporting) }),
    },
    remark: remarkCell(progress, [followed.left, serving, followed.reporting?.text], context),
  };
  const own = (indicator.labels ?? []).map((label) => textIn(label, locale));
  const row: IndicatorRow = {
    id: indicator.id,
    progress,
    statement: main.group !== 'quantified',
    status: main.status,
    unit,
    goal: { id: goal.id, name: goalName },
    goals: goals.get(goal.id) ?? [goal.id],
    depth,
    ...(depth > 0 && indicator.parent !== undefined && { parent: indicator.parent }),
    labels: own,
    bodies: named,
    cells: Object.assign(
      cells,
      ...years.map((year) => ({ [year]: yearCell(main, year, publishedUnit(progress), context) })),
    ) as Readonly<Record<string, IndicatorCell>>,
    followed,
    ...(serving && { serving }),
    searched: searchable([name, unit, target, goalName, body, supporting, ...own].join(' ')),
  };
  if (depth === 0) return row;
  let text = name;
  for (const whole of indicatorsAbove(plan, indicator)) text = labels.partOf(textIn(whole.name, locale), text);
  const apart = { text, order: name };
  return { ...row, apart: { ...row, depth: 0, cells: { ...row.cells, name: apart } } };
}

function contextOf(progress: PlanProgress, locale: Locale): Context {
  const { plan, indicators } = progress;
  const figures = indicators.flatMap(({ main }) => main.history);
  return {
    locale,
    labels: indicatorTableLabels[locale],
    baselinePeriod: shared(
      indicators.flatMap(({ indicator }) => (indicator.baseline ? [indicator.baseline.period] : [])),
    ),
    due: shared(indicators.flatMap(({ main }) => (main.group === 'quantified' ? [main.due] : []))),
    mixed:
      figures.some(({ observation }) => observation.illustrative) &&
      figures.some(({ observation }) => !observation.illustrative),
    years: yearColumns(plan),
    yearStart: plan.period.yearStart,
    places: placesOf(plan),
    goals: new Map(
      goalTree(plan).map(({ entry }) => [entry.id, [entry, ...entriesAbove(plan.goals, entry)].map(({ id }) => id)]),
    ),
    bodies: new Map((plan.organisations ?? []).map(({ id, name }) => [id, textIn(name, locale)])),
  };
}

const leading = ['number', 'name', 'attribute', 'baseline', 'target'] as const;
const trailing = ['done', 'schedule', 'status', 'outlook', 'body', 'remark'] as const;
const digits: readonly string[] = ['number', 'baseline', 'done'];

function columnsOf({ locale, labels, baselinePeriod, due, years, yearStart }: Context): IndicatorColumn[] {
  const dates: { readonly [Key in ColumnName]?: string | undefined } = {
    baseline: baselinePeriod && formatPeriod(baselinePeriod, locale, yearStart),
    target:
      due && (isYearEnd(due, yearStart) ? formatPeriod(yearColumn(due, yearStart), locale) : formatDate(due, locale)),
  };
  const column = (key: ColumnName): IndicatorColumn => {
    const label = labels.column[key];
    const date = dates[key];
    return {
      key,
      label: date ? labels.dated(label, date) : label,
      ...(date && { date }),
      figures: digits.includes(key),
    };
  };
  return [
    ...leading.map(column),
    ...years.map((year) => ({ key: year, label: formatPeriod(year, locale), year: true, figures: true })),
    ...trailing.map(column),
  ];
}

/**
 * A plan on one day as the table of an official mid-term annex: 序号, 指标（单位）, 属性, 基期值, 目标值, 各年实际值,
 * 实施进度, 是否达到序时进度, 判定, 预计（外推）, 责任部门, 备注.
 *
 * A column no row has a fact for is left out and named in `leftOut`. What is not known is `—`, what the target has not is
 * `/`; both are without an order, never 0.
 * Each row stands for the indicator's main target; its other targets are told in the remark. Years are those of the
 * plan; a figure from the middle of a year says so.
 *
 * @example
 * indicatorTable(progress, 'zh-CN').rows[5].cells.done.text; // '48%'
 */
export function indicatorTable(progress: PlanProgress, locale: Locale = 'zh-CN'): IndicatorTable {
  requireHanded('indicatorTable', 'progress', progress);
  requireLocale('indicatorTable', locale);
  const context = contextOf(progress, locale);
  const order = new Map([...context.places.keys()].map((id, index) => [id, index]));
  const rows = progress.indicators
    .map((entry) => rowOf(entry, context))
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const says = ({ key }: IndicatorColumn): boolean => rows.some(({ cells }) => cells[key]?.order !== undefined);
  const all = columnsOf(context);
  const columns = all.filter(says);
  const left = all.filter((column) => !columns.includes(column) && column.key !== 'remark');
  const used = new Set(rows.flatMap(({ cells }) => columns.flatMap(({ key }) => cells[key]?.marks ?? [])));
  return {
    progress,
    locale,
    columns,
    rows,
    marks: markOrder.filter((mark) => used.has(mark)),
    leftOut: left.map(({ label }) => label),
    illustrative: rows.some(({ progress: { targets } }) => targets.some(({ illustrative }) => illustrative)),
  };
}
