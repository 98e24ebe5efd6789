import { abortReason, breathe } from './breathe.js';
import { DirectoryReader, type DirectoryOptions, type DirectoryResult } from './parse-directory.js';
import { requireFunction, requireOptions } from '../model/wrong-call.js';

/** How a stream is read. */
export interface StreamOptions extends DirectoryOptions {
  /** Told how many bytes and entries are read, after each piece. */
  readonly onProgress?: (bytes: number, lines: number) => void;
  readonly signal?: AbortSignal;
  /** Lets the page breathe. */
  readonly pause?: () => Promise<void>;
}

// No line of a directory is as long; without an end a stream could fill the memory with one.
const longestLine = 1_000_000;

/**
 * Reads a directory of lines (NDJSON) while it comes in: a head with `directory`, then an entry a line. The page breathes
 * between pieces, and reading ends as soon as there are too many entries.
 *
 * @param stream The body of an answer: `(await fetch('enterprises.ndjson')).body`.
 * @throws The reason of the signal when that ended it, or what the stream failed with.
 * @example
 * const lines = '{"directory":"d","name":"名录"}\n{"id":"a","name":"甲公司"}\n{"id":"b","name":"乙公司"}\n';
 * const result = await readDirectoryStream(new Blob([lines]).stream());
 * result.directory.entries.length; // 2
 */
export async function readDirectoryStream(
  stream: ReadableStream<Uint8Array>,
  options: StreamOptions = {},
): Promise<DirectoryResult> {
  requireFunction('readDirectoryStream', 'the getReader of a stream', Object(stream).getReader);
  requireOptions('readDirectoryStream', options);
  const { onProgress, signal, pause = breathe, ...reading } = options;
  const directory = new DirectoryReader(reading);
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = '';
  let bytes = 0;
  let count = 0;
  try {
    while (directory.open) {
      if (signal?.aborted) throw abortReason(signal);
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      for (let at = 0; at < lines.length; at++) {
        const line = lines[at]!;
        if (directory.refuses(line, count + at + 1)) break;
        if (!directory.open) break;
        directory.addLine(line);
      }
      count += lines.length;
      if (rest.length > longestLine) directory.fail('not-json', 'file', '');
      bytes += value?.byteLength ?? 0;
      onProgress?.(bytes, count);
      if (done) return directory.result();
      await pause();
    }
    return directory.result();
  } finally {
    // What is not read to its end is given up, so that the connection is free again. Not waited for: a stream somebody
    // keeps a copy of is given up only when its copy is.
    void reader.cancel().catch(() => undefined);
  }
}
