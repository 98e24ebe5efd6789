import { observationDoubts, planDoubts } from './doubts.js';
import type { Observation } from './observation.js';
import { observationsFile, planFile, type ParseOptions } from './parse-plan.js';
import type { PlanIssue } from './plan-error.js';
import type { Plan } from './plan.js';
import { warningsOf, type PlanWarning } from './plan-warning.js';
import { requireOptions, requirePlan } from './wrong-call.js';

// Beside parse-plan.ts, because who throws what cannot be read does not look at doubts, and need not carry them.

/** What is doubtful in a file, whether it can be read or not. */
interface Doubtful {
  /** Doubts beside what was read; nothing is changed because of them. */
  readonly warnings: readonly PlanWarning[];
}

/** A plan, or all that is wrong with it; and what is doubtful in it. */
export type PlanResult = Doubtful &
  ({ readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly issues: readonly PlanIssue[] });

/** The observations of a file, or all that is wrong with it; and what is doubtful in them. */
export type ObservationsResult = Doubtful &
  (
    | { readonly ok: true; readonly observations: readonly Observation[] }
    | { readonly ok: false; readonly issues: readonly PlanIssue[] }
  );

/**
 * Reads a plan and says everything that is wrong with it, without throwing.
 *
 * Takes an object or the text of a JSON file. Checks that the input is harmless plain data, then the shape of every part,
 * then what only the whole can tell: ids used twice or by nobody, days outside the plan's period or out of order,
 * units that disagree, breakdowns that do not add up, totals that fall, references that run in a circle. A mistake in one
 * part does not hide those in others, and none is reported twice. Beyond a thousand the rest is only counted.
 *
 * What is doubtful and can be read nevertheless stands in `warnings`, beside a plan and beside issues: a figure that is not
 * in the target's words, a rate entered as a level, a share of 0.92 where 90 % is meant. At most a thousand.
 *
 * The plan is a frozen copy equal to the input, but that a field that is `null` is absent, and that a figure which a text
 * prints with zeros after the point (3.0) has them as its `decimals`. Nothing else is added, filled in or converted. The
 * input is not changed.
 * @param input A plan, or the text of a plan file.
 * @example
 * // plan: six goals, the first with the id "creation"
 * const result = safeParsePlan({ ...plan, goals: [...plan.goals, plan.goals[0]] }, { locale: 'en' });
 * result.ok; // false
 * result.issues[0].message;
 * // 'goals[6].id: expected an id of its own (goals[0] has it already), received "creation"'
 */
export function safeParsePlan(input: unknown, options: ParseOptions = {}): PlanResult {
  requireOptions('safeParsePlan', options);
  const result = planFile(input, options);
  const warnings = warningsOf(planDoubts(result.file), options.locale);
  return result.ok ? { ok: true, plan: result.file, warnings } : { ok: false, issues: result.issues, warnings };
}

/**
 * Reads a file of observations that belong to a plan, without throwing. The file says which plan it belongs to, and its
 * indicators, organisations, documents and units are held against that plan.
 *
 * @param input An object `{ plan, observations }`, or the text of such a file.
 * @example
 * const result = safeParseObservations({ plan: 'another', observations: [] }, plan, { locale: 'en' });
 * result.issues[0].message; // 'plan: expected the plan "gulou-ip-2021-2025", received "another"'
 */
export function safeParseObservations(input: unknown, plan: Plan, options: ParseOptions = {}): ObservationsResult {
  requirePlan('safeParseObservations', plan);
  requireOptions('safeParseObservations', options);
  const result = observationsFile(input, plan, options);
  const warnings = warningsOf(observationDoubts(result.file, plan), options.locale);
  return result.ok
    ? { ok: true, observations: result.file.observations, warnings }
    : { ok: false, issues: result.issues, warnings };
}
