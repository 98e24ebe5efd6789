// A page holds plans against plan.schema.json instead of the zod model it is generated from. These tests keep the two
// together.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { checkShape } from '../../src/model/check-shape.js';
import type { Schema } from '../../src/model/schema-form.js';
import { observationsFile } from '../../src/model/observation.js';
import { planDefinitions } from '../../src/model/plan-json-schema.js';
import committed from '../../src/model/plan.schema.json';
import { plan } from '../../src/model/plan.js';
import { ProblemLog, type Path } from '../../src/model/problem-log.js';
import sample from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import gulou from '../../src/plans/gulou-ip-2021-2025.json';
import { minimalPlan } from './minimal-plan.js';
import sentences from './target-sentences.json';
import mistakes from './twelve-mistakes.json';

type Tree = Record<string, unknown>;

const copyOf = (data: unknown): unknown => JSON.parse(JSON.stringify(data)) as unknown;

function* everyPart(part: unknown): Generator<Tree> {
  if (typeof part !== 'object' || part === null) return;
  yield part as Tree;
  for (const inner of Object.values(part)) yield* everyPart(inner);
}

describe('plan.schema.json', () => {
  it('is what the model generates now; if not, run npm run schema', () =>
    assert.equal(JSON.stringify(committed), JSON.stringify({ $defs: planDefinitions() })));

  it('uses no keyword that a page passes over', () => {
    const known: Record<keyof Schema, true> = {
      $ref: true,
      type: true,
      enum: true,
      anyOf: true,
      oneOf: true,
      properties: true,
      required: true,
      propertyNames: true,
      additionalProperties: true,
      items: true,
      pattern: true,
      format: true,
      maxLength: true,
      minItems: true,
      minProperties: true,
      exclusiveMinimum: true,
      maximum: true,
    };
    const visit = (schema: Schema): void => {
      for (const keyword of Object.keys(schema)) assert.ok(keyword in known, keyword);
      // What the checker leans on beside the keywords.
      if (schema.$ref) assert.ok(schema.$ref.replace('#/$defs/', '') in committed.$defs, schema.$ref);
      if (schema.format) assert.ok(['date', 'span'].includes(schema.format), schema.format);
      if (schema.properties) assert.equal(schema.additionalProperties, false);
      else if (schema.additionalProperties) assert.ok(schema.propertyNames);
      for (const option of schema.oneOf ?? []) {
        assert.ok(option.properties?.['kind']?.enum);
        assert.ok(option.required?.includes('kind'));
      }
      const { items, propertyNames, additionalProperties, properties = {}, anyOf = [], oneOf = [] } = schema;
      const parts = [items, propertyNames, additionalProperties, ...Object.values(properties), ...anyOf, ...oneOf];
      for (const part of parts) if (part) visit(part);
    };
    Object.values(planDefinitions() as Record<string, Schema>).forEach(visit);
  });

  it('leaves zod out of what a page loads', async () => {
    const { metafile } = await build({
      entryPoints: ['src/model/parse-plan.ts'],
      bundle: true,
      write: false,
      metafile: true,
      logLevel: 'warning',
    });
    const loaded = Object.keys(metafile.inputs);
    assert.ok(loaded.includes('src/model/check-shape.ts'));
    assert.deepEqual(
      loaded.filter((path) => path.includes('zod')),
      [],
    );
  });
});

const plans: readonly object[] = [
  gulou,
  mistakes,
  ...sentences.map(({ indicator }) =>
    minimalPlan({
      indicators: [indicator],
      name: { 'zh-CN': '规划', en: 'Plan' },
      documents: [{ id: 'bulletin', title: '公报', issued: '2020-01-01', url: './a' }],
      organisations: [{ id: 'north', kind: 'street', name: '北街道' }],
      judgements: [{ indicator: 'a', words: 'b', office: 'c', date: '2024-03-01', source: { name: 'd' } }],
      observations: sample.observations.slice(0, 2),
    }),
  ),
];

// What people write where it does not belong, and what does belong somewhere.
const values: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 2.5, 1e300, '', ' ', 'x', 'Not an id', 'a'.repeat(101), 'level', 'at-least', 'open'],
  ...['2021-02-28', '2021-02-30', '0999-01-01', '2021', '2021-H3', '2021-Q3', '2016/2020', '2020/2016', '1/2/3'],
  ...[
    'https://example.org/',
    'javascript:alert(1)',
    [],
    ['x'],
    [1, 2],
    {},
    { en: 'x' },
    { en: 5 },
    { 'not a tag': 'x' },
  ],
  ...[{ kind: 'level' }, { kind: 'between', low: 1 }, { kind: 'open', date: '2021-01-01' }, { baseline: true }],
  ...[{ baseline: false }, { indicator: 'a' }, { indicator: 'a', target: 'b' }, { target: 5 }, { series: { en: 'x' } }],
  ...[{ line: 1 }, { line: 0 }, { page: 1.5 }, { note: 'x' }, { toString: 'x' }],
];

const change = fc.record({
  part: fc.nat(),
  key: fc.nat(),
  way: fc.constantFrom('delete', 'replace', 'move', 'add'),
  value: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.jsonValue() }),
  name: fc.constantFrom('kind', 'value', 'unit', 'note', 'indicator', 'of', 'toString', 'colour', 'zh-CN', 'en-'),
});

function mutate(
  data: unknown,
  changes: readonly (typeof change extends fc.Arbitrary<infer Change> ? Change : never)[],
) {
  for (const { part, key, way, value, name } of changes) {
    const parts = [...everyPart(data)];
    const whole = parts[part % parts.length] ?? {};
    const keys = Object.keys(whole);
    const at = keys[key % keys.length];
    if (way === 'add' && !Array.isArray(whole)) whole[name] = copyOf(value);
    else if (at === undefined) continue;
    else if (way === 'delete' && !Array.isArray(whole)) delete whole[at];
    // Another place's value, which is right there and may be wrong here.
    else whole[at] = copyOf(way === 'move' ? parts[(part + key) % parts.length] : value);
  }
  return data;
}

/** The checker looks into a union where zod stops at its door, and there only. */
const isWithin = (inner: Path, outer: Path): boolean => outer.every((step, at) => step === inner[at]);

/** A field that is null is absent, for the checker by itself. */
function withoutNulls(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutNulls);
  if (typeof part !== 'object' || part === null) return part;
  const fields = Object.entries(part).filter(([, inner]) => inner !== null);
  return Object.fromEntries(fields.map(([key, inner]) => [key, withoutNulls(inner)]));
}

function agree(schema: z.ZodMiniType, definition: 'plan' | 'observations', data: unknown): void {
  const log = new ProblemLog();
  const isObject = checkShape(definition, copyOf(data), log);
  assert.equal(isObject, typeof data === 'object' && data !== null && !Array.isArray(data));
  // A year no plan speaks of has the model's shape; only a file is not to have it.
  const ours = log.problems.filter(({ expected }) => expected !== 'year').map(({ path }) => path);
  const theirs = (z.safeParse(schema, withoutNulls(data)).error?.issues ?? []).flatMap((issue): Path[] => {
    const path = issue.path as Path;
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  });
  for (const own of ours)
    assert.ok(
      theirs.some((path) => isWithin(own, path)),
      `zod takes ${own.join('.')}`,
    );
  for (const path of theirs)
    assert.ok(
      ours.some((own) => isWithin(own, path)),
      `zod refuses ${path.join('.')}`,
    );
}

describe('the checker and zod', () => {
  it('take the same files', () => {
    for (const data of plans) agree(plan, 'plan', data);
    agree(observationsFile, 'observations', sample);
  });

  it('find mistakes in the same places of changed plans', () =>
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.array(change, { minLength: 1, maxLength: 4 }), (data, changes) =>
        agree(plan, 'plan', mutate(copyOf(data), changes)),
      ),
      { seed: 2025, numRuns: 4000 },
    ));

  it('find mistakes in the same places of changed files of observations', () =>
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) =>
        agree(
          observationsFile,
          'observations',
          mutate(copyOf({ ...sample, observations: sample.observations.slice(0, 3) }), changes),
        ),
      ),
      { seed: 2026, numRuns: 2000 },
    ));

  it('judge whatever else comes alike', () =>
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.constantFrom(...values)), (data) => agree(plan, 'plan', data)),
      { seed: 2027, numRuns: 500 },
    ));
});
