import type { IsoDate } from '../calendar/iso-date.js';
import { periodInterval, type Interval, type YearStart } from '../calendar/period.js';
import type { Observation } from '../model/observation.js';

/** An observation as it was known on a day. */
export interface Known {
  readonly observation: Observation;
  readonly interval: Interval;
  /** An earlier publication gave another value for the same period. */
  readonly revised: boolean;
}

const publicationDay = (observation: Observation, end: IsoDate): IsoDate => observation.published ?? end;

const trusted: Readonly<Record<Observation['status'], number>> = { estimated: 0, preliminary: 1, final: 2 };

/** Final before preliminary before estimated, and what is published before what is made up. */
const trust = ({ observation: { status, illustrative } }: Known): number => trusted[status] + (illustrative ? 0 : 3);

/**
 * The observations known on a day, the oldest period first: period over, already published, not yet
 * withdrawn, and of several for one period the final one, of several final ones the last published. What is published
 * later changes nothing.
 * Observations of a part (`of`) are left out: they speak of a street or a body, not of the whole.
 *
 * @param yearStart Where reporting years start; with the calendar unless told.
 */
export function knownObservations(observations: readonly Observation[], asOf: IsoDate, yearStart?: YearStart): Known[] {
  const published = new Map<string, Known[]>();
  for (const observation of observations) {
    const interval = periodInterval(observation.period, yearStart);
    if (observation.of !== undefined || !interval || interval.end > asOf) continue;
    if (publicationDay(observation, interval.end) > asOf) continue;
    // By its days: 2023 and 2023-A1 can be two names of one year.
    const key = `${interval.start} ${interval.end} ${observation.counts}`;
    published.set(key, [...(published.get(key) ?? []), { observation, interval, revised: false }]);
  }
  const known: Known[] = [];
  for (const publications of published.values()) {
    publications.sort(
      (a, b) =>
        trust(a) - trust(b) ||
        compare(publicationDay(a.observation, a.interval.end), publicationDay(b.observation, b.interval.end)) ||
        tie(a, b),
    );
    const standing = publications.filter(
      ({ observation: { withdrawn } }) => withdrawn === undefined || withdrawn > asOf,
    );
    const last = standing[standing.length - 1];
    if (!last) continue;
    const day = publicationDay(last.observation, last.interval.end);
    // What was published later and does not stand (an estimate, a figure withdrawn) was not revised by it.
    const follows = ({ observation, interval }: Known): boolean => publicationDay(observation, interval.end) > day;
    const revised = publications.some((other) => other.observation.value !== last.observation.value && !follows(other));
    known.push({ ...last, revised });
  }
  // Of two periods that end on one day the longer stands last: a year says more of its end than its last quarter.
  return known.sort(
    (a, b) => compare(a.interval.end, b.interval.end) || compare(b.interval.start, a.interval.start) || tie(a, b),
  );
}

/** Observations published by a day for periods that are not over on it, the oldest period first: estimates, and plans. */
export function announcedObservations(
  observations: readonly Observation[],
  asOf: IsoDate,
  yearStart?: YearStart,
): Known[] {
  return observations
    .flatMap((observation): Known[] => {
      const { of, published, withdrawn } = observation;
      if (of !== undefined || published === undefined || published > asOf) return [];
      if (withdrawn !== undefined && withdrawn <= asOf) return [];
      const interval = periodInterval(observation.period, yearStart);
      return interval && interval.end > asOf ? [{ observation, interval, revised: false }] : [];
    })
    .sort((a, b) => compare(a.interval.end, b.interval.end) || tie(a, b));
}

/** An order for what time leaves open, so that the order of the file never decides. */
function tie(a: Known, b: Known): number {
  const text = ({ observation }: Known): string => JSON.stringify(Object.entries(observation).sort());
  return compare(text(a), text(b));
}

/** Orders ISO days; they sort as text. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
