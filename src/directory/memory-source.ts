import type { DirectoryFile } from '../model/directory.js';
import { abortReason, breathe } from './breathe.js';
import { buildDirectoryIndex, type DirectoryIndex } from './directory-index.js';
import { answerOne, type DirectorySource } from './directory-source.js';
import { searchDirectory } from './search-directory.js';
import { requireHanded, requireObject } from '../model/wrong-call.js';

/** How a directory is taken into memory. */
export interface MemoryOptions {
  /** Told the share done, 0–1, each time the page may breathe. */
  readonly onProgress?: (share: number) => void;
  /** Lets the page breathe. Default: a message to itself, which lets input and drawing go first. */
  readonly pause?: () => Promise<void>;
}

/**
 * A directory held in memory. The index is built on the first query, in slices of some milliseconds; a query that comes
 * meanwhile waits for it. Nothing of the page's own policy is in the way, as there is no worker and no blob.
 *
 * @param file A directory from `parseDirectory`.
 * @example
 * const file = { directory: 'd', name: '名录', entries: [{ id: 'a', name: '甲公司' }, { id: 'b', name: '乙公司' }] };
 * const { total, items } = await memorySource(parseDirectory(file)).search({ text: '乙' });
 * total; // 1
 * items[0].entry.name; // '乙公司'
 */
export function memorySource(file: DirectoryFile, options: MemoryOptions = {}): DirectorySource {
  requireHanded('memorySource', 'directory', file);
  requireObject('memorySource', 'options', options);
  const { onProgress, pause = breathe } = options;
  let index: Promise<DirectoryIndex> | undefined;

  async function build(): Promise<DirectoryIndex> {
    const steps = buildDirectoryIndex(file);
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        onProgress?.(1);
        return value;
      }
      onProgress?.(value);
      await pause();
    }
  }

  return {
    async search(query, signal) {
      if (signal?.aborted) throw abortReason(signal);
      if (query.id !== undefined) return answerOne(file.entries, query.id);
      const ready = await (index ??= build());
      if (signal?.aborted) throw abortReason(signal);
      return searchDirectory(ready, query);
    },
  };
}
