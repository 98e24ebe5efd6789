import type { Expectation } from './issue-sentences.js';
import type { PlanIssueCode } from './plan-error.js';
import type { Path, Problem, ProblemLog } from './problem-log.js';

/** Data whose badly shaped parts have been taken out: what is there is right, and anything may be absent. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/** A union as one object that may have the fields of any. */
export type FieldsOf<Union> = {
  readonly [Key in Union extends unknown ? keyof Union : never]?: Union extends unknown
    ? Key extends keyof Union
      ? Union[Key]
      : never
    : never;
};

export type Report = (
  code: PlanIssueCode,
  path: Path,
  expected: Expectation,
  value: unknown,
  ...details: NonNullable<Problem['details']>
) => void;

export const reportTo =
  (log: ProblemLog): Report =>
  (code, path, expected, value, ...details) =>
    log.report({ code, path, expected, value, details });

/** The entries of a list with their places. One that was taken out is absent. */
export function entriesOf<Item>(
  list: readonly Item[] | undefined,
  ...path: Path
): [entry: Item | undefined, path: Path][] {
  // Of a list that is missing a page's Object.prototype may have one of its name.
  return Array.isArray(list) ? list.map((entry: Item | undefined, at) => [entry, [...path, at]]) : [];
}
