import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sharedLabels } from '../../src/format/interface-words.js';
import {
  filterMeasures,
  measureChapters,
  measureLabels,
  measureSummary,
  measureWords,
  type MeasureEvent,
  type MeasureWords,
} from '../../src/format/measure-words.js';
import { dataDay } from '../../src/format/plan-words.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { glanceFacts } from '../../src/view/plan/glance.js';
import { measureNow } from '../../src/view/measures/measure-now.js';
import { measureTimeline } from '../../src/view/measures/measure-timeline.js';
import { nearest } from '../internal/ancestors.js';
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
import { groups, viewSwitch, views, type MeasureView } from './measure-parts.js';
import { undated, years } from './measure-years.js';
import { measureStyles } from './plan-measure-list.styles.js';

/**
 * The measures of a plan (重点任务): who leads, what the plan says and where, what is due and what has been done as far as
 * anybody has published it; as a list by goal or as a timeline by year.
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
 * @csspart group - The measures of one goal.
 * @csspart measure - One measure.
 * @csspart timeline - The years with what is due and done in them.
 * @csspart error - The sentence shown when there is nothing to draw, or figures are missing.
 * @cssproperty [--plan-cursor=pointer] - The pointer over links and buttons.
 */
export class PlanMeasureList extends LitElement {
  static override styles = [sharedStyles, controlStyles, measureStyles];
  static override shadowRootOptions = ownRoot;

  /** The plan on one day, from `assessPlan`. Wins over the nearest `<plan-source>`. */
  @property({ attribute: false }) progress: PlanProgress | undefined;

  /** How measures are shown: `list` or `timeline`. Default `list`; follows the reader's choice. */
  @property({ reflect: true }) view: MeasureView = 'list';

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
      this.width.value < 600 ? `s ${this.width.slim}` : this.width.value < 880 ? 'm' : 'l',
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

  private get shownView(): MeasureView {
    return wordOf(this, 'view', this.view, views);
  }

  private measures(progress: PlanProgress, locale: Locale, failure: string | undefined): TemplateResult {
    const { goal, body, query } = this;
    const labels = measureLabels[locale];
    const all = measureWords(progress, locale);
    const shown = filterMeasures(all, { goal, body, query });
    this.checkIds(progress);
    const { plan, asOf } = progress;
    const laid = measureTimeline<MeasureEvent, MeasureWords>(shown, plan.period);
    const day = dataDay(progress) ?? asOf;
    const level = this.headingLevel + 1;
    return html`<div class="head">
        <div part="heading" class="heading" role="heading" aria-level=${this.headingLevel}>
          ${labels.heading}${shown.length ? html` <small>${labels.items(shown.length)}</small>` : nothing}
        </div>
        <p class="from">${measureChapters(shown, locale)}</p>
        ${all.length ? viewSwitch(this.shownView, this.choose, locale) : nothing}
      </div>
      ${withoutFigures(failure, this.source.retry, locale)}
      <p part="summary" class="sentence" role=${nearest(this, 'plan-dashboard') ? nothing : 'status'}>
        ${
          all.length === 0
            ? labels.empty
            : [
                goal || body || query ? labels.filtered(shown.length, all.length) : '',
                shown.length ? measureSummary(shown, locale) : '',
              ].join(locale === 'en' ? ' ' : '')
        }
      </p>
      ${years(laid, measureNow(laid.years, plan.period, day), glanceFacts(progress, locale).elapsed, level, locale)}
      ${
        this.shownView === 'timeline'
          ? undated(laid, level, locale)
          : shown.length
            ? groups(shown, plan, level, locale)
            : nothing
      }`;
  }

  private readonly choose = (view: MeasureView): void => {
    this.view = view;
  };

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
