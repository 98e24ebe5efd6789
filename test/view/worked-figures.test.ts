import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '../../src/model/plan.js';
import { explanation } from '../../src/view/explanation/explanation.js';
import { level, planFile, progressOn, rate } from '../one-target.js';

/* How a figure that is not published as such was worked out, filled in with the numbers of small plans. */

const plan = (of: object, unit: string, observations: readonly object[], more: object = {}): Plan =>
  planFile(
    [
      {
        unit: '亿元',
        baseline: { value: 100, period: '2020' },
        targets: [{ words: '目标', of, bound: { kind: 'at-least', value: 4 }, when: { kind: 'by' }, unit }],
        ...more,
      },
    ],
    observations,
  );
const step = (asOf: string, from: Plan, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  explanation(progressOn(asOf, from).indicators[0]!, locale).steps.find(({ heading }) =>
    /现值|数值|figure|value/i.test(heading),
  );
const shown = (asOf: string, from: Plan, locale: 'zh-CN' | 'en' = 'zh-CN'): string | undefined =>
  step(asOf, from, locale)?.working?.shown;

describe('a figure that was worked out', () => {
  test('of a change is the value less its base, of a reduction the base less the value', () => {
    const up = { kind: 'change', measure: 'absolute', direction: 'increase' };
    const down = { kind: 'change', measure: 'absolute', direction: 'decrease' };
    assert.equal(shown('2023-03-31', plan(up, '亿元', [level('2022', 112)])), '112 − 100');
    assert.equal(shown('2023-03-31', plan(down, '亿元', [level('2022', 88)])), '100 − 88');
    // What went the other way is said by the other verb, the other way round.
    assert.equal(shown('2023-03-31', plan(up, '亿元', [level('2022', 88)])), '100 − 88');
    assert.equal(shown('2023-03-31', plan(down, '亿元', [level('2022', 112)])), '112 − 100');
  });

  test('of points is a difference as well', () => {
    const points = plan({ kind: 'change', measure: 'points', direction: 'increase' }, '百分点', [level('2022', 62)], {
      unit: '%',
      baseline: { value: 60, period: '2020' },
    });
    assert.equal(shown('2023-03-31', points), '62 − 60');
  });

  test('of a change in per cent is a quotient less one, of a reduction one less it', () => {
    const up = { kind: 'change', measure: 'percent', direction: 'increase' };
    const down = { kind: 'change', measure: 'percent', direction: 'decrease' };
    assert.equal(shown('2023-03-31', plan(up, '%', [level('2022', 112)])), '112 ÷ 100 − 1');
    assert.equal(shown('2023-03-31', plan(down, '%', [level('2022', 88)])), '1 − 88 ÷ 100');
  });

  test('of an index is a quotient of a hundred', () => {
    assert.equal(
      shown('2023-03-31', plan({ kind: 'change', measure: 'index' }, '点', [level('2022', 112)])),
      '112 ÷ 100 × 100',
    );
  });

  test('of mean growth is a root over the years, of one year none', () => {
    const mean = { kind: 'growth', span: 'average-annual' };
    assert.equal(shown('2023-03-31', plan(mean, '%', [level('2022', 112)])), '（112 ÷ 100） ^ （1 ÷ 2） − 1');
    assert.equal(
      shown('2023-03-31', plan(mean, '%', [level('2022', 112)], { unit: '家' }), 'en'),
      '(112 ÷ 100) ^ (1 ÷ 2) − 1',
    );
    assert.equal(shown('2022-03-31', plan(mean, '%', [level('2021', 104)])), '104 ÷ 100 − 1');
  });

  test('of a share is a part of its whole', () => {
    const share = plan({ kind: 'share', whole: 40 }, '%', [level('2022', 10)], { unit: '条', baseline: undefined });
    assert.equal(shown('2023-03-31', share), '10 ÷ 40');
    const unknown = plan({ kind: 'share' }, '%', [level('2022', 10)], { unit: '%', baseline: undefined });
    assert.equal(shown('2023-03-31', unknown), undefined);
  });

  test('names what was published and what it is counted from', () => {
    const { answer, lines } = step(
      '2023-03-31',
      plan({ kind: 'growth', span: 'average-annual' }, '%', [level('2022', 112.36)]),
    )!;
    assert.match(answer ?? '', /年均增长6%/);
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /2022年为112\.36亿元；起点：2020年为100亿元/);
  });

  test('of rates is their product, of averages of several years each as often as it has years', () => {
    const grows = plan(
      { kind: 'change', measure: 'percent', direction: 'increase' },
      '%',
      [rate('2021', 6), rate('2022', -5)],
      {
        unit: '%',
        baseline: undefined,
      },
    );
    assert.equal(shown('2023-03-31', grows), '2021—2022年 各年幅度连乘：（1 + 6%） × （1 − 5%） − 1');
    const none = plan(
      { kind: 'change', measure: 'percent', direction: 'increase' },
      '%',
      [rate('2021', 6), rate('2022', 0)],
      {
        unit: '%',
        baseline: undefined,
      },
    );
    assert.equal(shown('2023-03-31', none), '2021—2022年 各年幅度连乘：（1 + 6%） × （1 + 0%） − 1');
  });
});
