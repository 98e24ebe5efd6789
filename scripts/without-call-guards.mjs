// Rollup plugin for what a page loads as it is: checks of how a function is called are left out of all functions that no
// script of a page can call. The elements, which call them, are held to right calls by the types.
import { parse } from 'acorn';
import MagicString from 'magic-string';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

const guards = new Set(
  ['Fields', 'Function', 'Handed', 'List', 'Locale', 'Number', 'Object', 'Options', 'Text'].map((of) => `require${of}`),
);

/** Modules whose functions a page's own script finds and gives plans to: they keep their checks. */
const called = new Set(
  ['components/whole.ts', 'components/index.ts'].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^export [^;]* from '\.\.\/(src\/(?:model|progress)\/[^']*)'/gm)].map(
      ([, home]) => home,
    ),
  ),
);

function guardsIn(node, found = []) {
  if (Array.isArray(node)) node.forEach((each) => guardsIn(each, found));
  else if (node && typeof node.type === 'string') {
    const { type, expression } = node;
    // A check within an expression stays, and with it all it needs: write it as a statement.
    if (type === 'ExpressionStatement' && expression.type === 'CallExpression' && guards.has(expression.callee.name))
      found.push(node);
    else Object.values(node).forEach((each) => guardsIn(each, found));
  }
  return found;
}

export const withoutCallGuards = {
  name: 'without-call-guards',
  transform(code, id) {
    const path = relative('dist', id.replace(/\?.*$/, '')).split(sep).join('/');
    if (!path.startsWith('src/') || called.has(path) || !/\brequire[A-Z]/.test(code)) return null;
    const text = new MagicString(code);
    for (const { start, end } of guardsIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' })))
      text.overwrite(start, end, ';');
    return { code: text.toString(), map: null };
  },
};
