/** Waited for in vain. Directories name their reasons; this is one of theirs. */
export class TooLate extends Error {
  readonly reason = 'timeout';
}

/** How long something is waited for. */
export interface Patience {
  /** Ends it; what was asked for is then not waited for either. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds it may take in all. */
  readonly longest: number;
  /** Milliseconds in which something must come of it. Default: as long as it may take in all. */
  readonly pause?: number;
}

/**
 * Waits for something that takes a signal, and no longer than told, whether it heeds that signal or not.
 *
 * @param work Calls `came` whenever something has come. Its signal is ended in any case when the waiting is over.
 * @throws TooLate, an error when the signal of the caller ended it, and whatever the work fails with.
 */
export async function inTime<Result>(
  work: (signal: AbortSignal, came: () => void) => Promise<Result>,
  { signal, longest, pause = longest }: Patience,
): Promise<Result> {
  const inner = new AbortController();
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let giveUp = (_reason: Error): void => undefined;
  const over = new Promise<never>((_, reject) => (giveUp = reject));
  const late = (): void => giveUp(new TooLate());
  const stop = (): void => giveUp(new Error('stopped'));
  const came = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(late, pause);
  };
  const end = setTimeout(late, longest);
  came();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    return await Promise.race([over, work(inner.signal, came)]);
  } finally {
    clearTimeout(end);
    clearTimeout(quiet);
    signal?.removeEventListener('abort', stop);
    inner.abort();
  }
}
