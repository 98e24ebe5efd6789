import type { Text } from '../model/primitives.js';
import { requireKnown, requireObject } from '../model/wrong-call.js';
import type { Method } from '../progress/method.js';
import type { MethodRefusal } from '../progress/method-result.js';
import { clean, defineMethod, step, type MethodFinding, type MethodFacts } from './define-method.js';
import { growthRate, growthStep, observedGrowth } from './growth-rate.js';

export interface EurostatOptions {
  /** `short-term`: the last 5 years (default). `long-term`: the last 15. `from-base`: since the base year. */
  readonly span?: 'short-term' | 'long-term' | 'from-base';
  /** What exactly no growth is called without a target: `no-change` (newer editions, default) or `moderate-progress`. */
  readonly noGrowth?: 'no-change' | 'moderate-progress';
}

const labels = {
  'significant-progress': { en: 'Significant progress', 'zh-CN': '显著进展' },
  'moderate-progress': { en: 'Moderate progress', 'zh-CN': '中等进展' },
  'insufficient-progress': { en: 'Insufficient progress', 'zh-CN': '进展不足' },
  'no-change': { en: 'No change', 'zh-CN': '无变化' },
  'moderate-movement-away': { en: 'Moderate movement away', 'zh-CN': '中等背离' },
  'significant-movement-away': { en: 'Significant movement away', 'zh-CN': '显著背离' },
  'movement-away': { en: 'Movement away from the target', 'zh-CN': '背离目标' },
} satisfies Record<string, Text>;

/** Classes of both ways, with a target and without. */
export type EurostatClass = keyof typeof labels;

const spanYears = { 'short-term': 5, 'long-term': 15, 'from-base': undefined };

/** The same facts with the base moved to the first year of the span, or the next one that has a value. */
function withinSpan(facts: MethodFacts, years: number | undefined): MethodFacts {
  if (years === undefined) return facts;
  const base = facts.points.find(({ year }) => year >= facts.latest.year - years);
  return base ? { ...facts, base } : facts;
}

function classOfRatio(ratio: number): EurostatClass {
  if (ratio >= 0.95) return 'significant-progress';
  if (ratio >= 0.6) return 'moderate-progress';
  return ratio >= 0 ? 'insufficient-progress' : 'movement-away';
}

function classOfGrowth(growth: number, noGrowth: EurostatClass): EurostatClass {
  if (growth >= 0.01) return 'significant-progress';
  if (growth > 0) return 'moderate-progress';
  if (growth === 0) return noGrowth;
  return growth > -0.01 ? 'moderate-movement-away' : 'significant-movement-away';
}

const judged = (
  name: EurostatClass,
  facts: MethodFacts,
  value: number,
  steps: MethodFinding['steps'] = [],
): MethodFinding<EurostatClass> => ({
  class: name,
  label: labels[name],
  achieved: facts.reached,
  value,
  steps,
});

function judge(facts: MethodFacts, noGrowth: EurostatClass): MethodFinding<EurostatClass> | MethodRefusal {
  const observed = observedGrowth(facts);
  if (typeof observed === 'string') return observed;
  const { base, rate, steps } = observed;
  if (!facts.target) {
    const growth = facts.sign * rate;
    return judged(classOfGrowth(growth, noGrowth), facts, growth, [
      ...steps,
      step('P', `${facts.sign} * ${rate}`, growth),
    ]);
  }
  const { value, year } = facts.target;
  const years = year - base.year;
  if (!(years > 0)) return 'no-time';
  if (value < 0) return 'signs-differ';
  const required = growthRate(base.value, value, years);
  if (required === undefined) return 'out-of-range';
  if (required === 0) return 'no-distance';
  const ratio = clean((facts.sign * rate) / Math.abs(required));
  return judged(classOfRatio(ratio), facts, ratio, [
    ...steps,
    growthStep('CAGR_T', base.value, value, years, required),
    step('R', `${facts.sign} * ${rate} / abs(${required})`, ratio),
  ]);
}

/**
 * Eurostat's arrows of the EU SDG monitoring: how does the growth of the last years compare with the growth needed?
 *
 * With a target: R = d · CAGR ÷ |CAGR to the target|; from 0.95 significant, from 0.60 moderate, from 0 insufficient
 * progress, below 0 movement away. Without: P = d · CAGR; from 1 % significant, above 0 moderate progress, exactly 0 no
 * change, above −1 % moderate, from −1 % down significant movement away. `value`: R, no unit, or P, a share a year; no score.
 * The growth is that of the last 5 years (`short-term`) or 15 (`long-term`), from the first year of the span that has a
 * value; the growth needed is counted from the same year.
 *
 * `achieved` says that the latest value is at the target; the class remains the ratio's. One value, a start of 0 or
 * below, a value below 0, a start equal to the target, no target year after the start: refused.
 *
 * @throws RangeError when the span or the word for no growth is none of those known.
 * @source Eurostat, Sustainable development in the European Union: monitoring report, annex on methods; its rules are
 * taken from works that adopt them.
 * @example
 * // 104 in 2020, 120 in 2023, 150 wanted in 2025
 * eurostat().assess(input); // value 0.643, 'moderate-progress'
 */
export function eurostat(options: EurostatOptions = {}): Method<EurostatClass> {
  requireObject('eurostat', 'options', options);
  const { span = 'short-term', noGrowth = 'no-change' } = options;
  requireKnown('eurostat', 'span', span, Object.keys(spanYears));
  requireKnown('eurostat', 'noGrowth', noGrowth, ['no-change', 'moderate-progress']);
  return defineMethod(
    {
      id: `eurostat-${span}`,
      name: { en: 'Eurostat SDG monitoring', 'zh-CN': '欧盟统计局可持续发展监测' },
      source: {
        title: 'Sustainable development in the European Union – monitoring report, annex on methods',
        publisher: 'Eurostat',
        url: 'https://ec.europa.eu/eurostat/web/sdi',
        note: 'Rules taken from works that adopt them.',
      },
      question: 'outlook',
    },
    (facts) => judge(withinSpan(facts, spanYears[span]), noGrowth),
  );
}
