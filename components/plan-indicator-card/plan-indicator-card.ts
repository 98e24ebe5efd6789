import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatEnd } from '../../src/format/dates.js';
import { cardLabels, sharedLabels } from '../../src/format/interface-words.js';
import { targetWords } from '../../src/format/target-words.js';
import type { Locale } from '../../src/format/words.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { gaugeGeometry } from '../../src/view/gauge/gauge-geometry.js';
import type { SharedFacts } from '../../src/view/plan/shared-facts.js';
import { Asking } from '../internal/dialog-ask.js';
import { followed } from '../internal/followed.js';
import { gaugeStyles } from '../internal/gauge.styles.js';
import { drawTrack } from '../internal/gauge-track.js';
import { indicatorLink } from '../internal/indicator-address.js';
import { Language } from '../internal/language.js';
import { OwnWidth } from '../internal/own-width.js';
import { ownSource } from '../internal/own-source.js';
import { drawn } from '../internal/pending.js';
import { PlanController } from '../internal/plan-controller.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { statusMark, tagMarks } from '../internal/marks.js';
import { figure, targetLine, worked } from '../internal/figure.js';
import { course, foot, sentence, sizes, skeleton, tryAgain, type Size } from './card-parts.js';
import { ownRoot } from '../internal/own-root.js';
import { cardStyles } from './plan-indicator-card.styles.js';

/**
 * One indicator of a plan: its value, its target in the plan's words, a gauge, the verdict and where it all comes from.
 *
 * ```html
 * <plan-source src="plan.json" observations="figures.json">
 *   <plan-indicator-card indicator="madrid-trademarks">Valid Madrid registrations: 150 by 2025</plan-indicator-card>
 * </plan-source>
 *
 * <plan-indicator-card src="plan.json" observations="figures.json" indicator="madrid-trademarks"></plan-indicator-card>
 * ```
 *
 * @slot - What readers see without script, while the plan is read and when it cannot be read.
 * @fires {PlanLoadedEvent} plan-loaded - The plan of `src` has been read and assessed; `progress` is the result.
 * @fires {PlanFailedEvent} plan-failed - A file could not be read or is no plan; `message` and `issues` say why.
 * @fires {PlanExplainEvent} plan-explain - A reader asks why. The nearest `<plan-explanation>` answers, a page that calls
 * `preventDefault()`, or else the card itself.
 * @fires {PlanToggledEvent} plan-toggled - The explanation the card shows by itself has been opened or closed.
 *
 * @csspart base - The card itself.
 * @csspart heading - Name of the indicator.
 * @csspart tag - A small word beside the figure or its day: sample data, preliminary, old data.
 * @csspart value - The figure with its unit, or the words in its place.
 * @csspart worked - What was worked out of the figure, where that is a published level: its change, its growth.
 * @csspart target - The target in the plan's words.
 * @csspart track - The gauge.
 * @csspart status - The verdict with its sentence.
 * @csspart error - The sentence shown when there is nothing to draw.
 */
export class PlanIndicatorCard extends LitElement {
  static override styles = [sharedStyles, gaugeStyles, cardStyles];
  static override shadowRootOptions = ownRoot;

  /** The indicator on one day, from `assessPlan`. Wins over `indicator`. */
  @property({ attribute: false }) progress: IndicatorProgress | undefined;

  /** Id of the indicator to take from the nearest `<plan-source>`, or from the plan of `src`. */
  @property() indicator = '';

  /** Address of a plan file, for a card that stands alone. Default: none, the nearest `<plan-source>` is asked. */
  @property() src = '';

  /** Address of a file of observations of that plan, where they are kept apart. */
  @property() observations = '';

  /** The day to look at the plan of `src` from, `YYYY-MM-DD`. Default: today. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** Level of the heading in the page around it, 1 to 6. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** @internal What the page around the card has said for all its cards. Default: nothing, the card stands alone. */
  @property({ attribute: false }) told: SharedFacts | undefined;

  private readonly language = new Language(this);
  private readonly source = new PlanController(this, true);
  private readonly width = new OwnWidth(this, 360);
  private readonly why = new Asking(this);

  protected override render(): TemplateResult {
    const { locale } = this.language;
    const width = this.width.value;
    const size = width < 320 ? 's' : width < 480 ? 'm' : 'l';
    const offer = this.source.indicator(this.progress, this.indicator);
    return html`${ownSource(this)}
      <article
        part="base"
        class="base ${size}"
        lang=${locale}
        aria-labelledby=${offer.state === 'ready' ? 'name' : nothing}
        aria-busy=${offer.state === 'loading' ? 'true' : nothing}
      >
        ${drawn(
          this,
          offer,
          locale,
          this.source.retry,
          (progress, failure) => this.card(progress, locale, size, failure, offer.state === 'ready' && offer.waiting),
          () => skeleton(locale),
        )}
      </article>`;
  }

  private card(
    progress: IndicatorProgress,
    locale: Locale,
    size: Size,
    failure: string | undefined,
    waiting = false,
  ): TemplateResult {
    const target = progress.main;
    this.why.follow(progress);
    const words = targetWords(target, locale);
    const { left, reporting } = followed(this, progress, locale);
    const name = indicatorLink(this, target.indicator.id, words.name);
    const room = this.width.value - sizes[size].padding;
    const missing = failure !== undefined && !target.reported;
    const quote = target.form === 'words' ? target.target.citation?.quote : undefined;
    const geometry = missing ? undefined : gaugeGeometry(target);
    const sampleTold = this.told?.sample;
    const tags = words.tags.filter(({ kind }) => kind !== 'stale' && !(sampleTold && kind === 'illustrative'));
    const { failed, figuresMissing, loading } = sharedLabels[locale];
    // One template for what nearly every card has: on a page of a thousand, templates cost more than elements.
    return html`<div
        part="heading"
        id="name"
        class="name"
        role="heading"
        aria-level=${this.headingLevel}
        lang=${words.nameLang ?? nothing}
      >
        ${name}
      </div>
      <div class="figure">
        ${missing ? html`<p part="value" class="value words none">${waiting ? loading : failed}</p>` : figure(words, locale)}
        ${tags.length ? html`<span class="tags">${tagMarks(tags)}</span>` : nothing}
        ${missing ? nothing : course(target, words, tags, size, room)}
      </div>
      <div class="aim">${missing ? nothing : worked(words)} ${targetLine(words, words.due)}</div>
      ${quote ? html`<p class="quote sentence">${cardLabels[locale].quoted(quote)}</p>` : nothing}
      ${geometry ? drawTrack(geometry, words, room, formatEnd(target.asOf, locale)) : nothing}
      <div part="status" class="state">
        <p class="verdict">
          ${missing ? figuresMissing : statusMark(words.status, words.statusWord)} ${missing ? nothing : words.amount}
        </p>
        <p class="sentence">${missing ? nothing : sentence(words, left, locale)}</p>
        ${missing ? tryAgain(this.source.retry, locale) : this.why.possible ? this.question(progress, words.name, locale) : nothing}
      </div>
      ${missing ? html`<p class="foot">${failure}</p>` : foot(this, progress, words, this.told, reporting?.text, locale)}`;
  }

  private question(progress: IndicatorProgress, name: string, locale: Locale): TemplateResult {
    const { why, whyMark } = cardLabels[locale];
    return html`<button
      type="button"
      aria-haspopup="dialog"
      aria-label=${`${why}${whyMark} ${name}`}
      @click=${({ currentTarget }: Event) => this.why.ask(progress, currentTarget)}
    >
      <u>${why}</u>${whyMark}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-indicator-card': PlanIndicatorCard;
  }
}
