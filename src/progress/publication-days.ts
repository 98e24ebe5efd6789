import type { IsoDate } from '../calendar/iso-date.js';
import { periodInterval, type YearStart } from '../calendar/period.js';
import type { Observation } from '../model/observation.js';
import { requireList } from '../model/wrong-call.js';

/**
 * The days on which something became known: a publication, a revision, a withdrawal. Oldest first, each once. Without a
 * day of publication a value counts from the last day of its period on, and never from before it.
 *
 * @param yearStart Where reporting years start; with the calendar unless told.
 * @example
 * publicationDays([{ period: '2022', published: '2023-01-20' }, { period: '2023-H1' }]); // ['2023-01-20', '2023-06-30']
 */
export function publicationDays(
  observations: readonly Pick<Observation, 'period' | 'published' | 'withdrawn'>[],
  yearStart?: YearStart,
): IsoDate[] {
  requireList('publicationDays', 'observations', observations);
  const days = new Set<IsoDate>();
  for (const { period, published, withdrawn } of observations) {
    const end = periodInterval(period, yearStart)?.end;
    if (end !== undefined) days.add(published !== undefined && published > end ? published : end);
    if (withdrawn !== undefined) days.add(withdrawn);
  }
  return [...days].sort();
}
