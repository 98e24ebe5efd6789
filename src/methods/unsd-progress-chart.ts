import type { Text } from '../model/primitives.js';
import { requireObject } from '../model/wrong-call.js';
import type { Method } from '../progress/method.js';
import type { MethodRefusal } from '../progress/method-result.js';
import { clean, defineMethod, reaches, step, type MethodFinding, type MethodFacts } from './define-method.js';
import { observedGrowth } from './growth-rate.js';

export interface UnsdProgressChartOptions {
  /** The values are shares in per cent: within one point of a target of 0 or 100 counts as reached. Default false. */
  readonly percent?: boolean;
  /** The values say yes (not 0) or no (0): yes is 3, no is 1. Default false. */
  readonly binary?: boolean;
}

/** The three classes, by their scores. */
export type UnsdProgressChartClass = 'met-or-on-track' | 'fair-progress' | 'stagnation-or-regression';

type Judgement = MethodFinding<UnsdProgressChartClass>;

const classes = {
  3: { class: 'met-or-on-track', label: { en: 'Target met or on track', 'zh-CN': '已实现或进展顺利' } },
  2: {
    class: 'fair-progress',
    label: { en: 'Fair progress, acceleration needed', 'zh-CN': '进展尚可，需加快' },
  },
  1: { class: 'stagnation-or-regression', label: { en: 'Stagnation or regression', 'zh-CN': '停滞或倒退' } },
} satisfies Record<number, { class: UnsdProgressChartClass; label: Text }>;

const judged = (
  score: keyof typeof classes,
  achieved: boolean,
  value?: number,
  steps: Judgement['steps'] = [],
): Judgement => ({ ...classes[score], score, achieved, value, steps });

/** Data after the target year is left out: the chart assesses up to that year. */
function upToTarget(facts: MethodFacts): MethodFacts | MethodRefusal {
  const { target, points, baseYear, sign } = facts;
  const used = target ? points.filter(({ year }) => year <= target.year) : points;
  const latest = used[used.length - 1];
  if (!latest) return 'base-in-future';
  // The base year, else the next year that leaves two values, else the nearest year before it.
  const base = used.find(({ year }) => baseYear === undefined || (year >= baseYear && year < latest.year));
  const earlier = used.filter(({ year }) => year < (baseYear ?? 0)).pop();
  const start = base ?? earlier ?? latest;
  const reached = target !== undefined && reaches(latest.value, target.value, sign);
  return { ...facts, latest, base: start, reached };
}

const nearEnough = ({ target, latest }: MethodFacts): boolean =>
  target !== undefined && (target.value === 0 || target.value === 100) && Math.abs(latest.value - target.value) <= 1;

function scoreOfGrowth(growth: number): 1 | 2 | 3 {
  return growth >= 0.02 ? 3 : growth >= 0.005 ? 2 : 1;
}

function judge(facts: MethodFacts): Judgement | MethodRefusal {
  const observed = observedGrowth(facts);
  if (typeof observed === 'string') return observed;
  const { base, rate, steps } = observed;
  const { sign, latest, target } = facts;
  if (!target) {
    const growth = sign * rate;
    return judged(scoreOfGrowth(growth), false, growth, [...steps, step('P', `${sign} * ${rate}`, growth)]);
  }
  // Where the base had reached the target the quotient turns its sign and would call every fall a success.
  if (reaches(base.value, target.value, sign)) return 'no-distance';
  const years = target.year - latest.year;
  const expected = latest.value * (1 + rate) ** years;
  const share = clean((expected - base.value) / (target.value - base.value));
  return judged(share >= 0.95 ? 3 : share >= 0.1 ? 2 : 1, false, share, [
    ...steps,
    step('v_e', `${latest.value} * (1 + ${rate}) ^ ${years}`, expected),
    step('q', `(${expected} - ${base.value}) / (${target.value} - ${base.value})`, share),
  ]);
}

/**
 * The UN Statistics Division's Progress Chart of 2023: how much of the needed change will there be by the target year,
 * if the growth so far goes on?
 *
 * With a target: v_e = v_t · (1 + CAGR)^(T − t); q = (v_e − v_b) ÷ (v_T − v_b); from 0.95 score 3, from 0.10 score 2,
 * below score 1. Without: d · CAGR from 2 % score 3, from 0.5 % score 2, below score 1.
 * `value`: q, no unit, or d · CAGR, a share a year; `score`: 1, 2 or 3.
 *
 * A target reached now is met whatever the trend, and so is, with `percent`, a value within one point of a target of
 * 0 or 100. A missing base year moves to the next one that leaves two values, else to the one before. Values after the
 * target year are left out. Yes-or-no indicators: 3 or 1. One value, a base of 0 or below, a value below 0, a base that
 * had reached the target before it was lost: refused.
 *
 * @throws TypeError when the options are no object.
 * @source UN Statistics Division, SDG Progress Chart Technical Note 2023, as adopted in EUSTAT-DES/site metodologia.md.
 * @example
 * // 104 in 2020, 120 in 2023, 150 wanted in 2025
 * unsdProgressChart().assess(input); // value 0.608, score 2, 'fair-progress'
 */
export function unsdProgressChart(options: UnsdProgressChartOptions = {}): Method<UnsdProgressChartClass> {
  requireObject('unsdProgressChart', 'options', options);
  const { percent = false, binary = false } = options;
  return defineMethod(
    {
      id: 'unsd-progress-chart',
      name: { en: 'UN SDG Progress Chart', 'zh-CN': '联合国可持续发展目标进展图' },
      source: {
        title: 'SDG Progress Chart Technical Note 2023',
        publisher: 'United Nations Statistics Division',
        url: 'https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf',
      },
      question: 'outlook',
    },
    (all) => {
      const facts = upToTarget(all);
      if (typeof facts === 'string') return facts;
      if (binary) return facts.latest.value === 0 ? judged(1, false) : judged(3, true);
      if (facts.reached || (percent && nearEnough(facts))) return judged(3, true);
      return judge(facts);
    },
  );
}
