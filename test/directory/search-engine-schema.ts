/**
 * The part of the `_search` and point-in-time interfaces that is used here, written anew as JSON Schema after what both
 * publish: the OpenSearch API Specification 0.3.0 (github.com/opensearch-project/opensearch-api-specification, fbe9ede)
 * and the Elasticsearch Specification (github.com/elastic/elasticsearch-specification, 9d9b9a5), both under the Apache
 * License 2.0. Every object is closed: a name that neither of them knows is an error.
 */
const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const query = { $ref: '#/definitions/query' };
const queries = { type: 'array', items: query };
/** SortResults of FieldValue. */
const sortValues = { type: 'array', minItems: 1, items: { type: ['string', 'number', 'boolean', 'null'] } };
const order = { enum: ['asc', 'desc'] };

const closed = (properties: Record<string, unknown>, required: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
/** One name of any field, as `{ street: … }`. */
const byField = (value: object): object => ({
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: value,
});

const definitions = {
  // QueryContainer holds exactly one kind of query.
  query: {
    ...closed({
      bool: closed({
        must: queries,
        filter: queries,
        should: queries,
        must_not: queries,
        minimum_should_match: { type: ['integer', 'string'] },
      }),
      multi_match: closed(
        {
          query: text,
          // TextQueryType
          type: { enum: ['best_fields', 'bool_prefix', 'cross_fields', 'most_fields', 'phrase', 'phrase_prefix'] },
          fields: { type: 'array', items: text },
        },
        ['query'],
      ),
      prefix: byField(closed({ value: text }, ['value'])),
      term: byField(closed({ value: { type: ['string', 'number', 'boolean'] } }, ['value'])),
      terms: byField({ type: 'array', items: { type: ['string', 'number', 'boolean'] } }),
      exists: closed({ field: text }, ['field']),
      range: byField(closed({ gt: text, gte: text, lt: text, lte: text })),
    }),
    minProperties: 1,
    maxProperties: 1,
  },
  // AggregationContainer: one kind, with others inside it.
  aggregation: {
    ...closed({
      filter: query,
      terms: closed({ field: text, size: count }, ['field']),
      aggs: { type: 'object', additionalProperties: { $ref: '#/definitions/aggregation' } },
    }),
    oneOf: [{ required: ['filter'] }, { required: ['terms'] }],
  },
  shards: closed(
    {
      total: count,
      successful: count,
      skipped: count,
      failed: count,
      failures: { type: 'array', items: { type: 'object' } },
    },
    ['total', 'successful', 'failed'],
  ),
};

/** Body of `POST /{index}/_search`, and of `POST /_search` with a point in time. */
export const searchRequest = {
  definitions,
  ...closed({
    query,
    post_filter: query,
    aggs: { type: 'object', additionalProperties: { $ref: '#/definitions/aggregation' } },
    sort: {
      type: 'array',
      items: {
        oneOf: [
          closed({ _score: closed({ order }) }, ['_score']),
          { ...byField(closed({ order, missing: { enum: ['_first', '_last'] } })), not: { required: ['_score'] } },
        ],
      },
    },
    from: count,
    size: count,
    track_total_hits: { type: ['boolean', 'integer'] },
    search_after: sortValues,
    _source: { type: 'boolean' },
    pit: closed({ id: text, keep_alive: { type: 'string', pattern: '^\\d+(d|h|m|s|ms)$' } }, ['id']),
  }),
  // A page is reached in one of two ways; with a mark, `from` has to be 0.
  not: { required: ['from', 'search_after'] },
  // A mark is a place in an order.
  dependencies: { search_after: ['sort'] },
};

const bucket = closed({ key: { type: ['string', 'number'] }, key_as_string: text, doc_count: count }, [
  'key',
  'doc_count',
]);

/** Body of the answer to it. */
export const searchAnswer = {
  definitions,
  ...closed(
    {
      took: count,
      timed_out: { type: 'boolean' },
      pit_id: text,
      _shards: { $ref: '#/definitions/shards' },
      hits: closed(
        {
          // Absent when the request says not to count.
          total: closed({ value: count, relation: { enum: ['eq', 'gte'] } }, ['value', 'relation']),
          max_score: { type: ['number', 'null'] },
          hits: {
            type: 'array',
            items: closed(
              {
                _index: text,
                _id: text,
                _score: { type: ['number', 'null'] },
                _source: { type: 'object' },
                sort: sortValues,
              },
              ['_index', '_id', '_score'],
            ),
          },
        },
        ['hits', 'max_score'],
      ),
      aggregations: {
        type: 'object',
        additionalProperties: closed(
          {
            doc_count: count,
            values: closed(
              {
                doc_count_error_upper_bound: count,
                sum_other_doc_count: count,
                buckets: { type: 'array', items: bucket },
              },
              ['buckets'],
            ),
          },
          ['doc_count'],
        ),
      },
    },
    ['took', 'timed_out', '_shards', 'hits'],
  ),
};

/** Answers to `POST /{index}/_search/point_in_time` of OpenSearch and `POST /{index}/_pit` of Elasticsearch. */
export const pointAnswers = {
  opensearch: {
    definitions,
    ...closed({ pit_id: text, _shards: { $ref: '#/definitions/shards' }, creation_time: count }, [
      'pit_id',
      '_shards',
      'creation_time',
    ]),
  },
  elasticsearch: {
    definitions,
    ...closed({ id: text, _shards: { $ref: '#/definitions/shards' } }, ['id', '_shards']),
  },
};
