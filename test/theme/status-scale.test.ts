import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { statusScale } from '../../src/view/plan/status-scale.js';
import { contrast } from '../../stories/contrast.js';

interface Scripts {
  modeValues(css: string, mode?: string): Map<string, string>;
}
const { modeValues } = (await import(
  pathToFileURL(join(process.cwd(), 'scripts/tokens.mjs')).href
)) as unknown as Scripts;
const css = readFileSync('components/tokens.css', 'utf8');
const scaleRule = new Map(
  [...css.matchAll(/(--plan-color-scale-\d): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);
const lengths = [2, 3, 4, 5, 6, 7];
const modes = ['light', 'dark', 'high-contrast', 'black-and-yellow'];

type Point = readonly [x: number, y: number];

/** The polygons of a path of absolute M, L, H, V and Z, which is all the patterns and shapes use (h and v too). */
function polygons(path: string): Point[][] {
  const result: Point[][] = [];
  let here: Point = [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(/([MLHVhvZ])([^MLHVhvZ]*)/g)) {
    const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === 'M') result.push([]);
    const points: Point[] = [];
    if (command === 'M' || command === 'L') {
      for (let at = 0; at < numbers.length; at += 2) points.push([numbers[at] ?? NaN, numbers[at + 1] ?? NaN]);
    } else if (command === 'H') points.push([numbers[0] ?? NaN, here[1]]);
    else if (command === 'V') points.push([here[0], numbers[0] ?? NaN]);
    else if (command === 'h') points.push([here[0] + (numbers[0] ?? NaN), here[1]]);
    else if (command === 'v') points.push([here[0], here[1] + (numbers[0] ?? NaN)]);
    for (const point of points) {
      result[result.length - 1]?.push(point);
      here = point;
    }
  }
  return result;
}

const inside = (polygon: readonly Point[], x: number, y: number): boolean => {
  let within = false;
  polygon.forEach(([x1, y1], at) => {
    const [x2, y2] = polygon[(at + 1) % polygon.length] ?? [0, 0];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
  });
  return within;
};

/** Which points of a square are inked, row by row. */
function raster(path: string, size: number): boolean[] {
  const all = polygons(path);
  const cells = 56;
  return Array.from({ length: cells * cells }, (_, at) => {
    const x = (((at % cells) + 0.5) / cells) * size;
    const y = ((Math.floor(at / cells) + 0.5) / cells) * size;
    return all.some((polygon) => inside(polygon, x, y));
  });
}
const share = (points: readonly boolean[]): number => points.filter(Boolean).length / points.length;
const differing = (one: readonly boolean[], other: readonly boolean[]): number =>
  one.filter((ink, at) => ink !== other[at]).length / one.length;

describe('statusScale', () => {
  test('gives as many classes as asked for, best first', () => {
    for (const length of lengths) {
      const places = statusScale(length).map(({ place }) => place);
      assert.equal(places.length, length);
      assert.deepEqual(
        places,
        [...new Set(places)].sort((a, b) => a - b),
      );
    }
  });
  test('has a middle only where the number of classes is odd, and is the same read from both ends', () => {
    for (const length of lengths) {
      const places = statusScale(length).map(({ place }) => place);
      assert.equal(places.includes(4), length % 2 === 1, `${length}`);
      assert.deepEqual(places.map((place) => 8 - place).reverse(), places);
    }
  });
  test('refuses what it cannot tell apart', () => {
    for (const wrong of [0, 1, 8, 2.5, NaN]) assert.throws(() => statusScale(wrong), RangeError);
  });
  test('the same place looks the same on every scale', () => {
    const longest = statusScale(7);
    for (const length of lengths)
      for (const step of statusScale(length)) assert.deepEqual(step, longest[step.place - 1]);
  });
});

describe('without colour', () => {
  const steps = statusScale(7).map((step) => ({
    ...step,
    shape: raster(step.shape, 14),
    pattern: raster(step.pattern, 8),
  }));
  test('any two shapes differ in a fifth of their square, so that they are told apart at 14 px', () => {
    for (const one of steps) {
      for (const other of steps) {
        if (one.place >= other.place) continue;
        assert.ok(differing(one.shape, other.shape) > 0.2, `${one.place} and ${other.place}`);
      }
    }
  });
  test('a shape of a better class points up, of a worse one down: one is the other upside down', () => {
    for (const { place, shape } of steps.slice(0, 3)) {
      const below = steps[7 - place]?.shape ?? [];
      const flipped = Array.from({ length: 56 }, (_, row) => shape.slice((55 - row) * 56, (56 - row) * 56)).flat();
      assert.ok(differing(flipped, below) < 0.02, String(place));
    }
  });
  test('any two patterns differ in a quarter of their tile', () => {
    for (const one of steps) {
      for (const other of steps) {
        if (one.place >= other.place) continue;
        assert.ok(differing(one.pattern, other.pattern) >= 0.25, `${one.place} and ${other.place}`);
      }
    }
  });
  test('classes beside each other on a scale differ in darkness by an eighth, or in the run of their lines', () => {
    for (const length of lengths) {
      const scale = statusScale(length).map(({ place }) => steps[place - 1]);
      scale.slice(1).forEach((step, at) => {
        const before = scale[at];
        assert.ok(step && before);
        const darker = Math.abs(share(step.pattern) - share(before.pattern));
        assert.ok(darker >= 0.125 || differing(step.pattern, before.pattern) >= 0.4, `${before.place}, ${step.place}`);
      });
    }
  });
});

describe('in colour', () => {
  for (const mode of modes) {
    const values = modeValues(css, mode);
    const colorOf = (property: string): string => {
      const value = scaleRule.get(property) ?? '';
      return values.get(/^var\((.+)\)$/.exec(value)?.[1] ?? '') ?? '';
    };
    const surface = values.get('--plan-color-surface') ?? '';
    test(`${mode}: every class stands out from the surface as a word must, so that gaps part what touches`, () => {
      for (const { color } of statusScale(7)) {
        const least = mode === 'light' || mode === 'dark' ? 4.5 : 7;
        assert.ok(contrast(colorOf(color), surface) >= least, `${color} ${colorOf(color)}`);
      }
    });
    test(`${mode}: up to five classes have five colours`, () => {
      for (const length of [2, 3, 4, 5]) {
        const colours = statusScale(length).map(({ color }) => colorOf(color));
        assert.equal(new Set(colours).size, length, colours.join(' '));
      }
    });
  }
});
