import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { chinaPlan } from '../../src/plans/china-14th-five-year-plan.js';
import { europePlan } from '../../src/plans/europe-2020.js';
import { assessPlan } from '../../src/progress/assess-plan.js';

const statusOn = (plan: Plan, id: string, asOf: string): string =>
  assessPlan(plan, { asOf }).indicators.find(({ indicator }) => indicator.id === id)!.main.status;

for (const [name, plan] of Object.entries({ chinaPlan, europePlan }))
  describe(`${name}`, () => {
    test('is a plan without mistakes or doubts', () => {
      const result = safeParsePlan(JSON.stringify(plan));
      assert.deepEqual([result.ok ? [] : result.issues, result.warnings], [[], []]);
    });
    test('every target stands in a document, and every figure names its source and its day', () => {
      const documents = new Set((plan.documents ?? []).map(({ id }) => id));
      for (const { targets } of plan.indicators)
        for (const { citation } of targets) {
          assert.ok(citation?.quote);
          if (citation.document) assert.ok(documents.has(citation.document) || citation.document === plan.document?.id);
        }
      for (const { source, published, illustrative } of plan.observations ?? []) {
        assert.ok(source?.name && published);
        assert.equal(illustrative, undefined, 'no figure is made up');
      }
    });
    test('figures of a bound stand in the words that are quoted for it', () => {
      for (const { targets } of plan.indicators)
        for (const { bound, citation } of targets)
          if ('value' in bound && typeof bound.value === 'number' && !citation!.quote.includes(String(bound.value)))
            // 89.4%, which is 4.4 percentage points better than the target: 85%.
            assert.equal(bound.value, 89.4 - 4.4);
    });
  });

describe('the main indicators of the national plan', () => {
  const of = (id: string) => chinaPlan.indicators.find((each) => each.id === id)!.targets[0]!;
  test('binding targets are those of green development, security and schooling', () =>
    // 专栏1: eight binding indicators; days of good air quality are left out.
    assert.deepEqual(
      chinaPlan.indicators.filter(({ targets }) => targets[0]!.force?.attribute === 'binding').map(({ id }) => id),
      [
        'schooling-years',
        'energy-intensity',
        'carbon-intensity',
        'surface-water',
        'forest-coverage',
        'grain-capacity',
        'energy-capacity',
      ],
    ));
  test('one falls, one is held below a figure in every year, one above another indicator', () => {
    assert.deepEqual(of('energy-intensity').of, {
      kind: 'change',
      measure: 'percent',
      direction: 'decrease',
      from: '2020',
    });
    assert.deepEqual(
      [of('urban-unemployment').bound, of('urban-unemployment').when.kind],
      [{ kind: 'at-most', value: 5.5 }, 'each-year'],
    );
    assert.deepEqual(of('labour-productivity').bound, { kind: 'more-than', value: { indicator: 'gdp-growth' } });
  });
  test('a year above the bound is never made up for by later years', () =>
    // 5.6% in 2022, 5.2% in 2023, 5.1% in 2024.
    assert.equal(statusOn(chinaPlan, 'urban-unemployment', '2025-10-31'), 'not-met'));
  test('a level that passed its target is met', () =>
    assert.equal(statusOn(chinaPlan, 'surface-water', '2025-10-31'), 'met'));
  test('the evaluation of 2023 names four that came early and three of those here that lag', () => {
    const words = (chinaPlan.judgements ?? []).map((each) => (each.words as { readonly 'zh-CN': string })['zh-CN']);
    const count = (word: string): number => words.filter((each) => each === word).length;
    assert.deepEqual([count('提前实现'), count('快于预期'), count('基本符合预期'), count('相对滞后')], [4, 5, 7, 3]);
  });
});

describe('Europe 2020', () => {
  test('emissions 23.2% below 1990 meet the target of 20%, and not yet the conditional one of 30%', () => {
    const { targets } = assessPlan(europePlan, { asOf: '2020-02-01' }).indicators.find(
      ({ indicator }) => indicator.id === 'greenhouse-gases',
    )!;
    assert.deepEqual(
      targets.map(({ status }) => status === 'met'),
      [true, false],
    );
  });
  test('10.6% is not less than 10%', () => assert.notEqual(statusOn(europePlan, 'early-leavers', '2020-02-01'), 'met'));
  test('72.3% at the end of 2020 does not reach 75%', () =>
    assert.equal(statusOn(europePlan, 'employment-rate', '2021-06-30'), 'not-met'));
});
