import type { Expectation } from './issue-sentences.js';
import type { PlanIssueCode } from './plan-error.js';

/** The way to a place in a plan: `['indicators', 0, 'unit']`. */
export type Path = readonly (string | number)[];

/** A mistake before it is put into words. */
export interface Problem {
  readonly code: PlanIssueCode;
  readonly path: Path;
  /** Names the sentence that says what belongs there. */
  readonly expected: Expectation;
  readonly value: unknown;
  /** Fill the sentence's gaps; a list holds the words known in this place. */
  readonly details?: readonly (string | number | readonly string[])[];
}

/** Beyond this, mistakes are not even counted. */
export const mostProblems = 100_000;

const longestKey = 60;

/** A path as people write it: `goals[2].name["zh-CN"]`. */
export function pathText(path: Path): string {
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `[${step}]`;
      if (/^[a-z_$][\w$]*$/i.test(step) && step.length <= longestKey) return at ? `.${step}` : step;
      return `[${JSON.stringify(step.length > longestKey ? `${step.slice(0, longestKey)}…` : step)}]`;
    })
    .join('');
}

/**
 * Collects mistakes, one a place: the first report of a place is the one that explains it, and a place with a
 * mistake inside is not judged as a whole (a sum with a bad part, an empty text whose only entry was refused).
 */
export class ProblemLog {
  readonly problems: Problem[] = [];
  private readonly places = new Set<string>();

  /** True when this place, or one inside it, has a mistake already. */
  has(path: Path): boolean {
    return this.places.has(pathText(path));
  }

  report(problem: Problem): void {
    const { path } = problem;
    if (this.problems.length >= mostProblems || this.has(path)) return;
    this.problems.push(problem);
    for (let length = path.length; length > 0; length--) this.places.add(pathText(path.slice(0, length)));
  }
}
