import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { controlStyles } from '../internal/controls.styles.js';
import { Language } from '../internal/language.js';
import { tellMissing } from '../internal/later.js';
import { ownRoot } from '../internal/own-root.js';
import { OwnWidth } from '../internal/own-width.js';
import { drawn } from '../internal/pending.js';
import { ownSource } from '../internal/own-source.js';
import { prefixOf, usualPrefix } from '../internal/page-place.js';
import { PlanController } from '../internal/plan-controller.js';
import { menuStyles } from '../internal/menu.styles.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { DashboardPage } from './dashboard-page.js';
import { drawsWith } from './dashboard-sections.js';
import { type DashboardView, lookOf } from './page-look.js';
import { Places } from './places.js';
import { classesOf, columnsAt, skeleton } from './plan-dashboard-parts.js';
import { pageStyles } from './plan-dashboard.styles.js';
import { ReaderChoice } from './reader-choice.js';

/**
 * A whole plan from one tag: the answer first (a sentence, the counts, the goals, what is behind, what changed), then
 * every indicator by goal as a card, in a table or as a chart, and its measures; with search, filters and downloads.
 *
 * ```html
 * <plan-dashboard src="plan.json" observations="figures.json" as-of="2023-12-31">
 *   <p>What readers see without script.</p>
 * </plan-dashboard>
 * ```
 *
 * @slot - What readers see without script, while the plan is read and when it cannot be read.
 * @fires {PlanLoadedEvent} plan-loaded - The plan has been read and assessed; `progress` is the result.
 * @fires {PlanFailedEvent} plan-failed - A file could not be read or is no plan; `message` and `issues` say why.
 * @fires {PlanExplainEvent} plan-explain - A reader asks why; a page that calls `preventDefault()` answers in its own way.
 * @fires {PlanDayChosenEvent} plan-day-chosen - A reader chose another day; `preventDefault()` keeps the dashboard on its own.
 *
 * @csspart base - The whole.
 * @csspart heading - Title of the plan.
 * @csspart scope - The sentence that says what part of the plan a page shows.
 * @csspart summary - The answer: sentence, bar, legend, goals, what is behind, what changed.
 * @csspart legend - The counts by verdict, each a button that filters.
 * @csspart goals - The goals, a square for each target.
 * @csspart behind - The targets that are behind or not met.
 * @csspart changes - What changed since the publication before.
 * @csspart tools - Choice of view, search field, downloads.
 * @csspart chosen - What is shown of how much, with the conditions a reader set.
 * @csspart nothing - Said when nothing matches.
 * @csspart goal - One goal with its indicators.
 * @csspart card - One card.
 * @csspart target - One target, while nothing is reported.
 * @csspart chart - One chart.
 * @csspart lines - The indicators as one line each.
 * @csspart statements - What the plan wants without a number: one line that opens.
 * @csspart table - The table of all indicators.
 * @csspart measures - The measures of the plan: one line that opens.
 * @csspart source - The line that names the document.
 * @csspart error - The sentence shown when there is nothing to draw, or figures are missing.
 * @cssproperty [--plan-cursor=pointer] - The pointer over links and buttons.
 * @cssproperty [--plan-scroll-margin=1rem] - Room above a section or card that is scrolled to: the height of a bar that
 * stays at the top of the page.
 */
export class PlanDashboard extends LitElement {
  static override styles = [sharedStyles, controlStyles, menuStyles, pageStyles];
  static override shadowRootOptions = ownRoot;

  /** The plan on one day, from `assessPlan`. Wins over `src`. */
  @property({ attribute: false }) progress: PlanProgress | undefined;

  /** Address of the plan file. Without it the nearest `<plan-source>` is asked. */
  @property() src = '';

  /** Address of a file of observations, where they are kept apart from the plan. */
  @property() observations = '';

  /** Address of a directory that indicators of the plan are counted from. */
  @property() directory = '';

  /** The day to look from, `YYYY-MM-DD`. Default: today. Follows the reader's choice. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** How indicators are shown: `cards`, `table` or `chart`. Default `cards`; follows the reader's choice. */
  @property({ reflect: true }) view: DashboardView = 'cards';

  /** How much room it takes: `full`, `compact` for one line an indicator, `large` for large letters. Default `full`. */
  @property({ reflect: true }) density: 'compact' | 'full' | 'large' = 'full';

  /** Ids of the goals the page is about, separated by spaces. Default: all. Readers cannot take it away. */
  @property() goal = '';

  /** Statuses the page is about, separated by spaces: `behind not-met`. Default: all. Readers cannot take it away. */
  @property() status = '';

  /** Ids of the responsible bodies the page is about, or `unpublished`. Default: all. Readers cannot take it away. */
  @property() body = '';

  /** Id of an indicator to scroll to and focus. Default: none. */
  @property() indicator = '';

  /** How the address of the page of one indicator is made, as of `<plan-source>`. Default: none, no links. */
  @property({ attribute: 'indicator-href', reflect: true }) indicatorHref: string | null = null;

  /**
   * What is shown of it, separated by spaces: `heading`, `facts` (day, time elapsed), `headline`, `counts`, `goals`, `behind`,
   * `changes`, `tools`, `indicators`, `statements`, `measures`, `source`. Default: all that density and view have.
   */
  @property() parts = '';

  /** Address of the page with the whole dashboard, where links lead to what is left out. Default: none, no links. */
  @property({ attribute: 'page-href' }) pageHref = '';

  /** Leaves out the title, for a page whose own heading says it. Default false. */
  @property({ type: Boolean, attribute: 'no-heading' }) noHeading = false;

  /** Leaves out search, filters, views, downloads and links to goals. Default false. */
  @property({ type: Boolean, attribute: 'no-controls' }) noControls = false;

  /** Keeps what a reader chose in the address; the value is the prefix of its parameters, `plan` when empty. Default: off. */
  @property({ attribute: 'url-state' }) urlState: string | undefined;

  /** Level of the title in the page around it, 1 to 4; without a title, of the sections. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  private readonly language = new Language(this);
  private readonly source = new PlanController(this, true);
  private readonly width = new OwnWidth(this, 1200);
  private readonly ownPrefix = (): string | undefined => prefixOf(this.urlState);
  private readonly reader = new ReaderChoice(this, this.ownPrefix);
  private readonly places = new Places(this, this.ownPrefix, this.reader.reveal);
  private readonly page = new DashboardPage(this, this.reader, this.source.retry);

  protected override firstUpdated(): void {
    tellMissing(this, drawsWith);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('urlState')) {
      this.reader.read();
      this.places.readAddress();
    }
    if (changed.has('indicator') && this.indicator) this.places.want(`indicator-${this.indicator}`);
  }

  protected override render(): TemplateResult {
    const { locale } = this.language;
    const look = lookOf(this);
    const columns = columnsAt(this.width.value, look.density);
    const offer = this.source.plan(this.progress);
    if (offer.state === 'loading') this.page.heard.waits();
    return html`${ownSource(this)}
      <div
        part="base"
        class="${classesOf(columns, look)} ${this.width.slim}"
        lang=${locale}
        aria-busy=${offer.state === 'loading' ? 'true' : nothing}
        @plan-day-chosen=${this.reader.chooseDay}
      >
        ${drawn(
          this,
          offer,
          locale,
          this.source.retry,
          (progress, failure) => this.page.draw(progress, failure, { ...look, columns }, locale),
          () => skeleton(locale),
        )}
        <p class="heard" role="status">${this.page.heard.said}</p>
      </div>
      <plan-explanation
        ?deep-link=${this.ownPrefix() !== undefined}
        .addressPrefix=${this.ownPrefix() ?? usualPrefix}
      ></plan-explanation>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-dashboard': PlanDashboard;
  }
}
