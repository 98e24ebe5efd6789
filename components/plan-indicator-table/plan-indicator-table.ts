import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { indicatorTableLabels } from '../../src/format/indicator-table-words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { annexOf } from '../../src/view/table/annex.js';
import type { IndicatorTable } from '../../src/view/table/indicator-rows.js';
import { lineWidth, wideWidth } from '../../src/view/table/screen-columns.js';
import { arrange, filterChoices } from '../../src/view/plan/indicator-view.js';
import { wordOf } from '../internal/attributes.js';
import { Language } from '../internal/language.js';
import { explain } from '../internal/later.js';
import { miniBarStyles } from '../internal/mini-bar.styles.js';
import { ownRoot } from '../internal/own-root.js';
import { OwnWidth } from '../internal/own-width.js';
import { Paper } from '../internal/paper.js';
import { framed, withoutFigures } from '../internal/pending.js';
import { PlanController } from '../internal/plan-controller.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { annex } from './annex.js';
import { indicatorTableStyles } from './plan-indicator-table.styles.js';
import { saveTable } from './save-table.js';
import { TableChoice } from './table-choice.js';
import { filterBar } from './table-controls.js';
import { TableMaking } from './table-making.js';
import { skeleton, tableName } from './table-parts.js';
import { orderWords, tableScreen } from './table-screen.js';

const groupings = ['goal', 'body', 'none'] as const;
const statementUses = ['shown', 'hidden'] as const;

/**
 * All indicators of a plan as the table of an official annex: baseline, target, the years, progress, verdict, outlook.
 *
 * One line an indicator, the columns there is room for, and a note that names the others; on a narrow screen each row is
 * a block. Sorted by the heads of its columns, filtered by attributes or by a bar of filters, grouped by goal or
 * responsible body, to be downloaded as CSV and JSON. What has no figure stands folded below. On paper it is the annex of
 * an official document, A4 across; a browser without named pages needs the page's `@page { size: A4 landscape }`.
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
 * @csspart why - The verdict of a row, a button that asks why.
 * @csspart statements - What the plan wants without a figure, folded.
 * @csspart notes - The notes under the table.
 * @csspart downloads - The buttons that download what is shown.
 * @csspart error - The sentence shown when there is nothing to draw, or figures are missing.
 * @cssproperty [--plan-cursor=pointer] - The pointer over links and buttons.
 *
 * @cssproperty --plan-table-top - Where the head stays while the page scrolls: the height of a page's own fixed head. Default 0.
 */
export class PlanIndicatorTable extends LitElement {
  static override styles = [sharedStyles, miniBarStyles, indicatorTableStyles];
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

  /** Leaves out name, day and sample mark, for a page that says them itself. Default false. */
  @property({ type: Boolean, attribute: 'no-heading' }) noHeading = false;

  /** Leaves the downloads out. Default false. */
  @property({ type: Boolean, attribute: 'no-downloads' }) noDownloads = false;

  /** @internal Tells those who listen what the order is, where the page around has a region for all. Default: its own. */
  @property({ attribute: false }) say: ((words: string) => void) | undefined;

  private readonly language = new Language(this);
  private readonly source = new PlanController(this);
  private readonly width = new OwnWidth(this, 1200);
  private readonly paper = new Paper(this);
  private readonly choice = new TableChoice(this);
  private readonly making = new TableMaking(this, this.width, (event) => this.explain(event));

  protected override updated(changed: PropertyValues<this>): void {
    const { last: made } = this.making;
    if (made && changed.get('sort') !== undefined)
      this.say?.(orderWords(made, this.sort) || indicatorTableLabels[made.locale].planOrder);
  }

  protected override render(): TemplateResult {
    const { locale } = this.language;
    const offer = this.source.plan(this.progress);
    const width = this.width.value;
    const size = width < lineWidth ? 's' : width < wideWidth ? 'm' : 'l';
    return framed(
      this,
      this.paper.on ? `${size} printed` : size,
      offer,
      locale,
      this.source.retry,
      (progress, failure) => this.page(this.making.tableOf(progress, locale), failure),
      () => skeleton(locale),
    );
  }

  private page(table: IndicatorTable, failure: string | undefined): unknown {
    const { locale, rows } = table;
    const labels = indicatorTableLabels[locale];
    if (rows.length === 0) return html`<p class="notice">${labels.noIndicators}</p>`;
    const { sort, ...asking } = this.choice.asked;
    const groupBy = wordOf(this, 'group-by', this.groupBy, groupings);
    const statements = wordOf(this, 'statements', this.statements, statementUses) === 'shown';
    this.choice.tell(table);
    const shown = arrange(table, { groupBy, sort, ...asking, statements });
    const save = (event: Event): void => saveTable((event.currentTarget as HTMLButtonElement).value, table, shown.rows);
    return html`${this.paper.on ? annex(annexOf(table, shown, groupBy), labels, this.heading) : nothing}
      <div class="screen">
        ${this.noHeading ? nothing : tableName(table, this.heading, this.headingLevel)}
        ${withoutFigures(failure, this.source.retry, locale)}
        ${this.filters ? filterBar(asking, filterChoices(table), labels, this.choice.change, this.choice.clear) : nothing}
        ${tableScreen(table, shown, this.making.fitted(table), {
          heading: this.heading,
          noHeading: this.noHeading,
          sort,
          isNarrow: this.width.value < lineWidth,
          isCounted: this.filters,
          isTold: this.say !== undefined,
          isFiltered: Object.values(asking).some(Boolean),
          order: this.choice.order,
          change: this.choice.change,
          turn: this.choice.turn,
          explain: this.explain,
          save: this.noDownloads ? undefined : save,
        })}
        ${shown.rows.length === 0 ? html`<p class="notice">${labels.nothingFound}</p>` : nothing}
      </div>`;
  }

  private readonly explain = (event: Event): void => {
    const { value } = event.currentTarget as HTMLButtonElement;
    const row = this.making.last?.rows.find(({ id }) => id === value);
    if (row) explain(this, this.renderRoot, row.progress);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-indicator-table': PlanIndicatorTable;
  }
}
