import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { periodInterval } from '../../src/calendar/period.js';
import { asOfWords, knownThen, type AsOfWords } from '../../src/format/as-of-words.js';
import { isDay } from '../../src/format/typed-day.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { plan, planWithFigures, progressOn } from '../../stories/examples.js';

const today = '2026-04-01';
const zh = (asOf: string, now = today, follows = false): AsOfWords =>
  asOfWords(progressOn(asOf), now, follows, 'zh-CN');
const words = ({ days }: AsOfWords): string[] => days.map(({ word }) => word);

// Counted in the file of figures with another tool.
const counted = [
  ['2021-04-19', 0, undefined],
  ['2021-04-20', 1, '2021-04-20'],
  ['2022-01-20', 28, '2022-01-20'],
  ['2023-03-20', 31, '2023-03-15'],
  ['2026-03-31', 32, '2026-01-20'],
] as const;

describe('knownThen', () => {
  for (const [day, indicators, last] of counted) {
    test(`counts ${indicators} indicators on ${day}`, () => {
      assert.deepEqual(knownThen(planWithFigures.observations ?? [], day), { indicators, ...(last && { last }) });
    });
  }

  test('agrees with a plain count on any day', () => {
    const figures = planWithFigures.observations ?? [];
    const days = fc
      .date({ min: new Date('2020-06-01'), max: new Date('2027-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (day) => {
        const standing = figures.filter(
          ({ published = '9999', withdrawn = '9999', period }) =>
            published <= day && withdrawn > day && (periodInterval(period)?.end ?? '9999') <= day,
        );
        assert.equal(knownThen(figures, day).indicators, new Set(standing.map(({ indicator }) => indicator)).size);
      }),
    );
  });

  test('knows a figure without a publication day from the end of its period, and names no day', () => {
    const figure = { indicator: 'a', period: '2022', value: 1, counts: 'level', status: 'final' } as const;
    assert.deepEqual(knownThen([figure], '2022-12-30'), { indicators: 0 });
    assert.deepEqual(knownThen([figure], '2022-12-31'), { indicators: 1 });
  });
});

describe('asOfWords', () => {
  test('says what was known then', () => {
    const { day, sentence, ended, illustrative } = zh('2023-03-20');
    assert.equal(day, '2023年3月20日');
    assert.equal(sentence, '当时已公布31项指标的数据，最近一次为2023年3月15日。');
    assert.equal(ended, undefined);
    assert.equal(illustrative, '示例数据');
  });

  test('says it in English', () => {
    assert.equal(
      asOfWords(progressOn('2021-04-20'), today, false, 'en').sentence,
      'By then, figures for 1 indicator had been published, most recently on 20 April 2021.',
    );
  });

  test('says that nothing was known, and that this is not 0', () => {
    assert.equal(zh('2021-04-19').sentence, '当时还没有公布任何指标的数据。没有数据不等于0。');
    assert.equal(zh('2021-04-19').illustrative, undefined);
  });

  test('says that nothing was due before the plan', () => {
    assert.equal(
      zh('2020-06-30').sentence,
      '规划期自2021年1月1日起，此时没有到期的目标。当时还没有公布任何指标的数据。没有数据不等于0。',
    );
  });

  test('says that the period is over from the day after its last', () => {
    assert.equal(zh('2025-12-31').ended, undefined);
    assert.equal(zh('2026-01-01').ended, '规划期已结束');
  });

  test('speaks of the present on the reader’s own day', () => {
    assert.equal(zh('2023-03-20', '2023-03-20').sentence, '目前已公布31项指标的数据，最近一次为2023年3月15日。');
  });

  test('does not speak of a day to come as if it were past', () => {
    assert.ok(zh('2025-12-31', '2024-01-31').sentence.startsWith('这一天尚未到来，'));
    assert.ok(
      asOfWords(assessPlan(plan, { asOf: '2025-12-31' }), '2024-01-31', false, 'zh-CN').sentence.startsWith(
        '这一天尚未到来，',
      ),
    );
  });

  test('names no publication day where none is stated', () => {
    const undated = parsePlan({
      ...plan,
      observations: [
        {
          indicator: 'madrid-trademarks',
          period: '2022',
          value: 120,
          counts: 'level',
          status: 'final',
        },
      ],
    });
    const { sentence, publications } = asOfWords(assessPlan(undated, { asOf: '2023-01-01' }), today, false, 'zh-CN');
    assert.equal(sentence, '当时已公布1项指标的数据，公布日期未注明。');
    assert.deepEqual(publications, []);
  });

  test('offers the ends of the years begun, the end of the plan, and today', () => {
    assert.deepEqual(words(zh('2024-01-31')), [
      '2021年底',
      '2022年底',
      '2023年底',
      '2024年底',
      '2025年底（规划期末）',
      '今天',
    ]);
    assert.deepEqual(words(zh('2022-06-30', '2022-06-30')), ['2021年底', '2022年底', '2025年底（规划期末）', '今天']);
    assert.deepEqual(words(asOfWords(progressOn('2022-06-30'), '2020-05-01', false, 'en')), [
      'End of 2025 (end of the plan)',
      'Today',
    ]);
  });

  test('offers the days on which figures came out by today, the latest first', () => {
    const { publications } = zh('2023-04-20', '2023-05-01');
    assert.deepEqual(
      publications.slice(0, 3).map(({ day, current }) => [day, current]),
      [
        ['2023-04-20', true],
        ['2023-04-18', false],
        ['2023-03-15', false],
      ],
    );
    assert.equal(publications.length, 12);
  });

  test('marks the day looked from, and today only when the page follows it', () => {
    const current = ({ days }: AsOfWords): string[] => days.filter((choice) => choice.current).map(({ word }) => word);
    assert.deepEqual(current(zh('2023-12-31')), ['2023年底']);
    assert.deepEqual(current(zh('2023-12-31', '2023-12-31', true)), ['今天']);
    assert.deepEqual(current(zh('2023-11-30')), []);
  });
});

describe('isDay', () => {
  test('refuses what is not typed to its end', () => {
    for (const text of ['', '2023', '2023-02-30', '0023-01-01', '0002-12-31']) assert.equal(isDay(text), false, text);
    assert.equal(isDay('2024-02-29'), true);
  });
});

test('on the first day of a year its end is offered, and on the day figures come out that day', () => {
  const ends = (now: string): string[] => words(zh(now, now));
  assert.ok(ends('2023-01-01').includes('2023年底'));
  assert.ok(!ends('2022-12-31').includes('2023年底'));
  const published = plan.id === planWithFigures.id && {
    ...planWithFigures,
    observations: planWithFigures.observations?.map((each) => ({ ...each, published: '2024-05-01' })) ?? [],
  };
  assert.ok(published);
  const days = (now: string): string[] =>
    asOfWords(assessPlan(published, { asOf: now }), now, false, 'zh-CN').publications.map(({ day }) => day);
  assert.deepEqual(days('2024-04-30'), []);
  assert.deepEqual(days('2024-05-01'), ['2024-05-01']);
});
