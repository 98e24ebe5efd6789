import type { CompositePolicy, CompositeRefusal } from '../progress/composite.js';
import type { MethodQuestion } from '../progress/method.js';
import type { MethodRefusal } from '../progress/method-result.js';
import type { OutlookRefusal } from '../progress/outlook-model.js';
import type { TargetOutlook } from '../progress/outlook-target.js';
import type { PaceRefusal } from '../progress/pace.js';
import type { Reason } from '../progress/plan-progress.js';
import type { ReachRefusal } from '../progress/reach-date.js';
import type { BreakdownRefusal } from '../progress/reconcile-breakdown.js';
import { inQuotes } from './in-quotes.js';
import { wordTable } from './word-table.js';

/** Every reason for which a result beside the verdict is refused. */
export type ResultReason = Reason | OutlookRefusal | PaceRefusal | ReachRefusal | BreakdownRefusal | CompositeRefusal;

/** What is worked out: its name and its formula. */
type StepLabels = Readonly<
  Record<
    | 'change'
    | 'per-year'
    | 'growth-per-year'
    | 'linear'
    | 'compound'
    | 'left'
    | 'days'
    | 'sum'
    | 'difference'
    | 'remaining'
    | 'weighted-mean'
    | 'geometric-mean'
    | 'worst-of',
    { readonly name: string; readonly formula: string }
  >
>;

interface PaceFigures {
  /** What is measured, where that is not the series itself; else empty. */
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly start: string;
  readonly end: string;
  readonly perYear: string;
  /** More than that, where the figure is to be passed: 以上. */
  readonly strict: boolean;
}
type PaceSentences = Readonly<Record<'rises' | 'falls' | 'stands', (words: PaceFigures) => string>>;
type Line = 'meets' | 'misses' | 'no-line';
interface Parts {
  readonly at: string;
  readonly sum: string;
  readonly whole: string;
}

/** The words of results that stand beside a verdict: outlook, pace, day reached, parts and whole, composite, method. */
export interface ResultLabels {
  readonly brackets: (text: string) => string;
  readonly comma: string;
  readonly steps: StepLabels;

  /** A value with the name of what it measures: 17.3%（比基期降低）. */
  readonly measured: (value: string, name: string) => string;
  /** The subject of a sentence: 比基期降低的幅度, `the decrease from 2020`; for the series itself empty, or `it`. */
  readonly subject: (measured: string, isChange: boolean) => string;
  /** One end of a way that has turned: above or below the base, where it is counted from one. `said` is the figure with its verb. */
  readonly turned: (amount: string, above: boolean, base: string, said: string) => string;
  readonly soFar: PaceSentences;
  readonly required: PaceSentences;
  /** What a ceiling on a sum still leaves: so much a year at most. */
  readonly room: (words: PaceFigures) => string;
  /** Nothing may be added any more. */
  readonly noRoom: (words: PaceFigures) => string;
  readonly yearEnds: string;

  readonly outlook: (words: {
    readonly model: string;
    readonly due: string;
    readonly value: string;
    readonly target: string;
    readonly meets: Line;
  }) => string;
  readonly interval: (
    low: string,
    high: string,
    level: string,
    meets: NonNullable<TargetOutlook['interval']> | 'no-line',
  ) => string;
  readonly extrapolation: (points: string) => string;

  /** `against` is one of the three below, or empty where the plan names no date. */
  readonly reached: (words: {
    readonly model: string;
    readonly date: string;
    readonly target: string;
    readonly against: string;
  }) => string;
  /** The day on which a ceiling on a sum is exceeded. */
  readonly usedUp: (model: string, date: string, target: string) => string;
  readonly against: Readonly<Record<'late' | 'early' | 'onTime', (days: string) => string>>;
  /** When something happens: on a day, in a year. */
  readonly onDay: (day: string) => string;
  readonly inYear: (year: string) => string;
  readonly firstDay: string;
  readonly firstYear: string;

  readonly partsAgree: (words: Parts) => string;
  readonly partsDiffer: (words: Parts & { readonly by: string }, more: boolean) => string;
  readonly partsMissing: (words: Parts & { readonly by: string }) => string;
  readonly partsAlone: (words: Parts) => string;
  /** None of the parts has a value on that day. */
  readonly partsUnknown: (at: string) => string;
  readonly missing: (names: string) => string;
  /** `by` is empty where both agree. */
  readonly targets: (sum: string, whole: string, by: string) => string;
  readonly stated: (words: string) => string;

  readonly composite: (name: string, value: string, counted: string) => string;
  readonly policy: Readonly<Record<CompositePolicy['missing'], (missing: string) => string>>;
  readonly cap: (cap: string, capped: string) => string;

  readonly method: (name: string, label: string) => string;
  readonly question: Readonly<Record<MethodQuestion, string>>;
  readonly bySource: (title: string, publisher: string) => string;
  readonly achieved: string;
  readonly facts: Readonly<Record<'base' | 'current' | 'target', string>>;
  readonly replaced: (fact: string, from: string, to: string) => string;

  /** Why there is no result; a whole sentence each. */
  readonly reasons: Readonly<Record<ResultReason, string>>;
  readonly methodReasons: Readonly<Record<MethodRefusal, string>>;
}

export const resultLabels = /*#__PURE__*/ wordTable<ResultLabels>('result', {
  'zh-CN': {
    brackets: (text) => `（${text}）`,
    comma: '、',
    steps: {
      change: { name: '变化', formula: '后值 − 前值' },
      'per-year': { name: '平均每年变化', formula: '变化 ÷ 年数' },
      'growth-per-year': { name: '年均增长率', formula: '（后值 ÷ 前值）^（1 ÷ 年数）− 1' },
      linear: { name: '直线推算值', formula: '起点值 +（现值 − 起点值）÷（已过天数 ÷ 总天数）' },
      compound: { name: '按增长率推算值', formula: '现值 ×（现值 ÷ 起点值）^（剩余天数 ÷ 已过天数）' },
      left: { name: '还差', formula: '目标值 − 现值' },
      days: { name: '还需天数', formula: '还差 ÷（已变化量 ÷ 已过天数）' },
      sum: { name: '各部分之和', formula: '各部分相加' },
      difference: { name: '差额', formula: '各部分之和 − 全部' },
      remaining: { name: '缺报部分应有', formula: '全部 − 已报各部分之和' },
      'weighted-mean': { name: '加权平均', formula: '各项（数值 × 权重）之和 ÷ 权重之和' },
      'geometric-mean': { name: '加权几何平均', formula: '各项（数值 ^ 权重）之积 ^（1 ÷ 权重之和）' },
      'worst-of': { name: '最低几项的平均', formula: '最低几项之和 ÷ 项数' },
    },
    measured: (value, name) => `${value}（${name}）`,
    subject: (measured, isChange) => measured + (measured && isChange ? '的幅度' : ''),
    turned: (_amount, _above, _base, said) => said,
    soFar: {
      rises: ({ what, from, to, start, end, perYear }) =>
        `${from}至${to}${what}由${start}增至${end}，平均每年增加${perYear}。`,
      falls: ({ what, from, to, start, end, perYear }) =>
        `${from}至${to}${what}由${start}降至${end}，平均每年减少${perYear}。`,
      stands: ({ what, from, to, end }) => `${from}至${to}${what}没有变化，均为${end}。`,
    },
    required: {
      rises: ({ what, from, to, start, end, perYear, strict }) =>
        `${what}由${from}的${start}到${to}的${end}，平均每年还需增加${perYear}${strict ? '以上' : ''}。`,
      falls: ({ what, from, to, start, end, perYear, strict }) =>
        `${what}由${from}的${start}到${to}的${end}，平均每年还需减少${perYear}${strict ? '以上' : ''}。`,
      // At the figure and not beyond it: where the figure itself is enough, the target is reached.
      stands: ({ what, to, end }) => `到${to}${what}须越过${end}，现恰为这一数值。`,
    },
    room: ({ what, from, to, start, end, perYear, strict }) =>
      `${what}由${from}的${start}到${to}的${end}，平均每年最多还可增加${perYear}${strict ? '，且须低于这一数值' : ''}。`,
    noRoom: ({ what, to, end }) => `${what}现为${end}，到${to}不能再增加。`,
    yearEnds: '年数按日计算，年末至年末为整一年。',
    outlook: ({ model, due, value, target, meets }) =>
      `${model}推算，到${due}约为${value}，${
        { meets: `符合“${target}”`, misses: `不符合“${target}”`, 'no-line': `“${target}”没有划出界线，不作比较` }[meets]
      }。`,
    interval: (low, high, level, meets) =>
      `趋势的区间为${low}至${high}，置信水平${level}，${
        {
          meets: '区间内全部符合目标',
          misses: '区间内全部不符合目标',
          either: '区间内有的符合目标、有的不符合',
          'no-line': '目标没有划出界线，不作比较',
        }[meets]
      }。`,
    extrapolation: (points) => `依据${points}个数值推算，不参与判定。`,
    reached: ({ model, date, target, against }) => `${model}推算，${date}达到“${target}”${against && `，${against}`}。`,
    usedUp: (model, date, target) => `${model}推算，${date}超出“${target}”。`,
    against: {
      late: (days) => `比期限晚${days}天`,
      early: (days) => `比期限早${days}天`,
      onTime: () => '恰在期限当日',
    },
    onDay: (day) => day,
    inYear: (year) => year,
    firstDay: '取推算值达到目标的第一天，不足一天按一天计。',
    firstYear: '取推算值达到目标的第一年，至该年年末。',
    partsAgree: ({ at, sum, whole }) => `${at}，各部分合计${sum}，与全部${whole}一致。`,
    partsDiffer: ({ at, sum, whole, by }, more) =>
      `${at}，各部分合计${sum}，比全部${whole}${more ? '多' : '少'}${by}。是否有误，由公布单位说明。`,
    partsMissing: ({ at, sum, whole, by }) =>
      `${at}，已报各部分合计${sum}，全部为${whole}，缺报部分应有${by}，还不能核对。`,
    partsAlone: ({ at, sum }) => `${at}，已报各部分合计${sum}，全部的数值尚未公布，不能核对。`,
    partsUnknown: (at) => `${at}，各部分都没有数据，还不能核对。`,
    missing: (names) => `当日没有数据：${names}。没有数据不等于0。`,
    targets: (sum, whole, by) =>
      by ? `各部分的目标合计${sum}，与全部目标${whole}相差${by}。` : `各部分的目标合计${sum}，与全部目标一致。`,
    stated: (words) => `规划的说明：${words}。`,
    composite: (name, value, counted) => `${name}为${value}，由${counted}项计算。`,
    policy: {
      exclude: (missing) => `没有数据的${missing}项连同权数一并剔除。`,
      zero: (missing) => `没有数据的${missing}项按0计算。`,
      refuse: () => '只要有一项没有数据就不计算，本次各项均有数据。',
    },
    cap: (cap, capped) => `单项最高按${cap}计，本次有${capped}项超过。`,
    method: (name, label) => `按${inQuotes(name)}，结果为“${label}”。`,
    question: {
      done: '这一方法回答：完成了多少。',
      schedule: '这一方法回答：是否跟上序时进度。',
      outlook: '这一方法回答：照此推算能否达到。',
    },
    bySource: (title, publisher) => `规则出自${publisher}${inQuotes(title)}。`,
    achieved: '按其规则，目标已达到。',
    facts: { base: '基期值', current: '现值', target: '目标值' },
    replaced: (fact, from, to) => `该方法的原文规定：${fact}为${from}时按${to}计算。`,
    reasons: {
      'no-observation': '还没有数据，不能计算；没有数据不等于0。',
      'due-value-missing': '期末数据未公布，不能计算。',
      'no-baseline': '没有起点的数值，不能计算快慢。',
      'baseline-is-bound': '起点没有确数，不能计算快慢。',
      'baseline-not-positive': '基期为零或负数，不能计算增减比例。',
      'level-negative': '最新数值为负数，不能计算年均增长率。',
      'no-distance': '基期已达到目标值，不计算完成比例。',
      'kept-so-far': '至今没有发生，没有进度可算，期末才能判定。',
      'ceiling-broken': '已超出上限；累计值只增不减。',
      'fallen-from-base': '基期已达到目标值，最新值未达到，不计算完成比例。',
      'measure-unstated': '规划未说明是存量、累计值还是年度值，不能计算快慢。',
      'single-event': '这是一次性目标，没有可以推算的过程。',
      rank: '名次不随时间推移，不能推算。',
      'rank-without-number': '规划没有给出名次，不能计算。',
      'direction-without-number': '规划只给出方向，没有数值，不能计算。',
      exploratory: '规划只要求探索，没有可以计算的数值。',
      'judged-by-year': '各年单独判定，不作推算。',
      'single-year': '到期时按当年数值判定，此前不作推算。',
      'reference-moves': '用来比较的数值逐年变化，不作推算。',
      'mean-of-window': '到期时按整个期间的平均值判定，此前不作推算。',
      'no-date': '规划未写明完成时间，不能计算快慢。',
      'tolerance-unstated': '规划只作大致要求，未说明允许的偏差，不能计算。',
      'beyond-range': '最新数据已越过目标的另一侧，不推算所需的快慢。',
      'reference-unknown': '用来比较的数值同期尚未公布，不能计算。',
      'whole-unknown': '总数未公布，不能计算比例。',
      'counts-differ': '数据的统计方式与目标不同，不能计算。',
      'series-break': '数据口径有变，前后不可比。',
      'gap-in-periods': '中间有时期没有数据，不能累计。',
      'overlapping-periods': '数据的时期互相重叠，不能累计。',
      'totals-differ': '累计数与各期数之和不一致，不能计算。',
      closed: '期限已到，或到期的数据已经公布，不再推算。',
      'not-started': '规划期尚未开始，不能计算。',
      'base-ahead': '起算日尚未到，不能计算。',
      'baseline-at-bound': '基期恰为这一数值，越过才算达到。',
      'near-baseline': '目标与基期相近，意在保持，不计算完成比例。',
      'no-value-since-base': '基期之后尚未公布数据。',
      'mean-so-far': '按至今的平均值与目标比较，到期按全期判定。',
      'window-not-begun': '按平均值判定的期间尚未开始。',
      'part-of-year': '只公布了一年中部分时间的数值，不与全年目标比较。',
      'side-unstated': '规划未给基期，也未说明高于还是低于这一数值为好。',
      'reference-differs': '用来比较的指标没有同类数值。',
      'value-is-bound': '公布的不是确数，尚不能判定。',
      'rate-as-level': '百分比数值按水平值填报，目标是增长率，不能换算。',
      'too-few-points': '已知的数据太少，不能计算。',
      'not-positive': '数值为零或负数，没有增长率可言。',
      'outside-bounds': '数值或推算结果超出了可能的范围，这一模型不适用。',
      'no-bounds': '没有给出数值的上下限，这一模型不适用。',
      'no-time': '最新数据之后没有可以推算的时间。',
      'out-of-range': '计算不出有限的数值。',
      'already-reached': '最新数据已达到目标，只需保持。',
      'never-at-this-pace': '数值没有变化或朝相反方向变化，照此推算达不到目标。',
      'beyond-a-century': '照此推算一百年内达不到目标。',
      'no-breakdown': '没有分解到各部分的数据，无从核对。',
      'not-additive': '比例、增长率、名次不能相加，不作核对。',
      'no-values': '没有一项有数据，不能计算。',
      'missing-value': '有的项没有数据，按约定不计算。',
      'no-weight': '权重全部为零，不能计算。',
      'negative-value': '有负数，不能求几何平均。',
    },
    methodReasons: {
      'no-target': '该方法需要目标数值，这里没有。',
      'too-few-points': '数据太少，该方法不适用。',
      'no-base': '没有基期值，该方法不适用。',
      'base-in-future': '基期之后没有数据，该方法不适用。',
      'duplicate-years': '同一年有两个数据，该方法不适用。',
      'signs-differ': '数值有正有负，该方法不适用。',
      'not-positive': '数值为零或负数，该方法不适用。',
      'no-distance': '基期已达到目标值，该方法不适用。',
      'no-peers': '没有可比的其他地区，该方法不适用。',
      'no-bounds': '没有给出上下限，该方法不适用。',
      'no-rule': '该方法没有相应的规则。',
      'no-time': '起止年份相同，该方法不适用。',
      'out-of-range': '按该方法计算不出有限的数值。',
      'not-a-series': '这一目标不是逐年的数值，该方法不适用。',
    },
  },
  en: {
    brackets: (text) => `(${text})`,
    comma: ', ',
    steps: {
      change: { name: 'Change', formula: 'later value − earlier value' },
      'per-year': { name: 'Average change a year', formula: 'change ÷ years' },
      'growth-per-year': { name: 'Average growth a year', formula: '(later value ÷ earlier value) ^ (1 ÷ years) − 1' },
      linear: { name: 'Straight line', formula: 'start + (value − start) ÷ (days elapsed ÷ days in all)' },
      compound: { name: 'Constant growth', formula: 'value × (value ÷ start) ^ (days to go ÷ days elapsed)' },
      left: { name: 'Left to go', formula: 'target − value' },
      days: { name: 'Days needed', formula: 'left to go ÷ (change so far ÷ days elapsed)' },
      sum: { name: 'Sum of the parts', formula: 'all parts added' },
      difference: { name: 'Difference', formula: 'sum of the parts − whole' },
      remaining: { name: 'What the missing parts would hold', formula: 'whole − sum of the known parts' },
      'weighted-mean': { name: 'Weighted mean', formula: 'sum of value × weight ÷ sum of the weights' },
      'geometric-mean': {
        name: 'Weighted geometric mean',
        formula: 'product of value ^ weight, to the power of 1 ÷ sum of the weights',
      },
      'worst-of': { name: 'Mean of the lowest', formula: 'sum of the lowest ÷ how many they are' },
    },
    measured: (value, name) => `${value} (${name})`,
    subject: (measured) => (measured ? `the ${measured}` : 'it'),
    turned: (amount, above, base, said) => (base ? `${amount} ${above ? 'above' : 'below'} ${base}` : said),
    soFar: {
      rises: ({ what, from, to, start, end, perYear }) =>
        `From ${from} to ${to} ${what} rose from ${start} to ${end}, by ${perYear} a year on average.`,
      falls: ({ what, from, to, start, end, perYear }) =>
        `From ${from} to ${to} ${what} fell from ${start} to ${end}, by ${perYear} a year on average.`,
      stands: ({ what, from, to, end }) => `From ${from} to ${to} ${what} stayed at ${end}.`,
    },
    required: {
      rises: ({ what, from, to, start, end, perYear, strict }) =>
        `To get from ${start} on ${from} to ${end} on ${to}, ${what} has to rise by ${strict ? 'more than ' : ''}${perYear} a year on average.`,
      falls: ({ what, from, to, start, end, perYear, strict }) =>
        `To get from ${start} on ${from} to ${end} on ${to}, ${what} has to fall by ${strict ? 'more than ' : ''}${perYear} a year on average.`,
      stands: ({ what, to, end }) => `By ${to} ${what} has to pass ${end}, which is just where it stands.`,
    },
    room: ({ what, from, to, start, end, perYear, strict }) =>
      `From ${start} on ${from} to ${end} on ${to}, ${what} may rise by ${strict ? 'less than' : 'at most'} ${perYear} a year on average.`,
    noRoom: ({ what, to, end }) =>
      `${what.charAt(0).toUpperCase() + what.slice(1)} stands at ${end} and may not rise until ${to}.`,
    yearEnds: 'Years are counted in days; from the end of one year to the end of the next is one year.',
    outlook: ({ model, due, value, target, meets }) =>
      `${model}: about ${value} on ${due}, ${
        {
          meets: `which meets “${target}”`,
          misses: `which does not meet “${target}”`,
          'no-line': `while “${target}” draws no line to hold it against`,
        }[meets]
      }.`,
    interval: (low, high, level, meets) =>
      `The trend lies between ${low} and ${high} at a confidence level of ${level}; ${
        {
          meets: 'all of it meets the target',
          misses: 'none of it meets the target',
          either: 'a part of it meets the target',
          'no-line': 'the target draws no line to hold it against',
        }[meets]
      }.`,
    extrapolation: (points) =>
      `Worked out from ${points} ${points === '1' ? 'value' : 'values'}; not part of the verdict.`,
    reached: ({ model, date, target, against }) =>
      `${model}: “${target}” is reached ${date}${against && `, ${against}`}.`,
    usedUp: (model, date, target) => `${model}: “${target}” is exceeded ${date}.`,
    against: {
      late: (days) => `${days} ${days === '1' ? 'day' : 'days'} late`,
      early: (days) => `${days} ${days === '1' ? 'day' : 'days'} early`,
      onTime: () => 'on time',
    },
    onDay: (day) => `on ${day}`,
    inYear: (year) => `in ${year.replace(/^reporting/, 'the reporting')}`,
    firstYear: 'The first year whose projected value meets the target, by its end.',
    firstDay: 'The first day on which the projected value meets the target; part of a day counts as a day.',
    partsAgree: ({ at, sum, whole }) => `${at}, the parts add up to ${sum}, which agrees with the whole, ${whole}.`,
    partsDiffer: ({ at, sum, whole, by }, more) =>
      `${at}, the parts add up to ${sum}, ${by} ${more ? 'more' : 'less'} than the whole, ${whole}. Whether that is a mistake is for the publisher to say.`,
    partsMissing: ({ at, sum, whole, by }) =>
      `${at}, the known parts add up to ${sum} of ${whole}; the missing parts would have to hold ${by}, and cannot be checked yet.`,
    partsAlone: ({ at, sum }) =>
      `${at}, the known parts add up to ${sum}; the whole is not published, so there is nothing to check.`,
    partsUnknown: (at) => `${at}, no part has data, so there is nothing to check yet.`,
    missing: (names) => `No data for that day: ${names}. No data does not mean 0.`,
    targets: (sum, whole, by) =>
      by
        ? `The targets of the parts add up to ${sum}, which differs from the whole target, ${whole}, by ${by}.`
        : `The targets of the parts add up to the whole target, ${sum}.`,
    stated: (words) => `The plan says: ${words}.`,
    composite: (name, value, counted) => `${name}: ${value}, from ${counted} ${counted === '1' ? 'value' : 'values'}.`,
    policy: {
      exclude: (missing) => `Entries without data (${missing}) are left out with their weight.`,
      zero: (missing) => `Entries without data (${missing}) count as 0.`,
      refuse: () => 'Nothing is computed while an entry has no data; here all have.',
    },
    cap: (cap, capped) => `Values above ${cap} count as ${cap}; here ${capped} did.`,
    method: (name, label) => `By ${inQuotes(name)} the result is “${label}”.`,
    question: {
      done: 'This method asks how much is done.',
      schedule: 'This method asks whether it is on schedule.',
      outlook: 'This method asks whether the target will be met.',
    },
    bySource: (title, publisher) => `The rule is that of ${publisher}, ${inQuotes(title)}.`,
    achieved: 'By its rule the target has been reached.',
    facts: { base: 'baseline', current: 'value', target: 'target' },
    replaced: (fact, from, to) => `The source itself takes a ${fact} of ${from} as ${to}.`,
    reasons: {
      'no-observation': 'There are no data yet; no data does not mean 0.',
      'due-value-missing': 'The final figure is not published.',
      'no-baseline': 'There is no starting figure to measure the pace from.',
      'baseline-is-bound': 'The baseline is no exact figure, so the pace cannot be measured.',
      'baseline-not-positive': 'The baseline is zero or negative, so a rate of change has no meaning.',
      'level-negative': 'The latest value is negative, so an average rate of growth has no meaning.',
      'no-distance': 'The baseline had already reached the target, so no share is computed.',
      'kept-so-far': 'None so far, so there is no pace; it can be judged only at the end.',
      'ceiling-broken': 'The ceiling is already exceeded, and a sum does not fall.',
      'fallen-from-base':
        'The baseline had already reached the target and the latest figure has not, so no share is computed.',
      'measure-unstated': 'The plan does not say whether this is a level, a total or a yearly figure.',
      'single-event': 'This is a single event, with no course to project.',
      rank: 'A rank does not move with time.',
      'rank-without-number': 'The plan names no rank to compare with.',
      'direction-without-number': 'The plan names a direction but no number.',
      exploratory: 'The plan asks only to explore, so there is no figure to compute with.',
      'judged-by-year': 'Each year is judged on its own, and nothing is projected.',
      'single-year': 'Judged when due, by the figure of that year; nothing is projected before.',
      'reference-moves': 'What it is compared with moves from year to year, so nothing is projected.',
      'mean-of-window': 'The average of the whole period decides when it is due.',
      'no-date': 'The plan names no date, so the pace cannot be measured.',
      'tolerance-unstated': 'The plan asks for it only approximately and states no tolerance.',
      'beyond-range': 'The latest value lies past the far side of the target, so no pace is asked of it.',
      'reference-unknown': 'The figure to compare with is not published for the same period.',
      'whole-unknown': 'The size of the whole is not published.',
      'counts-differ': 'The data are counted differently from the target.',
      'series-break': 'The data are counted differently from before and do not compare.',
      'gap-in-periods': 'A period in between has no data, so there is no total.',
      'overlapping-periods': 'The periods of the data overlap, so there is no total.',
      'totals-differ': 'The running total differs from the sum of its periods.',
      closed: 'The due date has passed, or its value is known, so nothing is left to project.',
      'not-started': 'The plan period has not begun.',
      'base-ahead': 'The day it is counted from lies ahead.',
      'baseline-at-bound': 'The baseline equals the figure, which has to be passed.',
      'near-baseline': 'The target is close to the baseline and means to hold it, so no share is computed.',
      'no-value-since-base': 'Nothing has been published since the base year.',
      'mean-so-far': 'The average so far against the target; the whole period decides when it is due.',
      'window-not-begun': 'The averaging period has not begun.',
      'part-of-year': 'Only part of a year is published, which is not held against a whole one.',
      'side-unstated': 'The plan gives no baseline and does not say which side of the figure is better.',
      'reference-differs': 'What it is compared with has no figure of the same kind.',
      'value-is-bound': 'Only a bound or a round figure is published, so the verdict stays open.',
      'rate-as-level': 'A percentage is entered as a level, but the target is a growth rate.',
      'too-few-points': 'Too few values are known.',
      'not-positive': 'A value is zero or negative, so there is no rate of growth.',
      'outside-bounds': 'A value or the projection lies beyond what is possible; the model does not fit.',
      'no-bounds': 'The model needs the limits of the value, and none are given.',
      'no-time': 'No time is left after the latest value.',
      'out-of-range': 'The formula has no finite result.',
      'already-reached': 'The latest value has reached the target, which now has to be held.',
      'never-at-this-pace':
        'The value stands still or moves the other way, so at this pace the target is never reached.',
      'beyond-a-century': 'At this pace the target is not reached within a hundred years.',
      'no-breakdown': 'Nothing is known of any part.',
      'not-additive': 'Shares, rates and ranks do not add up, so there is nothing to check.',
      'no-values': 'No entry has data.',
      'missing-value': 'An entry has no data, and the declared policy is then to compute nothing.',
      'no-weight': 'All weights are zero.',
      'negative-value': 'A geometric mean has no meaning for negative values.',
    },
    methodReasons: {
      'no-target': 'The method needs a target figure, and there is none.',
      'too-few-points': 'The method needs more values.',
      'no-base': 'The method needs a baseline, and there is none.',
      'base-in-future': 'No value is known after the base year.',
      'duplicate-years': 'One year has two values.',
      'signs-differ': 'The values have different signs.',
      'not-positive': 'A value is zero or negative.',
      'no-distance': 'The baseline had already reached the target.',
      'no-peers': 'There are no other areas to compare with.',
      'no-bounds': 'There are no bounds to measure against.',
      'no-rule': 'The method has no rule for this.',
      'no-time': 'The two years are the same.',
      'out-of-range': 'The method has no finite result.',
      'not-a-series': 'The target is not a yearly series.',
    },
  },
});
