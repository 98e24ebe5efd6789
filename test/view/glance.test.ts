import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parsePlan } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { byGap, glance, glanceFacts } from '../../src/view/plan/glance.js';
import { glanceChanges } from '../../src/view/plan/glance-changes.js';
import { filterPlan } from '../../src/view/plan/plan-filter.js';
import { emptyProgress, midTerm, planWithFigures, progressOn, progressWithoutFigures } from '../../stories/examples.js';
import { planOf } from '../plan-of.js';

const progress = progressOn(midTerm);
const zh = glance(progress, 'zh-CN');

describe('the facts a page says once', () => {
  test('speak of the last day of the figures, not of the day looked from', () => {
    // Three of five years: 1,095 of 1,826 days are 59.97 %.
    const { day, elapsed, period, number, sample } = glanceFacts(progress, 'zh-CN');
    assert.equal(day, '数据截至2023年12月31日');
    assert.equal(elapsed, '60%');
    assert.equal(period, '规划期2021—2025年');
    assert.equal(number, '鼓政办〔2021〕57号');
    assert.deepEqual(sample, { tag: '示例数据', notice: '实际值为示例，不是官方统计' });
    assert.equal(glanceFacts(progress, 'en').day, 'As of 31 December 2023');
  });

  test('speak of the day looked from where nothing is reported', () => {
    // 1,126 of 1,826 days are 61.7 %.
    const { day, elapsed, sample } = glanceFacts(progressWithoutFigures, 'zh-CN');
    assert.deepEqual([day, elapsed, sample], ['查看日期2024年1月31日', '62%', undefined]);
  });
});

describe('the headline', () => {
  test('adds up to all targets', () => {
    assert.equal(zh.headline, '20项定量目标中，4项已达目标值，6项达到或高于序时进度，4项落后或未达，6项还不能判断。');
    assert.equal(
      glance(progress, 'en').headline,
      'Of 20 targets, 4 are met, 6 on or ahead of schedule, 4 behind or not met and 6 not yet judged.',
    );
  });

  test('names what is behind or not met by its own word where there is only one of them', () => {
    const of = (...status: string[]): string => glance(filterPlan(progress, { status }), 'zh-CN').headline;
    assert.equal(of('behind'), '3项定量目标中，3项低于序时进度。');
    assert.equal(of('not-met', 'met'), '5项定量目标中，4项已达目标值，1项未达目标值。');
  });

  test('says what there is where nothing is to be counted', () => {
    assert.match(glance(progressWithoutFigures, 'zh-CN').headline, /^20项定量目标的实施数据均尚未公布/);
    assert.equal(glance(emptyProgress, 'zh-CN').headline, '规划没有定量目标。');
  });
});

test('the legend is the bar: counts in one order, only what occurs', () => {
  assert.deepEqual(
    zh.counts.map(({ status, count }) => `${count} ${status}`),
    '4 met,4 ahead,2 on-schedule,3 behind,1 not-met,1 not-due,1 not-reported,4 not-computable'.split(','),
  );
});

test('a goal has a square for each target in the order of the legend, and says what is behind', () => {
  assert.deepEqual(
    zh.goals.map(({ name, count, squares, lagging }) => [
      name,
      count,
      squares.length,
      lagging.map(({ words }) => words),
    ]),
    [
      ['知识产权创造', '7项', 7, ['1项落后']],
      ['知识产权保护', '3项', 3, ['1项未达']],
      ['知识产权运用', '2项', 2, []],
      ['知识产权管理', '3项', 3, ['1项落后']],
      ['知识产权服务', '2项', 2, []],
      ['知识产权人才', '3项', 3, ['1项落后']],
    ],
  );
  assert.equal(zh.goals[0]?.squares.join(' '), 'met met ahead ahead behind not-computable not-computable');
});

test('a goal without a number has no square, and says what is counted instead', () => {
  const indicators = planWithFigures.indicators.filter((_, at) => progress.indicators[at]!.main.group !== 'quantified');
  const { goals } = glance(
    assessPlan({ ...planWithFigures, indicators, observations: [] }, { asOf: midTerm }),
    'zh-CN',
  );
  const { squares, count } = goals.find(({ name }) => name === '知识产权保护')!;
  assert.deepEqual([squares, count], [[], '没有数值的目标6项']);
});

describe('what is behind', () => {
  test('is too fast where a ceiling is used up before its time', () => {
    // 72 of 100 on day 1277 of 1826
    const spent = planOf({
      asOf: '2024-08-30',
      unit: '亿元',
      targets: [
        { words: '100亿元以内', of: { kind: 'total' }, bound: { kind: 'at-most', value: 100 }, when: { kind: 'by' } },
      ],
      observations: [{ period: '2021-01/2024-06', value: 72, counts: 'increment', status: 'final' }],
    });
    const gap = (locale: 'zh-CN' | 'en'): string | undefined =>
      glance(assessPlan(spent, { asOf: '2024-08-30' }), locale).lagging?.rows[0]?.gap;
    assert.deepEqual([gap('zh-CN'), gap('en')], ['使用快2个百分点', '2 percentage points too fast']);
  });

  test('stands not met first, then by the gap, with value and target', () => {
    // 31 of 70 are 44 %, 85 of 178 from 722 to 900 are 48 %, 21 of 40 are 53 %; 60 % were due.
    assert.deepEqual(
      zh.lagging?.rows.map(({ name, gap, value, target }) => [name, gap, value, target]),
      [
        ['《鼓楼区知识产权发展与保护状况》白皮书', '2022年未发布', '3年中2年', '每年发布'],
        ['专利代理师', '落后16个百分点', '31', '新增70人'],
        ['万企拥有有效注册商标企业数', '落后12个百分点', '807', '超过900家'],
        ['知识产权优势示范企业', '落后7个百分点', '21', '新增40家'],
      ],
    );
    assert.equal(zh.lagging?.note, '4项，未达目标的在前，其余按差距');
  });

  test('has the positions of the gauge: the target at 85 %, the value where it is', () => {
    const [, attorneys] = zh.lagging?.rows ?? [];
    // 31 ÷ 70 × 85
    assert.deepEqual(attorneys?.geometry?.form === 'track' && attorneys.geometry.bar, { from: 0, to: 37.64 });
  });

  test('is one sentence where nothing is, and absent where nothing can be judged', () => {
    const good = glance(filterPlan(progress, { status: ['met', 'ahead', 'not-computable'] }), 'zh-CN');
    assert.deepEqual(good.lagging, { rows: [], note: '没有。能判断的8项都已达目标值、达到或高于序时进度。' });
    assert.equal(glance(progressWithoutFigures, 'zh-CN').lagging, undefined);
  });

  const behindOf = (length: number): PlanProgress =>
    assessPlan(
      parsePlan({
        id: 'many',
        name: '许多',
        period: { start: '2021-01-01', end: '2025-12-31' },
        goals: [{ id: 'one', name: '甲' }],
        indicators: Array.from({ length }, (_, at) => ({
          id: `it-${at}`,
          goal: 'one',
          name: `指标${at}`,
          unit: '件',
          baseline: { value: 0, period: '2020' },
          targets: [
            { words: '达100件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 100 }, when: { kind: 'by' } },
          ],
        })),
        observations: Array.from({ length }, (_, at) => ({
          indicator: `it-${at}`,
          period: '2023',
          // The last one is farthest behind, and two are equally far.
          value: at === 3 ? 42 : 45 - at,
          counts: 'level',
          status: 'final',
        })),
      }),
      { asOf: '2024-01-31' },
    );

  test('shows six of more, and says of how many', () => {
    const { lagging } = glance(behindOf(8), 'zh-CN');
    assert.deepEqual(
      lagging?.rows.map(({ id }) => id),
      ['it-7', 'it-6', 'it-5', 'it-4', 'it-3', 'it-2'],
    );
    assert.equal(lagging?.note, '8项，列前6项');
    assert.equal(glance(behindOf(8), 'en').lagging?.note, '8 targets, the first 6 shown');
  });

  test('of exactly six is all of it, so the note tells the order', () => {
    const { lagging } = glance(behindOf(6), 'zh-CN');
    assert.equal(lagging?.rows.length, 6);
    assert.equal(lagging?.note, '6项，按差距');
    assert.equal(glance(behindOf(6), 'en').lagging?.note, '6 targets, largest gap first');
    assert.equal(glance(behindOf(7), 'zh-CN').lagging?.note, '7项，列前6项');
  });

  test('is ordered the same from whatever order, but for ties', () => {
    const expected = byGap(progress.indicators).filter(({ main }) => main.status === 'behind');
    fc.assert(
      fc.property(fc.shuffledSubarray([...progress.indicators], { minLength: 40 }), (entries) => {
        assert.deepEqual(
          byGap(entries).filter(({ main }) => main.status === 'behind'),
          expected,
        );
      }),
    );
  });
});

describe('what changed', () => {
  test('is compared with the publication before: 7 verdicts, the worse one first, 19 new values', () => {
    const changes = glanceChanges(progress, 'zh-CN');
    assert.equal(changes?.since, '较上次公布（2023年10月20日）');
    assert.equal(changes?.verdicts, '7项判定有变化：6项转好，1项转差');
    assert.equal(changes?.values, '19项有新数值');
    assert.deepEqual(
      changes?.rows.map(({ name, kindWord, before, after, values }) => [
        name,
        before.word,
        after.word,
        values,
        kindWord,
      ]),
      [
        ['马德里商标有效注册量', '已达目标值', '高于序时进度', '153 → 147件', '转差'],
        ['高价值专利培育中心', '无法计算', '已达目标值', '5 → 9家', '转好'],
        ['高维持年限发明专利拥有量', '无法计算', '已达目标值', '1893 → 2136件', '转好'],
        ['“正版正货”示范街区', '低于序时进度', '高于序时进度', '1 → 2个', '转好'],
        ['知识产权计划项目', '低于序时进度', '达到序时进度', '19 → 24个', '转好'],
        ['贯标企业', '高于序时进度', '已达目标值', '38 → 61家', '转好'],
        ['培训各类人员', '低于序时进度', '达到序时进度', '2697 → 3012人次', '转好'],
      ],
    );
  });

  test('is that of the part a page shows', () => {
    const changes = glanceChanges(filterPlan(progress, { goal: ['use'] }), 'zh-CN');
    assert.deepEqual(
      changes?.rows.map(({ name }) => name),
      ['知识产权计划项目'],
    );
    assert.equal(glanceChanges(progress, 'en')?.verdicts, '7 verdicts changed: 6 up, 1 down');
  });

  test('says that no verdict has changed', () => {
    const targets = [
      { words: '100件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 100 }, when: { kind: 'by' } },
    ];
    const level = (period: string, value: number, published: string): object => ({
      period,
      value,
      counts: 'level',
      status: 'final',
      published,
    });
    const plan = planOf({
      asOf: '',
      targets,
      baseline: { value: 0, period: '2020' },
      // 30 of 40 and 45 of 60: behind both times.
      observations: [level('2022', 30, '2023-03-01'), level('2023', 45, '2024-03-01')],
    });
    const changes = glanceChanges(assessPlan(plan, { asOf: '2024-05-31' }), 'zh-CN');
    assert.equal(changes?.verdicts, '判定没有变化');
    assert.equal(changes?.values, '1项有新数值');
    // Before the second publication there is nothing to compare with.
    assert.equal(glanceChanges(assessPlan(plan, { asOf: '2023-05-31' }), 'zh-CN'), undefined);
  });

  test('is not told of a result judged by other rules', () => {
    const tolerant = assessPlan(planWithFigures, { asOf: midTerm, schedule: { tolerance: 0.3 } });
    assert.equal(glanceChanges(tolerant, 'zh-CN'), undefined);
  });
});
