import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  goesBy,
  type DirectoryAnswer,
  type DirectoryItem,
  type DirectoryQuery,
  type DirectorySource,
} from '../../src/directory/directory-source.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import { inTime } from '../internal/in-time.js';

/** Entries asked for at once. */
const page = 100;
/** Entries asked for at once where all are wanted. */
const load = 1000;
/** Times a source is asked for one file: one that gives less than it claims is not asked for ever. */
const mostLoads = 400;
/** Milliseconds a source may take; ours give up sooner. */
const longest = 120_000;
/** A source that needed longer than this for its last answer is not asked at every key. */
const prompt = 40;
const pause = 200;

/** Whether a question leaves some entries out. */
export const asksForLess = ({ text = '', filters = {} }: DirectoryQuery): boolean =>
  text.trim() !== '' || Object.keys(filters).length > 0;

/**
 * Asks a source what a reader wants to see and keeps what it has answered. A question that has been replaced is
 * cancelled; should its answer come all the same, it is dropped.
 */
export class DirectorySearch implements ReactiveController {
  /** The last answer, still there while the next one is on its way. */
  answer: DirectoryAnswer | undefined;
  /** The question it answers; another may have been asked since. */
  answered: DirectoryQuery = {};
  /** Why there is no answer to the last question. */
  failure: unknown;
  /** Entries there are when nothing is looked for, once that is known. */
  whole: number | undefined;
  /** A question is open. */
  busy = false;

  private source: DirectorySource | undefined;
  private query: DirectoryQuery = {};
  private pages = new Map<number, readonly DirectoryItem[] | undefined>();
  /** Entries asked for by name: those that are in no page. */
  private others = new Map<string, DirectoryEntry | null | undefined>();
  private asking: AbortController | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private took = 0;
  /** Was taken out of the page while a question was open. */
  private broken = false;

  /** @param arrived Called with each page of entries that comes after the first. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly arrived: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.broken) this.again();
    this.broken = false;
  }

  hostDisconnected(): void {
    this.broken = this.busy;
    this.cancel();
  }

  /** Another source: what the last one said no longer counts. */
  use(source: DirectorySource | undefined): void {
    this.cancel();
    this.source = source;
    this.answer = this.failure = this.whole = undefined;
    this.pages = new Map();
    this.others = new Map();
    this.took = 0;
  }

  /** Asks anew. Typing waits for a pause where the source is slow. */
  ask(query: DirectoryQuery, typing = false): void {
    this.cancel();
    if (query.asOf !== this.query.asOf) this.whole = undefined;
    this.query = query;
    if (!this.source) return;
    this.busy = true;
    if (typing && this.took > prompt) this.waiting = setTimeout(() => void this.first(), pause);
    else void this.first();
  }

  readonly again = (): void => this.ask(this.query);

  /** The entry in this place of the result, if it is here; otherwise it is sent for. */
  item(index: number): DirectoryItem | undefined {
    const number = Math.floor(index / page);
    if (!this.pages.has(number)) void this.more(number);
    return this.pages.get(number)?.[index % page];
  }

  /** An entry by its id or credit code, if it is here; otherwise it is sent for. `null` when there is none. */
  named(id: string): DirectoryEntry | null | undefined {
    for (const items of this.pages.values()) {
      const found = items?.find(({ entry }) => goesBy(entry, id));
      if (found) return found.entry;
    }
    const { others } = this;
    if (this.answer && !others.has(id)) {
      others.set(id, undefined);
      this.search({ id, limit: 1 }).then(
        ({ items }) => {
          // What does not know of ids answers with something else.
          others.set(id, items.find(({ entry }) => goesBy(entry, id))?.entry ?? null);
          if (others === this.others) this.host.requestUpdate();
        },
        // Drawn again, it is sent for again.
        () => others.delete(id),
      );
    }
    return others.get(id);
  }

  /** The entries of the result that are here, from the first on without a gap. */
  get here(): DirectoryEntry[] {
    const entries: DirectoryEntry[] = [];
    for (let number = 0, items; (items = this.pages.get(number)); number += 1)
      entries.push(...items.map(({ entry }) => entry));
    return entries;
  }

  /**
   * All entries of the result up to a number, for a file or for the printer. Fewer where the source gives fewer.
   *
   * @param onCount Told how many are here, after each answer.
   * @throws What the source fails with, and when the signal ends it.
   */
  async all(most: number, signal?: AbortSignal, onCount?: (count: number) => void): Promise<DirectoryEntry[]> {
    const entries: DirectoryEntry[] = [];
    const { query } = this;
    const wanted = Math.min(most, this.answer?.total ?? 0);
    let before = '';
    for (let times = 0; entries.length < wanted && times < mostLoads; times += 1) {
      const limit = Math.min(load, wanted - entries.length);
      const { items } = await this.search({ ...query, facets: [], offset: entries.length, limit }, signal);
      const ids = items.map(({ entry }) => entry.id).join(' ');
      // One that knows nothing of offsets gives the same again and again.
      if (!items.length || ids === before) break;
      before = ids;
      entries.push(...items.map(({ entry }) => entry));
      onCount?.(entries.length);
    }
    return entries;
  }

  /** Asks the source, which may be a page's own and never answer. */
  private search(query: DirectoryQuery, signal?: AbortSignal): Promise<DirectoryAnswer> {
    return inTime((inner) => this.source!.search(query, inner), { signal, longest });
  }

  private cancel(): void {
    clearTimeout(this.waiting);
    this.asking?.abort();
    this.asking = undefined;
    this.busy = false;
  }

  private async first(): Promise<void> {
    const asking = (this.asking = new AbortController());
    const start = performance.now();
    const { query } = this;
    try {
      const answer = await this.search({ ...query, limit: page }, asking.signal);
      if (asking.signal.aborted) return;
      this.took = performance.now() - start;
      this.answer = answer;
      this.answered = query;
      if (!asksForLess(query)) this.whole = answer.total;
      else if (this.whole === undefined) void this.count(asking.signal);
      this.pages = new Map([[0, answer.items]]);
      this.failure = undefined;
    } catch (error) {
      if (asking.signal.aborted) return;
      this.failure = error;
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  /** Without it “found 12 of 200” is “found 12”; that it could not be told is no failure. */
  private async count(signal: AbortSignal): Promise<void> {
    const { asOf } = this.query;
    const answer = await this.search({ ...(asOf && { asOf }), limit: 0 }, signal).catch(() => undefined);
    if (!answer || signal.aborted) return;
    this.whole = answer.total;
    this.host.requestUpdate();
  }

  private async more(number: number): Promise<void> {
    const { pages, asking } = this;
    pages.set(number, undefined);
    try {
      const { items } = await this.search(
        { ...this.query, facets: [], offset: number * page, limit: page },
        asking?.signal,
      );
      pages.set(number, items);
      if (pages === this.pages) this.arrived();
    } catch {
      // Looked at again, it is sent for again.
      pages.delete(number);
    }
  }
}
