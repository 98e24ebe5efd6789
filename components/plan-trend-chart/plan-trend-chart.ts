import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { trendLabels } from '../../src/format/trend-words.js';
import type { Locale } from '../../src/format/words.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { trendHeight, type TrendChart } from '../../src/view/trend/trend-chart.js';
import type { TrendForm } from '../../src/view/trend/trend-geometry.js';
import { wordOf } from '../internal/attributes.js';
import { gaugeStyles } from '../internal/gauge.styles.js';
import { Language } from '../internal/language.js';
import { explain } from '../internal/later.js';
import { NearWindow } from '../internal/near-window.js';
import { OwnWidth } from '../internal/own-width.js';
import { Paper } from '../internal/paper.js';
import { framed, withoutFigures } from '../internal/pending.js';
import { PlanController } from '../internal/plan-controller.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { ownRoot } from '../internal/own-root.js';
import { chartOnce } from './chart-once.js';
import { chartRoom } from './chart-room.js';
import { trendChartStyles } from './plan-trend-chart.styles.js';
import { PointWalk } from './point-walk.js';
import { blank, drawing } from './trend-drawing.js';
import { figures, foot, head, legend, notesOf, saying, skeleton, still } from './trend-parts.js';

const densities = ['full', 'compact'] as const;

/**
 * The course of one indicator: its observations, the way due, the target, and where the pace so far would lead, with the
 * verdict above and the same numbers in a table. `density="compact"` draws one of many to stand beside each other: in
 * boxes of one size, with the target at one height. What does not move over time is shown as marks or words.
 *
 * ```html
 * <plan-source src="plan.json" observations="figures.json">
 *   <plan-trend-chart indicator="invention-patents-granted">Invention patents granted: 9,000 new by 2025</plan-trend-chart>
 * </plan-source>
 * ```
 *
 * @slot - What readers see without script, while the plan is read and when it cannot be read.
 * @fires {PlanExplainEvent} plan-explain - A reader asks why the indicator stands where it stands.
 *
 * @csspart base - The whole.
 * @csspart heading - Name of the indicator.
 * @csspart status - The verdict, with the amount it is by, and what is measured.
 * @csspart verdict - The verdict alone, for a page that says it beside the chart.
 * @csspart tag - A small word beside the verdict: sample data, preliminary, old data.
 * @csspart plot - The drawing with its points.
 * @csspart point - One observation.
 * @csspart track - The marks of a yearly duty or a single event.
 * @csspart legend - The shapes that occur beside that of a final value, in words.
 * @csspart description - How the values went, in one sentence.
 * @csspart notes - The outlook with its method, and what is not drawn and why.
 * @csspart table - The same numbers as a table.
 * @csspart foot - The day and the source, and the question why.
 * @csspart error - The sentence shown when there is nothing to draw.
 */
export class PlanTrendChart extends LitElement {
  static override styles = [sharedStyles, gaugeStyles, trendChartStyles];
  static override shadowRootOptions = ownRoot;

  /** The indicator on one day, from `assessPlan`. Wins over `indicator`. */
  @property({ attribute: false }) progress: IndicatorProgress | undefined;

  /** Id of the indicator to take from the nearest `<plan-source>`. */
  @property() indicator = '';

  /** How much is drawn: `full`, or `compact` for one of many beside each other. Default `full`. */
  @property({ reflect: true }) density: 'compact' | 'full' = 'full';

  /** An author's own sentence on the course of the values. Default: one made from them. */
  @property() description = '';

  /** Level of the heading in the page around it, 1 to 6. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Whether the name is left out, because the page says it beside the chart. Default false. */
  @property({ type: Boolean, attribute: 'no-heading' }) noHeading = false;

  /** @internal Height of the box of a compact chart among boxes of one size, in pixels of letters of 12. Default: it stands alone. */
  @property({ attribute: false }) boxHeight: number | undefined;

  private readonly language = new Language(this);
  private readonly source = new PlanController(this);
  private readonly width = new OwnWidth(this, 640, 4, () =>
    this.boxHeight === undefined ? null : (this.parentNode?.parentNode ?? null),
  );
  private readonly paper = new Paper(this);
  private readonly near = new NearWindow(this);
  private readonly points = new PointWalk(this);
  private readonly chartOf = chartOnce();

  private get form(): TrendForm {
    return wordOf(this, 'density', this.density, densities) === 'compact' ? 'small' : 'full';
  }

  private readonly heightOf = (form: TrendForm): number => (form === 'small' && this.boxHeight) || trendHeight[form];

  protected override render(): TemplateResult {
    const { locale } = this.language;
    const { form } = this;
    const offer = this.source.indicator(this.progress, this.indicator);
    const { room, isBeside } = chartRoom(this.width, form, this.paper.on);
    return framed(
      this,
      `${form} ${room < 360 ? 's' : ''} ${this.width.slim} ${isBeside ? 'beside' : ''}`,
      offer,
      locale,
      this.source.retry,
      (progress, failure) => this.chart(progress, failure, locale, room),
      () => skeleton(room, this.heightOf(form), this.noHeading, locale),
    );
  }

  private chart(
    progress: IndicatorProgress,
    failure: string | undefined,
    locale: Locale,
    room: number,
  ): TemplateResult {
    const { form } = this;
    const height = this.heightOf(form);
    const { main } = progress;
    const chart = this.chartOf(main, locale, this.near.isNear ? room : 0, form, height);
    const missing = failure !== undefined && !main.reported;
    const drawn = chart.isCourse
      ? this.course(chart, room, locale)
      : missing
        ? nothing
        : still(chart, form, room, height, locale);
    const { words, table, notes } = chart;
    const said = saying(this.description || (chart.isCourse ? chart.course : words.sentence));
    return html`${head(chart, this.noHeading ? 0 : this.headingLevel, form, locale)}
      ${withoutFigures(missing ? failure : '', this.source.retry, locale)}
      <div class="body">
        <div class="drawn">${drawn}</div>
        <div class=${form === 'small' ? 'unseen' : 'data'}>
          ${form === 'small' ? said : nothing}${figures(table, words.name, locale)}
        </div>
      </div>
      ${
        form === 'small'
          ? nothing
          : [
              said,
              notesOf(missing ? [] : notes, locale),
              foot(words, () => explain(this, this.renderRoot, progress), locale),
            ]
      }`;
  }

  private course({ words, trend, geometry }: TrendChart, room: number, locale: Locale): unknown {
    const { points } = this;
    const last = trend.points.length - 1;
    const looked = points.looked === undefined || points.looked > last ? undefined : points.looked;
    const spoken = `${words.name}${locale === 'en' ? '. ' : '。'}`;
    return html`<div
        part="plot"
        role=${last < 0 ? 'img' : 'group'}
        aria-label=${last < 0 ? `${spoken}${trend.texts.nothing}` : `${spoken}${trendLabels[locale].walk(last + 1)}`}
        aria-describedby="said"
        @focusin=${points.look}
        @focusout=${points.lookAway}
        @pointerover=${points.look}
        @pointerleave=${points.lookAway}
        @keydown=${points.walk}
        @click=${points.press}
      >
        ${geometry ? drawing(geometry, trend.points, looked, words.status) : blank(room, this.heightOf(this.form))}
      </div>
      ${this.form === 'small' ? nothing : legend(trend.legend)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-trend-chart': PlanTrendChart;
  }
}
