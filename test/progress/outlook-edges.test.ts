import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { linearOutlook } from '../../src/progress/outlook.js';
import { compoundOutlook } from '../../src/progress/outlook-compound.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { logitOutlook } from '../../src/progress/outlook-logit.js';
import type { OutlookInput } from '../../src/progress/outlook-model.js';
import { neverTouches, outlook } from '../../src/progress/outlook-target.js';
import { theilSenOutlook } from '../../src/progress/outlook-theil-sen.js';
import { trackOf, type Track } from '../../src/progress/outlook-track.js';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { reachDate } from '../../src/progress/reach-date.js';
import { planOf, type SmallPlan } from '../plan-of.js';
import { near } from '../vectors.js';

const models = [linearPaceOutlook, compoundOutlook, theilSenOutlook, logitOutlook];
const due = '2025-12-31';
/** Values on days in a row from 2021-01-01. */
const daily = (...values: number[]): OutlookInput['points'] =>
  values.map((value, index) => ({ at: `2021-01-0${index + 1}`, value }));

describe('the outlook models', () => {
  test('have names of their own in both languages, and say whether they need what cannot be passed', () => {
    const names = models.map(({ name }) => name as Readonly<Record<string, string>>);
    for (const { 'zh-CN': chinese = '', en = '' } of names) {
      assert.match(chinese, /^\p{Script=Han}/u);
      assert.match(en, /^[A-Z]/);
    }
    assert.equal(new Set(names.map(({ en }) => en)).size, models.length);
    assert.deepEqual(
      models.map(({ bounded }) => bounded),
      [false, false, false, true],
    );
    for (const { project } of models)
      assert.ok(project({ points: daily(10, 20, 30, 40), due: '2021-01-05', bounds: { high: 100 } }).answered);
  });

  test('refuse a bound or a start that is no number and no day, by name', () => {
    const points = daily(1, 2, 3, 4);
    for (const { project } of models) {
      assert.throws(() => project({ points, due, bounds: { low: NaN } }), /finite lower bound; received NaN/);
      assert.throws(
        () => project({ points, due, start: { at: '2020-12-31', value: Infinity } }),
        /finite value; received Infinity/,
      );
      assert.throws(
        () => project({ points, due, start: { at: '2020-02-30', value: 1 } }),
        /calendar days .*; received 2020-02-30/,
      );
    }
  });

  test('leave out a start that lies after the oldest value', () => {
    const points = [
      { at: '2020-12-31', value: 10 },
      { at: '2022-12-31', value: 30 },
    ];
    const later = linearPaceOutlook.project({ points, due: '2024-12-31', start: { at: '2021-06-30', value: 0 } });
    assert.deepEqual(later, linearPaceOutlook.project({ points, due: '2024-12-31' }));
  });

  test('take a value at what cannot be passed, and refuse one beyond it', () => {
    const project = (from: number, to: number, bounds: OutlookInput['bounds']): unknown => {
      const result = linearPaceOutlook.project({
        points: daily(from, to),
        due: '2021-01-03',
        ...(bounds && { bounds }),
      });
      return result.answered ? result.value : result.reason;
    };
    assert.equal(project(0, 10, { low: 0 }), 20);
    assert.equal(project(100, 90, { high: 100 }), 80);
    assert.equal(project(-1, 10, { low: 0 }), 'outside-bounds');
    assert.equal(project(101, 90, { high: 100 }), 'outside-bounds');
    // The last day lies exactly at it.
    assert.equal(project(20, 10, { low: 0 }), 0);
    assert.equal(project(20, 10, { low: 1 }), 'outside-bounds');
  });

  test('say that there is no number where there is none', () => {
    const far = linearPaceOutlook.project({ points: daily(-1e308, 1e308), due });
    assert.deepEqual(far, { answered: false, reason: 'out-of-range' });
    // One slope is infinite; that the median and the interval leave it out does not help.
    const steep = theilSenOutlook.project({ points: daily(0, 1e308, -1e308, 0, 0, 0), due: '2021-01-07' });
    assert.deepEqual(steep, { answered: false, reason: 'out-of-range' });
  });

  test('say a value without an interval where the interval has no number', () => {
    // Slopes 0, 0, 0, 1e308/3, 1e308/2, 1e308: the median is 1e308/6, and the line of the largest ends beyond all numbers.
    const wide = theilSenOutlook.project({ points: daily(0, 0, 0, 1e308), due: '2021-01-05' });
    assert.ok(wide.answered);
    assert.deepEqual(Object.keys(wide).sort(), ['answered', 'points', 'value']);
    // On the fifth day the four lines stand at 4/6, 3/6, 2/6 and 7/6 of 1e308.
    assert.ok(near(wide.value / 1e308, 3.5 / 6));
  });

  test('a logistic curve needs room between its bounds', () => {
    const level = logitOutlook.project({ points: daily(5, 5, 5), due, bounds: { low: 5, high: 5 } });
    assert.deepEqual(level, { answered: false, reason: 'no-bounds' });
  });

  test('a straight line needs time that has gone', () => {
    assert.equal(linearOutlook(5, 0, 0.5), 10);
    assert.equal(linearOutlook(5, 0, 0), undefined);
    assert.equal(linearOutlook(5, 0, -0.5), undefined);
    assert.equal(linearOutlook(1e308, -1e308, 0.5), undefined);
  });

  test('a curve that never touches its bounds is never there', () => {
    for (const [low, high, end, never] of [
      [0, 100, 0, true],
      [0, 100, 100, true],
      [0, 100, -1, true],
      [0, 100, 101, true],
      [0, 100, 99, false],
      [0, 100, 1, false],
    ] as const) {
      assert.equal(neverTouches(logitOutlook, { low, high }, end), never, String(end));
      assert.equal(neverTouches(linearPaceOutlook, { low, high }, end), false);
    }
    assert.equal(neverTouches(logitOutlook, {}, 0), true);
    assert.equal(neverTouches(logitOutlook, {}, 1e9), false);
  });
});

function progressOf(row: Omit<SmallPlan, 'asOf' | 'targets'> & { target: object; asOf?: string }): TargetProgress {
  const { target, asOf = '2025-01-31', ...more } = row;
  const plan = planOf({ ...more, asOf, targets: [{ words: '目标', when: { kind: 'by' }, ...target }] });
  const main = assessPlan(plan, { asOf }).indicators[0]?.main;
  assert.ok(main);
  return main;
}
const level = (period: string, value: number): object => ({ period, value, counts: 'level', status: 'final' });
const toLevel = (bound: object): object => ({ of: { kind: 'level' }, bound });
const withLevels = (bound: object, base: number, ...values: number[]): TargetProgress =>
  progressOf({
    target: toLevel(bound),
    baseline: { value: base, period: '2020' },
    observations: values.map((value, index) => level(String(2021 + index), value)),
  });

describe('the track of a target', () => {
  const track = (progress: TargetProgress): Track => {
    const found = trackOf(progress);
    assert.ok(typeof found !== 'string');
    return found;
  };

  test('ends at the figure; of a range at the end that is met first', () => {
    assert.equal(track(withLevels({ kind: 'at-most', value: 8 }, 12, 11)).end, 8);
    assert.equal(track(withLevels({ kind: 'between', low: 8, high: 10 }, 20, 15)).end, 10);
    assert.equal(track(withLevels({ kind: 'between', low: 8, high: 10 }, 0, 5)).end, 8);
  });

  test('is met from the side it comes from', () => {
    const above = track(withLevels({ kind: 'between', low: 8, high: 10 }, 20, 15));
    assert.deepEqual([11, 10, 7].map(above.meets), [false, true, true]);
    const below = track(withLevels({ kind: 'between', low: 8, high: 10 }, 0, 5));
    assert.deepEqual([7, 8, 11].map(below.meets), [false, true, true]);
  });

  test('about a figure, or exactly it: there is whoever has come as far or past it', () => {
    for (const kind of ['about', 'equal']) {
      assert.deepEqual([9, 10, 11].map(track(withLevels({ kind, value: 10 }, 0, 5)).reaches), [false, true, true]);
      assert.deepEqual([9, 10, 11].map(track(withLevels({ kind, value: 10 }, 20, 15)).reaches), [true, true, false]);
    }
    assert.deepEqual([9, 10, 11].map(track(withLevels({ kind: 'more-than', value: 10 }, 0, 5)).reaches), [
      false,
      false,
      true,
    ]);
  });

  test('is not there before anything is known, whatever the day', () => {
    const target = toLevel({ kind: 'at-least', value: 10 });
    const early = progressOf({ target, asOf: '2020-06-30', observations: [] });
    assert.equal(early.reason, 'not-started');
    assert.equal(trackOf(early), 'no-observation');
  });

  test('starts on the day before the first, where something can be counted from', () => {
    assert.deepEqual(track(withLevels({ kind: 'at-least', value: 10 }, 2, 5)).start, { at: '2020-12-31', value: 2 });
    const target = toLevel({ kind: 'at-least', value: 10 });
    assert.equal(track(progressOf({ target, observations: [level('2021', 5)] })).start, undefined);
    // No day lies before the first one that can be written.
    const oldest = progressOf({
      target: { of: { kind: 'total' }, bound: { kind: 'at-least', value: 10 } },
      period: { start: '0001-01-01', end: '2025-12-31' },
      observations: [{ ...level('2021', 5), counts: 'running-total' }],
    });
    assert.ok(oldest.done.answered);
    assert.ok(!('start' in track(oldest)));
  });
});

test('the outlook of a result meets, misses, or has no line to be held against', () => {
  // From 90 at the end of 2020, 100 at the end of 2021: ten a year, 140 at the end of 2025.
  const meets = (bound: object): unknown => {
    const { outlook: declared } = withLevels(bound, 90, 100);
    assert.ok(declared.answered && near(declared.value, 90 + (10 * 1826) / 365));
    return ['meets' in declared, declared.meets];
  };
  assert.deepEqual(meets({ kind: 'at-least', value: 139 }), [true, true]);
  assert.deepEqual(meets({ kind: 'at-least', value: 150 }), [true, false]);
  assert.deepEqual(meets({ kind: 'about', value: 140 }), [true, true], 'it rounds to the figure');
  assert.deepEqual(meets({ kind: 'about', value: 150 }), [false, undefined]);
  assert.deepEqual(meets({ kind: 'about', value: 150, tolerance: 5 }), [true, false]);
});

describe('the interval of an outlook', () => {
  // SciPy: 140.027… by the end of 2025, from 95.027… to 185.068… (test/vectors/outlook-models.json).
  const seen = (bound: object): unknown => {
    const result = outlook(withLevels(bound, 90, 100, 110, 135, 130), theilSenOutlook);
    assert.ok(result.answered && near(result.value, 140.02739726027397));
    return [result.meets, result.interval];
  };

  test('meets, misses, or lies on both sides', () => {
    assert.deepEqual(seen({ kind: 'at-least', value: 136 }), [true, 'either'], 'the lower end misses');
    assert.deepEqual(seen({ kind: 'at-least', value: 150 }), [false, 'either'], 'the upper end meets');
    assert.deepEqual(seen({ kind: 'at-least', value: 190 }), [false, 'misses']);
    assert.deepEqual(seen({ kind: 'equal', value: 150 }), [false, 'either'], 'both ends miss what lies between them');
    assert.deepEqual(seen({ kind: 'equal', value: 190 }), [false, 'misses']);
    assert.deepEqual(seen({ kind: 'about', value: 150 }), [undefined, undefined], 'no line is drawn');
    const linear = outlook(withLevels({ kind: 'at-least', value: 150 }, 90, 100), linearPaceOutlook);
    assert.deepEqual(linear.answered && [linear.meets, linear.interval], [false, undefined]);
  });

  test('meets with an end that is the figure itself', () => {
    // 10, 12, 30, 16, 18 on five days: 22 two days on, from −26 to 102, as the docblock of the model says.
    const observations = daily(10, 12, 30, 16, 18).map(({ at, value }) => level(at, value));
    const period = { start: '2021-01-01', end: '2021-01-07' };
    const at = (bound: object): unknown => {
      const result = outlook(
        progressOf({ target: toLevel(bound), period, asOf: '2021-01-05', observations }),
        theilSenOutlook,
      );
      assert.ok(result.answered);
      return [result.value, result.low, result.high, result.meets, result.interval];
    };
    assert.deepEqual(at({ kind: 'at-least', value: -26 }), [22, -26, 102, true, 'meets']);
    // What is counted in wholes does not end below nought.
    assert.deepEqual(at({ kind: 'at-most', value: 102 }), [22, 0, 102, true, 'meets']);
    // Not for a bound that wants more than itself.
    assert.deepEqual(at({ kind: 'more-than', value: -26 }), [22, -26, 102, true, 'either']);
    assert.deepEqual(at({ kind: 'less-than', value: 102 }), [22, 0, 102, true, 'either']);
  });

  test('a share that is to be all or nothing is never there on a logistic curve', () => {
    const observations = [70, 80, 90].map((value, index) => ({
      ...level(String(2021 + index), value),
      counts: 'rate',
    }));
    const asked = (bound: object): unknown =>
      outlook(progressOf({ target: { of: { kind: 'share' }, bound }, unit: '%', observations }), logitOutlook);
    assert.deepEqual(asked({ kind: 'at-least', value: 100 }), { answered: false, reason: 'outside-bounds' });
    assert.deepEqual(asked({ kind: 'at-most', value: 0 }), { answered: false, reason: 'outside-bounds' });
    const near100 = asked({ kind: 'at-least', value: 99 }) as { answered: boolean };
    assert.equal(near100.answered, true);
  });
});

describe('the day a target is reached', () => {
  test('keeps to what cannot be passed', () => {
    // 50 at the end of 2020, 90 at the end of 2023: 40 in 1095 days, 30 more in 821.25.
    const progress = withLevels({ kind: 'at-least', value: 120 }, 50, 60, 75, 90);
    assert.deepEqual(reachDate(progress), { answered: true, date: '2026-04-01', model: 'linear' });
    assert.deepEqual(reachDate(progress, linearPaceOutlook, { bounds: { high: 100 } }), {
      answered: false,
      reason: 'outside-bounds',
    });
    assert.deepEqual(reachDate(progress, linearPaceOutlook, { bounds: { high: 200 } }), reachDate(progress));
  });

  test('is found on a course that soon has no number any more', () => {
    // 1 and 2 on two days: doubled every day, 2 × 2^9 = 1024 is the first above 1000.
    const progress = progressOf({
      target: toLevel({ kind: 'at-least', value: 1000 }),
      asOf: '2021-01-02',
      observations: daily(1, 2).map(({ at, value }) => level(at, value)),
    });
    assert.deepEqual(reachDate(progress, compoundOutlook), {
      answered: true,
      date: '2021-01-11',
      model: 'compound',
    });
  });

  test('is not looked for behind the last day that can be written', () => {
    const late = (period: string, asOf: string): unknown =>
      reachDate(
        progressOf({
          target: toLevel({ kind: 'at-least', value: 100 }),
          period: { start: '9990-01-01', end: '9999-12-31' },
          baseline: { value: 0, period: '9989' },
          asOf,
          observations: [level(period, 9)],
        }),
      );
    assert.deepEqual(late('9999', '9999-12-31'), { answered: false, reason: 'no-time' });
    // 1 a year, and a year is left.
    assert.deepEqual(late('9998', '9998-12-31'), { answered: false, reason: 'beyond-a-century' });
  });
});

test('a pace that is no number is none', () => {
  const progress = withLevels({ kind: 'at-least', value: 900 }, 722, 807);
  const last = progress.history[0];
  assert.ok(last && progress.done.answered && progress.required);
  const far = {
    ...progress,
    history: [{ ...last, value: 1e308 }],
    done: { ...progress.done, start: -1e308 },
  };
  assert.deepEqual(paceSoFar(far), { answered: false, reason: 'out-of-range' });
  const deep = { ...progress, history: [{ ...last, value: -1e308 }], required: { low: 1e308, high: 1e308 } };
  assert.deepEqual(requiredPace(deep), { answered: false, reason: 'out-of-range' });
});

describe('a break in the series', () => {
  const plan = (rows: readonly (readonly [period: string, value: number, broken?: boolean])[]): SmallPlan => ({
    asOf: '2024-03-01',
    targets: [
      { words: '达100件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 100 }, when: { kind: 'by' } },
    ],
    baseline: { value: 0, period: '2020' },
    observations: rows.map(([period, value, broken]) => ({
      period,
      value,
      counts: 'level',
      status: 'final',
      ...(broken && { break: true }),
    })),
  });
  const progressOf = (small: SmallPlan): TargetProgress =>
    assessPlan(planOf(small), { asOf: small.asOf }).indicators[0]!.main;

  test('lets no pace be taken across it, and says so', () => {
    const whole = progressOf(
      plan([
        ['2021', 30],
        ['2022', 40],
        ['2023', 50],
      ]),
    );
    assert.ok(whole.outlook.answered);
    const broken = progressOf(
      plan([
        ['2021', 30],
        ['2022', 40, true],
        ['2023', 50],
      ]),
    );
    assert.deepEqual(broken.outlook, { answered: false, reason: 'series-break' });
    // The values after it still compare with each other: 10 a year, from the end of 2023 two years on.
    const led = outlook(broken, linearPaceOutlook);
    assert.ok(led.answered);
    near(led.value, 50 + (10 / 365) * 731);
  });

  test('has no fall from a value that was counted in another way', () => {
    assert.equal(
      progressOf(
        plan([
          ['2022', 110],
          ['2023', 90],
        ]),
      ).fallenBackFrom?.value,
      110,
    );
    assert.equal(
      progressOf(
        plan([
          ['2022', 110],
          ['2023', 90, true],
        ]),
      ).fallenBackFrom,
      undefined,
    );
  });
});
