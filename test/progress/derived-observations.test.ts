import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { gapWords } from '../../src/format/gap-words.js';
import { quantityWords } from '../../src/format/quantity-words.js';
import type { Observation } from '../../src/model/observation.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { derivedObservations, withDerived } from '../../src/progress/derived-observations.js';
import { knownObservations } from '../../src/progress/known-observations.js';
import { seed } from '../generated-plans.js';
import { minimalIndicator, minimalPlan } from '../model/minimal-plan.js';

type Figure = readonly [id: string, period: string, value: number, more?: object];

const observation = ([indicator, period, value, more]: Figure): object => ({
  indicator,
  period,
  value,
  counts: 'level',
  status: 'final',
  ...more,
});

interface Shape {
  readonly per?: number;
  readonly yearStart?: string;
  readonly baseline?: object;
  readonly indicators?: readonly object[];
}

/** Patents, 万人, and patents over 万人. */
const planWith = (figures: readonly Figure[], { per, yearStart, baseline, indicators = [] }: Shape = {}): Plan =>
  parsePlan(
    minimalPlan({
      period: { start: '2021-01-01', end: '2025-12-31', ...(yearStart && { yearStart }) },
      organisations: [{ id: 'east', name: '东街道', kind: 'sub-district' }],
      indicators: [
        minimalIndicator,
        { ...minimalIndicator, id: 'population', name: { 'zh-CN': '常住人口', en: 'Residents' }, unit: '万人' },
        {
          ...minimalIndicator,
          id: 'density',
          name: '每万人专利',
          derivedFrom: { ratio: { of: 'patents', over: 'population', ...(per !== undefined && { per }) } },
          ...(baseline && { baseline }),
        },
        ...indicators,
      ],
      observations: figures.map(observation),
    }),
  );

const derived = (figures: readonly Figure[], shape?: Shape): readonly Observation[] =>
  derivedObservations(planWith(figures, shape), 'density').observations;
const refusals = (figures: readonly Figure[], shape?: Shape): unknown[] =>
  derivedObservations(planWith(figures, shape), 'density').refused.map(({ period, on, reason }) => [
    period,
    on,
    reason,
  ]);
/** Value with the day it is published and that on which it is withdrawn. */
const told = (figures: readonly Figure[], shape?: Shape): unknown[] =>
  derived(figures, shape).map(({ value, published, withdrawn }) => [
    value,
    published,
    ...(withdrawn ? [withdrawn] : []),
  ]);

describe('derivedObservations', () => {
  test('docblock example: known when the second figure is', () => {
    assert.deepEqual(
      derived([
        ['patents', '2023', 267, { published: '2024-01-20', source: { name: '专利统计' } }],
        ['population', '2023', 3, { published: '2024-03-10', source: { name: { 'zh-CN': '人口统计', en: 'Census' } } }],
      ]),
      [
        {
          indicator: 'density',
          period: '2023',
          value: 89,
          counts: 'level',
          status: 'final',
          published: '2024-03-10',
          source: { name: { 'zh-CN': '专利统计；人口统计', en: '专利统计; Census' } },
          note: { 'zh-CN': '按“专利拥有量”÷“常住人口”计算', en: 'worked out: “专利拥有量” ÷ “Residents”' },
        },
      ],
    );
  });

  test('times the factor the plan names', () => {
    const [first] = derived(
      [
        ['patents', '2023', 2.67],
        ['population', '2023', 3],
      ],
      { per: 100 },
    );
    assert.deepEqual([first?.value, first?.published], [89, undefined], 'no day of publication is made up');
    assert.deepEqual(first?.note, {
      'zh-CN': '按“专利拥有量”÷“常住人口”×100计算',
      en: 'worked out: “专利拥有量” ÷ “Residents” × 100',
    });
  });

  test('is not rounded, and says how many digits it bears', () => {
    const digits = (of: number, over: number, bound?: number): unknown => {
      const targets = [{ ...minimalIndicator.targets[0]!, bound: { kind: 'at-least', value: bound ?? 80 } }];
      const plan = planWith([
        ['patents', '2023', of],
        ['population', '2023', over],
      ]);
      const indicators = plan.indicators.map((each) => (each.id === 'density' ? { ...each, targets } : each));
      const [first] = derivedObservations({ ...plan, indicators } as unknown as Plan, 'density').observations;
      return [first?.value, first?.decimals];
    };
    assert.deepEqual(digits(200, 11), [200 / 11, 2]);
    assert.deepEqual(digits(200, 11, 18.125), [200 / 11, 3]);
    assert.deepEqual(digits(2, 1100), [2 / 1100, 5], '0.00182');
    assert.deepEqual(digits(7, 8), [0.875, undefined], 'three digits say all of it');
    assert.deepEqual(digits(267, 3), [89, undefined]);
  });

  test('is printed with the digits it bears, and judged by all of them', () => {
    const targets = [
      { ...minimalIndicator.targets[0]!, words: '达18.182件', bound: { kind: 'at-least', value: 18.182 } },
    ];
    const plan = planWith([
      ['patents', '2025', 200],
      ['population', '2025', 11],
    ]);
    const indicators = plan.indicators.map((each) => (each.id === 'density' ? { ...each, targets } : each));
    const main = assessPlan(withDerived(parsePlan({ ...plan, indicators })), { asOf: '2026-01-31' }).indicators[2]!
      .main;
    assert.equal(main.status, 'not-met', '18.18… is less than 18.182');
    assert.equal(quantityWords(main.reported!, 'zh-CN'), '18.182件');
    assert.equal(quantityWords(main.reported!, 'zh-CN', [18.182]), '18.1818件', 'where it is held against its target');
    assert.match(gapWords(main, 'zh-CN').sentence, /最新18.1818件 · 目标达18.182件 · 还差0.0002件$/);
  });

  test('follows the revisions of both, each from its own day', () => {
    assert.deepEqual(
      told([
        ['patents', '2023', 200, { published: '2024-01-20', status: 'preliminary' }],
        ['population', '2023', 2, { published: '2024-01-31', status: 'preliminary' }],
        ['patents', '2023', 210, { published: '2024-03-01' }],
        ['population', '2023', 3, { published: '2024-05-01' }],
      ]),
      [
        [100, '2024-01-31'],
        [105, '2024-03-01'],
        [70, '2024-05-01'],
      ],
    );
  });

  test('is taken back with a figure that was withdrawn, and comes again with a new one', () => {
    assert.deepEqual(
      told([
        ['patents', '2023', 200, { published: '2024-01-20' }],
        ['population', '2023', 2, { published: '2024-01-31', withdrawn: '2024-04-01' }],
        ['population', '2023', 4, { published: '2024-05-01' }],
      ]),
      [
        [100, '2024-01-31', '2024-04-01'],
        [50, '2024-05-01'],
      ],
    );
  });

  test('falls back on the publication before one that was withdrawn', () => {
    assert.deepEqual(
      told([
        ['patents', '2023', 200, { published: '2024-01-20', status: 'preliminary' }],
        ['patents', '2023', 220, { published: '2024-02-20', withdrawn: '2024-04-01' }],
        ['population', '2023', 2, { published: '2024-01-31' }],
      ]),
      [
        [100, '2024-01-31'],
        // Final again: on the day it is withdrawn only the preliminary figure is known.
        [110, '2024-02-20', '2024-04-01'],
        [100, '2024-04-01'],
      ],
    );
  });

  test('is as certain as the weaker of the two', () => {
    const status = (of: string, over: string): string | undefined =>
      derived([
        ['patents', '2023', 6, { status: of }],
        ['population', '2023', 3, { status: over }],
      ])[0]?.status;
    assert.equal(status('final', 'final'), 'final');
    assert.equal(status('final', 'preliminary'), 'preliminary');
    assert.equal(status('estimated', 'preliminary'), 'estimated');
    assert.equal(status('preliminary', 'estimated'), 'estimated');
  });

  test('is illustrative where either is', () => {
    const made = (of: object, over: object): unknown =>
      derived([
        ['patents', '2023', 6, of],
        ['population', '2023', 3, over],
      ])[0]?.illustrative;
    assert.equal(made({ illustrative: true }, {}), true);
    assert.equal(made({}, { illustrative: true }), true);
    assert.equal(made({}, { illustrative: false }), undefined);
  });

  const breaks = (figures: readonly Figure[], baseline?: object): unknown[] =>
    derived(figures, baseline && { baseline }).map((each) => each.break ?? false);

  test('breaks where either breaks, and where one broke while the other was missing', () => {
    const population = ['2021', '2022', '2023'].map((year): Figure => ['population', year, 3]);
    assert.deepEqual(
      breaks([...population, ['patents', '2021', 6], ['patents', '2022', 9, { break: true }], ['patents', '2023', 9]]),
      [false, true, false],
    );
    assert.deepEqual(
      breaks([
        ['population', '2021', 3],
        ['population', '2023', 3],
        ['patents', '2021', 6],
        ['patents', '2022', 9, { break: true }],
        ['patents', '2023', 9],
      ]),
      [false, true],
      '2022 has no population; 2023 is counted in another way than 2021',
    );
  });

  test('breaks from its baseline on, not before', () => {
    const figures: Figure[] = [
      ['patents', '2019', 3, { break: true }],
      ['patents', '2021', 6],
      ['population', '2021', 3],
    ];
    assert.deepEqual(breaks(figures, { value: 1, period: '2018' }), [true]);
    assert.deepEqual(breaks(figures, { value: 1, period: '2020' }), [false]);
    assert.deepEqual(breaks(figures), [false]);
  });

  test('takes only periods of the same days', () => {
    assert.deepEqual(
      told([
        ['patents', '2023', 267],
        ['population', '2022', 3],
        ['population', '2023-H2', 3],
        ['population', '2023-12-31', 3],
      ]),
      [],
    );
  });

  test('knows one year under its two names, and reporting years', () => {
    assert.deepEqual(
      told([
        ['patents', '2023', 267],
        ['population', '2023-A1', 3],
      ]),
      [[89, undefined]],
    );
    assert.deepEqual(
      told(
        [
          ['patents', '2023', 267],
          ['population', '2023-A1', 3],
        ],
        { yearStart: '--04-01' },
      ),
      [],
    );
  });

  test('gives a part the ratio of its own figures', () => {
    const parts = derived([
      ['patents', '2023', 267],
      ['patents', '2023', 100, { of: 'east' }],
      ['population', '2023', 2, { of: 'east' }],
    ]);
    assert.deepEqual(
      parts.map(({ of, value }) => [of, value]),
      [['east', 50]],
      'the whole has no population',
    );
  });

  test('takes a period’s sum over a level, and running totals over running totals', () => {
    const counted = (of: string, over: string): number =>
      told([
        ['patents', '2023', 6, { counts: of }],
        ['population', '2023', 3, { counts: over }],
      ]).length;
    assert.equal(counted('increment', 'level'), 1);
    assert.equal(counted('increment', 'increment'), 1);
    assert.equal(counted('running-total', 'running-total'), 1);
    assert.equal(counted('rate', 'level'), 0, 'a ready-made rate is another quantity');
  });

  test('refuses with a reason what makes no ratio', () => {
    assert.deepEqual(
      refusals([
        ['patents', '2023', 6, { published: '2024-02-01' }],
        ['population', '2023', 0],
      ]),
      [['2023', '2024-02-01', 'zero-denominator']],
    );
    assert.deepEqual(
      refusals([
        ['patents', '2023', 6, { counts: 'running-total' }],
        ['population', '2023', 3, { counts: 'increment' }],
      ]),
      [['2023', '2023-12-31', 'counts-differ']],
    );
    assert.deepEqual(
      refusals([
        ['patents', '2023', 6, { counts: 'running-total' }],
        ['patents', '2023', 2, { counts: 'increment' }],
        ['population', '2023', 3],
      ]),
      [['2023', '2023-12-31', 'counts-differ']],
    );
    assert.deepEqual(
      refusals([
        ['patents', '2023', 1e15],
        ['population', '2023', 0.001],
      ]),
      [['2023', '2023-12-31', 'out-of-range']],
    );
  });

  test('comes back when a zero is revised', () => {
    const figures: Figure[] = [
      ['patents', '2023', 6, { published: '2024-02-01' }],
      ['population', '2023', 0, { published: '2024-02-01' }],
      ['population', '2023', 3, { published: '2024-03-01' }],
    ];
    assert.deepEqual(refusals(figures), [['2023', '2024-02-01', 'zero-denominator']]);
    assert.deepEqual(told(figures), [[2, '2024-03-01']]);
  });

  const bound = (of: object, over: object, values: readonly [number, number] = [6, 3]): unknown => {
    const { observations, refused } = derivedObservations(
      planWith([
        ['patents', '2023', values[0], of],
        ['population', '2023', values[1], over],
      ]),
      'density',
    );
    return refused[0]?.reason ?? observations[0]?.qualifier ?? 'exact';
  };

  test('of bounds is a bound where it is anything', () => {
    const is = (qualifier: string): object => ({ qualifier });
    assert.equal(bound({}, {}), 'exact');
    assert.equal(bound(is('more-than'), {}), 'more-than');
    assert.equal(bound({}, is('more-than')), 'less-than');
    assert.equal(bound({}, is('at-most')), 'at-least');
    assert.equal(bound(is('at-least'), is('less-than')), 'more-than');
    assert.equal(bound(is('at-least'), is('at-most')), 'at-least');
    assert.equal(bound(is('about'), {}), 'about');
    assert.equal(bound(is('more-than'), is('more-than')), 'bounds-differ');
    assert.equal(bound(is('more-than'), is('about')), 'bounds-differ');
    assert.equal(bound(is('more-than'), {}, [6, -3]), 'less-than');
    assert.equal(bound({}, is('more-than'), [-6, 3]), 'more-than');
    assert.equal(bound({}, is('more-than'), [0, 3]), 'exact');
  });

  test('is nothing for an indicator that is not derived in this way, and refuses one the plan does not have', () => {
    const plan = planWith([['patents', '2023', 6]]);
    assert.deepEqual(derivedObservations(plan, 'patents'), { observations: [], refused: [] });
    assert.throws(() => derivedObservations(plan, 'nobody'), /received "nobody", known: patents, population, density/);
  });
});

const day = fc
  .integer({ min: 0, max: 40 })
  .map((month) => new Date(Date.UTC(2023, month, 15)).toISOString().slice(0, 10));
const figure: fc.Arbitrary<Figure> = fc
  .tuple(
    fc.constantFrom('patents', 'population'),
    fc.constantFrom('2021', '2022'),
    fc.integer({ min: 0, max: 9 }),
    day,
    fc.option(day, { nil: undefined }),
    fc.constantFrom('final', 'preliminary', 'estimated'),
    fc.boolean(),
  )
  .map(([id, period, value, published, withdrawn, status, illustrative]) => [
    id,
    period,
    value,
    { published, status, illustrative, ...(withdrawn !== undefined && withdrawn > published && { withdrawn }) },
  ]);
// Of two figures of one period published on one day nobody could say which came second.
const figures = fc.uniqueArray(figure, {
  maxLength: 8,
  selector: ([id, period, , more]) => `${id} ${period} ${(more as { published: string }).published}`,
});

describe('derivedObservations, whatever was published when', () => {
  test('on every day the ratio is that of the two figures known on it', () => {
    fc.assert(
      fc.property(figures, day, (published, asOf) => {
        const plan = planWith(published);
        const known = (id: string, period: string, of = plan): Observation | undefined =>
          knownObservations(
            (of.observations ?? []).filter((each) => each.indicator === id && each.period === period),
            asOf,
          )[0]?.observation;
        const whole = withDerived(plan);
        for (const period of ['2021', '2022']) {
          const [of, over] = [known('patents', period), known('population', period)];
          const expected = of && over && over.value !== 0 ? of.value / over.value : undefined;
          const found = known('density', period, whole);
          assert.equal(found?.value, expected, `${period} on ${asOf}`);
          if (found) {
            assert.equal(found.illustrative ?? false, of!.illustrative || over!.illustrative);
            const order = ['estimated', 'preliminary', 'final'];
            assert.equal(
              order.indexOf(found.status),
              Math.min(...[of!, over!].map(({ status }) => order.indexOf(status))),
            );
          }
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  test('does not depend on the order of the file', () => {
    fc.assert(
      fc.property(figures, (published) => {
        assert.deepEqual(derived([...published].reverse()), derived(published));
      }),
      { seed },
    );
  });
});

describe('withDerived', () => {
  test('docblock example: behind what the plan has', () => {
    const plan = planWith([
      ['patents', '2023', 267],
      ['population', '2023', 3],
    ]);
    assert.deepEqual(
      withDerived(plan).observations?.map(({ indicator, value }) => `${indicator} ${value}`),
      ['patents 267', 'population 3', 'density 89'],
    );
    assert.equal(withDerived(withDerived(plan)).observations?.length, 3, 'once is enough');
  });

  test('lets assessPlan see them, with the day on which they were known', () => {
    const plan = withDerived(
      planWith([
        ['patents', '2023', 267, { published: '2024-01-20' }],
        ['population', '2023', 3, { published: '2024-03-10', status: 'preliminary' }],
      ]),
    );
    const seen = (asOf: string): unknown => {
      const reported = assessPlan(plan, { asOf }).indicators[2]?.main.reported;
      return reported && [reported.value, reported.observation.status];
    };
    assert.equal(seen('2024-03-09'), undefined);
    assert.deepEqual(seen('2024-03-10'), [89, 'preliminary']);
  });

  test('a published figure of its own wins over the ratio of that period, not over others', () => {
    const plan = planWith([
      ['patents', '2022', 200],
      ['patents', '2023', 267],
      ['population', '2022', 2],
      ['population', '2023', 3],
      ['density', '2023', 90, { published: '2025-01-01' }],
    ]);
    assert.deepEqual(
      withDerived(plan)
        .observations?.filter(({ indicator }) => indicator === 'density')
        .map(({ period, value }) => [period, value]),
      [
        ['2023', 90],
        ['2022', 100],
      ],
    );
  });

  test('gives back the plan itself where nothing is derived', () => {
    const plan = planWith([['patents', '2023', 267]]);
    assert.equal(withDerived(plan), plan);
  });

  const chain = (id: string, of: string, over: string): object => ({
    ...minimalIndicator,
    id,
    derivedFrom: { ratio: { of, over } },
  });

  test('derives from what is derived, in whatever order they stand', () => {
    const figuresOf2023: Figure[] = [
      ['patents', '2023', 600],
      ['population', '2023', 3],
    ];
    // patents ÷ (patents ÷ population) = population
    const plan = planWith(figuresOf2023, {
      indicators: [chain('last', 'patents', 'middle'), chain('middle', 'density', 'population')],
    });
    const values = withDerived(plan).observations?.map(({ indicator, value }) => `${indicator} ${value}`);
    assert.deepEqual(values?.slice(2).sort(), ['density 200', 'last 9', `middle ${200 / 3}`].sort());
  });

  test('is never asked of a ring: no such plan is read', () => {
    const indicators = [chain('a', 'b', 'patents'), chain('b', 'a', 'patents'), chain('c', 'a', 'patents')];
    assert.throws(() => planWith([['patents', '2023', 600]], { indicators }), { name: 'PlanError', message: /循环/ });
  });

  test('leaves a ring alone, and what rests on it', () => {
    // Past the model, which refuses it.
    const plan = planWith([['patents', '2023', 600]]);
    const ring = [chain('a', 'b', 'patents'), chain('b', 'a', 'patents'), chain('c', 'a', 'patents')];
    const turning = { ...plan, indicators: [...plan.indicators, ...ring] } as unknown as Plan;
    assert.equal(withDerived(turning), turning);
  });
});
