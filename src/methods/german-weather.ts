import type { Text } from '../model/primitives.js';
import type { Method, MethodRefusal, MethodStep } from '../progress/method.js';
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

type Weather = 'sun' | 'slightly-cloudy' | 'cloud' | 'thunderstorm';

/** From the best to the worst. */
const skies: readonly Weather[] = ['sun', 'slightly-cloudy', 'cloud', 'thunderstorm'];

const labels: Record<Weather, Text> = {
  sun: { en: 'Sun', de: 'Sonne', 'zh-CN': '晴' },
  'slightly-cloudy': { en: 'Slightly cloudy', de: 'Leicht bewölkt', 'zh-CN': '少云' },
  cloud: { en: 'Cloud', de: 'Wolke', 'zh-CN': '多云' },
  thunderstorm: { en: 'Thunderstorm', de: 'Gewitter', 'zh-CN': '雷雨' },
};

const judged = (
  weather: Weather,
  achieved: boolean,
  steps: readonly MethodStep[],
  value?: number,
): MethodFinding & { readonly class: Weather } => ({ class: weather, label: labels[weather], achieved, value, steps });

type WeatherJudgement = ReturnType<typeof judged>;

/** Mean yearly change over the last five years; of the six values at least four must be there. */
function meanChange({ points, latest }: MethodFacts): MethodStep | undefined {
  const recent = points.filter(({ year }) => year >= latest.year - 5);
  const first = recent[0];
  if (!first || recent.length < 4) return undefined;
  const years = latest.year - first.year;
  return step('mean change', `(${latest.value} - ${first.value}) / ${years}`, (latest.value - first.value) / years);
}

/** The share of the missing way that will still be missing in the target year. */
function byYear(facts: MethodFacts, change: MethodStep, target: { value: number; year: number }): WeatherJudgement {
  const { latest, sign } = facts;
  if (reaches(latest.value, target.value, sign)) return judged('sun', true, [change]);
  const years = Math.max(0, target.year - latest.year);
  const projected = latest.value + change.value * years;
  const missed = clean((target.value - projected) / (target.value - latest.value));
  const steps = [
    change,
    step('projected', `${latest.value} + ${change.value} * ${years}`, projected),
    step('missed share', `(${target.value} - ${projected}) / (${target.value} - ${latest.value})`, missed),
  ];
  if (sign * change.value < 0) return judged('thunderstorm', false, steps, missed);
  const weather = missed < 0.05 ? 'sun' : missed <= 0.2 ? 'slightly-cloudy' : 'cloud';
  return judged(weather, false, steps, missed);
}

/** Met and the trend right, met, the trend right, neither. */
function everyYear({ sign, reached }: MethodFacts, change: MethodStep): WeatherJudgement {
  const right = sign * change.value >= 0;
  const weather = reached ? (right ? 'sun' : 'slightly-cloudy') : right ? 'cloud' : 'thunderstorm';
  return judged(weather, reached, [change], change.value);
}

/** The mean of five years right and the last change right, the mean, the last change, neither. */
function directionOnly({ points, latest, sign }: MethodFacts, change: MethodStep): WeatherJudgement {
  const before = points[points.length - 2] ?? latest;
  const last = step('last change', `${latest.value} - ${before.value}`, latest.value - before.value);
  const meanRight = sign * change.value > 0;
  const lastRight = sign * last.value > 0;
  const weather = meanRight ? (lastRight ? 'sun' : 'slightly-cloudy') : lastRight ? 'cloud' : 'thunderstorm';
  return judged(weather, false, [change, last], change.value);
}

function several(
  facts: MethodFacts,
  change: MethodStep,
  { targets, rule }: Extract<WeatherTarget, { kind: 'several' }>,
): WeatherJudgement | MethodRefusal {
  const ordered = [...targets].sort((a, b) => a.year - b.year);
  const next = ordered.find(({ year }) => year > facts.latest.year) ?? ordered[ordered.length - 1];
  if (!next) return 'no-target';
  if (rule === 'next-due') return byYear(facts, change, next);
  const results = ordered.map((target) => byYear(facts, change, target));
  const rank = ({ class: weather }: WeatherJudgement): number => skies.indexOf(weather);
  return results.reduce((worst, result) => (rank(result) > rank(worst) ? result : worst));
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

/**
 * The weather symbols of Germany's sustainability indicators: does the trend of five years lead to the target?
 *
 * By a year: the mean of the last five yearly changes goes on in a straight line; missed share m = (target − projected) ÷
 * (target − latest); below 5 % sun, 5 % to 20 % slightly cloudy, above 20 % cloud, a trend in the wrong direction
 * thunderstorm. A target reached now: sun. An interval counts by its end that asks for less.
 * In every year: met and trend not wrong, sun; met, trend wrong, slightly cloudy; missed, trend not wrong, cloud; both wrong,
 * thunderstorm. Direction only: mean and last change right, sun; only the mean, slightly cloudy; only the last, cloud;
 * neither, thunderstorm; standing still is not right. Several targets: the worst, or the next due.
 * `value`: m (no unit), or the mean change (unit of the values a year) for the last two kinds; no score.
 *
 * Of the six values of the last five years at least four must be there, else refused. No target where one is needed:
 * refused. Zero and negative values are values like any other.
 *
 * @source Statistisches Bundesamt, Nachhaltige Entwicklung in Deutschland: Indikatorenbericht, status of the indicators.
 * @example
 * // 10, 12, 14, 16, 18, 20 in 2018–2023, 25 wanted in 2025: 24 projected, 1 of 5 missed
 * germanWeather().assess(input); // value 0.2, 'slightly-cloudy'
 */
export function germanWeather(wanted: WeatherTarget = { kind: 'by-year' }): Method {
  return defineMethod(
    {
      id: wanted.kind === 'by-year' ? 'german-weather' : `german-weather-${wanted.kind}`,
      name: { en: 'German weather symbols', de: 'Wettersymbole', 'zh-CN': '德国天气符号' },
      source: {
        title: 'Nachhaltige Entwicklung in Deutschland. Indikatorenbericht',
        publisher: 'Statistisches Bundesamt',
        url: 'https://dns-indikatoren.de',
      },
      question: 'outlook',
    },
    (facts) => judge(facts, wanted),
  );
}
