import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { carrying, marked, markForeign, own } from '../../src/static/languages.js';
import { mannerOf } from '../../src/static/options.js';
import {
  asMarkup,
  figure,
  framed,
  headline,
  linked,
  listPiece,
  paragraph,
  tags,
  verdict,
} from '../../src/static/page-parts.js';
import { piece, type Given } from '../../src/static/piece.js';
import { staticCss } from '../../src/static/styles.js';
import { escaped, writeMarkup } from '../../src/static/write-markup.js';
import { svgFile, written } from '../../src/static/svg-file.js';

const said = (given: Given): string => writeMarkup(piece('i', {}, given)).replace(/^<i>|<\/i>$/g, '');
const manner = { locale: 'zh-CN', styled: false, level: 2 } as const;

describe('markup', () => {
  test('escapes the five signs, and puts a mark where a control or half a character stands', () => {
    assert.equal(escaped(`&<>"'`), '&amp;&lt;&gt;&quot;&#39;');
    assert.equal(
      escaped('a\u0000b\u0008\u000b\u000c\u000e\u001f\u007f\u009f\ufffe\uffff\ud800c'),
      `a\ufffdb${'\ufffd'.repeat(10)}c`,
    );
    assert.equal(escaped('a\tb\nc\rd𠮷\u00a0'), 'a\tb\nc\rd𠮷\u00a0');
  });

  test('begins a line of the file with what begins one of the page, and with nothing within a line', () => {
    for (const name of 'article body caption desc div dl footer g h1 h6 head li ol p rect section style table tbody text thead title tr ul'.split(
      ' ',
    ))
      assert.equal(writeMarkup(piece(name)), `\n<${name}></${name}>`);
    for (const name of ['b', 'span', 'a', 'td', 'th', 'path', 'circle', 'h7', 'tspan', 'xg', 'textPath'])
      assert.equal(writeMarkup(piece(name)), `<${name}></${name}>`);
    assert.equal(writeMarkup(piece('meta', { charset: 'utf-8' })), '\n<meta charset="utf-8" />');
    assert.equal(writeMarkup(piece('br')), '<br />');
    assert.equal(writeMarkup(piece('link')), '<link />');
  });

  test('writes attributes in their order and children one after the other, a style sheet as it is', () => {
    assert.equal(
      writeMarkup(piece('b', { a: '<', c: 0, d: undefined, e: '' }, 'x', piece('i', {}, '&'), 'y')),
      '<b a="&lt;" c="0" e="">x<i>&amp;</i>y</b>',
    );
    assert.equal(writeMarkup(piece('style', {}, 'a>b{}')), '\n<style>a>b{}</style>');
  });

  test('ends a file with a line end, and begins it with none', () => {
    assert.equal(asMarkup(piece('p', {}, 'x')), '<p>x</p>\n');
  });
});

describe('the parts of a page', () => {
  test('are framed with their language, and with their look where they bring it', () => {
    assert.equal(
      asMarkup(framed('section', 'kind', manner, '甲')),
      '<section class="kind" lang="zh-CN">甲</section>\n',
    );
    assert.equal(
      asMarkup(framed('article', 'kind', { locale: 'en', styled: true, level: 2 }, 'a甲b')),
      `<article class="kind" lang="en">\n<style>${staticCss}</style>a<span lang="zh-CN">甲</span>b</article>\n`,
    );
  });

  test('have headings of their level, lists and small words', () => {
    assert.equal(said(headline(3, '甲', '乙')), '\n<h3>甲乙</h3>');
    assert.equal(said(listPiece(['甲', ['乙', '丙']])), '\n<ul>\n<li>甲</li>\n<li>乙丙</li></ul>');
    assert.equal(
      said(
        tags([
          { kind: 'illustrative', word: '示例数据' },
          { kind: 'stale', word: '数据较旧' },
        ]),
      ),
      ' <span class="plan-tag">示例数据</span> <span class="plan-tag">数据较旧</span>',
    );
    assert.equal(said(tags([{ kind: 'stale', word: '旧' }], 'other')), ' <span class="other">旧</span>');
  });

  test('have no paragraph where there is nothing to say but a blank', () => {
    assert.equal(paragraph('k'), undefined);
    assert.equal(paragraph('k', undefined, '', false, ' '), undefined);
    assert.equal(said(paragraph('k', '', '甲', ' ')), '\n<p class="k">甲 </p>');
  });

  test('give a verdict its word and its class, and its shape where there is a look', () => {
    assert.equal(
      said(verdict('not-met', '未达目标值', manner)),
      '<span class="plan-verdict plan-not-met">未达目标值</span>',
    );
    assert.equal(
      said(verdict('ahead', '高于序时进度', { ...manner, styled: true })),
      '<span class="plan-verdict plan-ahead"><svg class="plan-glyph" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true"><path fill="#2f7868" fill-rule="evenodd" d="M7 1 13.8 13H.2Z"></path></svg>高于序时进度</span>',
    );
  });

  test('set a blank between a figure and an English unit, none before a Chinese one', () => {
    assert.equal(said(figure('807', '家', 'zh-CN')), '<strong>807</strong>家');
    assert.equal(said(figure('807', 'patents', 'en')), '<strong>807</strong> patents');
    assert.equal(said(figure('80', '%', 'en')), '<strong>80</strong>%');
    assert.equal(said(figure('80', '', 'en')), '<strong>80</strong>');
  });

  test('link only to addresses a page may link to', () => {
    const link = (url: string | undefined): string => said(linked('甲', url));
    for (const url of ['http://a.cn/', 'https://a.cn/b?c=d', '/a', './a', '../a'])
      assert.equal(link(url), `<a href="${url}">甲</a>`, url);
    for (const url of [
      undefined,
      '',
      'javascript:alert(1)',
      'a.html',
      'ftp://a.cn',
      'https://',
      'https://a b',
      ' https://a.cn',
      '.../a',
      'xhttps://a.cn',
      '#a',
      '/a b',
    ])
      assert.equal(link(url), '甲', url);
  });
});

describe('what a caller left open', () => {
  test('is Chinese, plain and with a heading of the second level', () => {
    assert.deepEqual(mannerOf('f', {}), { locale: 'zh-CN', styled: false, level: 2 });
    assert.deepEqual(mannerOf('f', { locale: 'en', styled: true, headingLevel: 5 }), {
      locale: 'en',
      styled: true,
      level: 5,
    });
    assert.equal(mannerOf('f', { headingLevel: 1 }).level, 1);
  });

  test('is no level of headings that a page does not have', () => {
    for (const headingLevel of [0, 6, 1.5, Number.NaN])
      assert.throws(() => mannerOf('cardHtml', { headingLevel }), {
        name: 'RangeError',
        message: `cardHtml requires a headingLevel of 1 to 5; received ${headingLevel}`,
      });
  });

  test('is refused by the name of what was called', () => {
    assert.throws(() => mannerOf('cardHtml', { locale: 'de' as 'en' }), /^\w+: cardHtml /);
    assert.throws(() => mannerOf('cardHtml', null as unknown as object), /^\w+: cardHtml /);
  });
});

describe('languages', () => {
  test('of a plan are marked where they are not the reader’s', () => {
    const name = { 'zh-CN': '件', en: 'patents' };
    assert.equal(said(own(name, 'en', undefined)), 'patents');
    assert.equal(said(own('件', 'en', undefined)), '<span lang="zh-CN">件</span>');
    assert.equal(said(own('brevets', 'zh-CN', 'fr')), '<span lang="fr">brevets</span>');
    assert.equal(said(own(undefined, 'en', 'fr')), '');
    assert.equal(said(marked('', 'fr')), '');
    assert.equal(said(marked('x', undefined)), 'x');
  });

  test('of a plan within a sentence of ours are marked where they stand', () => {
    assert.equal(
      said(carrying('Source: 测试规划, 2021', '测试规划', 'en')),
      'Source: <span lang="zh-CN">测试规划</span>, 2021',
    );
    assert.equal(said(carrying('测试规划', '测试规划', 'en')), '<span lang="zh-CN">测试规划</span>');
    assert.equal(
      said(carrying('来源：Plan local。', 'Plan local', 'zh-CN', 'fr')),
      '来源：<span lang="fr">Plan local</span>。',
    );
    assert.equal(said(carrying('Source: none', '测试规划', 'en')), 'Source: none');
    assert.equal(said(carrying('Source', undefined, 'en')), 'Source');
    assert.equal(said(carrying('Source', '', 'en')), 'Source');
  });

  const foreign = (given: ReturnType<typeof piece>, locale: 'zh-CN' | 'en'): string =>
    writeMarkup(markForeign(given, locale));

  test('are marked down to a word within a sentence, in drawings by the element of drawings', () => {
    assert.equal(foreign(piece('b', {}, 'in 南京 now'), 'en'), '<b>in <span lang="zh-CN">南京</span> now</b>');
    assert.equal(foreign(piece('b', {}, '南京'), 'en'), '<b><span lang="zh-CN">南京</span></b>');
    assert.equal(
      foreign(piece('b', {}, '依据《European Council》'), 'zh-CN'),
      '<b>依据《<span lang="en">European Council</span>》</b>',
    );
    assert.equal(
      foreign(piece('svg', {}, piece('text', {}, '807', '家'), piece('a', {}, '甲')), 'en'),
      '<svg>\n<text>807<tspan lang="zh-CN">家</tspan></text><a><tspan lang="zh-CN">甲</tspan></a></svg>',
    );
    assert.equal(
      foreign(piece('b', {}, piece('svg', {}, '甲'), '乙'), 'en'),
      '<b><svg><tspan lang="zh-CN">甲</tspan></svg><span lang="zh-CN">乙</span></b>',
    );
  });

  test('stay as they are where they are marked, and in names a voice reads whole', () => {
    assert.equal(foreign(piece('b', { lang: 'zh-CN' }, 'in 南京'), 'en'), '<b lang="zh-CN">in 南京</b>');
    assert.equal(
      foreign(piece('b', { lang: 'en' }, 'in 南京'), 'en'),
      '<b lang="en">in <span lang="zh-CN">南京</span></b>',
    );
    for (const name of ['style', 'title', 'desc'])
      assert.equal(foreign(piece(name, {}, '甲'), 'en'), `\n<${name}>甲</${name}>`);
  });
});

describe('a drawing that stands alone', () => {
  const frame = { width: 200, height: 100, title: 'A <name>', told: 'All of 甲', locale: 'en' } as const;
  test('says its size, its language, its fonts, its name and all of it', () => {
    const [svg, title, desc, ground, ...rest] = svgFile(frame, written('甲', 1, 2, { size: 12 })).split('\n');
    assert.match(
      svg!,
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="200" height="100" viewBox="0 0 200 100" role="img" lang="en" xml:lang="en" font-family="-apple-system,[^"]*sans-serif" font-size="12">$/,
    );
    assert.deepEqual(
      [title, desc, ground],
      [
        '<title>A &lt;name&gt;</title>',
        '<desc>All of 甲</desc>',
        '<rect width="100%" height="100%" fill="#ffffff"></rect>',
      ],
    );
    assert.deepEqual(rest, [
      '<text x="1" y="2" font-size="12" fill="#17212b"><tspan lang="zh-CN">甲</tspan></text></svg>',
      '',
    ]);
  });

  test('asks for Chinese fonts first where it speaks Chinese', () => {
    for (const locale of ['zh-CN', 'zh-Hant'] as const)
      assert.match(
        svgFile({ ...frame, locale }),
        /lang="zh-\w+" xml:lang="zh-\w+" font-family="&#39;PingFang SC&#39;,/,
      );
  });

  test('sets a line of text as it is told to', () => {
    assert.equal(
      writeMarkup(written('甲', 1.5, 2, { size: 20, anchor: 'end', strong: true, color: '#000000' })),
      '\n<text x="1.5" y="2" font-size="20" text-anchor="end" font-weight="600" fill="#000000">甲</text>',
    );
  });
});
