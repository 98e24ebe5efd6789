import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/calendar/add-days.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { compoundOutlook } from '../../src/progress/outlook-compound.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { logitOutlook } from '../../src/progress/outlook-logit.js';
import { outlook } from '../../src/progress/outlook-target.js';
import { theilSenOutlook } from '../../src/progress/outlook-theil-sen.js';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { reachDate } from '../../src/progress/reach-date.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';
import type { SmallPlan } from '../plan-of.js';
import { near, vectors, worked, type Working } from '../vectors.js';

const models = [linearPaceOutlook, compoundOutlook, theilSenOutlook, logitOutlook];

function progressOf(row: SmallPlan): TargetProgress {
  const main = assessPlan(planOf(row), { asOf: row.asOf }).indicators[0]?.main;
  assert.ok(main);
  return main;
}

describe('addDays', () => {
  const rows: [string, Parameters<typeof addDays>, string | undefined][] = [
    ['docblock example', ['2023-12-31', 731], '2025-12-31'],
    ['docblock example, backwards', ['2021-01-01', -1], '2020-12-31'],
    ['no day', ['2024-02-28', 0], '2024-02-28'],
    ['over a leap day', ['2024-02-28', 2], '2024-03-01'],
    ['past the last year of four digits', ['9999-12-31', 1], undefined],
    ['before the first', ['0001-01-01', -1], undefined],
    ['no calendar day', ['2023-02-29', 1], undefined],
    ['half a day', ['2023-02-28', 0.5], undefined],
    ['beyond every clock', ['2023-02-28', 1e300], undefined],
  ];
  for (const [name, input, expected] of rows) test(name, () => assert.equal(addDays(...input), expected));
});

type Figures = Record<string, Working | boolean>;
interface Expected {
  readonly soFar: Figures | string;
  readonly required: Figures | string;
  readonly reach: string;
}

function assertPace(actual: ReturnType<typeof paceSoFar>, expected: Figures | string, source: string): void {
  if (typeof expected === 'string') return assert.deepEqual(actual, { answered: false, reason: expected }, source);
  assert.ok(actual.answered, `${JSON.stringify(actual)}: ${source}`);
  const figures = Object.entries(actual).filter(([name]) => !['answered', 'from', 'to'].includes(name));
  assert.deepEqual(figures.map(([name]) => name).sort(), Object.keys(expected).sort(), source);
  for (const [name, part] of figures) {
    const wanted: Working | boolean | undefined = expected[name];
    if (typeof wanted === 'boolean') assert.equal(part, wanted, name);
    else assert.ok(near(part as number, worked(wanted ?? NaN)), `${name} is ${part}, not ${wanted}: ${source}`);
  }
}

describe('paceSoFar, requiredPace, reachDate', () => {
  for (const { name, input, expected, source } of vectors<SmallPlan, Expected>('pace')) {
    test(name, () => {
      const progress = progressOf(input);
      assertPace(paceSoFar(progress), expected.soFar, source);
      assertPace(requiredPace(progress), expected.required, source);
      const reach = reachDate(progress);
      assert.equal(reach.answered ? reach.date : reach.reason, expected.reach, source);
    });
  }

  test('name the two ends', () => {
    const [first] = vectors<SmallPlan, Expected>('pace');
    assert.ok(first);
    const pace = requiredPace(progressOf(first.input));
    assert.ok(pace.answered);
    assert.deepEqual(
      [pace.from, pace.to],
      [
        { at: '2023-12-31', value: 807 },
        { at: '2025-12-31', value: 900 },
      ],
    );
  });
});

const share = (values: readonly number[], bound: object): SmallPlan => ({
  asOf: '2024-06-30',
  unit: '%',
  targets: [{ words: '覆盖率', of: { kind: 'share' }, bound, when: { kind: 'by' }, unit: '%' }],
  baseline: { value: 60, period: '2020' },
  observations: values.map((value, index) => ({
    period: String(2021 + index),
    value,
    counts: 'rate',
    status: 'final',
  })),
});
const level = (values: readonly number[], bound: object): SmallPlan => ({
  asOf: '2025-06-30',
  targets: [{ words: '目标', of: { kind: 'level' }, bound, when: { kind: 'by' } }],
  baseline: { value: 90, period: '2020' },
  observations: values.map((value, index) => ({
    period: String(2021 + index),
    value,
    counts: 'level',
    status: 'final',
  })),
});

describe('outlook', () => {
  // Worked with SciPy in outlook-models.json: value 140.03, from 95.03 to 185.07.
  const docblock = (bound: object): SmallPlan => level([100, 110, 135, 130], bound);
  const said = (bound: object): unknown => {
    const result = outlook(progressOf(docblock(bound)), theilSenOutlook);
    return result.answered && [result.meets, result.interval, result.points, result.due, result.model];
  };
  test('docblock example: says whether value and interval meet the bound', () => {
    const rest = [5, '2025-12-31', 'theil-sen'];
    assert.deepEqual(said({ kind: 'at-least', value: 150 }), [false, 'either', ...rest]);
    assert.deepEqual(said({ kind: 'at-least', value: 140 }), [true, 'either', ...rest]);
    assert.deepEqual(said({ kind: 'at-least', value: 95 }), [true, 'meets', ...rest]);
    assert.deepEqual(said({ kind: 'more-than', value: 190 }), [false, 'misses', ...rest]);
    assert.deepEqual(said({ kind: 'equal', value: 150 }), [false, 'either', ...rest]);
    assert.deepEqual(said({ kind: 'equal', value: 190 }), [false, 'misses', ...rest]);
    // 140.03 rounds to 140; neither end of the interval does.
    assert.deepEqual(said({ kind: 'about', value: 140 }), [true, 'either', ...rest]);
    assert.deepEqual(said({ kind: 'about', value: 150 }), [undefined, undefined, ...rest]);
  });

  test('needs no baseline where there are values enough', () => {
    const { baseline: _baseline, ...row } = docblock({ kind: 'at-least', value: 150 });
    const progress = progressOf(row);
    assert.deepEqual(progress.outlook, { answered: false, reason: 'no-baseline' });
    const result = outlook(progress, theilSenOutlook);
    assert.ok(result.answered && result.points === 4);
  });

  test('a share stays between 0 and 100 for the model that fills up, and only for it', () => {
    const progress = progressOf(share([75, 90, 96], { kind: 'at-least', value: 95 }));
    const logit = outlook(progress, logitOutlook);
    assert.ok(logit.answered && logit.value > 96 && logit.value < 100);
    const linear = outlook(progress, linearPaceOutlook);
    // 60 + 36 × 1826/1095: arithmetic says so; the progress itself leads no share past the whole.
    assert.ok(linear.answered && near(linear.value, 60 + (36 * 1826) / 1095));
    assert.deepEqual(progress.outlook, { answered: false, reason: 'outside-bounds' });
    const bounded = outlook(progress, linearPaceOutlook, { bounds: { high: 100 } });
    assert.deepEqual(bounded, { answered: false, reason: 'outside-bounds' });
  });

  test('a curve that never arrives is not asked when it does', () => {
    const row = share([75, 90, 96], { kind: 'at-least', value: 100 });
    const progress = progressOf({
      ...row,
      targets: row.targets.map((target) => ({ ...target, of: { kind: 'level' } })),
    });
    const options = { bounds: { low: 0, high: 100 } };
    for (const result of [outlook(progress, logitOutlook, options), reachDate(progress, logitOutlook, options)])
      assert.deepEqual(result, { answered: false, reason: 'outside-bounds' });
    assert.deepEqual(outlook(progress, logitOutlook), { answered: false, reason: 'no-bounds' });
  });

  test('says why it says nothing', () => {
    const reasonOf = (row: SmallPlan, asOf = row.asOf): unknown => {
      const result = outlook(progressOf({ ...row, asOf }), linearPaceOutlook);
      return result.answered || result.reason;
    };
    const bound = { kind: 'at-least', value: 150 };
    assert.equal(reasonOf(level([], bound)), 'no-observation');
    assert.equal(reasonOf(level([100, 110, 120, 130, 140], bound), '2026-02-01'), 'closed');
    assert.equal(reasonOf(level([100], { kind: 'hold' })), 'direction-without-number');
    const open = level([100], bound);
    assert.equal(
      reasonOf({ ...open, targets: open.targets.map((t) => ({ ...t, when: { kind: 'open' } })) }),
      'no-date',
    );
  });
});

describe('reachDate with other models', () => {
  test('a trend line past the bound that is on its way back reaches nothing', () => {
    // The line falls from about 125; the latest value lies under it.
    const progress = progressOf(level([140, 130, 128, 90], { kind: 'at-least', value: 100 }));
    const { baseline: _baseline, ...row } = level([140, 130, 128, 90], { kind: 'at-least', value: 100 });
    assert.ok(progress.reported);
    const result = reachDate(progressOf(row), theilSenOutlook);
    assert.deepEqual(result, { answered: false, reason: 'never-at-this-pace' });
  });
  test('constant growth arrives earlier than a straight line', () => {
    const progress = progressOf(level([100, 110, 121], { kind: 'at-least', value: 200 }));
    const [linear, compound] = [reachDate(progress), reachDate(progress, compoundOutlook)];
    assert.ok(linear.answered && compound.answered && compound.date < linear.date);
    assert.equal(compound.model, 'compound');
  });
});

describe('any plan on any day', () => {
  function* numbers(value: unknown, path = ''): Generator<[string, number]> {
    if (typeof value === 'number') yield [path, value];
    if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) yield* numbers(part, `${path}.${key}`);
  }

  test('no result holds NaN, infinity or minus zero; all are frozen', () => {
    fc.assert(
      fc.property(smallPlan, fc.constantFrom(...models), (row, model) => {
        const progress = progressOf(row);
        const options = { bounds: { low: 0, high: 1e6 } };
        const results = [
          paceSoFar(progress),
          requiredPace(progress),
          reachDate(progress, model),
          outlook(progress, model),
          outlook(progress, model, options),
          reachDate(progress, model, options),
        ];
        for (const result of results) {
          assert.ok(Object.isFrozen(result));
          for (const [path, part] of numbers(result)) {
            // What is published is handed on as it is, minus zero included.
            if (/^\.(from|to)\.value$/.test(path)) continue;
            assert.ok(Number.isFinite(part) && !Object.is(part, -0), `${path} is ${part}`);
          }
        }
      }),
      { seed, numRuns: 1500 },
    );
  });

  const thousandths = fc.integer({ min: 1, max: 400_000 }).map((value) => value / 1000);
  const rising = fc.record({
    values: fc.array(thousandths, { minLength: 1, maxLength: 4 }),
    end: thousandths,
    kind: fc.constantFrom('at-least', 'more-than', 'at-most', 'less-than'),
  });
  const rowOf = (values: readonly number[], kind: string, end: number): SmallPlan =>
    level(values, { kind, value: end });

  test('the straight line is that of the progress itself', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          smallPlan,
          rising.map(({ values, kind, end }) => rowOf(values, kind, end)),
        ),
        (row) => {
          const progress = progressOf(row);
          const result = outlook(progress, linearPaceOutlook);
          if (!progress.outlook.answered) return;
          compared += 1;
          assert.ok(result.answered && near(result.value, progress.outlook.value), JSON.stringify(result));
          assert.equal(result.due, progress.due);
        },
      ),
      { seed, numRuns: 1500 },
    );
    assert.ok(compared > 300, `${compared}`);
  });

  test('a target is reached by its date exactly when its outlook meets the bound', () => {
    let reached = 0;
    fc.assert(
      fc.property(
        rising,
        fc.constantFrom(linearPaceOutlook, compoundOutlook, theilSenOutlook),
        ({ values, end, kind }, model) => {
          const progress = progressOf(rowOf(values, kind, end));
          const [result, reach] = [outlook(progress, model), reachDate(progress, model)];
          if (!reach.answered && (reach.reason === 'already-reached' || reach.reason === 'too-few-points')) return;
          assert.ok(result.answered);
          const inTime = reach.answered && reach.date <= result.due;
          if (inTime) reached += 1;
          // A trend line on its way back can still lie past the bound on the due date, and reaches nothing.
          if (!(reach.answered === false && model === theilSenOutlook)) assert.equal(inTime, result.meets);
        },
      ),
      { seed, numRuns: 1500 },
    );
    assert.ok(reached > 50, `${reached}`);
  });

  test('whoever keeps the required pace arrives on the due date, and a faster one before it', () => {
    let compared = 0;
    fc.assert(
      fc.property(rising, ({ values, end, kind }) => {
        const progress = progressOf(rowOf(values, kind, end));
        const [soFar, required, reach] = [paceSoFar(progress), requiredPace(progress), reachDate(progress)];
        if (!soFar.answered || !required.answered || required.change === 0) return;
        const ratio = soFar.change / soFar.days / (required.change / required.days);
        // On the line itself the last binary digit would decide.
        if (Math.abs(ratio - 1) < 1e-9) return;
        compared += 1;
        assert.equal(reach.answered && reach.date <= required.to.at, ratio > 1);
        // In years the two paces say the same, but for the leap days between them.
        if (Math.abs(ratio - 1) > 0.003) assert.equal(soFar.perYear / required.perYear > 1, ratio > 1);
      }),
      { seed, numRuns: 1500 },
    );
    assert.ok(compared > 300, `${compared}`);
  });

  test('neither unit nor sign changes the day', () => {
    fc.assert(
      fc.property(rising, fc.constantFrom(10, 1000, 7), ({ values, end, kind }, k) => {
        const scaled = {
          ...rowOf(
            values.map((value) => value * k),
            kind,
            end * k,
          ),
          baseline: { value: 90 * k, period: '2020' },
        };
        const [one, other] = [reachDate(progressOf(rowOf(values, kind, end))), reachDate(progressOf(scaled))];
        assert.equal(other.answered, one.answered);
        if (!one.answered || !other.answered) return;
        // A day sooner or later where the figure is reached exactly at the turn of two days.
        assert.ok(
          [-1, 0, 1].some((days) => addDays(one.date, days) === other.date),
          `${one.date} ${other.date}`,
        );
      }),
      { seed },
    );
  });
});
