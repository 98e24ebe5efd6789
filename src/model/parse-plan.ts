import { checkShape } from './check-shape.js';
import { crossCheckObservations, crossCheckPlan } from './cross-checks.js';
import { deepFreeze } from './deep-freeze.js';
import { issueOf, type IssueLocale } from './issue-messages.js';
import type { Observation, ObservationsFile } from './observation.js';
import { PlanError, type PlanIssue } from './plan-error.js';
import type { Plan } from './plan.js';
import { placeIn } from './place-in.js';
import type { Loose } from './loose.js';
import { keepZeros } from './printed-zeros.js';
import { mostProblems, ProblemLog } from './problem-log.js';
import { plainCopy } from './untrusted-input.js';
import { garbledAt, garblingOf } from './utf8.js';
import { requireList, requireOptions, requirePlan } from './wrong-call.js';

/** How a plan is read. */
export interface ParseOptions {
  /** Language of the messages; Chinese unless told. */
  readonly locale?: IssueLocale;
}

/** A file in the right shape, or what is left of one, with all that is wrong with it. */
export type FileResult<File> =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly issues: readonly PlanIssue[]; readonly file: Loose<File> };

// Nobody reads further, and a file with a million mistakes must not make a million sentences.
const mostIssues = 1000;

// Enough to find the place by, little enough to be read.
const garbledLength = 20;

/** The input as plain data of our own, with its mistakes in the log. */
function plainData(input: unknown, log: ProblemLog): unknown {
  let data = input;
  if (typeof input === 'string') {
    // First of all: in another encoding half of a character may be a mark of JSON.
    const at = garbledAt(input);
    if (at >= 0) {
      const { line, column } = placeIn(input, at);
      const value = input.slice(at, at + garbledLength);
      log.report({ code: 'not-utf8', path: [], expected: garblingOf(input), value, details: [line, column] });
      return undefined;
    }
    try {
      data = JSON.parse(input);
    } catch {
      log.report({ code: 'not-json', path: [], expected: 'json', value: input });
      return undefined;
    }
  }
  // What a file is read as without a word on its encoding.
  if (ArrayBuffer.isView(input)) {
    log.report({ code: 'not-plain-data', path: [], expected: 'fileText', value: `${input.byteLength} bytes` });
    return undefined;
  }
  try {
    return plainCopy(data, log, typeof input === 'string');
  } catch {
    // Only a getter or a proxy of the caller's can throw here.
    log.report({ code: 'not-plain-data', path: [], expected: 'plain', value: typeof data });
    return undefined;
  }
}

function readFile<File extends object>(
  root: 'plan' | 'observations',
  given: unknown,
  crossCheck: (file: Loose<File>, log: ProblemLog) => void,
  { locale = 'zh-CN' }: ParseOptions,
  before = 0,
): FileResult<File> {
  const log = new ProblemLog();
  const input = typeof given === 'string' ? given.replace(/^\ufeff/, '') : given;
  const data = plainData(input, log);
  // Nothing at all is a mistake of its own only when nothing else was wrong.
  const readable = data !== undefined || log.problems.length === 0;
  const isFile = readable && checkShape(root, data, log);
  if (isFile) crossCheck(data as Loose<File>, log);
  const { problems } = log;
  // No schema changes what it reads, so the copy itself is the file, in its own order of keys.
  if (problems.length === 0) {
    if (typeof input === 'string') keepZeros(data as File, input);
    return { ok: true, file: deepFreeze(data) as File };
  }
  const rest = (isFile ? data : {}) as Loose<File>;
  const issues = problems.slice(0, mostIssues).map((problem) => issueOf(problem, locale, root, rest, before));
  if (problems.length > mostIssues) {
    const problem = {
      code: 'too-many',
      path: [],
      expected: 'mistakes',
      value: problems.length < mostProblems ? problems.length : `≥ ${mostProblems}`,
      details: [mostIssues],
    } as const;
    issues.push(issueOf(problem, locale, root, rest));
  }
  return { ok: false, issues: deepFreeze(issues), file: rest };
}

/**
 * A plan file, without a look at what is doubtful in it.
 * @param before How many of its observations it had already: an author counts those that were added.
 */
export function planFile(input: unknown, options: ParseOptions, before = 0): FileResult<Plan> {
  return readFile<Plan>('plan', input, crossCheckPlan, options, before);
}

/** A file of observations, without a look at what is doubtful in it. */
export function observationsFile(input: unknown, plan: Plan, options: ParseOptions): FileResult<ObservationsFile> {
  return readFile<ObservationsFile>(
    'observations',
    input,
    (file, log) => crossCheckObservations(file, plan, log),
    options,
  );
}

/**
 * Reads a plan; the one way from data to a `Plan`. What is checked and kept is told at {@link safeParsePlan}.
 *
 * @param input A plan, or the text of a plan file.
 * @throws PlanError with every mistake.
 * @example
 * // plan: of six goals
 * const text = JSON.stringify(plan);
 * parsePlan(text).goals.length; // 6
 */
export function parsePlan(input: unknown, options: ParseOptions = {}): Plan {
  requireOptions('parsePlan', options);
  const result = planFile(input, options);
  if (!result.ok) throw new PlanError(result.issues);
  return result.file;
}

/**
 * Reads a file of observations that belong to a plan.
 *
 * @param input An object `{ plan, observations }`, or the text of such a file.
 * @throws PlanError with every mistake.
 * @example
 * const figure = { indicator: 'madrid-trademarks', period: '2022', value: 120, counts: 'level', status: 'final' };
 * parseObservations({ plan: 'gulou-ip-2021-2025', observations: [figure] }, plan)[0].value; // 120
 */
export function parseObservations(input: unknown, plan: Plan, options: ParseOptions = {}): readonly Observation[] {
  requirePlan('parseObservations', plan);
  requireOptions('parseObservations', options);
  const result = observationsFile(input, plan, options);
  if (!result.ok) throw new PlanError(result.issues);
  return result.file.observations;
}

/**
 * The plan with further observations behind those it has: a new frozen plan, checked like any other.
 *
 * @throws PlanError when an observation does not fit the plan.
 * @example
 * // plan: as published, without observations
 * const figure = { indicator: 'madrid-trademarks', period: '2022', value: 120, counts: 'level', status: 'final' };
 * withObservations(plan, [figure]).observations.length; // 1
 */
export function withObservations(plan: Plan, observations: readonly Observation[], options: ParseOptions = {}): Plan {
  requirePlan('withObservations', plan);
  requireList('withObservations', 'observations, as parseObservations gives them,', observations);
  requireOptions('withObservations', options);
  const { observations: before = [] } = plan;
  const result = planFile({ ...plan, observations: [...before, ...observations] }, options, before.length);
  if (!result.ok) throw new PlanError(result.issues);
  return result.file;
}
