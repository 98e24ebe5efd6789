import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { periodInterval } from '../../src/calendar/period.js';
import { formatPeriod } from '../../src/format/dates.js';
import { readFigure } from '../../src/workbook/read-figure.js';
import { readPeriod } from '../../src/workbook/read-period.js';
import { readFigures } from '../../src/workbook/read-figures.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { minimalPlan } from '../model/minimal-plan.js';
import { xlsx } from './sheet-kit.js';

const codes = [
  '2023',
  '2023-A1',
  '2023-H1',
  '2023-H2',
  '2023-M06',
  '2023-06',
  '2023-06-30',
  '2021/2024',
  '2021-A1/2024-A1',
].concat(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2023-01/2023-09', '2023-02/2023-03']);

describe('a heading as pages, files and reports print it', () => {
  for (const yearStart of ['--01-01', '--04-01', '--07-01'])
    for (const locale of ['zh-CN', 'en'] as const)
      test(`is read back, in ${locale}, in years from ${yearStart}`, () => {
        for (const code of codes) {
          const words = formatPeriod(code, locale, yearStart);
          const read = readPeriod(words, undefined, yearStart);
          // 2023年度 of a calendar plan is its year 2023: the same days under the plainer name.
          assert.deepEqual(read && periodInterval(read, yearStart), periodInterval(code, yearStart), words);
        }
      });

  test('names the year by both of its calendar years as well', () => {
    for (const words of ['2024/25', '2024-25', 'FY2024/25', '2024/2025年度', 'financial year 2024-25'])
      assert.equal(readPeriod(words, undefined, '--04-01'), '2024-A1', words);
  });

  test('is not guessed: FY2025 may end in 2025 or in 2026, and 2011/12 may be December', () => {
    assert.equal(readPeriod('FY2025', undefined, '--04-01'), undefined);
    assert.equal(readPeriod('2011/12', undefined, '--04-01'), '2011-12');
    assert.equal(readPeriod('2024/25'), undefined);
    assert.equal(readPeriod('Mayor 2023'), undefined);
  });

  test('leads figures of a sheet to the reporting years of the plan', async () => {
    const plan = parsePlan(minimalPlan({ period: { start: '2021-04-01', end: '2026-03-31', yearStart: '--04-01' } }));
    const rows = [
      ['Indicator', '2023/24', 'reporting year 2024', 'Q1 of reporting year 2025'],
      ['专利拥有量', 10, 20, 30],
    ];
    const { figures, remarks } = readFigures(await readWorkbook(xlsx({ name: 'figures', rows })), plan);
    assert.deepEqual(remarks, []);
    assert.deepEqual(
      figures.map(({ observation: { period, value } }) => [period, value]),
      [
        ['2023-A1', 10],
        ['2024-A1', 20],
        ['2025-Q1', 30],
      ],
    );
  });
});

describe('a figure of a spreadsheet', () => {
  const valueOf = (value: number): unknown => readFigure({ value }, '元');

  test('keeps all fifteen digits that Excel keeps', () => {
    for (const value of [150000000000001, 199999999999999, 123456789012347, 1234567890.12345, 0.123456789012345])
      assert.deepEqual(valueOf(value), { value });
  });

  test('loses the noise of its sums', () => {
    for (const [sum, meant] of [
      [0.1 + 0.2, 0.3],
      [1.1 + 2.2, 3.3],
      [0.3 - 0.1, 0.2],
      [4.35 * 100, 435],
      [1 - 0.9, 0.1],
    ] as const)
      assert.deepEqual(valueOf(sum), { value: meant }, String(sum));
  });

  test('is read in English with its bound, and as computers write small ones', () => {
    const read = (value: string): unknown => readFigure({ value }, 'patents');
    assert.deepEqual(read('more than 12'), { value: 12, qualifier: 'more-than' });
    assert.deepEqual(read('At least 1,200 patents'), { value: 1200, qualifier: 'at-least' });
    assert.deepEqual(read('about 3.5'), { value: 3.5, qualifier: 'about' });
    assert.deepEqual(read('12 or more'), { value: 12, qualifier: 'at-least' });
    assert.deepEqual(read('2.5e-7'), { value: 2.5e-7 });
    assert.deepEqual(read('2.51E+3'), { value: 2510 });
    for (const words of ['hardly 12', 'room12', '2.5e']) assert.equal(typeof read(words), 'string', words);
  });
});
