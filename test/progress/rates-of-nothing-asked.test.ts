import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Reported, TargetProgress } from '../../src/progress/plan-progress.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { planOf } from '../plan-of.js';
import { mainOf, observed, target, verdict, type Row } from './one-target.js';

const atLeast = (value: number): object => ({ kind: 'at-least', value });
const on2026 = (given: object, unit: string, ...rows: readonly Row[]): TargetProgress =>
  mainOf({ asOf: '2026-03-01', unit, targets: [given], observations: observed(...rows) });
const said = (value: Reported | undefined): unknown => value && [value.value, value.kind, value.unit];

describe('a rate under a target that asks for none', () => {
  test('is so many per cent and not so many of what is counted', () => {
    for (const kind of ['level', 'total', 'year-value', 'rank']) {
      const progress = on2026(target({ kind }, atLeast(10)), '亿元', ['2025', 18.2, 'rate']);
      assert.equal(verdict(progress), 'not-computable counts-differ', kind);
      assert.deepEqual(progress.unread?.map(said), [[18.2, 'level', '%']]);
    }
  });

  test('meets nothing where the plan does not say what it measures, unless that is in per cent itself', () => {
    const open = target({ kind: 'unstated', among: ['level', 'total'] }, atLeast(10));
    assert.equal(verdict(on2026(open, '亿元', ['2025', 18.2, 'rate'])), 'not-computable counts-differ');
    assert.equal(on2026(open, '亿元', ['2025', 8], ['2025-Q4', 12.1, 'rate']).reported?.value, 8);
    const inPerCent = on2026(open, '%', ['2025', 18.2, 'rate']);
    assert.deepEqual([inPerCent.status, said(inPerCent.reported)], ['met', [18.2, 'level', '%']]);
  });

  test('is told in per cent where only the direction is said and nothing else is known', () => {
    const up = target({ kind: 'level' }, { kind: 'up' });
    const alone = on2026(up, '亿元', ['2025', 18.2, 'rate']);
    assert.deepEqual([alone.status, said(alone.reported)], ['direction-only', [18.2, 'level', '%']]);
    const beside = on2026(up, '亿元', ['2024', 310], ['2025', 18.2, 'rate']);
    assert.deepEqual(beside.history.map(said), [[310, 'level', '亿元']]);
  });

  test('is not what a year has brought, even of what is in per cent', () => {
    const brought = target({ kind: 'year-value' }, atLeast(10));
    assert.equal(verdict(on2026(brought, '%', ['2025', 18.2, 'rate'])), 'not-computable counts-differ');
  });

  test('is not within a range of what is counted', () => {
    const range = target({ kind: 'level' }, { kind: 'between', low: 15, high: 20 });
    const progress = on2026(range, '亿元', ['2024', 12], ['2025', 18.2, 'rate']);
    assert.deepEqual(progress.history.map(said), [[12, 'level', '亿元']]);
    assert.equal(verdict(on2026(range, '亿元', ['2025', 18.2, 'rate'])), 'not-computable counts-differ');
  });
});

describe('where one target asks for what there is and another for a sum', () => {
  test('each is held against its own figures', () => {
    const rows = observed(['2025', 300], ['2024', 40, 'increment'], ['2025', 50, 'increment']);
    const [level, sum] = [
      target({ kind: 'level' }, atLeast(280)),
      target({ kind: 'total', since: '2024-01-01' }, atLeast(80)),
    ];
    const plan = planOf({ asOf: '', targets: [level, sum], observations: rows });
    const [indicator] = assessPlan(plan, { asOf: '2026-03-01' }).indicators;
    assert.deepEqual(
      indicator?.targets.map(({ reported }) => reported?.value),
      [300, 90],
    );
  });
});

describe('figures of another kind than the target asks for', () => {
  const kindOf = (of: object, counts: string): unknown =>
    on2026(target(of, atLeast(10)), '家', ['2025', 5, counts]).unread?.map(said);

  test('are told as what they are: a sum, a year, a place', () => {
    assert.deepEqual(kindOf({ kind: 'level' }, 'increment'), [[5, 'total', '家']]);
    assert.deepEqual(kindOf({ kind: 'level' }, 'running-total'), [[5, 'total', '家']]);
    assert.deepEqual(kindOf({ kind: 'total' }, 'level'), [[5, 'level', '家']]);
    assert.deepEqual(kindOf({ kind: 'rank' }, 'increment'), [[5, 'rank', '家']]);
    assert.deepEqual(kindOf({ kind: 'year-value' }, 'running-total'), [[5, 'year-value', '家']]);
    assert.deepEqual(kindOf({ kind: 'share', whole: 20 }, 'increment'), [[5, 'total', '家']]);
  });

  test('are what a year brings where a growth or a change is worked out of them', () => {
    const from = observed(['2024', 100, 'increment'], ['2025', 110, 'increment']);
    for (const of of [
      { kind: 'growth', span: 'average-annual' },
      { kind: 'change', measure: 'absolute' },
      { kind: 'change', measure: 'percent' },
    ]) {
      const { reported } = mainOf({
        asOf: '2026-03-01',
        baseline: { period: '2024', value: 100 },
        targets: [target(of, atLeast(5))],
        observations: from,
      });
      assert.deepEqual([reported?.value, reported?.published?.kind], [10, 'year-value']);
    }
  });
});

describe('what is to happen five times', () => {
  const times = (...rows: readonly Row[]): TargetProgress =>
    on2026(target({ kind: 'occurrence' }, atLeast(5)), '次', ...rows);

  test('is counted by what each period brought, and a level beside says nothing of it', () => {
    const progress = times(['2021', 3, 'increment'], ['2022', 1], ['2022', 4, 'increment'], ['2023', 1]);
    // 3 + 4
    assert.equal(progress.history[1]?.value, 7);
    assert.equal(progress.history.length, 2);
  });

  test('or by what it has come to', () => {
    const progress = times(['2022', 3, 'running-total'], ['2025', 6, 'running-total']);
    assert.deepEqual([progress.status, progress.reported?.value], ['met', 6]);
  });
});

describe('whom a figure is borrowed from', () => {
  test('is told by name: another indicator, another target, a series; of one’s own base there is none', () => {
    const nameOf = (value: object): unknown =>
      mainOf(
        {
          asOf: '2026-03-01',
          baseline: { period: '2020', value: 4 },
          targets: [target({ kind: 'level' }, { kind: 'at-least', value }, { kind: 'by' }, { id: 'own' })],
          others: [
            {
              id: 'first',
              name: '甲',
              targets: [target({ kind: 'level' }, atLeast(1), { kind: 'by' }, { id: 'a', words: '甲的目标' })],
            },
            {
              id: 'second',
              name: '乙',
              targets: [target({ kind: 'level' }, atLeast(2), { kind: 'by' }, { id: 'b', words: '乙的目标' })],
            },
          ],
          observations: observed(['2025', 5]),
        },
        {},
        {
          series: [
            { id: 'city', name: '全市平均', unit: '件' },
            { id: 'province', name: '全省平均', unit: '件' },
          ] as never,
        },
      ).reference;
    assert.equal(nameOf({ indicator: 'second' }), '乙');
    assert.equal(nameOf({ target: 'b' }), '乙的目标');
    assert.equal(nameOf({ series: 'province' }), '全省平均');
    assert.equal(nameOf({ baseline: true }), undefined);
    for (const value of [{ indicator: 'nobody' }, { target: 'nothing' }, { series: 'nowhere' }])
      assert.equal(nameOf(value), undefined);
  });

  test('is nobody where a plan has no series', () => {
    const progress = mainOf({
      asOf: '2026-03-01',
      targets: [target({ kind: 'level' }, { kind: 'at-least', value: { series: 'EU-27' } })],
      observations: observed(['2025', 5]),
    });
    assert.equal('reference' in progress, false);
    assert.equal(verdict(progress), 'not-computable reference-unknown');
  });
});
