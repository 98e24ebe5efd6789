import type { Text } from '../model/primitives.js';
import { requireFinite, requireKnown } from '../model/wrong-call.js';
import type { Method, SeriesPoint } from '../progress/method.js';
import type { MethodRefusal } from '../progress/method-result.js';
import { clean, defineMethod, step, type MethodFacts, type MethodFinding } from './define-method.js';
import { growthRate, growthStep } from './growth-rate.js';

/** What counts as a change. Each indicator of the framework has a criterion of its own. */
export type ScotlandCriterion =
  /** From the last value but one to the last: `by` or more, in the unit of the values (percentage points of a percentage). */
  | { readonly kind: 'last-change'; readonly by: number }
  /** Each of the last changes, three unless told, one way: each `by` or more, in the unit of the values. */
  | { readonly kind: 'changes-in-a-row'; readonly by: number; readonly periods?: number }
  /**
   * Growth of the last year against the average annual growth of the years before, three unless told: `by` or more above
   * or below, as a difference of shares (0.001 is 0.1 percentage points).
   */
  | { readonly kind: 'growth-against-average'; readonly by: number; readonly years?: number };

/** The three arrows. */
export type ScotlandChangeClass = 'improving' | 'maintaining' | 'worsening';

const labels: Record<ScotlandChangeClass, Text> = {
  improving: { en: 'Performance improving', 'zh-CN': '表现改善' },
  maintaining: { en: 'Performance maintaining', 'zh-CN': '表现持平' },
  worsening: { en: 'Performance worsening', 'zh-CN': '表现变差' },
};

type Judgement = MethodFinding<ScotlandChangeClass>;

const classOf = (worst: number, best: number, by: number): ScotlandChangeClass =>
  worst >= by ? 'improving' : best <= -by ? 'worsening' : 'maintaining';

const judged = (name: ScotlandChangeClass, rest: Pick<Judgement, 'value' | 'steps'>): Judgement => ({
  class: name,
  label: labels[name],
  achieved: false,
  ...rest,
});

/** The change from each of the last values to the next, better above zero; `undefined` where there are too few. */
function lastChanges({ points, sign }: MethodFacts, periods: number) {
  const last = points.slice(-periods - 1);
  if (last.length <= periods) return undefined;
  return last.slice(1).map(({ year, value }, index) => {
    const before = last[index]?.value ?? value;
    return step(`change to ${year}`, `${sign} * (${value} - ${before})`, clean(sign * (value - before)));
  });
}

function byChanges(facts: MethodFacts, by: number, periods: number): Judgement | MethodRefusal {
  const steps = lastChanges(facts, periods);
  if (!steps) return 'too-few-points';
  const changes = steps.map(({ value }) => value);
  const [only, ...more] = changes;
  const name = classOf(Math.min(...changes), Math.max(...changes), by);
  // Of several changes none alone decides.
  return judged(name, { value: more.length === 0 ? only : undefined, steps });
}

function byGrowth({ points, latest, sign }: MethodFacts, by: number, years: number): Judgement | MethodRefusal {
  const at = (year: number): SeriesPoint | undefined => points.find((point) => point.year === year);
  const before = at(latest.year - 1);
  const first = at(latest.year - 1 - years);
  if (!before || !first) return 'too-few-points';
  if (first.value <= 0 || before.value <= 0 || latest.value < 0) return 'not-positive';
  const growth = growthRate(before.value, latest.value, 1);
  const average = growthRate(first.value, before.value, years);
  if (growth === undefined || average === undefined) return 'out-of-range';
  const value = clean(Number((sign * (growth - average)).toFixed(12)));
  return judged(classOf(value, value, by), {
    value,
    steps: [
      growthStep('growth', before.value, latest.value, 1, growth),
      growthStep('average growth', first.value, before.value, years, average),
      step('difference', `${sign} * (${growth} - ${average})`, value),
    ],
  });
}

function requireCount(caller: string, name: string, value: number): void {
  requireFinite(caller, name, value);
  if (!Number.isInteger(value) || value < 1)
    throw new RangeError(`${caller} requires ${name} as a whole number of at least 1; received ${value}`);
}

const kinds: readonly ScotlandCriterion['kind'][] = ['last-change', 'changes-in-a-row', 'growth-against-average'];

/**
 * The arrows of Scotland's National Performance Framework: is an indicator improving, maintaining or worsening, by a
 * criterion for change of its own?
 *
 * A change counts from the criterion's size on, either way; anything smaller is maintaining. `last-change`: latest − value
 * before it. `changes-in-a-row`: each of the last changes (three) has to be that large and in the same direction.
 * `growth-against-average`: growth of the last year − average annual growth of the years before it (three), compounded.
 * `value`: the change or the difference, better above 0: in the unit of the values, or, of growth, a difference of shares;
 * none for changes in a row, of which no single one decides. No score. A target plays no part, so nothing is ever achieved.
 *
 * Fewer values than the criterion needs, or, of growth, a year missing in between: refused (published code calls too few
 * values maintaining). Of growth, a value of 0 or below to count from: refused.
 *
 * @throws RangeError when the kind is none of those known, `by` is not above 0, or a number of years or changes is no
 * whole one; TypeError when one is no number.
 * @source Scottish Government, National Performance Framework: technical note of each indicator, “Criteria for Change”, as
 * nationalperformance.gov.scot/economic-growth (0.1 percentage points or more from the average of the preceding three years)
 * and the framework's analysis code (one percentage point in each of three periods in a row); SPICe Spotlight, How is
 * Scotland performing? (change between the last two data points).
 * @example
 * // 53.4 in 2017, 58 in 2019: children whose views are taken into account
 * scotlandChange({ kind: 'last-change', by: 1 }).assess(input); // value 4.6, 'improving'
 */
export function scotlandChange(criterion: ScotlandCriterion): Method<ScotlandChangeClass> {
  const caller = 'scotlandChange';
  requireKnown(caller, 'kind', criterion?.kind, kinds);
  const { by } = criterion;
  requireFinite(caller, 'by', by);
  if (by <= 0) throw new RangeError(`${caller} requires by above 0; received ${by}`);
  const periods = criterion.kind === 'changes-in-a-row' ? (criterion.periods ?? 3) : 1;
  requireCount(caller, 'periods', periods);
  const years = criterion.kind === 'growth-against-average' ? (criterion.years ?? 3) : 1;
  requireCount(caller, 'years', years);
  const ofGrowth = criterion.kind === 'growth-against-average';
  return defineMethod(
    {
      id: 'scotland-change',
      name: { en: 'Scotland’s National Performance Framework', 'zh-CN': '苏格兰国家绩效框架' },
      source: {
        title: 'National Performance Framework, criteria for change',
        publisher: 'Scottish Government',
        url: 'https://nationalperformance.gov.scot/information-hub/guide-npf-indicators',
      },
      question: 'outlook',
    },
    (facts) => (ofGrowth ? byGrowth(facts, by, years) : byChanges(facts, by, periods)),
  );
}
