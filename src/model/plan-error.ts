/** What kind of mistake an issue is; for programs, as the message is for people. Closed: a switch over it can be complete. */
export type PlanIssueCode =
  /** The text is not JSON. The message names line and column. */
  | 'not-json'
  /** The text was in another encoding, mostly GBK, and has been decoded as UTF-8, or the reverse. */
  | 'not-utf8'
  /** A value JSON cannot hold: a function, `NaN`, a `Date`, an object that contains itself. */
  | 'not-plain-data'
  /** A key that could reach into the program: `__proto__`, `constructor`, `prototype`. */
  | 'forbidden-key'
  /** Nested deeper than any plan. */
  | 'too-deep'
  /** A text longer than any plan needs in one place. */
  | 'too-long'
  /** More entries, values or mistakes than can be dealt with. */
  | 'too-many'
  /** Something every plan states is not there. */
  | 'missing'
  /** Text where a number belongs, a list where an object belongs, and so on. */
  | 'wrong-type'
  /** The right type in the wrong form: an id with capitals, 2021-02-30, a blank name, a page number below 1. */
  | 'malformed'
  /** None of the words the model knows in this place. */
  | 'unknown-word'
  /** A field the model does not know. */
  | 'unknown-key'
  /** An id that another entry of the same list has. */
  | 'duplicate-id'
  /** An id that nothing has. */
  | 'unknown-reference'
  /** A day before the plan's period, or a hundred years beyond it. */
  | 'outside-period'
  /** An end before its start, milestones out of order, a range whose low end is the higher one. */
  | 'wrong-order'
  /** A unit that is not the indicator's. */
  | 'unit-mismatch'
  /** Parts that do not add up to the whole, and no reason given. */
  | 'sum-mismatch'
  /** Two values of one period, and nothing that tells which of them stands. */
  | 'two-values'
  /** A running total that is less than it was before. */
  | 'falling-total'
  /** References that lead back to where they started. */
  | 'circular-reference'
  /** Observations of another plan. */
  | 'wrong-plan';

/** One mistake in a plan file. */
export interface PlanIssue {
  readonly code: PlanIssueCode;
  /** Where: `indicators[0].targets[0].bound.value`. Empty for the file as a whole. */
  readonly path: string;
  /** The place, what was expected there, what came instead. */
  readonly message: string;
  /** What came. Long texts are cut; a list or an object is summarised as text. `undefined`: nothing came. */
  readonly value: string | number | boolean | null | undefined;
}

const mostLines = 20;

/**
 * A plan that cannot be taken as it is. `issues` holds every mistake; the message lists the first twenty.
 *
 * @example
 * try {
 *   parsePlan(file);
 * } catch (error) {
 *   if (error instanceof PlanError) for (const { path, message } of error.issues) mark(path, message);
 * }
 */
export class PlanError extends Error {
  readonly issues: readonly PlanIssue[];

  constructor(issues: readonly PlanIssue[]) {
    const lines = issues.slice(0, mostLines).map(({ message }) => message);
    if (issues.length > mostLines) lines.push(`… +${issues.length - mostLines}`);
    super(lines.join('\n'));
    this.name = 'PlanError';
    this.issues = issues;
  }
}
