import { daysBetween } from '../calendar/iso-date.js';
import type { Known } from './known-observations.js';

/** Published levels by what their period says of them. */
export interface PublishedValues {
  /** Those that stand for a day or a whole year: what a target can be held against. */
  readonly whole: readonly Known[];
  /** Those that look like a sum over a part of a year: said, never judged. */
  readonly parts: readonly Known[];
}

const daysOfYear = 365.25;

/** The share of a year from which on a period is all of it: eleven months are 0.92 of one. */
const wholeYear = 0.95;

/** How far a value may lie from its part of a year's and still look like a sum over that part, as a factor. */
const likeness = 1.35;

/** The share of a year the period holds. */
const shareOfYear = ({ interval }: Known): number => (daysBetween(interval.start, interval.end) + 1) / daysOfYear;

const isAbout = (ratio: number): boolean => ratio > 1 / likeness && ratio < likeness;

/**
 * Tells levels from what looks like the sum over a part of a year.
 *
 * A level is read at the end of its period: that of 2023-H1 at the end of June. Where the year before had a value and
 * that of the half is about half of it, the two readings cannot be told apart: 2676.6 after 4868.8 may be half of the
 * next 5,353 and no fall. Such a value, and any of a span within a year (January to September), is kept apart.
 *
 * @param known Oldest period first.
 * @param baseline Value of the base, where it is that of a year.
 * @example
 * // 4868.8 in 2022, 2676.6 in the first half of 2023
 * publishedValues(known).whole.length; // 1
 */
export function publishedValues(known: readonly Known[], baseline?: number): PublishedValues {
  const whole: Known[] = [];
  const parts: Known[] = [];
  let latestYear = baseline ?? NaN;
  for (const entry of known) {
    const { value, counts, period } = entry.observation;
    const share = shareOfYear(entry);
    const isYear = share > wholeYear && share < 1 / wholeYear;
    const isPart = counts === 'level' && share > 0.05 && share < wholeYear;
    if (isPart && (period.includes('/') || isAbout(value / latestYear / share))) {
      parts.push(entry);
      continue;
    }
    if (counts === 'level' && isYear) latestYear = value;
    whole.push(entry);
  }
  return { whole, parts };
}
