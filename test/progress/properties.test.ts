import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { doneShare } from '../../src/progress/done.js';
import { explain } from '../../src/progress/explain.js';
import type { PlanProgress, TargetProgress } from '../../src/progress/plan-progress.js';
import { scheduleStatus } from '../../src/progress/schedule.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';
import type { SmallPlan } from '../plan-of.js';
import { near, without } from '../vectors.js';
import { inReportingYears } from './reporting-years.js';

// The results of a thousand plans and of the Gulou plan, as one text, to compare what other time zones make of them.
const zones = 'DRUMTOWER_TEST_PRINT_RESULTS';
const resultsOfAll = (): string =>
  JSON.stringify(
    fc.sample(smallPlan, { seed, numRuns: 500 }).map((row, index) => {
      const { main } = assess(index % 2 === 0 ? row : inReportingYears(row, '--04-01')).indicators[0] ?? {};
      return main && { ...main, indicator: 0, target: 0 };
    }),
  );

function assess(row: SmallPlan): PlanProgress {
  return assessPlan(planOf(row), { asOf: row.asOf });
}

function mainOf(row: SmallPlan): TargetProgress {
  const main = assess(row).indicators[0]?.main;
  assert.ok(main);
  return main;
}

/** Everything a result holds, plan facts included. */
function* walk(value: unknown, path = ''): Generator<[string, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* walk(part, `${path}.${key}`);
}

const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);

if (process.env[zones]) {
  process.stdout.write(resultsOfAll());
} else {
  describe('doneShare', () => {
    test('grows with the value on a rising way, falls with it on a falling one', () => {
      fc.assert(
        fc.property(value, value, value, value, (a, b, start, target) => {
          fc.pre(start !== target);
          const [low, high] = [doneShare(Math.min(a, b), start, target), doneShare(Math.max(a, b), start, target)];
          assert.ok(low !== undefined && high !== undefined);
          assert.ok(target > start ? low <= high : low >= high);
        }),
        { seed },
      );
    });

    test('is 1 exactly at the target and 0 exactly at the start', () => {
      fc.assert(
        fc.property(value, value, (start, target) => {
          fc.pre(start !== target);
          assert.equal(doneShare(target, start, target), 1);
          assert.equal(doneShare(start, start, target), 0);
        }),
        { seed },
      );
    });

    test('does not depend on the unit, and a falling way mirrors a rising one', () => {
      fc.assert(
        fc.property(value, value, value, fc.constantFrom(10, 10_000, 0.01, 7), (at, start, target, k) => {
          fc.pre(Math.abs(start - target) > 0.5);
          const share = doneShare(at, start, target) ?? NaN;
          const scaled = doneShare(at * k, start * k, target * k) ?? NaN;
          assert.ok(Math.abs(scaled - share) <= 1e-9 * Math.max(1, Math.abs(share)), `${scaled}, not ${share}`);
          assert.equal(doneShare(-at, -start, -target), share);
        }),
        { seed },
      );
    });
  });

  test('the tolerance band is closed at exactly half a point either way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: -1000, max: 2000 }), (expected, offset) => {
        // Shares in thousandths, so that the true difference is a whole number of them.
        const done = expected + offset;
        const status = scheduleStatus(done / 1000 - expected / 1000, 0.005);
        assert.equal(status, offset > 5 ? 'ahead' : offset < -5 ? 'behind' : 'on-schedule');
      }),
      { seed, numRuns: 2000 },
    );
  });

  describe('a level by a date', () => {
    const level = fc.record({ at: value, start: value, end: value, year: fc.constantFrom('2021', '2023', '2025') });
    const plan = (at: number, start: number, end: number, kind: string, period: string): SmallPlan => ({
      asOf: '2026-06-30',
      targets: [
        {
          words: '目标',
          of: { kind: 'level' },
          bound: { kind, value: end },
          when: { kind: 'by', date: '2026-12-31' },
        },
      ],
      baseline: { value: start, period: '2020' },
      observations: [{ period, value: at, counts: 'level', status: 'final' }],
    });

    test('is judged alike in every unit', () => {
      fc.assert(
        fc.property(level, fc.constantFrom(10, 1000, 0.1), ({ at, start, end, year }, k) => {
          fc.pre(end - start > 0.5);
          const one = mainOf(plan(at, start, end, 'at-least', year));
          const other = mainOf(plan(at * k, start * k, end * k, 'at-least', year));
          // At the edge of the bound or of the band a scaled number can round to the other side.
          fc.pre(Math.abs(at - end) > 1e-6);
          if (one.schedule.answered) fc.pre(Math.abs(Math.abs(one.schedule.difference) - 0.005) > 1e-6);
          assert.equal(other.status, one.status);
          assert.ok(one.done.answered && other.done.answered && near(one.done.share, other.done.share));
        }),
        { seed },
      );
    });

    test('mirrors: a falling target is the rising one with every sign turned', () => {
      fc.assert(
        fc.property(level, ({ at, start, end, year }) => {
          fc.pre(end > start);
          const rising = mainOf(plan(at, start, end, 'at-least', year));
          const falling = mainOf(plan(-at, -start, -end, 'at-most', year));
          assert.equal(falling.status, rising.status);
          assert.deepEqual(falling.done.answered && falling.done.share, rising.done.answered && rising.done.share);
          assert.deepEqual(falling.schedule, rising.schedule);
          assert.deepEqual(
            falling.outlook.answered && [0 - falling.outlook.value, falling.outlook.meets],
            rising.outlook.answered && [rising.outlook.value + 0, rising.outlook.meets],
          );
        }),
        { seed },
      );
    });

    test('is met if and only if its latest value meets the bound: met is never locked', () => {
      fc.assert(
        fc.property(value, value, value, value, (first, last, start, end) => {
          const row = plan(last, start, end, 'more-than', '2023');
          const main = mainOf({
            ...row,
            observations: [{ period: '2022', value: first, counts: 'level', status: 'final' }, ...row.observations],
          });
          assert.equal(main.status === 'met', last > end);
          assert.equal(main.fallenBackFrom?.value, first > end && !(last > end) ? first : undefined);
        }),
        { seed },
      );
    });
  });

  describe('any plan on any day', () => {
    const settings = { seed, numRuns: 1500 };

    test('holds no NaN, no infinity and no minus zero', () => {
      fc.assert(
        fc.property(smallPlan, (row) => {
          const progress = assess(row);
          for (const entry of progress.indicators) {
            for (const [path, part] of [...walk({ ...entry, plan: 0, indicator: 0 }), ...walk(explain(entry.main))]) {
              if (typeof part !== 'number' || path.includes('.target.') || path.includes('.observation.')) continue;
              assert.ok(Number.isFinite(part), `${path} is ${part}`);
              assert.ok(!Object.is(part, -0), `${path} is -0`);
            }
          }
        }),
        settings,
      );
    });

    test('is frozen through and through', () => {
      fc.assert(
        fc.property(smallPlan, (row) => {
          for (const [path, part] of walk(assess(row))) {
            if (typeof part === 'object' && part !== null) assert.ok(Object.isFrozen(part), path);
          }
        }),
        { seed, numRuns: 200 },
      );
    });

    test('does not depend on the order of the observations', () => {
      fc.assert(
        fc.property(
          smallPlan.chain((row) =>
            fc.tuple(
              fc.constant(row),
              fc.shuffledSubarray([...row.observations], { minLength: row.observations.length }),
            ),
          ),
          ([row, observations]) => {
            const one = assess(row).indicators;
            const other = assess({ ...row, observations }).indicators;
            const bare = (list: typeof one): unknown => list.map((entry) => without(entry, 'plan'));
            assert.deepEqual(bare(other), bare(one));
          },
        ),
        settings,
      );
    });

    test('does not know what is published, revised or withdrawn later', () => {
      fc.assert(
        fc.property(smallPlan, fc.integer({ min: 1, max: 400 }), (row, days) => {
          const later = new Date(Date.parse(`${row.asOf}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
          const revisions = row.observations.map((observation) => ({ ...observation, value: 4711, published: later }));
          const standing = row.observations.map((observation) =>
            'withdrawn' in observation ? observation : { ...observation, withdrawn: later },
          );
          const status = (list: readonly object[]): unknown => {
            const main = without(mainOf({ ...row, observations: list }), 'indicator');
            return JSON.parse(JSON.stringify(main).replaceAll(`,"withdrawn":"${later}"`, '')) as unknown;
          };
          const before = status(row.observations);
          assert.deepEqual(status([...row.observations, ...revisions]), before);
          assert.deepEqual(status(standing), before);
        }),
        settings,
      );
    });

    test('says why, wherever it does not judge', () => {
      fc.assert(
        fc.property(smallPlan, (row) => {
          const { status, reason, years, done, schedule, outlook, reported } = mainOf(row);
          const silent = ['not-reported', 'not-computable', 'not-due', 'direction-only'].includes(status);
          const beside = years !== undefined || reason === 'mean-so-far';
          assert.equal(reason !== undefined, silent || beside, `${status} ${String(reason)}`);
          // Each question rests on the one before it.
          if (schedule.answered) assert.ok(done.answered && reported);
          if (outlook.answered) assert.ok(schedule.answered);
        }),
        settings,
      );
    });
  });

  test('results are the same in every time zone', () => {
    const here = resultsOfAll();
    const bundle = fileURLToPath(import.meta.url);
    for (const TZ of ['Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'UTC']) {
      // Without this the child would believe itself to be part of this run.
      const env = without(process.env, 'NODE_TEST_CONTEXT') as NodeJS.ProcessEnv;
      const { stdout, status } = spawnSync(process.execPath, [bundle], {
        env: { ...env, TZ, [zones]: '1' },
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      assert.equal(status, 0, TZ);
      assert.ok(stdout === here, `${TZ}: ${stdout.length} against ${here.length} characters`);
    }
  });
}
