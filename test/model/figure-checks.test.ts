import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { withObservations, parsePlan } from '../../src/model/parse-plan.js';
import { safeParseObservations, safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { minimalIndicator, minimalPlan } from './minimal-plan.js';

type Row = readonly [period: string, value: number, counts?: string, extra?: object];

const figure = ([period, value, counts = 'running-total', extra = {}]: Row): object => ({
  indicator: 'patents',
  period,
  value,
  counts,
  status: 'final',
  ...extra,
});

const totalSince = (since?: string): object => ({
  ...minimalIndicator,
  targets: [{ ...minimalIndicator.targets[0], of: { kind: 'total', ...(since !== undefined && { since }) } }],
});

const planWith = (rows: readonly Row[], indicator: object = totalSince()): object =>
  minimalPlan({ indicators: [indicator], observations: rows.map(figure) });

function told(rows: readonly Row[], indicator?: object): string[] {
  const result = safeParsePlan(planWith(rows, indicator), { locale: 'en' });
  return result.ok ? [] : result.issues.map(({ code, message }) => `${code} ${message}`);
}

describe('totals that fall', () => {
  // [what, rows, mistakes]
  const cases: [what: string, rows: Row[], ...told: string[]][] = [
    [
      'a total that grows',
      [
        ['2021', 310],
        ['2022', 655],
        ['2023-06', 655],
        ['2023', 990],
      ],
    ],
    [
      'a total that falls names both places',
      [
        ['2021', 310],
        ['2022', 655],
        ['2023', 402],
      ],
      'falling-total observations[2].value (patents, 2023): expected 655 or more, the total so far (observations[1]), received 402',
    ],
    [
      'in whatever order they stand, and only where it falls',
      [
        ['2023', 402],
        ['2024', 700],
        ['2022', 655],
        ['2021', 310],
      ],
      'falling-total observations[0].value (patents, 2023): expected 655 or more, the total so far (observations[2]), received 402',
    ],
    [
      'figures of a year to date entered as totals since the start',
      [
        ['2021-06', 150],
        ['2021', 310],
        ['2022-06', 170],
        ['2022', 345],
      ],
      'falling-total observations[2].value (patents, 2022-06): expected 310 or more, the total so far (observations[1]), received 170',
    ],
    [
      'less than the years have brought',
      [
        ['2021', 410, 'increment'],
        ['2022', 395, 'increment'],
        ['2023', 420, 'increment'],
        ['2024', 388],
      ],
      'falling-total observations[3].value (patents, 2024): expected 1225 or more, the total so far (observations[2]), received 388',
    ],
    [
      'a half year and its year count once',
      [
        ['2021-H1', 200, 'increment'],
        ['2021', 410, 'increment'],
        ['2022-06', 500],
      ],
    ],
    [
      'what comes after the total is not in it',
      [
        ['2021', 410, 'increment'],
        ['2021-12', 410],
        ['2022', 395, 'increment'],
      ],
    ],
    [
      'an increment that goes on beyond the day of the total',
      [
        ['2021', 410, 'increment'],
        ['2021-06', 190],
      ],
    ],
    [
      'the last publication counts',
      [
        ['2021', 510, 'running-total', { published: '2022-01-20' }],
        ['2021', 310, 'running-total', { published: '2022-03-20' }],
        ['2022', 402],
      ],
    ],
    [
      'what was taken back does not count',
      [
        ['2021', 510, 'running-total', { withdrawn: '2022-03-01' }],
        ['2022', 402],
      ],
    ],
    [
      'an estimate gives way to a final figure',
      [
        ['2021', 510, 'running-total', { status: 'estimated' }],
        ['2022', 402],
      ],
    ],
    [
      'a final figure does not give way to an estimate',
      [
        ['2021', 510],
        ['2022', 402, 'running-total', { status: 'estimated' }],
      ],
      'falling-total observations[1].value (patents, 2022): expected 510 or more, the total so far (observations[0]), received 402',
    ],
    [
      'after a break it begins anew',
      [
        ['2021', 510],
        ['2022', 402, 'running-total', { break: true }],
        ['2023', 480],
      ],
    ],
    [
      'what can be taken away again',
      [
        ['2021', 500, 'increment'],
        ['2022', -80, 'increment'],
        ['2023-06', 440],
      ],
    ],
    [
      'rounded parts of a rounded total',
      [
        ['2021', 1.26, 'increment'],
        ['2022', 1.27, 'increment'],
        ['2022-12', 2.52],
      ],
    ],
    [
      // 1.245 is 1.25 rounded half up, and 1.24 rounded half to even as GB/T 8170 has it.
      'a total that was rounded down where its one part was rounded up',
      [
        ['2021', 1.25, 'increment'],
        ['2021-12', 1.24],
      ],
    ],
    [
      'a whole less is no rounding',
      [
        ['2021', 1, 'increment'],
        ['2022', 1, 'increment'],
        ['2022-12', 1],
      ],
      'falling-total observations[2].value (patents, 2022-12): expected 2 or more, the total so far (observations[1]), received 1',
    ],
    [
      'the total of the plan before is another one',
      [
        ['2020', 4120],
        ['2021', 310],
      ],
    ],
    [
      'of different bodies',
      [
        ['2021', 510],
        ['2022', 402, 'running-total', { of: 'north' }],
      ],
    ],
  ];
  for (const [what, rows, ...mistakes] of cases)
    it(what, () => {
      const organisations = [{ id: 'north', name: '北街道', kind: 'sub-district' }];
      const result = safeParsePlan({ ...planWith(rows), organisations }, { locale: 'en' });
      assert.deepEqual(result.ok ? [] : result.issues.map(({ code, message }) => `${code} ${message}`), mistakes);
    });

  it('a total counted from an earlier day is held against what came since then', () =>
    assert.deepEqual(
      told(
        [
          ['2019', 700, 'increment'],
          ['2021', 650],
        ],
        totalSince('2019-01-01'),
      ),
      [
        'falling-total observations[1].value (patents, 2021): expected 700 or more, the total so far (observations[0]), received 650',
      ],
    ));

  it('is said in Chinese too', () => {
    const result = safeParsePlan(
      planWith([
        ['2021', 310],
        ['2022', 255],
      ]),
    );
    assert.ok(!result.ok);
    assert.equal(
      result.issues[0]?.message,
      'observations[1].value（patents, 2022）：累计值不应小于此前的310（observations[0]），实际为数字255',
    );
  });

  it('sums of what the periods bring are never mistakes, whatever the order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ brought: fc.nat(1000), total: fc.boolean() }), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (months, seed) => {
          let sum = 0;
          const rows = months.flatMap(({ brought, total }, at): Row[] => {
            const month = `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
            sum += brought;
            return [[month, brought, 'increment'], ...(total ? [[month, sum] as Row] : [])];
          });
          const shuffled = rows.map((row, at) => [(at * 7919 + seed) % 10007, row] as const).sort(([a], [b]) => a - b);
          assert.deepEqual(told(shuffled.map(([, row]) => row)), []);
        },
      ),
      { numRuns: 200 },
    ));
});

describe('two values of one period', () => {
  const level = (period: string, value: number, extra: object = {}): Row => [period, value, 'level', extra];
  const cases: [what: string, rows: Row[], ...told: string[]][] = [
    [
      'two final ones, and nothing that tells which stands',
      [level('2022', 61.5), level('2023', 60), level('2022', 63.2)],
      'two-values observations[2].value (patents, 2022): expected one value of this period, or the days they were published (published); observations[0] says 61.5, received 63.2',
    ],
    [
      'under two names of one period',
      [level('2022-H1', 61.5), level('2022-01/2022-06', 63.2)],
      'two-values observations[1].value (patents, 2022-01/2022-06): expected one value of this period, or the days they were published (published); observations[0] says 61.5, received 63.2',
    ],
    [
      'published on one day',
      [level('2022', 61.5, { published: '2023-02-01' }), level('2022', 63.2, { published: '2023-02-01' })],
      'two-values observations[1].value (patents, 2022): expected one value of this period, or the days they were published (published); observations[0] says 61.5, received 63.2',
    ],
    ['the same value twice', [level('2022', 61.5), level('2022', 61.5)]],
    [
      'a revision',
      [level('2022', 61.5, { published: '2023-02-01' }), level('2022', 63.2, { published: '2023-09-01' })],
    ],
    [
      'one with its day: the other was known before',
      [level('2022', 61.5), level('2022', 63.2, { published: '2023-02-01' })],
    ],
    ['one that was taken back', [level('2022', 61.5, { withdrawn: '2023-02-01' }), level('2022', 63.2)]],
    [
      'preliminary, estimated and final',
      [level('2022', 60, { status: 'estimated' }), level('2022', 61.5, { status: 'preliminary' }), level('2022', 63.2)],
    ],
    ['that count in different ways', [level('2022', 61.5), ['2022', 3.2, 'rate']]],
    ['of different bodies', [level('2022', 61.5), level('2022', 63.2, { of: 'north' })]],
    [
      'increments that overlap in part are for the calculation to refuse',
      [
        ['2022-01/2022-09', 30, 'increment'],
        ['2022-07/2022-12', 22, 'increment'],
      ],
    ],
  ];
  for (const [what, rows, ...mistakes] of cases)
    it(what, () => {
      const organisations = [{ id: 'north', name: '北街道', kind: 'sub-district' }];
      const result = safeParsePlan({ ...planWith(rows, minimalIndicator), organisations }, { locale: 'en' });
      assert.deepEqual(result.ok ? [] : result.issues.map(({ code, message }) => `${code} ${message}`), mistakes);
    });

  it('are found in a file of their own, and when figures are added', () => {
    const plan = parsePlan(minimalPlan());
    const rows = [level('2022', 61.5), level('2022', 63.2)].map(figure);
    const result = safeParseObservations({ plan: 'test-plan', observations: rows }, plan);
    assert.deepEqual(!result.ok && result.issues.map(({ code, path }) => `${code} ${path}`), [
      'two-values observations[1].value',
    ]);
    const first = parsePlan(minimalPlan({ observations: rows.slice(0, 1) }));
    assert.throws(
      () => withObservations(first, rows.slice(1) as never),
      /observations\[0\]\.value.*plan\.observations\[0\]/,
    );
  });

  it('take no longer than their number', () => {
    // Daily increments and totals of ten years.
    const days = Array.from({ length: 3650 }, (_, at) =>
      new Date(Date.UTC(2021, 0, 1 + at)).toISOString().slice(0, 10),
    );
    const rows = days.flatMap((day, at): Row[] => [
      [day, 1, 'increment'],
      [day, at + 1],
    ]);
    const start = performance.now();
    assert.deepEqual(told(rows), []);
    assert.ok(performance.now() - start < 20_000);
  });
});
