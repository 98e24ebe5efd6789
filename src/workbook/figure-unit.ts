import type { Indicator } from '../model/plan.js';
import { nameAndUnit } from '../reading/table-columns.js';
import type { FigureCells } from './figure-cells.js';
import type { SheetColumn } from './sheet-column.js';
import { texts } from './match-name.js';
import { sameUnit, unitScale } from './unit-scale.js';

/** The unit a cell is read in, and the power of ten to the indicator's; no power where they do not go together. */
export interface FigureUnit {
  readonly of: string | undefined;
  readonly power: number | undefined;
  readonly isRate: boolean;
}

/** The unit said nearest to a cell: of its row, its name, its column, its table; without one that of the indicator. */
export function figureUnit(cells: FigureCells, row: number, column: SheetColumn, indicator: Indicator): FigureUnit {
  const own = texts(indicator.unit);
  const said =
    cells.text(row, 'unit') ||
    nameAndUnit(cells.text(row, 'name')).unit ||
    nameAndUnit(column.heading).unit ||
    cells.table.unit;
  if (said === undefined || said === '' || own.length === 0) return { of: own[0] ?? said, power: 0, isRate: false };
  if (own.some((each) => sameUnit(said, each))) return { of: said, power: 0, isRate: false };
  const hasRates = indicator.targets.some(({ of }) => of.kind === 'growth' || of.kind === 'change');
  if (sameUnit(said, '%') && hasRates) return { of: '%', power: 0, isRate: true };
  const power = own.map((each) => unitScale(said, each)).find((each) => each !== undefined);
  return { of: said, power, isRate: false };
}
