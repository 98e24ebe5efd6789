import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DirectoryListLabels, DirectoryThings } from '../../src/format/directory-labels.js';
import { formatNumber } from '../../src/format/numbers.js';
import type { Locale } from '../../src/format/words.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import type { DirectoryInfo } from '../../src/view/directory/directory-export.js';
import { failureWords } from './directory-failure.js';
import { mostRows } from './directory-list.js';
import type { DirectorySearch } from './directory-search.js';

/** Entries that go to the printer; more are a file. */
const mostPrinted = 2_000;

/** What is taken from: what was found, and the words for it. */
interface TakenFrom {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly about: DirectoryInfo;
  readonly entries: DirectorySearch;
  readonly labels: DirectoryListLabels;
  readonly locale: Locale;
  readonly things: DirectoryThings;
  draw(): void;
}

/** What a reader takes away of what was found: a file, or paper. */
export class DirectoryTaking implements ReactiveController {
  /** Entries on their way to the printer. */
  printed: readonly DirectoryEntry[] | undefined;
  /** How many entries are here of those a reader waits for; nothing while nobody waits. */
  taken: number | undefined;
  /** Why the last file or print did not come about, or what it lacks. */
  remark = '';
  private taking: AbortController | undefined;
  private readonly media = typeof matchMedia === 'undefined' ? undefined : matchMedia('print');

  constructor(private readonly from: TakenFrom) {
    from.host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.toPaper);
    window.addEventListener('afterprint', this.printedOut);
    this.media?.addEventListener('change', this.turned);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.toPaper);
    window.removeEventListener('afterprint', this.printedOut);
    this.media?.removeEventListener('change', this.turned);
    this.taking?.abort();
    this.taken = this.printed = undefined;
  }

  async save(kind: 'csv' | 'json'): Promise<void> {
    const entries = await this.take(mostRows);
    if (!entries) return;
    const { about, entries: search, labels, locale, things } = this.from;
    const saving = await import('./save-entries.js').catch(() => undefined);
    if (!saving) {
      this.remark = labels.notMade(failureWords({ reason: 'unreachable' }, locale));
      return this.from.draw();
    }
    const { download, directoryCsv, directoryJson } = saving;
    const total = search.answer?.total ?? 0;
    const name = `${about.directory ?? 'directory'}.${kind}`;
    if (kind === 'csv') download(name, directoryCsv(entries, about, locale), 'text/csv');
    else download(name, directoryJson(entries, about), 'application/json');
    if (entries.length >= total) return;
    this.remark = labels.partly(formatNumber(entries.length, locale), things.counter);
    this.from.draw();
  }

  readonly print = async (): Promise<void> => {
    const { host } = this.from;
    const entries = await this.take(mostPrinted);
    if (!entries) return;
    this.printed = entries;
    this.from.draw();
    await host.updateComplete;
    if (host.isConnected) window.print();
  };

  /** The entries for a file or a print, the last one asked for; nothing where there are none, which the reader is told. */
  private async take(most: number): Promise<readonly DirectoryEntry[] | undefined> {
    this.taking?.abort();
    const { signal } = (this.taking = new AbortController());
    const count = (number: number): void => {
      this.taken = number;
      this.from.draw();
    };
    this.remark = '';
    count(0);
    try {
      const entries = await this.from.entries.all(most, signal, count);
      return signal.aborted ? undefined : entries;
    } catch (error) {
      if (!signal.aborted) {
        this.remark = this.from.labels.notMade(failureWords(error, this.from.locale));
      }
      return undefined;
    } finally {
      if (!signal.aborted) {
        this.taken = undefined;
        this.from.draw();
      }
    }
  }

  /** The browser prints and waits for nobody: what is in memory comes in time, of what a server has only what is here. */
  private readonly toPaper = (): void => {
    const { entries } = this.from;
    if (this.printed || !entries.answer) return;
    const here = (this.printed = entries.here);
    this.from.draw();
    entries.all(mostPrinted).then(
      (all) => {
        if (this.printed !== here) return;
        this.printed = all;
        this.from.draw();
      },
      () => undefined,
    );
  };

  private readonly printedOut = (): void => {
    if (this.printed) this.from.draw();
    this.printed = undefined;
  };

  /** Paper without a printer: a page that is looked at as it would print. */
  private readonly turned = (): void => {
    if (this.media?.matches) this.toPaper();
    else this.printedOut();
  };
}
