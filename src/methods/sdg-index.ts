import type { Text } from '../model/primitives.js';
import { requireFinite, requireList, requireObject, requireNumbers } from '../model/wrong-call.js';
import type { Method, SeriesPoint } from '../progress/method.js';
import type { MethodRefusal, MethodResult, MethodStep } from '../progress/method-result.js';
import {
  clean,
  defineMethod,
  reaches,
  silence,
  step,
  verdict,
  type MethodFinding,
  type MethodFacts,
} from './define-method.js';
import { observedSpan } from './growth-rate.js';

/** Fixed marks of an indicator, in its unit. `best` above `worst` means higher is better. */
export interface SdgIndexBounds {
  /** Scores 100: the optimum, not the best performer of the day. */
  readonly best: number;
  /** Scores 0: the 2.5th percentile of the published index. */
  readonly worst: number;
  /** From here green. */
  readonly green: number;
  /** From here orange, before it red. */
  readonly orange: number;
  /** From here yellow. Default half way between `orange` and `green`. */
  readonly yellow?: number;
}

/** The four colours. */
export type SdgIndexClass = 'green' | 'yellow' | 'orange' | 'red';

const colourLabels: Record<SdgIndexClass, Text> = {
  green: { en: 'Green: SDG achieved', 'zh-CN': '绿色：已实现' },
  yellow: { en: 'Yellow: challenges remain', 'zh-CN': '黄色：仍有挑战' },
  orange: { en: 'Orange: significant challenges', 'zh-CN': '橙色：重大挑战' },
  red: { en: 'Red: major challenges', 'zh-CN': '红色：严峻挑战' },
};

/** The four arrows. */
export type SdgIndexTrendClass = 'on-track' | 'moderately-improving' | 'stagnating' | 'decreasing';

const arrowLabels: Record<SdgIndexTrendClass, Text> = {
  'on-track': { en: 'On track or maintaining SDG achievement', 'zh-CN': '进展顺利或保持实现' },
  'moderately-improving': { en: 'Moderately improving', 'zh-CN': '中等改善' },
  stagnating: { en: 'Stagnating', 'zh-CN': '停滞' },
  decreasing: { en: 'Decreasing', 'zh-CN': '下降' },
};

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/**
 * A value between its worst and its best mark, on a scale of 100.
 *
 * Formula: (x − worst) ÷ (best − worst) · 100, held within 0 and 100. All in one unit; `undefined` when the marks are one.
 * @source SDSN, Sustainable Development Report, methodology.
 * @example
 * sdgNormalisedScore(75, 50, 100); // 50
 */
export function sdgNormalisedScore(value: number, worst: number, best: number): number | undefined {
  requireNumbers('sdgNormalisedScore', { value, worst, best });
  const score = ((value - worst) / (best - worst)) * 100;
  return Number.isFinite(score) ? between(score, 0, 100) : undefined;
}

/**
 * A value on the scale of the colours: 0 at the worst mark, 1 where orange begins, 2 where yellow does, 3 where green does,
 * straight in between, held within 0 and 3. `undefined` when the marks are not in that order.
 * @source SDSN, Sustainable Development Report, methodology (dashboards).
 * @example
 * sdgColourScore(70, { worst: 0, orange: 50, yellow: 65, green: 80, best: 100 }); // 2 + 5 ÷ 15
 */
export function sdgColourScore(value: number, bounds: SdgIndexBounds): number | undefined {
  requireNumbers('sdgColourScore', { value });
  requireObject('sdgColourScore', 'bounds', bounds);
  const { worst, best, orange, green, yellow = (orange + green) / 2 } = bounds;
  const marks = [worst, orange, yellow, green];
  const sign = best > worst ? 1 : -1;
  const rises = marks.every((mark, index) => index === 0 || sign * (mark - (marks[index - 1] ?? mark)) > 0);
  if (!rises || !Number.isFinite(value)) return undefined;
  // At a mark the score is that whole number, whatever the division next to it would round to.
  const passed = marks.filter((mark) => reaches(value, mark, sign)).length;
  const from = marks[passed - 1];
  const to = marks[passed];
  if (from === undefined) return 0;
  return to === undefined ? 3 : passed - 1 + (value - from) / (to - from);
}

function colourOf(score: number): SdgIndexClass {
  if (score >= 3) return 'green';
  if (score >= 2) return 'yellow';
  return score >= 1 ? 'orange' : 'red';
}

type Numbers = Pick<MethodFinding, 'value' | 'score' | 'steps'>;

const coloured = (colour: SdgIndexClass, rest: Numbers): MethodFinding<SdgIndexClass> => ({
  class: colour,
  label: colourLabels[colour],
  achieved: colour === 'green',
  ...rest,
});

/**
 * The SDG Index's score and dashboard colour: where does the latest value stand between the worst and the best mark?
 *
 * Score: `sdgNormalisedScore`, 0 to 100. Colour by `sdgColourScore`: from 3 green, from 2 yellow, from 1 orange, else red.
 * `value`: the colour score, marks from 0 to 3; `score`: the normalised one. The marks decide which way is better; direction and
 * target play no part. Marks missing or out of order: refused.
 *
 * @throws TypeError when the marks are no object.
 * @source SDSN, Sustainable Development Report, methodology.
 * @example
 * // 70, with marks 0, 50, 65, 80, 100
 * sdgIndex(bounds).assess(input); // value 2.33, score 70, 'yellow'
 */
export function sdgIndex(bounds?: SdgIndexBounds): Method<SdgIndexClass> {
  if (bounds !== undefined) requireObject('sdgIndex', 'bounds', bounds);
  return defineMethod(
    {
      id: 'sdg-index',
      name: { en: 'SDG Index dashboard', 'zh-CN': '可持续发展目标指数（指示板）' },
      source: {
        title: 'Sustainable Development Report, methodology',
        publisher: 'SDSN',
        url: 'https://dashboards.sdgindex.org/chapters/methodology',
      },
      question: 'done',
    },
    ({ latest }) => {
      const value = bounds && sdgColourScore(latest.value, bounds);
      const score = bounds && sdgNormalisedScore(latest.value, bounds.worst, bounds.best);
      if (!bounds || value === undefined || score === undefined) return 'no-bounds';
      const { worst, best } = bounds;
      const formula = `min(max((${latest.value} - ${worst}) / (${best} - ${worst}) * 100, 0), 100)`;
      return coloured(colourOf(value), { value, score, steps: [step('score', formula, score)] });
    },
  );
}

/**
 * The colour of a goal: the mean of its two worst indicators on the scale of the colours.
 *
 * Formula: (lowest + second lowest colour score) ÷ 2; the only one where there is one. From 3 green, from 2 yellow,
 * from 1 orange, else red. `value`: the mean, marks from 0 to 3. Results that say nothing are left out; with none left:
 * refused.
 * @throws TypeError when the results are no list.
 * @source As `sdgIndex`.
 * @example
 * // colour scores 3, 2.2 and 0.4
 * sdgGoalColour(results); // value 1.3, 'orange'
 */
export function sdgGoalColour(indicators: readonly MethodResult[]): MethodResult<SdgIndexClass> {
  requireList('sdgGoalColour', 'results', indicators);
  const method = 'sdg-index-goal';
  const [worst, second = worst] = indicators
    .map((result) => (result.applicable ? result.value : undefined))
    .filter((value) => value !== undefined)
    .sort((a, b) => a - b);
  if (worst === undefined || second === undefined) return silence(method, 'too-few-points');
  const value = clean((worst + second) / 2);
  const steps = [step('goal', `(${worst} + ${second}) / 2`, value)];
  return verdict(method, coloured(colourOf(value), { value, steps }));
}

export interface SdgIndexTrendOptions {
  /** From here green. Default: the target. */
  readonly green?: number;
  /** Years the recent mean looks back over. Default: all since the base year. */
  readonly recentYears?: number;
}

function arrowOf(ratio: number): SdgIndexTrendClass {
  if (ratio >= 1) return 'on-track';
  if (ratio >= 0.5) return 'moderately-improving';
  return ratio >= 0 ? 'stagnating' : 'decreasing';
}

/** 0 to 4: 1 at no growth, 2 at half the growth needed, 3 at all of it, 4 at the most. */
const trendScore = (ratio: number): number => between(1 + 2 * ratio, 0, 4);

const arrowed = (arrow: SdgIndexTrendClass, rest: Numbers, achieved = false): MethodFinding<SdgIndexTrendClass> => ({
  class: arrow,
  label: arrowLabels[arrow],
  achieved,
  ...rest,
});

interface Growths {
  readonly recent: number;
  /** Recent growth in that needed; absent where none was needed. */
  readonly ratio?: number;
  readonly steps: readonly MethodStep[];
}

/** The growth needed and the recent one; what lies beyond green counts as green. */
function growthsOf(facts: MethodFacts, green: number, recentYears: number | undefined): Growths | MethodRefusal {
  const { target, latest, points, sign } = facts;
  const span = observedSpan(facts);
  if (typeof span === 'string') return span;
  const upToGreen = ({ value }: SeriesPoint): number => (reaches(value, green, sign) ? green : value);
  const { base } = span;
  const years = (target?.year ?? base.year) - base.year;
  if (!(years > 0)) return 'no-time';
  const since = recentYears === undefined ? base.year : latest.year - recentYears;
  const start = points.find(({ year }) => year >= since && year < latest.year) ?? base;
  const [first, from, to] = [upToGreen(base), upToGreen(start), upToGreen(latest)];
  const needed = (green - first) / years;
  const recent = (to - from) / (latest.year - start.year);
  const steps = [
    step('needed', `(${green} - ${first}) / ${years}`, needed),
    step('recent', `(${to} - ${from}) / ${latest.year - start.year}`, recent),
  ];
  if (needed === 0) return { recent, steps };
  const ratio = clean(recent / needed);
  return { recent, ratio, steps: [...steps, step('ratio', `${recent} / ${needed}`, ratio)] };
}

function judgeTrend(
  facts: MethodFacts,
  { green, recentYears }: SdgIndexTrendOptions,
): MethodFinding<SdgIndexTrendClass> | MethodRefusal {
  const { target, latest, sign } = facts;
  if (!target) return 'no-target';
  const threshold = green ?? target.value;
  const found = growthsOf(facts, threshold, recentYears);
  // At green nothing more is asked; the working stands beside it where there is one.
  if (reaches(latest.value, threshold, sign)) {
    const working = typeof found === 'string' ? {} : { value: found.ratio, steps: found.steps };
    return arrowed('on-track', { ...working, score: 4 }, true);
  }
  if (typeof found === 'string') return found;
  const { recent, ratio, steps } = found;
  if (ratio !== undefined) return arrowed(arrowOf(ratio), { value: ratio, score: trendScore(ratio), steps });
  // The base was green, so that no growth was needed: a fall is one whatever was needed, all else has no ratio.
  return sign * recent < 0 ? arrowed('decreasing', { score: 0, steps }) : 'no-distance';
}

/**
 * The SDG Index's arrow: does the yearly change of late suffice to reach green in the target year?
 *
 * Needed: (green − base) ÷ (target year − base year). Recent: (latest − earlier) ÷ years between. Ratio of the two: from 1
 * on track, from 0.5 moderately improving, from 0 stagnating, below decreasing. What lies beyond green counts as green, at
 * the base, at the earlier and at the latest value; a latest value at green or beyond is on track. `value`: the ratio, no
 * unit; `score`: 1 + 2 · ratio within 0 and 4, and 4 at green.
 *
 * A base at green needed no growth, so that there is no ratio: a latest value below green that has fallen is decreasing,
 * score 0, without a value; one that has not is refused. No target (its year is needed): refused. One value, no year after
 * the base: refused below green, and without a working at green.
 *
 * @throws RangeError when `green` is not finite or `recentYears` not above 0.
 * @source SDSN, Sustainable Development Report, methodology (trends); the score's scale from the same.
 * @example
 * // 104 in 2020, 120 in 2023, green at 150 in 2025: 5.33 of 9.2 a year
 * sdgIndexTrend().assess(input); // value 0.58, 'moderately-improving'
 */
export function sdgIndexTrend(options: SdgIndexTrendOptions = {}): Method<SdgIndexTrendClass> {
  const caller = 'sdgIndexTrend';
  requireObject(caller, 'options', options);
  const { green, recentYears } = options;
  if (green !== undefined) requireFinite(caller, 'green', green);
  if (recentYears !== undefined) {
    requireFinite(caller, 'recentYears', recentYears);
    if (recentYears <= 0) throw new RangeError(`${caller} requires recentYears above 0; received ${recentYears}`);
  }
  return defineMethod(
    {
      id: 'sdg-index-trend',
      name: { en: 'SDG Index trend', 'zh-CN': '可持续发展目标指数（趋势）' },
      source: {
        title: 'Sustainable Development Report, methodology',
        publisher: 'SDSN',
        url: 'https://dashboards.sdgindex.org/chapters/methodology',
      },
      question: 'outlook',
    },
    (facts) => judgeTrend(facts, options),
  );
}

/**
 * The arrow of a goal: the mean of its indicators' trend scores, given for at least three quarters of them.
 *
 * From 3 on track, from 2 moderately improving, from 1 stagnating, else decreasing. `value` and `score`: the mean, marks from
 * 0 to 4. Fewer arrows: refused.
 * @throws TypeError when the results are no list.
 * @source As `sdgIndexTrend`.
 * @example
 * // trend scores 4, 2, 1 and one indicator without
 * sdgGoalTrend(results); // score 2.33, 'moderately-improving'
 */
export function sdgGoalTrend(indicators: readonly MethodResult[]): MethodResult<SdgIndexTrendClass> {
  requireList('sdgGoalTrend', 'results', indicators);
  const method = 'sdg-index-goal-trend';
  const scores = indicators
    .map((result) => (result.applicable ? result.score : undefined))
    .filter((score) => score !== undefined);
  if (scores.length === 0 || scores.length < 0.75 * indicators.length) return silence(method, 'too-few-points');
  const score = clean(scores.reduce((sum, each) => sum + each, 0) / scores.length);
  return verdict(method, arrowed(arrowOf((score - 1) / 2), { value: score, score }));
}
