// Sentences that no test quotes: a change of their words would turn nothing red that says what is right. Those of
// src/format, and what an author, a publisher and a clerk are told of their files.
// `node scripts/unquoted-sentences.mjs` lists them with their files.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { filesUnder } from './files.mjs';

/** Shorter ones are single words, which stand inside other sentences and are quoted with those. */
const isSentence = (text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4 || /[a-z]+ [a-z]+ [a-z]+/.test(text);

/** Texts of a source, each as the parts between what it is given to carry; what types and imports say is none. A test may quote by a pattern. */
export function textsIn(path, source, withPatterns) {
  const texts = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push([node.text]);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    if (withPatterns && ts.isRegularExpressionLiteral(node)) texts.push([node.text.replace(/\\(.)/g, '$1')]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.ESNext));
  return texts;
}

/** What a table of plain texts leaves open: {0}, {detail}. */
const slot = /\{\w+\}/;

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a text says a sentence: its parts in their order, with anything between them. Where it begins another it is large. */
const says = (parts) => new RegExp(parts.filter(Boolean).map(escaped).join('.*?'), 'sui');

/** Sentences of some sources that stand in no text of some tests, as `file: sentence`, a slot as …. */
export function unquoted(sources, tests) {
  const quotes = tests.flatMap(({ path, text }) => textsIn(path, text, true).map((parts) => parts.join('\uE002')));
  const all = quotes.join('\n').toLowerCase();
  const lines = new Set(quotes.flatMap((quote) => quote.split('\n')));
  return sources.flatMap(({ path, text }) =>
    textsIn(path, text)
      .map((parts) => parts.flatMap((part) => part.split(slot)))
      .filter((parts) => isSentence(parts.join(' ')))
      .filter((parts) => {
        // Nearly all that are said nowhere miss a part altogether, which is quickly seen.
        if (!parts.every((part) => all.includes(part.toLowerCase()))) return true;
        const pattern = says(parts);
        return ![...lines].some((line) => pattern.test(line));
      })
      .map((parts) => `${path}: ${parts.join('…')}`),
  );
}

const read = (path) => ({ path, text: readFileSync(path, 'utf8') });

/** Words of remarks on files, which stand beside what makes them. */
const remarks = [
  'src/model/issue-sentences.ts',
  'src/model/not-utf8.ts',
  'src/model/plan-warning.ts',
  'src/directory/directory-issues.ts',
  'src/workbook/remark-words.ts',
  'src/workbook/measure-remark-words.ts',
];

/** Those of the words of both written languages. Traditional Chinese is made from the simplified. */
export const unquotedSentences = () =>
  unquoted(
    [...filesUnder('src/format', '.ts').filter((path) => !/zh-hant/.test(path)), ...remarks].map(read),
    [...filesUnder('test', '.ts'), ...filesUnder('test/pages', '.mjs')].map(read),
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = unquotedSentences();
  console.log(found.join('\n'));
  console.log(`unquoted sentences: ${found.length}`);
}
