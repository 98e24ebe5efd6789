import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { indicatorTable, type IndicatorCell, type IndicatorTable } from '../../src/view/table/indicator-rows.js';
import { afterwards, extraPlan, midTerm, progressOn, progressWithoutFigures } from '../../stories/examples.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';

const planText = readFileSync('src/plans/gulou-ip-2021-2025.zh.txt', 'utf8');
const table = indicatorTable(progressOn(midTerm), 'zh-CN');
const cellOf = (from: IndicatorTable, id: string, key: string): IndicatorCell =>
  from.rows.find((row) => row.id === id)!.cells[key]!;
const keys = ({ columns }: IndicatorTable): string[] => columns.map(({ key }) => key);

const level = (value: number, words = `达${value}件`): object => ({
  words,
  of: { kind: 'level' },
  bound: { kind: 'at-least', value },
  when: { kind: 'by' },
});
const figure = (period: string, value: number, more: object = {}): object => ({
  period,
  value,
  counts: 'level',
  status: 'final',
  ...more,
});

describe('a break in a series', () => {
  test('has its sign beside the first value after it, and no outlook across it', () => {
    const progress = assessPlan(
      planOf({
        asOf: midTerm,
        targets: [level(100)],
        baseline: { value: 10, period: '2020' },
        observations: [figure('2021', 20), figure('2022', 30, { break: true }), figure('2023', 40)],
      }),
      { asOf: midTerm },
    );
    const broken = indicatorTable(progress, 'zh-CN');
    const [row] = broken.rows;
    assert.deepEqual(
      ['2021', '2022', '2023'].map((year) => row!.cells[year]!.marks),
      [[], ['break'], []],
    );
    assert.deepEqual(broken.marks, ['break']);
    assert.equal(row!.cells['outlook']!.text, '—');
  });
});

describe('indicatorTable', () => {
  test('says the twenty quantified targets in the words of the plan', () => {
    const expected: Record<string, [name: string, unit: string, target: string]> = {
      'high-value-patent-centres': ['高价值专利培育中心', '家', '8—10家'],
      'invention-patents-granted': ['发明专利授权量', '件', '新增9000件'],
      'high-value-invention-patents-per-10000': ['万人高价值发明专利拥有量', '件/万人', '达80件'],
      'long-maintained-invention-patents': ['高维持年限发明专利拥有量', '件', '超过2000件'],
      'copyright-registrations-per-10000': ['万人作品著作权登记量', '件/万人', '达50件'],
      'trademark-enterprises-per-10000': ['万企拥有有效注册商标企业数', '家', '超过900家'],
      'madrid-trademarks': ['马德里商标有效注册量', '件', '150件'],
      'genuine-goods-streets': ['“正版正货”示范街区', '个', '新增3个'],
      'protected-enterprises': ['知识产权保护企业名录', '家', '100家'],
      'white-paper': ['《鼓楼区知识产权发展与保护状况》白皮书', '', '每年发布'],
      'programme-projects': ['知识产权计划项目', '个', '新增40个'],
      'pledge-financing': ['知识产权质押融资总额', '亿元', '达10亿元'],
      'provincial-model-park': ['省级知识产权示范园区', '个', '新增1个'],
      'standard-certified-enterprises': ['贯标企业', '家', '新增50家'],
      'advantage-enterprises': ['知识产权优势示范企业', '家', '新增40家'],
      'ip-service-staff': ['知识产权服务从业总人数', '人', '超过2000人'],
      'ip-service-revenue': ['知识产权服务机构主营业收入', '亿元', '超过10亿元'],
      'high-level-talent': ['知识产权高层次人才', '人', '新增8人'],
      'patent-attorneys': ['专利代理师', '人', '新增70人'],
      'people-trained': ['培训各类人员', '人次', '5000人次'],
    };
    const quantified = table.rows.filter(({ statement }) => !statement);
    assert.deepEqual(
      Object.fromEntries(
        quantified.map(({ id, unit, cells }) => [id, [cells['name']!.text, unit, cells['target']!.text]]),
      ),
      expected,
    );
    // Each of them stands in the plan: name and figure in the sentence the target quotes.
    for (const { progress, cells } of quantified) {
      const { quote } = progress.main.target.citation!;
      assert.ok(planText.includes(quote), quote);
      for (const digits of cells['target']!.text.match(/\d+/g) ?? [])
        assert.ok(planText.includes(digits), `${quote} ${digits}`);
    }
    assert.deepEqual(
      quantified.map(({ cells }) => cells['number']!.text),
      Array.from({ length: 20 }, (_, index) => String(index + 1)),
    );
  });

  test('keeps the baselines of the plan, a bound in its own word', () => {
    const baselines = table.rows.flatMap(({ id, cells }) =>
      cells['baseline']!.order === undefined ? [] : [[id, cells['baseline']!.text]],
    );
    // 第一章（一）: 722家, 104件, 突破1200人, 4.66亿元.
    assert.deepEqual(baselines, [
      ['trademark-enterprises-per-10000', '722'],
      ['madrid-trademarks', '104'],
      ['ip-service-staff', '突破1200'],
      ['ip-service-revenue', '4.66'],
    ]);
    assert.equal(
      cellOf(indicatorTable(progressOn(midTerm), 'en'), 'ip-service-staff', 'baseline').text,
      'more than 1,200',
    );
  });

  test('works out 807 of 722 to 900 by hand', () => {
    // (807 − 722) ÷ (900 − 722) = 0.4775; 1095 of 1826 days = 0.5997; the pace ends at 722 + 85 ÷ 0.5997 = 863.7.
    const row = (key: string): IndicatorCell => cellOf(table, 'trademark-enterprises-per-10000', key);
    assert.equal(table.rows[5]!.cells['done']!.text, '48%');
    assert.deepEqual([row('2021').text, row('2022').text, row('2023').text], ['748', '781', '807']);
    assert.equal(row('schedule').text, '否');
    assert.equal(row('schedule').detail, '低12个百分点');
    assert.equal(row('status').text, '低于序时进度');
    assert.equal(row('outlook').text, '不能');
    assert.equal(row('outlook').detail, '照此推算约864家');
  });

  test('never rounds an extrapolation onto the target it is measured by', () => {
    // 2 of 3 after 1095 of 1826 days ends at 3.335; 24 of 40 at 40.02.
    assert.equal(cellOf(table, 'genuine-goods-streets', 'outlook').detail, '照此推算约3.3个');
    assert.equal(cellOf(table, 'programme-projects', 'outlook').detail, '照此推算约40.02个');
  });

  test('leaves columns without facts out and names them', () => {
    assert.deepEqual(keys(table), [
      ...['number', 'name', 'baseline', 'target', '2021', '2022', '2023'],
      ...['done', 'schedule', 'status', 'outlook', 'remark'],
    ]);
    assert.deepEqual(table.leftOut, ['属性', '2024年', '2025年', '责任部门']);
    const bare = indicatorTable(progressWithoutFigures, 'zh-CN');
    assert.deepEqual(keys(bare), ['number', 'name', 'baseline', 'target', 'status']);
    assert.match(bare.leftOut.join('、'), /2021年、2022年、2023年、2024年、2025年、实施进度/);
    assert.equal(bare.illustrative, false);
    assert.equal(table.illustrative, true);
    assert.deepEqual(
      keys(indicatorTable(progressOn(afterwards), 'zh-CN')).filter((key) => /^\d/.test(key)),
      [...['2021', '2022', '2023', '2024', '2025']],
    );
  });

  test('puts the one year all baselines and due dates share into the heading', () => {
    const label = (from: IndicatorTable, key: string): string | undefined =>
      from.columns.find((column) => column.key === key)?.label;
    assert.equal(label(table, 'baseline'), '2020年基期值');
    assert.equal(label(table, 'target'), '2025年目标值');
    assert.equal(label(indicatorTable(progressOn(midTerm), 'en'), 'target'), 'Target 2025');
    // What has no date in the plan is not given that of the heading.
    assert.equal(cellOf(table, 'circuit-court', 'target').detail, '未写明时间');
    assert.equal(cellOf(table, 'invention-patents-granted', 'target').detail, undefined);

    const differing = planOf({
      asOf: '2023-06-30',
      targets: [{ ...level(30), when: { kind: 'by', date: '2023-12-31' } }],
      baseline: { value: 10, period: '2019' },
      others: [{ id: 'other', targets: [level(50)], baseline: { value: 20, period: '2020' } }],
      observations: [],
    });
    const own = indicatorTable(assessPlan(differing, { asOf: '2023-06-30' }), 'zh-CN');
    assert.equal(label(own, 'target'), '目标值');
    assert.equal(cellOf(own, 'it', 'target').detail, '2023年底');
    assert.equal(cellOf(own, 'other', 'target').detail, '2025年底');
    assert.equal(cellOf(own, 'it', 'baseline').detail, '2019年');
  });

  test('says what happened in a year instead of 1 and 0', () => {
    const years = ['2021', '2022', '2023'].map((year) => cellOf(table, 'white-paper', year).text);
    assert.deepEqual(years, ['已发布', '未发布', '已发布']);
    assert.deepEqual(
      ['2021', '2022'].map((year) => cellOf(indicatorTable(progressOn(midTerm), 'en'), 'white-paper', year).text),
      ['done', 'not done'],
    );
  });

  test('keeps zero apart from nothing known', () => {
    assert.equal(cellOf(table, 'provincial-model-park', '2023').text, '0');
    assert.equal(cellOf(table, 'provincial-model-park', '2023').order, 0);
    assert.equal(cellOf(table, 'high-level-talent', '2023').text, '—');
    assert.equal(cellOf(table, 'high-level-talent', '2023').order, undefined);
  });

  test('tells what is not known from what the target has not', () => {
    // 新增9000件 counts from nothing; 达80件 would need a base the plan does not give.
    assert.equal(cellOf(table, 'invention-patents-granted', 'baseline').absent, 'inapplicable');
    assert.equal(cellOf(table, 'high-value-invention-patents-per-10000', 'baseline').absent, 'unknown');
    assert.equal(cellOf(table, 'high-value-invention-patents-per-10000', 'done').absent, 'unknown');
    // Each year is judged by itself; one single thing has no half.
    assert.equal(cellOf(table, 'white-paper', 'done').absent, 'inapplicable');
    assert.equal(cellOf(table, 'provincial-model-park', 'done').absent, 'inapplicable');
    assert.equal(cellOf(table, 'high-level-talent', '2023').absent, 'unknown');
    assert.equal(cellOf(table, 'high-level-talent', '2023').text, '—');
    assert.equal(cellOf(table, 'white-paper', 'done').text, '/');
  });

  test('signs the points a verdict is made of, and no others', () => {
    const gap = (id: string): string => cellOf(table, id, 'gap').text;
    // By hand on 1095 of 1826 days (59.97 %): 85 ÷ 178, 5680 ÷ 9000, 24 ÷ 40.
    assert.equal(gap('trademark-enterprises-per-10000'), '−12');
    assert.equal(gap('invention-patents-granted'), '+3');
    assert.equal(gap('programme-projects'), '0');
    // 43 of 46 is 93.48%; 93% less 60% would not be what stands beside it.
    assert.equal(gap('madrid-trademarks'), '+33.5');
    assert.equal(cellOf(table, 'madrid-trademarks', 'done').text, '93.5%');
    // Met: by how much it is ahead no longer matters.
    assert.equal(cellOf(table, 'standard-certified-enterprises', 'gap').absent, 'inapplicable');
  });

  test('lets a value below the baseline and one above the target stand', () => {
    const outside = indicatorTable(assessPlan(extraPlan, { asOf: midTerm }), 'zh-CN');
    // (12 − 14.2) ÷ 5 is −44 %: no share of the way.
    assert.equal(cellOf(outside, 'falling-worse', 'done').text, '不及基期');
    assert.equal(Number(cellOf(outside, 'falling-worse', 'done').order).toFixed(2), '-0.44');
    assert.equal(cellOf(outside, 'falling-worse', 'schedule').detail, undefined);
    assert.equal(cellOf(table, 'standard-certified-enterprises', 'done').text, '122%'); // 61 ÷ 50
    assert.equal(cellOf(table, 'pledge-financing', 'remark').text, '现值为目标值的267%');
  });

  test('marks what is preliminary, estimated, revised, and sample figures among others', () => {
    assert.deepEqual(cellOf(table, 'ip-service-revenue', '2023').marks, ['preliminary']);
    assert.deepEqual(cellOf(table, 'invention-patents-granted', '2022').marks, ['revised']);
    assert.deepEqual(table.marks, ['baseline', 'preliminary', 'revised']);
    const mixed = planOf({
      asOf: '2024-01-31',
      targets: [level(30)],
      observations: [figure('2021', 10), figure('2022', 12, { illustrative: true, status: 'estimated' })],
    });
    const own = indicatorTable(assessPlan(mixed, { asOf: '2024-01-31' }), 'zh-CN');
    assert.deepEqual(cellOf(own, 'it', '2021').marks, []);
    assert.deepEqual(cellOf(own, 'it', '2022').marks, ['estimated', 'illustrative']);
  });

  test('says which day a figure from the middle of a year speaks of', () => {
    const plan = planOf({
      asOf: '2023-08-31',
      targets: [level(30)],
      observations: [figure('2022', 10), figure('2023-06', 12)],
    });
    const own = indicatorTable(assessPlan(plan, { asOf: '2023-08-31' }), 'zh-CN');
    assert.equal(cellOf(own, 'it', '2023').detail, '2023年6月底');
    assert.equal(cellOf(own, 'it', '2022').detail, undefined);
  });

  test('tells the other targets of an indicator in the remark', () => {
    const plan = planOf({
      asOf: '2023-06-30',
      targets: [{ ...level(30), when: { kind: 'by', date: '2023-12-31' } }, level(50)],
      observations: [],
    });
    const own = indicatorTable(assessPlan(plan, { asOf: '2023-06-30' }), 'zh-CN');
    assert.equal(cellOf(own, 'it', 'target').text, '达30件');
    assert.equal(cellOf(own, 'it', 'remark').text, '另有目标“达50件”（2025年底）：暂无数据');
    assert.ok(keys(own).includes('remark'));
  });

  test('names force and responsible bodies, and what the plan leaves open', () => {
    const plan = {
      ...planOf({
        asOf: midTerm,
        targets: [{ ...level(30), force: { attribute: 'binding' } }],
        others: [{ id: 'other', targets: [level(50)], responsible: ['office', 'bureau'] }],
        observations: [],
      }),
      organisations: [
        { id: 'bureau', name: '科技局', kind: 'government' as const },
        { id: 'office', name: { 'zh-CN': '市场监管局', en: 'Market office' }, kind: 'government' as const },
      ],
    };
    const own = indicatorTable(assessPlan(plan, { asOf: midTerm }), 'zh-CN');
    assert.equal(cellOf(own, 'it', 'attribute').text, '约束性');
    assert.equal(cellOf(own, 'other', 'attribute').text, '未注明');
    assert.equal(cellOf(own, 'it', 'body').text, '未公布');
    assert.equal(cellOf(own, 'other', 'body').text, '市场监管局、科技局');
  });

  test('keeps the numbers of the plan when only a part of it is shown', () => {
    const whole = progressOn(midTerm);
    const part = { ...whole, indicators: whole.indicators.filter(({ main }) => main.status === 'behind') };
    assert.deepEqual(
      indicatorTable(part, 'zh-CN').rows.map(({ cells }) => cells['number']!.text),
      ['6', '15', '19'],
    );
  });

  test('speaks both languages in every cell', () => {
    const english = indicatorTable(progressOn(midTerm), 'en');
    for (const { cells } of english.rows)
      for (const [key, { text, detail = '' }] of Object.entries(cells))
        if (key !== 'remark') assert.doesNotMatch(text + detail, /[\u4e00-\u9fff]/, `${key}: ${text}`);
    assert.equal(english.columns.find(({ key }) => key === 'done')!.label, 'Done');
  });

  test('never fails and never says NaN, whatever a plan holds', () => {
    fc.assert(
      fc.property(smallPlan, fc.constantFrom('zh-CN' as const, 'en' as const), (small, locale) => {
        const made = indicatorTable(assessPlan(planOf(small), { asOf: small.asOf }), locale);
        for (const { cells } of made.rows)
          for (const { key } of made.columns) {
            const { text, detail = '', order } = cells[key]!;
            assert.doesNotMatch(text + detail, /NaN|Infinity|undefined|null/);
            assert.ok(order === undefined || typeof order === 'string' || Number.isFinite(order));
          }
      }),
      { seed, numRuns: 300 },
    );
  });
});
