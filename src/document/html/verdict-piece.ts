import type { Status } from '../../progress/plan-progress.js';
import { piece, type Piece } from '../../static/piece.js';
import { glyphPath } from '../../view/plan/status-glyphs.js';

/** A shape of the legend, in black. */
export const glyphPiece = (status: Status): Piece =>
  piece(
    'svg',
    { class: 'glyph', viewBox: '0 0 14 14', width: 11, height: 11, 'aria-hidden': 'true' },
    piece('path', { fill: 'currentColor', 'fill-rule': 'evenodd', d: glyphPath[status] }),
  );

/** A verdict: its shape and its word. */
export const verdictPiece = (status: Status, word: string): Piece =>
  piece('span', { class: 'verdict' }, glyphPiece(status), word);
