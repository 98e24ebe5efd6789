import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Series } from '../../src/model/loose-series.js';
import { seriesDoubts } from '../../src/model/series-doubts.js';

/* What is doubted between the figures of a file of which parts may be missing. */

type Parts = Partial<Series>;
const place = (at: number) => ['observations', at];
const figure = (at: number, period: string, value: number, more: object = {}): Series['figures'][number] => ({
  observation: { indicator: 'it', period, value, counts: 'level', status: 'final', ...more },
  path: place(at),
});
const beds = { id: 'it', name: '床位', unit: '张', targets: [] };
const series = ({ indicator = beds, plan = {}, figures = [] }: Parts): Series => ({
  indicator,
  plan,
  lent: new Set(),
  figures,
});
const doubts = (...all: readonly Parts[]): string[] =>
  seriesDoubts(all.map(series)).map(
    ({ code, path = [], value, details = [] }) => `${code} ${path.join('.')} ${String(value)}: ${details.join(' ')}`,
  );

describe('a part of a whole', () => {
  const part = { ...beds, id: 'part', parent: 'it' };
  test('is held against the largest figure of the same days', () => {
    const whole = { figures: [figure(0, '2023', 12), figure(1, '2023', 10)] };
    const own = (value: number): Parts => ({ indicator: part, figures: [figure(2, '2023', value)] });
    assert.deepEqual(doubts(whole, own(11)), []);
    assert.deepEqual(doubts(whole, own(13)), ['beyond-the-parent observations.2.value 13: 13 12 床位']);
  });

  test('is not where it is a rate, has no place or no unit, or no whole is known', () => {
    const rate = { counts: 'rate' };
    const whole = { figures: [figure(0, '2023', 12)] };
    assert.deepEqual(
      doubts({ figures: [figure(0, '2023', 5, rate)] }, { indicator: part, figures: [figure(1, '2023', 6, rate)] }),
      [],
    );
    const nowhere = { ...figure(1, '2023', 13), path: undefined };
    assert.deepEqual(doubts(whole, { indicator: part, figures: [nowhere] }), []);
    const { unit: _, ...bare } = beds;
    assert.deepEqual(
      doubts(
        { indicator: bare, ...whole },
        { indicator: { ...bare, id: 'part', parent: 'it' }, figures: [figure(1, '2023', 13)] },
      ),
      [],
    );
    const lone = { indicator: { ...part, parent: 'other' }, figures: [figure(1, '2023', 13)] };
    assert.deepEqual(doubts(whole, lone), []);
    // An indicator whose id could not be read is the whole of nothing.
    const { id: _id, ...nameless } = beds;
    const { parent: _parent, ...whole2 } = part;
    assert.deepEqual(
      doubts({ indicator: nameless, ...whole }, { indicator: whole2, figures: [figure(1, '2023', 13)] }),
      [],
    );
  });
});

describe('a figure of the base period', () => {
  const based = (baseline: object, own = figure(0, '2020', 12)): string[] =>
    doubts({ indicator: { ...beds, baseline }, figures: [own] });
  test('is held against a base that has a value, a period that can be and the same unit', () => {
    assert.deepEqual(based({ value: 10, period: '2020' }), ['other-baseline observations.0.value 12: 12 2020 10']);
    for (const baseline of [
      { period: '2020' },
      { value: 10 },
      { value: 10, period: '2020-13' },
      { value: 10, period: '2020', unit: '万张' },
      { value: 10, period: '2020', qualifier: 'about' },
    ])
      assert.deepEqual(based(baseline), [], JSON.stringify(baseline));
  });

  test('is none where it has no value, no place, a period that cannot be, or was withdrawn', () => {
    const base = { value: 10, period: '2020' };
    const { value: _, ...empty } = figure(0, '2020', 12).observation;
    for (const own of [
      { observation: empty, path: place(0) },
      { ...figure(0, '2020', 12), path: undefined },
      figure(0, '2020-13', 12),
      figure(0, '2020', 12, { withdrawn: '2021-01-01' }),
      figure(0, '2020', 12, { status: 'preliminary' }),
    ])
      assert.deepEqual(based(base, own), []);
  });
});

describe('the parts of a year', () => {
  const brought = (...rows: readonly (readonly [string, number])[]): Parts => ({
    figures: rows.map(([period, value], at) => figure(at, period, value, { counts: 'increment' })),
  });
  test('are told with their sum and the year', () => {
    assert.deepEqual(doubts(brought(['2022-H1', 50], ['2022-H2', 61], ['2022', 120])), [
      'parts-differ observations.2.value 120: 2022 111 120',
    ]);
  });

  test('may differ from it by as much as rounding can hide, and no more', () => {
    // Half of a tenth, twice, and half of one: 0.6.
    assert.deepEqual(doubts(brought(['2022-H1', 50.5], ['2022-H2', 60.1], ['2022', 110])), []);
    assert.deepEqual(doubts(brought(['2022-H1', 50.5], ['2022-H2', 60.2], ['2022', 110])), [
      'parts-differ observations.2.value 110: 2022 110.7 110',
    ]);
  });

  test('are each counted once, whatever they are called', () => {
    // S is another word for H: the first half twice is not the year, nor beside the second.
    assert.deepEqual(doubts(brought(['2022-H1', 50], ['2022-S1', 50], ['2022', 200])), []);
    assert.deepEqual(doubts(brought(['2022-H1', 50], ['2022-S1', 50], ['2022-H2', 60], ['2022', 200])), []);
    assert.deepEqual(doubts(brought(['2022-S1', 50], ['2022-S2', 60], ['2022', 200])), [
      'parts-differ observations.2.value 200: 2022 110 200',
    ]);
  });

  test('are not told of a year without a place', () => {
    const { figures = [] } = brought(['2022-H1', 50], ['2022-H2', 61], ['2022', 120]);
    assert.deepEqual(doubts({ figures: figures.map((each) => ({ ...each, path: undefined })) }), []);
  });
});

describe('a bare year', () => {
  const plan = { period: { start: '2021-04-01', end: '2026-03-31', yearStart: '--04-01' } } as const;
  test('is four figures and nothing else', () => {
    const told = (period: string): string[] => doubts({ plan, figures: [figure(0, period, 5)] });
    assert.deepEqual(told('2024'), ['calendar-year observations.0.period 2024: 2024']);
    for (const period of ['2023/2024', '2024-06', '2024-A1', '']) assert.deepEqual(told(period), [], period);
  });

  test('is told where it has a place', () => {
    assert.deepEqual(doubts({ plan, figures: [{ ...figure(0, '2024', 5), path: undefined }] }), []);
    assert.deepEqual(doubts({ plan, figures: [{ observation: {}, path: place(0) }] }), []);
  });
});

describe('a rate of the last part of a year', () => {
  const level = { kind: 'level' } as const;
  const yearly = { of: level, when: { kind: 'each-year' } } as const;
  const rate = (targets: Series['indicator']['targets'], ...periods: readonly string[]): string[] =>
    doubts({
      indicator: { id: 'it', name: '失业率', unit: '%', targets },
      figures: periods.map((period, at) => figure(at, period, 5)),
    });
  const told = ['part-for-year observations.1.period 2022-Q4: 2022 2022-Q4'];

  test('is doubted where one of the targets is judged year by year', () => {
    assert.deepEqual(rate([yearly], '2022-Q3', '2022-Q4'), told);
    assert.deepEqual(rate([{ of: level, when: { kind: 'by' } }, yearly], '2022-Q3', '2022-Q4'), told);
    assert.deepEqual(rate([{ of: level }, undefined, yearly], '2022-Q3', '2022-Q4'), told);
    assert.deepEqual(rate([{ of: level }], '2022-Q3', '2022-Q4'), []);
    assert.deepEqual(rate([{ when: { kind: 'each-year' } }], '2022-Q3', '2022-Q4'), []);
  });

  test('is not the last one but the last of its year', () => {
    assert.deepEqual(rate([yearly], '2022-Q2', '2022-Q3'), []);
    assert.deepEqual(rate([yearly], '2022-10', '2022-11'), []);
  });
});
