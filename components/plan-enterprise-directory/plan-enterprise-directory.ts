import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DirectoryAnswer, DirectorySource, Facet } from '../../src/directory/directory-source.js';
import type { DirectoryFailure } from '../../src/directory/request-json.js';
import { directoryLabels, entryText, type EntryField } from '../../src/format/directory-labels.js';
import { directoryWords } from '../../src/format/directory-words.js';
import { sharedLabels } from '../../src/format/interface-words.js';
import { textIn } from '../../src/format/locale.js';
import { formatPercent } from '../../src/format/numbers.js';
import type { Locale } from '../../src/format/words.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import { directoryCsv, directoryJson, type DirectoryInfo } from '../../src/report/directory-export.js';
import { controlStyles } from '../internal/controls.styles.js';
import { openDialog } from '../internal/dialog-frame.js';
import { dialogStyles } from '../internal/dialog.styles.js';
import { download } from '../internal/download.js';
import { PlanLeaveEvent } from '../internal/events.js';
import { Language } from '../internal/language.js';
import { OwnWidth } from '../internal/own-width.js';
import { hasFallback, unread } from '../internal/pending.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { choiceIn, noChoice, queryOf, toggled, writeChoice, type DirectoryChoice } from './directory-choice.js';
import { DirectoryFileReader } from './directory-file.js';
import { DirectoryList, mostRows } from './directory-list.js';
import { blockStep, paper, results, searchField, type DirectoryView } from './directory-page.js';
import { entryDialog } from './directory-parts.js';
import { DirectorySearch } from './directory-search.js';
import { directoryStyles } from './plan-enterprise-directory.styles.js';

/** Our own sources name a reason; any other source says it in its own words. */
function failureWords(failure: unknown, locale: Locale): string {
  const { reason, message } = failure as Partial<DirectoryFailure>;
  return (reason && directoryWords[locale].failures[reason]) ?? message ?? String(failure);
}

/** Entries that go to the printer; more are a file. */
const mostPrinted = 2_000;

/**
 * A directory of organisations: found by typing, filtered, sorted, read aloud, downloaded; a hundred thousand as smooth
 * as ten.
 *
 * ```html
 * <plan-enterprise-directory src="enterprises.json" url-state>
 *   <p>What readers see without script, such as a link to the file.</p>
 * </plan-enterprise-directory>
 * ```
 *
 * @slot - What readers see without script, while the directory is read and when it cannot be read.
 * @fires {PlanLeaveEvent} plan-leave - A reader follows a link to an organisation's own site; cancel it to ask first.
 *
 * @csspart base - The whole.
 * @csspart heading - Name of the directory.
 * @csspart search - The search field with its label.
 * @csspart facets - All filters.
 * @csspart facet - The values of one filter.
 * @csspart count - How many were found.
 * @csspart table - The list of entries.
 * @csspart facts - What is known of one entry.
 * @csspart empty - What is said when nothing fits.
 * @csspart source - Publisher, date, source and contact.
 * @csspart error - The sentence shown when the directory could not be read.
 *
 * @cssproperty --plan-directory-height - Greatest height of the scrolling list. Default 36rem.
 * @cssproperty --plan-dialog-z-index - Height of the dialog in browsers without a top layer. Default 1000.
 */
export class PlanEnterpriseDirectory extends LitElement {
  static override styles = [sharedStyles, controlStyles, dialogStyles, directoryStyles];

  /** Address of the directory file (JSON, or one entry a line). */
  @property() src = '';

  /** Where entries come from: a server, a search engine, memory. Wins over `src`. */
  @property({ attribute: false }) source: DirectorySource | undefined;

  /** What the directory is called, who publishes it and whom to tell of a mistake. Default: as the file says. */
  @property({ attribute: false }) info: DirectoryInfo | undefined;

  /** Columns beside the name, by their keys. Default `street industry entered`. */
  @property() columns = 'street industry entered';

  /** Filters offered, by their keys. Default `street industry category level`. */
  @property() facets = 'street industry category level';

  /** Only what was in the directory on this day, `YYYY-MM-DD`. Default: what is in it now. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** Prefix of the parameters that keep a reader's choice in the address of the page. Empty: `list`. Default: none kept. */
  @property({ attribute: 'url-state' }) urlState: string | undefined;

  /** Level of the heading in the page around it, 1 to 5. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  private choice: DirectoryChoice = noChoice;
  private readonly whole = new Set<Facet>();
  private unfolded = false;
  private many = blockStep;
  private printed: readonly DirectoryEntry[] | undefined;
  private shut: (() => void) | undefined;
  private readonly language = new Language(this);
  private readonly width = new OwnWidth(this, 1200);
  private readonly list = new DirectoryList();
  private readonly file = new DirectoryFileReader(this, () => this.language.locale);
  private readonly entries = new DirectorySearch(this, () => (this.isWide ? this.list.fill() : this.requestUpdate()));

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.readAddress);
    window.addEventListener('afterprint', this.printedOut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.readAddress);
    window.removeEventListener('afterprint', this.printedOut);
    this.shut?.();
    this.shut = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.readAddress();
    if (changed.has('src') && !this.source) this.file.read(this.src, this.begin);
    if (changed.has('source') && (this.source || changed.get('source'))) this.begin();
    else if (this.hasUpdated && (changed.has('facets') || changed.has('asOf'))) this.ask();
  }

  protected override updated(): void {
    const { locale } = this.language;
    const columns = this.shownColumns;
    this.list.draw(this.renderRoot, {
      total: this.entries.answer?.total ?? 0,
      columns: columns.length,
      item: (index) => this.entries.item(index),
      text: (entry, column) => entryText(entry, columns[column]!, locale, this.term),
    });
    const box = this.renderRoot.querySelector<HTMLElement>('dialog');
    if (this.opened && box && !this.shut) {
      const heading = box.querySelector<HTMLElement>('.title')!;
      const askers = [this.list.stop(this.renderRoot) ?? this, this];
      this.shut = openDialog({ box, heading, askers, leave: () => this.choose({ entry: '' }) });
    } else if (!this.opened && this.shut) {
      this.shut();
      this.shut = undefined;
    }
  }

  private get isWide(): boolean {
    return this.width.value >= 760;
  }

  private get shownFacets(): readonly Facet[] {
    return this.facets.split(' ').filter((name): name is Facet => name in directoryLabels['zh-CN'].facet);
  }

  private get shownColumns(): readonly EntryField[] {
    return this.columns.split(' ').filter((name): name is EntryField => name in directoryLabels['zh-CN'].field);
  }

  private get about(): DirectoryInfo {
    return this.info ?? this.file.info ?? {};
  }

  /** The entry whose detail is to be seen. */
  private get opened(): DirectoryEntry | undefined {
    return this.choice.entry ? this.entries.known(this.choice.entry) : undefined;
  }

  /** A term stands for itself in the language of the file. */
  private readonly term = (word: string): string => {
    const given = this.about.terms?.[word];
    return textIn(typeof given === 'object' ? { 'zh-CN': word, ...given } : (given ?? word), this.language.locale);
  };

  private readonly readAddress = (): void => {
    if (this.urlState === undefined) return;
    this.choice = choiceIn(location.search, this.urlState || 'list');
    if (this.hasUpdated) this.ask();
  };

  /** Another source, from its first entry on. */
  private readonly begin = (): void => {
    this.entries.use(this.source ?? this.file.source);
    this.ask();
  };

  private ask(typing = false): void {
    this.many = blockStep;
    this.list.restart();
    this.entries.ask(queryOf(this.choice, this.shownFacets, this.asOf), typing);
    this.requestUpdate();
  }

  private choose(changes: Partial<DirectoryChoice>, typing = false): void {
    this.choice = { ...this.choice, ...changes };
    if (this.urlState !== undefined) writeChoice(this.urlState || 'list', this.choice);
    if ('entry' in changes) this.requestUpdate();
    else this.ask(typing);
  }

  protected override render(): TemplateResult {
    const { locale } = this.language;
    const { name, note, illustrative } = this.about;
    const { answer, failure } = this.entries;
    const problem = this.file.failure ?? (failure === undefined ? undefined : failureWords(failure, locale));
    const waiting = !answer && !problem;
    const remark = textIn(note, locale) || (illustrative ? directoryLabels[locale].illustrative : '');
    return html`<div
      part="base"
      class="base ${this.isWide ? 'l' : 's'} ${this.printed ? 'printing' : ''}"
      lang=${locale}
      aria-busy=${waiting || this.entries.busy ? 'true' : nothing}
    >
      ${
        name
          ? html`<div part="heading" class="heading" role="heading" aria-level=${this.headingLevel}>
              ${textIn(name, locale)}
            </div>`
          : nothing
      }
      ${
        remark
          ? html`<p class="sample">
              ${illustrative ? html`<span class="tag illustrative">${directoryLabels[locale].sample}</span>` : nothing}
              ${remark}
            </p>`
          : nothing
      }
      ${problem ? unread(sharedLabels[locale].failed, problem, this.retry, locale) : nothing}
      ${!answer && hasFallback(this) ? html`<slot></slot>` : waiting ? this.skeleton(locale) : nothing}
      ${answer ? this.found(answer, locale) : nothing}
    </div>`;
  }

  private found(answer: DirectoryAnswer, locale: Locale): TemplateResult {
    const labels = directoryLabels[locale];
    const columns = this.shownColumns;
    const view: DirectoryView = {
      answer,
      answered: this.entries.answered,
      choice: this.choice,
      about: this.about,
      size: this.entries.whole,
      isWide: this.isWide,
      facets: this.shownFacets,
      columns,
      unfolded: this.unfolded,
      many: this.many,
      term: this.term,
      use: {
        word: (facet, value) =>
          facet === 'level' ? (labels.level[value as keyof typeof labels.level] ?? value) : this.term(value),
        choose: (facet, value) => this.choose({ filters: toggled(this.choice, facet, value).filters }),
        whole: this.whole,
        unfold: (facet) => {
          if (!this.whole.delete(facet)) this.whole.add(facet);
          this.requestUpdate();
        },
      },
      item: (index) => this.entries.item(index),
      typed: this.typed,
      clear: () => this.choose({ filters: {} }),
      sort: (sort) => this.choose({ sort }),
      unfold: () => {
        this.unfolded = !this.unfolded;
        this.requestUpdate();
      },
      open: this.open,
      more: () => {
        this.many += blockStep;
        this.requestUpdate();
      },
      moved: this.list.moved,
      clicked: (event) => {
        const row = this.list.rowOf(event);
        if (row !== undefined) this.open(row);
      },
      save: (kind) => void this.save(kind),
      print: () => void this.print(),
    };
    return html`${searchField(view, locale)} ${results(view, locale)}
    ${entryDialog(this.opened, this.headingLevel, () => this.choose({ entry: '' }), this.leave, this.about, this.term, locale)}
    ${this.printed ? paper(this.printed, answer.total, columns, this.term, locale) : nothing}`;
  }

  private skeleton(locale: Locale): TemplateResult {
    const { share } = this.file;
    return html`<div class="bones">
      <p class="hint" role="status">
        ${share === undefined ? sharedLabels[locale].loading : directoryLabels[locale].reading(formatPercent(share))}
      </p>
      ${[1, 2, 3, 4, 5, 6].map(() => html`<span class="bone"></span>`)}
    </div>`;
  }

  private readonly retry = (): void => {
    if (this.file.failure) this.file.read(this.src, this.begin);
    else this.entries.again();
    this.requestUpdate();
  };

  /** Nothing is looked for while a word is being composed: half a syllable is no word. */
  private readonly typed = (event: Event): void => {
    if ((event as InputEvent).isComposing) return;
    const { value } = event.target as HTMLInputElement;
    if (value !== this.choice.text) this.choose({ text: value }, true);
  };

  private readonly open = (index: number): void => {
    const item = this.entries.item(index);
    if (item) this.choose({ entry: item.entry.id });
  };

  private readonly leave = (event: Event): void => {
    const { href } = event.currentTarget as HTMLAnchorElement;
    if (!this.dispatchEvent(new PlanLeaveEvent(href))) event.preventDefault();
  };

  private async save(kind: 'csv' | 'json'): Promise<void> {
    const entries = (await this.entries.all(mostRows)).map(({ entry }) => entry);
    const { about } = this;
    const name = about.directory ?? 'directory';
    if (kind === 'csv') download(`${name}.csv`, directoryCsv(entries, about, this.language.locale), 'text/csv');
    else download(`${name}.json`, directoryJson(entries, about), 'application/json');
  }

  private async print(): Promise<void> {
    this.printed = (await this.entries.all(mostPrinted)).map(({ entry }) => entry);
    this.requestUpdate();
    await this.updateComplete;
    window.print();
  }

  private readonly printedOut = (): void => {
    if (!this.printed) return;
    this.printed = undefined;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-enterprise-directory': PlanEnterpriseDirectory;
  }
}
