import type { Text } from '../model/primitives.js';
import { requireFinite, requireList, requireObject, requireNumbers } from '../model/wrong-call.js';
import type { Method } from '../progress/method.js';
import type { MethodRefusal, MethodResult, MethodStep, MethodVerdict } from '../progress/method-result.js';
import {
  defineMethod,
  reaches,
  silence,
  step,
  verdict,
  type MethodFinding,
  type MethodFacts,
} from './define-method.js';
import { growthRate, growthStep } from './growth-rate.js';

/** Lower bounds of the classes, each inclusive: ratios with a target, growth a year without. */
export interface ProgressThresholds {
  /** From here: substantial progress. */
  readonly high: number;
  /** From here: moderate progress. */
  readonly medium: number;
  /** From here: limited progress. Below: deterioration. */
  readonly low: number;
}

export interface StatisticsCanadaOptions {
  /** Default 0.95, 0.60, 0: observed against required growth. */
  readonly withTarget?: ProgressThresholds;
  /** Default 0.015, 0.005, 0: growth a year. An earlier version used 0.01, 0, −0.01. */
  readonly withoutTarget?: ProgressThresholds;
}

/** The five statuses. */
export type StatisticsCanadaClass =
  'target-achieved' | 'substantial-progress' | 'moderate-progress' | 'limited-progress' | 'deterioration';

const labels: Record<StatisticsCanadaClass, Text> = {
  'target-achieved': { en: 'Target achieved', 'zh-CN': '目标已实现' },
  'substantial-progress': { en: 'On track', 'zh-CN': '进展顺利' },
  'moderate-progress': { en: 'Progress made but acceleration needed', 'zh-CN': '有进展，但需加快' },
  'limited-progress': { en: 'Limited progress', 'zh-CN': '进展有限' },
  deterioration: { en: 'Deterioration', 'zh-CN': '倒退' },
};

const publishedWithTarget: ProgressThresholds = { high: 0.95, medium: 0.6, low: 0 };
const publishedWithoutTarget: ProgressThresholds = { high: 0.015, medium: 0.005, low: 0 };
/** What the source puts in the place of a zero that its model cannot divide by. */
const insteadOfZero = 0.001;

function classOf(value: number, { high, medium, low }: ProgressThresholds): StatisticsCanadaClass {
  if (value >= high) return 'substantial-progress';
  if (value >= medium) return 'moderate-progress';
  return value >= low ? 'limited-progress' : 'deterioration';
}

type Judgement = MethodFinding<StatisticsCanadaClass>;

const judged = (name: StatisticsCanadaClass, rest: Omit<Judgement, 'class' | 'label' | 'achieved'>): Judgement => ({
  class: name,
  label: labels[name],
  achieved: name === 'target-achieved',
  ...rest,
});

/**
 * How much a limit that cannot be passed lowers the growth asked for: C, from 0 (the base is at the limit) to 1.
 *
 * Formula, b and L in absolute value: 1 − (b ÷ L)^4.44 for b ≤ L; 1 − ((2L − b) ÷ L)^4.44 for L < b < 2L; 1 from 2L on.
 * @source Statistics Canada, Progress measurement methodology: scaling factor near natural limits.
 * @example
 * naturalLimitFactor(66.6, 100); // 0.83547…
 */
export function naturalLimitFactor(base: number, limit: number): number {
  requireNumbers('naturalLimitFactor', { base, limit });
  const b = Math.abs(base);
  const l = Math.abs(limit);
  if (b >= 2 * l) return 1;
  return 1 - (b <= l ? b / l : (2 * l - b) / l) ** 4.44;
}

/** Score −5…5 of a ratio of observed to required growth. */
function scoreOfRatio(ratio: number): number {
  return ratio >= publishedWithTarget.medium
    ? Math.min(7.1429 * ratio - 4.2857, 5)
    : Math.max(4.1667 * ratio - 2.5, -5);
}

/** Score −5…5 of a growth rate; C sets the thresholds above zero. */
function scoreOfGrowth(growth: number, c: number): number {
  const { high, medium } = publishedWithoutTarget;
  if (growth < 0) return Math.max(125 * growth - 2.5, -5);
  if (c === 0) return 5;
  if (growth >= high * c) return Math.min((500 * growth) / c - 5, 5);
  return growth >= medium * c ? (250 * growth) / c - 1.25 : (500 * growth) / c - 2.5;
}

/** The numbers of the formula, zeros replaced as the source does. */
interface Given {
  readonly base: number;
  readonly published: number;
  readonly current: number;
  readonly years: number;
  /** s · d: the direction, turned for negative values. */
  readonly sign: number;
  readonly replaced: MethodVerdict['replaced'];
}

function givenOf({ base, latest, sign }: MethodFacts): Given | MethodRefusal {
  if (!base) return 'base-in-future';
  const years = latest.year - base.year;
  if (years < 1) return 'too-few-points';
  const value = base.value === 0 ? insteadOfZero : base.value;
  if (value * latest.value < 0) return 'signs-differ';
  return {
    base: value,
    published: base.value,
    current: latest.value,
    years,
    sign: base.value < 0 ? -sign : sign,
    replaced: base.value === 0 ? [{ name: 'base', from: 0, to: insteadOfZero }] : [],
  };
}

/** Observed against required growth. */
interface Ratio {
  readonly ratio?: number | undefined;
  /** Absent where no growth leads to the target. */
  readonly required?: number | undefined;
  readonly steps: readonly MethodStep[];
}

function ratioOf({ base, current, years, sign }: Given, target: number, span: number): Ratio {
  const observed = growthRate(base, current, years);
  const required = base * target > 0 ? growthRate(base, target, span) : undefined;
  if (observed === undefined || required === undefined) return { required, steps: [] };
  const steps = [
    growthStep('CAGR', base, current, years, observed),
    growthStep('CAGR_T', base, target, span, required),
  ];
  // Base and target are one.
  if (required === 0) return { required, steps };
  const ratio = (sign * observed) / Math.abs(required);
  return { required, ratio, steps: [...steps, step('R', `${sign} * ${observed} / abs(${required})`, ratio)] };
}

function judgeWithTarget(
  facts: MethodFacts,
  { value, year }: NonNullable<MethodFacts['target']>,
  thresholds?: ProgressThresholds,
): Judgement | MethodRefusal {
  const { base, latest } = facts;
  // Without a base year there is nothing to look at, in the published code either.
  if (!base) return 'base-in-future';
  const target = value === 0 ? insteadOfZero : value;
  const given = givenOf(facts);
  const replaced = [
    ...(typeof given === 'string' ? [] : given.replaced),
    ...(value === 0 ? [{ name: 'target' as const, from: 0, to: insteadOfZero }] : []),
  ];
  const span = year - base.year;
  const { ratio, required, steps }: Ratio = typeof given === 'string' ? { steps: [] } : ratioOf(given, target, span);
  // The published code asks this first: one year of data or values of both signs only leave the ratio out.
  if (reaches(latest.value, target, facts.sign))
    return judged('target-achieved', { value: ratio, score: 5, steps, replaced });
  if (typeof given === 'string') return given;
  if (given.base * target < 0) return 'signs-differ';
  if (!(span > 0)) return 'no-time';
  const score = thresholds ? undefined : ratio === undefined ? -5 : scoreOfRatio(ratio);
  // Base and target are one and the value has left them: the published code divides by zero and calls −∞ a deterioration.
  if (required === 0) return judged('deterioration', { score, steps, replaced });
  if (ratio === undefined) return 'out-of-range';
  return judged(classOf(ratio, thresholds ?? publishedWithTarget), { value: ratio, score, steps, replaced });
}

function judgeWithoutTarget(facts: MethodFacts, thresholds?: ProgressThresholds): Judgement | MethodRefusal {
  const given = givenOf(facts);
  if (typeof given === 'string') return given;
  const { base, published, current, years, sign, replaced } = given;
  const limit = facts.naturalLimit;
  const observed = growthRate(base, current, years);
  if (observed === undefined) return 'out-of-range';
  const growth = sign * observed;
  // The published code only warns where the base is beyond the limit; its factor counts there as well.
  const c = limit === undefined ? 1 : naturalLimitFactor(published, limit);
  const scaled = (threshold: number): number => (threshold > 0 ? threshold * c : threshold);
  const { high, medium, low } = thresholds ?? publishedWithoutTarget;
  const steps = [
    growthStep('CAGR', base, current, years, observed),
    step('P', `${sign} * ${observed}`, growth),
    ...(limit === undefined ? [] : [step('C', limitFormula(published, limit), c)]),
  ];
  const name = classOf(growth, { high: scaled(high), medium: scaled(medium), low: scaled(low) });
  return judged(name, { value: growth, score: thresholds ? undefined : scoreOfGrowth(growth, c), steps, replaced });
}

function limitFormula(base: number, limit: number): string {
  const b = Math.abs(base);
  const l = Math.abs(limit);
  if (b >= 2 * l) return '1';
  return b <= l ? `1 - (${b} / ${l}) ^ 4.44` : `1 - ((2 * ${l} - ${b}) / ${l}) ^ 4.44`;
}

/** From here a threshold is one in per cent: nobody asks for ten times the growth needed, or for a doubling each year. */
const beyondUse = { withTarget: 10, withoutTarget: 1 };

function checkThresholds(caller: string, name: keyof StatisticsCanadaOptions, thresholds: unknown): void {
  if (thresholds === undefined) return;
  requireObject(caller, name, thresholds);
  const { high, medium, low } = thresholds as ProgressThresholds;
  for (const [field, value] of Object.entries({ high, medium, low })) {
    requireFinite(caller, `${name}.${field}`, value);
    if (Math.abs(value) >= beyondUse[name])
      throw new RangeError(`${caller} requires ${name}.${field} as a share, 95 % is 0.95; received ${value}`);
  }
  if (!(high >= medium && medium >= low))
    throw new RangeError(`${caller} requires ${name} from high to low; received ${high}, ${medium}, ${low}`);
}

/**
 * Statistics Canada's progress measure, the one built into Open SDG: is the growth so far the growth that is needed?
 *
 * With a target: R = s · d · CAGR(base → latest) ÷ |CAGR(base → target)|; from 0.95 on track, from 0.60 acceleration
 * needed, from 0 limited, below deterioration. A target reached now is achieved, whatever the trend.
 * Without: P = s · d · CAGR; from 1.5 % · C on track, from 0.5 % · C acceleration needed, from 0 limited, below deterioration.
 * d = ±1 is the wanted direction, s = −1 when the base is negative, C is `naturalLimitFactor`, 1 without a natural limit;
 * it counts on whichever side of the limit the base lies, as in the published code.
 * `value`: R, no unit, or P, a share a year. `score`: −5 to 5; left out with thresholds of one's own, because the
 * published score is drawn for the published ones.
 *
 * A base year without a value moves to the next year that has one; none after the last value: refused. Less than a year of
 * data, or values on both sides of zero: achieved without a value where the target is reached, else refused. A base or
 * target of 0 is replaced by 0.001, as the source does, and listed in `replaced`; this makes the method unfit for what
 * counts from zero. Base equal to the target and left since: deterioration without a value. No target year after the
 * base year: achieved without a value where the target is reached, else refused.
 *
 * @throws RangeError when thresholds do not fall from high to low, or are given in per cent; TypeError when one is missing.
 * @source Statistics Canada, Progress Measurement Methodology for the SDGs (open-sdg/open-sdg docs/progress-methodology.md),
 * and its published code (open-sdg/sdg-build sdg/ProgressMeasure.py); the 374 series published in cif-data-donnees-cic and
 * sdg-data-donnees-odd are reproduced.
 * @example
 * // 104 in 2020, 120 in 2023, 150 wanted in 2025
 * statisticsCanada().assess(input); // value 0.643, 'moderate-progress'
 */
export function statisticsCanada(options: StatisticsCanadaOptions = {}): Method<StatisticsCanadaClass> {
  const caller = 'statisticsCanada';
  requireObject(caller, 'options', options);
  const { withTarget, withoutTarget } = options;
  checkThresholds(caller, 'withTarget', withTarget);
  checkThresholds(caller, 'withoutTarget', withoutTarget);
  return defineMethod(
    {
      id: 'statistics-canada',
      name: { en: 'Statistics Canada / Open SDG', 'zh-CN': '加拿大统计局方法（Open SDG）' },
      source: {
        title: 'Progress Measurement Methodology for the Sustainable Development Goals',
        publisher: 'Statistics Canada',
        url: 'https://github.com/open-sdg/open-sdg/blob/master/docs/progress-methodology.md',
      },
      question: 'outlook',
    },
    (facts) =>
      facts.target ? judgeWithTarget(facts, facts.target, withTarget) : judgeWithoutTarget(facts, withoutTarget),
  );
}

/** Results of series, or groups of them to any depth. */
export type ScoreGroup = readonly (MethodResult | ScoreGroup)[];

const isGroup = (part: MethodResult | ScoreGroup): part is ScoreGroup => Array.isArray(part);

/** Mean of the scores there are; a group counts as one. */
function meanScore(group: ScoreGroup): number | undefined {
  const scores = group
    .map((part) => (isGroup(part) ? meanScore(part) : part.applicable ? part.score : undefined))
    .filter((score) => score !== undefined);
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

const allAchieved = (group: ScoreGroup): boolean =>
  group.every((part) =>
    isGroup(part) ? allAchieved(part) : !part.applicable || part.score === undefined || part.achieved,
  );

function classOfScore(score: number): StatisticsCanadaClass {
  if (score >= 2.5) return 'substantial-progress';
  if (score >= 0) return 'moderate-progress';
  return score >= -2.5 ? 'limited-progress' : 'deterioration';
}

/**
 * One verdict for an indicator of several series.
 *
 * Formula: the mean of the series' scores; a group of series is averaged first and then counts as one, to any depth.
 * From 2.5 on track, from 0 acceleration needed, from −2.5 limited, below deterioration. Achieved only if all are.
 * `value` and `score`: the mean, marks from −5 to 5. Series without a score are left out; with none left: refused.
 * @throws TypeError when the series are no list.
 * @source Statistics Canada, as `statisticsCanada`: aggregated progress status, sub-indicator grouping.
 * @example
 * // scores 5 and, as one group, 1 and −3
 * indicatorAggregate([a, [b, c]]); // score (5 + (1 − 3) ÷ 2) ÷ 2 = 2, 'moderate-progress'
 */
export function indicatorAggregate(series: ScoreGroup): MethodResult<StatisticsCanadaClass> {
  requireList('indicatorAggregate', 'series', series);
  const method = 'statistics-canada-aggregate';
  const score = meanScore(series);
  if (score === undefined) return silence(method, 'too-few-points');
  return verdict(
    method,
    judged(allAchieved(series) ? 'target-achieved' : classOfScore(score), { value: score, score }),
  );
}
