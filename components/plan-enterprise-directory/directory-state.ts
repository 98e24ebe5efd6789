import { facets, type DirectorySort, type Facet } from '../../src/directory/directory-source.js';
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
import type { Locale } from '../../src/format/words.js';
import type { DirectoryEntry, DirectoryKind } from '../../src/model/directory.js';
import { directoryCsv, directoryJson, type DirectoryInfo } from '../../src/view/directory/directory-export.js';
import { download } from '../internal/download.js';
import { PlanLeaveEvent } from '../internal/events.js';
import { Language } from '../internal/language.js';
import { OwnWidth } from '../internal/own-width.js';
import { choiceIn, noChoice, queryOf, toggled, writeChoice, type DirectoryChoice } from './directory-choice.js';
import { DirectoryFileReader } from './directory-file.js';
import { DirectoryList, mostRows } from './directory-list.js';
import { DirectorySearch } from './directory-search.js';
import type { PlanEnterpriseDirectory } from './plan-enterprise-directory.js';

/** Blocks added each time a reader of a narrow page asks for more. */
export const blockStep = 20;
/** Entries that go to the printer; more are a file. */
const mostPrinted = 2_000;

/** What a reader sees of a directory, and can do with it. Drawn from by everything in this folder. */
export class DirectoryState {
  choice = noChoice;
  /** Facets shown whole. */
  readonly whole = new Set<Facet>();
  /** Whether the filters of a narrow page are to be seen. */
  unfolded = false;
  /** Blocks a narrow page shows. */
  many = blockStep;
  /** Entries on their way to the printer. */
  printed: readonly DirectoryEntry[] | undefined;
  readonly media = matchMedia('print');
  readonly list = new DirectoryList();
  readonly file: DirectoryFileReader;
  readonly entries: DirectorySearch;
  private readonly language: Language;
  private readonly width: OwnWidth;

  constructor(readonly host: PlanEnterpriseDirectory) {
    this.language = new Language(host);
    this.width = new OwnWidth(host, 1200);
    this.file = new DirectoryFileReader(host, () => this.locale);
    this.entries = new DirectorySearch(host, () => (this.isWide ? this.list.refill() : this.draw()));
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
    return this.width.value >= 760;
  }

  get facets(): readonly Facet[] {
    const named = this.host.facets || usualFields[this.kind].facets;
    return named.split(/[\s,]+/).filter((name): name is Facet => facets.includes(name as Facet));
  }

  get columns(): readonly EntryField[] {
    const named = this.host.columns || usualFields[this.kind].columns;
    return named.split(/[\s,]+/).filter((name): name is EntryField => entryFields.includes(name as EntryField));
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
    return facet === 'level' ? (level[value as keyof typeof level] ?? value) : this.term(value);
  }

  draw(): void {
    this.host.requestUpdate();
  }

  /** Draws the rows of a wide page into the template. */
  drawList(): void {
    // The language is looked for once, and not for every cell.
    const { columns, entries, locale, term } = this;
    this.list.draw(this.host.renderRoot, {
      total: entries.answer?.total ?? 0,
      columns: columns.length,
      item: (index) => entries.item(index),
      text: (entry, column) => this.text(entry, columns[column]!, locale, term),
    });
  }

  readonly readAddress = (): void => {
    const { urlState, hasUpdated } = this.host;
    if (urlState === undefined) return;
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
    this.entries.use(this.host.source ?? this.file.source);
    this.ask();
  };

  ask(typing = false): void {
    this.many = blockStep;
    this.list.restart();
    this.entries.ask(queryOf(this.choice, this.facets, this.host.asOf), typing);
    this.draw();
  }

  choose(changes: Partial<DirectoryChoice>, typing = false): void {
    // What the directory does not have is said once.
    this.choice = { ...this.choice, ...(this.opened === null && { entry: '' }), ...changes };
    const { urlState } = this.host;
    if (urlState !== undefined) writeChoice(urlState || 'list', this.choice);
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

  readonly clear = (): void => this.choose({ filters: {} });

  readonly close = (): void => this.choose({ entry: '' });

  readonly sort = (event: Event): void =>
    this.choose({ sort: (event.target as HTMLSelectElement).value as DirectorySort });

  /** Nothing is looked for while a word is being composed: half a syllable is no word. */
  readonly typed = (event: Event): void => {
    if ((event as InputEvent).isComposing) return;
    const { value } = event.target as HTMLInputElement;
    if (value !== this.choice.text) this.choose({ text: value }, true);
  };

  open(index: number): void {
    const item = this.entries.item(index);
    if (item) this.choose({ entry: item.entry.id });
  }

  readonly clicked = (event: Event): void => {
    const row = this.list.rowOf(event);
    if (row !== undefined) this.open(row);
  };

  readonly more = (): void => {
    this.many += blockStep;
    this.draw();
  };

  readonly leave = (event: Event): void => {
    const { href } = event.currentTarget as HTMLAnchorElement;
    if (!this.host.dispatchEvent(new PlanLeaveEvent(href))) event.preventDefault();
  };

  readonly retry = (): void => {
    if (this.file.failure) this.file.read(this.host.src, this.begin);
    else this.entries.again();
    this.draw();
  };

  async save(kind: 'csv' | 'json'): Promise<void> {
    const entries = await this.entries.all(mostRows);
    const { about } = this;
    const name = `${about.directory ?? 'directory'}.${kind}`;
    if (kind === 'csv') download(name, directoryCsv(entries, about, this.locale), 'text/csv');
    else download(name, directoryJson(entries, about), 'application/json');
  }

  readonly print = async (): Promise<void> => {
    this.printed = await this.entries.all(mostPrinted);
    this.draw();
    await this.host.updateComplete;
    window.print();
  };

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
    if (this.media.matches) this.toPaper();
    else this.printedOut();
  };
}
