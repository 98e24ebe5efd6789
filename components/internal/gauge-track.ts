import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { GaugeLabels, TargetWords } from '../../src/format/words.js';
import type {
  EventGeometry,
  GaugeGeometry,
  TrackGeometry,
  YearsGeometry,
} from '../../src/view/gauge/gauge-geometry.js';
import { placeLabels, type PlacedLabel } from '../../src/view/gauge/gauge-labels.js';
import { glyphPath } from '../../src/view/plan/status-glyphs.js';
import type { Status } from '../../src/progress/plan-progress.js';

/*
 * Inside a frame that begins one line of labels below the top: the track runs from 7 to 17 pixels, the labels' second
 * line is at 19 + 1 line. Lines of labels are in em, so that a page with larger letters gets a higher gauge.
 */

/** The stripes of a provisional value. Its id is unique in the shadow root: one gauge per root. */
export const hatch = svg`<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
  <rect class="halo" width="5" height="5" /><rect class="bar" width="2.6" height="5" /></pattern>`;

/** Today, or what the time that is gone would ask for. */
const pointer = 'M-4.5-1h9L0 5.5Z';

// Every mark has the surface showing on both sides, so that it is told apart from any bar under it.

const goal = (at: number): SVGTemplateResult =>
  svg`<svg x="${at}%"><path class="around" d="M0 2V22" /><path class="mark" d="M0 2V22" /></svg>`;

const end = (at: number): SVGTemplateResult =>
  svg`<svg x="${at}%"><path class="around fine" d="M0 7V17" /><path class="mark fine" d="M0 2V22" /></svg>`;

const start = ({ at, exact }: { at: number; exact: boolean }, label: PlacedLabel | undefined): SVGTemplateResult =>
  svg`<svg x="${at}%" class=${exact ? nothing : 'bound'} visibility=${at > 0 ? nothing : 'hidden'}><path class="around fine" d="M0 7V17" />
    <path class="mark fine" d="M0 7V23" /></svg><text x="${label?.at ?? 0}%" dx=${label?.shift ?? 0} y="19" dy="1.333em"
    text-anchor=${label?.anchor ?? nothing}>${label?.text}</text>`;

const course = (at: number, label: PlacedLabel | undefined): SVGTemplateResult =>
  svg`<svg x="${at}%"><path class="around fine" d="M0 7V17" /><path class="mark fine" d="M0 4V20" /><path class="ink"
    d=${pointer} /></svg>
    <text class="strong" x="${label?.at ?? 0}%" y="-5" text-anchor=${label?.anchor ?? nothing}>${label?.text}</text>`;

const yearLabel = (text: string, at: number, anchor: PlacedLabel['anchor'], strong = true): SVGTemplateResult =>
  svg`<text class=${strong ? 'strong' : nothing} x="${at}%" y="19" dy="1.333em" text-anchor=${anchor}>${text}</text>`;

const glyph = (at: number, status: Status): SVGTemplateResult =>
  svg`<svg x="${at}%"><rect class="halo" x="-10.5" y="2" width="21" height="20" />
    <path class="sign ${status}" fill-rule="evenodd" transform="translate(-8 4) scale(1.143)" d=${glyphPath[status]} /></svg>`;

/**
 * Nearly every track has a rail, two bars, a target and three labels, so they are one template: parts of a template cost a
 * page of a thousand cards far more than elements that have nothing to draw. Zero is a number: a bar without length is
 * still a stub of two pixels.
 */
function track(geometry: TrackGeometry, labels: GaugeLabels, width: number): SVGTemplateResult {
  const { base, bar, band, lost, baseline, schedule, targets, provisional, meter, zero } = geometry;
  const gain = bar && (bar.to > bar.from || !base) ? bar : undefined;
  const placed = placeLabels(geometry, labels, width);
  const { target } = placed;
  return svg`${provisional ? hatch : nothing}
    <rect class="rail" y="7" width=${meter ? '100%' : 0} height="10" />
    ${band && svg`<rect class="band" x="${band.from}%" y="2" width="${band.to - band.from}%" height="20" />`}
    <rect class="was" x="${base?.from ?? 0}%" y="7" width="${base ? base.to - base.from : 0}%" height="10" />
    <rect class=${provisional ? nothing : 'bar'} fill=${provisional ? 'url(#hatch)' : nothing} x="${gain?.from ?? 0}%"
      y="7" width=${gain ? (gain.to > gain.from ? `${gain.to - gain.from}%` : 2) : 0} height="10" />
    <rect class=${meter ? 'edge' : 'unknown'} y="7.5" width="100%" height="9" />
    ${lost && svg`<rect class="lost" x="${lost.from}%" y="7.75" width="${lost.to - lost.from}%" height="8.5" />`}
    ${baseline && start(baseline, placed.baseline)}
    ${schedule === undefined ? nothing : course(schedule, placed.schedule)}
    ${targets.map(targets.length > 1 ? end : goal)}
    <text class="strong" x="${target.at}%" y="19" dy="1.333em" text-anchor=${target.anchor}>${target.text}</text>
    ${zero === undefined ? nothing : start({ at: zero, exact: true }, undefined)}
    <text x="${placed.zero?.at ?? 0}%" y="19" dy="1.333em" text-anchor=${placed.zero?.anchor ?? nothing}
      >${placed.zero?.text}</text>`;
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
    ${
      today === undefined
        ? nothing
        : svg`<svg x="${today}%"><path class="ink" d=${pointer} /></svg>
            <text class="strong" x="${today}%" y="-5" text-anchor=${edge}>${dayLabel}</text>`
    }
    ${yearLabel(first, 0, 'start', false)}${yearLabel(last, 100, 'end')}`;
}

/** Years beneath only where they find room: every one, or the first and the last. */
function yearMarks({ years }: YearsGeometry, width: number): SVGTemplateResult {
  const roomy = width / years.length >= 34;
  const ends = [0, years.length - 1];
  return svg`<line class="hair" x1="${years[0]?.at ?? 0}%" x2="${years[years.length - 1]?.at ?? 0}%" y1="12" y2="12" />
    ${years.map(({ at, status }) => glyph(at, status))}
    ${years.map(({ at, year }, index) => (roomy || ends.includes(index) ? yearLabel(year, at, 'middle') : nothing))}`;
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
    class="gauge"
    role=${meter ? 'meter' : 'img'}
    aria-label=${meter ? words.name : spokenYears(words)}
    aria-valuemin=${meter?.min ?? nothing}
    aria-valuemax=${meter?.max ?? nothing}
    aria-valuenow=${meter?.now ?? nothing}
    aria-valuetext=${meter ? words.spokenValue : nothing}
  >
    <svg class="scale" aria-hidden="true" focusable="false">
      <svg y="1.333em" overflow="visible">${drawing}</svg>
    </svg>
  </div>`;
}

const spokenYears = ({ spoken, years }: TargetWords): string =>
  years ? [spoken, ...years.map((year) => year.spoken)].join(' ') : spoken;
