import type { CountWords } from '../format/words.js';
import type { Status } from '../progress/plan-progress.js';
import { glyphPath } from '../view/plan/status-glyphs.js';
import { ink } from './ink.js';
import { piece, type Given, type Piece } from './piece.js';

/** The shape of a verdict in a square. */
export const glyphMark = (
  status: Status,
  x: number,
  y: number,
  size: number,
  fill: string = ink.status[status],
): Piece =>
  piece('path', {
    'fill-rule': 'evenodd',
    fill,
    transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}) scale(${Math.round((size / 14) * 1000) / 1000})`,
    d: glyphPath[status],
  });

/** Nothing is judged: an outline, as on a page. */
const hollow = new Set<Status>(['not-due', 'not-reported', 'not-computable', 'direction-only']);

/** The counts as a bar of shapes, as long as each is many. */
export function countBar(
  counts: readonly CountWords[],
  x: number,
  y: number,
  width: number,
  height: number,
  size: number,
): Given {
  const gap = 3;
  let total = 0;
  for (const { count } of counts) total += count;
  const each = (width - gap * (counts.length - 1)) / total;
  let at = x;
  return counts.map(({ status, count }) => {
    const [left, wide] = [at, count * each];
    at += wide + gap;
    const color = ink.status[status];
    const open = hollow.has(status);
    const glyph = Math.min(size, wide - 6);
    return [
      piece(
        'rect',
        open
          ? {
              x: left + 0.75,
              y: y + 0.75,
              width: Math.max(1, wide - 1.5),
              height: height - 1.5,
              fill: 'none',
              stroke: ink['rule-strong'],
              'stroke-width': 1.5,
            }
          : { x: left, y, width: wide, height, fill: color },
      ),
      glyph >= 10 &&
        glyphMark(status, left + (wide - glyph) / 2, y + (height - glyph) / 2, glyph, open ? color : ink.surface),
    ];
  });
}
