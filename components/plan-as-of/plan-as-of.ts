import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { asOfLabels, asOfWords, type DayChoice } from '../../src/format/as-of-words.js';
import { sharedLabels } from '../../src/format/interface-words.js';
import { isDay } from '../../src/format/typed-day.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { nearest } from '../internal/ancestors.js';
import { PlanDayChosenEvent } from '../internal/events.js';
import { controlStyles } from '../internal/controls.styles.js';
import { Language } from '../internal/language.js';
import { ownRoot } from '../internal/own-root.js';
import { drawn, withoutFigures } from '../internal/pending.js';
import { PlanController } from '../internal/plan-controller.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { today } from '../internal/today.js';
import { asOfStyles } from './plan-as-of.styles.js';

/** What this element asks of a `<plan-source>`. */
type Clock = Element & { asOf?: string };

/**
 * The day a plan is looked at from, and the way to another: a date to type, the ends of years, the days on which figures
 * came out. Every element of the same `<plan-source>` follows.
 *
 * ```html
 * <plan-source src="plan.json" observations="figures.json" as-of="2023-12-31">
 *   <plan-as-of></plan-as-of>
 *   <plan-dashboard></plan-dashboard>
 * </plan-source>
 * ```
 *
 * @slot - What readers see without script, while the plan is read and when it cannot be read.
 * @fires {PlanDayChosenEvent} plan-day-chosen - A reader chose a day; `asOf` is it, empty for today. Unless the page
 *   calls `preventDefault()`, the nearest `<plan-source>` looks from that day.
 *
 * @csspart base - The whole.
 * @csspart value - The day in words.
 * @csspart input - The field for a day.
 * @csspart choices - Field, ends of years and days of publication.
 * @csspart known - What was known on that day.
 * @csspart error - The sentence shown when there is nothing to draw, or figures are missing.
 */
export class PlanAsOf extends LitElement {
  static override styles = [sharedStyles, controlStyles, asOfStyles];
  static override shadowRootOptions = ownRoot;

  /** The plan on one day, from `assessPlan`. Wins over the nearest `<plan-source>`. */
  @property({ attribute: false }) progress: PlanProgress | undefined;

  /** The reader's own day, `YYYY-MM-DD`: later years and figures are not offered. Default: today. */
  @property() today = '';

  private readonly language = new Language(this);
  private readonly source = new PlanController(this);

  protected override render(): TemplateResult {
    const { locale } = this.language;
    const offer = this.source.plan(this.progress);
    // A day that is none leaves a source without a result, and here is the way out.
    const badDay = offer.state === 'failed' && !isDay(this.clock?.asOf || today());
    return html`<div part="base" class="base" lang=${locale} aria-busy=${offer.state === 'loading' ? 'true' : nothing}>
      ${drawn(
        this,
        offer,
        locale,
        this.source.retry,
        (progress, failure) => this.travel(progress, locale, failure),
        () =>
          html`<div class="bones">
            <p class="label">${sharedLabels[locale].loading}</p>
            <span class="bone"></span><span class="bone row"></span><span class="bone"></span>
          </div>`,
      )}
      ${badDay ? html`<div part="choices" class="choices">${this.field('', locale)}</div>` : nothing}
    </div>`;
  }

  /** A list shows the day the plan is looked at from, also when a page refused the one picked. */
  protected override updated(): void {
    this.renderRoot.querySelectorAll('option').forEach((option) => (option.selected = option.defaultSelected));
  }

  private get clock(): Clock | undefined {
    return this.progress ? undefined : nearest(this, 'plan-source');
  }

  private travel(progress: PlanProgress, locale: Locale, failure: string | undefined): TemplateResult {
    const labels = asOfLabels[locale];
    const now = isDay(this.today) ? this.today : today();
    const follows = this.clock ? !this.clock.asOf : progress.asOf === now;
    const words = asOfWords(progress, now, follows, locale);
    return html`<div class="then" role=${nearest(this, 'plan-dashboard') ? nothing : 'status'}>
        <p class="label">${labels.label}</p>
        <p part="value" class="day">
          ${words.day}${words.ended ? html` <span class="tag">${words.ended}</span>` : nothing}
        </p>
        <p part="known" class="known">
          ${words.illustrative ? html`<span class="tag illustrative">${words.illustrative}</span> ` : nothing}
          ${words.sentence}
        </p>
      </div>
      <div part="choices" class="choices">
        ${this.field(progress.asOf, locale)}
        <div class="quick" role="group" aria-labelledby="quick">
          <span class="caption" id="quick">${labels.quick}</span>
          <div>${words.days.map((choice) => this.quick(choice))}</div>
        </div>
        ${words.publications.length ? this.publications(words.publications, locale) : nothing}
      </div>
      ${withoutFigures(failure, this.source.retry, locale)}`;
  }

  private field(day: string, locale: Locale): TemplateResult {
    return html`<label>
      <span class="caption">${asOfLabels[locale].choose}</span>
      <input part="input" type="date" .value=${day} @change=${this.typed} @blur=${this.left} />
    </label>`;
  }

  private quick({ day, word, current }: DayChoice): TemplateResult {
    return html`<button
      type="button"
      value=${day}
      aria-pressed=${current ? 'true' : 'false'}
      @click=${(event: Event) => this.choose((event.currentTarget as HTMLButtonElement).value)}
    >
      ${word}
    </button>`;
  }

  private publications(choices: readonly DayChoice[], locale: Locale): TemplateResult {
    const labels = asOfLabels[locale];
    const none = !choices.some(({ current }) => current);
    return html`<label>
      <span class="caption">${labels.publications}</span>
      <select @change=${this.picked}>
        <option value="" ?selected=${none}>${labels.publication}</option>
        ${choices.map(({ day, word, current }) => html`<option value=${day} ?selected=${current}>${word}</option>`)}
      </select>
    </label>`;
  }

  /** A browser reports a day half typed as empty or in a year of few digits: it waits. */
  private typed(event: Event): void {
    const { value } = event.currentTarget as HTMLInputElement;
    if (isDay(value)) this.choose(value);
  }

  /** What was left half typed gives way to the day that is shown. */
  private left(event: Event): void {
    const input = event.currentTarget as HTMLInputElement;
    const shown = this.source.plan(this.progress);
    if (shown.state === 'ready') input.value = shown.progress.asOf;
  }

  private picked(event: Event): void {
    const { value } = event.currentTarget as HTMLSelectElement;
    if (value) this.choose(value);
  }

  private choose(day: string): void {
    const { clock } = this;
    if (this.dispatchEvent(new PlanDayChosenEvent(day)) && clock) clock.asOf = day;
    // A page that kept the day sees the choices as they were.
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-as-of': PlanAsOf;
  }
}
