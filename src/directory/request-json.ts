import { abortReason } from './breathe.js';

/** Why a source has no answer. Each has words in `directoryFailureWords`. */
export type DirectoryFailureReason =
  'unreachable' | 'timeout' | 'busy' | 'server' | 'refused' | 'not-found' | 'malformed' | 'too-large';

/** A query without an answer. */
export class DirectoryFailure extends Error {
  override readonly name = 'DirectoryFailure';
  constructor(
    readonly reason: DirectoryFailureReason,
    /** The status the server answered with, if it did. */
    readonly status?: number,
  ) {
    super(status === undefined ? reason : `${reason} (HTTP ${status})`);
  }
}

/** What remote sources share. Everything that depends on the world can be replaced. */
export interface RequestOptions {
  /** Default: the engine's own. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  readonly headers?: Readonly<Record<string, string>>;
  /** `same-origin` unless told. */
  readonly credentials?: 'omit' | 'same-origin' | 'include';
  /** How often a request is repeated that failed for a reason that may pass. Default: 3. */
  readonly retries?: number;
  /** Milliseconds before the first repetition; each further one waits twice as long. Default: 400. */
  readonly firstDelay?: number;
  /** The longest wait, also when a server asks for more. Default: 10,000. */
  readonly longestDelay?: number;
  /** Milliseconds until an attempt is given up. Default: 15,000. */
  readonly timeout?: number;
  /** A longer answer is refused while it is read. Default: 8,000,000 bytes. */
  readonly mostBytes?: number;
  /** Resolves after some milliseconds, or as soon as the signal ends it. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to but without 1; spreads the waits of many readers. Default: `Math.random`. */
  readonly random?: () => number;
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}

function failureOf(status: number): DirectoryFailure {
  if (status === 429 || status === 503) return new DirectoryFailure('busy', status);
  if (status === 404 || status === 410) return new DirectoryFailure('not-found', status);
  return new DirectoryFailure(status >= 500 ? 'server' : 'refused', status);
}

const mayPass: readonly DirectoryFailureReason[] = ['unreachable', 'timeout', 'busy', 'server'];

/** The text of an answer, given up as soon as it is too long. */
async function textOf(response: Response, mostBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      // Not waited for: a stream somebody keeps a copy of is given up only when its copy is.
      void reader.cancel().catch(() => undefined);
      throw new DirectoryFailure('too-large', response.status);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Asks for JSON, and again when the reason it failed may pass: after `firstDelay`, twice that, … each shortened by up to
 * half at random, or after the seconds the server asks for (`Retry-After`).
 *
 * @throws DirectoryFailure when there is no answer; the reason of the signal when that ended it.
 */
export async function requestJson(
  url: string,
  init: RequestInit,
  options: RequestOptions = {},
  signal?: AbortSignal,
): Promise<unknown> {
  const { retries = 3, firstDelay = 400, longestDelay = 10_000, wait = waitFor, random = Math.random } = options;
  const never = signal ?? new AbortController().signal;
  for (let attempt = 0; ; attempt++) {
    if (never.aborted) throw abortReason(never);
    let asked: number | undefined;
    try {
      return await attemptJson(url, init, options, never, (seconds) => (asked = seconds * 1000));
    } catch (error) {
      if (never.aborted) throw abortReason(never);
      if (!(error instanceof DirectoryFailure) || !mayPass.includes(error.reason) || attempt >= retries) throw error;
    }
    const own = firstDelay * 2 ** attempt * (1 - random() / 2);
    await wait(Math.min(longestDelay, asked ?? own), never);
  }
}

async function attemptJson(
  url: string,
  init: RequestInit,
  {
    fetch,
    headers,
    credentials = 'same-origin',
    timeout = 15_000,
    mostBytes = 8_000_000,
    wait = waitFor,
  }: RequestOptions,
  signal: AbortSignal,
  retryAfter: (seconds: number) => void,
): Promise<unknown> {
  const ask = fetch ?? ((address, request) => globalThis.fetch(address, request));
  // One signal for the reader's impatience and for ours.
  const inner = new AbortController();
  const settled = new AbortController();
  const stop = (): void => inner.abort();
  signal.addEventListener('abort', stop);
  let late = false;
  void wait(timeout, settled.signal).then(() => {
    if (settled.signal.aborted) return;
    late = true;
    stop();
  });
  try {
    const response = await ask(url, {
      ...init,
      headers: { ...init.headers, ...headers },
      credentials,
      signal: inner.signal,
    });
    if (!response.ok) {
      const seconds = response.headers.get('retry-after');
      if (seconds !== null && /^\d+$/.test(seconds)) retryAfter(Number(seconds));
      throw failureOf(response.status);
    }
    const text = await textOf(response, mostBytes);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new DirectoryFailure('malformed', response.status);
    }
  } catch (error) {
    if (error instanceof DirectoryFailure) throw error;
    throw new DirectoryFailure(late ? 'timeout' : 'unreachable');
  } finally {
    settled.abort();
    signal.removeEventListener('abort', stop);
  }
}
