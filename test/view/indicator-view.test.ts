import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { indicatorTable, type IndicatorRow } from '../../src/view/table/indicator-rows.js';
import { arrange, filterChoices, sortRows, type IndicatorView } from '../../src/view/plan/indicator-view.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { midTerm, progressOn } from '../../stories/examples.js';
import { planOf, seed } from '../generated-plans.js';

const table = indicatorTable(progressOn(midTerm), 'zh-CN');
const everything: IndicatorView = {
  groupBy: 'goal',
  sort: '',
  goal: '',
  status: '',
  body: '',
  query: '',
  statements: true,
};
const show = (view: Partial<IndicatorView>): string[] =>
  arrange(table, { ...everything, ...view }).rows.map(({ id }) => id);

describe('arrange', () => {
  test('groups by goal in the plan’s order, what has no figure at the end', () => {
    const { groups, rows, total } = arrange(table, everything);
    assert.deepEqual(
      groups.map(({ name, rows: { length } }) => [name, length]),
      [
        ['知识产权创造', 7],
        ['知识产权保护', 3],
        ['知识产权运用', 2],
        ['知识产权管理', 3],
        ['知识产权服务', 2],
        ['知识产权人才', 3],
        ['没有数值的目标', 20],
      ],
    );
    assert.equal(rows.length, 40);
    assert.equal(total, 40);
    assert.equal(arrange(table, { ...everything, statements: false }).total, 20);
  });

  test('filters by goal, verdict and words, several values each', () => {
    assert.equal(arrange(table, { ...everything, status: 'behind', sort: '-done' }).rows.length, 3);
    assert.deepEqual(show({ status: 'behind', sort: '-done' }), [
      'trademark-enterprises-per-10000',
      'advantage-enterprises',
      'patent-attorneys',
    ]);
    assert.deepEqual(show({ goal: 'talent  use', statements: false }), [
      'programme-projects',
      'pledge-financing',
      'high-level-talent',
      'patent-attorneys',
      'people-trained',
    ]);
    assert.deepEqual(show({ query: '专利 达' }), ['high-value-invention-patents-per-10000']);
    assert.deepEqual(show({ query: 'ｇｄｐ' }), ['intensive-industries-gdp-share']);
    assert.deepEqual(show({ query: '没有' }), []);
    assert.deepEqual(arrange(table, { ...everything, query: '没有' }).groups, []);
    assert.deepEqual(show({ status: 'unheard-of' }), []);
  });

  test('sorts within the groups and leaves their order', () => {
    const { groups } = arrange(table, { ...everything, sort: '-done' });
    assert.equal(groups[0]!.name, '知识产权创造');
    // 93%, 63%, 48%, then those of which no share is known, in the plan's order.
    assert.deepEqual(
      groups[0]!.rows.map(({ cells }) => cells['number']!.text),
      ['7', '2', '6', '1', '3', '4', '5'],
    );
  });

  test('puts what is unknown last in both directions', () => {
    for (const sort of ['done', '-done', '2023', '-2023', 'baseline', '-baseline']) {
      const key = sort.replace('-', '');
      const rows = arrange(table, { ...everything, groupBy: 'none', sort, statements: false }).rows;
      const first = rows.findIndex(({ cells }) => cells[key]!.order === undefined);
      assert.ok(first > 0 && rows.slice(first).every(({ cells }) => cells[key]!.order === undefined), sort);
    }
  });

  test('sorts names by pinyin, verdicts from what is reached to what cannot be said', () => {
    const flat = { groupBy: 'none', statements: false } as const;
    const names = arrange(table, { ...everything, ...flat, sort: 'name' }).rows.map(({ cells }) => cells['name']!.text);
    // fa, gao j, gao w, guan, ma, pei
    const pinyin = [
      '发明专利授权量',
      '高价值专利培育中心',
      '高维持年限发明专利拥有量',
      '贯标企业',
      '马德里商标有效注册量',
      '培训各类人员',
    ];
    assert.deepEqual(
      names.filter((name) => pinyin.includes(name)),
      pinyin,
    );
    const statuses = arrange(table, { ...everything, ...flat, sort: 'status' }).rows.map(({ status }) => status);
    assert.deepEqual(
      [...new Set(statuses)],
      [...['met', 'ahead', 'on-schedule', 'behind', 'not-met', 'not-due', 'not-reported', 'not-computable']],
    );
  });

  test('groups by responsible body, in each of them, and lists a row once', () => {
    const target = {
      words: '达3件',
      of: { kind: 'level' },
      bound: { kind: 'at-least', value: 3 },
      when: { kind: 'by' },
    };
    const plan = {
      ...planOf({
        asOf: midTerm,
        targets: [target],
        others: [
          { id: 'both', targets: [target], responsible: ['second', 'first'] },
          { id: 'one', targets: [target], responsible: ['second'] },
          { id: 'stray', targets: [target], responsible: ['elsewhere'] },
        ],
        observations: [],
      }),
      organisations: [
        { id: 'first', name: '甲局', kind: 'government' as const },
        { id: 'second', name: '乙局', kind: 'government' as const },
      ],
    };
    const own = indicatorTable(assessPlan(plan, { asOf: midTerm }), 'zh-CN');
    const { groups, rows } = arrange(own, { ...everything, groupBy: 'body' });
    assert.deepEqual(
      groups.map(({ name, rows: members }) => [name, members.map(({ id }) => id)]),
      [
        ['甲局', ['both']],
        ['乙局', ['both', 'one']],
        ['elsewhere', ['stray']],
        ['未公布', ['it']],
      ],
    );
    assert.deepEqual(rows.map(({ id }) => id).sort(), ['both', 'it', 'one', 'stray']);
    assert.deepEqual(
      arrange(own, { ...everything, body: 'first elsewhere' }).rows.map(({ id }) => id),
      ['both', 'stray'],
    );
    assert.deepEqual(
      filterChoices(own).body.map(({ name }) => name),
      ['乙局', '甲局', 'elsewhere'],
    );
  });
});

describe('filterChoices', () => {
  test('offers what occurs, verdicts in their order', () => {
    const { goal, status, body } = filterChoices(table);
    assert.equal(goal.length, 6);
    assert.deepEqual(
      status.map(({ name }) => name),
      [
        '已达目标值',
        '高于序时进度',
        '达到序时进度',
        '低于序时进度',
        '未达目标值',
        '未到期',
        '暂无数据',
        '无法计算',
        '方向性目标',
      ],
    );
    assert.deepEqual(body, []);
  });
});

describe('sortRows', () => {
  const order = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }), fc.constant(undefined));
  const rows = fc
    .array(order)
    .map((orders) =>
      orders.map(
        (own, index) => ({ id: String(index), cells: { x: { text: '', order: own } } }) as unknown as IndicatorRow,
      ),
    );
  const at = (row: IndicatorRow): number | undefined => row.cells['x']!.order as number | undefined;

  test('keeps every row, orders the known, keeps equals as they were, and ends with the unknown', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (given, descending) => {
        const sorted = sortRows(given, descending ? '-x' : 'x', 'zh-CN');
        assert.deepEqual(new Set(sorted), new Set(given));
        assert.equal(sorted.length, given.length);
        for (let index = 1; index < sorted.length; index += 1) {
          const [a, b] = [sorted[index - 1]!, sorted[index]!];
          const [first, second] = [at(a), at(b)];
          if (first === undefined) assert.equal(second, undefined);
          else if (second !== undefined) assert.ok(descending ? first >= second : first <= second);
          if (first === second) assert.ok(Number(a.id) < Number(b.id), 'equal rows keep their order');
        }
      }),
      { seed },
    );
  });

  test('leaves the order alone for no column and for one that is not there', () => {
    fc.assert(
      fc.property(rows, (given) => {
        assert.deepEqual(sortRows(given, '', 'en'), given);
        assert.deepEqual(sortRows(given, '-nothing', 'en'), given);
      }),
      { seed, numRuns: 20 },
    );
  });
});
