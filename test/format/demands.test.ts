import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatAsOf, formatDate, formatEnd, formatPeriod } from '../../src/format/dates.js';
import { textIn } from '../../src/format/locale.js';
import { formatNumber, formatPercent, subtractingShares } from '../../src/format/numbers.js';
import { targetWords } from '../../src/format/target-words.js';
import type { Locale, TargetWords } from '../../src/format/words.js';
import type { ObservationsFile } from '../../src/model/observation.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { seed, smallPlan } from '../generated-plans.js';
import { planOf } from '../plan-of.js';

/*
 * What portals ask of numbers, units, ranges, bounds and dates, one test each, on screen and in what a screen reader
 * says. Expectations come from the plan's text and from the rules of official writing, not from the program.
 */

const sample = JSON.parse(readFileSync('src/plans/gulou-ip-2021-2025.illustrative.json', 'utf8')) as ObservationsFile;
const days = ['2021-01-01', '2022-12-31', '2023-06-30', '2024-01-31', '2025-12-31', '2026-11-22'];
const looks = days.map((asOf) => assessPlan({ ...gulouPlan, observations: sample.observations }, { asOf }));
const mains = looks.flatMap(({ indicators }) => indicators.map(({ main }) => main));
const find = (id: string, asOf: string): TargetProgress => {
  const found = looks[days.indexOf(asOf)]?.indicators.find(({ indicator }) => indicator.id === id)?.main;
  assert.ok(found, id);
  return found;
};

/** One target of a small plan as of its end. */
function oneTarget(words: string, bound: object, value: number, unit = '件'): TargetProgress {
  const plan = planOf({
    asOf: '2026-01-31',
    unit,
    targets: [{ words, of: { kind: 'level' }, bound, when: { kind: 'by' } }],
    observations: [{ period: '2025', value, counts: 'level', status: 'final' }],
  });
  const main = assessPlan(plan, { asOf: '2026-01-31' }).indicators[0]?.main;
  assert.ok(main);
  return main;
}

/** Everything a reader sees of a target, and what is spoken. */
const all = (words: TargetWords): string[] => [
  words.target,
  words.sentence,
  words.spoken,
  words.amount ?? '',
  words.instead ?? '',
  words.gauge.target,
  words.gauge.baseline ?? '',
  words.gauge.schedule ?? '',
  ...(words.value ? [words.value.number + words.value.unit] : []),
  ...(words.years ?? []).map(({ spoken }) => spoken),
];

describe('units as printed', () => {
  test('every value of the plan carries the unit the plan gives its indicator', () => {
    for (const progress of mains) {
      const { value } = targetWords(progress, 'zh-CN');
      if (value) assert.equal(value.unit, textIn(progress.target.unit ?? progress.indicator.unit, 'zh-CN'));
    }
  });
  test('persons and person-times stay apart', () => {
    assert.equal(targetWords(find('ip-service-staff', '2024-01-31'), 'zh-CN').value?.unit, '人');
    assert.equal(targetWords(find('people-trained', '2024-01-31'), 'zh-CN').value?.unit, '人次');
    assert.match(targetWords(find('people-trained', '2024-01-31'), 'zh-CN').spoken, /人次/);
  });
  test('in Chinese no space stands between a figure and its unit', () => {
    for (const progress of mains) {
      for (const text of all(targetWords(progress, 'zh-CN'))) assert.doesNotMatch(text, /\d [\u4e00-\u9fff%]/);
    }
  });
  test('values for every 10 000 have that in their unit', () => {
    const words = targetWords(find('high-value-invention-patents-per-10000', '2024-01-31'), 'zh-CN');
    assert.deepEqual(words.value, { number: '64.3', unit: '件/万人' });
    assert.match(words.spoken, /64\.3件\/万人/);
    assert.match(
      targetWords(find('trademark-enterprises-per-10000', '2024-01-31'), 'en').spoken,
      /807 per 10,000 enterprises/,
    );
  });
});

describe('scale', () => {
  test('亿元 stays 亿元: nothing is converted', () => {
    const { value, spoken } = targetWords(find('pledge-financing', '2024-01-31'), 'zh-CN');
    assert.deepEqual(value, { number: '26.7', unit: '亿元' });
    assert.match(spoken, /26\.7亿元/);
  });
  test('no thousands separator in Chinese, a comma in English, and no number is shortened', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (value) => {
        const digits = String(value).replace('-', '−');
        assert.equal(formatNumber(value, 'zh-CN'), digits);
        assert.equal(formatNumber(value, 'zh-Hant'), digits);
        assert.equal(formatNumber(value, 'en').replace(/,/g, ''), digits);
        assert.doesNotMatch(formatNumber(value, 'en'), /[KMBe]/);
      }),
      { seed },
    );
    assert.equal(formatNumber(22162, 'zh-CN'), '22162');
    assert.equal(formatNumber(22162, 'en'), '22,162');
  });
  test('decimals stand as reported', () => {
    for (const value of [4.66, 76.7, 0.5, 83.1, 99.99]) assert.equal(formatNumber(value, 'zh-CN'), String(value));
  });
});

describe('ranges and bounds', () => {
  for (const dash of ['-', '−', '–', '—', '～', '~', '‐', '―']) {
    test(`8${dash}10家 is shown as the plan prints it and spoken 8至10家`, () => {
      const progress = oneTarget(`8${dash}10家`, { kind: 'between', low: 8, high: 10 }, 9, '家');
      const words = targetWords(progress, 'zh-CN');
      // A hyphen or a minus sign would be read as a sign before the second figure.
      assert.equal(words.target, `8${/[-−‐]/.test(dash) ? '—' : dash}10家`);
      assert.equal(words.gauge.target, '8至10');
      assert.equal(words.sentence, '9家，在8至10家之间');
      assert.match(words.spoken, /目标8至10家/);
      assert.equal(targetWords(progress, 'en').target, '8 to 10 家');
    });
  }
  test('the plan’s own range, printed 8−10家, is shown with a dash and spoken 8至10家', () => {
    const { spoken, target } = targetWords(find('high-value-patent-centres', '2024-01-31'), 'zh-CN');
    assert.equal(target, '8—10家');
    assert.match(spoken, /目标8至10家/);
    assert.doesNotMatch(spoken, /8[−-]10/);
  });

  const bounds: [words: string, bound: object, value: number, met: boolean, sentence: RegExp][] = [
    ['超过2000人', { kind: 'more-than', value: 2000 }, 2000, false, /^恰好2000人，未超过2000人$/],
    ['超过2000人', { kind: 'more-than', value: 2000 }, 2001, true, /^2001人，已超过2000人$/],
    ['达2000人', { kind: 'at-least', value: 2000 }, 2000, true, /^现值为目标值的100%$/],
    ['2000人以内', { kind: 'at-most', value: 2000 }, 2000, true, /^2000人，在2000人以内$/],
    ['2000人以内', { kind: 'at-most', value: 2000 }, 2001, false, /^2001人，高于2000人$/],
    ['低于2000人', { kind: 'less-than', value: 2000 }, 2000, false, /^恰好2000人，未低于2000人$/],
  ];
  for (const [words, bound, value, met, sentence] of bounds) {
    test(`${words} with ${value}: the comparator stands in words, and ${met ? 'meets' : 'does not meet'} it`, () => {
      const said = targetWords(oneTarget(words, bound, value, '人'), 'zh-CN');
      assert.equal(said.target, words);
      assert.equal(said.status === 'met', met);
      assert.match(said.sentence, sentence);
      assert.ok(said.spoken.includes(words));
    });
  }
  test('左右 states no tolerance, so there is no verdict', () => {
    const said = targetWords(oneTarget('2000人左右', { kind: 'about', value: 2000 }, 1990, '人'), 'zh-CN');
    assert.equal(said.status, 'not-computable');
    assert.equal(said.sentence, '规划只作大致要求，未说明允许的偏差');
  });
});

describe('differences of shares', () => {
  test('are points, never per cent', () => {
    for (const progress of mains) {
      const { amount, status } = targetWords(progress, 'zh-CN');
      if (amount && (status === 'ahead' || status === 'behind')) assert.match(amount, /^[\d.]+个百分点$/);
      const english = targetWords(progress, 'en').amount;
      if (english && (status === 'ahead' || status === 'behind'))
        assert.match(english, /^by [\d.]+ percentage points?$/);
    }
  });
  test('agree with the two shares that are printed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const { done, expected, points } = subtractingShares(a, b);
        assert.equal(
          Number(points),
          Number(Math.abs(Number(done.slice(0, -1)) - Number(expected.slice(0, -1))).toFixed(1)),
        );
      }),
      { seed, numRuns: 500 },
    );
  });
  test('a share past the end is said in full', () => assert.equal(formatPercent(2.67), '267%'));
});

describe('dates in words', () => {
  test('days, ends of months and years, halves and quarters, as official texts write them', () => {
    assert.equal(formatDate('2021-12-31', 'zh-CN'), '2021年12月31日');
    assert.equal(formatAsOf('2023-12-31', 'zh-CN'), '截至2023年12月底');
    assert.equal(formatEnd('2025-12-31', 'zh-CN'), '2025年底');
    assert.equal(formatPeriod('2023', 'zh-CN'), '2023年');
    assert.equal(formatPeriod('2023-H1', 'zh-CN'), '2023年上半年');
    assert.equal(formatPeriod('2023-Q1', 'zh-CN'), '2023年第一季度');
    assert.equal(formatPeriod('2023-09', 'zh-CN'), '2023年9月');
  });
  test('years and months of a reporting year say so, since only the plan knows on which day it starts', () => {
    assert.equal(formatPeriod('2023-A1', 'zh-CN'), '2023年度');
    assert.equal(formatPeriod('2023-A1', 'en'), 'reporting year 2023');
    assert.equal(formatPeriod('2023-M06', 'zh-CN'), '2023年度第6个月');
    assert.equal(formatPeriod('2023-M06', 'en'), 'month 6 of reporting year 2023');
    assert.equal(formatPeriod('2023-S2', 'zh-CN'), '2023年下半年');
    assert.equal(formatPeriod('2023-S1', 'en'), 'first half of 2023');
  });
  test('a yearly duty of reporting years is told by reporting years', () => {
    const plan = planOf({
      asOf: '2023-06-30',
      period: { start: '2021-04-01', end: '2024-03-31', yearStart: '--04-01' } as never,
      targets: [
        {
          words: '每年发布',
          of: { kind: 'occurrence' },
          bound: { kind: 'at-least', value: 1 },
          when: { kind: 'every-year' },
        },
      ],
      observations: [{ period: '2021-A1', value: 1, counts: 'increment', status: 'final' }],
    });
    const main = assessPlan(plan, { asOf: '2023-06-30' }).indicators[0]?.main;
    assert.ok(main);
    assert.equal(targetWords(main, 'zh-CN').years?.[0]?.spoken, '2021年度已发布');
  });
  test('stand the same in traditional Chinese', () => {
    for (const period of ['2023', '2023-H1', '2023-H2', '2023-Q3', '2023-06', '2023-06-30', '2016/2020']) {
      assert.equal(formatPeriod(period, 'zh-Hant'), formatPeriod(period, 'zh-CN'));
    }
    assert.equal(formatEnd('2025-12-31', 'zh-Hant'), '2025年底');
    assert.equal(formatAsOf('2023-12-31', 'zh-Hant'), '截至2023年12月底');
  });
  test('the last day of a month, and no other, is its end', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
          assert.equal(formatAsOf(day, 'zh-CN').endsWith('底'), date.getUTCDate() === last, day);
          assert.equal(formatEnd(day, 'en').startsWith('end '), date.getUTCDate() === last, day);
        },
      ),
      { seed, numRuns: 1000 },
    );
  });
});

describe('what is spoken', () => {
  // Signs a voice leaves out or reads as “minus” or “less than”.
  const unspeakable = /[<>≤≥＜＞≥≦≧~～±]|\d\s*[-−‐-―]\s*\d|NaN|undefined|null|\[object/;

  test('holds no sign that a voice swallows, whatever the target and the day', () => {
    for (const progress of mains) {
      for (const locale of ['zh-CN', 'en', 'zh-Hant'] as Locale[]) {
        const { spoken, years, gauge } = targetWords(progress, locale);
        for (const text of [spoken, gauge.target, ...(years ?? []).map((year) => year.spoken)]) {
          assert.doesNotMatch(text, unspeakable, text);
        }
      }
    }
  });
  test('the same for plans of every kind', () => {
    // No plan prints a figure with an exponent.
    const printable = smallPlan.filter((small) => !/\de[+-]/.test(JSON.stringify(small)));
    fc.assert(
      fc.property(printable, (small) => {
        for (const { main } of assessPlan(planOf(small), { asOf: small.asOf }).indicators) {
          for (const locale of ['zh-CN', 'en'] as Locale[]) {
            const { spoken } = targetWords(main, locale);
            assert.doesNotMatch(spoken.replace(/−(?=\d)/g, ''), unspeakable, spoken);
            assert.match(spoken, locale === 'en' ? /\.$/ : /。$/);
            assert.doesNotMatch(spoken, /。。|，，|；；|，。|：，|\.\.|, ,|: ,/);
          }
        }
      }),
      { seed, numRuns: 300 },
    );
  });
  test('names the indicator, the target, the verdict, the date and that figures are samples', () => {
    for (const progress of mains) {
      const words = targetWords(progress, 'zh-CN');
      // A dash between figures is spoken.
      const target = words.target.replace(/(\d)—(?=\d)/g, '$1至');
      for (const part of [words.name, target, words.statusWord, words.sentence, words.asOf ?? '']) {
        assert.ok(words.spoken.includes(part), `${words.spoken} lacks ${part}`);
      }
      for (const { word } of words.tags) assert.ok(words.spoken.includes(word));
      if (words.value) assert.ok(words.spoken.includes(words.value.number + words.value.unit));
    }
  });
});
