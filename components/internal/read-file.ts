import { sourceSentences } from '../../src/format/interface-words.js';
import type { Locale } from '../../src/format/words.js';
import { fileName } from './file-name.js';
import { inTime, TooLate } from './in-time.js';

const megabyte = 1_000_000;
/** A plan or its figures; a hundred times the longest plan there is. */
export const planSize = 16 * megabyte;
/** A directory of as many entries as a page can hold. */
export const directorySize = 64 * megabyte;

/** Milliseconds in which something must come of a file. */
const longestPause = 20_000;
/** Milliseconds until a file that comes drop by drop is given up. */
const longest = 120_000;

/** There is no text, for a reason that has words. */
class Unread extends Error {}

/** A file is UTF-8, or UTF-16 as an editor's “Unicode” is; of any other the reader of the plan says so. */
function decoded(chunks: readonly Uint8Array[], bytes: number): string {
  const all = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  const [first, second] = all;
  return new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8').decode(all);
}

/** How a file is read. */
export interface FileUse {
  readonly locale: Locale;
  readonly signal: AbortSignal;
  readonly mostBytes: number;
  /** Told how much of it is there, 0–1 in steps of a twentieth, where the server says how long it is. */
  readonly onShare?: (share: number) => void;
}

async function textOf(response: Response, url: string, { locale, mostBytes, onShare }: FileUse, came: () => void) {
  const tooLarge = (): Unread => new Unread(sourceSentences[locale].tooLarge(fileName(url), mostBytes / megabyte));
  const length = Number(response.headers.get('content-length'));
  if (length > mostBytes) throw tooLarge();
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return decoded(chunks, bytes);
    came();
    chunks.push(value);
    bytes += value.length;
    if (bytes > mostBytes) throw tooLarge();
    // A compressed answer is longer when it is read than the server says.
    if (length && !response.headers.get('content-encoding'))
      onShare?.(Math.min(1, Math.floor((bytes / length) * 20) / 20));
  }
}

/**
 * The text of a file, or an error that says in words why there is none. Never longer than a page can hold and never
 * waited for without end, whatever the server does; ended with its signal.
 */
export async function readFile(url: string, use: FileUse): Promise<string | Error> {
  const { locale, signal } = use;
  const sentences = sourceSentences[locale];
  const file = fileName(url);
  try {
    return await inTime(
      async (inner, came) => {
        const response = await fetch(url, { signal: inner });
        came();
        if (!response.ok) throw new Unread(sentences.status(file, response.status));
        return textOf(response, url, use, came);
      },
      { signal, longest, pause: longestPause },
    );
  } catch (cause) {
    if (cause instanceof Unread) return cause;
    const error = new Error(cause instanceof TooLate ? sentences.slow(file) : sentences.unreachable(file));
    error.cause = cause;
    return error;
  }
}
