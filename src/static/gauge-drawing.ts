import type { GaugeLabels, Locale, TargetWords } from '../format/words.js';
import type { Status } from '../progress/plan-progress.js';
import { arcCaption, arcPath, numberSize, onArc, placeArcLabels, type ArcFrame } from '../view/gauge/arc-geometry.js';
import type { EventGeometry, GaugeGeometry, Span, TrackGeometry, YearsGeometry } from '../view/gauge/gauge-geometry.js';
import { placeLabels, type PlacedLabel } from '../view/gauge/gauge-labels.js';
import { glyphPath } from '../view/plan/status-glyphs.js';
import { ink } from './ink.js';
import { piece, type Given, type Piece } from './piece.js';

/*
 * The gauges of the elements as drawings of a fixed size: the same positions, with colours written on every shape. Pixels
 * of letters of 12; a track stands on the heights 23 to 33, with a line of labels above and below.
 */

/** How high a drawing of the line form is. */
export const trackHeight = 56;

const round = (pixels: number): number => Math.round(pixels * 100) / 100;
const shape = (name: string, attributes: Readonly<Record<string, string | number | undefined>>): Piece =>
  piece(name, attributes);
const at = (x: number, ...given: readonly Given[]): Piece =>
  piece('g', { transform: `translate(${round(x)} 16)` }, given);

const label = (text: string, x: number, y: number, anchor: PlacedLabel['anchor'], strong: boolean): Piece =>
  piece(
    'text',
    { x: round(x), y, 'text-anchor': anchor === 'start' ? undefined : anchor, fill: strong ? ink.text : ink.muted },
    text,
  );

/** The stripes of a provisional value; drawings on one page bear the same. */
const hatched = (id: string): Piece =>
  piece(
    'pattern',
    { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    shape('rect', { fill: ink.surface, width: 5, height: 5 }),
    shape('rect', { fill: ink.bar, width: 2.6, height: 5 }),
  );
const stripes = 'plan-stripes';

/** A mark with the surface showing on both sides, so that it is told apart from any bar under it. */
const mark = (line: string, around: string, width: number, dashed = false): Piece[] => [
  shape('path', { d: around, stroke: ink.surface, 'stroke-width': width + 3 }),
  shape('path', { d: line, stroke: ink.mark, 'stroke-width': width, 'stroke-dasharray': dashed ? '3 2' : undefined }),
];

const pointer = shape('path', { d: 'M-4.5-1h9L0 5.5Z', fill: ink.mark });

function track(geometry: TrackGeometry, labels: GaugeLabels, width: number, thick: number): Given {
  const { base, bar, band, lost, baseline, schedule, targets, provisional, meter, zero } = geometry;
  const gain = bar && (bar.to > bar.from || !base) ? bar : undefined;
  const placed = placeLabels(geometry, labels, width);
  const x = (share: number): number => round((share / 100) * width);
  const rect = (span: Span, y: number, height: number, fill: string, least = 0): Piece =>
    shape('rect', { x: x(span.from), y, width: Math.max(x(span.to) - x(span.from), least), height, fill });
  const say = (given: PlacedLabel | undefined, y: number, strong: boolean): Given =>
    given && label(given.text, x(given.at) + given.shift, y, given.anchor, strong);
  const [end, below] = [7 + thick, 41 + thick];
  return [
    provisional && hatched(stripes),
    meter
      ? rect({ from: 0, to: 100 }, 23, thick, ink.track)
      : shape('rect', {
          x: 0.5,
          y: 23.5,
          width: width - 1,
          height: thick - 1,
          fill: 'none',
          stroke: ink['rule-strong'],
          'stroke-dasharray': '3 3',
        }),
    band && rect(band, 18, thick + 10, ink.band),
    base && rect(base, 23, thick, ink['bar-base']),
    gain && rect(gain, 23, thick, provisional ? `url(#${stripes})` : ink.bar, 2),
    lost &&
      shape('rect', {
        x: x(lost.from),
        y: 23.75,
        width: x(lost.to) - x(lost.from),
        height: thick - 1.5,
        fill: ink.surface,
        stroke: ink.bar,
        'stroke-width': 1.5,
      }),
    baseline && [
      baseline.at > 0 && at(x(baseline.at), mark(`M0 7V${end + 6}`, `M0 7V${end}`, 1.5, !baseline.exact)),
      say(placed.baseline, below, false),
    ],
    schedule !== undefined && [
      at(x(schedule), mark(`M0 4V${end + 3}`, `M0 7V${end}`, 1.5), pointer),
      say(placed.schedule, 11, true),
    ],
    targets.map((share) =>
      at(
        x(share),
        targets.length > 1
          ? mark(`M0 2V${end + 5}`, `M0 7V${end}`, 1.5)
          : mark(`M0 2V${end + 5}`, `M0 2V${end + 5}`, 3),
      ),
    ),
    say(placed.target, below, true),
    zero !== undefined && at(x(zero), mark(`M0 7V${end + 6}`, `M0 7V${end}`, 1.5)),
    say(placed.zero, below, false),
  ];
}

const glyph = (x: number, status: Status): Piece =>
  at(
    x,
    shape('rect', { x: -10.5, y: 2, width: 21, height: 20, fill: ink.surface }),
    shape('path', {
      'fill-rule': 'evenodd',
      transform: 'translate(-8 4) scale(1.143)',
      fill: ink.status[status],
      d: glyphPath[status],
    }),
  );

function timeLine({ gone, today, end, first, last }: EventGeometry, day: string, width: number): Given {
  const x = (share: number): number => round((share / 100) * width);
  const edge = today === undefined ? 'middle' : today > 85 ? 'end' : today < 15 ? 'start' : 'middle';
  const judged = end.status === 'met' || end.status === 'not-met';
  return [
    shape('path', { d: `M0 28H${width}`, stroke: ink['rule-strong'] }),
    shape('rect', { y: 26.5, width: x(gone), height: 3, fill: ink.bar }),
    judged
      ? glyph(Math.min(x(end.at), width - 8), end.status)
      : at(
          width,
          shape('rect', { x: -17, y: 4, width: 17, height: 16, fill: ink.surface }),
          shape('rect', {
            x: -13.75,
            y: 5.75,
            width: 12.5,
            height: 12.5,
            fill: ink.surface,
            stroke: ink.mark,
            'stroke-width': 1.5,
          }),
        ),
    today !== undefined && [at(x(today), pointer), label(day, x(today), 11, edge, true)],
    label(first, 0, 51, 'start', false),
    label(last, width, 51, 'end', true),
  ];
}

/** Years beneath only where they find room: every one, or the first and the last. */
function yearMarks({ years }: YearsGeometry, width: number): Given {
  const x = (share: number): number => round((share / 100) * width);
  const roomy = width / years.length >= 34;
  const [first, last] = [years[0], years[years.length - 1]];
  return [
    shape('path', { d: `M${x(first?.at ?? 0)} 28H${x(last?.at ?? 0)}`, stroke: ink['rule-strong'] }),
    years.map(({ at: share, status }) => glyph(x(share), status)),
    years.map((each) => (roomy || each === first || each === last) && label(each.year, x(each.at), 51, 'middle', true)),
  ];
}

/**
 * The line form of a gauge, `trackHeight` high.
 *
 * @param width Length of the track in pixels.
 * @param day Name of the day looked from, for a time line.
 * @param thick Height of the bar of a track in pixels; one of more than 10 makes the drawing so much higher.
 */
export const lineDrawing = (
  geometry: GaugeGeometry,
  words: TargetWords,
  width: number,
  day: string,
  thick = 10,
): Given =>
  geometry.form === 'track'
    ? track(geometry, words.gauge, width, thick)
    : geometry.form === 'event'
      ? timeLine(geometry, day, width)
      : yearMarks(geometry, width);

/** The half ring with its number on the diameter, in its frame. */
export function arcDrawing(geometry: TrackGeometry, words: TargetWords, frame: ArcFrame, locale: Locale): Given {
  const { base, bar, band, lost, baseline, schedule, targets, provisional, meter, zero } = geometry;
  const stroke = (span: Span, color: string, width: number): Piece =>
    shape('path', { d: arcPath(frame, span), fill: 'none', stroke: color, 'stroke-width': width });
  const ray = (share: number, inner: number, outer: number, width: number, dashed = false): Given => {
    const line = (from: number, to: number): string => {
      const [start, end] = [onArc(frame, share, from), onArc(frame, share, to)];
      return `M${start.x} ${start.y}L${end.x} ${end.y}`;
    };
    const half = frame.ring / 2;
    return mark(line(-half - inner, half + outer), line(-half, half), width, dashed);
  };
  const number = words.figure?.number ?? words.instead ?? '';
  const tip = schedule === undefined ? undefined : onArc(frame, schedule, frame.ring / 2 + 2);
  const whole = { from: 0, to: 100 };
  return [
    provisional && hatched(stripes),
    meter
      ? stroke(whole, ink.track, frame.ring)
      : piece('path', {
          d: arcPath(frame, whole),
          fill: 'none',
          stroke: ink['rule-strong'],
          'stroke-width': 1.5,
          'stroke-dasharray': '3 3',
        }),
    band && stroke(band, ink.band, frame.ring + 10),
    base && stroke(base, ink['bar-base'], frame.ring),
    bar &&
      (bar.to > bar.from || !base) &&
      stroke(
        { from: bar.from, to: Math.max(bar.to, bar.from + 1) },
        provisional ? `url(#${stripes})` : ink.bar,
        frame.ring,
      ),
    lost && [stroke(lost, ink.bar, frame.ring), stroke(lost, ink.surface, frame.ring - 3)],
    baseline && baseline.at > 0 && ray(baseline.at, 0, 5, 1.5, !baseline.exact),
    zero !== undefined && ray(zero, 0, 5, 1.5),
    schedule !== undefined && [
      ray(schedule, 2, 3, 1.5),
      tip &&
        shape('path', {
          transform: `translate(${tip.x} ${tip.y}) rotate(${round(schedule * 1.8 - 90)})`,
          d: 'M-4.5-7h9L0 0Z',
          fill: ink.mark,
        }),
    ],
    targets.map((share) => ray(share, 5, 5, targets.length > 1 ? 1.5 : 3)),
    placeArcLabels(geometry, words.gauge, frame).map(({ x, y, text, anchor, strong }) =>
      label(text, x, y, anchor, strong),
    ),
    piece(
      'text',
      {
        x: frame.middle,
        y: frame.bottom - 4,
        'text-anchor': 'middle',
        'font-size': numberSize(frame, number),
        'font-weight': 600,
        fill: meter ? ink.text : ink.muted,
      },
      number,
    ),
    words.figure &&
      piece(
        'text',
        { x: frame.middle, y: frame.bottom + 18, 'text-anchor': 'middle', 'font-size': frame.unit, fill: ink.muted },
        arcCaption(words, locale),
      ),
  ];
}
