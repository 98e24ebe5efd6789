import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { explanationLines } from '../../src/format/explanation-words.js';
import { gapWords } from '../../src/format/gap-words.js';
import { outlookWords, paceWords, reachDateWords } from '../../src/format/result-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { methodInput } from '../../src/methods/method-input.js';
import { assessValue } from '../../src/progress/assess-value.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { outlook } from '../../src/progress/outlook-target.js';
import { requiredPace } from '../../src/progress/pace.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { reachDate } from '../../src/progress/reach-date.js';
import { seed } from '../generated-plans.js';
import { near } from '../vectors.js';
import { mainOf, observed, target, verdict } from './one-target.js';

const budget = (asOf: string, kind: string, figures: readonly number[], value = 600): TargetProgress =>
  mainOf({
    asOf,
    unit: '公顷',
    targets: [target({ kind: 'total' }, { kind, value }, { kind: 'by' }, { words: `控制在${value}公顷以内` })],
    observations: observed(...figures.map((figure, year) => [String(2021 + year), figure, 'increment'] as const)),
  });

/** Everything that is said of it, in both languages. */
const said = (progress: TargetProgress): string =>
  (['zh-CN', 'en'] as const)
    .flatMap((locale) => [
      JSON.stringify(targetWords(progress, locale)),
      gapWords(progress, locale).sentence,
      ...explanationLines(progress, locale).steps,
      paceWords(requiredPace(progress), progress, locale).sentence,
      outlookWords(outlook(progress, linearPaceOutlook), progress, linearPaceOutlook, locale).sentence,
      reachDateWords(reachDate(progress), progress, linearPaceOutlook, locale).sentence,
    ])
    .join('\n');

describe('a ceiling on a sum', () => {
  test('that is broken is missed at once, and stays missed', () => {
    for (const asOf of ['2023-02-01', '2026-06-01', '2024-06-01']) {
      const progress = budget(asOf, 'at-most', [280, 330]); // 610 of 600
      assert.equal(verdict(progress), 'not-met');
      assert.equal(progress.fallenBackFrom, undefined);
      assert.doesNotMatch(said(progress), /降低|回升|come down|rose again|只需保持|has to be held|还差|to go/);
    }
    assert.match(gapWords(budget('2023-02-01', 'at-most', [280, 330]), 'zh-CN').sentence, /比目标高10公顷/);
    assert.equal(targetWords(budget('2023-02-01', 'at-most', [280, 330]), 'zh-CN').amount, '超出10公顷');
  });

  test('is a budget until its last day: the share used is held against the time gone', () => {
    // 2021 and 2022 are 730 of 1826 days, 39.98 %.
    for (const [figures, used, status] of [
      [[100, 90], 190 / 600, 'ahead'],
      [[120, 119.8], 239.8 / 600, 'on-schedule'],
      [[120, 123], 243 / 600, 'behind'],
      [[300, 290], 590 / 600, 'behind'],
    ] as const) {
      const progress = budget('2023-02-01', 'at-most', figures);
      assert.equal(verdict(progress), status);
      assert.ok(progress.done.answered && near(progress.done.share, used));
      assert.ok(progress.schedule.answered && near(progress.schedule.difference, 730 / 1826 - used));
      assert.doesNotMatch(said(progress), /降低|回升|come down|rose again|只需保持|has to be held|已达目标|还差|to go/);
    }
  });

  test('is met only with the figure of its last day', () => {
    const kept = [110, 110, 110, 110];
    assert.equal(verdict(budget('2025-06-01', 'at-most', kept)), 'ahead');
    assert.equal(verdict(budget('2026-06-01', 'at-most', kept)), 'not-reported due-value-missing');
    assert.equal(verdict(budget('2026-06-01', 'at-most', [...kept, 160])), 'met');
    assert.equal(verdict(budget('2026-06-01', 'less-than', [...kept, 160])), 'not-met');
    assert.equal(verdict(budget('2025-06-01', 'less-than', [...kept, 159])), 'ahead');
  });

  test('says what is left of it, and when it is used up', () => {
    const progress = budget('2023-02-01', 'at-most', [120, 123]); // 357 of 600 are left for three years
    assert.equal(gapWords(progress, 'zh-CN').gap?.text, '还可增加357公顷');
    assert.match(paceWords(requiredPace(progress), progress, 'zh-CN').sentence, /平均每年最多还可增加119公顷/);
    // 243 in 730 days: 600 is passed after 1802.47 days, on the 1803rd, which is the 8th of December 2025.
    assert.deepEqual(reachDate(progress), { answered: true, date: '2025-12-08', model: 'linear' });
    assert.match(targetWords(progress, 'zh-CN').sentence, /已用上限的41%，序时进度40%/);
  });

  test('at zero is kept so far, and can be judged only at the end', () => {
    const zero = (asOf: string, kind: string, ...figures: number[]): string => verdict(budget(asOf, kind, figures, 0));
    for (const kind of ['at-most', 'equal']) {
      assert.equal(zero('2023-02-01', kind, 0, 0), 'not-due kept-so-far');
      assert.equal(zero('2023-02-01', kind, 0, 1), 'not-met');
      assert.equal(zero('2026-02-01', kind, 0, 0, 0, 0, 0), 'met');
    }
  });

  test('of each year is broken before the year is over', () => {
    const { years } = mainOf({
      asOf: '2022-08-01',
      targets: [target({ kind: 'total' }, { kind: 'at-most', value: 50 }, { kind: 'each-year' })],
      observations: observed(['2021', 48, 'increment'], ['2022-H1', 51, 'increment']),
    });
    assert.deepEqual(
      years?.map(({ status }) => status),
      ['met', 'not-met', 'not-due', 'not-due', 'not-due'],
    );
  });

  test('is left to no method that takes a fall for its target', () => {
    assert.equal(methodInput(budget('2023-02-01', 'at-most', [100, 90])), undefined);
  });

  test('is never met before its last day, and never mended', () => {
    const way = { from: '2021-01-01', due: '2025-12-31', asOf: '2024-01-31', at: '2023-12-31' } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.nat(1000),
        fc.constantFrom('at-most', 'less-than'),
        (high, value, kind) => {
          const { status } = assessValue({ ...way, total: true, start: 0, kind, low: high, value });
          const isBroken = kind === 'at-most' ? value > high : value >= high;
          // 1095 of 1826 days are 59.97 %; half a point either way is on schedule.
          const ahead = 1095 / 1826 - value / high;
          const expected = isBroken ? 'not-met' : ahead > 0.005 ? 'ahead' : ahead < -0.005 ? 'behind' : 'on-schedule';
          assert.equal(status, expected);
        },
      ),
      { seed, numRuns: 1000 },
    );
  });
});
