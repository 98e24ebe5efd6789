import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatEnd } from '../../src/format/dates.js';
import { sharedLabels } from '../../src/format/interface-words.js';
import { targetWords } from '../../src/format/target-words.js';
import type { Locale, TargetWords } from '../../src/format/words.js';
import type { IndicatorProgress, TargetProgress } from '../../src/progress/plan-progress.js';
import { arcFrames } from '../../src/view/gauge/arc-geometry.js';
import { gaugeGeometry, type GaugeGeometry, type TrackGeometry } from '../../src/view/gauge/gauge-geometry.js';
import { wordOf } from '../internal/attributes.js';
import { figure, targetLine, worked } from '../internal/figure.js';
import { gaugeArc } from '../internal/gauge-arc.js';
import { gaugeStyles } from '../internal/gauge.styles.js';
import { drawTrack } from '../internal/gauge-track.js';
import { Language } from '../internal/language.js';
import { OwnWidth } from '../internal/own-width.js';
import { ownSource } from '../internal/own-source.js';
import { drawn } from '../internal/pending.js';
import { PlanController } from '../internal/plan-controller.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { statusMark, tagMarks } from '../internal/marks.js';
import { ownRoot } from '../internal/own-root.js';
import { targetGaugeStyles } from './plan-target-gauge.styles.js';

const shapes = ['arc', 'line'] as const;

/**
 * One indicator's value against its target, as a half ring or a line. For one figure that stands alone; in a list take cards.
 *
 * ```html
 * <plan-source src="plan.json">
 *   <plan-target-gauge indicator="madrid-trademarks">Valid Madrid registrations: 150 by 2025</plan-target-gauge>
 * </plan-source>
 * ```
 *
 * @slot - What readers see without script, while the plan is read and when it cannot be read.
 * @fires {PlanLoadedEvent} plan-loaded - The plan of `src` has been read and assessed; `progress` is the result.
 * @fires {PlanFailedEvent} plan-failed - A file could not be read or is no plan; `message` and `issues` say why.
 *
 * @csspart base - The whole.
 * @csspart heading - Name of the indicator.
 * @csspart value - The figure of the line form.
 * @csspart track - The drawing.
 * @csspart worked - What was worked out of the figure, where that is a published level: its change, its growth.
 * @csspart target - The target in the plan's words.
 * @csspart status - The verdict.
 * @csspart tag - A small word: sample data, preliminary, old data.
 * @csspart error - The sentence shown when there is nothing to draw.
 */
export class PlanTargetGauge extends LitElement {
  static override styles = [sharedStyles, gaugeStyles, targetGaugeStyles];
  static override shadowRootOptions = ownRoot;

  /** The indicator on one day, from `assessPlan`. Wins over `indicator`. */
  @property({ attribute: false }) progress: IndicatorProgress | undefined;

  /** Id of the indicator to take from the nearest `<plan-source>`, or from the plan of `src`. */
  @property() indicator = '';

  /** Address of a plan file, for a gauge that stands alone. Default: none, the nearest `<plan-source>` is asked. */
  @property() src = '';

  /** Address of a file of observations of that plan, where they are kept apart. */
  @property() observations = '';

  /** The day to look at the plan of `src` from, `YYYY-MM-DD`. Default: today. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** `arc` or `line`. Default `arc`; what has no scale (a yearly duty, a single event) is drawn as a line. */
  @property() shape: 'arc' | 'line' = 'arc';

  private readonly language = new Language(this);
  private readonly source = new PlanController(this, true);
  private readonly width = new OwnWidth(this, 320);

  private get shown(): 'arc' | 'line' {
    return wordOf(this, 'shape', this.shape, shapes);
  }

  protected override render(): TemplateResult {
    const { locale } = this.language;
    const width = this.width.value;
    const size = width < 280 ? 's' : width < 376 ? 'm' : 'l';
    const offer = this.source.indicator(this.progress, this.indicator);
    return html`${ownSource(this)}
      <div
        part="base"
        class="base ${size} ${this.shown === 'line' ? '' : 'arc-form'}"
        lang=${locale}
        aria-busy=${offer.state === 'loading' ? 'true' : nothing}
      >
        ${drawn(
          this,
          offer,
          locale,
          this.source.retry,
          ({ main }) => this.gauge(main, locale, size),
          () => this.skeleton(locale, size),
        )}
      </div>`;
  }

  private gauge(target: TargetProgress, locale: Locale, size: 's' | 'm' | 'l'): TemplateResult {
    const words = targetWords(target, locale);
    const geometry = gaugeGeometry(target);
    return html`<p part="heading" class="name" lang=${words.nameLang ?? nothing}>${words.name}</p>
      ${
        geometry?.form === 'track' && this.shown !== 'line'
          ? this.arc(geometry, words, size)
          : this.line(geometry, words, formatEnd(target.asOf, locale))
      }
      ${targetLine(words)}
      <p part="status">${statusMark(words.status, words.statusWord)} ${words.amount}</p>
      ${tagMarks(words.tags)}`;
  }

  private arc(geometry: TrackGeometry, words: TargetWords, size: 's' | 'm' | 'l'): TemplateResult {
    const frame = arcFrames[size];
    const { meter } = geometry;
    return html`<div
        part="track"
        role=${meter ? 'meter' : 'img'}
        aria-label=${meter ? words.name : words.spoken}
        aria-valuemin=${meter?.min ?? nothing}
        aria-valuemax=${meter?.max ?? nothing}
        aria-valuenow=${meter?.now ?? nothing}
        aria-valuetext=${meter ? words.spokenValue : nothing}
      >
        <svg class="half" viewBox="0 0 ${frame.width} ${frame.height}" aria-hidden="true" focusable="false">
          ${gaugeArc(geometry, words, frame, this.language.locale)}
        </svg>
      </div>
      ${worked(words)}`;
  }

  private line(geometry: GaugeGeometry | undefined, words: TargetWords, dayLabel: string): TemplateResult {
    return html`${figure(words, this.language.locale)}${worked(words)}${
      geometry ? drawTrack(geometry, words, this.width.value, dayLabel) : nothing
    }`;
  }

  /** As high as a gauge with a name of one line and a tag. */
  private skeleton(locale: Locale, size: 's' | 'm' | 'l'): TemplateResult {
    const { width, height } = arcFrames[size];
    return html`<p class="name">${sharedLabels[locale].loading}</p>
      ${
        this.shown === 'line'
          ? html`<span class="bone"></span>`
          : html`<svg class="half" viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>`
      }
      <p class="lines"></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-target-gauge': PlanTargetGauge;
  }
}
