// Bundles each test/**/*.test.ts with its part of src/ and runs the results under node:test.
// `npm run test:node -- calendar` runs only files whose path contains "calendar".
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesUnder } from './files.mjs';
import { runNodeTests } from './node-test-totals.mjs';

const filters = process.argv.slice(2);
const sources = filesUnder('test', '.test.ts')
  .filter((path) => !path.startsWith('test/components/'))
  .filter((path) => !filters.length || filters.some((filter) => path.includes(filter)));

// Inside node_modules, so that the bundles still find the project's packages; per process, so that runs don't meet.
const outdir = resolve(`node_modules/.cache/drumtower/node-tests-${process.pid}`);
try {
  await build({
    entryPoints: sources,
    outdir,
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const bundle = (path) => join(outdir, path.replace(/^test\//, '').replace(/\.ts$/, '.mjs'));
  // Everything runs far from UTC and without summer time, where arithmetic that leans on local time shows itself; what
  // deals with days runs again with summer time, and where a whole day of the calendar never was.
  const withDays = sources
    .filter((path) => /^test\/(calendar|progress|methods|format|view|directory|model)\//.test(path))
    .map(bundle);
  const codes = [];
  for (const zone of withDays.length ? ['America/New_York', 'Pacific/Apia'] : []) {
    codes.push(await runNodeTests(`node-${zone.split('/')[1]}`, withDays, { env: { TZ: zone } }));
  }
  codes.push(await runNodeTests('node', sources.map(bundle), { env: { TZ: 'Asia/Shanghai' } }));
  process.exitCode = Math.max(...codes);
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
