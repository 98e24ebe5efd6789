import { labelWidth, reach } from '../gauge/gauge-labels.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line from one point to another. */
export type Stroke = readonly [Point, Point];

/** A label at its place: `x` is its start, middle or end, `y` the line it stands on. */
export interface TrendLabel extends Point {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** `strong`: what is read first; `plain`: in the colour of text; `muted`: context; `gap`: in the colour of the verdict. */
  readonly weight: 'strong' | 'plain' | 'muted' | 'gap';
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Bold letters are a little wider. */
export const trendLabelWidth = (text: string, weight: TrendLabel['weight']): number =>
  labelWidth(text) * (weight === 'strong' || weight === 'gap' ? 1.06 : 1);

/** The room the letters of a label take, with the surface around them. */
export function boxOf({ text, x, y, anchor, weight }: TrendLabel): Box {
  const { left, right } = reach(x, anchor, trendLabelWidth(text, weight));
  return { left: left - 2, right: right + 2, top: y - 12, bottom: y + 4 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The labels that do not reach into a box. */
export const labelsApart = (labels: readonly TrendLabel[], box: Box): readonly TrendLabel[] =>
  labels.filter((label) => !overlap(boxOf(label), box));

/** A line that runs aslant comes closest to the corner of a letter, where a hair of room reads as touching. */
const aslant = 2;
const roomFrom = ([from, to]: Stroke, { left, right, top, bottom }: Box): Box =>
  from.x === to.x || from.y === to.y
    ? { left, right, top, bottom }
    : { left: left - aslant, right: right + aslant, top: top - aslant, bottom: bottom + aslant };

/** Whether a straight line passes through a box: what is left of it inside, edge by edge (Liang–Barsky). */
export function crosses([from, to]: Stroke, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [along, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    // Beside the edge all the way.
    if (along === 0 && room <= 0) return false;
    if (along < 0) enters = Math.max(enters, room / along);
    if (along > 0) leaves = Math.min(leaves, room / along);
  }
  return enters < leaves || (enters === leaves && dx === 0 && dy === 0);
}

/** The straight lines from each point to the next. */
export const strokesOf = (points: readonly Point[]): Stroke[] =>
  points.flatMap((to, index): Stroke[] => {
    const from = points[index - 1];
    return from ? [[from, to]] : [];
  });

/** A mark as the box it fills. */
export const around = ({ x, y }: Point, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

/** Where labels may stand, what already stands there, and what is drawn there. */
export class LabelField {
  readonly labels: TrendLabel[] = [];
  private readonly taken: Box[];

  /** @param marks Boxes no label may stand on, as little as on a line. */
  constructor(
    private readonly frame: Box,
    private readonly strokes: readonly Stroke[],
    marks: readonly Box[] = [],
  ) {
    this.taken = [...marks];
  }

  /** What stands where it must: an axis, a margin. */
  put(label: TrendLabel): void {
    this.labels.push(label);
    this.taken.push(boxOf(label));
  }

  /**
   * Takes the first of some places that no line and no other label meets. Without one the label is left out: what it says
   * stands in the sentences and in the table as well.
   */
  place(choices: readonly TrendLabel[]): boolean {
    const free = choices.find((label) => {
      const box = boxOf(label);
      const { left, right, top, bottom } = this.frame;
      return (
        box.left >= left &&
        box.right <= right &&
        box.top >= top &&
        box.bottom <= bottom &&
        !this.taken.some((other) => overlap(box, other)) &&
        !this.strokes.some((stroke) => crosses(stroke, roomFrom(stroke, box)))
      );
    });
    if (free) this.put(free);
    return free !== undefined;
  }
}
