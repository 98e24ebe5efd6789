import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { mergeMeasures } from '../../src/workbook/merge-measures.js';
import { readMeasures } from '../../src/workbook/read-measures.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { figuresTemplate } from '../../src/workbook/template.js';
import { seed } from '../generated-plans.js';
import { followedPlan } from '../../stories/followed-plan.js';
import { measuresPlan } from './measures-plan.js';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const present = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, field]) => field !== undefined));
const record = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> => fc.record(fields).map(present);

const day = fc
  .integer({ min: 0, max: 1800 })
  .map((offset) => new Date(Date.UTC(2021, 0, 1 + offset)).toISOString().slice(0, 10));
/** As keepers write it: with blanks at its ends, over several lines, a sign, a number, a formula, in two languages. */
const words = fc.oneof(
  fc.constantFrom(
    '设立资金',
    '—',
    '无',
    '2023',
    '=1+1',
    ' 前后有空格 ',
    '第一行\n第二行',
    '注：附后',
    '已完成',
    '“引号”',
    '<b>&',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => /\S/.test(text)),
);
const text = fc.oneof(words, record({ 'zh-CN': words, en: words }), record({ en: words }));
const url = fc.constantFrom('https://example.com/a', './a.pdf', '/b', 'http://example.com/?q=1#x');
const source = record({ name: text, url: maybe(url) });
const state = fc.oneof(
  record({ state: fc.constantFrom('started', 'completed', 'cancelled', 'standing'), on: day, reason: maybe(text) }),
  fc.tuple(day, maybe(fc.integer({ min: 1, max: 400 })), maybe(text)).map(([on, later, reason]) => {
    const until = later === undefined ? undefined : new Date(Date.parse(on) + later * 864e5).toISOString().slice(0, 10);
    return present({ state: 'postponed', on, until, reason });
  }),
  record({ state: fc.constantFrom('merged', 'replaced'), on: day, by: fc.constantFrom(undefined, 'other') }),
);
const measure = record({
  name: text,
  kind: fc.constantFrom('task', 'system'),
  goal: maybe(fc.constant('goal')),
  states: maybe(fc.array(state, { maxLength: 4 })),
  milestones: maybe(
    fc.array(record({ due: day, name: text, reached: maybe(day), source: maybe(source) }), { maxLength: 4 }),
  ),
  evidence: maybe(fc.array(source, { maxLength: 3 })),
  remark: maybe(text),
});

const citations = [{ quote: '原文', locator: { line: 1 } }];
const planOf = (measures: readonly object[]): Plan =>
  parsePlan({
    id: 'generated',
    name: '示例区规划',
    period: { start: '2021-01-01', end: '2025-12-31' },
    goals: [{ id: 'goal', name: '目标一' }],
    indicators: [],
    measures: [
      { id: 'other', name: '别的任务', kind: 'task', citations },
      ...measures.map((each, at) => ({ id: `measure-${at}`, citations, ...each })),
    ],
  });

async function readBack(plan: Plan, locale: 'zh-CN' | 'en'): Promise<object> {
  const sheets = await readWorkbook(await figuresTemplate(plan, { locale, every: 'year' }));
  const reading = readMeasures(sheets, plan);
  const merged = mergeMeasures(reading.said);
  const remarks = [...reading.remarks, ...merged.remarks].map(({ code, cell, came }) => `${code} ${cell} ${came}`);
  return { tables: reading.tables, remarks, changes: merged.placed.map(({ change }) => change) };
}
const nothing = { tables: 1, remarks: [], changes: [] };

describe('a template of measures that comes back as it was made', () => {
  for (const [name, plan] of Object.entries({ measuresPlan, followedPlan }))
    for (const locale of ['zh-CN', 'en'] as const)
      test(`brings nothing new: ${name}, ${locale}`, async () => {
        assert.deepEqual(await readBack(plan, locale), nothing);
      });

  test('brings nothing new, whatever states, milestones, evidence and remarks the plan has', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(measure, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('zh-CN' as const, 'en' as const),
        async (measures, locale) => assert.deepEqual(await readBack(planOf(measures), locale), nothing),
      ),
      { seed, numRuns: 300 },
    );
  });
});
