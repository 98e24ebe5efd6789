import type { DirectorySource } from './directory-source.js';
import { requireFunction, requireObject } from '../model/wrong-call.js';

/**
 * A source of which only the last query is answered: a new one ends the one before, whose promise is rejected with an
 * `AbortError`. An answer that comes late never takes the place of a newer one.
 * @example
 * // memory: a source of 甲公司 and 乙公司
 * const source = latestOnly(memory);
 * const first = source.search({ text: '甲' }).catch((error) => error.name);
 * const second = await source.search({ text: '乙' });
 * second.items[0].entry.name; // '乙公司'
 * await first; // 'AbortError'
 */
export function latestOnly(source: DirectorySource): DirectorySource {
  requireObject('latestOnly', 'a source', source);
  requireFunction('latestOnly', 'the search of a source', source.search);
  let previous: AbortController | undefined;
  return {
    async search(query, signal) {
      previous?.abort();
      const current = (previous = new AbortController());
      const stop = (): void => current.abort();
      signal?.addEventListener('abort', stop);
      if (signal?.aborted) stop();
      try {
        const answer = await source.search(query, current.signal);
        // A source that pays no heed to signals is held to them here.
        if (current.signal.aborted) throw new DOMException('A newer query took its place.', 'AbortError');
        return answer;
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    },
  };
}
