// What the first view of a dashboard is made of: kB of minified script by folder and kind, and the heaviest modules. It
// stands on dist, so `npm run build` comes first. Both languages are counted; a page fetches the words of one.
import { build } from 'esbuild';

const elements = ['plan-source', 'plan-indicator-card', 'plan-dashboard'];
const { metafile } = await build({
  stdin: {
    contents: elements.map((tag) => `import './dist/components/${tag}/${tag}.js';`).join(''),
    resolveDir: '.',
  },
  bundle: true,
  minify: true,
  splitting: true,
  write: false,
  metafile: true,
  outdir: 'first-view',
  format: 'esm',
  target: 'es2020',
  conditions: ['browser', 'production'],
  // package.json's sideEffects names built files; applied to the modules it would drop some.
  ignoreAnnotations: true,
});
const { outputs } = metafile;

/** The chunks a first view fetches: what is imported by and by comes later. */
const first = new Set();
function visit(path) {
  if (first.has(path) || !outputs[path]) return;
  first.add(path);
  for (const { kind, path: needed } of outputs[path].imports) if (kind === 'import-statement') visit(needed);
}
visit(Object.keys(outputs).find((path) => outputs[path].entryPoint === '<stdin>'));

const modules = [...first]
  .flatMap((path) => Object.entries(outputs[path].inputs))
  .map(([path, { bytesInOutput }]) => ({ path: path.replace(/^dist\//, ''), kB: bytesInOutput / 1000 }));
const folderOf = (path) => {
  if (path.includes('node_modules')) return 'libraries';
  return path.endsWith('.styles.js') ? 'style sheets' : path.split('/').slice(0, 2).join('/');
};
const folders = new Map();
for (const { path, kB } of modules) folders.set(folderOf(path), (folders.get(folderOf(path)) ?? 0) + kB);

const all = modules.reduce((sum, { kB }) => sum + kB, 0);
console.log(`${all.toFixed(1)} kB, minified\n\n| folder | kB | share |\n| --- | --- | --- |`);
for (const [folder, kB] of [...folders].filter(([, kB]) => kB >= 1).sort(([, a], [, b]) => b - a))
  console.log(`| ${folder} | ${kB.toFixed(1)} | ${((100 * kB) / all).toFixed(0)} % |`);
console.log('\nthe heaviest modules');
for (const { path, kB } of modules.sort((a, b) => b.kB - a.kB).slice(0, 20)) console.log(`${kB.toFixed(1)} ${path}`);
