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

/** A line as it is read, its result included. */
const read = ({ steps }: Explanation, step: number): string[] =>
  (steps[step]?.lines ?? []).map((line) => (typeof line === 'string' ? line : line.working + line.result));

describe('the three questions', () => {
  test('docblock example: the first, with its numbers', () => {
    assert.deepEqual(explanation(of('trademark-enterprises-per-10000'), 'zh-CN').steps[0]?.lines[0], {
      working: '（807 − 722）÷（900 − 722）= 85 ÷ 178 = ',
      result: '47.8%',
    });
  });

  test('a total is counted from zero', () => {
    // 新增10000件 with 5680 of them there: 56.8 %.
    const said = explanation(of('invention-patents-granted'), 'zh-CN');
    assert.match(read(said, 0)[0] ?? '', /^\d+ ÷ \d+ = [\d.]+%$/);
    assert.equal(said.steps[0]?.how, '现值 ÷ 目标值，从零起算');
  });

  test('a fall is told as a fall, without signs to think about', () => {
    const said = explanation(falling(['2023', 8.4]), 'zh-CN');
    assert.equal(read(said, 0)[0], '（12 − 8.4）÷（12 − 7）= 3.6 ÷ 5 = 72%');
    // 1095 of 1826 days are gone: 12 − 3.6 ÷ 0.59967 = 5.9967.
    assert.equal(read(said, 2)[0], '约为6天，符合“控制在7天以内”。');
  });

  test('worse than the start is less than nothing', () => {
    const said = explanation(falling(['2023', 14.2]), 'en');
    assert.equal(read(said, 0)[0], '(12 − 14.2) ÷ (12 − 7) = −2.2 ÷ 5 = −44%');
    assert.equal(read(said, 1)[1], '−44% − 60% = −104 percentage points');
  });

  test('what is printed subtracts to what is printed', () => {
    const share = fc.integer({ min: 7001, max: 11_999 }).map((value) => value / 1000);
    fc.assert(
      fc.property(share, (value) => {
        const [, line = ''] = read(explanation(falling(['2023', value]), 'zh-CN'), 1);
        const [a = NaN, b = NaN, points = NaN] = line
          .replace(/−(?=\d)/g, '-')
          .replace(' − ', ' ')
          .match(/[+-]?[\d.]+/g)!
          .map(Number);
        assert.equal(Math.round((a - b) * 10), Math.round(points * 10), line);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('a question without an answer gives the reason, in its place', () => {
    const met = explanation(falling(['2023', 5.9]), 'zh-CN');
    assert.equal(met.steps.length, 3);
    assert.deepEqual(read(met, 1), ['已不再按时间比较。']);
  });

  test('where nothing is reported there is nothing to count', () => {
    const said = explanation(of('high-level-talent'), 'zh-CN');
    assert.deepEqual(said.steps, []);
    assert.deepEqual(said.rule, ['没有数据不等于0。']);
    assert.equal(said.reported, false);
  });

  test('a yearly duty is told year by year', () => {
    assert.deepEqual(read(explanation(of('white-paper'), 'zh-CN'), 0).slice(0, 3), [
      '2021年已发布。',
      '2022年未发布。',
      '2023年已发布。',
    ]);
  });

  test('months are told as months', () => {
    const said = explanation(
      of('trademark-enterprises-per-10000', '2024-01-31', { schedule: { elapsed: 'months' } }),
      'en',
    );
    assert.equal(read(said, 1)[0], '36 ÷ 60 = 60%');
    assert.match(said.steps[1]?.how ?? '', /^months from 1 January 2021 .* only months that are over$/);
  });
});

describe('the rule', () => {
  test('names the tolerance, and the word it led to', () => {
    assert.deepEqual(explanation(of('trademark-enterprises-per-10000'), 'zh-CN').rule, [
      '完成进度低于序时进度，且相差超过0.5个百分点，判为“低于序时进度”。',
    ]);
    assert.deepEqual(explanation(of('trademark-enterprises-per-10000'), 'en').rule, [
      'More than 0.5 percentage points below the share of time elapsed counts as “Behind schedule”.',
    ]);
  });

  test('a level that is met may fall back; a total may not', () => {
    const mayFall = '今后如有回落，判定随之改变。';
    assert.ok(explanation(of('long-maintained-invention-patents'), 'zh-CN').rule.includes(mayFall));
    assert.ok(!explanation(of('provincial-model-park', '2026-03-31'), 'zh-CN').rule.includes(mayFall));
    assert.ok(!explanation(of('long-maintained-invention-patents', '2026-03-31'), 'zh-CN').rule.includes(mayFall));
  });

  test('a fall after having been there is said', () => {
    assert.match(explanation(of('madrid-trademarks'), 'zh-CN').rule.join(''), /2022年曾达153件，后回落/);
  });
});

describe('the sources', () => {
  test('every quote stands in the plan, letter for letter', () => {
    const words = JSON.stringify(gulouPlan);
    let quotes = 0;
    for (const indicator of assessPlan(plan, { asOf: '2024-01-31' }).indicators) {
      for (const { quote, place } of explanation(indicator, 'zh-CN').sources) {
        if (quote === undefined) continue;
        quotes += 1;
        assert.ok(words.includes(JSON.stringify(quote)), quote);
        assert.match(place ?? '', /^鼓政办〔2021〕57号，.+，第\d+行$/);
      }
    }
    assert.ok(quotes > 50, String(quotes));
  });

  test('a sum says that it is one', () => {
    const source = explanation(of('invention-patents-granted'), 'zh-CN').sources[0];
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
    assert.match(on('2024-03-01').sources[0]?.notes.join('') ?? '', /曾公布过另一个数值/);
    assert.equal(on('2024-03-01').sources[0]?.published, '2024年3月1日公布');
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
