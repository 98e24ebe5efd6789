import type { PlanWarning } from '../../src/model/plan-warning.js';
import type { PlanFailure } from '../internal/events.js';
import { warnOnce } from '../internal/warn-once.js';

/* What the author of a page is told in the console; the events of a source hold all of it. */

export function tellFailure({ localName }: Element, { message, issues, error }: PlanFailure): void {
  const all = issues.length ? issues.map((issue) => issue.message) : error instanceof Error ? [error.message] : [];
  const lines = [`${message}. The event plan-failed holds everything.`, ...all];
  warnOnce('plan-failed', localName, lines.join('\n'), message);
}

/** Only the first in words: a file with one doubt often has a hundred. */
export function tellDoubts({ localName }: Element, doubts: readonly PlanWarning[]): void {
  const [first] = doubts;
  if (!first) return;
  const all = `Doubts: ${doubts.length}. The event plan-loaded holds everything.`;
  warnOnce('plan-doubtful', localName, `${first.message}. ${all}`);
}
