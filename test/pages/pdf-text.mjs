// The text of every page of a PDF that Chromium has printed, in the order it was painted and without blanks.
import { inflateSync } from 'node:zlib';

/** Objects by number: the dictionary as text, and the stream where there is one. */
function objectsOf(file) {
  const objects = new Map();
  for (const { 1: number, index, 0: start } of file.matchAll(/^(\d+) 0 obj\n/gm)) {
    const from = index + start.length;
    const stream = /^[\s\S]*?stream\r?\n/.exec(file.slice(from, from + 4000))?.[0] ?? '';
    const end = file.indexOf('endobj', from);
    if (!stream || stream.includes('endobj')) {
      objects.set(Number(number), { dictionary: file.slice(from, end), stream: '' });
      continue;
    }
    const length = Number(/\/Length (\d+)/.exec(stream)[1]);
    const bytes = Buffer.from(file.slice(from + stream.length, from + stream.length + length), 'latin1');
    const plain = stream.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
    // Pictures and fonts hold no words.
    const words = !/\/Subtype \/Image|\/Length1/.test(stream);
    objects.set(Number(number), { dictionary: stream, stream: words ? plain.toString('latin1') : '' });
  }
  return objects;
}

const text = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What the codes of a font stand for, from its /ToUnicode, and how many digits a code has. */
function codesOf(map) {
  const codes = new Map();
  for (const [, lines] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code, hex] of lines.matchAll(/<(\w+)> <(\w+)>/g)) codes.set(parseInt(code, 16), text(hex));
  for (const [, lines] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, low, high, hex] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = parseInt(low, 16); code <= parseInt(high, 16); code += 1)
        codes.set(code, String.fromCharCode(parseInt(hex, 16) + code - parseInt(low, 16)));
  const digits = /begincodespacerange\n<(\w+)>/.exec(map)?.[1].length ?? 4;
  return (hex) => (hex.match(new RegExp(`.{${digits}}`, 'g')) ?? []).map((code) => codes.get(parseInt(code, 16)) ?? '');
}

/** @param pdf What `page.pdf()` gives. */
export function pdfPages(pdf) {
  const objects = objectsOf(pdf.toString('latin1'));
  const fonts = new Map();
  const fontOf = (number) => {
    if (!fonts.has(number)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.dictionary ?? '');
      fonts.set(number, map ? codesOf(objects.get(Number(map[1])).stream) : () => []);
    }
    return fonts.get(number);
  };
  /** The words of a content stream, drawn forms included. */
  const wordsOf = ({ dictionary, stream }) => {
    const named = Object.fromEntries([...dictionary.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, at]) => [name, +at]));
    const parts = /\/ActualText <FEFF(\w+)>|\b(EMC)\b|\/(\w+) [\d.]+ Tf|(\[[^\]]*\]|<\w*>) T[jJ]|\/(\w+) Do/g;
    let font = () => [];
    let said = false;
    let words = '';
    for (const [, actual, end, name, strings, form] of stream.matchAll(parts)) {
      if (actual) words += text(actual);
      if (actual || end) said = Boolean(actual);
      if (name) font = fontOf(named[name]);
      if (strings && !said) for (const [, hex] of strings.matchAll(/<(\w+)>/g)) words += font(hex).join('');
      if (form && objects.has(named[form])) words += wordsOf(objects.get(named[form]));
    }
    return words;
  };
  const inOrder = (number) => {
    const { dictionary } = objects.get(number);
    const kids = /\/Kids \[([^\]]*)\]/.exec(dictionary);
    return kids ? [...kids[1].matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => inOrder(Number(kid))) : [dictionary];
  };
  const root = [...objects.values()].find(({ dictionary }) => dictionary.includes('/Type /Catalog'));
  return inOrder(Number(/\/Pages (\d+) 0 R/.exec(root.dictionary)[1])).map((dictionary) => {
    const { stream } = objects.get(Number(/\/Contents (\d+) 0 R/.exec(dictionary)[1]));
    // NFKC: a font may map the sign of a radical where the character was meant.
    return wordsOf({ dictionary, stream }).normalize('NFKC').replace(/\s+/g, '');
  });
}
