import { addDays } from '../calendar/add-days.js';
import { daysBetween } from '../calendar/iso-date.js';
import { periodFrequency, periodInterval, type PeriodCode, type YearStart } from '../calendar/period.js';

const frequencies = { year: 'A', half: 'S', quarter: 'Q', month: 'M', day: 'D' } as const;

/** A period as SDMX writes it. */
export interface SdmxPeriod {
  /** Code of CL_FREQ; `_O` for a span that is no standard period. */
  readonly frequency: 'A' | 'S' | 'Q' | 'M' | 'D' | '_O';
  readonly timePeriod: string;
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/**
 * A period code as an `ObservationalTimePeriodType`: `2023-H1` is `2023-S1`, and a span of months `2022-01/2022-09` the
 * time range `2022-01-01/P9M`, by its first day and its length.
 *
 * @param yearStart Where reporting years start; a span of reporting periods becomes one of calendar months.
 * @source SDMX 3.0, section 6 (technical notes), 4.2.6 standard reporting periods, 4.2.8 time range.
 * @example
 * sdmxPeriod('2023-H1'); // { frequency: 'S', timePeriod: '2023-S1' }
 * sdmxPeriod('2022-01/2022-09'); // { frequency: '_O', timePeriod: '2022-01-01/P9M' }
 */
export function sdmxPeriod(period: PeriodCode, yearStart?: YearStart): SdmxPeriod {
  const length = periodFrequency(period);
  if (length) return { frequency: frequencies[length], timePeriod: period.replace('-H', '-S') };
  const days = periodInterval(period, yearStart);
  if (!days) throw new RangeError(`sdmxPeriod requires a period; received ${period}`);
  // Only the last day of the calendar has none behind it.
  const next = addDays(days.end, 1) ?? days.end;
  const whole = days.start.endsWith('-01') && next.endsWith('-01');
  const duration = whole ? `P${monthOf(next) - monthOf(days.start)}M` : `P${daysBetween(days.start, next)}D`;
  return { frequency: '_O', timePeriod: `${days.start}/${duration}` };
}

/**
 * The period code of a time period of SDMX, or `undefined` where it is none that a plan can have.
 *
 * @example
 * periodOfSdmx('2023-S1'); // '2023-H1'
 * periodOfSdmx('2022-01-01/P9M'); // '2022-01/2022-09'
 * periodOfSdmx('2016-01-01/P60M'); // '2016/2020'
 */
export function periodOfSdmx(timePeriod: string): PeriodCode | undefined {
  const [, start = '', count = '', unit] = /^(\d{4}-\d\d-\d\d)\/P(\d{1,5})([YMD])$/.exec(timePeriod) ?? [];
  const plain = timePeriod.replace('-S', '-H');
  if (unit === undefined) return periodInterval(plain) && plain;
  if (!periodInterval(start) || Number(count) === 0) return undefined;
  if (unit === 'D') {
    const end = addDays(start, Number(count) - 1);
    return end && `${start}/${end}`;
  }
  if (!start.endsWith('-01')) return undefined;
  const months = Number(count) * (unit === 'Y' ? 12 : 1);
  const first = monthOf(start);
  if (first % 12 === 0 && months % 12 === 0) {
    const [from, to] = [monthText(first).slice(0, 4), monthText(first + months - 1).slice(0, 4)];
    return from === to ? from : `${from}/${to}`;
  }
  return months === 1 ? monthText(first) : `${monthText(first)}/${monthText(first + months - 1)}`;
}
