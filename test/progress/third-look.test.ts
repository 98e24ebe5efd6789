import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gapWords } from '../../src/format/gap-words.js';
import { paceWords } from '../../src/format/result-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import { planChanges } from '../../src/progress/plan-changes.js';
import { planReadiness } from '../../src/progress/plan-readiness.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { reachDate } from '../../src/progress/reach-date.js';
import { reachDateWords } from '../../src/format/result-words.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { explanation } from '../../src/view/explanation/explanation.js';
import { planOf } from '../plan-of.js';
import { mainOf, observed, target, verdict, type Row } from './one-target.js';

const at = (kind: string, value: number, more: object = {}): object => ({ kind, value, ...more });
const level = { kind: 'level' };
const ofYear = { kind: 'year-value' };
const by = { kind: 'by' };
const eachYear = { kind: 'each-year' };
const fall = { kind: 'change', measure: 'percent', direction: 'decrease' };
const needed = (main: TargetProgress): string => paceWords(requiredPace(main), main, 'zh-CN').sentence;
const sentence = (main: TargetProgress, locale: 'zh-CN' | 'en' = 'zh-CN'): string => targetWords(main, locale).sentence;

/** The working of a value that is worked out, as the explanation shows it. */
function workingOf(row: Parameters<typeof planOf>[0]): string {
  const [progress] = assessPlan(planOf(row), { asOf: row.asOf }).indicators;
  assert.ok(progress);
  return explanation(progress, 'zh-CN')
    .steps.flatMap(({ working }) => working?.shown ?? [])
    .join('；');
}

describe('what is lacking for a verdict', () => {
  test('the size of the whole', () => {
    const covered = target({ kind: 'share', wholeName: '街道' }, at('at-least', 100), by, {
      words: '街道全覆盖',
      unit: '%',
    });
    const main = mainOf({ asOf: '2023-03-01', unit: '个', targets: [covered], observations: observed(['2022', 9]) });
    assert.equal(verdict(main), 'not-computable whole-unknown');
    assert.equal(sentence(main), '总数未公布，不能计算比例；已公布2022年9个');
  });

  test('the figure of the year to compare with', () => {
    const since2015 = target({ ...fall, from: '2015' }, at('at-least', 10), by, {
      words: '比2015年降低10%',
      unit: '%',
    });
    const main = mainOf({
      asOf: '2023-03-01',
      unit: '吨',
      targets: [since2015],
      observations: observed(['2022', 150]),
    });
    assert.equal(sentence(main), '没有2015年的数值，无法与之比较；已公布2022年150吨');
    assert.match(sentence(main, 'en'), /^There is no figure for 2015 to compare with; /);
  });

  test('an exact base', () => {
    const main = mainOf({
      asOf: '2023-03-01',
      unit: '家',
      baseline: { value: 100, period: '2020', qualifier: 'about' },
      targets: [target(level, at('at-least', 200))],
      observations: observed(['2022', 150]),
    });
    assert.equal(sentence(main), '起点没有确数，无法判断快慢；现值为目标值的75%');
  });
});

describe('the schedule and its tolerance', () => {
  test('a difference just beyond half a point is printed as that', () => {
    const used = mainOf({
      asOf: '2024-03-01',
      unit: '万吨',
      targets: [target({ kind: 'total' }, at('at-most', 500))],
      observations: observed(['2021', 96.3, 'increment'], ['2022', 101.2, 'increment'], ['2023', 104.9, 'increment']),
    });
    // 302.4 of 500 after 1,095 of 1,826 days
    assert.equal(used.status, 'behind');
    assert.equal(sentence(used), '已用上限的60.48%，序时进度59.97%，用得偏快');
    assert.equal(targetWords(used, 'zh-CN').amount, '0.51个百分点');
  });
});

describe('reporting years', () => {
  const period = { start: '2021-04-01', end: '2026-03-31', yearStart: '--04-01' } as const;
  const fiscal = (targets: object[], observations: object[], asOf: string): TargetProgress =>
    mainOf({ asOf, unit: '亿元', targets, baseline: { value: 400, period: '2020-A1' }, observations }, {}, { period });

  test('a mean over them is named by them', () => {
    const window = { kind: 'mean-of', window: { start: '2021-04-01', end: '2024-03-31' } };
    const main = fiscal(
      [target(level, at('at-least', 82), window)],
      observed(['2021-A1', 83], ['2022-A1', 82.5], ['2023-A1', 80.4]),
      '2024-09-01',
    );
    assert.match(targetWords(main, 'zh-CN').spoken, /2021至2023年度平均81\.97亿元（2023年度为80\.4亿元）/);
    assert.match(targetWords(main, 'en').target, /on average, reporting years 2021–2023$/);
  });

  test('a year of the calendar is told as it stands, and is no part of one of them', () => {
    const quarters = observed(
      ['2023-Q1', 110, 'increment'],
      ['2023-Q2', 115, 'increment'],
      ['2023-Q3', 118, 'increment'],
      ['2023-Q4', 121, 'increment'],
      ['2024', 510, 'increment'],
    );
    const main = fiscal([target(ofYear, at('at-least', 500))], quarters, '2025-01-31');
    assert.deepEqual([main.reported?.period, main.reported?.value], ['2023-A1', 464], '110 + 115 + 118 + 121');
    assert.deepEqual([main.part?.period, main.part?.value, main.part?.qualifier], ['2024', 510, undefined]);
  });

  test('no total holds a year that began before the count', () => {
    const years = observed(['2021', 900, 'increment'], ['2022', 1000, 'increment']);
    const main = fiscal([target({ kind: 'total' }, at('at-least', 5000))], years, '2023-05-01');
    assert.equal(verdict(main), 'not-computable gap-in-periods', 'January to March 2021 are not of the plan');
  });
});

describe('what one year brings', () => {
  const row = {
    unit: '亿元',
    baseline: { value: 2000, period: '2020' },
    targets: [target(ofYear, at('at-least', 3200))],
  };

  test('is reached with the end of a year', () => {
    const main = mainOf({
      ...row,
      asOf: '2023-03-31',
      observations: observed(['2021', 2300, 'increment'], ['2022', 2600, 'increment']),
    });
    // 300 a year: 2,900 in 2023, 3,200 in 2024
    const reached = reachDate(main);
    assert.deepEqual(reached, { answered: true, date: '2024-12-31', model: 'linear' });
    assert.match(reachDateWords(reached, main, linearPaceOutlook, 'zh-CN').sentence, /，2024年达到“/);
    assert.match(
      reachDateWords(reached, main, linearPaceOutlook, 'en').sentence,
      / is reached in 2024, 365 days early\.$/,
    );
    assert.deepEqual(
      (['zh-CN', 'en'] as const).map((locale) => reachDateWords(reached, main, linearPaceOutlook, locale).rules[0]),
      ['取推算值达到目标的第一年，至该年年末。', 'The first year whose projected value meets the target, by its end.'],
    );
  });

  test('is not missed on the last day of the year, and is the day after', () => {
    const yearly = (asOf: string): TargetProgress =>
      mainOf({
        asOf,
        unit: '亿元',
        targets: [target(ofYear, at('at-most', 5), eachYear)],
        observations: observed(['2021', 4.8, 'increment']),
      });
    assert.deepEqual(
      ['2022-12-30', '2022-12-31', '2023-01-01'].map((day) => yearly(day).years?.[1]?.status),
      ['not-due', 'not-due', 'not-reported'],
    );
  });

  test('is not what there is: a stock and its yearly addition are held against their own figures', () => {
    const stock = target(level, at('at-least', 30), by, { words: '达到30家' });
    const added = target(ofYear, at('at-least', 2), eachYear, { words: '每年新增2家以上' });
    const of = (...rows: Row[]): readonly TargetProgress[] => {
      const plan = planOf({
        asOf: '2023-02-01',
        unit: '家',
        baseline: { value: 10, period: '2020' },
        targets: [stock, added],
        observations: observed(...rows),
      });
      return assessPlan(plan, { asOf: '2023-02-01' }).indicators[0]?.targets ?? [];
    };
    const levels = of(['2021', 11], ['2022', 11]);
    assert.deepEqual(levels.map(verdict), ['behind', 'not-computable counts-differ']);
    const both = of(['2021', 11], ['2022', 11], ['2021', 1, 'increment'], ['2022', 2, 'increment']);
    assert.equal(both[0]?.reported?.value, 11);
    assert.deepEqual(
      both[1]?.years?.slice(0, 2).map(({ status }) => status),
      ['not-met', 'met'],
    );
  });
});

describe('a pace that is still needed', () => {
  const of = (bound: object, base: number, value: number, more: object = {}): TargetProgress =>
    mainOf({
      asOf: '2023-02-01',
      unit: '%',
      baseline: { value: base, period: '2020' },
      targets: [target(level, bound)],
      observations: observed(['2022', value]),
      ...more,
    });

  test('into a range leads to the end it lies beyond', () => {
    const range = { kind: 'between', low: 5, high: 6 };
    const above = requiredPace(of(range, 5.5, 6.2));
    assert.ok(above.answered);
    // (6 − 6.2) ÷ 3
    assert.deepEqual([above.to.value, above.perYear.toFixed(4)], [6, '-0.0667']);
    assert.match(sentence(of(range, 5.5, 6.2)), /；6\.2%，高于5%至6%$/, 'and not how much of one end it is');
  });

  test('is refused by what is so', () => {
    assert.match(needed(of(at('about', 20), 20, 21)), /^规划只作大致要求，未说明允许的偏差/);
    const equal = mainOf({
      asOf: '2023-02-01',
      unit: '万人',
      baseline: { value: 20, period: '2020' },
      targets: [target({ kind: 'change', measure: 'absolute' }, at('equal', 0), by, { words: '与2020年持平' })],
      observations: observed(['2022', 20.3]),
    });
    assert.equal(needed(equal), '最新数据已越过目标的另一侧，不推算所需的快慢。');
    const bounded = of(at('more-than', 10), 6, 10, {
      unit: '万件',
      observations: observed(['2022', 10]).map((each) => ({ ...each, qualifier: 'more-than' })),
    });
    assert.equal(bounded.status, 'met');
    assert.equal(needed(bounded), '最新数据已达到目标，只需保持。');
    const mean = of(at('at-least', 5), 4, 6, {
      asOf: '2026-06-01',
      targets: [
        target(level, at('at-least', 5), { kind: 'mean-of', window: { start: '2021-01-01', end: '2025-12-31' } }),
      ],
    });
    assert.match(needed(mean), /^期限已到/);
    assert.match(paceWords(paceSoFar(mean), mean, 'zh-CN').sentence, /^期限已到/);
  });

  test('with none left, says so', () => {
    const none = mainOf({
      asOf: '2023-02-01',
      unit: '起',
      targets: [target({ kind: 'total' }, at('at-most', 3))],
      observations: observed(['2021', 1, 'increment'], ['2022', 2, 'increment']),
    });
    assert.match(needed(none), /现为3起，到2025年12月31日不能再增加。$/);
    assert.equal(
      paceWords(requiredPace(none), none, 'en').sentence,
      'It stands at 3 起 and may not rise until 31 December 2025.',
    );
    assert.equal(gapWords(none, 'zh-CN').gap?.text, '不能再增加');
    assert.equal(gapWords(none, 'en').gap?.text, 'none left');
  });
});

describe('rates of several years and of single ones', () => {
  test('stand in the working each with its years', () => {
    const falls = target(fall, at('at-least', 13.5), by, { unit: '%' });
    const rates = observed(['2021/2023', 8.6, 'rate'], ['2024', 3.2, 'rate'], ['2025', 2.9, 'rate']);
    const row = {
      asOf: '2026-05-01',
      unit: '吨',
      targets: [falls],
      baseline: { value: 9, period: '2020' },
      observations: rates,
    };
    assert.match(workingOf(row), /^2021—2025年 各年幅度连乘：1 − （1 − 8\.6%） × （1 − 3\.2%） × （1 − 2\.9%）/);
    const grows = target({ kind: 'growth', span: 'average-annual' }, at('at-least', 6), by, { unit: '%' });
    const mean = { ...row, asOf: '2025-05-01', targets: [grows], observations: rates.slice(0, 2) };
    assert.match(
      workingOf(mean),
      /^2021—2024年 各年增速的几何平均：（（1 \+ 8\.6%） \^ 3 × （1 \+ 3\.2%）） \^ （1 ÷ 4） − 1/,
    );
  });

  test('a rise under a reduction is worked out and said as one', () => {
    const row = {
      asOf: '2026-05-01',
      unit: '吨',
      targets: [target(fall, at('at-least', 18), by, { words: '降低18%', unit: '%' })],
      baseline: { value: 0.8, period: '2020' },
      observations: observed(['2025', 0.81]),
    };
    assert.match(workingOf(row), /^0\.81 ÷ 0\.8 − 1/);
    assert.equal(sentence(mainOf(row)), '比基期上升1.3%，而目标是降低18%');
    assert.equal(sentence(mainOf(row), 'en'), 'Up 1.3% from 2020, where the target is: fall by at least 18% from 2020');
  });
});

describe('what has met its figure', () => {
  const of = (bound: object, value: number, more: object = {}): string =>
    sentence(
      mainOf({
        asOf: '2026-05-01',
        unit: '%',
        targets: [target(level, bound)],
        observations: observed(['2025', value]).map((each) => ({ ...each, ...more })),
      }),
    );
  test('is said beside it', () => {
    assert.equal(of(at('about', 6.5, { tolerance: 0.5 }), 6.2), '6.2%，符合“6.5%左右”；允许相差0.5个百分点');
    assert.equal(of(at('at-least', -10), -9.5), '−9.5%，已达−10%');
    assert.equal(of(at('more-than', 10), 10, { qualifier: 'more-than' }), '超过10%', 'once');
    assert.equal(of({ kind: 'between', low: 8, high: 10 }, 9), '9%，在8%至10%之间');
  });

  test('and two figures that round alike are told apart', () => {
    const gdp = {
      id: 'gdp',
      name: '地区生产总值',
      goal: 'goal',
      unit: '%',
      targets: [target({ kind: 'growth', span: 'per-year' }, at('at-least', 1), eachYear, { unit: '%' })],
    };
    const borrowed = target(
      { kind: 'growth', span: 'per-year' },
      { kind: 'more-than', value: { indicator: 'gdp' } },
      eachYear,
      {
        unit: '%',
      },
    );
    const plan = planOf({
      asOf: '2023-02-01',
      unit: '亿元',
      baseline: { value: 1000, period: '2021' },
      targets: [borrowed],
      observations: [...observed(['2022', 1065.123]), ...observed(['2022', 6.4987, 'rate', 'gdp'])],
    });
    const main = assessPlan(
      { ...plan, indicators: [...plan.indicators, gdp] as typeof plan.indicators },
      { asOf: '2023-02-01' },
    ).indicators[0]?.main;
    assert.ok(main);
    assert.doesNotMatch(gapWords(main, 'zh-CN').gap?.text ?? '', /目标0个百分点/);
  });

  test('a borrowed figure is that of its own time: who never met it has not fallen back', () => {
    const rates = observed(
      ['2021', 9, 'rate', 'gdp'],
      ['2022', 3, 'rate', 'gdp'],
      ['2021', 8, 'rate'],
      ['2022', 2, 'rate'],
    );
    const gdp = { id: 'gdp', name: '地区生产总值', goal: 'goal', targets: [target({ kind: 'trend' }, { kind: 'up' })] };
    const borrowed = target(
      { kind: 'growth', span: 'average-annual' },
      { kind: 'more-than', value: { indicator: 'gdp' } },
      by,
      {
        unit: '%',
      },
    );
    const plan = planOf({ asOf: '2023-02-01', unit: '亿元', targets: [borrowed], observations: rates });
    const main = assessPlan(
      { ...plan, indicators: [...plan.indicators, gdp] as typeof plan.indicators },
      { asOf: '2023-02-01' },
    ).indicators[0]?.main;
    assert.equal(main?.fallenBackFrom, undefined);
  });
});

describe('what changed since the last publication', () => {
  const water = (asOf: string): ReturnType<typeof planChanges> => {
    const plan = planOf({
      asOf,
      unit: '亿立方米',
      targets: [target(ofYear, at('at-most', 5), eachYear)],
      observations: [
        { ...observed(['2021', 4.8, 'increment'])[0], published: '2022-03-01' },
        { ...observed(['2021', 12, 'level', 'other'])[0], published: '2022-09-01' },
      ],
    });
    const other = {
      id: 'other',
      name: '指标二',
      goal: 'goal',
      unit: '家',
      targets: [target(level, at('at-least', 20))],
    };
    return planChanges({ ...plan, indicators: [...plan.indicators, other] as typeof plan.indicators }, { asOf });
  };
  test('is not that a year has gone by', () => {
    for (const day of ['2022-12-30', '2022-12-31', '2023-01-01', '2023-06-30'])
      assert.deepEqual(
        water(day)?.verdicts.map(({ indicator }) => indicator.id),
        ['other'],
        day,
      );
  });
});

describe('a figure withdrawn', () => {
  test('has not revised the one before it', () => {
    const rows = [
      { ...observed(['2023', 1700])[0], status: 'estimated', published: '2024-01-20' },
      { ...observed(['2023', 1650])[0], status: 'preliminary', published: '2024-02-20', withdrawn: '2024-03-15' },
    ];
    const of = (asOf: string): TargetProgress =>
      mainOf({ asOf, targets: [target(level, at('at-least', 2000))], observations: rows });
    const shown = ['2024-02-19', '2024-02-20', '2024-03-14', '2024-03-15'].map((day) => {
      const { reported } = of(day);
      return [reported?.value, reported?.revised];
    });
    assert.deepEqual(shown, [
      [1700, false],
      [1650, true],
      [1650, true],
      [1700, false],
    ]);
  });
});

describe('what an office still lacks', () => {
  test('is nothing of a target that was dropped, and a base above zero for a rate of growth', () => {
    const growth = target({ kind: 'growth', span: 'average-annual' }, at('at-least', 5), by, { unit: '%' });
    const lacks = (more: object): readonly string[][] => {
      const plan = planOf({ asOf: '2021-06-30', unit: '亿元', targets: [growth], observations: [], ...more });
      return planReadiness(plan, '2021-06-30').indicators.map((each) => [...each.lacks]);
    };
    assert.ok(lacks({ baseline: { value: -5, period: '2020' } })[0]?.includes('baseline'));
    assert.ok(!lacks({ baseline: { value: 5, period: '2020' } })[0]?.includes('baseline'));
  });
});

describe('what is published stands', () => {
  const rates = (...more: Row[]): object[] =>
    observed(...['2021', '2022', '2023', '2024', '2025'].map((year): Row => [year, 8.2, 'rate']), ...more);
  const grows = target({ kind: 'growth', span: 'average-annual' }, at('at-least', 8), by, { unit: '%' });

  test('a rate of the whole span over what its years come to', () => {
    const of = (observations: object[]): TargetProgress =>
      mainOf({ asOf: '2026-06-30', unit: '亿元', targets: [grows], observations });
    assert.deepEqual([of(rates()).status, of(rates()).reported?.value.toFixed(6)], ['met', '8.200000']);
    const span = of(rates(['2021/2025', 7.8, 'rate']));
    assert.deepEqual([span.status, span.reported?.value, span.reported?.made], ['not-met', 7.8, undefined]);
  });

  test('a late day beside a nought of the due date', () => {
    const done = target(
      { kind: 'occurrence' },
      at('at-least', 1),
      { kind: 'by', date: '2023-12-31' },
      { words: '建成' },
    );
    const main = mainOf({
      asOf: '2024-05-15',
      targets: [done],
      observations: observed(['2023', 0, 'increment'], ['2024-03', 1, 'increment']),
    });
    assert.equal(sentence(main), '截至2023年底尚未完成；2024年3月完成，晚于期限');
  });
});

describe('words that fit what they are of', () => {
  const of = (more: object): TargetProgress =>
    mainOf({ asOf: '2026-06-30', unit: '%', observations: [], targets: [], ...more });

  test('changes in points are added, and not compounded', () => {
    const points = target({ kind: 'change', measure: 'points' }, at('at-least', 50), by, { unit: '个百分点' });
    const main = of({
      asOf: '2023-11-01',
      targets: [points],
      observations: observed(['2021', 20, 'rate'], ['2022', 10, 'rate']),
    });
    assert.equal(main.reported?.value, 30);
    const say = (locale: 'zh-CN' | 'en'): string => gapWords(main, locale).latest.text;
    assert.match(say('zh-CN'), /各年数据相加，2022年为10个百分点/);
    assert.match(say('en'), /yearly changes added; 2022: 10 percentage points/);
    const row = {
      asOf: '2023-11-01',
      unit: '%',
      targets: [points],
      observations: observed(['2021', 20, 'rate'], ['2022', 10, 'rate']),
    };
    assert.match(workingOf(row), /各年幅度相加：20 \+ 10/);
    const [english] = assessPlan(planOf(row), { asOf: row.asOf }).indicators.map((each) => explanation(each, 'en'));
    assert.match(JSON.stringify(english), /yearly changes added: 20 \+ 10/);
  });

  const window = { kind: 'mean-of', window: { start: '2023-01-01', end: '2025-12-31' } };
  test('a mean of yearly growth is a year on average, and not on the year before', () => {
    const mean = target({ kind: 'growth', span: 'per-year' }, at('at-least', 5), window, { unit: '%' });
    const main = of({
      unit: '亿元',
      targets: [mean],
      observations: observed(['2023', 4, 'rate'], ['2024', 5, 'rate'], ['2025', 6, 'rate']),
    });
    assert.equal(sentence(main), '年均增长5%，已达5%');
  });

  test('a mean with a hole is no total', () => {
    const main = of({
      targets: [target(level, at('at-most', 70), window)],
      observations: observed(['2023', 74], ['2025', 71]),
    });
    assert.equal(sentence(main), '中间有年份没有数据，不能平均');
    assert.equal(sentence(main, 'en'), 'A year in between has no data, so there is no average');
    assert.equal(gapWords(main, 'zh-CN').gap, undefined, 'one year is not held against the mean');
  });

  test('a ceiling passed is not fallen short of', () => {
    const most = target({ kind: 'growth', span: 'average-annual' }, at('at-most', 3), by, { unit: '%' });
    const main = of({
      asOf: '2024-11-01',
      unit: '亿元',
      baseline: { value: 50, period: '2020' },
      targets: [most],
      observations: observed(['2023', 56]),
    });
    assert.equal(targetWords(main, 'zh-CN').statusWord, '至今超出目标值');
    assert.equal(targetWords(main, 'en').statusWord, 'Over the target so far');
  });

  test('what is neither to be more nor less is missed on one side', () => {
    const about = of({
      targets: [target(level, at('about', 90, { tolerance: 2 }))],
      observations: observed(['2025', 93]),
    });
    assert.equal(sentence(about), '93%，高于90%左右；允许相差2个百分点');
    const low = of({
      targets: [target(level, at('about', 90, { tolerance: 2 }))],
      observations: observed(['2025', 87]),
    });
    assert.equal(sentence(low), '87%，低于90%左右；允许相差2个百分点');
  });

  test('左右 rounds by the size of a number, below zero too', () => {
    const status = (value: number): string =>
      verdict(of({ targets: [target(level, at('about', -5))], observations: observed(['2025', value]) }));
    assert.deepEqual([-4.5, -5.4, -5.5, -4.4].map(status), [
      'met',
      'met',
      'not-computable tolerance-unstated',
      'not-computable tolerance-unstated',
    ]);
  });

  test('a place in an order that is to be held is missed by a lower one', () => {
    const first = target({ kind: 'rank', among: '全省' }, at('equal', 1), by, { words: '第1位' });
    assert.equal(verdict(of({ unit: '位', targets: [first], observations: observed(['2025', 2]) })), 'not-met');
    assert.equal(verdict(of({ unit: '位', targets: [first], observations: observed(['2025', 1]) })), 'met');
  });
});

describe('a pace where there is a base', () => {
  test('is counted from it, though it has reached the figure', () => {
    const main = mainOf({
      asOf: '2024-02-01',
      unit: '万人',
      baseline: { value: 1000, period: '2020' },
      targets: [target(level, at('at-most', 1100))],
      observations: observed(['2023', 1080]),
    });
    const pace = paceSoFar(main);
    // 80 in three years
    assert.ok(pace.answered);
    assert.equal(pace.perYear.toFixed(4), '26.6667');
  });

  test('is asked for no more of a year beyond its ceiling', () => {
    const main = mainOf({
      asOf: '2025-11-01',
      unit: '起',
      baseline: { value: 150, period: '2020' },
      targets: [target(ofYear, at('at-most', 100))],
      observations: observed(['2024', 110, 'increment'], ['2025-01/2025-09', 105, 'increment']),
    });
    assert.deepEqual(requiredPace(main), { answered: false, reason: 'ceiling-broken' });
  });
});
