import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  asReceived,
  requireDay,
  requireFields,
  requireFinite,
  requireFunction,
  requireHanded,
  requireKnown,
  requireList,
  requireLocale,
  requireNumber,
  requireNumbers,
  requireObject,
  requireOptions,
  requirePlan,
  requireShare,
  requireText,
  whatCame,
} from '../../src/model/wrong-call.js';

/* A wrong call is told by the name of the function, what it requires and what came. */

const told = (call: () => void): string => {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof Error);
    return `${error.name}: ${error.message}`;
  }
  return 'fine';
};
type Rows = readonly (readonly [given: unknown, said: string])[];
const check = (title: string, call: (given: unknown) => void, rows: Rows): void =>
  void describe(title, () => {
    for (const [given, said] of rows)
      test(`${String(asReceived(given))}: ${said}`, () =>
        assert.equal(
          told(() => call(given)),
          said,
        ));
  });

check('a share', (given) => requireShare('f', 'tolerance', given), [
  [0, 'fine'],
  [1, 'fine'],
  [0.5, 'fine'],
  [-0.01, 'RangeError: f requires tolerance as a share from 0 to 1; received -0.01'],
  [60, 'RangeError: f requires tolerance as a share from 0 to 1, 60 % is 0.6; received 60'],
  [100, 'RangeError: f requires tolerance as a share from 0 to 1, 100 % is 1; received 100'],
  [101, 'RangeError: f requires tolerance as a share from 0 to 1; received 101'],
  ['0.5', 'TypeError: f requires tolerance as a number; received "0.5"'],
  [NaN, 'RangeError: f requires a finite tolerance; received NaN'],
]);

check('a finite number', (given) => requireFinite('f', 'x', given), [
  [0, 'fine'],
  [Infinity, 'RangeError: f requires a finite x; received Infinity'],
  [undefined, 'TypeError: f requires x as a number; received undefined'],
  [() => 1, 'TypeError: f requires x as a number; received a function'],
]);

check('a number, or none', (given) => requireNumber('f', 'x', given), [
  [undefined, 'fine'],
  [807, 'fine'],
  ['807', 'TypeError: f requires x as a number; received "807"'],
  [null, 'TypeError: f requires x as a number; received null'],
]);

check('text', (given) => requireText('f', 'a code', given), [
  ['', 'fine'],
  [5, 'TypeError: f requires a code as text; received 5'],
  [['a'], 'TypeError: f requires a code as text; received a list'],
]);

check('a list', (given) => requireList('f', 'figures', given), [
  [[], 'fine'],
  [{}, 'TypeError: f requires figures as a list; received an object'],
]);

check('an object', (given) => requireObject('f', 'a measure', given), [
  [{}, 'fine'],
  [[], 'TypeError: f requires a measure as an object; received a list'],
  [null, 'TypeError: f requires a measure as an object; received null'],
  ['a', 'TypeError: f requires a measure as an object; received "a"'],
]);

check('a function', (given) => requireFunction('f', 'fetch', given), [
  [() => 1, 'fine'],
  [{}, 'TypeError: f requires fetch as a function; received an object'],
]);

check('a known word', (given) => requireKnown('f', 'by', given, ['goal', 'body']), [
  ['body', 'fine'],
  ['bdoy', 'RangeError: f requires by to be one of goal, body; received "bdoy"'],
  [undefined, 'RangeError: f requires by to be one of goal, body; received undefined'],
]);

check('a language', (given) => requireLocale('f', given), [
  ['zh-CN', 'fine'],
  ['en', 'fine'],
  ['zh-Hant', 'fine'],
  [
    'en-GB',
    'RangeError: f requires a locale (localeOf finds that of a language tag) to be one of zh-CN, en, zh-Hant; received "en-GB"',
  ],
]);

check('options', (given) => requireOptions('f', given as never), [
  [{}, 'fine'],
  [{ locale: 'en' }, 'fine'],
  ['en', 'TypeError: f requires options, such as { locale: \'en\' }, as an object; received "en"'],
  [
    { locale: 'fr' },
    'RangeError: f requires a locale (localeOf finds that of a language tag) to be one of zh-CN, en, zh-Hant; received "fr"',
  ],
]);

check('a day', (given) => requireDay('f', given), [
  ['2024-02-29', 'fine'],
  ['2023-02-29', 'RangeError: f requires asOf as a calendar day (YYYY-MM-DD); received 2023-02-29'],
  [undefined, 'RangeError: f requires asOf as a calendar day (YYYY-MM-DD); received undefined'],
]);

check('a plan', (given) => requirePlan('f', given), [
  [{ indicators: [], period: {} }, 'fine'],
  [{ indicators: [] }, 'TypeError: f requires a plan, as parsePlan gives it; received an object'],
  [{ indicators: {}, period: {} }, 'TypeError: f requires a plan, as parsePlan gives it; received an object'],
  [undefined, 'TypeError: f requires a plan, as parsePlan gives it; received undefined'],
]);

test('a field nobody reads is told with those there are', () => {
  assert.equal(
    told(() => requireFields('f', 'options', { asOf: 1 }, ['asOf', 'locale'])),
    'fine',
  );
  assert.equal(
    told(() => requireFields('f', 'options', { asof: 1 }, ['asOf', 'locale'])),
    'RangeError: f requires the fields of options to be one of asOf, locale; received "asof"',
  );
});

test('of several numbers the first that is none is told', () => {
  assert.equal(
    told(() => requireNumbers('f', { a: 1, b: 2 })),
    'fine',
  );
  assert.equal(
    told(() => requireNumbers('f', { a: 1, b: '2', c: null })),
    'TypeError: f requires b as a number; received "2"',
  );
});

describe('what another function gives', () => {
  const kinds = {
    plan: [{ goals: [], period: {} }, 'a plan', 'as parsePlan gives it'],
    progress: [{ goals: [], ended: false }, 'the progress of a plan', 'as assessPlan gives it'],
    goal: [{ goal: {}, counts: {} }, 'the progress of a goal', 'as one of progress.goals'],
    indicator: [{ main: {}, goal: {} }, 'the progress of an indicator', 'as one of progress.indicators'],
    target: [{ target: {}, history: [] }, 'the progress of a target', 'as the main of one of progress.indicators'],
    table: [{ rows: [], columns: [] }, 'a table', 'as indicatorTable gives it'],
    directory: [{ entries: [] }, 'a directory', 'as parseDirectory gives it'],
    observations: [{ observations: [], plan: 'p' }, 'a file of observations', 'which parseObservations reads'],
    method: [{ assessTarget() {} }, 'a method', 'as completionRate() is one'],
    result: [{ applicable: true }, 'the result of a method', 'as compareMethods gives it'],
    model: [{ project() {} }, 'a model', 'as linearPaceOutlook is one'],
    answer: [{ answered: true }, 'an answer', 'as paceSoFar, outlook or reachDate gives it'],
  } as const;

  for (const [kind, [given, name, from]] of Object.entries(kinds))
    test(`${name} is known by what only it has`, () => {
      assert.equal(
        told(() => requireHanded('f', kind as keyof typeof kinds, given)),
        'fine',
      );
      assert.equal(whatCame(given), name);
      assert.equal(
        told(() => requireHanded('f', kind as keyof typeof kinds, {})),
        `TypeError: f requires ${name}, ${from}; received an object`,
      );
    });

  test('one for another is told by its name', () => {
    assert.equal(
      told(() => requireHanded('f', 'progress', { goals: [], period: {} })),
      'TypeError: f requires the progress of a plan, as assessPlan gives it; received a plan',
    );
    assert.equal(whatCame(undefined), 'undefined');
  });
});

test('a text is shown up to sixty characters, and how long it is', () => {
  assert.equal(asReceived('a'.repeat(60)), `"${'a'.repeat(60)}"`);
  assert.equal(asReceived('a'.repeat(61)), `"${'a'.repeat(60)}"… (61 characters)`);
});
