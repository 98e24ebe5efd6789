import type { IsoDate } from '../../calendar/iso-date.js';
import { reportingYear, yearCode, type PeriodCode, type ReportingInterval } from '../../calendar/period.js';
import { yearColumn } from '../../format/plan-words.js';
import { compare } from '../../progress/known-observations.js';

/** Something of a measure that has a day, or should have one. */
export interface TimedEvent {
  /** Absent where nobody says when. */
  readonly day?: IsoDate;
}

/** One measure against the years. */
export interface TimelineRow<Measure, Event> {
  readonly measure: Measure;
  /** What falls in each year of the timeline, in the order of its days. */
  readonly cells: readonly (readonly Event[])[];
  /** What belongs to the measure and has no day. */
  readonly undated: readonly Event[];
}

/** The measures of a plan laid out by year. */
export interface MeasureTimeline<Measure, Event> {
  /** `2021` … `2025`, or `2021-A1` … where the plan's years are its own; without a gap. */
  readonly years: readonly PeriodCode[];
  /** Measures with a day, in the order they were given. */
  readonly rows: readonly TimelineRow<Measure, Event>[];
  /** Measures of which no day is known (未注明时间). Never left out. */
  readonly undated: readonly Measure[];
}

/** Years from the plan within which a day is taken for one. */
const furthest = 100;

/**
 * Lays measures out by year: one column for each year of the plan, one row for each measure that has a day.
 *
 * A day before or after the plan's period adds the years up to it, so that nothing falls off the edge. Measures without
 * any day stand apart, in the order they were given. A day more than a hundred years from the plan is a slip of the pen
 * and none: its columns would leave no room for anything else.
 *
 * @param measures What the columns are to hold, each with its events in any order.
 * @param period The period of the plan, both days included, with where its years start.
 * @example
 * measureTimeline([{ events: [{ day: '2022-06-30' }] }], { start: '2021-01-01', end: '2023-12-31' }).years; // ['2021', '2022', '2023']
 */
export function measureTimeline<Event extends TimedEvent, Measure extends { readonly events: readonly Event[] }>(
  measures: readonly Measure[],
  period: ReportingInterval,
): MeasureTimeline<Measure, Event> {
  const { start, end, yearStart } = period;
  const yearOf = (day: IsoDate): number => reportingYear(day, yearStart);
  let first = yearOf(start);
  let last = yearOf(end);
  const [earliest, latest] = [first - furthest, last + furthest];
  const isNear = ({ day }: Event): boolean => day !== undefined && yearOf(day) >= earliest && yearOf(day) <= latest;
  for (const { day = start } of measures.flatMap(({ events }) => events.filter(isNear))) {
    first = Math.min(first, yearOf(day));
    last = Math.max(last, yearOf(day));
  }
  const years: PeriodCode[] = [];
  for (let year = first; year <= last; year += 1) years.push(yearCode(year, yearStart));

  const rows: TimelineRow<Measure, Event>[] = [];
  const undated: Measure[] = [];
  for (const measure of measures) {
    const dated = measure.events.filter(isNear);
    if (dated.length === 0) {
      undated.push(measure);
      continue;
    }
    dated.sort((a, b) => compare(a.day ?? '', b.day ?? ''));
    rows.push({
      measure,
      cells: years.map((year) => dated.filter(({ day = '' }) => yearColumn(day, yearStart) === year)),
      undated: measure.events.filter((event) => !isNear(event)),
    });
  }
  return { years, rows, undated };
}
