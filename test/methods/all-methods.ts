import type { Method } from '../../src/progress/method.js';
import { aarr, type AarrOptions } from '../../src/methods/aarr.js';
import {
  completionAgainstSchedule,
  type CompletionAgainstScheduleOptions,
} from '../../src/methods/completion-against-schedule.js';
import { completionRate, inverseCompletionRate } from '../../src/methods/completion-rate.js';
import { efficacyScore, type EfficacyScoreOptions } from '../../src/methods/efficacy-score.js';
import { escapAnticipatedProgress } from '../../src/methods/escap-anticipated-progress.js';
import { escapCurrentStatus, type EscapOptions } from '../../src/methods/escap-current-status.js';
import { eurostat, type EurostatOptions } from '../../src/methods/eurostat.js';
import {
  constantRateExtrapolation,
  geometricExtrapolation,
  logitRegression,
  meanLogitSlope,
  timeWeightedLogitRegression,
  weightedExtrapolation,
  type Extrapolate,
} from '../../src/methods/extrapolate.js';
import { germanWeather, type WeatherTarget } from '../../src/methods/german-weather.js';
import { istat } from '../../src/methods/istat.js';
import { oecdDistance, type OecdDistanceOptions } from '../../src/methods/oecd-distance.js';
import { clearPointRules, orderedRules, type OrderedRulesOptions } from '../../src/methods/ordered-rules.js';
import { allOrNothingScore, rankScore, type RankScoreOptions } from '../../src/methods/rank-score.js';
import { scotlandChange, type ScotlandCriterion } from '../../src/methods/scotland-change.js';
import {
  sdgIndex,
  sdgIndexTrend,
  type SdgIndexBounds,
  type SdgIndexTrendOptions,
} from '../../src/methods/sdg-index.js';
import { statisticsCanada, type StatisticsCanadaOptions } from '../../src/methods/statistics-canada.js';
import { unsdProgressChart, type UnsdProgressChartOptions } from '../../src/methods/unsd-progress-chart.js';

export const extrapolators: Readonly<Record<string, Extrapolate>> = {
  geometricExtrapolation,
  weightedExtrapolation,
  logitRegression: logitRegression(),
  timeWeightedLogitRegression: timeWeightedLogitRegression(),
  meanLogitSlope: meanLogitSlope(),
  constantRate: constantRateExtrapolation(0.05),
};

/** Each vector file with the method its rows are for; `options` as a row writes them. */
export const methodOf: Readonly<Record<string, (options: unknown) => Method>> = {
  'statistics-canada': (options) => statisticsCanada(options as StatisticsCanadaOptions),
  eurostat: (options) => eurostat(options as EurostatOptions),
  'unsd-progress-chart': (options) => unsdProgressChart(options as UnsdProgressChartOptions),
  istat: () => istat(),
  'escap-current-status': (options) => escapCurrentStatus(options as EscapOptions),
  'escap-anticipated-progress': (options) => {
    const extrapolate = extrapolators[(options as { extrapolate?: string } | undefined)?.extrapolate ?? ''];
    return escapAnticipatedProgress(extrapolate && { extrapolate });
  },
  'sdg-index': (options) => sdgIndex(options as SdgIndexBounds),
  'sdg-index-trend': (options) => sdgIndexTrend(options as SdgIndexTrendOptions),
  aarr: (options) => aarr(options as AarrOptions),
  'oecd-distance': (options) => oecdDistance(options as OecdDistanceOptions),
  'german-weather': (options) => germanWeather(options as WeatherTarget),
  'scotland-change': (options) => scotlandChange(options as ScotlandCriterion),
  'completion-rate': () => completionRate(),
  'inverse-completion-rate': () => inverseCompletionRate(),
  'completion-against-schedule': (options) => completionAgainstSchedule(options as CompletionAgainstScheduleOptions),
  'efficacy-score': (options) => efficacyScore(options as EfficacyScoreOptions),
  'rank-score': (options) => rankScore(options as RankScoreOptions),
  'all-or-nothing-score': () => allOrNothingScore(),
  'ordered-rules': (options) =>
    orderedRules(options === 'clearPointRules' ? clearPointRules : (options as OrderedRulesOptions)),
};

/** A method under the properties, with what it promises. */
export interface Promised {
  readonly method: Method;
  /** Classes from the worst to the best: a better latest value, all else equal, never gives a worse one. */
  readonly order?: readonly string[];
  /** A target reached is `achieved` whenever the method speaks. */
  readonly achieves?: true;
  /** All figures in another unit: the same class. */
  readonly scales?: true;
}

const progress = ['deterioration', 'limited-progress', 'moderate-progress', 'substantial-progress', 'target-achieved'];
const eurostatOrder = [
  'significant-movement-away',
  'moderate-movement-away',
  'movement-away',
  'no-change',
  'insufficient-progress',
  'moderate-progress',
  'significant-progress',
];
const escapOrder = ['regression', 'slow-progress', 'on-track'];
const anticipatedOrder = ['no-progress-expected', 'need-to-accelerate', 'will-meet-target'];
const weather = ['thunderstorm', 'cloud', 'slightly-cloudy', 'sun'];
const arrows = ['worsening', 'maintaining', 'improving'];
const bounds: SdgIndexBounds = { worst: 0, orange: 50, green: 80, best: 100 };

/** By the difference: at it, a quarter short, more. */
const pointRules = {
  id: 'points',
  name: { en: 'Points', 'zh-CN': '百分点' },
  source: { title: 'Bands by difference', publisher: 'test' },
  question: 'done',
  rules: [
    { class: 'there', label: { en: 'There', 'zh-CN': '达到' }, atLeast: 0 },
    { class: 'near', label: { en: 'Near', 'zh-CN': '接近' }, moreThan: -0.25 },
    { class: 'far', label: { en: 'Far', 'zh-CN': '较远' } },
  ],
} as const;

/** Every method, in every variant that has a rule of its own. */
export const promised: readonly Promised[] = [
  { method: statisticsCanada(), order: progress, achieves: true },
  { method: eurostat(), order: eurostatOrder, achieves: true, scales: true },
  { method: eurostat({ span: 'long-term' }), order: eurostatOrder, achieves: true, scales: true },
  { method: eurostat({ span: 'from-base' }), order: eurostatOrder, achieves: true, scales: true },
  {
    method: unsdProgressChart(),
    order: ['stagnation-or-regression', 'fair-progress', 'met-or-on-track'],
    scales: true,
  },
  { method: unsdProgressChart({ percent: true }) },
  { method: unsdProgressChart({ binary: true }) },
  { method: istat(), scales: true },
  { method: escapCurrentStatus(), order: escapOrder, achieves: true, scales: true },
  { method: escapCurrentStatus({ parity: true }), scales: true },
  { method: escapAnticipatedProgress(), order: anticipatedOrder, achieves: true, scales: true },
  ...Object.values(extrapolators).map((extrapolate) => ({ method: escapAnticipatedProgress({ extrapolate }) })),
  { method: sdgIndex(bounds) },
  {
    method: sdgIndexTrend(),
    order: ['decreasing', 'stagnating', 'moderately-improving', 'on-track'],
    achieves: true,
    scales: true,
  },
  { method: aarr(), achieves: true, scales: true },
  { method: aarr({ required: 'continuous' }), achieves: true, scales: true },
  { method: oecdDistance({ peers: [1, 50, 100] }), order: ['distance-left', 'reached'], achieves: true },
  { method: germanWeather(), order: weather, achieves: true, scales: true },
  { method: germanWeather({ kind: 'interval', low: 20, high: 60 }), order: weather },
  { method: germanWeather({ kind: 'every-year' }), order: weather, achieves: true, scales: true },
  { method: germanWeather({ kind: 'direction' }), order: weather, scales: true },
  {
    method: germanWeather({
      kind: 'several',
      rule: 'worst',
      targets: [
        { value: 20, year: 2024 },
        { value: 60, year: 2030 },
      ],
    }),
    order: weather,
  },
  { method: completionRate(), order: ['not-completed', 'completed', 'exceeded'], achieves: true, scales: true },
  { method: inverseCompletionRate(), order: ['not-completed', 'completed', 'exceeded'], achieves: true, scales: true },
  { method: scotlandChange({ kind: 'last-change', by: 1 }), order: arrows },
  { method: scotlandChange({ kind: 'changes-in-a-row', by: 1 }), order: arrows },
  { method: scotlandChange({ kind: 'growth-against-average', by: 0.001 }), order: arrows, scales: true },
  { method: completionAgainstSchedule(), order: ['behind', 'on-schedule', 'completed'], achieves: true, scales: true },
  { method: efficacyScore({ satisfactory: 80, unacceptable: 20 }) },
  { method: rankScore() },
  { method: allOrNothingScore(), order: ['no-marks', 'full-marks'], achieves: true },
  { method: orderedRules(clearPointRules), order: ['red', 'yellow', 'green'], achieves: true, scales: true },
  {
    method: orderedRules({ ...pointRules, measure: 'ahead-of-schedule' }),
    order: ['far', 'near', 'there'],
    scales: true,
  },
  {
    method: orderedRules({ ...pointRules, measure: 'beyond-target' }),
    order: ['far', 'near', 'there'],
    achieves: true,
  },
];
