import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Observation } from '../../src/model/observation.js';
import type { Bound } from '../../src/model/target.js';
import { boundedMeets, isAbout, meansToHold, meetsFrom, roundsTo, wayTo } from '../../src/progress/bound.js';

type Kind = Bound['kind'];
type Qualifier = NonNullable<Observation['qualifier']>;
const answer = { yes: true, no: false, open: undefined } as const;
type Answer = keyof typeof answer;

describe('a figure known only by a bound: 100 against 99, 100 and 101', () => {
  /** What every value it can be says; where some meet the bound and some do not, it is open. */
  const rows: Readonly<Partial<Record<Kind, Readonly<Partial<Record<Qualifier, readonly [Answer, Answer, Answer]>>>>>> =
    {
      // All above 100 are at least 99 and at least 100; of 101 some are and some are not.
      'at-least': {
        'more-than': ['yes', 'yes', 'open'],
        'at-least': ['yes', 'yes', 'open'],
        // None below 100 is at least 100; 100 itself would be.
        'less-than': ['open', 'no', 'no'],
        'at-most': ['open', 'open', 'no'],
      },
      'more-than': {
        'more-than': ['yes', 'yes', 'open'],
        'at-least': ['yes', 'open', 'open'],
        'less-than': ['open', 'no', 'no'],
        'at-most': ['open', 'no', 'no'],
      },
      'at-most': {
        'more-than': ['no', 'no', 'open'],
        'at-least': ['no', 'open', 'open'],
        'less-than': ['open', 'yes', 'yes'],
        'at-most': ['open', 'yes', 'yes'],
      },
      'less-than': {
        'more-than': ['no', 'no', 'open'],
        'at-least': ['no', 'no', 'open'],
        'less-than': ['open', 'yes', 'yes'],
        'at-most': ['open', 'open', 'yes'],
      },
    };
  for (const [kind, byQualifier] of Object.entries(rows))
    for (const [qualifier, wanted] of Object.entries(byQualifier))
      test(`${qualifier} 100, of a bound ${kind}`, () =>
        [99, 100, 101].forEach((figure, at) =>
          assert.equal(
            boundedMeets({ kind: kind as Kind }, { low: figure, high: figure }, 100, qualifier as Qualifier),
            answer[wanted[at]!],
            String(figure),
          ),
        ));

  test('a range is met from its lower end, whatever its upper one', () => {
    const between = (low: number, high: number, qualifier: Qualifier): boolean | undefined =>
      boundedMeets({ kind: 'between' }, { low, high }, 100, qualifier);
    assert.equal(between(100, 200, 'at-least'), true);
    assert.equal(between(90, 95, 'more-than'), true);
    assert.equal(between(101, 200, 'at-least'), undefined);
    assert.equal(between(100, 200, 'less-than'), false);
    assert.equal(between(90, 99, 'less-than'), undefined);
  });

  test('says nothing where it is only about, nor of a bound that draws no line', () => {
    for (const kind of ['at-least', 'more-than', 'at-most', 'less-than', 'between'] as const)
      for (const figure of [0, 100, 1000])
        assert.equal(boundedMeets({ kind }, { low: figure, high: figure }, 100, 'about'), undefined);
    for (const kind of ['equal', 'about', 'up', 'down', 'hold', 'none'] as const)
      for (const qualifier of ['more-than', 'at-least', 'less-than', 'at-most'] as const)
        assert.equal(boundedMeets({ kind }, { low: 100, high: 100 }, 100, qualifier), undefined);
  });
});

test('about a figure is what rounds to it as printed, or lies within what the office allows', () => {
  // 90: 89.5 to under 90.5; 90.0: 89.95 to under 90.05; within 2: 88 to 92.
  assert.deepEqual(
    [89.4, 89.5, 90.4, 90.5].map((value) => isAbout(value, 90, {})),
    [undefined, true, true, undefined],
  );
  const printed = { decimals: 1 };
  assert.deepEqual(
    [89.9, 89.95, 90.04, 90.05].map((value) => isAbout(value, 90, printed)),
    [...[undefined, true, true, undefined]],
  );
  const declared = { tolerance: 2 };
  assert.deepEqual(
    [87.9, 88, 92, 92.1].map((value) => isAbout(value, 90, declared)),
    [false, true, true, false],
  );
});

test('halves go up, as in print, whatever the binary makes of them', () => {
  // In hundredths, which are whole: 70.45 to under 70.55 is 70.5.
  const tenths = fc.integer({ min: -20_000, max: 20_000 });
  fc.assert(
    fc.property(tenths, fc.integer({ min: -20, max: 20 }), (figure, off) => {
      // Below zero by the size of a number: −0.15 is −0.2.
      const rounds = figure < 0 ? off > -5 && off <= 5 : off >= -5 && off < 5;
      assert.equal(roundsTo((figure * 10 + off) / 100, figure / 10, 1), rounds);
      assert.equal(
        isAbout((figure * 10 + off) / 100, figure / 10, { decimals: 1, tolerance: 0.12 }),
        Math.abs(off) <= 12,
      );
      assert.equal(meansToHold((figure * 10 + off) / 100, figure / 10, 1), Math.abs(off) <= 10);
    }),
  );
});

test('about a figure one starts within a printed digit of means to hold it', () => {
  assert.deepEqual(
    [68.9, 69, 71, 71.1].map((start) => meansToHold(start, 70)),
    [false, true, true, false],
  );
  assert.deepEqual(
    [69.8, 69.9, 70.1, 70.2].map((start) => meansToHold(start, 70, 1)),
    [...[false, true, true, false]],
  );
});

describe('the way to a bound', () => {
  test('is named by its word, wherever it starts', () => {
    for (const start of [undefined, 1, 9]) {
      for (const kind of ['at-least', 'more-than', 'up'] as const) assert.equal(wayTo(kind, start, 5), 'rising');
      for (const kind of ['at-most', 'less-than', 'down'] as const) assert.equal(wayTo(kind, start, 5), 'falling');
    }
  });
  test('or by the side of its start, and upwards where that is not known or is the figure itself', () => {
    for (const kind of ['between', 'equal', 'about', 'hold', 'none'] as const) {
      assert.equal(wayTo(kind, 9, 5), 'falling');
      for (const start of [1, 5, undefined]) assert.equal(wayTo(kind, start, 5), 'rising');
      assert.equal(wayTo(kind, 9, undefined), 'rising');
    }
  });
});

describe('a value that comes from a start', () => {
  const at = (figure: number): { low: number; high: number } => ({ low: figure, high: figure });

  test('meets a bare figure it has passed', () => {
    assert.deepEqual(
      [64, 65, 66].map((value) => meetsFrom({ kind: 'equal' }, at(65), value, 60)),
      [false, true, true],
    );
    assert.deepEqual(
      [64, 65, 66].map((value) => meetsFrom({ kind: 'equal' }, at(65), value, 70)),
      [true, true, false],
    );
  });
  test('keeps a figure it started at, or misses it on either side', () => {
    assert.deepEqual(
      [64, 65, 66].map((value) => meetsFrom({ kind: 'equal' }, at(65), value, 65)),
      [false, true, false],
    );
  });
  test('meets it exactly or says nothing, where nothing is known of a start', () => {
    assert.deepEqual(
      [64, 65, 66].map((value) => meetsFrom({ kind: 'equal' }, at(65), value, undefined)),
      [...[undefined, true, undefined]],
    );
  });
  test('meets a range from the end it comes from', () => {
    const range = { low: 8, high: 10 };
    const from = (start: number | undefined): unknown[] =>
      [7, 9, 11].map((value) => meetsFrom({ kind: 'between' }, range, value, start));
    assert.deepEqual(from(5), [false, true, true]);
    assert.deepEqual(from(12), [true, true, false]);
    assert.deepEqual(from(undefined), [false, true, true]);
  });
});
