// Writes what the zod model generates. `npm run schema` writes the schema a page holds plans against and the types with
// their docblocks, which are source files like any other; the build writes the schemas for editors and for validators in
// other languages.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { loadTypeScript } from './load-typescript.mjs';
import { modelTypes } from './model-types.mjs';

const model = 'src/model/plan-json-schema.ts';

/** The published schemas, by the names under which they are shipped. */
export async function buildSchemas(folder) {
  const { planJsonSchema, observationsJsonSchema, directoryJsonSchema } = await loadTypeScript(model);
  for (const [name, schema] of Object.entries({
    plan: planJsonSchema(),
    observations: observationsJsonSchema(),
    directory: directoryJsonSchema(),
  }))
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

/** The source files the model generates, by their paths. */
export async function generatedSources() {
  const { planDefinitions, publishedDefinitions } = await loadTypeScript(model);
  const formatted = async (path, text) => format(text, { ...(await resolveConfig(path)), filepath: path });
  const schema = 'src/model/plan.schema.json';
  const types = 'src/model/types.ts';
  return {
    [schema]: await formatted(schema, JSON.stringify({ $defs: planDefinitions() })),
    [types]: await formatted(types, modelTypes(publishedDefinitions())),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await generatedSources())) writeFileSync(path, text);
}
