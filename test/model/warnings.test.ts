import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePlan } from '../../src/model/parse-plan.js';
import { safeParseObservations, safeParsePlan } from '../../src/model/safe-parse-plan.js';
import type { Indicator } from '../../src/model/plan.js';
import illustrative from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { extraPlan, planWithFigures } from '../../stories/examples.js';
import { manyIndicators } from '../../stories/many-indicators.js';
import { minimalPlan } from './minimal-plan.js';
import mistakes from './twelve-mistakes.json';
import sentences from './target-sentences.json';

const level = { kind: 'level' };
const by = { kind: 'by' };
const perYear = { kind: 'growth', span: 'per-year' };
const average = { kind: 'growth', span: 'average-annual' };
const fall = { kind: 'change', measure: 'percent', direction: 'decrease' };

const target = (words: string, of: object, kind: string, value: unknown, extra: object = {}): object => ({
  words,
  of,
  bound: { kind, ...(value !== undefined && { value }) },
  when: by,
  ...extra,
});
const indicator = (unit: string | undefined, targets: readonly object[], extra: object = {}): object => ({
  id: 'it',
  goal: 'creation',
  name: '某指标',
  ...(unit !== undefined && { unit }),
  targets,
  ...extra,
});
type Figure = readonly [period: string, value: number, counts?: string, extra?: object];
const figures = (rows: readonly Figure[]): object[] =>
  rows.map(([period, value, counts = 'level', extra = {}]) => ({
    indicator: 'it',
    period,
    value,
    counts,
    status: 'final',
    ...extra,
  }));

function told(indicators: readonly object[], rows: readonly Figure[] = [], extra: object = {}): string[] {
  const result = safeParsePlan(minimalPlan({ indicators, observations: figures(rows), ...extra }), { locale: 'en' });
  assert.deepEqual(result.ok ? [] : result.issues, []);
  return result.warnings.map(({ code, message }) => `${code} ${message}`);
}

const growth = [indicator('%', [target('增长5%以上', perYear, 'at-least', 5)])];
const coverage = [indicator('%', [target('达到85%', level, 'at-least', 85)])];
const reduction = indicator('%', [target('累计降低14%', fall, 'at-least', 14)], {
  baseline: { value: 0.6, period: '2020', unit: '%' },
});

type Rows = [what: string, indicators: readonly object[], rows: readonly Figure[], ...told: string[]][];
function check(title: string, rows: Rows): void {
  describe(title, () => {
    for (const [what, indicators, values, ...warnings] of rows)
      it(what, () => assert.deepEqual(told(indicators, values), warnings));
  });
}

check('a rate entered as a level', [
  [
    'under a target of growth',
    growth,
    [
      ['2021', 7.9],
      ['2022', 3.1, 'rate'],
    ],
    'rate-as-level observations[0].counts: a level in % under a target of growth; write "rate" if it is the rate itself',
  ],
  [
    'in a unit of its own, of full width',
    [indicator('亿元', [target('年均增长6%', average, 'at-least', 6, { unit: '％' })])],
    [['2022', 6.4, 'level', { unit: '亿元' }]],
  ],
  ['a level in per cent under a target of its level', coverage, [['2021', 79.2]]],
  [
    'where one of the targets is of the level',
    [indicator('%', [target('增长5%以上', perYear, 'at-least', 5), target('达到60%', level, 'at-least', 60)])],
    [['2021', 57.9]],
  ],
]);

check('a fraction for per cent', [
  [
    '0.87 beside 85 %',
    coverage,
    [
      ['2021', 79.2],
      ['2022', 0.87],
    ],
    'fraction-for-percent observations[1].value: 0.87, and the target is 85 %; a share is written in per cent: 87',
  ],
  [
    'a rate of 0.055 beside 5 %',
    growth,
    [['2021', 0.055, 'rate']],
    'fraction-for-percent observations[0].value: 0.055, and the target is 5 %; a share is written in per cent: 5.5',
  ],
  [
    'a year of little growth beside others in per cent',
    growth,
    [
      ['2021', 5.8, 'rate'],
      ['2022', 0.06, 'rate'],
    ],
  ],
  ['a small share', [indicator('%', [target('达到15%', level, 'at-least', 15)])], [['2021', 0.4]]],
  [
    'a share that grows from next to nothing',
    [indicator('%', [target('达到20%', level, 'at-least', 20)], { baseline: { value: 0.1, period: '2020' } })],
    [['2021', 0.2]],
  ],
  ['nought', coverage, [['2021', 0]]],
  ['of another unit', [indicator('倍', [target('达到85倍', level, 'at-least', 85)])], [['2021', 0.87]]],
]);

check('the rate of a single year under a target over several', [
  [
    'years of which one is missing',
    [reduction],
    [
      ['2021', 3.2, 'rate'],
      ['2023', 2.8, 'rate'],
      ['2024', 2.1, 'rate'],
    ],
    ...[1, 2].map(
      (at) =>
        `rate-of-a-year observations[${at}].period: the rate of one period under a target over several years; write the span (2021/2024) if it speaks of all of them, or give the rate of every year from 2021 on`,
    ),
  ],
  [
    'every year since the base',
    [reduction],
    [
      ['2022', 2.6, 'rate'],
      ['2021', 3.2, 'rate'],
      ['2023-A1', 2.8, 'rate'],
    ],
  ],
  ['a span', [reduction], [['2021/2023', 8.4, 'rate']]],
  [
    'half a year',
    [reduction],
    [['2021-H1', 1.4, 'rate']],
    'rate-of-a-year observations[0].period: the rate of one period under a target over several years; write the span (2021/2024) if it speaks of all of them, or give the rate of every year from 2021 on',
  ],
  [
    'an average growth from a year of its own',
    [indicator('%', [target('Increase by 2 % per year from 2015', { ...average, from: '2015' }, 'at-least', 2)])],
    [
      ['2016', 2.5, 'rate'],
      ['2018', 2.2, 'rate'],
    ],
    'rate-of-a-year observations[1].period: the rate of one period under a target over several years; write the span (2021/2024) if it speaks of all of them, or give the rate of every year from 2016 on',
  ],
  ['a growth of every year', growth, [['2023', 5.2, 'rate']]],
  ['levels', [indicator('件', [target('累计降低14%', fall, 'at-least', 14, { unit: '%' })])], [['2023', 5.2]]],
]);

check('a level of half a year', [
  [
    'that is about half of the year before',
    [indicator('亿元', [target('达到400亿元', level, 'at-least', 400)])],
    [
      ['2022', 310],
      ['2023-H1', 166],
    ],
    'half-year-as-year observations[1].counts: a level of half a year that is about half of 2022 (310); if it is what the half year brought, write "increment" and the target is of a "year-value"',
  ],
  [
    'about half of the base, written as a span of months',
    [
      indicator('亿元', [target('达到400亿元', level, 'at-least', 400)], {
        baseline: { value: 290, period: '2020' },
      }),
    ],
    [['2021-01/2021-06', 150]],
    'half-year-as-year observations[0].counts: a level of half a year that is about half of 2020 (290); if it is what the half year brought, write "increment" and the target is of a "year-value"',
  ],
  [
    'that goes on from the year before',
    [indicator('件', [target('达到400件', level, 'at-least', 400)])],
    [
      ['2022', 310],
      ['2023-H1', 332],
    ],
  ],
  [
    'of what a year brings',
    [indicator('亿元', [target('年达到400亿元', { kind: 'year-value' }, 'at-least', 400)])],
    [
      ['2022', 310],
      ['2023-H1', 166],
      ['2024-H1', 171, 'increment'],
    ],
  ],
]);

const words = (said: string, of: object, kind: string, value: unknown, unit = '件', extra: object = {}): object[] => [
  indicator(unit, [target(said, of, kind, value, extra)]),
];
const at = 'indicators[0].targets[0]';

check('words that differ', [
  [
    'another figure',
    words('达到4.2%', level, 'at-least', 42, '%'),
    [],
    `words-differ ${at}.bound.value: 42 does not stand in the words “达到4.2%”`,
  ],
  [
    'a share of one for per cent',
    words('覆盖率达到96%', level, 'at-least', 0.96, '%'),
    [],
    `words-differ ${at}.bound.value: 0.96 does not stand in the words “覆盖率达到96%”`,
  ],
  [
    'one end of a range',
    [
      indicator('%', [
        { ...target('8—10%', level, 'between', undefined), bound: { kind: 'between', low: 8, high: 12 } },
      ]),
    ],
    [],
    `words-differ ${at}.bound.high: 12 does not stand in the words “8—10%”`,
  ],
  ['the figure in other units', words('突破1.5万亿元', level, 'more-than', 15_000, '亿元'), []],
  [
    'the figure with marks between its digits',
    words('to 28 000 chargers by 2025', level, 'at-least', 28_000, 'chargers'),
    [],
  ],
  ['a figure of full width', words('达到１２.５％', level, 'at-least', 12.5, '%'), []],
  [
    'a rise written as the level it leads to',
    [indicator('%', [target('提高2.5个百分点', level, 'at-least', 62.5)], { baseline: { value: 60, period: '2020' } })],
    [],
  ],
  ['a rise written as an index', words('比2020年增长45%', { kind: 'change', measure: 'index' }, 'at-least', 145), []],
  ['a figure in words', words('2025年前达到三百件', level, 'at-least', 300), []],
  ['twice as much', words('比2020年翻一番，达到5A级3家', level, 'at-least', 640), []],
  ['a year and no figure', words('by 2025, fully renewable', level, 'at-least', 100, '%'), []],
  ['5G is a name', words('5G用户普及率过半', level, 'at-least', 50, '%'), []],
  [
    'a bound that takes the figure in',
    words('超过640件', level, 'at-least', 640),
    [],
    `words-differ ${at}.bound.kind: “超过” in the words means more-than, not at-least`,
  ],
  [
    'a bound that leaves it out',
    words('不低于64%', level, 'more-than', 64, '%'),
    [],
    `words-differ ${at}.bound.kind: “不低于” in the words means at-least, not more-than`,
  ],
  [
    'a bound of the other side',
    words('控制在5.5%以内', level, 'at-least', 5.5, '%'),
    [],
    `words-differ ${at}.bound.kind: “控制在” in the words means at-most, not at-least`,
  ],
  [
    'about',
    words('70%左右', level, 'equal', 70, '%'),
    [],
    `words-differ ${at}.bound.kind: “左右” in the words means about, not equal`,
  ],
  ['in English', words('no more than 12 per 1,000', level, 'less-than', 12, 'per 1,000'), []],
  [
    'in English, with one figure',
    words('no more than 12 deaths', level, 'less-than', 12, 'deaths'),
    [],
    `words-differ ${at}.bound.kind: “no more than” in the words means at-most, not less-than`,
  ],
  ['two comparing words say nothing', words('控制在5%左右', level, 'about', 5, '%'), []],
  ['以内 without 不超过 may leave the figure out', words('5%以内', level, 'less-than', 5, '%'), []],
  ['取得突破 is no figure', words('关键技术取得突破，转化12项', level, 'at-least', 12, '项'), []],
  ['several figures', words('不低于60件，力争80件', level, 'more-than', 80), []],
  [
    'per cent of what is counted in pieces',
    words('达到35%', level, 'at-least', 35),
    [],
    'words-differ indicators[0].unit: the words say “%”, the unit is “件”',
  ],
  [
    'pieces of what is counted in houses',
    words('超过3500件', level, 'more-than', 3500, '家'),
    [],
    'words-differ indicators[0].unit: the words say “件”, the unit is “家”',
  ],
  ['a unit that holds the counter', words('达到12.5件', level, 'at-least', 12.5, '件/万人'), []],
  [
    'points for per cent',
    words('提高2.5个百分点', { kind: 'change', measure: 'percent' }, 'at-least', 2.5, '%'),
    [],
    `words-differ ${at}.of.measure: “百分点” in the words means points, not percent`,
  ],
  [
    'another rank',
    words('进入全省前3名', { kind: 'rank' }, 'at-most', 5, '位'),
    [],
    `words-differ ${at}.bound.value: 5 does not stand in the words “进入全省前3名”`,
  ],
]);

check('a bare figure that must be equal', [
  [
    'a figure of a table',
    words('66.5', level, 'equal', 66.5, '%'),
    [],
    `equal-figure ${at}.bound.kind: a bare figure (“66.5”) mostly means at-least or at-most; write equal only where exactly this figure is meant`,
  ],
  [
    'with its unit, as a total',
    words('〔1,200〕件', { kind: 'total' }, 'equal', 1200),
    [],
    `equal-figure ${at}.bound.kind: a bare figure (“〔1,200〕件”) mostly means at-least or at-most; write equal only where exactly this figure is meant`,
  ],
  ['that is at least', words('66.5%', level, 'at-least', 66.5, '%'), []],
  ['with words that hold it', words('保持为0', level, 'equal', 0), []],
  ['零增长', words('零增长', { kind: 'change', measure: 'percent' }, 'equal', 0, '%'), []],
]);

check('a name of two, a figure without a unit', [
  [
    'two indicators',
    [
      indicator('件', [target('达到30件', level, 'at-least', 30)]),
      indicator('家', [target('达到20家', level, 'at-least', 20)], { id: 'other' }),
    ],
    [],
    'duplicate-name indicators[1].name: indicators[0] has this name too',
  ],
  [
    'parts of different wholes',
    ['a', 'b'].flatMap((id) => [
      indicator('件', [target('达到30件', level, 'at-least', 30)], { id, name: id }),
      indicator('件', [target('达到20件', level, 'at-least', 20)], {
        id: `${id}-women`,
        name: '其中：女性',
        parent: id,
      }),
    ]),
    [],
  ],
  [
    'a level',
    [indicator(undefined, [target('达到30', level, 'at-least', 30)])],
    [],
    'no-unit indicators[0].unit: a figure without a unit; an index or a ratio needs none',
  ],
  ['an index', [indicator(undefined, [target('达到108', level, 'at-least', 108)], { name: '营商环境指数' })], []],
  ['a growth', [indicator(undefined, [target('增长5%', perYear, 'at-least', 5)])], []],
  ['a direction', [indicator(undefined, [target('持续提升', level, 'up', undefined)])], []],
]);

describe('days far from the plan', () => {
  const late = [
    indicator('件', [target('到2050年达到90件', level, 'at-least', 90, { when: { kind: 'by', date: '2050-12-31' } })]),
  ];
  it('a target of another generation', () =>
    assert.deepEqual(told(late), [`distant-date ${at}.when.date: 2050-12-31 is far from the plan (2021–2025)`]));
  it('fifteen years are none', () =>
    assert.deepEqual(
      told([
        indicator('件', [
          target('到2040年达到90件', level, 'at-least', 90, { when: { kind: 'by', date: '2040-12-31' } }),
        ]),
      ]),
      [],
    ));
  it('a span that begins within the plan and ends far behind it', () =>
    assert.deepEqual(
      told(coverage, [
        ['2021/2099', 60],
        ['2022/2024', 80],
      ]),
      ['distant-date observations[0].period: 2021/2099 is far from the plan (2021–2025)'],
    ));
  it('figures of another century, and of the next', () =>
    assert.deepEqual(
      told(coverage, [
        ['1912', 3],
        ['2022', 80, 'level', { published: '2102-02-01' }],
      ]),
      [
        'distant-date observations[0].period: 1912 is far from the plan (2021–2025)',
        'distant-date observations[1].published: 2102-02-01 is far from the plan (2021–2025)',
      ],
    ));
  it('a base is as old as it is', () =>
    assert.deepEqual(
      told([
        indicator('Mt', [target('20% lower than 1890', { ...fall, from: '1890' }, 'at-least', 20, { unit: '%' })], {
          baseline: { value: 5700, period: '1890' },
        }),
      ]),
      [],
    ));
});

describe('warnings', () => {
  it('none for the published plan, its sample figures, the examples of the stories and the sentences of real plans', () => {
    const none = (result: { readonly warnings: readonly { readonly message: string }[] }, what = ''): void =>
      assert.deepEqual(
        result.warnings.map(({ message }) => message),
        [],
        what,
      );
    none(safeParsePlan(gulouPlan));
    none(safeParseObservations(illustrative, parsePlan(gulouPlan)));
    // Three cases of one made-up indicator have one name, and that is so.
    const once = { ...extraPlan, indicators: extraPlan.indicators.map((each) => ({ ...each, name: each.id })) };
    for (const plan of [planWithFigures, once, manyIndicators(300).plan]) none(safeParsePlan(plan), plan.id);
    for (const { indicator: own, plan, sentence } of sentences as unknown as {
      indicator: Indicator;
      plan?: { indicators?: Indicator[] };
      sentence: string;
    }[])
      none(
        safeParsePlan(
          minimalPlan({
            goals: [{ id: 'goal', name: '目标' }],
            ...plan,
            indicators: [own, ...(plan?.indicators ?? [])],
          }),
        ),
        sentence,
      );
  });

  it('stand beside a plan and beside issues, with places, in both languages, frozen', () => {
    const doubtful = minimalPlan({ indicators: growth, observations: figures([['2021', 7.9]]) });
    const zh = safeParsePlan(doubtful);
    assert.ok(zh.ok);
    assert.deepEqual(zh.warnings, [
      {
        code: 'rate-as-level',
        path: 'observations[0].counts',
        message: 'observations[0].counts：目标是增长率，这里却是以%计的水平值；如果它就是增长率，请写成 "rate"',
        value: 'level',
      },
    ]);
    assert.ok(Object.isFrozen(zh.warnings) && zh.warnings.every(Object.isFrozen));
    const broken = safeParsePlan({ ...doubtful, name: '' }, { locale: 'en' });
    assert.ok(!broken.ok);
    assert.deepEqual(
      broken.issues.map(({ path }) => path),
      ['name'],
    );
    assert.deepEqual(
      broken.warnings.map(({ path }) => path),
      ['observations[0].counts'],
    );
    assert.ok('indicators' in parsePlan(doubtful));
  });

  it('of a file of figures are about its figures, with those of the plan beside them', () => {
    const plan = parsePlan(minimalPlan({ indicators: [reduction], observations: figures([['2021', 3.2, 'rate']]) }));
    const read = (rows: readonly Figure[]): string[] => {
      const result = safeParseObservations({ plan: 'test-plan', observations: figures(rows) }, plan);
      return result.warnings.map(({ code, path }) => `${code} ${path}`);
    };
    assert.deepEqual(read([['2022', 2.6, 'rate']]), []);
    assert.deepEqual(
      read([
        ['2023', 2.6, 'rate'],
        ['2041', 2, 'rate'],
      ]),
      [
        'rate-of-a-year observations[0].period',
        'rate-of-a-year observations[1].period',
        'distant-date observations[1].period',
      ],
    );
  });

  it('are a thousand at most', () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      indicator('件', [target('达到3件', level, 'at-least', 3)], { id: `i${at}` }),
    );
    const result = safeParsePlan(minimalPlan({ indicators: many }));
    assert.ok(result.ok);
    assert.equal(result.warnings.length, 1000);
  });

  it('never throw, whatever is left of a plan', () => {
    const whole = minimalPlan({
      indicators: [reduction, ...coverage.map((each) => ({ ...each, id: 'b' }))],
      observations: figures([
        ['2021', 0.9],
        ['2022-H1', 0.4],
        ['2023', 2, 'rate'],
      ]),
    });
    fc.assert(
      fc.property(fc.constantFrom(whole, mistakes), fc.nat(), fc.anything(), (input, seed, replacement) => {
        const data = JSON.parse(JSON.stringify(input)) as unknown;
        const places: [Record<string, unknown>, string][] = [];
        const collect = (part: unknown): void => {
          if (typeof part !== 'object' || part === null) return;
          for (const key of Object.keys(part)) {
            places.push([part as Record<string, unknown>, key]);
            collect((part as Record<string, unknown>)[key]);
          }
        };
        collect(data);
        const [parent, key] = places[seed % places.length] ?? [{}, ''];
        parent[key] = replacement;
        for (const locale of ['zh-CN', 'en'] as const)
          for (const { path, message } of safeParsePlan(data, { locale }).warnings) {
            assert.ok(message.startsWith(path));
            assert.doesNotMatch(message, /undefined|\{\d\}|\[object/);
          }
      }),
      { seed: 10, numRuns: 1500 },
    );
  });
});
