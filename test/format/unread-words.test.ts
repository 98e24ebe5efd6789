import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gapWords } from '../../src/format/gap-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { planText } from '../../src/static/plan-text.js';
import { glance } from '../../src/view/plan/glance.js';
import { planOnly } from '../../src/view/plan/plan-only.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { increment, level, mainOn, planFile, progressOn } from '../one-target.js';

/* What is published is said, though it cannot be judged; nothing that has a figure reads as unpublished. */

const fall = { kind: 'change', measure: 'percent', direction: 'decrease' };

/** Fine dust, counted in another way from 2022 on. */
const broken = (): ReturnType<typeof planFile> =>
  planFile(
    [
      {
        name: '细颗粒物',
        unit: '微克/立方米',
        baseline: { value: 50, period: '2020' },
        targets: [
          { words: '下降20%', of: fall, bound: { kind: 'at-least', value: 20 }, when: { kind: 'by' }, unit: '%' },
        ],
      },
    ],
    [level('2021', 47), level('2022', 36, { break: true })],
  );

/** Growth of each year, of which only what each year brought in is published, where levels are asked for. */
const otherCount = (): ReturnType<typeof planFile> =>
  planFile(
    [
      {
        name: '床位',
        unit: '张',
        baseline: { value: 800, period: '2020' },
        targets: [
          {
            words: '达到1000张',
            of: { kind: 'level' },
            bound: { kind: 'at-least', value: 1000 },
            when: { kind: 'by' },
          },
        ],
      },
    ],
    [increment('2021', 40), increment('2022', 55)],
  );

describe('figures that cannot be judged', () => {
  test('after a break stand in sentence, gap and table', () => {
    const main = mainOn('2023-02-28', broken());
    assert.equal(targetWords(main, 'zh-CN').sentence, '数据口径有变，前后不可比；已公布2022年36微克/立方米');
    assert.match(targetWords(main, 'en').sentence, /; published: 36 微克\/立方米 in 2022$/);
    assert.equal(gapWords(main, 'zh-CN').sentence, '基期50微克/立方米 · 最新2022年36微克/立方米 · 目标下降20%');
    const { cells } = indicatorTable(progressOn('2023-02-28', broken()), 'zh-CN').rows[0] ?? {};
    assert.deepEqual([cells?.['2021']?.text, cells?.['2022']?.text, cells?.['2023']?.text], ['47', '36', '—']);
  });
  test('counted in another way are told with the reason, and the page says that figures are there', () => {
    const progress = progressOn('2023-02-28', otherCount());
    assert.equal(
      targetWords(mainOn('2023-02-28', otherCount()), 'zh-CN').sentence,
      '数据的统计方式与目标不同，不能比较；已公布2022年55张',
    );
    assert.equal(planOnly(progress, 'zh-CN'), undefined);
    assert.doesNotMatch(planText(progress), /尚未公布/);
    assert.doesNotMatch(planText(progress, { locale: 'en' }), /No progress/);
    assert.match(planText(progress), /^数据截至2022年12月31日/m);
  });
});

describe('a period that is lacking is named', () => {
  /** A total that some years are missing of. */
  const total = (...years: readonly (readonly [period: string, value: number])[]): string =>
    targetWords(
      mainOn(
        '2025-02-28',
        planFile(
          [
            {
              unit: '家',
              targets: [
                {
                  words: '新增500家',
                  of: { kind: 'total' },
                  bound: { kind: 'at-least', value: 500 },
                  when: { kind: 'by' },
                },
              ],
            },
          ],
          years.map(([period, value]) => increment(period, value)),
        ),
      ),
      'zh-CN',
    ).sentence;
  test('one year between others', () => {
    assert.match(total(['2021', 60], ['2022', 70], ['2024', 80]), /2023年没有数据，不能累计/);
  });
  test('the first years', () => {
    assert.match(total(['2023', 60], ['2024', 70]), /2021年、2022年没有数据，不能累计/);
  });
  test('not where the figures are of quarters', () => {
    assert.match(total(['2021-Q1', 20], ['2021-Q4', 25]), /中间有时期没有数据，不能累计/);
  });
});

describe('only the final figure is missing', () => {
  const plan = planFile(
    [
      {
        name: '养老床位',
        unit: '张',
        baseline: { value: 300, period: '2020' },
        targets: [
          { words: '超过400张', of: { kind: 'level' }, bound: { kind: 'more-than', value: 400 }, when: { kind: 'by' } },
        ],
      },
    ],
    [level('2024', 420)],
  );
  test('so the headline does not say that nothing is published', () => {
    const progress = progressOn('2026-03-31', plan);
    assert.equal(glance(progress, 'zh-CN').headline, '1项定量目标中，1项没有期末数据或无法计算。');
    assert.equal(glance(progress, 'en').headline, 'Of 1 target, 1 is without a final figure or not computable.');
  });
});

describe('a figure of a part of a year under yearly verdicts', () => {
  test('is shown, and held against nothing', () => {
    const main = mainOn(
      '2023-05-31',
      planFile(
        [
          {
            unit: '%',
            targets: [
              {
                words: '5.5%左右',
                of: { kind: 'level' },
                bound: { kind: 'at-most', value: 5.5 },
                when: { kind: 'each-year' },
              },
            ],
          },
        ],
        [level('2021', 5.1), level('2022', 5.4), level('2023-Q1', 5.6)],
      ),
    );
    assert.match(targetWords(main, 'zh-CN').sentence, /2023年第一季度5\.6%，不与全年目标比较$/);
    assert.match(targetWords(main, 'en').sentence, /; 5\.6% in Q1 2023, not held against the target for a whole year$/);
  });
});
