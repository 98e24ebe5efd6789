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
  const files = sources.map((path) => join(outdir, path.replace(/^test\//, '').replace(/\.ts$/, '.mjs')));
  // Far from UTC and without summer time: arithmetic that leans on local time shows itself.
  process.exitCode = await runNodeTests('node', files, { env: { TZ: 'Asia/Shanghai' } });
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
