import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan } from '../../src/model/parse-plan.js';
import { safeParseObservations, safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { minimalIndicator, minimalPlan } from './minimal-plan.js';

/* What does not fit together is told whole: the place, what it must fit, what came. */

const told = (extra: object): string[] => {
  const result = safeParsePlan(minimalPlan(extra), { locale: 'en' });
  return result.ok ? [] : result.issues.map(({ message }) => message);
};

const at = 'indicators[0].targets[0]';
const [target] = minimalIndicator.targets;
const withTarget = (extra: object, ofIndicator: object = {}): object => ({
  indicators: [{ ...minimalIndicator, targets: [{ ...target, ...extra }], ...ofIndicator }],
});
const when = (extra: object): object => withTarget({ when: extra });
const observation = { indicator: 'patents', period: '2022-Q2', value: 3, counts: 'level', status: 'final' };
const city = { id: 'city', name: '全市', unit: '万件' };

const rows: [what: string, plan: object, ...messages: string[]][] = [
  [
    'the end of a plan, and no day is held against it',
    { period: { start: '2021-01-01', end: '2020-12-31' }, ...when({ kind: 'by', date: '1999-12-31' }) },
    'period.end: expected a day after 2021-01-01, received "2020-12-31"',
  ],
  [
    'a due day before the plan',
    when({ kind: 'by', date: '2020-12-31' }),
    `${at}.when.date: expected a day from 2021-01-01 to 2125-12-31, received "2020-12-31"`,
  ],
  [
    'a way that begins after the due day',
    when({ kind: 'by', date: '2024-12-31', from: '2025-01-01' }),
    `${at}.when.from: expected 2024-12-31 or earlier, received "2025-01-01"`,
  ],
  ['a way that begins on the due day', when({ kind: 'by', date: '2024-12-31', from: '2024-12-31' })],
  [
    'a way without a due day of its own, after the plan',
    when({ kind: 'by', from: '2026-01-01' }),
    `${at}.when.from: expected 2025-12-31 or earlier, received "2026-01-01"`,
  ],
  [
    'years the wrong way round',
    when({ kind: 'each-year', from: '2024-01-01', to: '2023-12-31' }),
    `${at}.when.to: expected 2024-01-01 or later, received "2023-12-31"`,
  ],
  [
    'years of another century at either end',
    when({ kind: 'each-year', from: '1999-01-01', to: '2199-12-31' }),
    `${at}.when.from: expected a day from 2021-01-01 to 2125-12-31, received "1999-01-01"`,
    `${at}.when.to: expected a day from 2021-01-01 to 2125-12-31, received "2199-12-31"`,
  ],
  [
    'a window of another century at either end',
    when({ kind: 'mean-of', window: { start: '1999-01-01', end: '2199-12-31' } }),
    `${at}.when.window.start: expected a day from 2021-01-01 to 2125-12-31, received "1999-01-01"`,
    `${at}.when.window.end: expected a day from 2021-01-01 to 2125-12-31, received "2199-12-31"`,
  ],
  [
    'a window the wrong way round',
    when({ kind: 'mean-of', window: { start: '2023-01-01', end: '2022-12-31' } }),
    `${at}.when.window.end: expected 2023-01-01 or later, received "2022-12-31"`,
  ],
  [
    'milestones out of order, and after the due day',
    when({
      kind: 'by',
      date: '2024-12-31',
      milestones: ['2023-12-31', '2022-12-31', '2025-12-31'].map((date) => ({ date, value: 1 })),
    }),
    `${at}.when.milestones[1].date: expected a day after 2023-12-31, received "2022-12-31"`,
    `${at}.when.milestones[2].date: expected 2024-12-31 or earlier, received "2025-12-31"`,
  ],
  [
    'a milestone before the plan, and one after a plan that names no due day',
    when({ kind: 'by', milestones: ['2020-12-31', '2026-06-30'].map((date) => ({ date, value: 1 })) }),
    `${at}.when.milestones[0].date: expected a day from 2021-01-01 to 2125-12-31, received "2020-12-31"`,
    `${at}.when.milestones[1].date: expected 2025-12-31 or earlier, received "2026-06-30"`,
  ],
  [
    'a milestone on the due day',
    when({ kind: 'by', date: '2024-12-31', milestones: [{ date: '2024-12-31', value: 1 }] }),
  ],
  [
    'the unit of a target',
    withTarget({ unit: '家' }),
    `${at}.unit: expected the unit of the indicator, "件", received "家"`,
  ],
  [
    'the unit of a year’s value, and of what the plan leaves open',
    {
      indicators: ['year-value', 'unstated'].map((kind) => ({
        ...minimalIndicator,
        id: kind,
        targets: [{ ...target, of: { kind, ...(kind === 'unstated' && { among: ['level', 'total'] }) }, unit: '家' }],
      })),
    },
    `${at}.unit: expected the unit of the indicator, "件", received "家"`,
    'indicators[1].targets[0].unit: expected the unit of the indicator, "件", received "家"',
  ],
  [
    'the unit of a base',
    withTarget({}, { baseline: { value: 1, period: '2020', unit: '家' } }),
    'indicators[0].baseline.unit: expected the unit of the indicator, "件", received "家"',
  ],
  [
    'the unit of a figure',
    { observations: [{ ...observation, unit: '家' }] },
    'observations[0].unit (patents, 2022-Q2): expected the unit of the indicator, "件", received "家"',
  ],
  [
    'no unit for a sum with a figure',
    { indicators: [{ ...minimalIndicator, unit: undefined, targets: [{ ...target, of: { kind: 'total' } }] }] },
    'indicators[0].unit: expected a unit, since a target has a figure, received nothing',
  ],
  [
    'no unit for a sum between two figures, and of what the plan leaves open',
    {
      indicators: [
        {
          ...minimalIndicator,
          unit: undefined,
          targets: [{ ...target, of: { kind: 'total' }, bound: { kind: 'between', low: 1, high: 2 } }],
        },
        {
          ...minimalIndicator,
          id: 'open',
          unit: undefined,
          targets: [{ ...target, of: { kind: 'unstated', among: ['level', 'total'] } }],
        },
      ],
    },
    'indicators[0].unit: expected a unit, since a target has a figure, received nothing',
    'indicators[1].unit: expected a unit, since a target has a figure, received nothing',
  ],
  [
    'no unit for a sum that is borrowed is none missing',
    {
      indicators: [
        {
          ...minimalIndicator,
          unit: undefined,
          targets: [{ ...target, of: { kind: 'total' }, bound: { kind: 'up' } }],
        },
      ],
    },
  ],
  [
    'a figure lent in another unit by a series',
    { ...withTarget({ bound: { kind: 'at-least', value: { series: 'city' } } }), series: [city] },
    `${at}.bound.value.series: expected the unit of the indicator, "件", received "万件"`,
  ],
  [
    'a figure lent in another unit by an indicator',
    {
      indicators: [
        { ...minimalIndicator, targets: [{ ...target, bound: { kind: 'at-least', value: { indicator: 'other' } } }] },
        { ...minimalIndicator, id: 'other', name: '另一项', unit: '万件' },
      ],
    },
    `${at}.bound.value.indicator: expected the unit of the indicator, "件", received "万件"`,
  ],
  [
    'a change in things, and in points, is lent in the unit of the levels; one in per cent is not',
    {
      indicators: ['absolute', 'points', 'percent'].map((measure) => ({
        ...minimalIndicator,
        id: measure,
        targets: [
          { ...target, of: { kind: 'change', measure }, bound: { kind: 'at-least', value: { series: 'city' } } },
        ],
      })),
      series: [city],
    },
    `${at}.bound.value.series: expected the unit of the indicator, "件", received "万件"`,
    'indicators[1].targets[0].bound.value.series: expected the unit of the indicator, "件", received "万件"',
  ],
  [
    'a range upside down',
    withTarget({ bound: { kind: 'between', low: 10, high: 8 } }),
    `${at}.bound.high: expected 10 or more, received 8`,
  ],
  [
    'a tolerance below nothing',
    withTarget({ bound: { kind: 'about', value: 80, tolerance: -1 } }),
    `${at}.bound.tolerance: expected 0 or more, received -1`,
  ],
  [
    'parts that make another sum',
    {
      ...withTarget({ breakdown: { parts: [30, 40].map((value) => ({ of: 'a', value })) } }),
      organisations: [{ id: 'a', name: '甲', kind: 'street' }],
    },
    `${at}.breakdown.parts: expected parts that add up to 80, received 70`,
  ],
  [
    'a figure published before its period',
    { observations: [{ ...observation, published: '2022-03-31' }] },
    'observations[0].published (patents, 2022-Q2): expected 2022-04-01 or later, received "2022-03-31"',
  ],
  [
    'a figure withdrawn before it was published',
    { observations: [{ ...observation, published: '2022-07-10', withdrawn: '2022-07-09' }] },
    'observations[0].withdrawn (patents, 2022-Q2): expected 2022-07-10 or later, received "2022-07-09"',
  ],
];

describe('what does not fit together', () => {
  for (const [what, plan, ...messages] of rows) it(what, () => assert.deepEqual(told(plan), messages));

  it('is held against reporting years where the plan has them', () => {
    const period = { start: '2021-04-01', end: '2026-03-31', yearStart: '--04-01' };
    const on = (published: string) =>
      told({ period, observations: [{ ...observation, period: '2022-A1', published }] });
    assert.deepEqual(on('2022-04-01'), []);
    assert.deepEqual(on('2022-03-31'), [
      'observations[0].published (patents, 2022-A1): expected 2022-04-01 or later, received "2022-03-31"',
    ]);
  });

  it('in Chinese says 不应早于 of the later day and 不应晚于 of the earlier', () => {
    const first = (plan: object): string => {
      const result = safeParsePlan(minimalPlan(plan));
      return result.ok ? '' : (result.issues[0]?.message ?? '');
    };
    assert.equal(
      first({ observations: [{ ...observation, published: '2022-03-31' }] }),
      'observations[0].published（patents, 2022-Q2）：不应早于2022-04-01，实际为文字“2022-03-31”',
    );
    assert.equal(
      first(when({ kind: 'by', date: '2024-12-31', from: '2025-01-01' })),
      `${at}.when.from：不应晚于2024-12-31，实际为文字“2025-01-01”`,
    );
    assert.equal(
      first(when({ kind: 'by', date: '2020-12-31' })),
      `${at}.when.date：应在2021-01-01至2125-12-31之间，实际为文字“2020-12-31”`,
    );
    assert.equal(
      first({ period: { start: '2021-01-01', end: '2020-12-31' } }),
      'period.end：应晚于2021-01-01，实际为文字“2020-12-31”',
    );
  });
});

describe('a file of figures', () => {
  const plan = parsePlan(minimalPlan({ observations: [{ ...observation, period: '2021', unit: '件' }] }));
  const read = (file: object): string[] => {
    const result = safeParseObservations(file, plan, { locale: 'en' });
    return result.ok ? [] : result.issues.map(({ message }) => message);
  };

  it('is of the plan it is read beside', () => {
    assert.deepEqual(read({ plan: 'other', observations: [observation] }), [
      'plan: expected the plan "test-plan", received "other"',
    ]);
    assert.deepEqual(read({ plan: 'test-plan', observations: [observation] }), []);
  });

  it('refers to what the plan has, in its units', () => {
    assert.deepEqual(read({ plan: 'test-plan', observations: [{ ...observation, indicator: 'x' }] }), [
      'observations[0].indicator (x, 2022-Q2): expected a known id (patents), received "x"',
    ]);
    assert.deepEqual(read({ plan: 'test-plan', observations: [{ ...observation, unit: '家' }] }), [
      'observations[0].unit (patents, 2022-Q2): expected the unit of the indicator, "件", received "家"',
    ]);
  });
});
