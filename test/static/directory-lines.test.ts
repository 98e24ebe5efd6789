import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import { directoryHtml, type StaticDirectoryOptions } from '../../src/static/directory-html.js';

/* A directory as a table, line by line. */

const file = {
  directory: 'd',
  name: { 'zh-CN': '商标企业名录', en: 'Trade mark enterprises' },
  note: { 'zh-CN': '每年更新。', en: 'Updated every year.' },
  publisher: { 'zh-CN': '区市场监管局', en: 'Market bureau' },
  contact: '商标科',
  updated: '2023-12-31',
  source: { name: { 'zh-CN': '区公报', en: 'Gazette' }, url: 'https://example.gov.cn/1' },
  terms: { 软件业: { en: 'Software' } },
  entries: [
    {
      id: 'a',
      name: '甲公司',
      street: '宁海路街道',
      industry: '软件业',
      website: 'https://example.com/',
      entered: '2021-03-01',
    },
    { id: 'b', name: '乙公司', entered: '2022-05-01', withdrawn: '2023-01-01' },
    { id: 'c', name: '丙公司', entered: '2023-05-01' },
  ],
};
const told = (more: object = {}, options: StaticDirectoryOptions = {}): string[] =>
  directoryHtml(parseDirectory({ ...file, ...more }), options)
    .split('\n')
    .map((line) => line.replace(/(<\/(tbody|thead|table|section)>)+$/, ''));
const heads = (lines: readonly string[]): string[] =>
  [...lines.find((line) => line.startsWith('<tr><th scope="col">'))!.matchAll(/<th scope="col">([^<]*)<\/th>/g)].map(
    ([, word]) => word!,
  );

describe('a directory without script', () => {
  test('is in Chinese a table of what has not been withdrawn, with who publishes it', () => {
    assert.deepEqual(told(), [
      '<section class="plan-static" lang="zh-CN">',
      '<table>',
      '<caption>商标企业名录 <small>共2家</small></caption>',
      '<thead>',
      '<tr><th scope="col">企业名称</th><th scope="col">街道</th><th scope="col">行业</th><th scope="col">列入时间</th><th scope="col">网站</th></tr>',
      '<tbody>',
      '<tr><th scope="row">甲公司</th><td>宁海路街道</td><td>软件业</td><td>2021年3月1日</td><td><a href="https://example.com/">https://example.com/</a></td></tr>',
      '<tr><th scope="row">丙公司</th><td></td><td></td><td>2023年5月1日</td><td></td></tr>',
      '<p class="plan-source">更新日期：2023年12月31日 发布单位：区市场监管局 <a href="https://example.gov.cn/1">来源：区公报</a> 每年更新。名录只登记单位，不登记个人。信息有误，请联系：商标科。</p>',
      '',
    ]);
  });

  test('is in English the same, names marked as Chinese', () => {
    const zh = (words: string): string => `<span lang="zh-CN">${words}</span>`;
    const lines = told({}, { locale: 'en' });
    assert.deepEqual(lines.slice(2, 5), [
      '<caption>Trade mark enterprises <small>2 in all</small></caption>',
      '<thead>',
      '<tr><th scope="col">Name</th><th scope="col">Sub-district</th><th scope="col">Industry</th><th scope="col">Entered</th><th scope="col">Website</th></tr>',
    ]);
    assert.equal(
      lines[6],
      `<tr><th scope="row">${zh('甲公司')}</th><td>${zh('宁海路街道')}</td><td>Software</td><td>1 March 2021</td><td><a href="https://example.com/">https://example.com/</a></td></tr>`,
    );
    assert.equal(
      lines[8],
      `<p class="plan-source">Updated: 31 December 2023 Publisher: Market bureau <a href="https://example.gov.cn/1">Source: Gazette</a> Updated every year. The directory lists organisations, never persons. To correct an entry, contact ${zh('商标科')}.</p>`,
    );
  });

  test('is of the day asked for, entries of that day included', () => {
    const rows = (asOf: string): string[] =>
      told({}, { asOf }).flatMap((line) => /<th scope="row">([^<]*)/.exec(line)?.[1] ?? []);
    assert.deepEqual(rows('2021-02-28'), []);
    assert.deepEqual(rows('2021-03-01'), ['甲公司']);
    assert.deepEqual(rows('2022-12-31'), ['甲公司', '乙公司']);
    assert.match(told({}, { asOf: '2022-12-31' }).at(-2)!, /^<p class="plan-source">更新日期：2022年12月31日 /);
  });

  test('leaves out a column no entry has anything for, unless it was asked for', () => {
    const bare = { entries: [{ id: 'a', name: '甲公司', entered: '2021-03-01' }] };
    assert.deepEqual(heads(told(bare)), ['企业名称', '列入时间']);
    assert.deepEqual(heads(told(bare, { columns: ['website', 'street'] })), ['企业名称', '网站', '街道']);
    // The web site stands last.
    assert.deepEqual(heads(told()).at(-1), '网站');
  });

  test('calls its things and its columns as what it lists', () => {
    const agencies = {
      of: 'agencies',
      entries: [{ id: 'a', name: '甲所', categories: ['代理'], street: '宁海路街道' }],
    };
    assert.deepEqual(heads(told(agencies)), ['机构名称', '服务类型', '街道']);
    assert.match(told({ of: 'streets', entries: [] }).join(''), /共0个/);
  });

  test('says that it is made up, in a tag and in a sentence', () => {
    const lines = told({ illustrative: true });
    assert.equal(
      lines[2],
      '<caption>商标企业名录 <span class="plan-tag">示例数据</span> <small>共2家</small></caption>',
    );
    assert.equal(lines.at(-3), '<p class="plan-note">名录中的企业全部虚构，只用于展示版式。</p>');
    assert.doesNotMatch(told().join(''), /plan-note|plan-tag/);
  });

  test('says nothing of what its file does not', () => {
    const bare = { note: undefined, publisher: undefined, contact: undefined, updated: undefined, source: undefined };
    assert.equal(
      told(bare).at(-2),
      '<p class="plan-source">名录只登记单位，不登记个人。信息有误，请联系发布单位更正。</p>',
    );
    assert.match(told({ source: { name: '区公报' } }).at(-2)!, / 来源：区公报 每年/);
  });

  test('cannot be made of nothing', () => {
    assert.throws(() => directoryHtml(undefined as never), /directoryHtml/);
    assert.throws(() => told({}, { headingLevel: 0 }), /directoryHtml requires/);
  });
});
