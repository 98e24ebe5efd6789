import { svg, type SVGTemplateResult } from 'lit';
import type { YearsGeometry } from '../../src/view/gauge/gauge-geometry.js';
import { glyphPath } from '../../src/view/plan/status-glyphs.js';

/** A yearly duty in the box of a chart: the shape of each year's verdict over its number, as far as those find room. */
export function yearDrawing({ years }: YearsGeometry, width: number, height: number): SVGTemplateResult {
  const [left, right, bottom] = [6, width - 10, height - 22];
  const column = (right - left) / years.length;
  // A number of four digits with a hair on both sides.
  const every = Math.ceil(34 / column);
  const last = years.length - 1;
  return svg`<svg class="chart" aria-hidden="true" viewBox="0 0 ${width} ${height}">
    <line class="axis" x1=${left} x2=${right} y1=${bottom} y2=${bottom} />
    ${years.map(({ year, status }, index) => {
      const x = left + column * (index + 0.5);
      const size = Math.min(18, column - 2);
      return svg`<path class="sign ${status}" fill-rule="evenodd" d=${glyphPath[status]}
          transform="translate(${x - size / 2} ${(bottom + 8) / 2 - size / 2}) scale(${size / 14})" />
        ${(last - index) % every === 0 ? svg`<text class="muted" x=${x} y=${bottom + 18} text-anchor="middle">${year}</text>` : ''}`;
    })}
  </svg>`;
}
