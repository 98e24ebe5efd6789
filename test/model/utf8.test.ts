import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDirectoryStream } from '../../src/directory/read-stream.js';
import { safeParseDirectory } from '../../src/directory/parse-directory.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { safeParseObservations, safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { garbledAt, isMostlyLost } from '../../src/model/utf8.js';
import { minimalPlan } from './minimal-plan.js';

/** GBK of these characters, from the table of GB 2312 (row and cell + 0xA0). */
const gbk: Readonly<Record<string, readonly [number, number]>> = {
  鼓: [0xb9, 0xc4],
  楼: [0xc2, 0xa5],
  区: [0xc7, 0xf8],
  专: [0xd7, 0xa8],
  利: [0xc0, 0xfb],
  公: [0xb9, 0xab],
  司: [0xcb, 0xbe],
  南: [0xc4, 0xcf],
  京: [0xbe, 0xa9],
};
const inGbk = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((character) => gbk[character] ?? [character.charCodeAt(0)]));
const asUtf8 = (text: string): string => new TextDecoder().decode(inGbk(text));
const asLatin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const plan = { ...minimalPlan(), name: '鼓楼区', goals: [{ id: 'creation', name: '专利' }] };
const file = JSON.stringify(plan, null, 1).replace('专利拥有量', '专利').replace('达80件', '80').replace('件', 'x');

describe('a file that is not UTF-8', () => {
  it('is told so, with the place, before anything else is said of it', () => {
    const text = asUtf8(file);
    for (const [locale, message] of [
      [
        'en',
        'plan: expected UTF-8 (from line 3, column 11 on it is not, probably GBK; save the file as UTF-8), received "',
      ],
      ['zh-CN', 'plan：应为 UTF-8 编码（从第3行第11列起不是，很可能是 GBK；请将文件另存为 UTF-8），实际为文字“'],
    ] as const) {
      const result = safeParsePlan(text, { locale });
      assert.ok(!result.ok);
      assert.deepEqual(
        result.issues.map(({ code, path }) => [code, path]),
        [['not-utf8', '']],
      );
      assert.ok(result.issues[0]?.message.startsWith(message), result.issues[0]?.message);
    }
  });

  it('nor are its observations', () => {
    const figures = asUtf8('{"plan":"test-plan","note":"鼓楼区","observations":[]}');
    const result = safeParseObservations(figures, parsePlan(minimalPlan()), { locale: 'en' });
    assert.ok(!result.ok && result.issues[0]?.code === 'not-utf8');
    assert.match(result.issues[0].message, /^observations: expected UTF-8 \(from line 1, column 29 /);
  });

  it('half a character that is a mark of JSON does not hide the reason', () => {
    // 0x5C, the backslash, is the second byte of many characters of GBK.
    const text = new TextDecoder().decode(Uint8Array.from([...inGbk('{"name": "鼓'), 0x8f, 0x5c, ...inGbk('"}')]));
    assert.throws(() => JSON.parse(text) as unknown);
    const result = safeParsePlan(text);
    assert.ok(!result.ok && result.issues[0]?.code === 'not-utf8');
  });

  it('is known when it has been read in other ways', () => {
    const words = '鼓楼区专利';
    const utf8 = new TextEncoder().encode(words);
    for (const [how, garbled] of [
      ['UTF-8 as ISO 8859-1', asLatin1(utf8)],
      ['UTF-8 as Windows-1252', new TextDecoder('windows-1252').decode(utf8)],
      ['GBK as ISO 8859-1', asLatin1(inGbk(words))],
      ['GBK as Windows-1252', new TextDecoder('windows-1252').decode(inGbk(words))],
      // As https://… encoding tables show it.
      ['UTF-8 as GBK', '榧撴ゼ鍖轰笓鍒╋紝鍗椾含甯傦紝'],
      ['as UTF-8, written again as such and read as GBK', '锟斤拷锟斤拷'],
    ] as const)
      assert.equal(garbledAt(`名称：${garbled}`) >= 0, true, how);
  });
});

describe('what is no sign of another encoding', () => {
  const texts = [
    'Île-de-France: «\u00a0café\u00a0» à 18 °C, naïveté, Øresund, ÅÄÖ, ÀÉÈÙ',
    '……——“”‘’×××××××·······％±≤≥',
    '¼½¾ ²³ €£¥ 10–20 %, “quoted” — dashes…',
    'Þórður Æðelþryð, Señor Muñoz, Dvořák, Łódź',
    '锛链与鏂',
    '鼓樓區：臺灣、藝術、龍鳳',
    '東京都・横浜市、ビジネス',
  ];
  for (const text of texts) it(text, () => assert.equal(garbledAt(text), -1));

  it('the whole of the published plan, and its file', () => {
    for (const name of ['gulou-ip-2021-2025.zh.txt', 'gulou-ip-2021-2025.json', 'gulou-ip-2021-2025.illustrative.json'])
      assert.equal(garbledAt(readFileSync(`src/plans/${name}`, 'utf8')), -1);
    assert.equal(garbledAt(readFileSync('test/model/target-sentences.json', 'utf8')), -1);
  });
});

describe('a directory that is not UTF-8', () => {
  const entries = ['南京鼓楼公司', '鼓楼专利公司', '南京专利公司'].map((name, at) => ({ id: `e${at}`, name }));
  const json = JSON.stringify({ directory: 'd', name: '鼓楼区', entries }, null, 1);
  const lines = [{ directory: 'd', name: '鼓楼区' }, ...entries].map((row) => JSON.stringify(row)).join('\n');

  it('is told so when it is read as text', () => {
    for (const text of [json, lines]) {
      const result = safeParseDirectory(asUtf8(text), { locale: 'en' });
      assert.ok(!result.ok);
      assert.equal(result.issues.length, 1);
      assert.equal(result.issues[0]?.code, 'not-utf8');
      assert.match(result.issues[0].message, /UTF-8 \(from line \d+, column \d+ on it is not, probably GBK/);
    }
    const result = safeParseDirectory(asUtf8(json));
    assert.match(
      !result.ok ? (result.issues[0]?.message ?? '') : '',
      /应为 UTF-8 编码（从第3行第11列起不是，很可能是 GBK/,
    );
  });

  it('is told so when it is read as a stream, in pieces of whatever length', async () => {
    for (const size of [1, 7, 4096]) {
      const bytes = inGbk(lines);
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
          controller.close();
        },
      });
      const result = await readDirectoryStream(stream, { locale: 'en' });
      assert.ok(!result.ok);
      assert.equal(result.issues[0]?.code, 'not-utf8');
    }
  });

  it('a character that got lost in one of its names is no reason to refuse it', async () => {
    const lost = lines.replace('公司', '\ufffd司');
    assert.ok(!isMostlyLost(lost));
    assert.equal(safeParseDirectory(lost).ok, true);
    assert.equal((await readDirectoryStream(new Blob([lost]).stream())).ok, true);
  });
});
