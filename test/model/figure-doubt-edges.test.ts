import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { observed, target } from '../progress/one-target.js';
import { doubted, doubtsOf } from './doubted.js';

const by = { kind: 'by' };
const percent = { unit: '%' };
const atLeast = (value: unknown): object => ({ kind: 'at-least', value });
const level = { kind: 'level' };
const perYear = { kind: 'growth', span: 'per-year' };
const rise = { kind: 'change', measure: 'percent', direction: 'increase' };
const place = 'indicators[0].targets[0]';
const all = ['level', 'increment', 'running-total', 'rate'];

describe('what a target looks at', () => {
  // By how the model's axes read figures: a share of a level, a sum of what periods brought, a growth of either.
  const looked: readonly [what: string, given: object, unit: string, counts: readonly string[]][] = [
    ['a level', target(level, atLeast(15), by, { words: '达15件' }), '件', ['level']],
    ['a level in per cent', target(level, atLeast(15), by, { words: '达15%' }), '%', ['level', 'rate']],
    [
      'what a year brings',
      target({ kind: 'year-value' }, atLeast(15), by, { words: '年15件' }),
      '件',
      ['level', 'increment'],
    ],
    [
      'a total',
      target({ kind: 'total' }, atLeast(15), by, { words: '新增15件' }),
      '件',
      ['increment', 'running-total'],
    ],
    ['a change', target(rise, atLeast(15), by, { words: '增长15%', ...percent }), '件', ['level', 'increment', 'rate']],
    [
      'a growth',
      target(perYear, atLeast(15), by, { words: '年增长15%', ...percent }),
      '件',
      ['level', 'increment', 'rate'],
    ],
    ['a share', target({ kind: 'share' }, atLeast(15), by, { words: '占比15%', ...percent }), '件', ['level', 'rate']],
    ['a direction', target(level, { kind: 'up' }, by, { words: '持续提升' }), '件', all],
    ['a range', target(level, { kind: 'between', low: 12, high: 15 }, by, { words: '12至15件' }), '件', ['level']],
    [
      'what the plan leaves open',
      target({ kind: 'unstated', among: ['level', 'total'] }, atLeast(15), by, { words: '15件' }),
      '件',
      all,
    ],
  ];
  for (const [what, given, unit, counts] of looked)
    test(`${what}: ${counts.join(', ')}`, () => {
      // Small, and each of another kind, so that nothing else is doubtful of it.
      const found = all.filter(
        (each) =>
          !doubtsOf({ unit, targets: [given], figures: observed(['2022', 3, each]) }).some(
            ({ code }) => code === 'counts-differ',
          ),
      );
      assert.deepEqual(found, counts);
    });

  test('is told once for each way, of all targets together', () => {
    const targets = [
      target({ kind: 'total' }, atLeast(15), by, { words: '新增15件' }),
      target({ kind: 'year-value' }, atLeast(3), by, { words: '年3件' }),
    ];
    const [doubt] = doubtsOf({ unit: '件', targets, figures: observed(['2022', 3, 'rate']) });
    assert.equal(
      doubt?.message,
      'observations[0].counts: no target of the indicator looks at this; its targets are held against: increment, running-total, level',
    );
    assert.equal(doubt?.value, 'rate');
  });

  test('matters not of figures that others are made of, or held against', () => {
    const total = target({ kind: 'total' }, atLeast(15), by, { words: '新增15件' });
    const figures = observed(['2022', 3, 'level'], ['2022', 2, 'level', 'other']);
    const other = (more: object): object => ({ id: 'other', name: '指标二', unit: '件', targets: [total], ...more });
    const its = 'counts-differ observations[0].counts';
    const others = 'counts-differ observations[1].counts';
    const given = { unit: '件', targets: [total], figures };
    assert.deepEqual(doubted({ ...given, others: [other({})] }), [its, others]);
    const share = (ratio: object): object => ({
      id: 'share',
      name: '占比',
      unit: '%',
      derivedFrom: { ratio },
      targets: [target(level, atLeast(40), by, { words: '达40%' })],
    });
    assert.deepEqual(doubted({ ...given, others: [other({}), share({ of: 'it', over: 'other' })] }), []);
    const borrows = target({ kind: 'total' }, atLeast({ indicator: 'it' }), by, { words: '不低于指标一' });
    assert.deepEqual(doubted({ ...given, others: [other({ targets: [borrows] })] }), [others]);
  });
});

describe('a part of a whole', () => {
  const of = { kind: 'share', whole: 15, wholeName: '街道' };
  const share = [target(of, atLeast(80), by, { words: '覆盖80%', ...percent })];
  const beyond = ['beyond-the-whole observations[0].value'];

  test('may be all of it, and no more', () => {
    assert.deepEqual(doubted({ targets: share, figures: observed(['2022', 15]) }), []);
    assert.deepEqual(doubted({ targets: share, figures: observed(['2022', 15.1]) }), beyond);
    const [doubt] = doubtsOf({ targets: share, figures: observed(['2022', 16]) });
    assert.equal(doubt?.message, 'observations[0].value: 16 is more than the whole, 15');
  });

  test('in per cent is at most a hundred, as a rate and by its unit', () => {
    assert.deepEqual(doubted({ targets: share, figures: observed(['2022', 100, 'rate']) }), []);
    assert.deepEqual(doubted({ targets: share, figures: observed(['2022', 100.1, 'rate']) }), beyond);
    assert.deepEqual(doubted({ unit: '%', targets: share, figures: observed(['2022', 86]) }), []);
    assert.deepEqual(doubted({ unit: '%', targets: share, figures: observed(['2022', 101]) }), beyond);
  });

  test('of a whole nobody states may be as much as it likes', () => {
    const unknown = [target({ kind: 'share' }, atLeast(80), by, { words: '覆盖80%', ...percent })];
    assert.deepEqual(doubted({ unit: '个', targets: unknown, figures: observed(['2022', 4000]) }), []);
  });

  test('of two wholes is held against neither', () => {
    const two = [...share, target({ ...of, whole: 200 }, atLeast(80), by, { words: '覆盖80%', ...percent })];
    assert.deepEqual(doubted({ targets: two, figures: observed(['2022', 150]) }), []);
  });

  test('is told apart from a level beside it', () => {
    const both = [target(level, atLeast(90), by, { words: '达90个' }), ...share];
    assert.deepEqual(doubted({ unit: '个', targets: both, figures: observed(['2022', 60]) }), beyond);
  });
});

describe('a level that may be the rate', () => {
  const growth = target(perYear, atLeast(7), by, { words: '年增长7%', ...percent });
  const doubt = ['rate-as-level observations[0].counts'];
  const of = (value: number, base: number, counts = 'level', targets = [growth], unit = '亿元') =>
    doubted({ unit, base, targets, figures: observed(['2021', value, counts]) });

  test('is a twentieth of the base, or less', () => {
    assert.deepEqual(of(5, 100), doubt);
    assert.deepEqual(of(5.1, 100), []);
    assert.deepEqual(of(-5, 100), doubt);
    const [told] = doubtsOf({ unit: '亿元', base: 820, targets: [growth], figures: observed(['2021', 7.9]) });
    assert.equal(
      told?.message,
      'observations[0].counts: 7.9 beside a base of 820, under a target of growth; write "rate" if it is the rate itself',
    );
    assert.equal(told?.value, 'level');
  });

  test('is no growth of a hundred per cent', () => {
    assert.deepEqual(of(99, 9000), doubt);
    assert.deepEqual(of(100, 9000), []);
    assert.deepEqual(of(-100, 9000), []);
  });

  test('beside a base below zero', () => assert.deepEqual(of(5, -100), doubt));

  test('is none where the rate is said to be one', () => assert.deepEqual(of(5, 100, 'rate'), []));

  test('is none where a target is of the level', () => {
    assert.deepEqual(of(5, 100, 'level', [growth, target(level, atLeast(60), by, { words: '达60亿元' })]), []);
  });

  test('nor where no target has a figure', () => {
    assert.deepEqual(of(5, 100, 'level', [target(perYear, { kind: 'up' }, by, { words: '稳步增长' })]), []);
  });

  test('and a direction beside the growth changes nothing', () => {
    assert.deepEqual(of(5, 100, 'level', [growth, target(level, { kind: 'up' }, by, { words: '提升' })]), doubt);
  });
});

describe('a fall', () => {
  const fall = { kind: 'change', measure: 'percent', direction: 'decrease' };
  const asked = (value: number): object => target(fall, atLeast(value), by, { words: `下降${value}%`, ...percent });
  const year = (value: number, counts = 'rate') => observed(['2021/2022', value, counts]);

  test('is written without its sign', () => {
    const [doubt] = doubtsOf({ targets: [asked(12)], figures: year(-2.4) });
    assert.equal(
      doubt?.message,
      'observations[0].value: a fall is written without its sign: 2.4; -2.4 is read as a rise',
    );
    assert.equal(doubt?.value, -2.4);
    assert.deepEqual(doubted({ targets: [asked(12)], figures: year(0) }), []);
    assert.deepEqual(doubted({ targets: [asked(12)], figures: year(2.4) }), []);
  });

  test('is not written as a rise of less than nothing', () => {
    const turned = target(rise, { kind: 'less-than', value: -12 }, by, { words: '〔-12%〕', ...percent });
    assert.deepEqual(
      doubtsOf({ targets: [turned] }).map(({ message, value }) => [message, value]),
      [
        [
          'indicators[0].targets[0].bound: a rise of -12 is a fall; write "direction": "decrease" and "kind": "more-than" of 12',
          12,
        ],
      ],
    );
  });

  test('below zero is what it is under a rise, and beside one', () => {
    const up = target(rise, atLeast(12), by, { words: '增长12%', ...percent });
    assert.deepEqual(doubted({ targets: [up], figures: year(-2.4) }), []);
    assert.deepEqual(doubted({ targets: [asked(12), up], figures: year(-2.4) }), []);
  });

  test('of a level is no rate', () => {
    assert.deepEqual(doubted({ unit: '度', targets: [asked(12)], figures: observed(['2021', -2.4]) }), []);
  });

  test('that is only wanted says nothing of signs', () => {
    const wanted = target(fall, { kind: 'down' }, by, { words: '持续下降' });
    assert.deepEqual(doubted({ targets: [wanted], figures: year(-2.4) }), []);
  });

  test('of nothing is no sign', () => {
    assert.deepEqual(doubted({ targets: [asked(0)] }), []);
  });
});

describe('what a year has brought so far', () => {
  const targets = [target({ kind: 'year-value' }, atLeast(40), by, { words: '达40亿元' })];
  const told = (...figures: object[]) => doubted({ unit: '亿元', targets, figures });
  const of = (period: string, value: number, more: object = {}): object => ({
    ...observed([period, value, 'increment'])[0],
    ...more,
  });

  test('is told with what it must hold', () => {
    const [doubt] = doubtsOf({
      unit: '亿元',
      targets,
      figures: [of('2023-H1', 21), of('2023-01/2023-09', 18)],
    });
    assert.equal(doubt?.message, 'observations[1].value: less than the 21 of 2023-H1, which it holds');
    assert.equal(doubt?.value, 18);
  });

  test('wherever the two stand in the file', () => {
    assert.deepEqual(told(of('2023-01/2023-09', 18), of('2023-H1', 21)), ['falling-sum observations[0].value']);
  });

  test('may be the same, where nothing came', () => assert.deepEqual(told(of('2023-H1', 21), of('2023', 21)), []));

  test('begins anew with the year', () => assert.deepEqual(told(of('2023', 21), of('2024-H1', 9)), []));

  test('is held against what is as certain', () => {
    assert.deepEqual(told(of('2023-H1', 21), of('2023', 18, { status: 'preliminary' })), []);
  });

  test('may be less where something was taken away', () => {
    assert.deepEqual(told(of('2023-H1', 21), of('2023', -3)), []);
    assert.deepEqual(told(of('2023-H1', 21), of('2023', 0)), ['falling-sum observations[1].value']);
  });

  test('is no level', () => {
    const levels = observed(['2023-H1', 21], ['2023-01/2023-09', 18]);
    assert.deepEqual(told(...levels), []);
  });

  test('in reporting years begins where they do', () => {
    const april = { yearStart: '--04-01', start: '2021-04-01', end: '2026-03-31' };
    const figures = [of('2023-S1', 21), of('2023-A1', 18)];
    const found = doubted({ unit: '亿元', period: april, targets, figures });
    assert.deepEqual(found, ['falling-sum observations[1].value']);
  });
});

describe('two values of one day', () => {
  const stock = [target(level, atLeast(80), by, { words: '达80家' })];
  const doubt = ['two-levels observations[1].value'];
  const of = (period: string, value: number, more: object = {}): object => ({
    ...observed([period, value])[0],
    ...more,
  });
  const told = (one: object, other: object, unit = '家', name = '指标一', targets = stock) =>
    doubted({ unit, name, targets, figures: [one, other] });

  test('are told with the other', () => {
    const [found] = doubtsOf({ unit: '家', targets: stock, figures: [of('2023', 70), of('2023-12', 75)] });
    assert.equal(
      found?.message,
      'observations[1].value: 70 of 2023 is a value of the same day; one of the two is not that of its end, or not final',
    );
    assert.equal(found?.value, 75);
  });

  test('published on two days are a revision', () => {
    const on = (published: string) => ({ published });
    assert.deepEqual(told(of('2023', 70, on('2024-02-01')), of('2023-12', 75, on('2024-02-01'))), doubt);
    assert.deepEqual(told(of('2023', 70, on('2024-02-01')), of('2023-12', 75, on('2024-05-01'))), []);
  });

  test('of which one is made up, or withdrawn', () => {
    assert.deepEqual(told(of('2023', 70), of('2023-12', 75, { illustrative: true })), []);
    assert.deepEqual(told(of('2023', 70), of('2023-12', 75, { withdrawn: '2024-05-01' })), []);
  });

  test('of a mean are two, and of a share', () => {
    assert.deepEqual(told(of('2023', 70), of('2023-12', 75), '家/万人'), []);
    assert.deepEqual(told(of('2023', 70), of('2023-12', 75), '家', 'Average stay'), []);
    assert.deepEqual(told(of('2023', 70), of('2023-12', 75), '家', '平均等候'), []);
    assert.deepEqual(told(of('2023', 70), of('2023-12', 75), '指数'), []);
  });

  test('under a target that counts what comes are two', () => {
    const both = [...stock, target({ kind: 'total' }, atLeast(8), by, { words: '新增8家' })];
    assert.deepEqual(told(of('2023', 70), of('2023-12', 75), '家', '指标一', both), []);
  });

  test('are no doubt of a rate', () => {
    const rates = observed(['2023', 70, 'rate'], ['2023-12', 75, 'rate']);
    assert.deepEqual(
      doubted({ unit: '家', targets: stock, figures: rates }).filter((each) => each.startsWith('two')),
      [],
    );
  });
});

describe('a final figure', () => {
  const stock = [target(level, atLeast(80), by, { words: '达80家' })];

  test('is told with its period and its day', () => {
    const figures = [{ ...observed(['2024', 70])[0], published: '2024-12-30' }];
    const [doubt] = doubtsOf({ unit: '家', targets: stock, figures });
    assert.equal(
      doubt?.message,
      'observations[0].published: a final figure of 2024, published on 2024-12-30, before the period was over; an estimate has the status estimated',
    );
    assert.equal(doubt?.value, '2024-12-30');
  });

  test('of a reporting year is early until that is over', () => {
    const april = { yearStart: '--04-01', start: '2021-04-01', end: '2026-03-31' };
    const on = (published: string) => [{ ...observed(['2023-A1', 70])[0], published }];
    const told = (published: string) => doubted({ unit: '家', targets: stock, period: april, figures: on(published) });
    assert.deepEqual(told('2024-03-30'), ['published-early observations[0].published']);
    assert.deepEqual(told('2024-03-31'), []);
  });
});

describe('a count of what was done', () => {
  const count = [target({ kind: 'total' }, atLeast(100), by, { words: '新增100家' })];
  const negative = ['negative-count observations[0].value'];
  const told = (targets: readonly object[], counts = 'increment') =>
    doubted({ unit: '家', targets, figures: observed(['2022', -20, counts]) });

  test('only adds', () => {
    assert.deepEqual(told(count), negative);
    const [doubt] = doubtsOf({ unit: '家', targets: count, figures: observed(['2022', -20, 'increment']) });
    assert.equal(
      doubt?.message,
      'observations[0].value: -20 in a count that only adds; if things are taken away again too, write of kind "change"',
    );
  });

  test('beside a growth may fall', () => {
    const growth = target(perYear, atLeast(8), by, { words: '年增长8%', ...percent });
    assert.deepEqual(told([...count, growth]), []);
  });

  test('is not what a year brings', () => {
    assert.deepEqual(told([target({ kind: 'year-value' }, atLeast(100), by, { words: '年100家' })]), []);
  });

  test('is none of running totals', () => {
    assert.ok(!told(count, 'running-total').some((each) => each.startsWith('negative')));
  });
});

describe('the figures of a target itself', () => {
  test('points of per mille are points, and of a unit without per cent none', () => {
    const points = [
      target({ kind: 'change', measure: 'points' }, atLeast(3), by, { words: '提高3个百分点', unit: '个百分点' }),
    ];
    for (const unit of ['‰', 'per cent', 'percent', '百分点']) assert.deepEqual(doubted({ unit, targets: points }), []);
    const [doubt] = doubtsOf({ unit: '元', targets: points });
    assert.equal(
      doubt?.message,
      `${place}.of.measure: percentage points are of an indicator in per cent; this one is in “元”`,
    );
  });

  test('a level of a fifth of its base, where more is wanted, may be the change', () => {
    const asked = (value: number, kind = 'at-least', words = `${value}岁`) => [
      target(level, { kind, value }, by, { words }),
    ];
    const told = (targets: readonly object[], base = 75) => doubted({ unit: '岁', base, targets });
    assert.deepEqual(told(asked(15)), [`change-as-level ${place}.of.kind`]);
    assert.deepEqual(told(asked(15.1)), []);
    assert.deepEqual(told(asked(15, 'more-than', '超过15岁')), [`change-as-level ${place}.of.kind`]);
    assert.deepEqual(told(asked(15, 'at-most', '不超过15岁')), [], 'less is wanted');
    assert.deepEqual(told(asked(15), 0), [], 'no base to compare with');
    assert.deepEqual(told(asked(15), -75), []);
    const [doubt] = doubtsOf({ unit: '岁', base: 75, targets: asked(15) });
    assert.equal(
      doubt?.message,
      `${place}.of.kind: a level of 15 beside a base of 75; if it is what the base is to change by, write of kind "change"`,
    );
  });

  test('a base of one at most, near the target when it is read as a share', () => {
    const asked = (value: number) => [target(level, atLeast(value), by, { words: `${value}%` })];
    const told = (base: number, value: number, unit = '%') => doubted({ unit, base, targets: asked(value) });
    const doubt = ['fraction-for-percent indicators[0].baseline.value'];
    // 60 % of the target to half as much again.
    assert.deepEqual(told(0.48, 80), doubt);
    assert.deepEqual(told(0.47, 80), []);
    assert.deepEqual(told(0.6, 40), doubt);
    assert.deepEqual(told(0.61, 40), []);
    assert.deepEqual(told(1, 90), doubt);
    assert.deepEqual(told(1.01, 90), []);
    const things = [target(level, atLeast(80), by, { words: '80件' })];
    assert.deepEqual(doubted({ unit: '件', base: 0.48, targets: things }), [], 'of things');
    const [found] = doubtsOf({ unit: '%', base: 0.88, targets: asked(95) });
    assert.equal(
      found?.message,
      'indicators[0].baseline.value: 0.88, and the target is 95 %; a share is written in per cent: 88',
    );
  });

  test('a change of each year, and what a year added, say what to write', () => {
    const change = { kind: 'change', measure: 'absolute' };
    const yearly = target(change, atLeast(20), { kind: 'each-year' }, { words: '每年增加20家' });
    const [first] = doubtsOf({ unit: '家', base: 100, targets: [yearly] });
    assert.equal(
      first?.message,
      `${place}.when.kind: every year is held against the baseline, not against the year before; where that is meant, name the base in "from"; for what each year adds write of kind "year-value", for its growth "growth"`,
    );
    const million = target({ kind: 'level' }, atLeast(15), by, { words: '达15万件' });
    const [third] = doubtsOf({ unit: '万件', targets: [million], figures: observed(['2023', 120_000]) });
    assert.equal(
      third?.message,
      'observations[0].value: 120000 in a unit of “万…”; if it was counted one by one, write 12',
    );
    const grows = target(perYear, atLeast(5), { kind: 'each-year' }, { words: '增长5%', ...percent });
    const [fourth] = doubtsOf({ unit: '亿元', targets: [grows], figures: observed(['2023', 104.2, 'rate']) });
    assert.equal(
      fourth?.message,
      'observations[0].value: 104.2 as a rate in per cent; if it is an index with the year before as 100, write 4.2',
    );
    const net = target(change, atLeast(200), by, { words: '净增200家' });
    const [second] = doubtsOf({ unit: '家', base: 350, targets: [net], figures: observed(['2021', 50, 'increment']) });
    assert.equal(
      second?.message,
      'observations[0].counts: 50 of a year is compared with the base of 350; if it is what was added in the year, give what there was at its end, with counts "level"',
    );
  });

  test('a growth of a year that is named is told the day of that year', () => {
    const grows = target(perYear, atLeast(5), by, { words: '到2025年增速达到5%以上', ...percent });
    const [doubt] = doubtsOf({ unit: '亿元', targets: [grows] });
    assert.equal(
      doubt?.message,
      `${place}.when.kind: every year is judged; if 2025 alone is meant, give its day: "date": "2025-12-31"`,
    );
  });
});

describe('a base after the way', () => {
  const told = (of: object, basePeriod = '2026', when: object = by, more: object = {}) =>
    doubted({
      unit: '家',
      base: 40,
      basePeriod,
      targets: [target(of, atLeast(80), when, { words: '到期达80', ...more })],
    });
  const doubt = ['base-after-due indicators[0].baseline.period'];

  test('of whatever is counted from a base', () => {
    assert.deepEqual(told({ kind: 'year-value' }), doubt);
    assert.deepEqual(told({ kind: 'change', measure: 'absolute', direction: 'increase' }), doubt);
    assert.deepEqual(told(rise, '2026', by, percent), doubt);
    assert.deepEqual(told({ kind: 'share' }, '2026', by, percent), doubt);
    assert.deepEqual(told({ kind: 'total' }), []);
  });

  test('is told with both days', () => {
    const [found] = doubtsOf({
      unit: '家',
      base: 40,
      basePeriod: '2026',
      targets: [target(level, atLeast(80), by, { words: '80家' })],
    });
    assert.equal(
      found?.message,
      'indicators[0].baseline.period: the base is of 2026, and the target is due on 2025-12-31; the way to it would begin after its end',
    );
    assert.equal(found?.value, '2026');
  });

  test('of every year, and of no date', () => {
    assert.deepEqual(told(level, '2026', { kind: 'every-year' }), doubt);
    assert.deepEqual(told(level, '2026', { kind: 'open' }), []);
    const mean = { kind: 'mean-of', window: { start: '2021-01-01', end: '2023-12-31' } };
    assert.deepEqual(told(level, '2026', mean), []);
  });

  test('is one if any of the targets is due before', () => {
    const targets = [
      target(level, atLeast(80), by, { words: '80家' }),
      target(level, atLeast(60), { kind: 'by', date: '2022-12-31' }, { words: '60家' }),
    ];
    const [found] = doubtsOf({ unit: '家', base: 40, basePeriod: '2023', targets });
    assert.match(found?.message ?? '', /the target is due on 2022-12-31;/);
  });
});

describe('a borrowed figure', () => {
  const growth = { kind: 'growth', span: 'per-year' };
  const borrows = (value: object) => [
    target(growth, { kind: 'more-than', value }, by, { words: '高于全市', ...percent }),
  ];
  const city = {
    id: 'city',
    name: '全市',
    unit: '亿元',
    targets: [target(growth, atLeast(5), by, { words: '增长5%', ...percent })],
  };
  const told = (period: string, more: object = {}) =>
    doubtsOf({
      unit: '亿元',
      targets: borrows({ indicator: 'city' }),
      others: [city],
      figures: [...observed(['2021', 6, 'rate']), { ...observed([period, 5.2, 'rate', 'city'])[0], ...more }],
    });

  test('of an indicator without a value of the same period is told with its name', () => {
    assert.deepEqual(
      told('2022').map(({ message, value }) => [message, value]),
      [
        [
          `${place}.bound.value.indicator: no value of “city” is of a period this indicator has a value of, and a figure is borrowed of the same period only`,
          'city',
        ],
      ],
    );
    assert.deepEqual(told('2021'), []);
  });

  test('of a day is that of the period that ends on it', () => assert.deepEqual(told('2021-12'), []));

  test('waits for figures where there are none yet', () => {
    const alone = { unit: '亿元', targets: borrows({ indicator: 'city' }), others: [city] };
    assert.deepEqual(doubted({ ...alone, figures: observed(['2021', 6, 'rate']) }), []);
    assert.deepEqual(doubted({ ...alone, figures: observed(['2021', 6, 'rate', 'city']) }), []);
  });

  test('is one if any period of several is the same', () => {
    const figures = observed(
      ['2021', 6, 'rate'],
      ['2022', 6, 'rate'],
      ['2020', 5, 'rate', 'city'],
      ['2022', 5, 'rate', 'city'],
    );
    assert.deepEqual(doubted({ unit: '亿元', targets: borrows({ indicator: 'city' }), others: [city], figures }), []);
  });
});
