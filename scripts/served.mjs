// What a web server finds beside the files a page loads: each compressed in both ways, a copy under its version for long
// caching, and the hashes a page may demand.
import { gzipAsync } from '@gfx/zopfli';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesUnder } from './files.mjs';

/** Files of dist that a page names or the loader asks for. */
const isServed = (path) => /^dist\/(drumtower\.[^/]+\.min\.js|drumtower\.css|themes\/[^/]+\.css)$/.test(path);
const isData = (path) => /^dist\/plans\/[^/]+\.json$/.test(path);

/** @param version Of the package, and name of the folder that is never changed again. */
export async function makeServed(version) {
  const all = filesUnder('dist');
  const served = all.filter(isServed);
  for (const path of [...served, ...all.filter(isData)]) {
    const text = readFileSync(path);
    writeFileSync(`${path}.gz`, await gzipAsync(text, { numiterations: 5 }));
    writeFileSync(`${path}.br`, brotliCompressSync(text));
  }
  const hashOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
  const hashes = served.map((path) => [path.slice('dist/'.length), hashOf(path)]);
  writeFileSync('dist/sri.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  for (const path of served.flatMap((path) => [path, `${path}.gz`, `${path}.br`])) {
    const copy = join('dist', version, path.slice('dist/'.length));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(path, copy);
  }
}
