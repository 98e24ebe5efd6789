import { build } from 'esbuild';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

let bundles = 0;

/** A source module with all it imports, bundled as a customer's build would, and loaded. Each call loads a copy of its own. */
export async function bundle(entry) {
  // Inside node_modules, so that the bundle still finds the project's packages; per process, so that runs don't meet.
  const dir = resolve(`node_modules/.cache/drumtower/bundle-${process.pid}-${(bundles += 1)}`);
  mkdirSync(dir, { recursive: true });
  try {
    const outfile = join(dir, 'bundle.mjs');
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      // The other form of some libraries asks for its parts by names that no bundler follows.
      mainFields: ['module', 'main'],
      loader: { '.json': 'json' },
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
