// Search in 100,000 invented names, beside one pass of indexOf over one joined string and four libraries.
// Run: node --expose-gc bench/directory.mjs [names] [prepared.json]. Only the ratios travel between machines.
import { readFileSync } from 'node:fs';
import { bundle } from './bundle.mjs';
import { ensurePeers, peer } from './peers.mjs';
import { median } from './turns.mjs';

ensurePeers();
const [{ default: uFuzzy }, { default: FlexSearch }, { default: Fuse }, { default: MiniSearch }] = await Promise.all(
  ['@leeoniya/ufuzzy', 'flexsearch', 'fuse.js', 'minisearch'].map(peer),
);

const count = Number(process.argv[2] ?? 100_000);
const queries = Object.entries(JSON.parse(readFileSync('test/vectors/directory/queries.json', 'utf8')));
const ours = await bundle('bench/directory.ts');

async function prepared() {
  if (process.argv[3]) return readFileSync(process.argv[3], 'utf8');
  const { sampleDirectory } = await import('../scripts/sample-directory.mjs');
  const { prepareDirectory } = await import('../scripts/prepare-directory.mjs');
  return JSON.stringify(prepareDirectory(sampleDirectory(count, { suffix: '' })));
}
const text = await prepared();
const gc = globalThis.gc ?? (() => {});
const timed = (run) => {
  gc();
  const start = performance.now();
  const value = run();
  return [performance.now() - start, value];
};
const megabytes = () => {
  gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

const parseTimes = [];
const checkTimes = [];
let file;
for (let turn = 0; turn < 4; turn += 1) {
  const [parse, data] = timed(() => JSON.parse(text));
  const [check, result] = timed(() => {
    const reader = new ours.DirectoryReader();
    reader.addHead(data);
    for (const entry of data.entries) reader.addEntry(entry);
    return reader.result();
  });
  parseTimes.push(parse);
  checkTimes.push(check);
  file = result.directory;
}
const parse = median(parseTimes.slice(1));
const { entries } = file;
const withdrawn = entries.filter((entry) => entry.withdrawn);
for (const entry of withdrawn) delete entry.withdrawn;

// What every library gets: the name, its pinyin and its initials as three texts.
const names = ours.readNames(file);
const rows = entries.map(({ name, creditCode = '' }, id) => {
  const [own] = names[id];
  const pinyin = own.map(([itself, syllable]) => syllable || itself).join('');
  const initials = own.map(([itself, syllable]) => (syllable || itself)[0]).join('');
  return { id, name, pinyin, initials, creditCode };
});

const contenders = {
  'one indexOf pass over one joined string': () => {
    const ends = new Uint32Array(rows.length);
    let joined = '';
    rows.forEach(({ name, pinyin, initials, creditCode }, at) => {
      joined += `${name}\n${pinyin}\n${initials}\n${creditCode.toLowerCase()}\n`;
      ends[at] = joined.length;
    });
    joined.charCodeAt(0);
    return (query) => {
      const found = [];
      let row = 0;
      for (let at = joined.indexOf(query); at >= 0; at = joined.indexOf(query, ends[row])) {
        while (ends[row] <= at) row += 1;
        found.push(row);
      }
      return found;
    };
  },
  Drumtower: () => {
    const steps = ours.buildDirectoryIndex(file);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const index = step.value;
    const search = (query) => ours.searchDirectory(index, { text: query, limit: 50 });
    search.all = (query) =>
      ours.searchDirectory(index, { text: query, limit: count }).items.map(({ entry }) => entry.id);
    search.faceted = (query) =>
      ours.searchDirectory(index, { text: query, limit: 50, facets: ['street', 'industry', 'category', 'level'] });
    return search;
  },
  uFuzzy: () => {
    const haystack = rows.map(({ name, pinyin, initials }) => `${name} ${pinyin} ${initials}`);
    const search = new uFuzzy({ unicode: true, interSplit: '\\s+', intraSplit: '' });
    return (query) => search.filter(haystack, query) ?? [];
  },
  MiniSearch: () => {
    const search = new MiniSearch({ fields: ['name', 'pinyin', 'initials'] });
    search.addAll(rows);
    return (query) => search.search(query, { prefix: true });
  },
  FlexSearch: () => {
    const search = new FlexSearch.Document({ document: { id: 'id', index: ['name', 'pinyin', 'initials'] } });
    for (const row of rows) search.add(row);
    return (query) => search.search(query, { limit: count });
  },
  'Fuse.js': () => {
    const search = new Fuse(rows, { keys: ['name', 'pinyin', 'initials'], threshold: 0, ignoreLocation: true });
    return (query) => search.search(query);
  },
};

const percentile = (times, share) =>
  [...times].sort((one, other) => one - other)[Math.floor((times.length - 1) * share)];
const all = queries.flatMap(([, texts]) => texts);
/** The best of some tries of each search: what else the machine does is not to count. */
function timesOf(search, texts, tries) {
  return texts.map((query) => {
    let best = Infinity;
    for (let turn = 0; turn < tries; turn += 1) {
      const start = performance.now();
      search(query);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  });
}

console.log(`${entries.length} entries; JSON.parse ${parse.toFixed(0)} ms`);
console.log(`check × JSON.parse: ${(median(checkTimes.slice(1)) / parse).toFixed(2)}`);
let limit;
for (const [name, make] of Object.entries(contenders)) {
  const before = megabytes();
  const builds = [];
  let search;
  for (let turn = 0; turn < (name === 'Drumtower' ? 4 : 1); turn += 1) {
    const [time, made] = timed(make);
    builds.push(time);
    search = made;
  }
  const memory = megabytes() - before;
  const slow = name === 'Fuse.js';
  const texts = slow ? all.filter((_, at) => at % 20 === 0) : all;
  if (!slow) timesOf(search, texts, 2);
  const times = timesOf(search, texts, slow ? 1 : 7);
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  limit ??= { p50, p95 };
  const line = `index × parse ${(median(builds) / parse).toFixed(2)} · ${memory.toFixed(0)} MB · p50 ${p50.toFixed(3)} ms`;
  console.log(
    `${name}: ${line} (× ${(p50 / limit.p50).toFixed(2)}) · p95 ${p95.toFixed(2)} ms (× ${(p95 / limit.p95).toFixed(2)})`,
  );
  if (!search.all) continue;
  const faceted = timesOf(search.faceted, all, 5);
  console.log(
    `  with four facets: p50 ${percentile(faceted, 0.5).toFixed(3)} ms, p95 ${percentile(faceted, 0.95).toFixed(2)} ms`,
  );
  for (const [kind, kindTexts] of queries) {
    const kindTimes = timesOf(search, kindTexts, 5);
    let [found, right, wanted] = [0, 0, 0];
    for (const query of kindTexts.slice(0, 6)) {
      const expected = new Set(ours.bruteForce(entries, names, query));
      const given = search.all(query);
      found += given.length;
      wanted += expected.size;
      right += given.filter((id) => expected.has(id)).length;
    }
    const share = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : 'none, as it should be');
    console.log(
      `  ${kind}: p50 ${percentile(kindTimes, 0.5).toFixed(3)}, worst ${Math.max(...kindTimes).toFixed(2)} ms;` +
        ` recall ${share(right, wanted)}, precision ${share(right, found)}`,
    );
  }
}
