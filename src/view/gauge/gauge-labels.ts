import type { GaugeLabels } from '../../format/words.js';
import { exactSum } from '../../model/exact-sum.js';
import type { TrackGeometry } from './gauge-geometry.js';

/** A label at its place: `at` in per cent of the track, `shift` in pixels from there. */
export interface PlacedLabel {
  readonly text: string;
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly shift: number;
}

/** The labels of a track that find room: the schedule's above it, the others below. */
export interface TrackLabels {
  readonly target: PlacedLabel;
  readonly schedule?: PlacedLabel;
  readonly baseline?: PlacedLabel;
  /** 0, at the left edge or where it stands. */
  readonly zero?: PlacedLabel;
}

/** Room between two labels, in pixels. */
const gap = 6;

/**
 * About how wide a label of 12 pixels is drawn, without asking a browser: a full-width character is a square, a digit
 * or Latin letter a little over half. Rather too wide than too narrow.
 */
export function labelWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? 12 : 7;
  return width;
}

/** Centred on its mark, pushed inside where an edge of the track is too near. */
function inside(text: string, at: number, track: number): PlacedLabel {
  const half = labelWidth(text) / 2;
  const centre = (at / 100) * track;
  const anchor = centre + half > track ? 'end' : centre < half ? 'start' : 'middle';
  return { text, at: anchor === 'middle' ? at : anchor === 'end' ? 100 : 0, anchor, shift: 0 };
}

/** From where to where a label reaches that starts, ends or has its middle at `x`. */
export function reach(x: number, anchor: PlacedLabel['anchor'], width: number): { left: number; right: number } {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width };
}

const edges = ({ text, at, anchor, shift }: PlacedLabel, track: number): { left: number; right: number } =>
  reach((at / 100) * track + shift, anchor, labelWidth(text));

/** Where the target's label is meant to stand: at it, or in the middle of a range. */
export const middleOf = (targets: TrackGeometry['targets']): number => exactSum(targets) / targets.length;

/**
 * The labels of a track that find room. The target's always stays; the baseline's gives way to the left, then goes;
 * 0 goes first.
 *
 * @param track Length of the track in pixels.
 */
export function placeLabels(geometry: TrackGeometry, labels: GaugeLabels, track: number): TrackLabels {
  const { targets, schedule, baseline, origin, zero } = geometry;
  const target = inside(labels.target, middleOf(targets), track);
  const below = [target];
  const free = (label: PlacedLabel): boolean => {
    const own = edges(label, track);
    return (
      own.left >= -1 &&
      below.every((other) => {
        const { left, right } = edges(other, track);
        return own.right + gap <= left || own.left >= right + gap;
      })
    );
  };
  const centred = baseline && labels.baseline ? inside(labels.baseline, baseline.at, track) : undefined;
  const toTheLeft = baseline && centred && { ...centred, at: baseline.at, anchor: 'end' as const, shift: 4 };
  const own = [centred, toTheLeft].find((label) => label && free(label));
  if (own) below.push(own);
  const nought =
    origin === 'zero'
      ? { text: '0', at: 0, anchor: 'start' as const, shift: 0 }
      : zero === undefined
        ? undefined
        : inside('0', zero, track);
  return {
    target,
    ...(schedule !== undefined && labels.schedule && { schedule: inside(labels.schedule, schedule, track) }),
    ...(own && { baseline: own }),
    ...(nought && free(nought) && { zero: nought }),
  };
}
