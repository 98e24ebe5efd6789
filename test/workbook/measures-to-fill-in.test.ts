import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { parsePlan } from '../../src/model/parse-plan.js';
import { measuresSheet } from '../../src/workbook/measures-sheet.js';
import { standingAt } from '../../src/workbook/standing-state.js';

/* The sheet of measures that is handed out: what stands in it, what may be typed where, and what is told beside a cell. */

const cited = { citations: [{ quote: '任务', locator: { line: 1 } }] };
const plan = parsePlan({
  id: 'works',
  name: '示例区规划',
  period: { start: '2021-01-01', end: '2025-12-31' },
  goals: [
    { id: 'first', name: '目标一' },
    { id: 'second', name: { 'zh-CN': '目标二', en: 'Second goal' } },
  ],
  indicators: [],
  measures: [
    {
      id: 'fund',
      name: { 'zh-CN': '设立资金', en: 'Set up a fund' },
      goal: 'second',
      kind: 'task',
      ...cited,
      states: [
        { state: 'started', on: '2022-01-10' },
        { state: 'postponed', on: '2023-02-01', until: '2024-06-30', reason: '资金未到位' },
      ],
      evidence: [{ name: '立项通知' }, { name: '延期通知', url: 'https://example.org/d' }],
      remark: { 'zh-CN': '分两期。', en: 'In two parts.' },
      milestones: [
        {
          due: '2022-12-31',
          name: { 'zh-CN': '资金设立', en: 'Fund set up' },
          reached: '2022-11-30',
          source: { name: '设立公告', url: 'https://example.org/m' },
        },
        { due: '2024-12-31', name: '首批拨付' },
      ],
    },
    { id: 'centre', name: '建设中心', kind: 'task', ...cited },
    {
      id: 'list',
      name: '建立目录',
      goal: 'first',
      kind: 'task',
      ...cited,
      states: [{ state: 'merged', on: '2023-05-01', by: 'centre' }],
      milestones: [{ due: '2025-06-30', name: '更新' }],
    },
  ],
});

const inChinese = (): WriteSheet => measuresSheet(plan, 'zh-CN');
const inEnglish = (): WriteSheet => measuresSheet(plan, 'en');
const styleAt = (sheet: WriteSheet, row: number, column: number): CellStyle =>
  sheet.cells!.get(`${row},${column}`)!.style!;

test('a row is a measure with what was said of it last, or one of its milestones below it', () => {
  const sheet = inChinese();
  const none = null;
  assert.equal(sheet.name, '重点任务');
  assert.deepEqual(sheet.rows!.slice(1), [
    [
      'fund',
      '设立资金',
      '目标二',
      none,
      none,
      '已延期',
      '2023-02-01',
      '2024-06-30',
      '资金未到位',
      none,
      '分两期。',
      '延期通知',
      'https://example.org/d',
    ],
    [
      'fund',
      '设立资金',
      '目标二',
      '资金设立',
      '2022-12-31',
      '已完成',
      '2022-11-30',
      none,
      none,
      none,
      none,
      '设立公告',
      'https://example.org/m',
    ],
    ['fund', '设立资金', '目标二', '首批拨付', '2024-12-31', ...Array<null>(8).fill(none)],
    ['centre', '建设中心', ...Array<null>(11).fill(none)],
    ['list', '建立目录', '目标一', none, none, '已并入', '2023-05-01', none, none, 'centre', none, none, none],
    ['list', '建立目录', '目标一', '更新', '2025-06-30', ...Array<null>(8).fill(none)],
  ]);
});

test('in English all of it is English that is', () => {
  const english = inEnglish();
  assert.equal(english.name, 'Measures');
  assert.deepEqual(english.rows![0]!.slice(0, 6), ['id', 'Measure', 'Goal', 'Milestone', 'Due', 'State']);
  assert.deepEqual(english.rows![1]!.slice(1, 11), [
    'Set up a fund',
    'Second goal',
    null,
    null,
    'postponed',
    '2023-02-01',
    '2024-06-30',
    '资金未到位',
    null,
    'In two parts.',
  ]);
  assert.deepEqual(english.rows![2]!.slice(3, 6), ['Fund set up', '2022-12-31', 'completed']);
});

test('what the plan says is locked and grey, what the office says is open, and a day is a day', () => {
  const sheet = inChinese();
  /** `g` given, `o` open, `d` open for a day. */
  const kinds = (row: number): string =>
    [...Array(13).keys()]
      .map((column) => {
        const { protection, fill, numFmt } = styleAt(sheet, row, column);
        if (protection?.locked !== false) return fill?.type === 'pattern' && fill.fgColor?.rgb === 'F2F2F2' ? 'g' : '?';
        assert.equal(fill, undefined);
        return numFmt === undefined ? 'o' : numFmt === 'yyyy-mm-dd' ? 'd' : '?';
      })
      .join('');
  // Of a milestone it is only said whether and when it was reached, and by what that is shown.
  assert.deepEqual([1, 2, 3, 4, 5, 6].map(kinds), [
    'gggggoddooooo',
    'gggggodggggoo',
    'gggggodggggoo',
    'gggggoddooooo',
    'gggggoddooooo',
    'gggggodggggoo',
  ]);
  for (const column of [0, 5, 12]) {
    assert.deepEqual(styleAt(sheet, 0, column).fill, { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF3' } });
    assert.equal(styleAt(sheet, 0, column).font?.bold, true);
    assert.notEqual(styleAt(sheet, 0, column).protection?.locked, false);
  }
  assert.equal(sheet.protection?.sheet, true);
});

describe('beside a cell', () => {
  test('the states of measures are all offered, of milestones only that they are reached', () => {
    const sheet = inChinese();
    const english = inEnglish();
    const [measures, milestones] = sheet.dataValidations!;
    assert.deepEqual(measures, {
      type: 'list',
      values: ['已启动', '已完成', '已延期', '已并入', '已被替代', '已取消', '长期推进'],
      allowBlank: true,
      range: 'F2:F2 F5:F6',
      showInputMessage: true,
      inputMessage: '任务的状态，从列表中选择；还没有启动的留空。',
      showErrorMessage: true,
      errorMessage: '请从列表中选择',
    });
    assert.deepEqual(
      [milestones!.values, milestones!.range, milestones!.inputMessage, milestones!.errorMessage],
      [['已完成'], 'F3:F4 F7:F7', '时间节点只有“已完成”；没有完成的留空。延期等写在任务那一行。', '请从列表中选择'],
    );
    const [started, reached] = english.dataValidations!;
    assert.deepEqual(started!.values, [
      'started',
      'completed',
      'postponed',
      'merged',
      'replaced',
      'cancelled',
      'standing',
    ]);
    assert.deepEqual(reached!.values, ['completed']);
  });

  test('it is told how to write days, others and addresses, over all rows', () => {
    const sheet = inChinese();
    assert.deepEqual(
      sheet.dataValidations!.slice(2).map(({ type, formula1, range, inputMessage, showInputMessage }) => {
        // Anything may be typed; the note only says what is meant.
        assert.deepEqual([type, formula1, showInputMessage], ['custom', 'TRUE', true]);
        return [range, inputMessage];
      }),
      [
        ['G2:G7', '从哪一天起是这个状态；已完成的写完成日期。写成 2024-01-20。'],
        ['H2:H7', '状态为“已延期”时填新的时限，写成 2024-06-30。'],
        ['J2:J7', '状态为“已并入”或“已被替代”时，写那个任务的名称或标识。'],
        ['M2:M7', '以 https:// 或 http:// 开头。'],
      ],
    );
  });

  test('without milestones none of theirs is offered', () => {
    const { measures = [] } = plan;
    const { dataValidations } = measuresSheet({ ...plan, measures: [measures[1]!] }, 'en');
    assert.deepEqual(
      dataValidations!.map(({ type, range }) => `${type} ${range}`),
      ['list F2:F2', 'custom G2:G2', 'custom H2:H2', 'custom J2:J2', 'custom M2:M2'],
    );
  });
});

test('heading, name and id stay in sight, and on paper each page has the heading', () => {
  const sheet = inChinese();
  assert.deepEqual(sheet.freezePane, { rows: 1, columns: 2 });
  assert.deepEqual(sheet.pageSetup, {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '$1:$1',
  });
});

test('a column of what is given is as wide as its words up to a limit, one to fill in has room', () => {
  const sheet = inChinese();
  const widths = (of: WriteSheet): (number | undefined)[] => of.columns!.map(({ width }) => width);
  const own = widths(sheet);
  assert.deepEqual(own.slice(5), [12, 12, 12, 24, 20, 28, 24, 30]);
  // fund, centre and list are short, and a date always takes what it takes.
  assert.ok(own[0]! >= 8 && own[0]! < 12, String(own[0]));
  assert.ok(own[1]! < 20, String(own[1]));
  const [measure] = plan.measures!;
  const long = { ...measure!, id: 'a'.repeat(60), name: '设立专利培育资金'.repeat(9) };
  const wide = widths(measuresSheet({ ...plan, measures: [long] }, 'zh-CN'));
  assert.deepEqual(wide.slice(0, 2), [34, 44]);
});

test('a plan without measures has a sheet of headings alone', () => {
  const { measures: _, ...without } = plan;
  assert.equal(measuresSheet(without, 'en').rows!.length, 1);
});

describe('of what was said of a measure', () => {
  const of = (...states: readonly (readonly [on: string, state: string])[]): string | undefined =>
    standingAt({ states: states.map(([on, state]) => ({ on, state })) } as never)?.state;
  test('the latest day counts, wherever it stands', () => {
    assert.equal(of(['2022-01-01', 'started'], ['2024-01-01', 'completed'], ['2023-01-01', 'postponed']), 'completed');
    assert.equal(of(['2024-01-01', 'completed'], ['2023-01-01', 'postponed']), 'completed');
    assert.equal(of(['2023-01-01', 'started'], ['2024-01-01', 'completed']), 'completed');
  });
  test('and of one day the last', () => {
    assert.equal(of(['2023-01-01', 'started'], ['2023-01-01', 'cancelled']), 'cancelled');
  });
  test('nothing where nothing was said', () => {
    assert.equal(of(), undefined);
    assert.equal(standingAt({} as never), undefined);
  });
});
