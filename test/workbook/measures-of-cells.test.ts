import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Grid } from '../../src/workbook/grid.js';
import { stateNames, stateOf } from '../../src/workbook/measure-states.js';
import { readMeasures } from '../../src/workbook/read-measures.js';
import type { SheetRemark } from '../../src/workbook/sheet-remark.js';
import { covered, gridOf, remark, type CellOf, type GridWith } from './grid-kit.js';
import { plan, planOf, fund, centre } from './plan-of-measures.js';

/* What is read of a row of measures, and all that is told of it. */

const told = (rows: readonly (readonly CellOf[])[], more: GridWith = {}, of = plan): readonly SheetRemark[] =>
  readMeasures([gridOf(rows, more)], of).remarks;
const said = (rows: readonly (readonly CellOf[])[], more: GridWith = {}, of = plan): string[] =>
  readMeasures([gridOf(rows, more)], of).said.map(({ measure, milestones, state, remark: note, evidence }) =>
    [
      measure.id + (milestones ? `/${milestones.join(',')}` : ''),
      state && `${state.state} ${state.on}`,
      note,
      evidence && `<${evidence.name} ${evidence.url ?? ''}>`,
    ]
      .filter(Boolean)
      .join(' '),
  );

describe('what a measure is known by', () => {
  const head = ['标识', '任务', '状态', '日期'];
  const done = ['已完成', '2023-06-01'];

  test('is its id, or its name, or both of the same', () => {
    assert.deepEqual(
      said([
        head,
        ['fund', null, ...done],
        [null, '建设服务中心', ...done],
        ['week', 'Hold a patent week', ...done],
        ['list-b', '建立目录', ...done],
        ['list-a', '不认识的名称', ...done],
      ]),
      ['fund', 'centre', 'week', 'list-b', 'list-a'].map((id) => `${id} completed 2023-06-01`),
    );
  });

  test('is told where it is not, with what may be meant', () => {
    assert.deepEqual(
      told([
        head,
        [null, '设立专利培育基金', ...done],
        [null, '修桥', ...done],
        [null, '建立目录', ...done],
        ['fund', '建设服务中心', ...done],
        ['other', '举办宣传周', ...done],
        ['other', null, ...done],
        [null, null, ...done],
      ]),
      [
        remark('problem', 'unknown-measure', 'B2', '设立专利培育基金', { details: ['设立专利培育资金'] }),
        remark('problem', 'unknown-measure', 'B3', '修桥'),
        remark('problem', 'several-measures', 'B4', '建立目录', { details: ['list-a, list-b'] }),
        remark('problem', 'id-and-name', 'A5', 'fund', { details: ['设立专利培育资金', '建设服务中心'] }),
        // A right name beside an unknown id may be of another plan.
        remark('problem', 'unknown-measure', 'A6', 'other', { details: ['举办宣传周'] }),
        remark('problem', 'unknown-measure', 'A7', 'other'),
        remark('problem', 'unknown-measure', 'C8', '已完成'),
      ],
    );
    // Without a column of ids.
    assert.deepEqual(told([head.slice(1), [null, ...done]]), [remark('problem', 'unknown-measure', 'B2', '已完成')]);
  });
});

describe('what a milestone is known by', () => {
  const head = ['标识', '任务', '时间节点', '时限', '状态', '日期'];
  const of = (name: string, due: CellOf = null): CellOf[] => ['fund', null, name, due, '已完成', '2024-06-28'];

  test('is its name in any language, and its day where several are called so', () => {
    assert.deepEqual(
      said([
        head,
        of('资金设立'),
        of('First payment'),
        of('1. 首批拨付'),
        of('半年检查', '2024-06-30'),
        of('资金设立', '2030-01-01'),
      ]),
      // The same said of the first twice is said once.
      ['fund/0 completed 2024-06-28', 'fund/1 completed 2024-06-28', 'fund/3 completed 2024-06-28'],
    );
    assert.deepEqual(said([head, of('半年检查')]), ['fund/2,3,4 completed 2024-06-28']);
    assert.deepEqual(said([head, of('（1）半年检查')]), ['fund/2,3,4 completed 2024-06-28']);
    // Without a column of days they are not told apart.
    assert.deepEqual(
      said([
        ['标识', '任务', '时间节点', '状态', '日期'],
        ['fund', null, '半年检查', '已完成', '2024-06-28'],
      ]),
      ['fund/2,3,4 completed 2024-06-28'],
    );
  });

  test('is none where a sign says so, and told where the measure has no such one', () => {
    assert.deepEqual(said([head, of('—')]), ['fund completed 2024-06-28']);
    assert.deepEqual(told([head, of('资金设置'), of('验收'), ['centre', null, '验收', null, '已完成', '2024-06-28']]), [
      remark('problem', 'unknown-milestone', 'C2', '资金设置', { measure: 'fund', details: ['资金设立'] }),
      remark('problem', 'unknown-milestone', 'C3', '验收', { measure: 'fund' }),
      remark('problem', 'unknown-milestone', 'C4', '验收', { measure: 'centre' }),
    ]);
  });

  test('takes a name as it is written before one that is only alike', () => {
    const both = planOf({
      ...fund,
      milestones: [
        { due: '2022-12-31', name: '（1）设立' },
        { due: '2023-12-31', name: ' 设立 ' },
      ],
    });
    assert.deepEqual(said([head, of('设立')], {}, both), ['fund/1 completed 2024-06-28']);
    assert.deepEqual(said([head, of('2、设立')], {}, both), ['fund/0,1 completed 2024-06-28']);
  });

  test('has a row for each of those of one name, and where they differ in more rows neither is taken', () => {
    const at = (day: string): CellOf[] => ['fund', null, '半年检查', null, '已完成', day];
    const three = ['2023-06-28', '2024-06-27', '2025-06-29'].map(at);
    assert.deepEqual(said([head, ...three]).length, 3);
    assert.deepEqual(said([head, ...three, at('2025-06-30')]), []);
    assert.deepEqual(said([head, at('2023-06-28'), at('2023-06-28')]).length, 2);
    assert.deepEqual(said([head, ...[1, 2, 3, 4].map(() => at('2023-06-28'))]).length, 1);
  });
});

describe('what is filled in', () => {
  const head = ['任务', '状态', '日期', '延期至', '原因', '并入或替代它的任务', '备注', '佐证材料', '网址'];
  const row = (...cells: readonly CellOf[]): CellOf[] => [...cells, ...Array<null>(9).fill(null)].slice(0, 9);
  const F = '设立专利培育资金';

  test('is taken whole', () => {
    const [one, other] = readMeasures(
      [
        gridOf([
          head,
          row(F, '已延期', '2022-12-20', '2023-06-30', '征求意见', null, '分两期', '通知', 'https://example.org/1'),
          row('建设服务中心', '已并入', '2023-01-01', null, null, F),
        ]),
      ],
      plan,
    ).said;
    assert.deepEqual(
      [one!.measure.id, one!.state, one!.remark, one!.evidence, one!.sheet, one!.row, one!.milestones],
      [
        'fund',
        { state: 'postponed', on: '2022-12-20', until: '2023-06-30', reason: '征求意见' },
        '分两期',
        { name: '通知', url: 'https://example.org/1' },
        'Sheet1',
        2,
        undefined,
      ],
    );
    assert.deepEqual(one!.columns, {
      name: 1,
      state: 2,
      day: 3,
      until: 4,
      reason: 5,
      by: 6,
      remark: 7,
      evidence: 8,
      link: 9,
    });
    assert.deepEqual(other!.state, { state: 'merged', on: '2023-01-01', by: 'fund' });
  });

  test('is told where it does not go together, in the cell that is too much or missing', () => {
    const of = (cell: string, code: SheetRemark['code'], came: string, details: string[] = []): SheetRemark =>
      remark('problem', code, cell, came, { measure: 'fund', details });
    const rows: readonly (readonly [CellOf[], SheetRemark])[] = [
      [row(F, '已办结', '2023-06-01'), of('B2', 'unknown-state', '已办结', ['已完成', 'completed'])],
      [row(F, '不知道', '2023-06-01'), of('B2', 'unknown-state', '不知道')],
      [row(F, '已完成'), of('C2', 'day-missing', '')],
      [row(F, null, '2023-06-01'), of('C2', 'state-missing', '2023-06-01')],
      [row(F, null, null, '2023-06-01'), of('D2', 'state-missing', '2023-06-01')],
      [row(F, null, null, null, '天气'), of('E2', 'state-missing', '天气')],
      [row(F, null, null, null, null, '建设服务中心'), of('F2', 'state-missing', '建设服务中心')],
      [row(F, '已完成', '去年'), of('C2', 'bad-day', '去年')],
      [row(F, '已完成', 45078), of('C2', 'day-as-number', '45078', ['2023-06-01'])],
      [row(F, '已完成', '2023-06-01', '2023-07-01'), of('D2', 'until-of-other', '2023-07-01')],
      [row(F, '已延期', '2023-06-01', '2023-05-31'), of('D2', 'until-before', '2023-05-31', ['2023-06-01'])],
      [row(F, '已延期', '2023-06-01', '2023-06-01'), of('D2', 'until-before', '2023-06-01', ['2023-06-01'])],
      [row(F, '已完成', '2023-06-01', null, null, '建设服务中心'), of('F2', 'by-of-other', '建设服务中心')],
      [row(F, '已并入', '2023-06-01', null, null, F), of('F2', 'by-itself', F)],
      [
        row(F, '已并入', '2023-06-01', null, null, '建设服务站'),
        of('F2', 'unknown-measure', '建设服务站', ['建设服务中心']),
      ],
      [row(F, '已并入', '2023-06-01', null, null, '修桥'), of('F2', 'unknown-measure', '修桥')],
      // Near to itself alone: that is no help.
      [row(F, '已并入', '2023-06-01', null, null, '专利培育资金'), of('F2', 'unknown-measure', '专利培育资金')],
      [row(F, ...Array<null>(6).fill(null), '通知', 'example.org'), of('I2', 'bad-link', 'example.org')],
      [row(F, ...Array<null>(7).fill(null), 'https://example.org/1'), of('I2', 'link-alone', 'https://example.org/1')],
    ];
    for (const [cells, expected] of rows) {
      assert.deepEqual(told([head, cells]), [expected]);
      assert.deepEqual(said([head, cells]), [], expected.code);
    }
    assert.deepEqual(
      told([
        ['任务', '状态'],
        [F, '已完成'],
      ]),
      [of('B2', 'day-missing', '已完成')],
    );
  });

  test('may be understood in part: what has nothing to do with the rest is taken', () => {
    assert.deepEqual(said([head, row(F, '已完成', '去年', null, null, null, '分两期', '通知')]), [
      'fund 分两期 <通知 >',
    ]);
    assert.deepEqual(said([head, row(F, '已完成', '2023-06-01', null, null, null, null, '通知', '网上')]), [
      'fund completed 2023-06-01',
    ]);
  });

  test('that the sheet took back, covers or cannot work out is kept out with all it belongs to', () => {
    const rows: readonly (readonly [CellOf[], SheetRemark['code'], string, string, string[]])[] = [
      [row(F, { value: '已完成', struck: true }, '2023-06-01'), 'cell-struck', 'B2', '已完成', []],
      [row(F, '已延期', '2023-06-01', { value: undefined, error: '#REF!' }), 'cell-error', 'D2', '#REF!', []],
      [row(F, '已延期', '2023-06-01', null, covered('天气', 'from-above')), 'cell-covered', 'E2', '天气', []],
      [
        row(F, null, null, null, null, null, { value: '分两期', struck: true }, '通知'),
        'cell-struck',
        'G2',
        '分两期',
        ['fund <通知 >'],
      ],
      [
        row(F, null, null, null, null, null, '分两期', { value: '通知', struck: true }, 'https://example.org/1'),
        'cell-struck',
        'H2',
        '通知',
        ['fund 分两期'],
      ],
      [
        row(F, null, null, null, null, null, '分两期', '通知', { value: 'https://example.org/1', struck: true }),
        'cell-struck',
        'I2',
        'https://example.org/1',
        ['fund 分两期'],
      ],
    ];
    for (const [cells, code, cell, came, taken] of rows) {
      assert.deepEqual(told([head, cells]), [remark('problem', code, cell, came, { measure: 'fund' })]);
      assert.deepEqual(said([head, cells]), taken, cell);
    }
    // An empty cell that is struck through or covered says nothing.
    assert.deepEqual(told([head, row(F, '已完成', '2023-06-01', { value: '—', struck: true })]), []);
    assert.deepEqual(told([head, row(F, '已完成', '2023-06-01', { value: undefined, covered: 'from-above' })]), []);
  });

  test('has the address that is written, else the one a click leads to', () => {
    const link = 'https://example.org/1';
    const evidence = (name: CellOf, url: CellOf): string[] =>
      said([head, row(F, ...Array<null>(6).fill(null), name, url)]);
    assert.deepEqual(evidence('通知', { value: '查看', link }), [`fund <通知 ${link}>`]);
    assert.deepEqual(evidence({ value: '通知', link }, null), [`fund <通知 ${link}>`]);
    assert.deepEqual(evidence({ value: '通知', link: 'https://example.org/2' }, link), [`fund <通知 ${link}>`]);
    assert.deepEqual(evidence({ value: '通知', link: 'mailto:a@example.org' }, null), ['fund <通知 >']);
    assert.deepEqual(evidence('通知', { value: '查看', link: 'file.pdf' }), []);
    // What is behind the evidence is not what the other cell shows.
    assert.deepEqual(evidence({ value: '通知', link }, '查看'), []);
    // A sheet without a column of addresses.
    assert.deepEqual(
      said([
        ['任务', '状态', '佐证材料'],
        [F, null, { value: '通知', link }],
      ]),
      [`fund <通知 ${link}>`],
    );
  });

  test('that is known without a name of evidence is no news', () => {
    const known = planOf({
      ...centre,
      evidence: [{ name: '通知', url: 'https://example.org/1' }],
      milestones: [
        {
          due: '2022-12-31',
          name: '设立',
          reached: '2022-12-01',
          source: { name: '公告', url: 'https://example.org/2' },
        },
      ],
    });
    for (const url of ['https://example.org/1', 'https://example.org/2'])
      assert.deepEqual(told([head, row('建设服务中心', ...Array<null>(7).fill(null), url)], {}, known), []);
    assert.deepEqual(
      told([head, row('建设服务中心', ...Array<null>(7).fill(null), 'https://example.org/3')], {}, known).map(
        ({ code }) => code,
      ),
      ['link-alone'],
    );
  });

  test('of a milestone is its state, its day and its evidence, and nothing else', () => {
    const steps = ['任务', '时间节点', '状态', '日期', '延期至', '原因', '并入或替代它的任务', '备注'];
    const of = { measure: 'fund' };
    assert.deepEqual(
      told([steps, [F, '资金设立', '已完成', '2022-12-01', '2023-01-01', '天气', '建设服务中心', '好']]),
      [
        remark('problem', 'of-the-measure', 'E2', '2023-01-01', of),
        remark('problem', 'of-the-measure', 'F2', '天气', of),
        remark('problem', 'of-the-measure', 'G2', '建设服务中心', of),
        remark('problem', 'of-the-measure', 'H2', '好', of),
      ],
    );
    assert.deepEqual(told([steps, [F, '资金设立', '已取消', '2022-12-01']]), [
      remark('problem', 'milestone-state', 'C2', '已取消', of),
    ]);
  });
});

describe('a table of measures', () => {
  const done = ['已完成', '2023-06-01'];
  test('tells columns it does not know, where something stands in them, and those that are hidden', () => {
    const head = ['任务', '状态', '日期', '备注', '心得', '想法', '牵头单位', '序号'];
    assert.deepEqual(
      told(
        [
          head,
          ['建设服务中心', ...done, '好', '不少', null, '某局', 1],
          ['举办宣传周', ...done, null, null, null, null, 2],
        ],
        { hiddenColumns: [3] },
      ),
      [remark('doubt', 'measure-heading', 'E1', '心得'), remark('doubt', 'hidden-column', 'D1', '备注')],
    );
    assert.deepEqual(told([head, ['建设服务中心', ...done]], { hiddenColumns: [3] }), []);
    assert.deepEqual(said([head, ['建设服务中心', ...done, '好']], { hiddenColumns: [3] }), [
      'centre completed 2023-06-01',
    ]);
  });

  test('passes over groups, titles over it, its repeated heading and rows that say nothing, and ends at its notes', () => {
    const head = ['任务', '状态', '日期'];
    const title = [
      covered('一、资金', 'from-above'),
      covered('一、资金', 'from-left'),
      covered('一、资金', 'from-left'),
    ];
    assert.deepEqual(
      said([
        ['重点任务清单', null, null],
        head,
        title,
        ['设立专利培育资金', '—', null],
        head,
        ['建设服务中心', ...done],
        ['修桥', null, null],
        ['注：截至2023年6月。', null, null],
        ['举办宣传周', ...done],
      ]),
      ['centre completed 2023-06-01'],
    );
    // Below the notes there may be another.
    assert.deepEqual(said([head, ['建设服务中心', ...done], ['注：略', null, null], head, ['举办宣传周', ...done]]), [
      'centre completed 2023-06-01',
      'week completed 2023-06-01',
    ]);
    // A row that begins like a note and says more is one.
    assert.deepEqual(
      told([head, ['注销公司', ...done]]).map(({ code }) => code),
      ['unknown-measure'],
    );
  });

  test('reads no hidden row or sheet, and says so', () => {
    const head = ['任务', '状态', '日期'];
    assert.deepEqual(told([head, ['建设服务中心', ...done], ['修桥', null, null]], { hiddenRows: [2, 3] }), [
      remark('doubt', 'hidden-row', 'B2', '已完成'),
    ]);
    const {
      said: none,
      remarks,
      tables,
    } = readMeasures(
      [gridOf([head, ['建设服务中心', ...done]], { name: '旧', hidden: true }), gridOf([['图例']])],
      plan,
    );
    assert.deepEqual([none, tables], [[], 1]);
    assert.deepEqual(remarks, [{ severity: 'doubt', code: 'hidden-sheet', sheet: '旧', came: '旧', details: [] }]);
  });

  test('has its headings in other words, with remarks in brackets and blanks', () => {
    assert.deepEqual(
      said([
        ['工作任务（名称）', '任务 状态', '填报日期（年月日）', '备注'],
        ['建设服务中心', ...done, '好'],
      ]),
      ['centre completed 2023-06-01 好'],
    );
    for (const without of [
      ['任务', '日期'],
      ['状态', '日期'],
    ])
      assert.equal(readMeasures([gridOf([without, ['建设服务中心', '已完成']])], plan).tables, 0);
  });

  test('two rows of one measure that differ are neither, and both are told', () => {
    const head = ['标识', '任务', '状态', '日期', '备注'];
    const one = gridOf([head, ['centre', null, ...done, '好']], { name: '一' });
    const two = gridOf([[null], head, ['centre', null, '已取消', '2023-06-02', '好']], { name: '二' });
    const { said: none, remarks } = readMeasures([one, two], plan);
    assert.deepEqual(none, []);
    assert.deepEqual(remarks, [
      remark('problem', 'two-rows', 'C3', '已取消 2023-06-02', { sheet: '二', measure: 'centre', details: ['一!C2'] }),
    ]);
    const bare = (value: string): Grid => gridOf([head, ['centre', null, null, null, value]], { name: '' });
    assert.deepEqual(readMeasures([bare('好'), bare('坏')], plan).remarks, [
      remark('problem', 'two-rows', 'C2', '', { sheet: '', measure: 'centre', details: ['C2'] }),
    ]);
    assert.equal(readMeasures([bare('好'), bare('好')], plan).said.length, 1);
  });
});

test('a state is called so in both languages, in any letters and width', () => {
  for (const [state, names] of Object.entries(stateNames))
    for (const name of names) {
      assert.equal(stateOf(name), state);
      assert.equal(stateOf(` ${name.toUpperCase()} `), state);
    }
  assert.equal(stateOf('in  progress'), undefined);
  assert.equal(stateOf('ｓｔａｒｔｅｄ'), 'started');
});
