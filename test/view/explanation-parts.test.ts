import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Method } from '../../src/progress/method.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { explanation } from '../../src/view/explanation/explanation.js';
import { facetChoices, filterPlan, unknownIds } from '../../src/view/plan/plan-filter.js';
import { pagePlan } from '../static/page-plan.js';
import { increment, level, planFile, progressOn } from '../one-target.js';

/* The parts of the answer to “why?”, for small plans: the rule in words, where each figure stands, what offices said, other methods. */

const of = (
  asOf: string,
  plan: Parameters<typeof progressOn>[1],
  methods: readonly Method[] = [],
  locale: 'zh-CN' | 'en' = 'zh-CN',
) => explanation(progressOn(asOf, plan).indicators[0]!, locale, methods);
const target = (more: object = {}): object => ({
  unit: '件',
  baseline: { value: 100, period: '2020' },
  targets: [
    { words: '达200件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 200 }, when: { kind: 'by' }, ...more },
  ],
});
const lastLines = (asOf: string, plan: Parameters<typeof progressOn>[1]): readonly string[] =>
  of(asOf, plan).steps.at(-1)!.lines;

describe('the rule in words', () => {
  const mayFall = '今后如有回落，判定随之改变。';
  test('says of what is met before its day that it may fall back', () => {
    assert.ok(lastLines('2023-03-31', planFile([target()], [level('2022', 210)])).includes(mayFall));
    // The day itself settles it, and a sum does not fall.
    assert.ok(!lastLines('2026-03-31', planFile([target()], [level('2025', 210)])).includes(mayFall));
    assert.ok(
      lastLines('2026-03-31', planFile([target({ when: { kind: 'open' } })], [level('2025', 210)])).includes(mayFall),
    );
    const total = planFile([{ ...target({ of: { kind: 'total' } }), baseline: undefined }], [increment('2021', 210)]);
    assert.ok(!lastLines('2022-03-31', total).includes(mayFall));
    const event = planFile(
      [
        {
          targets: [
            { words: '建成', of: { kind: 'occurrence' }, bound: { kind: 'at-least', value: 1 }, when: { kind: 'by' } },
          ],
        },
      ],
      [increment('2021', 1)],
    );
    assert.ok(!lastLines('2022-03-31', event).includes(mayFall));
  });

  test('names the target it was held against', () => {
    assert.ok(
      lastLines('2023-03-31', planFile([target()], [level('2022', 210)])).includes(
        '最新数据符合“达200件”，判为“已达目标值”。',
      ),
    );
    assert.ok(
      lastLines('2026-03-31', planFile([target()], [level('2025', 190)])).includes(
        '到期数据不符合“达200件”，判为“未达目标值”。',
      ),
    );
    assert.ok(!lastLines('2026-03-31', planFile([target()], [level('2025', 190)])).includes(mayFall));
    assert.ok(
      lastLines('2023-03-31', planFile([target()], [level('2022', 130)])).includes(
        '差距大于0.5个百分点，判为“低于序时进度”。',
      ),
    );
  });

  test('of a direction is the reason that nothing is counted', () => {
    const rising = planFile(
      [
        {
          unit: '%',
          baseline: { value: 80, period: '2020' },
          targets: [{ words: '持续提升', of: { kind: 'level' }, bound: { kind: 'up' }, when: { kind: 'by' } }],
        },
      ],
      [level('2022', 85)],
    );
    assert.ok(
      lastLines('2023-03-31', rising).includes('规划没有给出数值，不计算完成比例。'),
      lastLines('2023-03-31', rising).join('\n'),
    );
  });
});

describe('where each figure stands', () => {
  const citation = { quote: '力争达到二百件', locator: { line: 3 }, note: '引文注' };
  test('is the plan’s own words with their place, and what notes say', () => {
    const [first] = of('2023-03-31', planFile([target({ citation, note: '目标注' })], [])).sources;
    assert.equal(first!.label, '目标值');
    assert.equal(first!.quote, '力争达到二百件');
    assert.deepEqual(first!.notes, ['目标注', '引文注']);
    assert.ok(!('figure' in first!));
  });

  test('is not known where nothing is quoted', () => {
    const [first, base] = of('2023-03-31', planFile([target()], [])).sources;
    assert.deepEqual([first!.figure, first!.place, first!.quote], ['达200件', { text: '来源：未注明' }, undefined]);
    assert.deepEqual([base!.label, base!.figure, base!.place], ['基期值', '100件', { text: '来源：未注明' }]);
    // In another language the plan's own words stand beside ours.
    assert.equal(of('2023-03-31', planFile([target()], []), [], 'en').sources[0]!.quote, '达200件');
  });

  test('is told of other statements of a target too', () => {
    const readings = [
      {
        words: '200件以上',
        citation: { quote: '另说二百件以上', locator: { line: 9 } },
        note: '另注',
      },
    ];
    const said = of('2023-03-31', planFile([target({ readings })], [])).sources[1]!;
    assert.deepEqual([said.quote, said.notes], ['另说二百件以上', ['另注']]);
  });

  test('is of a value its period, how final it is, who published it, and when', () => {
    const source = {
      name: '区统计局',
      url: 'https://example.gov.cn/2022',
      citation: { quote: '共一百三十件', locator: { line: 1 } },
    };
    const value = of(
      '2023-03-31',
      planFile(
        [target()],
        [level('2022', 130, { source, published: '2023-02-01', status: 'preliminary', note: '值注' })],
      ),
    ).sources.at(-1)!;
    assert.equal(value.label, '现值');
    assert.match(value.figure!, /^130件，2022年，初步/);
    assert.equal(value.from, '区统计局，2023年2月1日公布');
    assert.deepEqual([value.url, value.quote, value.notes], ['https://example.gov.cn/2022', '共一百三十件', ['值注']]);
    const bare = of('2023-03-31', planFile([target()], [level('2022', 130)])).sources.at(-1)!;
    assert.deepEqual([bare.from, bare.url, bare.quote, bare.notes], ['来源：未注明', undefined, undefined, []]);
  });
});

describe('what offices have published', () => {
  const judgement = (indicator: string, date: string, more: object = {}): object => ({
    indicator,
    words: '进展顺利',
    office: '区发改局',
    date,
    source: { name: '中期评估报告', ...more },
  });
  test('is that of this indicator, by the day looked from', () => {
    const plan = planFile([target(), { ...target(), id: 'other' }], [], {
      judgements: [
        judgement('it', '2023-03-31', { url: 'https://example.gov.cn/j' }),
        judgement('it', '2023-04-01'),
        judgement('other', '2022-01-01'),
        judgement('it', '2022-01-01'),
      ],
    });
    assert.deepEqual(of('2023-03-31', plan).judgements, [
      {
        words: '进展顺利',
        office: '区发改局',
        date: '2023年3月31日',
        from: '来源：中期评估报告',
        url: 'https://example.gov.cn/j',
      },
      { words: '进展顺利', office: '区发改局', date: '2022年1月1日', from: '来源：中期评估报告' },
    ]);
    assert.deepEqual(of('2021-03-31', plan).judgements, []);
  });
});

describe('other methods', () => {
  const method = (result: object): Method =>
    ({
      id: 'm',
      name: { 'zh-CN': '某法', en: 'A method' },
      source: { title: 't', publisher: 'p' },
      question: 'schedule',
      assess: () => result,
      assessTarget: () => result,
    }) as unknown as Method;
  const last = (formula: string, value: number) => ({
    applicable: true,
    method: 'm',
    class: 'c',
    label: '好',
    achieved: true,
    steps: [
      { name: 'a', formula: '1', value: 1 },
      { name: 'b', formula, value },
    ],
    replaced: [],
  });
  const told = (...results: readonly object[]) =>
    of('2023-03-31', planFile([target()], [level('2022', 130)]), results.map(method)).methods;
  test('give their last line in the signs of the arithmetic above it, with three figures', () => {
    const working = (formula: string, value: number): string | undefined => told(last(formula, value))[0]?.working;
    assert.equal(working('807 / 900', 0.89666), '807 ÷ 900 = 0.897');
    assert.equal(working('(-12.34567 - 3) * 2.5', -30.69134), '(−12.3 − 3) × 2.5 = −30.7');
    assert.equal(working('1.23456e-7 / 2', 6.1728e-8), '1.23e−7 ÷ 2 = 6.17e−8');
    assert.equal(working('123.4567 / 1.5', 82.304), '123 ÷ 1.5 = 82.3');
  });
});

describe('other methods that say nothing', () => {
  test('give the reason, and are not told of where the target is no series', () => {
    const silent = (reason: string): object => ({ applicable: false, method: 'm', reason });
    const said = {
      applicable: true,
      method: 'm',
      class: 'c',
      label: { 'zh-CN': '好', en: 'Good' },
      achieved: true,
      steps: [],
      replaced: [],
    };
    const asked = (...results: readonly object[]) =>
      of(
        '2023-03-31',
        planFile([target()], [level('2022', 130)]),
        results.map(
          (result) =>
            ({
              id: 'm',
              name: { 'zh-CN': '某法', en: 'A method' },
              source: { title: 't', publisher: 'p' },
              question: 'schedule',
              assess: () => result,
              assessTarget: () => result,
            }) as unknown as Method,
        ),
      ).methods;
    const [first, second, ...rest] = asked(said, silent('not-a-series'));
    assert.deepEqual(rest, []);
    assert.deepEqual([first!.name, first!.result, 'working' in first!], ['某法', '好', false]);
    assert.equal('working' in second!, false);
    assert.notEqual(second!.result, '');
    assert.deepEqual(asked(silent('not-a-series'), silent('not-a-series')), []);
    assert.equal(asked(silent('no-base'), silent('not-a-series')).length, 2);
    assert.equal(asked(silent('no-base')).length, 1);
  });
});

describe('a filter of a plan', () => {
  const progress = assessPlan(
    pagePlan({
      measures: [
        {
          id: 'windows',
          goal: 'goal',
          name: '开设窗口',
          kind: 'task',
          leads: ['science'],
          citations: [{ quote: '开设窗口', locator: { line: 1 } }],
        },
        { id: 'none', name: '平台', kind: 'task', citations: [{ quote: '平台', locator: { line: 2 } }] },
      ],
    }),
    { asOf: '2023-03-31' },
  );
  const kept = (filter: object): [string[], string[], string[]] => {
    const { indicators, goals, plan } = filterPlan(progress, filter);
    return [
      indicators.map(({ indicator }) => indicator.id),
      goals.map(({ goal }) => goal.id),
      (plan.measures ?? []).map(({ id }) => id),
    ];
  };

  test('keeps what every question lets through, and the goals around it', () => {
    assert.deepEqual(kept({ goal: ['goal'] }), [['patents'], ['goal'], ['windows']]);
    assert.deepEqual(kept({ body: ['science'] }), [['patents', 'staff'], ['goal', 'use'], ['windows']]);
    assert.deepEqual(kept({ body: ['courts'] }), [['patents'], ['goal'], []]);
    assert.deepEqual(kept({ body: ['unpublished'] }), [['brands', 'satisfaction'], ['use'], ['none']]);
    assert.deepEqual(kept({ status: ['met'] }), [['staff'], ['use'], []]);
    assert.deepEqual(kept({ query: '窗口' }), [[], [], ['windows']]);
    assert.deepEqual(kept({ goal: ['use'], body: ['science'] }), [['staff'], ['use'], []]);
    assert.equal(filterPlan(progress, { goal: [], status: [], body: undefined, query: ' ' }), progress);
  });

  test('is of samples where one of what is kept is', () => {
    assert.equal(filterPlan(progress, { goal: ['use'] }).illustrative, true);
    assert.equal(filterPlan(progress, { goal: ['goal'] }).illustrative, false);
    assert.equal(filterPlan(progress, { query: 'nothing' }).illustrative, false);
  });

  test('offers what leaves something: goals and statuses in their order, bodies as they are named, unpublished last', () => {
    assert.deepEqual(facetChoices(progress, 'goal'), ['goal', 'use']);
    assert.deepEqual(facetChoices(progress, 'status'), ['met', 'behind', 'not-reported']);
    assert.deepEqual(facetChoices(progress, 'body'), ['science', 'courts', 'unpublished']);
    assert.deepEqual(facetChoices(progress, 'body', { status: ['met'], body: ['courts'] }), ['science']);
    const turned = assessPlan(pagePlan({ indicators: [...pagePlan().indicators].reverse() }), { asOf: '2023-03-31' });
    assert.deepEqual(facetChoices(turned, 'body'), ['science', 'courts', 'unpublished']);
    assert.deepEqual(facetChoices(turned, 'goal'), ['goal', 'use']);
    assert.deepEqual(facetChoices(turned, 'status'), ['met', 'behind', 'not-reported']);
  });

  test('names what the plan does not have', () => {
    const { plan } = progress;
    assert.deepEqual(
      unknownIds(plan, { goal: ['goal', 'x'], status: ['met', 'y'], body: ['science', 'unpublished', 'z'] }),
      ['x', 'y', 'z'],
    );
    assert.deepEqual(unknownIds(plan, {}), []);
    assert.deepEqual(unknownIds({ ...plan, organisations: undefined }, { body: ['science'] }), ['science']);
  });
});
