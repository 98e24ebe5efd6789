import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gapWords } from '../../src/format/gap-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { planText } from '../../src/static/plan-text.js';
import { increment, level, mainOn, planFile, progressOn } from '../one-target.js';

/* A plan as plain text: each figure once, joined with its unit as the language joins them; the day is that of what was published last. */

const lineOf = (asOf: string, plan: ReturnType<typeof planFile>, locale: 'zh-CN' | 'en'): string | undefined =>
  planText(progressOn(asOf, plan), { locale })
    .split('\n')
    .find((line) => line.startsWith('指标一'));

const grown = planFile(
  [
    {
      unit: '亿元',
      baseline: { value: 100, period: '2020' },
      targets: [
        {
          words: '年均增长8%',
          of: { kind: 'growth', span: 'average-annual' },
          bound: { kind: 'at-least', value: 8 },
          when: { kind: 'by' },
          unit: '%',
        },
      ],
    },
  ],
  // 1.06² is 1.1236.
  [level('2022', 112.36)],
);

const short = (unit: string | object, more: object = {}): ReturnType<typeof planFile> =>
  planFile(
    [
      {
        unit,
        baseline: { value: 60, period: '2020' },
        targets: [{ words: '70', of: { kind: 'level' }, bound: { kind: 'at-least', value: 70 }, when: { kind: 'by' } }],
      },
    ],
    [level('2025', 67.9)],
    more,
  );

describe('a line of the text', () => {
  test('says what was worked out once, beside what was published', () => {
    assert.match(
      lineOf('2023-03-31', grown, 'zh-CN') ?? '',
      /^指标一：112\.36亿元，年均增长6%，目标年均增长8%（2025年底）；/,
    );
    assert.match(
      lineOf('2023-03-31', grown, 'en') ?? '',
      /^指标一: 11\.236 billion yuan, up 6% a year on average, Target grow by at least 8% a year on average \(by end of 2025\); /,
    );
  });
  test('sets what is lacking apart from the verdict', () => {
    assert.match(lineOf('2026-02-01', short('%'), 'zh-CN') ?? '', /；未达目标值，差2\.1个百分点。/);
    assert.match(lineOf('2026-02-01', short('%'), 'en') ?? '', /; Not met, 2\.1 percentage points short\./);
  });
  test('joins figure and unit as a sentence does', () => {
    assert.match(lineOf('2026-02-01', short('%'), 'en') ?? '', /^指标一: 67\.9%, Target/);
    assert.match(lineOf('2026-02-01', short('homes'), 'zh-CN') ?? '', /^指标一：67\.9 homes，/);
    assert.match(lineOf('2026-02-01', short('kt CO2e'), 'zh-CN') ?? '', /^指标一：67\.9 kt CO2e，/);
  });
});

describe('money', () => {
  const money = (unit: string): ReturnType<typeof planFile> =>
    planFile(
      [
        {
          unit,
          baseline: { value: 900, period: '2020' },
          targets: [
            { words: '2,500', of: { kind: 'level' }, bound: { kind: 'at-least', value: 2500 }, when: { kind: 'by' } },
          ],
        },
      ],
      [level('2022', 1300)],
      { language: 'en' },
    );
  test('has its sign before the figure, and the scale behind', () => {
    const main = mainOn('2023-03-31', money('£ million'));
    assert.equal(
      gapWords(main, 'en').sentence,
      'Baseline £900 million · Latest £1,300 million · Target 2,500 · £1,200 million to go',
    );
    assert.deepEqual(targetWords(main, 'en').value, { number: '£1,300', unit: 'million' });
    assert.equal(gapWords(mainOn('2023-03-31', money('US$')), 'en').gap?.text, 'US$1,200 to go');
  });
});

describe('the day a text speaks of', () => {
  const yearly = planFile(
    [
      {
        name: '指标一',
        unit: '万吨',
        targets: [
          {
            words: '年产量达到90万吨',
            of: { kind: 'year-value' },
            bound: { kind: 'at-least', value: 90 },
            when: { kind: 'by' },
          },
        ],
      },
    ],
    [increment('2021', 80), increment('2025-01/2025-10', 84)],
  );
  test('is the last day of what was published last, a part of a year too', () => {
    const zh = planText(progressOn('2026-01-20', yearly));
    assert.match(zh, /^数据截至2025年10月31日，时间已过97%，/m);
    assert.doesNotMatch(zh, /均尚未公布|已满一年|数据较旧/);
    assert.match(zh, /期末数据未公布。2025年1—10月84万吨，不与全年目标比较；最近的全年数据是2021年的80万吨。/);
    const en = planText(progressOn('2026-01-20', yearly), { locale: 'en' });
    assert.match(en, /^As of 31 October 2025, Time elapsed 97%, /m);
    assert.match(en, /in January to October 2025, not held against the target for a whole year; latest whole year: /);
  });
});

describe('nothing is behind', () => {
  const ahead = planFile(
    [
      {
        unit: '件',
        baseline: { value: 100, period: '2020' },
        targets: [
          { words: '超过200件', of: { kind: 'level' }, bound: { kind: 'more-than', value: 200 }, when: { kind: 'by' } },
        ],
      },
    ],
    [level('2022', 190)],
  );
  test('is said under the name of the list it answers', () => {
    assert.match(planText(progressOn('2023-03-31', ahead)), /^进度落后的指标：没有。能判断的1项/m);
    assert.match(
      planText(progressOn('2023-03-31', ahead), { locale: 'en' }),
      /^Behind or not met: None\. The one target/m,
    );
  });
});

describe('the sample notice', () => {
  test('says in English what it says in Chinese: values are made up', () => {
    const plan = planFile(
      [
        {
          unit: '件',
          targets: [
            { words: '5件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 5 }, when: { kind: 'by' } },
          ],
        },
      ],
      [level('2022', 3, { illustrative: true })],
    );
    assert.match(
      planText(progressOn('2023-03-31', plan), { locale: 'en' }),
      /^Reported values are samples, not official\.$/m,
    );
  });
});
