import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { explanationLabels } from '../../src/format/explanation-labels.js';
import { sharedLabels } from '../../src/format/interface-words.js';
import type { Locale } from '../../src/format/words.js';
import type { Method } from '../../src/progress/method.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { explanation } from '../../src/view/explanation/explanation.js';
import { placeOf } from '../internal/dialog-link.js';
import { dialogStyles } from '../internal/dialog.styles.js';
import { explanationPartStyles } from '../internal/explanation.styles.js';
import { indicatorAddress } from '../internal/indicator-address.js';
import { Language } from '../internal/language.js';
import { ownRoot } from '../internal/own-root.js';
import { drawn, unread } from '../internal/pending.js';
import { addressOf, usualPrefix } from '../internal/page-place.js';
import { PlanController } from '../internal/plan-controller.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { ExplanationBox } from './explanation-box.js';
import { answer, attempt, head, question, skeleton, ways } from './explanation-dialog.js';
import { LinkToCopy } from './link-to-copy.js';
import { explanationStyles } from './plan-explanation.styles.js';
import { WhatIsAsked } from './what-is-asked.js';

/**
 * Answers “why?”: the arithmetic with its numbers, the rule that decided, the source of the figure, the plan's sentence.
 *
 * One on a page is enough. It answers the `plan-explain` events of the `<plan-source>` it stands in or, without one, of
 * the document or shadow root it stands in, unless something nearer has answered. With an indicator of its own, or
 * `inline`, it answers no events.
 *
 * While the dialog is open, printing prints the explanation alone. Safari before 16.4 and Firefox before 101 add empty
 * sheets for the page behind it.
 *
 * ```html
 * <plan-source src="plan.json" observations="figures.json">
 *   <plan-indicator-card indicator="madrid-trademarks"></plan-indicator-card>
 *   <plan-explanation deep-link></plan-explanation>
 * </plan-source>
 *
 * <plan-explanation inline indicator="madrid-trademarks"></plan-explanation>
 * ```
 *
 * @slot - What readers see without script, and of an inline one while the plan is read and when it cannot be read.
 * @fires {PlanToggledEvent} plan-toggled - The dialog has been opened or closed.
 *
 * @csspart dialog - The dialog.
 * @csspart base - The explanation itself.
 * @csspart heading - The question with the verdict.
 * @csspart tag - A small word: sample data, preliminary, revised.
 * @csspart steps - The questions with their answers.
 * @csspart step - One of them.
 * @csspart rule - The rule that decided, in the last of them.
 * @csspart outlook - Where it leads if it goes on, and the robust trend.
 * @csspart sources - Target, baseline and value, each with its source.
 * @csspart source - One of them.
 * @csspart quote - The exact words of a document.
 * @csspart measures - The measures that serve the indicator.
 * @csspart judgement - What an office has published, in its words.
 * @csspart methods - The table of other methods.
 * @csspart error - The sentence shown when there is nothing to explain.
 *
 * @cssproperty --plan-dialog-top - Where the dialog begins in the window. Default 4vh.
 * @cssproperty --plan-dialog-height - How high the dialog may be. Default 92vh.
 * @cssproperty --plan-dialog-z-index - Height of the dialog in browsers without a top layer. Default 1000.
 */
export class PlanExplanation extends LitElement {
  static override styles = [sharedStyles, dialogStyles, explanationPartStyles, explanationStyles];
  static override shadowRootOptions = ownRoot;

  /** The indicator on one day, from `assessPlan`. Wins over everything else. */
  @property({ attribute: false }) progress: IndicatorProgress | undefined;

  /** Id of the indicator to take from the nearest `<plan-source>`. */
  @property() indicator = '';

  /** Published methods to show beside the verdict, in this order. Default: none, so that a page carries none unasked. */
  @property({ attribute: false }) methods: readonly Method[] = [];

  /** Whether the dialog is open. Default false. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Whether the explanation stands in the flow of the page, without a dialog. Default false. */
  @property({ type: Boolean, reflect: true }) inline = false;

  /** Whether the address of the page follows (`#why-` and the indicator's id) and opens it. Default false. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  /** Level of the heading in the page around it, 1 to 5. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** @internal Of what stands in the address, where several may ask for an explanation. */
  addressPrefix = usualPrefix;

  private readonly language = new Language(this);
  private readonly source = new PlanController(this);
  private readonly question = new WhatIsAsked(this, this.source);
  private readonly link = new LinkToCopy(this);

  /** Opens the dialog: for this indicator, or for its own. */
  show(progress?: IndicatorProgress): void {
    if (progress) this.question.take(progress, [this.getRootNode()]);
    this.open = true;
  }

  /** Closes the dialog; the focus goes back to where it was. */
  close(): void {
    this.open = false;
  }

  constructor() {
    super();
    new ExplanationBox(this, this.question, this.link);
  }

  protected override render(): TemplateResult {
    if (this.inline) return this.content();
    return html`<dialog part="dialog" class="dialog" aria-labelledby="question name">
      ${this.open ? this.content() : nothing}
    </dialog>`;
  }

  private content(): TemplateResult {
    const { locale } = this.language;
    const labels = explanationLabels[locale];
    const offer = this.question.offer();
    const found =
      offer.state === 'ready' ? attempt(() => explanation(offer.progress, locale, this.methods)) : undefined;
    // Figures that could not be read are no verdict to ask for.
    const missing = offer.state === 'ready' && !found?.value?.reported ? offer.failure : undefined;
    return html`<div part="base" class="base" lang=${locale} aria-busy=${offer.state === 'loading' ? 'true' : nothing}>
      ${head(
        found?.value && missing === undefined ? question(found.value) : labels.plainQuestion,
        this.headingLevel,
        labels,
        this.inline ? undefined : this.leave,
      )}
      ${drawn(
        this,
        offer,
        locale,
        this.source.retry,
        () => {
          if (!found?.value) throw found?.error;
          return answer(
            found.value,
            this.headingLevel + 1,
            locale,
            missing === undefined
              ? undefined
              : unread(sharedLabels[locale].figuresMissing, missing, this.source.retry, locale),
          );
        },
        () => skeleton(locale),
      )}
      ${offer.state === 'ready' && found?.value ? this.ways(offer.progress, locale) : nothing}
    </div>`;
  }

  /** In the flow of a page, the page has its own ways. */
  private ways({ indicator: { id } }: IndicatorProgress, locale: Locale): unknown {
    if (this.inline) return nothing;
    const labels = explanationLabels[locale];
    const page = indicatorAddress(this, id);
    const address = page ?? (this.deepLink ? addressOf(this.addressPrefix, placeOf(id)) : undefined);
    const copy = address === undefined ? undefined : (): void => this.link.copy(address, labels);
    return ways(labels, page, copy, this.link.said);
  }

  private readonly leave = (): void => this.close();
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-explanation': PlanExplanation;
  }
}
