import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { deepFreeze } from '../../src/model/deep-freeze.js';
import type { ObservationsFile } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import { gulouGoalIds, gulouIndicatorIds, gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { near, without, worked } from '../vectors.js';

const sample = JSON.parse(
  readFileSync(join(process.cwd(), 'src/plans/gulou-ip-2021-2025.illustrative.json'), 'utf8'),
) as ObservationsFile;
const withSample: Plan = deepFreeze({ ...gulouPlan, observations: sample.observations });

/** Status, then done and expected as they are worked out by hand; a reason where the question has no answer. */
type Row = [status: string, done: string, expected?: string];

// The twenty quantified targets in the plan's order. Days gone: 2022-12-31 730, 2023-03-31 820, 2023-12-31 1095,
// 2025-09-30 1734, of 1826.
const byDay: Record<string, Row[]> = {
  '2023-06-30': [
    ['not-computable', 'measure-unstated'], // 5 of 8 to 10
    ['ahead', '3650/9000', '730/1826'], // 1700 + 1950: 40.56 % against 39.98 %
    ['not-computable', 'no-baseline'], // 58.4 of 80
    ['not-computable', 'no-baseline'], // 1893 of more than 2000; 1983 was withdrawn
    ['not-computable', 'measure-unstated'], // 33.1 of 50
    ['behind', '59/178', '730/1826'], // (781 − 722) ÷ (900 − 722)
    ['met', '49/46', '730/1826'], // 153 of 150
    ['behind', '1/3', '730/1826'],
    ['not-computable', 'no-baseline'], // 52 of 100
    ['not-met', 'judged-by-year'], // 2022: none
    ['behind', '15/40', '730/1826'], // the first half of 2023 is published in July
    ['met', 'measure-unstated'], // 17.4 of 10
    ['not-due', 'single-event'],
    ['ahead', '38/50', '730/1826'], // 19 + 19
    ['behind', '13/40', '730/1826'], // 6 + 7
    ['not-computable', 'baseline-is-bound'], // 1610 of more than 2000
    ['ahead', '224/534', '730/1826'], // (6.90 − 4.66) ÷ (10 − 4.66)
    ['not-reported', 'no-observation'],
    ['behind', '19/70', '730/1826'],
    ['behind', '2175/5000', '820/1826'], // 930 + 1030 + 215: 43.5 % against 44.9 %
  ],
  '2024-01-31': [
    ['met', 'measure-unstated'], // 9
    ['ahead', '5680/9000', '1095/1826'], // 3650 + 2030
    ['not-computable', 'no-baseline'], // 64.3
    ['met', 'no-baseline'], // 2136
    ['not-computable', 'measure-unstated'], // 36.2
    ['behind', '85/178', '1095/1826'], // 807
    ['ahead', '43/46', '1095/1826'], // 147, fallen back
    ['ahead', '2/3', '1095/1826'],
    ['not-computable', 'no-baseline'], // 86
    ['not-met', 'judged-by-year'],
    ['on-schedule', '24/40', '1095/1826'], // 60 % against 59.97 %
    ['met', 'measure-unstated'], // 26.7
    ['not-due', 'single-event'],
    ['met', '61/50', '1095/1826'], // 38 + 23
    ['behind', '21/40', '1095/1826'],
    ['not-computable', 'baseline-is-bound'], // 1788
    ['ahead', '346/534', '1095/1826'], // 8.12, preliminary
    ['not-reported', 'no-observation'],
    ['behind', '31/70', '1095/1826'],
    ['on-schedule', '3012/5000', '1095/1826'], // 1960 + 1052: 60.24 % against 59.97 %
  ],
  '2026-11-22': [
    ['met', 'measure-unstated'], // 11, beyond the range
    ['met', '9082/9000', '1'], // 5680 + 1790 + 1612
    ['met', 'no-baseline'], // 80.6
    ['met', 'no-baseline'], // 2511
    ['not-met', 'measure-unstated'], // 47.6 of 50, whatever is counted
    ['not-met', '171/178', '1'], // 893
    ['met', '47/46', '1'], // 151
    ['met', '1', '1'],
    ['met', 'no-baseline'], // 108
    ['not-met', 'judged-by-year'],
    ['not-met', '38/40', '1'],
    ['met', 'measure-unstated'], // 44.9
    ['met', 'single-event'], // 2024
    ['met', '78/50', '1461/1826'], // 2025 not published; a total cannot fall
    ['not-met', '37/40', '1'],
    ['not-met', 'baseline-is-bound'], // exactly 2000
    ['met', '577/534', '1'], // 10.43, estimated
    ['not-reported', 'no-observation'],
    ['not-met', '58/70', '1'],
    ['not-reported', '4744/5000', '1734/1826'], // the last quarter is missing
  ],
};

const counts: Record<string, Record<string, Record<string, number>>> = {
  '2023-06-30': {
    all: { met: 2, ahead: 3, behind: 6, 'not-met': 1, 'not-due': 1, 'not-reported': 1, 'not-computable': 6 },
    creation: { met: 1, ahead: 1, behind: 1, 'not-computable': 4 },
    protection: { behind: 1, 'not-met': 1, 'not-computable': 1 },
    use: { met: 1, behind: 1 },
    management: { ahead: 1, behind: 1, 'not-due': 1 },
    services: { ahead: 1, 'not-computable': 1 },
    talent: { behind: 2, 'not-reported': 1 },
  },
  '2024-01-31': {
    all: {
      met: 4,
      ahead: 4,
      'on-schedule': 2,
      behind: 3,
      'not-met': 1,
      'not-due': 1,
      'not-reported': 1,
      'not-computable': 4,
    },
    creation: { met: 2, ahead: 2, behind: 1, 'not-computable': 2 },
    protection: { ahead: 1, 'not-met': 1, 'not-computable': 1 },
    use: { met: 1, 'on-schedule': 1 },
    management: { met: 1, behind: 1, 'not-due': 1 },
    services: { ahead: 1, 'not-computable': 1 },
    talent: { 'on-schedule': 1, behind: 1, 'not-reported': 1 },
  },
  '2026-11-22': {
    all: { met: 11, 'not-met': 7, 'not-reported': 2 },
    creation: { met: 5, 'not-met': 2 },
    protection: { met: 2, 'not-met': 1 },
    use: { met: 1, 'not-met': 1 },
    management: { met: 2, 'not-met': 1 },
    services: { met: 1, 'not-met': 1 },
    talent: { 'not-met': 1, 'not-reported': 2 },
  },
};

const assertCounts = (progress: PlanProgress, expected: Record<string, Record<string, number>>): void => {
  assert.deepEqual(progress.counts, expected['all']);
  assert.deepEqual(
    Object.fromEntries(progress.goals.map(({ goal, counts: own }) => [goal.id, own])),
    Object.fromEntries(gulouGoalIds.map((id) => [id, expected[id]])),
  );
};

// Read off seed-guide §2: satisfaction, share of GDP, employment; thirteen things to establish; 位于前列; three to explore.
const others = { direction: 3, establishment: 13, rank: 1, exploration: 3 };

for (const [asOf, rows] of Object.entries(byDay)) {
  describe(`the Gulou plan with its sample figures on ${asOf}`, () => {
    const progress = assessPlan(withSample, { asOf });
    rows.forEach(([status, done, expected], index) => {
      const id = gulouIndicatorIds[index];
      test(`${index + 1} ${id}: ${status}`, () => {
        const main = progress.indicators[index]?.main;
        assert.ok(main);
        assert.equal(main.indicator.id, id);
        assert.equal(main.status, status);
        if (expected === undefined) {
          assert.deepEqual(main.done, { answered: false, reason: done });
          assert.equal(main.schedule.answered, false);
          assert.equal(main.outlook.answered, false);
        } else {
          assert.ok(main.done.answered && main.schedule.answered);
          assert.ok(near(main.done.share, worked(done)), `${main.done.share}, not ${done}`);
          assert.ok(
            near(main.schedule.expectedShare, worked(expected)),
            `${main.schedule.expectedShare}, not ${expected}`,
          );
          assert.ok(near(main.schedule.difference, worked(`${done} - ${expected}`)), 'difference');
        }
        assert.equal(main.illustrative, main.reported !== undefined, 'every value is marked as made up');
      });
    });
    test('counts, in all and by goal', () => {
      assert.equal(progress.quantified, 20);
      assert.deepEqual(progress.others, others);
      assertCounts(progress, counts[asOf] ?? {});
      assert.equal(progress.illustrative, true);
      assert.equal(progress.ended, asOf === '2026-11-22');
    });
  });
}

describe('the Gulou plan alone on 2023-06-30', () => {
  const progress = assessPlan(gulouPlan, { asOf: '2023-06-30' });

  test('every indicator is not reported, the twenty and the others', () => {
    assert.equal(progress.indicators.length, 40);
    for (const { indicator, main, targets } of progress.indicators) {
      assert.equal(main.status, 'not-reported', indicator.id);
      assert.equal(main.reason, 'no-observation', indicator.id);
      assert.equal(targets.length, 1);
    }
    assertCounts(progress, {
      all: { 'not-reported': 20 },
      ...Object.fromEntries(
        Object.entries({ creation: 7, protection: 3, use: 2, management: 3, services: 2, talent: 3 }).map(
          ([id, count]) => [id, { 'not-reported': count }],
        ),
      ),
    });
    assert.deepEqual(progress.others, others);
    assert.equal(progress.illustrative, false);
    assert.ok(near(progress.elapsedShare, 911 / 1826));
  });

  test('no result holds a number but what the plan itself says', () => {
    for (const { main } of progress.indicators) {
      assert.equal(main.reported, undefined);
      assert.deepEqual(main.history, []);
      assert.equal(main.ofTarget, undefined);
      assert.equal(main.fallenBackFrom, undefined);
      assert.equal(main.stale, false);
      for (const answer of [main.done, main.schedule, main.outlook]) assert.equal(answer.answered, false);
      // What is left after plan facts: the years of the duty, and the figures of the bound.
      const { required, years } = main;
      const rest = without(main, 'indicator', 'target', 'required', 'years', 'unit');
      assert.doesNotMatch(JSON.stringify(rest).replace(/"\d{4}-\d{2}-\d{2}"/g, ''), /\d/, main.indicator.id);
      for (const year of years ?? []) assert.equal(year.reported, undefined);
      if (required) assert.ok(JSON.stringify(main.target.bound).includes(String(required.low)));
    }
  });

  test('the yearly duty has two years past and three to come, none of them known', () => {
    const duty = progress.indicators.find(({ indicator }) => indicator.id === 'white-paper');
    assert.deepEqual(
      duty?.main.years?.map(({ year, status }) => [year, status]),
      [
        [2021, 'not-reported'],
        [2022, 'not-reported'],
        [2023, 'not-due'],
        [2024, 'not-due'],
        [2025, 'not-due'],
      ],
    );
  });
});

test('revisions and withdrawals of the sample file show on their days', () => {
  const value = (id: string, asOf: string): number | undefined =>
    assessPlan(withSample, { asOf }).indicators.find(({ indicator }) => indicator.id === id)?.main.reported?.value;
  assert.equal(value('invention-patents-granted', '2023-04-17'), 1700 + 1938);
  assert.equal(value('invention-patents-granted', '2023-04-18'), 1700 + 1950);
  assert.equal(value('long-maintained-invention-patents', '2023-02-28'), 1983);
  assert.equal(value('long-maintained-invention-patents', '2023-03-01'), 1702);
  assert.equal(value('long-maintained-invention-patents', '2023-03-15'), 1893);
  assert.equal(value('ip-service-revenue', '2024-04-18'), 8.12);
  assert.equal(value('ip-service-revenue', '2024-04-19'), 8.05);
});
