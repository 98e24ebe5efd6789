import { html, nothing, svg, type SVGTemplateResult } from 'lit';
import type { GaugeGeometry, TrackGeometry, YearsGeometry } from '../../src/view/gauge/gauge-geometry.js';

/** Surface on both sides, so that a mark is told apart from any bar under it. */
const mark = (at: number, line: string, kind: string): SVGTemplateResult =>
  svg`<svg x="${at}%"><path class="around ${kind}" d=${line} /><path class="mark ${kind}" d=${line} /></svg>`;

function track({ base, bar, lost, schedule, targets, provisional }: TrackGeometry): SVGTemplateResult {
  return svg`<rect class="rail ${(bar ?? lost) ? '' : 'awaited'}" y="5" width="100%" height="8" />
    ${base && svg`<rect class="was" y="5" width="${base.to}%" height="8" />`}
    ${bar && svg`<rect class="gain ${provisional ? 'hollow' : ''}" x="${bar.from}%" y="5" width="${bar.to - bar.from}%" height="8" />`}
    ${lost && svg`<rect class="gain hollow" x="${lost.from}%" y="5" width="${lost.to - lost.from}%" height="8" />`}
    ${
      schedule === undefined
        ? nothing
        : svg`${mark(schedule, 'M0 4V13', 'fine')}<svg x="${schedule}%"><path class="ink" d="M-3.5 0h7L0 5Z" /></svg>`
    }
    ${targets.map((at) => mark(at, 'M0 2V16', ''))}`;
}

/** A box a year: full where the duty was done, a frame in the verdict's colour where it was not. */
const yearBoxes = ({ years }: YearsGeometry): SVGTemplateResult =>
  svg`${years.map(
    ({ status }, index) =>
      svg`<rect class="year ${status}" x="${(index / years.length) * 100 + 1}%" y="5" width="${100 / years.length - 2}%"
        height="8" />`,
  )}`;

/** A gauge without words, 16 pixels high: the words beside it say the same. */
export function miniBar(geometry: GaugeGeometry | undefined): unknown {
  if (!geometry || geometry.form === 'event') return nothing;
  return html`<svg class="mini" aria-hidden="true">
    ${geometry.form === 'track' ? track(geometry) : yearBoxes(geometry)}
  </svg>`;
}
