import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  filterMeasures,
  measureChapters,
  measureColumns,
  measureGroups,
  measureSummary,
  measureWords,
  type MeasureWords,
} from '../../src/format/measure-words.js';
import type { Plan } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { planOf } from '../plan-of.js';

/* A small plan of measures, each said in full. */

const cited = (quote: string, line: number, more: object = {}, at: object = {}): object => ({
  quote,
  locator: { line, ...at },
  ...more,
});
const measure = (id: string, more: object = {}): object => ({
  id,
  name: `任务${id}`,
  kind: 'task',
  citations: [cited(`推进任务${id}。`, 1)],
  ...more,
});
const target = {
  words: '达80件',
  of: { kind: 'level' },
  bound: { kind: 'at-least', value: 80 },
  when: { kind: 'by' },
};

function planWith(measures: readonly object[], more: object = {}): Plan {
  const plan = planOf({
    asOf: '2023-06-30',
    targets: [target],
    observations: [{ period: '2022', value: 60, counts: 'level', status: 'final' }],
  });
  return { ...plan, ...more, measures } as Plan;
}
const wordsOf = (plan: Plan, locale: 'zh-CN' | 'en' = 'zh-CN', asOf = '2023-06-30'): MeasureWords[] =>
  measureWords(assessPlan(plan, { asOf }), locale);
const only = (more: object, extra: object = {}, locale: 'zh-CN' | 'en' = 'zh-CN', asOf?: string): MeasureWords => {
  const [first] = wordsOf(planWith([measure('a', more)], extra), locale, asOf);
  assert.ok(first);
  return first;
};

const organisations = [
  { id: 'bureau', name: { 'zh-CN': '区科技局', en: 'Science Bureau' }, kind: 'department' },
  { id: 'court', name: '区法院', kind: 'department' },
];

describe('who does it', () => {
  test('bodies by their names, in the order of the file', () => {
    const { lead, leadKnown, supporting } = only(
      { leads: ['court', 'bureau'], supporting: ['bureau'] },
      { organisations },
    );
    assert.deepEqual([lead, leadKnown, supporting], ['区法院、区科技局', true, '区科技局']);
    assert.equal(only({ leads: ['bureau', 'court'] }, { organisations }, 'en').lead, 'Science Bureau, 区法院');
  });

  test('nobody where the file names none, and an id nobody knows as it is', () => {
    const nobody = only({});
    assert.deepEqual([nobody.lead, nobody.leadKnown, nobody.supporting], ['未公布', false, undefined]);
    assert.equal(only({ leads: ['x'] }).lead, 'x');
  });

  test('a system is called one, and a task is not', () => {
    assert.equal(only({ kind: 'system' }).system, '制度平台');
    assert.equal(only({}).system, undefined);
  });
});

describe('the words of the plan', () => {
  const quotes = (citations: readonly object[], more: object = {}, extra: object = {}) =>
    only({ citations, ...more }, extra).quotes;

  test('that only repeat the name, or the heading, are left out', () => {
    assert.deepEqual(quotes([cited('（一）任务a。', 1, {}, { section: '（一）' })]), [{ place: '（一）' }]);
    assert.deepEqual(quotes([cited('“任务a”', 1, {}, { section: '（一）' })]), [{ place: '（一）' }]);
    assert.deepEqual(quotes([cited('建平台', 1, {}, { section: '（一）建平台和机制' })]), [
      { place: '（一）建平台和机制' },
    ]);
    assert.deepEqual(quotes([cited('推进任务a', 1, {}, { section: '（一）' })]), [
      { text: '推进任务a', place: '（一）' },
    ]);
  });

  test('of another chapter than the first are told with it', () => {
    const citations = [
      cited('甲句', 1, {}, { chapter: '二、目标', section: '（一）' }),
      cited('乙句', 2, {}, { chapter: '二、目标', section: '（二）' }),
      cited('丙句', 3, {}, { chapter: '三、任务', section: '（一）' }),
    ];
    assert.deepEqual(
      quotes(citations).map(({ place }) => place),
      ['（一）', '（二）', '三、任务 （一）'],
    );
  });

  test('of another document are told with its title', () => {
    const documents = [{ id: 'act', title: { 'zh-CN': '《实施办法》', en: 'The act' } }];
    const words = only(
      { citations: [cited('甲句', 1, { document: 'act' }, { chapter: '二、目标', section: '（三）' })] },
      { documents },
    );
    assert.deepEqual(words.quotes, [{ text: '甲句', place: '《实施办法》 （三）' }]);
    assert.equal(words.section, '《实施办法》 （三）');
  });

  test('said twice are quoted once, with both places and notes', () => {
    const [quote, ...others] = quotes([
      cited('甲句', 1, { note: '其一' }, { section: '（一）' }),
      cited('甲句', 2, { note: '其二' }, { section: '（二）' }),
    ]);
    assert.deepEqual(others, []);
    assert.deepEqual(quote, { text: '甲句', place: '（一）；（二）', note: '其一 其二' });
  });

  test('stand where the plan calls for it first, by numbers', () => {
    const section = (at: object, locale: 'zh-CN' | 'en' = 'zh-CN'): string =>
      only({ citations: [cited('甲句', 1, {}, at)] }, {}, locale).section;
    assert.equal(section({ chapter: '三、任务', section: '（二）平台' }), '第三章（二）');
    assert.equal(section({ section: '总则' }), '总则');
  });
});

describe('the chapters of a list', () => {
  const chapters = (...rows: readonly (readonly [line: number, chapter?: string, document?: string])[]): string =>
    measureChapters(
      wordsOf(
        planWith(
          rows.map(([line, chapter, document], n) =>
            measure(`m${n}`, {
              citations: [cited('句', line, document ? { document } : {}, chapter ? { chapter } : {})],
            }),
          ),
        ),
      ),
      'zh-CN',
    );

  test('are the first and the last in the text of the plan, whatever the order of the file', () => {
    assert.equal(chapters([90, '九、保障'], [20, '二、目标'], [50, '五、任务']), '出自规划第二章至第九章');
    assert.equal(chapters([20, '二、目标'], [30, '二、目标']), '出自规划第二章');
  });

  test('are none where they have no numbers, and those of other documents are others', () => {
    assert.equal(chapters([20, '目标'], [30]), '');
    assert.equal(chapters([20, '二、目标'], [90, '九、保障', 'act']), '出自规划第二章');
  });
});

describe('steps', () => {
  const steps = (milestone: object, asOf = '2023-06-30', more: object = {}, locale: 'zh-CN' | 'en' = 'zh-CN') =>
    only({ milestones: [{ due: '2022-12-31', name: '出台方案', ...milestone }], ...more }, {}, locale, asOf).events[0];

  test('are done on the day somebody says, late or not', () => {
    const done = (reached: string, asOf?: string) => steps({ reached }, asOf);
    assert.deepEqual([done('2022-12-31')?.state, done('2022-12-31')?.when], ['reached', '2022年12月31日']);
    assert.deepEqual(
      [done('2023-01-01')?.state, done('2023-01-01')?.when],
      ['reached', '2023年1月1日，晚于时限2022年底'],
    );
    assert.deepEqual([done('2023-06-30')?.state, done('2023-07-01')?.state], ['reached', 'unreported']);
    assert.equal(done('2023-07-01')?.when, '时限2022年底');
  });

  test('are open on their last day, and unreported on the next', () => {
    assert.deepEqual([steps({}, '2022-12-31')?.state, steps({}, '2022-12-31')?.shape], ['open', 'not-due']);
    assert.deepEqual([steps({}, '2023-01-01')?.state, steps({}, '2023-01-01')?.shape], ['unreported', 'not-reported']);
    assert.equal(steps({}, '2023-01-01')?.stateWord, '到期未公布完成情况');
  });

  test('of a measure that is done are done, and of one that is given up nobody asks', () => {
    const after = (state: string, more: object = {}) =>
      steps({}, '2023-06-30', { states: [{ state, on: '2023-01-05', ...more }] });
    assert.equal(after('completed')?.state, 'reached');
    assert.equal(after('started')?.state, 'unreported');
    for (const state of ['cancelled', 'standing', 'merged', 'replaced']) {
      const step = after(state);
      assert.deepEqual([step?.state, step?.shape, step?.stateWord], [undefined, undefined, undefined], state);
      assert.equal(step?.when, '时限2022年底', state);
    }
  });

  test('that are put off keep their first day', () => {
    const put = (until: string | undefined, asOf = '2023-06-30') =>
      steps({}, asOf, { states: [{ state: 'postponed', on: '2022-12-20', ...(until && { until }) }] });
    assert.deepEqual(
      [put('2023-12-31')?.state, put('2023-12-31')?.when, put('2023-12-31')?.day],
      ['open', '时限2023年底，原定2022年底', '2023-12-31'],
    );
    assert.deepEqual(
      [put(undefined)?.state, put(undefined)?.when, put(undefined)?.day],
      ['open', '原定2022年底，新的时限未公布', '2022-12-31'],
    );
    assert.equal(put('2023-12-31', '2024-01-01')?.state, 'unreported');
  });

  test('give their source once they are done', () => {
    assert.deepEqual(steps({ reached: '2022-12-01', source: { name: '公报', url: '/a' } })?.source, {
      text: '来源：公报',
      url: '/a',
    });
    assert.deepEqual(steps({ reached: '2022-12-01' }, undefined, {}, 'en')?.source, { text: 'Source: not stated' });
    assert.equal(steps({ source: { name: '公报' } })?.source, undefined);
  });

  test('and what was done stand in the order of the file, steps first', () => {
    const evidence = [
      { name: '照片', date: '2023-06-30', url: 'https://example.org/p' },
      { name: '明日', date: '2023-07-01' },
      { name: '旧闻' },
    ];
    const { events } = only({ evidence, milestones: [{ due: '2024-12-31', name: '出台方案' }] });
    assert.deepEqual(
      events.map(({ kind, day, name, when }) => [kind, day, name.text, name.url, when]),
      [
        ['milestone', '2024-12-31', '出台方案', undefined, '时限2024年底'],
        ['evidence', '2023-06-30', '照片', 'https://example.org/p', '2023年6月30日'],
        ['evidence', undefined, '旧闻', undefined, '日期未注明'],
      ],
    );
  });
});

describe('how it stands', () => {
  test('with its source; nothing where nobody says', () => {
    assert.equal(only({}).stands, undefined);
    const states = [{ state: 'completed', on: '2023-01-05', source: { name: '公报', url: 'https://example.org/g' } }];
    const { stands } = only({ states });
    assert.deepEqual([stands?.status, stands?.word, stands?.detail], ['completed', '已完成', '2023年1月5日']);
    assert.deepEqual(stands?.source, { text: '来源：公报', url: 'https://example.org/g' });
  });

  test('what an office says, the newest first', () => {
    const note = (date: string, words: string): object => ({ kind: 'progress', date, office: '区科技局', words });
    const { said } = only({
      notes: [note('2023-01-01', '已启动'), note('2023-06-30', '已过半'), note('2023-07-01', '将完成')],
    });
    assert.deepEqual(
      said.map(({ words, by }) => `${words} ${by}`),
      ['已过半 区科技局，2023年6月30日', '已启动 区科技局，2023年1月1日'],
    );
  });

  test('a remark and an address', () => {
    const { remark, url } = only({ remark: { 'zh-CN': '备注', en: 'Remark' }, url: 'https://example.org/m' });
    assert.deepEqual([remark, url], ['备注', 'https://example.org/m']);
  });
});

describe('the indicators of the same passage', () => {
  const passage = {
    quote: '到2025年拥有量达80件，推进任务a。',
    locator: { chapter: '二、目标', section: '（一）', line: 7 },
  };
  const withCitation = (citation: object, own: object = passage, more: object = {}): string[] => {
    const plan = planWith([measure('a', { citations: [own], ...more })]);
    const [indicator] = plan.indicators;
    return wordsOf({
      ...plan,
      indicators: [{ ...indicator, targets: [{ ...target, citation }] }],
    } as Plan)[0]!.related.map(({ id }) => id);
  };

  test('one within the other, whichever', () => {
    assert.deepEqual(withCitation({ ...passage, quote: '拥有量达80件' }), ['it']);
    assert.deepEqual(withCitation(passage, { ...passage, quote: '推进任务a' }), ['it']);
  });

  test('of the same place alone', () => {
    const at = (locator: object, more: object = {}): string[] =>
      withCitation({ ...passage, locator: { ...passage.locator, ...locator }, ...more });
    assert.deepEqual(at({ line: 8 }), []);
    assert.deepEqual(at({ section: '（二）' }), []);
    assert.deepEqual(at({ chapter: '三、任务' }), []);
    assert.deepEqual(at({}, { document: 'act' }), []);
    assert.deepEqual(at({}, { quote: '到2030年达90件' }), []);
  });

  test('but for those it serves, which are told with who says so and what is left', () => {
    assert.deepEqual(withCitation(passage, passage, { serves: [{ indicator: 'it' }] }), []);
    const words = only({ serves: [{ indicator: 'it', words: '支撑拥有量' }] });
    assert.deepEqual(
      words.serves.map(({ id, name, said, left }) => [id, name, said, left]),
      [['it', '指标一', '规划原文：“支撑拥有量”', '还差20件']],
    );
    assert.deepEqual(only({}).serves, []);
  });
});

describe('a list of them', () => {
  const goals = [
    { id: 'goal', name: '目标一' },
    { id: 'part', name: '其中', parent: 'goal' },
    { id: 'other', name: '目标二' },
  ];
  const list = wordsOf(
    planWith(
      [
        measure('a', { goal: 'part', leads: ['bureau'], milestones: [{ due: '2022-12-31', name: '出台ＡＢＣ方案' }] }),
        measure('b', {
          goal: 'goal',
          supporting: ['court'],
          notes: [{ kind: 'next', date: '2023-01-01', office: '区法院', words: '下月开庭' }],
        }),
        measure('c', { goal: 'other', kind: 'system', note: '给整理者', remark: { 'zh-CN': '备注', en: 'A remark' } }),
        measure('d', { url: 'https://example.org/hidden' }),
      ],
      { goals, organisations },
    ),
  );
  const found = (filter: object): string =>
    filterMeasures(list, filter)
      .map(({ measure: { id } }) => id)
      .join('');

  test('is asked for a goal with the goals within it', () => {
    assert.equal(found({ goal: 'goal' }), 'ab');
    assert.equal(found({ goal: 'part' }), 'a');
    assert.equal(found({ goal: 'x' }), '');
  });

  test('is asked for who leads, not for who supports', () => {
    assert.equal(found({ body: 'bureau' }), 'a');
    assert.equal(found({ body: 'court' }), '');
  });

  test('is asked for words of what a reader sees, in any order', () => {
    assert.equal(found({ query: 'abc' }), 'a');
    assert.equal(found({ query: '开庭 任务b' }), 'b');
    assert.equal(found({ query: '区法院' }), 'b');
    assert.equal(found({ query: 'a remark' }), 'c');
    for (const query of ['整理者', 'hidden', 'bureau', 'system', 'next', '2022-12-31x'])
      assert.equal(found({ query }), '', query);
    assert.equal(found({ query: '任务 无此' }), '');
  });

  test('is grouped by goals, each under its own, and what has none at the end', () => {
    assert.deepEqual(
      measureGroups(list, planWith([], { goals }), 'zh-CN').map(({ title, count, measures }) => [
        title,
        count,
        measures.map(({ measure: { id } }) => id).join(''),
      ]),
      [
        ['目标一', '1项', 'b'],
        ['其中', '1项', 'a'],
        ['目标二', '1项', 'c'],
        ['未归入目标', '1项', 'd'],
      ],
    );
  });

  test('has a column for what a third of them have', () => {
    const of = (known: number, all: number): boolean =>
      measureColumns(
        wordsOf(
          planWith(
            Array.from({ length: all }, (_, n) => measure(`m${n}`, n < known ? { leads: ['bureau'] } : {})),
            { organisations },
          ),
        ),
      ).lead;
    assert.deepEqual([of(1, 3), of(1, 4), of(2, 6), of(0, 2)], [true, false, true, false]);
  });

  test('is told in a few sentences', () => {
    assert.equal(
      measureSummary(list, 'zh-CN'),
      '任务3项，制度和平台1项。规划写明牵头单位的只有1项，所以不列这一栏。时间节点1项：1项到期未公布完成情况。',
    );
    assert.equal(
      measureSummary(list, 'en'),
      '3 tasks, 1 system. The plan names a lead body for only 1, so there is no column for it. Milestones: 1, of which 1 past due with nothing published.',
    );
    const led = wordsOf(
      planWith([measure('a', { leads: ['bureau'], evidence: [{ name: '照片' }] })], { organisations }),
    );
    assert.equal(measureSummary(led, 'zh-CN'), '任务1项。');
    assert.equal(
      measureSummary(wordsOf(planWith([measure('a', { kind: 'system' })])), 'en'),
      '1 system. The plan gives no dates and names no lead bodies, so there is no column for these.',
    );
  });
});
