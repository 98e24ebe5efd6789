import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { explanationLines } from '../../src/format/explanation-words.js';
import { figure, increment, level, mainOn, planFile, rate } from '../one-target.js';

/* The steps of why a target stands where it stands, each with the figures that went into it. */

const by = { kind: 'by' };

interface Given {
  readonly of?: object;
  readonly bound?: object;
  readonly words?: string;
  readonly unit?: string;
  readonly base?: object;
  readonly figures: readonly object[];
  readonly when?: object;
  readonly asOf?: string;
  readonly own?: string;
  readonly plan?: object;
}
function lines({
  of = { kind: 'level' },
  bound = { kind: 'at-least', value: 900 },
  words = '达900件',
  unit = '件',
  base,
  figures,
  when = by,
  asOf = '2024-01-31',
  own,
  plan,
}: Given) {
  const target = { words, of, bound, when, ...(own !== undefined && { unit: own }) };
  const file = planFile([{ unit, ...(base && { baseline: base }), targets: [target] }], figures, plan);
  const main = mainOn(asOf, file);
  return { zh: explanationLines(main, 'zh-CN').steps, en: explanationLines(main, 'en').steps };
}
const base = { value: 722, period: '2020' };
const source = { name: '统计公报' };

describe('why, step by step', () => {
  test('of a level: 85 of 178, by the end of the third of five years', () => {
    const { zh, en } = lines({ base, figures: [level('2023', 807, { source })] });
    // 85 ÷ 178 = 47.75 %; 1095 of 1826 days = 59.97 %.
    assert.deepEqual(zh, [
      '截至2023年12月底为807件。来源：统计公报。',
      '完成进度 =（807 − 722）÷（900 − 722）= 47.8%',
      '序时进度 = 2021年1月1日至2023年12月31日共1095天 ÷ 全期1826天 = 60%',
      '48% 与 60% 相差12个百分点；相差0.5个百分点以内算达到。判定：低于序时进度',
    ]);
    assert.deepEqual(en, [
      'As of 31 December 2023: 807 件. Source: 统计公报.',
      'Done = (807 − 722) ÷ (900 − 722) = 47.8%',
      'Time elapsed = 1,095 days from 1 January 2021 to 31 December 2023 ÷ 1,826 days in all = 60%',
      '48% against 60% is a difference of 12 percentage points; up to 0.5 percentage points count as on schedule. Verdict: Behind schedule',
    ]);
  });

  test('of a sum, from zero, in its own unit', () => {
    const { zh, en } = lines({
      of: { kind: 'total' },
      words: '新增900件',
      figures: [increment('2021', 200), increment('2022', 250)],
      asOf: '2023-01-31',
    });
    assert.equal(zh[0], '截至2022年12月底为450件。来源：未注明。');
    assert.equal(zh[1], '完成进度 = 450 ÷ 900 = 50%，从零起算');
    assert.equal(en[1], 'Done = 450 ÷ 900 = 50%, counted from zero');
  });

  test('of a ceiling on a sum, what is used of it', () => {
    const { zh, en } = lines({
      of: { kind: 'total' },
      bound: { kind: 'at-most', value: 900 },
      words: '累计不超过900件',
      figures: [increment('2021', 450)],
      asOf: '2022-01-31',
    });
    assert.equal(zh[1], '已用 = 450 ÷ 900 = 50%');
    assert.equal(en[1], 'Used = 450 ÷ 900 = 50%');
  });

  test('of a year’s value, without units', () => {
    const { zh } = lines({ of: { kind: 'year-value' }, words: '年达900件', base, figures: [increment('2023', 807)] });
    assert.equal(zh[1], '完成进度 =（807 − 722）÷（900 − 722）= 47.8%');
  });

  test('of a change, with units and signs', () => {
    const { zh, en } = lines({
      of: { kind: 'change', measure: 'percent', direction: 'increase' },
      bound: { kind: 'at-least', value: 20 },
      words: '增长20%',
      own: '%',
      base: { value: 200, period: '2020' },
      figures: [level('2023', 190)],
    });
    assert.match(zh[1]!, /（−5%） ?÷ 20% = −25%，从零起算$/);
    assert.match(en[1]!, /^Done = \(−5%\) ÷ 20% = −25%, counted from zero$/);
  });

  test('with the digits the plan prints its base with', () => {
    const printed = { value: 3, decimals: 1, period: '2020' };
    const { zh } = lines({
      bound: { kind: 'at-least', value: 9 },
      words: '达9件',
      base: printed,
      figures: [level('2023', 6)],
    });
    assert.equal(zh[1], '完成进度 =（6 − 3.0）÷（9 − 3.0）= 50%');
  });

  test('on a path through milestones, the share due on it', () => {
    const when = { kind: 'by', milestones: [{ date: '2023-12-31', value: 782 }] };
    const { zh, en } = lines({ base, when, figures: [level('2023', 807)] });
    // 60 of 178 = 33.7 %.
    assert.ok(zh.includes('按规划的阶段目标，此时应完成33.7%'));
    assert.ok(en.includes('By the plan’s milestones 33.7% is due by then'));
  });

  test('of what happens: done or not', () => {
    const white = (value: number) =>
      lines({
        of: { kind: 'occurrence' },
        bound: { kind: 'at-least', value: 1 },
        words: '发布白皮书',
        figures: [figure('increment', '2023', value)],
      });
    assert.equal(white(1).zh[0], '截至2023年12月底为已完成。来源：未注明。');
    assert.equal(white(0).zh[0], '截至2023年12月底为未完成。来源：未注明。');
    assert.equal(white(1).en[0], 'As of 31 December 2023: done. Source: not stated.');
    assert.equal(white(1).zh.at(-1), '判定：已完成。首见于2023年的数据');
    assert.match(white(1).en.at(-1)!, /^Verdict: Done\. First reported for 2023$/);
  });

  test('where nothing is published, the rule alone', () => {
    const { zh, en } = lines({ base, figures: [] });
    assert.deepEqual(zh, ['判定：暂无数据。没有数据不等于0']);
    assert.deepEqual(en, ['Verdict: Not reported. No data does not mean 0']);
  });

  test('of years, each by itself, the rule alone', () => {
    const { zh } = lines({
      of: { kind: 'growth', span: 'per-year' },
      bound: { kind: 'at-least', value: 5 },
      words: '年增长5%',
      own: '%',
      when: { kind: 'each-year' },
      figures: [rate('2021', 6), rate('2022', 4)],
      asOf: '2023-01-31',
    });
    assert.equal(zh.length, 1);
    assert.match(zh[0]!, /^判定：未达目标值。/);
  });

  test('of a mean so far, how it stands to the figure', () => {
    const { zh } = lines({
      bound: { kind: 'at-least', value: 80 },
      words: '年均达80%',
      unit: '%',
      when: { kind: 'mean-of', window: { start: '2021-01-01', end: '2025-12-31' } },
      figures: [level('2021', 82), level('2022', 84)],
      asOf: '2023-01-31',
    });
    assert.match(zh.at(-1)!, /^判定：至今好于目标值。/);
  });
});
