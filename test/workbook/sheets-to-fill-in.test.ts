import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as XLSX from '@e965/xlsx';
import { readXlsx, type CellStyle, type Sheet } from 'hucre/xlsx';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Observation } from '../../src/model/observation.js';
import { figuresSheet } from '../../src/workbook/figures-sheet.js';
import { indicatorForm } from '../../src/workbook/indicator-form.js';
import { indicatorsXlsx } from '../../src/workbook/indicators-xlsx.js';
import { readDelimited } from '../../src/workbook/read-delimited.js';
import { laidOut, widthOf } from '../../src/workbook/sheet-layout.js';
import { sourcesSheet } from '../../src/workbook/sources-sheet.js';
import { figuresTemplate } from '../../src/workbook/template.js';
import { templatePeriods } from '../../src/workbook/template-periods.js';
import { clerkPlan } from './clerk-plan.js';
import { measuresPlan } from './measures-plan.js';
import { utf8 } from './sheet-kit.js';

/* Sheets as a spreadsheet program shows them: widths, what may be typed, what is offered and told, what stays in sight. */

const sheetsOf = async (bytes: Uint8Array): Promise<readonly Sheet[]> =>
  (await readXlsx(bytes, { readStyles: true })).sheets;
const fillOf = (style: CellStyle | undefined): string | undefined =>
  style?.fill?.type === 'pattern' ? style.fill.fgColor?.rgb : undefined;

describe('a table of indicators to fill in', () => {
  const form = async (locale: 'zh-CN' | 'en'): Promise<Sheet> => {
    const book = await readXlsx(await indicatorForm('示例区规划', 2020, 2025, locale), { readStyles: true });
    assert.equal(book.properties?.title, '示例区规划');
    assert.equal(book.sheets.length, 1);
    return book.sheets[0]!;
  };

  test('has the headings of a plan’s table and nothing below them', async () => {
    const zh = await form('zh-CN');
    assert.equal(zh.name, '指标');
    assert.deepEqual(zh.rows, [['序号', '领域', '指标', '单位', '2020年基期值', '2025年目标值', '属性']]);
    const en = await form('en');
    assert.equal(en.name, 'Indicators');
    assert.deepEqual(en.rows, [
      ['No.', 'Area', 'Indicator', 'Unit', 'Baseline 2020', 'Target 2025', 'Binding or indicative'],
    ]);
  });

  test('keeps its heading in sight, bold on a ground', async () => {
    const { freezePane, cells } = await form('zh-CN');
    assert.equal(freezePane?.rows, 1);
    assert.equal(freezePane?.columns ?? 0, 0);
    for (const [place, cell] of cells!) {
      assert.equal(cell.style?.font?.bold, true, place);
      assert.equal(fillOf(cell.style), 'E7ECF3', place);
    }
  });

  test('has most room for the name', async () => {
    const { columns } = await form('en');
    assert.deepEqual(
      columns!.map(({ width }) => width),
      [6, 18, 36, 10, 16, 20, 10],
    );
  });

  test('offers the attributes, and says how a target is written, for a hundred rows', async () => {
    for (const [locale, attributes, hint] of [
      ['zh-CN', ['约束性', '预期性'], '照规划原文填写：≥80、超过2000、8—10、〔5000〕'],
      ['en', ['binding', 'indicative'], 'In the plan’s own words: at least 80, more than 2,000, 8–10, fall by 10%'],
    ] as const) {
      const { dataValidations } = await form(locale);
      assert.deepEqual(dataValidations, [
        { type: 'list', range: 'G2:G101', allowBlank: true, showInputMessage: true, values: attributes },
        {
          type: 'custom',
          range: 'F2:F101',
          allowBlank: true,
          showInputMessage: true,
          inputMessage: hint,
          formula1: 'TRUE',
        },
      ]);
    }
  });
});

describe('the indicators of a report as a workbook', () => {
  const cells = [
    ['id', '指标', '值'],
    ['a', '很长的名称'.repeat(20), 12.5],
    ['b', undefined, 0],
  ];
  test('have figures as figures, nothing as nothing, and room for their words within limits', async () => {
    const [sheet, ...more] = await sheetsOf(await indicatorsXlsx(cells, '各指标'));
    assert.equal(more.length, 0);
    assert.equal(sheet!.name, '各指标');
    assert.deepEqual(sheet!.rows, [
      ['id', '指标', '值'],
      ['a', '很长的名称'.repeat(20), 12.5],
      ['b', null, 0],
    ]);
    assert.deepEqual(
      sheet!.columns!.map(({ width }) => width),
      [8, 48, 8],
    );
    assert.deepEqual([sheet!.freezePane?.rows, sheet!.freezePane?.columns], [1, 3]);
  });

  test('without a heading are an empty sheet', async () => {
    const [sheet] = await sheetsOf(await indicatorsXlsx([], '各指标'));
    assert.equal(sheet!.rows.length, 0);
  });
});

describe('a file parted by commas or semicolons', () => {
  test('has its fields exactly as they are written', () => {
    assert.deepEqual(readDelimited(utf8('id,day,value\na,2024-01-02,007\nb,TRUE,1e3\n')), [
      ['id', 'day', 'value'],
      ['a', '2024-01-02', '007'],
      ['b', 'TRUE', '1e3'],
    ]);
    assert.deepEqual(readDelimited(utf8('id;value\na;1,5\n"b;c";"2 ""x"""\n')), [
      ['id', 'value'],
      ['a', '1,5'],
      ['b;c', '2 "x"'],
    ]);
  });
  test('has an empty field where nothing stands between the commas', () => {
    assert.deepEqual(readDelimited(utf8('a,b,c\n1,,3\n')), [
      ['a', 'b', 'c'],
      ['1', '', '3'],
    ]);
  });
});

describe('the layout of a sheet', () => {
  test('gives a column the room of its longest words, between the least and the most', () => {
    assert.equal(widthOf(['a'], 8, 20), 8);
    assert.equal(widthOf(['a'.repeat(99)], 8, 20), 20);
    const one = widthOf(['abc', 'abcdefghijkl'], 4, 40);
    assert.ok(one >= 12 && one < 20, String(one));
    // A Chinese character is as wide as two letters.
    assert.ok(widthOf(['中文中文中文'], 4, 40) >= 12);
  });

  test('leaves the longest words of a column on one line', () => {
    const name = 'long-maintained-invention-patents';
    assert.equal(laidOut([[{ value: name }]], [widthOf([name], 8, 60)]).rowDefs!.size, 0);
  });

  test('makes a row of larger letters higher, and its lines shorter', () => {
    const style = { font: { name: 'Calibri', size: 22 } };
    const heightOf = (cell: object) => laidOut([[{ value: '字'.repeat(15), ...cell }]], [40]).rowDefs!.get(0)?.height;
    assert.equal(heightOf({}), undefined);
    assert.ok(heightOf({ style })! >= 60, String(heightOf({ style })));
  });

  test('makes a row as high as its longest cell needs, and leaves one line as it is', () => {
    const { rows, cells, columns, rowDefs } = laidOut(
      [
        [{ value: '短' }, {}],
        [{ value: '短' }, { value: '字'.repeat(40) }],
      ],
      [10, 20],
    );
    assert.deepEqual(rows, [
      ['短', null],
      ['短', '字'.repeat(40)],
    ]);
    assert.deepEqual(columns, [{ width: 10 }, { width: 20 }]);
    assert.deepEqual([...cells!.keys()], ['0,0', '0,1', '1,0', '1,1']);
    assert.deepEqual(cells!.get('1,0'), { value: '短' });
    assert.deepEqual([...rowDefs!.keys()], [1]);
    // Eighty letters wide in lines of twenty and less: five lines of fifteen points.
    assert.equal(rowDefs!.get(1)!.height, 75);
  });
});

const figure = (indicator: string, period: string, value: number, more: Partial<Observation> = {}): Observation => ({
  indicator,
  period,
  value,
  counts: 'level',
  status: 'final',
  ...more,
});

describe('the sheet of figures', () => {
  const defined = parsePlan({
    id: 'two',
    name: '示例区规划',
    period: { start: '2021-01-01', end: '2023-12-31' },
    goals: [{ id: 'goal', name: '目标一' }],
    indicators: [
      {
        id: 'patents',
        goal: 'goal',
        name: { 'zh-CN': '有效发明专利拥有量', en: 'Patents in force' },
        definition: { 'zh-CN': '年末有效的专利。', en: 'In force at the end of the year.' },
        unit: { 'zh-CN': '件', en: 'patents' },
        targets: [
          {
            words: '超过2000件',
            of: { kind: 'level' },
            bound: { kind: 'more-than', value: 2000 },
            when: { kind: 'by' },
          },
          {
            words: '2022年1500件',
            of: { kind: 'level' },
            bound: { kind: 'at-least', value: 1500 },
            when: { kind: 'by', date: '2022-12-31' },
          },
        ],
      },
      {
        id: 'trained',
        goal: 'goal',
        name: '累计培训',
        unit: '人次',
        targets: [
          { words: '累计50人次', of: { kind: 'total' }, bound: { kind: 'at-least', value: 50 }, when: { kind: 'by' } },
        ],
      },
    ],
  });
  const known = [
    figure('patents', '2021', 1200),
    figure('patents', '2022', 1100.5, { decimals: 2 }),
    figure('patents', '2022', 999, { of: 'east' }),
    figure('trained', '2022', 30, { counts: 'running-total', qualifier: 'at-least' }),
    figure('trained', '2022', 40, { counts: 'increment', qualifier: 'more-than', decimals: 1 }),
  ];
  const of = (locale: 'zh-CN' | 'en') =>
    figuresSheet(defined, templatePeriods(defined, 'year', undefined, locale), known, locale);

  test('says each indicator by its words, with its definition beside the name', () => {
    const zh = of('zh-CN');
    assert.equal(zh.name, '数据');
    assert.deepEqual(zh.rows![1]!.slice(0, 5), [
      'patents',
      '有效发明专利拥有量',
      '件',
      '期末数',
      '超过2000件；2022年1500件',
    ]);
    assert.deepEqual(zh.cells!.get('1,1')!.comment, { text: '年末有效的专利。' });
    assert.equal(zh.cells!.get('2,1')!.comment, undefined);
    const en = of('en');
    assert.equal(en.name, 'Figures');
    assert.deepEqual(en.rows![1]!.slice(0, 5), [
      'patents',
      'Patents in force',
      'patents',
      'level',
      '超过2000件; 2022年1500件',
    ]);
    assert.deepEqual(en.cells!.get('1,1')!.comment, { text: 'In force at the end of the year.' });
  });

  test('has what is known as it would be typed, with the zeros it was printed with', () => {
    const { rows, cells } = of('zh-CN');
    // What was published last of a period stands for it; what is of a part stands nowhere.
    assert.deepEqual(rows![1]!.slice(5), [1200, 1100.5, null, 1100.5]);
    assert.deepEqual(rows![2]!.slice(5), [null, '超过40.0', null, 40]);
    assert.equal(rows![2]![3], '当期数');
    assert.equal(cells!.get('1,6')!.style?.numFmt, '0.00');
    assert.equal(cells!.get('1,5')!.style?.numFmt, undefined);
    for (const place of ['1,5', '1,6', '1,7', '2,6', '1,3'])
      assert.equal(cells!.get(place)!.style?.protection?.locked, false, place);
    for (const place of ['1,0', '1,1', '1,2', '1,4', '1,8']) {
      assert.notEqual(cells!.get(place)!.style?.protection?.locked, false, place);
      assert.equal(fillOf(cells!.get(place)!.style), 'F2F2F2', place);
    }
    // The name of a period may be changed, that of a column of the plan not.
    assert.equal(cells!.get('0,5')!.style?.protection?.locked, false);
    assert.notEqual(cells!.get('0,0')!.style?.protection?.locked, false);
    assert.equal(fillOf(cells!.get('0,5')!.style), 'E7ECF3');
  });

  test('works out the latest figure of a row by itself, past dashes', () => {
    const { cells } = of('zh-CN');
    assert.equal(cells!.get('1,8')!.formula, 'IFERROR(LOOKUP(2,1/((F2:H2<>"")*(F2:H2<>"—")),F2:H2),"")');
    assert.equal(cells!.get('2,8')!.formula, 'IFERROR(LOOKUP(2,1/((F3:H3<>"")*(F3:H3<>"—")),F3:H3),"")');
    assert.deepEqual([cells!.get('1,8')!.formulaResult, cells!.get('2,8')!.formulaResult], [1100.5, 40]);
  });

  test('offers the ways of counting and says what to type, over the rows there are', () => {
    const [counts, note] = of('zh-CN').dataValidations!;
    assert.deepEqual(counts, {
      type: 'list',
      values: ['期末数', '当期数', '规划期累计', '增长率'],
      allowBlank: true,
      range: 'D2:D3',
      showInputMessage: true,
      inputMessage: '这一行的数字怎么算，从列表中选择。',
      showErrorMessage: true,
      errorMessage: '请从列表中选择',
    });
    assert.deepEqual([note!.range, note!.inputMessage], ['F2:H3', '只填数字；没有数据留空或写“—”。']);
    assert.deepEqual(of('en').dataValidations![0]!.values, ['level', 'increment', 'running-total', 'rate']);
  });

  test('keeps heading and names in sight, and gives figures an even width', () => {
    const { freezePane, columns, protection, pageSetup } = of('zh-CN');
    assert.deepEqual(freezePane, { rows: 1, columns: 2 });
    assert.equal(protection?.sheet, true);
    assert.equal(pageSetup?.orientation, 'landscape');
    const widths = columns!.map(({ width }) => width!);
    assert.deepEqual([widths[2], widths[3], ...widths.slice(5)], [8, 14, 13, 13, 13, 10]);
    assert.ok(widths[0]! >= 8 && widths[0]! <= 12, String(widths[0]));
    assert.ok(widths[1]! >= 18 && widths[1]! <= 24, String(widths[1]));
  });
});

describe('the sheet of sources', () => {
  const periods = templatePeriods(clerkPlan, 'half', 2024, 'zh-CN');
  test('has a row for each period and ten more, each to be filled in', () => {
    const { name, rows, cells, columns, freezePane, protection, pageSetup } = sourcesSheet(clerkPlan, periods, 'zh-CN');
    assert.equal(name, '来源');
    assert.equal(rows!.length, 1 + 2 + 10);
    assert.deepEqual(rows!.slice(1, 4), [
      ['2024年上半年', null, null, null, null, null],
      ['2024年下半年', null, null, null, null, null],
      [null, null, null, null, null, null],
    ]);
    for (const row of [1, 3, 12])
      assert.deepEqual(
        [0, 1, 2, 3, 4, 5].map((column) => {
          const { style } = cells!.get(`${row},${column}`)!;
          return [style?.protection?.locked, style?.numFmt];
        }),
        [
          [false, undefined],
          [false, undefined],
          [false, undefined],
          [false, 'yyyy-mm-dd'],
          [false, undefined],
          [false, undefined],
        ],
      );
    assert.equal(fillOf(cells!.get('0,0')!.style), 'E7ECF3');
    assert.deepEqual(
      columns!.map(({ width }) => width),
      [14, 30, 30, 14, 12, 36],
    );
    assert.deepEqual(freezePane, { rows: 1 });
    assert.equal(protection?.sheet, true);
    assert.equal(pageSetup?.orientation, 'landscape');
  });

  test('offers states and the names of the other sheet, and says how a day is written', () => {
    const { dataValidations } = sourcesSheet(clerkPlan, periods, 'zh-CN');
    assert.deepEqual(
      dataValidations!.map(({ range }) => range),
      ['E2:E13', 'B2:B13', 'D2:D13'],
    );
    const [status, names, day] = dataValidations!;
    assert.deepEqual(
      [status!.values, status!.inputMessage, status!.errorMessage],
      [['正式数', '初步数', '预计数'], '从列表中选择。', '请从列表中选择'],
    );
    // Seven indicators below the heading.
    assert.deepEqual(names, { type: 'list', formula1: "'数据'!$B$2:$B$8", allowBlank: true, range: 'B2:B13' });
    assert.equal(day!.inputMessage, '写成 2024-01-20。');
    const english = sourcesSheet(clerkPlan, periods, 'en').dataValidations!;
    assert.deepEqual(english[0]!.values, ['final', 'preliminary', 'estimated']);
    assert.equal(english[1]!.formula1, "'Figures'!$B$2:$B$8");
  });
});

describe('the file as a whole', () => {
  test('opens on the figures, behind a sheet that explains, and bears the name of the plan', async () => {
    const book = await readXlsx(await figuresTemplate(clerkPlan, { locale: 'en', every: 'year', year: 2024 }), {
      readStyles: true,
    });
    assert.equal(book.properties?.title, '示例区规划');
    assert.equal(book.activeSheet, 1);
    assert.deepEqual(
      book.sheets.map(({ name }) => name),
      ['How to fill in', 'Figures', 'Sources'],
    );
    const [help] = book.sheets;
    assert.deepEqual(
      help!.columns!.map(({ width }) => width),
      [68],
    );
    const [title, line] = ['0,0', '1,0'].map((place) => help!.cells!.get(place)!.style);
    assert.deepEqual([title?.font?.size, title?.font?.bold], [14, true]);
    assert.equal(title?.alignment?.wrapText, true);
    assert.equal(line?.alignment?.wrapText, true);
    assert.notEqual(line?.font?.bold, true);
    assert.equal(help!.pageSetup?.orientation, 'portrait');
    // A line longer than the column is two lines high, and no two paragraphs touch.
    const heights = [...help!.rowDefs!.values()].map(({ height }) => height);
    assert.ok(heights.includes(30 + 6), String(heights));
    for (const height of heights.slice(1)) assert.equal((height! - 6) % 15, 0, String(height));
    for (const { style } of [book.sheets[1]!.cells!.get('0,0')!, book.sheets[1]!.cells!.get('1,0')!]) {
      assert.equal(style?.border?.top?.style, 'thin');
      assert.equal(style?.border?.left?.style, 'thin');
    }
  });

  test('lets columns be made wider and added where the rest is locked', async () => {
    const bytes = await figuresTemplate(measuresPlan, { locale: 'zh-CN', every: 'year' });
    const parts = XLSX.CFB.read(bytes, { type: 'buffer' });
    for (const number of [2, 3, 4]) {
      const part = XLSX.CFB.find(parts, `/xl/worksheets/sheet${number}.xml`)!;
      const [tag = ''] = /<sheetProtection[^>]*>/.exec(new TextDecoder().decode(Uint8Array.from(part.content))) ?? [];
      // ECMA-376 part 1, 18.3.1.85: what is 1 is locked, and 1 is what they are where nothing is said.
      for (const name of ['formatCells', 'formatColumns', 'formatRows', 'insertColumns'])
        assert.ok(tag.includes(`${name}="0"`), `sheet ${number}: ${tag}`);
      assert.ok(tag.includes('sheet="1"'), tag);
    }
  });
});
