import { isIsoDate } from '../calendar/iso-date.js';
import type { Observation } from '../model/observation.js';
import type { Indicator, Plan } from '../model/plan.js';
import { foldCharacters } from '../reading/fold-characters.js';
import { nameAndUnit } from '../reading/table-columns.js';
import { countsWords, defaultCounts, statusWords } from './counts.js';
import { findTables, type SheetColumn, type SheetTable } from './find-table.js';
import { cellAt, cellName, cellText, type Grid } from './grid.js';
import { indicatorMatcher } from './match-name.js';
import { readFigure } from './read-figure.js';
import { periodText, readPeriod } from './read-period.js';
import { sourcesOf, type PeriodSource } from './read-sources.js';
import type { SheetDoubt, SheetProblem, SheetRemark } from './sheet-remark.js';
import { sameUnit, unitScale } from './unit-scale.js';

/** A figure that was read, and where it stands. */
export interface PlacedFigure {
  readonly observation: Observation;
  /** Whether the sheet says how certain it is; if not, it was taken for what holds where nothing is said. */
  readonly statusSaid: boolean;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
}

/** What a workbook says of a plan. */
export interface FiguresReading {
  readonly figures: readonly PlacedFigure[];
  readonly remarks: readonly SheetRemark[];
  /** Cells that say there is nothing: blanks among figures, —, 暂无. */
  readonly notReported: number;
}

/** What holds for every figure of which the sheet says nothing itself. */
export interface FigureDefaults {
  /** Day of publication. */
  readonly published?: string;
  readonly status?: Observation['status'];
  readonly source?: string;
}

const totals = /^(合计|总计|小计|总和|全区合计|汇总)/;
const notes = /^(注|说明|备注|数据来源|资料来源|填表|\*|※)/;

class SheetReader {
  readonly figures: PlacedFigure[] = [];
  readonly remarks: SheetRemark[] = [];
  notReported = 0;
  readonly #plan: Plan;
  readonly #grid: Grid;
  readonly #table: SheetTable;
  readonly #sources: readonly PeriodSource[];
  readonly #defaults: FigureDefaults;
  readonly #match: ReturnType<typeof indicatorMatcher>;

  constructor(
    plan: Plan,
    grid: Grid,
    table: SheetTable,
    sources: readonly PeriodSource[],
    defaults: FigureDefaults,
    match: ReturnType<typeof indicatorMatcher>,
  ) {
    this.#plan = plan;
    this.#grid = grid;
    this.#table = table;
    this.#sources = sources;
    this.#defaults = defaults;
    this.#match = match;
  }

  read(): void {
    for (const { kind, column, heading } of this.#table.columns) {
      if (kind === 'unknown') this.#doubt('unknown-heading', this.#table.heading, column, heading);
      if (kind === 'figures' && this.#grid.hiddenColumns.has(column))
        this.#doubt('hidden-column', this.#table.heading, column, heading);
    }
    for (let row = this.#table.firstRow; row < this.#table.end; row++) if (!this.#row(row)) break;
  }

  #text(row: number, kind: SheetColumn['kind']): string {
    const column = this.#table.columns.find((each) => each.kind === kind)?.column;
    return column === undefined ? '' : cellText(cellAt(this.#grid, row, column));
  }

  #say(
    severity: SheetRemark['severity'],
    code: SheetRemark['code'],
    row: number,
    column: number,
    came: string,
    details: readonly string[] = [],
    indicator?: string,
  ): void {
    const place = { sheet: this.#grid.name, row: row + 1, column: column + 1, cell: cellName(row, column) };
    this.remarks.push({ severity, code, ...place, ...(indicator !== undefined && { indicator }), came, details });
  }

  #doubt(
    code: SheetDoubt,
    row: number,
    column: number,
    came: string,
    details?: readonly string[],
    indicator?: string,
  ): void {
    this.#say('doubt', code, row, column, came, details, indicator);
  }

  #problem(
    code: SheetProblem,
    row: number,
    column: number,
    came: string,
    details?: readonly string[],
    indicator?: string,
  ): void {
    this.#say('problem', code, row, column, came, details, indicator);
  }

  #columnOf(kind: SheetColumn['kind']): number {
    return this.#table.columns.find((each) => each.kind === kind)?.column ?? 0;
  }

  /** `false` where the table ends: at its notes. */
  #row(row: number): boolean {
    const figures = this.#figureColumns().filter(({ column }) => cellText(cellAt(this.#grid, row, column)) !== '');
    const name = this.#text(row, 'name');
    const id = this.#text(row, 'id');
    const first = this.#grid.rows[row]!.map(cellText).find((text) => text !== '') ?? '';
    if (first === '') return true;
    if (notes.test(first) && this.#isAlone(row)) return false;
    if (name === '' && id === '') {
      for (const { column } of figures.slice(0, 1))
        this.#problem('unknown-indicator', row, column, cellText(cellAt(this.#grid, row, column)));
      return true;
    }
    // A heading repeated for the next printed page.
    if (name === cellText(cellAt(this.#grid, this.#table.heading, this.#columnOf('name')))) return true;
    const nameColumn = this.#columnOf(name === '' ? 'id' : 'name');
    if (totals.test(foldCharacters(name).replace(/\s/g, ''))) {
      if (figures.length) this.#doubt('total-row', row, nameColumn, name);
      return true;
    }
    if (this.#isAlone(row)) return true;
    if (this.#grid.hiddenRows.has(row)) {
      if (figures.length) this.#doubt('hidden-row', row, nameColumn, name);
      return true;
    }
    const indicator = this.#indicator(row, id, name, nameColumn, figures.length > 0);
    if (indicator) this.#figuresOf(row, indicator, name);
    return true;
  }

  /** One text across the row: a title, a group, a note. */
  #isAlone(row: number): boolean {
    const filled = this.#grid.rows[row]!.filter((cell) => cellText(cell) !== '' && cell.covered !== 'from-left');
    return filled.length === 1;
  }

  #figureColumns(): readonly SheetColumn[] {
    const long = this.#table.columns.some(({ kind }) => kind === 'period');
    return this.#table.columns.filter(
      ({ kind, column }) => kind === (long ? 'value' : 'figures') && !this.#grid.hiddenColumns.has(column),
    );
  }

  #indicator(row: number, id: string, name: string, column: number, hasFigures: boolean): Indicator | undefined {
    const byId = id === '' ? undefined : this.#plan.indicators.find((each) => each.id === id);
    if (byId) return byId;
    const match = id !== '' && name === '' ? {} : this.#match(name);
    if (match.found) return match.found;
    if (!hasFigures) return undefined;
    if ('several' in match && match.several)
      this.#problem('several-indicators', row, column, name, [match.several.map((each) => each.id).join(', ')]);
    else {
      const near = 'nearest' in match ? match.nearest : undefined;
      this.#problem('unknown-indicator', row, column, name || id, near ? [nameOf(near)] : []);
    }
    return undefined;
  }

  #figuresOf(row: number, indicator: Indicator, name: string): void {
    const part = this.#part(row, indicator);
    if (part === false) return;
    for (const column of this.#figureColumns()) this.#figure(row, column, indicator, name, part);
  }

  /** Id of the body or street a row speaks of; `false` where it names one the plan does not know. */
  #part(row: number, indicator: Indicator): string | undefined | false {
    const said = this.#text(row, 'of');
    if (said === '' || /^(全区|全市|全县|区级|合计)$/.test(said)) return undefined;
    const found = (this.#plan.organisations ?? []).find(
      (each) => each.id === said || [each.name].flatMap(valuesOf).includes(said),
    );
    if (found) return found.id;
    this.#problem('unknown-part', row, this.#columnOf('of'), said, [], indicator.id);
    return false;
  }

  #figure(row: number, column: SheetColumn, indicator: Indicator, name: string, part: string | undefined): void {
    const cell = cellAt(this.#grid, row, column.column);
    const unit = this.#units(row, column, indicator, name);
    const power = unit.power;
    const read = readFigure(cell, unit.of);
    const came = cellText(cell);
    if (read === 'blank' || read === 'not-reported') {
      this.notReported += 1;
      return;
    }
    if (typeof read === 'string') {
      this.#problem(read, row, column.column, came, unit.of === undefined ? [] : [unit.of], indicator.id);
      return;
    }
    if (power === undefined) {
      this.#problem(
        'unit-differs',
        row,
        column.column,
        `${came} ${unit.of ?? ''}`,
        valuesOf(indicator.unit).slice(0, 1),
        indicator.id,
      );
      return;
    }
    const facts = this.#facts(row, column, indicator, unit.isRate);
    if (!facts) return;
    const value = power === 0 ? read.value : Number(`${read.value}e${power}`);
    const doubt = read.doubt ?? (power === 0 ? undefined : 'scaled');
    if (doubt === 'scaled' || doubt === 'footnote' || doubt === 'rounded')
      this.#doubt(doubt, row, column.column, came, [String(value), valuesOf(indicator.unit)[0] ?? ''], indicator.id);
    const { status, ...others } = facts;
    const observation: Observation = {
      indicator: indicator.id,
      ...(part !== undefined && { of: part }),
      period: others.period,
      value,
      ...(read.decimals !== undefined && power === 0 && { decimals: read.decimals }),
      ...(read.qualifier && { qualifier: read.qualifier }),
      counts: others.counts,
      status: read.status ?? status,
      // Whatever stands in that column: what is made up must never pass for a figure of an office.
      ...(this.#text(row, 'sample') !== '' && { illustrative: true }),
      ...(others.source && { source: others.source }),
      ...(others.published !== undefined && { published: others.published }),
      ...(others.note !== undefined && { note: others.note }),
    };
    this.figures.push({
      observation,
      statusSaid: read.status !== undefined || others.statusSaid,
      sheet: this.#grid.name,
      row: row + 1,
      column: column.column + 1,
    });
  }

  /** The unit a cell is read in, and the power of ten to the indicator's; no power where they do not go together. */
  #units(
    row: number,
    column: SheetColumn,
    indicator: Indicator,
    name: string,
  ): { of: string | undefined; power: number | undefined; isRate: boolean } {
    const own = valuesOf(indicator.unit);
    const said =
      this.#text(row, 'unit') || nameAndUnit(name).unit || nameAndUnit(column.heading).unit || this.#table.unit;
    if (said === undefined || said === '' || own.length === 0) return { of: own[0] ?? said, power: 0, isRate: false };
    if (own.some((each) => sameUnit(said, each))) return { of: said, power: 0, isRate: false };
    const rates = indicator.targets.filter(({ of }) => of.kind === 'growth' || of.kind === 'change');
    if (sameUnit(said, '%') && rates.length > 0) return { of: '%', power: 0, isRate: true };
    return {
      of: said,
      power: own.map((each) => unitScale(said, each)).find((each) => each !== undefined),
      isRate: false,
    };
  }

  #facts(row: number, column: SheetColumn, indicator: Indicator, isRate: boolean) {
    const long = column.kind === 'value';
    const periodColumn = long ? this.#columnOf('period') : column.column;
    const saidPeriod = long ? periodText(cellAt(this.#grid, row, periodColumn)) : column.heading;
    let period = long ? readPeriod(saidPeriod) : column.period;
    if (period === undefined) {
      this.#problem('unknown-period', row, periodColumn, saidPeriod, [], indicator.id);
      return undefined;
    }
    const saidCounts = this.#text(row, 'counts');
    const counts =
      saidCounts === ''
        ? isRate
          ? 'rate'
          : (defaultCounts(indicator) ?? (column.total && 'running-total'))
        : countsWords.get(saidCounts.toLowerCase());
    if (counts === undefined) {
      // Once a row: what is missing is missing for all its figures.
      const code = saidCounts === '' ? 'counts-unsaid' : 'unknown-counts';
      const [came, at] =
        saidCounts === '' ? [this.#text(row, 'name'), this.#columnOf('name')] : [saidCounts, this.#columnOf('counts')];
      if (!this.remarks.some((each) => each.code === code && each.row === row + 1))
        this.#problem(code, row, at, came, [], indicator.id);
      return undefined;
    }
    const [, last] = /^\d{4}-\d\d\/(\d{4}-\d\d)$/.exec(period) ?? [];
    if (counts === 'level' && last !== undefined) {
      this.#doubt('level-of-span', row, column.column, saidPeriod, [last], indicator.id);
      period = last;
    }
    const beside =
      this.#sources.find((each) => each.period === period && each.indicator === indicator.id) ??
      this.#sources.find((each) => each.period === period && each.indicator === undefined);
    const saidStatus = this.#text(row, 'status');
    const status =
      saidStatus === ''
        ? (column.status ?? beside?.status ?? this.#defaults.status ?? 'final')
        : statusWords.get(saidStatus.toLowerCase());
    if (status === undefined) {
      this.#problem('unknown-status', row, this.#columnOf('status'), saidStatus, [], indicator.id);
      return undefined;
    }
    const published = this.#published(row, indicator);
    if (published === false) return undefined;
    const source = this.#text(row, 'source') || beside?.source || this.#defaults.source;
    const url = this.#text(row, 'url') || beside?.url;
    const note = this.#text(row, 'note');
    const day = published ?? beside?.published ?? this.#defaults.published;
    return {
      period,
      counts,
      status,
      statusSaid: saidStatus !== '' || column.status !== undefined || beside?.status !== undefined,
      source: source ? { name: source, ...(url ? { url } : {}) } : undefined,
      ...(day !== undefined && { published: day }),
      ...(note !== '' && long && { note }),
    };
  }

  /** The day a row says it was published; `false` where what it says is no day. A day for several figures is of none. */
  #published(row: number, indicator: Indicator): string | undefined | false {
    const said = this.#text(row, 'published');
    if (said === '') return undefined;
    const filled = this.#figureColumns().filter(({ column }) => cellText(cellAt(this.#grid, row, column)) !== '');
    if (filled.length > 1) {
      const at = this.#columnOf('published');
      if (!this.remarks.some((each) => each.code === 'day-for-many' && each.row === row + 1))
        this.#doubt('day-for-many', row, at, said, [], indicator.id);
      return undefined;
    }
    const day = readPeriod(said);
    if (day !== undefined && isIsoDate(day)) return day;
    this.#problem('bad-day', row, this.#columnOf('published'), said, [], indicator.id);
    return false;
  }
}

const valuesOf = (text: Indicator['unit'] | Indicator['name']): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
const nameOf = ({ name }: Indicator): string => valuesOf(name)[0] ?? '';

const keyOf = ({ indicator, of = '', period, counts, published = '' }: Observation): string =>
  [indicator, of, period, counts, published].join(' ');

/** One cell for each figure: the same said twice is said once, and two different ones are neither. */
function oncePerPeriod(figures: readonly PlacedFigure[], remarks: SheetRemark[]): PlacedFigure[] {
  const groups = new Map<string, PlacedFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure.observation);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    const differing = others.find(({ observation }) => observation.value !== first!.observation.value);
    if (!differing) return [first!];
    const { sheet, row, column, observation } = differing;
    const place = { sheet, row, column, cell: cellName(row - 1, column - 1), indicator: observation.indicator };
    const other = `${first!.sheet ? `${first!.sheet}!` : ''}${cellName(first!.row - 1, first!.column - 1)}`;
    const details = [other, String(first!.observation.value)];
    remarks.push({ severity: 'problem', code: 'two-cells', ...place, came: String(observation.value), details });
    return [];
  });
}

/**
 * The figures of a workbook for a plan, each with its place, and everything that was not understood or left out, with
 * its place. Nothing of the plan is changed, and nothing is guessed.
 *
 * Sheets whose figures stand in columns of periods (wide) and sheets with a period in each row (long) are read alike. A
 * sheet without such a table is left alone unless the whole workbook has none. Hidden rows, columns and sheets are not
 * read, and told.
 *
 * @param sheets As `readWorkbook` gives them.
 * @param defaults What holds where the sheet says nothing.
 */
export function readFigures(sheets: readonly Grid[], plan: Plan, defaults: FigureDefaults = {}): FiguresReading {
  const remarks: SheetRemark[] = [];
  const figures: PlacedFigure[] = [];
  let notReported = 0;
  const sources = sheets.flatMap((grid) => (grid.hidden ? [] : sourcesOf(grid, plan, remarks)));
  const match = indicatorMatcher(plan);
  let tables = 0;
  for (const grid of sheets) {
    const own = findTables(grid);
    if (own.length === 0) continue;
    tables += own.length;
    if (grid.hidden) {
      remarks.push({ severity: 'doubt', code: 'hidden-sheet', sheet: grid.name, came: grid.name, details: [] });
      continue;
    }
    for (const table of own) {
      const reader = new SheetReader(plan, grid, table, sources, defaults, match);
      reader.read();
      figures.push(...reader.figures);
      remarks.push(...reader.remarks);
      notReported += reader.notReported;
    }
  }
  if (tables === 0) {
    const names = sheets.map(({ name }) => name).filter(Boolean);
    remarks.push({ severity: 'problem', code: 'no-table', sheet: names[0] ?? '', came: names.join('、'), details: [] });
  }
  return { figures: oncePerPeriod(figures, remarks), remarks, notReported };
}
