import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { measureNow } from '../../src/view/measures/measure-now.js';
import { arrange, type IndicatorView } from '../../src/view/plan/indicator-view.js';
import { annexOf, type AnnexSheet } from '../../src/view/table/annex.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { pagePlan } from '../static/page-plan.js';

/* The annexes of a small plan, looked at on 31 March 2023 with figures to the end of 2022. */

const whole: IndicatorView = {
  ...{ groupBy: 'goal', sort: '', goal: '', status: '', body: '', query: '' },
  statements: true,
};
const annex = (
  {
    asOf = '2023-03-31',
    locale = 'zh-CN',
    ...more
  }: { asOf?: string; locale?: 'zh-CN' | 'en' } & Record<string, unknown> = {},
  view: Partial<IndicatorView> = {},
): readonly AnnexSheet[] => {
  const table = indicatorTable(assessPlan(pagePlan(more), { asOf }), locale);
  const shown = { ...whole, ...view };
  return annexOf(table, arrange(table, shown), shown.groupBy);
};
const level = (indicator: string, period: string, value: number): object => ({
  indicator,
  period,
  value,
  counts: 'level',
  status: 'final',
});
const remarks = ({ groups }: AnnexSheet): string[] =>
  groups.flatMap(({ rows }) => rows.map(({ cells }) => cells['remark']!.text));
const names = ({ groups }: AnnexSheet): [string, string[]][] =>
  groups.map(({ name, rows }) => [name, rows.map(({ row }) => row.cells['name']!.text)]);

describe('the annexes behind a document', () => {
  test('are what has a figure and what has none', () => {
    const [figures, statements, ...rest] = annex();
    assert.deepEqual(rest, []);
    const { groups, columns, marks, ...head } = figures!;
    assert.deepEqual(head, {
      label: '附件1',
      title: '小规划主要指标实施进度表',
      day: '数据截至2022年12月31日（时间已过40%）',
      sample: '示例数据，不是官方统计',
      unit: '单位：见“单位”栏',
      groupHead: '目标',
      statuses: [
        { status: 'met', word: '已达目标值' },
        { status: 'behind', word: '低于序时进度' },
        { status: 'not-reported', word: '暂无数据' },
      ],
      notes: [
        '“—”表示没有数据，“/”表示不适用，都不等于0。',
        '“新增”“累计”类指标的实际值为规划期以来的累计数。',
        '与序时之差＝完成进度−序时进度，只在按序时判定时列出。',
        '资料来源：《区规划》（区发〔2021〕5号）',
        '专利的基期：含转让',
        '规划未注明或没有数据的栏未列出：属性、2023年、2024年、2025年。',
      ],
    });
    assert.ok(marks.includes('illustrative') && groups.length === 2);
    assert.deepEqual(columns, [
      { key: 'number', label: '序号', set: 'middle' },
      { key: 'name', label: '指标名称', set: 'words' },
      { key: 'unit', label: '单位', set: 'middle' },
      { key: 'baseline', label: '2020年基期值', set: 'figures' },
      { key: '2021', label: '2021年', year: true, set: 'figures' },
      { key: '2022', label: '2022年', year: true, set: 'figures' },
      { key: 'target', label: '2025年目标值', set: 'words' },
      { key: 'done', label: '完成进度', set: 'figures' },
      { key: 'status', label: '判定', set: 'words' },
      { key: 'gap', label: '与序时之差（百分点）', set: 'figures' },
      { key: 'body', label: '责任部门', set: 'words' },
    ]);
    assert.deepEqual(names(figures!), [
      ['创造', ['专利']],
      ['运用', ['从业人员', '品牌']],
    ]);
    const { groups: without, ...other } = statements!;
    assert.deepEqual(other, {
      label: '附件2',
      title: '小规划没有数值的目标实施情况表',
      day: '数据截至2022年12月31日（时间已过40%）',
      sample: '示例数据，不是官方统计',
      groupHead: '目标',
      columns: [
        { key: 'number', label: '序号', set: 'middle' },
        { key: 'name', label: '事项', set: 'words' },
        { key: 'words', label: '规划原文', set: 'words' },
        { key: 'status', label: '情况', set: 'words' },
      ],
      statuses: [],
      marks: [],
      notes: ['资料来源：《区规划》（区发〔2021〕5号）'],
    });
    assert.deepEqual(names(statements!), [['运用', ['满意度']]]);
    const { cells } = without[0]!.rows[0]!;
    assert.deepEqual([cells['unit']!.text, cells['words']!.text], ['/', '满意度<持续>提升']);
    assert.equal(groups[0]!.rows[0]!.cells['unit']!.text, '件');
  });

  test('are one without a number where there is one of them alone', () => {
    assert.deepEqual(
      annex({}, { statements: false }).map(({ label }) => label),
      ['附件'],
    );
    const { indicators } = pagePlan();
    const only = annex({ indicators: indicators.slice(3), observations: [] });
    assert.deepEqual(
      only.map(({ label, title }) => [label, title]),
      [['附件', '小规划没有数值的目标实施情况表']],
    );
  });

  test('say that rows were left out, once', () => {
    const [figures, ...rest] = annex({}, { goal: 'goal', statements: false });
    assert.deepEqual(rest, []);
    assert.equal(figures!.notes.at(-1), '共3项，符合条件的1项');
    const [statements] = annex({}, { goal: 'use', query: '满意度' });
    assert.equal(statements!.notes.length, 2);
    const both = annex({}, { goal: 'use' });
    assert.deepEqual(
      both.map(({ notes }) => notes.filter((note) => note === '共4项，符合条件的3项').length),
      [1, 0],
    );
  });

  test('without figures have no column and no note of gaps or sums', () => {
    const [figures] = annex({ observations: [], indicators: pagePlan().indicators.slice(0, 1) });
    assert.ok(!figures!.columns.some(({ key }) => key === 'gap' || key === 'done'));
    assert.ok(!figures!.notes.some((note) => /与序时之差|累计/.test(note)));
    assert.equal(figures!.day, '查看日期2023年3月31日（时间已过45%）');
    assert.ok(!('sample' in figures!));
  });

  test('name bodies in their first column where they are grouped so, and nothing where they are not', () => {
    const [byBody] = annex({}, { groupBy: 'body' });
    assert.equal(byBody!.groupHead, '责任部门');
    assert.ok(!byBody!.columns.some(({ key }) => key === 'body'));
    assert.ok(byBody!.groups.some(({ name }) => name.includes('区科技局')));
    const [plain] = annex({}, { groupBy: 'none' });
    assert.ok(!('groupHead' in plain!));
    assert.ok(plain!.columns.some(({ key }) => key === 'body'));
  });

  test('give a goal its short name, one within another the way to it', () => {
    const goals = [
      { id: 'goal', name: '知识产权创造质量稳步提升', shortName: '创造' },
      { id: 'use', name: '运用', parent: 'goal' },
    ];
    assert.deepEqual(
      names(annex({ goals })[0]!).map(([name]) => name),
      ['创造', '知识产权创造质量稳步提升：运用'],
    );
  });

  test('remark in few words what a reader of paper cannot ask', () => {
    const target = (more: object): object => ({ ...pagePlan().indicators[1], ...more });
    const of = (indicator: object, observations: readonly object[], asOf = '2023-03-31'): string[] =>
      remarks(annex({ indicators: [indicator], observations, asOf })[0]!);
    const bare = {
      words: '达200件',
      of: { kind: 'level' },
      bound: { kind: 'at-least', value: 200 },
      when: { kind: 'by' },
    };
    // Nothing reported, or judged by its schedule, or met: the verdict says it.
    assert.deepEqual(of(target({ targets: [bare] }), []), ['']);
    assert.deepEqual(
      of(target({ targets: [bare], baseline: { value: 100, period: '2020' } }), [level('staff', '2022', 130)]),
      [''],
    );
    assert.deepEqual(of(target({ targets: [bare] }), [level('staff', '2022', 200)]), ['']);
    assert.deepEqual(of(target({ targets: [bare] }), [level('staff', '2022', 130)]), ['规划未给基期']);
    assert.deepEqual(of(target({ targets: [{ ...bare, when: { kind: 'open' } }] }), [level('staff', '2022', 130)]), [
      '未写明完成时间',
    ]);
    assert.deepEqual(
      of(
        target({ targets: [bare], baseline: { value: 100, period: '2020' } }),
        [level('staff', '2022', 130)],
        '2026-03-31',
      ),
      ['期末数据未公布'],
    );
    // Reached in 2021 and lost again.
    assert.deepEqual(
      of(target({ targets: [bare], baseline: { value: 100, period: '2020' } }), [
        level('staff', '2021', 210),
        level('staff', '2022', 190),
      ])[0]!.replace(/人|件/, ''),
      '2021年曾达210',
    );
  });

  test('remark the years a duty was not done', () => {
    const yearly = {
      ...pagePlan().indicators[1],
      unit: undefined,
      targets: [
        {
          words: '每年发布',
          of: { kind: 'occurrence' },
          bound: { kind: 'at-least', value: 1 },
          when: { kind: 'every-year' },
        },
      ],
    };
    const on = (values: readonly number[]): string[] =>
      remarks(
        annex({
          indicators: [yearly],
          observations: values.map((value, at) => ({
            indicator: 'staff',
            period: String(2021 + at),
            value,
            counts: 'increment',
            status: 'final',
          })),
        })[0]!,
      );
    assert.deepEqual(on([1, 1]), ['']);
    assert.match(on([1, 0])[0]!, /^2022年未/);
    assert.match(on([0, 0])[0]!, /^2021年、2022年未/);
  });

  test('remark what is left of an indicator that is followed', () => {
    const followed = { ...pagePlan().indicators[0], reporting: { every: 'year', within: 60 } };
    const [figures] = annex({
      indicators: [followed],
      observations: [level('patents', '2022', 130)],
      asOf: '2023-02-01',
    });
    assert.match(remarks(figures!)[0]!, /^还差70件/);
    assert.equal(figures!.columns.at(-1)!.key, 'remark');
  });
});

describe('where a day stands on a timeline', () => {
  const years = ['2021', '2022', '2023', '2024', '2025'];
  const now = (day: string) => measureNow(years, {}, day);
  test('is as far into its year as its days are gone', () => {
    assert.deepEqual(now('2023-12-31'), { year: '2023', at: 60 });
    // 73 of 365 days are a fifth of a year, a twenty-fifth of five.
    assert.deepEqual(now('2021-03-14'), { year: '2021', at: 4 });
    assert.deepEqual(now('2025-12-31'), { year: '2025', at: 100 });
  });

  test('is its beginning before it, its end after it', () => {
    assert.deepEqual(now('2020-12-31'), { year: undefined, at: 0 });
    assert.deepEqual(now('2026-01-01'), { year: undefined, at: 100 });
    assert.deepEqual(measureNow([], {}, '2023-01-01'), { year: undefined, at: 100 });
  });
});
