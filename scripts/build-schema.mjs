// Writes the JSON Schemas that the zod model generates. `npm run schema` writes the one a page holds plans against, which
// is a source file like any other; the build writes the one for editors and for validators in other languages.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { loadTypeScript } from './load-typescript.mjs';

export async function buildSchema(path) {
  const { planJsonSchema } = await loadTypeScript('src/model/plan-json-schema.ts');
  writeFileSync(path, `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = 'src/model/plan.schema.json';
  const { planDefinitions } = await loadTypeScript('src/model/plan-json-schema.ts');
  const text = JSON.stringify({ $defs: planDefinitions() });
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
