import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { arcFrames, arcPath, numberSize, onArc } from '../../src/view/gauge/arc-geometry.js';
import { gaugeGeometry, type TrackGeometry } from '../../src/view/gauge/gauge-geometry.js';
import { labelWidth, placeLabels } from '../../src/view/gauge/gauge-labels.js';
import { leavesRoom, sparkline } from '../../src/view/trend/sparkline.js';
import { states } from '../../stories/examples.js';
import { workedOut } from '../../stories/worked-out.js';
import { seed } from '../generated-plans.js';
import { planOf } from '../plan-of.js';

function track(name: string): TrackGeometry {
  const geometry = gaugeGeometry(states[name]!.main);
  assert.equal(geometry?.form, 'track');
  return geometry as TrackGeometry;
}

describe('gaugeGeometry', () => {
  test('splits 807 of 900 at the baseline 722', () => {
    // Scale 0 to 900 / 0.85: 722 / 900 × 85 = 68.19, 807 / 900 × 85 = 76.22.
    // Schedule 722 + 178 × 1095/1826 = 828.74 → 78.27.
    assert.deepEqual(track('behind'), {
      form: 'track',
      origin: 'zero',
      targets: [85],
      base: { from: 0, to: 68.19 },
      bar: { from: 68.19, to: 76.22 },
      baseline: { at: 68.19, exact: true },
      schedule: 78.27,
      provisional: false,
      meter: { min: 0, max: 900, now: 807 },
    });
  });

  test('lets 26.7 of 10 fill the track and moves the mark', () => {
    const { bar, targets, schedule, meter } = track('overTarget');
    assert.deepEqual(bar, { from: 0, to: 100 });
    assert.deepEqual(targets, [37.45]); // 10 / 26.7
    assert.equal(schedule, undefined);
    assert.deepEqual(meter, { min: 0, max: 26.7, now: 26.7 });
  });

  test('draws a range as a band with two marks', () => {
    const { band, targets, bar } = track('range');
    assert.deepEqual(targets, [68, 85]); // 8 / 10 × 85
    assert.deepEqual(band, { from: 68, to: 85 });
    assert.deepEqual(bar, { from: 0, to: 76.5 }); // 9 / 10 × 85
  });

  test('turns the scale round for a fall from 12 to 7', () => {
    // 12 stands at 0, 7 at 85: 8.4 is (12 − 8.4) / (12 − 7) × 85 = 61.2; schedule 1095/1826 × 85 = 50.97.
    const { origin, bar, base, targets, baseline, schedule, meter } = track('falling');
    assert.equal(origin, 'baseline');
    assert.deepEqual(bar, { from: 0, to: 61.2 });
    assert.equal(base, undefined);
    assert.deepEqual(targets, [85]);
    assert.deepEqual(baseline, { at: 0, exact: true });
    assert.equal(schedule, 50.97);
    assert.deepEqual(meter, { min: 0, max: 12, now: 8.4 });
  });

  describe('below zero', () => {
    const of = (baseline: number | undefined, bound: object, value: number): TrackGeometry => {
      const plan = planOf({
        asOf: '2024-01-31',
        unit: '亿元',
        ...(baseline !== undefined && { baseline: { value: baseline, period: '2020' } }),
        targets: [{ words: '目标', of: { kind: 'level' }, bound, when: { kind: 'by' } }],
        observations: [{ period: '2023', value, counts: 'level', status: 'final' }],
      });
      return gaugeGeometry(assessPlan(plan, { asOf: '2024-01-31' }).indicators[0]!.main) as TrackGeometry;
    };
    const atLeast = (value: number): object => ({ kind: 'at-least', value });

    test('a deficit of 40 that is to shrink to 10 begins at its left edge', () => {
      // −40 stands at 0, −10 at 85: −25 is 15 of 30, half of the way to 85; nothing was “there before”.
      const { bar, base, targets, origin, baseline } = of(-40, atLeast(-10), -25);
      assert.deepEqual([bar, base, targets, origin], [{ from: 0, to: 42.5 }, undefined, [85], 'other']);
      assert.deepEqual(baseline, { at: 0, exact: true });
    });
    test('one that has grown to 55 is a loss', () => {
      // −55 stands at 0, −10 at 85: −40 is 15 of 45.
      const { bar, lost, baseline } = of(-40, atLeast(-10), -55);
      assert.deepEqual([bar, lost, baseline?.at], [undefined, { from: 0, to: 28.33 }, 28.33]);
    });
    test('a balance that crosses zero', () => {
      // −10 stands at 0, 20 at 85: 5 is 15 of 30.
      const { bar, base, targets, zero } = of(-10, atLeast(20), 5);
      assert.deepEqual([bar, base, targets], [{ from: 0, to: 42.5 }, undefined, [85]]);
      // 10 of the 30 that end at 85.
      assert.equal(zero, 28.33);
      assert.equal(of(40, atLeast(90), 65).zero, undefined, 'nought at an end is no mark of its own');
    });
    test('a value below zero without a start is no gain', () => {
      // −2 stands at 0, 6 at 85: nought is 2 of 8.
      const { bar, lost, zero } = of(undefined, atLeast(6), -2);
      assert.deepEqual([bar, lost, zero], [undefined, { from: 0, to: 21.25 }, 21.25]);
    });
    test('a surplus of 10 that has become a deficit of 5 has lost all of it', () => {
      // −5 stands at 0, 20 at 85, 10 at 15 of 25.
      const { bar, lost, base } = of(10, atLeast(20), -5);
      assert.deepEqual([bar, lost, base], [undefined, { from: 0, to: 51 }, undefined]);
    });
    test('a fall further down begins at its base', () => {
      const { bar, targets, origin } = of(-10, { kind: 'at-most', value: -30 }, -20);
      assert.deepEqual([bar, targets, origin], [{ from: 0, to: 42.5 }, [85], 'baseline']);
    });

    test('nothing leaves the track, and a gain is never drawn as what was there before', () => {
      const figure = fc.integer({ min: -100, max: 100 });
      const kind = fc.constantFrom('at-least', 'at-most', 'more-than', 'less-than', 'equal');
      fc.assert(
        fc.property(fc.option(figure, { nil: undefined }), kind, figure, figure, (baseline, word, goal, value) => {
          const { bar, base, lost, targets } = of(baseline, { kind: word, value: goal }, value);
          for (const at of [...targets, bar?.from, bar?.to, lost?.from, lost?.to, base?.from, base?.to])
            assert.ok(at === undefined || (at >= 0 && at <= 100));
          assert.ok(!bar || !lost, 'a gain or a loss');
          if (base && bar) assert.ok(base.to <= bar.from);
        }),
        { seed },
      );
    });
  });

  test('starts a fall at the value when that is worse than the baseline', () => {
    // 14.2 stands at 0, 7 at 85: 12 is 2.2 / 7.2 × 85 = 25.97; schedule 12 − 5 × 1095/1826 = 9.0016 → 61.37.
    const { origin, bar, lost, targets, baseline, schedule } = track('fallingWorse');
    assert.equal(origin, 'other');
    assert.equal(bar, undefined);
    assert.deepEqual(lost, { from: 0, to: 25.97 });
    assert.deepEqual(targets, [85]);
    assert.deepEqual(baseline, { at: 25.97, exact: true });
    assert.equal(schedule, 61.37);
  });

  test('lets a fall beyond its target fill the track', () => {
    // 12 at 0, 5.9 at 100: 7 is 5 / 6.1 = 81.97 when 5.9 lies beyond the full scale, 12 − 5 / 0.85 = 6.12.
    const { bar, targets } = track('fallingMet');
    assert.deepEqual(bar, { from: 0, to: 100 });
    assert.deepEqual(targets, [81.97]);
  });

  test('shows what a rising value lost against its baseline', () => {
    // 655 / 900 × 85 = 61.86.
    const { base, bar, lost } = track('risingWorse');
    assert.deepEqual(base, { from: 0, to: 61.86 });
    assert.equal(bar, undefined);
    assert.deepEqual(lost, { from: 61.86, to: 68.19 });
  });

  test('does not split a bar at a baseline that is only a bound', () => {
    const { base, bar, baseline } = track('baselineIsBound');
    assert.equal(base, undefined);
    assert.deepEqual(bar, { from: 0, to: 75.99 }); // 1788 / 2000 × 85
    assert.deepEqual(baseline, { at: 51, exact: false }); // 1200 / 2000 × 85
  });

  test('keeps zero a number and an unknown value nothing', () => {
    assert.deepEqual(track('zero').bar, { from: 0, to: 0 });
    assert.deepEqual(track('zero').meter, { min: 0, max: 3, now: 0 });
    const unknown = track('notReported');
    assert.equal(unknown.bar, undefined);
    assert.equal(unknown.meter, undefined);
    assert.deepEqual(unknown.targets, [85]);
  });

  test('marks a preliminary value', () => {
    assert.equal(track('preliminary').provisional, true);
    assert.equal(track('behind').provisional, false);
  });

  test('places years evenly', () => {
    const geometry = gaugeGeometry(states['yearly']!.main);
    assert.ok(geometry?.form === 'years');
    assert.deepEqual(
      geometry.years.map(({ at, status }) => [at, status]),
      [
        [10, 'met'],
        [30, 'not-met'],
        [50, 'met'],
        [70, 'not-due'],
        [90, 'not-due'],
      ],
    );
  });

  test('puts one event on a line of time', () => {
    // 2024-01-31 is day 1126 of 1826: 61.66 %.
    assert.deepEqual(gaugeGeometry(states['notDue']!.main), {
      form: 'event',
      gone: 61.66,
      today: 61.66,
      end: { at: 100, status: 'not-due' },
      first: '2021',
      last: '2025',
    });
    const done = gaugeGeometry(states['oneOffDone']!.main);
    assert.ok(done?.form === 'event');
    assert.equal(done.today, undefined);
    assert.equal(done.end.at, 80.01); // 2024-12-31 is day 1461 of 1826
  });

  test('has no length for a place in an order', () => {
    assert.equal(gaugeGeometry(workedOut['rank']!.main), undefined);
  });

  test('has no drawing for words', () => {
    assert.equal(gaugeGeometry(states['directionOnly']!.main), undefined);
  });
});

describe('placeLabels', () => {
  const labels = { target: '超过900', baseline: '基期722', schedule: '序时60%' };
  const texts = (width: number): unknown[] => {
    const { target, schedule, baseline, zero } = placeLabels(track('behind'), labels, width);
    return [target.text, schedule?.text, baseline?.text, zero?.text];
  };

  test('shows all where there is room', () => {
    assert.deepEqual(texts(500), ['超过900', '序时60%', '基期722', '0']);
  });

  test('moves the baseline to the left of the target', () => {
    const moved = placeLabels(track('behind'), labels, 246).baseline;
    assert.equal(moved?.anchor, 'end');
    assert.equal(moved.at, 68.19);
  });

  test('drops the baseline before the target', () => {
    assert.deepEqual(texts(160), ['超过900', '序时60%', undefined, '0']);
  });

  test('pushes a long target inside the edge', () => {
    const { target } = placeLabels(track('behind'), { target: '不低于2000000' }, 240);
    assert.equal(target.anchor, 'end');
    assert.equal(target.at, 100);
  });

  test('counts a full-width character as a square', () => {
    assert.equal(labelWidth('超过900'), 45);
  });
});

describe('arc geometry', () => {
  test('runs from left to right over the top', () => {
    assert.deepEqual(onArc(arcFrames.m, 0), { x: 60, y: 115 });
    assert.deepEqual(onArc(arcFrames.m, 50), { x: 144, y: 31 });
    assert.deepEqual(onArc(arcFrames.m, 100), { x: 228, y: 115 });
    assert.equal(arcPath(arcFrames.m, { from: 0, to: 100 }), 'M60 115A84 84 0 0 1 228 115');
  });

  test('shrinks only a number that would not fit', () => {
    assert.equal(numberSize(arcFrames.m, '807'), 36);
    assert.equal(numberSize(arcFrames.m, '1234567.89'), 23); // (168 − 26) / 6
  });
});

describe('sparkline', () => {
  test('runs through the values in time', () => {
    const line = sparkline(states['behind']!.main, 88, 32);
    assert.ok(line);
    assert.equal(line.points.split(' ').length, 3);
    assert.ok(line.points.startsWith('4,28'));
    assert.deepEqual(line.last, { x: 84, y: 4 });
    assert.equal(line.target, undefined);
  });

  test('shows the target only where the course crossed it', () => {
    assert.notEqual(sparkline(states['fallenBack']!.main, 88, 32)?.target, undefined);
  });

  test('has nothing to show for one value', () => {
    assert.equal(sparkline(states['noDate']!.main, 88, 32), undefined);
  });

  test('gives way to a long number', () => {
    assert.equal(leavesRoom({ number: '807', unit: '家' }, 36, 88, 320), true);
    assert.equal(leavesRoom({ number: '1234567.89', unit: '万人次' }, 36, 88, 320), false);
  });
});
