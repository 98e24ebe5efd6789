import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Target } from '../../src/model/target.js';
import { compareTarget } from '../../src/reading/compare-target.js';

/* Points in which words and axes differ that seldom come: zeros, signs, years that repeat, doubts of the words themselves. */

type Axes = Pick<Target, 'of' | 'bound' | 'when' | 'force' | 'unit'>;
type Row = readonly [words: string, axes: Partial<Axes>, ...points: string[]];

const base: Axes = { of: { kind: 'level' }, bound: { kind: 'at-least', value: 90 }, when: { kind: 'by' }, unit: '%' };
const check = (title: string, rows: readonly Row[]): void =>
  void describe(title, () => {
    for (const [words, axes, ...points] of rows)
      test(`${words}: ${JSON.stringify(axes)}`, () =>
        assert.deepEqual(
          compareTarget(words, { ...base, ...axes }).map(
            ({ code, axis, said, stated }) => `${code} of ${axis}: ${said} and ${stated}`,
          ),
          points,
        ));
  });
const at = (kind: 'at-least' | 'at-most' | 'more-than' | 'equal', value: number): Partial<Axes> => ({
  bound: { kind, value },
});

check('a figure of nothing, or below it', [
  ['合格率达到0%', at('at-least', 10), 'figure of bound: 0 and 10'],
  ['合格率达到0%', at('at-least', 0)],
  ['涨幅控制在-3%', at('at-most', 3), 'figure of bound: -3 and 3'],
  ['涨幅控制在-3%', at('at-most', -30), 'scale of bound: -3 and -30'],
  ['涨幅控制在3%', at('at-most', -30), 'figure of bound: 3 and -30'],
  ['涨幅控制在-3%', at('at-most', 30), 'figure of bound: -3 and 30'],
  ['合格率达到90%', at('at-least', 0.0009), 'scale of bound: 90 and 0.0009'],
  ['合格率达到2%', at('at-least', 0.5), 'scale of bound: 2 and 0.5'],
]);

check('none at all', [
  ['重点隐患清零', at('at-most', 0)],
  ['重点隐患清零', at('equal', 0)],
  ['重点隐患清零', at('at-least', 0), 'comparator of bound: equal and at-least'],
  ['重点隐患清零', at('at-most', 1), 'comparator of bound: equal and at-most', 'figure of bound: 0 and 1'],
  ['合格率保持在90%', { ...at('at-most', 90), when: { kind: 'each-year' } }, 'comparator of bound: equal and at-most'],
  ['合格率保持在0%', { ...at('at-most', 0), when: { kind: 'each-year' } }],
  ['合格率达到0%', at('at-most', 0), 'comparator of bound: at-least and at-most'],
]);

const jobs = { unit: '万人', bound: { kind: 'at-least', value: 4 } } as const;
check('so many in every year, in whichever way it is said', [
  ['每年新增就业4万人', { ...jobs, of: { kind: 'year-value' }, when: { kind: 'each-year' } }],
  ['每年新增就业4万人', { ...jobs, of: { kind: 'total' }, when: { kind: 'every-year' } }],
  ['每年新增就业4万人', { ...jobs, of: { kind: 'occurrence' }, when: { kind: 'every-year' } }],
  ['每年新增就业4万人', { ...jobs, of: { kind: 'year-value' } }, 'date of when: each-year and by'],
  [
    '每年新增就业4万人',
    { ...jobs, of: { kind: 'total' } },
    'kind of of: year-value and total',
    'date of when: each-year and by',
  ],
  ['每年新增就业4万人', { ...jobs, when: { kind: 'each-year' } }, 'kind of of: year-value and level'],
  // A level kept in every year is no sum of each.
  [
    '合格率每年达到90%',
    { of: { kind: 'total' }, when: { kind: 'every-year' } },
    'kind of of: level and total',
    'date of when: each-year and every-year',
  ],
  [
    '2022年起，每年新增就业4万人',
    { ...jobs, of: { kind: 'year-value' }, when: { kind: 'each-year', from: '2021-01-01' } },
    'date of when: 2022-01-01 and 2021-01-01',
  ],
  [
    '2022年起，每年新增就业4万人',
    { ...jobs, of: { kind: 'year-value' }, when: { kind: 'each-year', to: '2025-12-31' } },
  ],
  [
    '“十四五”期间，每年新增就业4万人',
    { ...jobs, of: { kind: 'year-value' }, when: { kind: 'each-year', from: '2021-01-01', to: '2024-12-31' } },
    'date of when: 2025-12-31 and 2024-12-31',
  ],
]);

check('what may be doubted in the words', [
  // Over the plan or in a year is not said.
  ['增加值增长90%', { of: { kind: 'growth', span: 'per-year', direction: 'increase' } }],
  ['增加值增长90%', { of: { kind: 'change', measure: 'percent', direction: 'increase' } }],
  [
    '增加值增长90%',
    { of: { kind: 'growth', span: 'per-year', direction: 'decrease' } },
    'direction of of: increase and decrease',
  ],
  ['增加值增长90%', {}, 'kind of of: change and level'],
  [
    '增加值年均增长90%',
    { of: { kind: 'change', measure: 'percent', direction: 'increase' } },
    'kind of of: growth and change',
  ],
  // More than, and yet at least.
  ['企业数量超过90家以上', { ...at('at-least', 90), unit: '家' }],
  ['企业数量超过90家以上', { ...at('more-than', 90), unit: '家' }],
  ['企业数量超过90家以上', { ...at('at-most', 90), unit: '家' }, 'comparator of bound: more-than and at-most'],
  // Before 2030 is by one of two days, and in no case in every year.
  ['2030年前合格率达到90%', { when: { kind: 'each-year' } }, 'date of when: by and each-year'],
  // So many a year may be what is to be reached by then.
  ['Build 90 homes a year', { of: { kind: 'year-value' }, unit: 'homes' }],
  [
    'Build 90 homes a year',
    { of: { kind: 'year-value' }, when: { kind: 'open' }, unit: 'homes' },
    'date of when: each-year and open',
  ],
]);

check('a mean, a base and a unit', [
  [
    '“十四五”期间，年均新增绿地90公顷',
    {
      of: { kind: 'year-value' },
      when: { kind: 'mean-of', window: { start: '2021-01-01', end: '2025-12-31' } },
      unit: '公顷',
    },
  ],
  ['“十四五”期间，年均新增绿地90公顷', { of: { kind: 'year-value' }, unit: '公顷' }, 'date of when: mean-of and by'],
  ['“十四五”期间，新增绿地90公顷', { of: { kind: 'total', since: '2021-01-01' }, unit: '公顷' }],
  [
    '“十四五”期间，新增绿地90公顷',
    { of: { kind: 'total', since: '2020-01-01' }, unit: '公顷' },
    'base of of: 2021-01-01 and 2020-01-01',
  ],
  ['Reach 90 million jobs', { unit: 'million' }],
  ['Reach 90 million jobs', { unit: 'jobs' }, 'unit of unit: million jobs and jobs'],
  ['企业数量90家', { unit: '百分点' }, 'unit of unit: 家 and 百分点'],
]);
