import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { filterMeasures, measureWords } from '../../src/format/measure-words.js';
import { overviewWords } from '../../src/format/overview-words.js';
import { planWords, tableRows } from '../../src/format/plan-words.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { areasOf } from '../../src/progress/area-progress.js';
import { groupIndicators } from '../../src/progress/group-by.js';
import { explanation } from '../../src/view/explanation/explanation.js';
import { arrange, filterChoices, type IndicatorView } from '../../src/view/plan/indicator-view.js';
import { facetChoices, filterPlan } from '../../src/view/plan/plan-filter.js';
import { annexOf } from '../../src/view/table/annex.js';
import { indicatorsCsv, indicatorsJson } from '../../src/view/table/indicator-export.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { followed, followedPlan, followedProgress } from '../../stories/followed-plan.js';
import { seed } from '../generated-plans.js';
import { minimalIndicator, minimalPlan } from '../model/minimal-plan.js';
import { parseCsv } from './parse-csv.js';

const asOf = '2023-12-31';
const progress = followedProgress(asOf);
const table = indicatorTable(progress, 'zh-CN');
const everything: IndicatorView = {
  groupBy: 'goal',
  sort: '',
  goal: '',
  status: '',
  body: '',
  query: '',
  statements: true,
};
/** What a reader sees: headings with their counts, names as they are drawn. */
const drawn = (view: Partial<IndicatorView> = {}): string[] =>
  arrange(table, { ...everything, ...view }).groups.flatMap(({ name, depth, count, rows }) => [
    ...(name === undefined ? [] : [`${'-'.repeat(depth)}${name} ${count}`]),
    ...rows.map((row) => `  ${'-'.repeat(row.depth)}${row.cells['name']?.text}`),
  ]);

describe('the table of a plan with sub-goals and parts', () => {
  test('numbers the indicators, and their parts not', () => {
    assert.deepEqual(
      table.rows.map(({ cells, depth }) => [cells['number']?.text, depth, cells['name']?.text]),
      [
        ['1', 0, '有效专利（示例）'],
        ['', 1, '其中：发明专利（示例）'],
        ['2', 0, '每万人发明专利（示例）'],
        ['3', 0, '知名品牌（示例）'],
        ['4', 0, '常住人口（示例）'],
        ['5', 0, '老年食堂（示例）'],
      ],
    );
  });

  test('stands by goal, each with the goals within it counted', () => {
    assert.deepEqual(drawn(), [
      '创新发展（示例） 3',
      '-专利创造（示例） 2',
      '  有效专利（示例）',
      '  -其中：发明专利（示例）',
      '  每万人发明专利（示例）',
      '-品牌培育（示例） 1',
      '  知名品牌（示例）',
      '民生福祉（示例） 1',
      '  老年食堂（示例）',
      '没有数值的目标 1',
      '  常住人口（示例）',
    ]);
    const { count, total, rows } = arrange(table, everything);
    assert.deepEqual([count, total, rows.length], [5, 5, 6]);
  });

  test('keeps a part below its whole, however it is sorted', () => {
    assert.deepEqual(drawn({ groupBy: 'none', sort: '-name', statements: false }), [
      '  知名品牌（示例）',
      '  有效专利（示例）',
      '  -其中：发明专利（示例）',
      '  每万人发明专利（示例）',
      '  老年食堂（示例）',
    ]);
  });

  test('says of what a part is one where its whole is not shown', () => {
    assert.deepEqual(drawn({ query: '发明专利 400' }), [
      '创新发展（示例） 1',
      '-专利创造（示例） 1',
      '  有效专利（示例），其中：发明专利（示例）',
    ]);
    const { rows } = arrange(indicatorTable(progress, 'en'), { ...everything, query: 'invention 400' });
    assert.equal(rows[0]?.cells['name']?.text, 'Patents in force (sample), of which: Invention patents (sample)');
    assert.equal(rows[0]?.depth, 0);
  });

  test('finds what lies within a goal that is asked for', () => {
    assert.deepEqual(drawn({ goal: 'innovation' }), drawn().slice(0, 7));
    assert.deepEqual(drawn({ goal: 'brands' }), ['创新发展（示例） 1', '-品牌培育（示例） 1', '  知名品牌（示例）']);
    assert.deepEqual(
      filterChoices(table).goal.map(({ name }) => name),
      ['创新发展（示例）', '\u3000专利创造（示例）', '\u3000品牌培育（示例）', '民生福祉（示例）'],
    );
  });

  test('groups by body with each row once in the files', () => {
    const shown = arrange(table, { ...everything, groupBy: 'body' });
    assert.equal(shown.rows.length, 6);
    assert.equal(new Set(shown.rows.map(({ id }) => id)).size, 6);
  });

  test('finds labels', () => {
    assert.deepEqual(drawn({ query: '民生 新增' }), ['民生福祉（示例） 1', '  老年食堂（示例）']);
    assert.deepEqual(table.rows.at(-1)?.labels, ['民生']);
    assert.deepEqual(
      filterPlan(progress, { query: 'headline' }).indicators.map(({ indicator }) => indicator.id),
      ['patents-owned'],
    );
  });

  test('goes into CSV as a clean rectangle, with columns for what plain plans do not have', () => {
    const [head, ...lines] = parseCsv(indicatorsCsv(table, table.rows).slice(1));
    const record = (at: number): Record<string, string> =>
      Object.fromEntries(head!.map((name, index) => [name, lines[at]![index]!]));
    assert.deepEqual(head!.slice(0, 7), ['序号', '目标领域', '上级目标', '指标', '单位', '所属指标', '标签']);
    const cells = (at: number): string[] => Object.values(record(at)).slice(0, 7);
    assert.deepEqual(cells(0), ['1', '专利创造（示例）', '创新发展（示例）', '有效专利（示例）', '件', '', '核心指标']);
    assert.deepEqual(cells(1), [
      '',
      '专利创造（示例）',
      '创新发展（示例）',
      '发明专利（示例）',
      '件',
      '有效专利（示例）',
      '',
    ]);
    assert.deepEqual(cells(5)[6], '民生');
    const plain = indicatorTable(assessPlan(parsePlan(minimalPlan()), { asOf }), 'zh-CN');
    assert.deepEqual(parseCsv(indicatorsCsv(plain, plain.rows).slice(1))[0]!.slice(0, 4), [
      '序号',
      '目标领域',
      '指标',
      '单位',
    ]);
  });

  test('goes into JSON with parents and labels', () => {
    const { rows } = JSON.parse(indicatorsJson(table, table.rows)) as { rows: Record<string, unknown>[] };
    assert.deepEqual(rows.map(({ id, number, parent, labels }) => [id, number, parent, labels]).slice(0, 3), [
      ['patents-owned', 1, undefined, [{ 'zh-CN': '核心指标', en: 'headline' }]],
      ['inventions', undefined, 'patents-owned', undefined],
      ['inventions-per-10000', 2, undefined, undefined],
    ]);
  });

  test('says who supports, and when a figure is late', () => {
    const [patents, , , brands] = table.rows;
    assert.deepEqual(patents?.cells['body'], {
      text: '区科技局',
      order: '区科技局',
      detail: '配合：区市场监管局',
    });
    assert.match(brands?.cells['remark']?.text ?? '', /下次公布：2024年2月底前/);
    const late = indicatorTable(followedProgress('2024-03-01'), 'zh-CN').rows[3];
    assert.match(late?.cells['remark']?.text ?? '', /逾期未更新：2023年下半年数据应于2024年2月底前公布/);
  });

  test('says in the remark, once, what is left, how many measures serve the indicator and when the next figure comes', () => {
    const remarks = indicatorTable(followedProgress('2024-03-01'), 'zh-CN').rows.map(
      ({ cells }) => cells['remark']?.text ?? '',
    );
    assert.match(remarks[0]!, /还差250件；支撑任务2项；下次公布：2024年4月29日前$/);
    assert.doesNotMatch(remarks[2]!, /还差|支撑任务|公布：/, 'the file says nothing of it');
    assert.match(remarks[5]!, /支撑任务1项$/);
    const english = indicatorTable(followedProgress('2024-03-01'), 'en').rows;
    assert.match(english[0]!.cells['remark']!.text, /250 patents to go; 2 measures serve it; Next figure due/);
    assert.match(english[5]!.cells['remark']!.text, /1 measure serves it$/i);
  });

  test('says on paper what is left, and that a figure is late', () => {
    const late = indicatorTable(followedProgress('2024-03-01'), 'zh-CN');
    const [sheet] = annexOf(late, arrange(late, everything), 'goal');
    const remark = (id: string): string | undefined =>
      sheet?.groups.flatMap(({ rows }) => rows).find(({ row }) => row.id === id)?.cells['remark']?.text;
    assert.match(remark('patents-owned')!, /还差250件$/);
    assert.match(remark('brands-known')!, /还差11个；逾期未更新$/);
    assert.doesNotMatch(remark('inventions-per-10000')!, /还差/);
    const english = indicatorTable(followedProgress('2024-03-01'), 'en');
    const [inEnglish] = annexOf(english, arrange(english, everything), 'goal');
    const brands = inEnglish?.groups.flatMap(({ rows }) => rows).find(({ row }) => row.id === 'brands-known');
    assert.equal(brands?.cells['remark']?.text, '11 brands to go; figure overdue');
  });

  test('is a table of rows for a page without elements as well', () => {
    const patents = progress.goals.find(({ goal }) => goal.id === 'patents')!;
    assert.deepEqual(
      tableRows(patents, followedPlan, 'en').map(({ number, depth, name }) => [number, depth, name]),
      [
        ['1', 0, 'Patents in force (sample)'],
        ['', 1, 'of which: Invention patents (sample)'],
        ['2', 0, 'Invention patents per 10,000 people (sample)'],
      ],
    );
  });
});

describe('counts of a plan with sub-goals and parts', () => {
  test('leave the parts out, and roll up into the goals above', () => {
    assert.equal(progress.quantified, 4, 'patents, brands, patents per head, canteens');
    assert.match(planWords(progress, 'zh-CN').summary, /^4项定量目标中/);
    const { rows, note } = overviewWords(progress, 'goal', 'zh-CN');
    assert.deepEqual(
      rows.map(({ name, depth, total, href }) => [name, depth, total, href]),
      [
        ['创新发展（示例）', 0, 3, undefined],
        ['专利创造（示例）', 1, 2, '#goal-patents'],
        ['品牌培育（示例）', 1, 1, '#goal-brands'],
        ['民生福祉（示例）', 0, 1, '#goal-people'],
      ],
    );
    assert.match(note, /上级目标的数包含其下级目标/);
    assert.match(overviewWords(progress, 'goal', 'en').note, /counted with the goals within it/);
    assert.match(overviewWords(progress, 'body', 'zh-CN').note, /^((?!上级目标).)*$/);
  });

  test('keep the goals around what a filter leaves', () => {
    const left = filterPlan(progress, { goal: ['brands'] });
    assert.deepEqual(
      left.goals.map(({ goal, indicators }) => [goal.id, indicators.length]),
      [
        ['innovation', 0],
        ['brands', 1],
      ],
    );
    assert.equal(filterPlan(progress, { goal: ['innovation'] }).indicators.length, 4);
    assert.deepEqual(facetChoices(progress, 'goal'), ['innovation', 'patents', 'brands', 'people']);
    assert.deepEqual(
      filterPlan(progress, { goal: ['innovation'] }).plan.measures?.map(({ id }) => id),
      ['patent-fund', 'patent-days', 'brand-list'],
    );
  });

  test('of all goals at the top make those of the plan, whatever lies within what', () => {
    const parent = fc.option(fc.nat({ max: 4 }), { nil: undefined });
    const file = fc.record({
      goals: fc.array(parent, { minLength: 1, maxLength: 5 }),
      indicators: fc.array(fc.record({ goal: fc.nat({ max: 4 }), parent }), { maxLength: 8 }),
    });
    const within = (parent: number | undefined, at: number, prefix: string): object =>
      // Only what stands before it, so that no file runs in a ring.
      parent !== undefined && parent < at ? { parent: `${prefix}-${parent}` } : {};
    fc.assert(
      fc.property(file, ({ goals, indicators }) => {
        const plan = parsePlan(
          minimalPlan({
            goals: goals.map((up, at) => ({ id: `goal-${at}`, name: `目标${at}`, ...within(up, at, 'goal') })),
            indicators: indicators.map((each, at) => ({
              ...minimalIndicator,
              id: `it-${at}`,
              goal: `goal-${each.goal % goals.length}`,
              ...within(each.parent, at, 'it'),
            })),
          }),
        );
        const whole = assessPlan(plan, { asOf });
        const { rows } = overviewWords(whole, 'goal', 'zh-CN');
        const top = rows.filter(({ depth }) => depth === 0);
        assert.equal(
          top.reduce((sum, { total }) => sum + total, 0),
          whole.quantified,
        );
        const all = indicatorTable(whole, 'zh-CN');
        const shown = arrange(all, everything);
        assert.equal(shown.rows.length, indicators.length);
        assert.equal(shown.count, shown.total);
        assert.equal(all.rows.filter(({ cells }) => cells['number']?.text).length, whole.quantified);
      }),
      { seed },
    );
  });
});

describe('measures of a plan that follows them', () => {
  const words = measureWords(progress, 'zh-CN');
  const of = (id: string) => words.find(({ measure }) => measure.id === id)!;

  test('stand as their office says, with reason and source', () => {
    assert.deepEqual(of('patent-fund').stands, {
      status: 'late',
      shape: 'behind',
      word: '逾期92天',
      detail: '时限2023年9月底，原定2022年底',
      reason: '原因：管理办法尚在征求意见',
      source: { text: '来源：示例公报', url: 'https://example.com/bulletin' },
    });
    assert.equal(of('patent-days').stands?.word, '长期推进');
    assert.equal(of('brand-list').stands?.word, '并入“举办专利宣传周（示例）”');
    assert.equal(of('canteen-sites').stands?.detail, '2023年9月5日，比时限晚67天');
  });

  test('have milestones that agree with it', () => {
    assert.deepEqual(
      ['patent-fund', 'canteen-sites'].flatMap((id) =>
        of(id).events.map(({ name, stateWord, when }) => [name.text, stateWord, when]),
      ),
      [
        ['资金设立', '到期未公布完成情况', '时限2023年9月底，原定2022年底'],
        ['场地落实', '已完成', '时限2023年6月底'],
      ],
    );
    const early = measureWords(followedProgress('2023-01-31'), 'zh-CN')[0]?.events[0];
    assert.deepEqual([early?.stateWord, early?.when], ['未到期', '时限2023年9月底，原定2022年底']);
  });

  test('tell what they serve, and who says so', () => {
    assert.deepEqual(
      of('patent-fund').serves.map(({ name, statusWord, said }) => [name, statusWord, said]),
      [
        ['有效专利（示例）', '低于序时进度', '规划原文：“设立专利培育资金，提高有效专利数量”'],
        ['发明专利（示例）', '高于序时进度', '规划未写明，由数据整理者推断'],
      ],
    );
    assert.deepEqual(
      of('patent-fund').serves.map(({ left, reporting }) => [left, reporting]),
      [
        ['还差250件', '下次公布：2024年4月29日前'],
        ['还差103件', '下次公布：2024年4月29日前'],
      ],
    );
    assert.equal(of('canteen-sites').serves[0]?.reporting, undefined, 'the file states no rhythm');
    assert.deepEqual(of('canteen-sites').related, [], 'what it serves is not said twice');
  });

  test('tell what offices say, with office and day, the newest first', () => {
    assert.deepEqual(
      of('patent-fund').said.map(({ kind, words: said, by }) => `${kind} ${said} ${by}`),
      [
        '困难 首期资金未到位。 区科技局，2023年12月15日',
        '下一步 协调落实首期资金。 区科技局，2023年12月15日',
        '进展 管理办法已送审。 区科技局，2023年6月30日',
      ],
    );
  });

  test('name supporting bodies and remarks; what is for the keepers of the file is not told', () => {
    assert.equal(of('patent-fund').supporting, '区市场监管局、东街道（示例）');
    assert.equal(of('patent-fund').remark, '资金使用情况按年公开。');
    assert.ok(!JSON.stringify({ ...of('patent-fund'), measure: undefined }).includes('核对金额'));
    assert.deepEqual(filterMeasures(words, { query: '核对金额' }), []);
  });

  test('are found by what is told of them, and by the goal around theirs', () => {
    const ids = (filter: object): string[] => filterMeasures(words, filter).map(({ measure }) => measure.id);
    assert.deepEqual(ids({ query: '按年公开' }), ['patent-fund']);
    assert.deepEqual(ids({ query: '首期资金' }), ['patent-fund']);
    assert.deepEqual(ids({ query: '东街道' }), ['patent-fund']);
    assert.deepEqual(ids({ query: 'inventions' }), [], 'ids are no words');
    assert.deepEqual(ids({ query: 'postponed' }), [], 'nor are codes');
    assert.deepEqual(ids({ goal: 'innovation' }), ['patent-fund', 'patent-days', 'brand-list']);
  });
});

describe('an explanation', () => {
  test('tells rhythm, bodies and measures where the file has them', () => {
    const { follow } = explanation(followed('patents-owned', asOf), 'zh-CN');
    assert.equal(follow.reporting, '下次公布：2024年4月29日前');
    assert.deepEqual(follow.bodies, ['责任单位：区科技局', '配合单位：区市场监管局']);
    assert.deepEqual(
      follow.measures.map(({ name, said, stands, notes }) => [name, said, stands?.word, notes.length]),
      [
        ['设立专利培育资金（示例）', '规划原文：“设立专利培育资金，提高有效专利数量”', '逾期92天', 3],
        ['举办专利宣传周（示例）', '规划未写明，由数据整理者推断', '长期推进', 0],
      ],
    );
  });
  test('says nothing of what the file does not say', () => {
    assert.deepEqual(explanation(followed('residents', asOf), 'zh-CN').follow, { bodies: [], measures: [] });
  });
});

test('a derived figure is judged like any other, and says how it was made', () => {
  const { main } = followed('inventions-per-10000', asOf);
  // 2021: 220 ÷ 100; 2022: 297 ÷ 99, known from 2023-05-31.
  assert.deepEqual(
    main.history.map(({ value, period }) => [period, value]),
    [
      ['2021', 2.2],
      ['2022', 3],
    ],
  );
  assert.equal(followed('inventions-per-10000', '2023-05-30').main.history.length, 1);
  assert.deepEqual(main.reported?.observation.note, {
    'zh-CN': '按“发明专利（示例）”÷“常住人口（示例）”计算',
    en: 'worked out: “Invention patents (sample)” ÷ “Residents (sample)”',
  });
  assert.equal(main.illustrative, true);
});

test('a breakdown by 街道 is filed under its sub-districts, apart from a 街区', () => {
  const groups = groupIndicators(progress.indicators, 'area');
  const kindOf = (id: string | undefined) => followedPlan.organisations?.find((body) => body.id === id)?.kind;
  assert.deepEqual(
    groups.map(({ key }) => [key, kindOf(key)]),
    [
      ['east', 'sub-district'],
      ['west', 'sub-district'],
      ['riverside', 'street'],
    ],
  );
  assert.deepEqual(areasOf(progress.indicators, 'sub-district'), ['east', 'west']);
  assert.deepEqual(areasOf(progress.indicators, 'street'), ['riverside']);
  assert.deepEqual(areasOf(progress.indicators, 'court'), []);
});
