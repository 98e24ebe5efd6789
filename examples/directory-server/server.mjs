// A directory behind an address, as `httpSource` asks it: node server.mjs enterprises.json 8080
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { memorySource, parseDirectory } from 'drumtower';

const [file = 'enterprises.json', port = '8080'] = process.argv.slice(2);
const source = memorySource(parseDirectory(readFileSync(file, 'utf8')));
const facets = ['street', 'industry', 'category', 'recognition', 'level', 'year', 'division'];

createServer(async (request, response) => {
  const { searchParams } = new URL(request.url, 'http://localhost');
  const one = (name) => searchParams.get(name) ?? undefined;
  const whole = (name, most, usual) => Math.min(most, Math.max(0, Math.trunc(Number(one(name) ?? usual)) || 0));
  const send = (status, body) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  };
  try {
    const answer = await source.search({
      text: one('text'),
      asOf: one('asOf'),
      sort: one('sort'),
      descending: one('descending') === 'true',
      offset: whole('offset', 1_000_000, 0),
      limit: whole('limit', 200, 50),
      facets: (one('facets') ?? '').split(',').filter((facet) => facets.includes(facet)),
      filters: Object.fromEntries(facets.map((facet) => [facet, searchParams.getAll(facet)])),
    });
    send(200, answer);
  } catch {
    send(400, { error: 'The query cannot be read.' });
  }
}).listen(Number(port));
