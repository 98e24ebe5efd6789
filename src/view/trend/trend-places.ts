import type { TrendTexts } from '../../format/trend-words.js';
import {
  around,
  LabelField,
  strokesOf,
  trendLabelWidth,
  type Point,
  type Stroke,
  type TrendLabel,
} from './trend-labels.js';
import type { TrendGeometry } from './trend-plot.js';

type Place = readonly [x: number, y: number, anchor: TrendLabel['anchor']];
type Weight = TrendLabel['weight'];

type Drawn = Omit<TrendGeometry, 'labels'>;

/** Every line through points: the values in pieces, the way due. */
interface DrawnLines {
  readonly pieces: readonly (readonly Point[])[];
  readonly way: readonly Point[];
}

/** A label at each of some places. */
const labelsAt = (text: string, weight: Weight, places: readonly Place[]): TrendLabel[] =>
  places.map(([x, y, anchor]) => ({ text, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, anchor, weight }));

/** The places for the label of a point: above left, below right, right, below, then the others. */
const beside = ({ x, y }: Point): readonly Place[] => [
  [x - 5, y - 8, 'end'],
  [x + 8, y + 16, 'start'],
  [x + 9, y + 4, 'start'],
  [x, y + 19, 'middle'],
  [x + 8, y - 8, 'start'],
  [x, y - 10, 'middle'],
  [x - 6, y + 17, 'end'],
];

/** All along a line, above it and below: the right end first. */
const along = (left: number, right: number, heights: readonly number[]): readonly Place[] =>
  heights.flatMap((y): Place[] => [
    [right, y, 'end'],
    [left, y, 'start'],
    ...[0.8, 0.65, 0.5, 0.35, 0.2].map((share): Place => [left + share * (right - left), y, 'middle']),
  ]);

/** What a label may not meet: every line drawn, and every mark; not the hairs behind them. */
function inkOf(
  { left, right, top, bottom, targets, breaks, gap, zero, points, milestones, start, outlook }: Drawn,
  { pieces, way }: DrawnLines,
): { readonly strokes: readonly Stroke[]; readonly marks: readonly Point[] } {
  const led = points[points.length - 1];
  const level = (y: number): Stroke => [
    { x: left, y },
    { x: right, y },
  ];
  const upright = (x: number, from: number, to: number): Stroke => [
    { x, y: from },
    { x, y: to },
  ];
  return {
    strokes: [
      ...[...targets, bottom, ...(zero === undefined ? [] : [zero])].map(level),
      ...[...pieces, way].flatMap(strokesOf),
      ...(led && outlook ? [[led, outlook.end] as const] : []),
      ...breaks.map((x) => upright(x, top, bottom)),
      ...(gap ? [upright(gap.x, gap.from, gap.to)] : []),
    ],
    marks: [...points, ...milestones, ...(start ? [start] : []), ...(outlook ? [outlook.end] : [])],
  };
}

/** Names the way due beside it, where it is steep enough to leave room on the other side. */
function pathPlaces(way: readonly Point[]): readonly Place[] {
  const [first, last] = [way[0], way[way.length - 1]];
  if (!first || !last) return [];
  const rising = last.y <= first.y;
  return [0.7, 0.55, 0.4, 0.25, 0.85].flatMap((share): Place[] => {
    const x = first.x + share * (last.x - first.x);
    const y = first.y + share * (last.y - first.y);
    return [
      [x - 8, y + (rising ? -7 : 15), 'end'],
      [x + 8, y + (rising ? 15 : -7), 'start'],
    ];
  });
}

/** How far from the end of a line its label still reads as its own. */
const farthest = 60;

/** At the end of a line that leads there, below it and above: as near as the slope of the line lets the letters stand. */
function endPlaces(from: Point, { x, y }: Point, text: string): readonly Place[] {
  const rise = x > from.x ? (from.y - y) / (x - from.x) : 0;
  const along = rise * (trendLabelWidth(text, 'plain') + 10);
  const [under, over] = [20 + Math.max(0, along), 10 + Math.max(0, -along)];
  return [
    ...(under <= farthest ? [[x - 4, y + under, 'end'] as const] : []),
    ...(over <= farthest ? [[x - 4, y - over, 'end'] as const] : []),
  ];
}

/**
 * The labels of a chart that find room, the most telling first. A label that finds none is left out: target and verdict
 * stand above the drawing, all figures in the table.
 *
 * @param names Of the periods below the drawing.
 * @param ticks The values of `drawn.ticks`.
 */
export function placeTrendLabels(
  drawn: Drawn,
  lines: DrawnLines,
  texts: TrendTexts,
  names: readonly TrendLabel[],
  ticks: readonly number[],
): readonly TrendLabel[] {
  const { form, width, left, right, top, bottom, targets, points, milestones, start, outlook, gap, breaks } = drawn;
  const { way } = lines;
  const { strokes, marks } = inkOf(drawn, lines);
  const field = new LabelField(
    // Above the drawing there is room for the letters of a value at its top.
    { left: 0, right: width, top: top - 18, bottom },
    strokes,
    marks.map((mark) => around(mark, 3.5)),
  );
  const place = (text: string | undefined, weight: Weight, choices: readonly Place[]): boolean =>
    text !== undefined && text !== '' && field.place(labelsAt(text, weight, choices));

  names.forEach((name) => field.put(name));
  ticks.forEach((tick, index) => {
    const y = drawn.ticks[index] ?? 0;
    field.put({ text: texts.number(tick), x: left - 8, y: y + 4, anchor: 'end', weight: 'muted' });
  });
  const [over, under = over] = targets;
  // A direction has no line; its words stand at the top.
  const heights = over === undefined || under === undefined ? [top - 5] : [over - 6, under + 15];
  texts.targets.some((text) => place(text, 'plain', along(left, right, heights)));

  const newest = points[points.length - 1];
  const values = form === 'small' ? texts.values.slice(-1) : texts.values;
  if (newest) values.some((text) => place(text, 'strong', beside(newest)));
  if (gap) {
    const middle = (gap.from + gap.to) / 2;
    const [high, low] = [Math.min(gap.from, gap.to), Math.max(gap.from, gap.to)];
    place(texts.gap, 'gap', [
      [gap.x - 4, high - 10, 'end'],
      [gap.x - 6, middle + 4, 'end'],
      [gap.x + 6, middle + 4, 'start'],
      [gap.x + 4, high - 10, 'start'],
      [gap.x + 6, low + 16, 'start'],
      [gap.x - 6, low + 16, 'end'],
    ]);
  }
  if (outlook && newest) texts.outlook.some((text) => place(text, 'plain', endPlaces(newest, outlook.end, text)));
  if (start) {
    const foot: readonly Place[] = [
      [right, bottom - 5, 'end'],
      [left + 8, bottom - 5, 'start'],
    ];
    place(
      texts.baseline,
      'muted',
      start.atFoot
        ? foot
        : [
            [start.x + 8, start.y - 7, 'start'],
            [start.x + 8, start.y + 15, 'start'],
          ],
    );
  }
  milestones.forEach((mark, index) => place(texts.milestones[index], 'plain', beside(mark)));
  breaks.forEach((x) =>
    place(
      texts.broken,
      'muted',
      [bottom - 9, bottom - 25, top + 14].flatMap((y): Place[] => [
        [x + 6, y, 'start'],
        [x - 6, y, 'end'],
      ]),
    ),
  );
  if (form === 'full') {
    points.slice(0, -1).forEach((point, index) => place(texts.points[index], 'plain', beside(point)));
    place(texts.path, 'muted', pathPlaces(way));
  }
  if (!newest) {
    const middle = (left + right) / 2;
    place(
      texts.nothing,
      'muted',
      [0.5, 0.35, 0.65].map((share): Place => [middle, top + share * (bottom - top), 'middle']),
    );
  }
  return field.labels;
}
