// What a web server finds beside the files a page loads: each compressed in both ways, a copy under its version for long
// caching, and the hashes a page may demand.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { filesUnder } from './files.mjs';

/** Files of dist that a page names or the loader asks for. */
const isServed = (path) => /^dist\/(drumtower\.[^/]+\.min\.js|drumtower\.css|themes\/[^/]+\.css)$/.test(path);
const isData = (path) => /^dist\/plans\/[^/]+\.json$/.test(path);

/** Compresses files beside themselves, as many at a time as there are processors. */
async function compress(paths) {
  const threads = availableParallelism();
  // The heaviest are dealt out first, so that all threads end at about the same time.
  const byWeight = paths.toSorted((a, b) => statSync(b).size - statSync(a).size);
  const dealt = Array.from({ length: threads }, (_, thread) => byWeight.filter((_, at) => at % threads === thread));
  // A thread that fails has its error thrown here.
  await Promise.all(
    dealt.map((workerData) => once(new Worker(new URL('compress.mjs', import.meta.url), { workerData }), 'exit')),
  );
}

/** @param version Of the package, and name of the folder that is never changed again. */
export async function makeServed(version) {
  const all = filesUnder('dist');
  const served = all.filter(isServed);
  await compress([...served, ...all.filter(isData)]);
  const hashOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
  const hashes = served.map((path) => [path.slice('dist/'.length), hashOf(path)]);
  writeFileSync('dist/sri.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  for (const path of served.flatMap((path) => [path, `${path}.gz`, `${path}.br`])) {
    const copy = join('dist', version, path.slice('dist/'.length));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(path, copy);
  }
}
