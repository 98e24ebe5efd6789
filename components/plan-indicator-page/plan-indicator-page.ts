import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Locale } from '../../src/format/words.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { indicatorPage } from '../../src/view/indicator/indicator-page.js';
import { explanationPartStyles } from '../internal/explanation.styles.js';
import { gaugeStyles } from '../internal/gauge.styles.js';
import { Language } from '../internal/language.js';
import { tellMissing } from '../internal/later.js';
import { menuStyles } from '../internal/menu.styles.js';
import { OpenMenus } from '../internal/menu.js';
import { OwnWidth } from '../internal/own-width.js';
import { framed, withoutFigures } from '../internal/pending.js';
import { LateParts } from '../internal/late-parts.js';
import { PlanController } from '../internal/plan-controller.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { crumb, figure, history, meta, neighbours, reasons, skeleton } from './indicator-page-parts.js';
import { actions } from './page-actions.js';
import { addressOf, addressed } from './page-address.js';
import { indicatorPageStyles } from './plan-indicator-page.styles.js';

/**
 * One indicator at one address: figure and course, the verdict of every year, why, what it rests on, what is done for
 * it, and the way to the indicators before and after. What the plan file does not say is not there.
 *
 * Without `indicator` the address says which: `indicator.html?indicator=madrid-trademarks`.
 *
 * ```html
 * <plan-source src="plan.json" observations="figures.json">
 *   <plan-indicator-page plan-href="plan.html">The indicators of the plan</plan-indicator-page>
 * </plan-source>
 *
 * <plan-source src="plan.json" indicator-href="indicator.html?indicator={id}">
 *   <plan-indicator-card indicator="madrid-trademarks"></plan-indicator-card>
 * </plan-source>
 * ```
 *
 * @slot - What readers see without script, while the plan is read and when it cannot be read.
 *
 * @csspart base - The whole.
 * @csspart path - Plan, goal and place of the indicator.
 * @csspart heading - Name of the indicator.
 * @csspart tag - A small word: sample data, preliminary, old data.
 * @csspart value - The figure with its unit, or the words in its place.
 * @csspart target - The target in the plan's words.
 * @csspart track - The gauge.
 * @csspart status - The verdict with its sentence.
 * @csspart actions - What a reader may do with the page.
 * @csspart history - The table of values and verdicts.
 * @csspart steps - The questions with their answers.
 * @csspart step - One of them.
 * @csspart rule - The rule that decided, in the last of them.
 * @csspart outlook - Where it leads if it goes on, and the robust trend.
 * @csspart sources - Target, baseline and value, each with its source.
 * @csspart source - One of them.
 * @csspart quote - The exact words of a document.
 * @csspart judgement - What an office has published, in its words.
 * @csspart measures - The measures that serve the indicator.
 * @csspart tasks - The other measures of its goal.
 * @csspart neighbours - To the indicators before and after.
 * @csspart error - The sentence shown when there is nothing to draw.
 */
export class PlanIndicatorPage extends LitElement {
  static override styles = [sharedStyles, gaugeStyles, explanationPartStyles, menuStyles, indicatorPageStyles];

  /** The indicator on one day, from `assessPlan`. Wins over `indicator`. */
  @property({ attribute: false }) progress: IndicatorProgress | undefined;

  /** Id of the indicator to take from the nearest `<plan-source>`. Default: what the address says, `?indicator=…`. */
  @property() indicator = '';

  /** Address of the page of the whole plan, for the way back to it and to its measures. Default: none. */
  @property({ attribute: 'plan-href' }) planHref = '';

  /** Level of the heading in the page around it, 1 to 4. Default 1: the page is of the indicator. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 1;

  /** What is said of a link that was copied. */
  @state() private said = '';

  private readonly language = new Language(this);
  private readonly late = new LateParts(this);
  private readonly source = new PlanController(this);
  private readonly width = new OwnWidth(this, 900);

  constructor() {
    super();
    new OpenMenus(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    tellMissing(this, ['plan-trend-chart']);
  }

  protected override render(): TemplateResult {
    const { locale } = this.language;
    const { value: width } = this.width;
    const offer = this.source.indicator(this.progress, this.indicator || addressed());
    return framed(
      this,
      width < 600 ? `s ${this.width.slim}` : width < 860 ? 'm' : 'l',
      offer,
      locale,
      this.source.retry,
      (progress, failure) => this.page(progress, failure, locale, width),
      () => skeleton(locale),
    );
  }

  private page(
    progress: IndicatorProgress,
    failure: string | undefined,
    locale: Locale,
    width: number,
  ): TemplateResult {
    // What was handed over may have any kind of target, and its earlier days are calculated here.
    const handed = this.progress && this.late.instead('kinds', 'bones', locale);
    if (handed) return handed;
    const page = indicatorPage(progress, locale);
    const { words } = page.explanation;
    const level = this.headingLevel + 1;
    const { main } = progress;
    const hasCourse = main.form === 'track' && main.reported !== undefined;
    const room = width < 860 || !hasCourse ? Math.min(width, 560) : width * 0.375;
    return html`${crumb(page, this.planHref, locale)}
      <div
        part="heading"
        class="title"
        role="heading"
        aria-level=${this.headingLevel}
        lang=${words.nameLang ?? nothing}
      >
        ${words.name}
      </div>
      ${meta(page, locale)} ${withoutFigures(main.reported ? '' : failure, this.source.retry, locale)}
      <div class="top">
        <div class="figure">${figure(progress, page, room, locale)}</div>
        ${
          hasCourse
            ? html`<plan-trend-chart
                class="course"
                no-heading
                heading-level=${level}
                .progress=${progress}
              ></plan-trend-chart>`
            : nothing
        }
      </div>
      ${actions(this, page, progress, this.said, (words) => (this.said = words), locale)}
      ${history(page, level, width < 600, locale)} ${reasons(page, level, this.planHref, locale)}
      ${neighbours(page, (id) => addressOf(this, this.indicator, id), locale)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-indicator-page': PlanIndicatorPage;
  }
}
