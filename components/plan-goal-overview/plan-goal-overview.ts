import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sharedLabels } from '../../src/format/interface-words.js';
import {
  overviewLabels,
  overviewWords,
  type OverviewBy,
  type OverviewCounts,
  type OverviewRow,
} from '../../src/format/overview-words.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { wordOf } from '../internal/attributes.js';
import { Language } from '../internal/language.js';
import { marked, statusBar, statusMark } from '../internal/marks.js';
import { ownRoot } from '../internal/own-root.js';
import { OwnWidth } from '../internal/own-width.js';
import { framed, withoutFigures } from '../internal/pending.js';
import { PlanController } from '../internal/plan-controller.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { summaryStyles } from '../internal/summary.styles.js';
import { overviewStyles } from './plan-goal-overview.styles.js';

const groupings = ['goal', 'body'] as const;

/** The counts as numbers with their words. */
const numbers = (segments: OverviewCounts['counts']): TemplateResult =>
  html`<ul class="counts">
    ${segments.map(({ status, count, word }) => html`<li><b>${count}</b> ${statusMark(status, word)}</li>`)}
  </ul>`;

/** The sentence, and the same counts as a bar. */
const counts = ({ sentence, counts: segments, length }: OverviewCounts, name?: string): TemplateResult =>
  html`<p class="sentence">${name ? html`<b>${name}</b> ` : nothing}${sentence}</p>
    ${
      segments.length
        ? html`<div part="bar" class="bar" aria-hidden="true" .style=${`width:${length}%`}>${statusBar(segments)}</div>`
        : nothing
    }`;

/** Where a plan marks 约束性 and 预期性, each counts by itself. */
const split = ({ parts }: OverviewRow): unknown =>
  parts.map((part) => html`<div class="part">${counts(part, part.name)}</div>`);

const row = (words: OverviewRow, linked: boolean, locale: Locale): TemplateResult =>
  html`<li
    part="row"
    class="row"
    aria-level=${words.depth > 0 ? words.depth + 1 : nothing}
    .style=${words.depth > 0 ? `padding-left:${words.depth}em` : ''}
  >
    <p class="name">
      ${linked && words.href ? html`<a href=${words.href}>${marked(words.name, locale)}</a>` : marked(words.name, locale)}
    </p>
    <div class="body">${words.parts.length ? split(words) : counts(words)}</div>
  </li>`;

/**
 * How many targets stand how: for the whole plan, and for each of its goals or responsible bodies. Counts in words and
 * shapes, never a mean.
 *
 * ```html
 * <plan-source src="plan.json" observations="figures.json">
 *   <plan-goal-overview group-by="goal"></plan-goal-overview>
 * </plan-source>
 * ```
 *
 * @slot - What readers see without script, while the plan is read and when it cannot be read.
 *
 * @csspart base - The whole.
 * @csspart heading - Heading of the overview.
 * @csspart summary - Sentence, bar and counts over all targets.
 * @csspart row - One goal or one body.
 * @csspart bar - A bar, as long as its targets are many.
 * @csspart error - The sentence shown when there is nothing to draw, or figures are missing.
 */
export class PlanGoalOverview extends LitElement {
  static override styles = [sharedStyles, summaryStyles, overviewStyles];
  static override shadowRootOptions = ownRoot;

  /** The plan on one day, from `assessPlan`. Wins over the nearest `<plan-source>`. */
  @property({ attribute: false }) progress: PlanProgress | undefined;

  /** What the rows are: `goal`, or the responsible `body`. Default `goal`. */
  @property({ attribute: 'group-by' }) groupBy: OverviewBy = 'goal';

  /** Makes each goal a link to the part of the page with the id `goal-` and the goal's own. Default false. */
  @property({ type: Boolean }) links = false;

  /** Level of the heading in the page around it, 1 to 5. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  private readonly language = new Language(this);
  private readonly source = new PlanController(this);
  private readonly width = new OwnWidth(this, 800);

  protected override render(): TemplateResult {
    const { locale } = this.language;
    const offer = this.source.plan(this.progress);
    return framed(
      this,
      this.width.value < 600 ? 's' : 'l',
      offer,
      locale,
      this.source.retry,
      (progress, failure) => this.overview(progress, locale, failure),
      () =>
        html`<div class="bones">
          <p class="note">${sharedLabels[locale].loading}</p>
          ${[1, 2, 3, 4].map(() => html`<span class="bone"></span>`)}
        </div>`,
    );
  }

  private overview(progress: PlanProgress, locale: Locale, failure: string | undefined): TemplateResult {
    const by = wordOf(this, 'group-by', this.groupBy, groupings);
    const labels = overviewLabels[locale];
    const heading = html`<div part="heading" class="heading" role="heading" aria-level=${this.headingLevel}>
        ${labels.heading}
      </div>
      ${withoutFigures(failure, this.source.retry, locale)}`;
    if (progress.indicators.length === 0)
      return html`${heading}
        <p class="sentence">${labels.empty}</p>`;
    const { whole, rows, note, illustrative } = overviewWords(progress, by, locale);
    return html`${heading}
      ${
        illustrative
          ? html`<p class="sample"><span class="tag illustrative">${illustrative.tag}</span> ${illustrative.notice}</p>`
          : nothing
      }
      <div part="summary" class="whole">${counts(whole)} ${numbers(whole.counts)} ${split(whole)}</div>
      <div class="minor" role="heading" aria-level=${this.headingLevel + 1}>${labels.rows[by]}</div>
      <ul>
        ${rows.map((words) => row(words, this.links, locale))}
      </ul>
      <p class="note">${note}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-goal-overview': PlanGoalOverview;
  }
}
