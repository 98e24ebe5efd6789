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
  /** The figure, the bound or the unit of a target is not that of its words. */
  | 'words-differ'
  /** The rate of a single year under a target over several years, of which others are missing. */
  | 'rate-of-a-year'
  /** `equal`, and the words are a bare figure, which mostly means at least or at most so much. */
  | 'equal-figure'
  /** A day or a period far from the plan's own. */
  | 'distant-date'
  /** A level of a half year that is about half of a year's: what is counted may be what a year brings. */
  | 'half-year-as-year'
  /** Two indicators of one name. */
  | 'duplicate-name'
  /** A figure without a unit, and no index. */
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
  sameName: ['{0} has this name too', '与 {0} 同名'],
  noUnit: ['a figure without a unit, which only an index has', '有数值而无单位；只有指数才没有单位'],
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
