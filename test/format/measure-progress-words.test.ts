import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { measureStateWords, officeNoteWords } from '../../src/format/measure-progress-words.js';
import type { Locale } from '../../src/format/words.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { minimalPlan } from '../model/minimal-plan.js';

const measureWith = (id: string, fields: object): object => ({
  id,
  name: { 'zh-CN': '开设课程', en: 'Courses' },
  kind: 'task',
  citations: [{ quote: '开设课程', locator: { line: 1 } }],
  ...fields,
});

/** Word and detail of a measure on a day. */
function told(fields: object, asOf: string, locale: Locale = 'zh-CN'): readonly string[] {
  const plan = parsePlan(minimalPlan({ measures: [measureWith('it', fields), measureWith('courses', {})] }));
  const words = measureStateWords(plan.measures![0]!, plan, asOf, locale);
  return words ? [words.word, words.detail, ...(words.reason ? [words.reason] : [])] : [];
}

const started = { state: 'started', on: '2022-03-01' };
const milestones = [{ due: '2022-12-31', name: '设立窗口' }];
const office = {
  milestones,
  states: [
    started,
    { state: 'postponed', on: '2022-12-20', until: '2023-06-30', reason: { 'zh-CN': '场地未落实', en: 'no premises' } },
    { state: 'completed', on: '2023-07-10' },
  ],
};

describe('measureStateWords', () => {
  test('go with the measure from day to day', () => {
    assert.deepEqual(told(office, '2022-02-28'), ['尚未启动', '时限2022年底']);
    assert.deepEqual(told(office, '2022-03-01'), ['推进中', '时限2022年底']);
    assert.deepEqual(told(office, '2022-12-31'), ['延期至2023年6月底', '原定2022年底', '原因：场地未落实']);
    assert.deepEqual(told(office, '2023-07-02'), ['逾期2天', '时限2023年6月底，原定2022年底', '原因：场地未落实']);
    assert.deepEqual(told(office, '2023-07-10'), ['已完成', '2023年7月10日，比时限晚10天，原定2022年底']);
  });

  test('go with it in English', () => {
    assert.deepEqual(told(office, '2022-12-31', 'en'), [
      'Postponed to end of June 2023',
      'first due end of 2022',
      'Reason: no premises',
    ]);
    assert.deepEqual(told(office, '2023-07-01', 'en')[0], '1 day overdue');
    assert.deepEqual(told(office, '2023-07-10', 'en'), [
      'Completed',
      '10 July 2023, 10 days late, first due end of 2022',
    ]);
  });

  test('speak of one day in the singular', () => {
    const dayAfter = { milestones, states: [started, { state: 'completed', on: '2023-01-01' }] };
    assert.deepEqual(told(dayAfter, '2023-04-01', 'en'), ['Completed', '1 January 2023, 1 day late']);
  });

  test('name the measure it went into', () => {
    const into = (state: string, by?: string): object => ({ states: [{ state, on: '2023-03-01', ...(by && { by }) }] });
    assert.deepEqual(told(into('merged', 'courses'), '2024-01-01'), ['并入“开设课程”', '2023年3月1日']);
    assert.deepEqual(told(into('replaced', 'courses'), '2024-01-01', 'en'), ['Replaced by “Courses”', '1 March 2023']);
    assert.deepEqual(told(into('merged'), '2024-01-01')[0], '已并入其他任务');
    assert.deepEqual(told(into('replaced'), '2024-01-01')[0], '已被替代');
    assert.deepEqual(told(into('cancelled'), '2024-01-01'), ['已取消', '2023年3月1日']);
  });

  test('say of a delay without a new day that there is none', () => {
    const off = { milestones, states: [{ state: 'postponed', on: '2022-10-01' }] };
    assert.deepEqual(told(off, '2024-01-01'), ['延期，新的时限未公布', '原定2022年底']);
    assert.deepEqual(told(off, '2024-01-01', 'en'), ['Postponed, no new date published', 'first due end of 2022']);
  });

  test('say of a standing measure that it goes on', () => {
    const standing = { milestones, states: [{ state: 'standing', on: '2021-12-31' }] };
    assert.deepEqual(told(standing, '2030-01-01'), ['长期推进', '']);
  });

  test('say nothing where nobody has said anything', () => {
    assert.deepEqual(told({}, '2024-01-01'), []);
    assert.deepEqual(told({ milestones }, '2024-01-01'), []);
  });
});

test('officeNoteWords: the words of the office, with its name and the day', () => {
  const plan = parsePlan(
    minimalPlan({
      measures: [
        measureWith('it', {
          notes: [
            { kind: 'difficulty', date: '2023-06-30', office: '区科技局', words: '场地不足' },
            { kind: 'next', date: '2024-06-30', office: '区科技局', words: '增设窗口' },
          ],
        }),
      ],
    }),
  );
  const [measure] = plan.measures!;
  assert.deepEqual(officeNoteWords(measure!, '2024-01-31', 'zh-CN'), [
    { kind: '困难', words: '场地不足', by: '区科技局，2023年6月30日' },
  ]);
  assert.deepEqual(officeNoteWords(measure!, '2024-06-30', 'en')[0], {
    kind: 'Next step',
    words: '增设窗口',
    by: '区科技局, 30 June 2024',
  });
});
