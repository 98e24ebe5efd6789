import type { Text } from '../model/primitives.js';
import type { Method, MethodRefusal, MethodStep } from '../progress/method.js';
import { doneShare } from '../progress/done.js';
import { clean, defineMethod, step, type MethodDescription, type MethodFacts } from './define-method.js';

/** One rule; it holds from `atLeast` up, or above `moreThan`. Without either it holds always: the rule for the rest. */
export interface OrderedRule {
  readonly class: string;
  readonly label: Text;
  readonly atLeast?: number;
  readonly moreThan?: number;
}

/** What the rules are read against; each has no unit, 1 is as wanted. */
export type RuleMeasure =
  /** value ÷ target; for rising targets above 0. */
  | 'of-target'
  /** (value − base) ÷ (target − base) */
  | 'done'
  /** done ÷ elapsed share, in years */
  | 'of-schedule';

export interface OrderedRulesOptions extends MethodDescription {
  readonly measure: RuleMeasure;
  /** The first that holds decides. */
  readonly rules: readonly OrderedRule[];
}

function ofTarget({ latest, target, sign }: MethodFacts): MethodStep | MethodRefusal {
  if (!target) return 'no-target';
  if (sign < 0) return 'no-rule';
  if (target.value <= 0) return 'not-positive';
  return step('of target', `${latest.value} / ${target.value}`, clean(latest.value / target.value));
}

function done({ base, latest, target, sign }: MethodFacts): MethodStep | MethodRefusal {
  if (!target) return 'no-target';
  if (!base) return 'base-in-future';
  const share = doneShare(latest.value, base.value, target.value);
  if (share === undefined || sign * (target.value - base.value) < 0) return 'no-distance';
  return step('done', `(${latest.value} - ${base.value}) / (${target.value} - ${base.value})`, share);
}

function ofSchedule(facts: MethodFacts): MethodStep | MethodRefusal {
  const share = done(facts);
  if (typeof share === 'string') return share;
  const { base, latest, target } = facts;
  const gone = latest.year - (base?.year ?? 0);
  const elapsed = gone / ((target?.year ?? 0) - (base?.year ?? 0));
  if (!(elapsed > 0) || !Number.isFinite(elapsed)) return 'no-time';
  return step('of schedule', `${share.value} / ${elapsed}`, clean(share.value / elapsed));
}

const measures: Record<RuleMeasure, (facts: MethodFacts) => MethodStep | MethodRefusal> = {
  'of-target': ofTarget,
  done,
  'of-schedule': ofSchedule,
};

/**
 * Traffic-light rules given as data: the first rule that holds names the class.
 *
 * `value`: the measure, no unit. `achieved` says that the latest value is at the target. No rule holds, or the measure
 * has no meaning (a falling target held as a quotient, no target, no way to go, no time gone): refused.
 *
 * @source Whatever the given `source` names.
 * @example
 * // 136 of 150 by ClearPoint's rules
 * orderedRules(clearPointRules).assess(input); // value 0.907, 'yellow'
 */
export function orderedRules({ measure, rules, ...description }: OrderedRulesOptions): Method {
  return defineMethod(description, (facts) => {
    const measured = measures[measure](facts);
    if (typeof measured === 'string') return measured;
    const { value } = measured;
    const rule = rules.find(
      ({ atLeast = -Infinity, moreThan }) => value >= atLeast && (moreThan === undefined || value > moreThan),
    );
    if (!rule) return 'no-rule';
    return { class: rule.class, label: rule.label, achieved: facts.reached, value, steps: [measured] };
  });
}

/** ClearPoint's default evaluation: from 100 % of the target green, from 90 % yellow, else red. The calendar plays no part. */
export const clearPointRules: OrderedRulesOptions = {
  id: 'clearpoint',
  name: { en: 'ClearPoint 100 % / 90 %', 'zh-CN': 'ClearPoint 100% / 90% 规则' },
  source: { title: 'ClearPoint Strategy, evaluation criteria', publisher: 'ClearPoint Strategy' },
  question: 'done',
  measure: 'of-target',
  rules: [
    { class: 'green', label: { en: 'Green: at or above target', 'zh-CN': '绿：达到或超过目标' }, atLeast: 1 },
    {
      class: 'yellow',
      label: { en: 'Yellow: within 10 % of target', 'zh-CN': '黄：与目标相差不超过10%' },
      atLeast: 0.9,
    },
    { class: 'red', label: { en: 'Red: below 90 % of target', 'zh-CN': '红：低于目标的90%' } },
  ],
};
