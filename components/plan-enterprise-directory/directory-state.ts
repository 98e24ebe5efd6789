import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { facets, type DirectorySort, type DirectorySource, type Facet } from '../../src/directory/directory-source.js';
import {
  directoryLabels,
  entryFields,
  entryText,
  fieldLabel,
  termIn,
  usualFields,
  type DirectoryListLabels,
  type DirectoryThings,
  type EntryField,
  type Term,
} from '../../src/format/directory-labels.js';
import { sourceSentences } from '../../src/format/interface-words.js';
import { languageOfText } from '../../src/format/locale.js';
import { formatNumber } from '../../src/format/numbers.js';
import { ownValue } from '../../src/format/page-word.js';
import { dayMeant, isDay } from '../../src/format/typed-day.js';
import type { Locale } from '../../src/format/words.js';
import type { DirectoryEntry, DirectoryKind } from '../../src/model/directory.js';
import { directoryColumns, type ColumnRoom } from '../../src/view/directory/directory-columns.js';
import type { DirectoryInfo } from '../../src/view/directory/directory-export.js';
import { idList } from '../../src/view/plan/id-list.js';
import { PlanLeaveEvent } from '../internal/events.js';
import { Language } from '../internal/language.js';
import { OwnWidth } from '../internal/own-width.js';
import { warnOnce } from '../internal/warn-once.js';
import { DirectoryAttention } from './directory-attention.js';
import {
  addressOf,
  choiceIn,
  chosenValues,
  noChoice,
  queryOf,
  toggled,
  writeChoice,
  type DirectoryChoice,
} from './directory-choice.js';
import { failureWords } from './directory-failure.js';
import { DirectoryFileReader } from './directory-file.js';
import { DirectoryList, mostRows } from './directory-list.js';
import { DirectorySearch } from './directory-search.js';

/** Blocks added each time a reader of a narrow page asks for more. */
export const blockStep = 20;
/** Entries that go to the printer; more are a file. */
const mostPrinted = 2_000;

/** How many were found; until that is known, the whole. */
const found = (root: ParentNode): HTMLElement | null =>
  root.querySelector<HTMLElement>('[part=count]') ?? root.querySelector<HTMLElement>('.base');

/** What is needed of the element: its attributes and properties, and to be drawn. */
export interface DirectoryHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly source: DirectorySource | undefined;
  readonly info: DirectoryInfo | undefined;
  readonly columns: string;
  readonly facets: string;
  readonly asOf: string;
  readonly urlState: string | undefined;
  readonly planHref: string;
  readonly headingLevel: number;
  readonly hasUpdated: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What a reader sees of a directory, and can do with it. Drawn from by everything in this folder. */
export class DirectoryState implements ReactiveController {
  choice = noChoice;
  /** Facets shown whole. */
  readonly whole = new Set<Facet>();
  /** Whether the filters of a narrow page are to be seen. */
  unfolded = false;
  /** The last question came from the search field. */
  typing = false;
  /** Blocks a narrow page shows. */
  many = blockStep;
  /** Entries on their way to the printer. */
  printed: readonly DirectoryEntry[] | undefined;
  /** How many entries are here of those a reader waits for; nothing while nobody waits. */
  taken: number | undefined;
  /** Why the last file or print did not come about, or what it lacks. */
  remark = '';
  private taking: AbortController | undefined;
  private readonly media = typeof matchMedia === 'undefined' ? undefined : matchMedia('print');
  readonly list = new DirectoryList();
  readonly attention: DirectoryAttention;
  /** What an open entry was opened from. */
  opener: EventTarget | null | undefined;
  readonly file: DirectoryFileReader;
  readonly entries: DirectorySearch;
  private readonly language: Language;
  private readonly width: OwnWidth;

  constructor(readonly host: DirectoryHost) {
    this.language = new Language(host);
    this.width = new OwnWidth(host, 1200);
    this.attention = new DirectoryAttention(host);
    this.file = new DirectoryFileReader(host, () => this.locale);
    this.entries = new DirectorySearch(host, () => (this.isWide ? this.list.refill() : this.draw()));
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.readAddress);
    window.addEventListener('beforeprint', this.toPaper);
    window.addEventListener('afterprint', this.printedOut);
    this.media?.addEventListener('change', this.turned);
    // Put back into a page whose address names a choice: a reader may have come by it.
    const { urlState, hasUpdated } = this.host;
    const named = urlState == null ? noChoice : choiceIn(location.search, urlState || 'list');
    if (hasUpdated && JSON.stringify(named) !== JSON.stringify(noChoice)) this.readAddress();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.readAddress);
    window.removeEventListener('beforeprint', this.toPaper);
    window.removeEventListener('afterprint', this.printedOut);
    this.media?.removeEventListener('change', this.turned);
    this.taking?.abort();
    this.taken = this.printed = undefined;
    this.list.leave();
  }

  get locale(): Locale {
    return this.language.locale;
  }

  get labels(): DirectoryListLabels {
    return directoryLabels[this.locale];
  }

  /** What the directory lists. */
  get kind(): DirectoryKind {
    const { of } = this.about;
    return of !== undefined && Object.keys(usualFields).includes(of) ? of : 'enterprises';
  }

  /** How that is called. */
  get things(): DirectoryThings {
    return this.labels.things[this.kind];
  }

  /** What a column or a filter is called. */
  label(field: EntryField): string {
    return fieldLabel(field, this.locale, this.kind);
  }

  get isWide(): boolean {
    return this.width.value >= Math.max(760, this.room.least);
  }

  /** How the columns of the list stand. */
  get room(): ColumnRoom {
    return directoryColumns(this.columns);
  }

  get facets(): readonly Facet[] {
    return this.known('facets', this.host.facets || usualFields[this.kind].facets, facets);
  }

  get columns(): readonly EntryField[] {
    return this.known('columns', this.host.columns || usualFields[this.kind].columns, entryFields);
  }

  /** The words of an attribute that name something; the others are told to the page's author. */
  private known<Word extends string>(attribute: string, named: string, words: readonly Word[]): readonly Word[] {
    const { host } = this;
    return idList(named).filter((name): name is Word => {
      const isKnown = (words as readonly string[]).includes(name);
      if (!isKnown)
        warnOnce(`unknown-${attribute}`, host.localName, `asks for "${name}"; there are ${words.join(', ')}`, name);
      return isKnown;
    });
  }

  /** What is said in place of a list where the day to look from is none: such a day was before any other. */
  get badDay(): string | undefined {
    const { asOf, localName } = this.host;
    if (!asOf || isDay(asOf)) return undefined;
    const meant = dayMeant(asOf);
    warnOnce('bad-day', localName, `has as-of="${asOf}": write ${meant ?? 'YYYY-MM-DD'}`);
    return sourceSentences[this.locale].badDay(asOf, meant);
  }

  get about(): DirectoryInfo {
    return this.host.info ?? this.file.info ?? {};
  }

  /** The entry whose detail is to be seen; `null` where the directory has no such entry. */
  get opened(): DirectoryEntry | null | undefined {
    return this.choice.entry ? this.entries.named(this.choice.entry) : undefined;
  }

  /** What a term is called in the language of the page. */
  get term(): Term {
    return termIn(this.about.terms, this.locale);
  }

  /** What is said of an entry; empty where it was not published. */
  text(entry: DirectoryEntry, field: EntryField, locale = this.locale, term = this.term): string {
    return entryText(entry, field, locale, term);
  }

  /** A value of a facet in words. */
  word(facet: Facet, value: string): string {
    const { level } = this.labels;
    return facet === 'level' ? (ownValue(level, value) ?? value) : this.term(value);
  }

  draw(): void {
    this.host.requestUpdate();
  }

  /** Draws the rows of a wide page into the template. */
  drawList(): void {
    // The language is looked for once, and not for every cell.
    const { columns, entries, href, locale, room, term } = this;
    this.list.draw(this.host.renderRoot, {
      of: entries.answer,
      total: entries.answer?.total ?? 0,
      room,
      href,
      item: (index) => entries.item(index),
      text: (entry, column) => this.text(entry, columns[column]!, locale, term),
      // What a directory holds is as a rule in Chinese.
      language: locale === 'en' ? languageOfText : undefined,
    });
  }

  /** The address that opens an entry, where the page keeps a reader's choice in its own. */
  get href(): ((entry: DirectoryEntry) => string) | undefined {
    const { urlState } = this.host;
    return urlState == null ? undefined : addressOf(urlState || 'list', this.choice);
  }

  readonly readAddress = (): void => {
    const { urlState, hasUpdated } = this.host;
    if (urlState == null) return;
    const before = this.question;
    this.choice = choiceIn(location.search, urlState || 'list');
    // Any link to a place of the page comes by here: the list stays where it was.
    if (this.question === before) this.draw();
    else if (hasUpdated) this.ask();
  };

  /** What is chosen but the entry that is open. */
  private get question(): string {
    return JSON.stringify({ ...this.choice, entry: '' });
  }

  /** Another source, from its first entry on. */
  readonly begin = (): void => {
    this.attention.begin();
    this.entries.use(this.host.source ?? this.file.source);
    this.ask();
  };

  ask(typing = false): void {
    this.typing = typing;
    this.many = blockStep;
    this.list.restart();
    this.remark = '';
    if (!this.badDay) this.entries.ask(queryOf(this.choice, this.facets, this.host.asOf), typing);
    this.draw();
  }

  choose(changes: Partial<DirectoryChoice>, typing = false): void {
    // What the directory does not have is said once.
    this.choice = { ...this.choice, ...(this.opened === null && { entry: '' }), ...changes };
    const { urlState } = this.host;
    if (urlState != null) writeChoice(urlState || 'list', this.choice);
    if ('entry' in changes) this.draw();
    else this.ask(typing);
  }

  toggle(facet: Facet, value: string): void {
    this.choose({ filters: toggled(this.choice, facet, value).filters });
  }

  /** Shows all values of a facet, or the first of them. */
  unfold(facet: Facet): void {
    if (!this.whole.delete(facet)) this.whole.add(facet);
    this.draw();
  }

  readonly unfoldAll = (): void => {
    this.unfolded = !this.unfolded;
    this.draw();
  };

  /** Takes one of the chosen values back; the next one has the focus, and after the last one what was found. */
  drop(at: number): void {
    const [facet, value] = chosenValues(this.choice)[at]!;
    this.attention.next((root) => {
      const left = root.querySelectorAll<HTMLElement>('.chip button');
      return left[Math.min(at, left.length - 1)] ?? found(root);
    });
    this.toggle(facet, value);
  }

  readonly clear = (): void => {
    this.attention.next(found);
    this.choose({ filters: {} });
  };

  /** The whole directory again. */
  readonly showAll = (): void => {
    this.attention.next(found);
    this.choose({ filters: {}, text: '' });
  };

  readonly close = (): void => this.choose({ entry: '' });

  readonly sort = (event: Event): void =>
    this.choose({ sort: (event.target as HTMLSelectElement).value as DirectorySort });

  /** Nothing is looked for while a word is being composed: half a syllable is no word. */
  readonly typed = (event: Event): void => {
    if ((event as InputEvent).isComposing) return;
    const { value } = event.target as HTMLInputElement;
    if (value !== this.choice.text) this.choose({ text: value }, true);
  };

  /** Opens an entry, unless its link is meant for a tab of its own. */
  open(index: number, event: MouseEvent, opener = event.currentTarget): void {
    const item = this.entries.item(index);
    if (!item || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.opener = opener;
    this.choose({ entry: item.entry.id });
  }

  readonly clicked = (event: MouseEvent): void => {
    const row = this.list.rowOf(event);
    if (row !== undefined) this.open(row, event, this.list.stop);
  };

  /** Further blocks, of which the first has the focus. */
  readonly more = (): void => {
    const { many } = this;
    this.attention.next((root) => {
      const block = root.querySelectorAll<HTMLElement>('.blocks li')[many];
      return block?.querySelector<HTMLElement>('.name') ?? block;
    });
    this.many += blockStep;
    this.draw();
  };

  readonly leave = (event: Event): void => {
    const { href } = event.currentTarget as HTMLAnchorElement;
    if (!this.host.dispatchEvent(new PlanLeaveEvent(href))) event.preventDefault();
  };

  readonly retry = (): void => {
    this.attention.next((root) => root.querySelector<HTMLElement>('[part=error] button') ?? found(root));
    if (this.file.failure) this.file.read(this.host.src, this.begin);
    else this.entries.again();
    this.draw();
  };

  async save(kind: 'csv' | 'json'): Promise<void> {
    const entries = await this.take(mostRows);
    if (!entries) return;
    const { about, labels, locale, things } = this;
    const saving = await import('./save-entries.js').catch(() => undefined);
    if (!saving) {
      this.remark = labels.notMade(failureWords({ reason: 'unreachable' }, locale));
      return this.draw();
    }
    const { download, directoryCsv, directoryJson } = saving;
    const total = this.entries.answer?.total ?? 0;
    const name = `${about.directory ?? 'directory'}.${kind}`;
    if (kind === 'csv') download(name, directoryCsv(entries, about, locale), 'text/csv');
    else download(name, directoryJson(entries, about), 'application/json');
    if (entries.length >= total) return;
    this.remark = labels.partly(formatNumber(entries.length, locale), things.counter);
    this.draw();
  }

  readonly print = async (): Promise<void> => {
    const { host } = this;
    const entries = await this.take(mostPrinted);
    if (!entries) return;
    this.printed = entries;
    this.draw();
    await host.updateComplete;
    if (host.isConnected) window.print();
  };

  /** The entries for a file or a print, the last one asked for; nothing where there are none, which the reader is told. */
  private async take(most: number): Promise<readonly DirectoryEntry[] | undefined> {
    this.taking?.abort();
    const { signal } = (this.taking = new AbortController());
    const count = (number: number): void => {
      this.taken = number;
      this.draw();
    };
    this.remark = '';
    count(0);
    try {
      const entries = await this.entries.all(most, signal, count);
      return signal.aborted ? undefined : entries;
    } catch (error) {
      if (!signal.aborted) {
        this.remark = this.labels.notMade(failureWords(error, this.locale));
      }
      return undefined;
    } finally {
      if (!signal.aborted) {
        this.taken = undefined;
        this.draw();
      }
    }
  }

  /** The browser prints and waits for nobody: what is in memory comes in time, of what a server has only what is here. */
  readonly toPaper = (): void => {
    if (this.printed || !this.entries.answer) return;
    const here = (this.printed = this.entries.here);
    this.draw();
    this.entries.all(mostPrinted).then(
      (all) => {
        if (this.printed !== here) return;
        this.printed = all;
        this.draw();
      },
      () => undefined,
    );
  };

  readonly printedOut = (): void => {
    if (this.printed) this.draw();
    this.printed = undefined;
  };

  /** Paper without a printer: a page that is looked at as it would print. */
  readonly turned = (): void => {
    if (this.media?.matches) this.toPaper();
    else this.printedOut();
  };
}
