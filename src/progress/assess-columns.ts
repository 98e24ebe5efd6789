import { epochDay, type IsoDate } from '../calendar/iso-date.js';
import type { ValueInput, ValueStatus } from './assess-value.js';
import { decimalPlaces } from '../model/exact-sum.js';
import { requireKnown, requireList, requireFinite, requireObject, requireNumber } from '../model/wrong-call.js';
import { boundKinds, meansToHold, roundsTo } from './bound.js';
import { notBelowZero } from './outlook.js';
import { defaultTolerance, scheduleSide } from './schedule.js';

/** What the numbers in a `status` column mean: the position in this list. */
export const statusNames = [
  'met',
  'ahead',
  'on-schedule',
  'behind',
  'not-met',
  'not-due',
  'not-reported',
  'not-computable',
] as const satisfies readonly ValueStatus[];

/** The bits of a `flags` column. */
export const columnFlags = {
  /** A total counted up from zero: once met it stays met, and a total of one thing has no half. */
  total: 1,
} as const;

/** One day and one tolerance for all rows. */
export interface ColumnOptions {
  /** The day to look from. */
  readonly asOf: IsoDate;
  /** Default: half a percentage point. */
  readonly tolerance?: number;
}

/** Rows as columns, all of one length. A figure that is not finite (`NaN`) is one that is not known. */
export interface ValueColumns {
  /** `NaN`: nothing reported. */
  readonly value: Float64Array;
  /** `NaN`: no baseline, or one from before a break of the series. 0 for a total. */
  readonly start: Float64Array;
  /** The figure to be reached; of a range the lower one. */
  readonly low: Float64Array;
  /** The upper figure of a range, else the same as `low`. */
  readonly high: Float64Array;
  /** Positions in `boundKinds`. */
  readonly bound: Uint8Array;
  /** Bits of `columnFlags`. */
  readonly flags: Uint8Array;
  /** Days since 1970-01-01, as `epochDay` gives them: first day, the value's day, last day. */
  readonly from: Int32Array;
  readonly at: Int32Array;
  readonly due: Int32Array;
}

/** The results as columns, in the order of the rows. `NaN`: no such number. */
export interface ProgressColumns {
  readonly done: Float64Array;
  readonly elapsedShare: Float64Array;
  readonly difference: Float64Array;
  readonly projected: Float64Array;
  /** Positions in `statusNames`. */
  readonly status: Uint8Array;
}

/** A row without what is the same for all. 左右 is taken by the digits of its figure, without a tolerance of its own. */
export type ValueRow = Omit<ValueInput, 'asOf' | 'tolerance' | 'decimals' | 'within'>;

const isMetCode = statusNames.indexOf('met');
const ahead = statusNames.indexOf('ahead');
const onSchedule = statusNames.indexOf('on-schedule');
const behind = statusNames.indexOf('behind');
const notMet = statusNames.indexOf('not-met');
const notDue = statusNames.indexOf('not-due');
const notReported = statusNames.indexOf('not-reported');
const notComputable = statusNames.indexOf('not-computable');

/**
 * Empty results for a number of rows, to be written to again and again.
 *
 * @example
 * progressColumns(2).status.length; // 2
 */
export function progressColumns(rows: number): ProgressColumns {
  requireFinite('progressColumns', 'rows', rows);
  return {
    done: new Float64Array(rows),
    elapsedShare: new Float64Array(rows),
    difference: new Float64Array(rows),
    projected: new Float64Array(rows),
    status: new Uint8Array(rows),
  };
}

/**
 * Rows as columns. Each distinct day is read once.
 *
 * @throws RangeError when a day does not exist; the message names the row.
 * @example
 * toColumns([{ kind: 'at-least', low: 900, from: '2021-01-01', due: '2025-12-31' }]).value[0]; // NaN
 */
export function toColumns(rows: readonly ValueRow[]): ValueColumns {
  requireList('toColumns', 'rows', rows);
  const columns = emptyColumns(rows.length);
  // One plain loop: `from` with a function takes many times as long.
  for (let index = 0; index < rows.length; index += 1) writeRow(columns, index, rows[index] as ValueRow);
  return columns;
}

function emptyColumns(rows: number): ValueColumns {
  return {
    value: new Float64Array(rows),
    start: new Float64Array(rows),
    low: new Float64Array(rows),
    high: new Float64Array(rows),
    bound: new Uint8Array(rows),
    flags: new Uint8Array(rows),
    from: new Int32Array(rows),
    at: new Int32Array(rows),
    due: new Int32Array(rows),
  };
}

function writeRow(columns: ValueColumns, index: number, row: ValueRow): void {
  const { value = NaN, start = NaN, low = NaN, high = low, kind, total = false, from, at, due } = row;
  const reported = numberOf(value, 'value', index);
  columns.value[index] = at === undefined ? NaN : reported;
  columns.start[index] = numberOf(start, 'start', index);
  columns.low[index] = numberOf(low, 'low', index);
  columns.high[index] = numberOf(high, 'high', index);
  const bound = boundKinds.indexOf(kind);
  if (bound < 0) requireKnown('toColumns', `the kind of row ${index}`, kind, boundKinds);
  columns.bound[index] = bound;
  columns.flags[index] = total ? columnFlags.total : 0;
  columns.from[index] = dayOrThrow(from, 'from', index);
  // Without its day a value does not count, so any day will do.
  columns.at[index] = at === undefined ? 0 : dayOrThrow(at, 'at', index);
  columns.due[index] = dayOrThrow(due, 'due', index);
  if (due < from) throw new RangeError(`toColumns requires from before due; received ${from}, ${due} in row ${index}`);
}

/** The words of a message are put together only where they are said: there are a million rows. */
function numberOf(figure: number, name: string, index: number): number {
  if (typeof figure !== 'number') requireNumber('toColumns', `${name} of row ${index}`, figure);
  return figure;
}

function dayOrThrow(date: IsoDate, name: string, index: number): number {
  const day = epochDay(date);
  if (day === undefined)
    throw new RangeError(`toColumns requires a calendar day as ${name} of row ${index}; received "${date}"`);
  return day;
}

function checkLengths(columns: ValueColumns, results: ProgressColumns): void {
  const rows = columns.value.length;
  for (const [name, column] of [...Object.entries(columns), ...Object.entries(results)] as [string, Uint8Array][]) {
    if (column.length !== rows)
      throw new RangeError(`assessColumns requires columns of one length (${rows}); ${name} has ${column.length}`);
  }
}

const equal = boundKinds.indexOf('equal');
const about = boundKinds.indexOf('about');

/** As `meetsFrom`, on numbers; `start` may be no number. False as well where the bound draws no line. */
function isMet(kind: number, value: number, low: number, high: number, start: number, rising: boolean): boolean {
  if (kind === 0) return value >= low;
  if (kind === 1) return value > low;
  if (kind === 2) return value <= high;
  if (kind === 3) return value < high;
  if (kind === 4) return rising ? value >= low : value <= high;
  // A start that is no number is on neither side.
  if (kind === equal)
    return value === low || (start - low !== 0 && start === start && (rising ? value > low : value < low));
  return kind === about && roundsTo(value, low, decimalPlaces(low));
}

/**
 * The default calculation over columns of figures, for a country's worth of rows: the same answers as `assessValue`,
 * to the last bit, at the cost of the arithmetic.
 *
 * Formulas, units and rules are those of `assessValue`. A number that has no meaning is `NaN` in its column.
 *
 * @param results Columns to write to, so that a second run allocates nothing. Default: new ones.
 * @returns The results that were written to.
 * @throws RangeError when `asOf` is no calendar day, or the columns are not of one length.
 * @example
 * const columns = toColumns([
 *   { kind: 'at-least', low: 900, start: 722, value: 807, at: '2023-12-31', from: '2021-01-01', due: '2025-12-31' },
 * ]);
 * statusNames[assessColumns(columns, { asOf: '2024-01-31' }).status[0]]; // 'behind'
 */
export function assessColumns(
  columns: ValueColumns,
  options: ColumnOptions,
  results: ProgressColumns = progressColumns(Object(columns).value?.length ?? 0),
): ProgressColumns {
  requireObject('assessColumns', 'columns, as toColumns gives them,', columns);
  requireObject('assessColumns', 'options, such as { asOf },', options);
  const { asOf, tolerance = defaultTolerance } = options;
  requireFinite('assessColumns', 'tolerance', tolerance);
  checkLengths(columns, results);
  const today = epochDay(asOf);
  if (today === undefined)
    throw new RangeError(`assessColumns requires asOf as a calendar day (YYYY-MM-DD); received ${String(asOf)}`);
  assessRows(columns, today, tolerance, results);
  return results;
}

/**
 * One loop over the bare arrays: a call or an object for each row would cost more than its arithmetic.
 * `x - x === 0` is true of finite numbers alone.
 */
function assessRows(columns: ValueColumns, today: number, tolerance: number, results: ProgressColumns): void {
  const { value: values, start: starts, low: lows, high: highs, bound, flags, from, at, due } = columns;
  const { done, elapsedShare, difference, projected, status } = results;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    const start = starts[row] as number;
    const low = lows[row] as number;
    const high = highs[row] as number;
    const kind = bound[row] as number;
    const total = ((flags[row] as number) & columnFlags.total) !== 0;
    const first = from[row] as number;
    const day = at[row] as number;
    const last = due[row] as number;

    done[row] = elapsedShare[row] = difference[row] = projected[row] = NaN;
    if (value - value !== 0 || day < first || day > last || day > today) {
      status[row] = today < first ? notDue : notReported;
      continue;
    }
    if (low - low !== 0 || high - high !== 0) {
      status[row] = notComputable;
      continue;
    }
    const hasStart = start - start === 0;
    const rising = kind < 2 || (kind > 3 && !(hasStart && start > high));
    const end = rising ? low : high;
    const single = total && kind === 0 && low === 1;
    const met = isMet(kind, value, low, high, start, rising);
    const held = kind === about && hasStart && meansToHold(start, low);
    const budget = total && (kind === 2 || kind === 3 || (kind === equal && low === 0));
    let gap = NaN;
    if (hasStart && !single && !held && (rising || budget ? end > start : end < start)) {
      const share = (value - start) / (end - start) + 0;
      // A share that has no number in per cent is none (`doneShare`).
      if (share * 100 - share * 100 === 0) {
        const elapsed = (day - first + 1) / (last - first + 1);
        const adrift = kind === about && !met && share > 1;
        done[row] = share;
        if (!adrift) {
          gap = budget ? elapsed - share : share - elapsed;
          elapsedShare[row] = elapsed;
          difference[row] = gap;
        }
        if (elapsed < 1 && !adrift) {
          const led = start + (value - start) / elapsed;
          const outlook = led < 0 ? notBelowZero(led, [value, start, low, high]) : led;
          const way = (outlook - start) / (end - start);
          if (way * 100 - way * 100 === 0) projected[row] = outlook;
        }
      }
    }
    // An exact figure without a start to come from leaves open what is not on it.
    const broken = budget && !met && (kind !== equal || hasStart);
    if (broken) status[row] = notMet;
    else if (today > last && day < last && !(met && total && (kind < 2 || kind === 4))) status[row] = notReported;
    else if (met && (!budget || day === last)) status[row] = isMetCode;
    else if (day === last) status[row] = kind >= about || (kind === equal && !hasStart) ? notComputable : notMet;
    else if (single || (budget && met && gap !== gap)) status[row] = notDue;
    else if (gap !== gap) status[row] = notComputable;
    else status[row] = sideCode(scheduleSide(gap, tolerance));
  }
}

const sideCode = (side: 1 | 0 | -1): number => (side > 0 ? ahead : side < 0 ? behind : onSchedule);
