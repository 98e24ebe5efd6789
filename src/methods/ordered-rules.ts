import type { Text } from '../model/primitives.js';
import { requireFinite, requireKnown, requireList, requireObject } from '../model/wrong-call.js';
import type { Method } from '../progress/method.js';
import type { MethodRefusal, MethodStep } from '../progress/method-result.js';
import { doneShare } from '../progress/done.js';
import {
  clean,
  defineMethod,
  requireDescription,
  step,
  type MethodDescription,
  type MethodFacts,
} from './define-method.js';

/**
 * One rule; it holds from `atLeast` up, or above `moreThan`, in the unit of the measure. Without either it holds always: the
 * rule for the rest.
 */
export interface OrderedRule<Class extends string = string> {
  readonly class: Class;
  readonly label: Text;
  readonly atLeast?: number;
  readonly moreThan?: number;
}

/** What the rules are read against. More is better in all of them. */
export type RuleMeasure =
  /** value ÷ target; for rising targets above 0. No unit, 1 is as wanted. */
  | 'of-target'
  /** (value − base) ÷ (target − base). No unit, 1 is as wanted. */
  | 'done'
  /** done ÷ elapsed share, in years. No unit, 1 is as wanted. */
  | 'of-schedule'
  /** done − elapsed share, in years: a difference of shares, −0.25 is 25 percentage points behind; 0 is as wanted. */
  | 'ahead-of-schedule'
  /**
   * value − target where the value is to rise, target − value where it is to fall; in the unit of the values, percentage
   * points where they are per cent; 0 is as wanted.
   */
  | 'beyond-target';

export interface OrderedRulesOptions<Class extends string = string> extends MethodDescription {
  readonly measure: RuleMeasure;
  /** The first that holds decides. At least one. */
  readonly rules: readonly OrderedRule<Class>[];
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

/** Share done and share of the time gone, or why there are none. */
function shares(facts: MethodFacts): { readonly share: number; readonly elapsed: number } | MethodRefusal {
  const share = done(facts);
  if (typeof share === 'string') return share;
  const { base, latest, target } = facts;
  const gone = latest.year - (base?.year ?? 0);
  const elapsed = gone / ((target?.year ?? 0) - (base?.year ?? 0));
  return elapsed > 0 && Number.isFinite(elapsed) ? { share: share.value, elapsed } : 'no-time';
}

function ofSchedule(facts: MethodFacts): MethodStep | MethodRefusal {
  const found = shares(facts);
  if (typeof found === 'string') return found;
  const { share, elapsed } = found;
  return step('of schedule', `${share} / ${elapsed}`, clean(share / elapsed));
}

function aheadOfSchedule(facts: MethodFacts): MethodStep | MethodRefusal {
  const found = shares(facts);
  if (typeof found === 'string') return found;
  const { share, elapsed } = found;
  // Twelve decimals, for the digits of a small difference of two shares are noise.
  return step('ahead of schedule', `${share} - ${elapsed}`, Number((share - elapsed).toFixed(12)));
}

function beyondTarget({ latest, target, sign }: MethodFacts): MethodStep | MethodRefusal {
  if (!target) return 'no-target';
  const [more, less] = sign > 0 ? [latest.value, target.value] : [target.value, latest.value];
  return step('beyond target', `${more} - ${less}`, clean(more - less));
}

const measures: Record<RuleMeasure, (facts: MethodFacts) => MethodStep | MethodRefusal> = {
  'of-target': ofTarget,
  done,
  'of-schedule': ofSchedule,
  'ahead-of-schedule': aheadOfSchedule,
  'beyond-target': beyondTarget,
};

/** Nobody draws a line at ten times what is wanted, or a whole way ahead: such a figure is one in per cent. */
const mostOf: Record<RuleMeasure, number> = {
  'of-target': 10,
  done: 10,
  'of-schedule': 10,
  'ahead-of-schedule': 1,
  'beyond-target': Infinity,
};

function check({ measure, rules, ...description }: OrderedRulesOptions): void {
  const caller = 'orderedRules';
  requireDescription(caller, description);
  requireKnown(caller, 'measure', measure, Object.keys(measures));
  requireList(caller, 'rules', rules);
  if (rules.length === 0) throw new RangeError(`${caller} requires at least one rule; received none`);
  rules.forEach((rule, index) => {
    requireObject(caller, `rules[${index}]`, rule);
    for (const bound of ['atLeast', 'moreThan'] as const) {
      const value = rule[bound];
      if (value === undefined) continue;
      requireFinite(caller, `rules[${index}].${bound}`, value);
      if (Math.abs(value) > mostOf[measure])
        throw new RangeError(
          `${caller} requires rules[${index}].${bound} as a share, 90 % is 0.9, for the measure ${measure}; received ${value}`,
        );
    }
  });
}

/**
 * Traffic-light rules given as data: the first rule that holds names the class.
 *
 * `value`: the measure, in its unit (see `RuleMeasure`). `achieved` says that the latest value is at the target. No rule
 * holds, or the measure has no meaning (a falling target held as a quotient, no target, no way to go, no time gone): refused.
 *
 * @throws RangeError when the measure is none of those known, there are no rules, or a line is drawn in per cent where the
 * measure is a share; RangeError or TypeError when a line is no finite number.
 * @source Whatever the given `source` names.
 * @example
 * // 136 of 150 by ClearPoint's rules
 * orderedRules(clearPointRules).assess(input); // value 0.907, 'yellow'
 */
export function orderedRules<Class extends string>(options: OrderedRulesOptions<Class>): Method<Class> {
  requireObject('orderedRules', 'options', options);
  check(options);
  const { measure, rules, ...description } = options;
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
export const clearPointRules: OrderedRulesOptions<'green' | 'yellow' | 'red'> = {
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
