import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { PointShape, PointWords } from '../../src/format/trend-words.js';
import type { TrendGeometry } from '../../src/view/trend/trend-geometry.js';

/** A shape per degree of trust, told apart without colour. */
const shapes: Readonly<Record<PointShape | 'revised', SVGTemplateResult>> = {
  final: svg`<circle class="dot" r="4" />`,
  preliminary: svg`<circle class="dot open" r="4" />`,
  estimated: svg`<path class="dot open" d="M-4-4h8v8h-8Z" />`,
  illustrative: svg`<path class="dot open" d="M0-6 6 0 0 6-6 0Z" />`,
  revised: svg`<circle class="again" r="8.5" />`,
};

/** A shape of the legend, on a square of 20. */
export const legendShape = (shape: PointShape | 'revised'): SVGTemplateResult =>
  svg`<svg class="sample" viewBox="-10 -10 20 20" aria-hidden="true">${shapes[shape]}</svg>`;

const across = ({ left, right }: TrendGeometry, y: number, kind: string): SVGTemplateResult =>
  svg`<line class=${kind} x1=${left} x2=${right} y1=${y} y2=${y} />`;

/** What stands behind the points: axes, target, way due, outlook, labels. */
function ground(geometry: TrendGeometry): SVGTemplateResult {
  const { left, right, top, bottom, ticks, ends, zero, cut, targets, path, milestones, outlook, start, line } =
    geometry;
  const [over, under] = targets;
  const last = geometry.points[geometry.points.length - 1];
  const first = milestones.map(({ x, y }) => svg`<path class="want" d="M${x - 4} ${y - 4}h8v8h-8Z" />`);
  return svg`<g aria-hidden="true">
    ${ticks.map((y) => across(geometry, y, 'grid'))}
    ${
      over !== undefined && under !== undefined
        ? svg`<rect class="span" x=${left} width=${right - left} y=${over} height=${under - over} />`
        : nothing
    }
    ${outlook?.cone ? svg`<path class="cone" d=${outlook.cone} />` : nothing}
    ${across(geometry, zero ?? bottom, 'axis')}
    ${ends.map((x) => svg`<line class="axis" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 5} />`)}
    ${cut === undefined ? nothing : svg`<path class="axis" d="M${left} ${bottom}v-6l-4-3 8-4-4-3v-6" />`}
    ${last ? svg`<line class="reach" x1=${last.x} x2=${last.x} y1=${top - 12} y2=${last.y - 9} />` : nothing}
    ${targets.map((y) => across(geometry, y, 'goal-line'))}
    ${path ? svg`<path class="due-path" d=${path} />` : nothing}
    ${first}
    ${outlook ? svg`<path class="lead" d=${outlook.line} />` : nothing}
    ${
      outlook?.from === undefined || outlook.to === undefined
        ? nothing
        : svg`<path class="bracket" d="M${right + 2} ${outlook.from}h4V${outlook.to}h-4" />`
    }
    <path class="line" d=${line} />
    ${geometry.breaks.map((x) => svg`<line class="apart" x1=${x} x2=${x} y1=${top} y2=${bottom - 6} /><path class="break" d="M${x - 2} ${bottom + 4}l4-8M${x + 2} ${bottom + 4}l4-8" />`)}
    ${start ? svg`<path class="from ${start.exact ? '' : 'vague'}" d="M${start.x - 5} ${start.y}h10" />` : nothing}
    ${geometry.labels.map(
      ({ x, y, text, anchor, weight }) =>
        svg`<text class=${weight} x=${x} y=${y} text-anchor=${anchor === 'start' ? nothing : anchor}>${text}</text>`,
    )}
  </g>`;
}

/**
 * A chart with its points as one stop of the keyboard: `current` is the one that takes the focus.
 *
 * A point is found by its column, which is as high as the chart; only the shape itself and the room around it answer to
 * a click, so that a click beside it just reads it.
 */
export function drawing(geometry: TrendGeometry, points: readonly PointWords[], current: number): SVGTemplateResult {
  const { width, height, top, bottom } = geometry;
  return svg`<svg class="chart" role="none" viewBox="0 0 ${width} ${height}">
    ${ground(geometry)}
    ${geometry.points.map(
      ({ x, y, shape, revised, from, to }, index) =>
        svg`<g class="point" part="point" role="button" data-index=${index} tabindex=${index === current ? 0 : -1}
          aria-label=${points[index]?.spoken} transform="translate(${x} ${y})">
          <rect class="clear" x=${from - x} y=${top - y} width=${to - from} height=${bottom - top} />
          <circle class="clear grip" r="12" /><circle class="ring" r="11" />
          ${revised ? shapes.revised : nothing}${shapes[shape]}
        </g>`,
    )}
  </svg>`;
}
