// Makes of dist/components the parts a page loads by need, a file for the words of each part and language, and the loader
// that knows them all.
import nodeResolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { rollup } from 'rollup';
import { ascii, downlevel, finish, floor, minify, onLog } from '../bundle-plugins.mjs';
import { withoutCallGuards } from '../without-call-guards.mjs';
import { bringing, lateModules, ofLanguage } from './late-modules.mjs';
import { partOf, partScript, settled } from './part-format.mjs';
import { atOnce, early, elementsOf, entryOf, homeOf, partNames, plainOf, roomSheet, sets } from './parts.mjs';
import { languages, splitWords, tableNames, wordsOf } from './split-words.mjs';

const pathOf = (id) => relative(process.cwd(), id.replace(/\?.*$/, '')).split(sep).join('/');

/** Style sheets beside style sheets, words beside words: gzip tells like best beside like. */
const kinds = [
  /\.styles\.js/,
  /^dist\/src\/model\//,
  /^dist\/src\/(calendar|progress)\//,
  /^dist\/src\/directory\//,
  /^dist\/src\/(format|view)\//,
];
const kindOf = (path) => kinds.findIndex((kind) => kind.test(path));
const inOrder = (ids) =>
  ids
    .filter((id) => kindOf(pathOf(id)) >= 0)
    .sort((a, b) => kindOf(pathOf(a)) - kindOf(pathOf(b)) || (pathOf(a) < pathOf(b) ? -1 : 1));

/** The name of an entry that is no file, by its id. */
const entryName = (id) => id.slice(id.indexOf(' ') + 1);

/** Entries that are no files: their code by name. Their ids keep their order, as rollup takes entries by the alphabet. */
const written = (codes) => ({
  name: 'written',
  resolveId(source, importer) {
    const at = Object.keys(codes).indexOf(source);
    if (at >= 0) return `\0${String(at).padStart(3, '0')} ${source}`;
    return importer?.startsWith('\0') ? this.resolve(resolve(source), undefined, { skipSelf: true }) : null;
  },
  load: (id) => (id.startsWith('\0') ? (codes[entryName(id)] ?? null) : null),
});

const read = (codes) =>
  rollup({
    input: Object.fromEntries(Object.keys(codes).map((name) => [name, name])),
    // Parts take from each other what their entries do not name.
    preserveEntrySignatures: 'allow-extension',
    // To find out who needs what, a part is made whose modules all are elsewhere.
    onLog: (level, log) => log.code === 'EMPTY_BUNDLE' || onLog(level, log),
    plugins: [
      written(codes),
      withoutCallGuards,
      lateModules,
      splitWords,
      nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
    ],
  });

/** By module the entries that need it. */
async function needsOf(bundle) {
  const { output } = await bundle.generate({ format: 'es' });
  const files = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const needs = new Map();
  for (const entry of output.filter(({ isEntry }) => isEntry)) {
    const seen = new Set();
    const visit = (file) => {
      if (seen.has(file)) return;
      seen.add(file);
      files.get(file).imports.forEach(visit);
    };
    visit(entry.fileName);
    for (const file of seen)
      for (const [id, { renderedLength }] of Object.entries(files.get(file).modules))
        if (renderedLength > 0) needs.set(id, [...(needs.get(id) ?? []), entry.name]);
  }
  return needs;
}

export const wordsName = (part, language) => `${part}.words.${language}`;
const partOfWords = (name) => name.split('.')[0];

/** Which part each module lives in. */
async function homes() {
  const codes = Object.fromEntries(partNames.map((part) => [part, entryOf(part)]));
  const first = await read(codes);
  const home = new Map([...(await needsOf(first))].map(([id, parts]) => [id, homeOf(parts)]));
  await first.close();
  return home;
}

/** The tables of each part: the modules that declare them, and their names. */
function tablesOf(home) {
  const tables = new Map();
  for (const [id, part] of home) {
    if (id.startsWith('\0') || id.includes('?')) continue;
    const names = tableNames(readFileSync(id, 'utf8'));
    if (names.length) tables.set(part, [...(tables.get(part) ?? []), { id, names }]);
  }
  return tables;
}

/** The parts as modules that import each other, and the tables of words in each. */
export async function bundleParts(plugins) {
  const home = await homes();
  const tables = tablesOf(home);
  // A module stands where the first entry that needs it has put it, so those a page loads first come first.
  const loaded = [...new Set(Object.values(sets).flat())];
  const parts = [...new Set([...loaded, ...home.values()])];
  const codes = {};
  for (const part of parts) {
    const own = inOrder([...home].filter(([, where]) => where === part).map(([id]) => id));
    const entry = partNames.includes(part) ? entryOf(part) : '';
    codes[part] = own.map((id) => `import './${pathOf(id)}';`).join('\n') + entry;
  }
  const names = [...tables.values()].flat().flatMap((each) => each.names);
  codes.core += `\nimport { additions } from './dist/src/format/word-table.js';\nadditions.late = ${JSON.stringify(names)};`;
  for (const [part, modules] of tables)
    for (const language of languages)
      codes[wordsName(part, language)] = modules
        .map(({ id }) => `import './${wordsOf(pathOf(id), language)}';`)
        .join('\n');
  for (const [language, paths] of Object.entries(ofLanguage))
    for (const path of paths) codes[wordsName(home.get(resolve(path)), language)] += `\n${bringing([path])}`;
  const bundle = await read(codes);
  // What only words need lives with the words, and with the part where both languages need it.
  for (const [id, entries] of await needsOf(bundle)) {
    if (home.has(id)) continue;
    const owners = new Set(entries.map(partOfWords));
    home.set(id, entries.length === 1 ? entries[0] : owners.size === 1 ? [...owners][0] : 'core');
  }
  const { output } = await bundle.generate({
    format: 'es',
    generatedCode: { constBindings: true },
    entryFileNames: 'drumtower.[name].min.js',
    chunkFileNames: 'drumtower.[name].min.js',
    manualChunks: (id) => home.get(id) ?? (id.startsWith('\0') ? entryName(id) : null),
    plugins,
  });
  await bundle.close();
  return { output, tables };
}

/** Makes the parts and the loader. Gives back the weight of none of them: the package check does that in a browser. */
export async function buildParts(dir) {
  const { output, tables } = await bundleParts([settled, downlevel({ format: 'esm' }), minify(true)]);
  const made = output.map(({ name, code }) => ({ name, ...partOf(code) }));
  check(made);
  const build = createHash('sha256')
    .update(made.map(({ name, make }) => name + make).join())
    .digest('hex')
    .slice(0, 8);
  const scripts = new Map(made.map((part) => [part.name, partScript(part.name, build, part)]));
  const write = (name, ...names) =>
    writeFileSync(`${dir}/drumtower.${name}.min.js`, ascii(names.map((each) => scripts.get(each)).join('')));
  // A part that comes alone with its words needs no file without them.
  const always = Object.values(sets).flatMap((members) => (members.length === 1 ? members : []));
  for (const { name } of made) if (!always.includes(name)) write(name, name);
  for (const [set, members] of Object.entries(sets))
    for (const language of languages) {
      const words = members.filter((part) => tables.has(part)).map((part) => wordsName(part, language));
      write(`${set}.${language}`, ...members, ...words);
    }
  await writeLoader(`${dir}/drumtower.iife.min.js`, made, tables, build);
}

/** Parts run one after another, each after those it needs: a circle would never begin. */
function check(made) {
  const needs = new Map(made.map(({ name, needs }) => [name, needs]));
  const visit = (name, way) => {
    if (way.includes(name)) throw new Error(`parts in a circle: ${[...way, name].join(' > ')}`);
    if (!needs.has(name)) throw new Error(`no part "${name}", which ${way.at(-1)} needs`);
    needs.get(name).forEach((need) => visit(need, [...way, name]));
  };
  for (const { name } of made) visit(name, []);
}

async function writeLoader(path, made, tables, build) {
  const needs = new Map(made.map(({ name, needs }) => [name, needs]));
  const closure = (name) => [...new Set([...needs.get(name).flatMap(closure), name])];
  const asked = partNames.filter((name) => name !== 'core');
  const known = {
    parts: Object.fromEntries(
      asked.map((name) => [
        name,
        closure(name)
          .filter((each) => each !== 'core')
          .join(' '),
      ]),
    ),
    sets: Object.fromEntries(Object.entries(sets).map(([name, members]) => [name, members.join(' ')])),
    speaking: [...tables.keys()],
    elements: Object.fromEntries(Object.entries(elementsOf).flatMap(([part, tags]) => tags.map((tag) => [tag, part]))),
    early,
    atOnce,
    plain: plainOf,
    rooms: roomSheet,
    build,
  };
  const { outputFiles } = await esbuild({
    entryPoints: ['components/loader.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: floor,
    define: { built: JSON.stringify(known) },
  });
  const bundle = await rollup({
    input: 'loader',
    onLog,
    plugins: [{ name: 'loader', resolveId: (id) => id, load: () => outputFiles[0].text }],
  });
  const { output } = await bundle.generate({ format: 'es', plugins: [minify(false), finish] });
  await bundle.close();
  writeFileSync(path, output[0].code);
}
