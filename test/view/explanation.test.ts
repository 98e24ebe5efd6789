import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { eurostat } from '../../src/methods/eurostat.js';
import { completionRate } from '../../src/methods/completion-rate.js';
import { parseObservations, parsePlan, withObservations } from '../../src/model/parse-plan.js';
import { gulouPlan, type GulouIndicatorId } from '../../src/plans/gulou-ip-2021-2025.js';
import illustrative from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import { assessPlan, type AssessOptions } from '../../src/progress/assess-plan.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { explanation, type Explanation } from '../../src/view/explanation/explanation.js';
import type { SourceWords } from '../../src/view/explanation/explanation-sources.js';
import type { StepWords } from '../../src/view/explanation/explanation-steps.js';
import { workedOutPlan } from '../../stories/worked-out.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';

const plan = withObservations(gulouPlan, parseObservations(illustrative, gulouPlan));

function of(id: GulouIndicatorId, asOf = '2024-01-31', options: Partial<AssessOptions> = {}): IndicatorProgress {
  const found = assessPlan(plan, { asOf, ...options }).indicators.find(({ indicator }) => indicator.id === id);
  assert.ok(found);
  return found;
}

/** One indicator that is to go from 12 to at most 7. */
function falling(...values: [period: string, value: number][]): IndicatorProgress {
  const found = assessPlan(
    planOf({
      asOf: '2024-01-31',
      unit: '天',
      baseline: { value: 12, period: '2020' },
      targets: [
        { words: '控制在7天以内', of: { kind: 'level' }, bound: { kind: 'at-most', value: 7 }, when: { kind: 'by' } },
      ],
      observations: values.map(([period, value]) => ({ period, value, counts: 'level', status: 'final' })),
    }),
    { asOf: '2024-01-31' },
  ).indicators[0];
  assert.ok(found);
  return found;
}

const stepOf = ({ steps }: Explanation, heading: string): StepWords | undefined =>
  steps.find((step) => step.heading === heading);
const shown = (said: Explanation, heading: string): string | undefined => stepOf(said, heading)?.working?.shown;
const headings = ({ steps }: Explanation): string[] => steps.map(({ heading }) => heading);
/** The last step: what decided. */
const rule = ({ steps }: Explanation): readonly string[] => steps[steps.length - 1]?.lines ?? [];

describe('the questions', () => {
  // 722 enterprises at the end of 2020, more than 900 by the end of 2025, 807 at the end of 2023. By hand: 900 − 722 = 178,
  // 807 − 722 = 85, 85 ÷ 178 = 47.75 %; 365 × 3 = 1095 of 365 × 4 + 366 = 1826 days, 59.97 %; 47.75 − 59.97 = −12.2.
  test('in order, with whole numbers that subtract', () => {
    const { steps } = explanation(of('trademark-enterprises-per-10000'), 'zh-CN');
    assert.deepEqual(steps, [
      { heading: '目标和基期是多少', answer: '722 → 超过900家', lines: ['5年要增加178家'] },
      {
        heading: '完成了多少',
        answer: '48%',
        working: {
          shown: '（807 − 722）÷（900 − 722）= 85 ÷ 178',
          spoken: '807减722等于85，900减722等于178，85除以178约为48%。',
        },
        lines: [],
      },
      {
        heading: '时间过了多少',
        answer: '60%',
        working: {
          shown: '2021年1月1日至2023年12月31日，1095天 ÷ 1826天',
          spoken: '2021年1月1日至2023年12月31日1095天，全程1826天，约为60%。',
        },
        lines: [],
      },
      {
        heading: '相差多少，怎样判定',
        answer: '低12个百分点',
        status: 'behind',
        working: { shown: '48% − 60%', spoken: '48%减60%等于−12个百分点。' },
        lines: ['差距大于0.5个百分点，判为“低于序时进度”。'],
      },
    ]);
  });

  test('in English', () => {
    const { steps } = explanation(of('trademark-enterprises-per-10000'), 'en');
    assert.deepEqual(
      steps.map(({ answer, working }) => [answer, working?.shown]),
      [
        ['722 → more than 900 per 10,000 enterprises', undefined],
        ['48%', '(807 − 722) ÷ (900 − 722) = 85 ÷ 178'],
        ['60%', '1 January 2021 to 31 December 2023: 1,095 ÷ 1,826 days'],
        ['12 percentage points below', '48% − 60%'],
      ],
    );
    assert.equal(
      steps[1]?.working?.spoken,
      '807 minus 722 is 85, 900 minus 722 is 178, and 85 divided by 178 is about 48%.',
    );
    assert.deepEqual(rule(explanation(of('trademark-enterprises-per-10000'), 'en')), [
      'More than 0.5 percentage points below counts as “Behind schedule”.',
    ]);
  });

  test('a total is counted from zero, and no base is named', () => {
    // 新增发明专利授权量9000件; 1640 + 1920 + 2120 = 5680 of them by the end of 2023: 63.1 %.
    const said = explanation(of('invention-patents-granted'), 'zh-CN');
    assert.equal(stepOf(said, '目标是多少')?.answer, '新增9000件');
    assert.equal(shown(said, '完成了多少'), '5680 ÷ 9000');
    assert.equal(stepOf(said, '完成了多少')?.answer, '63%');
  });

  test('a fall is told as a fall, without signs to think about', () => {
    const said = explanation(falling(['2023', 8.4]), 'zh-CN');
    assert.deepEqual(stepOf(said, '目标和基期是多少')?.lines, ['5年要降低5天']);
    assert.equal(shown(said, '完成了多少'), '（12 − 8.4）÷（12 − 7）= 3.6 ÷ 5');
    assert.equal(stepOf(said, '完成了多少')?.answer, '72%');
  });

  test('figures below zero stand in brackets behind a minus', () => {
    const [crossing] = assessPlan(workedOutPlan, { asOf: '2024-01-31' }).indicators.filter(
      ({ indicator }) => indicator.id === 'crossing',
    );
    const said = explanation(crossing!, 'zh-CN');
    assert.equal(shown(said, '完成了多少'), '（220 − （−1200））÷（500 − （−1200））= 1420 ÷ 1700');
  });

  test('what was worked out says which way it went, and a start that was has no more digits than it bears', () => {
    const of = (id: string): Explanation =>
      explanation(
        assessPlan(workedOutPlan, { asOf: '2024-01-31' }).indicators.find(({ indicator }) => indicator.id === id)!,
        'zh-CN',
      );
    assert.equal(stepOf(of('wrongway'), '数值怎样得出')?.answer, '上升0.3个百分点');
    // 4 ÷ 13 = 30.769 %, 9 ÷ 13 = 69.23 %
    assert.equal(shown(of('share'), '完成了多少'), '（69.2 − 30.8）÷（95 − 30.8）');
    // 2.8 of 13.5 is left for two years after 10.38 in three: 1.56 and 3.46 a year, downwards.
    assert.deepEqual(of('reduction').asides[0]?.lines, [
      '按至今的平均进度直线推到2025年底，降低约17.3%，达13.5%。',
      '剩下2年平均每年要降低1.6个百分点，前3年平均每年3.5个百分点。',
    ]);
  });

  test('worse than the start is less than nothing', () => {
    const said = explanation(falling(['2023', 14.2]), 'en');
    assert.equal(shown(said, 'How much is done'), '(12 − 14.2) ÷ (12 − 7) = −2.2 ÷ 5');
    const last = stepOf(said, 'The difference, and the verdict');
    assert.equal(last?.working?.shown, '−44% − 60%');
    assert.equal(last?.answer, '104 percentage points below');
  });

  test('what is printed subtracts to what is printed', () => {
    const share = fc.integer({ min: 7001, max: 11_999 }).map((value) => value / 1000);
    fc.assert(
      fc.property(share, (value) => {
        const said = explanation(falling(['2023', value]), 'zh-CN');
        const last = stepOf(said, '相差多少，怎样判定');
        const [, a, b] = /^(−?[\d.]+)% − ([\d.]+)%$/.exec(last?.working?.shown ?? '') ?? [];
        const [, side, points = '0'] = /^(?:([高低])([\d.]+)个百分点|没有相差)$/.exec(last?.answer ?? '') ?? [];
        const difference = Number(a?.replace('−', '-')) - Number(b);
        assert.equal(
          Math.round(difference * 10),
          Math.round(Number(points) * 10) * (side === '低' ? -1 : 1),
          last?.answer,
        );
        assert.equal(stepOf(said, '完成了多少')?.answer, `${a}%`);
        assert.equal(stepOf(said, '时间过了多少')?.answer, `${b}%`);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('a verdict without arithmetic has the target and the reason, and no more', () => {
    assert.deepEqual(headings(explanation(of('high-level-talent'), 'zh-CN')), ['目标是多少', '怎样判定']);
    const said = explanation(of('high-level-talent'), 'zh-CN');
    assert.deepEqual(said.steps[1], {
      heading: '怎样判定',
      answer: '暂无数据',
      status: 'not-reported',
      lines: ['没有数据不等于0。'],
    });
    assert.equal(said.reported, false);
  });

  test('what is met is not held against time', () => {
    assert.deepEqual(headings(explanation(falling(['2023', 5.9]), 'zh-CN')), [
      '目标和基期是多少',
      '完成了多少',
      '怎样判定',
    ]);
  });

  test('a base that is only a bound is said as the plan says it', () => {
    const said = explanation(of('ip-service-staff'), 'zh-CN');
    assert.equal(said.steps[0]?.answer, '突破1200 → 超过2000人');
    assert.deepEqual(headings(said), ['目标和基期是多少', '怎样判定']);
  });

  test('a yearly duty is told year by year', () => {
    assert.deepEqual(stepOf(explanation(of('white-paper'), 'zh-CN'), '逐年情况')?.lines.slice(0, 3), [
      '2021年已发布。',
      '2022年未发布。',
      '2023年已发布。',
    ]);
  });

  test('months are told as months', () => {
    const said = explanation(
      of('trademark-enterprises-per-10000', '2024-01-31', { schedule: { elapsed: 'months' } }),
      'zh-CN',
    );
    assert.equal(shown(said, '时间过了多少'), '2021年1月1日至2023年12月31日，36个月 ÷ 60个月');
  });
});

describe('where it leads', () => {
  test('stands outside the questions, in the digits of its figures', () => {
    // 722 + 85 ÷ 0.59967 = 863.7; 93 left in two years is 46.5 a year, 85 in three years 28.3.
    const [outlook] = explanation(of('trademark-enterprises-per-10000'), 'zh-CN').asides;
    assert.deepEqual(outlook, {
      heading: '照此推算（不参与判定）',
      lines: [
        '按至今的平均进度直线推到2025年底，约864家，未超过900家。',
        '剩下2年平均每年要增加47家，前3年平均每年28家。',
      ],
    });
  });

  test('the robust trend stands beside it under its own name, with its interval', () => {
    // Slopes a year of the six pairs of 722, 748, 781, 807: 26, 26, 28.3, 29.5, 29.5, 33, in the middle 28.9; two years
    // on from 807 and five from 722 it leads to 864.8 and 866.6.
    const [, trend] = explanation(of('trademark-enterprises-per-10000'), 'zh-CN').asides;
    assert.equal(trend?.heading, '稳健趋势（不参与判定）');
    assert.match(
      trend.lines[0] ?? '',
      /^按Theil–Sen方法由4个数值推到2025年底，约86\d家，区间\d+至\d+家，置信水平\d+%。$/,
    );
  });

  test('a fall that is enough says so', () => {
    // 12 − 3.6 ÷ 0.59967 = 5.9967.
    const [outlook] = explanation(falling(['2023', 8.4]), 'zh-CN').asides;
    assert.match(outlook?.lines[0] ?? '', /约6天，符合“7天以内”。$/);
    assert.equal(outlook?.lines[1], '剩下2年平均每年要降低0.7天，前3年平均每年1.2天。');
  });

  test('nothing where nothing is held against time', () => {
    assert.deepEqual(explanation(of('high-level-talent'), 'zh-CN').asides, []);
  });
});

describe('the rule', () => {
  test('a level that is met may fall back; a total may not', () => {
    const mayFall = '今后如有回落，判定随之改变。';
    assert.ok(rule(explanation(of('long-maintained-invention-patents'), 'zh-CN')).includes(mayFall));
    assert.ok(!rule(explanation(of('provincial-model-park', '2026-03-31'), 'zh-CN')).includes(mayFall));
    assert.ok(!rule(explanation(of('long-maintained-invention-patents', '2026-03-31'), 'zh-CN')).includes(mayFall));
  });

  test('a fall after having been there is said', () => {
    assert.match(rule(explanation(of('madrid-trademarks'), 'zh-CN')).join(''), /2022年曾达153件，后回落/);
  });
});

describe('the sources', () => {
  const valueOf = ({ sources }: Explanation): SourceWords | undefined => sources.find(({ label }) => label === '现值');

  test('each with its words and its place, as a reader finds it', () => {
    const { sources } = explanation(of('trademark-enterprises-per-10000'), 'zh-CN');
    assert.deepEqual(
      sources.map(({ label, figure, from, quote, place }) => [label, quote ?? figure, place?.text ?? from]),
      [
        ['目标值', '万企拥有有效注册商标企业数超过900家', '规划第二章（三）发展目标，第2段'],
        ['基期值', '万企有效注册商标企业数达722家', '规划第一章（一）发展基础，第3段'],
        ['现值', '807家，2023年，最终数', '示例统计表，2024年1月20日公布'],
      ],
    );
    const places = explanation(of('genuine-goods-streets'), 'zh-CN').sources.map(({ place }) => place?.text);
    assert.ok(places.includes('规划主要指标表，第6行'), places.join());
    const english = explanation(of('trademark-enterprises-per-10000'), 'en').sources[0]?.place?.text;
    assert.equal(english, 'Plan, chapter 2 (3), paragraph 2');
  });

  test('every quote stands in the plan, letter for letter', () => {
    const words = JSON.stringify(gulouPlan);
    let quotes = 0;
    for (const indicator of assessPlan(plan, { asOf: '2024-01-31' }).indicators) {
      for (const { quote, place } of explanation(indicator, 'zh-CN').sources) {
        if (quote === undefined) continue;
        quotes += 1;
        assert.ok(words.includes(JSON.stringify(quote)), quote);
        assert.match(place?.text ?? '', /^规划(第.章（.）.+，第\d段|主要指标表，第\d+行)$/);
      }
    }
    assert.ok(quotes > 50, String(quotes));
  });

  test('a sum says that it is one', () => {
    const source = valueOf(explanation(of('invention-patents-granted'), 'zh-CN'));
    const { reported } = of('invention-patents-granted').main;
    assert.equal(
      source?.notes.includes('由各期数据相加得出，此处为最近一期的来源。'),
      reported?.value !== reported?.observation.value,
    );
  });

  test('a value that was published anew is marked, from the day of the new one', () => {
    const last = plan.observations?.find(
      ({ indicator, period }) => indicator === 'madrid-trademarks' && period === '2023',
    );
    assert.ok(last);
    const revised = parsePlan({
      ...plan,
      observations: [...(plan.observations ?? []), { ...last, value: last.value + 1, published: '2024-03-01' }],
    });
    const on = (asOf: string): Explanation => {
      const found = assessPlan(revised, { asOf }).indicators.find(
        ({ indicator }) => indicator.id === 'madrid-trademarks',
      );
      assert.ok(found);
      return explanation(found, 'zh-CN');
    };
    assert.ok(!on('2024-02-28').tags.some(({ kind }) => kind === 'revised'));
    assert.ok(on('2024-03-01').tags.some(({ word }) => word === '修订'));
    assert.match(valueOf(on('2024-03-01'))?.notes.join('') ?? '', /曾公布过另一个数值/);
    assert.match(valueOf(on('2024-03-01'))?.from ?? '', /，2024年3月1日公布$/);
    assert.match(valueOf(on('2024-03-01'))?.figure ?? '', /^\d+件，2023年，最终数，修订$/);
  });
});

describe('other methods', () => {
  const methods = [completionRate(), eurostat()];

  test('none unless asked for', () => {
    assert.deepEqual(explanation(of('trademark-enterprises-per-10000'), 'zh-CN').methods, []);
  });

  test('each with its question, its word and the line it was read from', () => {
    assert.deepEqual(explanation(of('trademark-enterprises-per-10000'), 'en', methods).methods[0], {
      name: 'Completion rate',
      asks: 'How much is done?',
      result: 'Not completed',
      working: '807 ÷ 900 = 0.897',
    });
  });

  test('none where the target is no series', () => {
    assert.deepEqual(explanation(of('circuit-court'), 'zh-CN', methods).methods, []);
  });
});

describe('any plan on any day', () => {
  test('no hole in any sentence', () => {
    const methods = [completionRate(), eurostat()];
    fc.assert(
      fc.property(smallPlan, (row) => {
        fc.pre(!/e[+-]\d{2}/.test(JSON.stringify(row)));
        const progress = assessPlan(planOf(row), { asOf: row.asOf });
        for (const locale of ['zh-CN', 'en'] as const) {
          for (const indicator of progress.indicators) {
            const { labels: _labels, ...said } = explanation(indicator, locale, methods);
            const text = JSON.stringify(said);
            assert.doesNotMatch(text, /undefined|NaN|Infinity|\[object|（\s*）|\(\s*\)|“”|《》|。。/, text);
          }
        }
      }),
      { seed, numRuns: 1000 },
    );
  });
});
