import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Locale, TargetWords } from '../../src/format/words.js';
import {
  arcCaption,
  arcPath,
  numberSize,
  onArc,
  placeArcLabels,
  type ArcFrame,
} from '../../src/view/gauge/arc-geometry.js';
import type { Span, TrackGeometry } from '../../src/view/gauge/gauge-geometry.js';
import { hatch } from './gauge-track.js';

const whole: Span = { from: 0, to: 100 };

const stroke = (frame: ArcFrame, span: Span, kind: string, width = frame.ring): SVGTemplateResult =>
  svg`<path class="arc ${kind}" stroke-width=${width} d=${arcPath(frame, span)} />`;

/** Zero is a number: a bar without length is still a stub. */
const value = (frame: ArcFrame, { from, to }: Span, provisional: boolean): SVGTemplateResult =>
  svg`<path class="arc ${provisional ? '' : 'bar-arc'}" stroke=${provisional ? 'url(#hatch)' : nothing}
    stroke-width=${frame.ring} d=${arcPath(frame, { from, to: Math.max(to, from + 1) })} />`;

function mark(frame: ArcFrame, at: number, kind: string, inner: number, outer: number): SVGTemplateResult {
  const half = frame.ring / 2;
  const from = onArc(frame, at, -half - inner);
  const to = onArc(frame, at, half + outer);
  const edge = onArc(frame, at, kind === 'goal' ? half + outer : half);
  const start = kind === 'goal' ? from : onArc(frame, at, -half);
  return svg`<line class="around ${kind}" x1=${start.x} y1=${start.y} x2=${edge.x} y2=${edge.y} />
    <line class="mark ${kind}" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} />`;
}

function pointer(frame: ArcFrame, at: number): SVGTemplateResult {
  const { x, y } = onArc(frame, at, frame.ring / 2 + 2);
  return svg`<path class="ink" transform="translate(${x} ${y}) rotate(${at * 1.8 - 90})" d="M-4.5-7h9L0 0Z" />`;
}

/** The half ring with its number on the diameter. */
export function gaugeArc(
  geometry: TrackGeometry,
  words: TargetWords,
  frame: ArcFrame,
  locale: Locale,
): SVGTemplateResult {
  const { base, bar, band, lost, baseline, schedule, targets, provisional, meter, zero } = geometry;
  const figure = words.figure?.number ?? words.instead ?? '';
  return svg`${provisional ? hatch : nothing}
    ${meter ? [stroke(frame, whole, 'rim', frame.ring + 2), stroke(frame, whole, 'rail-arc')] : stroke(frame, whole, 'unknown', 1.5)}
    ${band && stroke(frame, band, 'band-arc', frame.ring + 10)}
    ${base && stroke(frame, base, 'was-arc')}
    ${bar && (bar.to > bar.from || !base) ? value(frame, bar, provisional) : nothing}
    ${lost && [stroke(frame, lost, 'bar-arc'), stroke(frame, lost, 'inside', frame.ring - 3)]}
    ${baseline && baseline.at > 0 ? mark(frame, baseline.at, baseline.exact ? 'fine' : 'fine bound', 0, 5) : nothing}
    ${zero === undefined ? nothing : mark(frame, zero, 'fine', 0, 5)}
    ${schedule === undefined ? nothing : [mark(frame, schedule, 'fine', 2, 3), pointer(frame, schedule)]}
    ${targets.map((at) => (targets.length > 1 ? mark(frame, at, 'fine', 5, 5) : mark(frame, at, 'goal', 5, 5)))}
    ${placeArcLabels(geometry, words.gauge, frame).map(
      ({ x, y, text, anchor, strong }) =>
        svg`<text class=${strong ? 'strong' : nothing} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`,
    )}
    <text class="number ${meter ? '' : 'none'}" x=${frame.middle} y=${frame.bottom - 4} text-anchor="middle"
      font-size=${numberSize(frame, figure)}>${figure}</text>
    <text x=${frame.middle} y=${frame.bottom + 18} text-anchor="middle" font-size=${frame.unit}>${arcCaption(words, locale)}</text>`;
}
