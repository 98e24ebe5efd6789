// One thread of those that compress what a web server finds compressed: it is handed paths, and writes both forms of each.
import { gzipAsync } from '@gfx/zopfli';
import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync } from 'node:zlib';

for (const path of workerData) {
  const text = readFileSync(path);
  writeFileSync(`${path}.gz`, await gzipAsync(text, { numiterations: 5 }));
  writeFileSync(`${path}.br`, brotliCompressSync(text));
}
