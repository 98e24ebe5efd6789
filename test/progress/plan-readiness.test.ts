import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readinessWords } from '../../src/format/readiness-words.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { planReadiness } from '../../src/progress/plan-readiness.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';
import { minimalIndicator, minimalPlan } from '../model/minimal-plan.js';

const complete = {
  baseline: { value: 10, period: '2020' },
  responsible: ['office'],
};
const serving = (more: object = {}): object => ({
  id: 'fund',
  name: '设立基金',
  kind: 'task',
  citations: [{ quote: '设立基金', locator: { line: 1 } }],
  serves: [{ indicator: 'patents' }],
  ...more,
});
const figure = { indicator: 'patents', period: '2021', value: 20, counts: 'level', status: 'final' };

interface Shape {
  readonly indicator?: object;
  /** In place of the axes of the plain target. */
  readonly target?: object;
  readonly observations?: readonly object[];
  readonly measures?: readonly object[];
  readonly indicators?: readonly object[];
}

/** A plan of one indicator that lacks nothing, but for what a test changes. */
const planWith = ({ indicator, target, observations, measures, indicators = [] }: Shape = {}): Plan =>
  parsePlan(
    minimalPlan({
      organisations: [{ id: 'office', name: '区市场监管局', kind: 'government' }],
      indicators: [
        {
          ...minimalIndicator,
          ...complete,
          ...(target && { targets: [{ ...minimalIndicator.targets[0], ...target }] }),
          ...indicator,
        },
        ...indicators,
      ],
      measures: measures ?? [serving()],
      observations: observations ?? [{ ...figure, source: { name: '专利统计' } }],
    }),
  );

const lacks = (shape: Shape, asOf = '2022-06-30', at = 0): string =>
  planReadiness(planWith(shape), asOf).indicators[at]?.lacks.join(' ') ?? '?';

/** Without some fields: a copy is parsed, so `undefined` would be no absence. */
const bare = (...names: string[]): object =>
  Object.fromEntries(Object.entries({ ...minimalIndicator, ...complete }).filter(([name]) => !names.includes(name)));
const bareLacks = (names: string[], target: object = {}, observations?: readonly object[]): string => {
  const indicator = bare(...names);
  const plan = planWith(observations ? { observations } : {});
  const targets = [{ ...minimalIndicator.targets[0]!, ...target }];
  return planReadiness(
    { ...plan, indicators: [{ ...indicator, targets }] } as unknown as Plan,
    '2022-06-30',
  ).indicators[0]!.lacks.join(' ');
};

describe('planReadiness', () => {
  test('finds nothing lacking where all is there', () => {
    const plan = planWith();
    assert.deepEqual(planReadiness(plan, '2022-06-30'), {
      asOf: '2022-06-30',
      indicators: [{ indicator: plan.indicators[0], lacks: [] }],
      ready: 1,
      counts: {},
    });
  });

  test('asks for a unit where something is counted', () => {
    assert.equal(bareLacks(['unit']), 'unit');
    assert.equal(bareLacks(['unit'], { unit: '件' }), '');
    assert.equal(bareLacks(['unit'], { of: { kind: 'share', whole: 200 } }), '');
    assert.equal(bareLacks(['unit'], { of: { kind: 'change', measure: 'index' } }), '');
    assert.equal(bareLacks(['unit'], { of: { kind: 'change', measure: 'absolute' } }), 'unit');
    assert.equal(bareLacks(['unit'], { of: { kind: 'change', measure: 'percent' } }), '');
    for (const of of [{ kind: 'year-value' }, { kind: 'total' }, { kind: 'unstated', among: ['level', 'total'] }])
      assert.equal(bareLacks(['unit'], { of }), 'unit', of.kind);
  });

  test('asks for a baseline where something is counted from one', () => {
    assert.equal(bareLacks(['baseline']), 'baseline');
    assert.equal(
      bareLacks(['baseline'], { of: { kind: 'total' } }, [
        { ...figure, counts: 'running-total', source: { name: '统计' } },
      ]),
      '',
    );
    assert.equal(bareLacks(['baseline'], { of: { kind: 'rank' } }), '');
    assert.equal(bareLacks(['baseline'], { when: { kind: 'each-year' } }), '', 'each year is judged by itself');
    assert.equal(lacks({ indicator: { baseline: { value: 10, qualifier: 'more-than', period: '2020' } } }), 'baseline');
    const change = { of: { kind: 'change', measure: 'percent' } };
    assert.equal(bareLacks(['baseline'], change), 'baseline');
    assert.equal(bareLacks(['baseline'], change, [{ ...figure, counts: 'rate', source: { name: '统计' } }]), '');
    assert.equal(
      bareLacks(['baseline'], { of: { kind: 'change', measure: 'percent', from: '2021' } }),
      '',
      '2021 is published',
    );
  });

  test('asks growth on average for a baseline, and growth of a year for none', () => {
    const average = { kind: 'growth', span: 'average-annual' };
    const perYear = { kind: 'growth', span: 'per-year' };
    const source = { name: '统计' };
    const rate = { ...figure, counts: 'rate', source };
    assert.equal(bareLacks(['baseline'], { of: average }), 'baseline');
    assert.equal(bareLacks(['baseline'], { of: average }, [rate]), '');
    assert.equal(bareLacks(['baseline'], { of: average }, [{ ...figure, source }, rate]), '', 'one rate will do');
    assert.equal(bareLacks(['baseline'], { of: { ...average, from: '2021' } }), '', '2021 is published');
    assert.equal(bareLacks(['baseline'], { of: perYear }), '');
  });

  test('asks for a body, a day and a source', () => {
    assert.equal(bareLacks(['responsible']), 'body');
    assert.equal(lacks({ indicator: { responsible: [] } }), 'body');
    assert.equal(lacks({ target: { when: { kind: 'open' } } }), 'due');
    assert.equal(lacks({ observations: [figure] }), 'source');
    assert.equal(
      lacks({ observations: [{ ...figure, published: '2022-07-01' }] }, '2022-06-30'),
      'figure',
      'not known yet',
    );
  });

  test('asks for a figure once the first year is over, or when its rhythm says so', () => {
    assert.equal(lacks({ observations: [] }, '2021-12-30'), '');
    assert.equal(lacks({ observations: [] }, '2021-12-31'), 'figure');
    assert.equal(
      lacks({ observations: [{ ...figure, period: '2019', source: { name: '统计' } }] }),
      'figure',
      'from before the plan',
    );
    assert.equal(
      lacks({ observations: [{ ...figure, period: '2021-01-01', source: { name: '统计' } }] }),
      '',
      'on the plan’s first day',
    );
    const targets = [
      { ...minimalIndicator.targets[0], of: { kind: 'rank' }, bound: { kind: 'none' } },
      ...minimalIndicator.targets,
    ];
    assert.equal(lacks({ indicator: { targets }, observations: [] }), 'figure', 'one of its targets asks for it');
    const rhythm = { reporting: { every: 'quarter', within: 30 } };
    // 2021-12-31 is published; the first quarter of 2022 is due by 30 April.
    assert.equal(lacks({ indicator: rhythm }, '2022-04-30'), '');
    assert.equal(lacks({ indicator: rhythm }, '2022-05-01'), 'figure');
  });

  test('asks for a measure that is still there', () => {
    assert.equal(lacks({ measures: [] }), 'measure');
    assert.equal(lacks({ measures: [serving({ serves: [] })] }), 'measure');
    const state = (name: string, by?: string): object => ({
      states: [{ state: name, on: '2022-03-01', ...(by && { by }) }],
    });
    assert.equal(lacks({ measures: [serving(state('cancelled'))] }), 'measure');
    assert.equal(lacks({ measures: [serving(state('cancelled'))] }, '2022-02-28'), '', 'the day before');
    const other = (more: object = {}): object => serving({ id: 'other', serves: [], ...more });
    assert.equal(lacks({ measures: [serving(state('merged', 'other')), other()] }), '');
    assert.equal(lacks({ measures: [serving(state('merged', 'other')), other(state('cancelled'))] }), 'measure');
    assert.equal(
      lacks({ measures: [serving(state('replaced', 'other')), other(state('merged', 'fund'))] }),
      'measure',
      'a ring',
    );
  });

  test('asks less of a statement without a figure', () => {
    const statement = (bound: string, of = 'trend'): string =>
      bareLacks(['unit', 'baseline'], {
        of: { kind: of },
        bound: { kind: bound, ...(bound === 'at-least' && { value: 1 }) },
        when: { kind: 'open' },
      });
    assert.equal(statement('up'), '');
    assert.equal(statement('up', 'level'), '');
    assert.equal(statement('none', 'level'), '');
    assert.equal(statement('none', 'rank'), '');
    assert.equal(statement('none', 'occurrence'), '');
    assert.equal(statement('at-least', 'occurrence'), 'due', 'what is to be established has a day');
    const silent = { of: { kind: 'occurrence' }, bound: { kind: 'none' }, when: { kind: 'open' } };
    assert.equal(bareLacks(['unit', 'baseline', 'responsible'], silent, []), 'body');
    assert.equal(
      bareLacks([], { of: { kind: 'trend' }, bound: { kind: 'up' } }, []),
      'figure',
      'a trend is seen in figures',
    );
  });

  test('gives a part the body and the measures of what it is a part of', () => {
    const part = { ...bare('responsible'), id: 'part', parent: 'patents', targets: minimalIndicator.targets };
    const observations = ['patents', 'part'].map((id) => ({ ...figure, indicator: id, source: { name: '统计' } }));
    assert.equal(lacks({ indicators: [part], observations }, '2022-06-30', 1), '');
    const orphan = { ...part, parent: undefined };
    const plan = planWith({ indicators: [part], observations });
    const alone = { ...plan, indicators: [plan.indicators[0]!, orphan] } as unknown as Plan;
    assert.equal(planReadiness(alone, '2022-06-30').indicators[1]?.lacks.join(' '), 'body measure');
  });

  test('asks nothing for a target that was replaced by the day', () => {
    const targets = [
      {
        ...minimalIndicator.targets[0],
        id: 'old',
        when: { kind: 'open' },
        force: { replaced: { on: '2022-03-01', by: 'new' } },
      },
      { ...minimalIndicator.targets[0], id: 'new' },
    ];
    assert.equal(lacks({ indicator: { targets } }, '2022-02-28'), 'due');
    assert.equal(lacks({ indicator: { targets } }, '2022-03-01'), '');
  });

  test('of the Gulou plan: what its file shows at a glance', () => {
    const { counts, ready, indicators } = planReadiness(gulouPlan, '2021-06-30');
    assert.equal(indicators.length, 40);
    assert.equal(ready, 0);
    assert.equal(counts.body, gulouPlan.indicators.filter(({ responsible }) => !responsible?.length).length);
    assert.equal(counts.measure, 40, 'the plan says of no measure which indicator it serves');
    assert.equal(counts.unit, undefined);
    assert.equal(counts.figure, undefined);
    assert.equal(planReadiness(gulouPlan, '2021-12-31').counts.source, undefined, 'no figure, no source');
  });

  test('refuses a day that is none', () => {
    assert.throws(
      () => planReadiness(planWith(), '2022'),
      /^RangeError: planReadiness requires asOf as a calendar day .* received 2022$/,
    );
    assert.throws(
      () => planReadiness('plan' as unknown as Plan, '2022-06-30'),
      /^TypeError: planReadiness requires a plan, as parsePlan gives it; received "plan"/,
    );
  });

  test('its counts are those of its rows, whatever the target', () => {
    fc.assert(
      fc.property(smallPlan, (row) => {
        const { indicators, counts, ready } = planReadiness(planOf(row), row.asOf);
        const all = indicators.flatMap((each) => each.lacks);
        for (const [lack, count] of Object.entries(counts))
          assert.equal(count, all.filter((each) => each === lack).length, lack);
        assert.equal(new Set(all).size, Object.keys(counts).length);
        assert.equal(ready, indicators.filter((each) => each.lacks.length === 0).length);
      }),
      { seed },
    );
  });
});

describe('readinessWords', () => {
  test('say what is missing, in all and one by one', () => {
    const found = planReadiness(parsePlan(minimalPlan()), '2021-06-30');
    assert.deepEqual(readinessWords(found, 'zh-CN'), {
      summary: '1项指标中0项资料齐全。还缺：可计算的基期值1项，责任单位1项，支撑任务1项。',
      rows: [{ id: 'patents', name: '专利拥有量', text: '还缺可计算的基期值、责任单位、支撑任务' }],
    });
    const { summary, rows } = readinessWords(found, 'en');
    assert.equal(
      summary,
      'Complete: 0 of 1 indicator. Still missing: exact baseline (1), responsible body (1), measure that serves it (1).',
    );
    assert.equal(rows[0]?.text, 'Still missing: exact baseline, responsible body, measure that serves it');
  });

  test('say so where nothing is missing', () => {
    const found = planReadiness(planWith(), '2022-06-30');
    assert.equal(readinessWords(found, 'zh-CN').summary, '1项指标中1项资料齐全。');
    assert.equal(readinessWords(found, 'zh-CN').rows[0]?.text, '资料齐全');
    assert.equal(readinessWords(found, 'en').summary, 'Complete: 1 of 1 indicator.');
  });
});
