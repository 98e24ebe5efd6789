// Writes src/format/zh-hant-table.ts: of OpenCC's dictionaries, what our own sentences need and nothing more.
// Run it after a Chinese sentence was added or changed: node scripts/zh-hant-table.mjs
import { Converter } from 'opencc-js/cn2t';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import ts from 'typescript';
import { filesUnder } from './files.mjs';

/** The library's own answer: traditional characters in the forms printed in Taiwan, no other choice of words. */
export const libraryConverter = () => Converter({ from: 'cn', to: 'tw' });

/** Stands for what a sentence is given to carry. */
const slot = '\uE002';

/** Every Chinese text in the source of the words, comments left out; a template as one text with slots. */
export function chineseSentences(files = filesUnder('src/format', '.ts').filter((path) => !/zh-hant/.test(path))) {
  const sentences = new Set();
  const visit = (node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) sentences.add(node.text);
    if (ts.isTemplateExpression(node)) {
      sentences.add([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(slot));
    }
    ts.forEachChild(node, visit);
  };
  for (const path of files) visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext));
  return [...sentences].filter((text) => /\p{Script=Han}/u.test(text)).sort();
}

/** The fewest entries with which character by character, phrases first, gives what the library gives. */
export function tableFor(sentences, convert) {
  const forms = new Map();
  for (const sentence of sentences) {
    const converted = convert(sentence);
    if (converted.length !== sentence.length) throw new Error(`not character by character: ${sentence}`);
    for (let at = 0; at < sentence.length; at += 1) {
      const seen = forms.get(sentence[at]) ?? new Map();
      seen.set(converted[at], (seen.get(converted[at]) ?? 0) + 1);
      forms.set(sentence[at], seen);
    }
  }
  // The commonest form of each character; where a sentence has another, the character with its neighbours.
  const single = new Map([...forms].map(([from, seen]) => [from, [...seen].sort((a, b) => b[1] - a[1])[0][0]]));
  const phrases = {};
  for (const sentence of sentences) {
    const converted = convert(sentence);
    for (let at = 0; at < sentence.length; at += 1) {
      if (converted[at] === single.get(sentence[at])) continue;
      const [from, to] = [Math.max(0, at - 1), at + 2];
      phrases[sentence.slice(from, to).replaceAll(slot, '')] = converted.slice(from, to).replaceAll(slot, '');
    }
  }
  const characters = [...single]
    .filter(([from, to]) => from !== to)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join(''))
    .join('');
  return { characters, phrases };
}

async function write() {
  const { characters, phrases } = tableFor(chineseSentences(), libraryConverter());
  const file = 'src/format/zh-hant-table.ts';
  const text = `// Made by scripts/zh-hant-table.mjs from the dictionaries of OpenCC (Apache License 2.0, https://github.com/BYVoid/OpenCC).

/** Simplified and traditional in turn. */
export const characters: string =
  '${characters}';

/** Characters with their neighbours, where the common form would be wrong. */
export const phrases: Readonly<Record<string, string>> = ${JSON.stringify(phrases)};
`;
  writeFileSync(file, await format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 }));
  console.log(`${file}: ${characters.length / 2} characters, ${Object.keys(phrases).length} phrases`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await write();
