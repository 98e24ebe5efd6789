import type { ElapsedBy } from '../calendar/elapsed-share.js';
import type { Observation } from '../model/observation.js';
import type { MethodQuestion } from '../progress/method.js';
import type { MethodRefusal } from '../progress/method-result.js';
import type { Reported } from '../progress/plan-progress.js';
import { inQuotes } from './in-quotes.js';
import { plural } from './numbers.js';
import { schedulePathWords } from './schedule-path-words.js';
import { wordTable } from './word-table.js';

/** The words of an explanation, in the order they are read. */
export interface ExplanationLabels {
  /** The question, with the verdict in it: 为什么判为低于序时进度12个百分点？ */
  readonly question: (verdict: string) => string;
  /** While there is no verdict to ask for. */
  readonly plainQuestion: string;
  readonly close: string;

  readonly brackets: (text: string) => string;
  /** 2023年为160.8亿元 */
  readonly inPeriod: (period: string, value: string) => string;
  /** How a value over several years is made of yearly ones. */
  readonly made: Readonly<Record<Exclude<NonNullable<Reported['made']>, 'only-rate'>, string>>;
  /** What figures are in, where the sentences count them in another unit. */
  readonly workingUnit: (one: string) => string;
  /** How a figure over several periods came about, and the arithmetic of it. */
  readonly madeOf: (how: string, terms: string) => string;
  /** A year with what its value is held against: 2022年已实现：3.1%，所比数值3%. */
  readonly heldAgainst: (year: string, value: string, figure: string) => string;
  /** A sentence of another table as a sentence of its own. */
  readonly full: (sentence: string) => string;

  /** First step: the target and what it is counted from. */
  readonly goal: string;
  /** The same where nothing is named to count from. */
  readonly goalAlone: string;
  readonly goalFrom: (base: string, target: string) => string;
  /** What lies between the two: 5年要增加178家. Without whole years their number is left out. */
  readonly way: (amount: string, falls: boolean, years: number | undefined) => string;

  /** Where the value is worked out of published ones: what is published, and what it is counted from. */
  readonly figure: string;
  readonly figureOf: (latest: string, base: string) => string;

  /** Second step. */
  readonly done: string;
  /** Of a ceiling on a sum. */
  readonly used: string;
  /** （807 − 722）÷（900 − 722） */
  readonly quotient: (over: readonly [string, string], under: readonly [string, string]) => string;
  /** The same as a sentence; `way` and `all` are what the subtractions come to, where they are printed. */
  readonly spokenQuotient: (
    over: readonly [string, string],
    under: readonly [string, string],
    come: readonly [way: string, all: string] | undefined,
    share: string,
  ) => string;
  readonly spokenFromZero: (value: string, end: string, share: string) => string;
  /** Signs of arithmetic as words. */
  readonly spoken: (working: string) => string;

  /** Third step. */
  readonly time: string;
  readonly timeWorking: (from: string, at: string, gone: string, of: string, by: ElapsedBy) => string;
  readonly spokenTime: (from: string, at: string, gone: string, of: string, by: ElapsedBy, share: string) => string;
  /** Without its stop. */
  readonly path: (share: string, declared: boolean) => string;

  /** Last step: of what is held against time, and of what is not. */
  readonly difference: string;
  readonly verdict: string;
  /** 低12个百分点; points without sign. */
  readonly points: (points: string, side: 'above' | 'below') => string;
  /** 48% − 60%, before the rule. */
  readonly differenceWorking: (done: string, expected: string) => string;
  readonly spokenDifference: (done: string, expected: string, points: string) => string;
  /** The rule that decided, for the verdicts that a rule can be told of in one sentence. */
  readonly rule: {
    readonly ahead: (points: string, word: string) => string;
    readonly 'on-schedule': (points: string, word: string) => string;
    readonly behind: (points: string, word: string) => string;
    readonly met: (target: string, word: string) => string;
    readonly 'not-met': (target: string, word: string) => string;
    /** Of a ceiling on a sum, at any time. */
    readonly broken: (target: string, word: string) => string;
  };
  /** A value that is met today need not be tomorrow. */
  readonly mayFall: (rises: boolean) => string;

  /** The one step of a target judged by years. */
  readonly years: string;

  /** After the rule, and no part of it. */
  readonly outlook: string;
  /** About so much by then, and whether that is enough. */
  /** `meets` is absent where the target draws no line. */
  readonly outlookIs: (amount: string, bound: string, meets: boolean | undefined, due: string) => string;
  /** What is left to do each year, beside what was done each year. */
  readonly paces: (
    left: number,
    required: string,
    exceed: boolean,
    falls: boolean,
    gone: number,
    soFar: string,
    soFarFalls: boolean,
  ) => string;
  readonly robust: string;
  readonly robustIs: (value: string, low: string, high: string, level: string, points: string, due: string) => string;

  readonly sources: string;
  readonly value: string;
  readonly baseline: string;
  readonly target: string;
  /** The same target where another place of the document states it. */
  readonly reading: string;
  readonly finality: Readonly<Record<Observation['status'], string>>;
  readonly published: (date: string) => string;
  readonly listed: (facts: readonly string[]) => string;
  readonly revised: string;
  readonly revisedNote: string;
  /** The value is a sum of several periods; this is the source of the last. */
  readonly summed: string;
  /** The value is worked out from published figures. */
  readonly computed: (value: string) => string;
  /** The plan's words, as they stand in it. */
  readonly quote: (words: string) => string;

  readonly indicatorPage: string;
  readonly copyLink: string;
  readonly copied: (address: string) => string;
  readonly print: string;

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

const units: Readonly<Record<ElapsedBy, string>> = { days: '天', months: '个月', years: '年' };

/** What a projection comes to, in the words of the bound it is held against. */
function projected(bound: string, meets: boolean | undefined): string {
  if (meets === undefined) return `“${bound}”没有划出界线，不作比较`;
  const plain = /^(超过|低于|达)/.test(bound);
  if (meets) return plain ? bound : `符合“${bound}”`;
  return plain ? (bound.startsWith('达') ? `达不到${bound.slice(1)}` : `未${bound}`) : `不符合“${bound}”`;
}

function projectedInEnglish(bound: string, meets: boolean | undefined): string {
  if (meets === undefined) return `“${bound}” draws no line to hold it against`;
  if (/^(more|less) than/.test(bound)) return meets ? bound : `not ${bound}`;
  return `“${bound}” is ${meets ? '' : 'not '}met`;
}

export const explanationLabels = /*#__PURE__*/ wordTable<ExplanationLabels>('explanation', {
  'zh-CN': {
    question: (verdict) => `为什么判为${verdict}？`,
    plainQuestion: '为什么？',
    close: '关闭',
    brackets: (text) => `（${text}）`,
    inPeriod: (period, value) => `${period}为${value}`,
    made: {
      'compounded-rates': '各年幅度连乘',
      'added-rates': '各年幅度相加',
      'averaged-rates': '各年增速的几何平均',
      mean: '各年数值的平均',
      'known-parts': '已公布各期之和',
    },
    workingUnit: (one) => `单位：${one}`,
    madeOf: (how, terms) => `${how}：${terms}`,
    heldAgainst: (year, value, figure) => `${year}：${value}，所比数值${figure}`,
    full: (sentence) => `${sentence}。`,
    goal: '目标和基期是多少',
    goalAlone: '目标是多少',
    goalFrom: (base, target) => `${base} → ${target}`,
    way: (amount, falls, years) => `${years === undefined ? '' : `${years}年`}要${falls ? '降低' : '增加'}${amount}`,
    figure: '数值怎样得出',
    figureOf: (latest, base) => `公布的数值：${latest}${base && `；起点：${base}`}`,
    done: '完成了多少',
    used: '用了多少',
    quotient: ([a, b], [c, d]) => `（${a} − ${b}）÷（${c} − ${d}）`,
    spokenQuotient: ([a, b], [c, d], come, share) =>
      come
        ? `${a}减${b}等于${come[0]}，${c}减${d}等于${come[1]}，${come[0]}除以${come[1]}约为${share}。`
        : `${a}减${b}的差，除以${c}减${d}的差，约为${share}。`,
    spokenFromZero: (value, end, share) => `从零起算，${value}除以${end}约为${share}。`,
    spoken: (working) =>
      working
        .replace(/ ÷ ?/g, '除以')
        .replace(/ × /g, '乘以')
        .replace(/ − /g, '减')
        .replace(/ ?= ?/g, '等于')
        .replace(/ \^ ?/g, '的乘方，指数'),
    time: '时间过了多少',
    timeWorking: (from, at, gone, of, by) => `${from}至${at}，${gone}${units[by]} ÷ ${of}${units[by]}`,
    spokenTime: (from, at, gone, of, by, share) =>
      `${from}至${at}${by === 'days' ? '' : '过完'}${gone}${units[by]}，全程${of}${units[by]}，约为${share}。`,
    path: schedulePathWords['zh-CN'],
    difference: '相差多少，怎样判定',
    verdict: '怎样判定',
    points: (points, side) => (points === '0' ? '没有相差' : `${side === 'below' ? '低' : '高'}${points}个百分点`),
    differenceWorking: (done, expected) => `${done} − ${expected}`,
    spokenDifference: (done, expected, points) => `${done}减${expected}等于${points}个百分点。`,
    rule: {
      ahead: (points, word) => `超出幅度大于${points}个百分点，判为“${word}”。`,
      'on-schedule': (points, word) => `相差不超过${points}个百分点，判为“${word}”。`,
      behind: (points, word) => `差距大于${points}个百分点，判为“${word}”。`,
      met: (target, word) => `最新数据符合“${target}”，判为“${word}”。`,
      broken: (target, word) => `累计值已超出“${target}”，不会再减少，判为“${word}”。`,
      'not-met': (target, word) => `到期数据不符合“${target}”，判为“${word}”。`,
    },
    mayFall: (rises) => `今后如有${rises ? '回升' : '回落'}，判定随之改变。`,
    years: '逐年情况',
    outlook: '照此推算（不参与判定）',
    outlookIs: (amount, bound, meets, due) => `按至今的平均进度直线推到${due}，${amount}，${projected(bound, meets)}。`,
    paces: (left, required, exceed, falls, gone, soFar, soFarFalls) =>
      `剩下${left}年平均每年要${falls ? '降低' : '增加'}${required}${exceed ? '以上' : ''}，前${gone}年平均每年${soFarFalls === falls ? '' : soFarFalls ? '降低' : '增加'}${soFar}。`,
    robust: '稳健趋势（不参与判定）',
    robustIs: (value, low, high, level, points, due) =>
      `按Theil–Sen方法由${points}个数值推到${due}，约${value}，区间${low}至${high}，置信水平${level}。`,
    sources: '依据',
    value: '现值',
    baseline: '基期值',
    target: '目标值',
    reading: '另见',
    finality: { final: '最终数', preliminary: '初步数', estimated: '预计数' },
    published: (date) => `${date}公布`,
    listed: (facts) => facts.join('，'),
    revised: '修订',
    revisedNote: '这一时期曾公布过另一个数值，此处采用最近公布的数值。',
    summed: '由各期数据相加得出，此处为最近一期的来源。',
    computed: (value) => `由公布的数据计算得出${value}，此处为最近一期的来源。`,
    quote: inQuotes,
    indicatorPage: '指标页',
    copyLink: '复制链接',
    copied: (address) => `已复制：${address}`,
    print: '打印',
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
    made: {
      'compounded-rates': 'yearly rates compounded',
      'added-rates': 'yearly changes added',
      'averaged-rates': 'geometric mean of the yearly rates',
      mean: 'mean of the yearly values',
      'known-parts': 'sum of the periods published',
    },
    workingUnit: (one) => `In units of ${one}, as the plan counts`,
    madeOf: (how, terms) => `${how}: ${terms}`,
    heldAgainst: (year, value, figure) => `${year}: ${value}, held against ${figure}`,
    full: (sentence) => `${sentence}.`,
    goal: 'Target and baseline',
    goalAlone: 'Target',
    goalFrom: (base, target) => `${base} → ${target}`,
    way: (amount, falls, years) =>
      `${amount} to ${falls ? 'come down' : 'gain'}${years === undefined ? '' : ` in ${plural(years, 'year')}`}`,
    figure: 'How the figure is worked out',
    figureOf: (latest, base) => `Published: ${latest}${base && `; counted from ${base}`}`,
    done: 'How much is done',
    used: 'How much is used',
    quotient: ([a, b], [c, d]) => `(${a} − ${b}) ÷ (${c} − ${d})`,
    spokenQuotient: ([a, b], [c, d], come, share) =>
      come
        ? `${a} minus ${b} is ${come[0]}, ${c} minus ${d} is ${come[1]}, and ${come[0]} divided by ${come[1]} is about ${share}.`
        : `The difference of ${a} and ${b}, divided by the difference of ${c} and ${d}, is about ${share}.`,
    spokenFromZero: (value, end, share) => `Counted from zero, ${value} divided by ${end} is about ${share}.`,
    spoken: (working) =>
      working
        .replace(/ ÷ ?/g, ' divided by ')
        .replace(/ × /g, ' times ')
        .replace(/ − /g, ' minus ')
        .replace(/ ?= ?/g, ' is ')
        .replace(/ \^ ?/g, ' to the power of '),
    time: 'How much time has elapsed',
    timeWorking: (from, at, gone, of, by) => `${from} to ${at}: ${gone} ÷ ${of} ${by}`,
    spokenTime: (from, at, gone, of, by, share) =>
      `From ${from} to ${at} ${gone} of ${of} ${by} ${by === 'days' ? 'have gone' : 'are over'}, about ${share}.`,
    path: schedulePathWords.en,
    difference: 'The difference, and the verdict',
    verdict: 'The verdict',
    points: (points, side) =>
      points === '0' ? 'no difference' : `${plural(Number(points), 'percentage point')} ${side}`,
    differenceWorking: (done, expected) => `${done} − ${expected}`,
    spokenDifference: (done, expected, points) =>
      `${done} minus ${expected} is ${points} percentage ${/^−?1$/.test(points) ? 'point' : 'points'}.`,
    rule: {
      ahead: (points, word) => `More than ${points} percentage points above counts as “${word}”.`,
      'on-schedule': (points, word) => `Within ${points} percentage points, either way, counts as “${word}”.`,
      behind: (points, word) => `More than ${points} percentage points below counts as “${word}”.`,
      met: (target, word) => `The latest value satisfies “${target}”, which counts as “${word}”.`,
      broken: (target, word) => `The sum is beyond “${target}” and does not fall, which counts as “${word}”.`,
      'not-met': (target, word) =>
        `The value for the due date does not satisfy “${target}”, which counts as “${word}”.`,
    },
    mayFall: (rises) => `If the value ${rises ? 'rises again' : 'falls back'}, the verdict changes.`,
    years: 'Year by year',
    outlook: 'At this pace (not part of the verdict)',
    outlookIs: (amount, bound, meets, due) =>
      `Continued in a straight line at the average pace so far, it would be ${amount.replace(/^index /, 'an index of ')} by ${due.startsWith('end') ? `the ${due}` : due}: ${projectedInEnglish(bound, meets)}.`,
    paces: (left, required, exceed, falls, gone, soFar, soFarFalls) =>
      `What is left takes ${falls ? 'a fall of ' : ''}${exceed ? 'more than ' : ''}${required} a year over ${plural(left, 'year')}; the ${plural(gone, 'year')} so far brought ${soFarFalls === falls ? '' : soFarFalls ? 'a fall of ' : 'a rise of '}${soFar} a year.`,
    robust: 'Robust trend (not part of the verdict)',
    robustIs: (value, low, high, level, points, due) =>
      `Theil–Sen, from ${points} values: ${/^(up|down) /.test(value) ? value.replace(' ', ' about ') : `about ${value}`} (due: ${due}), between ${low} and ${high} at a confidence level of ${level}.`,
    sources: 'Sources',
    value: 'Value',
    baseline: 'Baseline',
    target: 'Target',
    reading: 'See also',
    finality: { final: 'final', preliminary: 'preliminary', estimated: 'estimated' },
    published: (date) => `published ${date}`,
    listed: (facts) => facts.join(', '),
    revised: 'revised',
    revisedNote: 'A different value was published for this period before; the latest publication is used.',
    summed: 'The sum of several periods; this is the source of the latest.',
    computed: (value) => `${value} is worked out from published figures; this is the source of the latest.`,
    quote: inQuotes,
    indicatorPage: 'Indicator page',
    copyLink: 'Copy link',
    copied: (address) => `Copied: ${address}`,
    print: 'Print',
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
