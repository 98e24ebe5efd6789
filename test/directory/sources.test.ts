// Remote sources against a real server on this machine: slow, out of order, failing, malformed, endless.
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  facets as allFacets,
  type DirectoryQuery,
  type DirectorySource,
} from '../../src/directory/directory-source.js';
import { httpSource, queryParameters } from '../../src/directory/http-source.js';
import { latestOnly } from '../../src/directory/latest-only.js';
import { memorySource } from '../../src/directory/memory-source.js';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import { DirectoryFailure, type RequestOptions } from '../../src/directory/request-json.js';
import { searchEngineSource } from '../../src/directory/search-engine-source.js';
import { directoryWords } from '../../src/format/directory-words.js';
import { asAnswer, FakeEngine, isRequest, shards } from './fake-engine.js';
import sample from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const memory = memorySource(parseDirectory(sample));
let handler: Handler = () => undefined;
let server: Server;
let url = '';
const asked: string[] = [];

before(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => handler(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const json = (response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};

/** No waits: how long is written down instead. A timeout, asked for as 77 ms, never comes. */
function clock(): { options: RequestOptions; waits: number[] } {
  const waits: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    if (milliseconds === 77) return new Promise(() => undefined);
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { waits, options: { timeout: 77, wait, random: () => 0.5 } };
}

const queryOf = (address: string): DirectoryQuery => {
  const { searchParams } = new URL(address, 'http://x');
  const number = (name: string, usual: number): number => Number(searchParams.get(name) ?? usual);
  return {
    text: searchParams.get('text') ?? '',
    sort: (searchParams.get('sort') ?? 'relevance') as 'relevance',
    offset: number('offset', 0),
    limit: number('limit', 50),
    facets: allFacets.filter((facet) => searchParams.get('facets')?.split(',').includes(facet)),
    filters: Object.fromEntries(allFacets.map((facet) => [facet, searchParams.getAll(facet)])),
  };
};
const failsWith = (reason: string) => (error: unknown) => error instanceof DirectoryFailure && error.reason === reason;

describe('a directory over HTTP', () => {
  it('answers as memory does', async () => {
    handler = (request, response) =>
      void memory.search(queryOf(request.url ?? '')).then((answer) => json(response, answer));
    const query: DirectoryQuery = {
      text: 'nj 有限',
      filters: { street: ['宁海路街道', '江东街道'], level: ['national'] },
      facets: ['street', 'level', 'year'],
      sort: 'pinyin',
      limit: 5,
    };
    const answer = await httpSource(`${url}/organisations`).search(query);
    assert.deepEqual(answer, JSON.parse(JSON.stringify(await memory.search(query))));
  });
  it('asks in a fixed order, so that equal queries have equal addresses', () =>
    assert.equal(
      queryParameters({
        filters: { street: ['a', 'b'] },
        limit: 20,
        facets: ['year', 'street'],
        text: 'x y',
      }).toString(),
      'text=x+y&limit=20&facets=year%2Cstreet&street=a&street=b',
    ));
  it('keeps the parameters its address already has', async () => {
    handler = (_, response) => json(response, { total: 0, items: [] });
    asked.length = 0;
    await httpSource(`${url}/search?plan=x`).search({ text: 'nj', limit: 20 });
    await httpSource(`${url}/search?plan=x`).search({});
    await httpSource(`${url}/search`).search({ text: 'nj', limit: 20 });
    assert.deepEqual(asked, ['/search?plan=x&text=nj&limit=20', '/search?plan=x', '/search?text=nj&limit=20']);
  });
  it('sends no more of a text than is looked for, and says so', async () => {
    handler = (request, response) =>
      json(response, { total: queryOf(request.url ?? '').text?.length, items: [], notes: [] });
    const source = httpSource(url);
    assert.deepEqual(await source.search({ text: '长'.repeat(401) }), {
      total: 400,
      items: [],
      facets: {},
      notes: ['too-many-words'],
    });
    assert.deepEqual((await source.search({ text: '长'.repeat(400) })).notes, []);
  });
  it('tries again when a server is busy, after as long as that asks for', async () => {
    const { options, waits } = clock();
    const answers = [
      (response: ServerResponse) => json(response, '', 429, { 'retry-after': '2' }),
      (response: ServerResponse) => json(response, '', 500),
      (response: ServerResponse) => json(response, { total: 0, items: [] }),
    ];
    handler = (_, response) => answers.shift()?.(response);
    assert.equal((await httpSource(url, options).search({})).total, 0);
    // 2 s as asked; then 400 × 2, a quarter off.
    assert.deepEqual(waits, [2000, 600]);
  });
  it('gives up in the end, and has words for every reason', async () => {
    const { options, waits } = clock();
    handler = (_, response) => json(response, '', 503, { 'retry-after': '3600' });
    await assert.rejects(httpSource(url, options).search({}), failsWith('busy'));
    assert.deepEqual(waits, [10_000, 10_000, 10_000]);
    for (const [status, reason] of [
      [404, 'not-found'],
      [403, 'refused'],
      [502, 'server'],
    ] as const) {
      handler = (_, response) => json(response, '', status);
      await assert.rejects(httpSource(url, options).search({}), failsWith(reason));
      for (const locale of ['zh-CN', 'en'] as const) assert.match(directoryWords[locale].failures[reason], /[。.]$/);
    }
  });
  it('does not try again what will not pass', async () => {
    handler = (_, response) => json(response, '', 400);
    asked.length = 0;
    await assert.rejects(httpSource(url, clock().options).search({}), failsWith('refused'));
    assert.equal(asked.length, 1);
  });
  it('says when nobody is there', async () => {
    const { options, waits } = clock();
    await assert.rejects(httpSource('http://127.0.0.1:9', options).search({}), failsWith('unreachable'));
    assert.deepEqual(waits, [300, 600, 1200]);
  });
  it('says when nothing comes', async () => {
    handler = () => undefined;
    // Waiting is over at once.
    const options = { retries: 0, wait: () => Promise.resolve() };
    await assert.rejects(httpSource(url, options).search({}), failsWith('timeout'));
  });
  it('takes nothing that is no answer', async () => {
    for (const body of ['{', '[]', '"x"', '{"total":-1,"items":[]}', '{"total":1}', 'null', '<html>']) {
      handler = (_, response) => json(response, body);
      await assert.rejects(httpSource(url, clock().options).search({}), failsWith('malformed'), body);
    }
  });
  it('keeps from the page what a server should not have sent', async () => {
    const entry = {
      id: 'a',
      name: '甲',
      mobile: '13800000000',
      street: '138 0000 0000',
      website: 'javascript:alert(1)',
    };
    const highlights = [{ field: 'name', ranges: [[0, 9]] }, { field: 'name', ranges: [[0, 1]] }, 5];
    const facets = { street: [{ value: 'x', count: 1 }, { value: 3 }], evil: [] };
    handler = (_, response) =>
      json(response, { total: 3, items: [{ entry, highlights }, { entry: {} }, 7], facets, notes: ['x'] });
    assert.deepEqual(await httpSource(url, clock().options).search({}), {
      total: 3,
      items: [{ entry: { id: 'a', name: '甲' }, highlights: [{ field: 'name', ranges: [[0, 1]] }] }],
      facets: { street: [{ value: 'x', count: 1 }] },
      notes: [],
    });
  });
  it('stops reading an answer without end', async () => {
    handler = (_, response) => {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        response.once('drain', more);
      };
      more();
    };
    await assert.rejects(
      httpSource(url, { ...clock().options, mostBytes: 500_000 }).search({}),
      failsWith('too-large'),
    );
  });
  it('is given up with the signal, before and during', async () => {
    const controller = new AbortController();
    handler = () => controller.abort();
    await assert.rejects(httpSource(url, clock().options).search({}, controller.signal), { name: 'AbortError' });
    asked.length = 0;
    await assert.rejects(httpSource(url, clock().options).search({}, controller.signal), { name: 'AbortError' });
    assert.equal(asked.length, 0);
  });
});

describe('the latest query only', () => {
  it('is answered, in whatever order answers come', async () => {
    const answers = new Map<string, () => void>();
    // A source that pays no heed to signals.
    const slow: DirectorySource = {
      search: ({ text = '' }) =>
        new Promise((resolve) =>
          answers.set(text, () => resolve({ total: text.length, items: [], facets: {}, notes: [] })),
        ),
    };
    const source = latestOnly(slow);
    const first = source.search({ text: 'n' });
    const second = source.search({ text: 'nj' });
    answers.get('nj')?.();
    answers.get('n')?.();
    assert.equal((await second).total, 2);
    await assert.rejects(first, { name: 'AbortError' });
  });
  it('leaves nothing on a signal that serves a page for many queries', async () => {
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    const { addEventListener: add, removeEventListener: remove } = signal;
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners.add(args[1]);
      add.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners.delete(args[1]);
      remove.apply(signal, args);
    };
    const failing: DirectorySource = {
      search: ({ text }) => (text === '' ? Promise.reject(new Error('busy')) : memory.search({ text: text ?? '' })),
    };
    const source = latestOnly(failing);
    for (const text of ['鼓', '鼓楼', '鼓楼区']) await source.search({ text }, signal);
    await assert.rejects(source.search({ text: '' }, signal), /busy/);
    assert.equal(listeners.size, 0);
  });
});

describe('a search engine', () => {
  let engine = new FakeEngine();
  const answers: Handler = (request, response, body) => {
    // What does not fit the engine's interface is answered as no engine would, so that the test sees it.
    try {
      const { status, body: answer } = engine.answer(request.method ?? '', request.url ?? '', body);
      json(response, answer, status);
    } catch (error) {
      json(response, { error: String(error) }, 418);
    }
  };
  const use = (): FakeEngine => {
    handler = answers;
    asked.length = 0;
    return (engine = new FakeEngine());
  };

  it('is asked with words, presence, filters after the counts and a total order', async () => {
    const { bodies } = use();
    const answer = await searchEngineSource(`${url}/enterprises`, clock().options).search({
      text: '鼓楼 9132',
      asOf: '2023-12-31',
      filters: { street: ['湖南路街道'], year: ['2021'] },
      facets: ['street'],
      sort: 'entered',
      limit: 2,
    });
    const fields = ['name^4', 'name.pinyin^2', 'shortName^2', 'shortName.pinyin', 'formerNames'];
    const inNames = (query: string): object => ({ multi_match: { query, type: 'phrase_prefix', fields } });
    const year = { terms: { 'recognitions.year': ['2021'] } };
    assert.deepEqual(bodies, [
      {
        query: {
          bool: {
            must: [
              inNames('鼓楼'),
              {
                bool: {
                  should: [inNames('9132'), { prefix: { creditCode: { value: '9132' } } }],
                  minimum_should_match: 1,
                },
              },
            ],
            filter: [
              {
                bool: {
                  must_not: [
                    { range: { entered: { gt: '2023-12-31' } } },
                    { range: { withdrawn: { lte: '2023-12-31' } } },
                  ],
                },
              },
            ],
          },
        },
        post_filter: { bool: { filter: [{ terms: { street: ['湖南路街道'] } }, year] } },
        aggs: {
          street: { filter: { bool: { filter: [year] } }, aggs: { values: { terms: { field: 'street', size: 100 } } } },
        },
        sort: [{ entered: { order: 'asc', missing: '_last' } }, { id: { order: 'asc' } }],
        track_total_hits: true,
        from: 0,
        size: 2,
      },
    ]);
    assert.deepEqual(answer, {
      total: 30_000,
      items: ['n0', 'n1'].map((id) => ({ entry: { id, name: `企业${id}` }, highlights: [] })),
      facets: {
        street: [
          { value: '江东街道', count: 3 },
          { value: '湖南路街道', count: 0 },
        ],
      },
      notes: [],
    });
  });
  for (const pointInTime of [undefined, 'opensearch', 'elasticsearch'] as const) {
    it(`is walked beyond its window${pointInTime ? `, at a point in time of ${pointInTime}` : ''}`, async () => {
      const { bodies, points } = use();
      const source = searchEngineSource(`${url}/enterprises`, {
        ...clock().options,
        ...(pointInTime && { pointInTime }),
      });
      const idsAt = async (offset: number): Promise<string[]> =>
        (await source.search({ offset, limit: 3 })).items.map(({ entry }) => entry.id);
      assert.deepEqual(await idsAt(25_000), ['n25000', 'n25001', 'n25002']);
      assert.equal(bodies.length, 26);
      // From here on each page goes on from one that was seen.
      assert.deepEqual(await idsAt(25_003), ['n25003', 'n25004', 'n25005']);
      assert.equal(bodies.length, 27);
      assert.deepEqual(await idsAt(29_999), ['n29999']);
      assert.deepEqual(await idsAt(31_000), []);
      const path = {
        opensearch: '/enterprises/_search/point_in_time?keep_alive=2m',
        elasticsearch: '/enterprises/_pit?keep_alive=2m',
      };
      if (pointInTime) assert.equal(asked[0], path[pointInTime]);
      assert.equal(asked[asked.length - 1], pointInTime ? '/_search' : '/enterprises/_search');
      assert.equal(bodies[bodies.length - 1]?.pit?.id, pointInTime && 'p1');
      if (!pointInTime) return;
      // Two minutes have passed, and the engine has dropped it.
      points.clear();
      assert.deepEqual(await idsAt(25_006), ['n25006', 'n25007', 'n25008']);
      assert.equal(bodies[bodies.length - 1]?.pit?.id, 'p2');
    });
  }
  it('keeps its place in the list while something else is asked', async () => {
    const { bodies } = use();
    const source = searchEngineSource(`${url}/enterprises`, clock().options);
    await source.search({ offset: 25_000, limit: 3 });
    await source.search({ text: 'x', limit: 0 });
    await source.search({ id: 'n7', limit: 1 });
    const before = bodies.length;
    await source.search({ offset: 25_003, limit: 3 });
    assert.equal(bodies.length, before + 1);
  });
  it('is asked for the first words of many, and says so', async () => {
    const { bodies } = use();
    const source = searchEngineSource(`${url}/enterprises`, clock().options);
    const { notes } = await source.search({ text: '一 二 三 四 五 六 七 八 九' });
    assert.deepEqual(notes, ['too-many-words']);
    assert.equal(JSON.stringify(bodies).match(/multi_match/g)?.length, 8);
    assert.deepEqual((await source.search({ text: '长'.repeat(401) })).notes, ['too-many-words']);
    assert.deepEqual((await source.search({ text: '长'.repeat(400) })).notes, []);
  });
  it('is asked for one entry by its id or its credit code', async () => {
    const { bodies } = use();
    await searchEngineSource(`${url}/enterprises`, clock().options).search({ id: '91320106598035469W', limit: 1 });
    const term = (field: string): object => ({ term: { [field]: { value: '91320106598035469W' } } });
    assert.deepEqual(bodies, [
      {
        query: { bool: { should: [term('id'), term('creditCode')], minimum_should_match: 1 } },
        sort: [{ id: { order: 'asc' } }],
        from: 0,
        size: 1,
      },
    ]);
  });
  it('is asked nothing that engines do not publish, whatever the question', async () => {
    const { bodies } = use();
    const source = searchEngineSource(`${url}/enterprises`, clock().options);
    const word = fc.string({ unit: fc.constantFrom(...'鼓楼nj91 "*Ａ'), maxLength: 12 });
    const few = fc.subarray(['一', '二', '2021']);
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            text: word,
            asOf: fc.constantFrom('2021-01-01', '2025-06-30'),
            sort: fc.constantFrom('relevance', 'pinyin', 'strokes', 'code', 'entered'),
            descending: fc.boolean(),
            offset: fc.constantFrom(0, 40, 9_990, 12_345),
            limit: fc.integer({ min: 0, max: 100 }),
            facets: fc.subarray([...allFacets]),
            filters: fc.record(Object.fromEntries(allFacets.map((facet) => [facet, few])), { requiredKeys: [] }),
          },
          { requiredKeys: [] },
        ),
        async (query) => {
          // A request that does not fit is answered with 418, and the promise is rejected.
          await source.search(query as DirectoryQuery);
        },
      ),
      { numRuns: 60 },
    );
    assert.ok(bodies.length > 60);
    for (const wrong of [
      { sise: 1 },
      { query: { bol: {} } },
      { query: { bool: { most: [] } } },
      { from: 1, search_after: ['a'] },
    ])
      assert.equal(isRequest(wrong), false, JSON.stringify(wrong));
  });
  it('says when its total is a lower bound, and when it is no engine', async () => {
    const plain = {
      took: 1,
      timed_out: false,
      _shards: shards,
      hits: { total: { value: 5, relation: 'eq' }, max_score: null, hits: [] },
    };
    for (const [part, notes] of [
      [{}, []],
      [{ timed_out: true }, ['total-at-least']],
      [{ hits: { ...plain.hits, total: { value: 5, relation: 'gte' } } }, ['total-at-least']],
      [{ _shards: { ...shards, successful: 2, failed: 1 } }, ['total-at-least']],
    ] as const) {
      handler = (_, response) => json(response, asAnswer({ ...plain, ...part }));
      assert.deepEqual((await searchEngineSource(`${url}/x`, clock().options).search({})).notes, notes);
    }
    handler = (_, response) => json(response, { hits: [] });
    await assert.rejects(searchEngineSource(`${url}/x`, clock().options).search({}), failsWith('malformed'));
  });
});
