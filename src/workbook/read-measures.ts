import type { Plan } from '../model/plan.js';
import { cellName, type Grid } from './grid.js';
import { stateNames } from './measure-states.js';
import { findMeasuresTable, type MeasuresTable } from './measures-columns.js';
import { MeasuresReader, type SaidOfMeasure } from './measures-reader.js';
import type { SheetRemark } from './sheet-remark.js';

/** What a workbook says of the measures of a plan. */
export interface MeasuresReading {
  readonly said: readonly SaidOfMeasure[];
  readonly remarks: readonly SheetRemark[];
  /** How many sheets have a table of measures. */
  readonly tables: number;
}

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
      const reader = new MeasuresReader(plan.measures ?? [], grid, next);
      const end = reader.read();
      said.push(...reader.said);
      remarks.push(...reader.remarks);
      // Below the notes of one there may be another.
      next = findMeasuresTable(grid, end);
    }
  }
  return { said: oncePerMeasure(said, remarks), remarks, tables };
}
