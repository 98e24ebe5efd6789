import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { targetWords } from '../../src/format/target-words.js';
import { arcDrawing, lineDrawing } from '../../src/static/gauge-drawing.js';
import { ink } from '../../src/static/ink.js';
import { piece, type Piece } from '../../src/static/piece.js';
import { arcFrames, onArc } from '../../src/view/gauge/arc-geometry.js';
import { gaugeGeometry, type TrackGeometry } from '../../src/view/gauge/gauge-geometry.js';
import { states } from '../../stories/examples.js';

/* Where a drawing has its shapes: a share of 68.19 stands at 681.9 of a track of 1000 pixels. */

const width = 1000;

function shapesOf(name: string, thick?: number): readonly Piece[] {
  const { main } = states[name]!;
  const geometry = gaugeGeometry(main);
  assert.ok(geometry);
  const all: Piece[] = [];
  const gather = (each: Piece): void => {
    all.push(each);
    for (const child of each.children) if (typeof child !== 'string') gather(child);
  };
  gather(piece('g', {}, lineDrawing(geometry, targetWords(main, 'zh-CN'), width, '今天', thick)));
  return all;
}
const rects = (shapes: readonly Piece[]): string[] =>
  shapes
    .filter(({ name, attributes }) => name === 'rect' && attributes['fill'] !== 'none' && attributes['y'] === '23')
    .map(
      ({ attributes: { x, width: wide, height, fill } }) =>
        `${x ?? 0} ${Math.round(Number(wide) * 100) / 100} ${height} ${fill}`,
    );
const marks = (shapes: readonly Piece[]): string[] =>
  shapes.flatMap(({ attributes: { transform } }) => /^translate\(([\d.]+) 16\)$/.exec(transform ?? '')?.[1] ?? []);
const texts = (shapes: readonly Piece[]): string[] =>
  shapes.flatMap(({ name, attributes: { x, y, 'text-anchor': anchor = 'start', fill }, children }) =>
    name === 'text' ? [`${String(children[0])} ${x} ${y} ${anchor} ${fill === ink.text ? 'strong' : 'quiet'}`] : [],
  );

describe('a track', () => {
  test('has its base, its bar, and a mark where the base, the schedule and the target stand', () => {
    // 722 and 807 of 900, the target at 85 of 100; due by now 828.74.
    const shapes = shapesOf('behind');
    assert.deepEqual(rects(shapes), [
      `0 1000 10 ${ink.track}`,
      `0 681.9 10 ${ink['bar-base']}`,
      `681.9 80.3 10 ${ink.bar}`,
    ]);
    assert.deepEqual(marks(shapes), ['681.9', '782.7', '850']);
    const [baseline, schedule, target] = texts(shapes);
    assert.match(baseline!, /^基期722\* 681\.9 51 middle quiet$/);
    assert.match(schedule!, /^序时60% 782\.7 11 \w+ strong$/);
    assert.match(target!, /^超过900 \S+ 51 \w+ strong$/);
  });

  test('that is thicker has its labels as much lower', () => {
    const shapes = shapesOf('behind', 16);
    assert.equal(rects(shapes)[0], `0 1000 16 ${ink.track}`);
    assert.ok(texts(shapes).some((text) => / 57 /.test(text)));
  });

  test('of a range has a band, higher than the track, and two marks', () => {
    const shapes = shapesOf('range');
    const band = shapes.find(({ attributes: { fill } }) => fill === ink.band)!.attributes;
    assert.deepEqual([band['x'], band['y'], band['width'], band['height']], ['680', '18', '170', '20']);
    assert.deepEqual(marks(shapes).slice(-2), ['680', '850']);
  });

  test('that is filled by more than was asked for has its mark where the target is', () => {
    const shapes = shapesOf('overTarget');
    assert.deepEqual(rects(shapes).slice(1), [`0 1000 10 ${ink.bar}`]);
    assert.ok(marks(shapes).includes('374.5'));
  });

  test('of a provisional value is striped', () => {
    const shapes = shapesOf('preliminary');
    assert.ok(shapes.some(({ name }) => name === 'pattern'));
    assert.match(rects(shapes).at(-1)!, /url\(#plan-stripes\)$/);
    assert.ok(!shapesOf('behind').some(({ name }) => name === 'pattern'));
  });

  test('without a value is an empty dashed frame', () => {
    const shapes = shapesOf('notReported');
    assert.deepEqual(rects(shapes), []);
    const frame = shapes.find(({ attributes }) => attributes['stroke-dasharray'] === '3 3')!.attributes;
    assert.deepEqual(
      [frame['x'], frame['y'], frame['width'], frame['height'], frame['fill']],
      ['0.5', '23.5', '999', '9', 'none'],
    );
  });
});

test('a line of years has a mark for each, and all their names where there is room', () => {
  const { main } = states['yearly']!;
  const geometry = gaugeGeometry(main);
  assert.equal(geometry?.form, 'years');
  const shapes = shapesOf('yearly');
  assert.equal(marks(shapes).length, geometry.years.length);
  assert.deepEqual(
    texts(shapes).map((text) => text.split(' ')[0]),
    geometry.years.map(({ year }) => year),
  );
  assert.deepEqual(
    marks(shapes).map(Number),
    geometry.years.map(({ at }) => Math.round(at * 10 * 100) / 100),
  );
});

describe('a half ring', () => {
  const frame = arcFrames.m;
  const shapes = (): readonly Piece[] => {
    const { main } = states['behind']!;
    const all: Piece[] = [];
    const gather = (each: Piece): void => {
      all.push(each);
      for (const child of each.children) if (typeof child !== 'string') gather(child);
    };
    gather(
      piece('g', {}, arcDrawing(gaugeGeometry(main) as TrackGeometry, targetWords(main, 'zh-CN'), frame, 'zh-CN')),
    );
    return all;
  };
  const strokes = (color: string): Piece['attributes'] | undefined =>
    shapes().find(({ attributes: { stroke } }) => stroke === color)?.attributes;

  test('runs from end to end, its bar from base to value', () => {
    const begins = (share: number): RegExp => {
      const { x, y } = onArc(frame, share);
      return new RegExp(`^M ?${x}[ ,]${y}`.replaceAll('.', '\\.'));
    };
    assert.match(strokes(ink.track)!['d']!, begins(0));
    assert.match(strokes(ink['bar-base'])!['d']!, begins(0));
    assert.match(strokes(ink.bar)!['d']!, begins(68.19));
    for (const color of [ink.track, ink['bar-base'], ink.bar])
      assert.equal(strokes(color)!['stroke-width'], String(frame.ring));
  });

  test('has its number on the diameter, its unit below', () => {
    const said = shapes().filter(({ name }) => name === 'text');
    const [number, unit] = said.slice(-2);
    assert.deepEqual(number?.children, ['807']);
    assert.deepEqual(
      [number?.attributes['x'], number?.attributes['y']],
      [String(frame.middle), String(frame.bottom - 4)],
    );
    assert.equal(unit?.attributes['y'], String(frame.bottom + 18));
  });

  test('points at the share that is due, turned to it', () => {
    // 78.27 of 180 degrees, from −90.
    const arrow = shapes().find(({ attributes: { d } }) => d === 'M-4.5-7h9L0 0Z')!;
    assert.match(arrow.attributes['transform']!, /rotate\(50\.89\)$/);
  });
});
