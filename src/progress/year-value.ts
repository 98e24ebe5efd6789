import { addDays } from '../calendar/add-days.js';
import { daysBetween, type IsoDate } from '../calendar/iso-date.js';
import { reportingYear, yearCode, yearInterval, type PeriodCode } from '../calendar/period.js';
import { accumulate } from './accumulate.js';
import { compare, type Known } from './known-observations.js';
import type { Reported } from './plan-progress.js';
import { asPublished, ofSum, type Frame, type TargetQuantity } from './quantity-frame.js';

/** A span from the first of a month, as short as it can be written: 2023-01/2023-09 where it is of whole months. */
function monthsOrDays(start: IsoDate, end: IsoDate): PeriodCode {
  const isWhole = addDays(end, 1)?.endsWith('-01');
  return isWhole ? `${start.slice(0, 7)}/${end.slice(0, 7)}` : `${start}/${end}`;
}

const isLongerThanYear = ({ interval: { start, end } }: Known): boolean => daysBetween(start, end) >= 366;

/**
 * What each whole year brings: as published for it, or its parts added up. Of a year known in part the part is kept
 * apart: half a year is not a year. What several years bring says nothing of one of them; a mean of theirs is looked at
 * only where a target asks for one.
 */
export function yearValue(known: readonly Known[], frame: Frame): TargetQuantity {
  const usable = known.filter(({ observation: { counts } }) => counts === 'level' || counts === 'increment');
  if (usable.length < known.length) return { reason: 'counts-differ' };
  const { yearStart } = frame.period;
  const byYear = new Map<number, Known[]>();
  const astride: Known[] = [];
  for (const entry of usable) {
    if (isLongerThanYear(entry)) continue;
    const year = reportingYear(entry.interval.start, yearStart);
    // A year of the calendar lies in two reporting years, and is told as it stands.
    if (reportingYear(entry.interval.end, yearStart) !== year) {
      astride.push(entry);
      continue;
    }
    byYear.set(year, [...(byYear.get(year) ?? []), entry]);
  }
  const history: Reported[] = [];
  const parts = astride.map((entry) => asPublished(entry, frame));
  for (const [year, entries] of byYear) {
    const { start, end } = yearInterval(year, yearStart);
    const sums = accumulate(entries, start);
    if (typeof sums === 'string') return { reason: sums };
    const last = sums[sums.length - 1];
    if (!last) continue;
    const { observation, interval } = last.entry;
    const period = (whole: PeriodCode): PeriodCode => (last.single ? observation.period : whole);
    if (interval.end === end) {
      history.push({ ...ofSum(last, frame), period: period(yearCode(year, yearStart)) });
    } else parts.push({ ...ofSum(last, frame), period: period(monthsOrDays(start, interval.end)) });
  }
  const isMean = (entry: Known): boolean => isLongerThanYear(entry) && entry.observation.counts === 'level';
  if (frame.target.when.kind === 'mean-of')
    history.push(...usable.filter(isMean).map((entry) => asPublished(entry, frame)));
  return {
    history: history.sort((a, b) => compare(a.at, b.at)),
    parts: parts.sort((a, b) => compare(a.at, b.at)),
  };
}
