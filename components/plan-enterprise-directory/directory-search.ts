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
/** Times a source is asked for one page that gives fewer entries at once. */
const mostParts = 20;
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
  /** What is here of each page of the answer, and the pages that have been sent for. */
  private pages: DirectoryItem[][] = [];
  private asked = new Set<number>();
  /** Ends what is on its way for those pages. */
  private paging = new AbortController();
  /** Entries asked for by name: those that are in no page. */
  private others = new Map<string, DirectoryEntry | null | undefined>();
  private asking: AbortController | undefined;
  /** Ends whatever else is on its way when the element leaves the page. */
  private stay = new AbortController();
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
    this.stay = new AbortController();
    if (this.paging.signal.aborted) this.paging = new AbortController();
    if (this.broken) this.again();
    this.broken = false;
  }

  hostDisconnected(): void {
    this.broken = this.busy;
    this.cancel();
    this.paging.abort();
    this.stay.abort();
  }

  /** Another source: what the last one said no longer counts. */
  use(source: DirectorySource | undefined): void {
    this.cancel();
    this.source = source;
    this.answer = this.failure = this.whole = undefined;
    this.turn([]);
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
    const item = this.pages[number]?.[index % page];
    if (!item && !this.asked.has(number)) void this.more(number);
    return item ?? this.pages[number]?.[index % page];
  }

  /** An entry by its id or credit code, if it is here; otherwise it is sent for. `null` when there is none. */
  named(id: string): DirectoryEntry | null | undefined {
    // A page that has not been asked for is a hole.
    for (const items of this.pages as (DirectoryItem[] | undefined)[]) {
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
    const gap = this.pages.findIndex((items) => (items?.length ?? 0) < page);
    const whole = gap < 0 ? this.pages : this.pages.slice(0, gap + 1);
    return whole.flatMap((items) => items?.map(({ entry }) => entry) ?? []);
  }

  /**
   * All entries of the result up to a number, for a file or for the printer. Fewer where the source gives fewer.
   *
   * @param onCount Told how many are here, after each answer.
   * @throws What the source fails with, and when the signal ends it.
   */
  async all(most: number, signal?: AbortSignal, onCount?: (count: number) => void): Promise<DirectoryEntry[]> {
    const entries: DirectoryEntry[] = [];
    const query = this.answered;
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
  private search(query: DirectoryQuery, signal = this.stay.signal): Promise<DirectoryAnswer> {
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
      this.turn(answer.items);
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

  /** Another answer: of the pages of the last one nothing further is wanted. */
  private turn(first: readonly DirectoryItem[]): void {
    this.paging.abort();
    this.paging = new AbortController();
    this.pages = [[...first]];
    this.asked = new Set();
  }

  /** A page of the answer that is here, whatever has been asked since. */
  private async more(number: number): Promise<void> {
    const { answer, answered, asked, pages, paging } = this;
    const items = (pages[number] ??= []);
    const most = Math.min(page, (answer?.total ?? 0) - number * page);
    asked.add(number);
    try {
      // A source may give fewer than it is asked for.
      for (let parts = 0; items.length < most && parts < mostParts; parts += 1) {
        const offset = number * page + items.length;
        const query = { ...answered, facets: [], offset, limit: most - items.length };
        const more = (await this.search(query, paging.signal)).items;
        if (pages !== this.pages || !more.length) return;
        items.push(...more);
        this.arrived();
      }
    } catch {
      // Looked at again, it is sent for again.
      asked.delete(number);
    }
  }
}
