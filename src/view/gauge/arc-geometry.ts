import { messagesOf } from '../../format/messages-of.js';
import type { GaugeLabels, Locale, TargetWords } from '../../format/words.js';
import type { Span, TrackGeometry } from './gauge-geometry.js';
import { labelWidth, middleOf, reach } from './gauge-labels.js';

/** A half ring in its frame. Pixels; the diameter lies at `bottom`. */
export interface ArcFrame {
  readonly width: number;
  readonly height: number;
  readonly middle: number;
  readonly bottom: number;
  readonly radius: number;
  readonly ring: number;
  readonly number: number;
  readonly unit: number;
  readonly labelled: boolean;
}

/** Three sizes; a narrow one says its marks in words only. Side room is for the labels. */
export const arcFrames: Readonly<Record<'s' | 'm' | 'l', ArcFrame>> = {
  s: { width: 160, height: 98, middle: 80, bottom: 74, radius: 62, ring: 8, number: 26, unit: 13, labelled: false },
  m: { width: 288, height: 139, middle: 144, bottom: 115, radius: 84, ring: 10, number: 36, unit: 14, labelled: true },
  l: { width: 376, height: 172, middle: 188, bottom: 148, radius: 116, ring: 12, number: 48, unit: 16, labelled: true },
};

export interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/** The point at a position of the scale (per cent, from the left), `out` pixels outside the middle of the ring. */
export function onArc({ middle, bottom, radius }: ArcFrame, at: number, out = 0): Point {
  const angle = Math.PI * (1 - at / 100);
  return { x: round(middle + (radius + out) * Math.cos(angle)), y: round(bottom - (radius + out) * Math.sin(angle)) };
}

/** The path along the ring. */
export function arcPath(frame: ArcFrame, { from, to }: Span): string {
  const start = onArc(frame, from);
  const end = onArc(frame, to);
  return `M${start.x} ${start.y}A${frame.radius} ${frame.radius} 0 0 1 ${end.x} ${end.y}`;
}

/** The largest size in which a number fits between the ends of the ring. */
export function numberSize({ radius, ring, number }: ArcFrame, text: string): number {
  const room = 2 * radius - ring - 16;
  return Math.min(number, Math.floor(room / (text.length * 0.6)));
}

export interface ArcLabel extends Point {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly strong: boolean;
}

function outside(frame: ArcFrame, text: string, at: number, out: number, strong: boolean): ArcLabel {
  const { x, y } = onArc(frame, at, frame.ring / 2 + out);
  const anchor = Math.abs(at - 50) < 6 ? 'middle' : at < 50 ? 'end' : 'start';
  // A line of text hangs around its point at the sides and stands on it at the top.
  return { text, x, y: round(y + 4 * Math.abs(1 - at / 50)), anchor, strong };
}

const box = ({ text, x, y, anchor }: ArcLabel): { left: number; right: number; y: number } => ({
  ...reach(x, anchor, labelWidth(text)),
  y,
});

/** The labels around a half ring that find room: target, then schedule, then baseline; the origin beneath its end. */
export function placeArcLabels(geometry: TrackGeometry, labels: GaugeLabels, frame: ArcFrame): readonly ArcLabel[] {
  if (!frame.labelled) return [];
  const { targets, schedule, baseline, origin, zero } = geometry;
  const placed: ArcLabel[] = [];
  const add = (label: ArcLabel): void => {
    const own = box(label);
    const free = placed.every((other) => {
      const { left, right, y } = box(other);
      return own.right + 4 <= left || own.left >= right + 4 || Math.abs(own.y - y) >= 14;
    });
    if (free && own.left >= 0 && own.right <= frame.width) placed.push(label);
  };
  const end = onArc(frame, 0);
  const atEnd = { x: end.x, y: end.y + 16, anchor: 'middle', strong: false } as const;
  add(outside(frame, labels.target, middleOf(targets), 10, true));
  if (schedule !== undefined && labels.schedule) add(outside(frame, labels.schedule, schedule, 14, true));
  if (baseline && labels.baseline) {
    if (baseline.at === 0) add({ ...atEnd, text: labels.baseline });
    else add(outside(frame, labels.baseline, baseline.at, 10, false));
  }
  if (origin === 'zero') add({ ...atEnd, text: '0' });
  if (zero !== undefined) add(outside(frame, '0', zero, 10, false));
  return placed;
}

/** Beneath the number its unit, and what it measures where that is not the series: 年均增长（%）. */
export function arcCaption({ figure }: Pick<TargetWords, 'figure'>, locale: Locale): string {
  const { label, unit = '' }: { label?: string; unit?: string } = figure ?? {};
  return label && unit ? messagesOf(locale).figure.bracketed(label, unit) : (label ?? unit);
}
