import type { DirectoryQuery, DirectorySource } from './directory-source.js';
import { readAnswer } from './read-answer.js';
import { requestJson, type RequestOptions } from './request-json.js';
import { longestSearch } from './search-terms.js';
import { requireObject, requireText } from '../model/wrong-call.js';

/**
 * A query as the parameters of an address, in a fixed order, so that equal queries have equal addresses and caches can
 * serve: `id`, `text`, `asOf`, `sort`, `descending`, `offset`, `limit`, `facets` (with commas), then each filter once a value.
 *
 * @example
 * queryParameters({ text: '鼓楼', filters: { street: ['宁海路街道'] }, limit: 20 }).toString();
 * // 'text=%E9%BC%93%E6%A5%BC&limit=20&street=%E5%AE%81%E6%B5%B7%E8%B7%AF%E8%A1%97%E9%81%93'
 */
export function queryParameters(query: DirectoryQuery): URLSearchParams {
  const { filters = {}, facets, ...plain } = query;
  const parameters = new URLSearchParams();
  for (const key of ['id', 'text', 'asOf', 'sort', 'descending', 'offset', 'limit'] as const) {
    const value = plain[key];
    if (value !== undefined && value !== '') parameters.append(key, String(value).slice(0, longestSearch));
  }
  if (facets?.length) parameters.append('facets', facets.join(','));
  for (const [facet, values] of Object.entries(filters)) for (const value of values) parameters.append(facet, value);
  return parameters;
}

/**
 * A directory behind an address that answers as `examples/directory-server/openapi.json` says.
 *
 * @param url Of the search, with parameters of its own if need be.
 * @example
 * // A server of one organisation
 * const asked = [];
 * const fetch = async (url) => {
 *   asked.push(url);
 *   return Response.json({ total: 1, items: [{ entry: { id: 'a', name: '甲公司' } }] });
 * };
 * const answer = await httpSource('/organisations', { fetch }).search({ text: '甲', limit: 20 });
 * answer.items[0].entry.name; // '甲公司'
 * asked; // ['/organisations?text=%E7%94%B2&limit=20']
 */
export function httpSource(url: string, options: RequestOptions = {}): DirectorySource {
  requireText('httpSource', 'an address', url);
  requireObject('httpSource', 'options', options);
  return {
    async search(query, signal) {
      const parameters = queryParameters(query).toString();
      const address = parameters && `${url}${url.includes('?') ? '&' : '?'}${parameters}`;
      const init = { method: 'GET', headers: { accept: 'application/json' } };
      const answer = readAnswer(await requestJson(address || url, init, options, signal), query.limit ?? 50);
      return (query.text ?? '').length > longestSearch
        ? { ...answer, notes: [...answer.notes, 'too-many-words'] }
        : answer;
    },
  };
}
