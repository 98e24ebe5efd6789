import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Observation } from '../../src/model/observation.js';
import { mergeFigures } from '../../src/workbook/merge-figures.js';
import type { PlacedFigure } from '../../src/workbook/figures-reader.js';
import { clerkPlan } from './clerk-plan.js';

/* What a sheet brings to the figures that are there: nothing that is there is changed. */

type Given = Partial<Observation> & { readonly statusSaid?: boolean };
const figure = ({ statusSaid: _, ...more }: Given = {}): Observation =>
  ({ indicator: 'patents', period: '2022', value: 1200, counts: 'level', status: 'final', ...more }) as Observation;

/** `added 2022 1200`, `revised 2022 1200 for 1100`, `two-values C5 …`, and how many were there already. */
function merged(known: readonly Given[], ...brought: readonly Given[]): string[] {
  const placed = brought.map(
    (more, at) =>
      ({
        observation: figure(more),
        sheet: '数据',
        row: at + 5,
        column: 3,
        statusSaid: more.statusSaid ?? true,
      }) as unknown as PlacedFigure,
  );
  const { changes, unchanged, remarks, added, places } = mergeFigures(known.map(figure), placed, clerkPlan);
  assert.deepEqual(
    added,
    changes.map(({ observation }) => observation),
  );
  assert.deepEqual(
    places.map(({ observation }) => observation),
    added,
  );
  return [
    ...changes.map((change) =>
      [
        change.kind,
        change.observation.period,
        change.observation.value,
        ...(change.kind === 'revised' ? ['for', change.before.value] : []),
      ].join(' '),
    ),
    ...remarks.map(({ code, cell, came, details, severity, indicator }) =>
      [severity, code, cell, indicator, came, ...details].join(' '),
    ),
    ...(unchanged > 0 ? [`unchanged ${unchanged}`] : []),
  ];
}
const on = (published: string, more: Given = {}): Given => ({ published, ...more });
const preliminary = { status: 'preliminary' } as const;
const estimated = { status: 'estimated' } as const;

describe('a figure of a sheet', () => {
  test('is added where there is none of its period, way of counting, body and indicator', () => {
    assert.deepEqual(merged([], {}), ['added 2022 1200']);
    for (const other of [{ period: '2021' }, { counts: 'rate' }, { of: 'east' }, { indicator: 'share' }] as const)
      assert.deepEqual(merged([other], {}), ['added 2022 1200'], JSON.stringify(other));
  });

  test('that is there already is no news, whatever day it gives', () => {
    assert.deepEqual(merged([on('2023-01-20')], on('2023-05-20')), ['unchanged 1']);
    assert.deepEqual(merged([{}], {}), ['unchanged 1']);
    // Said of another certainty, it is one.
    assert.deepEqual(merged([preliminary], {}), ['revised 2022 1200 for 1200']);
    assert.deepEqual(merged([preliminary], { statusSaid: false }), ['unchanged 1']);
    assert.deepEqual(merged([{ qualifier: 'about' }], on('2023-05-20')), ['revised 2022 1200 for 1200']);
  });

  test('with a later day is a revision, and on the same day or before a problem', () => {
    const known = on('2023-01-20', { value: 1100 });
    assert.deepEqual(merged([known], on('2023-01-21')), ['revised 2022 1200 for 1100']);
    for (const day of ['2023-01-20', '2023-01-19'])
      assert.deepEqual(merged([known], on(day)), ['problem two-values C5 patents 1200 1100 2023-01-20'], day);
  });

  test('without a day is known from the end of its period', () => {
    assert.deepEqual(merged([{ value: 1100 }], {}), ['problem two-values C5 patents 1200 1100 —']);
    assert.deepEqual(merged([{ value: 1100 }], on('2023-01-01')), ['revised 2022 1200 for 1100']);
    assert.deepEqual(merged([on('2022-12-30', { value: 1100 })], {}), ['revised 2022 1200 for 1100']);
  });

  test('that is more certain is a revision, whatever its day; one that is less is a problem', () => {
    assert.deepEqual(merged([{ ...preliminary, value: 1100 }], {}), ['revised 2022 1200 for 1100']);
    assert.deepEqual(merged([{ ...estimated, value: 1100 }], preliminary), ['revised 2022 1200 for 1100']);
    assert.deepEqual(merged([{ value: 1100 }], on('2023-05-20', preliminary)), [
      'problem two-values C5 patents 1200 1100 —',
    ]);
  });

  test('is held against the one that stands: the most certain, and of these the last', () => {
    const known = [
      on('2023-01-20', { ...preliminary, value: 1000 }),
      on('2023-02-20', { value: 1100 }),
      on('2023-03-20', { value: 1150 }),
      on('2023-04-20', { ...preliminary, value: 1190 }),
    ];
    assert.deepEqual(merged(known, on('2023-05-20')), ['revised 2022 1200 for 1150']);
    assert.deepEqual(merged([...known].reverse(), on('2023-05-20')), ['revised 2022 1200 for 1150']);
    assert.deepEqual(merged(known, on('2023-05-20', { value: 1150 })), ['unchanged 1']);
  });

  test('is not held against what was taken back, or made up', () => {
    assert.deepEqual(merged([{ value: 1100, withdrawn: '2023-05-01' }], {}), ['added 2022 1200']);
    assert.deepEqual(merged([{ value: 1100, illustrative: true }], {}), ['added 2022 1200']);
    assert.deepEqual(merged([{ value: 1100 }], { illustrative: true }), ['added 2022 1200']);
    assert.deepEqual(merged([{ value: 1100, illustrative: true }], { illustrative: true }), [
      'problem two-values C5 patents 1200 1100 —',
    ]);
  });
});

describe('several figures of a sheet', () => {
  test('are put in the order in which they were known, whatever their order in the sheet', () => {
    assert.deepEqual(merged([], on('2023-05-20', { value: 1300 }), on('2023-01-20')), [
      'added 2022 1200',
      'revised 2022 1300 for 1200',
    ]);
    assert.deepEqual(merged([], { period: '2023' }, { period: '2021' }), ['added 2021 1200', 'added 2023 1200']);
  });

  test('are told one by one', () => {
    assert.deepEqual(
      merged([{ value: 1100 }, { indicator: 'share', value: 76 }], {}, { indicator: 'share', value: 76 }),
      ['problem two-values C5 patents 1200 1100 —', 'unchanged 1'],
    );
  });
});
