// Search in 100,000 invented names, beside one pass of indexOf over one joined string and four libraries.
// Run: node --expose-gc bench/directory.mjs [names] [prepared.json]. Only the ratios travel between machines.
import { readFileSync } from 'node:fs';
import { loadTypeScript } from '../scripts/load-typescript.mjs';
import { bundle } from './bundle.mjs';
import { ensurePeers, peer } from './peers.mjs';
import { median } from './turns.mjs';

ensurePeers();
const [{ default: uFuzzy }, { default: FlexSearch }, { default: Fuse }, { default: MiniSearch }] = await Promise.all(
  ['@leeoniya/ufuzzy', 'flexsearch', 'fuse.js', 'minisearch'].map(peer),
);

const count = Number(process.argv[2] ?? 100_000);
const queries = Object.entries(JSON.parse(readFileSync('test/vectors/directory/queries.json', 'utf8')));
const all = queries.flatMap(([, texts]) => texts);
const ours = await bundle('bench/directory.ts');

async function prepared() {
  if (process.argv[3]) return readFileSync(process.argv[3], 'utf8');
  const { sampleDirectory } = await import('../scripts/sample-directory.mjs');
  const { prepareDirectory } = await loadTypeScript('src/preparing/prepare-directory.ts');
  return JSON.stringify(prepareDirectory(sampleDirectory(count, { suffix: '' })));
}
const text = await prepared();
const gc = globalThis.gc ?? (() => {});

/** Milliseconds of the processor, which other work on the machine does not lengthen, and what came out. */
function worked(run) {
  gc();
  const { user, system } = process.cpuUsage();
  const value = run();
  const after = process.cpuUsage();
  return [(after.user - user + after.system - system) / 1000, value];
}
const megabytes = () => {
  gc();
  gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const percentile = (times, share) =>
  [...times].sort((one, other) => one - other)[Math.floor((times.length - 1) * share)];

function read(data) {
  const reader = new ours.DirectoryReader();
  reader.addHead(data);
  for (const entry of data.entries) reader.addEntry(entry);
  return reader.result().directory;
}
function everyCharacter(data) {
  let seen = 0;
  const look = (value) => {
    if (typeof value === 'string') for (let at = 0; at < value.length; at += 1) seen |= value.charCodeAt(at);
    else if (typeof value === 'object') for (const key in value) look(value[key]);
  };
  data.entries.forEach(look);
  return seen;
}
function indexed(directory) {
  const steps = ours.buildDirectoryIndex(directory);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

// 1. Reading, checking, indexing, in turns.
const costs = { parse: [], look: [], check: [], index: [] };
let file;
for (let turn = 0; turn < 6; turn += 1) {
  file = undefined;
  const [parse, data] = worked(() => JSON.parse(text));
  const [look] = worked(() => everyCharacter(data));
  const [check, directory] = worked(() => read(data));
  const [build] = worked(() => indexed(directory));
  file = directory;
  // The first turn warms up.
  if (turn > 0) Object.entries({ parse, look, check, index: build }).forEach(([name, time]) => costs[name].push(time));
}
const parse = median(costs.parse);
const ratio = (name) => (median(costs[name]) / parse).toFixed(2);
console.log(`${file.entries.length} entries, ${(text.length / 1e6).toFixed(1)} million characters of JSON`);
console.log(`JSON.parse ${parse.toFixed(0)} ms of the processor; × that:`);
console.log(`  to read each character of each text once ${ratio('look')}`);
console.log(`  to check and read the entries ${ratio('check')}`);
console.log(`  index ${ratio('index')}\n`);

// 2. What every contender gets: the name, its pinyin and its initials as three texts, and the code. Nothing withdrawn.
for (const entry of file.entries) delete entry.withdrawn;
const names = ours.readNames(file);
const rows = file.entries.map(({ name, creditCode = '' }, id) => {
  const [own] = names[id];
  const pinyin = own.map(([itself, [syllable = itself]]) => syllable).join('');
  const initials = own.map(([itself, [syllable = itself]]) => syllable[0] ?? '').join('');
  return { id, name: name.toLowerCase(), pinyin, initials, code: creditCode.toLowerCase() };
});
const fields = ['name', 'pinyin', 'initials', 'code'];
const contenders = {
  'one `indexOf` pass': () => {
    const ends = new Uint32Array(rows.length);
    let joined = '';
    rows.forEach(({ name, pinyin, initials, code }, at) => {
      joined += `${name}\n${pinyin}\n${initials}\n${code}\n`;
      ends[at] = joined.length;
    });
    joined.charCodeAt(0);
    return {
      search: (query) => {
        const found = [];
        let row = 0;
        for (let at = joined.indexOf(query); at >= 0; at = joined.indexOf(query, ends[row])) {
          while (ends[row] <= at) row += 1;
          found.push(row);
        }
        return found;
      },
    };
  },
  Drumtower: () => {
    const made = indexed(file);
    const numbers = new Map(file.entries.map((entry, at) => [entry, at]));
    return {
      search: (query) => ours.searchDirectory(made, { text: query, limit: 50 }),
      faceted: (query) =>
        ours.searchDirectory(made, { text: query, limit: 50, facets: ['street', 'industry', 'category', 'level'] }),
      found: (query) =>
        ours.searchDirectory(made, { text: query, limit: count }).items.map(({ entry }) => numbers.get(entry)),
    };
  },
  uFuzzy: () => {
    const haystack = rows.map(({ name, pinyin, initials, code }) => `${name} ${pinyin} ${initials} ${code}`);
    const fuzzy = new uFuzzy({ unicode: true, interSplit: '\\s+', intraSplit: '' });
    return { search: (query) => fuzzy.filter(haystack, query) ?? [] };
  },
  MiniSearch: () => {
    const mini = new MiniSearch({ fields });
    mini.addAll(rows);
    return { search: (query) => mini.search(query, { prefix: true }), id: ({ id }) => id };
  },
  'MiniSearch, characters': () => {
    const mini = new MiniSearch({ fields: ['name'], tokenize: (part) => [...part] });
    mini.addAll(rows);
    return { search: (query) => mini.search(query, { combineWith: 'AND' }), id: ({ id }) => id, few: true };
  },
  FlexSearch: () => {
    const flex = new FlexSearch.Document({ document: { id: 'id', index: fields } });
    for (const row of rows) flex.add(row);
    const search = (query) => flex.search(query, { limit: count });
    return { search, found: (query) => [...new Set(search(query).flatMap(({ result }) => result))] };
  },
  'Fuse.js': () => {
    const fuse = new Fuse(rows, { keys: fields, threshold: 0, ignoreLocation: true });
    return { search: (query) => fuse.search(query), id: ({ item }) => item.id, few: true };
  },
};

// Where a search can take a second, `few`, one of each kind has to do.

/** The best of some tries of each search, in milliseconds: what else the machine does is not to count. */
function best(times, search, texts) {
  texts.forEach((query, at) => {
    const start = performance.now();
    search(query);
    times[at] = Math.min(times[at] ?? Infinity, performance.now() - start);
  });
}

// 3. What is right, by brute force: some searches of each kind.
const judged = queries.map(([kind, texts]) => [kind, texts.filter((_, at) => at % Math.ceil(texts.length / 3) === 0)]);
const right = new Map();
const numberOf = new Map(file.entries.map(({ id }, at) => [id, at]));
for (const query of judged.flatMap(([, texts]) => texts)) {
  const flags = new Uint8Array(rows.length);
  for (const id of ours.bruteForce(file.entries, names, query)) flags[numberOf.get(id)] = 1;
  right.set(query, flags);
}
function quality(found, texts) {
  let [given, hits, wanted] = [0, 0, 0];
  for (const query of texts) {
    const flags = right.get(query);
    wanted += flags.reduce((sum, flag) => sum + flag, 0);
    for (const row of found(query.toLowerCase())) {
      given += 1;
      hits += flags[row];
    }
  }
  const share = (whole) => (whole === 0 ? '–' : String(Math.floor((100 * hits) / whole)));
  return wanted === 0 ? (given === 0 ? 'none' : `${given} wrong`) : `${share(wanted)}/${share(given)}`;
}

const results = [];
function add(name, load, memory, times) {
  results.push({
    name,
    load,
    memory,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    max: Math.max(...times),
  });
}
const qualities = Object.fromEntries(judged.map(([kind]) => [kind, []]));
function judge({ search, id, found = (query) => (id ? search(query).map(id) : search(query)), few }) {
  for (const [kind, texts] of judged) qualities[kind].push(quality(found, few ? texts.slice(0, 1) : texts));
}

// 4. The limit and ours by turns, then each library by itself, as they fill the memory.
const lowered = all.map((query) => query.toLowerCase());
const made = {};
const built = {};
for (const name of ['one `indexOf` pass', 'Drumtower']) {
  const before = megabytes();
  const [load, contender] = worked(contenders[name]);
  made[name] = contender;
  built[name] = [load, megabytes() - before];
}
const [limit, drumtower] = Object.values(made);
const turns = { limit: [], drumtower: [], faceted: [] };
for (let turn = 0; turn < 7; turn += 1) {
  best(turns.limit, limit.search, lowered);
  best(turns.drumtower, drumtower.search, lowered);
  best(turns.faceted, drumtower.faceted, lowered);
}
add('one `indexOf` pass', ...built['one `indexOf` pass'], turns.limit);
// The index alone, of the turns above: the first one of a page takes twice as long, as everything does.
add('Drumtower', median(costs.index), built.Drumtower[1], turns.drumtower);
add('Drumtower with four facets', median(costs.index), built.Drumtower[1], turns.faceted);
judge(limit);
judge(drumtower);
function measure(name, make) {
  const before = megabytes();
  const [load, contender] = worked(make);
  const memory = megabytes() - before;
  const texts = contender.few ? judged.map(([, [query]]) => query.toLowerCase()) : lowered;
  const times = [];
  for (let turn = 0; turn < (contender.few ? 1 : 2); turn += 1) best(times, contender.search, texts);
  add(name, load, memory, times);
  judge(contender);
}
for (const [name, make] of Object.entries(contenders).slice(2)) {
  measure(name, make);
  // What is left of it goes once nothing is under way any more.
  await new Promise((resolve) => setTimeout(resolve, 100));
}

const [first] = results;
console.log('| contender | index × parse | MB | p50 ms | p95 ms | max ms | p50 × limit | p95 × limit |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const { name, load, memory, p50, p95, max } of results) {
  const cells = [(load / parse).toFixed(2), memory.toFixed(0), p50.toFixed(2), p95.toFixed(2), max.toFixed(1)];
  console.log(`| ${name} | ${cells.join(' | ')} | ${(p50 / first.p50).toFixed(2)} | ${(p95 / first.p95).toFixed(2)} |`);
}
console.log('\nRecall/precision, %:\n');
console.log(`| searches | ${Object.keys(contenders).join(' | ')} |`);
console.log(`| --- |${' --- |'.repeat(Object.keys(contenders).length)}`);
for (const [kind, cells] of Object.entries(qualities)) console.log(`| ${kind} | ${cells.join(' | ')} |`);
