import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assessPlan, type AssessOptions } from '../../src/progress/assess-plan.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { sparkline } from '../../src/view/trend/sparkline.js';
import { trendChart, trendHeight, type TrendChart } from '../../src/view/trend/trend-chart.js';
import type { TrendGeometry } from '../../src/view/trend/trend-geometry.js';
import { boxOf, LabelField, strokesOf, type Point } from '../../src/view/trend/trend-labels.js';
import { robustTrend, trendOutlook } from '../../src/view/trend/trend-outlook.js';
import { dueOn, scheduleCorners } from '../../src/view/trend/trend-schedule.js';
import { trendTip } from '../../src/view/trend/trend-tip.js';
import { states } from '../../stories/examples.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';
import type { SmallPlan } from '../plan-of.js';

/** What a chart of one small plan says at the end of January 2024. */
function progressOf(plan: Omit<SmallPlan, 'asOf'>, options: Partial<AssessOptions> = {}): TargetProgress {
  const asOf = options.asOf ?? '2024-01-31';
  return assessPlan(planOf({ asOf, ...plan }), { ...options, asOf }).indicators[0]!.main;
}

const levels = (values: Record<string, number>, more: object = {}): object[] =>
  Object.entries(values).map(([period, value]) => ({ period, value, counts: 'level', status: 'final', ...more }));

const reach = (kind: string, value: number, more: object = {}): object[] => [
  { words: '目标', of: { kind: 'level' }, bound: { kind, value }, when: { kind: 'by', ...more } },
];

const draw = (progress: TargetProgress, width = 640): TrendGeometry => {
  const { geometry } = trendChart(progress, 'zh-CN', width);
  assert.ok(geometry);
  return geometry;
};

const chartOf = (name: string, width = 640): TrendChart => trendChart(states[name]!.main, 'zh-CN', width);

const rising = progressOf({
  targets: reach('at-least', 100),
  baseline: { value: 0, period: '2020' },
  observations: levels({ '2021': 20, '2022': 30, '2023': 60 }),
});
/** Too few for an interval, which would need a longer axis. */
const two = progressOf({
  targets: reach('at-least', 100),
  baseline: { value: 0, period: '2020' },
  observations: levels({ '2021': 20, '2022': 30 }),
});

describe('a break in the series', () => {
  const broken = progressOf({
    targets: reach('at-least', 100),
    baseline: { value: 0, period: '2020' },
    observations: [
      ...levels({ '2021': 20 }),
      ...levels({ '2022': 50 }, { break: true, note: '改为按注册地统计。' }),
      ...levels({ '2023': 60 }),
    ],
  });

  test('parts the line, with a mark between the two parts and its word beside it', () => {
    const { line, breaks, labels, points } = draw(broken);
    // From the base to 2021; anew from 2022 to 2023.
    assert.equal(line.replace(/[^ML]/g, ''), 'MLML');
    assert.equal(breaks.length, 1);
    assert.ok(breaks[0]! > points[0]!.x && breaks[0]! < points[1]!.x);
    assert.ok(labels.some(({ text }) => text === '口径调整'));
  });

  test('is told with its note, and in the words of the first value after it', () => {
    for (const [locale, note, word] of [
      ['zh-CN', /^2022年起统计口径调整（改为按注册地统计），与此前的数值不可比/m, '口径调整'],
      ['en', /^Break in series in 2022 \(改为按注册地统计\): values from then on do not compare/m, 'break in series'],
    ] as const) {
      const { notes, trend, table } = trendChart(broken, locale, 640);
      assert.match(notes.join('\n'), note);
      assert.deepEqual(
        trend.points.map(({ spoken }) => spoken.includes(word)),
        [false, true, false],
      );
      assert.ok(table.rows.some(({ remark }) => remark?.toLowerCase().startsWith(word)));
    }
  });

  test('is crossed by no outlook', () => {
    assert.deepEqual(trendOutlook(broken), { answered: false, reason: 'series-break' });
    assert.equal(robustTrend(broken).answered, false);
  });

  test('leaves one value after it without an outlook, and a first value without a line from the base', () => {
    const last = progressOf({
      targets: reach('at-least', 100),
      baseline: { value: 0, period: '2020' },
      observations: [...levels({ '2021': 20, '2022': 30 }), ...levels({ '2023': 60 }, { break: true })],
    });
    assert.deepEqual(trendOutlook(last), { answered: false, reason: 'series-break' });
    const first = progressOf({
      targets: reach('at-least', 100),
      baseline: { value: 0, period: '2020' },
      observations: [...levels({ '2021': 20 }, { break: true }), ...levels({ '2022': 30 })],
    });
    const { line, breaks } = draw(first);
    assert.equal(line.replace(/[^ML]/g, ''), 'ML');
    assert.equal(breaks.length, 1);
  });

  test('a sparkline of ranks rises to the first place', () => {
    const ranked = sparkline(
      { ...rising, kind: 'rank', history: rising.history.map((each) => ({ ...each })) },
      88,
      32,
    )!;
    const heights = (line: string): number[] => line.split(' ').map((point) => Number(point.split(',')[1]));
    const [first, last] = [heights(ranked.points)[0]!, heights(ranked.points).at(-1)!];
    // The values grow, and a greater number is the lower place: down on the screen is a larger number of pixels.
    assert.ok(last > first);
    const [start, end] = [
      heights(sparkline(rising, 88, 32)!.points)[0]!,
      heights(sparkline(rising, 88, 32)!.points).at(-1)!,
    ];
    assert.ok(end < start);
  });

  test('leaves a sparkline with the part after it', () => {
    assert.equal(sparkline(broken, 88, 32)!.points.split(' ').length, 2);
    assert.equal(sparkline(rising, 88, 32)!.points.split(' ').length, 3);
  });
});

describe('trendGeometry', () => {
  test('puts values at the ends of their periods, by hand', () => {
    const { points, line, left, right, top, bottom, path, targets, start, ticks } = draw(two);
    // 1826 days from the end of 2020 to the end of 2025: 365 and 730 of them are gone. The axis runs 0 to 125.
    const across = right - left;
    const up = bottom - top;
    const near = (actual: number, wanted: number): void => assert.ok(Math.abs(actual - wanted) <= 0.051, `${actual}`);
    for (const [index, days, value] of [
      [0, 365, 20],
      [1, 730, 30],
    ] as const) {
      near(points[index]!.x, left + (days / 1826) * across);
      near(points[index]!.y, bottom - (value / 125) * up);
    }
    // 0, 50, 100.
    assert.equal(ticks.length, 3);
    near(targets[0]!, bottom - 0.8 * up);
    assert.deepEqual(start, { x: left, y: bottom, exact: true, atFoot: false });
    assert.equal(path, `M${left} ${bottom}L${right} ${targets[0]}`);
    // From the base on, without a break.
    assert.equal(line, `M${left} ${bottom}${points.map(({ x, y }) => `L${x} ${y}`).join('')}`);
  });

  test('breaks the line at a year without a figure, and puts nothing there', () => {
    const { line, points } = draw(
      progressOf({ targets: reach('at-least', 100), observations: levels({ '2021': 20, '2023': 60 }) }),
    );
    assert.equal(points.length, 2);
    assert.equal(line.match(/M/g)?.length, 2);
    assert.equal(line.match(/L/g), null);
  });

  test('does not lead the line from a base of another time than the eve of the plan', () => {
    const { line, start } = draw(
      progressOf({
        targets: reach('at-least', 100),
        baseline: { value: 10, period: '2018' },
        observations: levels({ '2021': 20, '2022': 30 }),
      }),
    );
    assert.equal(start?.exact, true);
    assert.equal(line.match(/[ML]/g)?.join(''), 'ML');
  });

  test('breaks the line where rates published ready-made follow values', () => {
    const progress = progressOf({
      unit: '%',
      targets: [
        {
          words: '达80%',
          of: { kind: 'share', whole: 50 },
          bound: { kind: 'at-least', value: 80 },
          when: { kind: 'by' },
        },
      ],
      observations: [...levels({ '2021': 20, '2022': 25 }), ...levels({ '2023': 61 }, { counts: 'rate' })],
    });
    const { line, breaks, points } = draw(progress);
    assert.equal(line.match(/[ML]/g)?.join(''), 'MLM');
    assert.deepEqual(breaks, [Math.round((points[1]!.x + points[2]!.x) * 5) / 10]);
    assert.ok(trendChart(progress, 'zh-CN', 640).notes.some((note) => note.includes('统计方式不同')));
  });

  test('gives a range both of its lines, the upper one first', () => {
    const { targets, top, bottom } = chartOf('range').geometry!;
    // 8 and 10 on an axis from 0 to 12.5.
    const at = (value: number): number => Math.round((bottom - (value / 12.5) * (bottom - top)) * 10) / 10;
    assert.deepEqual(targets, [at(10), at(8)]);
  });

  test('says where an axis begins that does not begin at zero', () => {
    const far = progressOf({
      targets: reach('at-least', 900),
      baseline: { value: 722, period: '2020' },
      observations: levels({ '2021': 748, '2022': 781, '2023': 807 }),
    });
    for (const width of [320, 640, 1200]) {
      assert.equal(draw(far, width).cut, 722);
      assert.equal(trendChart(far, 'zh-CN', width).notes[0], '纵轴从722件开始。');
    }
    assert.ok(draw(far).labels.some(({ text }) => text === '基期722'));
    assert.equal(draw(rising).cut, undefined);
  });

  test('marks a base that is only a bound apart and counts nothing from it', () => {
    const { start, path } = chartOf('baselineIsBound').geometry!;
    assert.equal(start?.exact, false);
    assert.equal(path, undefined);
  });

  test('draws the milestones of the plan on the way due', () => {
    const { milestones, path } = draw(
      progressOf({
        targets: reach('at-least', 100, { milestones: [{ date: '2023-12-31', value: 50 }] }),
        baseline: { value: 0, period: '2020' },
        observations: levels({ '2021': 20 }),
      }),
    );
    assert.equal(milestones.length, 1);
    assert.ok(path?.includes(`L${milestones[0]!.x} ${milestones[0]!.y}L`));
  });

  test('leads the pace so far to the due date, in a chart that stands alone', () => {
    const { outlook, right } = draw(rising);
    assert.equal(outlook?.end.x, right);
    assert.equal(trendChart(rising, 'zh-CN', 270, 'small').geometry!.outlook, undefined);
  });

  test('brackets the gap between the latest value and what was due on its day', () => {
    const { gap, points, labels } = chartOf('behind').geometry!;
    assert.equal(gap?.from, points[2]!.y);
    assert.ok(gap.to < gap.from);
    assert.ok(labels.some(({ text, weight }) => weight === 'gap' && text === '低12个百分点'));
    assert.equal(chartOf('range').geometry!.gap, undefined);
  });

  test('has an answer other than a drawing for what does not move over time', () => {
    assert.equal(chartOf('yearly').geometry, undefined);
    assert.equal(chartOf('yearly').marks?.form, 'years');
    assert.equal(chartOf('notDue').marks?.form, 'event');
    assert.equal(chartOf('oneOffDone').marks?.form, 'event');
    const words = progressOf({
      targets: [{ words: '探索', of: { kind: 'occurrence' }, bound: { kind: 'none' }, when: { kind: 'by' } }],
      observations: [],
    });
    const { geometry, marks, words: said } = trendChart(words, 'zh-CN', 640);
    assert.deepEqual([geometry, marks], [undefined, undefined]);
    assert.equal(said.instead, '探索');
  });

  test('draws the figures of a direction without a line to be reached', () => {
    const { geometry, notes } = chartOf('directionOnly');
    assert.equal(geometry?.points.length, 3);
    assert.deepEqual(geometry.targets, []);
    assert.equal(geometry.path, undefined);
    assert.equal(geometry.outlook, undefined);
    assert.ok(geometry.labels.some(({ text }) => text === '目标 持续提升'));
    assert.deepEqual(notes, [
      // 80.2, 81.6, 83.1: from a round number below them.
      '纵轴从80分开始。',
      '不画序时路径，也不作推算：规划没有给出数值，不计算完成比例。',
    ]);
  });

  test('draws a bound that holds in each year over the years', () => {
    const { points, targets } = draw(
      progressOf({
        targets: [
          {
            words: '保持95以上',
            of: { kind: 'level' },
            bound: { kind: 'at-least', value: 95 },
            when: { kind: 'each-year' },
          },
        ],
        observations: levels({ '2021': 96, '2022': 94, '2023': 95.4 }),
      }),
    );
    assert.equal(points.length, 3);
    assert.equal(targets.length, 1);
  });

  test('shows a target with nothing reported: its line, and a word in the place of points', () => {
    const { geometry } = chartOf('notReported');
    assert.equal(geometry?.points.length, 0);
    assert.equal(geometry.line, '');
    assert.equal(geometry.targets.length, 1);
    assert.ok(geometry.labels.some(({ text }) => text === '没有数据不等于0'));
  });

  test('turns upside down when every value does', () => {
    const mirror = (sign: 1 | -1, values: readonly number[], target: number, base: number): TrendGeometry =>
      draw(
        progressOf({
          targets: reach(sign > 0 ? 'at-least' : 'at-most', sign * target),
          baseline: { value: sign * base, period: '2020' },
          observations: levels(Object.fromEntries(values.map((value, index) => [2021 + index, sign * value]))),
        }),
        // No room beside it, so that the width of a minus sign is all that differs.
        460,
      );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 2001, max: 4000 }),
        (values, base, target) => {
          // What falls away from its target is led to nought at most where it is counted, and its mirror image further.
          fc.pre(values[values.length - 1]! >= base);
          const [up, down] = [mirror(1, values, target, base), mirror(-1, values, target, base)];
          const flip = (y: number): number => up.top + up.bottom - y;
          up.points.forEach(({ y }, index) => assert.ok(Math.abs(down.points[index]!.y - flip(y)) < 0.11));
          up.targets.forEach((y, index) => assert.ok(Math.abs(down.targets[index]! - flip(y)) < 0.11));
          assert.equal(up.outlook === undefined, down.outlook === undefined);
        },
      ),
      { seed, numRuns: 200 },
    );
  });

  test('draws every observation as one point inside the frame, in order, for any plan', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(
        smallPlan,
        fc.constantFrom(280, 360, 640, 1200),
        fc.constantFrom('zh-CN' as const, 'en' as const),
        (plan, width, locale) => {
          for (const { main } of assessPlan(planOf(plan), { asOf: plan.asOf }).indicators) {
            const { geometry, marks, table, words } = trendChart(main, locale, width);
            kinds.add(geometry ? 'course' : (marks?.form ?? 'words'));
            assert.doesNotMatch(JSON.stringify({ geometry, table, words }), /NaN|Infinity|undefined|null/);
            if (!geometry) {
              assert.ok(marks ?? words.instead ?? words.value, 'never a blank');
              continue;
            }
            const { points, left, right, top, bottom, ticks, line } = geometry;
            assert.equal(geometry.height, trendHeight.full);
            assert.equal(points.length, main.history.length);
            assert.equal(line.match(/[ML]/g)?.length ?? 0, points.length + (line.startsWith(`M${left} `) ? 1 : 0));
            points.forEach(({ x, y, from, to }, index) => {
              assert.ok(x >= left && x <= right && y >= top && y <= bottom);
              assert.ok(x >= (points[index - 1]?.x ?? left));
              assert.ok(from <= x && x <= to);
              assert.equal(from, points[index - 1]?.to ?? left);
            });
            for (const y of [...ticks, ...geometry.targets]) assert.ok(y >= top && y <= bottom);
          }
        },
      ),
      { seed, numRuns: 1000 },
    );
    assert.deepEqual([...kinds].sort(), ['course', 'event', 'words', 'years']);
  });
});

describe('the way due', () => {
  const total = (options: Partial<AssessOptions>): TargetProgress =>
    progressOf(
      {
        targets: [
          {
            words: '新增9000件',
            of: { kind: 'total' },
            bound: { kind: 'at-least', value: 9000 },
            when: { kind: 'by' },
          },
        ],
        observations: levels({ '2021': 1700, '2022': 3650, '2023': 5680 }, { counts: 'running-total' }),
      },
      options,
    );

  test('is 9000 × 1095 ÷ 1826 after three of five years by days', () => {
    const progress = total({});
    assert.equal(Math.round(dueOn(progress)!('2023-12-31')), 5397);
    assert.deepEqual(scheduleCorners(progress), [
      { at: '2020-12-31', value: 0 },
      { at: '2025-12-31', value: 9000 },
    ]);
  });

  test('is a stair where the office counts years that are over', () => {
    const progress = total({ schedule: { elapsed: 'years' } });
    const value = dueOn(progress)!;
    assert.equal(value('2023-12-30'), 3600);
    assert.equal(Math.round(value('2023-12-31')), 5400);
    assert.ok(scheduleCorners(progress).some(({ at }) => at === '2023-12-30'));
  });

  test('is the curve of a back-loaded schedule, at every day', () => {
    const progress = total({ schedule: { path: { exponent: 2 } } });
    const corners = scheduleCorners(progress);
    assert.ok(corners.length > 20);
    for (const { at, value } of corners) {
      const share = (Date.parse(at) - Date.parse('2020-12-31')) / 86_400_000 / 1826;
      assert.ok(Math.abs(value - 9000 * share ** 2) < 1e-6, at);
    }
  });

  test('meets the result’s own share at the day compared, for any plan', () => {
    fc.assert(
      fc.property(
        smallPlan,
        fc.constantFrom<AssessOptions['schedule']>(
          {},
          { elapsed: 'months' },
          { path: 'linear' },
          { path: { exponent: 0.5 } },
        ),
        (plan, schedule) => {
          const { main } = assessPlan(planOf(plan), { asOf: plan.asOf, ...(schedule && { schedule }) }).indicators[0]!;
          const value = dueOn(main);
          if (!value || !main.schedule.answered || !main.done.answered || !main.required) return;
          const end = main.direction === 'falling' ? main.required.high : main.required.low;
          const wanted = main.done.start + (end - main.done.start) * main.schedule.expectedShare;
          const size = Math.max(1, Math.abs(wanted), Math.abs(end), Math.abs(main.done.start));
          assert.ok(Math.abs(value(main.schedule.at) - wanted) <= 1e-9 * size);
        },
      ),
      { seed, numRuns: 1500 },
    );
  });
});

describe('trendOutlook', () => {
  const share = (values: Record<string, number>): TargetProgress =>
    progressOf({
      unit: '%',
      targets: [
        { words: '达95%', of: { kind: 'share' }, bound: { kind: 'at-least', value: 95 }, when: { kind: 'by' } },
      ],
      baseline: { value: 40, period: '2020', unit: '%' },
      observations: levels(values, { counts: 'rate' }),
    });

  test('is the outlook of the result, whatever else could be drawn', () => {
    const { outlook } = rising;
    const result = trendOutlook(rising);
    assert.ok(result.answered && outlook.answered);
    assert.deepEqual([result.model, result.value, result.low], [outlook.method, outlook.value, undefined]);
  });

  test('has the robust trend with its interval beside it from four values on, the start included', () => {
    const result = robustTrend(rising);
    assert.ok(result.answered);
    assert.equal(result.model, 'theil-sen');
    assert.equal(result.points, 4);
    assert.ok(result.low !== undefined && result.high !== undefined && result.low < result.value);
  });

  test('does not lead a share past the whole of it', () => {
    for (const values of [
      { '2021': 55, '2022': 70, '2023': 85 },
      { '2022': 97, '2023': 99 },
    ]) {
      const result = trendOutlook(share(values));
      const robust = robustTrend(share(values));
      if (robust.answered) assert.ok(robust.value <= 100);
      if (result.answered) assert.ok(result.value <= 100);
      else assert.equal(result.reason, 'outside-bounds');
    }
  });

  test('claims no certainty where values merely stood still', () => {
    const result = trendOutlook(states.zero!.main);
    assert.ok(result.answered);
    assert.equal(result.value, 0);
    assert.equal(robustTrend(states.zero!.main).answered, false);
  });

  test('does not lead a sum that has only grown below what is reached', () => {
    const result = trendOutlook(
      progressOf({
        targets: [
          { words: '新增900件', of: { kind: 'total' }, bound: { kind: 'at-least', value: 900 }, when: { kind: 'by' } },
        ],
        observations: levels({ '2021': 500, '2022': 505, '2023': 506 }, { counts: 'running-total' }),
      }),
    );
    assert.ok(result.answered);
    assert.ok(result.value >= 506);
    assert.ok(result.low === undefined || result.low >= 506);
  });

  test('refuses with a reason', () => {
    const one = trendOutlook(progressOf({ targets: reach('at-least', 100), observations: levels({ '2023': 30 }) }));
    assert.deepEqual(one, { answered: false, reason: 'no-baseline' });
    assert.deepEqual(trendOutlook(states.notReported!.main), { answered: false, reason: 'no-observation' });
    assert.deepEqual(trendOutlook(states.yearly!.main), { answered: false, reason: 'judged-by-year' });
  });
});

describe('LabelField', () => {
  const at = (x: number, y: number) => ({ text: '目标', x, y, anchor: 'start' as const, weight: 'plain' as const });

  test('takes the first place that is free, and none outside of the frame', () => {
    const field = new LabelField({ left: 0, right: 200, top: 0, bottom: 100 }, []);
    field.put(at(10, 50));
    assert.equal(field.place([at(-20, 20), at(20, 52), at(100, 50)]), true);
    assert.deepEqual(
      field.labels.map(({ x }) => x),
      [10, 100],
    );
    assert.equal(field.place([at(10, 50)]), false);
  });

  test('takes a place no line crosses, and none where every place is crossed', () => {
    const line = strokesOf([
      { x: 0, y: 45 },
      { x: 200, y: 45 },
    ]);
    const field = new LabelField({ left: 0, right: 200, top: 0, bottom: 100 }, line);
    field.place([at(10, 50), at(10, 80)]);
    assert.equal(field.labels[0]?.y, 80);
    assert.equal(field.place([at(100, 50), at(150, 50)]), false);
  });
});

interface Ink extends Point {
  /** Of a line that is neither level nor upright. */
  readonly aslant?: boolean;
}

/** Every drawn line as points close enough that no letter slips between them, from the paths an element draws. */
function inkOf({ line, path, outlook, targets, breaks, gap, left, right, top, bottom, zero }: TrendGeometry): Ink[] {
  const pieces = [line, path ?? '', outlook?.line ?? ''].flatMap((d) =>
    d
      .split('M')
      .filter(Boolean)
      .map((piece) => piece.split('L').map((pair) => pair.split(' ').map(Number))),
  );
  const levels = [...targets, bottom, ...(zero === undefined ? [] : [zero])].map((y) => [
    [left, y],
    [right, y],
  ]);
  const uprights = [
    ...breaks.map((x) => [
      [x, top],
      [x, bottom],
    ]),
    ...(gap
      ? [
          [
            [gap.x, gap.from],
            [gap.x, gap.to],
          ],
        ]
      : []),
  ];
  return [...pieces, ...levels, ...uprights].flatMap((points) =>
    points.slice(1).flatMap(([x1, y1], index) => {
      const [x0, y0] = points[index]!;
      const steps = Math.ceil(Math.hypot(x1! - x0!, y1! - y0!) * 2) + 1;
      return [...Array(steps + 1).keys()].map((step) => ({
        x: x0! + ((x1! - x0!) * step) / steps,
        y: y0! + ((y1! - y0!) * step) / steps,
        aslant: x0 !== x1 && y0 !== y1,
      }));
    }),
  );
}

describe('the labels of a chart', () => {
  test('meet no line, no dot and no other label, for any plan, width and language', () => {
    let [labelled, targetSaid] = [0, 0];
    fc.assert(
      fc.property(
        smallPlan,
        fc.constantFrom<[number, 'small' | 'full']>(
          [240, 'small'],
          [276, 'small'],
          [560, 'small'],
          [320, 'full'],
          [800, 'full'],
        ),
        fc.constantFrom('zh-CN' as const, 'en' as const),
        (plan, [width, form], locale) => {
          for (const { main } of assessPlan(planOf(plan), { asOf: plan.asOf }).indicators) {
            const { geometry, trend } = trendChart(main, locale, width, form);
            if (!geometry) continue;
            const { labels, points, bottom } = geometry;
            const ink: Ink[] = [...inkOf(geometry), ...points];
            const boxes = labels.map((label) => ({ label, ...boxOf(label) }));
            // Words of twenty letters: figures of billions in long English units are left to the table.
            const isShort = trend.texts.targets.some(({ length }) => length <= 20);
            if (isShort) labelled += 1;
            if (isShort && labels.some(({ text }) => trend.texts.targets.includes(text))) targetSaid += 1;
            for (const [index, a] of boxes.entries()) {
              for (const b of boxes.slice(index + 1))
                assert.ok(
                  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
                  `${a.label.text} on ${b.label.text}`,
                );
              // The names of years and values stand outside of the box.
              if (a.top >= bottom || a.right <= geometry.left) continue;
              assert.ok(a.left >= 0 && a.right <= width, a.label.text);
              const met = ink.find(({ x, y }) => x > a.left && x < a.right && y > a.top && y < a.bottom);
              assert.equal(met, undefined, a.label.text);
              // Letters of 12 pixels stand 10 above their line and 2 below; beside them a line seems to touch earlier.
              const { y } = a.label;
              const touched = ink.find(
                (at) => at.aslant && at.x > a.left - 2 && at.x < a.right + 2 && at.y > y - 14 && at.y < y + 6,
              );
              assert.equal(touched, undefined, `${a.label.text} touches a line`);
            }
          }
        },
      ),
      { seed, numRuns: 1000 },
    );
    // Labels that are all left out would meet nothing either.
    assert.ok(labelled > 300 && targetSaid > 0.9 * labelled, `${targetSaid} of ${labelled} say their target`);
  });
});

describe('the label of an outlook', () => {
  test('finds its place beside the line that leads there, at every width of the page of an indicator', () => {
    for (const width of [440, 512, 560, 640, 800]) {
      const { geometry, trend } = trendChart(states.behind!.main, 'zh-CN', width);
      assert.ok(
        geometry!.labels.some(({ text }) => trend.texts.outlook.includes(text)),
        `${width}`,
      );
    }
  });
});

describe('the value of a point that is looked at', () => {
  test('has its ground whole within the drawing wherever the point is', () => {
    const width = 240;
    for (let x = 0; x <= width; x++) {
      const { box } = trendTip({ bottom: 200, width, labels: [] }, { x, y: 90 }, '2023年 807家');
      const said = `${box.left} to ${box.right} of ${width}, for a point at ${x}`;
      assert.ok(box.left >= 0 && box.right < width + 0.001, said);
    }
  });

  test('hides every label it would cover in part, and stays within the drawing, for any plan', () => {
    fc.assert(
      fc.property(smallPlan, fc.constantFrom(240, 320, 640), (plan, width) => {
        for (const { main } of assessPlan(planOf(plan), { asOf: plan.asOf }).indicators) {
          const { geometry, trend } = trendChart(main, 'zh-CN', width);
          geometry?.points.forEach((point, index) => {
            const { box, labels } = trendTip(geometry, point, trend.points[index]!.brief);
            assert.ok(box.left >= 0 && box.top >= -22 && box.bottom <= geometry.bottom);
            const behind = labels.map(boxOf).filter((a) => a.left < box.right && box.left < a.right);
            for (const a of behind) assert.ok(a.bottom <= box.top || box.bottom <= a.top);
          });
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('charts side by side', () => {
  const small = (progress: TargetProgress): TrendGeometry => trendChart(progress, 'zh-CN', 276, 'small').geometry!;
  const plain = ['ahead', 'behind', 'range', 'notReported', 'baselineIsBound', 'zero'];

  test('have boxes of one size with the target at one height, four fifths of it', () => {
    for (const name of plain) {
      const { targets, top, bottom, height } = small(states[name]!.main);
      assert.deepEqual([height, top, bottom], [150, 8, 128], name);
      assert.equal(targets[0], 32, name);
    }
  });

  test('take the scale along where a value is beyond the box, and only there', () => {
    const at = (value: number): TrendGeometry =>
      small(
        progressOf({
          targets: reach('at-least', 100),
          baseline: { value: 0, period: '2020' },
          observations: levels({ '2023': value }),
        }),
      );
    assert.equal(at(125).targets[0], 32);
    // 100 of 250: two fifths of 120 above the foot at 128.
    assert.equal(at(250).targets[0], 80);
    assert.equal(at(250).points[0]!.y, 8);
  });

  test('turn what is to fall: from the base at the top to the target four fifths down', () => {
    const { targets, start } = small(
      progressOf({
        targets: reach('at-most', 10),
        baseline: { value: 20, period: '2020' },
        observations: levels({ '2023': 15 }),
      }),
    );
    assert.deepEqual([start?.y, targets], [8, [104]]);
  });

  test('name the first, the middle and the last year', () => {
    const names = small(rising).labels.filter(({ y }) => y > 128);
    assert.deepEqual(
      names.map(({ text }) => text),
      ['2021', '2023', '2025'],
    );
    assert.equal(small(rising).ends.length, 3);
  });

  test('say target, latest value and base, and nothing of the values between', () => {
    const said = small(states.behind!.main).labels.map(({ text }) => text);
    assert.ok(['目标 超过900家', '807', '基期722*'].every((text) => said.includes(text)));
    assert.ok(!said.includes('781'));
  });

  test('lead no dotted path where nothing can be computed', () => {
    assert.equal(small(states.baselineIsBound!.main).path, undefined);
  });
});
