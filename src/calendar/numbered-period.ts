import { calendarYearStart, reportingYear, yearCode, type Frequency, type PeriodCode } from './period.js';

/** How often something comes round within a reporting year. */
export type Rhythm = Exclude<Frequency, 'day'>;

const monthsOf: Readonly<Record<Rhythm, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
const letterOf: Readonly<Record<Rhythm, string>> = { month: 'M', quarter: 'Q', half: 'H', year: 'A' };

/**
 * The number of the period a day lies in, where the periods of one rhythm are numbered through all years: one more is
 * the next period, and the earlier of two days never has the greater number.
 *
 * @param every How long the periods are.
 * @param yearStart Where reporting years start; with the calendar unless told.
 * @example
 * periodNumber('2023-06-30', 'quarter'); // 8093: 2023 × 4 + 1
 * periodNumber('2024-03-31', 'quarter', '--04-01') - periodNumber('2023-04-01', 'quarter', '--04-01'); // 3
 */
export function periodNumber(day: string, every: Rhythm, yearStart = calendarYearStart): number {
  const months = monthsOf[every];
  const month = (Number(day.slice(5, 7)) - Number(yearStart.slice(2, 4)) + 12) % 12;
  return (reportingYear(day, yearStart) * 12) / months + Math.floor(month / months);
}

/**
 * The code of a numbered period, in the letters a plan file uses: `2023-06` for a month of the calendar, `2023-M03` for
 * one of reporting years that do not start with it.
 *
 * @example
 * numberedPeriod(periodNumber('2023-06-30', 'month'), 'month'); // '2023-06'
 * numberedPeriod(periodNumber('2023-06-30', 'month', '--04-01'), 'month', '--04-01'); // '2023-M03'
 */
export function numberedPeriod(number: number, every: Rhythm, yearStart = calendarYearStart): PeriodCode {
  const perYear = 12 / monthsOf[every];
  const year = Math.floor(number / perYear);
  if (every === 'year') return yearCode(year, yearStart);
  const place = number - year * perYear + 1;
  if (every !== 'month') return `${year}-${letterOf[every]}${place}`;
  return `${year}-${yearStart === calendarYearStart ? '' : 'M'}${String(place).padStart(2, '0')}`;
}
