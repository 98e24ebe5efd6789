/** One class of a scale: a colour by its token, a shape and a pattern that hold without it. */
export interface ScaleStep {
  /** Place on the longest scale: 1 the best, 7 the worst. The same place always looks the same. */
  readonly place: number;
  /** The custom property with its colour. */
  readonly color: string;
  /** Path of its shape on a square of 14. */
  readonly shape: string;
  /** Path of its pattern on a tile of 8; empty for a class that is only outlined. */
  readonly pattern: string;
}

// Better points up and worse points down, the more so the more there is of it: the shape says the class without colour.
const steps: readonly (readonly [shape: string, pattern: string])[] = [
  // Two triangles up; solid.
  ['M7 0 13.6 7H.4ZM7 7 13.6 14H.4Z', 'M0 0H8V8H0Z'],
  // A triangle up; bands that rise.
  ['M7 1 13.8 13H.2Z', 'M0 4 4 0H8L0 8ZM4 8 8 4V8Z'],
  // An open angle up; dots.
  ['M7 3 14 10 12 12 7 7 2 12 0 10Z', 'M1 1H4V4H1ZM5 5H8V8H5Z'],
  // Two bars; outlined only.
  ['M1 3h12v3H1ZM1 8h12v3H1Z', ''],
  // An open angle down; lines.
  ['M7 11 0 4 2 2 7 7 12 2 14 4Z', 'M0 1H8V3H0ZM0 5H8V7H0Z'],
  // A triangle down; bands that fall.
  ['M.2 1h13.6L7 13Z', 'M0 0H4L8 4V8ZM0 4 4 8H0Z'],
  // Two triangles down; a grid.
  ['M.4 0H13.6L7 7ZM.4 7H13.6L7 14Z', 'M0 0H8V3H3V8H0Z'],
];

/** Which of the seven places a shorter scale takes: evenly, the middle only where there is one. */
const places: Readonly<Record<number, readonly number[]>> = {
  2: [1, 7],
  3: [2, 4, 6],
  4: [1, 3, 5, 7],
  5: [1, 2, 4, 6, 7],
  6: [1, 2, 3, 5, 6, 7],
  7: [1, 2, 3, 4, 5, 6, 7],
};

/**
 * How to draw the classes of a published method, best first: the four weathers, the five arrows. Each has a shape and a
 * pattern of its own; colour comes third, and the word of the class always stands beside it.
 *
 * @param classes Number of classes, 2 to 7.
 * @throws RangeError for any other number: more classes than seven cannot be told apart by shape.
 * @example
 * statusScale(3).map(({ place }) => place); // [2, 4, 6]
 */
export function statusScale(classes: number): readonly ScaleStep[] {
  const chosen = typeof classes === 'number' ? places[classes] : undefined;
  if (!chosen) throw new RangeError(`statusScale requires 2 to 7 classes; received ${classes}`);
  return chosen.map((place) => {
    const [shape = '', pattern = ''] = steps[place - 1] ?? [];
    return { place, color: `--plan-color-scale-${place}`, shape, pattern };
  });
}
