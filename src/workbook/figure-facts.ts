import { isIsoDate } from '../calendar/iso-date.js';
import type { YearStart } from '../calendar/period.js';
import type { Observation } from '../model/observation.js';
import type { Indicator } from '../model/plan.js';
import { countsWords, defaultCounts, statusWords } from './counts.js';
import type { FigureCells } from './figure-cells.js';
import type { SheetColumn } from './sheet-column.js';
import { periodText, readPeriod } from './read-period.js';
import type { PeriodSource } from './read-sources.js';

/** What holds for every figure of which the sheet says nothing itself. */
export interface FigureDefaults {
  /** Day of publication. */
  readonly published?: string;
  readonly status?: Observation['status'];
  readonly source?: string;
}

/** What stands around a figure. */
export interface FigureFacts {
  readonly said: Pick<Observation, 'period' | 'counts' | 'source' | 'published' | 'note'>;
  readonly status: Observation['status'];
  readonly statusSaid: boolean;
}

/** Reads what stands around the figures of a table: when, how they count, how certain they are, who says so. */
export class FactsReader {
  readonly #yearStart: YearStart | undefined;
  readonly #cells: FigureCells;
  readonly #sources: readonly PeriodSource[];
  readonly #defaults: FigureDefaults;

  constructor(
    cells: FigureCells,
    sources: readonly PeriodSource[],
    defaults: FigureDefaults,
    yearStart: YearStart | undefined,
  ) {
    this.#yearStart = yearStart;
    this.#cells = cells;
    this.#sources = sources;
    this.#defaults = defaults;
  }

  /** Nothing where one of them was not understood, which is then told. */
  read(row: number, column: SheetColumn, indicator: Indicator, isRate: boolean): FigureFacts | undefined {
    const cells = this.#cells;
    const long = column.kind === 'value';
    const saidPeriod = this.#period(row, column, indicator);
    const counts = saidPeriod === undefined ? undefined : this.#counts(row, column, indicator, isRate);
    if (saidPeriod === undefined || counts === undefined) return undefined;
    const period = this.#dayOf(saidPeriod, counts, row, column, indicator);
    const beside =
      this.#sources.find((each) => each.period === period && each.indicator === indicator.id) ??
      this.#sources.find((each) => each.period === period && each.indicator === undefined);
    const saidStatus = cells.text(row, 'status');
    const status =
      saidStatus === ''
        ? (column.status ?? beside?.status ?? this.#defaults.status ?? 'final')
        : statusWords.get(saidStatus.toLowerCase());
    if (status === undefined) {
      cells.problem('unknown-status', row, cells.columnOf('status'), saidStatus, [], indicator);
      return undefined;
    }
    const day = this.#published(row, indicator);
    if (day === false) return undefined;
    const published = day ?? beside?.published ?? this.#defaults.published;
    const source = cells.text(row, 'source') || beside?.source || this.#defaults.source;
    const url = cells.text(row, 'url') || beside?.url;
    const note = long ? cells.text(row, 'note') : '';
    return {
      said: {
        period,
        counts,
        ...(source && { source: { name: source, ...(url && { url }) } }),
        ...(published !== undefined && { published }),
        ...(note !== '' && { note }),
      },
      status,
      statusSaid: saidStatus !== '' || column.status !== undefined || beside?.status !== undefined,
    };
  }

  #period(row: number, column: SheetColumn, indicator: Indicator): string | undefined {
    const long = column.kind === 'value';
    const at = long ? this.#cells.columnOf('period') : column.column;
    const said = long ? this.#saidPeriod(row, at) : column.heading;
    const period = long ? readPeriod(said, undefined, this.#yearStart) : column.period;
    if (period === undefined) this.#cells.problem('unknown-period', row, at, said, [], indicator);
    return period;
  }

  /** The period of a row, with its quarter or month where that stands in a column of its own: 2023 | 一季度, 2023年 | 1. */
  #saidPeriod(row: number, at: number): string {
    const said = periodText(this.#cells.at(row, at));
    const within = this.#cells.text(row, 'within');
    if (within === '') return said;
    const heading = this.#cells.text(this.#cells.table.heading, 'within');
    const unit = /^\d{1,2}$/.test(within) ? (/月|month/i.test(heading) ? '月' : '季度') : '';
    return `${said.replace(/年度?$/, '')}年${within}${unit}`;
  }

  #counts(row: number, column: SheetColumn, indicator: Indicator, isRate: boolean): Observation['counts'] | undefined {
    const cells = this.#cells;
    const said = cells.text(row, 'counts');
    const unsaid = isRate ? 'rate' : (defaultCounts(indicator) ?? (column.total && 'running-total'));
    const counts = said === '' ? unsaid || undefined : countsWords.get(said.toLowerCase());
    if (counts !== undefined) return counts;
    const code = said === '' ? 'counts-unsaid' : 'unknown-counts';
    const [came, kind] = said === '' ? ([cells.text(row, 'name'), 'name'] as const) : ([said, 'counts'] as const);
    if (!cells.hasSaid(code, row)) cells.problem(code, row, cells.columnOf(kind), came, [], indicator);
    return undefined;
  }

  /** A level is of the end of the months it was published for. */
  #dayOf(
    period: string,
    counts: Observation['counts'],
    row: number,
    column: SheetColumn,
    indicator: Indicator,
  ): string {
    const [, last] = /^\d{4}-\d\d\/(\d{4}-\d\d)$/.exec(period) ?? [];
    if (counts !== 'level' || last === undefined) return period;
    const said =
      column.kind === 'value' ? periodText(this.#cells.at(row, this.#cells.columnOf('period'))) : column.heading;
    this.#cells.doubt('level-of-span', row, column.column, said, [last], indicator);
    return last;
  }

  /** The day a row says it was published; `false` where what it says is no day. A day for several figures is of none. */
  #published(row: number, indicator: Indicator): string | undefined | false {
    const cells = this.#cells;
    const said = cells.text(row, 'published');
    if (said === '') return undefined;
    const at = cells.columnOf('published');
    if (cells.filled(row).length > 1) {
      if (!cells.hasSaid('day-for-many', row)) cells.doubt('day-for-many', row, at, said, [], indicator);
      return undefined;
    }
    const day = readPeriod(said);
    if (day !== undefined && isIsoDate(day)) return day;
    cells.problem('bad-day', row, at, said, [], indicator);
    return false;
  }
}
