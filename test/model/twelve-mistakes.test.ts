import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import type { PlanIssueCode } from '../../src/model/plan-error.js';
import mistakes from './twelve-mistakes.json';

// Written from the mistakes in the file, in reading order.
const expected: [path: string, code: PlanIssueCode, zh: string, en: string][] = [
  [
    'goals[1].name',
    'wrong-type',
    'goals[1].name：应为文字，或按语言分列的文字，如 {"zh-CN": "…"}，实际为数字7；请写成文字："7"',
    'goals[1].name: expected text, or text by language such as {"zh-CN": "…"}, received 7; write it as text: "7"',
  ],
  [
    'goals[2].id',
    'duplicate-id',
    'goals[2].id：标识不应重复（goals[0] 已使用），实际为文字“creation”',
    'goals[2].id: expected an id of its own (goals[0] has it already), received "creation"',
  ],
  [
    'indicators[0].targets[0].bound.value',
    'wrong-type',
    'indicators[0].targets[0].bound.value：应为数字，实际为文字“１００”；请写成数字：100',
    'indicators[0].targets[0].bound.value: expected a number, received "１００"; write it as a number: 100',
  ],
  [
    'indicators[1].targets[0].when.date',
    'malformed',
    'indicators[1].targets[0].when.date：应为日历中存在的日期（YYYY-MM-DD），实际为文字“2021-02-30”',
    'indicators[1].targets[0].when.date: expected a day of the calendar (YYYY-MM-DD), received "2021-02-30"',
  ],
  [
    'indicators[1].colour',
    'unknown-key',
    'indicators[1].colour：此处不应有这个字段（可用字段：comparisons、id、goal、name、parent、unit、definition、alsoNamed、targets、verdict、baseline、responsible、…），实际为文字“red”',
    'indicators[1].colour: expected no field of this name here (fields: comparisons, id, goal, name, parent, unit, definition, alsoNamed, targets, verdict, baseline, responsible, …), received "red"',
  ],
  [
    'indicators[2].goal',
    'unknown-reference',
    'indicators[2].goal：应为已有的标识（creation、use），实际为文字“creatoin”',
    'indicators[2].goal: expected a known id (creation, use), received "creatoin"',
  ],
  [
    'indicators[3].targets[0].when.date',
    'outside-period',
    'indicators[3].targets[0].when.date：应在2021-01-01至2125-12-31之间，实际为文字“2020-12-31”',
    'indicators[3].targets[0].when.date: expected a day from 2021-01-01 to 2125-12-31, received "2020-12-31"',
  ],
  [
    'indicators[4].targets[0].when.milestones[1].date',
    'wrong-order',
    'indicators[4].targets[0].when.milestones[1].date：应晚于2023-12-31，实际为文字“2022-12-31”',
    'indicators[4].targets[0].when.milestones[1].date: expected a day after 2023-12-31, received "2022-12-31"',
  ],
  [
    'indicators[5].targets[0].unit',
    'unit-mismatch',
    'indicators[5].targets[0].unit：应与指标的单位“件”一致，实际为文字“项”',
    'indicators[5].targets[0].unit: expected the unit of the indicator, "件", received "项"',
  ],
  [
    'indicators[6].targets[0].of.kind',
    'unknown-word',
    'indicators[6].targets[0].of.kind：应为下列之一：level、year-value、total、change、growth、share、rank、trend、occurrence、unstated，实际为文字“levle”',
    'indicators[6].targets[0].of.kind: expected one of level, year-value, total, change, growth, share, rank, trend, occurrence, unstated, received "levle"',
  ],
  [
    'indicators[7].targets[0].breakdown.parts',
    'sum-mismatch',
    'indicators[7].targets[0].breakdown.parts：各部分之和应为500，实际为数字450.5',
    'indicators[7].targets[0].breakdown.parts: expected parts that add up to 500, received 450.5',
  ],
  [
    'observations[0].indicator',
    'unknown-reference',
    'observations[0].indicator（patent, 2022）：应为已有的标识（patents、trademarks、works、designs、licences、awards、growth、training），实际为文字“patent”',
    'observations[0].indicator (patent, 2022): expected a known id (patents, trademarks, works, designs, licences, awards, growth, training), received "patent"',
  ],
];

const byPath = (one: string[], other: string[]): number => ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1);

describe('a plan with twelve mistakes of twelve kinds', () => {
  for (const [locale, column] of [
    ['zh-CN', 2],
    ['en', 3],
  ] as const) {
    it(`tells all of them at once, each once, in ${locale}`, () => {
      const result = safeParsePlan(mistakes, { locale });
      assert.ok(!result.ok);
      const told = result.issues.map(({ path, code, message }) => [path, code, message]);
      assert.deepEqual(told.sort(byPath), expected.map((row) => [row[0], row[1], row[column]]).sort(byPath));
    });
  }

  it('speaks Chinese unless told otherwise, with no word of English between', () => {
    const result = safeParsePlan(mistakes);
    assert.ok(!result.ok);
    for (const { path, message } of result.issues) {
      assert.ok(message.startsWith(path));
      assert.doesNotMatch(
        message.slice(path.length).replace(/（可用字段：.*?）/, ''),
        /expected|received|invalid|input|undefined|object|string/i,
      );
    }
  });
});
