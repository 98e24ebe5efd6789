import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { httpSource, queryParameters } from '../../src/directory/http-source.js';
import { DirectoryFailure, requestJson, type RequestOptions } from '../../src/directory/request-json.js';
import { searchEngineSource, type SearchEngineOptions } from '../../src/directory/search-engine-source.js';

/* What is asked of a server, how often, and what is made of its answer; the network is a function. */

type Answer = Response | Error | (() => Response | Promise<Response>);

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

/** Gives the answers one after the other, the last for ever; writes down what was asked and how long was waited. */
function network(...answers: Answer[]) {
  const asked: { url: string; init: RequestInit }[] = [];
  const waits: number[] = [];
  const options: RequestOptions = {
    timeout: 77,
    random: () => 0.5,
    wait: (milliseconds) => {
      // Time runs out for nobody here.
      if (milliseconds === 77) return new Promise(() => undefined);
      waits.push(milliseconds);
      return Promise.resolve();
    },
    fetch: (url, init) => {
      asked.push({ url, init });
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      if (answer instanceof Error) return Promise.reject(answer);
      return Promise.resolve(typeof answer === 'function' ? answer() : answer.clone());
    },
  };
  return { asked, waits, options };
}

const failure = (reason: string, status?: number) => (error: unknown) => {
  assert.ok(error instanceof DirectoryFailure, String(error));
  assert.deepEqual([error.name, error.reason, error.status], ['DirectoryFailure', reason, status]);
  assert.equal(error.message, status === undefined ? reason : `${reason} (HTTP ${status})`);
  return true;
};
const none: RequestInit = {};

describe('a request', () => {
  test('carries its own headers and those of the page, and credentials of the same origin', async () => {
    const { asked, options } = network(json({ a: 1 }));
    const init = { method: 'POST', headers: { accept: 'x', one: '1' } };
    assert.deepEqual(await requestJson('/a', init, { ...options, headers: { one: '2', two: '2' } }), { a: 1 });
    const [{ url, init: sent }] = asked as [{ url: string; init: RequestInit }];
    assert.deepEqual([url, sent.method, sent.credentials], ['/a', 'POST', 'same-origin']);
    assert.deepEqual(sent.headers, { accept: 'x', one: '2', two: '2' });
    await requestJson('/a', none, { ...options, credentials: 'omit' });
    assert.equal(asked[1]!.init.credentials, 'omit');
  });

  test('is repeated three times where the reason may pass, each wait twice as long', async () => {
    for (const [answer, reason, status] of [
      [new TypeError('offline'), 'unreachable', undefined],
      [json('', 500), 'server', 500],
      [json('', 599), 'server', 599],
      [json('', 503), 'busy', 503],
      [json('', 429), 'busy', 429],
    ] as const) {
      const { asked, waits, options } = network(answer);
      await assert.rejects(requestJson('/a', none, options), failure(reason, status));
      assert.equal(asked.length, 4);
      // 400, 800 and 1600, each a quarter off.
      assert.deepEqual(waits, [300, 600, 1200], reason);
    }
  });

  test('is not repeated where it will not', async () => {
    for (const [status, reason] of [
      [400, 'refused'],
      [403, 'refused'],
      [404, 'not-found'],
      [410, 'not-found'],
      [499, 'refused'],
    ] as const) {
      const { asked, options } = network(json('', status));
      await assert.rejects(requestJson('/a', none, options), failure(reason, status));
      assert.equal(asked.length, 1);
    }
    const { asked, options } = network(json('<html>'));
    await assert.rejects(requestJson('/a', none, options), failure('malformed', 200));
    assert.equal(asked.length, 1);
  });

  test('waits as it is told, never longer than the longest', async () => {
    const { waits, options } = network(json('', 503));
    const own = { ...options, retries: 2, firstDelay: 100, longestDelay: 150, random: () => 0 };
    await assert.rejects(requestJson('/a', none, own), failure('busy', 503));
    assert.deepEqual(waits, [100, 150]);
    const never = network(json('', 503));
    await assert.rejects(requestJson('/a', none, { ...never.options, retries: 0 }), failure('busy', 503));
    assert.deepEqual([never.asked.length, never.waits], [1, []]);
  });

  test('waits as many seconds as the server asks for, where those are seconds', async () => {
    const busy = (after: string): Response => json('', 503, { 'retry-after': after });
    const { waits, options } = network(busy('7'), busy('0'), busy('12'), json({}));
    assert.deepEqual(await requestJson('/a', none, { ...options, longestDelay: 60_000 }), {});
    assert.deepEqual(waits, [7000, 0, 12_000]);
    for (const day of ['Wed, 01 Jan 2025 00:00:00 GMT', '5 s', 'in 5']) {
      const later = network(busy(day), json({}));
      await requestJson('/a', none, later.options);
      // The own one: 400, a quarter off.
      assert.deepEqual(later.waits, [300], day);
    }
  });

  test('is too large beyond its bytes, and not at them', async () => {
    const { options } = network(json('"12345678"'));
    assert.equal(await requestJson('/a', none, { ...options, mostBytes: 10 }), '12345678');
    await assert.rejects(requestJson('/a', none, { ...options, mostBytes: 9 }), failure('too-large', 200));
    const parts = ['"鼓', '楼"'].map((part) => new TextEncoder().encode(part));
    // A character that comes in two pieces is one.
    const pieces = [parts[0]!.slice(0, 2), parts[0]!.slice(2), parts[1]!];
    const body = (): ReadableStream =>
      new ReadableStream({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece);
          controller.close();
        },
      });
    const streamed = network(() => new Response(body()));
    assert.equal(await requestJson('/a', none, streamed.options), '鼓楼');
    await assert.rejects(requestJson('/a', none, { ...streamed.options, mostBytes: 7 }), failure('too-large', 200));
    const bare = network(() => ({ ok: true, status: 200, body: null, text: () => Promise.resolve('[1]') }) as Response);
    assert.deepEqual(await requestJson('/a', none, bare.options), [1]);
  });

  test('is late when its time is over', async () => {
    const waited: number[] = [];
    const signals: AbortSignal[] = [];
    const options: RequestOptions = {
      retries: 0,
      wait: (milliseconds) => {
        waited.push(milliseconds);
        return Promise.resolve();
      },
      fetch: (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signals.push(signal!);
          signal!.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    };
    await assert.rejects(requestJson('/a', none, options), failure('timeout'));
    await assert.rejects(requestJson('/a', none, { ...options, timeout: 5 }), failure('timeout'));
    assert.deepEqual(waited, [15_000, 5]);
    assert.ok(signals.every(({ aborted }) => aborted));
  });

  test('ends with the signal, before it is asked, while it is and while it waits', async () => {
    const reason = new Error('gone');
    const { asked, options } = network(json({}));
    await assert.rejects(requestJson('/a', none, options, AbortSignal.abort(reason)), reason);
    assert.equal(asked.length, 0);
    const during = new AbortController();
    const open: RequestOptions['fetch'] = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal!.addEventListener('abort', () => reject(new Error('aborted')));
        during.abort(reason);
      });
    await assert.rejects(requestJson('/a', none, { ...options, fetch: open }, during.signal), reason);
    const waiting = new AbortController();
    const busy = network(json('', 503));
    const wait: RequestOptions['wait'] = (milliseconds, signal) => {
      if (milliseconds === 77) return new Promise(() => undefined);
      assert.equal(signal, waiting.signal);
      waiting.abort(reason);
      return Promise.resolve();
    };
    await assert.rejects(requestJson('/a', none, { ...busy.options, wait }, waiting.signal), reason);
    assert.equal(busy.asked.length, 1);
  });

  test('leaves nothing on a signal that serves for many', async () => {
    const { signal } = new AbortController();
    const kept = new Set<unknown>();
    const { addEventListener: add, removeEventListener: remove } = signal;
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      kept.add(args[1]);
      add.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      kept.delete(args[1]);
      remove.apply(signal, args);
    };
    const ended: AbortSignal[] = [];
    const { options } = network(json({}));
    const wait: RequestOptions['wait'] = (_, own) => {
      ended.push(own);
      return new Promise(() => undefined);
    };
    await requestJson('/a', none, { ...options, wait }, signal);
    assert.equal(kept.size, 0);
    // The clock is given up with the answer.
    assert.deepEqual(
      ended.map(({ aborted }) => aborted),
      [true],
    );
  });
});

describe('a query as an address', () => {
  const text = (query: Parameters<typeof queryParameters>[0]): string =>
    decodeURIComponent(queryParameters(query).toString());
  test('has its parts in one order, and none that say nothing', () => {
    assert.equal(
      text({ limit: 0, offset: 5, descending: false, sort: 'code', asOf: '2024-01-01', text: 'a', id: 'b' }),
      'id=b&text=a&asOf=2024-01-01&sort=code&descending=false&offset=5&limit=0',
    );
    assert.equal(text({ text: '', facets: [] }), '');
    assert.equal(
      text({ facets: ['street', 'year'], filters: { year: ['2021', '2022'] } }),
      'facets=street,year&year=2021&year=2022',
    );
    assert.equal(text({ text: '长'.repeat(500) }), `text=${'长'.repeat(400)}`);
  });

  test('is sent with GET, and gives fifty entries unless more are asked for', async () => {
    const items = Array.from({ length: 60 }, (_, at) => ({ entry: { id: `e${at}`, name: '甲' } }));
    const { asked, options } = network(json({ total: 60, items, notes: ['no-pinyin'] }));
    const source = httpSource('/a', options);
    assert.equal((await source.search({})).items.length, 50);
    assert.equal((await source.search({ limit: 55 })).items.length, 55);
    assert.deepEqual([asked[0]!.url, asked[1]!.url], ['/a', '/a?limit=55']);
    assert.deepEqual([asked[0]!.init.method, asked[0]!.init.headers], ['GET', { accept: 'application/json' }]);
    await httpSource('/a?b=c', options).search({ limit: 1 });
    assert.equal(asked[2]!.url, '/a?b=c&limit=1');
    assert.deepEqual((await source.search({ text: '长'.repeat(400), limit: 1 })).notes, ['no-pinyin']);
    const long = await source.search({ text: '长'.repeat(401), limit: 1 });
    assert.deepEqual(long.notes, ['no-pinyin', 'too-many-words']);
    assert.throws(() => httpSource(5 as never), /httpSource requires an address/);
    assert.throws(() => httpSource('/a', 5 as never), /httpSource requires options/);
  });
});

describe('a search engine is asked', () => {
  const hits = (count: number, more: object = {}): object => ({
    hits: {
      total: { value: count, relation: 'eq' },
      hits: Array.from({ length: count }, (_, at) => ({ _source: { id: `e${at}`, name: '甲' }, sort: [at] })),
    },
    ...more,
  });
  const ask = async (
    query: Parameters<typeof queryParameters>[0],
    more: Partial<SearchEngineOptions> = {},
    answer: unknown = hits(1),
  ) => {
    const { asked, options } = network(json(answer));
    const result = await searchEngineSource('/x/', { ...options, ...more }).search(query);
    const { url, init } = asked[0]!;
    return { url, init, result, body: JSON.parse(init.body as string) as Record<string, unknown> };
  };

  test('for what is there, in the order of the list, without words', async () => {
    const { url, init, body, result } = await ask({});
    assert.equal(url, '/x/_search');
    assert.deepEqual(
      [init.method, init.headers],
      ['POST', { accept: 'application/json', 'content-type': 'application/json' }],
    );
    assert.deepEqual(body, {
      query: { bool: { must: [], filter: [{ bool: { must_not: [{ exists: { field: 'withdrawn' } }] } }] } },
      sort: [{ id: { order: 'asc' } }],
      track_total_hits: true,
      from: 0,
      size: 50,
    });
    assert.deepEqual(result, {
      total: 1,
      items: [{ entry: { id: 'e0', name: '甲' }, highlights: [] }],
      facets: {},
      notes: [],
    });
  });

  test('by the best first, or the worst where the order is turned', async () => {
    const sort = async (query: object, more: object = {}): Promise<unknown> => (await ask(query, more)).body['sort'];
    assert.deepEqual(await sort({ text: '甲' }), [{ _score: { order: 'desc' } }, { id: { order: 'asc' } }]);
    assert.deepEqual(await sort({ text: '甲', descending: true }), [
      { _score: { order: 'asc' } },
      { id: { order: 'desc' } },
    ]);
    for (const [order, field] of [
      ['pinyin', 'sortKey'],
      ['strokes', 'strokeKey'],
      ['code', 'creditCode'],
      ['entered', 'entered'],
    ])
      assert.deepEqual(await sort({ sort: order, descending: true }), [
        { [field!]: { order: 'desc', missing: '_last' } },
        { id: { order: 'desc' } },
      ]);
    assert.deepEqual(await sort({ sort: 'code' }, { sortFields: { code: 'usc' }, idField: 'key' }), [
      { usc: { order: 'asc', missing: '_last' } },
      { key: { order: 'asc' } },
    ]);
  });

  test('in the fields it has, and for parts of a code', async () => {
    const must = async (text: string): Promise<unknown> =>
      ((await ask({ text }, { textFields: ['n'] })).body['query'] as { bool: { must: unknown } }).bool.must;
    const inNames = (query: string): object => ({ multi_match: { query, type: 'phrase_prefix', fields: ['n'] } });
    const prefix = (value: string): object => ({ prefix: { creditCode: { value } } });
    const either = (...should: object[]): object => ({ bool: { should, minimum_should_match: 1 } });
    assert.deepEqual(await must('甲 gl'), [inNames('甲'), inNames('gl')]);
    assert.deepEqual(await must('GE-Health'), [inNames('ge health')]);
    assert.deepEqual(await must('ma1x'), [either(inNames('ma1x'), prefix('MA1X'))]);
    // Two groups are two words, or one code.
    assert.deepEqual(await must('9135 01'), [
      either({ bool: { must: [either(inNames('9135'), prefix('9135')), inNames('01')] } }, prefix('913501')),
    ]);
  });

  test('for its facets in the fields they have, as many values as told', async () => {
    const { body } = await ask(
      { facets: ['level', 'street'], filters: { level: ['national'], year: [] } },
      { facetFields: { street: 'road' }, facetValues: 7 },
    );
    const level = { terms: { 'recognitions.level': ['national'] } };
    assert.deepEqual(body['post_filter'], { bool: { filter: [level] } });
    assert.deepEqual(body['aggs'], {
      level: {
        filter: { bool: { filter: [] } },
        aggs: { values: { terms: { field: 'recognitions.level', size: 7 } } },
      },
      street: { filter: { bool: { filter: [level] } }, aggs: { values: { terms: { field: 'road', size: 7 } } } },
    });
    const fields = { industry: 'industry', category: 'categories', recognition: 'recognitions.name' };
    const others = { ...fields, grade: 'recognitions.grade', year: 'recognitions.year', division: 'division' };
    for (const [facet, field] of Object.entries(others))
      assert.deepEqual((await ask({ filters: { [facet]: ['a'] } })).body['post_filter'], {
        bool: { filter: [{ terms: { [field]: ['a'] } }] },
      });
  });

  test('and its counts are read as far as they are counts', async () => {
    const buckets = [
      { key: '甲', doc_count: 2 },
      { key: 2021, doc_count: 1 },
      { key: true, doc_count: 1 },
      { key: '乙', doc_count: 1.5 },
      { key: '丙' },
      null,
    ];
    const query = { facets: ['street', 'year'], filters: { street: ['甲', '丁'] } } as const;
    const counts = async (aggregations: unknown): Promise<unknown> =>
      (await ask(query, {}, hits(0, { aggregations }))).result.facets;
    assert.deepEqual(await counts({ street: { values: { buckets } }, year: { values: { buckets: 5 } } }), {
      street: [
        { value: '甲', count: 2 },
        { value: '2021', count: 1 },
        { value: '丁', count: 0 },
      ],
      year: [],
    });
    const nothing = {
      street: [
        { value: '甲', count: 0 },
        { value: '丁', count: 0 },
      ],
      year: [],
    };
    for (const aggregations of [undefined, 5, { street: 5 }, { street: { values: 5 } }])
      assert.deepEqual(await counts(aggregations), nothing);
  });

  test('and its total is a number, an object or nothing', async () => {
    const total = async (value: unknown, more: object = {}): Promise<unknown> => {
      const { result } = await ask({}, {}, { hits: { total: value, hits: [] }, ...more });
      return [result.total, ...result.notes];
    };
    assert.deepEqual(await total(5), [5]);
    assert.deepEqual(await total(undefined), [0]);
    assert.deepEqual(await total({ value: 7, relation: 'gte' }), [7, 'total-at-least']);
    assert.deepEqual(await total(5, { timed_out: true }), [5, 'total-at-least']);
    assert.deepEqual(await total(5, { timed_out: false, _shards: { failed: 0 } }), [5]);
    assert.deepEqual(await total(5, { _shards: { failed: 1 } }), [5, 'total-at-least']);
    for (const answer of [null, [], {}, { hits: null }, { hits: { hits: 5 } }, { hits: { total: '5', hits: [] } }])
      await assert.rejects(ask({}, {}, answer), failure('malformed'), JSON.stringify(answer));
  });

  test('and what is no entry is left out, and what has no id is named by its place', async () => {
    const named = { _source: { name: '甲' } };
    const answer = { hits: { total: 9, hits: [null, named, { _source: {} }, named, { _source: 5 }, named] } };
    const { result } = await ask({ offset: 20, limit: 4 }, {}, answer);
    assert.deepEqual(
      result.items.map(({ entry }) => entry.id),
      ['entry-21', 'entry-23'],
    );
  });

  test('for a page beyond its window step by step, from the nearest that was seen', async () => {
    const bodies: Record<string, unknown>[] = [];
    const { options } = network(json({}));
    // An engine of 25 entries that sorts them by number.
    const fetch: RequestOptions['fetch'] = (_, { body }) => {
      const asked = JSON.parse(body as string) as { from?: number; size: number; search_after?: [number] };
      bodies.push(asked);
      const start = asked.search_after ? asked.search_after[0] + 1 : (asked.from ?? 0);
      const found = Array.from({ length: Math.max(0, Math.min(asked.size, 25 - start)) }, (_, at) => ({
        _source: { id: `e${start + at}`, name: '甲' },
        sort: [start + at],
      }));
      return Promise.resolve(json({ hits: { total: 25, hits: found } }));
    };
    const source = searchEngineSource('/x', { ...options, fetch, window: 10 });
    const idsAt = async (offset: number, limit = 3): Promise<string> =>
      (await source.search({ offset, limit, facets: ['street'] })).items.map(({ entry }) => entry.id).join(' ');
    assert.equal(await idsAt(7), 'e7 e8 e9');
    assert.deepEqual([bodies.length, bodies[0]!['from'], bodies[0]!['size']], [1, 7, 3]);
    // From what was seen: behind e9.
    assert.equal(await idsAt(17), 'e17 e18 e19');
    assert.deepEqual(
      bodies
        .slice(1)
        .map(({ size, search_after: after, from, _source: given, track_total_hits: all, aggs }) => [
          ...[size, after, from, given, all, Boolean(aggs)],
        ]),
      [
        [7, [9], undefined, false, false, false],
        [3, [16], undefined, undefined, true, true],
      ],
    );
    bodies.length = 0;
    assert.equal(await idsAt(20), 'e20 e21 e22');
    assert.equal(bodies.length, 1);
    // Beyond the last there is nothing, and the counts are asked all the same.
    bodies.length = 0;
    assert.equal(await idsAt(40), '');
    assert.deepEqual(bodies.at(-1)!['size'], 0);
    assert.equal(bodies.at(-1)!['search_after'], undefined);
    // Another list begins anew.
    bodies.length = 0;
    await source.search({ text: '甲', offset: 12, limit: 1 });
    assert.deepEqual(
      bodies.map(({ size, search_after: after }) => [size, after]),
      [
        [10, undefined],
        [2, [9]],
        [1, [11]],
      ],
    );
  });

  test('for one entry, by its id or its code', async () => {
    const term = (field: string): object => ({ term: { [field]: { value: 'x' } } });
    const { body } = await ask({ id: 'x', text: '甲', limit: 1 }, { idField: 'key' });
    assert.deepEqual(body, {
      query: { bool: { should: [term('key'), term('creditCode')], minimum_should_match: 1 } },
      sort: [{ key: { order: 'asc' } }],
      from: 0,
      size: 1,
    });
  });

  test('for what is there on a day', async () => {
    const { body } = await ask({ asOf: '2024-06-30' });
    const gone = [{ range: { entered: { gt: '2024-06-30' } } }, { range: { withdrawn: { lte: '2024-06-30' } } }];
    assert.deepEqual(body['query'], { bool: { must: [], filter: [{ bool: { must_not: gone } }] } });
  });

  test('for the first words of many, and says so', async () => {
    assert.deepEqual((await ask({ text: '一 二 三 四 五 六 七 八 九' })).result.notes, ['too-many-words']);
    assert.deepEqual((await ask({ text: '一 二 三 四 五 六 七 八' })).result.notes, []);
  });

  test('at an address with any number of slashes, by who hands an address', async () => {
    const { asked, options } = network(json(hits(0)));
    await searchEngineSource('/a/b//', options).search({});
    assert.equal(asked[0]!.url, '/a/b/_search');
    assert.throws(() => searchEngineSource(5 as never), /searchEngineSource requires an address/);
    assert.throws(() => searchEngineSource('/x', 5 as never), /searchEngineSource requires options/);
  });

  /** An engine of 25 entries that are sorted by number and walked in steps of ten, and keeps points in time. */
  function walkable(more: Partial<SearchEngineOptions>) {
    const log: string[] = [];
    const points = new Set<string>();
    let opened = 0;
    const fetch: RequestOptions['fetch'] = (url, { body, method }) => {
      if (body === undefined) {
        points.add(`p${++opened}`);
        log.push(`${method} ${url}`);
        return Promise.resolve(
          json(more.pointInTime === 'opensearch' ? { pit_id: `p${opened}` } : { id: `p${opened}` }),
        );
      }
      const asked = JSON.parse(body as string) as {
        from?: number;
        size: number;
        search_after?: [number];
        pit?: { id: string; keep_alive: string };
      };
      const { from = '-', size, search_after: after, pit } = asked;
      log.push(`${url} ${from} ${size} ${after?.[0] ?? '-'} ${pit ? `${pit.id} ${pit.keep_alive}` : '-'}`);
      if (pit && !points.has(pit.id)) return Promise.resolve(json('', 404));
      const start = after ? after[0] + 1 : (asked.from ?? 0);
      const found = Array.from({ length: Math.max(0, Math.min(size, 25 - start)) }, (_, at) => ({
        _source: { id: `e${start + at}`, name: '甲' },
        sort: [start + at],
      }));
      return Promise.resolve(json({ hits: { total: 25, hits: found } }));
    };
    const source = searchEngineSource('/x/enterprises', { ...network(json({})).options, fetch, window: 10, ...more });
    const idsAt = async (offset: number, query: object = {}): Promise<string> =>
      (await source.search({ offset, limit: 2, ...query })).items.map(({ entry }) => entry.id).join(' ');
    return { log, points, source, idsAt };
  }

  test('at one point in time for all pages beyond its window, which it opens in its own way', async () => {
    for (const [pointInTime, open] of [
      ['opensearch', 'POST /x/enterprises/_search/point_in_time?keep_alive=2m'],
      ['elasticsearch', 'POST /x/enterprises/_pit?keep_alive=2m'],
    ] as const) {
      const { log, points, idsAt } = walkable({ pointInTime });
      assert.equal(await idsAt(0), 'e0 e1');
      assert.equal(await idsAt(12), 'e12 e13');
      // From the mark behind the first page on.
      assert.deepEqual(log, [
        '/x/enterprises/_search 0 2 - -',
        open,
        '/x/_search - 10 1 p1 2m',
        '/x/_search - 2 11 p1 2m',
      ]);
      log.length = 0;
      assert.equal(await idsAt(14), 'e14 e15');
      assert.deepEqual(log, ['/x/_search - 2 13 p1 2m']);
      // The engine has dropped it: another is opened, and the place is kept.
      points.clear();
      log.length = 0;
      assert.equal(await idsAt(16), 'e16 e17');
      assert.deepEqual(log, ['/x/_search - 2 15 p1 2m', open, '/x/_search - 2 15 p2 2m']);
      // Another list has a point of its own.
      log.length = 0;
      assert.equal(await idsAt(12, { descending: true }), 'e12 e13');
      assert.deepEqual(log.slice(0, 2), [open, '/x/_search - 10 - p3 2m']);
    }
  });

  test('at the point in time the engine gave last', async () => {
    const answers = [json({ id: 'a' }), json({ ...hits(1), pit_id: 'b' }), json(hits(1)), json(hits(1))];
    const { asked, options } = network(...answers);
    const source = searchEngineSource('/x/y', { ...options, pointInTime: 'elasticsearch', window: 1 });
    await source.search({ offset: 1, limit: 1 });
    await source.search({ offset: 2, limit: 1 });
    const points = asked
      .slice(1)
      .map(({ init }) => (JSON.parse(init.body as string) as { pit: { id: string } }).pit.id);
    assert.deepEqual(points.slice(0, 3), ['a', 'b', 'b']);
  });

  test('no further where it opens no point, or fails for another reason', async () => {
    const none = network(json({ opened: true }));
    const source = searchEngineSource('/x/y', { ...none.options, pointInTime: 'elasticsearch', window: 1 });
    await assert.rejects(source.search({ offset: 1, limit: 1 }), failure('malformed'));
    const refused = network(json({ id: 'a' }), json('', 403));
    const other = searchEngineSource('/x/y', { ...refused.options, pointInTime: 'elasticsearch', window: 1 });
    await assert.rejects(other.search({ offset: 1, limit: 1 }), failure('refused', 403));
    assert.equal(refused.asked.length, 2);
  });

  test('from its place in the list, though a count or an entry was asked for between', async () => {
    const { log, idsAt } = walkable({});
    assert.equal(await idsAt(12), 'e12 e13');
    await idsAt(0, { text: '甲', limit: 0 });
    await idsAt(0, { id: 'e7', limit: 1 });
    log.length = 0;
    assert.equal(await idsAt(14), 'e14 e15');
    assert.equal(log.length, 1);
    // Further back the nearest mark is one before, and not one behind.
    log.length = 0;
    assert.equal(await idsAt(11), 'e11 e12');
    assert.deepEqual(log, ['/x/enterprises/_search - 1 9 -', '/x/enterprises/_search - 2 10 -']);
    log.length = 0;
    await idsAt(12, { filters: { street: ['甲'] } });
    assert.equal(log.length, 3);
  });
});
