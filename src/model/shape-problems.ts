import * as z from 'zod/mini';
import { isExpectation, type Expectation } from './issue-messages.js';
import type { PlanIssueCode } from './plan-error.js';
import type { Path, Problem, ProblemLog } from './problem-log.js';

type Issue = z.core.$ZodIssue;

const mostMistakes = 100_000;

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, step) => (part as Record<string | number, unknown> | undefined)?.[step], data);
}

/** Takes a badly shaped part out of a tree, leaving the numbers of its neighbours in a list as they are. */
function removeAt(data: unknown, path: Path): void {
  const parent = valueAt(data, path.slice(0, -1)) as Record<string | number, unknown> | undefined;
  const last = path[path.length - 1];
  if (parent === undefined || last === undefined) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete parent[last];
}

const sentences: Record<string, Expectation> = { int: 'whole', array: 'list', record: 'object', string: 'words' };

function expectationOf(issue: Issue): Expectation {
  if (isExpectation(issue.message)) return issue.message;
  const expected = issue.code === 'invalid_type' ? issue.expected : 'object';
  return sentences[expected] ?? (isExpectation(expected) ? expected : 'object');
}

/** Of the ways to read a value, the one its author must have meant: it has the right type and the fewest mistakes. */
function meant(ways: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = ways.filter(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  const fewest = Math.min(...fitting.map((issues) => issues.length));
  const best = fitting.filter((issues) => issues.length === fewest);
  return best.length === 1 ? best[0] : undefined;
}

function problemsOf(issue: Issue, base: Path, data: unknown): Problem[] {
  const path = [...base, ...(issue.path as Path)];
  const value = valueAt(data, path);
  const problem = (code: PlanIssueCode, expected: Expectation, words?: readonly unknown[]): Problem[] => [
    {
      code: value === undefined ? 'missing' : code,
      path,
      expected,
      value,
      ...(words && { details: [words.map(String)] }),
    },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const place = [...path, key];
        return { code: 'unknown-key', path: place, expected: 'noKey', value: valueAt(data, place) };
      });
    case 'invalid_union': {
      if ('options' in issue) return problem('unknown-word', 'choice', issue.options);
      const inner = meant(issue.errors);
      return inner
        ? inner.flatMap((each) => problemsOf(each, path, data))
        : problem('wrong-type', expectationOf(issue));
    }
    case 'invalid_value':
      return problem('unknown-word', 'choice', issue.values);
    case 'invalid_key':
      return [{ code: 'malformed', path, expected: 'language', value: path[path.length - 1] }];
    case 'too_small':
      return problem('malformed', issue.origin === 'array' ? 'some' : expectationOf(issue));
    case 'invalid_type': {
      const wrongForm = issue.expected === 'int' && typeof value === 'number';
      return problem(wrongForm ? 'malformed' : 'wrong-type', expectationOf(issue));
    }
    default:
      return problem('malformed', expectationOf(issue));
  }
}

/**
 * Holds data against a schema and reports what is wrong with its shape. Badly shaped parts are taken out of the data, so
 * that the rest can still be cross-checked and the author sees every mistake at once.
 *
 * @returns True when what is left is an object whose parts, where present, have the schema's shape.
 */
export function checkShape(schema: z.ZodMiniType, data: unknown, log: ProblemLog): boolean {
  let issues: readonly Issue[];
  try {
    issues = z.safeParse(schema, data).error?.issues ?? [];
  } catch {
    // zod hands issues on as the arguments of a call, and some hundred thousand of them do not fit on the stack.
    log.report({
      code: 'too-many',
      path: [],
      expected: 'mistakes',
      value: `> ${mostMistakes}`,
      details: [mostMistakes],
    });
    return false;
  }
  const problems = issues.flatMap((issue) => problemsOf(issue, [], data));
  for (const problem of problems) {
    log.report(problem);
    // A malformed id still says which entry is meant: what refers to it is not wrong as well.
    if (problem.expected !== 'id' || typeof problem.value !== 'string') removeAt(data, problem.path);
  }
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
