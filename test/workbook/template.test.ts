import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as XLSX from '@e965/xlsx';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Observation } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import { defaultCounts } from '../../src/workbook/counts.js';
import { figuresTable } from '../../src/workbook/figures-table.js';
import { readPeriod } from '../../src/workbook/read-period.js';
import { templatePeriods } from '../../src/workbook/template-periods.js';
import { figuresTemplate, type TemplateOptions } from '../../src/workbook/template.js';
import { clerkPlan } from './clerk-plan.js';
import { measuresPlan } from './measures-plan.js';

/* What a clerk finds in the sheets that are handed out, read by another library than the one that wrote them. */

type Rows = readonly (readonly unknown[])[];
async function sheetsOf(plan: Plan, options: Partial<TemplateOptions> = {}): Promise<Record<string, Rows>> {
  const bytes = await figuresTemplate(plan, { locale: 'zh-CN', every: 'year', ...options });
  const book = XLSX.read(bytes);
  return Object.fromEntries(
    book.SheetNames.map((name) => [
      name,
      XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, raw: true, defval: null }),
    ]),
  );
}

describe('a template', () => {
  test('says how to fill it in', async () => {
    const { 填表说明: help } = await sheetsOf(clerkPlan);
    assert.deepEqual(
      help!.map(([line]) => line),
      [
        '示例区规划',
        '白色的格子可以填写，灰色的由规划文件给出，不必改。',
        '“数据”表：每行一个指标，每列一个时期。只填数字；约数可写“约1200”“超过1200”。',
        '没有数据就留空，或写“—”；0 表示真的是零。',
        '单位按“单位”列。填了“3.5万件”会自动换算，并在导入时提示核对。',
        '“口径”列：期末数（年末拥有量、比重）、当期数（这一时期新增或完成的数）、规划期累计（规划实施以来的合计）、增长率。',
        '时期的标题可以改：2024年、2024年上半年、2024年第三季度、2024年6月、2024年1—9月。',
        '“来源”表：每个时期一行，写明数据来源、公布日期和状态；某一指标来源不同的，另起一行写上指标名称。',
        '填好后检查：drumtower check plan.json 本文件.xlsx；导入：drumtower import 本文件.xlsx --plan plan.json。',
      ],
    );
  });

  test('says it in English', async () => {
    const { 'How to fill in': help } = await sheetsOf(measuresPlan, { locale: 'en' });
    assert.deepEqual(
      help!.slice(1).map(([line]) => line),
      [
        'White cells are yours to fill in; what is grey comes from the plan.',
        'Figures: a row an indicator, a column a period. Write the figure alone, one that is not exact as “about 1200” or “more than 1200”.',
        'Leave a cell empty, or write —, where there is no figure; 0 means zero.',
        'Figures are in the unit of their row. “3.5万件” is converted to it, and import asks you to look at it.',
        'Counts: level (at the end of the period), increment (what the period brought), running-total (since the plan began), rate.',
        'The headings of periods may be changed: 2024, 2024-H1, 2024-Q3, 2024-06, 2024-01/2024-09.',
        'Sources: a row a period, with source, day of publication and status; a further row with its name for an indicator that has another.',
        'Measures: a row a measure, and below it its milestones. Fill in state and day; what has not changed may stay. An empty cell takes nothing away.',
        'Then: drumtower check plan.json this-file.xlsx, and drumtower import this-file.xlsx --plan plan.json.',
      ],
    );
  });

  test('has a row for each indicator and a column for each year of the plan', async () => {
    const sheets = await sheetsOf(clerkPlan);
    assert.deepEqual(Object.keys(sheets), ['填表说明', '数据', '来源']);
    const [head, first, share, revenue, trained, output] = sheets['数据']!;
    const years = [2021, 2022, 2023, 2024, 2025].map((year) => `${year}年`);
    assert.deepEqual(head, ['标识', '指标', '单位', '口径', '目标', ...years, '最新值']);
    assert.deepEqual(first!.slice(0, 6), ['patents', '有效发明专利拥有量', '件', '期末数', '超过2000件', null]);
    assert.deepEqual(share!.slice(0, 5), ['share', '高价值专利占比', '%', '期末数', '80%以上']);
    assert.equal(revenue![3], '当期数');
    // A sum and a growth can be told in more than one way.
    assert.deepEqual([trained![3], output![3]], [null, null]);
  });

  test('has the periods of a year where one is asked for', async () => {
    const head = async (every: TemplateOptions['every'], locale: TemplateOptions['locale'] = 'zh-CN') => {
      const sheets = await sheetsOf(clerkPlan, { every, year: 2024, locale });
      return sheets[locale === 'en' ? 'Figures' : '数据']![0]!.slice(5, -1);
    };
    assert.deepEqual(await head('half'), ['2024年上半年', '2024年下半年']);
    assert.deepEqual(await head('quarter', 'en'), ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
    assert.equal((await head('month')).length, 12);
    assert.deepEqual(await head('year'), ['2024年']);
  });

  test('names reporting years so that they are read back as they were meant', async () => {
    const period = { start: '2021-04-01', end: '2026-03-31', yearStart: '--04-01' } as const;
    const plan = { ...clerkPlan, period };
    const zh = await sheetsOf(plan);
    assert.deepEqual(
      zh['数据']![0]!.slice(5, -1),
      [2021, 2022, 2023, 2024, 2025].map((year) => `${year}年度`),
    );
    const en = await sheetsOf(plan, { locale: 'en', year: 2023 });
    assert.deepEqual(en['Figures']![0]!.slice(5, -1), ['2023-A1']);
    for (const locale of ['zh-CN', 'en'] as const)
      for (const every of ['year', 'half', 'quarter', 'month'] as const)
        for (const each of templatePeriods(plan, every, undefined, locale))
          assert.equal(readPeriod(each.heading, undefined, period.yearStart), each.period, each.heading);
  });

  test('has what is known in its cells, as it would be typed', async () => {
    const of = (indicator: string, period: string, value: number, more: Partial<Observation> = {}): Observation => ({
      indicator,
      period,
      value,
      counts: 'level',
      status: 'final',
      ...more,
    });
    const known = [
      of('patents', '2021', 1200),
      of('patents', '2022', 1300, { qualifier: 'about' }),
      of('patents', '2023', 1400, { of: 'east' }),
      of('share', '2021', 76.5, { decimals: 2, qualifier: 'more-than' }),
      of('trained', '2021', 800, { counts: 'running-total' }),
    ];
    const { 数据: figures } = await sheetsOf(clerkPlan, { known });
    assert.deepEqual(figures![1]!.slice(5, 8), [1200, '约1300', null]);
    assert.equal(figures![2]![5], '超过76.50');
    assert.deepEqual([figures![4]![3], figures![4]![5]], ['规划期累计', 800]);
  });

  test('asks for the source of each period, with room for more', async () => {
    const { 来源: sources } = await sheetsOf(clerkPlan);
    assert.deepEqual(sources![0], ['时期', '指标', '数据来源', '公布日期', '状态', '网址']);
    assert.deepEqual(
      sources!.slice(1, 7).map(([period]) => period),
      ['2021年', '2022年', '2023年', '2024年', '2025年', null],
    );
    const { Sources: english } = await sheetsOf(clerkPlan, { locale: 'en' });
    assert.deepEqual(english![0], ['Period', 'Indicator', 'Source', 'Published', 'Status', 'URL']);
  });
});

describe('how the figures of an indicator count, where nobody says', () => {
  const kinds = (...of: readonly object[]): string | undefined =>
    defaultCounts({ unit: '件', targets: of.map((each) => ({ of: each })) as never });
  test('as its targets look at them, where they agree', () => {
    for (const kind of ['level', 'share', 'rank', 'trend']) assert.equal(kinds({ kind }), 'level', kind);
    for (const kind of ['year-value', 'occurrence']) assert.equal(kinds({ kind }), 'increment', kind);
    for (const kind of ['total', 'change', 'unstated', 'growth']) assert.equal(kinds({ kind }), undefined, kind);
    assert.equal(kinds({ kind: 'level' }, { kind: 'rank' }), 'level');
    assert.equal(kinds({ kind: 'level' }, { kind: 'year-value' }), undefined);
    assert.equal(kinds({ kind: 'level' }, { kind: 'total' }), undefined);
    assert.equal(defaultCounts({ unit: '%', targets: [{ of: { kind: 'growth' } }] as never }), 'rate');
  });
});

describe('figures as a table', () => {
  const figure = { period: '2022', value: 76.5, counts: 'level', status: 'final' } as const;
  const plan = parsePlan({
    ...JSON.parse(JSON.stringify(clerkPlan)),
    series: [{ id: 'city', name: '全市', unit: '%' }],
  });

  test('say all a table has a place for, in both languages', () => {
    const observations: Observation[] = [
      {
        ...figure,
        indicator: 'share',
        of: 'east',
        decimals: 2,
        qualifier: 'about',
        status: 'preliminary',
        published: '2023-02-01',
        source: { name: '公报', url: 'https://example.org/g' },
        note: '含新口径',
        illustrative: true,
      },
      { ...figure, indicator: 'output', value: 5.2, counts: 'rate' },
      { ...figure, indicator: 'patents', value: 1200, unit: '万件' },
    ];
    const zh = figuresTable(plan, observations, 'zh-CN');
    assert.deepEqual(zh.rows, [
      ['标识', '指标', '街道', '时期', '数值', '单位', '口径', '状态', '公布日期', '来源', '网址', '备注', '示例'],
      [
        'share',
        '高价值专利占比',
        'east',
        '2022',
        '约76.50',
        '%',
        '期末数',
        '初步数',
        '2023-02-01',
        '公报',
        'https://example.org/g',
        '含新口径',
        '示例',
      ],
      [
        'output',
        '地区生产总值',
        undefined,
        '2022',
        5.2,
        '%',
        '增长率',
        '正式数',
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ],
      [
        'patents',
        '有效发明专利拥有量',
        undefined,
        '2022',
        1200,
        '万件',
        '期末数',
        '正式数',
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ],
    ]);
    const en = figuresTable(plan, observations, 'en');
    assert.deepEqual(en.rows[0], [
      'id',
      'Indicator',
      'of',
      'Period',
      'Value',
      'Unit',
      'Counts',
      'Status',
      'Published',
      'Source',
      'URL',
      'Note',
      'Sample',
    ]);
    assert.deepEqual([en.rows[1]![6], en.rows[1]![7], en.rows[1]![12]], ['level', 'preliminary', 'sample']);
    assert.deepEqual([zh.leftOut, zh.shortened], [0, 0]);
  });

  test('leave out what a sheet would bring back as new, and count what does not go along', () => {
    const observations: Observation[] = [
      { ...figure, indicator: 'city' },
      { ...figure, indicator: 'share', withdrawn: '2023-05-01' },
      { ...figure, indicator: 'share', period: '2023', break: true },
      {
        ...figure,
        indicator: 'share',
        period: '2024',
        source: { name: '公报', citation: { quote: '76.5%', locator: { page: 3 } } },
      },
      { ...figure, indicator: 'share', period: '2025' },
    ];
    const { rows, leftOut, shortened } = figuresTable(plan, observations, 'zh-CN');
    assert.deepEqual(
      rows.slice(1).map((row) => row[3]),
      ['2023', '2024', '2025'],
    );
    assert.deepEqual([leftOut, shortened], [2, 2]);
  });
});
