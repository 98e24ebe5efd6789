import type { Observation } from '../model/observation.js';
import type { Indicator, Plan } from '../model/plan.js';
import { foldCharacters } from '../reading/fold-characters.js';
import { FactsReader, type FigureDefaults } from './figure-facts.js';
import { FigureCells } from './figure-cells.js';
import { figureUnit } from './figure-unit.js';
import type { SheetTable } from './find-table.js';
import { isName, type SheetColumn } from './sheet-column.js';
import { cellText, isNote, type Grid } from './grid.js';
import { texts, type indicatorMatcher } from './match-name.js';
import { readFigure } from './read-figure.js';
import type { PeriodSource } from './read-sources.js';
import { unitScale } from './unit-scale.js';
import type { SheetRemark } from './sheet-remark.js';

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

const totals = /^(合计|总计|小计|总和|全区合计|汇总)/;
const wholeArea = /^(全区|全市|全县|区级|合计)$/;

/** Reads a table of figures row by row. */
export class FiguresReader {
  readonly figures: PlacedFigure[] = [];
  notReported = 0;
  readonly #plan: Plan;
  readonly #cells: FigureCells;
  readonly #facts: FactsReader;
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
    this.#cells = new FigureCells(grid, table);
    this.#facts = new FactsReader(this.#cells, sources, defaults, plan.period.yearStart);
    this.#match = match;
  }

  get remarks(): readonly SheetRemark[] {
    return this.#cells.remarks;
  }

  read(): void {
    const { table, grid } = this.#cells;
    for (const { kind, column, heading, above } of table.columns) {
      if (kind === 'unknown') this.#cells.doubt('unknown-heading', table.heading, column, heading);
      if (kind === 'figures' && grid.hiddenColumns.has(column))
        this.#cells.doubt('hidden-column', table.heading, column, heading);
      if (above !== undefined) this.#cells.doubt('period-above', table.heading, column, heading, [above]);
    }
    for (let row = table.firstRow; row < table.end; row++) if (!this.#row(row)) break;
  }

  /** `false` where the table ends: at its notes. */
  #row(row: number): boolean {
    const cells = this.#cells;
    const filled = cells.filled(row);
    const name = this.#name(row);
    const id = cells.text(row, 'id');
    const first = cells.grid.rows[row]!.map(cellText).find((text) => text !== '') ?? '';
    if (first === '') return true;
    if (isNote(first) && cells.isAlone(row)) return false;
    if (name === '' && id === '') {
      const [figure] = filled;
      if (figure) cells.problem('unknown-indicator', row, figure.column, cellText(cells.at(row, figure.column)));
      return true;
    }
    // A heading repeated for the next printed page, or in another language.
    if (isName(name)) return true;
    const nameColumn = cells.columnOf(name === '' ? 'id' : 'name');
    const leftOut = totals.test(foldCharacters(name).replace(/\s/g, ''))
      ? 'total-row'
      : !cells.isAlone(row) && cells.grid.hiddenRows.has(row)
        ? 'hidden-row'
        : undefined;
    if (leftOut && filled.length > 0) cells.doubt(leftOut, row, nameColumn, name);
    if (leftOut || cells.isAlone(row)) return true;
    const indicator = this.#indicator(row, id, name, nameColumn, filled.length > 0);
    const part = indicator && this.#part(row, indicator);
    if (indicator && part !== false)
      for (const column of cells.figureColumns) this.#figure(row, column, indicator, part);
    return true;
  }

  /**
   * What a row is called. Under one heading over several columns it is the last of them: 创新 | 专利拥有量; the first where
   * the others say that it is the whole (合计) or its unit.
   */
  #name(row: number): string {
    const named = this.#cells.table.columns.filter(({ kind }) => kind === 'name');
    const names = named
      .filter(({ heading }) => heading === named[0]!.heading)
      .map(({ column }) => cellText(this.#cells.at(row, column)))
      .filter((text) => text !== '');
    const [first = '', ...others] = names;
    if (others.length === 0) return first;
    const found = this.#match(first).found;
    const [unit] = texts(found?.unit);
    const saysNoMore = (text: string): boolean =>
      text === first ||
      totals.test(foldCharacters(text)) ||
      (found !== undefined && unitScale(text, unit) !== undefined);
    return others.reverse().find((text) => !saysNoMore(text)) ?? first;
  }

  #indicator(row: number, id: string, name: string, column: number, hasFigures: boolean): Indicator | undefined {
    const byId = id === '' ? undefined : this.#plan.indicators.find((each) => each.id === id);
    if (byId) return byId;
    const match = id !== '' && name === '' ? {} : this.#match(name);
    if (match.found) return match.found;
    if (!hasFigures) return undefined;
    if ('several' in match && match.several)
      this.#cells.problem('several-indicators', row, column, name, [match.several.map((each) => each.id).join(', ')]);
    else {
      const near = 'nearest' in match ? match.nearest : undefined;
      const nearName = near && (texts(near.name)[0] ?? '');
      this.#cells.problem('unknown-indicator', row, column, name || id, nearName === undefined ? [] : [nearName]);
    }
    return undefined;
  }

  /** Id of the body or street a row speaks of; `false` where it names one the plan does not know. */
  #part(row: number, indicator: Indicator): string | undefined | false {
    const said = this.#cells.text(row, 'of');
    if (said === '' || wholeArea.test(said)) return undefined;
    const found = (this.#plan.organisations ?? []).find((each) => each.id === said || texts(each.name).includes(said));
    if (found) return found.id;
    this.#cells.problem('unknown-part', row, this.#cells.columnOf('of'), said, [], indicator);
    return false;
  }

  #figure(row: number, column: SheetColumn, indicator: Indicator, part: string | undefined): void {
    const cells = this.#cells;
    const cell = cells.at(row, column.column);
    const came = cellText(cell);
    const { of: unit, power, isRate } = figureUnit(cells, row, column, indicator);
    const [own = ''] = texts(indicator.unit);
    const read = readFigure(cell, unit);
    if (read === 'blank' || read === 'not-reported') {
      this.notReported += 1;
      return;
    }
    if (typeof read === 'string') {
      cells.problem(read, row, column.column, came, unit === undefined ? [] : [unit], indicator);
      return;
    }
    if (power === undefined) {
      cells.problem('unit-differs', row, column.column, `${came} ${unit ?? ''}`, [own], indicator);
      return;
    }
    const facts = this.#facts.read(row, column, indicator, isRate);
    if (!facts) return;
    const value = power === 0 ? read.value : Number(`${read.value}e${power}`);
    const doubt = read.doubt ?? (power === 0 ? undefined : 'scaled');
    if (doubt === 'scaled' || doubt === 'footnote' || doubt === 'rounded')
      cells.doubt(doubt, row, column.column, came, [String(value), own], indicator);
    const { period, counts, ...others } = facts.said;
    const observation: Observation = {
      indicator: indicator.id,
      ...(part !== undefined && { of: part }),
      period,
      value,
      ...(read.decimals !== undefined && power === 0 && { decimals: read.decimals }),
      ...(read.qualifier && { qualifier: read.qualifier }),
      counts,
      status: read.status ?? facts.status,
      // Whatever stands in that column: what is made up must never pass for a figure of an office.
      ...(cells.text(row, 'sample') !== '' && { illustrative: true }),
      ...others,
    };
    const statusSaid = read.status !== undefined || facts.statusSaid;
    this.figures.push({
      observation,
      statusSaid,
      sheet: cells.grid.name,
      row: row + 1,
      column: column.column + 1,
    });
  }
}
