import { labelWidth, reach } from '../gauge/gauge-labels.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A label at its place: `x` is its start, middle or end, `y` the line it stands on. */
export interface TrendLabel extends Point {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** `strong`: what is read first; `plain`: in the colour of text; `muted`: context. */
  readonly weight: 'strong' | 'plain' | 'muted';
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Strong labels are a pixel larger. */
export const trendLabelWidth = (text: string, weight: TrendLabel['weight']): number =>
  (labelWidth(text) * (weight === 'strong' ? 13 : 12)) / 12;

/** The room a label takes, a hair of surface around it included. */
export function boxOf({ text, x, y, anchor, weight }: TrendLabel): Box {
  const { left, right } = reach(x, anchor, trendLabelWidth(text, weight));
  return { left: left - 2, right: right + 2, top: y - 12, bottom: y + 4 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const holds = ({ left, right, top, bottom }: Box, { x, y }: Point): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Points along the straight lines from one point to the next, close enough that no letter slips between them. */
export function inkAlong(points: readonly Point[]): Point[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
    const ink: Point[] = [];
    for (let step = 1; step <= steps; step += 1)
      ink.push({ x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps });
    return ink;
  });
}

/** Where labels may stand, what already stands there, and what is drawn there. */
export class LabelField {
  readonly labels: TrendLabel[] = [];
  private readonly boxes: Box[] = [];

  constructor(
    private readonly frame: Box,
    private readonly ink: readonly Point[],
  ) {}

  /** What stands where it must: an axis, a margin. */
  put(label: TrendLabel): void {
    this.labels.push(label);
    this.boxes.push(boxOf(label));
  }

  /**
   * Takes the first choice that touches no other label and leaves the frame nowhere, and of those the one over the least
   * ink. Without one the label is left out: what it names stands in the sentences and the table as well.
   */
  place(choices: readonly TrendLabel[]): boolean {
    let best: { label: TrendLabel; ink: number } | undefined;
    for (const label of choices) {
      const box = boxOf(label);
      const { left, right, top, bottom } = this.frame;
      if (box.left < left || box.right > right || box.top < top || box.bottom > bottom) continue;
      if (this.boxes.some((other) => overlap(box, other))) continue;
      const ink = this.ink.filter((point) => holds(box, point)).length;
      if (!best || ink < best.ink) best = { label, ink };
    }
    if (best) this.put(best.label);
    return best !== undefined;
  }
}
