import type { TrendForm } from '../../src/view/trend/trend-geometry.js';
import type { OwnWidth } from '../internal/own-width.js';

/** From this width on the table stands beside the drawing and takes this room, in pixels of letters of 16. */
const besideFrom = 1000;
const tableRoom = 340;

/** Room for a drawing on paper: of a whole sheet of A4, of a third of it. */
const paperRoom: Readonly<Record<TrendForm, number>> = { small: 264, full: 680 };

/** The room a drawing is made for, and whether its table stands beside it. */
export interface ChartRoom {
  readonly room: number;
  readonly isBeside: boolean;
}

/** The room of a chart in its place of the page, on a screen or on paper. */
export function chartRoom(width: OwnWidth, form: TrendForm, isPaper: boolean): ChartRoom {
  // Once: it asks the page for its styles.
  const { ticks } = width;
  const isBeside = form === 'full' && !isPaper && width.value >= besideFrom * ticks;
  // Where the page asks for larger letters the drawing is made for less room, and grows with them.
  const own = Math.round(width.value / ticks) - (isBeside ? tableRoom : 0);
  // Made for a wide screen it would be printed in letters too small to read.
  return { isBeside, room: isPaper ? Math.min(own, paperRoom[form]) : own };
}
