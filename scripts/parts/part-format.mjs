// From an ES module that the parts import from each other to a script that hands itself to the loader. Such a script works
// as a module, by import(), and as a classic script, which a page may have from another origin without CORS.
import { parse } from 'acorn';
import MagicString from 'magic-string';

const registry = 'globalThis[Symbol.for("drumtower")]';

const nameOf = (source) => /^\.\/(?:drumtower\.)?(.+?)(?:\.min)?\.js$/.exec(source)[1];

/** Rollup plugin: a part hands over values, not names, so that none may be given another value later. */
export const settled = {
  name: 'settled',
  renderChunk(code) {
    const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
    const declared = body.filter(({ type, kind }) => type === 'VariableDeclaration' && kind !== 'const');
    // A class that rollup has given another name is declared so, and stays what it is.
    const isClass = ({ init }) => init?.type === 'ClassExpression';
    const changing = new Set(
      declared.flatMap(({ declarations }) => declarations.filter((each) => !isClass(each)).map(({ id }) => id.name)),
    );
    for (const { specifiers = [], type } of body)
      for (const { local } of specifiers)
        if (type === 'ExportNamedDeclaration' && changing.has(local.name))
          throw new Error(`a part exports ${local.name}, which may change: declare it with const`);
    return null;
  },
};

function dynamicImports(node, found = []) {
  if (Array.isArray(node)) node.forEach((each) => dynamicImports(each, found));
  else if (node && typeof node.type === 'string') {
    if (node.type === 'ImportExpression') found.push(node);
    Object.values(node).forEach((each) => dynamicImports(each, found));
  }
  return found;
}

const pairs = (specifiers, from, to) =>
  specifiers
    .map((each) => [each[from].name, each[to].name])
    .map(([key, value]) => (key === value ? key : `${key}:${value}`))
    .join();

/** The parts a module needs, and the module as the function that makes its exports of theirs. */
export function partOf(code) {
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const text = new MagicString(code);
  const needs = [];
  const given = [];
  let made = '';
  for (const node of tree.body) {
    if (node.type === 'ImportDeclaration') {
      const name = nameOf(node.source.value);
      // One need may be told twice, for what it does and for what it gives.
      if (node.specifiers.length || !needs.includes(name)) {
        needs.push(name);
        given.push(`{${pairs(node.specifiers, 'imported', 'local')}}`);
      }
      text.remove(node.start, node.end);
    } else if (node.type.startsWith('Export')) {
      if (node.type !== 'ExportNamedDeclaration' || node.source || node.declaration)
        throw new Error(`a part exports otherwise than expected: ${code.slice(node.start, node.end)}`);
      made = pairs(node.specifiers, 'exported', 'local');
      text.remove(node.start, node.end);
    }
  }
  for (const { start, end, source } of dynamicImports(tree))
    text.overwrite(start, end, `${registry}.part("${nameOf(source.value)}")`);
  const body = text.toString().trim().replace(/;?$/, ';');
  return { needs, make: `(${given.join()})=>{${body}return{${made}}}` };
}

export const partScript = (name, build, { needs, make }) =>
  `${registry}("${name}","${build}",${JSON.stringify(needs)},${make});\n`;
