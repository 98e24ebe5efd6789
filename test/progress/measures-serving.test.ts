import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { serviceWords } from '../../src/format/measure-progress-words.js';
import { indicatorsServed, measuresServing } from '../../src/progress/measures-serving.js';
import { seed } from '../generated-plans.js';
import { minimalIndicator, minimalPlan } from '../model/minimal-plan.js';

interface Said {
  readonly indicator: string;
  readonly words?: string;
}
const names = ['patents', 'brands', 'courses'];

/** Three indicators, and measures that serve some of them. */
const planWith = (serves: Readonly<Record<string, readonly Said[]>>): Plan =>
  parsePlan(
    minimalPlan({
      indicators: names.map((id) => ({ ...minimalIndicator, id })),
      measures: Object.entries(serves).map(([id, said]) => ({
        id,
        name: id,
        kind: 'task',
        citations: [{ quote: id, locator: { line: 1 } }],
        ...(said.length > 0 && { serves: said }),
      })),
    }),
  );

describe('measures and the indicators they serve', () => {
  const plan = planWith({
    fund: [{ indicator: 'patents', words: '设立专利基金，提高拥有量' }, { indicator: 'brands' }],
    school: [{ indicator: 'patents' }],
    nothing: [],
    twice: [{ indicator: 'courses' }, { indicator: 'courses', words: '开设课程' }],
  });

  test('are found from the indicator, in the order of the plan, with who says so', () => {
    assert.deepEqual(
      measuresServing(plan, 'patents').map(({ measure, words, inferred }) => [measure.id, words, inferred]),
      [
        ['fund', '设立专利基金，提高拥有量', false],
        ['school', undefined, true],
      ],
    );
    assert.deepEqual(
      measuresServing(plan, 'courses').map(({ measure, words, inferred }) => [measure.id, words, inferred]),
      [['twice', '开设课程', false]],
      'said twice, the plan’s words count, once',
    );
  });

  test('are found from the measure', () => {
    assert.deepEqual(
      indicatorsServed(plan, 'fund').map(({ indicator, inferred }) => [indicator.id, inferred]),
      [
        ['patents', false],
        ['brands', true],
      ],
    );
    assert.deepEqual(indicatorsServed(plan, 'nothing'), []);
  });

  test('are told in words: the plan’s, or that they are inferred', () => {
    const [stated, inferred] = measuresServing(plan, 'patents');
    assert.equal(serviceWords(stated!, 'zh-CN'), '规划原文：“设立专利基金，提高拥有量”');
    assert.equal(serviceWords(inferred!, 'zh-CN'), '规划未写明，由数据整理者推断');
    assert.equal(serviceWords(inferred!, 'en'), 'not stated in the plan; inferred by the keeper of the file');
  });

  test('are refused under a name the plan does not have, with those it has', () => {
    assert.throws(() => measuresServing(plan, 'fund'), /received "fund", known: patents, brands, courses/);
    assert.throws(() => indicatorsServed(plan, 'patents'), /received "patents", known: fund, school, nothing, twice/);
    assert.throws(() => indicatorsServed(parsePlan(minimalPlan()), 'fund'), RangeError);
  });

  test('are the same from both sides', () => {
    const said = fc.array(
      fc.constantFrom(...names).chain((indicator) => fc.constantFrom({ indicator }, { indicator, words: '词' })),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), said), (serves) => {
        const any = planWith(serves);
        const from = names.flatMap((id) => measuresServing(any, id));
        const to = (any.measures ?? []).flatMap(({ id }) => indicatorsServed(any, id));
        const pairs = (services: typeof from): string[] =>
          services.map((each) => `${each.measure.id} ${each.indicator.id} ${each.words} ${each.inferred}`).sort();
        assert.deepEqual(pairs(from), pairs(to));
      }),
      { seed },
    );
  });
});
