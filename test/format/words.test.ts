import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { explanationLines } from '../../src/format/explanation-words.js';
import { goalWords, planWords, tableRows } from '../../src/format/plan-words.js';
import { targetWords } from '../../src/format/target-words.js';
import type { Locale, TargetWords } from '../../src/format/words.js';
import type { ObservationsFile } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import { gulouPlan, type GulouIndicatorId } from '../../src/plans/gulou-ip-2021-2025.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress, TargetProgress } from '../../src/progress/plan-progress.js';
import { planOf, type SmallPlan } from '../plan-of.js';
import { vectors } from '../vectors.js';

// Expectations are written from visual/brief.md §6 and the plan's text; they are not read off the program.
const sample = JSON.parse(
  readFileSync(join(process.cwd(), 'src/plans/gulou-ip-2021-2025.illustrative.json'), 'utf8'),
) as ObservationsFile;
const withSample: Plan = { ...gulouPlan, observations: sample.observations };
const looks = new Map<string, PlanProgress>();

function mainOf(id: GulouIndicatorId, asOf: string): TargetProgress {
  const progress = looks.get(asOf) ?? assessPlan(withSample, { asOf });
  looks.set(asOf, progress);
  const entry = progress.indicators.find(({ indicator }) => indicator.id === id);
  assert.ok(entry);
  return entry.main;
}

/** What a row leaves out is not looked at; `undefined` says that there is none. */
type Expected = { readonly [Key in keyof TargetWords]?: TargetWords[Key] | undefined };
type Said = [id: GulouIndicatorId, asOf: string, zh: Expected, en: Expected];
const said: Said[] = [
  [
    'trademark-enterprises-per-10000',
    '2024-01-31',
    {
      value: { number: '807', unit: '家' },
      target: '超过900家',
      due: '2025年底',
      statusWord: '低于序时进度',
      amount: '12个百分点',
      sentence: '完成48%，序时进度60%；*基期另有说明',
      asOf: '截至2023年12月底',
      source: '来源：示例统计表',
      gauge: { target: '超过900', baseline: '基期722*', schedule: '序时60%' },
      tags: [{ kind: 'illustrative', word: '示例数据' }],
    },
    {
      value: { number: '807', unit: 'per 10,000 enterprises' },
      target: 'more than 900 per 10,000 enterprises',
      ownTarget: '超过900家',
      due: 'by end of 2025',
      statusWord: 'Behind schedule',
      amount: 'by 12 percentage points',
      sentence: '48% done, 60% of time elapsed; *see the note on the baseline',
      asOf: 'As of 31 December 2023',
      source: 'Source: Sample statistics',
      gauge: { target: 'over 900', baseline: 'Base 722*', schedule: '60% of time' },
      tags: [{ kind: 'illustrative', word: 'Sample data' }],
    },
  ],
  [
    'invention-patents-granted',
    '2024-01-31',
    { target: '新增9000件', statusWord: '高于序时进度', amount: '3个百分点', sentence: '完成63%，序时进度60%' },
    {
      target: '9,000 new patents',
      statusWord: 'Ahead of schedule',
      amount: 'by 3 percentage points',
      sentence: '63% done, 60% of time elapsed',
    },
  ],
  [
    'programme-projects',
    '2024-01-31',
    { statusWord: '达到序时进度', amount: undefined, sentence: '完成60%，序时进度60%' },
    { statusWord: 'On schedule', amount: undefined, sentence: '60% done, 60% of time elapsed' },
  ],
  [
    'high-value-patent-centres',
    '2024-01-31',
    { target: '8—10家', statusWord: '已达目标值', sentence: '9家，在8至10家之间', gauge: { target: '8至10' } },
    {
      target: '8 to 10 centres',
      statusWord: 'Met',
      sentence: '9 centres, within 8 to 10 centres',
      gauge: { target: '8 to 10' },
    },
  ],
  [
    'high-value-patent-centres',
    '2026-11-22',
    { statusWord: '已达目标值', sentence: '11家，多于8至10家' },
    { statusWord: 'Met', sentence: '11 centres, above 8 to 10 centres' },
  ],
  [
    'long-maintained-invention-patents',
    '2024-01-31',
    { value: { number: '2136', unit: '件' }, sentence: '2136件，已超过2000件', gauge: { target: '超过2000' } },
    {
      value: { number: '2,136', unit: 'patents' },
      sentence: '2,136 patents, more than 2,000 patents',
      gauge: { target: 'over 2,000' },
    },
  ],
  [
    'ip-service-staff',
    '2026-11-22',
    { statusWord: '未达目标值', amount: undefined, sentence: '恰好2000人，未超过2000人；*基期另有说明' },
    {
      statusWord: 'Not met',
      amount: undefined,
      sentence: 'Exactly 2,000 people, not more than 2,000 people; *see the note on the baseline',
    },
  ],
  [
    'ip-service-staff',
    '2024-01-31',
    {
      statusWord: '无法计算',
      amount: undefined,
      sentence: '起点只有“突破1200人”，没有确数，无法判断快慢；现值为目标值的89%；*基期另有说明',
      // 突破 stays 突破.
      gauge: { target: '超过2000', baseline: '基期突破1200*' },
    },
    {
      statusWord: 'Not computable',
      amount: undefined,
      sentence:
        'The baseline is only “突破1200人”, no exact figure, so the pace cannot be judged; 89% of the target; *see the note on the baseline',
    },
  ],
  [
    'pledge-financing',
    '2024-01-31',
    { statusWord: '已达目标值', sentence: '现值为目标值的267%', value: { number: '26.7', unit: '亿元' } },
    // 26.7 × 100 million.
    {
      statusWord: 'Met',
      sentence: '267% of the target',
      value: { number: '2.67', unit: 'billion yuan' },
      target: 'at least 1 billion yuan',
      gauge: { target: '1 billion' },
    },
  ],
  [
    'madrid-trademarks',
    '2024-01-31',
    // 93.48 − 59.97 = 33.51: whole points would print 93 − 60 = 34, so one decimal stands.
    { amount: '33.5个百分点', sentence: '完成93.5%，序时进度60%；2022年曾达153件，后回落；*基期另有说明' },
    {
      amount: 'by 33.5 percentage points',
      sentence:
        '93.5% done, 60% of time elapsed; reached 153 registrations in 2022, then fell back; *see the note on the baseline',
    },
  ],
  [
    'patent-attorneys',
    '2026-11-22',
    { statusWord: '未达目标值', amount: '差12人', sentence: '现值为目标值的83%' },
    { statusWord: 'Not met', amount: '12 people short', sentence: '83% of the target' },
  ],
  [
    'white-paper',
    '2024-01-31',
    {
      instead: '3年中2年',
      target: '每年发布',
      // A thing without a value is done or not done.
      statusWord: '未完成',
      sentence: '2022年未发布；各年单独判定，以后年份不能抵补',
    },
    {
      instead: '2 of 3 years',
      target: 'to be done every year',
      statusWord: 'Not done',
      sentence: '2022 not done; each year is judged on its own, a later year does not make up for it',
    },
  ],
  [
    'high-level-talent',
    '2024-01-31',
    { instead: '—', statusWord: '暂无数据', sentence: '没有数据不等于0', asOf: undefined, source: undefined, tags: [] },
    { instead: '—', statusWord: 'Not reported', sentence: 'No data does not mean 0', tags: [] },
  ],
  [
    'high-value-invention-patents-per-10000',
    '2024-01-31',
    {
      value: { number: '64.3', unit: '件/万人' },
      statusWord: '无法计算',
      amount: undefined,
      sentence: '规划没有给出起点，无法判断快慢；现值为目标值的80%',
    },
    {
      statusWord: 'Not computable',
      sentence: 'The plan gives no starting point, so the pace cannot be judged; 80% of the target',
    },
  ],
  [
    'ip-service-revenue',
    '2024-01-31',
    {
      amount: '5个百分点',
      tags: [
        { kind: 'illustrative', word: '示例数据' },
        { kind: 'preliminary', word: '初步' },
      ],
    },
    { amount: 'by 5 percentage points' },
  ],
  [
    'trademark-enterprises-per-10000',
    '2023-12-31',
    {
      sentence: '按2022年底的序时进度40%判定；*基期另有说明',
      asOf: '截至2022年12月底',
      tags: [
        { kind: 'illustrative', word: '示例数据' },
        { kind: 'stale', word: '数据较旧' },
      ],
    },
    { sentence: 'Judged against the schedule at the end of 2022, 40%; *see the note on the baseline' },
  ],
  [
    'genuine-goods-streets',
    '2023-06-30',
    { amount: '7个百分点', sentence: '完成33%，序时进度40%' },
    { amount: 'by 7 percentage points', sentence: '33% done, 40% of time elapsed' },
  ],
  [
    'protection-satisfaction',
    '2024-01-31',
    { instead: '持续提升', statusWord: '方向性目标', sentence: '已公布：2021年80.2分，2022年81.6分，2023年83.1分' },
    {
      instead: 'keep rising',
      statusWord: 'Direction only',
      sentence: 'Published: 80.2 points in 2021, 81.6 points in 2022, 83.1 points in 2023',
    },
  ],
  [
    'people-trained',
    '2026-11-22',
    { statusWord: '期末数据未公布', sentence: '最近公布的是2025年9月底的4744人次；现值为目标值的95%' },
    {
      statusWord: 'Final figure not published',
      sentence: 'Latest published: 4,744 person-times (end of September 2025); 95% of the target',
    },
  ],
  [
    'circuit-court',
    '2024-01-31',
    { asOf: '截至2022年9月15日', due: undefined, statusWord: '已完成', gauge: { target: '' } },
    { due: undefined, statusWord: 'Done', target: 'to be set up', ownTarget: '设立' },
  ],
];

describe('the words of the Gulou plan with its sample figures', () => {
  for (const [id, asOf, zh, english] of said) {
    for (const [locale, expected] of [
      ['zh-CN', zh],
      ['en', english],
    ] as [Locale, Expected][]) {
      test(`${id} on ${asOf} in ${locale}`, () => {
        const words = targetWords(mainOf(id, asOf), locale);
        for (const [key, wanted] of Object.entries(expected)) {
          assert.deepEqual(words[key as keyof TargetWords], wanted, key);
        }
      });
    }
  }

  test('what a screen reader hears is one sentence with everything in it', () => {
    assert.equal(
      targetWords(mainOf('invention-patents-granted', '2024-01-31'), 'zh-CN').spoken,
      '发明专利授权量：5680件，目标新增9000件，高于序时进度3个百分点。完成63%，序时进度60%。截至2023年12月底，示例数据。',
    );
    assert.equal(
      targetWords(mainOf('invention-patents-granted', '2024-01-31'), 'en').spoken,
      'Invention patents granted: 5,680 patents, target 9,000 new patents, ahead of schedule by 3 percentage points. 63% done, 60% of time elapsed. As of 31 December 2023, sample data.',
    );
  });

  test('inside an English sentence a word that stands by itself elsewhere has no capital', () => {
    const spoken = (id: Parameters<typeof mainOf>[0], asOf: string): string =>
      targetWords(mainOf(id, asOf), 'en').spoken;
    assert.match(
      spoken('ip-service-revenue', '2024-01-31'),
      /, target .*, ahead of schedule by .* sample data, preliminary\.$/,
    );
    // An amount that begins with a figure is set off: not “not met 12 short”.
    assert.match(spoken('patent-attorneys', '2026-11-22'), /, target 70 new people, not met, 12 people short\. /);
    assert.match(spoken('high-level-talent', '2024-01-31'), /: target 8 new people, not reported\. No data/);
  });

  test('each year of the duty is told', () => {
    assert.deepEqual(
      targetWords(mainOf('white-paper', '2024-01-31'), 'zh-CN').years?.map(({ spoken }) => spoken),
      ['2021年已发布', '2022年未发布', '2023年已发布', '2024年未到期', '2025年未到期'],
    );
  });
});

describe('explanationLines', () => {
  const { steps, quotes } = explanationLines(mainOf('trademark-enterprises-per-10000', '2024-01-31'), 'zh-CN');
  test('fills in the numbers', () => {
    assert.deepEqual(steps, [
      '截至2023年12月底为807家。来源：示例统计表。',
      '完成进度 =（807 − 722）÷（900 − 722）= 47.8%',
      '序时进度 = 2021年1月1日至2023年12月31日共1095天 ÷ 全期1826天 = 60%',
      '48% 与 60% 相差12个百分点；相差0.5个百分点以内算达到。判定：低于序时进度',
    ]);
  });
  test('in English with a comma in long numbers', () => {
    assert.equal(
      explanationLines(mainOf('trademark-enterprises-per-10000', '2024-01-31'), 'en').steps[2],
      'Time elapsed = 1,095 days from 1 January 2021 to 31 December 2023 ÷ 1,826 days in all = 60%',
    );
  });
  test('rests on the sentences of the plan', () => {
    assert.ok(quotes.some(({ text }) => text.includes('万企拥有有效注册商标企业数超过900家')));
    assert.ok(quotes.some(({ text }) => text.includes('722家')));
  });
});

describe('words for small plans', () => {
  const rows = vectors<SmallPlan, object>('assess-plan');
  const wordsOf = (name: string, locale: Locale): TargetWords => {
    const row = rows.find((entry) => entry.name === name);
    assert.ok(row, name);
    const main = assessPlan(planOf(row.input), { asOf: row.input.asOf }).indicators[0]?.main;
    assert.ok(main);
    return targetWords(main, locale);
  };
  const sentences: [row: string, zh: string, en: string][] = [
    ['rising level, behind', '完成48%，序时进度60%', '48% done, 60% of time elapsed'],
    ['increments with a gap', '2022年没有数据，不能累计', 'No data for 2022, so there is no total'],
    [
      'mixed ways of counting',
      '数据的统计方式与目标不同，不能比较；已公布2022年40件',
      'The data are counted differently from the target; published: 40 件 in 2022',
    ],
    [
      'change without a baseline',
      '规划没有给出起点，无法判断快慢；已公布2023年58件',
      'The plan gives no starting point, so the pace cannot be judged; published: 58 件 in 2023',
    ],
    [
      'share of a whole nobody stated',
      '总数未公布，不能计算比例；已公布2023年130件',
      'The size of the whole is not published, so no share can be computed; published: 130 件 in 2023',
    ],
    ['range: met at its high end from above', '10件，在8至10件之间', '10 件, within 8 to 10 件'],
    ['falling level, not met when due', '7.2件，高于7件', '7.2 件, over 7 件'],
    ['falling level, met', '6.9件，在7件以内', '6.9 件, at most 7 件'],
    ['strict upper bound exactly at the figure when due', '恰好7件，未低于7件', 'Exactly 7 件, not less than 7 件'],
    ['zero is a number', '完成0%，序时进度60%', '0% done, 60% of time elapsed'],
    ['beyond target with a share', '现值为目标值的267%', '267% of the target'],
    [
      'about: the high end is outside',
      '规划只作大致要求，未说明允许的偏差',
      'The plan asks for it only approximately and states no tolerance',
    ],
    ['the plan has not begun', '规划期尚未开始', 'The plan period has not begun'],
  ];
  for (const [name, zh, english] of sentences) {
    test(name, () => {
      assert.equal(wordsOf(name, 'zh-CN').sentence, zh);
      assert.equal(wordsOf(name, 'en').sentence, english);
    });
  }

  test('a per cent computed here has one decimal, a published one stands as printed', () => {
    assert.equal(wordsOf('average growth missed', 'zh-CN').value?.number, '4.6');
    assert.equal(wordsOf('change published ready-made needs no baseline', 'zh-CN').value?.number, '8.1');
    assert.equal(wordsOf('increments with decimals', 'zh-CN').value?.number, '0.6');
  });

  test('all of the way to a strict bound and yet not met is explained before the date too', () => {
    const row = rows.find(({ name }) => name === 'strict bound one above');
    assert.ok(row);
    const input = {
      ...row.input,
      asOf: '2024-01-31',
      observations: [{ period: '2023', value: 2000, counts: 'level', status: 'final' }],
    };
    const main = assessPlan(planOf(input), { asOf: input.asOf }).indicators[0]?.main;
    assert.ok(main);
    assert.equal(targetWords(main, 'zh-CN').sentence, '恰好2000件，未超过2000件');
  });
});

describe('the words of a whole plan', () => {
  mainOf('white-paper', '2024-01-31');
  const progress = looks.get('2024-01-31') as PlanProgress;

  test('the summary counts and never averages', () => {
    const words = planWords(progress, 'zh-CN');
    assert.equal(words.summary, '20项定量目标中，4项已达目标值，6项达到或高于序时进度，4项落后或未达，6项还不能判断。');
    assert.equal(words.period, '2021—2025年');
    assert.deepEqual([words.asOfLabel, words.asOf], ['数据截至', '2023年12月31日']);
    assert.deepEqual([words.elapsedLabel, words.elapsed], ['时间已过', '60%'], '1095 of 1826 days on 2023-12-31');
    assert.equal(words.document, '南京市鼓楼区人民政府办公室　鼓政办〔2021〕57号　2021年12月31日印发');
    assert.ok(words.note.endsWith('各指标单位不同，不求平均。'));
    assert.equal(words.illustrative?.tag, '示例数据');
    assert.equal(words.ended, undefined);
    assert.equal(
      planWords(progress, 'en').summary,
      'Of 20 quantified targets, 4 met, 6 on or ahead of schedule, 4 behind or not met, 6 not yet judged.',
    );
  });

  test('a goal: its counts, and what stands apart', () => {
    const [creation, protection] = progress.goals;
    assert.ok(creation && protection);
    assert.deepEqual(goalWords(creation, 'zh-CN'), {
      name: '知识产权创造',
      summary: '7项：2项已达目标值，2项高于序时进度，1项低于序时进度，2项无法计算',
    });
    assert.equal(
      goalWords(protection, 'zh-CN').summary,
      '3项：1项高于序时进度，1项未达目标值，1项无法计算；另有方向性目标1项、建成类事项5项',
    );
  });

  test('the plan alone: nothing reported, and that is not zero', () => {
    const alone = assessPlan(gulouPlan, { asOf: '2023-06-30' });
    assert.equal(planWords(alone, 'zh-CN').summary, '20项定量目标的实施数据均尚未公布。没有数据不等于0。');
    assert.equal(
      planWords(alone, 'en').summary,
      'No progress published yet for the 20 quantified targets. No data does not mean 0.',
    );
    assert.equal(planWords(alone, 'zh-CN').illustrative, undefined);
    for (const { main } of alone.indicators) {
      const { value, asOf, source, tags } = targetWords(main, 'zh-CN');
      assert.deepEqual([value, asOf, source, tags], [undefined, undefined, undefined, []], main.indicator.id);
    }
  });

  test('after the last day it says that the period is over', () => {
    const ended = assessPlan(withSample, { asOf: '2026-11-22' });
    assert.equal(planWords(ended, 'zh-CN').ended, '规划期已结束');
    assert.equal(
      planWords(ended, 'zh-CN').summary,
      '20项定量目标中，11项已达目标值，7项未达目标值，2项没有期末数据或无法计算。',
    );
  });

  test('a plan of directions alone has a sentence of its own', () => {
    const plan = planOf({
      asOf: '2023-06-30',
      targets: [{ words: '持续提升', of: { kind: 'level' }, bound: { kind: 'up' }, when: { kind: 'by' } }],
      observations: [],
    });
    const look = assessPlan(plan, { asOf: '2023-06-30' });
    assert.equal(planWords(look, 'zh-CN').summary, '规划没有定量目标。');
    assert.equal(planWords(look, 'en').summary, 'The plan has no quantified target.');
  });

  test('a row of the table', () => {
    const creation = progress.goals[0];
    assert.ok(creation);
    const rows = tableRows(creation, gulouPlan, 'zh-CN');
    assert.equal(rows.length, 7);
    assert.deepEqual(rows[5], {
      number: '6',
      depth: 0,
      name: '万企拥有有效注册商标企业数',
      unit: '家',
      baseline: '722',
      target: '超过900家',
      values: ['748', '781', '807', '—', '—'],
      done: '48%',
      status: 'behind',
      statusWord: '低于序时进度',
      remark: '',
    });
    assert.deepEqual(
      rows[1]?.values,
      ['1700', '3650', '5680', '—', '—'],
      'a total is shown as it stood at the end of each year',
    );
  });
});
