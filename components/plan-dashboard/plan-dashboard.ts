import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { dashboardLabels, sharedLabels } from '../../src/format/interface-words.js';
import { goalWords, planWords } from '../../src/format/plan-words.js';
import type { Locale, PlanWords } from '../../src/format/words.js';
import type { GoalProgress, IndicatorProgress, PlanProgress } from '../../src/progress/plan-progress.js';
import { Language } from '../internal/language.js';
import { OwnWidth } from '../internal/own-width.js';
import { drawn, unread } from '../internal/pending.js';
import { PlanController, type Offer, type PlanSourceLike } from '../internal/plan-controller.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { facts, heading, sampleNotice, skeleton, statements, summary } from './plan-dashboard-parts.js';
import { dashboardStyles } from './plan-dashboard.styles.js';
import { planTable } from './plan-table.js';

/** Statements a card would say nothing more about: something to be founded, a rank, something to be explored. */
const isListed = ({ main }: IndicatorProgress): boolean => main.group !== 'quantified' && main.group !== 'direction';

/**
 * A whole plan from one tag: its document, where it stands, every indicator by goal as a card or in a table.
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
 *
 * @csspart base - The whole.
 * @csspart heading - Title of the plan.
 * @csspart summary - Sentence, bar and counts over all targets.
 * @csspart goal - One goal with its indicators.
 * @csspart card - One card.
 * @csspart statements - What the plan wants without a number.
 * @csspart table - The table with its caption.
 * @csspart source - The line that names the document.
 * @csspart error - The sentence shown when there is nothing to draw, or figures are missing.
 */
export class PlanDashboard extends LitElement {
  static override styles = [sharedStyles, dashboardStyles];

  /** The plan on one day, from `assessPlan`. Wins over `src`. */
  @property({ attribute: false }) progress: PlanProgress | undefined;

  /** Address of the plan file. Without it the nearest `<plan-source>` is asked. */
  @property() src = '';

  /** Address of a file of observations, where they are kept apart from the plan. */
  @property() observations = '';

  /** The day to look from, `YYYY-MM-DD`. Default: today. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** How indicators are shown: `cards` or `table`. Default `cards`; follows the reader's choice. */
  @property({ reflect: true }) view: 'cards' | 'table' = 'cards';

  /** Level of the title in the page around it, 1 to 4. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  private readonly language = new Language(this);
  private readonly source = new PlanController(this);
  private readonly width = new OwnWidth(this, 1200);

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('progress')) {
      this.source.use(this.renderRoot.querySelector<PlanSourceLike & Element>('plan-source') ?? undefined);
    }
  }

  protected override render(): TemplateResult {
    const { locale } = this.language;
    const width = this.width.value;
    const found = this.source.plan(this.progress);
    const offer: Offer<PlanProgress> = this.src && found.state === 'empty' ? { state: 'loading' } : found;
    return html`${
        this.src && !this.progress
          ? html`<plan-source src=${this.src} observations=${this.observations} as-of=${this.asOf}></plan-source>`
          : nothing
      }
      <div
        part="base"
        class="base ${width < 600 ? 's' : width < 1100 ? 'm' : 'l'}"
        lang=${locale}
        aria-busy=${offer.state === 'loading' ? 'true' : nothing}
      >
        ${drawn(
          this,
          offer,
          locale,
          this.source.retry,
          (progress, failure) => this.page(progress, locale, failure),
          () => skeleton(locale),
        )}
      </div>`;
  }

  private page(progress: PlanProgress, locale: Locale, failure: string | undefined): TemplateResult {
    const words = planWords(progress, locale);
    const level = this.headingLevel;
    const { emptyPlan } = dashboardLabels[locale];
    return html`${words.document ? html`<p class="document">${words.document}</p>` : nothing}
      <div part="heading" class="title" role="heading" aria-level=${level}>${words.name}</div>
      <div class="meta">${facts(words)}${this.choice(locale)}</div>
      ${words.illustrative ? sampleNotice(words.illustrative) : nothing}
      ${failure ? unread(sharedLabels[locale].figuresMissing, failure, this.source.retry, locale) : nothing}
      ${
        progress.indicators.length === 0
          ? html`<p class="empty">${emptyPlan}</p>`
          : [
              summary(words, level + 1),
              this.view === 'table'
                ? this.table(progress, words, locale)
                : progress.goals.map((goal) => this.goal(goal, locale)),
            ]
      }
      <p part="source" class="source">${words.source}</p>`;
  }

  private choice(locale: Locale): TemplateResult {
    const labels = dashboardLabels[locale];
    return html`<div class="switch" role="group" aria-label=${labels.view}>
      ${(['cards', 'table'] as const).map(
        (view) =>
          html`<button
            type="button"
            value=${view}
            aria-pressed=${this.view === view ? 'true' : 'false'}
            @click=${this.choose}
          >
            ${labels[view]}
          </button>`,
      )}
    </div>`;
  }

  private choose(event: Event): void {
    this.view = (event.currentTarget as HTMLButtonElement).value === 'table' ? 'table' : 'cards';
  }

  private goal(goal: GoalProgress, locale: Locale): unknown {
    if (goal.indicators.length === 0) return nothing;
    const words = goalWords(goal, locale);
    const level = this.headingLevel + 1;
    return html`<section part="goal" class="goal">
      <div class="rule">
        ${heading(level, 'section', words.name)}
        <p>${words.summary}</p>
      </div>
      <div class="grid" @plan-toggled=${this.toggled}>
        ${goal.indicators
          .filter((entry) => !isListed(entry))
          .map(
            (entry) =>
              html`<plan-indicator-card
                part="card"
                heading-level=${level + 1}
                .progress=${entry}
              ></plan-indicator-card>`,
          )}
      </div>
      ${statements(goal.indicators.filter(isListed), level + 1, locale)}
    </section>`;
  }

  private table(progress: PlanProgress, words: PlanWords, locale: Locale): TemplateResult {
    const level = this.headingLevel + 1;
    const others = progress.indicators.filter(({ main }) => main.group !== 'quantified');
    return html`<section class="goal">
      <div class="rule">${heading(level, 'section', dashboardLabels[locale].tableHeading)}</div>
      ${planTable(progress, words, locale)} ${statements(others, level + 1, locale)}
    </section>`;
  }

  /** A row of cards is as high as its highest; while one is open, its neighbours keep their own height. */
  private toggled(event: Event): void {
    const grid = event.currentTarget as HTMLElement;
    const cards = [...grid.querySelectorAll('plan-indicator-card')];
    grid.classList.toggle(
      'loose',
      cards.some(({ open }) => open),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-dashboard': PlanDashboard;
  }
}
