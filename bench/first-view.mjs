// What the first view of a dashboard in Chinese is made of, in the parts a page fetches for it: kB of minified script by folder and
// kind, what each weighs compressed (how much less the files would be without it), and the heaviest modules. It stands on
// dist, so `npm run build` comes first.
import { transform } from 'esbuild';
import { relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ascii, floor } from '../scripts/bundle-plugins.mjs';
import { bundleParts, wordsName } from '../scripts/parts/build-parts.mjs';
import { sets } from '../scripts/parts/parts.mjs';

const { output } = await bundleParts([]);
const compressed = (modules) => gzipSync(modules.map(({ code }) => code).join(''), { level: 9 }).length / 1000;

/** The modules of a file, in its order, each minified by itself. */
async function modulesOf(set) {
  const names = [...sets[set], ...sets[set].map((part) => wordsName(part, 'zh-CN'))];
  const chunks = names.flatMap((name) => output.filter((chunk) => chunk.name === name));
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules)).filter(([, { code }]) => code);
  return Promise.all(
    modules.map(async ([id, { code }]) => {
      const { code: short } = await transform(code, { minify: true, target: floor });
      const path = relative(process.cwd(), id.replace(/\0/g, '')).split(sep).join('/');
      return { path: path.replace(/^dist\//, ''), code: ascii(short) };
    }),
  );
}

const folderOf = ({ path }) => {
  if (path.includes('?words=')) return 'words';
  if (/node_modules|_vendor/.test(path)) return 'libraries';
  return path.endsWith('.styles.js') ? 'style sheets' : path.split('/').slice(0, 2).join('/');
};

/** Of each group the bytes it has, and those that both files would be without it less. */
function weigh(files, groupOf) {
  const groups = new Map();
  for (const modules of files)
    for (const group of new Set(modules.map(groupOf))) {
      const rest = modules.filter((module) => groupOf(module) !== group);
      const own = modules.filter((module) => groupOf(module) === group);
      const { kB = 0, gz = 0 } = groups.get(group) ?? {};
      const size = own.reduce((sum, { code }) => sum + code.length, 0) / 1000;
      groups.set(group, { kB: kB + size, gz: gz + compressed(modules) - compressed(rest) });
    }
  return [...groups].sort(([, a], [, b]) => b.gz - a.gz);
}

const files = await Promise.all(['plan', 'dashboard'].map(modulesOf));
const size = files.flat().reduce((sum, { code }) => sum + code.length, 0) / 1000;
console.log(
  `${size.toFixed(1)} kB minified, ${files
    .map(compressed)
    .map((kB) => kB.toFixed(1))
    .join(' + ')} kB compressed\n`,
);
console.log('| folder | kB | compressed |\n| --- | --- | --- |');
for (const [folder, { kB, gz }] of weigh(files, folderOf))
  if (gz >= 0.2) console.log(`| ${folder} | ${kB.toFixed(1)} | ${gz.toFixed(1)} |`);
console.log('\nthe heaviest modules');
for (const [path, { kB, gz }] of weigh(files, ({ path }) => path).slice(0, 20))
  console.log(`${gz.toFixed(1)} (${kB.toFixed(1)}) ${path}`);
