// Figures of the clerk's plan, read from sheets made of cells.
import type { Observation } from '../../src/model/observation.js';
import type { FigureDefaults } from '../../src/workbook/figure-facts.js';
import type { Grid } from '../../src/workbook/grid.js';
import { readFigures, type FiguresReading } from '../../src/workbook/read-figures.js';
import type { SheetRemark } from '../../src/workbook/sheet-remark.js';
import { clerkPlan } from './clerk-plan.js';

/** Names of its indicators. */
export const P = '有效发明专利拥有量';
export const S = '高价值专利占比';
export const R = '服务业年营业收入';
export const T = '累计培训人次';
export const G = '地区生产总值';

export const read = (grids: Grid | readonly Grid[], defaults?: FigureDefaults): FiguresReading =>
  readFigures([grids].flat() as Grid[], clerkPlan, defaults);
export const observed = (grids: Grid | readonly Grid[], defaults?: FigureDefaults): Observation[] =>
  read(grids, defaults).figures.map(({ observation }) => observation);
export const told = (grids: Grid | readonly Grid[]): readonly SheetRemark[] => read(grids).remarks;

/** Of a figure of which a case does not speak further. */
export const level = { counts: 'level', status: 'final' } as const;
