import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { PointShape, PointWords } from '../../src/format/trend-words.js';
import type { TrendGeometry } from '../../src/view/trend/trend-geometry.js';
import type { Box, Point, TrendLabel } from '../../src/view/trend/trend-labels.js';
import { trendTip } from '../../src/view/trend/trend-tip.js';

/** A shape per degree of trust, told apart without colour. */
const shapes: Readonly<Record<PointShape, (r: number) => SVGTemplateResult>> = {
  final: (r) => svg`<circle class="dot" r=${r} />`,
  preliminary: (r) => svg`<circle class="dot open" r=${r} />`,
  estimated: (r) => svg`<path class="dot open" d="M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}Z" />`,
  illustrative: (r) => svg`<path class="dot open" d="M0 ${-1.5 * r} ${1.5 * r} 0 0 ${1.5 * r} ${-1.5 * r} 0Z" />`,
};

/** A shape of the legend, on a square of 16. */
export const shapeSample = (shape: PointShape): SVGTemplateResult =>
  svg`<svg class="sample" viewBox="-8 -8 16 16" aria-hidden="true">${shapes[shape](3.5)}</svg>`;

const across = ({ left, right }: TrendGeometry, y: number, kind: string): SVGTemplateResult =>
  svg`<line class=${kind} x1=${left} x2=${right} y1=${y} y2=${y} />`;

/** What stands behind the points: axes, target, way due, outlook, labels. */
function ground(geometry: TrendGeometry, labels: readonly TrendLabel[], status: string): SVGTemplateResult {
  const { left, right, top, bottom, ticks, ends, zero, targets, path, milestones, outlook, start, line, gap } =
    geometry;
  const [over, under] = targets;
  return svg`<g aria-hidden="true">
    ${ticks.map((y) => across(geometry, y, 'grid'))}
    ${
      over !== undefined && under !== undefined
        ? svg`<rect class="span" x=${left} width=${right - left} y=${over} height=${under - over} />`
        : nothing
    }
    ${across(geometry, bottom, 'axis')}${zero === undefined ? nothing : across(geometry, zero, 'axis')}
    ${ends.map((x) => svg`<line class="axis" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 4} />`)}
    ${targets.map((y) => across(geometry, y, 'goal-line'))}
    ${path ? svg`<path class="due-path" d=${path} />` : nothing}
    ${milestones.map(({ x, y }) => svg`<path class="want" d="M${x - 3.5} ${y - 3.5}h7v7h-7Z" />`)}
    ${outlook ? svg`<path class="lead" d=${outlook.line} /><circle class="dot open" cx=${outlook.end.x} cy=${outlook.end.y} r="3.5" />` : nothing}
    <path class="line" d=${line} />
    ${geometry.breaks.map((x) => svg`<line class="apart" x1=${x} x2=${x} y1=${top} y2=${bottom - 6} /><path class="break" d="M${x - 2} ${bottom + 4}l4-8M${x + 2} ${bottom + 4}l4-8" />`)}
    ${gap ? svg`<path class="off ${status}" d="M${gap.x - 4} ${gap.to}h8M${gap.x} ${gap.to}V${gap.from}" />` : nothing}
    ${start ? svg`<circle class="from ${start.exact ? '' : 'vague'}" cx=${start.x} cy=${start.y} r="2.5" />` : nothing}
    ${labels.map(
      ({ x, y, text, anchor, weight }) =>
        svg`<text class="${weight} ${weight === 'gap' ? status : ''}" x=${x} y=${y} text-anchor=${anchor === 'start' ? nothing : anchor}>${text}</text>`,
    )}
  </g>`;
}

/** The hairline through the point that is looked at, its ring, and its value on the mark's own ground. */
function lookedAt(
  { top, bottom }: TrendGeometry,
  { x, y }: Point,
  said: string,
  { left, right, ...box }: Box,
): unknown {
  return svg`<g class="seen" aria-hidden="true">
    <line class="hair" x1=${x} x2=${x} y1=${top - 4} y2=${bottom} />
    <circle class="ring" cx=${x} cy=${y} r="4.5" />
    <rect class="tip" x=${left} y=${box.top} width=${right - left} height=${box.bottom - box.top} rx="2" />
    <text class="told" x=${left + 7} y=${box.top + 15}>${said}</text>
  </g>`;
}

/** The drawing with its points as one stop of the keyboard, and the point that is looked at. */
export function drawing(
  geometry: TrendGeometry,
  points: readonly PointWords[],
  looked: number | undefined,
  status: string,
): SVGTemplateResult {
  const { width, height, bottom } = geometry;
  const last = geometry.points.length - 1;
  const [point, said] = looked === undefined ? [] : [geometry.points[looked], points[looked]?.brief];
  const tip = point && said ? trendTip(geometry, point, said) : undefined;
  return svg`<svg class="chart" role="none" viewBox="0 0 ${width} ${height}">
    ${ground(geometry, tip?.labels ?? geometry.labels, status)}
    ${geometry.points.map(
      ({ x, y, shape, from, to }, index) =>
        svg`<g class="point" part="point" role="img" data-index=${index} tabindex=${index === (looked ?? last) ? 0 : -1}
          aria-label=${points[index]?.spoken} transform="translate(${x} ${y})">
          <rect class="clear" x=${from - x} y=${-y} width=${to - from} height=${bottom} />
          <circle class="focus" r="9" />${shapes[shape](index === last ? 3.5 : 2.5)}
        </g>`,
    )}
    ${tip && point && said ? lookedAt(geometry, point, said, tip.box) : nothing}
  </svg>`;
}

/** The place of a drawing that is not needed yet: as high, with its axis. */
export const blank = (width: number, height: number): SVGTemplateResult =>
  svg`<svg class="chart" aria-hidden="true" viewBox="0 0 ${width} ${height}">
    <line class="axis" x1="6" x2=${width - 10} y1=${height - 22} y2=${height - 22} />
  </svg>`;
