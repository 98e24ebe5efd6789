import type { QuantityKind } from '../progress/quantity.js';
import { inQuotes } from './in-quotes.js';
import type { Messages, Way } from './messages.js';

const status: Messages['status'] = {
  met: '已达目标值',
  ahead: '高于序时进度',
  'on-schedule': '达到序时进度',
  behind: '低于序时进度',
  'not-met': '未达目标值',
  'not-due': '未到期',
  'not-reported': '暂无数据',
  'not-computable': '无法计算',
  'direction-only': '方向性目标',
};

/** A rise and a fall, by the verb the plan itself uses of either. */
const verbs: readonly (readonly [of: RegExp, up: string, down: string])[] = [
  [/提高/, '提高', '降低'],
  [/降低/, '上升', '降低'],
  [/增加|减少/, '增加', '减少'],
  [/增长/, '增长', '下降'],
  [/提升/, '提升', '下降'],
  [/上升|下降/, '上升', '下降'],
];

/** Where the plan uses none: of a number, of per cent, of points. */
const usual: { readonly [Kind in QuantityKind]?: readonly [up: string, down: string] } = {
  change: ['增加', '减少'],
  'change-percent': ['增长', '降低'],
  'change-points': ['提高', '降低'],
};

/** The verb for a way the value went. */
function verb(way: Way, kind: QuantityKind, words: string): string {
  const [up, down] = verbs.find(([of]) => of.test(words))?.slice(1) ?? usual[kind] ?? ['增长', '下降'];
  return (way < 0 ? down : up) as string;
}

const change: Messages['figure']['name']['change'] = (way, from, kind, words) =>
  `${from && `比${from}`}${verb(way, kind, words)}`;
const growth: Messages['figure']['name']['growth'] = (way, average) =>
  `${average ? '年均' : '比上年'}${way < 0 ? '下降' : '增长'}`;

/** 18%低于20%, 7家少于8家: rates are high and low, things are many and few. */
const isRate = (figure: string): boolean => /[%‰点](?:左右)?$/.test(figure);

/** How a bound is missed, by its own word. */
function missed(bound: string): string {
  if (/^(超过|高于|低于)/.test(bound)) return `未${bound}`;
  if (bound.startsWith('不低于')) return bound.slice(1);
  if (bound.startsWith('前')) return `未进入${bound}`;
  if (bound.startsWith('达')) return `未达到${bound.slice(1)}`;
  return /^不高于|以内$/.test(bound) ? `高于${bound.replace(/^不高于|以内$/, '')}` : `未达到“${bound}”`;
}

/** What lacks or is over is a clause of its own; points belong to the word. */
const judged: Messages['judged'] = (word, amount) => `${word}${/^[差超]/.test(amount) ? '，' : ''}${amount}`;

/** 简体中文 */
export const zhCN: Messages = {
  status,
  verdict: {
    done: '已完成',
    'not-done': '未完成',
    'some-years': '部分年份暂无数据',
    'final-missing': '期末数据未公布',
    'none-since-base': '基期后暂无数据',
    'ahead-so-far': '至今好于目标值',
    'even-so-far': '至今达到目标值',
    'behind-so-far': '至今未达目标值',
    'over-so-far': '至今超出目标值',
  },
  tag: { illustrative: '示例数据', preliminary: '初步', estimated: '预计', stale: '数据较旧' },
  reason: {
    'no-observation': '没有数据不等于0',
    'due-value-missing': '期末数据未公布',
    'no-baseline': '规划没有给出起点，无法判断快慢',
    'baseline-is-bound': '起点没有确数，无法判断快慢',
    'baseline-not-positive': '基期为零或负数，不能计算增减比例',
    'level-negative': '最新数值为负数，不能计算年均增长率',
    'no-distance': '基期已达到目标值',
    'kept-so-far': '至今没有发生，期末才能判定',
    'fallen-from-base': '基期已达到目标值，最新值未达到',
    'measure-unstated': '规划未说明是存量、累计值还是年度值，无法判断快慢',
    'single-event': '一次性目标，不按时间折算',
    rank: '名次不按时间折算',
    'rank-without-number': '规划没有给出名次，不作判定',
    'direction-without-number': '规划没有给出数值，不计算完成比例',
    exploratory: '规划只要求探索，没有可判定的结果',
    'judged-by-year': '各年单独判定',
    'single-year': '到期时按当年数值判定',
    'reference-moves': '用来比较的数值逐年变化，不按时间折算',
    'mean-of-window': '到期时按整个期间的平均值判定',
    'no-date': '规划未写明完成时间，无法判断快慢',
    'tolerance-unstated': '规划只作大致要求，未说明允许的偏差',
    'beyond-range': '已越过目标的另一侧',
    'reference-unknown': '用来比较的数值同期尚未公布',
    'whole-unknown': '总数未公布，不能计算比例',
    'counts-differ': '数据的统计方式与目标不同，不能比较',
    'series-break': '数据口径有变，前后不可比',
    'gap-in-periods': '中间有时期没有数据，不能累计',
    'overlapping-periods': '数据的时期互相重叠，不能累计',
    'totals-differ': '累计数与各期数之和不一致',
    closed: '已不再按时间比较',
    'not-started': '规划期尚未开始',
    'base-ahead': '起算日尚未到',
    'baseline-at-bound': '基期恰为这一数值，越过才算达到',
    'near-baseline': '目标与基期相近，意在保持，不计算完成比例',
    'no-value-since-base': '基期之后尚未公布数据',
    'mean-so-far': '按至今的平均值与目标比较，到期按全期判定',
    'window-not-begun': '按平均值判定的期间尚未开始',
    'part-of-year': '只公布了一年中部分时间的数值，不与全年目标比较',
    'side-unstated': '规划未给基期，也未说明高于还是低于这一数值为好',
    'reference-differs': '用来比较的指标没有同类数值',
    'value-is-bound': '公布的不是确数，尚不能判定',
    'rate-as-level': '百分比数值按水平值填报，目标是增长率，不能换算',
    'too-few-points': '已知的数据太少，不能推算',
    'not-positive': '数值为零或负数，没有增长率可言',
    'outside-bounds': '推算结果超出了可能的范围',
    'no-bounds': '没有给出数值的上下限，不能推算',
    'no-time': '期限已到，不再推算',
    'out-of-range': '计算不出有限的数值',
  },
  group: {
    establishment: (count) => `建成类事项${count}项`,
    direction: (count) => `方向性目标${count}项`,
    rank: (count) => `位次类目标${count}项`,
    exploration: (count) => `探索类事项${count}项`,
    beyond: (count) => `规划期以后的目标${count}项`,
  },
  counted: (count, word) => `${count}项${word}`,
  figure: {
    base: () => '基期',
    change: (amount, way, from, kind, words) =>
      way === 0 ? `${from && `与${from}`}持平` : change(way, from, kind, words) + amount,
    growth: (amount, way, average) => growth(way, average) + amount,
    index: (amount) => `指数${amount}`,
    share: (amount, whole) => `占${whole && `${whole}的`}${amount}`,
    rank: (amount) => `第${amount}`,
    mean: (amount, span) => `${span}平均${amount}`,
    name: { change, growth, index: '指数', share: '占比', total: '累计新增', mean: (span) => `${span}平均` },
    made: {
      'compounded-rates': '各年数据连乘',
      'added-rates': '各年数据相加',
      'averaged-rates': '按各年平均',
      'known-parts': '只计已公布各期',
    },
    about: (amount) => `约${amount}`,
    exact: (amount) => `恰好${amount}`,
    beside: (published, worked) => `${published}，${worked}`,
    noted: (how, period, published) => `${how && `${how}，`}${period}为${published}`,
    bracketed: (worked, note) => `${worked}（${note}）`,
  },

  target: '目标',
  baseline: (value) => `基期${value}`,
  schedule: (percent) => `序时${percent}`,
  dueShare: (percent) => `应完成${percent}`,
  source: (name) => `来源：${name}`,
  sourceMissing: '来源：未注明',
  points: (points) => `${points}个百分点`,
  short: (amount, over) => (over ? '超出' : '差') + amount,
  doneAndElapsed: (done, elapsed) => `完成${done}，序时进度${elapsed}`,
  usedAndDue: (used, due, ofTime, fast) =>
    `已用上限的${used}，${ofTime ? '序时进度' : '按约定至此可用'}${due}${fast ? '，用得偏快' : ''}`,
  used: (share) => `已用${share}`,
  doneAndPath: (done, due, declared) => `完成${done}，按${declared ? '规划的阶段目标' : '约定的进度曲线'}应完成${due}`,
  worseThanBase: (amount, above) => `比基期${above ? '高' : '低'}${amount}`,
  worse: '不及基期',
  elapsed: (elapsed) => `序时进度${elapsed}`,
  judgedAt: (end, elapsed) => `按${end}的序时进度${elapsed}判定`,
  fellBack: (period, amount, falling) => `${period}曾${falling ? `为${amount}，后上升` : `达${amount}，后回落`}`,
  ofTarget: (percent) => `现值为目标值的${percent}`,
  within: (amount, range) => `${amount}，在${range}之间`,
  below: (amount, range) => `${amount}，${isRate(range) ? '低于' : '少于'}${range}`,
  beyond: (amount, range) => `${amount}，${isRate(range) ? '高于' : '多于'}${range}`,
  exceeds: (amount, bound) => `${amount}，${bound.startsWith('不') ? '' : '已'}${bound}`,
  exactly: (amount, bound) => `${amount}，未${bound}`,
  keepsTo: (amount, bound) => `${amount}，${/^前|以内$/.test(bound) ? '在' : ''}${bound}`,
  misses: (amount, bound) => `${amount}，${missed(bound)}`,
  reachedBy: (period, amount) => `${period}的数据已为${amount}`,
  latestKnown: (end, amount) => `最近公布的是${end}的${amount}`,
  latestInTime: (end, amount) => `期限内最近的是${end}的${amount}`,
  latestYear: (period, amount) => `最近的全年数据是${period}的${amount}`,
  latestOfYear: (period, amount) => `${period}${amount}`,
  unread: (period, amount) => `已公布${period}${amount}`,
  announced: (period, amount) => `已公布${period}${amount}，这一时期尚未结束，结束后计入`,
  later: (period, amount) => `${period}的${amount}在期限之后，不用于判定`,
  laterTotal: (end, amount) => `截至${end}的${amount}在期限之后，不用于判定`,
  doneLater: (period) => `${period}完成，晚于期限`,
  doneAround: (period) => `${period}内完成，是否在期限之前没有公布`,
  near: (amount, bound) => `${amount}，符合“${bound}”`,
  turned: (amount, target) => `${amount}，而目标是${target}`,
  baseUnknown: (period) => `没有${period}的数值，无法与之比较`,
  absent: { unknown: '没有数据', inapplicable: '不适用' },
  allowance: (amount) => `允许相差${amount}`,
  openWhenDue: {
    'baseline-is-bound': '起点没有确数，不能判定',
    'measure-unstated': '规划未说明是存量、累计值还是年度值，不能判定',
  },
  onlyRate: (period) => `只公布了${period}的比率，按整个期间的数值理解`,
  noMean: '中间有年份没有数据，不能平均',
  noYearBefore: '上年没有数据，不能计算增长',
  lacking: (periods) => `${periods}没有数据，不能累计`,
  published: (values) => `已公布：${values.map(([period, amount]) => period + amount).join('，')}`,
  unknownIsNotUndone: '没有数据不等于未完成',
  onlyBaseline: (words) => `起点只有“${words}”，没有确数，无法判断快慢`,
  firstReported: (period) => `首见于${period}的数据`,
  notDoneBy: (end) => `截至${end}尚未完成`,
  baselineDiffers: '*基期另有说明',

  due: (end) => end,
  borrowed: {
    'at-least': (name) => `不低于${name}`,
    'more-than': (name) => `高于${name}`,
    'at-most': (name) => `不高于${name}`,
    'less-than': (name) => `低于${name}`,
    about: (name) => `与${name}相当`,
    equal: (name) => `与${name}持平`,
  },
  figureOfTarget: (figure) => `目标${figure}`,
  reference: (name, period, figure) => `所比数值取自${inQuotes(name)}：${period}${figure}`,
  besideReference: (amount, name, figure) => `${amount}，${name}${figure}`,
  soFar: (amount, isGrowth, way, side, figure) => {
    const value = `至今${isGrowth ? growth(way, true) : '平均'}${amount}`;
    const held = {
      above: `高于${figure}`,
      below: `低于${figure}`,
      even: `与${figure}持平`,
      within: `在${figure}之间`,
      near: `在${figure}左右`,
    }[side];
    return `${value}，${held}，到期按全期判定`;
  },
  windowAhead: (span) => `按${span}的平均值判定，期间尚未开始`,
  part: (period, amount) => `${period}${amount}，不与全年目标比较`,
  several: (count, rule, target) =>
    `本指标有${count}项目标，判定取${
      {
        'worst-due-next': '最近到期的目标，同日到期的取进展最差的',
        worst: '其中进展最差的目标',
        named: '规划指定的目标',
      }[rule]
    }，即“${target}”`,

  duty: '完成',
  reached: '达到',
  yearsDone: (done, due, duty) => (done === due ? `已${duty}${done}年` : `${due}年中${done}年`),
  yearMissed: (years, duty) => `${years}未${duty}`,
  yearUnknown: (years) => `${years}暂无数据`,
  yearPartly: (years) => `${years}全年数据未公布`,
  othersMet: (count, duty) => `其余到期的${count}年已${duty}`,
  yearOpen: (years, reason) => `${years}不能判断${reason && `（${reason}）`}`,
  yearNotDue: (year) => `${year}未到期`,
  yearMet: (years, duty) => `${years}已${duty}`,
  allYearsMet: (due, duty) => `到期的${due}年均已${duty}`,
  yearsApart: '各年单独判定，以后年份不能抵补',
  yearWith: (year, amount) => `${year}（${amount}）`,

  judged,
  listSeparator: '、',
  sentence: (clauses) => clauses.join('；'),
  named: (name, said) => `${name}：${said}`,
  spoken: (value, target, word, amount, detail, notes) =>
    `${value && `${value}，`}目标${target}，${judged(word, amount)}。${[detail, notes.join('，')].filter(Boolean).join('。')}。`,
};
