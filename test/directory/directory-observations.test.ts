import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countOn } from '../../src/directory/count-on.js';
import { directoryObservations, withDirectory } from '../../src/directory/directory-observations.js';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import { withObservations } from '../../src/model/parse-plan.js';
import type { DirectoryFile } from '../../src/model/directory.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { assessPlan } from '../../src/progress/assess-plan.js';

const id = 'protected-enterprises';
const file = (entries: object[], updated = '2022-12-31'): DirectoryFile =>
  parseDirectory({
    directory: id,
    name: '名录',
    updated,
    entries: entries.map((entry, at) => ({ id: `e-${at}`, name: `甲${at}`, ...entry })),
  });
const told = (directory: DirectoryFile): string[] =>
  directoryObservations(directory, id).map(({ period, value }) => `${period} ${value}`);

test('tells each change, each month’s end and the day of the last update', () => {
  assert.deepEqual(told(file([{ entered: '2022-11-05', withdrawn: '2022-12-24' }, { entered: '2022-12-20' }])), [
    '2022-11-05 1',
    '2022-11-30 1',
    '2022-12-20 2',
    '2022-12-24 1',
    '2022-12-31 1',
  ]);
});

test('says nothing of what is after the last update', () => {
  assert.deepEqual(told(file([{ entered: '2023-02-01' }])), ['2022-12-31 0']);
});

test('counts what happens on the day of the last update itself', () => {
  const entered = { entered: '2022-12-31' };
  assert.deepEqual(told(file([{ entered: '2022-12-05' }, entered, entered])), ['2022-12-05 1', '2022-12-31 3']);
  const left = file([{ entered: '2022-12-05', withdrawn: '2022-12-31' }, { entered: '2022-12-20' }]);
  assert.deepEqual(told(left), ['2022-12-05 1', '2022-12-20 2', '2022-12-31 1']);
});

test('tells only the last day where days of entry were not published, and how many', () => {
  const [only, ...others] = directoryObservations(file([{}, { entered: '2022-03-01' }]), id);
  assert.deepEqual([only!.period, only!.value, others.length], ['2022-12-31', 2, 0]);
  assert.deepEqual(only!.note, { 'zh-CN': '其中1家未公布列入日期', en: '1 of them without a published day of entry' });
});

test('an empty directory has none, which is a figure; one without a day of update says nothing', () => {
  assert.deepEqual(told(file([])), ['2022-12-31 0']);
  assert.deepEqual(told({ ...file([]), updated: undefined } as unknown as DirectoryFile), []);
});

test('whatever the days, each figure is the count of that day', () => {
  const day = fc
    .tuple(fc.integer({ min: 2020, max: 2023 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
  const entry = fc
    .record({ entered: day, withdrawn: fc.option(day, { nil: undefined }) })
    .filter(({ entered, withdrawn }) => withdrawn === undefined || entered < withdrawn);
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
      const directory = file(entries.map((each) => JSON.parse(JSON.stringify(each)) as object));
      for (const { period, value } of directoryObservations(directory, id)) {
        assert.equal(value, countOn(directory, period).count);
      }
    }),
  );
});

test('the indicator that counts a directory agrees with it on every day looked from', () => {
  const directory = parseDirectory(readFileSync('src/plans/gulou-ip-2021-2025.enterprises.illustrative.json', 'utf8'));
  const plan = withDirectory(gulouPlan, directory);
  for (const asOf of ['2021-06-30', '2022-12-31', '2023-07-14', '2025-06-30']) {
    const { main } = assessPlan(plan, { asOf }).indicators.find(({ indicator }) => indicator.id === id)!;
    assert.equal(main.reported!.value, countOn(directory, asOf).count, asOf);
    assert.equal(main.illustrative, true);
  }
});

test('a figure that was published stays alone', () => {
  const own = [{ indicator: id, period: '2021', value: 12, counts: 'level', status: 'final' }] as const;
  const plan = { ...gulouPlan, observations: own };
  assert.equal(withDirectory(plan, file([{ entered: '2021-05-01' }])), plan);
});

test('the plan’s own figures stay single beside those of a directory', () => {
  const own = { indicator: 'madrid-trademarks', period: '2022', value: 120, counts: 'level', status: 'final' } as const;
  const plan = withObservations(gulouPlan, [own]);
  const { observations } = withDirectory(plan, file([{ entered: '2022-03-01' }]));
  assert.equal(observations!.filter(({ indicator }) => indicator === own.indicator).length, 1);
});

test('a directory without a name gives figures that name nobody', () => {
  const lines = '{"id":"a","name":"甲","entered":"2022-03-01"}\n{"id":"b","name":"乙","entered":"2022-04-01"}\n';
  const nameless = { ...parseDirectory(lines), directory: id, updated: '2022-04-30' };
  const { observations } = withDirectory(gulouPlan, nameless);
  assert.deepEqual(observations!.map(({ period, value, source }) => [period, value, source]).pop(), [
    '2022-04-30',
    2,
    undefined,
  ]);
});

test('one day of another millennium makes no figure for each month since', () => {
  const each = told(file([{ entered: '1022-03-01' }, { entered: '2022-03-01' }]));
  assert.ok(each.length < 1300);
  assert.equal(each.pop(), '2022-12-31 2');
});

test('a plan keeps its other figures, each once', () => {
  const own = [
    { indicator: 'madrid-trademarks', period: '2021', value: 40, counts: 'level', status: 'final' },
    { indicator: 'madrid-trademarks', period: '2022', value: 60, counts: 'level', status: 'final' },
  ] as const;
  const directory = file([{ entered: '2022-12-05' }]);
  const { observations } = withDirectory({ ...gulouPlan, observations: own }, directory);
  assert.deepEqual(
    observations?.map(({ indicator, period, value }) => `${indicator} ${period} ${value}`),
    ['madrid-trademarks 2021 40', 'madrid-trademarks 2022 60', `${id} 2022-12-05 1`, `${id} 2022-12-31 1`],
  );
});

test('a figure is a level and final, and says whose it is', () => {
  const from = (more: object): object =>
    directoryObservations({ ...file([{ entered: '2022-12-31' }]), ...more } as DirectoryFile, id)[0]!;
  const bare = { indicator: id, period: '2022-12-31', value: 1, counts: 'level', status: 'final' };
  assert.deepEqual(from({}), { ...bare, source: { name: '名录' } });
  const url = 'https://example.org/a';
  assert.deepEqual(from({ source: { name: '局', url } }), { ...bare, source: { name: '名录', url } });
  assert.deepEqual(from({ source: { name: '局' } }), { ...bare, source: { name: '名录' } });
  const name = { 'zh-CN': '名录', en: 'List' };
  assert.deepEqual(from({ name }), { ...bare, source: { name } });
  for (const blank of ['', ' ', { 'zh-CN': ' ' }]) assert.deepEqual(from({ name: blank }), bare);
  assert.deepEqual(from({ name: '', illustrative: true }), { ...bare, illustrative: true });
  const made = { ...file([{ entered: '2022-12-31', illustrative: true }, {}]), name: '' };
  assert.deepEqual(directoryObservations(made, id), [
    {
      ...bare,
      value: 2,
      illustrative: true,
      note: { 'zh-CN': '其中1家未公布列入日期', en: '1 of them without a published day of entry' },
    },
  ]);
});

test('the ends of months are told of the last hundred years alone', () => {
  const periods = told(file([{ entered: '1910-05-05' }])).map((each) => each.slice(0, 10));
  assert.deepEqual(periods.slice(0, 3), ['1910-05-05', '1922-01-31', '1922-02-28']);
  // A day, and twelve months of each of 101 years.
  assert.equal(periods.length, 1 + 12 * 101);
  assert.deepEqual(
    told(file([{ entered: '2022-10-31' }], '2022-12-30')).map((each) => each.slice(0, 10)),
    ['2022-10-31', '2022-11-30', '2022-12-30'],
  );
});

test('who left before the last update is not among those without a day, nor who left on a day in words', () => {
  assert.deepEqual(told(file([{ withdrawn: '2022-06-01' }, { entered: '2022-12-05' }])), [
    '2022-12-05 1',
    '2022-12-31 1',
  ]);
  assert.deepEqual(told(file([{ entered: '2022-12-05', withdrawn: '2022年底' }, { entered: '2022-12-31' }])), [
    '2022-12-31 1',
  ]);
});

test('a plan that counts another directory stays as it is', () => {
  const directory = file([{ entered: '2022-12-05' }]);
  assert.equal(withDirectory({ ...gulouPlan, indicators: [] }, directory).observations, gulouPlan.observations);
  assert.equal(withDirectory(gulouPlan, { ...directory, directory: 'another' }), gulouPlan);
  assert.throws(() => withDirectory(5 as never, directory), /^TypeError: withDirectory /);
  assert.throws(() => withDirectory(gulouPlan, 5 as never), /^TypeError: withDirectory /);
  assert.throws(() => directoryObservations(5 as never, id), /^TypeError: directoryObservations /);
  assert.throws(() => directoryObservations(directory, 5 as never), /^TypeError: directoryObservations .*indicator/);
});
