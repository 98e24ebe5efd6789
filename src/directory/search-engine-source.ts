import type {
  DirectoryAnswer,
  DirectoryNote,
  DirectoryQuery,
  DirectorySort,
  DirectorySource,
  Facet,
  FacetCount,
} from './directory-source.js';
import { plainWords } from './plain-form.js';
import { isTree, readEntry } from './read-answer.js';
import { DirectoryFailure, requestJson, type RequestOptions } from './request-json.js';
import { isCodePart, searchTerms, type SearchTerm } from './search-terms.js';
import { requireObject, requireText } from '../model/wrong-call.js';

/** How a directory lies in an index of OpenSearch or Elasticsearch. */
export interface SearchEngineOptions extends RequestOptions {
  /** Fields a word may stand in, with weights. What the index does not have is passed over. */
  readonly textFields?: readonly string[];
  /** The keyword field of each facet; the names of the entry's own fields unless told. */
  readonly facetFields?: Readonly<Partial<Record<Facet, string>>>;
  /** The field each order goes by. Default: `sortKey`, `strokeKey`, `creditCode`, `entered`. */
  readonly sortFields?: Readonly<Partial<Record<Exclude<DirectorySort, 'relevance'>, string>>>;
  /** A keyword field no two entries share: it makes every order total. Default: `id`. */
  readonly idField?: string;
  /** Beyond this many the engine refuses `from` (`index.max_result_window`). Default: 10,000. */
  readonly window?: number;
  /** Values of a facet to ask for. Default: 100. */
  readonly facetValues?: number;
  /** Which engine opens a point in time, so that pages deep down stay together while the index changes. Default: none. */
  readonly pointInTime?: 'opensearch' | 'elasticsearch';
}

type Json = Readonly<Record<string, unknown>>;

const ownFields: Readonly<Record<Facet, string>> = {
  street: 'street',
  industry: 'industry',
  category: 'categories',
  recognition: 'recognitions.name',
  level: 'recognitions.level',
  grade: 'recognitions.grade',
  year: 'recognitions.year',
  division: 'division',
};
const ownSorts = { pinyin: 'sortKey', strokes: 'strokeKey', code: 'creditCode', entered: 'entered' };
const ownText = ['name^4', 'name.pinyin^2', 'shortName^2', 'shortName.pinyin', 'formerNames'];

// An engine cuts names into words where they have a mark, and so is a search given to it: GE-Healthcare as two words.
const termsOf = (text: string): ReturnType<typeof searchTerms> => searchTerms(text, plainWords);
const inCapitals = (word: string): string => word.replace(/ /g, '').toUpperCase();

/** Everything of a request body but the page: also the way to see whether two queries walk the same list. */
function bodyOf(query: DirectoryQuery, options: SearchEngineOptions): Json {
  const { id, text = '', filters = {}, asOf, sort = 'relevance', descending = false, facets = [] } = query;
  const { textFields = ownText, facetFields, sortFields, idField = 'id', facetValues = 100 } = options;
  const fieldOf = (facet: Facet): string => facetFields?.[facet] ?? ownFields[facet];
  const inNames = (word: string): Json => ({
    multi_match: { query: word, type: 'phrase_prefix', fields: textFields },
  });
  const either = (...ways: Json[]): Json =>
    ways.length > 1 ? { bool: { should: ways, minimum_should_match: 1 } } : ways[0]!;
  const prefix = (code: string): Json[] =>
    isCodePart(code.toLowerCase()) ? [{ prefix: { creditCode: { value: code } } }] : [];
  const { terms } = termsOf(text);
  const must = terms.map(({ words, code }: SearchTerm) => {
    const each = words.map((word) => either(inNames(word), ...prefix(inCapitals(word))));
    return each.length > 1 ? either({ bool: { must: each } }, ...prefix(inCapitals(code ?? ''))) : each[0]!;
  });
  if (id !== undefined) {
    const own = [idField, 'creditCode'].map((field) => ({ term: { [field]: { value: id } } }));
    return { query: either(...own), sort: [{ [idField]: { order: 'asc' } }] };
  }
  // As in memory: with a day, what was in the directory on it; without, what has not been withdrawn.
  const present =
    asOf === undefined
      ? { bool: { must_not: [{ exists: { field: 'withdrawn' } }] } }
      : {
          bool: {
            must_not: [{ range: { entered: { gt: asOf } } }, { range: { withdrawn: { lte: asOf } } }],
          },
        };
  const chosen = (Object.entries(filters) as [Facet, readonly string[]][]).filter(([, values]) => values.length > 0);
  const isOneOf = ([facet, values]: [Facet, readonly string[]]): Json => ({ terms: { [fieldOf(facet)]: values } });
  // Filters come after counting, so that each facet can be counted without its own.
  const aggs = Object.fromEntries(
    facets.map((facet) => [
      facet,
      {
        filter: { bool: { filter: chosen.filter(([other]) => other !== facet).map(isOneOf) } },
        aggs: { values: { terms: { field: fieldOf(facet), size: facetValues } } },
      },
    ]),
  );
  const order = descending ? 'desc' : 'asc';
  const by =
    sort === 'relevance'
      ? terms.length > 0
        ? [{ _score: { order: descending ? 'asc' : 'desc' } }]
        : []
      : [{ [sortFields?.[sort] ?? ownSorts[sort]]: { order, missing: '_last' } }];
  return {
    query: { bool: { must, filter: [present] } },
    ...(chosen.length > 0 && { post_filter: { bool: { filter: chosen.map(isOneOf) } } }),
    ...(facets.length > 0 && { aggs }),
    sort: [...by, { [idField]: { order } }],
    track_total_hits: true,
  };
}

interface Hits {
  readonly total: number;
  readonly atLeast: boolean;
  readonly hits: readonly Json[];
  readonly counts: unknown;
}

function hitsOf(data: unknown): Hits {
  const outer: unknown = isTree(data) ? data['hits'] : undefined;
  if (!isTree(data) || !isTree(outer) || !Array.isArray(outer['hits'])) throw new DirectoryFailure('malformed');
  const { total } = outer;
  // A number before version 7, an object since; absent when it was not asked for.
  const value: unknown = isTree(total) ? total['value'] : (total ?? 0);
  if (!Number.isSafeInteger(value)) throw new DirectoryFailure('malformed');
  const shards: unknown = data['_shards'];
  // Part of the index may not have answered.
  const isPart = data['timed_out'] === true || (isTree(shards) && shards['failed'] !== 0);
  return {
    total: value as number,
    atLeast: isPart || (isTree(total) && total['relation'] === 'gte'),
    hits: (outer['hits'] as unknown[]).filter(isTree),
    counts: data['aggregations'],
  };
}

function facetsOf(counts: unknown, { facets = [], filters = {} }: DirectoryQuery): DirectoryAnswer['facets'] {
  const result: Partial<Record<Facet, readonly FacetCount[]>> = {};
  for (const facet of facets) {
    const outer: unknown = isTree(counts) ? counts[facet] : undefined;
    const values: unknown = isTree(outer) ? outer['values'] : undefined;
    const buckets: unknown = isTree(values) ? values['buckets'] : undefined;
    const list = (Array.isArray(buckets) ? (buckets as unknown[]) : []).flatMap((bucket): FacetCount[] => {
      if (!isTree(bucket) || !Number.isSafeInteger(bucket['doc_count'])) return [];
      const { key } = bucket;
      return typeof key === 'string' || typeof key === 'number'
        ? [{ value: String(key), count: bucket['doc_count'] as number }]
        : [];
    });
    for (const value of filters[facet] ?? []) {
      if (!list.some((each) => each.value === value)) list.push({ value, count: 0 });
    }
    result[facet] = list;
  }
  return result;
}

/**
 * A directory in OpenSearch or Elasticsearch (7.12 and later), asked through `_search`: words as phrases whose last part
 * may be begun, filters after the counts so that each facet ignores itself, and pages beyond the engine's window by
 * `search_after`, from the nearest page seen before. An engine on the open network must be behind a server that lets only
 * searches of this one index through.
 *
 * @param url Of the index: `/search/enterprises`.
 * @example
 * // An engine with one organisation
 * const asked = [];
 * const hits = { total: { value: 1, relation: 'eq' }, hits: [{ _source: { id: 'a', name: '甲公司' } }] };
 * const fetch = async (url, { body }) => {
 *   asked.push(`${url} ${JSON.parse(body).size}`);
 *   return Response.json({ hits });
 * };
 * const answer = await searchEngineSource('/search/enterprises', { fetch }).search({ text: '甲', limit: 20 });
 * answer.items[0].entry.name; // '甲公司'
 * asked; // ['/search/enterprises/_search 20']
 */
export function searchEngineSource(url: string, options: SearchEngineOptions = {}): DirectorySource {
  requireText('searchEngineSource', 'an address', url);
  requireObject('searchEngineSource', 'options', options);
  const { window = 10_000, pointInTime } = options;
  const base = url.replace(/\/+$/, '');
  const stride = Math.min(1000, window);
  // Of the list that was walked last: how the entry before an offset sorts, so that the next page can go on from it.
  let walked = '';
  let point: string | undefined;
  const marks = new Map<number, unknown>();

  const post = async (address: string, body: Json | undefined, signal?: AbortSignal): Promise<unknown> => {
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    return requestJson(
      address,
      { method: 'POST', headers, ...(body && { body: JSON.stringify(body) }) },
      options,
      signal,
    );
  };
  async function openPoint(signal?: AbortSignal): Promise<string> {
    const path = pointInTime === 'opensearch' ? '_search/point_in_time' : '_pit';
    const opened = await post(`${base}/${path}?keep_alive=2m`, undefined, signal);
    const id = isTree(opened) ? (opened['pit_id'] ?? opened['id']) : undefined;
    if (typeof id !== 'string') throw new DirectoryFailure('malformed');
    return id;
  }
  async function page(body: Json, signal?: AbortSignal): Promise<Hits> {
    if (!pointInTime || point === undefined) return hitsOf(await post(`${base}/_search`, body, signal));
    // With a point in time the address must not name the index.
    const address = `${base.slice(0, base.lastIndexOf('/'))}/_search`;
    const pit = (): Json => ({ ...body, pit: { id: point, keep_alive: '2m' } });
    const data = await post(address, pit(), signal).catch(async (error: unknown) => {
      if (!(error instanceof DirectoryFailure) || error.reason !== 'not-found') throw error;
      // A reader who waited too long: the place in the list is kept, the point in time is not.
      point = await openPoint(signal);
      return post(address, pit(), signal);
    });
    if (isTree(data) && typeof data['pit_id'] === 'string') point = data['pit_id'];
    return hitsOf(data);
  }

  return {
    async search(query, signal) {
      const { offset = 0, limit = 50 } = query;
      const body = bodyOf(query, options);
      const list = JSON.stringify([body['query'], body['post_filter'], body['sort']]);
      // A look at one entry, or a count, is no other list.
      if (list !== walked && limit > 0 && query.id === undefined) {
        walked = list;
        marks.clear();
        point = undefined;
      }
      let answer: Hits;
      if (offset + limit <= window) answer = await page({ ...body, from: offset, size: limit }, signal);
      else {
        if (pointInTime) point ??= await openPoint(signal);
        let at = Math.max(0, ...[...marks.keys()].filter((mark) => mark <= offset));
        while (at < offset) {
          const size = Math.min(stride, offset - at);
          const { aggs: _, ...plain } = body;
          const after = marks.get(at);
          const step = {
            ...plain,
            size,
            track_total_hits: false,
            _source: false,
            ...(after !== undefined && { search_after: after }),
          };
          const { hits } = await page(step, signal);
          if (hits.length === 0) break;
          at += hits.length;
          if (walked === list) marks.set(at, hits[hits.length - 1]?.['sort']);
        }
        const after = marks.get(at);
        const past = at < offset;
        answer = await page(
          { ...body, size: past ? 0 : limit, ...(after !== undefined && !past && { search_after: after }) },
          signal,
        );
      }
      const { total, atLeast, hits, counts } = answer;
      const last = hits[hits.length - 1];
      if (walked === list && last && 'sort' in last) marks.set(offset + hits.length, last['sort']);
      const items = hits.slice(0, limit).flatMap((hit, at) => {
        const entry = readEntry(hit['_source'], `entry-${offset + at + 1}`);
        return entry ? [{ entry, highlights: [] }] : [];
      });
      const { text = '' } = query;
      const notes: DirectoryNote[] = atLeast ? ['total-at-least'] : [];
      if (termsOf(text).tooMany) notes.push('too-many-words');
      return { total, items, facets: facetsOf(counts, query), notes };
    },
  };
}
