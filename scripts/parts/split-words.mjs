// Rollup plugin: each language of a table of words in a module of its own, so that a language can be a file of its own.
import { parse } from 'acorn';
import MagicString from 'magic-string';

export const languages = ['zh-CN', 'en'];

const mark = '?words=';

/** The module that holds the words of another in one language. */
export const wordsOf = (id, language) => `${id}${mark}${language}`;

/** Every `wordTable('name', { 'zh-CN': …, en: … })` of a module. */
function tablesIn(node, found = []) {
  if (Array.isArray(node)) node.forEach((each) => tablesIn(each, found));
  else if (node && typeof node.type === 'string') {
    if (node.type === 'CallExpression' && node.callee.name === 'wordTable') found.push(node);
    Object.values(node).forEach((each) => tablesIn(each, found));
  }
  return found;
}

const keyOf = ({ key }) => key.name ?? key.value;

/** The tables a module declares, by the place of their words in it. */
function tables(code) {
  return tablesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' })).map(({ callee, arguments: given }) => {
    const [name, words] = given;
    const values = Object.fromEntries(words.properties.map((property) => [keyOf(property), property.value]));
    const strange = Object.keys(values).filter((key) => !languages.includes(key));
    if (strange.length) throw new Error(`table ${name.value}: ${strange.join(', ')} is no language of the parts`);
    return { callee, name: name.value, words, values };
  });
}

/** Names of the tables of a module. */
export const tableNames = (code) => (code.includes('wordTable(') ? tables(code).map(({ name }) => name) : []);

export const splitWords = {
  name: 'split-words',
  async resolveId(source, importer) {
    if (source.includes(mark)) return source;
    // A module of words imports what the module it comes from imports.
    return importer?.includes(mark) ? this.resolve(source, importer.split(mark)[0], { skipSelf: true }) : null;
  },
  async load(id) {
    const [path, language] = id.split(mark);
    if (!language) return null;
    const code = await this.fs.readFile(path, { encoding: 'utf8' });
    const text = new MagicString(code);
    for (const { callee, words, values } of tables(code)) {
      const { start, end } = values[language];
      const value = text.slice(start, end);
      text.overwrite(callee.start, callee.end, 'addWords');
      text.overwrite(words.start, words.end, `'${language}', ${value}`);
    }
    // Whatever else the module holds is left out by tree shaking; the marks would have the words themselves left out.
    return text
      .toString()
      .replace(/\/\*\s*[#@]__PURE__\s*\*\/\s*addWords/g, 'addWords')
      .replace(/import \{([^}]*)\bwordTable\b([^}]*)\} from/, 'import {$1addWords$2} from');
  },
  transform(code, id) {
    if (id.includes(mark) || !code.includes('wordTable(')) return null;
    const text = new MagicString(code);
    const found = tables(code);
    for (const { words } of found) text.overwrite(words.start, words.end, '{}');
    return found.length ? { code: text.toString(), map: null } : null;
  },
};
