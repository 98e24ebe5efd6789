import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sharedLabels } from '../../src/format/interface-words.js';
import { filterMeasures, measureLabels, measureSummary, measureWords } from '../../src/format/measure-words.js';
import { yearColumn } from '../../src/format/plan-words.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { measureTimeline } from '../../src/view/measures/measure-timeline.js';
import { wordOf } from '../internal/attributes.js';
import { controlStyles } from '../internal/controls.styles.js';
import { PlanLeaveEvent } from '../internal/events.js';
import { Language } from '../internal/language.js';
import { ownRoot } from '../internal/own-root.js';
import { OwnWidth } from '../internal/own-width.js';
import { framed, withoutFigures } from '../internal/pending.js';
import { PlanController } from '../internal/plan-controller.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { warnOnce } from '../internal/warn-once.js';
import { chapters, timeline } from './measure-parts.js';
import { measureStyles } from './plan-measure-list.styles.js';

const views = ['list', 'timeline'] as const;

/**
 * The measures of a plan (重点任务): who leads, what the plan says and where, what is due and what has been done as far as
 * anybody has published it; as a list by chapter or as a timeline by year.
 *
 * ```html
 * <plan-source src="plan.json">
 *   <plan-measure-list view="timeline" goal="protection"></plan-measure-list>
 * </plan-source>
 * ```
 *
 * @slot - What readers see without script, while the plan is read and when it cannot be read.
 * @fires {PlanLeaveEvent} plan-leave - A reader follows a link to evidence or a source; cancel it to ask first.
 *
 * @csspart base - The whole.
 * @csspart heading - Heading of the list.
 * @csspart summary - The sentence over all measures shown.
 * @csspart chapter - The measures of one chapter of the plan.
 * @csspart measure - One measure.
 * @csspart timeline - The table of years.
 * @csspart error - The sentence shown when there is nothing to draw, or figures are missing.
 */
export class PlanMeasureList extends LitElement {
  static override styles = [sharedStyles, controlStyles, measureStyles];
  static override shadowRootOptions = ownRoot;

  /** The plan on one day, from `assessPlan`. Wins over the nearest `<plan-source>`. */
  @property({ attribute: false }) progress: PlanProgress | undefined;

  /** How measures are shown: `list` or `timeline`. Default `list`; follows the reader's choice. */
  @property({ reflect: true }) view: 'list' | 'timeline' = 'list';

  /** Id of the goal whose measures are shown. Default: all. */
  @property() goal = '';

  /** Id of the lead body whose measures are shown. Default: all. */
  @property() body = '';

  /** Words a measure must speak of, apart by spaces. Default: none. */
  @property() query = '';

  /** Level of the heading in the page around it, 1 to 5. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  private readonly language = new Language(this);
  private readonly source = new PlanController(this);
  private readonly width = new OwnWidth(this, 800);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.leave(event));
    return root;
  }

  protected override render(): TemplateResult {
    const { locale } = this.language;
    const offer = this.source.plan(this.progress);
    return framed(
      this,
      this.isNarrow ? 's' : 'l',
      offer,
      locale,
      this.source.retry,
      (progress, failure) => this.measures(progress, locale, failure),
      () =>
        html`<div class="bones">
          <p class="sentence">${sharedLabels[locale].loading}</p>
          ${[1, 2, 3, 4, 5].map(() => html`<span class="bone"></span>`)}
        </div>`,
    );
  }

  private get shownView(): 'list' | 'timeline' {
    return wordOf(this, 'view', this.view, views);
  }

  private get isNarrow(): boolean {
    return this.width.value < 600;
  }

  private measures(progress: PlanProgress, locale: Locale, failure: string | undefined): TemplateResult {
    const { goal, body, query } = this;
    const labels = measureLabels[locale];
    const all = measureWords(progress, locale);
    const shown = filterMeasures(all, { goal, body, query });
    this.checkIds(progress);
    return html`<div class="head">
        <div part="heading" class="heading" role="heading" aria-level=${this.headingLevel}>${labels.heading}</div>
        ${all.length ? this.choice(locale) : nothing}
      </div>
      ${withoutFigures(failure, this.source.retry, locale)}
      <p part="summary" class="sentence" role="status">
        ${
          all.length === 0
            ? labels.empty
            : [
                goal || body || query ? labels.filtered(shown.length, all.length) : '',
                shown.length ? measureSummary(shown, locale) : '',
              ].join(locale === 'en' ? ' ' : '')
        }
      </p>
      ${
        this.shownView === 'timeline'
          ? timeline(
              measureTimeline(shown, progress.plan.period),
              yearColumn(progress.asOf, progress.plan.period.yearStart),
              this.isNarrow,
              this.headingLevel + 1,
              locale,
            )
          : chapters(shown, this.headingLevel + 1, locale)
      }`;
  }

  private choice(locale: Locale): TemplateResult {
    const labels = measureLabels[locale];
    return html`<div class="switch" role="group" aria-label=${labels.view}>
      ${views.map(
        (view) =>
          html`<button
            type="button"
            value=${view}
            aria-pressed=${this.shownView === view ? 'true' : 'false'}
            @click=${this.choose}
          >
            ${labels[view]}
          </button>`,
      )}
    </div>`;
  }

  private choose(event: Event): void {
    this.view = (event.currentTarget as HTMLButtonElement).value === 'timeline' ? 'timeline' : 'list';
  }

  /** For the page's author: a name the plan does not know finds nothing. */
  private checkIds({ plan }: PlanProgress): void {
    const known = { goal: plan.goals, body: plan.organisations ?? [] };
    for (const what of ['goal', 'body'] as const) {
      const ids = known[what].map(({ id }) => id);
      const id = this[what];
      if (id && !ids.includes(id))
        warnOnce(`unknown-${what}`, this.localName, `asks for ${what} "${id}"; the plan has ${ids.join(', ')}`);
    }
  }

  private leave(event: Event): void {
    const link = (event.target as Element).closest('a');
    if (link && !this.dispatchEvent(new PlanLeaveEvent(link.href))) event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-measure-list': PlanMeasureList;
  }
}
