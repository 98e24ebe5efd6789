import type { Text } from '../model/primitives.js';
import type { Bound, Target, TargetOf, When } from '../model/target.js';
import type { Disagreement, DisagreementCode } from '../reading/compare-target.js';
import type { CellLeft, CellRemark } from '../reading/read-indicator-table.js';
import type { DoubtCode, LeftAsText, LeftReason, ReadingDoubt } from '../reading/target-reading.js';
import { textIn } from './locale.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';
import { requireObject, requireText, requireLocale } from '../model/wrong-call.js';

/** The words for what a sentence of a plan says, and for what it leaves open. */
export interface ReadingLabels {
  readonly left: Readonly<Record<LeftReason, string>>;
  /** Why a cell of a table is left out, beside the reasons for text. */
  readonly cell: Readonly<Record<Exclude<CellLeft, LeftReason>, string>>;
  readonly place: (line: number, column: number, sentence: string) => string;
  readonly doubt: Readonly<Record<Exclude<DoubtCode, 'kind-unsaid'>, string>>;
  /** Which of several things a figure is of is not said. */
  readonly kindUnsaid: (kinds: readonly string[]) => string;
  readonly disagreement: Readonly<Record<DisagreementCode, string>>;
  readonly of: Readonly<Record<TargetOf['kind'], string>>;
  readonly bound: Readonly<Record<Bound['kind'], string>>;
  readonly when: Readonly<Record<When['kind'], string>>;
  /** The other values an axis can have, by their names in the model. */
  readonly value: Readonly<
    Record<
      'percent' | 'points' | 'absolute' | 'index' | 'increase' | 'decrease' | 'binding' | 'indicative' | 'aspirational',
      string
    >
  >;
  /** What a growth or a change is of, where the other is what else may be meant. */
  readonly span: Readonly<Record<'per-year' | 'average-annual' | 'change', string>>;
  /** In place of the plan's own baseline. */
  readonly borrowed: string;
  /** The figure of a bound with its unit. */
  readonly bounded: (kind: Bound['kind'], name: string, amount: string) => string;
  /** Nothing is stated where the other side says something. */
  readonly unsaid: string;
  /** A part of the text, and what is to be said of it. */
  readonly quoted: (text: string, sentence: string) => string;
  readonly orElse: (sentence: string, alternatives: string) => string;
  readonly sides: (sentence: string, said: string, stated: string) => string;
  readonly separator: string;
  /** Between the axes of a reading. */
  readonly between: string;
  readonly day: (date: string) => string;
}

const readingTable = wordTable<ReadingLabels>('reading', {
  'zh-CN': {
    left: {
      'nothing-to-meet': '没有可以判定是否达到的内容',
      vague: '数量或时间不确切，无法判定',
      'figure-not-understood': '有数值，但不明确要达到什么',
      'figures-do-not-fit': '数值与对象的个数对不上',
      'direction-unsaid': '此类指标以低为好，没有写明是上限还是下限',
      'reports-the-past': '说的是已有的情况，不是目标',
      'relative-figure': '数值是与另一个数相比得出的，不能单独判定',
      'part-of-whole': '是前一个目标的组成部分',
      'no-such-kind': '这种目标目前无法用数据表示',
      'window-unsaid': '是若干年的平均，没有写明是哪些年份',
      'figure-too-large': '数值过大',
    },
    cell: {
      'no-column': '表头没有对应的列',
      'unit-differs': '单位与该指标的单位不一致',
    },
    place: (line, column, sentence) => `第${line}行第${column}列${sentence}`,
    doubt: {
      'span-unsaid': '没有写明是一年的增长还是整个规划期的变化',
      'comparator-unsaid': '只有数值，没有写明“不低于”“超过”等',
      'comparators-differ': '前后两个限定词含义不同',
      'reach-of-comparator': '末尾的限定词可能也适用于前面的数值',
      'before-year': '“某年前”可以理解为该年开始之前，也可以理解为该年结束之前',
      'reporting-year': '跨两个日历年，没有写明截止到哪一天',
      'yearly-rate': '没有写明是每年都要达到，还是到期的那一年达到',
      'relative-time': '时间要从文件的日期推算',
      'may-be-past': '没有写明是将来还是已有的情况',
      'taken-for-baseline': '视为规划的基期值',
      'percent-or-points': '比率的变化，可以理解为百分比，也可以理解为百分点',
    },
    kindUnsaid: (kinds) => `没有写明是${kinds.slice(0, -1).join('、')}还是${kinds[kinds.length - 1] ?? ''}`,
    disagreement: {
      figure: '数值不一致',
      scale: '数值相差若干位，小数点或单位可能有误',
      comparator: '限定词不一致',
      kind: '统计口径不一致',
      direction: '升降方向不一致',
      base: '起算时间不一致',
      date: '完成时间不一致',
      unit: '单位不一致',
      force: '约束力不一致',
    },
    of: {
      level: '存量或水平值',
      'year-value': '年度值',
      total: '累计值',
      change: '变化量',
      growth: '增长率',
      share: '覆盖比例',
      rank: '位次',
      trend: '变化趋势',
      occurrence: '是否实现',
      unstated: '未写明',
    },
    bound: {
      'at-least': '不低于',
      'more-than': '超过',
      'at-most': '不超过',
      'less-than': '低于',
      between: '区间',
      about: '左右',
      equal: '等于',
      up: '上升',
      down: '下降',
      hold: '保持',
      none: '不设数值',
    },
    when: {
      by: '到期达到',
      'each-year': '每年保持',
      'every-year': '每年完成',
      'mean-of': '期间平均',
      open: '未写明时间',
    },
    value: {
      percent: '百分比',
      points: '百分点',
      absolute: '绝对量',
      index: '指数',
      increase: '上升',
      decrease: '下降',
      binding: '约束性',
      indicative: '预期性',
      aspirational: '力争',
    },
    span: { 'per-year': '一年的增长', 'average-annual': '年均增长', change: '整个规划期的变化' },
    borrowed: '另外公布的数值',
    bounded: (kind, name, amount) => (kind === 'about' ? `${amount}${name}` : `${name}${amount}`),
    unsaid: '未写明',
    quoted: (text, sentence) => `“${text}”：${sentence}`,
    orElse: (sentence, alternatives) => `${sentence}（也可以是${alternatives}）`,
    sides: (sentence, said, stated) => `${sentence}：文字为${said}，数据为${stated}`,
    separator: '、',
    between: '；',
    day: (date) => `（${date}）`,
  },
  en: {
    left: {
      'nothing-to-meet': 'nothing that could be met or missed',
      vague: 'how much, or by when, is not said exactly',
      'figure-not-understood': 'a figure, but not what it is to do',
      'figures-do-not-fit': 'not as many figures as things they could belong to',
      'direction-unsaid': 'less is better here, and whether the figure is a floor or a ceiling is not said',
      'reports-the-past': 'what has been reached, not what is to be',
      'relative-figure': 'the figure is held against another one and says nothing alone',
      'part-of-whole': 'a part of the target before it',
      'no-such-kind': 'a kind of target that plan files cannot state yet',
      'window-unsaid': 'a mean of several years, and which years is not said',
      'figure-too-large': 'the figure is too large',
    },
    cell: {
      'no-column': 'the heading has no column for it',
      'unit-differs': 'its unit is not that of the indicator',
    },
    place: (line, column, sentence) => `Line ${line}, column ${column}: ${sentence}`,
    doubt: {
      'span-unsaid': 'whether this is growth in a year or over the whole plan is not said',
      'comparator-unsaid': 'a figure without “at least”, “more than” or the like',
      'comparators-differ': 'two comparators that mean different things',
      'reach-of-comparator': 'the last comparator may hold for the figures before it too',
      'before-year': '“before” a year may mean before it begins or before it ends',
      'reporting-year': 'a year that runs over New Year; the day it ends on is not said',
      'yearly-rate': 'whether this is for every year or for the year it is due in is not said',
      'relative-time': 'a time that only the date of the document tells',
      'may-be-past': 'whether this is still to come or has happened is not said',
      'taken-for-baseline': 'taken to be the plan’s baseline',
      'percent-or-points': 'the change of a rate: per cent or percentage points',
    },
    kindUnsaid: (kinds) =>
      `whether this is ${kinds.slice(0, -1).join(', ')} or ${kinds[kinds.length - 1] ?? ''} is not said`,
    disagreement: {
      figure: 'The figures differ',
      scale: 'The figures differ by whole digits; a decimal point or a unit may be wrong',
      comparator: 'The comparators differ',
      kind: 'What is measured differs',
      direction: 'The directions differ',
      base: 'The starts differ',
      date: 'The due dates differ',
      unit: 'The units differ',
      force: 'The force differs',
    },
    of: {
      level: 'a level',
      'year-value': 'the value of one year',
      total: 'a running total',
      change: 'a change',
      growth: 'a rate of growth',
      share: 'a share covered',
      rank: 'a rank',
      trend: 'a trend',
      occurrence: 'an event',
      unstated: 'not stated',
    },
    bound: {
      'at-least': 'at least',
      'more-than': 'more than',
      'at-most': 'at most',
      'less-than': 'less than',
      between: 'a range',
      about: 'about',
      equal: 'equal to',
      up: 'upwards',
      down: 'downwards',
      hold: 'held',
      none: 'no figure',
    },
    when: {
      by: 'by a date',
      'each-year': 'held every year',
      'every-year': 'due every year',
      'mean-of': 'as a mean of years',
      open: 'no date',
    },
    value: {
      percent: 'per cent',
      points: 'percentage points',
      absolute: 'an amount',
      index: 'an index',
      increase: 'an increase',
      decrease: 'a decrease',
      binding: 'binding',
      indicative: 'indicative',
      aspirational: 'aspirational',
    },
    span: {
      'per-year': 'growth in one year',
      'average-annual': 'growth a year on average',
      change: 'a change over the whole plan',
    },
    borrowed: 'a figure published elsewhere',
    bounded: (_kind, name, amount) => `${name}${amount}`,
    unsaid: 'nothing',
    quoted: (text, sentence) => `“${text}”: ${sentence}`,
    orElse: (sentence, alternatives) => `${sentence} (it may also be ${alternatives})`,
    sides: (sentence, said, stated) => `${sentence}: the words say ${said}, the data ${stated}`,
    separator: ', ',
    between: '; ',
    day: (date) => ` (${date})`,
  },
});

const own = (words: object, key: string): string | undefined =>
  Object.prototype.hasOwnProperty.call(words, key) ? (words as Readonly<Record<string, string>>)[key] : undefined;

/** An alternative by what sets it apart from the reading. */
function alternativeName(doubt: ReadingDoubt, alternative: TargetOf | Bound | When, labels: ReadingLabels): string {
  if ('date' in alternative && alternative.date !== undefined) return alternative.date;
  if (doubt.code === 'span-unsaid') {
    return labels.span['span' in alternative ? alternative.span : 'change'];
  }
  if ('measure' in alternative) return labels.value[alternative.measure];
  if ('value' in alternative && typeof alternative.value === 'object') return labels.borrowed;
  return own(labels[doubt.axis], alternative.kind) ?? alternative.kind;
}

/** What is not said, and what else may be meant. */
function doubtSentence(doubt: ReadingDoubt, labels: ReadingLabels): string {
  // That it may be by a day, and by which is not known, the sentence says already.
  const others = doubt.alternatives.filter(
    (each) => !(doubt.axis === 'when' && each.kind === 'by' && !('date' in each)),
  );
  const names = [...new Set(others.map((each) => alternativeName(doubt, each, labels)))];
  if (doubt.code === 'kind-unsaid') return labels.kindUnsaid(names);
  const sentence = labels.doubt[doubt.code];
  return names.length === 0 ? sentence : labels.orElse(sentence, names.join(labels.separator));
}

/**
 * What can be read in two ways, with its place in the text and the other possibilities.
 *
 * @example
 * doubtWords(readTarget('质押融资总额达10亿元').readings[0].doubts[0], '质押融资总额达10亿元', 'zh-CN'); // '“融资总额”：没有写明是累计值还是年度值'
 */
export function doubtWords(doubt: ReadingDoubt, text: string, locale: Locale): string {
  requireObject('doubtWords', 'a doubt of a reading', doubt);
  requireText('doubtWords', 'the words it stands in', text);
  requireLocale('doubtWords', locale);
  const labels = readingTable[locale];
  return labels.quoted(text.slice(doubt.at.start, doubt.at.end), doubtSentence(doubt, labels));
}

/**
 * Why a part of a text is left as text.
 *
 * @example
 * leftWords({ code: 'vague', at: { start: 4, end: 9 } }, '培育企业100余家', 'en'); // '“100余家”: how much, or by when, is not said exactly'
 */
export function leftWords(left: LeftAsText, text: string, locale: Locale): string {
  requireObject('leftWords', 'what a reading left as text', left);
  requireText('leftWords', 'the words it stands in', text);
  requireLocale('leftWords', locale);
  const { code, at } = left;
  const labels = readingTable[locale];
  return labels.quoted(text.slice(at.start, at.end), labels.left[code]);
}

/**
 * What a target was read as, axis by axis, for a person to confirm.
 *
 * @param unit Unit of its indicator.
 * @example
 * readingWords(readTarget('到2025年，发明专利拥有量超过2000件').readings[0].target, '件', 'zh-CN'); // '存量或水平值；超过2000件；到期达到（2025-12-31）'
 */
export function readingWords(
  { of, bound, when, unit: own }: Pick<Target, 'of' | 'bound' | 'when' | 'unit'>,
  unit: Text | undefined,
  locale: Locale,
): string {
  const labels = readingTable[locale];
  const figure =
    bound.kind === 'between'
      ? `${bound.low}—${bound.high}`
      : 'value' in bound && typeof bound.value === 'number'
        ? String(bound.value)
        : '';
  const gap = locale === 'en' ? ' ' : '';
  const amount = figure && `${gap}${figure}${gap}${textIn(own ?? unit, locale)}`;
  const day = 'date' in when && when.date !== undefined ? labels.day(when.date) : '';
  return [
    labels.of[of.kind],
    labels.bounded(bound.kind, labels.bound[bound.kind], amount.trimEnd()),
    labels.when[when.kind] + day,
  ].join(labels.between);
}

/**
 * Where words and axes of a target differ, with both sides.
 *
 * @example
 * disagreementWords({ code: 'scale', axis: 'bound', said: 3.5, stated: 35, at: [] }, 'en'); // 'The figures differ by whole digits; a decimal point or a unit may be wrong: the words say 3.5, the data 35'
 * disagreementWords({ code: 'comparator', axis: 'bound', said: 'more-than', stated: 'at-least', at: [] }, 'zh-CN'); // '限定词不一致：文字为超过，数据为不低于'
 */
export function disagreementWords(disagreement: Disagreement, locale: Locale): string {
  requireObject('disagreementWords', 'a disagreement, as one of compareTarget,', disagreement);
  requireLocale('disagreementWords', locale);
  const { code, axis, said, stated } = disagreement;
  const labels = readingTable[locale];
  const named = (value: string | number): string => {
    if (value === '') return labels.unsaid;
    if (typeof value === 'number') return String(value);
    const names = axis === 'of' || axis === 'bound' || axis === 'when' ? labels[axis] : {};
    return own(names, value) ?? own(labels.value, value) ?? value;
  };
  return labels.sides(labels.disagreement[code], named(said), named(stated));
}

/**
 * What a cell of a pasted table leaves open, or why it is left out, with its place.
 *
 * @example
 * remarkWords({ line: 3, column: 6, text: '30', left: 'direction-unsaid', code: 'direction-unsaid' }, 'zh-CN'); // '第3行第6列“30”：此类指标以低为好，没有写明是上限还是下限'
 */
export function remarkWords(remark: CellRemark, locale: Locale): string {
  requireObject('remarkWords', 'a remark of a table', remark);
  requireLocale('remarkWords', locale);
  const labels = readingTable[locale];
  const sentence =
    'doubt' in remark
      ? doubtSentence(remark.doubt, labels)
      : remark.left === 'no-column' || remark.left === 'unit-differs'
        ? labels.cell[remark.left]
        : labels.left[remark.left];
  return labels.place(remark.line, remark.column, labels.quoted(remark.text.trim(), sentence));
}
