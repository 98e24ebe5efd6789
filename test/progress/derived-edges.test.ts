import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Observation } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import { derivedObservations, withDerived, type DerivedObservations } from '../../src/progress/derived-observations.js';
import { planOf } from '../plan-of.js';

type Figure = readonly [id: 'it' | 'people', period: string, value: number, more?: Partial<Observation>];

interface Shape {
  readonly per?: number;
  readonly baseline?: object;
  readonly bound?: object;
}

/** 件 of `it` over 万人 of `people`. */
function derivedOf(figures: readonly Figure[], { per, baseline, bound }: Shape = {}): DerivedObservations {
  const target = {
    ...{ words: '目标', of: { kind: 'level' }, when: { kind: 'by' } },
    bound: bound ?? { kind: 'at-least', value: 80 },
  };
  const ratio = { of: 'it', over: 'people', ...(per !== undefined && { per }) };
  const plan = planOf({
    asOf: '',
    targets: [target],
    others: [
      { id: 'people', unit: '万人', targets: [target] },
      { id: 'density', targets: [target], derivedFrom: { ratio }, ...(baseline && { baseline }) },
    ],
    observations: figures.map(([indicator, period, value, more]) => ({
      ...{ indicator, period, value, counts: 'level', status: 'final' },
      ...more,
    })),
  });
  return derivedObservations(plan, 'density');
}

const only = (figures: readonly Figure[], shape?: Shape): Observation => {
  const { observations, refused } = derivedOf(figures, shape);
  assert.deepEqual(refused, []);
  assert.equal(observations.length, 1);
  return observations[0]!;
};
const reasonOf = (figures: readonly Figure[], shape?: Shape): string | undefined =>
  derivedOf(figures, shape).refused[0]?.reason;

describe('a ratio of figures of which some are bounds', () => {
  type Qualifier = Observation['qualifier'];
  const bounded = (qualifier: Qualifier): Partial<Observation> => (qualifier ? { qualifier } : {});
  const ratio = (above: Qualifier, below: Qualifier, of = 30, over = 3, per?: number): string => {
    const figures: Figure[] = [
      ['it', '2023', of, bounded(above)],
      ['people', '2023', over, bounded(below)],
    ];
    const { observations, refused } = derivedOf(figures, { ...(per !== undefined && { per }) });
    return refused[0]?.reason ?? observations[0]?.qualifier ?? 'exact';
  };
  const rows: readonly (readonly [above: Qualifier, below: Qualifier, wanted: string])[] = [
    [undefined, undefined, 'exact'],
    ['more-than', undefined, 'more-than'],
    ['at-least', undefined, 'at-least'],
    ['less-than', undefined, 'less-than'],
    ['at-most', undefined, 'at-most'],
    ['about', undefined, 'about'],
    // 30 over more than 3 is less than 10.
    [undefined, 'more-than', 'less-than'],
    [undefined, 'at-least', 'at-most'],
    [undefined, 'less-than', 'more-than'],
    [undefined, 'at-most', 'at-least'],
    [undefined, 'about', 'about'],
    // More than 30 over at most 3 is more than 10; at least 30 over less than 3 is, too.
    ['more-than', 'at-most', 'more-than'],
    ['at-least', 'less-than', 'more-than'],
    ['at-least', 'at-most', 'at-least'],
    ['less-than', 'at-least', 'less-than'],
    ['at-most', 'more-than', 'less-than'],
    ['at-most', 'at-least', 'at-most'],
    ['about', 'about', 'about'],
    // More than 30 over more than 3 can be anything.
    ['more-than', 'more-than', 'bounds-differ'],
    ['at-most', 'less-than', 'bounds-differ'],
    ['about', 'more-than', 'bounds-differ'],
    ['at-least', 'about', 'bounds-differ'],
  ];
  for (const [above, below, wanted] of rows)
    test(`${above ?? 'exact'} over ${below ?? 'exact'}: ${wanted}`, () => assert.equal(ratio(above, below), wanted));

  test('turns round below zero', () => {
    // More than 30 over −3 is less than −10; −30 over more than 3 is more than −10.
    assert.equal(ratio('more-than', undefined, 30, -3), 'less-than');
    assert.equal(ratio(undefined, 'more-than', -30, 3), 'more-than');
    assert.equal(ratio('more-than', undefined, 30, 3, -1), 'less-than');
    assert.equal(ratio(undefined, 'more-than', 30, 3, -1), 'more-than');
  });

  test('of nothing is nothing, whatever it is divided by', () => {
    assert.equal(ratio(undefined, 'more-than', 0), 'exact');
  });
});

describe('a ratio says of itself', () => {
  const status = (of: Observation['status'], over: Observation['status']): string =>
    only([
      ['it', '2023', 6, { status: of }],
      ['people', '2023', 3, { status: over }],
    ]).status;

  test('the weaker of two statuses', () => {
    const byCertainty = ['estimated', 'preliminary', 'final'] as const;
    byCertainty.forEach((weak, at) => {
      for (const strong of byCertainty.slice(at)) {
        assert.equal(status(weak, strong), weak);
        assert.equal(status(strong, weak), weak);
      }
    });
  });

  test('who says the two: both, or the one that is named', () => {
    const [police, census] = [{ name: '公安' }, { name: '普查' }];
    const source = (of: object | undefined, over: object | undefined): unknown =>
      only([
        ['it', '2023', 6, { ...(of && { source: of as NonNullable<Observation['source']> }) }],
        ['people', '2023', 3, { ...(over && { source: over as NonNullable<Observation['source']> }) }],
      ]).source;
    assert.deepEqual(source(police, census), { name: { 'zh-CN': '公安；普查', en: '公安; 普查' } });
    assert.deepEqual(source(police, { ...police }), police);
    assert.deepEqual(source(police, undefined), police);
    assert.deepEqual(source(undefined, census), census);
    assert.equal(source(undefined, undefined), undefined);
  });

  test('its digits where the target borrows its figure, or is a range', () => {
    // 10 ÷ 3 = 3.33…, two digits at least
    for (const bound of [
      { kind: 'at-least', value: { baseline: true } },
      { kind: 'between', low: 1, high: 2 },
    ]) {
      const { decimals } = only(
        [
          ['it', '2023', 10],
          ['people', '2023', 3],
        ],
        { bound },
      );
      assert.equal(decimals, 2);
    }
  });

  test('the day from which both were known, where a day is named, and never one within the period', () => {
    const published = (of: string | undefined, over: string | undefined): string | undefined =>
      only([
        ['it', '2023', 6, { ...(of && { published: of }) }],
        ['people', '2023', 3, { ...(over && { published: over }) }],
      ]).published;
    assert.equal(published(undefined, undefined), undefined);
    assert.equal(published('2024-01-20', undefined), '2024-01-20');
    assert.equal(published(undefined, '2024-03-10'), '2024-03-10');
    assert.equal(published('2023-12-31', undefined), '2023-12-31');
    assert.equal(published(undefined, '2023-12-31'), '2023-12-31');
    assert.equal(published('2023-06-30', '2023-07-31'), '2023-12-31');
  });
});

describe('a ratio from day to day', () => {
  const told = (figures: readonly Figure[]): unknown =>
    derivedOf(figures).observations.map(({ value, published = '', withdrawn = '' }) =>
      [value, published, withdrawn].join(' ').trim(),
    );
  const people: Figure = ['people', '2023', 3];

  test('is not made anew by a figure that is less certain than what is known', () => {
    assert.deepEqual(
      told([
        ['it', '2023', 6, { published: '2024-01-20' }],
        ['it', '2023', 9, { status: 'estimated', published: '2024-02-20' }],
        people,
      ]),
      ['2 2024-01-20'],
    );
  });

  test('comes back on the day of the withdrawal, of figures that name no day', () => {
    assert.deepEqual(
      told([
        ['it', '2023', 6, { status: 'estimated' }],
        ['it', '2023', 9, { status: 'preliminary', published: '2024-01-10', withdrawn: '2024-02-01' }],
        people,
      ]),
      ['2', '3 2024-01-10 2024-02-01', '2 2024-02-01'],
    );
  });

  test('stays withdrawn from the first day on which it was', () => {
    assert.deepEqual(
      told([
        ['it', '2023', 6, { published: '2024-01-10', withdrawn: '2024-02-01' }],
        ['it', '2023', 9, { status: 'estimated', published: '2024-05-01' }],
        people,
      ]),
      ['2 2024-01-10 2024-02-01', '3 2024-05-01'],
    );
  });

  test('of made-up figures gives way to any published one, without being taken back', () => {
    assert.deepEqual(
      told([
        ['it', '2023', 6, { illustrative: true, published: '2024-01-10' }],
        ['it', '2023', 9, { status: 'estimated', published: '2024-05-01' }],
        people,
      ]),
      ['2 2024-01-10', '3 2024-05-01'],
    );
  });
});

describe('a break in one of the two series', () => {
  const broken = { break: true } as const;
  /** The periods from which on the ratio is counted in another way. */
  const breaks = (figures: readonly Figure[], shape?: Shape): unknown =>
    derivedOf(figures, shape)
      .observations.filter((each) => each.break)
      .map(({ period, of = '' }) => `${period} ${of}`.trim());
  const year = (period: string, it: Partial<Observation> = {}, people: Partial<Observation> = {}): Figure[] => [
    ['it', period, 6, it],
    ['people', period, 3, people],
  ];

  test('breaks the ratio of its period, above or below, the first one as well', () => {
    assert.deepEqual(breaks([...year('2021'), ...year('2022', broken)]), ['2022']);
    assert.deepEqual(breaks([...year('2021'), ...year('2022', {}, broken)]), ['2022']);
    assert.deepEqual(breaks(year('2021', broken)), ['2021']);
  });

  const gap: Figure = ['it', '2022', 6, broken];
  test('in a period without a ratio breaks the next one', () => {
    assert.deepEqual(breaks([...year('2021'), gap, ...year('2023'), ...year('2024')]), ['2023']);
    const refused: Figure[] = [gap, ['people', '2022', 0]];
    assert.deepEqual(breaks([...year('2021'), ...refused, ...year('2023')]), ['2023'], 'refused is without as well');
  });

  test('before the first ratio breaks it only where a baseline stands before the break', () => {
    assert.deepEqual(breaks([gap, ...year('2023')]), []);
    const baseline = { value: 2, period: '2020' };
    assert.deepEqual(breaks([gap, ...year('2023')], { baseline }), ['2023']);
    assert.deepEqual(breaks([gap, ...year('2023')], { baseline: { ...baseline, period: '2022' } }), []);
  });

  test('is none before it is known, and none when it was taken back', () => {
    const with_ = (more: Partial<Observation>): unknown => {
      const known = { published: '2024-03-10' };
      return breaks([...year('2021'), ['it', '2022', 6, { ...broken, ...more }], ...year('2023', known, known)]);
    };
    assert.deepEqual(with_({ published: '2024-03-10' }), ['2023']);
    assert.deepEqual(with_({ published: '2024-03-11' }), []);
    assert.deepEqual(with_({ withdrawn: '2024-03-11' }), ['2023']);
    assert.deepEqual(with_({ withdrawn: '2024-03-10' }), []);
  });

  test('in a later period breaks nothing before it', () => {
    const late = { published: '2025-06-30' };
    assert.deepEqual(breaks([...year('2021'), ...year('2022', late, late), ['it', '2023', 6, broken]]), []);
  });

  test('in a part breaks the part alone, which has no baseline', () => {
    const east = { of: 'east' } as const;
    const parts = [...year('2021', east, east), ...year('2022', { ...east, ...broken }, east)];
    assert.deepEqual(breaks([...year('2021'), ...year('2022'), ...parts]), ['2022 east']);
    const baseline = { value: 2, period: '2020' };
    const partGap: Figure = ['it', '2022', 6, { ...east, ...broken }];
    assert.deepEqual(breaks([partGap, ...year('2023', east, east)], { baseline }), []);
  });
});

describe('what makes no ratio', () => {
  test('is refused, of the whole and of a part', () => {
    const east = { of: 'east' } as const;
    assert.deepEqual(
      derivedOf([
        ['it', '2023', 6],
        ['people', '2023', 0],
      ]).refused,
      [{ period: '2023', on: '2023-12-31', reason: 'zero-denominator' }],
    );
    assert.deepEqual(
      derivedOf([
        ['it', '2023', 6, east],
        ['people', '2023', 0, east],
      ]).refused,
      [{ period: '2023', of: 'east', on: '2023-12-31', reason: 'zero-denominator' }],
    );
  });

  test('because a plan can hold no such figure', () => {
    // 10^15 is the largest.
    assert.equal(
      only([
        ['it', '2023', 1e15],
        ['people', '2023', 1],
      ]).value,
      1e15,
    );
    assert.equal(
      reasonOf([
        ['it', '2023', 1e15],
        ['people', '2023', 0.1],
      ]),
      'out-of-range',
    );
    assert.equal(
      reasonOf([
        ['it', '2023', 1e15],
        ['people', '2023', 1e-300],
      ]),
      'out-of-range',
    );
  });

  test('because the figure below is given in two ways', () => {
    assert.equal(
      reasonOf([
        ['it', '2023', 6, { counts: 'increment' }],
        ['people', '2023', 3],
        ['people', '2023', 4, { counts: 'increment' }],
      ]),
      'counts-differ',
    );
  });
});

test('what is no plan is refused by name', () => {
  assert.throws(() => withDerived('plan' as unknown as Plan), {
    message: /^withDerived requires a plan, as parsePlan gives it; received "plan"/,
  });
});
