// ESLint rule: no two files that import each other, directly or by way of others. Types count: what a type describes
// stands beside it, so that a file can be read without the one that uses it.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const imported = /^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)\.js';/gms;

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : [];
  });
}

/** What each file imports, by its own text. */
export function importGraph(root, folders = ['src', 'components']) {
  const files = folders.flatMap((folder) => filesIn(join(root, folder)));
  const known = new Set(files);
  return new Map(
    files.map((file) => [
      file,
      [...readFileSync(file, 'utf8').matchAll(imported)]
        .map(([, name]) => resolve(dirname(file), `${name}.ts`))
        .filter((target) => known.has(target)),
    ]),
  );
}

/** The way from a file back to another, by its imports; undefined where there is none. */
export function wayBack(graph, from, to) {
  const cameFrom = new Map([[from, undefined]]);
  const waiting = [from];
  for (const file of waiting) {
    if (file === to) {
      const way = [];
      for (let step = file; step !== undefined; step = cameFrom.get(step)) way.unshift(step);
      return way;
    }
    for (const next of graph.get(file) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      waiting.push(next);
    }
  }
  return undefined;
}

let graph;

export const circles = {
  meta: { type: 'problem', docs: { description: 'no file is imported by what it imports' }, schema: [] },
  create(context) {
    const root = context.cwd;
    const check = (source) => {
      const name = source?.value;
      if (typeof name !== 'string' || !name.startsWith('.')) return;
      graph ??= importGraph(root);
      const target = resolve(dirname(context.filename), name).replace(/\.js$/, '.ts');
      const way = wayBack(graph, target, context.filename);
      if (!way) return;
      const steps = [context.filename, ...way].map((file) => relative(root, file).split(sep).join('/'));
      context.report({ node: source, message: `imports in a circle: ${steps.join(' → ')}` });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
    };
  },
};
