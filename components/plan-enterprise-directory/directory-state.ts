import type { ReactiveController } from 'lit';
import type { DirectorySort, Facet } from '../../src/directory/directory-source.js';
import { languageOfText } from '../../src/format/locale.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import { directoryColumns, type ColumnRoom } from '../../src/view/directory/directory-columns.js';
import { PlanLeaveEvent } from '../internal/events.js';
import { OwnWidth } from '../internal/own-width.js';
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
import { DirectoryList } from './directory-list.js';
import { DirectorySearch } from './directory-search.js';
import { DirectoryTaking } from './directory-taking.js';
import { DirectoryWords, type DirectoryHost } from './directory-words.js';

/** Blocks added each time a reader of a narrow page asks for more. */
export const blockStep = 20;

/** How many were found; until that is known, the whole. */
const found = (root: ParentNode): HTMLElement | null =>
  root.querySelector<HTMLElement>('[part=count]') ?? root.querySelector<HTMLElement>('.base');

/** What a reader sees of a directory, and can do with it. Drawn from by everything in this folder. */
export class DirectoryState extends DirectoryWords implements ReactiveController {
  choice = noChoice;
  /** Facets shown whole. */
  readonly whole = new Set<Facet>();
  /** Whether the filters of a narrow page are to be seen. */
  unfolded = false;
  /** The last question came from the search field. */
  typing = false;
  /** Blocks a narrow page shows. */
  many = blockStep;
  readonly list = new DirectoryList();
  readonly attention: DirectoryAttention;
  /** What an open entry was opened from. */
  opener: EventTarget | null | undefined;
  readonly entries: DirectorySearch;
  readonly taking: DirectoryTaking;
  private readonly width: OwnWidth;

  constructor(host: DirectoryHost) {
    super(host);
    this.width = new OwnWidth(host, 1200);
    this.attention = new DirectoryAttention(host);
    this.entries = new DirectorySearch(host, () => (this.isWide ? this.list.refill() : this.draw()));
    this.taking = new DirectoryTaking(this);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.readAddress);
    // Put back into a page whose address names a choice: a reader may have come by it.
    const { urlState, hasUpdated } = this.host;
    const named = urlState == null ? noChoice : choiceIn(location.search, urlState || 'list');
    if (hasUpdated && JSON.stringify(named) !== JSON.stringify(noChoice)) this.readAddress();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.readAddress);
    this.list.leave();
  }

  get isWide(): boolean {
    return this.width.value >= Math.max(760, this.room.least);
  }

  /** The class by which styles know that columns fold. */
  get slim(): string {
    return this.width.slim;
  }

  /** How the columns of the list stand. */
  get room(): ColumnRoom {
    return directoryColumns(this.columns);
  }

  /** The entry whose detail is to be seen; `null` where the directory has no such entry. */
  get opened(): DirectoryEntry | null | undefined {
    return this.choice.entry ? this.entries.named(this.choice.entry) : undefined;
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
    this.taking.remark = '';
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
}
