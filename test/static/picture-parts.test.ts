import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ink } from '../../src/static/ink.js';
import { countBar, glyphMark } from '../../src/static/picture-marks.js';
import {
  baseOf,
  paragraph,
  pictureFile,
  roomOf,
  sheetOf,
  type PictureOptions,
} from '../../src/static/picture-sheet.js';
import { drawn, rounded, tagsOf } from './drawn.js';

/* Where a picture to be shared has its parts: a square of 27 pixels is 27 wide, a digit 0.61 of its size. */

const muted = `fill="${ink.muted}"`;

describe('a bar of counts', () => {
  const bar = (counts: readonly (readonly [string, number])[], size = 20, width = 300): string[] =>
    rounded(
      drawn(
        countBar(
          counts.map(([status, count]) => ({ status, count, word: '' })) as unknown as Parameters<typeof countBar>[0],
          10,
          100,
          width,
          50,
          size,
        ),
      ),
    );
  const withoutPath = (tags: readonly string[]): string[] => tags.map((tag) => tag.replace(/ d="[^"]*"/, ''));

  test('is as long for each verdict as it is many, three pixels apart, its shape in the middle', () => {
    // 300 less 3 for three of one and one of another: 74.25 each.
    assert.deepEqual(
      withoutPath(
        bar([
          ['met', 3],
          ['behind', 1],
        ]),
      ),
      [
        `<rect x="10" y="100" width="222.75" height="50" fill="${ink.status.met}">`,
        '<path fill-rule="evenodd" fill="#ffffff" transform="translate(111.4 115) scale(1.429)">',
        `<rect x="235.75" y="100" width="74.25" height="50" fill="${ink.status.behind}">`,
        '<path fill-rule="evenodd" fill="#ffffff" transform="translate(262.9 115) scale(1.429)">',
      ],
    );
  });

  test('has an outline for what is not judged, its shape in its own colour', () => {
    for (const status of ['not-due', 'not-reported', 'not-computable', 'direction-only'] as const)
      assert.deepEqual(withoutPath(bar([[status, 1]])), [
        `<rect x="10.75" y="100.75" width="298.5" height="48.5" fill="none" stroke="${ink['rule-strong']}" stroke-width="1.5">`,
        `<path fill-rule="evenodd" fill="${ink.status[status]}" transform="translate(150 115) scale(1.429)">`,
      ]);
  });

  test('has no shape where it would be smaller than ten pixels', () => {
    // A stretch of 16 leaves 3 at either side.
    assert.equal(bar([['met', 1]], 20, 16).length, 2);
    assert.equal(bar([['met', 1]], 20, 15.9).length, 1);
    assert.match(bar([['met', 1]], 20, 16)[1]!, /scale\(0\.714\)/);
    // An outline is never thinner than a pixel.
    assert.match(bar([['not-due', 1]], 20, 2)[0]!, / width="1" /);
  });
});

test('the shape of a verdict stands in a square of the size asked for', () => {
  assert.deepEqual(drawn(glyphMark('behind', 10.04, 20.06, 28)), [
    `<path fill-rule="evenodd" fill="${ink.status.behind}" transform="translate(10 20.1) scale(2)" d="M.2 1h13.6L7 13Z">`,
  ]);
  assert.match(drawn(glyphMark('behind', 0, 0, 14, '#123456'))[0]!, /fill="#123456"/);
});

test('lines of a text stand beneath each other, each in the middle of its height', () => {
  assert.equal(baseOf(40, 20), 27.2);
  const block = paragraph(['甲', '乙'], 40, 64, { size: 20 }, 5);
  assert.equal(block.height, 85);
  assert.deepEqual(rounded(drawn(block.draw(100))), [
    `<text x="64" y="132.2" font-size="20" fill="${ink.text}">甲`,
    `<text x="64" y="172.2" font-size="20" fill="${ink.text}">乙`,
  ]);
  assert.equal(paragraph(['甲'], 40, 64, { size: 20 }).height, 40);
  // Nothing takes no room above it either.
  assert.equal(paragraph([], 40, 64, { size: 20 }, 5).height, 0);
});

test('a sheet is wide unless a square is asked for, with room between its margins', () => {
  assert.equal(sheetOf({}), sheetOf({ format: 'wide' }));
  assert.deepEqual([roomOf(sheetOf({})), roomOf(sheetOf({ format: 'square' }))], [1200 - 128, 1080 - 144]);
});

describe('a picture', () => {
  const around = { plan: '小规划', tags: [], facts: ['数据截至2022年底'], lead: '看全部3项', title: '题', told: '说' };
  const picture = (
    more: object = {},
    options: PictureOptions = {},
    blocks: Parameters<typeof pictureFile>[2] = [],
  ): string[] => rounded(tagsOf(pictureFile({ ...around, ...more }, options, blocks)).slice(4));
  const text = (x: number, y: number, size: number, said: string, anchor = ''): string =>
    `<text x="${x}" y="${y}" font-size="${size}"${anchor && ` text-anchor="${anchor}"`} ${muted}>${said}`;

  test('has the plan above and the foot below', () => {
    assert.deepEqual(picture(), [
      // A line of 36 at 52: 52 + 18 + 26 × 0.36.
      text(64, 79.36, 26, '小规划 · 实施进度'),
      '<path d="M64 542H1136" stroke="#d5dbe1" stroke-width="2">',
      // One line of 34 in a foot of 88: 542 + 27 + 17 + 24 × 0.36.
      text(64, 594.64, 24, '数据截至2022年底'),
    ]);
    assert.deepEqual(picture({}, { format: 'square' }), [
      text(72, 72 + 20 + 10.8, 30, '小规划 · 实施进度'),
      '<path d="M72 930H1008" stroke="#d5dbe1" stroke-width="2">',
      text(72, 930 + 54 + 21 + 10.08, 28, '数据截至2022年底'),
    ]);
  });

  test('is called and told as it is, in its language', () => {
    const file = pictureFile({ ...around, plan: { 'zh-CN': '小规划', en: 'Small plan' } }, { locale: 'en' }, []);
    assert.match(file, /^<svg[^>]* width="1200" height="630" viewBox="0 0 1200 630" role="img" lang="en"/);
    assert.match(file, /<title>题<\/title>\n<desc>说<\/desc>/);
    assert.match(file, />Small plan · Progress<\/text>/);
  });

  test('has its small words in boxes at the right, sample data dashed', () => {
    const tags = [
      { kind: 'preliminary', word: '初步数据' },
      { kind: 'illustrative', word: '示例数据' },
    ];
    const box = (x: number, dashed: boolean): string =>
      `<rect x="${x}" y="51" width="118" height="38" rx="3" fill="none" stroke="${ink['rule-strong']}" stroke-width="2"${dashed ? ' stroke-dasharray="6 4"' : ''}>`;
    assert.deepEqual(picture({ tags }).slice(1, 5), [
      // Four letters of 24 with 12 at either side: 120, the last ending at 1136, the other 12 before it.
      box(1017, true),
      text(1076, 78.64, 24, '示例数据', 'middle'),
      box(885, false),
      text(944, 78.64, 24, '初步数据', 'middle'),
    ]);
  });

  test('sets a plan’s name that is too long for a line on two, smaller, without more', () => {
    // Beside no box there is room for 1060: 40 letters of 26 are 1040, with what is shown of them more.
    const long = '规'.repeat(35);
    const longer = '规'.repeat(45);
    assert.deepEqual(picture({ plan: long }).slice(0, 1), [text(64, 79.36, 26, `${long} · 实施进度`)]);
    // 1060 hold 44 letters of 24.
    assert.deepEqual(picture({ plan: longer }).slice(0, 2), [
      text(64, 78.64, 24, '规'.repeat(44)),
      text(64, 114.64, 24, '规'),
    ]);
    assert.match(picture({ plan: '规'.repeat(100) })[1]!, /…$/);
  });

  test('has its address with what it leads to at the right', () => {
    const shown = (address: string): string[] => picture({}, { address }).slice(3);
    assert.deepEqual(shown('https://www.example.gov.cn/plan/'), [
      text(1136, 577.64, 24, '看全部3项', 'end'),
      text(1136, 611.64, 24, 'www.example.gov.cn/plan', 'end'),
    ]);
    assert.match(shown('http://a.cn')[1]!, />a\.cn$/);
    const path = 'a'.repeat(50);
    assert.match(shown(`https://a.cn/p?x=${path}`)[1]!, />a\.cn\/p\?x=a+$/);
    // What is asked goes first, then the way: 1072 less 40 and the fact leave about 830, 60 letters of 13.68.
    assert.match(shown(`https://a.cn/p?x=${path}${path}`)[1]!, />a\.cn\/p$/);
    assert.match(shown(`https://a.cn/p#${path}${path}`)[1]!, />a\.cn\/p$/);
    assert.match(shown(`https://a.cn/${path}${path}?x`)[1]!, />a\.cn$/);
    assert.equal(shown('').length, 0);
  });

  test('gives the foot as many lines as its facts take, none for what is not said', () => {
    // Two lines of 34 in 88; three need 122.
    assert.deepEqual(picture({ facts: ['甲', '', '乙'] }).slice(1), [
      '<path d="M64 542H1136" stroke="#d5dbe1" stroke-width="2">',
      text(64, 577.64, 24, '甲'),
      text(64, 611.64, 24, '乙'),
    ]);
    assert.equal(
      picture({ facts: ['甲', '乙', '丙'] })[1],
      '<path d="M64 508H1136" stroke="#d5dbe1" stroke-width="2">',
    );
    // A long fact takes two lines beside the address, the second cut: the address has two fifths.
    const long = picture({ facts: ['数'.repeat(100)] }, { address: 'https://a.cn' }).filter((tag) =>
      tag.includes('>数'),
    );
    assert.equal(long.length, 2);
    assert.match(long[1]!, /…$/);
    // 1072 less the words of the lead, 4 letters and a digit more, and 40: 37 letters of 24.
    assert.equal(long[0]!.match(/数/g)!.length, Math.floor((1072 - (4 + 0.61) * 24 - 40) / 24));
  });

  const code = (size: number): boolean[][] =>
    Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => x === y));
  test('has its code at the right in whole pixels, and the address before it', () => {
    // 135 pixels for 21 modules and 8 of nothing: 4 each; 84, and 16 of nothing around it.
    const tags = picture({}, { address: 'https://a.cn', code: code(21) });
    assert.equal(tags[1], '<path d="M64 514H1136" stroke="#d5dbe1" stroke-width="2">');
    assert.equal(tags[3], text(1036, 514 + 24 + 17 + 8.64, 24, '看全部3项', 'end'));
    const drawnCode = tags.at(-1)!;
    assert.ok(
      drawnCode.startsWith(
        '<path fill="#000000" shape-rendering="crispEdges" transform="translate(1052 530) scale(4)" d="M0 0h1v1h-1ZM1 1h1v1h-1ZM2 2',
      ),
    );
    assert.equal(drawnCode.match(/h1v1h-1Z/g)!.length, 21);
  });

  test('has no code of modules under two pixels', () => {
    const has = (size: number): boolean => picture({}, { code: code(size) }).some((tag) => tag.includes('crispEdges'));
    // 135 ÷ 67 is 2.01, 135 ÷ 68 is 1.99.
    assert.deepEqual([has(59), has(60)], [true, false]);
  });

  test('draws the first arrangement that finds room, else the last', () => {
    // 630 less 52 above, 36 of the head, 88 of the foot and 12.
    const block = (height: number, name: string) => ({ height, draw: (top: number) => `${name}${top}` });
    const shown = (...heights: readonly (readonly number[])[]): string =>
      /<\/text>((?:[a-z]\d+)+)/.exec(
        pictureFile(
          around,
          {},
          heights.map((each, at) => () => each.map((height) => block(height, 'abc'[at]!))),
        ),
      )![1]!;
    assert.equal(shown([442], [1]), 'a88');
    assert.equal(shown([442.1], [1]), 'b88');
    assert.equal(shown([200, 243], [200, 242]), 'b88b288');
    assert.equal(shown([900], [800], [700]), 'c88');
  });
});
