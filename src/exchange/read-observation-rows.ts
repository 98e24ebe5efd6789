import { textIn } from '../format/locale.js';
import { decimalPlaces } from '../model/exact-sum.js';
import type { Plan } from '../model/plan.js';
import { periodOfSdmx } from './sdmx-period.js';
import { notApplicable, ownUnits, sdmxColumns, total } from './sdmx-csv.js';

/** An observation as a table says it; whether it fits the plan is checked when it is read with it. */
export type RawObservation = Readonly<Record<string, unknown>>;

/** A table that cannot be one of observations: columns that it must have are not there. */
export class MissingColumns extends RangeError {
  readonly columns: readonly string[];
  constructor(columns: readonly string[]) {
    super(`observations require the columns ${columns.join(', ')}`);
    this.name = 'MissingColumns';
    this.columns = columns;
  }
}

type Cells = (name: string) => string | undefined;

/** Rows by the names in the first one; an empty cell says nothing. */
function records(rows: readonly (readonly string[])[], required: readonly string[]): Cells[] {
  const [heading = [], ...body] = rows;
  // A byte order mark before the first name is blank to `trim`.
  const names = heading.map((name) => name.split(':')[0]!.trim());
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new MissingColumns(missing);
  return body
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => (name) => row[names.indexOf(name)] || undefined);
}

/** A figure and the zeros it was printed with; what is none is handed on as it came, to be refused with its place. */
function figure(text: string | undefined): { value: unknown; decimals?: number } {
  if (text === undefined || !/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return { value: text };
  const value = Number(text);
  const printed = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return { value, ...(printed > decimalPlaces(value) && { decimals: printed }) };
}

const flag = (text: string | undefined): true | undefined => (/^(true|1)$/i.test(text ?? '') ? true : undefined);

const said = (entry: Readonly<Record<string, unknown>>): RawObservation =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

function source(name: string | undefined, url: string | undefined): object | undefined {
  return name === undefined ? undefined : { name, ...(url !== undefined && { url }) };
}

/**
 * The observations of the table `observations.csv` of a Data Package or of CSV on the Web, as `parseObservations` reads
 * them.
 *
 * @param rows The fields of the CSV file as text, the names of the columns first.
 * @throws MissingColumns where the table has no columns for what every observation says.
 * @example
 * const rows = [['indicator', 'period', 'value', 'counts', 'status'], ['madrid-trademarks', '2022', '120', 'level', 'final']];
 * observationsOfTable(rows)[0].value; // 120
 */
export function observationsOfTable(rows: readonly (readonly string[])[]): RawObservation[] {
  return records(rows, ['indicator', 'period', 'value', 'counts', 'status']).map((cell) =>
    said({
      indicator: cell('indicator'),
      of: cell('of'),
      period: cell('period'),
      ...figure(cell('value')),
      qualifier: cell('qualifier'),
      unit: cell('unit'),
      counts: cell('counts'),
      status: cell('status'),
      illustrative: flag(cell('illustrative')),
      break: flag(cell('break')),
      source: source(cell('source'), cell('source_url')),
      published: cell('published'),
      withdrawn: cell('withdrawn'),
      note: cell('note'),
    }),
  );
}

/** `_Z` and `_T` say that there is nothing to say. */
const code = (text: string | undefined): string | undefined =>
  text === notApplicable || text === total ? undefined : text;

const statuses: Readonly<Record<string, string>> = { A: 'final', P: 'preliminary', E: 'estimated' };

/**
 * The observations of an SDMX-CSV 2.0 file, as `parseObservations` reads them. Files of other makers need the columns
 * `INDICATOR`, `TIME_PERIOD`, `OBS_VALUE` and `COUNTS`; their status is read from `OBS_STATUS`.
 *
 * @param rows The fields of the CSV file as text, the names of the columns first.
 * @param plan Whose units are not repeated in each observation.
 * @throws MissingColumns where a component is lacking that every observation needs.
 * @example
 * const rows = [['STRUCTURE', 'INDICATOR', 'COUNTS', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS'], ['dataflow', 'madrid-trademarks', 'level', '2022-S1', '120', 'P']];
 * observationsOfSdmx(rows, plan)[0].status; // 'preliminary'
 */
export function observationsOfSdmx(rows: readonly (readonly string[])[], plan: Plan): RawObservation[] {
  const names = sdmxColumns;
  const unitOf = ownUnits(plan);
  return records(rows, [names.indicator, names.counts, names.period, names.value]).map((cell) => {
    const indicator = cell(names.indicator);
    const counts = cell(names.counts);
    const period = cell(names.period) ?? '';
    const unit = cell(names.unit);
    const own = (['zh-CN', 'en'] as const).map((locale) => textIn(unitOf(indicator, counts), locale));
    return said({
      indicator,
      of: code(cell(names.of)),
      period: periodOfSdmx(period) ?? period,
      ...figure(cell(names.value)),
      qualifier: cell(names.qualifier),
      unit: unit === undefined || own.includes(unit) ? undefined : unit,
      counts,
      status: cell(names.status) ?? statuses[cell(names.observationStatus) ?? ''] ?? cell(names.observationStatus),
      illustrative: flag(cell(names.illustrative)),
      break: flag(cell(names.break)) ?? (cell(names.observationStatus) === 'B' ? true : undefined),
      source: source(cell(names.source), cell(names.sourceUrl)),
      published: code(cell(names.published)),
      withdrawn: cell(names.withdrawn),
      note: cell(names.note),
    });
  });
}
