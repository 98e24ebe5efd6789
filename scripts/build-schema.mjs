// Writes the JSON Schemas that the zod model generates. `npm run schema` writes the one a page holds plans against, which
// is a source file like any other; the build writes the one for editors and for validators in other languages.
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

async function importModel() {
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
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

export async function buildSchema(path) {
  const { planJsonSchema } = await importModel();
  writeFileSync(path, `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = 'src/model/plan.schema.json';
  const { planDefinitions } = await importModel();
  const text = JSON.stringify({ $defs: planDefinitions() });
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
