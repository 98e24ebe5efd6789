import { parsePlan } from '../../src/model/parse-plan.js';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { fileNameOf, indicatorCells, indicatorsCsv, indicatorsJson } from '../../src/view/table/indicator-export.js';
import { indicatorTable, type IndicatorTable } from '../../src/view/table/indicator-rows.js';
import { arrange } from '../../src/view/plan/indicator-view.js';
import { midTerm, progressOn, progressWithoutFigures } from '../../stories/examples.js';
import { planOf, seed } from '../generated-plans.js';
import { parseCsv } from './parse-csv.js';

const table = indicatorTable(progressOn(midTerm), 'zh-CN');
const records = (from: IndicatorTable, rows = from.rows): Record<string, string>[] => {
  const [head, ...lines] = parseCsv(indicatorsCsv(from, rows).slice(1));
  return lines.map((line) => {
    assert.equal(line.length, head!.length, 'a clean rectangle');
    return Object.fromEntries(head!.map((name, index) => [name, line[index]!]));
  });
};

describe('indicatorsCsv', () => {
  test('is a line a row, with the figures of the page as plain numbers', () => {
    assert.equal(indicatorsCsv(table, table.rows).split('\r\n').length, 42);
    assert.deepEqual(records(table)[5], {
      序号: '6',
      目标领域: '知识产权创造',
      指标: '万企拥有有效注册商标企业数',
      单位: '家',
      '2020年基期值': '722',
      '2025年目标值': '超过900家',
      '2021年': '748',
      '2022年': '781',
      '2023年': '807',
      实施进度: '48%',
      是否达到序时进度: '否（低12个百分点）',
      判定: '低于序时进度',
      照此推算能否完成: '不能（照此推算约864家）',
      备注: '',
      '判定所用数值（增减以目标方向为正）': '807',
      判定所用数值单位: '家',
      判定所用数值时期: '2023年',
      数据说明: '',
      实际值来源: '示例统计表',
      规划目标表述: '超过900家',
      规划原文: '万企拥有有效注册商标企业数超过900家',
      原文位置: '二、总体思路与发展目标 （三）发展目标',
      查看日期: '2024-01-31',
      含示例数据: '是',
    });
  });

  test('keeps zero, leaves what is not known empty, and words among figures words', () => {
    const [, , , , , , , , , whitePaper, , , park] = records(table);
    assert.equal(park!['2023年'], '0');
    assert.equal(whitePaper!['2022年'], '未发布');
    assert.equal(records(table)[17]!['2023年'], '');
    assert.equal(records(table)[15]!['2020年基期值'], '突破1200');
    assert.equal(records(table)[16]!['数据说明'], '2023年初步数');
    // English groups thousands on the page; a file does not.
    assert.equal(records(indicatorTable(progressOn(midTerm), 'en'))[1]!['2023'], '5680');
  });

  test('says that no sample stands in it when none does', () => {
    assert.deepEqual(
      new Set(records(indicatorTable(progressWithoutFigures, 'zh-CN')).map((row) => row['含示例数据'])),
      new Set(['否']),
    );
  });

  test('holds what is shown in the order shown', () => {
    const { rows } = arrange(table, {
      groupBy: 'goal',
      sort: '-done',
      goal: '',
      status: 'behind',
      body: '',
      query: '',
      statements: true,
    });
    assert.deepEqual(
      records(table, rows as IndicatorTable['rows']).map((row) => row['序号']),
      ['6', '15', '19'],
    );
    assert.equal(indicatorsCsv(table, []).split('\r\n').length, 2);
  });

  test('gives back any name, with quotes, line breaks and formulas in it', () => {
    const name = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('=HYPERLINK("http://a","b")', '"a",\r\n"b"', '-1', '@SUM(1)', '\t=1', '＝1+1', "'"),
      )
      .filter((text) => /\S/.test(text));
    fc.assert(
      fc.property(name, name, (own, unit) => {
        const plan = planOf({
          asOf: midTerm,
          unit,
          targets: [{ words: own, of: { kind: 'level' }, bound: { kind: 'at-least', value: 3 }, when: { kind: 'by' } }],
          observations: [{ period: '2022', value: -3.5, counts: 'level', status: 'final' }],
        });
        const named = { ...plan, indicators: plan.indicators.map((each) => ({ ...each, name: own })) };
        const made = indicatorTable(assessPlan(named, { asOf: midTerm }), 'zh-CN');
        const [row] = records(made);
        // But for the guards of a spreadsheet: apostrophes before formulas, a tab behind what is no number.
        const bare = (text: string): string => text.replace(/'/g, '').replace(/\t$/, '');
        assert.equal(bare(row!['指标']!), bare(own), JSON.stringify(row));
        assert.equal(bare(row!['单位']!), bare(unit));
        assert.equal(row!['2022年'], '-3.5');
      }),
      { seed },
    );
  });
});

describe('indicatorsJson', () => {
  const data = JSON.parse(indicatorsJson(table, table.rows)) as {
    plan: string;
    asOf: string;
    document: { number: string };
    illustrative: boolean;
    rows: Record<string, never>[];
  };

  test('names plan, document and day', () => {
    assert.equal(data.plan, 'gulou-ip-2021-2025');
    assert.equal(data.document.number, '鼓政办〔2021〕57号');
    assert.equal(data.asOf, '2024-01-31');
    assert.equal(data.illustrative, true);
    assert.equal(fileNameOf(table), 'gulou-ip-2021-2025-2024-01-31');
  });

  test('gives machines numbers, days and codes, and people the words', () => {
    assert.equal(data.rows.length, 40);
    const row = data.rows[5] as unknown as {
      id: string;
      number: number;
      done: { share: number };
      status: string;
      due: string;
      figures: { at: string; value: number; observation: { illustrative: boolean } }[];
      target: { bound: { kind: string; value: number }; citation: { quote: string } };
      words: { column: string; text: string }[];
    };
    assert.equal(row.id, 'trademark-enterprises-per-10000');
    assert.equal(row.number, 6);
    assert.equal(row.done.share, 85 / 178);
    assert.equal(row.status, 'behind');
    assert.equal(row.due, '2025-12-31');
    assert.deepEqual(
      row.figures.map(({ at, value }) => [at, value]),
      [
        ['2021-12-31', 748],
        ['2022-12-31', 781],
        ['2023-12-31', 807],
      ],
    );
    assert.ok(row.figures.every(({ observation }) => observation.illustrative));
    assert.deepEqual(row.target.bound, { kind: 'more-than', value: 900 });
    assert.equal(row.target.citation.quote, '万企拥有有效注册商标企业数超过900家');
    assert.equal(row.words.find(({ column }) => column === 'status')?.text, '低于序时进度');
  });

  test('says why there is no answer', () => {
    const row = data.rows[2] as unknown as { done: object; baseline?: object };
    assert.deepEqual(row.done, { answered: false, reason: 'no-baseline' });
    assert.equal(row.baseline, undefined);
  });
});

describe('the figure the verdict rests on', () => {
  test('is of a duty of each year the last year that has its verdict', () => {
    const plan = planOf({
      asOf: '2024-03-01',
      unit: '次',
      targets: [
        {
          words: '每年举办10次',
          of: { kind: 'total' },
          bound: { kind: 'at-least', value: 10 },
          when: { kind: 'each-year' },
        },
      ],
      observations: [
        ['2021', 9],
        ['2022', 7],
        ['2023', 12],
      ].map(([period, value]) => ({ period, value, counts: 'increment', status: 'final' })),
    });
    const row = records(indicatorTable(assessPlan(plan, { asOf: '2024-03-01' }), 'zh-CN'))[0]!;
    // 2021 and 2022 were missed; that 2023 was kept does not mend them.
    assert.deepEqual(
      [row['判定'], row['判定所用数值（增减以目标方向为正）'], row['判定所用数值时期']],
      ['未达目标值', '7', '2022年'],
    );
  });
});

describe('a figure that is worked out of a published one', () => {
  const rowOf = (target: object, baseline: object, value: number, unit: string): Record<string, string> => {
    const plan = planOf({
      asOf: '2024-03-01',
      unit,
      baseline: { period: '2020', ...baseline },
      targets: [{ when: { kind: 'by' }, ...target }],
      observations: [{ period: '2023', value, counts: 'level', status: 'final' }],
    });
    return records(indicatorTable(assessPlan(plan, { asOf: '2024-03-01' })))[0]!;
  };

  test('stands beside it, each in its own unit', () => {
    const words = '万元地区生产总值能耗累计降低15%';
    const of = { kind: 'change', measure: 'percent', direction: 'decrease' };
    const row = rowOf({ words, of, bound: { kind: 'at-least', value: 15 } }, { value: 0.4 }, 0.36, '吨标准煤/万元');
    // 1 − 0.36 ÷ 0.4 = 10 %
    assert.deepEqual(
      [
        row['单位'],
        row['2020年基期值'],
        row['2023年'],
        row['判定所用数值（增减以目标方向为正）'],
        row['判定所用数值单位'],
      ],
      ['吨标准煤/万元', '0.4', '0.36', '10', '%'],
    );
    assert.equal(row['规划目标表述'], words);
    // 1 − 0.36 ÷ 0.4
    assert.equal(row['由公布值算出'], '2023年降低10%');
    assert.equal('由公布值算出' in records(table)[5]!, false, 'only where something was worked out');
  });
  test('an index has no unit', () => {
    const of = { kind: 'change', measure: 'index' };
    const row = rowOf({ words: '指数130', of, bound: { kind: 'at-least', value: 130 } }, { value: 80 }, 100, '亿元');
    assert.deepEqual(
      [row['单位'], row['2023年'], row['判定所用数值（增减以目标方向为正）'], row['判定所用数值单位']],
      ['亿元', '100', '125', ''],
    );
  });
  test('is the page’s second line in the cell of its year', () => {
    const plan = planOf({
      asOf: '2024-03-01',
      unit: '亿元',
      baseline: { value: 100, period: '2020' },
      targets: [
        {
          words: '年均增长8%',
          of: { kind: 'growth', span: 'average-annual' },
          bound: { kind: 'at-least', value: 8 },
          when: { kind: 'by' },
        },
      ],
      observations: [{ period: '2022', value: 121, counts: 'level', status: 'final' }],
    });
    const { cells } = indicatorTable(assessPlan(plan, { asOf: '2024-03-01' })).rows[0]!;
    // (121 ÷ 100) ^ ½ − 1 = 10 %
    assert.deepEqual([cells['2022']?.text, cells['2022']?.worked], ['121', '年均增长10%']);
  });
});

test('goals within goals stand from the widest to the nearest', () => {
  const plan = parsePlan({
    id: 'nested',
    name: '某规划',
    period: { start: '2021-01-01', end: '2025-12-31' },
    goals: [
      { id: 'a', name: '甲' },
      { id: 'b', name: '乙', parent: 'a' },
      { id: 'c', name: '丙', parent: 'b' },
    ],
    indicators: [
      {
        id: 'x',
        name: '指标',
        goal: 'c',
        unit: '件',
        targets: [
          { words: '50件', of: { kind: 'total' }, bound: { kind: 'at-least', value: 50 }, when: { kind: 'by' } },
        ],
      },
    ],
  });
  const table = indicatorTable(assessPlan(plan, { asOf: '2024-01-31' }));
  const [head, row] = indicatorCells(table, table.rows);
  assert.equal(row?.[head?.indexOf('上级目标') ?? -1], '甲 / 乙');
  assert.equal(row?.[head?.indexOf('目标领域') ?? -1], '丙');
});
