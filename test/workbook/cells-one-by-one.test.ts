import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cellAt, cellName, cellText, columnName, isNote } from '../../src/workbook/grid.js';
import { indicatorMatcher, nameMatcher } from '../../src/workbook/match-name.js';
import { readDay } from '../../src/workbook/read-day.js';
import { isSignOfNothing, readFigure } from '../../src/workbook/read-figure.js';
import { periodText, readPeriod } from '../../src/workbook/read-period.js';
import { sameUnit, unitScale } from '../../src/workbook/unit-scale.js';
import { clerkPlan } from './clerk-plan.js';
import { gridOf } from './grid-kit.js';

/* One cell at a time: what it says as a figure, a period, a day, a unit, a name. */

describe('a figure typed as text', () => {
  const rows: readonly (readonly [text: string, unit: string, read: unknown])[] = [
    ['1200', '件', { value: 1200 }],
    ['１，２３４．５', '件', { value: 1234.5 }],
    ['1,234,567', '件', { value: 1234567 }],
    // Figures in groups of three, parted by blanks; two figures in a cell are none.
    ['1 234 567', '件', { value: 1234567 }],
    ['约12 345件', '件', { value: 12345, qualifier: 'about' }],
    ['1\u3000234.5', '件', { value: 1234.5 }],
    ['12 34', '件', 'not-a-number'],
    ['1200 130', '件', 'not-a-number'],
    ['1200\n1300', '件', 'not-a-number'],
    ['1.5 200', '件', 'not-a-number'],
    ['12 3456', '件', 'not-a-number'],
    ['1200 件', '件', { value: 1200 }],
    ['76。7', '%', { value: 76.7 }],
    ['76·7%', '%', { value: 76.7 }],
    ['-3.5', '%', { value: -3.5 }],
    ['+3.5', '%', { value: 3.5 }],
    ['1.2e3', '件', { value: 1200 }],
    // Zeros at the end were meant, those of a whole number and of another unit not.
    ['12.50', '%', { value: 12.5, decimals: 2 }],
    ['3.00', '%', { value: 3, decimals: 2 }],
    ['10.05', '%', { value: 10.05 }],
    ['100', '%', { value: 100 }],
    ['2.50万', '件', { value: 25000, doubt: 'scaled' }],
    ['2.7万件', '件', { value: 27000, doubt: 'scaled' }],
    ['2700万元', '亿元', { value: 0.27, doubt: 'scaled' }],
    ['12*', '件', { value: 12, doubt: 'footnote' }],
    ['12①②', '件', { value: 12, doubt: 'footnote' }],
    ['12[注3]', '件', { value: 12, doubt: 'footnote' }],
    ['12[3]', '件', { value: 12, doubt: 'footnote' }],
    ['12（注）', '件', { value: 12, doubt: 'footnote' }],
    ['12注1', '件', { value: 12, doubt: 'footnote' }],
    ['2.7万*', '件', { value: 27000, doubt: 'scaled' }],
    ['1234（初步）', '件', { value: 1234, status: 'preliminary' }],
    ['1234(e)', '件', { value: 1234, status: 'estimated' }],
    ['1234（快报数）', '件', { value: 1234, status: 'preliminary' }],
    ['1234（预计数）', '件', { value: 1234, status: 'estimated' }],
    ['大约100', '件', { value: 100, qualifier: 'about' }],
    ['Approx. 100', '件', { value: 100, qualifier: 'about' }],
    ['More than 1,200', '件', { value: 1200, qualifier: 'more-than' }],
    ['at least 5', '件', { value: 5, qualifier: 'at-least' }],
    ['no more than 5', '件', { value: 5, qualifier: 'at-most' }],
    ['below 5', '件', { value: 5, qualifier: 'less-than' }],
    ['5 or more', '件', { value: 5, qualifier: 'at-least' }],
    ['5 OR LESS', '件', { value: 5, qualifier: 'at-most' }],
    ['100件左右', '件', { value: 100, qualifier: 'about' }],
    // A sheet holds what 10^15 is, and nothing beyond it.
    ['1000000000000000', '件', { value: 1e15 }],
    ['1000000000000001', '件', 'too-large'],
    ['-1000000000000001', '件', 'too-large'],
    ['999999999亿', '件', 'too-large'],
    ['1e400', '件', 'too-large'],
    ['8—10', '家', 'range'],
    ['8至10家', '家', 'range'],
    ['8到10', '家', 'range'],
    ['8~10', '家', 'range'],
    ['近100', '家', 'vague'],
    ['几十', '家', 'vague'],
    ['数百', '家', 'vague'],
    ['100余家', '家', 'vague'],
    ['100多', '家', 'vague'],
    ['100+', '家', 'vague'],
    ['(12)', '家', 'brackets'],
    ['（1200）', '家', 'brackets'],
    ['(12)家', '家', 'not-a-number'],
    ['9.8（受疫情影响）', '%', 'not-a-number'],
    ['12家企业5', '家', 'not-a-number'],
    ['about', '家', 'not-a-number'],
    ['circa 100', '家', 'not-a-number'],
    ['一百', '家', 'not-a-number'],
    ['100公顷', '家', 'unit-differs'],
    ['1,23', '家', 'not-a-number'],
    ['—', '家', 'not-reported'],
    ['--', '家', 'not-reported'],
    ['…', '家', 'not-reported'],
    ['...', '家', 'not-reported'],
    [' N/A ', '家', 'not-reported'],
    ['n / a', '家', 'not-reported'],
    ['未 公 布', '家', 'not-reported'],
    ['待定', '家', 'not-reported'],
    ['  ', '家', 'blank'],
    // What cannot be seen says nothing.
    ['\u3000', '家', 'blank'],
  ];
  for (const [text, unit, read] of rows)
    test(`${JSON.stringify(text)} in ${unit}`, () => assert.deepEqual(readFigure({ value: text }, unit), read));

  test('without a unit of its own takes none', () => {
    assert.deepEqual(readFigure({ value: '12' }, undefined), { value: 12 });
    assert.equal(readFigure({ value: '12件' }, undefined), 'unit-differs');
  });
});

describe('a figure of a cell of numbers', () => {
  const rows: readonly (readonly [value: number, format: string | undefined, unit: string, read: unknown])[] = [
    [12, undefined, '件', { value: 12 }],
    // A sum of tenths carries noise that no one typed.
    [0.1 + 0.2, undefined, '%', { value: 0.3 }],
    [0.755, '0.0%', '%', { value: 75.5, doubt: 'percent-format' }],
    [0.07 * 100, '0.0%', '%', { value: 700, doubt: 'percent-format' }],
    [0.755, '0.0%', '件', 'unit-differs'],
    [3, '0.00', '%', { value: 3, decimals: 2 }],
    [3.5, '0.00', '%', { value: 3.5, decimals: 2 }],
    [3.25, '0.00', '%', { value: 3.25 }],
    [3, '#,##0.0', '%', { value: 3, decimals: 1 }],
    [1234.5, '#,##0.00_ ', '%', { value: 1234.5, decimals: 2 }],
    [1234.5, '#,##0.00_);(#,##0.00)', '%', { value: 1234.5, decimals: 2 }],
    [3, '0.0;-0.0', '%', { value: 3, decimals: 1 }],
    // In words around it there is no telling.
    [3, '"约"0.00', '%', { value: 3 }],
    [3, '0.00"件"', '件', { value: 3 }],
    [3, '0.0?', '件', { value: 3 }],
    [3.256, '0.0', '%', { value: 3.256, doubt: 'rounded' }],
    [3.256, '0.00', '%', { value: 3.256, doubt: 'rounded' }],
    [3.256, '0', '%', { value: 3.256, doubt: 'rounded' }],
    [1234.5, '#,##0', '%', { value: 1234.5, doubt: 'rounded' }],
    [3.256, '0.0_ ', '%', { value: 3.256, doubt: 'rounded' }],
    [3.256, '0.0;-0.0', '%', { value: 3.256, doubt: 'rounded' }],
    [3.256, '0.000', '%', { value: 3.256 }],
    [3.256, 'General', '%', { value: 3.256 }],
    [3.256, '0.0?', '%', { value: 3.256 }],
    [3.256, '"约"0', '%', { value: 3.256 }],
    [1e15, undefined, '件', { value: 1e15 }],
    [1.1e15, undefined, '件', 'too-large'],
    [-1.1e15, undefined, '件', 'too-large'],
  ];
  for (const [value, format, unit, read] of rows)
    test(`${value} shown as ${format ?? 'it is'}, in ${unit}`, () =>
      assert.deepEqual(readFigure({ value, ...(format !== undefined && { format }) }, unit), read));
});

test('a cell that is not plainly filled in is no figure', () => {
  assert.equal(readFigure({ value: undefined, error: '#REF!' }, '件'), 'error-value');
  assert.equal(readFigure({ value: undefined, error: '' }, '件'), 'no-saved-value');
  assert.equal(readFigure({ value: undefined }, '件'), 'blank');
  assert.equal(readFigure({ value: undefined, struck: true }, '件'), 'blank');
  assert.equal(readFigure({ value: 12, covered: 'from-above' }, '件'), 'covered');
  assert.equal(readFigure({ value: 12, struck: true }, '件'), 'struck');
  assert.equal(readFigure({ value: undefined, date: '2023-06-01' }, '件'), 'date-for-figure');
  assert.equal(readFigure({ value: true }, '件'), 'not-a-number');
});

test('a sign that there is nothing', () => {
  for (const sign of ['-', '—', '---', '/', '…', '无', '暂 无', '缺', '未统计', '不详', 'NULL', 'na']) {
    assert.equal(isSignOfNothing(sign), true, sign);
    assert.equal(isSignOfNothing(`${sign}x`), false, sign);
    assert.equal(isSignOfNothing(`x${sign}`), false, sign);
  }
  for (const text of ['', '----', '0']) assert.equal(isSignOfNothing(text), false, text);
});

describe('a period', () => {
  const rows: readonly (readonly [text: string, period: string | undefined, above?: string])[] = [
    ['2023', '2023'],
    ['2023年', '2023'],
    ['2023年度', '2023'],
    ['2023年全年', '2023'],
    ['2023年底', '2023'],
    ['2023年末', '2023'],
    ['２０２３ 年', '2023'],
    ['截至2023年', '2023'],
    ['2023年截至', undefined],
    ['2023年12月底', '2023-12'],
    ['12月末', '2023-12', '2023'],
    ['2023年上半年', '2023-H1'],
    ['2023年的下半年', '2023-H2'],
    ['下半年度', '2023-H2', '2023'],
    ['2023年第三季度', '2023-Q3'],
    ['2023年4季度', '2023-Q4'],
    ['二季', '2023-Q2', '2023'],
    ['2023年第五季度', undefined],
    ['2023Q2', '2023-Q2'],
    ['2023-q2', '2023-Q2'],
    ['2023年Q2', '2023-Q2'],
    ['Q4', '2023-Q4', '2023'],
    ['2023-H2', '2023-H2'],
    ['2023h1', '2023-H1'],
    ['2023年H2', '2023-H2'],
    ['H2', '2023-H2', '2023'],
    ['2023年前三季度', '2023-01/2023-09'],
    ['前三季度', '2023-01/2023-09', '2023'],
    ['2023年1—9月', '2023-01/2023-09'],
    ['2023年1月至9月', '2023-01/2023-09'],
    ['2023年1月到11月份', '2023-01/2023-11'],
    ['1-6月底', '2023-01/2023-06', '2023'],
    ['2023年9—1月', undefined],
    ['2023年13月', undefined],
    ['2023年6月', '2023-06'],
    ['2023年6月份', '2023-06'],
    ['2023年11月末', '2023-11'],
    ['6月', '2023-06', '2023'],
    ['2023.6', '2023-06'],
    ['2023-6', '2023-06'],
    ['2023/06', '2023-06'],
    ['202306', '2023-06'],
    ['202313', undefined],
    ['2023年6月3日', '2023-06-03'],
    ['2023.6.30', '2023-06-30'],
    ['2023/11/9', '2023-11-09'],
    ['2023年6月31日', undefined],
    ['2021—2023年', '2021/2023'],
    ['2021年至2023年', '2021/2023'],
    ['2021到2023', '2021/2023'],
    ['2023—2021年', undefined],
    ['2023年目标', undefined],
    ['目标2023年', undefined],
    ['上半年', undefined],
    ['上半年增长', undefined, '2023'],
    ['', undefined, '2023'],
    ['12023', undefined],
    ['2023年\u200b', '2023'],
  ];
  for (const [text, period, above] of rows)
    test(`${JSON.stringify(text)}${above ? ` below ${above}` : ''}: ${period ?? 'none'}`, () =>
      assert.equal(readPeriod(text.replace('\u200b', ''), above), period));

  const english: readonly (readonly [text: string, period: string | undefined])[] = [
    ['Q3 2023', '2023-Q3'],
    ['Q3 of 2023', '2023-Q3'],
    ['h1 2023', '2023-H1'],
    ['first half of 2023', '2023-H1'],
    ['Second half 2023', '2023-H2'],
    ['June 2023', '2023-06'],
    ['Sept 2023', '2023-09'],
    ['dec 2023', '2023-12'],
    ['May 2023', '2023-05'],
    ['January to September 2023', '2023-01/2023-09'],
    ['Jan-Mar 2023', '2023-01/2023-03'],
    ['3 October 2023', '2023-10-03'],
    ['31 April 2023', undefined],
    ['reporting year 2023', '2023-A1'],
    ['Fiscal year 2023', '2023-A1'],
    ['reporting years 2021-2023', '2021-A1/2023-A1'],
    ['2021-2023年度', '2021-A1/2023-A1'],
    ['first half of fiscal year 2023', '2023-H1'],
    ['month 7 of 2023', '2023-M07'],
    ['2023年度第11个月', '2023-M11'],
    ['Smarch 2023', undefined],
    ['third half of 2023', undefined],
    ['Q3 2023 target', undefined],
    // Of a plan that counts as the calendar does it may be December.
    ['2023/24', undefined],
    ['2011/12', '2011-12'],
  ];
  for (const [text, period] of english)
    test(`${text}: ${period ?? 'none'}`, () => assert.equal(readPeriod(text), period));

  const own: readonly (readonly [text: string, period: string | undefined])[] = [
    ['2023年度', '2023-A1'],
    ['2023财年', '2023-A1'],
    ['2023年度上半年', '2023-H1'],
    ['2023年度下半年', '2023-H2'],
    ['2023年度第三季度', '2023-Q3'],
    ['2023财年4季度', '2023-Q4'],
    ['2023/24', '2023-A1'],
    ['2023-24', '2023-A1'],
    // Written as a code it is one: the two years together.
    ['2023/2024', '2023/2024'],
    ['FY2023/24', '2023-A1'],
    ['reporting year 2023/24', '2023-A1'],
    ['2023/24年度', '2023-A1'],
    ['2023/25', undefined],
    // December of 2011, in any plan; but as a year of two it is one where it says so.
    ['2011/12', '2011-12'],
    ['FY2011/2012', '2011-A1'],
    ['FY2011/12', '2011-A1'],
    ['2011/12年度', '2011-A1'],
    ['2012/13', '2012-A1'],
  ];
  for (const [text, period] of own)
    test(`${text} of a plan whose years begin in April: ${period ?? 'none'}`, () =>
      assert.equal(readPeriod(text, undefined, '--04-01'), period));
});

test('a month that lost its zero as a number is told as both', () => {
  assert.equal(periodText({ value: 2023.1 }), '2023.1 / 2023.10');
  assert.equal(periodText({ value: 2023.1, format: '0.00' }), '2023.10');
  assert.equal(periodText({ value: 2023.1, format: '0.0' }), '2023.1 / 2023.10');
  assert.equal(periodText({ value: 2023.1, format: '#0.00' }), '2023.1 / 2023.10');
  assert.equal(periodText({ value: '2023.1' }), '2023.1');
  assert.equal(periodText({ value: 2023.12 }), '2023.12');
  assert.equal(periodText({ value: 12023.1 }), '12023.1');
  assert.equal(periodText({ value: 2023 }), '2023');
});

describe('a day', () => {
  const rows: readonly (readonly [value: string | number, read: object])[] = [
    ['2024-01-20', { day: '2024-01-20' }],
    ['2024年1月20日', { day: '2024-01-20' }],
    ['２０２４．１．２０', { day: '2024-01-20' }],
    ['20240120', { day: '2024-01-20' }],
    ['2024 01 20', { day: '2024-01-20' }],
    ['20241320', {}],
    ['120240120', {}],
    ['202401201', {}],
    ['2024年1月', {}],
    ['2024-02-30', {}],
    ['', {}],
    // Days since the end of 1899: 45078 is 1 June 2023.
    [45078, { maybe: '2023-06-01' }],
    ['45078', { maybe: '2023-06-01' }],
    // 20000 is 3 October 1954 and 80000 is 11 January 2119: between them lies what a plan can mean.
    [20000, { maybe: '1954-10-03' }],
    [19999, {}],
    [80000, { maybe: '2119-01-11' }],
    [80001, {}],
    ['145078', {}],
    ['450781', {}],
    ['45078号', {}],
  ];
  for (const [value, read] of rows) test(`${JSON.stringify(value)}`, () => assert.deepEqual(readDay({ value }), read));
  test('of a cell of dates is that date', () =>
    assert.deepEqual(readDay({ value: undefined, date: '2024-01-20' }), { day: '2024-01-20' }));
});

describe('from one unit to another', () => {
  const rows: readonly (readonly [from: string, to: string | undefined, power: number | undefined])[] = [
    ['万件', '件', 4],
    ['件', '万件', -4],
    ['万元', '亿元', -4],
    ['亿元', '万元', 4],
    ['万亿元', '亿元', 4],
    ['百万', '件', 6],
    ['千 克', '克', 3],
    ['千克', '千克', 0],
    ['万', '亿元', -4],
    ['亿', '万元', 4],
    ['３百件', '件', undefined],
    ['人次', '人', undefined],
    ['万人', '件', undefined],
    ['', '件', undefined],
    ['', '', undefined],
    ['万', '', undefined],
    ['万', undefined, undefined],
    ['千', '千', 0],
    ['千', '千克', 0],
    ['百', '百分点', 0],
    ['万', '一万步', 4],
  ];
  for (const [from, to, power] of rows)
    test(`${from || 'nothing'} to ${to ?? 'none'}: ${power ?? 'no way'}`, () =>
      assert.equal(unitScale(from, to), power));

  test('blanks and width make no difference', () => {
    assert.equal(sameUnit('万 件', '万件'), true);
    assert.equal(sameUnit('％', '%'), true);
    assert.equal(sameUnit('', undefined), false);
    assert.equal(sameUnit('件', '家'), false);
  });
});

describe('the name in a row', () => {
  const match = indicatorMatcher({
    indicators: [
      { ...clerkPlan.indicators[0]!, id: 'patents', name: { 'zh-CN': '有效发明专利拥有量', en: 'Patents in force' } },
      {
        ...clerkPlan.indicators[0]!,
        id: 'share',
        name: '高价值专利占比',
        alsoNamed: [{ name: '高价值专利比重' }],
      },
    ] as never,
  });
  test('is the same with a number, a mark, brackets of a unit and other signs', () => {
    for (const name of [
      '有效发明专利拥有量',
      ' 有效发明专利拥有量 ',
      '有效发明专利拥有量（件）',
      '有效发明专利拥有量*†',
      '有效发明专利拥有量①',
      '1.有效发明专利拥有量',
      '12、有效发明专利拥有量',
      '（三）有效发明专利拥有量',
      '（12）有效发明专利拥有量',
      '(3) 有效发明专利拥有量',
      '十二、有效发明专利拥有量',
      '3）、有效发明专利拥有量',
      '①有效发明专利拥有量',
      '#有效发明专利拥有量',
      '★ 有效发明专利拥有量',
      '其中：有效发明专利拥有量',
      '其中有效发明专利拥有量',
      '“有效”发明专利、拥有量',
      'patents  IN force',
    ])
      assert.equal(match(name).found?.id, 'patents', name);
    assert.equal(match('高价值专利比重').found?.id, 'share');
  });
  test('is another with other words', () => {
    for (const name of [
      '有效发明专利其中拥有量',
      '有效*发明专利拥有量',
      '有效1.发明专利拥有量',
      'A1有效发明专利拥有量',
    ])
      assert.equal(match(name).found, undefined, name);
  });

  const of = (...names: string[]) => nameMatcher(names, (name) => [name]);
  test('that is near to one is told, the nearest first', () => {
    assert.deepEqual(of('发明专利', '发明专利授权量', '商标注册量')('发明专利授权'), { nearest: '发明专利授权量' });
    assert.deepEqual(of('商标注册量', '发明专利授权量')('发明专利授权'), { nearest: '发明专利授权量' });
    // Half of the pairs are shared: near enough. Of ab and ac none is.
    assert.deepEqual(of('abc')('abd'), { nearest: 'abc' });
    assert.deepEqual(of('abcd')('abxy'), {});
    assert.deepEqual(of('a')('b'), {});
    assert.deepEqual(of()('b'), {});
  });
  test('that several have is of none of them', () => {
    assert.deepEqual(nameMatcher(['a', 'b'], () => ['同名'])('同名'), { several: ['a', 'b'] });
    // Twice of one thing is one thing.
    assert.deepEqual(nameMatcher(['a'], () => ['同名', '（1）同名'])('同名'), { found: 'a' });
  });
});

describe('a place of a sheet', () => {
  test('is named as spreadsheets do', () => {
    assert.deepEqual([0, 25, 26, 27, 51, 52, 701, 702].map(columnName), [
      'A',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
    assert.equal(cellName(4, 2), 'C5');
  });
  test('beyond the edge is empty', () => {
    const grid = gridOf([['a']]);
    assert.deepEqual(
      [cellAt(grid, 0, 0).value, cellAt(grid, 0, 1), cellAt(grid, 1, 0)],
      ['a', { value: undefined }, { value: undefined }],
    );
  });
  test('says its text without blanks around it', () => {
    assert.equal(cellText({ value: '  a b \n' }), 'a b');
    assert.equal(cellText({ value: 0 }), '0');
    assert.equal(cellText({ value: undefined, error: '#N/A' }), '#N/A');
    assert.equal(cellText({ value: undefined, date: '2024-01-20' }), '2024-01-20');
    assert.equal(cellText({ value: undefined }), '');
  });
  test('begins a note with certain words alone', () => {
    for (const text of ['注：', '说明', '备注1', '数据来源：', '资料来源', '填表人', '*初步', '※'])
      assert.ok(isNote(text), text);
    for (const text of ['关注度', '指标说明', 'a*']) assert.ok(!isNote(text), text);
  });
});
