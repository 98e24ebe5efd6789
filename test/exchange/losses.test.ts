import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { exchangeFormats, lossesOf, observationsOfTable, dataPackage } from '../../src/exchange/index.js';
import { carriedBy, exchangeFacts } from '../../src/exchange/losses.js';
import { exchangeDoubtWord, lossWord } from '../../src/exchange/loss-words.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { parseCsv } from '../view/parse-csv.js';
import { awkwardPlan } from './awkward-plan.js';

describe('what a format leaves behind', () => {
  for (const [guide, locale] of [
    ['docs/exchange.md', 'en'],
    ['docs/exchange.zh-CN.md', 'zh-CN'],
  ] as const)
    test(`${guide} says of every kind of fact which formats carry it`, () => {
      const lines = readFileSync(guide, 'utf8').split('\n');
      const cells = (line: string): string[] =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim());
      const from = lines.findIndex((line) => exchangeFormats.every((format) => cells(line).includes(format)));
      const table = lines
        .slice(from + 2)
        .filter((line) => line.startsWith('|'))
        .map(cells);
      assert.deepEqual(cells(lines[from]!).slice(1), [...exchangeFormats]);
      assert.deepEqual(
        table,
        exchangeFacts.map((fact) => [
          lossWord(fact, locale),
          ...exchangeFormats.map((format) => (carriedBy[fact].includes(format) ? '✓' : '')),
        ]),
      );
    });

  test('every kind of fact has its words in both languages', () => {
    for (const fact of exchangeFacts) {
      assert.match(lossWord(fact, 'zh-CN'), /[\u4e00-\u9fff]/, fact);
      assert.notEqual(lossWord(fact, 'en'), fact === 'goals' ? '' : undefined);
    }
    for (const code of [
      'period-from-results',
      'target-as-text',
      'result-without-number',
      'result-without-date',
      'figure-taken-as-level',
      'objective-as-measure',
      'left-out',
    ])
      assert.match(exchangeDoubtWord(code, 'zh-CN'), /[\u4e00-\u9fff]/, code);
  });

  test('every format is named for some fact, or for what it is', () => {
    for (const format of exchangeFormats.filter((each) => each !== 'atom'))
      assert.ok(
        exchangeFacts.some((fact) => carriedBy[fact].includes(format)),
        format,
      );
  });

  test('only what a plan has can be lost, and with its number', () => {
    // Three directories in the plan’s file, none in the other.
    assert.equal(lossesOf(gulouPlan, 'datapackage').find(({ fact }) => fact === 'directories')?.count, 3);
    for (const format of exchangeFormats)
      assert.ok(!lossesOf(awkwardPlan, format).some(({ fact }) => fact === 'directories'));
    // One goal within another, which StratML has no place for.
    assert.equal(lossesOf(awkwardPlan, 'stratml').find(({ fact }) => fact === 'goal-tree')?.count, 1);
  });

  test('a table carries of a figure all that it is not said to lose', () => {
    const lost = new Set(lossesOf(awkwardPlan, 'datapackage').map(({ fact }) => fact));
    const table = dataPackage(awkwardPlan).find(({ name }) => name === 'observations.csv')!;
    const back = observationsOfTable(parseCsv(table.text));
    for (const [key, fact] of [
      ['of', 'parts'],
      ['counts', 'counts'],
      ['illustrative', 'samples'],
      ['qualifier', 'qualifiers'],
      ['break', 'breaks'],
      ['published', 'revisions'],
      ['withdrawn', 'withdrawals'],
      ['source', 'sources'],
      ['note', 'figure-notes'],
    ] as const) {
      assert.ok(!lost.has(fact));
      assert.ok(
        back.some((each) => each[key] !== undefined),
        key,
      );
    }
  });
});
