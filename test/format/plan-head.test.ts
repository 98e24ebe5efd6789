// What stands at the head of a plan's page: small plans, each expectation worked by hand.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planWords, yearColumns } from '../../src/format/plan-words.js';
import type { PlanWords } from '../../src/format/words.js';
import { level, planFile, progressOn } from '../one-target.js';

const indicator = {
  unit: '家',
  baseline: { value: 722, period: '2020' },
  targets: [{ words: '达900家', of: { kind: 'level' }, bound: { kind: 'at-least', value: 900 }, when: { kind: 'by' } }],
};
const words = (observations: readonly object[], more: object = {}, asOf = '2024-01-31'): PlanWords =>
  planWords(progressOn(asOf, planFile([indicator], observations, more)), 'zh-CN');

describe('the head of a plan', () => {
  test('names issuer, number and day of the plan, as far as they are known', () => {
    const document = { title: '小规划', issuer: '区政府', number: '示政发〔2021〕1号', issued: '2021-12-31' };
    assert.equal(words([], { document }).document, '区政府　示政发〔2021〕1号　2021年12月31日印发');
    assert.equal(words([], { document: { title: '小规划', issuer: '区政府' } }).document, '区政府');
    assert.ok(!('document' in words([])));
    assert.equal(words([], { document }).source, '资料来源：《小规划》（示政发〔2021〕1号）');
    assert.equal(words([]).source, '资料来源：《小规划》');
  });
  test('has the note of the plan, where there is one', () => {
    assert.equal(words([], { note: '以修订本为准。' }).planNote, '以修订本为准。');
    assert.ok(!('planNote' in words([])));
  });
  test('says what on schedule is where a verdict goes by it, and not elsewhere', () => {
    assert.match(
      words([level('2023', 807)]).note,
      /^序时进度是.*不超过0.5个百分点的为“达到序时进度”。各指标单位不同，不求平均。$/,
    );
    assert.equal(words([level('2023', 901)]).note, '各指标单位不同，不求平均。');
    assert.equal(words([]).note, '各指标单位不同，不求平均。');
  });
  test('tells the share of time by the last day of the figures', () => {
    // Two of five years, 730 of 1,826 days; three with 2023, 1,095 days.
    assert.equal(words([level('2022', 780)]).elapsed, '40%');
    assert.equal(words([level('2023', 807)]).elapsed, '60%');
    const over = words([level('2023', 807)], {}, '2026-03-31');
    assert.deepEqual([over.elapsed, over.ended], ['100%', '规划期已结束']);
  });
  test('sums up what is met, behind, missed and open, each once', () => {
    const two = (first: number, second: number): string => {
      const plan = planFile(
        [indicator, { ...indicator, id: 'two', name: '指标二' }],
        [level('2023', first), level('2023', second, { indicator: 'two' })],
      );
      return planWords(progressOn('2024-01-31', plan), 'zh-CN').summary;
    };
    assert.equal(two(901, 760), '2项定量目标中，1项已达目标值，1项低于序时进度。');
    assert.equal(two(760, 770), '2项定量目标中，2项低于序时进度。');
    assert.equal(words([]).summary, '1项定量目标的实施数据均尚未公布。没有数据不等于0。');
    assert.equal(words([level('2025', 880)], {}, '2026-03-31').summary, '1项定量目标中，1项未达目标值。');
    assert.equal(words([level('2023', 807)], {}, '2026-03-31').summary, '1项定量目标中，1项没有期末数据或无法计算。');
  });
  test('has the reporting years of its own as its columns', () => {
    const own = { period: { start: '2021-04-01', end: '2023-03-31', yearStart: '--04-01' } };
    const plan = planFile([indicator], [], own);
    assert.deepEqual(yearColumns(plan), ['2021-A1', '2022-A1']);
    assert.equal(planWords(progressOn('2022-01-31', plan), 'zh-CN').period, '2021—2022年度');
    assert.equal(words([]).period, '2021—2025年');
  });
});
