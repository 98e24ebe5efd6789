import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** Longer than the largest drawing takes on a slow machine, in milliseconds. */
const patience = 120_000;

interface Waiting {
  readonly done: (result: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** A message of the Chrome DevTools Protocol: the answer to a command by its number, or an event by its name. */
interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
}

/**
 * A browser that takes commands through a pipe of its own, so that no port is open to others. It ends when the pipe does,
 * however this process ends. https://chromedevtools.github.io/devtools-protocol/
 */
export class BrowserPipe {
  readonly #child: ChildProcess;
  readonly #closed: Promise<void>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #events = new Map<string, Waiting>();
  #number = 0;
  #pending = '';
  #told = '';

  /** @param folder Where it puts what it does not keep. */
  constructor(browser: string, args: readonly string[], folder: string) {
    // A group of its own: Ctrl-C ends it through us, when what it has drawn is put away.
    this.#child = spawn(browser, [...args, '--remote-debugging-pipe'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
    });
    const [, , errors, to, from] = this.#child.stdio as unknown as [null, null, Readable, Writable, Readable];
    errors.on('data', (data: Buffer) => (this.#told = (this.#told + data.toString()).slice(-2000)));
    // A browser that has ended is told of by its end.
    to.on('error', () => undefined);
    from.setEncoding('utf8').on('data', (text: string) => this.#take(text));
    this.#closed = new Promise((done) => {
      const end = (reason: string): void => {
        for (const { fail } of [...this.#waiting.values(), ...this.#events.values()]) fail(new Error(reason));
        done();
      };
      this.#child.on('error', (error) => end(error.message));
      this.#child.on('close', () => end(this.#told.trim().split('\n').pop() ?? ''));
    });
  }

  #take(text: string): void {
    const [first = '', ...rest] = text.split('\0');
    this.#pending += first;
    for (const next of rest) {
      const { id, result, error, method } = JSON.parse(this.#pending) as Message;
      this.#pending = next;
      const waiting = id === undefined ? this.#events.get(method ?? '') : this.#waiting.get(id);
      if (id === undefined) this.#events.delete(method ?? '');
      else this.#waiting.delete(id);
      if (error) waiting?.fail(new Error(error.message));
      else waiting?.done(result);
    }
  }

  async #wait<Key, Result>(list: Map<Key, Waiting>, key: Key): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Result>((done, fail) => {
        list.set(key, { done: done as (result: unknown) => void, fail });
        timer = setTimeout(() => fail(new Error(`${patience / 1000} s`)), patience);
        if (this.#child.exitCode !== null || this.#child.pid === undefined) fail(new Error(this.#told.trim()));
      });
    } finally {
      clearTimeout(timer);
      list.delete(key);
    }
  }

  /** Gives a command and waits for its result. */
  command<Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#number;
    const answer = this.#wait<number, Result>(this.#waiting, id);
    (this.#child.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return answer;
  }

  /** Waits for the next event of a name. */
  event(method: string): Promise<unknown> {
    return this.#wait(this.#events, method);
  }

  /** Ends the browser with all its processes, and waits until it is gone. */
  async end(): Promise<void> {
    const { pid, exitCode, signalCode } = this.#child;
    if (pid !== undefined && exitCode === null && signalCode === null) {
      if (process.platform === 'win32') this.#child.kill();
      else process.kill(-pid, 'SIGKILL');
    }
    await this.#closed;
  }
}
