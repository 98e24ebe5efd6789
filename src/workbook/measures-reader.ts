import type { Measure } from '../model/measure.js';
import { cellAt, cellText, isNote, type Grid } from './grid.js';
import { nameMatcher, texts } from './match-name.js';
import { isBlank, kept, MeasureCells, type Read } from './measure-cells.js';
import { MeasurePieces, type SaidPieces } from './measure-pieces.js';
import { saidColumns, type MeasureColumn, type MeasuresTable } from './measures-columns.js';
import { readDay } from './read-day.js';
import { isSignOfNothing } from './read-figure.js';
import type { SheetRemark } from './sheet-remark.js';

/** What a row of a sheet says of a measure, or of one of its milestones. */
export interface SaidOfMeasure extends SaidPieces {
  readonly measure: Measure;
  /** The milestones the row may mean, from 0: of one name and day there may be several. Absent: the measure itself. */
  readonly milestones?: readonly number[];
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** Where its columns stand, from 1. */
  readonly columns: Readonly<Partial<Record<MeasureColumn, number>>>;
}

/** Reads a table of measures row by row. */
export class MeasuresReader {
  readonly said: SaidOfMeasure[] = [];
  readonly #measures: readonly Measure[];
  readonly #match: ReturnType<typeof nameMatcher<Measure>>;
  readonly #cells: MeasureCells;
  readonly #pieces: MeasurePieces;

  constructor(measures: readonly Measure[], grid: Grid, table: MeasuresTable) {
    this.#measures = measures;
    this.#match = nameMatcher(measures, ({ name }) => [name]);
    this.#cells = new MeasureCells(grid, table);
    this.#pieces = new MeasurePieces(this.#cells, measures, this.#match);
  }

  get remarks(): readonly SheetRemark[] {
    return this.#cells.remarks;
  }

  /** Reads the table, and says the row it ended at. */
  read(): number {
    const { heading, columns, unknown } = this.#cells.table;
    const isFilled = (column: number): boolean =>
      this.#cells.grid.rows.slice(heading + 1).some((_, at) => this.#cells.text(heading + 1 + at, column) !== '');
    for (const column of unknown) if (isFilled(column)) this.#cells.say('doubt', 'measure-heading', heading, column);
    for (const name of saidColumns) {
      const column = columns[name];
      if (column !== undefined && this.#cells.grid.hiddenColumns.has(column) && isFilled(column))
        this.#cells.say('doubt', 'hidden-column', heading, column);
    }
    let row = heading + 1;
    while (row < this.#cells.grid.rows.length && this.#row(row)) row += 1;
    return row;
  }

  /** `false` where the table ends: at its notes. */
  #row(row: number): boolean {
    const { columns, heading } = this.#cells.table;
    const cells = this.#cells.grid.rows[row]!;
    const filled = cells.filter((cell) => cellText(cell) !== '' && cell.covered !== 'from-left');
    const first = filled[0] === undefined ? '' : cellText(filled[0]);
    if (filled.length === 1 && isNote(first)) return false;
    // A row that says nothing of a measure: a group, a title merged over the table, a measure with no news.
    const says = this.#cells.columns.filter((name) => {
      const cell = cellAt(this.#cells.grid, row, columns[name]!);
      return cell.covered !== 'from-left' && !isBlank(cellText(cell));
    });
    if (says.length === 0) return true;
    // The heading again for the next printed page.
    if (this.#cells.text(row, columns.state) === this.#cells.text(heading, columns.state)) return true;
    const at = columns[says[0]!]!;
    if (this.#cells.grid.hiddenRows.has(row)) {
      this.#cells.say('doubt', 'hidden-row', row, at);
      return true;
    }
    const measure = this.#measure(row, at);
    if (!measure) return true;
    const milestones = this.#milestones(row, measure);
    if (milestones === kept) return true;
    const pieces = this.#pieces.read(row, measure, milestones !== undefined, says);
    if (Object.keys(pieces).length === 0) return true;
    this.said.push({
      measure,
      ...(milestones && { milestones }),
      ...pieces,
      sheet: this.#cells.grid.name,
      row: row + 1,
      columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column + 1])),
    });
    return true;
  }

  /** The measure of a row, by its id, else by its name; the two must not be of different ones. */
  #measure(row: number, said: number): Measure | undefined {
    const { columns } = this.#cells.table;
    const [id, name] = [this.#cells.text(row, columns.id), this.#cells.text(row, columns.name)];
    const byId = this.#measures.find((each) => each.id === id);
    const match = this.#match(name);
    const column = name !== '' || columns.id === undefined ? columns.name! : columns.id;
    if (name === '' && id === '') this.#cells.say('problem', 'unknown-measure', row, said);
    else if (byId && (name === '' || !match.found || match.found === byId)) return byId;
    else if (byId && match.found)
      this.#cells.say('problem', 'id-and-name', row, columns.id!, [texts(byId.name)[0]!, name]);
    else if (id === '' && match.found) return match.found;
    else if ('several' in match && match.several)
      this.#cells.say('problem', 'several-measures', row, column, [match.several.map((each) => each.id).join(', ')]);
    else {
      const near = match.found ?? ('nearest' in match ? match.nearest : undefined);
      // A name that is right beside an id that is not may be another plan's row.
      this.#cells.say(
        'problem',
        'unknown-measure',
        row,
        id === '' ? column : columns.id!,
        texts(near?.name).slice(0, 1),
      );
    }
    return undefined;
  }

  /** The milestones a row may mean; `undefined` where it speaks of the measure itself. */
  #milestones(row: number, measure: Measure): Read<readonly number[]> {
    const { columns } = this.#cells.table;
    const name = this.#cells.text(row, columns.milestone);
    if (name === '') return undefined;
    const all = (measure.milestones ?? []).map((milestone, at) => ({ ...milestone, at }));
    const exact = all.filter((each) => texts(each.name).some((own) => own.trim() === name));
    const match = nameMatcher(all, (each) => [each.name])(name);
    const alike = match.found ? [match.found] : ('several' in match && match.several) || [];
    const named = exact.length > 0 ? exact : alike;
    // No milestone is called so: a sign that there is none.
    if (named.length === 0 && isSignOfNothing(name)) return undefined;
    const { day } = columns.due === undefined ? {} : readDay(cellAt(this.#cells.grid, row, columns.due));
    const due = named.filter((each) => each.due === day);
    if (named.length > 0) return (due.length > 0 ? due : named).map(({ at }) => at);
    const near = 'nearest' in match ? texts(match.nearest?.name).slice(0, 1) : [];
    this.#cells.say('problem', 'unknown-milestone', row, columns.milestone!, near, measure);
    return kept;
  }
}
