// What is said of a plan file stands in one place, the model, and reaches whoever writes one: the schemas of editors, the
// types, the documentation.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import * as z from 'zod/mini';
import type { directoryFile } from '../../src/model/directory.js';
import type { observationsFile } from '../../src/model/observation.js';
import {
  directoryJsonSchema,
  observationsJsonSchema,
  planJsonSchema,
  publishedDefinitions,
  type JsonSchema,
} from '../../src/model/plan-json-schema.js';
import type { plan } from '../../src/model/plan.js';
import type { DeepReadonly } from '../../src/model/primitives.js';
import type { DirectoryFile, ObservationsFile, Plan } from '../../src/model/types.js';
import { generatedSources } from '../../scripts/build-schema.mjs';

const definitions = publishedDefinitions();

/** Every part of a schema with its path. */
function* parts(schema: unknown, path: string): Generator<[JsonSchema, string]> {
  if (typeof schema !== 'object' || schema === null) return;
  if (!Array.isArray(schema)) yield [schema as JsonSchema, path];
  for (const [key, inner] of Object.entries(schema)) yield* parts(inner, `${path}.${key}`);
}

describe('descriptions of the model', () => {
  it('are there for every part, field, kind and word of a closed list', () => {
    const silent: string[] = [];
    let fields = 0;
    let words = 0;
    for (const [name, definition] of Object.entries(definitions)) {
      if (!definition.description) silent.push(name);
      for (const [part, path] of parts(definition, name)) {
        for (const [field, inner] of Object.entries(part.properties ?? {})) {
          fields++;
          if (!(inner as JsonSchema).description) silent.push(`${path}.${field}`);
        }
        for (const option of [...(part.oneOf ?? []), ...(part.anyOf ?? [])] as JsonSchema[]) {
          if (!('const' in option) && !option.properties) continue;
          words++;
          if (!option.description) silent.push(`${path}: ${JSON.stringify(option).slice(0, 60)}`);
        }
        // The months a year can start in say themselves what they are.
        if (part.enum && !path.endsWith('yearStart')) silent.push(`${path}: a list of words without their meanings`);
      }
    }
    assert.deepEqual(silent, []);
    assert.ok(fields > 180 && words > 80, `${fields} fields, ${words} words`);
  });

  it('are sentences: a capital or a word of the file first, a full stop last, nothing twice', () => {
    for (const [part, path] of parts(definitions, ''))
      if (part.description !== undefined && typeof part.description === 'string') {
        assert.match(part.description, /^(?:[A-Z0-9示]|`)/, path);
        assert.match(part.description, /\.$/, path);
        assert.doesNotMatch(part.description, /\s{2}|\.\.|—\s/, path);
      }
  });

  it('reach the schemas for editors, each with all it refers to', () => {
    for (const schema of [planJsonSchema(), observationsJsonSchema(), directoryJsonSchema()] as Record<
      string,
      unknown
    >[]) {
      assert.ok(schema['description'] && schema['title']);
      const text = JSON.stringify(schema);
      const names = Object.keys(schema['$defs'] as object);
      for (const [, name = ''] of text.matchAll(/"#\/\$defs\/(\w+)"/g)) assert.ok(names.includes(name), name);
      for (const name of names) assert.ok(text.includes(`"#/$defs/${name}"`), `${name} is referred to`);
    }
  });

  it('stay out of what a page loads', () => {
    const text = readFileSync('src/model/plan.schema.json', 'utf8');
    assert.doesNotMatch(text, /description/);
  });
});

describe('what the model generates', () => {
  it('is what it generates now; if not, run npm run schema', async () => {
    for (const [path, text] of Object.entries(await generatedSources()))
      assert.equal(readFileSync(path, 'utf8'), text, path);
  });
});

/** Each can stand for the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

describe('the types', () => {
  it('are those of the zod model', () => {
    // Held by the compiler: with another type in its place, this file does not compile.
    const same: [
      Same<Plan, DeepReadonly<z.infer<typeof plan>>>,
      Same<ObservationsFile, DeepReadonly<z.infer<typeof observationsFile>>>,
      Same<DirectoryFile, DeepReadonly<z.infer<typeof directoryFile>>>,
    ] = [true, true, true];
    assert.ok(same.every(Boolean));
  });

  it('say in an editor what a field means', () => {
    const file = `${process.cwd()}/example.ts`;
    const code = `import type { Plan } from './src/index.js';
      declare const plan: Plan;
      plan.indicators[0]!.baseline!.qualifier;
      plan.observations![0]!.counts;
      plan.indicators[0]!.targets[0]!.of.kind;`;
    const host: ts.LanguageServiceHost = {
      getCompilationSettings: () => ({
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        strict: true,
      }),
      getScriptFileNames: () => [file],
      getScriptVersion: () => '1',
      getScriptSnapshot: (name) =>
        name === file
          ? ts.ScriptSnapshot.fromString(code)
          : ts.sys.fileExists(name)
            ? ts.ScriptSnapshot.fromString(ts.sys.readFile(name) ?? '')
            : undefined,
      getCurrentDirectory: () => process.cwd(),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
    };
    const service = ts.createLanguageService(host);
    const shown = (word: string): string => {
      const info = service.getQuickInfoAtPosition(file, code.indexOf(word) + 1);
      return ts.displayPartsToString(info?.documentation);
    };
    assert.match(shown('qualifier'), /^Set when the plan gives no exact value.*\n- `more-than`: More than the figure/s);
    assert.match(shown('counts'), /`running-total`: The sum since the target’s start/);
    assert.match(shown('kind'), /What one year brings, whole: 年进出口总额达3200亿元/);
  });
});
