import { Ajv, type ValidateFunction } from 'ajv';
import assert from 'node:assert/strict';
import { pointAnswers, searchAnswer, searchRequest } from './search-engine-schema.js';

/** What is sent to `_search`, as far as tests look at it. */
export interface SearchBody extends Record<string, unknown> {
  readonly from?: number;
  readonly size: number;
  readonly search_after?: readonly [string];
  readonly pit?: { readonly id: string };
  readonly track_total_hits?: boolean;
  readonly _source?: boolean;
  readonly aggs?: Readonly<Record<string, unknown>>;
}

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
const fits = (check: ValidateFunction, what: unknown): void =>
  assert.ok(check(what), `${JSON.stringify(what)}: ${ajv.errorsText(check.errors)}`);

export const isRequest = ajv.compile(searchRequest);
const isAnswer = ajv.compile(searchAnswer);
const isPoint = {
  opensearch: ajv.compile(pointAnswers.opensearch),
  elasticsearch: ajv.compile(pointAnswers.elasticsearch),
};

/** Holds an answer that a test makes to what engines publish of theirs. */
export const asAnswer = <Answer>(answer: Answer): Answer => {
  fits(isAnswer, answer);
  return answer;
};

export const shards = { total: 3, successful: 3, skipped: 0, failed: 0 };
const window = 10_000;

/**
 * An engine with 30,000 hits in order of their id. As engines do, it refuses pages beyond its window, and an index in
 * the address beside a point in time; it checks every request, and its own answers, against what they publish.
 */
export class FakeEngine {
  readonly bodies: SearchBody[] = [];
  /** Points in time it still has. */
  points = new Set<string>();
  private opened = 0;

  answer(method: string, url: string, text: string): { status: number; body: unknown } {
    assert.equal(method, 'POST');
    const { pathname, searchParams } = new URL(url, 'http://engine');
    const [, engine] = /^\/[^/]+\/(?:_search\/point_in_time|(_pit))$/.test(pathname)
      ? [0, pathname.endsWith('_pit') ? ('elasticsearch' as const) : ('opensearch' as const)]
      : [];
    if (engine) {
      assert.match(searchParams.get('keep_alive') ?? '', /^\d+m$/);
      assert.equal(text, '');
      const id = `p${(this.opened += 1)}`;
      this.points.add(id);
      const body =
        engine === 'opensearch' ? { pit_id: id, _shards: shards, creation_time: 1 } : { id, _shards: shards };
      fits(isPoint[engine], body);
      return { status: 200, body };
    }
    assert.match(pathname, /^(\/[^/]+)?\/_search$/);
    const query = JSON.parse(text) as SearchBody;
    fits(isRequest, query);
    this.bodies.push(query);
    const { from = 0, size, pit, search_after: [behind] = [] } = query;
    assert.equal(pathname === '/_search', pit !== undefined, 'a point in time names the index');
    if (pit && !this.points.has(pit.id)) return { status: 404, body: { error: {}, status: 404 } };
    if (from + size > window) return { status: 400, body: { error: {}, status: 400 } };
    const start = behind === undefined ? from : Number(behind.slice(1)) + 1;
    const hits = Array.from({ length: Math.max(0, Math.min(size, 30_000 - start)) }, (_, at) => {
      const id = `n${start + at}`;
      const source = query._source === false ? {} : { _source: { id, name: `企业${id}`, mobile: 'x' } };
      return { _index: 'enterprises', _id: `_${id}`, _score: null, ...source, sort: [id] };
    });
    const values = { doc_count_error_upper_bound: 0, sum_other_doc_count: 0 };
    const body = {
      took: 2,
      timed_out: false,
      ...(pit && { pit_id: pit.id }),
      _shards: shards,
      hits: {
        ...(query.track_total_hits !== false && { total: { value: 30_000, relation: 'eq' } }),
        max_score: null,
        hits,
      },
      ...(query.aggs && {
        aggregations: Object.fromEntries(
          Object.keys(query.aggs).map((name) => [
            name,
            { doc_count: 30_000, values: { ...values, buckets: [{ key: '江东街道', doc_count: 3 }] } },
          ]),
        ),
      }),
    };
    return { status: 200, body: asAnswer(body) };
  }
}
