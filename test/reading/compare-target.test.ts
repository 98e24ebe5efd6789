import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Target } from '../../src/model/target.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { compareTarget } from '../../src/reading/compare-target.js';
import { readTarget } from '../../src/reading/read-target.js';
import { constructedIn, corpusIn } from './corpus.js';

type Axes = Pick<Target, 'of' | 'bound' | 'when' | 'force' | 'unit'>;

const points = (words: string, target: Axes, unit?: Axes['unit']): unknown[] =>
  compareTarget(words, target, unit).map(({ code, said, stated }) => [code, said, stated]);

const level = (kind: 'at-least' | 'more-than' | 'at-most', value: number, more: Partial<Axes> = {}): Axes => ({
  of: { kind: 'level' },
  bound: { kind, value },
  when: { kind: 'by' },
  ...more,
});

describe('compareTarget', () => {
  test('shows both sides of each point', () => {
    assert.deepEqual(points('研发投入强度达到3.5%', level('at-least', 35), '%'), [['scale', 3.5, 35]]);
    assert.deepEqual(points('合格率达到90%', level('at-least', 0.92), '%'), [['scale', 90, 0.92]]);
    assert.deepEqual(points('合格率达到90%', level('at-least', 91), '%'), [['figure', 90, 91]]);
    assert.deepEqual(points('超过2000件', level('at-least', 2000), '件'), [['comparator', 'more-than', 'at-least']]);
    assert.deepEqual(points('从业人数超过2000人', level('more-than', 2000), '人次'), [['unit', '人', '人次']]);
    assert.deepEqual(points('能耗降低13.5%', level('at-least', 13.5, { unit: '%' })), [['kind', 'change', 'level']]);
    assert.deepEqual(
      points('能耗降低13.5%', {
        of: { kind: 'change', measure: 'percent', direction: 'increase' },
        bound: { kind: 'at-least', value: 13.5 },
        when: { kind: 'by' },
        unit: '%',
      }),
      [['direction', 'decrease', 'increase']],
    );
    assert.deepEqual(
      points('能耗比2020年降低13.5%', {
        of: { kind: 'change', measure: 'percent', direction: 'decrease', from: '2019' },
        bound: { kind: 'at-least', value: 13.5 },
        when: { kind: 'by' },
        unit: '%',
      }),
      [['base', '2020', '2019']],
    );
    assert.deepEqual(
      points('到2025年达到70%', level('at-least', 70, { when: { kind: 'by', date: '2035-12-31' } }), '%'),
      [['date', '2025-12-31', '2035-12-31']],
    );
    const growth = { kind: 'growth', span: 'per-year', direction: 'increase' } as const;
    const five = { of: growth, bound: { kind: 'at-least', value: 5 }, unit: '%' } as const;
    // Growth of a year by a day is that of its year alone, and without one that of every year.
    const grown = (words: string, date?: string): unknown =>
      points(words, { ...five, when: { kind: 'by', ...(date !== undefined && { date }) } });
    assert.deepEqual(grown('2023年增长5%以上', '2023-12-31'), []);
    assert.deepEqual(grown('2023年度增长5%以上', '2024-03-31'), []);
    assert.deepEqual(grown('2023年增长5%以上'), []);
    assert.deepEqual(grown('2023年增长5%以上', '2024-12-31'), [['date', '2023-12-31', '2024-12-31']]);
    assert.deepEqual(grown('每年增长5%以上'), []);
    assert.deepEqual(grown('每年增长5%以上', '2023-12-31'), [['date', 'each-year', 'by']]);
    assert.deepEqual(grown('2021—2023年，每年增长5%以上', '2023-12-31'), [['date', 'each-year', 'by']]);
    assert.deepEqual(points('narrow to 12 percentage points', level('at-most', 12), 'percentage points'), []);
    const year = { kind: 'each-year', from: '2023-01-01', to: '2023-12-31' } as const;
    assert.deepEqual(points('2023年增长5%以上', { ...five, when: year }), []);
    assert.deepEqual(points('2023年增长5%以上', { ...five, when: { ...year, to: '2024-12-31' } }), [
      ['date', '2023-12-31', '2024-12-31'],
    ]);
    assert.deepEqual(
      points('合格率达到90%（约束性）', level('at-least', 90, { force: { attribute: 'indicative' } }), '%'),
      [['force', 'binding', 'indicative']],
    );
    assert.deepEqual(points('合格率力争达到90%', level('at-least', 90), '%'), [['force', 'aspirational', '']]);
    assert.deepEqual(
      points(
        '8—10家',
        { of: { kind: 'level' }, bound: { kind: 'between', low: 8, high: 12 }, when: { kind: 'by' } },
        '家',
      ),
      [['figure', 10, 12]],
    );
    assert.deepEqual(points('reach at least 20%', level('at-least', 2), '%'), [['scale', 20, 2]]);
  });

  test('says where the words say it', () => {
    const [found] = compareTarget('到2025年达到3.5%', level('at-least', 35), '%');
    assert.deepEqual(found?.at, [{ start: 6, end: 11 }]);
  });

  test('silence and what is left open contradict nothing', () => {
    assert.deepEqual(points('加强培育', level('at-least', 90), '%'), []);
    assert.deepEqual(points('达10亿元', { ...level('at-least', 10), of: { kind: 'total' } }, '亿元'), []);
    assert.deepEqual(points('达50件', level('at-least', 50), '件/万人'), []);
    assert.deepEqual(points('150件', { ...level('at-least', 150), bound: { kind: 'equal', value: 150 } }, '件'), []);
    assert.deepEqual(points('达到70%', level('at-least', 70, { when: { kind: 'by', date: '2025-12-31' } }), '%'), []);
    assert.deepEqual(points('2023年达到15台，到2025年不低于2023年目标值', level('at-least', 99), '台'), []);
  });

  test('of several targets in the words the nearest is compared', () => {
    assert.deepEqual(points('年均增长12%，总量突破500亿元', level('more-than', 500), '亿元'), []);
  });

  // What a yearly sum is (收入, 用水总量) older files call a level, as they had no other word.
  const isOldWord = ([code, said, stated]: unknown[]): boolean =>
    code === 'kind' && said === 'year-value' && stated === 'level';

  test('the published plan agrees with its own words and quotations', () => {
    for (const { targets, unit } of gulouPlan.indicators) {
      for (const target of targets) {
        for (const words of [target.words, target.citation?.quote ?? '']) {
          const found = (points(words, target, unit) as unknown[][]).filter((point) => !isOldWord(point));
          assert.deepEqual(found, [], words);
        }
      }
    }
  });

  test('so do the sentences the model was made for', () => {
    interface Row {
      readonly indicator: { readonly unit?: string; readonly targets: readonly Target[] };
    }
    const rows = JSON.parse(readFileSync('test/model/target-sentences.json', 'utf8')) as Row[];
    for (const { indicator } of rows) {
      for (const target of indicator.targets) {
        assert.deepEqual(
          (points(target.words, target, indicator.unit) as unknown[][]).filter((point) => !isOldWord(point)),
          [],
          target.words,
        );
      }
    }
  });

  test('neither the page that shows how targets are written, nor its English words, contradict themselves', () => {
    interface Row {
      readonly words: string;
      readonly says?: string;
      readonly unit?: string;
      readonly target: Axes;
    }
    const rows = JSON.parse(readFileSync('docs/plan-file/target-words.json', 'utf8')) as Row[];
    assert.ok(rows.length > 80);
    for (const { words, says, unit, target } of rows) {
      assert.deepEqual(points(words, target, unit), [], words);
      // The units of these rows are Chinese.
      if (says !== undefined) {
        const found = points(says, target).filter((point) => (point as unknown[])[0] !== 'unit');
        assert.deepEqual(found, [], says);
      }
    }
  });

  test('what is read agrees with its own words', () => {
    const sentences = (['zh', 'en'] as const).flatMap((language) => [
      ...corpusIn(language).sentences,
      ...constructedIn(language),
    ]);
    for (const { text } of sentences)
      for (const { target } of readTarget(text).readings) assert.deepEqual(points(target.words, target), [], text);
  });

  test('so many in every year is the same in the three ways it can be written', () => {
    const of = (kind: 'year-value' | 'total' | 'occurrence', when: 'each-year' | 'every-year'): Axes => ({
      of: { kind },
      bound: { kind: 'at-least', value: 4 },
      when: { kind: when },
    });
    for (const axes of [of('year-value', 'each-year'), of('total', 'every-year'), of('occurrence', 'every-year')]) {
      assert.deepEqual(points('每年新增城镇就业不少于4万人', axes, '万人'), []);
      assert.deepEqual(points('每年举办培训不少于4次', axes, '次'), []);
    }
    assert.deepEqual(
      points('每年新增城镇就业不少于4万人', { ...of('total', 'every-year'), when: { kind: 'by' } }, '万人'),
      [
        ['kind', 'year-value', 'total'],
        ['date', 'each-year', 'by'],
      ],
    );
  });

  test('a change of any one thing in a published target is found out', () => {
    let changed = 0;
    for (const { text, targets } of (['zh', 'en'] as const).flatMap((language) => corpusIn(language).sentences)) {
      const { readings, left } = readTarget(text);
      const [reading] = readings;
      if (targets.length !== 1 || readings.length !== 1 || left.length > 0 || !reading) continue;
      const { target } = reading;
      assert.deepEqual(points(text, target), [], text);
      const { bound } = target;
      if (!('value' in bound) || typeof bound.value !== 'number' || bound.value === 0) continue;
      changed += 1;
      const codes = (other: Axes): string[] => compareTarget(text, other).map(({ code }) => code);
      assert.deepEqual(codes({ ...target, bound: { ...bound, value: bound.value * 10 } }), ['scale'], text);
      assert.deepEqual(codes({ ...target, bound: { ...bound, value: bound.value + 1.5 } }), ['figure'], text);
      const opposite = bound.kind === 'at-most' ? 'more-than' : 'at-most';
      assert.deepEqual(codes({ ...target, bound: { kind: opposite, value: bound.value } }), ['comparator'], text);
      if (target.unit) assert.deepEqual(codes({ ...target, unit: '只' }), ['unit'], text);
    }
    assert.ok(changed > 100, `${changed} changed`);
  });
});
