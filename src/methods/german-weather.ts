import type { Text } from '../model/primitives.js';
import { requireFinite, requireKnown, requireList, requireObject } from '../model/wrong-call.js';
import type { Method } from '../progress/method.js';
import type { MethodRefusal, MethodStep } from '../progress/method-result.js';
import { clean, defineMethod, reaches, step, type MethodFinding, type MethodFacts } from './define-method.js';

/** What the strategy wants of an indicator. */
export type WeatherTarget =
  /** The input's target value by its year. */
  | { readonly kind: 'by-year' }
  /** A range by the year of the input's target: its end that asks for less counts. */
  | { readonly kind: 'interval'; readonly low: number; readonly high: number }
  /** The input's target value in every year. */
  | { readonly kind: 'every-year' }
  /** No figure, only the direction. */
  | { readonly kind: 'direction' }
  /** Several values by several years: the worst verdict counts, or that of the target next due after the latest value. */
  | {
      readonly kind: 'several';
      readonly targets: readonly { readonly value: number; readonly year: number }[];
      readonly rule: 'worst' | 'next-due';
    };

/** The four symbols. */
export type GermanWeatherClass = 'sun' | 'slightly-cloudy' | 'cloud' | 'thunderstorm';

/** From the best to the worst. */
const skies: readonly GermanWeatherClass[] = ['sun', 'slightly-cloudy', 'cloud', 'thunderstorm'];

const labels: Record<GermanWeatherClass, Text> = {
  sun: { en: 'Sun', de: 'Sonne', 'zh-CN': '晴' },
  'slightly-cloudy': { en: 'Slightly cloudy', de: 'Leicht bewölkt', 'zh-CN': '少云' },
  cloud: { en: 'Cloud', de: 'Wolke', 'zh-CN': '多云' },
  thunderstorm: { en: 'Thunderstorm', de: 'Gewitter', 'zh-CN': '雷雨' },
};

type WeatherJudgement = MethodFinding<GermanWeatherClass>;

const judged = (
  weather: GermanWeatherClass,
  achieved: boolean,
  steps: readonly MethodStep[],
  value?: number,
): WeatherJudgement => ({ class: weather, label: labels[weather], achieved, value, steps });

/** Mean yearly change over the last five years; of the six values at least four must be there. */
function meanChange({ points, latest }: MethodFacts): MethodStep | undefined {
  const recent = points.filter(({ year }) => year >= latest.year - 5);
  const first = recent[0];
  if (!first || recent.length < 4) return undefined;
  const years = latest.year - first.year;
  return step('mean change', `(${latest.value} - ${first.value}) / ${years}`, (latest.value - first.value) / years);
}

/** Met and the trend not wrong, met, missed and the trend right, neither. Standing still holds a target and reaches none. */
function skyOfEveryYear(reached: boolean, towards: number): GermanWeatherClass {
  if (reached) return towards >= 0 ? 'sun' : 'slightly-cloudy';
  return towards > 0 ? 'cloud' : 'thunderstorm';
}

/** The share of the missing way that will still be missing in the target year. */
function byYear(facts: MethodFacts, change: MethodStep, target: { value: number; year: number }): WeatherJudgement {
  const { latest, sign } = facts;
  const towards = sign * change.value;
  // Once there, nothing is missing; the source then asks, as of a target of every year, whether it will be held.
  if (reaches(latest.value, target.value, sign)) return judged(skyOfEveryYear(true, towards), true, [change]);
  const years = Math.max(0, target.year - latest.year);
  const projected = latest.value + change.value * years;
  const missed = clean((target.value - projected) / (target.value - latest.value));
  const steps = [
    change,
    step('projected', `${latest.value} + ${change.value} * ${years}`, projected),
    step('missed share', `(${target.value} - ${projected}) / (${target.value} - ${latest.value})`, missed),
  ];
  // The source counts a distance that stays as it is with one that grows.
  if (towards <= 0) return judged('thunderstorm', false, steps, missed);
  const weather = missed < 0.05 ? 'sun' : missed <= 0.2 ? 'slightly-cloudy' : 'cloud';
  return judged(weather, false, steps, missed);
}

const everyYear = ({ sign, reached }: MethodFacts, change: MethodStep): WeatherJudgement =>
  judged(skyOfEveryYear(reached, sign * change.value), reached, [change], change.value);

/** The mean of five years right and the last change right, the mean, the last change, neither. */
function directionOnly({ points, latest, sign }: MethodFacts, change: MethodStep): WeatherJudgement {
  const before = points[points.length - 2] ?? latest;
  const last = step('last change', `${latest.value} - ${before.value}`, latest.value - before.value);
  const meanRight = sign * change.value > 0;
  const lastRight = sign * last.value > 0;
  const weather = meanRight ? (lastRight ? 'sun' : 'slightly-cloudy') : lastRight ? 'cloud' : 'thunderstorm';
  return judged(weather, false, [change, last], change.value);
}

type SeveralTargets = Extract<WeatherTarget, { kind: 'several' }>;

function several(facts: MethodFacts, change: MethodStep, { targets, rule }: SeveralTargets) {
  const ordered = [...targets].sort((a, b) => a.year - b.year);
  const next = ordered.find(({ year }) => year > facts.latest.year) ?? ordered[ordered.length - 1];
  if (!next) return 'no-target';
  if (rule === 'next-due') return byYear(facts, change, next);
  const results = ordered.map((target) => byYear(facts, change, target));
  // Of two alike the one that is not yet reached: only when all are reached, the whole is.
  const rank = ({ class: weather, achieved }: WeatherJudgement): number =>
    2 * skies.indexOf(weather) + (achieved ? 0 : 1);
  const worst = results.reduce((first, result) => (rank(result) > rank(first) ? result : first));
  return { ...worst, achieved: results.every(({ achieved }) => achieved) };
}

function judge(facts: MethodFacts, wanted: WeatherTarget): WeatherJudgement | MethodRefusal {
  const { target, sign } = facts;
  const change = meanChange(facts);
  if (!change) return 'too-few-points';
  if (wanted.kind === 'direction') return directionOnly(facts, change);
  if (wanted.kind === 'several') return several(facts, change, wanted);
  if (!target) return 'no-target';
  switch (wanted.kind) {
    case 'by-year':
      return byYear(facts, change, target);
    case 'interval':
      return byYear(facts, change, { value: sign > 0 ? wanted.low : wanted.high, year: target.year });
    case 'every-year':
      return everyYear(facts, change);
  }
}

const kinds: readonly WeatherTarget['kind'][] = ['by-year', 'interval', 'every-year', 'direction', 'several'];
const rules: readonly SeveralTargets['rule'][] = ['worst', 'next-due'];

function check(wanted: WeatherTarget): void {
  const caller = 'germanWeather';
  requireKnown(caller, 'kind', wanted?.kind, kinds);
  if (wanted.kind === 'interval') {
    requireFinite(caller, 'low', wanted.low);
    requireFinite(caller, 'high', wanted.high);
    if (wanted.low > wanted.high)
      throw new RangeError(`${caller} requires low not above high; received ${wanted.low} and ${wanted.high}`);
  }
  if (wanted.kind !== 'several') return;
  requireKnown(caller, 'rule', wanted.rule, rules);
  requireList(caller, 'targets', wanted.targets);
  wanted.targets.forEach((target, index) => {
    requireObject(caller, `targets[${index}]`, target);
    requireFinite(caller, `targets[${index}].value`, target.value);
    requireFinite(caller, `targets[${index}].year`, target.year);
  });
}

/**
 * The weather symbols of Germany's sustainability indicators: does the trend of five years lead to the target?
 *
 * By a year: the mean of the last five yearly changes goes on in a straight line; missed share m = (target − projected) ÷
 * (target − latest); below 5 % sun, 5 % to 20 % slightly cloudy, above 20 % cloud. A trend in the wrong direction, or none
 * (“der Abstand zum Ziel ist konstant hoch oder vergrößert sich”): thunderstorm. A target reached now is looked at as one of
 * every year, without m: sun, or slightly cloudy when the trend is wrong. An interval counts by its end that asks for less.
 * In every year: met and trend not wrong, sun; met, trend wrong, slightly cloudy; missed, trend right, cloud; missed, trend
 * not right (“hat sich nicht in Richtung des Ziels bewegt”), thunderstorm. Direction only: mean and last change right, sun;
 * only the mean, slightly cloudy; only the last, cloud; neither, thunderstorm; standing still is not right. Several
 * targets: the worst, or the next due; `achieved` when all those looked at are reached.
 * `value`: m, a share; for `every-year` and `direction` the mean change, in the unit of the values a year. No score.
 *
 * Of the six values of the last five years at least four must be there, else refused. No target where one is needed:
 * refused. Zero and negative values are values like any other.
 *
 * @throws RangeError when the kind or the rule is none of those known, or a range is the wrong way round; RangeError or
 * TypeError when a figure is none.
 * @source Statistisches Bundesamt, Status der Indikatoren – Methodik (dns-indikatoren.de/status), the same text as in
 * Nachhaltige Entwicklung in Deutschland: Indikatorenbericht.
 * @example
 * // 10, 12, 14, 16, 18, 20 in 2018–2023, 25 wanted in 2025: 24 projected, 1 of 5 missed
 * germanWeather().assess(input); // value 0.2, 'slightly-cloudy'
 */
export function germanWeather(wanted: WeatherTarget = { kind: 'by-year' }): Method<GermanWeatherClass> {
  check(wanted);
  return defineMethod(
    {
      id: wanted.kind === 'by-year' ? 'german-weather' : `german-weather-${wanted.kind}`,
      name: { en: 'German weather symbols', de: 'Wettersymbole', 'zh-CN': '德国天气符号' },
      source: {
        title: 'Nachhaltige Entwicklung in Deutschland. Indikatorenbericht',
        publisher: 'Statistisches Bundesamt',
        url: 'https://dns-indikatoren.de/status',
      },
      question: 'outlook',
    },
    (facts) => judge(facts, wanted),
  );
}
