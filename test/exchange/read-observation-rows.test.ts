import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { observationsOfSdmx, observationsOfTable, sdmxCsv } from '../../src/exchange/index.js';
import { MissingColumns } from '../../src/exchange/read-observation-rows.js';
import { decimalText } from '../../src/exchange/decimal-text.js';
import { delimitedText } from '../../src/exchange/delimited-text.js';
import { periodOfSdmx, sdmxPeriod } from '../../src/exchange/sdmx-period.js';
import { writeXml } from '../../src/exchange/write-xml.js';
import { smallPlan } from './small-plan.js';

const plan = smallPlan();
/** The rows of a table from what one row says. */
const rowOf = (cells: Readonly<Record<string, string>>): string[][] => [Object.keys(cells), Object.values(cells)];

describe('rows of the table of observations', () => {
  const least = { indicator: 'jobs', period: '2022', value: '5', counts: 'level', status: 'final' };
  const read = (more: Readonly<Record<string, string>> = {}): unknown =>
    observationsOfTable(rowOf({ ...least, ...more }))[0];
  const stated = { ...least, value: 5 };

  test('what every observation says is enough', () => assert.deepEqual(read(), stated));
  test('an empty cell says nothing', () =>
    assert.deepEqual(
      read({
        of: '',
        qualifier: '',
        unit: '',
        illustrative: '',
        break: '',
        source: '',
        source_url: '',
        published: '',
        withdrawn: '',
        note: '',
      }),
      stated,
    ));
  test('everything a row can say', () =>
    assert.deepEqual(
      read({
        of: 'east',
        qualifier: 'about',
        unit: '人',
        illustrative: 'true',
        break: '1',
        source: 'Office',
        source_url: 'https://example.org/',
        published: '2023-01-01',
        withdrawn: '2023-02-01',
        note: 'Note',
        unheard: 'of',
      }),
      {
        ...stated,
        of: 'east',
        qualifier: 'about',
        unit: '人',
        illustrative: true,
        break: true,
        source: { name: 'Office', url: 'https://example.org/' },
        published: '2023-01-01',
        withdrawn: '2023-02-01',
        note: 'Note',
      },
    ));
  test('a source without an address, and an address without a source, which is none', () => {
    assert.deepEqual(read({ source: 'Office' }), { ...stated, source: { name: 'Office' } });
    assert.deepEqual(read({ source_url: 'https://example.org/' }), stated);
  });
  for (const [text, value, decimals] of [
    ['5.0', 5, 1],
    ['5.50', 5.5, 2],
    ['5.5', 5.5],
    ['-12.25', -12.25],
    ['+3', 3],
    ['10', 10],
    ['1e3', 1000],
    ['25E-1', 2.5],
    ['2.5e+2', 250],
    // What is no number is handed on, to be refused with its place.
    ['', undefined],
    ['n/a', 'n/a'],
    ['1,000', '1,000'],
    ['5 km', '5 km'],
    ['about 5', 'about 5'],
    ['.5', '.5'],
    ['5.', '5.'],
  ] as const)
    test(`the value “${text}”`, () => {
      const { value: _value, ...rest } = stated;
      assert.deepEqual(read({ value: text }), {
        ...rest,
        ...(value !== undefined && { value }),
        ...(decimals !== undefined && { decimals }),
      });
    });
  for (const [text, set] of [
    ['true', true],
    ['TRUE', true],
    ['1', true],
    ['false', false],
    ['0', false],
    ['untrue', false],
    ['true-ish', false],
    ['11', false],
  ] as const)
    test(`the flag “${text}” is ${set ? 'set' : 'not set'}`, () =>
      assert.deepEqual(read({ break: text }), { ...stated, ...(set && { break: true }) }));
  test('a mark of the byte order, blanks and a language in the heading are none of the name; empty rows are none', () =>
    assert.deepEqual(
      observationsOfTable([
        ['\ufeffindicator', ' period ', 'value', 'counts', 'status', 'note: Remark'],
        ['', '', '', '', '', ''],
        ['jobs', '2022', '5', 'level', 'final', 'Note'],
        ['', '', '', '', '', ''],
      ]),
      [{ ...stated, note: 'Note' }],
    ));
  test('a row that is too short says nothing of the rest', () =>
    assert.deepEqual(observationsOfTable([[...Object.keys(least), 'note'], ['jobs']]), [{ indicator: 'jobs' }]));
  test('all columns that are missing are named at once', () => {
    const missing = (columns: readonly string[]) => (error: unknown) => {
      assert.ok(error instanceof MissingColumns && error instanceof RangeError);
      assert.equal(error.name, 'MissingColumns');
      assert.deepEqual(error.columns, columns);
      assert.equal(error.message, `observations require the columns ${columns.join(', ')}`);
      return true;
    };
    assert.throws(() => observationsOfTable([['indicator', 'value', 'counts']]), missing(['period', 'status']));
    assert.throws(() => observationsOfTable([]), missing(['indicator', 'period', 'value', 'counts', 'status']));
    assert.throws(
      () => observationsOfSdmx([['OBS_STATUS']], plan),
      missing(['INDICATOR', 'COUNTS', 'TIME_PERIOD', 'OBS_VALUE']),
    );
  });
});

describe('rows of an SDMX-CSV file', () => {
  const least = { INDICATOR: 'jobs', COUNTS: 'level', TIME_PERIOD: '2022', OBS_VALUE: '5' };
  const read = (more: Readonly<Record<string, string>> = {}): unknown =>
    observationsOfSdmx(rowOf({ ...least, ...more }), plan)[0];
  const stated = { indicator: 'jobs', counts: 'level', period: '2022', value: 5 };

  test('what every observation says', () => assert.deepEqual(read(), stated));
  // CL_OBS_STATUS: A normal, P provisional, E estimated, B time series break.
  for (const [code, more] of [
    ['A', { status: 'final' }],
    ['P', { status: 'preliminary' }],
    ['E', { status: 'estimated' }],
    ['B', { status: 'B', break: true }],
    // A code nobody knows is handed on, to be refused.
    ['X', { status: 'X' }],
  ] as const)
    test(`the status ${code}`, () => assert.deepEqual(read({ OBS_STATUS: code }), { ...stated, ...more }));
  test('our own columns stand before the code', () =>
    assert.deepEqual(read({ STATUS: 'estimated', OBS_STATUS: 'B', SERIES_BREAK: 'true' }), {
      ...stated,
      status: 'estimated',
      break: true,
    }));
  test('_T is the whole and _Z no day', () => {
    assert.deepEqual(read({ REF_PART: '_T', VINTAGE: '_Z' }), stated);
    assert.deepEqual(read({ REF_PART: '_Z', VINTAGE: '_T' }), stated);
    assert.deepEqual(read({ REF_PART: 'east', VINTAGE: '2023-01-01' }), {
      ...stated,
      of: 'east',
      published: '2023-01-01',
    });
  });
  test('the unit of the indicator is not repeated, in whichever language; another one is', () => {
    for (const unit of ['人', 'people', '']) assert.deepEqual(read({ UNIT_MEASURE: unit }), stated, unit);
    assert.deepEqual(read({ UNIT_MEASURE: 'km' }), { ...stated, unit: 'km' });
    assert.deepEqual(read({ INDICATOR: 'city', UNIT_MEASURE: 'µg' }), { ...stated, indicator: 'city' });
    // A rate is in per cent, whatever its indicator counts in.
    assert.deepEqual(read({ COUNTS: 'rate', UNIT_MEASURE: '%' }), { ...stated, counts: 'rate' });
    assert.deepEqual(read({ COUNTS: 'rate', UNIT_MEASURE: '人' }), { ...stated, counts: 'rate', unit: '人' });
  });
  test('periods are those of a plan; what is none is handed on', () => {
    assert.deepEqual(read({ TIME_PERIOD: '2022-S1' }), { ...stated, period: '2022-H1' });
    assert.deepEqual(read({ TIME_PERIOD: 'soon' }), { ...stated, period: 'soon' });
    assert.deepEqual(read({ TIME_PERIOD: '' }), { ...stated, period: '' });
  });
  test('attributes', () =>
    assert.deepEqual(
      read({
        QUALIFIER: 'about',
        ILLUSTRATIVE: 'true',
        WITHDRAWN: '2023-02-01',
        SOURCE: 'Office',
        SOURCE_URL: 'https://example.org/',
        COMMENT_OBS: 'Note',
      }),
      {
        ...stated,
        qualifier: 'about',
        illustrative: true,
        source: { name: 'Office', url: 'https://example.org/' },
        withdrawn: '2023-02-01',
        note: 'Note',
      },
    ));
});

describe('the SDMX-CSV file of a small plan', () => {
  // SDMX-CSV 2.0: STRUCTURE, STRUCTURE_ID, ACTION (I: information), then the components in the order of the structure.
  const head =
    'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_PART,COUNTS,STATUS,VINTAGE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,SERIES_BREAK,QUALIFIER,UNIT_MEASURE,ILLUSTRATIVE,WITHDRAWN,SOURCE,SOURCE_URL,COMMENT_OBS';
  const own = 'dataflow,DRUMTOWER:PLAN_OBSERVATIONS(1.0.0),I';
  test('in Chinese unless told', () =>
    assert.deepEqual(sdmxCsv(plan).split('\r\n'), [
      head,
      `${own},A,jobs,_T,increment,preliminary,2022-01-20,2021,210,P,,,人,,,人社局,https://example.org/l?a=1&b=2,`,
      `${own},A,jobs,_T,increment,final,2022-06-15,2021,205,A,,,人,,,,,`,
      `${own},S,dust,east,level,estimated,_Z,2022-S1,58.0,E,,more-than,微克,true,,,,两站`,
      `${own},A,dust,_T,level,final,2023-02-01,2022,52,B,true,,,,2023-05-01,,,`,
      '',
    ]));
  test('in English', () =>
    assert.deepEqual(sdmxCsv(plan, { locale: 'en' }).split('\r\n').slice(1, 4), [
      `${own},A,jobs,_T,increment,preliminary,2022-01-20,2021,210,P,,,people,,,"Labour, ""Office""",https://example.org/l?a=1&b=2,`,
      `${own},A,jobs,_T,increment,final,2022-06-15,2021,205,A,,,people,,,,,`,
      `${own},S,dust,east,level,estimated,_Z,2022-S1,58.0,E,,more-than,µg,true,,,,"two stations, near"`,
    ]));
  test('a plan without figures is its heading', () => {
    const { observations: _none, ...without } = plan;
    assert.equal(sdmxCsv(without), `${head}\r\n`);
  });
});

describe('periods of SDMX', () => {
  for (const [period, frequency, timePeriod] of [
    ['2022', 'A', '2022'],
    ['2022-H2', 'S', '2022-S2'],
    ['2022-Q3', 'Q', '2022-Q3'],
    ['2022-05', 'M', '2022-05'],
    ['2022-05-09', 'D', '2022-05-09'],
    ['2021/2022', '_O', '2021-01-01/P24M'],
    ['2022-01/2022-09', '_O', '2022-01-01/P9M'],
    ['2022-11/2023-02', '_O', '2022-11-01/P4M'],
    ['2022-01-02/2022-01-05', '_O', '2022-01-02/P4D'],
    ['2022-01-01/2022-01-30', '_O', '2022-01-01/P30D'],
    ['2022-01-02/2022-01-31', '_O', '2022-01-02/P30D'],
  ] as const)
    test(`${period} is ${timePeriod} and back`, () => {
      assert.deepEqual(sdmxPeriod(period), { frequency, timePeriod });
      assert.equal(periodOfSdmx(timePeriod), period);
    });
  for (const [timePeriod, period] of [
    ['2022-01-01/P1Y', '2022'],
    ['2021-01-01/P2Y', '2021/2022'],
    ['2022-01-01/P12M', '2022'],
    ['2022-04-01/P1Y', '2022-04/2023-03'],
    ['2022-04-01/P1M', '2022-04'],
    ['2022-12-01/P1M', '2022-12'],
    ['2022-04-01/P24M', '2022-04/2024-03'],
    ['2022-04-02/P1M', undefined],
    ['2022-04-01/P0M', undefined],
    ['2022-04-01/P0D', undefined],
    ['2022-02-30/P1D', undefined],
    ['2022-04-01/P1W', undefined],
    ['2022-04-01/P', undefined],
    ['x2022-04-01/P1M', undefined],
    ['2022-04-01/P1Mx', undefined],
    ['2022-13', undefined],
    ['', undefined],
  ] as const)
    test(`${timePeriod || 'nothing'} is ${period ?? 'no period'}`, () =>
      assert.equal(periodOfSdmx(timePeriod), period));
  test('what is no period is named', () =>
    assert.throws(() => sdmxPeriod('soon'), {
      name: 'RangeError',
      message: 'sdmxPeriod requires a period; received soon',
    }));
});

describe('numbers, fields and elements as text', () => {
  // XML Schema Part 2, 3.3.3: no exponent.
  for (const [value, decimals, text] of [
    [3, 1, '3.0'],
    [3, undefined, '3'],
    [3.5, 2, '3.50'],
    [3.25, 1, '3.25'],
    [-3, 2, '-3.00'],
    [0, 0, '0'],
    [1e-7, undefined, '0.0000001'],
    [-2.5e-7, undefined, '-0.00000025'],
    [2.5e-7, 9, '0.000000250'],
    [1.25e-10, undefined, '0.000000000125'],
    [1e15, undefined, '1000000000000000'],
  ] as const)
    test(`${value} with ${decimals ?? 'no'} decimals is ${text}`, () =>
      assert.equal(decimalText(value, decimals), text));
  // RFC 4180, 2.6 and 2.7; blanks at an end are quoted, since readers cut them off.
  for (const [field, text] of [
    ['a b', 'a b'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['""', '""""""'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['', ''],
    [undefined, ''],
    [0, '0'],
    [false, 'false'],
  ] as const)
    test(`the field ${JSON.stringify(field) ?? 'of nothing'}`, () =>
      assert.equal(delimitedText([[field, 'x'], ['y']]), `${text},x\r\ny\r\n`));
  test('elements are set in lines, but never where a blank is text', () =>
    assert.equal(
      writeXml({
        name: 'a',
        attributes: { b: '"1"', c: '<&>' },
        children: [
          { name: 'd', attributes: {}, children: [] },
          {
            name: 'e',
            attributes: {},
            children: ['x < y\u0000\ufffd', { name: 'f', attributes: {}, children: ['z'] }, ' & '],
          },
          { name: 'g', attributes: {}, children: [{ name: 'h', attributes: {}, children: [' '] }] },
        ],
      }),
      `<?xml version="1.0" encoding="UTF-8"?>
<a b="&quot;1&quot;" c="&lt;&amp;&gt;">
  <d/>
  <e>x &lt; y<f>z</f> &amp; </e>
  <g>
    <h> </h>
  </g>
</a>
`,
    ));
});
