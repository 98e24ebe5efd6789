import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { localeOf, textIn } from '../../src/format/locale.js';
import { planWords } from '../../src/format/plan-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { additions, tables, wordTable } from '../../src/format/word-table.js';
import { characters, phrases } from '../../src/format/zh-hant-table.js';
import { speakTraditional, toTraditional } from '../../src/format/zh-hant.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { seed } from '../generated-plans.js';

// The generator's own reading of the sources, so that a sentence written tomorrow is looked at too.
interface Generator {
  chineseSentences(): string[];
  libraryConverter(): (text: string) => string;
  tableFor(sentences: string[], convert: (text: string) => string): { characters: string; phrases: object };
}
const generator = (await import(
  pathToFileURL(join(process.cwd(), 'scripts/zh-hant-table.mjs')).href
)) as unknown as Generator;
const sentences = generator.chineseSentences();
const byLibrary = generator.libraryConverter();

describe('the table of traditional characters', () => {
  test('converts every Chinese sentence in the source as the library does', () => {
    assert.ok(sentences.length > 100);
    for (const sentence of sentences) assert.equal(toTraditional(sentence), byLibrary(sentence));
  });

  test('holds no character that no sentence has, and lacks none', () => {
    const fresh = generator.tableFor(sentences, byLibrary);
    assert.deepEqual({ characters, phrases }, fresh, 'run node scripts/zh-hant-table.mjs');
  });

  test('leaves what is traditional already as it is', () => {
    for (const sentence of sentences) {
      const once = toTraditional(sentence);
      assert.equal(toTraditional(once), once);
    }
  });

  test('says what a reader of traditional Chinese expects', () => {
    assert.equal(toTraditional('已达目标值'), '已達目標值');
    assert.equal(toTraditional('低于序时进度'), '低於序時進度');
    assert.equal(toTraditional('没有数据不等于0'), '沒有數據不等於0');
    assert.equal(toTraditional('规划期已结束'), '規劃期已結束');
  });

  test('changes neither digits nor Latin letters nor the length', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (/^[\x20-\x7e]*$/.test(text)) assert.equal(toTraditional(text), text);
        else if (!/[\uE000\uE001]/.test(text)) assert.equal(toTraditional(text).length, text.length);
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('before traditional Chinese is asked for', () => {
  test('its readers get simplified Chinese', () => {
    for (const tag of ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-Hant-HK']) assert.equal(localeOf(tag), 'zh-CN', tag);
  });
  test('a caller who names it gets simplified Chinese too', () => {
    const [main] = assessPlan(gulouPlan, { asOf: '2023-06-30' }).indicators;
    assert.ok(main);
    assert.equal(targetWords(main.main, 'zh-Hant').targetLabel, '目标');
  });
});

describe('once it is asked for', () => {
  const late = wordTable('ofATest', {
    'zh-CN': {
      plain: '数据来源',
      carries: (quote: string, count: number) => `规划原文：“${quote}”，共${count}项。`,
      joins: (clauses: readonly string[]) => clauses.join('；已达'),
      group: { inner: '时间' },
      list: ['读到', '没有'],
    },
    en: {
      plain: 'Source of data',
      carries: (quote: string, count: number) => `“${quote}”: ${count}.`,
      joins: (clauses: readonly string[]) => clauses.join('; '),
      group: { inner: 'time' },
      list: ['read', 'not'],
    },
  });
  before(speakTraditional);
  after(() => {
    delete additions.traditional;
    tables.delete('ofATest');
  });

  test('tables declared before are converted: sentences, groups, lists and what functions return', () => {
    const words = late['zh-Hant'];
    assert.equal(words.plain, '數據來源');
    assert.equal(words.group.inner, '時間');
    assert.deepEqual(words.list, ['讀到', '沒有']);
  });
  test('so are those declared after', () => {
    const words = wordTable('later', { 'zh-CN': { plain: '已达' }, en: { plain: 'met' } });
    assert.equal(words['zh-Hant'].plain, '已達');
    assert.equal(words['zh-CN'].plain, '已达');
    tables.delete('later');
  });
  test('what a sentence carries stays as the plan prints it', () => {
    assert.equal(late['zh-Hant'].carries('达到2000件', 3), '規劃原文：“达到2000件”，共3項。');
    assert.equal(late['zh-Hant'].joins(['数据', '来源']), '数据；已達来源');
  });
  test('the language follows the tag', () => {
    const rows: [string, string][] = [
      ['zh-Hant', 'zh-Hant'],
      ['zh-hant-HK', 'zh-Hant'],
      ['zh-TW', 'zh-Hant'],
      ['zh-HK', 'zh-Hant'],
      ['zh-MO', 'zh-Hant'],
      ['zh_TW', 'zh-Hant'],
      ['cht', 'zh-Hant'],
      ['zh-CHT', 'zh-Hant'],
      ['cmn-Hant', 'zh-Hant'],
      ['zh_CN', 'zh-CN'],
      ['zh-CHS', 'zh-CN'],
      ['zh', 'zh-CN'],
      ['zh-CN', 'zh-CN'],
      ['zh-Hans-HK', 'zh-CN'],
      ['zh-SG', 'zh-CN'],
      ['', 'zh-CN'],
      ['en-HK', 'en'],
    ];
    for (const [tag, locale] of rows) assert.equal(localeOf(tag), locale, tag);
  });
  test('a target is told in traditional sentences around the plan’s own words', () => {
    const progress = assessPlan(gulouPlan, { asOf: '2023-06-30' });
    const target = progress.indicators.find(({ indicator }) => indicator.id === 'trademark-enterprises-per-10000');
    assert.ok(target);
    const words = targetWords(target.main, 'zh-Hant');
    assert.equal(words.statusWord, '暫無數據');
    assert.equal(words.sentence, '沒有數據不等於0');
    assert.equal(words.name, textIn(target.indicator.name, 'zh-CN'));
    assert.equal(words.target, '超过900家');
    assert.equal(planWords(progress, 'zh-Hant').summary, '20項定量目標的實施數據均尚未公佈。沒有數據不等於0。');
    assert.equal(planWords(progress, 'zh-Hant').period, '2021—2025年');
  });
  test('a plan’s own traditional text comes first', () => {
    assert.equal(textIn({ 'zh-CN': '专利', 'zh-Hant': '專利' }, 'zh-Hant'), '專利');
    assert.equal(textIn({ 'zh-CN': '专利', en: 'Patents' }, 'zh-Hant'), '专利');
  });
  test('asking twice changes nothing', () => {
    speakTraditional();
    assert.equal(late['zh-Hant'].plain, '數據來源');
  });
});
