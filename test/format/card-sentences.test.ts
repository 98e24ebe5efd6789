import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planWords } from '../../src/format/plan-words.js';
import { severalTargetsWords, targetWords } from '../../src/format/target-words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { observed, target } from '../progress/one-target.js';
import { planOf, type SmallPlan } from '../plan-of.js';

const look = (row: SmallPlan): PlanProgress => assessPlan(planOf(row), { asOf: row.asOf });
/** What the card of the only indicator says, in both languages. */
const sentences = (row: SmallPlan): string[] =>
  (['zh-CN', 'en'] as const).map((locale) => targetWords(look(row).indicators[0]!.main, locale).sentence);
const level = { kind: 'level' };
const atLeast = (value: number): object => ({ kind: 'at-least', value });

describe('what a card says', () => {
  test('of a yearly bound that was kept in the years due', () => {
    const yearly = (asOf: string, ...figures: [period: string, value: number][]): SmallPlan => ({
      asOf,
      targets: [target(level, atLeast(10), { kind: 'each-year' }, { words: '每年不低于10件' })],
      observations: observed(...figures),
    });
    assert.deepEqual(sentences(yearly('2022-03-01', ['2021', 12])), ['到期的1年均已达到', 'Met in the one year due']);
    assert.deepEqual(sentences(yearly('2023-03-01', ['2021', 12], ['2022', 11])), [
      '到期的2年均已达到',
      'Met in each of the 2 years due',
    ]);
  });

  test('of a ceiling on a sum: how much of it is used, and how much of the time', () => {
    const row: SmallPlan = {
      asOf: '2023-02-01',
      targets: [target({ kind: 'total' }, { kind: 'at-most', value: 600 }, { kind: 'by' }, { words: '600件以内' })],
      observations: observed(['2021', 120, 'increment'], ['2022', 180, 'increment']),
    };
    assert.deepEqual(sentences(row), [
      '已用上限的50%，序时进度40%，用得偏快',
      '50% of the ceiling used, 40% of time elapsed, which is too fast',
    ]);
  });

  test('of an indicator with several targets of which the worst decides', () => {
    const progress = look({
      asOf: '2023-01-31',
      baseline: { value: 700, period: '2020' },
      targets: [
        target(level, atLeast(1200), { kind: 'by' }, { words: '到2025年达1200件' }),
        target(level, atLeast(900), { kind: 'by', date: '2023-12-31' }, { words: '到2023年达900件' }),
      ],
      observations: observed(['2022', 807]),
    });
    const [entry] = progress.indicators;
    const worst = { ...entry!, indicator: { ...entry!.indicator, verdict: 'worst' as const } };
    assert.equal(severalTargetsWords(worst, 'zh-CN'), '本指标有2项目标，判定取其中进展最差的目标，即“到2023年达900件”');
  });
});

test('what a page says of targets that are not counted, by their kind', () => {
  const one = (id: string, words: string, of: object, bound: object): object => ({
    id,
    targets: [target(of, bound, { kind: 'open' }, { words })],
  });
  const progress = look({
    asOf: '2023-01-31',
    targets: [target(level, atLeast(100), { kind: 'by' }, { words: '100件' })],
    others: [
      one('set-up', '建成', { kind: 'occurrence' }, atLeast(1)),
      one('up', '进一步提升', { kind: 'trend' }, { kind: 'up' }),
      one('place', '位居前列', { kind: 'rank' }, { kind: 'none' }),
    ],
    observations: [],
  });
  assert.equal(
    planWords(progress, 'zh-CN').note,
    '方向性目标1项、建成类事项1项、位次类目标1项没有数值，单独列出，不计入上面的数。各指标单位不同，不求平均。',
  );
  assert.equal(
    planWords(progress, 'en').note,
    'Listed separately and not counted above, having no figure: 1 direction, 1 thing to set up, 1 rank. Units differ, so there is no average.',
  );
});
