// Ceilings on what may happen, sums with a hole, the growth of one year, a figure that moves, one rate for many years.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { paceWords } from '../../src/format/result-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { planWords } from '../../src/format/plan-words.js';
import { explanation } from '../../src/view/explanation/explanation.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { planChanges } from '../../src/progress/plan-changes.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { planOf } from '../plan-of.js';
import { mainOf, observed, target, verdict, type Row } from './one-target.js';

const at = (kind: string, value: number, more: object = {}): object => ({ kind, value, ...more });
const happens = { kind: 'occurrence' };
const by = { kind: 'by' };
const sentence = (main: TargetProgress, locale: 'zh-CN' | 'en' = 'zh-CN'): string => targetWords(main, locale).sentence;

const yearly = (...values: readonly number[]): readonly Row[] =>
  values.map((value, index) => [String(2021 + index), value, 'increment']);

describe('a ceiling on how often something may happen', () => {
  const none = (asOf: string, rows: readonly Row[], when: object = by, most = 0): TargetProgress =>
    mainOf({
      asOf,
      unit: '起',
      targets: [target(happens, at('at-most', most), when, { words: '不发生重大事故' })],
      observations: observed(...rows),
    });

  test('is broken with the first too many, and stays so', () => {
    const main = none('2023-06-30', yearly(0, 1));
    assert.deepEqual([verdict(main), main.reported?.value], ['not-met', 1]);
    const later = none('2026-06-30', yearly(0, 1, 0, 0, 0));
    assert.deepEqual([verdict(later), later.reported?.value], ['not-met', 1]);
    assert.equal(targetWords(later, 'en').target, 'none');
    assert.equal(sentence(later, 'en'), '1 起, over 0 起');
  });

  test('is kept only when all of the time is over', () => {
    assert.equal(verdict(none('2025-06-30', yearly(0, 0, 0, 0))), 'not-due kept-so-far');
    assert.equal(verdict(none('2026-06-30', yearly(0, 0, 0, 0, 0))), 'met');
  });

  test('is used up over the years where some are allowed', () => {
    // One of five after two of five years: 20 % against 40 %.
    const main = none('2023-02-01', yearly(0, 1), by, 5);
    assert.ok(main.done.answered && main.schedule.answered);
    assert.deepEqual([verdict(main), main.budget, main.done.share], ['ahead', true, 0.2]);
    assert.equal(targetWords(main, 'en').target, 'at most 5 起 in all');
  });

  test('of each year is broken by a part of one', () => {
    const rows: readonly Row[] = [...yearly(1, 2), ['2023-01/2023-06', 3, 'increment']];
    const main = none('2023-08-15', rows, { kind: 'every-year' }, 2);
    assert.deepEqual(
      main.years?.map(({ status }) => status),
      ['met', 'met', 'not-met', 'not-due', 'not-due'],
    );
    assert.equal(verdict(main), 'not-met judged-by-year');
    assert.equal(targetWords(main, 'en').target, 'at most 2 起 a year');
  });

  test('says what a ceiling on a sum says, whatever the figures', () => {
    const figures = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(figures, fc.nat({ max: 6 }), fc.constantFrom('by', 'every-year'), (values, most, kind) => {
        const read = (of: object): TargetProgress =>
          mainOf({
            asOf: '2024-03-01',
            unit: '起',
            targets: [target(of, at('at-most', most), { kind })],
            observations: observed(...yearly(...values)),
          });
        const [asEvent, asSum] = [read(happens), read({ kind: 'total' })];
        assert.equal(verdict(asEvent), verdict(asSum));
        assert.equal(asEvent.reported?.value, asSum.reported?.value);
      }),
    );
  });
});

describe('what is to happen so many times', () => {
  const ten = (asOf: string, ...rows: readonly Row[]): TargetProgress =>
    mainOf({
      asOf,
      unit: '场',
      targets: [target(happens, at('at-least', 10), by, { words: '举办10场' })],
      observations: observed(...rows),
    });

  test('is not counted over a year nobody has reported', () => {
    const main = ten(
      '2026-06-30',
      ...yearly(2),
      ['2023', 2, 'increment'],
      ['2024', 2, 'increment'],
      ['2025', 3, 'increment'],
    );
    assert.equal(verdict(main), 'not-computable gap-in-periods');
    assert.equal(sentence(main), '2022年没有数据，不能累计');
    assert.equal(targetWords(main, 'zh-CN').value?.number, '不少于9');
  });

  test('is exact up to the first hole', () => {
    const main = ten('2024-06-30', ...yearly(2), ['2023', 4, 'increment']);
    assert.deepEqual(
      main.history.map(({ at: day, value, qualifier }) => [day, value, qualifier]),
      [
        ['2021-12-31', 2, undefined],
        ['2023-12-31', 6, 'at-least'],
      ],
    );
  });

  test('is reached all the same where the known ones are enough', () => {
    assert.equal(verdict(ten('2024-06-30', ...yearly(6), ['2023', 4, 'increment'])), 'met');
  });

  test('is counted from whole years, and from running totals', () => {
    assert.equal(ten('2024-02-01', ...yearly(1, 2, 4)).reported?.value, 7);
    assert.equal(ten('2024-02-01', ['2022', 3, 'running-total'], ['2023', 8, 'running-total']).reported?.value, 8);
  });
});

describe('growth of one year by a day', () => {
  const asked = (asOf: string, when: object, ...rows: readonly Row[]): TargetProgress =>
    mainOf({
      asOf,
      unit: '%',
      targets: [
        target({ kind: 'growth', span: 'per-year', direction: 'increase' }, at('at-least', 5), when, {
          words: '到2025年增速达到5%',
        }),
      ],
      observations: observed(...rows),
    });
  const by2025 = { kind: 'by', date: '2025-12-31' };

  test('is judged by that year, whatever the others brought', () => {
    assert.equal(verdict(asked('2026-06-30', by2025, ['2023', 4, 'rate'], ['2025', 5, 'rate'])), 'met');
    assert.equal(verdict(asked('2026-06-30', by2025, ['2023', 9, 'rate'], ['2025', 4.9, 'rate'])), 'not-met');
    const missing = asked('2026-06-30', by2025, ['2024', 9, 'rate']);
    assert.equal(verdict(missing), 'not-reported due-value-missing');
  });

  test('waits for it: neither a good nor a bad year before it is a verdict', () => {
    for (const value of [4, 9]) {
      const main = asked('2024-02-01', by2025, ['2023', value, 'rate']);
      assert.equal(verdict(main), 'not-due single-year');
      assert.equal(main.done.answered, false);
      assert.deepEqual(requiredPace(main), { answered: false, reason: 'single-year' });
    }
    const main = asked('2024-02-01', by2025, ['2023', 4, 'rate']);
    const needed = requiredPace(main);
    assert.equal(paceWords(needed, main, 'zh-CN').sentence, '到期时按当年数值判定，此前不作推算。');
    assert.equal(
      paceWords(needed, main, 'en').sentence,
      'Judged when due, by the figure of that year; nothing is projected before.',
    );
    assert.equal(sentence(main), '2023年比上年增长4%；到期时按当年数值判定');
    assert.equal(sentence(main, 'en'), 'Up 4% on the year before in 2023; judged when due, by the figure of that year');
    assert.equal(targetWords(main, 'en').target, 'grow by at least 5% in 2025');
  });

  test('is that of every year where no day is given', () => {
    const main = asked('2024-02-01', by, ['2021', 6, 'rate'], ['2022', 5, 'rate'], ['2023', 4, 'rate']);
    assert.equal(verdict(main), 'not-met judged-by-year');
  });
});

describe('a figure that moves from year to year', () => {
  const beside = (asOf: string, kind: string, own: number, city: number, base = 50): TargetProgress =>
    mainOf(
      {
        asOf,
        unit: '%',
        baseline: { value: base, period: '2020' },
        targets: [target({ kind: 'level' }, { kind, value: { series: 'city' } }, by, { words: '优于全市' })],
        observations: observed(['2023', own], ['2020', 45, 'level', 'city'], ['2023', city, 'level', 'city']),
      },
      {},
      { series: [{ id: 'city', name: '全市平均', unit: '%' }] },
    );

  test('has no way that leads to it, rising or falling', () => {
    const behind = beside('2024-03-01', 'more-than', 59, 60);
    assert.equal(verdict(behind), 'not-due reference-moves');
    assert.equal(sentence(behind), '59%，未高于全市平均（60%）；用来比较的数值逐年变化，不按时间折算');
    assert.equal(
      sentence(behind, 'en'),
      '59%, not more than 全市平均 (60%); what it is compared with moves from year to year, so it is not measured against the schedule',
    );
    assert.equal(verdict(beside('2024-03-01', 'less-than', 41, 40)), 'not-due reference-moves');
    const needed = requiredPace(behind);
    assert.equal(paceWords(needed, behind, 'zh-CN').sentence, '用来比较的数值逐年变化，不作推算。');
    assert.equal(
      paceWords(needed, behind, 'en').sentence,
      'What it is compared with moves from year to year, so nothing is projected.',
    );
    assert.ok(paceSoFar(behind).answered, 'what it has done is known');
  });

  test('is met by being on the right side of it, and missed on the day it is due', () => {
    assert.equal(verdict(beside('2024-03-01', 'more-than', 61, 60)), 'met');
    const due = mainOf(
      {
        asOf: '2026-03-01',
        unit: '%',
        baseline: { value: 50, period: '2020' },
        targets: [target({ kind: 'level' }, { kind: 'more-than', value: { series: 'city' } })],
        observations: observed(['2025', 59], ['2025', 60, 'level', 'city']),
      },
      {},
      { series: [{ id: 'city', name: '全市平均', unit: '%' }] },
    );
    assert.equal(verdict(due), 'not-met');
  });
});

describe('the only rate there is', () => {
  const fall = { kind: 'change', measure: 'percent', direction: 'decrease' };
  const read = (of: object, ...rows: readonly Row[]) => ({
    asOf: '2026-06-30',
    unit: '%',
    targets: [target(of, at('at-least', 6))],
    observations: observed(...rows),
  });

  test('is taken for the whole span, and the page says so', () => {
    const main = mainOf(read(fall, ['2025', 9, 'rate']));
    assert.deepEqual([verdict(main), main.reported?.made], ['met', 'only-rate']);
    assert.match(sentence(main), /；只公布了2025年的比率，按整个期间的数值理解$/);
    assert.match(sentence(main, 'en'), /; only the rate of 2025 is published, and taken as that of the whole period$/);
  });

  test('is not said of a span, of the first year, nor of all years', () => {
    for (const rows of [
      [['2021/2025', 9, 'rate']],
      [['2021', 9, 'rate']],
      [1, 2, 3, 4, 5].map((year) => [`202${year}`, 2, 'rate']),
    ] as readonly (readonly Row[])[])
      assert.notEqual(mainOf(read(fall, ...rows)).reported?.made, 'only-rate');
  });
});

describe('a base known only by a bound', () => {
  const from = (
    qualifier: string,
    level: number,
    direction: 'increase' | 'decrease',
    asked: number,
    measure = 'percent',
  ): TargetProgress =>
    mainOf({
      asOf: '2026-06-30',
      unit: '家',
      baseline: { value: 1000, period: '2020', qualifier } as never,
      targets: [
        target({ kind: 'change', measure, direction }, at('at-least', asked), by, {
          words: '变化',
          ...(measure === 'percent' && { unit: '%' }),
        }),
      ],
      observations: observed(['2025', level]),
    });

  test('decides where every base it allows says the same', () => {
    // From more than 1000 to 1300 it is less than 30 %; from more than 1000 to 800 it is more than 20 % down.
    assert.equal(verdict(from('more-than', 1300, 'increase', 30)), 'not-met');
    assert.equal(sentence(from('more-than', 1300, 'increase', 30)), '比基期增长低于30%，未达到30%');
    assert.equal(verdict(from('more-than', 800, 'decrease', 20)), 'met');
    assert.equal(verdict(from('less-than', 1300, 'increase', 30)), 'met');
    assert.equal(verdict(from('at-most', 1300, 'increase', 300, 'absolute')), 'met');
    assert.equal(verdict(from('more-than', 1300, 'increase', 300, 'absolute')), 'not-met');
  });

  test('leaves open what it does not decide, and is the reason', () => {
    const rows: readonly (readonly [Parameters<typeof from>])[] = [
      [['more-than', 1400, 'increase', 30]],
      [['at-least', 1300, 'increase', 30]],
      [['about', 1300, 'increase', 30]],
      [['more-than', 0, 'increase', 30]],
    ];
    for (const [given] of rows)
      assert.equal(verdict(from(...given)), 'not-computable baseline-is-bound', String(given));
    assert.equal(sentence(from('more-than', 1400, 'increase', 30)), '起点没有确数，不能判定');
    assert.equal(
      sentence(from('more-than', 1400, 'increase', 30), 'en'),
      'The baseline is no exact figure, so it cannot be judged',
    );
  });
});

describe('words that leave nothing to guess', () => {
  test('how far from “about” an office lets it be', () => {
    const main = mainOf({
      asOf: '2026-06-30',
      unit: '%',
      targets: [target({ kind: 'level' }, at('about', 90, { tolerance: 2 }), by, { words: '90%左右' })],
      observations: observed(['2025', 93]),
    });
    assert.equal(sentence(main), '93%，高于90%左右；允许相差2个百分点');
    assert.equal(sentence(main, 'en'), '93%, above about 90%; up to 2 percentage points either way counts');
  });

  test('a difference of two figures per mille is points, not a share', () => {
    const main = mainOf({
      asOf: '2026-06-30',
      unit: '‰',
      baseline: { value: 5.2, period: '2020' },
      targets: [
        target({ kind: 'change', measure: 'absolute', direction: 'decrease' }, at('at-least', 0.5), by, {
          words: '降低0.5个千分点',
        }),
      ],
      observations: observed(['2025', 4.8]),
    });
    assert.equal(sentence(main), '比基期降低0.4个千分点，未达到0.5个千分点');
    assert.equal(targetWords(main, 'en').amount, '0.1 points per mille short');
  });

  test('a plan that is silent is not blamed for a pace nobody asks for any more', () => {
    const main = mainOf({
      asOf: '2026-06-30',
      unit: '家',
      baseline: { value: 40, period: '2020' },
      targets: [target({ kind: 'unstated', among: ['level', 'total'] }, at('at-least', 100))],
      observations: observed(['2025', 120]),
    });
    assert.equal(sentence(main), '规划未说明是存量、累计值还是年度值，不能判定');
    assert.equal(
      sentence(main, 'en'),
      'The plan does not say whether this is a level, a total or a yearly figure, so it cannot be judged',
    );
  });

  test('English arithmetic says what it counts in', () => {
    const row = {
      asOf: '2024-02-01',
      unit: '亿元',
      baseline: { value: 800, period: '2020' },
      targets: [target({ kind: 'level' }, at('at-least', 1200))],
      observations: observed(['2023', 930]),
    };
    const [progress] = assessPlan(planOf(row), { asOf: row.asOf }).indicators;
    assert.ok(progress);
    const linesOf = (locale: 'zh-CN' | 'en'): string[] =>
      explanation(progress, locale).steps.flatMap(({ working, lines }) => (working ? lines : []));
    assert.ok(linesOf('en').includes('In units of 100 million yuan, as the plan counts.'));
    assert.ok(!linesOf('zh-CN').join('').includes('单位'));
  });

  test('what was added to a stock goes by that name, and a ceiling does not', () => {
    const added = (of: object, bound: object, baseline = true): TargetProgress =>
      mainOf({
        asOf: '2023-02-01',
        unit: '家',
        ...(baseline && { baseline: { value: 300, period: '2020' } }),
        targets: [target(of, bound, by, { words: '新增200家' })],
        observations: observed(...yearly(45, 40)),
      });
    const label = (main: TargetProgress, locale: 'zh-CN' | 'en' = 'zh-CN'): string | undefined =>
      targetWords(main, locale).value?.label;
    const stock = added({ kind: 'total' }, at('at-least', 200));
    assert.deepEqual([label(stock), label(stock, 'en')], ['累计新增', 'added in all']);
    assert.equal(label(added({ kind: 'total' }, at('at-least', 200), false)), undefined);
    assert.equal(label(added({ kind: 'total' }, at('at-most', 200))), undefined);
  });

  test('a rate of several years says so among those of single years', () => {
    const row = {
      asOf: '2025-02-01',
      unit: '%',
      targets: [target({ kind: 'change', measure: 'percent', direction: 'decrease' }, at('at-least', 13.5))],
      observations: observed(['2022', 2.6, 'rate'], ['2021', 3.1, 'rate'], ['2021/2024', 11.5, 'rate']),
    };
    const progress = assessPlan(planOf(row), { asOf: row.asOf });
    const [cells] = indicatorTable(progress, 'zh-CN').rows.map((each) => each.cells);
    assert.deepEqual(
      ['2021', '2022', '2024'].map((year) => [cells?.[year]?.text, cells?.[year]?.detail]),
      [
        ['3.1', undefined],
        ['2.6', undefined],
        ['11.5', '2021—2024年'],
      ],
    );
  });

  test('a base beside a target without a unit keeps its own', () => {
    const said = (words: string): string | undefined => {
      const row = {
        asOf: '2024-02-01',
        unit: '万亩',
        baseline: { value: 31.5, period: '2020' },
        targets: [target({ kind: 'level' }, at('at-least', 31.5), by, { words })],
        observations: observed(['2023', 31.4]),
      };
      const [progress] = assessPlan(planOf(row), { asOf: row.asOf }).indicators;
      assert.ok(progress);
      return explanation(progress, 'zh-CN').steps[0]?.answer;
    };
    assert.equal(said('保持稳定'), '31.5万亩 → 保持稳定');
    assert.equal(said('不低于31.5万亩'), '31.5 → 不低于31.5万亩');
  });

  test('what the plan’s file says a reader must know stands under the plan', () => {
    const row = { asOf: '2024-02-01', targets: [target({ kind: 'level' }, at('at-least', 5))], observations: [] };
    const noted = assessPlan(
      { ...planOf(row), note: { 'zh-CN': '按中期调整后的目标。', en: 'Targets as adjusted.' } },
      { asOf: row.asOf },
    );
    assert.equal(planWords(noted, 'zh-CN').planNote, '按中期调整后的目标。');
    assert.equal(planWords(noted, 'en').planNote, 'Targets as adjusted.');
    assert.equal('planNote' in planWords(assessPlan(planOf(row), { asOf: row.asOf }), 'en'), false);
  });

  test('a part of a year that is published is a new figure', () => {
    const row = {
      asOf: '2023-11-30',
      unit: '家',
      targets: [target({ kind: 'year-value' }, at('at-least', 20), { kind: 'each-year' })],
      observations: observed(['2022', 22, 'increment'], ['2023-01/2023-09', 17, 'increment']).map((each, index) => ({
        ...each,
        published: index === 0 ? '2023-02-10' : '2023-10-20',
      })),
    };
    const changes = planChanges(planOf(row), { asOf: row.asOf });
    assert.deepEqual([changes?.since, changes?.published, changes?.values.length], ['2023-02-10', '2023-10-20', 1]);
  });
});
