// The reference server as it stands in examples/, run as a reader of its README runs it, against its own description.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import description from '../../examples/directory-server/openapi.json';
import {
  facets as allFacets,
  type DirectoryQuery,
  type DirectorySource,
} from '../../src/directory/directory-source.js';
import { httpSource, queryParameters } from '../../src/directory/http-source.js';
import { memorySource } from '../../src/directory/memory-source.js';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import { DirectoryFailure } from '../../src/directory/request-json.js';
import sample from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';

const { parameters, responses } = description.paths['/organisations'].get;
const directory = parseDirectory(sample);
const memory = memorySource(directory);
const folder = resolve(`node_modules/.cache/drumtower/directory-server-${process.pid}`);
let server: ChildProcess;
let url = '';
let source: DirectorySource;

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'openapi', ...description }, 'openapi', false, false);
ajv.addVocabulary(['openapi', 'info', 'paths', 'components']);
const schemaOf = (name: string) => ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
const isAnswer = schemaOf('DirectoryAnswer');
const isFailure = schemaOf('Failure');

const ask = async (query: string, path = ''): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${path ? new URL(path, url).href : url}${query}`);
  assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
  return { status: response.status, body: await response.json() };
};

before(async () => {
  mkdirSync(folder, { recursive: true });
  // The package's name stands for its source, so that no build has to come first.
  await build({
    entryPoints: ['examples/directory-server/server.mjs'],
    outfile: join(folder, 'server.mjs'),
    alias: { drumtower: resolve('src/index.ts') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const file = resolve('src/plans/gulou-ip-2021-2025.enterprises.illustrative.json');
  server = spawn(process.execPath, [join(folder, 'server.mjs'), file, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  [url] = (await once(server.stdout!, 'data')).map((line: Buffer) => line.toString().trim()) as [string];
  source = httpSource(url);
});
after(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('the description of the interface', () => {
  it('names its version, and every reference in it leads somewhere', () => {
    assert.match(description.openapi, /^3\.1\.\d+$/);
    const text = JSON.stringify(description);
    for (const [, pointer = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = pointer.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], description);
      assert.equal(typeof found, 'object', pointer);
    }
    for (const name of Object.keys(description.components.schemas)) schemaOf(name);
    for (const { schema } of parameters) ajv.compile(schema);
  });
  it('has every parameter a query can become, each with a schema it fits', () => {
    const query: Required<DirectoryQuery> = {
      id: 'sample',
      text: '南京',
      asOf: '2023-12-31',
      sort: 'entered',
      descending: true,
      offset: 100,
      // What a download asks for at once.
      limit: 1000,
      facets: ['street', 'year'],
      filters: Object.fromEntries(allFacets.map((facet) => [facet, ['甲', '乙']])),
    };
    const sent = queryParameters(query);
    assert.deepEqual([...new Set(sent.keys())].sort(), parameters.map(({ name }) => name).sort());
    for (const { name, schema } of parameters) {
      const values = sent.getAll(name);
      const read: Record<string, (value: string) => unknown> = {
        integer: Number,
        boolean: (value) => value === 'true',
      };
      const value = schema.type === 'array' ? values : (read[schema.type] ?? String)(values[0]!);
      assert.ok(ajv.validate(schema, value), `${name}: ${ajv.errorsText()}`);
    }
    const sorts = parameters.flatMap(({ schema }) => ('enum' in schema ? schema.enum : []));
    assert.deepEqual(sorts, ['relevance', 'pinyin', 'strokes', 'code', 'entered']);
  });
});

describe('the reference server', () => {
  it('answers as its description says and as memory does, page by page through the whole directory', async () => {
    let offset = 0;
    for (; ; offset += 37) {
      const query: DirectoryQuery = { offset, limit: 37, facets: allFacets };
      const { body, status } = await ask(`?${queryParameters(query).toString()}`);
      assert.equal(status, 200);
      assert.ok(isAnswer(body), ajv.errorsText(isAnswer.errors));
      const answer = await source.search(query);
      assert.deepEqual(answer, JSON.parse(JSON.stringify(await memory.search(query))));
      if (!answer.items.length) break;
    }
    assert.ok(offset > directory.entries.length / 2);
  });
  it('answers any question as memory does', async () => {
    const text = fc.string({
      unit: fc.constantFrom('示', '例', '科', '技', 'n', 'j', 's', ' ', '9', '1', '%', '&'),
      maxLength: 6,
    });
    const values = (facet: (typeof allFacets)[number]) =>
      fc.subarray(
        { street: ['江东街道', '宁海路街道'], level: ['national', 'municipal'], year: ['2022'] }[facet as 'street'] ?? [
          '无此项',
        ],
      );
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            text,
            asOf: fc.constantFrom('2021-12-31', '2023-06-30', '2030-01-01'),
            sort: fc.constantFrom('relevance', 'pinyin', 'strokes', 'code', 'entered'),
            descending: fc.boolean(),
            offset: fc.integer({ min: 0, max: 60 }),
            limit: fc.integer({ min: 0, max: 1000 }),
            facets: fc.subarray([...allFacets], { minLength: 1 }),
            filters: fc.record(
              { street: values('street'), level: values('level'), year: values('year'), category: values('category') },
              { requiredKeys: [] },
            ),
          },
          { requiredKeys: [] },
        ),
        async (asked) => {
          const query = asked as DirectoryQuery;
          const { body, status } = await ask(`?${queryParameters(query).toString()}`);
          assert.equal(status, 200);
          assert.ok(isAnswer(body), ajv.errorsText(isAnswer.errors));
          assert.deepEqual(await source.search(query), JSON.parse(JSON.stringify(await memory.search(query))));
        },
      ),
      { numRuns: 150 },
    );
  });
  it('finds one entry by its id or its credit code, also one that has been withdrawn', async () => {
    const withdrawn = directory.entries.find((entry) => entry.withdrawn)!;
    const coded = directory.entries.find((entry) => entry.creditCode)!;
    for (const [id, entry] of [
      [withdrawn.id, withdrawn],
      [coded.creditCode!, coded],
    ] as const) {
      const { body } = await ask(`?id=${id}`);
      assert.ok(isAnswer(body), ajv.errorsText(isAnswer.errors));
      assert.deepEqual((await source.search({ id })).items, [{ entry, highlights: [] }]);
    }
    assert.deepEqual((await source.search({ id: 'nobody' })).items, []);
  });
  it('refuses what it cannot read, and what is not there, with a failure that has words', async () => {
    for (const query of ['?sort=size', '?offset=-1', '?limit=many', '?asOf=2023-02-30', '?asOf=today']) {
      const { body, status } = await ask(query);
      assert.equal(status, 400, query);
      assert.ok(String(status) in responses);
      assert.ok(isFailure(body), query);
    }
    assert.equal((await ask('', '/other')).status, 404);
    const failsWith = (reason: string) => (error: unknown) =>
      error instanceof DirectoryFailure && error.reason === reason;
    await assert.rejects(httpSource(`${url}?sort=size`).search({}), failsWith('refused'));
    await assert.rejects(httpSource(new URL('/other', url).href).search({}), failsWith('not-found'));
  });
  it('is described strictly enough to be caught out', () => {
    for (const wrong of [
      { total: -1, items: [] },
      { items: [] },
      { total: 1, items: [{ entry: { id: 'a', name: '甲', mobile: '138' } }] },
      { total: 1, items: [{ entry: { id: 'A', name: '甲' } }] },
      { total: 0, items: [], facets: { colour: [] } },
      { total: 0, items: [], notes: ['hello'] },
    ])
      assert.equal(isAnswer(wrong), false, JSON.stringify(wrong));
  });
});
