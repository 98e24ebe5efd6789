import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { GaugeLabels, TargetWords } from '../../src/format/words.js';
import type {
  EventGeometry,
  GaugeGeometry,
  Span,
  TrackGeometry,
  YearsGeometry,
} from '../../src/report/gauge-geometry.js';
import { placeLabels, type PlacedLabel } from '../../src/report/gauge-labels.js';
import type { Status } from '../../src/progress/plan-progress.js';
import { glyphPath } from './status-glyph.js';

/*
 * Inside a frame that begins one line of labels below the top: the track runs from 7 to 17 pixels, the labels' second
 * line is at 19 + 1 line. Lines of labels are in em, so that a page with larger letters gets a higher gauge.
 */

/** The stripes of a provisional value. Its id is unique in the shadow root: one gauge per root. */
export const hatch = svg`<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
  <rect class="halo" width="5" height="5" /><rect class="bar" width="2.6" height="5" /></pattern>`;

/** Zero is a number: a bar without length is still a stub of two pixels. */
const bar = ({ from, to }: Span, kind: string, provisional = false): SVGTemplateResult =>
  svg`<rect class=${provisional ? nothing : kind} fill=${provisional ? 'url(#hatch)' : nothing} x="${from}%" y="7" height="10"
    width=${to > from ? `${to - from}%` : 2} />`;

/** A mark with the surface showing on both sides, so that it is told apart from any bar under it. */
const mark = (at: number, kind: string, top: number, bottom: number): SVGTemplateResult =>
  svg`<line class="around ${kind}" x1="${at}%" x2="${at}%" y1=${Math.max(top, kind === 'goal' ? 2 : 7)}
    y2=${kind === 'goal' ? 22 : 17} /><line class="mark ${kind}" x1="${at}%" x2="${at}%" y1=${top} y2=${bottom} />`;

const triangle = (at: number): SVGTemplateResult =>
  svg`<svg x="${at}%"><path class="ink" d="M-4.5-1h9L0 5.5Z" /></svg>`;

const label = ({ text, row, at, anchor, shift, strong }: PlacedLabel): SVGTemplateResult =>
  svg`<text class=${strong ? 'strong' : nothing} x="${at}%" dx=${shift || nothing} y=${row === 'above' ? '-5' : 19}
    dy=${row === 'above' ? nothing : '1.333em'} text-anchor=${anchor}>${text}</text>`;

const plainLabel = (
  text: string,
  at: number,
  anchor: PlacedLabel['anchor'],
  row: PlacedLabel['row'] = 'below',
  strong = true,
) => label({ text, at, anchor, row, shift: 0, strong });

const glyph = (at: number, status: Status): SVGTemplateResult =>
  svg`<svg x="${at}%"><rect class="halo" x="-10.5" y="2" width="21" height="20" />
    <path class="sign ${status}" fill-rule="evenodd" transform="translate(-8 4) scale(1.143)" d=${glyphPath[status]} /></svg>`;

function track(geometry: TrackGeometry, labels: GaugeLabels, width: number): SVGTemplateResult {
  const { base, band, lost, baseline, schedule, targets, provisional } = geometry;
  const value = geometry.bar;
  const known = geometry.meter !== undefined;
  return svg`${provisional ? hatch : nothing}
    ${known ? svg`<rect class="rail" y="7" width="100%" height="10" />` : nothing}
    ${band && svg`<rect class="band" x="${band.from}%" y="2" width="${band.to - band.from}%" height="20" />`}
    ${base && bar(base, 'was')}
    ${value && (value.to > value.from || !base) ? bar(value, 'bar', provisional) : nothing}
    <rect class=${known ? 'edge' : 'unknown'} y="7.5" width="100%" height="9" />
    ${lost && svg`<rect class="lost" x="${lost.from}%" y="7.75" width="${lost.to - lost.from}%" height="8.5" />`}
    ${baseline && baseline.at > 0 ? mark(baseline.at, baseline.exact ? 'fine' : 'fine bound', 7, 23) : nothing}
    ${schedule === undefined ? nothing : [mark(schedule, 'fine', 4, 20), triangle(schedule)]}
    ${targets.map((at) => mark(at, targets.length > 1 ? 'fine' : 'goal', 2, 22))}
    ${placeLabels(geometry, labels, width).map(label)}`;
}

function timeLine({ gone, today, end, first, last }: EventGeometry, dayLabel: string): SVGTemplateResult {
  const edge = today === undefined ? 'middle' : today > 85 ? 'end' : today < 15 ? 'start' : 'middle';
  return svg`<line class="hair" x2="100%" y1="12" y2="12" /><rect class="bar" y="10.5" width="${gone}%" height="3" />
    ${
      end.status === 'met' || end.status === 'not-met'
        ? svg`<svg x=${end.at > 95 ? '-8' : 0}>${glyph(end.at, end.status)}</svg>`
        : svg`<svg x="100%"><rect class="halo" x="-17" y="4" width="17" height="16" />
            <rect class="hollow" x="-13.75" y="5.75" width="12.5" height="12.5" /></svg>`
    }
    ${today === undefined ? nothing : [triangle(today), plainLabel(dayLabel, today, edge, 'above')]}
    ${plainLabel(first, 0, 'start', 'below', false)}${plainLabel(last, 100, 'end')}`;
}

/** Years beneath only where they find room: every one, or the first and the last. */
function yearMarks({ years }: YearsGeometry, width: number): SVGTemplateResult {
  const roomy = width / years.length >= 34;
  const ends = [0, years.length - 1];
  return svg`<line class="hair" x1="${years[0]?.at ?? 0}%" x2="${years[years.length - 1]?.at ?? 0}%" y1="12" y2="12" />
    ${years.map(({ at, status }) => glyph(at, status))}
    ${years.map(({ at, year }, index) => (roomy || ends.includes(index) ? plainLabel(year, at, 'middle') : nothing))}`;
}

/**
 * The line form of a gauge in its box: a meter where there is a value, else a picture with the same sentence.
 *
 * @param width Length of the track in pixels, as far as known: it decides which labels find room.
 * @param dayLabel Name of the day looked from, for a time line.
 */
export function drawTrack(
  geometry: GaugeGeometry,
  words: TargetWords,
  width: number,
  dayLabel: string,
): TemplateResult {
  const drawing =
    geometry.form === 'track'
      ? track(geometry, words.gauge, width)
      : geometry.form === 'event'
        ? timeLine(geometry, dayLabel)
        : yearMarks(geometry, width);
  const meter = geometry.form === 'track' ? geometry.meter : undefined;
  return html`<div
    part="track"
    role=${meter ? 'meter' : 'img'}
    aria-label=${meter ? words.name : spokenYears(words)}
    aria-valuemin=${meter?.min ?? nothing}
    aria-valuemax=${meter?.max ?? nothing}
    aria-valuenow=${meter?.now ?? nothing}
    aria-valuetext=${meter ? words.spoken : nothing}
  >
    <svg class="scale" aria-hidden="true" focusable="false">
      <svg y="1.333em" overflow="visible">${drawing}</svg>
    </svg>
  </div>`;
}

const spokenYears = ({ spoken, years }: TargetWords): string =>
  years ? [spoken, ...years.map((year) => year.spoken)].join(' ') : spoken;
