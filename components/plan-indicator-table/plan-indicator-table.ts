import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { indicatorTableLabels } from '../../src/format/indicator-table-words.js';
import { textIn } from '../../src/format/locale.js';
import { cardLabels } from '../../src/format/interface-words.js';
import { messagesOf } from '../../src/format/messages-of.js';
import { dayWords } from '../../src/format/plan-words.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { columnWidths, manyRows, type ColumnWidths } from '../../src/view/table/column-widths.js';
import { fileNameOf, indicatorsCsv, indicatorsJson } from '../../src/view/table/indicator-export.js';
import { indicatorTable, type IndicatorRow, type IndicatorTable } from '../../src/view/table/indicator-rows.js';
import { arrange, filterChoices } from '../../src/view/plan/indicator-view.js';
import { idList, unknownIds } from '../../src/view/plan/plan-filter.js';
import { wordOf } from '../internal/attributes.js';
import { download } from '../internal/download.js';
import { Language } from '../internal/language.js';
import { explain } from '../internal/later.js';
import { ownRoot } from '../internal/own-root.js';
import { OwnWidth } from '../internal/own-width.js';
import { framed, withoutFigures } from '../internal/pending.js';
import { PlanController } from '../internal/plan-controller.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { warnOnce } from '../internal/warn-once.js';
import { indicatorTableStyles } from './plan-indicator-table.styles.js';
import { body, filterBar, head, nextSort, signs, skeleton, sortBar } from './table-parts.js';
import { TableRows } from './table-rows.js';

const groupings = ['goal', 'body', 'none'] as const;
const statementUses = ['shown', 'hidden'] as const;

const given = ({ tracks, least }: ColumnWidths): string => `--_tracks:${tracks};--_least:${least}`;

/** On paper nobody can ask why: there the notes on the baselines are written out. */
const baselineNotes = (rows: readonly IndicatorRow[], locale: Locale): TemplateResult[] =>
  rows.flatMap(({ progress: { indicator } }) => {
    const note = textIn(indicator.baseline?.note, locale);
    return note
      ? [html`<span class="paper">${signs.baseline} <b>${textIn(indicator.name, locale)}</b> ${note}</span> `]
      : [];
  });

/**
 * All indicators of a plan as the table of an official annex: baseline, target, the years, progress, verdict, outlook.
 *
 * Columns without data are left out, and a note names them. Sorted by the heads of its columns, filtered by attributes
 * or by a bar of filters, grouped by goal or responsible body, to be downloaded as CSV and JSON. On a narrow screen each
 * row is a block. For paper a page sets `@page { size: A4 landscape }`.
 *
 * ```html
 * <plan-source src="plan.json" observations="figures.json">
 *   <plan-indicator-table filters>What readers see without script.</plan-indicator-table>
 * </plan-source>
 * ```
 *
 * @slot - What readers see without script, while the plan is read and when it cannot be read.
 * @fires {PlanExplainEvent} plan-explain - A reader asks why an indicator stands where it stands.
 *
 * @csspart base - The whole.
 * @csspart filters - The bar of filters.
 * @csspart heading - Name of the table.
 * @csspart table - The table; its caption says the day and whether sample data stand in it.
 * @csspart why - The button of a row that asks why.
 * @csspart notes - The notes under the table.
 * @csspart downloads - The buttons that download what is shown.
 * @csspart error - The sentence shown when there is nothing to draw, or figures are missing.
 *
 * @cssproperty --plan-table-top - Where the head stays while the page scrolls: the height of a page's own fixed head. Default 0.
 * @cssproperty --plan-table-max-height - Height from which the table scrolls by itself. Default none; 85vh while it is wider than its place.
 */
export class PlanIndicatorTable extends LitElement {
  static override styles = [sharedStyles, indicatorTableStyles];
  static override shadowRootOptions = ownRoot;

  /** The plan on one day, from `assessPlan`. Wins over the nearest `<plan-source>`. */
  @property({ attribute: false }) progress: PlanProgress | undefined;

  /** What rows are grouped by: `goal`, `body` (responsible) or `none`. Default `goal`. */
  @property({ attribute: 'group-by' }) groupBy: 'goal' | 'body' | 'none' = 'goal';

  /** Column to sort by within the groups: `done`, `2023`; `-done` for descending. Empty: the plan's order. Follows the reader. */
  @property() sort = '';

  /** Ids of the goals to show with those within them, parted by spaces. Empty: all. */
  @property() goal = '';

  /** Verdicts to show, parted by spaces: `behind not-met`. Empty: all. */
  @property() status = '';

  /** Ids of the responsible bodies to show, parted by spaces. Empty: all. */
  @property() body = '';

  /** Words that must all occur in name, unit, target, goal, body or labels. Empty: all. */
  @property() query = '';

  /** Shows the bar of filters. Default false. */
  @property({ type: Boolean }) filters = false;

  /** What the plan wants without a figure: `shown` as a group at the end, or `hidden`. Default `shown`. */
  @property() statements: 'shown' | 'hidden' = 'shown';

  /** Name of the table in place of the plan's. */
  @property() heading = '';

  /** Level of the name among the headings of the page around it, 1 to 6. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Leaves the downloads out. Default false. */
  @property({ type: Boolean, attribute: 'no-downloads' }) noDownloads = false;

  /** Wider or higher than its place: only then the region takes the focus. */
  @state() private scrolls = false;

  private readonly language = new Language(this);
  private readonly source = new PlanController(this);
  // In steps of 100: a table of a thousand rows is not redrawn for every few pixels.
  private readonly width = new OwnWidth(this, 1200, 100);
  private readonly resized =
    typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.measureSoon());
  private made: IndicatorTable | undefined;
  private lines: TableRows | undefined;
  private words: unknown;
  private shown: readonly IndicatorRow[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized?.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized?.disconnect();
  }

  protected override updated(): void {
    this.measureSoon();
  }

  protected override render(): TemplateResult {
    const { locale } = this.language;
    const offer = this.source.plan(this.progress);
    const width = this.width.value;
    return framed(
      this,
      width < 600 ? 's' : width < 1100 ? 'm' : 'l',
      offer,
      locale,
      this.source.retry,
      (progress, failure) => this.page(this.tableOf(progress, locale), failure),
      () => skeleton(locale),
    );
  }

  /** Made once for a result and a language; sorting and filtering only choose among its rows. */
  private tableOf(progress: PlanProgress, locale: Locale): IndicatorTable {
    const labels = indicatorTableLabels[locale];
    // A page that sets its own words has all words made anew.
    if (this.made?.progress !== progress || this.words !== labels) {
      this.words = labels;
      this.made = indicatorTable(progress, locale);
      this.lines = new TableRows(this.made.columns, labels, cardLabels[locale], this.explain);
    }
    return this.made;
  }

  private page(table: IndicatorTable, failure: string | undefined): unknown {
    const { locale, rows, columns, progress } = table;
    const labels = indicatorTableLabels[locale];
    if (rows.length === 0) return html`<p class="notice">${labels.noIndicators}</p>`;
    // An attribute taken away is null.
    const asked = (text: string | null): string => text ?? '';
    const [sort, goal, status] = [asked(this.sort), asked(this.goal), asked(this.status)];
    const [bodies, query] = [asked(this.body), asked(this.query)];
    const groupBy = wordOf(this, 'group-by', this.groupBy, groupings);
    const statements = wordOf(this, 'statements', this.statements, statementUses) === 'shown';
    this.tell(table, sort);
    const shown = arrange(table, { groupBy, sort, goal, status, body: bodies, query, statements });
    this.shown = shown.rows;
    const width = this.width.value;
    const narrow = width < 600;
    const many = !narrow && rows.length > manyRows;
    const lines = this.lines!;
    lines.begin();
    const column = columns.find(({ key }) => key === sort.replace('-', ''));
    const order = column
      ? labels.sorted(column.label, sort.startsWith('-') ? labels.descending : labels.ascending)
      : '';
    return html`<div id="heading" part="heading" class="heading" role="heading" aria-level=${this.headingLevel}>
        ${this.heading || labels.caption(textIn(progress.plan.name, locale))}
      </div>
      ${withoutFigures(failure, this.source.retry, locale)}
      ${this.filters ? filterBar({ goal, status, body: bodies, query }, filterChoices(table), labels, this.change, this.clear) : nothing}
      ${narrow ? sortBar(columns, sort, labels, this.change, this.turn) : nothing}
      <p class="shown ${this.filters ? '' : 'unseen'}" role="status">
        ${labels.shown(shown.count, shown.total, order)}
      </p>
      <div
        class="scroll ${this.scrolls ? 'scrolls' : ''}"
        role=${this.scrolls ? 'region' : nothing}
        tabindex=${this.scrolls ? 0 : nothing}
        aria-labelledby=${this.scrolls ? 'heading' : nothing}
      >
        <table
          part="table"
          role="table"
          aria-labelledby="heading"
          class=${many ? 'many' : ''}
          .style=${many ? given(columnWidths(table, width < 1100)) : ''}
        >
          <caption>
            ${
              table.illustrative
                ? html`<span class="tag illustrative">${messagesOf(locale).tag.illustrative}</span>`
                : nothing
            }
            <small>${labels.asOf(dayWords(progress, locale))}</small>
          </caption>
          ${head(columns, sort, labels, narrow ? undefined : this.order)}
          ${shown.groups.map((group) => body(group, columns, labels, lines))}
        </table>
      </div>
      ${shown.rows.length === 0 ? html`<p class="notice">${labels.nothingFound}</p>` : nothing}
      <div class="foot">
        <p part="notes" class="notes">
          ${baselineNotes(shown.rows, locale)}
          ${table.marks.map((mark) => html`<span class=${mark === 'baseline' ? 'screen' : nothing}>${signs[mark]} ${labels.marks[mark]}</span> `)}
          ${table.notes.join(' ')}
        </p>
        ${
          this.noDownloads
            ? nothing
            : html`<p part="downloads" class="downloads">
                ${labels.download}
                ${['CSV', 'JSON'].map(
                  (format) =>
                    html`<button
                      type="button"
                      value=${format}
                      aria-label="${labels.download} ${format}"
                      @click=${this.download}
                    >
                      ${format}
                    </button>`,
                )}
              </p>`
        }
      </div>`;
  }

  /** For the page's author: what the plan or the table does not have leaves all rows out, or sorts none. */
  private tell({ progress: { plan }, columns }: IndicatorTable, sort: string): void {
    const asked = { goal: idList(this.goal), status: idList(this.status), body: idList(this.body) };
    const unknown = unknownIds(plan, asked).join('", "');
    if (unknown)
      warnOnce('unknown-scope', this.localName, `asks for "${unknown}", which the plan does not have`, unknown);
    const keys = columns.map(({ key }) => key);
    const key = sort.replace('-', '');
    if (key && !keys.includes(key))
      warnOnce('unknown-sort', this.localName, `has sort="${sort}"; it has the columns ${keys.join(', ')}`, key);
  }

  private readonly order = (event: Event): void => {
    this.sort = nextSort(this.sort, (event.currentTarget as HTMLButtonElement).value);
  };

  private readonly turn = (): void => {
    this.sort = this.sort.startsWith('-') ? this.sort.slice(1) : `-${this.sort}`;
  };

  private readonly change = (event: Event): void => {
    // Half-written pinyin is no word to look for.
    if (event instanceof InputEvent && event.isComposing) return;
    const { name, value } = event.currentTarget as HTMLInputElement;
    if (name === 'goal' || name === 'status' || name === 'body' || name === 'query' || name === 'sort')
      this[name] = value;
  };

  private readonly clear = (): void => {
    this.goal = this.status = this.body = this.query = '';
  };

  private readonly explain = (event: Event): void => {
    const { value } = event.currentTarget as HTMLButtonElement;
    const row = this.made?.rows.find(({ id }) => id === value);
    if (row) explain(this, this.renderRoot, row.progress);
  };

  private readonly download = (event: Event): void => {
    if (!this.made) return;
    const name = fileNameOf(this.made);
    if ((event.currentTarget as HTMLButtonElement).value === 'CSV')
      download(`${name}.csv`, indicatorsCsv(this.made, this.shown), 'text/csv');
    else download(`${name}.json`, indicatorsJson(this.made, this.shown), 'application/json');
  };

  /** In the next frame: asking at once would lay out every row twice. */
  private measureSoon(): void {
    requestAnimationFrame(() => this.measure());
  }

  private measure(): void {
    const box = this.renderRoot.querySelector('.scroll');
    if (!box) return;
    const bounded = getComputedStyle(this).getPropertyValue('--plan-table-max-height').trim();
    const high = bounded !== '' && bounded !== 'none' && box.scrollHeight > box.clientHeight;
    this.scrolls = high || box.scrollWidth > box.clientWidth;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-indicator-table': PlanIndicatorTable;
  }
}
