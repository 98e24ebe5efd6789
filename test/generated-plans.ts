import fc from 'fast-check';
import { planOf, type SmallPlan } from './plan-of.js';

/** One seed for all properties: a run that fails here fails everywhere. */
export const seed = 20211231;

const figure = fc.oneof(
  fc.integer({ min: -50, max: 20_000 }),
  fc.constantFrom(0, 1, 8, 10, 100, 0.005, 13.5, 1e12, -1e12, 5e-324, 1e15, -1e15),
  // JSON writes no minus zero.
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => number + 0),
);
const day = fc
  .integer({ min: -500, max: 2600 })
  .map((offset) => new Date(Date.UTC(2021, 0, 1 + offset)).toISOString().slice(0, 10));
const year = fc.constantFrom('2020', '2021', '2022', '2023', '2024', '2025', '2026');
const period = fc.oneof(
  { weight: 3, arbitrary: year },
  year.chain((name) =>
    fc.constantFrom('H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', '01', '06', '12').map((part) => `${name}-${part}`),
  ),
  day,
);

const value = fc.oneof(
  { weight: 6, arbitrary: figure },
  fc.constantFrom<object>({ indicator: 'other' }, { target: 'other-1' }, { baseline: true }, { series: '全市平均' }),
);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });
/** `JSON` has no `undefined`: an absent field is left out. */
const present = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, field]) => field !== undefined));
const record = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> => fc.record(fields).map(present);
const kind = (name: string): fc.Arbitrary<string> => fc.constant(name);
const direction = maybe(fc.constantFrom('increase', 'decrease'));

export const ofAxis = fc.oneof(
  record({ kind: fc.constantFrom('level', 'occurrence', 'rank', 'trend') }),
  record({ kind: kind('total'), since: maybe(day) }),
  record({
    kind: kind('change'),
    measure: fc.constantFrom('absolute', 'percent', 'points', 'index'),
    direction,
    from: maybe(year),
  }),
  record({ kind: kind('growth'), span: fc.constantFrom('per-year', 'average-annual'), direction }),
  record({ kind: kind('share'), whole: maybe(figure) }),
  fc.constant({ kind: 'unstated', among: ['level', 'total'] }),
);
export const boundAxis = fc.oneof(
  record({ kind: fc.constantFrom('at-least', 'more-than', 'at-most', 'less-than', 'about', 'equal'), value }),
  fc.tuple(figure, figure).map(([a, b]) => ({ kind: 'between', low: Math.min(a, b), high: Math.max(a, b) })),
  record({ kind: fc.constantFrom('up', 'down', 'hold', 'none') }),
);
const span = fc.constantFrom(['2021-01-01', '2025-12-31'], ['2022-01-01', '2024-12-31'], ['2023-07-01', '2025-06-30']);
export const whenAxis = fc.oneof(
  record({
    kind: kind('by'),
    date: maybe(fc.constantFrom('2023-12-31', '2025-06-30', '2025-12-31')),
    milestones: maybe(fc.array(fc.record({ date: day, value: fc.integer({ min: 0, max: 20_000 }) }), { maxLength: 3 })),
  }),
  fc
    .tuple(fc.constantFrom('each-year', 'every-year'), maybe(span))
    .map(([name, own]) => ({ kind: name, ...(own && { from: own[0], to: own[1] }) })),
  span.map(([start, end]) => ({ kind: 'mean-of', window: { start, end } })),
  fc.constant({ kind: 'open' }),
);
const target = record({
  words: fc.constantFrom('超过2000件', '达80件', '新增9000件', '8−10家', '每年发布', '全覆盖', '持续提升'),
  of: ofAxis,
  bound: boundAxis,
  when: whenAxis,
  unit: maybe(fc.constantFrom('%', '百分点')),
});
const baseline = record({
  value: figure,
  period: fc.constantFrom('2020', '2016/2020', '2019'),
  qualifier: maybe(fc.constantFrom('more-than', 'at-least', 'about')),
  note: maybe(fc.constant('口径不同')),
});
export const observation = record({
  indicator: fc.constantFrom('it', 'it', 'it', 'other'),
  period,
  value: figure,
  counts: fc.constantFrom('level', 'increment', 'running-total', 'rate'),
  status: fc.constantFrom('final', 'preliminary', 'estimated'),
  published: maybe(day),
  withdrawn: maybe(day),
  illustrative: maybe(fc.boolean()),
});
// Mostly one way of counting, as a real file has it; otherwise nearly every result would be a refusal.
const observations = fc.oneof(
  fc.array(observation, { maxLength: 8 }),
  fc
    .tuple(
      fc.constantFrom('level', 'increment', 'running-total', 'rate'),
      fc.array(fc.tuple(year, figure), { maxLength: 6 }),
    )
    .map(([counts, values]) =>
      values.map(([when, amount]) => ({ indicator: 'it', period: when, value: amount, counts, status: 'final' })),
    ),
);

/** A plan over all axes: one target in every way a sentence can mean it, with any observations, on any day. */
export const smallPlan: fc.Arbitrary<SmallPlan> = fc
  .record({
    asOf: day,
    target,
    baseline: maybe(baseline),
    observations,
    other: target,
    unit: fc.constantFrom('件', '%', '亿元'),
  })
  .map(({ asOf, target: main, baseline: base, observations: known, other, unit }) => ({
    asOf,
    unit,
    targets: [main],
    ...(base && { baseline: base }),
    others: [{ id: 'other', targets: [{ ...other, id: 'other-1' }] }],
    observations: known,
  }));

export { planOf };
