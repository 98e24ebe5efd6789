// A directory behind an address, as `httpSource` asks it: node server.mjs enterprises.json 8080
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { memorySource, parseDirectory } from 'drumtower';

const [file = 'enterprises.json', port = '8080'] = process.argv.slice(2);
const source = memorySource(parseDirectory(readFileSync(file, 'utf8')));
const facets = ['street', 'industry', 'category', 'recognition', 'level', 'grade', 'year', 'division'];
const sorts = ['relevance', 'pinyin', 'strokes', 'code', 'entered'];

/** The answer to a query; undefined where the query cannot be read. */
function answer(parameters) {
  const one = (name) => parameters.get(name) ?? undefined;
  const [id, asOf, sort] = ['id', 'asOf', 'sort'].map(one);
  const [offset, limit] = [Number(one('offset') ?? 0), Number(one('limit') ?? 50)];
  if ((sort && !sorts.includes(sort)) || ![offset, limit].every((each) => Number.isInteger(each) && each >= 0)) return;
  if (asOf && new Date(asOf).toJSON()?.slice(0, 10) !== asOf) return;
  return source.search({
    id,
    text: one('text'),
    asOf,
    sort,
    descending: one('descending') === 'true',
    offset,
    limit: Math.min(limit, 1000),
    facets: (one('facets') ?? '').split(',').filter((facet) => facets.includes(facet)),
    filters: Object.fromEntries(facets.map((facet) => [facet, parameters.getAll(facet)])),
  });
}

const server = createServer(async ({ method, url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const found = pathname === '/organisations' && method === 'GET';
  const body = found ? await answer(searchParams) : undefined;
  response.writeHead(body ? 200 : found ? 400 : 404, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body ?? { error: found ? 'The query cannot be read.' : 'There is nothing here.' }));
});
server.listen(Number(port), () => console.log(`http://localhost:${server.address().port}/organisations`));
