import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citationPassage, citationPlaceWords } from '../../src/format/citation-place.js';
import { namePieces } from '../../src/format/directory-marks.js';
import { firstIssues, placeWords } from '../../src/format/issue-words.js';
import { citationPlace } from '../../src/format/plan-quotes.js';
import type { Plan } from '../../src/model/plan.js';
import { planOf } from '../plan-of.js';

/* Places a reader goes to: in the plan, in a file, in a name. */

const plan: Plan = {
  ...planOf({
    asOf: '2021-06-30',
    targets: [{ words: '达1件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 1 }, when: { kind: 'by' } }],
    observations: [],
  }),
  name: '示例区知识产权规划',
  document: { title: '示例区知识产权规划', number: '示政发〔2021〕1号', url: 'https://example.org/plan' },
  documents: [
    { id: 'report', title: '示例报告', url: 'https://example.org/report' },
    { id: 'letter', title: '示例函', number: '示函〔2022〕2号' },
  ],
} as unknown as Plan;
const cited = (locator: object, document?: string) => ({
  quote: '示例。',
  locator,
  ...(document !== undefined && { document }),
});
const place = (locator: object, locale: 'zh-CN' | 'en' = 'zh-CN', document?: string): string =>
  citationPlaceWords(cited(locator, document), plan, locale).text;

describe('a place in the plan', () => {
  const rows: [locator: object, zh: string, en: string][] = [
    [
      { chapter: '二、总体思路', section: '（三）发展目标', paragraph: 2 },
      '规划第二章（三）发展目标，第2段',
      'Plan, chapter 2 (3), paragraph 2',
    ],
    [{ chapter: '第十二章 保障' }, '规划第十二章', 'Plan, chapter 12'],
    [{ chapter: '二十、附则', page: 7 }, '规划第二十章，第7页', 'Plan, chapter 20, page 7'],
    [{ chapter: '二十三、附则' }, '规划第二十三章', 'Plan, chapter 23'],
    [{ chapter: '前言' }, '规划前言', 'Plan, 前言'],
    [{ chapter: '本规划第三章所列' }, '规划本规划第三章所列', 'Plan, 本规划第三章所列'],
    [{ section: '见（三）' }, '规划见（三）', 'Plan, 见（三）'],
    [{ table: '主要指标', row: '12' }, '规划主要指标表，第12行', 'Plan, table “主要指标”, row 12'],
    [
      { table: '专栏1 主要指标', row: '第2项' },
      '规划专栏1 主要指标，“第2项”一行',
      'Plan, table “专栏1 主要指标”, row “第2项”',
    ],
    [{ table: '表3' }, '规划表3', 'Plan, table “表3”'],
    [{ table: '附件2' }, '规划附件2', 'Plan, table “附件2”'],
    [{ table: '报表要求' }, '规划报表要求表', 'Plan, table “报表要求”'],
    [{ table: '重大专栏' }, '规划重大专栏表', 'Plan, table “重大专栏”'],
    [{ table: '指标表' }, '规划指标表', 'Plan, table “指标表”'],
    [{ row: '12之1' }, '规划“12之1”一行', 'Plan, row “12之1”'],
    [{ row: '第12' }, '规划“第12”一行', 'Plan, row “第12”'],
  ];
  for (const [locator, zh, en] of rows)
    test(`${JSON.stringify(locator)}: ${zh}`, () => assert.deepEqual([place(locator), place(locator, 'en')], [zh, en]));

  test('a table headed with the name of the plan needs only what is its own', () => {
    assert.equal(place({ table: '示例区知识产权主要指标' }), '规划主要指标表');
    assert.equal(place({ table: '示例区知识产权' }), '规划示例区知识产权表');
    assert.equal(place({ table: '全市知识产权主要指标' }), '规划全市知识产权主要指标表');
  });

  test('a place in another document names it, by its number where it has one', () => {
    assert.equal(place({ page: 7 }, 'zh-CN', 'letter'), '示函〔2022〕2号，第7页');
    assert.equal(place({ page: 7 }, 'en', 'report'), '示例报告, page 7');
  });

  test('leads to where that document was published, if the file says so', () => {
    const url = (document?: string) => citationPlaceWords(cited({ page: 7 }, document), plan, 'zh-CN');
    assert.equal(url().url, 'https://example.org/plan');
    assert.equal(url('report').url, 'https://example.org/report');
    assert.ok(!('url' in url('letter')));
  });

  test('numbers of chapter and section stand at the head of a heading, or are none', () => {
    const short = (chapter: string, section: string): string => citationPassage(cited({ chapter, section }), 'zh-CN');
    assert.equal(short('十二、保障', '（十一）经费'), '第十二章（十一）');
    assert.equal(short('参见第三章', '参见（二）'), '参见第三章 参见（二）');
  });

  test('in the plan’s own words every part stands, the page with its sign', () =>
    assert.equal(
      citationPlace({ chapter: '二、总体思路', section: '（三）发展目标', table: '表1', row: '3', page: 7 } as never),
      '二、总体思路 （三）发展目标 表1 3 p. 7',
    ));
});

describe('a place in a file', () => {
  test('counts entries from one, of more than nine too', () => {
    assert.equal(placeWords('indicators[2].targets[0].bound.value', 'zh-CN'), '第3项指标、第1项目标、目标值、数值');
    assert.equal(placeWords('indicators[11].unit', 'en'), 'indicator 12, unit');
    assert.equal(placeWords('goals', 'en'), 'goal');
  });
  test('a key without a word stands as it is, and so does what is only like a place', () => {
    assert.equal(placeWords('constructor', 'en'), 'constructor');
    assert.equal(placeWords('own[3]', 'en'), 'own 4');
    assert.equal(placeWords('a[3]b', 'en'), 'a[3]b');
  });
  test('of many mistakes the first two are told', () => {
    const issue = (at: number) => ({ path: `goals[${at}].name`, message: `goals[${at}].name：应为非空文字` });
    assert.deepEqual(firstIssues([issue(1), issue(2), issue(3)], 'zh-CN'), [
      '第2项目标领域、名称：应为非空文字',
      '第3项目标领域、名称：应为非空文字',
    ]);
    assert.deepEqual(firstIssues([], 'zh-CN'), []);
  });
  test('in traditional Chinese by their places alone, and one without a place not at all', () => {
    const issues = [
      { path: 'x', message: 'x：应为对象' },
      { path: '', message: 'plan：应为对象' },
    ];
    assert.deepEqual(firstIssues(issues, 'zh-Hant'), ['x']);
  });
  test('of the file as a whole the name a program has for it is left out', () => {
    assert.deepEqual(firstIssues([{ path: '', message: 'plan: expected an object' }], 'en'), ['expected an object']);
    assert.deepEqual(firstIssues([{ path: '', message: 'plan：应为对象' }], 'zh-CN'), ['应为对象']);
    assert.deepEqual(firstIssues([{ path: 'unit', message: 'no such unit: x' }], 'en'), ['no such unit: x']);
  });
  test('is cut after eighty characters', () => {
    const said = (length: number): string | undefined =>
      firstIssues([{ path: '', message: '长'.repeat(length) }], 'zh-CN')[0];
    assert.equal(said(80), '长'.repeat(80));
    assert.equal(said(81), `${'长'.repeat(80)}…`);
  });
});

describe('a name in which words of a search stand', () => {
  const pieces = (ranges: readonly (readonly [number, number])[], field = 'name'): readonly string[] =>
    namePieces({ entry: { id: 'a', name: '南京示例科技' }, highlights: [{ field, ranges }] } as never);
  test('is cut there, what was not looked for first', () => {
    assert.deepEqual(pieces([[2, 4]]), ['南京', '示例', '科技']);
    assert.deepEqual(pieces([[0, 2]]), ['', '南京', '示例科技']);
    assert.deepEqual(
      pieces([
        [0, 2],
        [4, 6],
      ]),
      ['', '南京', '示例', '科技', ''],
    );
  });
  test('is whole where they stand elsewhere, or nowhere', () => {
    assert.deepEqual(pieces([[0, 2]], 'address'), ['南京示例科技']);
    assert.deepEqual(namePieces({ entry: { id: 'a', name: '南京示例科技' }, highlights: [] } as never), [
      '南京示例科技',
    ]);
  });
});
