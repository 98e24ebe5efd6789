import type { PeriodCode } from '../calendar/period.js';
import type { Observation } from '../model/observation.js';
import type { Text } from '../model/primitives.js';
import type { TargetOf } from '../model/target.js';
import type { OutlookRefusal } from '../progress/outlook-model.js';
import type { TargetOutlook } from '../progress/outlook-target.js';
import type { Reason, Reported, TargetProgress } from '../progress/plan-progress.js';
import { comparable } from '../progress/series-break.js';
import { boundQuantity } from './bound-phrases.js';
import { formatEnd, formatPeriod } from './dates.js';
import { textIn } from './locale.js';
import { messagesOf } from './messages-of.js';
import { formatPercent, plural } from './numbers.js';
import { madeQuantity, outlookEnds, outlookFigure } from './outlook-words.js';
import { amount, bareNumber, qualified, reportedAmount, rowUnit, targetPhrase, unitOf } from './target-phrase.js';
import { isTimed } from './target-words.js';
import { figureWords, isChange, isTurned, measuredWords, targetWay, valueWords } from './value-words.js';
import { wordTable } from './word-table.js';
import type { Locale, TargetWords } from './words.js';

/** How a value is drawn: by how far it can be trusted. What is made up is made up, whatever its status. */
export type PointShape = 'final' | 'preliminary' | 'estimated' | 'illustrative';

/** Where the values lead, with the name of the method; or why nothing is said. */
export type TrendOutlook = TargetOutlook | { readonly answered: false; readonly reason: Reason | OutlookRefusal };

/** What a column of the table holds. */
export type TrendColumn = 'period' | 'value' | 'done' | 'due' | 'status';

/** What a row of the table says beside the observations. */
export type TrendRowKind = 'baseline' | 'milestone' | 'outlook' | 'target';

/** The words of a chart that belong to no single figure. */
export interface TrendLabels {
  /** What is looked at, where that is not the series itself: 累计. */
  readonly measured: { readonly [Kind in TargetOf['kind']]?: string };
  /** Under the name: what is looked at, and its unit. */
  readonly caption: (parts: readonly string[]) => string;
  readonly inPeriod: (period: string, value: string) => string;
  /** A sum stands at the end of its period. */
  readonly byEnd: (end: string, value: string) => string;
  /** The one full sentence of a point. */
  readonly point: (value: string, marks: readonly string[], more: readonly string[]) => string;
  readonly shape: Readonly<Record<PointShape, string>>;
  readonly revised: string;
  readonly target: (words: string) => string;
  readonly path: string;
  readonly milestone: (value: string) => string;
  /** At the end of the outlook: its value, and under it the interval. `isPace` where the mean pace so far is led on. */
  readonly led: (value: string, isPace: boolean) => string;
  readonly between: (low: string, high: string) => string;
  /** The sentence of the outlook: where to, how sure, by which method, from how many values. */
  readonly outlook: (due: string, value: string, interval: string, method: string, points: number) => string;
  readonly interval: (between: string, level: string) => string;
  /** The models a chart tries, by their ids. */
  readonly method: Readonly<Record<string, string>>;
  readonly noOutlook: (reason: string) => string;
  readonly refusal: Readonly<Record<OutlookRefusal, string>>;
  /** Periods without a figure. The line stops there. */
  readonly gap: (periods: readonly string[]) => string;
  /** The values count in another way from a period on. */
  readonly otherCount: (period: string) => string;
  /** At the break of a series in the drawing, and beside its first value. */
  readonly broken: string;
  /** The series breaks at a period. */
  readonly breaks: (period: string, note: string) => string;
  /** On an axis that does not begin at zero. */
  readonly cut: (low: string) => string;
  /** Why the way due is not drawn, or neither it nor the outlook. */
  readonly noPath: (reason: string) => string;
  readonly neither: (reason: string) => string;
  /** Whether a thing has happened by then. */
  readonly occurred: { readonly yes: string; readonly no: string };
  readonly nothing: string;
  /** In a drawing without a value. */
  readonly noValues: string;
  /** Beside the bracket between the latest value and the way due: 低12个百分点. */
  readonly off: (amount: string, behind: boolean) => string;
  /** How the values went, in one sentence. */
  readonly course: CourseLabels;
  /** How to read the chart point by point. */
  readonly walk: (points: number) => string;
  readonly column: Readonly<Record<TrendColumn, string>>;
  readonly unit: (unit: string) => string;
  /** What stands beside a value, in one line. */
  readonly remark: (parts: readonly string[]) => string;
  readonly row: Readonly<Record<TrendRowKind, (period: string) => string>>;
  /** In a row of a period without a figure. */
  readonly noData: string;
  /** In a cell of a share that a row cannot have. */
  readonly inapplicable: string;
  /** Explains the mark at a base that counts another thing, or another way. */
  readonly baseNote: (note: string) => string;
}

/** The course of the values in words. */
export interface CourseLabels {
  /** 2021年748家，2023年807家，逐期上升 */
  readonly between: (first: string, last: string, way: string) => string;
  readonly value: (period: string, value: string) => string;
  readonly only: (value: string) => string;
  readonly none: string;
  readonly way: Readonly<Record<CourseWay, string>>;
  /** How a growth, or a fall that is asked for, went: faster, slower. */
  readonly speed: (way: CourseWay, isFall: boolean) => string;
}

type CourseWay = 'rising' | 'falling' | 'always-rising' | 'always-falling' | 'level' | 'mixed';

/** English writes the first word of a sentence, a row, a cell large: End 2021. */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const trendLabels = /*#__PURE__*/ wordTable<TrendLabels>('trendChart', {
  'zh-CN': {
    measured: { total: '累计', rank: '位次' },
    caption: (parts) => parts.join('，'),
    inPeriod: (period, value) => `${period}：${value}`,
    byEnd: (end, value) => `截至${end}累计${value}`,
    point: (value, marks, more) => `${[value, ...marks].join('，')}。${more.map((text) => `${text}。`).join('')}`,
    shape: { final: '正式值', preliminary: '初步值', estimated: '预计值', illustrative: '示例值' },
    revised: '已修订',
    target: (words) => `目标 ${words}`,
    path: '序时进度',
    milestone: (value) => `阶段目标${value}`,
    led: (value, isPace) => `${isPace ? '照此推算' : '趋势推算'}${value}`,
    between: (low, high) => `区间${low}至${high}`,
    outlook: (due, value, interval, method, points) =>
      `推算到${due}${value}${interval}。方法：${method}，依据${points}个数值${interval ? '' : '，不给区间'}；不参与判定。`,
    interval: (between, level) => `，${between}（置信水平${level}）`,
    method: { linear: '按目前平均进度', 'theil-sen': '稳健趋势（泰尔-森）' },
    noOutlook: (reason) => `不作推算：${reason}。`,
    refusal: {
      'too-few-points': '已知数值太少',
      'not-positive': '数值为零或负数，没有增长率',
      'outside-bounds': '推算结果超出可能的范围',
      'no-bounds': '上限不明',
      'no-time': '已到完成时间',
      'out-of-range': '推算没有确定的结果',
    },
    gap: (periods) =>
      `${periods.length > 4 ? `有${periods.length}个时期` : periods.join('、')}没有数据，线在此断开；没有数据不等于0。`,
    otherCount: (period) => `${period}起数据的统计方式不同，与此前不能直接比较。`,
    broken: '口径调整',
    breaks: (period, note) => `${period}起统计口径调整${note && `（${note}）`}，与此前的数值不可比；线在此断开。`,
    cut: (low) => `纵轴从${low}开始。`,
    noPath: (reason) => `不画序时路径：${reason}。`,
    neither: (reason) => `不画序时路径，也不作推算：${reason}。`,
    occurred: { yes: '已完成', no: '未完成' },
    nothing: '暂无数据',
    noValues: '没有数据不等于0',
    off: (amount, behind) => `${behind ? '低' : '高'}${amount}`,
    course: {
      between: (first, last, way) => `${[first, last, way].filter(Boolean).join('，')}。`,
      value: (period, value) => `${period}${value}`,
      only: (value) => `只有一个数值：${value}。`,
      none: '还没有公布数值；没有数据不等于0。',
      way: {
        rising: '上升',
        falling: '下降',
        'always-rising': '逐期上升',
        'always-falling': '逐期下降',
        level: '没有变化',
        mixed: '有升有降',
      },
      speed: (way, isFall) => {
        const [more, less] = isFall ? ['扩大', '收窄'] : ['加快', '放缓'];
        const said = {
          rising: more,
          falling: less,
          'always-rising': `逐期${more}`,
          'always-falling': `逐期${less}`,
          level: '不变',
          mixed: '有快有慢',
        }[way];
        return `${isFall ? '降幅' : '增速'}${isFall && way === 'mixed' ? '有大有小' : said}`;
      },
    },
    walk: (points) => `共${points}个数据点，可用左右方向键逐点读出。`,
    column: { period: '时期', value: '实际值', done: '完成', due: '序时', status: '情况' },
    unit: (unit) => `（${unit}）`,
    remark: (parts) => parts.join('；'),
    row: {
      baseline: (period) => `${period}基期`,
      milestone: (period) => `${period}阶段目标`,
      outlook: (period) => `${period}推算`,
      target: (period) => `${period}目标`,
    },
    noData: '没有数据',
    inapplicable: '不适用',
    baseNote: (note) => `*基期：${note}。`,
  },
  en: {
    measured: { total: 'Running total', rank: 'Rank' },
    caption: (parts) => parts.join(', '),
    inPeriod: (period, value) => `${period}: ${value}`,
    byEnd: (end, value) => `Total by ${end}: ${value}`,
    point: (value, marks, more) =>
      [`${[value, ...marks.map((mark) => mark.toLowerCase())].join(', ')}.`, ...more.map((text) => `${text}.`)].join(
        ' ',
      ),
    shape: {
      final: 'Final value',
      preliminary: 'Preliminary value',
      estimated: 'Estimated value',
      illustrative: 'Sample value',
    },
    revised: 'Revised',
    target: (words) => `Target ${words}`,
    path: 'Schedule',
    milestone: (value) => `Milestone ${value}`,
    led: (value, isPace) => `${isPace ? 'At this pace' : 'Trend'} ${value}`,
    between: (low, high) => `interval ${low} to ${high}`,
    outlook: (due, value, interval, method, points) =>
      `${value.charAt(0).toUpperCase()}${value.slice(1)} when due (${due})${interval}. Method: ${method}, from ${plural(points, 'value')}${interval ? '' : ', without an interval'}. Not part of the verdict.`,
    interval: (between, level) => `, ${between} (confidence ${level})`,
    method: { linear: 'straight line at the pace so far', 'theil-sen': 'robust trend (Theil–Sen)' },
    noOutlook: (reason) => `Not projected: ${reason}.`,
    refusal: {
      'too-few-points': 'too few values are known',
      'not-positive': 'a value is zero or negative, so there is no rate of growth',
      'outside-bounds': 'the result lies beyond what is possible',
      'no-bounds': 'the limits of the value are not known',
      'no-time': 'the due date has been reached',
      'out-of-range': 'there is no definite result',
    },
    gap: (periods) =>
      `No data for ${periods.length > 4 ? `${periods.length} periods` : periods.join(', ')}; the line stops there. No data does not mean 0.`,
    otherCount: (period) => `From ${period} on the data are counted differently and do not compare with those before.`,
    broken: 'Break in series',
    breaks: (period, note) =>
      `Break in series in ${period}${note && ` (${note})`}: values from then on do not compare with those before; the line stops there.`,
    cut: (low) => `The axis starts at ${low}.`,
    noPath: (reason) => `No schedule drawn: ${reason}.`,
    neither: (reason) => `Neither schedule nor projection drawn: ${reason}.`,
    occurred: { yes: 'Done', no: 'Not done' },
    nothing: 'Not reported',
    noValues: 'No data does not mean 0',
    off: (amount, behind) => `${behind ? 'Behind' : 'Ahead'} ${amount}`,
    course: {
      between: (first, last, way) => atStart(`${[first, last, way].filter(Boolean).join('; ')}.`),
      value: (period, value) => `${period}: ${value}`,
      only: (value) => `Only one value: ${value}.`,
      none: 'No value has been published yet; no data does not mean 0.',
      way: {
        rising: 'rising',
        falling: 'falling',
        'always-rising': 'rising in every period',
        'always-falling': 'falling in every period',
        level: 'unchanged',
        mixed: 'both rising and falling',
      },
      speed: (way, isFall) =>
        `the ${isFall ? 'fall' : 'growth'} ${
          {
            rising: 'faster',
            falling: 'slower',
            'always-rising': 'faster in every period',
            'always-falling': 'slower in every period',
            level: 'unchanged',
            mixed: 'now faster, now slower',
          }[way]
        }`,
    },
    walk: (points) => `${plural(points, 'data point')}; the left and right arrow keys read them one by one.`,
    column: { period: 'Period', value: 'Actual', done: 'Done', due: 'Due', status: 'Status' },
    unit: (unit) => ` (${unit})`,
    remark: (parts) => parts.join('; '),
    row: {
      baseline: (period) => `${period}, baseline`,
      milestone: (period) => `${period}, milestone`,
      outlook: (period) => `${period}, at this pace`,
      target: (period) => `${period}, target`,
    },
    noData: 'No data',
    inapplicable: 'n/a',
    baseNote: (note) => `*Base: ${note}.`,
  },
});

/** One value as a chart shows and says it. */
export interface PointWords {
  /** 2023年：5680件，示例值，已修订。来源：示例统计表。 */
  readonly spoken: string;
  /** 2023年 5680件，已修订: the label of the point that is looked at. */
  readonly brief: string;
}

/** The labels inside the drawing, as short as they can be. */
export interface TrendTexts {
  /** 目标 新增9000件, and for want of room the figure alone. */
  readonly targets: readonly string[];
  /** The latest value with its unit, and without for want of room: the unit stands above the drawing as well. */
  readonly values: readonly string[];
  /** Every value without its unit, oldest first. */
  readonly points: readonly string[];
  /** 低12个百分点 */
  readonly gap?: string;
  /** 基期722 */
  readonly baseline?: string;
  readonly path: string;
  /** Of the plan's own values on the way, in their order. */
  readonly milestones: readonly string[];
  /** With the unit, and without for want of room. */
  readonly outlook: readonly string[];
  readonly nothing: string;
  /** At a break of the series. */
  readonly broken: string;
  /** A figure on the axis, in the grouping of the language. */
  readonly number: (value: number) => string;
  /** A period under the axis. */
  readonly period: (period: PeriodCode) => string;
}

/** Everything a chart says of its figures. */
export interface TrendWords {
  /** 累计，件 */
  readonly caption: string;
  /** 件 */
  readonly unit: string;
  readonly points: readonly PointWords[];
  /** The shapes that occur beside the plain dot. */
  readonly legend: readonly { readonly shape: PointShape; readonly word: string }[];
  /** The sentence of the outlook, and of what is not drawn. */
  readonly notes: readonly string[];
  readonly texts: TrendTexts;
}

const shapeOf = ({ illustrative, status }: Observation): PointShape => (illustrative ? 'illustrative' : status);

/**
 * How each value is drawn. Where all are made up the chart says so once and draws what they stand for; among published
 * ones a made-up one is told apart.
 */
export function shapesOf({ history }: TargetProgress): readonly PointShape[] {
  const isMixed = history.some(({ observation }) => !observation.illustrative);
  return history.map(({ observation }) => (isMixed ? shapeOf(observation) : observation.status));
}

/** What is drawn otherwise than a final value. */
const hollow: readonly PointShape[] = ['preliminary', 'estimated', 'illustrative'];

/** The figures of the target, from which a value made here is told apart. */
const figuresOf = ({ required }: TargetProgress): number[] => (required ? [required.low, required.high] : []);

/** The unit that stands beside the numbers: in English without the scale, which stands in the numbers. */
export const unitBeside = (progress: TargetProgress, locale: Locale): string => rowUnit(unitOf(progress), locale);

/** A reported value where its unit stands beside it: 807, 2.67 billion. */
export const numberOf = (progress: TargetProgress, reported: Reported, locale: Locale): string =>
  isTurned(reported)
    ? figureWords(progress, reported, locale, true)
    : qualified(reported.qualifier, bareNumber(reported, locale, figuresOf(progress)), locale);

/** A value made here (an outlook, a value due), rounded as the published ones are. */
export const madeNumber = (progress: TargetProgress, value: number, locale: Locale): string =>
  isTurned({ kind: progress.kind, value })
    ? outlookFigure(progress, value, locale, true)
    : bareNumber(madeQuantity(progress, value), locale, figuresOf(progress));

/** What is said beside a value: that it is made up, not final, revised, the first after a break. */
function marksOf({ observation, revised }: Reported, locale: Locale): string[] {
  const { shape, revised: word, broken } = trendLabels[locale];
  const kind = shapeOf(observation);
  const marks = [shape[kind]];
  if (kind === 'illustrative' && observation.status !== 'final') marks.push(shape[observation.status]);
  if (revised) marks.push(word);
  if (observation.break) marks.push(broken);
  return marks;
}

/** A text of the data as it goes into a sentence: without its own stop. */
export const clause = (text: Text | undefined, locale: Locale): string => textIn(text, locale).replace(/[。.]$/, '');

/** The name of a row or point: a sum stands at an end, anything else speaks of its period. */
export const periodWords = ({ target, yearStart }: TargetProgress, { period, at }: Reported, locale: Locale): string =>
  target.of.kind === 'total' ? formatEnd(at, locale) : formatPeriod(period, locale, yearStart);

/**
 * What is said of a value beside what goes without saying: that it is not final, revised, the first after a break, and
 * among published ones that it is made up.
 */
export function remarksOf({ history }: TargetProgress, { observation, revised }: Reported, locale: Locale): string[] {
  const { shape, revised: word, broken } = trendLabels[locale];
  const { status, illustrative, break: breaks } = observation;
  const isMixed = history.some((each) => !each.observation.illustrative);
  return [
    ...(illustrative && isMixed ? [shape.illustrative] : []),
    ...(status === 'final' ? [] : [shape[status]]),
    ...(revised ? [word] : []),
    ...(breaks ? [broken] : []),
  ];
}

/** What a reader wants of a point at a glance. */
function brief(progress: TargetProgress, reported: Reported, locale: Locale): string {
  const marks = remarksOf(progress, reported, locale);
  const value = `${periodWords(progress, reported, locale)} ${valueWords(progress, reported, locale)}`;
  return [value, ...marks].join(messagesOf(locale).listSeparator);
}

/**
 * The way in words. Of places in an order the smaller number is the higher one, and is left to the reader; a growth gains
 * speed or loses it, and one that has turned into a fall does neither.
 */
function wayOfCourse(
  { kind, target }: TargetProgress,
  history: readonly Reported[],
  way: keyof CourseLabels['way'],
  course: CourseLabels,
): string {
  if (kind === 'rank') return '';
  if (kind !== 'growth') return course.way[way];
  const isFall = 'direction' in target.of && target.of.direction === 'decrease';
  return history.some(({ value }) => value < 0) ? '' : course.speed(way, isFall);
}

/** How the values went since they are counted alike, from the first to the last of them. */
export function courseSentence(progress: TargetProgress, locale: Locale): string {
  const { course } = trendLabels[locale];
  const history = comparable(progress.history);
  const said = history.map((each) =>
    course.value(periodWords(progress, each, locale), valueWords(progress, each, locale)),
  );
  const [first, last] = [said[0], said[said.length - 1]];
  if (first === undefined || last === undefined) return course.none;
  if (said.length === 1) return course.only(first);
  // The figure of a reduction grows while what is reduced falls.
  const counted = isChange(progress.kind) && progress.kind !== 'growth' ? targetWay(progress) : 1;
  const steps = new Set(
    history.slice(1).map(({ value }, index) => counted * Math.sign(value - (history[index]?.value ?? value))),
  );
  const rests = steps.delete(0);
  const [only] = steps;
  const way =
    steps.size > 1
      ? 'mixed'
      : only === undefined
        ? 'level'
        : // What stood still in between has not risen in every period, and has not fallen.
          (`${said.length > 2 && !rests ? 'always-' : ''}${only === 1 ? 'rising' : 'falling'}` as const);
  return course.between(first, last, wayOfCourse(progress, history, way, course));
}

function pointWords(progress: TargetProgress, reported: Reported, locale: Locale): PointWords {
  const { byEnd, inPeriod, point } = trendLabels[locale];
  const { source, sourceMissing } = messagesOf(locale);
  const { observation } = reported;
  const said = progress.target.of.kind === 'total' ? byEnd : inPeriod;
  const value = said(periodWords(progress, reported, locale), valueWords(progress, reported, locale));
  const from = observation.source ? source(textIn(observation.source.name, locale)) : sourceMissing;
  const more = [from, clause(observation.note, locale)].filter(Boolean);
  const marks = marksOf(reported, locale);
  return { spoken: point(value, marks, more), brief: brief(progress, reported, locale) };
}

/** Nothing to be said of: nobody looks for a line before the first figure, or for what comes after the last. */
const silent = new Set<string>(['no-observation', 'closed', 'no-time', 'not-started']);

/** What is not drawn, and why: once where one reason takes both away. */
function notDrawn({ schedule }: TargetProgress, outlook: TrendOutlook, locale: Locale): string[] {
  const labels = trendLabels[locale];
  const refusals: Readonly<Record<string, string | undefined>> = labels.refusal;
  const say = (reason: Reason | OutlookRefusal): string =>
    refusals[reason] ?? messagesOf(locale).reason[reason as Reason];
  const path = schedule.answered || silent.has(schedule.reason) ? undefined : schedule.reason;
  const led = outlook.answered || silent.has(outlook.reason) ? undefined : outlook.reason;
  if (path !== undefined && path === led) return [labels.neither(say(path))];
  return [
    ...(path === undefined ? [] : [labels.noPath(say(path))]),
    ...(led === undefined ? [] : [labels.noOutlook(say(led))]),
  ];
}

function outlookSentence(progress: TargetProgress, outlook: TargetOutlook, locale: Locale): string {
  const labels = trendLabels[locale];
  const { due, value, low, high, level, model, points } = outlook;
  const interval =
    low === undefined || high === undefined || level === undefined
      ? ''
      : labels.interval(labels.between(...outlookEnds(progress, low, high, locale)), formatPercent(level));
  const end = outlookFigure(progress, value, locale);
  return labels.outlook(formatEnd(due, locale), end, interval, labels.method[model] ?? model, points);
}

function outlookLines(progress: TargetProgress, outlook: TrendOutlook, locale: Locale): string[] {
  if (!outlook.answered) return [];
  const { led } = trendLabels[locale];
  const { value, model } = outlook;
  const isPace = model === 'linear';
  const told = led(outlookFigure(progress, value, locale, true), isPace);
  // A change without its verb would read as a level.
  const isLevel = measuredWords(progress, { kind: progress.kind, period: '' }, locale) === undefined;
  return isLevel ? [told, led(madeNumber(progress, value, locale), isPace)] : [told];
}

/**
 * Everything a chart says of one target, in one language. What the target and the verdict are, `targetWords` says.
 *
 * @param robust The robust trend, said beside the outlook under its own name.
 * @param milestones The plan's own values on the way, as they are drawn.
 * @param words What is said of the target itself.
 */
export function trendWords(
  progress: TargetProgress,
  outlook: TrendOutlook,
  robust: TrendOutlook,
  milestones: readonly number[],
  words: TargetWords,
  locale: Locale,
): TrendWords {
  const { baseline } = words.gauge;
  const { target, history, reported } = progress;
  const labels = trendLabels[locale];
  const points = history.map((each) => pointWords(progress, each, locale));
  const drawn = shapesOf(progress);
  const number = (value: number): string => bareNumber(boundQuantity(progress, value), locale);
  const [first = { kind: progress.kind, period: '' }] = history;
  const measured = labels.measured[target.of.kind] ?? measuredWords(progress, first, locale) ?? '';
  return {
    caption: labels.caption([measured, textIn(unitOf(progress), locale)].filter(Boolean)),
    unit: unitBeside(progress, locale),
    points,
    legend: hollow.filter((shape) => drawn.includes(shape)).map((shape) => ({ shape, word: labels.shape[shape] })),
    notes: [
      ...(baseline?.endsWith('*') ? [labels.baseNote(clause(progress.indicator.baseline?.note, locale))] : []),
      ...notDrawn(progress, outlook, locale),
      ...[outlook, robust].flatMap((led) => (led.answered ? [outlookSentence(progress, led, locale)] : [])),
    ],
    texts: {
      targets: [targetPhrase(progress, locale), words.gauge.target].filter(Boolean).map(labels.target),
      values: reported
        ? [
            valueWords(progress, reported, locale),
            figureWords(progress, reported, locale, true),
            reportedAmount(progress, reported, locale),
            numberOf(progress, reported, locale),
          ]
        : [],
      points: history.map((each) => numberOf(progress, each, locale)),
      ...(isTimed(words.status) && words.amount && { gap: labels.off(words.amount, words.status === 'behind') }),
      ...(baseline !== undefined && { baseline }),
      path: labels.path,
      milestones: milestones.map((value) => labels.milestone(amount(value, progress.unit, locale))),
      outlook: outlookLines(progress, outlook, locale),
      nothing: labels.noValues,
      broken: labels.broken,
      number,
      period: (period) => formatPeriod(period, locale, progress.yearStart),
    },
  };
}
