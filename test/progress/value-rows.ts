import fc from 'fast-check';
import { addDays } from '../../src/calendar/add-days.js';
import { boundKinds } from '../../src/progress/bound.js';
import type { ValueInput } from '../../src/progress/assess-value.js';

const figure = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 200 }) },
  { weight: 2, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => number + 0) },
  // Where arithmetic has its corners: differences that overflow, quotients that vanish.
  fc.constantFrom(0, 1, 0.1, 0.3, 100, 5e-324, 1e-300, 1e300, 1e308, -1e308),
);

/** Days around 2021–2025; the narrow ones make days fall on each other. */
export const day = fc
  .oneof(fc.integer({ min: -30, max: 2200 }), fc.constantFrom(0, 364, 1094, 1825, 1826, 1827))
  .map((offset) => addDays('2021-01-01', offset) as string);

const tolerance = fc.constantFrom(0, 0.005, 0.1);

/** Rows a plan can have: figures that are numbers, days in order. */
export const plannedRow: fc.Arbitrary<ValueInput> = fc
  .record({
    kind: fc.constantFrom(...boundKinds),
    total: fc.boolean(),
    low: figure,
    high: figure,
    start: fc.option(figure, { nil: undefined }),
    value: fc.option(figure, { nil: undefined }),
    at: day,
    days: fc.tuple(day, day),
    asOf: day,
    tolerance,
  })
  .map(({ kind, total, low, high, days, ...row }) => {
    const [from = '', due = ''] = [...days].sort();
    const upper = kind === 'between' ? Math.max(low, high) : low;
    const lower = kind === 'between' ? Math.min(low, high) : low;
    return { ...row, kind, total, low: lower, high: upper, from, due, start: total ? 0 : row.start };
  });

const anyNumber = fc.option(fc.oneof(figure, fc.double()), { nil: undefined });

/** Any row that can be asked, with what no plan would say: ranges upside down, no numbers. */
export const anyRow: fc.Arbitrary<ValueInput> = fc.oneof(
  plannedRow,
  fc
    .record({
      kind: fc.constantFrom(...boundKinds),
      total: fc.boolean(),
      low: anyNumber,
      high: anyNumber,
      start: anyNumber,
      value: anyNumber,
      at: fc.option(day, { nil: undefined }),
      days: fc.tuple(day, day),
      asOf: day,
      tolerance,
    })
    .map(({ days, ...row }) => {
      const [from = '', due = ''] = [...days].sort();
      return { ...row, from, due };
    }),
);
