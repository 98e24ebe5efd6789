import { build } from 'esbuild';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a module of the project exports, for a script that runs before anything is built. */
export async function loadTypeScript(entry) {
  const name = basename(entry, '.ts');
  // Inside node_modules, so that the bundle still finds the project's packages; per process, so that runs don't meet.
  const dir = resolve(`node_modules/.cache/drumtower/${name}-${process.pid}`);
  mkdirSync(dir, { recursive: true });
  try {
    const outfile = join(dir, `${name}.mjs`);
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
