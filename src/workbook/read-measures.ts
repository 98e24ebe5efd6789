import type { IsoDate } from '../calendar/iso-date.js';
import type { Measure, MeasureState } from '../model/measure.js';
import type { Plan } from '../model/plan.js';
import { cellAt, cellName, cellText, type Grid } from './grid.js';
import { nameMatcher, texts } from './match-name.js';
import { stateNames, stateOf, nearState } from './measure-states.js';
import type { MeasureProblem } from './measure-remark-words.js';
import {
  findMeasuresTable,
  ofMeasureAlone,
  saidColumns,
  type MeasureColumn,
  type MeasuresTable,
  type SaidColumn,
} from './measures-columns.js';
import { readDay } from './read-day.js';
import { isSignOfNothing } from './read-figure.js';
import type { SheetRemark } from './sheet-remark.js';

/** What a row of a sheet says of a measure, or of one of its milestones. */
export interface SaidOfMeasure {
  readonly measure: Measure;
  /** The milestones the row may mean, from 0: of one name and day there may be several. Absent: the measure itself. */
  readonly milestones?: readonly number[];
  readonly state?: MeasureState;
  readonly remark?: string;
  readonly evidence?: { readonly name: string; readonly url?: string };
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** Where its columns stand, from 1. */
  readonly columns: Readonly<Partial<Record<MeasureColumn, number>>>;
}

/** What a workbook says of the measures of a plan. */
export interface MeasuresReading {
  readonly said: readonly SaidOfMeasure[];
  readonly remarks: readonly SheetRemark[];
  /** How many sheets have a table of measures. */
  readonly tables: number;
}

/** A piece of a row that was not understood, and so nothing of what it belongs to is taken. */
const kept = Symbol('kept out');
type Read<Value> = Value | undefined | typeof kept;

const notes = /^(注|说明|备注|数据来源|资料来源|填表|\*|※)/;
const address = /^https?:\/\/\S+$/;

class MeasuresReader {
  readonly said: SaidOfMeasure[] = [];
  readonly remarks: SheetRemark[] = [];
  readonly #measures: readonly Measure[];
  readonly #match: ReturnType<typeof nameMatcher<Measure>>;
  readonly #grid: Grid;
  readonly #table: MeasuresTable;
  readonly #columns: readonly SaidColumn[];

  constructor(plan: Plan, grid: Grid, table: MeasuresTable) {
    this.#measures = plan.measures ?? [];
    this.#match = nameMatcher(this.#measures, ({ name }) => [name]);
    this.#grid = grid;
    this.#table = table;
    this.#columns = saidColumns.filter((name) => {
      const at = table.columns[name];
      return at !== undefined && !grid.hiddenColumns.has(at);
    });
  }

  /** Reads the table, and says the row it ended at. */
  read(): number {
    const { heading, columns, unknown } = this.#table;
    const isFilled = (column: number): boolean =>
      this.#grid.rows.slice(heading + 1).some((_, at) => this.#text(heading + 1 + at, column) !== '');
    for (const column of unknown) if (isFilled(column)) this.#say('doubt', 'measure-heading', heading, column);
    for (const name of saidColumns) {
      const column = columns[name];
      if (column !== undefined && this.#grid.hiddenColumns.has(column) && isFilled(column))
        this.#say('doubt', 'hidden-column', heading, column);
    }
    let row = heading + 1;
    while (row < this.#grid.rows.length && this.#row(row)) row += 1;
    return row;
  }

  readonly #text = (row: number, column: number | undefined): string =>
    column === undefined ? '' : cellText(cellAt(this.#grid, row, column));

  #say(
    severity: SheetRemark['severity'],
    code: SheetRemark['code'],
    row: number,
    column: number,
    details: readonly string[] = [],
    measure?: Measure,
  ): void {
    const place = { sheet: this.#grid.name, row: row + 1, column: column + 1, cell: cellName(row, column) };
    const came = this.#text(row, column);
    this.remarks.push({ severity, code, ...place, ...(measure && { measure: measure.id }), came, details });
  }

  /** `false` where the table ends: at its notes. */
  #row(row: number): boolean {
    const { columns, heading } = this.#table;
    const cells = this.#grid.rows[row]!;
    const filled = cells.filter((cell) => cellText(cell) !== '' && cell.covered !== 'from-left');
    const first = filled[0] === undefined ? '' : cellText(filled[0]);
    if (filled.length === 1 && notes.test(first)) return false;
    // A row that says nothing of a measure: a group, a title merged over the table, a measure with no news.
    const says = this.#columns.filter((name) => {
      const cell = cellAt(this.#grid, row, columns[name]!);
      return cell.covered !== 'from-left' && !isBlank(cellText(cell));
    });
    if (says.length === 0) return true;
    // The heading again for the next printed page.
    if (this.#text(row, columns.state) === this.#text(heading, columns.state)) return true;
    const at = columns[says[0]!]!;
    if (this.#grid.hiddenRows.has(row)) {
      this.#say('doubt', 'hidden-row', row, at);
      return true;
    }
    const measure = this.#measure(row, at);
    if (!measure) return true;
    const milestones = this.#milestones(row, measure);
    if (milestones !== kept) this.#pieces(row, measure, milestones, says);
    return true;
  }

  /** The measure of a row, by its id, else by its name; the two must not be of different ones. */
  #measure(row: number, said: number): Measure | undefined {
    const { columns } = this.#table;
    const [id, name] = [this.#text(row, columns.id), this.#text(row, columns.name)];
    const byId = this.#measures.find((each) => each.id === id);
    const match = this.#match(name);
    const column = name !== '' || columns.id === undefined ? columns.name! : columns.id;
    if (name === '' && id === '') this.#say('problem', 'unknown-measure', row, said);
    else if (byId && (name === '' || !match.found || match.found === byId)) return byId;
    else if (byId && match.found) this.#say('problem', 'id-and-name', row, columns.id!, [texts(byId.name)[0]!, name]);
    else if (id === '' && match.found) return match.found;
    else if ('several' in match && match.several)
      this.#say('problem', 'several-measures', row, column, [match.several.map((each) => each.id).join(', ')]);
    else {
      const near = match.found ?? ('nearest' in match ? match.nearest : undefined);
      // A name that is right beside an id that is not may be another plan's row.
      this.#say('problem', 'unknown-measure', row, id === '' ? column : columns.id!, texts(near?.name).slice(0, 1));
    }
    return undefined;
  }

  /** The milestones a row may mean; `undefined` where it speaks of the measure itself. */
  #milestones(row: number, measure: Measure): Read<readonly number[]> {
    const { columns } = this.#table;
    const name = this.#text(row, columns.milestone);
    if (name === '') return undefined;
    const all = (measure.milestones ?? []).map((milestone, at) => ({ ...milestone, at }));
    const exact = all.filter((each) => texts(each.name).some((own) => own.trim() === name));
    const match = nameMatcher(all, (each) => [each.name])(name);
    const alike = match.found ? [match.found] : ('several' in match && match.several) || [];
    const named = exact.length > 0 ? exact : alike;
    // No milestone is called so: a sign that there is none.
    if (named.length === 0 && isSignOfNothing(name)) return undefined;
    const { day } = columns.due === undefined ? {} : readDay(cellAt(this.#grid, row, columns.due));
    const due = named.filter((each) => each.due === day);
    if (named.length > 0) return (due.length > 0 ? due : named).map(({ at }) => at);
    const near = 'nearest' in match ? texts(match.nearest?.name).slice(0, 1) : [];
    this.#say('problem', 'unknown-milestone', row, columns.milestone!, near, measure);
    return kept;
  }

  /** The text of a cell that is to be filled in; what may belong elsewhere, or was taken back, is kept out. */
  #cell(row: number, name: SaidColumn, measure: Measure): Read<string> {
    const column = this.#table.columns[name];
    if (column === undefined || !this.#columns.includes(name)) return undefined;
    const cell = cellAt(this.#grid, row, column);
    const wrong =
      cell.error !== undefined ? 'cell-error' : cell.covered ? 'cell-covered' : cell.struck ? 'cell-struck' : undefined;
    if (wrong && !(cell.error === undefined && isBlank(cellText(cell)))) {
      this.#say('problem', wrong, row, column, [], measure);
      return kept;
    }
    return isBlank(cellText(cell)) ? undefined : cellText(cell);
  }

  #pieces(row: number, measure: Measure, milestones: readonly number[] | undefined, says: readonly SaidColumn[]): void {
    const { columns } = this.#table;
    if (milestones)
      for (const name of says.filter((each) => ofMeasureAlone.includes(each)))
        this.#say('problem', 'of-the-measure', row, columns[name]!, [], measure);
    const state = this.#state(row, measure, milestones !== undefined);
    const remark = milestones ? undefined : this.#cell(row, 'remark', measure);
    const evidence = this.#evidence(row, measure);
    const saying = {
      ...(state !== undefined && state !== kept && { state }),
      ...(remark !== undefined && remark !== kept && { remark }),
      ...(evidence !== undefined && evidence !== kept && { evidence }),
    };
    if (Object.keys(saying).length === 0) return;
    const places = Object.fromEntries(Object.entries(columns).map(([name, at]) => [name, at + 1]));
    this.said.push({
      measure,
      ...(milestones && { milestones }),
      ...saying,
      sheet: this.#grid.name,
      row: row + 1,
      columns: places,
    });
  }

  #day(row: number, name: 'day' | 'until', measure: Measure): Read<IsoDate> {
    const text = this.#cell(row, name, measure);
    if (text === undefined || text === kept) return text;
    const column = this.#table.columns[name]!;
    const { day, maybe } = readDay(cellAt(this.#grid, row, column));
    if (day !== undefined) return day;
    if (maybe === undefined) this.#say('problem', 'bad-day', row, column, [], measure);
    else this.#say('problem', 'day-as-number', row, column, [maybe], measure);
    return kept;
  }

  /** What became of it; all of its cells, or none where one of them is not understood. */
  #state(row: number, measure: Measure, isMilestone: boolean): Read<MeasureState> {
    const { columns } = this.#table;
    const word = this.#cell(row, 'state', measure);
    const on = this.#day(row, 'day', measure);
    const until = isMilestone ? undefined : this.#day(row, 'until', measure);
    const reason = isMilestone ? undefined : this.#cell(row, 'reason', measure);
    const by = isMilestone ? undefined : this.#by(row, measure);
    if (word === kept) return kept;
    const problem = (code: MeasureProblem, name: SaidColumn, details: readonly string[] = []): typeof kept => {
      this.#say('problem', code, row, columns[name] ?? columns.state!, details, measure);
      return kept;
    };
    if (word === undefined) {
      const alone = (
        [
          ['day', on],
          ['until', until],
          ['reason', reason],
          ['by', by],
        ] as const
      ).find(([, value]) => value !== undefined && value !== kept);
      return alone ? problem('state-missing', alone[0]) : undefined;
    }
    const state = stateOf(word);
    const near = nearState(word);
    if (!state) return problem('unknown-state', 'state', near ? stateNames[near] : []);
    if (isMilestone && state !== 'completed') return problem('milestone-state', 'state');
    if (on === kept || until === kept || reason === kept || by === kept) return kept;
    if (on === undefined) return problem('day-missing', columns.day === undefined ? 'state' : 'day');
    if (until !== undefined && state !== 'postponed') return problem('until-of-other', 'until');
    if (until !== undefined && until <= on) return problem('until-before', 'until', [on]);
    if (by !== undefined && state !== 'merged' && state !== 'replaced') return problem('by-of-other', 'by');
    return {
      state,
      on,
      ...(until !== undefined && { until }),
      ...(by !== undefined && { by }),
      ...(reason !== undefined && { reason }),
    };
  }

  /** The measure it went into, or that stands in its place. */
  #by(row: number, measure: Measure): Read<string> {
    const text = this.#cell(row, 'by', measure);
    if (text === undefined || text === kept) return text;
    const match = this.#match(text);
    const found = this.#measures.find(({ id }) => id === text) ?? match.found;
    if (found && found !== measure) return found.id;
    const near = 'nearest' in match && match.nearest !== measure ? texts(match.nearest?.name).slice(0, 1) : [];
    this.#say('problem', found ? 'by-itself' : 'unknown-measure', row, this.#table.columns.by!, near, measure);
    return kept;
  }

  #evidence(row: number, measure: Measure): Read<NonNullable<SaidOfMeasure['evidence']>> {
    const name = this.#cell(row, 'evidence', measure);
    const url = this.#cell(row, 'link', measure);
    if (name === kept || url === kept) return kept;
    const known = [...(measure.evidence ?? []), ...(measure.milestones ?? []).map(({ source }) => source)];
    const isKnown = url === undefined || known.some((each) => each?.url === url);
    if (name === undefined && isKnown) return undefined;
    if (!isKnown && !address.test(url)) this.#say('problem', 'bad-link', row, this.#table.columns.link!, [], measure);
    else if (name === undefined) this.#say('problem', 'link-alone', row, this.#table.columns.link!, [], measure);
    else return { name, ...(url !== undefined && { url }) };
    return kept;
  }
}

const isBlank = (text: string): boolean => text === '' || isSignOfNothing(text);

/** What was said, as it can be compared. */
const contentOf = ({ state, remark, evidence }: SaidOfMeasure): string => JSON.stringify([state, remark, evidence]);

/** One row for each measure and milestone: the same said twice is said once, and two that differ are neither. */
function oncePerMeasure(said: readonly SaidOfMeasure[], remarks: SheetRemark[]): SaidOfMeasure[] {
  const groups = new Map<string, SaidOfMeasure[]>();
  for (const each of said) {
    const key = `${each.measure.id} ${String(each.milestones)}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    const candidates = first!.milestones?.length ?? 1;
    // As many rows as there are milestones of this name and day: a row for each.
    if (candidates > 1 && group.length <= candidates) return group;
    const differing = others.find((each) => contentOf(each) !== contentOf(first!));
    if (!differing) return [first!];
    const { sheet, row, columns, measure } = differing;
    const column = columns.state!;
    const place = { sheet, row, column, cell: cellName(row - 1, column - 1), measure: measure.id };
    const other = `${first!.sheet ? `${first!.sheet}!` : ''}${cellName(first!.row - 1, first!.columns.state! - 1)}`;
    const came = differing.state ? `${stateNames[differing.state.state][0]} ${differing.state.on}` : '';
    remarks.push({ severity: 'problem', code: 'two-rows', ...place, came, details: [other] });
    return [];
  });
}

/**
 * What a workbook says of the measures of a plan, row by row, and everything that was not understood, with its place.
 * Nothing is guessed: a word that is only like a state is told, not taken; of a state all its cells are read, or it is
 * kept out; an empty cell says nothing. Hidden rows, columns and sheets are not read, and told.
 *
 * @param sheets As `readWorkbook` gives them; those without a table of measures are left alone.
 */
export function readMeasures(sheets: readonly Grid[], plan: Plan): MeasuresReading {
  const said: SaidOfMeasure[] = [];
  const remarks: SheetRemark[] = [];
  let tables = 0;
  for (const grid of sheets) {
    const table = findMeasuresTable(grid);
    if (!table) continue;
    tables += 1;
    if (grid.hidden) {
      remarks.push({ severity: 'doubt', code: 'hidden-sheet', sheet: grid.name, came: grid.name, details: [] });
      continue;
    }
    for (let next: MeasuresTable | undefined = table; next;) {
      const reader = new MeasuresReader(plan, grid, next);
      const end = reader.read();
      said.push(...reader.said);
      remarks.push(...reader.remarks);
      // Below the notes of one there may be another.
      next = findMeasuresTable(grid, end);
    }
  }
  return { said: oncePerMeasure(said, remarks), remarks, tables };
}
