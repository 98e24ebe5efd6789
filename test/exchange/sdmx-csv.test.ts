import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MissingColumns, observationsOfSdmx, sdmxCsv } from '../../src/exchange/index.js';
import { periodOfSdmx, sdmxPeriod } from '../../src/exchange/sdmx-period.js';
import { periodInterval } from '../../src/calendar/period.js';
import { parseObservations, withObservations } from '../../src/model/parse-plan.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import illustrative from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import { parseCsv } from '../view/parse-csv.js';
import { awkwardPlan } from './awkward-plan.js';

const gulou = withObservations(gulouPlan, parseObservations(illustrative, gulouPlan));

describe('SDMX-CSV', () => {
  for (const [name, plan] of Object.entries({ awkward: awkwardPlan, Gulou: gulou })) {
    const [heading = [], ...rows] = parseCsv(sdmxCsv(plan));
    const column = (id: string): string[] => rows.map((row) => row[heading.indexOf(id)]!);

    test(`${name}: the first columns are those of the field guide`, () => {
      // SDMX-CSV 2.0, Columns: structure type, identification, action; then dimensions, measures, attributes.
      assert.deepEqual(heading.slice(0, 3), ['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
      assert.ok(heading.indexOf('TIME_PERIOD') < heading.indexOf('OBS_VALUE'));
      assert.ok(heading.indexOf('OBS_VALUE') < heading.indexOf('OBS_STATUS'));
      assert.equal(new Set(heading).size, heading.length);
      for (const row of rows) {
        assert.equal(row.length, heading.length, 'all records have the same structure');
        assert.equal(row[0], 'dataflow');
        // AGENCY:ARTEFACT_ID(VERSION), a semantic version.
        assert.match(row[1]!, /^[A-Z][A-Z0-9_.]*:[A-Z0-9_]+\(\d+\.\d+\.\d+\)$/);
        assert.ok(['I', 'A', 'R', 'D'].includes(row[2]!));
      }
    });

    test(`${name}: no two observations have one key`, () => {
      const dimensions = heading.slice(3, heading.indexOf('OBS_VALUE'));
      const keys = rows.map((row) => dimensions.map((id) => row[heading.indexOf(id)]).join('.'));
      assert.equal(new Set(keys).size, keys.length);
      for (const id of dimensions) assert.ok(column(id).every(Boolean), `${id} has a value in every row`);
    });

    test(`${name}: times and codes are those of SDMX`, () => {
      // SDMX 3.0, section 6, 4.2.6 and 4.2.8.
      const time =
        /^(\d{4}|\d{4}-\d\d|\d{4}-\d\d-\d\d|\d{4}-(A1|S[12]|Q[1-4]|M(0[1-9]|1[0-2]))|\d{4}-\d\d-\d\d\/P\d+[MD])$/;
      for (const period of column('TIME_PERIOD')) assert.match(period, time);
      for (const status of column('OBS_STATUS')) assert.ok(['A', 'P', 'E', 'B'].includes(status));
      for (const frequency of column('FREQ')) assert.ok(['A', 'S', 'Q', 'M', 'D', '_O'].includes(frequency));
    });

    test(`${name}: observations come back as they were`, () => {
      const back = parseObservations(
        { plan: plan.id, observations: observationsOfSdmx([heading, ...rows], plan) },
        plan,
      );
      const text = (value: unknown): unknown =>
        typeof value === 'object' && value ? (value as Record<string, string>)['zh-CN'] : value;
      const expected = (plan.observations ?? []).map(({ source, note, ...each }) => ({
        ...each,
        ...(source && { source: { name: text(source.name), ...(source.url !== undefined && { url: source.url }) } }),
        ...(note !== undefined && { note: text(note) }),
      }));
      assert.deepEqual(
        back.map((each) => ({ ...each })),
        expected,
      );
    });
  }

  test('a file of another maker is read by its status codes', () => {
    const rows = [
      ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'INDICATOR', 'COUNTS', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS'],
      ['dataflow', 'X:Y(1.0.0)', 'I', 'fall', 'level', '2022-S2', '8.50', 'P'],
    ];
    assert.deepEqual(observationsOfSdmx(rows, awkwardPlan), [
      { indicator: 'fall', period: '2022-H2', value: 8.5, decimals: 2, counts: 'level', status: 'preliminary' },
    ]);
  });

  test('headers with names behind the ids are read by their ids', () =>
    assert.equal(
      observationsOfSdmx(
        [
          ['STRUCTURE', 'INDICATOR: 指标', 'COUNTS: 口径', 'TIME_PERIOD: 时期', 'OBS_VALUE: 值', 'STATUS'],
          ['dataflow', 'fall', 'level', '2022', '1', 'final'],
        ],
        awkwardPlan,
      )[0]?.['indicator'],
      'fall',
    ));

  test('a table without the columns it needs is refused with their names', () =>
    assert.throws(
      () => observationsOfSdmx([['STRUCTURE', 'INDICATOR', 'TIME_PERIOD']], awkwardPlan),
      (error) => error instanceof MissingColumns && error.columns.join() === 'COUNTS,OBS_VALUE',
    ));

  test('a figure that is none is refused by the plan with its place', () => {
    const rows = [
      ['INDICATOR', 'COUNTS', 'TIME_PERIOD', 'OBS_VALUE', 'STATUS'],
      ['fall', 'level', '2022', '约12', 'final'],
    ];
    assert.throws(
      () => parseObservations({ plan: 'awkward', observations: observationsOfSdmx(rows, awkwardPlan) }, awkwardPlan),
      /observations\[0\]\.value/,
    );
  });
});

describe('periods of SDMX', () => {
  for (const period of ['2023', '2023-06', '2023-06-30', '2023-A1', '2023-H1', '2023-Q3', '2023-M06', '2016/2020'])
    test(`${period} comes back as it was`, () => assert.equal(periodOfSdmx(sdmxPeriod(period).timePeriod), period));

  for (const period of ['2022-01/2022-09', '2022-02-03/2022-02-10', '2021-A1/2023-A1', '2022-11/2023-02'])
    test(`${period} comes back with the same days`, () =>
      assert.deepEqual(
        periodInterval(periodOfSdmx(sdmxPeriod(period, '--04-01').timePeriod)!, '--04-01'),
        periodInterval(period, '--04-01'),
      ));

  for (const wrong of ['', '2023-W12', '2023-T1', '2023-01-15/P1M', '2023-01-01/P0M', 'P1Y', '2023-13'])
    test(`“${wrong}” is none a plan can have`, () => assert.equal(periodOfSdmx(wrong), undefined));
});
