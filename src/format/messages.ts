import type { Reason, Status, TargetGroup } from '../progress/plan-progress.js';
import type { Tag } from './words.js';

/**
 * Every sentence of one language. Sentences are whole: a language decides its own order of words, and nothing is
 * glued together outside this table.
 */
export interface Messages {
  readonly status: Readonly<Record<Status, string>>;
  readonly tag: Readonly<Record<Tag['kind'], string>>;
  /** Why there is no verdict, as a sentence for the reader of a card. */
  readonly reason: Readonly<Record<Reason, string>>;
  readonly group: Readonly<Record<Exclude<TargetGroup, 'quantified'>, (count: number) => string>>;
  /** A count with its status: 4项已达目标值. */
  readonly counted: (count: number, word: string) => string;

  readonly target: string;
  readonly baseline: (value: string) => string;
  readonly schedule: (percent: string) => string;
  readonly againstSchedule: string;
  readonly source: (name: string) => string;
  readonly sourceMissing: string;
  readonly points: (points: string) => string;
  readonly short: (amount: string) => string;
  readonly doneAndElapsed: (done: string, elapsed: string) => string;
  /** Due by the milestones the plan declares, or by a curve that was agreed. */
  readonly doneAndPath: (done: string, due: string, declared: boolean) => string;
  readonly judgedAt: (end: string, elapsed: string) => string;
  readonly fellBack: (period: string, amount: string) => string;
  readonly ofTarget: (percent: string) => string;
  readonly within: (amount: string, range: string) => string;
  readonly below: (amount: string, range: string) => string;
  readonly beyond: (amount: string, range: string) => string;
  readonly exceeds: (amount: string, bound: string) => string;
  readonly exactly: (amount: string, bound: string) => string;
  readonly keepsTo: (amount: string, bound: string) => string;
  readonly misses: (amount: string, bound: string) => string;
  readonly reachedBy: (period: string, amount: string) => string;
  readonly latestKnown: (end: string, amount: string) => string;
  /** The last values of a direction, each with its period. */
  readonly published: (values: readonly (readonly [period: string, amount: string])[]) => string;
  /** For something to be established, nothing of which is reported. */
  readonly unknownIsNotUndone: string;
  readonly onlyBaseline: (words: string) => string;
  readonly firstReported: (period: string) => string;
  /** Explains the asterisk at the baseline of a gauge. */
  readonly baselineDiffers: string;
  readonly due: (end: string) => string;

  /** The verb of a yearly duty whose words name none. */
  readonly duty: string;
  readonly yearsDone: (done: number, due: number, duty: string) => string;
  readonly yearMissed: (years: string, duty: string) => string;
  readonly yearUnknown: (years: string) => string;
  /** A year with a value that cannot be judged: 2022年不能判断. */
  readonly yearOpen: (years: string) => string;
  readonly yearNotDue: (year: string) => string;
  readonly yearMet: (years: string, duty: string) => string;
  readonly allYearsMet: (due: number, duty: string) => string;
  readonly yearsApart: string;

  readonly listSeparator: string;
  readonly sentence: (clauses: readonly string[]) => string;
  /** All of it in one go, for a screen reader. What is not there is empty. */
  readonly spoken: (
    name: string,
    value: string,
    target: string,
    word: string,
    amount: string,
    detail: string,
    notes: readonly string[],
  ) => string;
}
