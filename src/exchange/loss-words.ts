import type { ExchangeLanguage } from './exchange-words.js';

type Pair = readonly [zh: string, en: string];

/** What a format has no place for, by its kind of fact. */
const factWords: Readonly<Record<string, Pair>> = {
  goals: ['目标', 'goals'],
  'goal-tree': ['目标的层级', 'goals within goals'],
  indicators: ['指标', 'indicators'],
  'indicator-tree': ['指标的层级（其中）', 'indicators within indicators'],
  definitions: ['指标解释', 'definitions'],
  'other-names': ['指标的其他名称', 'other names of indicators'],
  labels: ['指标的标签', 'labels of indicators'],
  'target-words': ['目标值原文', 'targets in the plan’s words'],
  'target-axes': ['目标值的四个方面（看什么、界限、时间、约束力）', 'targets in their four axes'],
  force: ['约束性、预期性等约束力', 'force of targets: binding, indicative, …'],
  milestones: ['目标值的阶段值', 'values on the way to a target'],
  'borrowed-figures': ['以其他指标或数列为准的目标值', 'targets whose figure is that of something else'],
  readings: ['目标值的其他表述', 'other readings of targets'],
  breakdowns: ['目标值的分解', 'breakdowns of targets'],
  baselines: ['基期值', 'baselines'],
  comparisons: ['仅供对照的往期数', 'earlier figures for comparison'],
  'lead-bodies': ['牵头单位', 'lead bodies of indicators'],
  'supporting-bodies': ['配合单位', 'supporting bodies of indicators'],
  rhythm: ['公布周期', 'rhythms of publication'],
  derivations: ['推算方法', 'how values are worked out'],
  citations: ['目标值的出处', 'places the targets stand in'],
  series: ['规划以外的数列', 'series outside the plan'],
  measures: ['重点任务', 'measures'],
  'measure-follow-up': ['重点任务的进展、节点和佐证', 'states, steps and evidence of measures'],
  organisations: ['单位和地点', 'bodies and places'],
  directories: ['名录', 'directories'],
  judgements: ['已公布的评价', 'published judgements'],
  schedule: ['序时进度的约定', 'declared schedule'],
  figures: ['数据', 'figures'],
  parts: ['分单位、分街道的数据', 'figures of parts'],
  counts: ['数据的口径', 'how figures count'],
  statuses: ['初步数、预计数的标记', 'marks of preliminary and estimated figures'],
  samples: ['示例数据的标记', 'marks of sample figures'],
  qualifiers: ['数据的限定词（超过、约）', 'qualifiers of figures: more than, about'],
  breaks: ['口径变动的标记', 'breaks of series'],
  revisions: ['公布日期和修订', 'days of publication and revisions'],
  withdrawals: ['撤回的标记', 'marks of figures taken back'],
  sources: ['数据来源', 'sources of figures'],
  'source-words': ['来源原文', 'words of sources'],
  'figure-notes': ['数据备注', 'notes on figures'],
  languages: ['其他语言的文字', 'texts in other languages'],
};

/** What is doubtful in a plan that was read from a document. */
const doubtWords: Readonly<Record<string, Pair>> = {
  'period-from-results': [
    '没有写明规划期，取各结果的起止日期',
    'the days of the plan are not said; taken from its results',
  ],
  'target-as-text': [
    '看不出应达到、超过还是不超过，按原文保留，不计算',
    'whether to reach or stay below is not said; kept as text',
  ],
  'result-without-number': ['只有文字，没有数，未带入', 'words without a number; left out'],
  'result-without-date': ['没有日期，未带入', 'names no day; left out'],
  'figure-taken-as-level': ['没有写明口径，按期末数带入', 'how it counts is not said; taken as a level'],
  'objective-as-measure': ['没有指标的目标，作为重点任务带入', 'an objective without indicator; taken as a measure'],
  'left-out': ['规划文件中没有对应的位置，未带入', 'a plan has no place for it; left out'],
};

const wordOf = (words: Readonly<Record<string, Pair>>, code: string, locale: ExchangeLanguage): string =>
  words[code]?.[locale === 'en' ? 1 : 0] ?? code;

/** A kind of fact that is lost, by its name in `lossesOf`. */
export const lossWord = (fact: string, locale: ExchangeLanguage): string => wordOf(factWords, fact, locale);

/** A doubt of `readStratml`, by its code. */
export const exchangeDoubtWord = (code: string, locale: ExchangeLanguage): string => wordOf(doubtWords, code, locale);
