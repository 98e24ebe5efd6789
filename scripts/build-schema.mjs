// Writes the JSON Schema that the zod model generates, for editors and for validators in other languages.
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export async function buildSchema(path) {
  // Inside node_modules, so that the bundled module still finds the project's packages.
  const dir = resolve(`node_modules/.cache/drumtower/schema-${process.pid}`);
  mkdirSync(dir, { recursive: true });
  try {
    const outfile = join(dir, 'plan-json-schema.mjs');
    await build({
      entryPoints: ['src/model/plan-json-schema.ts'],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'warning',
    });
    const { planJsonSchema } = await import(pathToFileURL(outfile).href);
    writeFileSync(path, `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('dist', { recursive: true });
  await buildSchema('dist/plan.schema.json');
}
