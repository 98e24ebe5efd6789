import { readinessLacks, type PlanReadiness, type ReadinessLack } from '../progress/plan-readiness.js';
import { sentences, textIn } from './locale.js';
import { messagesOf } from './messages-of.js';
import { plural } from './numbers.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';
import { requireObject, requireLocale } from '../model/wrong-call.js';

/** The words of what an office still lacks. */
export interface ReadinessLabels {
  readonly lack: Readonly<Record<ReadinessLack, string>>;
  /** How many of how many lack nothing. */
  readonly ready: (ready: number, total: number) => string;
  /** What is lacking, each with how often. */
  readonly missing: (counted: readonly string[]) => string;
  readonly counted: (word: string, count: number) => string;
  /** What one indicator lacks. */
  readonly lacks: (words: string) => string;
  readonly nothing: string;
}

export const readinessLabels = /*#__PURE__*/ wordTable<ReadinessLabels>('readiness', {
  'zh-CN': {
    lack: {
      unit: '计量单位',
      baseline: '可计算的基期值',
      body: '责任单位',
      due: '完成时限',
      source: '数据来源',
      figure: '按期数据',
      measure: '支撑任务',
    },
    ready: (ready, total) => `${total}项指标中${ready}项资料齐全。`,
    missing: (counted) => `还缺：${counted.join('，')}。`,
    counted: (word, count) => `${word}${count}项`,
    lacks: (words) => `还缺${words}`,
    nothing: '资料齐全',
  },
  en: {
    lack: {
      unit: 'unit',
      baseline: 'exact baseline',
      body: 'responsible body',
      due: 'due date',
      source: 'source of figures',
      figure: 'figure now due',
      measure: 'measure that serves it',
    },
    ready: (ready, total) => `Complete: ${ready} of ${plural(total, 'indicator')}.`,
    missing: (counted) => `Still missing: ${counted.join(', ')}.`,
    counted: (word, count) => `${word} (${count})`,
    lacks: (words) => `Still missing: ${words}`,
    nothing: 'Nothing is missing',
  },
});

/** What an office still lacks, in words. */
export interface ReadinessWords {
  /** 20项指标中12项资料齐全。还缺：责任单位5项，支撑任务8项。 */
  readonly summary: string;
  /** In the order of the plan; those that lack nothing say so. */
  readonly rows: readonly { readonly id: string; readonly name: string; readonly text: string }[];
}

/**
 * What `planReadiness` finds, in words: one sentence over all, and one for each indicator.
 *
 * @example
 * // one indicator: 达80件 by the end of 2025, 件, no baseline, no body, no measure
 * const { summary, rows } = readinessWords(planReadiness(plan, '2021-06-30'), 'zh-CN');
 * summary; // '1项指标中0项资料齐全。还缺：可计算的基期值1项，责任单位1项，支撑任务1项。'
 * rows[0].text; // '还缺可计算的基期值、责任单位、支撑任务'
 */
export function readinessWords(readiness: PlanReadiness, locale: Locale): ReadinessWords {
  requireObject('readinessWords', 'a readiness, as planReadiness gives it,', readiness);
  requireObject('readinessWords', 'the counts of a readiness', readiness.counts);
  requireLocale('readinessWords', locale);
  const { indicators, ready, counts } = readiness;
  const labels = readinessLabels[locale];
  const { listSeparator } = messagesOf(locale);
  const counted = readinessLacks.flatMap((lack) => {
    const count = counts[lack];
    return count === undefined ? [] : [labels.counted(labels.lack[lack], count)];
  });
  return {
    summary: sentences(
      [labels.ready(ready, indicators.length), counted.length > 0 ? labels.missing(counted) : ''],
      locale,
    ),
    rows: indicators.map(({ indicator, lacks }) => ({
      id: indicator.id,
      name: textIn(indicator.name, locale),
      text:
        lacks.length === 0 ? labels.nothing : labels.lacks(lacks.map((lack) => labels.lack[lack]).join(listSeparator)),
    })),
  };
}
