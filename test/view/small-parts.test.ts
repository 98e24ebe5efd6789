import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Measure } from '../../src/model/measure.js';
import type { Indicator } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { GoalProgress, PlanProgress } from '../../src/progress/plan-progress.js';
import { onScale, ticksWithin, valueScale } from '../../src/view/gauge/value-scale.js';
import { glanceChanges, verdictsBetween } from '../../src/view/plan/glance-changes.js';
import { figureIn, goalSource, plainTarget, planOnly } from '../../src/view/plan/plan-only.js';
import { foldText, indicatorMatches, measureMatches, queryWords } from '../../src/view/plan/plan-search.js';
import { statusScale } from '../../src/view/plan/status-scale.js';
import { boxScale } from '../../src/view/trend/box-scale.js';
import { trendTip } from '../../src/view/trend/trend-tip.js';
import { pagePlan } from '../static/page-plan.js';
import { minimalIndicator, minimalPlan } from '../model/minimal-plan.js';
import { level, planFile, progressOn } from '../one-target.js';

const on = (more: object = {}, asOf = '2023-03-31'): PlanProgress => assessPlan(pagePlan(more), { asOf });

describe('a target in the plan’s words', () => {
  test('is parted at its one figure', () => {
    assert.deepEqual(figureIn('超过900家', '家'), { before: '超过', figure: '900', after: '家' });
    assert.deepEqual(figureIn('达80件以上', '件'), { before: '达', figure: '80', after: '件以上' });
    assert.deepEqual(figureIn('at least 1,200.5 patents', 'patents'), {
      before: 'at least',
      figure: '1,200.5',
      after: 'patents',
    });
    for (const range of ['8—10', '8至10', '8 ~ 10', '8–10', '8-10', '8−10'])
      assert.deepEqual(figureIn(`${range}家`, '家'), { before: '', figure: range, after: '家' }, range);
  });

  test('has the figure of its unit with its unit', () => {
    assert.deepEqual(figureIn('at least 12 per 10,000 people', 'per 10,000 people'), {
      before: 'at least',
      figure: '12',
      after: 'per 10,000 people',
    });
  });

  test('stays whole where it has none, or several', () => {
    for (const words of ['每年发布', '2021年80件', '80件，其中发明40件'])
      assert.deepEqual(figureIn(words, '件'), { before: '', figure: words, after: '' });
    assert.deepEqual(figureIn('每年发布', ''), { before: '', figure: '每年发布', after: '' });
  });

  test('has its baseline beneath it', () => {
    const [patents, staff] = on().indicators;
    assert.deepEqual(plainTarget(patents!, 'zh-CN'), {
      name: '专利',
      before: '达',
      figure: '200',
      after: '件',
      base: '2020年 100件',
    });
    assert.deepEqual(plainTarget(patents!, 'en'), {
      name: 'Patents',
      before: 'at least',
      figure: '200',
      after: 'patents',
      base: '2020: 100 patents',
    });
    assert.deepEqual(plainTarget(staff!, 'zh-CN'), { name: '从业人员', before: '累计', figure: '50', after: '人' });
  });
});

describe('where the plan speaks of a goal', () => {
  const source = (citation?: object): object => goalSource({ goal: { citation } } as unknown as GoalProgress, 'zh-CN');
  test('is its place and the first sentence of what is quoted', () => {
    const quoted = (quote: string): unknown => (source({ quote, locator: { line: 3 } }) as { quote?: string }).quote;
    assert.equal(quoted('提升质量。扩大数量。'), '提升质量。');
    assert.equal(quoted('提升质量'), '提升质量');
    assert.equal(quoted('真的吗？是！'), '真的吗？');
    assert.equal(quoted('好！真的。'), '好！');
    assert.ok('place' in source({ quote: '提升', locator: { line: 3 } }));
    assert.ok(!('quote' in source({ quote: '。提升', locator: { line: 3 } })));
    assert.deepEqual(source(), {});
  });
});

describe('what a page says of a plan while no figure is known', () => {
  test('is its end, its issue, how many targets in how many goals, and that figures are awaited', () => {
    assert.deepEqual(planOnly(on({ observations: [] }), 'zh-CN'), {
      due: '到期日2025年12月31日',
      issued: '2021年12月31日印发',
      headline: '2项目标、3项定量目标，到2025年底完成。',
      awaited: '实施数据尚未公布。',
      notice:
        '实施数据尚未公布。公布后，本页列出每项目标的现值、完成进度和判定；下面先列规划原文的目标值，规划给了基期的1项，基期列在下面一行。',
    });
    assert.deepEqual(planOnly(on({ observations: [], document: undefined }), 'en'), {
      due: 'Due 31 December 2025',
      headline: '2 goals and 3 targets with a figure, to be reached by the end of 2025.',
      awaited: 'No progress has been published yet.',
      notice:
        'No progress has been published yet. Once it is, this page shows for each target its value, how far it is and its verdict. Until then, here are the targets in the plan’s words, with the baseline beneath where the plan gives one (1).',
    });
  });

  test('counts no goal without a figure, and no baseline of what has none', () => {
    const [patents, staff, , satisfaction] = pagePlan().indicators;
    const only = planOnly(
      on({
        observations: [],
        indicators: [
          { ...patents, goal: 'use' },
          staff,
          { ...satisfaction, goal: 'goal', baseline: { value: 80, period: '2020' } },
        ],
      }),
      'zh-CN',
    );
    assert.equal(only!.headline, '2项定量目标，到2025年底完成。');
    assert.match(only!.notice, /给了基期的1项/);
  });

  test('is nothing once there is a figure, or where nothing is to be counted', () => {
    assert.equal(planOnly(on(), 'zh-CN'), undefined);
    assert.equal(planOnly(on({ observations: [], indicators: pagePlan().indicators.slice(3) }), 'zh-CN'), undefined);
  });
});

describe('a search of a plan', () => {
  test('folds a range to one sign, a decimal to another, and leaves out marks', () => {
    for (const text of ['8−10家', '8—10家', '8 ~ 10家', '8至10家', '８－１０家', '8～10家'])
      assert.equal(foldText(text), '8至10家', text);
    assert.equal(foldText('“正版正货” ＰＣＴ'), '正版正货pct');
    assert.equal(foldText('4.8'), '4点8');
    assert.notEqual(foldText('4.8'), foldText('48'));
    assert.equal(foldText(foldText('8—10家 4.8%')), foldText('8—10家 4.8%'));
  });

  test('parts its words at blanks', () => {
    assert.deepEqual(queryWords(' 专利  达８０件\t'), ['专利', '达80件']);
    assert.deepEqual(queryWords(' “” '), []);
    assert.deepEqual(queryWords(''), []);
  });

  // Made anew each time, as what was folded of a plan is kept.
  const made = () => {
    const plan = parsePlan(
      minimalPlan({
        organisations: [
          { id: 'science', kind: 'government', name: { 'zh-CN': '区科技局', en: 'Science bureau' } },
          { id: 'court', kind: 'court', name: '区法院' },
          { id: 'other', kind: 'court', name: '旁人' },
        ],
        indicators: [
          {
            ...minimalIndicator,
            name: { 'zh-CN': '专利拥有量', en: 'Patents held' },
            alsoNamed: [{ name: '有效专利', citation: { quote: '别处称有效专利', locator: { line: 4 } } }],
            labels: ['约束性条目'],
            responsible: ['science'],
            supporting: ['court'],
            baseline: { value: 50, period: '2020', citation: { quote: '上年末五十件', locator: { line: 1 } } },
            targets: [{ ...minimalIndicator.targets[0], citation: { quote: '力争八十件', locator: { line: 2 } } }],
          },
          { ...minimalIndicator, id: 'bare' },
        ],
        measures: [
          {
            id: 'windows',
            kind: 'task',
            name: { 'zh-CN': '开设窗口', en: 'Windows' },
            citations: [{ quote: '设立服务窗口', locator: { line: 3 } }],
            leads: ['science'],
            supporting: ['court'],
          },
        ],
      }),
    );
    const [patents, bare] = plan.indicators as readonly [Indicator, Indicator];
    const [windows] = plan.measures as readonly [Measure];
    return { plan, patents, bare, windows };
  };

  test('finds an indicator by its names, words, quotes, bodies and labels', () => {
    const { plan, patents, bare } = made();
    for (const words of [
      '专利拥有量',
      'held',
      '有效专利',
      '达80件',
      '力争',
      '五十',
      '科技局',
      'science',
      '法院',
      '条目',
    ])
      assert.equal(indicatorMatches(patents, plan, queryWords(words)), true, words);
    for (const words of ['旁人', '窗口', '专利拥有量patents', '八十件上年末'])
      assert.equal(indicatorMatches(patents, plan, queryWords(words)), false, words);
    assert.equal(indicatorMatches(bare, plan, queryWords('科技局')), false);
    assert.equal(indicatorMatches(bare, plan, queryWords('stryker')), false);
  });

  test('finds a measure by its name, quotes and bodies', () => {
    const { plan, windows } = made();
    for (const words of ['开设窗口', 'windows', '服务窗口', '科技局', 'science', '法院'])
      assert.equal(measureMatches(windows, plan, queryWords(words)), true, words);
    for (const words of ['旁人', '专利', '开设窗口windows'])
      assert.equal(measureMatches(windows, plan, queryWords(words)), false, words);
  });

  test('asks for every word, and finds everything by none', () => {
    const { plan, patents, windows } = made();
    assert.equal(indicatorMatches(patents, plan, queryWords('专利 法院')), true);
    assert.equal(indicatorMatches(patents, plan, queryWords('专利 旁人')), false);
    assert.equal(measureMatches(windows, plan, queryWords('窗口 旁人')), false);
    assert.equal(indicatorMatches(patents, plan, []), true);
    assert.equal(measureMatches(windows, plan, []), true);
    // Asked again, it is the same.
    assert.equal(indicatorMatches(patents, plan, queryWords('法院')), true);
  });
});

describe('the classes of a scale', () => {
  test('take their places evenly, the middle only where there is one', () => {
    const places = (classes: number): number[] => statusScale(classes).map(({ place }) => place);
    assert.deepEqual([2, 3, 4, 5, 6, 7].map(places), [
      [1, 7],
      [2, 4, 6],
      [1, 3, 5, 7],
      [1, 2, 4, 6, 7],
      [1, 2, 3, 5, 6, 7],
      [1, 2, 3, 4, 5, 6, 7],
    ]);
  });

  test('have each a shape and a pattern of its own, but that the middle is only outlined', () => {
    const whole = statusScale(7);
    assert.equal(new Set(whole.map(({ shape }) => shape)).size, 7);
    assert.equal(new Set(whole.map(({ pattern }) => pattern)).size, 7);
    for (const { place, color, shape, pattern } of whole) {
      assert.equal(color, `--plan-color-scale-${place}`);
      assert.match(shape, /^M[\dMHVLZhvz. -]+$/);
      if (place === 4) assert.equal(pattern, '');
      else assert.match(pattern, /^M[\dMHVLZ ]+Z$/);
    }
    for (const classes of [2, 3, 4, 5, 6])
      for (const step of statusScale(classes)) assert.deepEqual(step, whole[step.place - 1]);
  });

  test('are two to seven', () => {
    for (const classes of [1, 8, 2.5, '3' as unknown as number])
      assert.throws(() => statusScale(classes), {
        name: 'RangeError',
        message: `statusScale requires 2 to 7 classes; received ${classes}`,
      });
  });
});

describe('the value of a point that is looked at', () => {
  // Ten digits of 7, a little more for strong ones, and 7 at either side: 88.2.
  const text = '0123456789';
  const place = (x: number, y: number, width = 300) => {
    const { left, right, top, bottom } = trendTip({ bottom: 120, width, labels: [] }, { x, y }, text).box;
    return [left, right, top, bottom].map((each) => Math.round(each * 10) / 10);
  };
  test('stands right of its hairline and below it, where there is room', () => {
    assert.deepEqual(place(50, 40), [57, 145.2, 48, 70]);
    assert.deepEqual(place(204.8, 40), [211.8, 300, 48, 70]);
    assert.deepEqual(place(50, 90), [57, 145.2, 98, 120]);
  });

  test('else left of it, and above it', () => {
    assert.deepEqual(place(205, 40), [109.8, 198, 48, 70]);
    assert.deepEqual(place(50, 90.1), [57, 145.2, 60.1, 82.1]);
  });

  test('stays within the drawing', () => {
    assert.deepEqual(place(60, 40, 100), [0, 88.2, 48, 70]);
    assert.deepEqual(place(310, 40), [211.8, 300, 48, 70]);
  });

  test('takes the place of labels it would cover', () => {
    const label = (x: number, y: number) => ({ text: '甲', x, y, anchor: 'start', weight: 'plain' }) as const;
    const tip = trendTip(
      { bottom: 120, width: 300, labels: [label(100, 60), label(200, 60), label(100, 110)] },
      { x: 50, y: 40 },
      text,
    );
    assert.deepEqual(
      tip.labels.map(({ x, y }) => [x, y]),
      [
        [200, 60],
        [100, 110],
      ],
    );
  });
});

describe('the scale of a box', () => {
  test('has the target at four fifths from its start', () => {
    assert.deepEqual(boxScale({ values: [722, 748, 807, 900], target: 900, start: 722 }), { low: 722, high: 944.5 });
    assert.deepEqual(boxScale({ values: [5, 10], target: 10, start: 5, falls: true }), { low: 5, high: 11.25 });
  });

  test('that falls has it four fifths down, not below zero where nothing else is', () => {
    assert.deepEqual(boxScale({ values: [20, 12, 10], target: 10, start: 20, falls: true }), { low: 7.5, high: 20 });
    // 20 − 18 ÷ 0.8 and 20 − 20 ÷ 0.8 are below zero.
    assert.deepEqual(boxScale({ values: [20, 2], target: 2, start: 20, falls: true }), { low: 0, high: 20 });
    assert.deepEqual(boxScale({ values: [20, 0], target: 0, start: 20, falls: true }), { low: 0, high: 20 });
    assert.deepEqual(boxScale({ values: [20, -5], target: -5, start: 20, falls: true }), { low: -11.25, high: 20 });
  });

  test('of what is to be held has its foot at zero, or as far below as the figure is large', () => {
    assert.deepEqual(boxScale({ values: [10], target: 10, start: 10, falls: true }), { low: 0, high: 12.5 });
    assert.deepEqual(boxScale({ values: [10, 12], target: 10, start: 10 }), { low: 0, high: 12.5 });
    assert.deepEqual(boxScale({ values: [0, 3], target: 0, start: 0 }), { low: -1, high: 3 });
    assert.deepEqual(boxScale({ values: [-4], target: -4, start: -4 }), { low: -8, high: -3 });
    assert.deepEqual(boxScale({ values: [-0.5], target: -0.5, start: -0.5 }), { low: -1.5, high: -0.25 });
  });

  test('holds what is as large as a number can be', () => {
    const { low, high } = boxScale({ values: [0, 1.7e308], target: 1.7e308 });
    assert.deepEqual([low, high], [0, 1.7e308]);
  });

  test('without a target has round numbers', () => {
    assert.deepEqual(boxScale({ values: [3, 17] }).high, 20);
  });
});

describe('an axis of values', () => {
  test('is of round numbers around all of them', () => {
    assert.deepEqual(valueScale([0, 1700, 9000], 5).ticks, [0, 2000, 4000, 6000, 8000, 10000]);
    assert.deepEqual(valueScale([-3, 13], 2), { low: -10, high: 20, ticks: [-10, 0, 10, 20], cut: false });
    assert.deepEqual(valueScale([722, 748, 900], 5), {
      low: 700,
      high: 900,
      ticks: [700, 750, 800, 850, 900],
      cut: true,
    });
    assert.deepEqual(valueScale([-900, -722], 5), {
      low: -900,
      high: -700,
      ticks: [-900, -850, -800, -750, -700],
      cut: true,
    });
    assert.deepEqual(valueScale([0], 5), { low: 0, high: 1, ticks: [0, 1], cut: false });
    assert.deepEqual(valueScale([0, 2], 5).ticks, [0, 1, 2]);
    assert.deepEqual(valueScale([0, 0.5], 5).ticks, [0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });

  test('is cut from six tenths on, and not below', () => {
    assert.equal(valueScale([60, 100], 5).cut, true);
    assert.equal(valueScale([59, 100], 5).cut, false);
    assert.equal(valueScale([-100, -60], 5).cut, true);
    assert.equal(valueScale([-100, -59], 5).cut, false);
    assert.equal(valueScale([100, 100], 5).cut, false);
  });

  test('has only its ends where no round numbers hold them', () => {
    const ends = (least: number, most: number, intervals = 5): void => {
      const { low, high, ticks } = valueScale([least, most], intervals);
      assert.deepEqual([low, high, ticks], [least, most, [least, most]]);
    };
    ends(-1.7e308, 1.7e308);
    ends(0, 1.79e308);
    ends(-3, 12, 1);
    // Thirteen digits, of which twelve are kept.
    ends(10 ** 16, 10 ** 16 + 2);
    ends(1234567890117, 1234567890127);
    ends(1234567890114, 1234567890124);
  });

  test('has round values within any ends', () => {
    assert.deepEqual(ticksWithin({ low: 722, high: 944.5 }, 5, true), [750, 800, 850, 900]);
    assert.deepEqual(ticksWithin({ low: 0, high: 2 }, 5, true), [0, 1, 2]);
    assert.deepEqual(ticksWithin({ low: 0, high: 2 }, 5, false), [0, 0.5, 1, 1.5, 2]);
    assert.deepEqual(ticksWithin({ low: -1.7e308, high: 1.7e308 }, 5, false), []);
  });

  test('has a value where its share of the length is', () => {
    assert.equal(onScale({ low: 700, high: 900 }, 750), 0.25);
    assert.equal(onScale({ low: -1.6e308, high: 1.6e308 }, 0.8e308), 0.75);
  });
});

describe('what changed', () => {
  test('is told of the quantified targets whose verdict is another', () => {
    const [before, after] = [on({}, '2022-03-31'), on({}, '2023-03-31')];
    assert.equal(verdictsBetween(before, after, 'zh-CN'), '1项判定有变化：1项转差');
    assert.equal(verdictsBetween(after, before, 'zh-CN'), '1项判定有变化');
    assert.equal(verdictsBetween(after, after, 'en'), 'No verdict has changed');
    assert.equal(
      verdictsBetween(
        on({ indicators: pagePlan().indicators.slice(1), observations: pagePlan().observations?.slice(1) }),
        after,
        'zh-CN',
      ),
      '判定没有变化',
    );
  });

  test('says a figure with what it measures and both numbers', () => {
    const grown = planFile(
      [
        {
          unit: '亿元',
          baseline: { value: 100, period: '2020' },
          targets: [
            {
              words: '比基期提高50%',
              of: { kind: 'change', measure: 'percent', direction: 'increase' },
              bound: { kind: 'at-least', value: 50 },
              when: { kind: 'by' },
              unit: '%',
            },
          ],
        },
      ],
      [level('2021', 125), level('2022', 110)],
    );
    // 25 % of 50 where 20 % is due, then 10 % where 40 % is due.
    const [row] = glanceChanges(progressOn('2023-03-31', grown), 'zh-CN')!.rows;
    assert.deepEqual(
      [row!.kind, row!.kindWord, row!.before.word, row!.after.word],
      ['worse', '转差', '高于序时进度', '低于序时进度'],
    );
    assert.match(row!.values!, /^125 → 110亿元/);
  });

  test('is nothing before the second publication', () => {
    assert.equal(glanceChanges(on({}, '2021-12-31'), 'zh-CN'), undefined);
  });
});
