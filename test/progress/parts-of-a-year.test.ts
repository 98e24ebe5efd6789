import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { targetWords } from '../../src/format/target-words.js';
import type { Reported } from '../../src/progress/plan-progress.js';
import { near } from '../vectors.js';
import { mainOf, observed, target, verdict } from './one-target.js';

const eachYear = { kind: 'each-year' };
const told = (part: Reported | undefined): unknown => part && [part.period, part.value, part.unit];

describe('what is known of a part of a year', () => {
  test('stays with its year when a later year is whole', () => {
    const progress = mainOf({
      asOf: '2023-04-01',
      unit: '亩',
      targets: [target({ kind: 'year-value' }, { kind: 'at-least', value: 200 }, eachYear)],
      observations: observed(['2021-Q1', 30, 'increment'], ['2021-Q2', 45, 'increment'], ['2022', 210, 'increment']),
    });
    const [first, second] = progress.years ?? [];
    assert.deepEqual([first?.status, told(first?.part)], ['not-reported', ['2021-01/2021-06', 75, '亩']]);
    assert.deepEqual([second?.status, second?.part], ['met', undefined]);
    assert.equal(progress.part, undefined);
    assert.match(targetWords(progress, 'zh-CN').sentence, /2021年(上半年|1—6月)75亩/);
  });

  test('is shown of levels of a quarter, in a year that has no value of its end', () => {
    const { years } = mainOf({
      asOf: '2023-06-01',
      unit: '%',
      targets: [target({ kind: 'level' }, { kind: 'at-most', value: 5.5 }, eachYear)],
      observations: observed(['2021', 5.1], ['2022-Q3', 5.4], ['2023-Q1', 5.2]),
    });
    assert.deepEqual(
      years?.slice(0, 3).map(({ status, part }) => [status, told(part)]),
      [
        ['met', undefined],
        ['not-reported', ['2022-Q3', 5.4, '%']],
        ['not-due', ['2023-Q1', 5.2, '%']],
      ],
    );
  });

  test('is shown of a rate of some months, under a yearly bound and under a direction', () => {
    for (const bound of [{ kind: 'at-least', value: 6 }, { kind: 'up' }]) {
      const of = { kind: 'growth', span: 'per-year' };
      const progress = mainOf({
        asOf: '2023-08-01',
        unit: '亿元',
        targets: [target(of, bound, eachYear, { unit: '%' })],
        observations: observed(['2022', 6.4, 'rate'], ['2023-01/2023-06', 5.5, 'rate']),
      });
      assert.deepEqual(told(progress.part), ['2023-01/2023-06', 5.5, '%']);
      assert.equal(progress.reported?.value, 6.4);
      assert.match(targetWords(progress, 'zh-CN').sentence, /2023年(上半年|1—6月).*5\.5%/);
      assert.match(targetWords(progress, 'en').sentence, /5\.5%/);
    }
    const alone = mainOf({
      asOf: '2023-08-01',
      targets: [target({ kind: 'growth', span: 'per-year' }, { kind: 'up' }, eachYear, { unit: '%' })],
      observations: observed(['2023-01/2023-03', 4.5, 'rate']),
    });
    assert.equal(verdict(alone), 'not-due part-of-year');
  });

  test('is no longer told once its year is whole', () => {
    const progress = mainOf({
      asOf: '2024-02-01',
      targets: [target({ kind: 'growth', span: 'per-year' }, { kind: 'at-least', value: 6 }, eachYear, { unit: '%' })],
      observations: observed(['2023-10/2023-12', 7, 'rate'], ['2023', 6.2, 'rate']),
    });
    assert.equal(progress.part, undefined);
    assert.equal(progress.years?.[2]?.part, undefined);
  });
});

describe('a growth or a change of what years bring', () => {
  const value = (of: object, ...rows: readonly (readonly [string, number, string])[]): ReturnType<typeof mainOf> =>
    mainOf({
      asOf: '2024-03-01',
      unit: '亿元',
      baseline: { value: 200, period: '2020' },
      targets: [target(of, { kind: 'at-least', value: 5 }, { kind: 'by' }, { unit: '%' })],
      observations: observed(...rows),
    });

  test('compares whole years entered as increments', () => {
    const average = value(
      { kind: 'growth', span: 'average-annual' },
      ['2021', 210, 'increment'],
      ['2022', 242, 'increment'],
    );
    assert.ok(near(average.reported?.value ?? 0, 10)); // 200 × 1.1² = 242
    assert.deepEqual([average.reported?.published?.kind, average.reported?.published?.value], ['year-value', 242]);
    const change = value({ kind: 'change', measure: 'percent' }, ['2022', 230, 'increment']);
    assert.ok(near(change.reported?.value ?? 0, 15));
    const yearly = value(
      { kind: 'growth', span: 'per-year' },
      ['2021', 210, 'increment'],
      ['2022', 214.2, 'increment'],
    );
    assert.deepEqual(
      yearly.years
        ?.slice(0, 2)
        .map(({ reported, status }) => [near(reported?.value ?? 0, 5) || near(reported?.value ?? 0, 2), status]),
      [
        [true, 'met'],
        [true, 'not-met'],
      ],
    );
  });

  test('adds the parts of a year up, and keeps those of an open one apart', () => {
    const progress = value(
      { kind: 'change', measure: 'percent' },
      ['2021-H1', 100, 'increment'],
      ['2021-H2', 120, 'increment'],
      ['2022-Q1', 60, 'increment'],
    );
    assert.ok(near(progress.reported?.value ?? 0, 10)); // 220 of 200
    assert.deepEqual(told(progress.part), ['2022-Q1', 60, '亿元']);
  });

  test('is the same from levels and from increments', () => {
    for (const of of [
      { kind: 'change', measure: 'percent' },
      { kind: 'growth', span: 'average-annual' },
    ]) {
      const figures = [211, 219, 226].map((figure, year) => [String(2021 + year), figure] as const);
      const [levels, increments] = ['level', 'increment'].map((counts) =>
        value(of, ...figures.map(([period, figure]) => [period, figure, counts] as const)),
      );
      assert.deepEqual(
        levels?.history.map((each) => each.value),
        increments?.history.map((each) => each.value),
      );
      assert.equal(levels?.status, increments?.status);
    }
  });
});
