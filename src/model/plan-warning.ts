import type { IssueLocale } from './issue-messages.js';
import { deepFreeze } from './deep-freeze.js';
import type { PlanIssue } from './plan-error.js';
import { pathText, type Path } from './problem-log.js';

/** What kind of doubt a warning is; for programs, as the message is for people. Closed: a switch over it can be complete. */
export type PlanWarningCode =
  /** A level in per cent under a target of growth: it may be the rate itself. */
  | 'rate-as-level'
  /** 0.92 where the target is 90 %. */
  | 'fraction-for-percent'
  /** The figure, the bound, the unit or a year of a target is not that of its words, or another axis they settle (每年, 累计). */
  | 'words-differ'
  /** The rate of a single year under a target over several years, of which others are missing. */
  | 'rate-of-a-year'
  /** `equal`, and the words are a bare figure, which mostly means at least or at most so much. */
  | 'equal-figure'
  /** A day or a period far from the plan's own. */
  | 'distant-date'
  /** A level of a half year that is about half of a year's: what is counted may be what a year brings. */
  | 'half-year-as-year'
  /** A figure counted in a way that no target of its indicator looks at: a rate under a level in 件. */
  | 'counts-differ'
  /** More than the whole it is a share of. */
  | 'beyond-the-whole'
  /** A fall written with its sign, which reads as a rise. */
  | 'sign-of-fall'
  /** A rise of less than nothing as target, which is a fall. */
  | 'fall-as-rise'
  /** A value on the way that goes further than the target it leads to. */
  | 'beyond-the-target'
  /** What a year has brought so far, and less than it had brought before. */
  | 'falling-sum'
  /** Two values of one day under two names: of 2023 and of December 2023. */
  | 'two-levels'
  /** A part is more than the whole indicator it is a part of. */
  | 'beyond-the-parent'
  /** A value of the base's own period that is not the baseline. */
  | 'other-baseline'
  /** The parts of a year do not add up to the year. */
  | 'parts-differ'
  /** A year of the calendar in a plan whose years start on another day. */
  | 'calendar-year'
  /** The rate of a last quarter or month where that of its year is judged. */
  | 'part-for-year'
  /** A final figure that was published before its period was over. */
  | 'published-early'
  /** A period that took something away, under a count that only adds. */
  | 'negative-count'
  /** Percentage points of what is not in per cent. */
  | 'points-of-no-percent'
  /** A level far below its base where more is wanted: it may be the change. */
  | 'change-as-level'
  /** Growth of a year, in words that name one: every year is judged where no date is given. */
  | 'year-or-years'
  /** 104.2 under a growth of 5 %: it may be an index with the year before as 100. */
  | 'index-as-rate'
  /** 120000 of what is counted by the ten thousand. */
  | 'counted-one-by-one'
  /** What a year added beside what there was: it is compared with the base as if it were what there is. */
  | 'additions-as-levels'
  /** A change of each year: every one of them is counted from the baseline, and none from the year before. */
  | 'each-year-from-base'
  /** A base of a day after the due day: no way leads from it to the target. */
  | 'base-after-due'
  /** A borrowed figure without a value of any period the target has one of. */
  | 'reference-period'
  /** Two indicators of one name. */
  | 'duplicate-name'
  /** A figure without a unit, and no index or ratio by its name. */
  | 'no-unit';

/** One doubt about a plan file that can be read. Of the shape of an issue. */
export interface PlanWarning extends Omit<PlanIssue, 'code'> {
  readonly code: PlanWarningCode;
}

type Pair = readonly [en: string, zh: string];

// What is doubtful. `{0}` and so on are filled with the doubt's details.
const sentences = {
  rateAsLevel: [
    'a level in % under a target of growth; write "rate" if it is the rate itself',
    '目标是增长率，这里却是以%计的水平值；如果它就是增长率，请写成 "rate"',
  ],
  fraction: [
    '{0}, and the target is {1} %; a share is written in per cent: {2}',
    '{0}，而目标为{1}%；比例请按百分数写：{2}',
  ],
  figure: ['{0} does not stand in the words “{1}”', '原文“{1}”中没有{0}'],
  comparator: ['“{0}” in the words means {1}, not {2}', '原文的“{0}”对应 {1}，而不是 {2}'],
  unit: ['the words say “{0}”, the unit is “{1}”', '原文的单位是“{0}”，这里是“{1}”'],
  dueYear: ['the words name the year {0}, the date is of {1}', '原文写的是{0}年，这里的日期在{1}年'],
  dueAtEnd: [
    'the words name the year {0}; without a date the target is due at the end of the plan, in {1}',
    '原文写的是{0}年；没有写明 date，目标就在规划期末（{1}年）到期',
  ],
  baseYear: ['the words count from {0}, the base here is of {1}', '原文与{0}年相比，这里的基期是{1}'],
  beyondTarget: ['{0} by {1} goes further than the target it leads to, {2}', '{1}的阶段目标{0}比最终目标{2}走得更远'],
  rateOfYear: [
    'the rate of one period under a target over several years; write the span (2021/2024) if it speaks of all of them, or give the rate of every year from {0} on',
    '目标跨越数年，这里是一个时期的比率；如果它说的是数年，请写成起止时期（如 2021/2024），否则请给出{0}年起每一年的比率',
  ],
  bareFigure: [
    'a bare figure (“{0}”) mostly means at-least or at-most; write equal only where exactly this figure is meant',
    '只写一个数（“{0}”）多指 at-least 或 at-most；确指恰好等于此数时才写 equal',
  ],
  distant: ['{0} is far from the plan ({1}–{2})', '{0}与规划期（{1}—{2}）相距很远'],
  halfYear: [
    'a level of half a year that is about half of {0} ({1}); if it is what the half year brought, write "increment" and the target is of a "year-value"',
    '半年的水平值约为{0}（{1}）的一半；如果它是半年的合计，请写成 "increment"，目标应为 "year-value"',
  ],
  countsDiffer: [
    'no target of the indicator looks at this; its targets are held against: {0}',
    '该指标的目标都不用这种数据；可用的是：{0}',
  ],
  beyondWhole: ['{0} is more than the whole, {1}', '{0}超过总数{1}'],
  farFromBase: [
    '{0} beside a base of {1}, under a target of growth; write "rate" if it is the rate itself',
    '基期为{1}，这里是{0}，而目标是增长率；如果它就是增长率，请写成 "rate"',
  ],
  signOfFall: [
    'a fall is written without its sign: {0}; {1} is read as a rise',
    '下降的幅度不带负号，请写成{0}；{1}会被读作上升',
  ],
  fallAsRise: [
    'a rise of {1} is a fall; write "direction": "decrease" and "kind": "{2}" of {0}',
    '上升{1}就是下降；请写 "direction": "decrease"，并把 kind 写成 "{2}"、数值写成{0}',
  ],
  fallingSum: ['less than the {0} of {1}, which it holds', '少于{1}的{0}，而后者包含在其中'],
  beyondParent: ['{0}, more than the {1} of “{2}”, of which it is a part', '{0}，多于“{2}”的{1}，而它是其中的一部分'],
  otherBase: [
    '{0}, and the baseline of {1} is {2}; a revised figure is entered as the baseline too, one counted anew has "break"',
    '{0}，而{1}的基期值是{2}；修订后的数值应同时写入 baseline，口径有变的请写 "break"',
  ],
  otherSum: ['the parts of {0} add up to {1}, and this is {2}', '{0} 各期合计{1}，这里是{2}'],
  calendarYear: [
    '{0} is the calendar year; the year of the plan that starts in it is {0}-A1',
    '{0} 指公历年；规划的{0}年度写作 {0}-A1',
  ],
  partForYear: [
    'of {0} there is no figure of the whole year, and that of {1} is taken as it; of a rate give the figure of the year',
    '没有{0}年全年的数值，{1}的数值被当作全年；比率请给出全年的数值',
  ],
  twoLevels: [
    '{0} of {1} is a value of the same day; one of the two is not that of its end, or not final',
    '{1}的{0}是同一天的数值；两者之一不是期末数，或者不是最终数',
  ],
  publishedEarly: [
    'a final figure of {0}, published on {1}, before the period was over; an estimate has the status estimated',
    '{0}的最终数公布于{1}，当时这一时期尚未结束；预计数的状态写“预计数”（文件中为 "estimated"）',
  ],
  negativeCount: [
    '{0} in a count that only adds; if things are taken away again too, write of kind "change"',
    '累计数中的当期数为{0}；如果有增有减，请把 of.kind 写成 "change"',
  ],
  pointsOfWhat: [
    'percentage points are of an indicator in per cent; this one is in “{1}”',
    '百分点用于以%计的指标，该指标的单位是“{1}”',
  ],
  changeAsLevel: [
    'a level of {1} beside a base of {2}; if it is what the base is to change by, write of kind "change"',
    '基期为{2}，目标水平值却是{1}；如果它是要提高的幅度，请把 of.kind 写成 "change"',
  ],
  yearOrYears: [
    'every year is judged; if {0} alone is meant, give its day: "date": "{1}"',
    '按此判定每一年的增长；如果只指{0}年，请写明期限 "date": "{1}"',
  ],
  indexAsRate: [
    '{0} as a rate in per cent; if it is an index with the year before as 100, write {1}',
    '比率为{0}%；如果它是以上年为100的指数，请写{1}',
  ],
  oneByOne: [
    '{0} in a unit of “{1}…”; if it was counted one by one, write {2}',
    '单位以“{1}”计，数值却是{0}；如果它是按个计的，请写{2}',
  ],
  additions: [
    '{0} of a year is compared with the base of {1}; if it is what was added in the year, give what there was at its end, with counts "level"',
    '一年的{0}按与基期{1}相比计算增减；如果它是当年新增的数，请改填年末达到的数，counts 写 "level"',
  ],
  eachYearFromBase: [
    'every year is held against the baseline, not against the year before; where that is meant, name the base in "from"; for what each year adds write of kind "year-value", for its growth "growth"',
    '每一年都与基期比，不与上年比；如果本意如此，请在 from 写明基期；每年新增多少请把 of.kind 写成 "year-value"，每年增长百分之几请写成 "growth"',
  ],
  baseAfterDue: [
    'the base is of {0}, and the target is due on {1}; the way to it would begin after its end',
    '基期为{0}，而目标的期限是{1}，起点晚于终点',
  ],
  otherPeriod: [
    'no value of “{0}” is of a period this indicator has a value of, and a figure is borrowed of the same period only',
    '“{0}”没有与该指标同期的数值；只有同期的数值才能比较',
  ],
  sameName: ['{0} has this name too', '与 {0} 同名'],
  noUnit: ['a figure without a unit; an index or a ratio needs none', '有数值而无单位；指数和比值不需要单位'],
} satisfies Record<string, Pair>;

/** A doubt before it is put into words. */
export interface Doubt {
  readonly code: PlanWarningCode;
  readonly path: Path;
  readonly sentence: keyof typeof sentences;
  readonly value: PlanWarning['value'];
  readonly details: readonly (string | number)[];
}

// Nobody reads further.
const mostWarnings = 1000;
const longestDetail = 60;

const shortened = (text: string): string => (text.length > longestDetail ? `${text.slice(0, longestDetail)}…` : text);

/** Puts doubts into words: the place, and what is doubtful there. */
export function warningsOf(doubts: readonly Doubt[], locale: IssueLocale = 'zh-CN'): readonly PlanWarning[] {
  const warnings = doubts.slice(0, mostWarnings).map(({ code, path: steps, sentence, value, details }): PlanWarning => {
    const path = pathText(steps);
    const words = sentences[sentence][locale === 'en' ? 0 : 1].replace(/\{(.)\}/g, (_, gap: string) =>
      shortened(String(details[Number(gap)])),
    );
    return { code, path, message: path + (locale === 'en' ? ': ' : '：') + words, value };
  });
  return deepFreeze(warnings);
}
