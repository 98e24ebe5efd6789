import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as asOf from '../../src/format/as-of-words.js';
import * as citationPlace from '../../src/format/citation-place.js';
import * as charts from '../../src/format/chart-words.js';
import * as dashboard from '../../src/format/dashboard-words.js';
import * as glance from '../../src/format/glance-words.js';
import * as directory from '../../src/format/directory-labels.js';
import * as directorySource from '../../src/format/directory-words.js';
import * as explanation from '../../src/format/explanation-labels.js';
import * as explanationLines from '../../src/format/explanation-words.js';
import * as gap from '../../src/format/gap-words.js';
import * as indicatorPage from '../../src/format/indicator-page-words.js';
import * as indicatorTable from '../../src/format/indicator-table-words.js';
import * as interfaces from '../../src/format/interface-words.js';
import * as measureProgress from '../../src/format/measure-progress-words.js';
import * as issuePlaces from '../../src/format/issue-words.js';
import * as measure from '../../src/format/measure-words.js';
import type { WordTables } from '../../src/format/own-words.js';
import * as officeWords from '../../src/format/office-words-labels.js';
import * as overview from '../../src/format/overview-words.js';
import * as plan from '../../src/format/plan-words.js';
import * as planOnly from '../../src/format/plan-only-words.js';
import * as reading from '../../src/format/reading-words.js';
import * as readiness from '../../src/format/readiness-words.js';
import * as report from '../../src/format/report-words.js';
import * as reporting from '../../src/format/reporting-words.js';
import * as result from '../../src/format/result-words.js';
import * as share from '../../src/format/share-words.js';
import * as staticFolder from '../../src/format/static-folder-words.js';
import * as target from '../../src/format/target-words.js';
import * as trend from '../../src/format/trend-words.js';
import { tables } from '../../src/format/word-table.js';

// Read, so that a bundler keeps the modules and with them their tables.
const modules = [
  ...[
    asOf,
    citationPlace,
    charts,
    dashboard,
    glance,
    directory,
    directorySource,
    explanation,
    explanationLines,
    indicatorTable,
    interfaces,
  ],
  ...[
    gap,
    indicatorPage,
    issuePlaces,
    measure,
    measureProgress,
    officeWords,
    overview,
    plan,
    planOnly,
    readiness,
    reading,
    report,
    reporting,
    result,
    share,
    staticFolder,
    target,
    trend,
  ],
];

const names: Readonly<Record<keyof WordTables, true>> = {
  shared: true,
  target: true,
  bound: true,
  targetSentence: true,
  plan: true,
  card: true,
  gap: true,
  planPage: true,
  planGlance: true,
  planOnly: true,
  source: true,
  issuePlaces: true,
  citationPlace: true,
  explanation: true,
  explanationLines: true,
  indicatorTable: true,
  indicatorPage: true,
  goalOverview: true,
  measureList: true,
  measureProgress: true,
  reporting: true,
  readiness: true,
  trendChart: true,
  planCharts: true,
  asOf: true,
  directory: true,
  directoryList: true,
  reading: true,
  result: true,
  officeWords: true,
  report: true,
  share: true,
  staticFolder: true,
};
const generator = (await import(pathToFileURL(join(process.cwd(), 'scripts/zh-hant-table.mjs')).href)) as unknown as {
  chineseSentences(): string[];
};

/** Every word of a table by its path: `status.met`. */
function leaves(words: unknown, path = ''): [path: string, word: unknown][] {
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, word]) => leaves(word, path ? `${path}.${key}` : key));
}

describe('every table of words', () => {
  assert.equal(modules.length, 29);

  test('is among those a page can put its own words into, each under a name of its own', () => {
    assert.deepEqual([...tables.keys()].sort(), Object.keys(names).sort());
  });

  test('has the same words in Chinese and in English', () => {
    for (const [name, { written }] of tables) {
      const shape = (words: unknown): string[] =>
        leaves(words)
          .map(([path, word]) => `${path} ${typeof word}`)
          // In Chinese a direction is left to the plan's words.
          .filter((path) => name !== 'bound' || !/^(up|down|hold) /.test(path))
          .sort();
      assert.deepEqual(shape(written.en), shape(written['zh-CN']), name);
    }
  });

  test('says something, and nothing with a space at an end where it stands alone', () => {
    for (const [name, { written }] of tables) {
      for (const words of [written['zh-CN'], written.en]) {
        for (const [path, word] of leaves(words)) {
          assert.ok(typeof word === 'string' || typeof word === 'function', `${name}.${path}`);
          if (typeof word === 'string' && /\p{L}/u.test(word)) assert.equal(word, word.trim(), `${name}.${path}`);
        }
      }
    }
  });

  test('has no Chinese in English', () => {
    for (const [name, { written }] of tables) {
      for (const [path, word] of leaves(written.en)) {
        assert.doesNotMatch(
          String(word).replace(/\\u[0-9a-f]{4}/gi, 'x'),
          /[\u3400-\u9fff。，；：？！（）]/,
          `${name}.${path}`,
        );
      }
    }
  });
});

describe('Chinese sentences', () => {
  const sentences = generator.chineseSentences();
  const beside = (signs: string): RegExp => new RegExp(`\\p{Script=Han}[${signs}]|[${signs}]\\p{Script=Han}`, 'u');

  test('are punctuated in full width', () => {
    for (const sentence of sentences) assert.doesNotMatch(sentence, beside(',;:?!()"\''), sentence);
  });
  test('have no space between characters, and none beside a figure', () => {
    for (const sentence of sentences) {
      assert.doesNotMatch(
        sentence,
        /[\u4e00-\u9fff] +[\u4e00-\u9fff]|[\u4e00-\u9fff] +\d|\d +[\u4e00-\u9fff]/,
        sentence,
      );
    }
  });
  test('write an ellipsis as one sign, and end once', () => {
    for (const sentence of sentences) assert.doesNotMatch(sentence, /\.\.\.|。。|，，|；；|、、|的的|了了/, sentence);
  });
});
