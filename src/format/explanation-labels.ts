import type { ElapsedBy } from '../calendar/elapsed-share.js';
import type { MethodQuestion } from '../progress/method.js';
import type { MethodRefusal } from '../progress/method-result.js';
import type { Reported } from '../progress/plan-progress.js';
import { schedulePathWords } from './schedule-path-words.js';
import { wordTable } from './word-table.js';

/** The words of an explanation, in the order they are read. */
export interface ExplanationLabels {
  /** The question, with the verdict in it: 为什么是低于序时进度12个百分点？ */
  readonly question: (verdict: string) => string;
  /** While there is no verdict to ask for. */
  readonly plainQuestion: string;
  readonly close: string;

  readonly brackets: (text: string) => string;
  /** 2023年为160.8亿元 */
  readonly inPeriod: (period: string, value: string) => string;
  /** Before the first step, where the value is worked out of published ones: what is published, and what it is counted from. */
  readonly figure: string;
  readonly figureOf: (latest: string, base: string) => string;
  /** How a value over several years is made of yearly ones. */
  readonly made: Readonly<Record<NonNullable<Reported['made']>, string>>;
  /** A year with what its value is held against: 2022年已实现：3.1%，所比数值3%. */
  readonly heldAgainst: (year: string, value: string, figure: string) => string;

  /** First step. */
  readonly done: string;
  /** How the share is made: of a value that is to rise, to fall, or that is counted from zero. */
  readonly doneBy: { readonly rising: string; readonly falling: string; readonly zero: string };
  /** （807 − 722）÷（900 − 722）= 85 ÷ 178 = 47.8%; what stands before the last sign. */
  readonly quotient: (over: readonly [string, string], under: readonly [string, string]) => string;

  /** Second step. */
  readonly time: string;
  readonly timeBy: (from: string, at: string, due: string, by: ElapsedBy) => string;
  /** Without its stop. */
  readonly path: (share: string, declared: boolean) => string;
  readonly points: (points: string) => string;

  /** Third step. */
  readonly outlook: string;
  readonly outlookBy: (due: string) => string;
  /** The robust trend beside it, with its interval. */
  readonly robust: (value: string, low: string, high: string, level: string, points: string) => string;
  /** About so much, and whether that is enough. */
  readonly outlookIs: (amount: string, target: string, meets: boolean) => string;

  /** The one step of a target judged by years. */
  readonly years: string;

  /** The rule that decided, for the verdicts that a rule can be told of in one sentence. */
  readonly ruleHeading: string;
  readonly rule: {
    readonly ahead: (points: string, word: string) => string;
    readonly 'on-schedule': (points: string, word: string) => string;
    readonly behind: (points: string, word: string) => string;
    readonly met: (target: string, word: string) => string;
    readonly 'not-met': (target: string, word: string) => string;
  };
  /** A value that is met today need not be tomorrow. */
  readonly mayFall: string;
  /** A sentence of another table as a sentence of its own. */
  readonly full: (sentence: string) => string;

  readonly sources: string;
  readonly value: string;
  readonly baseline: string;
  readonly target: string;
  /** The same target where another place of the document states it. */
  readonly reading: string;
  readonly published: (date: string) => string;
  readonly revised: string;
  readonly revisedNote: string;
  /** The value is a sum of several periods; this is the source of the last. */
  readonly summed: string;
  /** The value is worked out from published figures. */
  readonly computed: (value: string) => string;
  /** The plan's words, as they stand in it. */
  readonly quote: (words: string) => string;
  readonly place: (document: string, place: string, page: number | undefined, line: number | undefined) => string;

  readonly lead: (bodies: string) => string;
  readonly supporting: (bodies: string) => string;
  /** Heading of the measures that serve the indicator. */
  readonly measures: string;

  readonly judgements: string;
  readonly judgementNote: string;

  readonly methods: string;
  readonly methodsNote: string;
  readonly method: string;
  readonly asks: string;
  readonly result: string;
  readonly questions: Readonly<Record<MethodQuestion, string>>;
  /** Why a method says nothing. */
  readonly refusal: Readonly<Record<MethodRefusal, string>>;
}

const units = { days: '天数', months: '月数', years: '年数' };

export const explanationLabels = /*#__PURE__*/ wordTable<ExplanationLabels>('explanation', {
  'zh-CN': {
    question: (verdict) => `为什么是${verdict}？`,
    plainQuestion: '为什么？',
    close: '关闭',
    brackets: (text) => `（${text}）`,
    inPeriod: (period, value) => `${period}为${value}`,
    figure: '数值怎样得出',
    figureOf: (latest, base) => `公布的数值：${latest}${base && `；起点：${base}`}`,
    made: {
      'compounded-rates': '各年幅度连乘',
      'averaged-rates': '各年增速的几何平均',
      mean: '各年数值的平均',
      'known-parts': '已公布各期之和',
    },
    heldAgainst: (year, value, figure) => `${year}：${value}，所比数值${figure}`,
    done: '完成了多少',
    doneBy: {
      rising: '（现值 − 基期值）÷（目标值 − 基期值）',
      falling: '（基期值 − 现值）÷（基期值 − 目标值）',
      zero: '现值 ÷ 目标值，从零起算',
    },
    quotient: ([a, b], [c, d]) => `（${a} − ${b}）÷（${c} − ${d}）`,
    time: '时间过了多少，相差多少',
    timeBy: (from, at, due, by) =>
      `${from}至${at}的${units[by]} ÷ ${from}至${due}的${units[by]}，${by === 'days' ? '首尾两日均计' : '只计过完的时段'}`,
    path: schedulePathWords['zh-CN'],
    points: (points) => `${points}个百分点`,
    outlook: '照此推算',
    outlookBy: (due) => `假定至今的平均进度不变，按直线推算到${due}，不参与判定。`,
    robust: (value, low, high, level, points) =>
      `另按稳健趋势（Theil–Sen，${points}个数值）约为${value}，区间${low}至${high}（置信水平${level}）。`,
    outlookIs: (amount, target, meets) => `约为${amount}，${meets ? '符合' : '不符合'}“${target}”`,
    years: '逐年情况',
    ruleHeading: '判定规则',
    rule: {
      ahead: (points, word) => `完成进度高于序时进度，且相差超过${points}个百分点，判为“${word}”。`,
      'on-schedule': (points, word) => `完成进度与序时进度相差不超过${points}个百分点，判为“${word}”。`,
      behind: (points, word) => `完成进度低于序时进度，且相差超过${points}个百分点，判为“${word}”。`,
      met: (target, word) => `最新数据符合“${target}”，判为“${word}”。`,
      'not-met': (target, word) => `到期数据不符合“${target}”，判为“${word}”。`,
    },
    mayFall: '今后如有回落，判定随之改变。',
    full: (sentence) => `${sentence}。`,
    sources: '数据和目标从哪里来',
    value: '现值',
    baseline: '基期值',
    target: '目标值',
    reading: '另见',
    published: (date) => `${date}公布`,
    revised: '修订',
    revisedNote: '这一时期曾公布过另一个数值，此处采用最近公布的数值。',
    summed: '由各期数据相加得出，此处为最近一期的来源。',
    computed: (value) => `由公布的数据计算得出${value}，此处为最近一期的来源。`,
    quote: (words) => `“${words}”`,
    place: (document, place, page, line) =>
      [document, place, page && `第${page}页`, line && `第${line}行`].filter(Boolean).join('，'),
    lead: (bodies) => `责任单位：${bodies}`,
    supporting: (bodies) => `配合单位：${bodies}`,
    measures: '支撑任务',
    judgements: '公布的判断',
    judgementNote: '由发布单位作出，与上面的计算结果分开列示。',
    methods: '换一种方法看',
    methodsNote: '各方法回答的问题和划分标准不同，结果可能不一致，均不改变上面的判定。',
    method: '方法',
    asks: '回答的问题',
    result: '结果',
    questions: { done: '完成了多少', schedule: '是否跟上序时进度', outlook: '按增速能否达到' },
    refusal: {
      'no-target': '不适用：没有目标数值',
      'too-few-points': '不适用：数据太少',
      'no-base': '不适用：没有基期值',
      'base-in-future': '不适用：基期之后没有数据',
      'duplicate-years': '不适用：同一年有两个数据',
      'signs-differ': '不适用：数值正负不一致',
      'not-positive': '不适用：数值为零或负数',
      'no-distance': '不适用：基期已达到目标值',
      'no-peers': '不适用：没有可比的其他地区',
      'no-bounds': '不适用：没有上下限',
      'no-rule': '不适用：该方法没有相应规则',
      'no-time': '不适用：起止年份相同',
      'out-of-range': '不适用：算不出有限的数值',
      'not-a-series': '不适用：不是逐年数据',
    },
  },
  en: {
    question: (verdict) => `Why is the verdict ${verdict}?`,
    plainQuestion: 'Why?',
    close: 'Close',
    brackets: (text) => `(${text})`,
    inPeriod: (period, value) => `${value} in ${period}`,
    figure: 'How the figure is worked out',
    figureOf: (latest, base) => `Published: ${latest}${base && `; counted from ${base}`}`,
    made: {
      'compounded-rates': 'yearly rates compounded',
      'averaged-rates': 'geometric mean of the yearly rates',
      mean: 'mean of the yearly values',
      'known-parts': 'sum of the periods published',
    },
    heldAgainst: (year, value, figure) => `${year}: ${value}, held against ${figure}`,
    done: 'How much is done',
    doneBy: {
      rising: '(value − baseline) ÷ (target − baseline)',
      falling: '(baseline − value) ÷ (baseline − target)',
      zero: 'value ÷ target, counted from zero',
    },
    quotient: ([a, b], [c, d]) => `(${a} − ${b}) ÷ (${c} − ${d})`,
    time: 'How much time has elapsed, and the difference',
    timeBy: (from, at, due, by) =>
      `${by} from ${from} to ${at} ÷ ${by} from ${from} to ${due}, ${by === 'days' ? 'both ends counted' : `only ${by} that are over`}`,
    path: schedulePathWords.en,
    points: (points) => `${points} percentage ${/^[+−]?1$/.test(points) ? 'point' : 'points'}`,
    outlook: 'At this pace',
    outlookBy: (due) =>
      `If the average pace so far continued in a straight line until due (${due}). Not part of the verdict.`,
    robust: (value, low, high, level, points) =>
      `By the robust trend (Theil–Sen, ${points} values) about ${value}, between ${low} and ${high} at a confidence level of ${level}.`,
    outlookIs: (amount, target, meets) => `about ${amount}, which ${meets ? 'meets' : 'does not meet'} “${target}”`,
    years: 'Year by year',
    ruleHeading: 'The rule that decided',
    rule: {
      ahead: (points, word) =>
        `More than ${points} percentage points above the share of time elapsed counts as “${word}”.`,
      'on-schedule': (points, word) =>
        `Within ${points} percentage points of the share of time elapsed, either way, counts as “${word}”.`,
      behind: (points, word) =>
        `More than ${points} percentage points below the share of time elapsed counts as “${word}”.`,
      met: (target, word) => `The latest value satisfies “${target}”, which counts as “${word}”.`,
      'not-met': (target, word) =>
        `The value for the due date does not satisfy “${target}”, which counts as “${word}”.`,
    },
    mayFall: 'If the value falls back, the verdict changes.',
    full: (sentence) => `${sentence}.`,
    sources: 'Where the figures and the target come from',
    value: 'Value',
    baseline: 'Baseline',
    target: 'Target',
    reading: 'See also',
    published: (date) => `published ${date}`,
    revised: 'Revised',
    revisedNote: 'A different value was published for this period before; the latest publication is used.',
    summed: 'The sum of several periods; this is the source of the latest.',
    computed: (value) => `${value} is worked out from published figures; this is the source of the latest.`,
    quote: (words) => `“${words}”`,
    place: (document, place, page, line) =>
      [document, place, page && `page ${page}`, line && `line ${line}`].filter(Boolean).join(', '),
    lead: (bodies) => `Responsible: ${bodies}`,
    supporting: (bodies) => `Supporting: ${bodies}`,
    measures: 'Measures that serve it',
    judgements: 'Published judgement',
    judgementNote: 'Made by the office that published it, and separate from the result above.',
    methods: 'The same by other methods',
    methodsNote:
      'Methods ask different questions and draw their lines in different places, so they may disagree. None changes the verdict above.',
    method: 'Method',
    asks: 'Question',
    result: 'Result',
    questions: { done: 'How much is done?', schedule: 'Is it on schedule?', outlook: 'Is growth fast enough?' },
    refusal: {
      'no-target': 'Does not apply: no figure to reach',
      'too-few-points': 'Does not apply: too few values',
      'no-base': 'Does not apply: no baseline',
      'base-in-future': 'Does not apply: no value since the base year',
      'duplicate-years': 'Does not apply: two values for one year',
      'signs-differ': 'Does not apply: values of both signs',
      'not-positive': 'Does not apply: a value is zero or negative',
      'no-distance': 'Does not apply: the baseline had already reached the target',
      'no-peers': 'Does not apply: no other areas to compare with',
      'no-bounds': 'Does not apply: no bounds',
      'no-rule': 'Does not apply: the method has no rule for this',
      'no-time': 'Does not apply: no time lies between the two years',
      'out-of-range': 'Does not apply: the formula has no finite result',
      'not-a-series': 'Does not apply: not a series of yearly values',
    },
  },
});
