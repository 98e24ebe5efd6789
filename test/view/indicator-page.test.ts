import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseObservations, withObservations } from '../../src/model/parse-plan.js';
import { gulouPlan, type GulouIndicatorId } from '../../src/plans/gulou-ip-2021-2025.js';
import illustrative from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { historyTable } from '../../src/view/indicator/indicator-history-rows.js';
import { indicatorPage } from '../../src/view/indicator/indicator-page.js';
import { followed } from '../../stories/followed-plan.js';

const plan = withObservations(gulouPlan, parseObservations(illustrative, gulouPlan));

function of(id: GulouIndicatorId, asOf = '2024-01-31'): IndicatorProgress {
  const found = assessPlan(plan, { asOf }).indicators.find(({ indicator }) => indicator.id === id);
  assert.ok(found);
  return found;
}

const plainRows = (progress: IndicatorProgress): unknown[] =>
  (historyTable(progress, 'zh-CN')?.rows ?? []).map(({ period, value, done, elapsed, verdict, published }) => [
    period,
    value,
    done,
    elapsed,
    verdict ? `${verdict.word} ${verdict.amount ?? ''}`.trim() : '',
    published,
  ]);

describe('values and verdicts by year', () => {
  // By hand from 722 to 900: 26 ÷ 178 = 14.6 %, 59 ÷ 178 = 33.1 %, 85 ÷ 178 = 47.8 %; 365, 730 and 1095 of 1826 days are
  // 20.0, 40.0 and 60.0 %.
  test('stand between the baseline and the target, each as it was judged when it had come out', () => {
    assert.deepEqual(plainRows(of('trademark-enterprises-per-10000')), [
      ['2020年（基期）', '722', '0%', '0%', '', '规划原文'],
      ['2021年', '748', '15%', '20%', '低于序时进度 5个百分点', '2022年1月20日'],
      ['2022年', '781', '33%', '40%', '低于序时进度 7个百分点', '2023年1月20日'],
      ['2023年', '807', '48%', '60%', '低于序时进度 12个百分点', '2024年1月20日'],
      ['2025年（目标）', '超过900', '100%', '100%', '', '规划原文'],
    ]);
  });

  test('end on the day looked from', () => {
    const rows = historyTable(of('trademark-enterprises-per-10000', '2023-06-30'), 'zh-CN')?.rows ?? [];
    assert.deepEqual(
      rows.map(({ period }) => period),
      ['2020年（基期）', '2021年', '2022年', '2025年（目标）'],
    );
    assert.deepEqual(
      rows.flatMap(({ period, latest }) => (latest ? [period] : [])),
      ['2022年'],
    );
  });

  test('of a yearly duty are its years', () => {
    const rows = historyTable(of('white-paper'), 'zh-CN')?.rows ?? [];
    assert.deepEqual(
      rows.slice(0, 3).map(({ period, verdict }) => [period, verdict?.word]),
      [
        ['2021年', '已完成'],
        ['2022年', '未完成'],
        ['2023年', '已完成'],
      ],
    );
  });

  test('tell apart what is not known from what there cannot be', () => {
    // A duty that is done or not has no figure, and no share of its own; nobody judges what the plan itself says.
    const duty = historyTable(of('white-paper'), 'zh-CN')!;
    assert.equal(duty.hasFigures, false);
    for (const { value, done, elapsed } of duty.rows)
      assert.deepEqual([value, done, elapsed], ['不适用', '不适用', '不适用']);
    const inEnglish = historyTable(of('white-paper'), 'en')!.rows[0]!;
    assert.deepEqual([inEnglish.value, inEnglish.done], ['n/a', 'n/a']);
    const rows = historyTable(of('trademark-enterprises-per-10000'), 'zh-CN')!.rows;
    assert.deepEqual(
      rows.flatMap(({ given }, at) => (given ? [at] : [])),
      [0, rows.length - 1],
    );
  });

  test('are not there where nothing is known', () => {
    assert.equal(historyTable(of('high-level-talent'), 'zh-CN'), undefined);
  });
});

describe('the page of an indicator', () => {
  test('says its place, what is left and what stands beside it in the plan', () => {
    const page = indicatorPage(of('trademark-enterprises-per-10000'), 'zh-CN');
    assert.deepEqual(
      [page.plan, page.goal, page.place, page.gap],
      ['鼓楼区“十四五”知识产权发展规划', { id: 'creation', name: '知识产权创造' }, '第6项', '还差93家以上'],
    );
    assert.deepEqual(page.previous, { id: 'copyright-registrations-per-10000', name: '第5项　万人作品著作权登记量' });
    assert.equal(page.next?.id, 'madrid-trademarks');
    assert.deepEqual(page.tasks[0], {
      id: 'key-industry-patents',
      name: '加强重点产业专利创造',
      section: '第三章（一）',
    });
    assert.ok(page.tasks.length > 2);
  });

  test('the first and the last have a neighbour on one side', () => {
    const first = indicatorPage(of('high-value-patent-centres'), 'en');
    assert.equal(first.previous, undefined);
    assert.equal(first.place, 'No. 1');
    assert.equal(indicatorPage(of('expert-pool'), 'en').next, undefined);
  });

  test('a measure that serves the indicator stands once, with what is said of it', () => {
    const page = indicatorPage(followed('patents-owned', '2024-05-15'), 'zh-CN');
    const serving = page.explanation.follow.measures.map(({ name }) => name);
    assert.ok(serving.length > 0);
    assert.deepEqual(
      page.tasks.filter(({ name }) => serving.includes(name)),
      [],
    );
  });
});
