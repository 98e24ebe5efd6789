import { LitElement, html, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { sharedLabels } from '../../src/format/interface-words.js';
import { trendLabels } from '../../src/format/trend-words.js';
import type { Locale } from '../../src/format/words.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { trendChart, trendHeight, type TrendChart } from '../../src/view/trend/trend-chart.js';
import type { TrendTable } from '../../src/view/trend/trend-table.js';
import { drawTrack } from '../internal/gauge-track.js';
import { gaugeStyles } from '../internal/gauge.styles.js';
import { Language } from '../internal/language.js';
import { explain } from '../internal/later.js';
import { OwnWidth } from '../internal/own-width.js';
import { framed, withoutFigures } from '../internal/pending.js';
import { Paper } from '../internal/paper.js';
import { PlanController } from '../internal/plan-controller.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { statusMark, tagMarks } from '../internal/marks.js';
import { ownRoot } from '../internal/own-root.js';
import { trendChartStyles } from './plan-trend-chart.styles.js';
import { drawing, legendShape } from './trend-drawing.js';

/** Keys that walk the points: to the one before and after, to the first and the last. */
const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowLeft: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  Home: () => 0,
  End: (_index, last) => last,
};

const indexOf = ({ target }: Event): number | undefined => {
  const point = target instanceof Element ? target.closest('[data-index]') : null;
  return point ? Number(point.getAttribute('data-index')) : undefined;
};

/**
 * The course of one indicator: its observations by status, the way due, the target, and where the pace so far would
 * lead. What does not move over time is shown as marks or words. The same numbers stand in a table below.
 *
 * ```html
 * <plan-source src="plan.json" observations="figures.json">
 *   <plan-trend-chart indicator="invention-patents-granted">Invention patents granted: 9,000 new by 2025</plan-trend-chart>
 * </plan-source>
 * ```
 *
 * @slot - What readers see without script, while the plan is read and when it cannot be read.
 * @fires {PlanExplainEvent} plan-explain - A reader asks at a point why the indicator stands where it stands.
 *
 * @csspart base - The whole.
 * @csspart heading - Name of the indicator.
 * @csspart tag - A small word beside the name: sample data, preliminary, old data.
 * @csspart plot - The drawing with its points.
 * @csspart point - One observation.
 * @csspart track - The marks of a yearly duty or a single event.
 * @csspart legend - The shapes that occur, in words.
 * @csspart reading - The sentence of the point that is looked at, or of the latest one.
 * @csspart notes - The outlook with its method, and what is not drawn and why.
 * @csspart status - The verdict of what is not drawn over time.
 * @csspart toggle - The button that shows and hides the table.
 * @csspart table - The same numbers as a table.
 * @csspart error - The sentence shown when there is nothing to draw.
 */
export class PlanTrendChart extends LitElement {
  static override styles = [sharedStyles, gaugeStyles, trendChartStyles];
  static override shadowRootOptions = ownRoot;

  /** The indicator on one day, from `assessPlan`. Wins over `indicator`. */
  @property({ attribute: false }) progress: IndicatorProgress | undefined;

  /** Id of the indicator to take from the nearest `<plan-source>`. */
  @property() indicator = '';

  /** Level of the heading in the page around it, 1 to 6. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Whether the name is left out, because the page says it beside the chart. Default false. */
  @property({ type: Boolean, attribute: 'no-heading' }) noHeading = false;

  /** Whether the table is shown. Printed it always is. Default false. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** @internal Room for the drawing on paper, in pixels: of a whole sheet of A4, less where something stands beside it. */
  paperWidth = 680;

  /** The point looked at; none: the latest one. */
  @state() private looked: number | undefined;

  private readonly language = new Language(this);
  private readonly source = new PlanController(this);
  private readonly width = new OwnWidth(this, 640);
  private readonly paper = new Paper(this);

  /** Where the page asks for larger letters the drawing is made for less room, and grows with them. */
  private get room(): number {
    const room = Math.round(this.width.value / this.width.ticks);
    // Made for a wide screen it would be printed in letters too small to read.
    return this.paper.on ? Math.min(room, this.paperWidth) : room;
  }

  protected override render(): TemplateResult {
    const { locale } = this.language;
    const offer = this.source.indicator(this.progress, this.indicator);
    // Once: it asks the page for its styles.
    const { room } = this;
    const size = room < 360 ? 's' : '';
    return framed(
      this,
      size,
      offer,
      locale,
      this.source.retry,
      (progress, failure) => this.chart(progress, failure, locale, room),
      () => this.skeleton(locale, room),
    );
  }

  private chart(
    progress: IndicatorProgress,
    failure: string | undefined,
    locale: Locale,
    room: number,
  ): TemplateResult {
    const { main } = progress;
    const chart = trendChart(main, locale, room);
    const { words, trend, geometry, notes } = chart;
    const missing = failure !== undefined && !main.reported;
    return html`<div class="head">
        ${
          this.noHeading
            ? nothing
            : html`<div part="heading" class="name" role="heading" aria-level=${this.headingLevel}>${words.name}</div>`
        }
        ${trend.caption ? html`<span class="measure">${trend.caption}</span>` : nothing} ${tagMarks(words.tags)}
      </div>
      ${withoutFigures(missing ? failure : '', this.source.retry, locale)}
      ${geometry ? this.course(chart, progress, locale) : missing ? nothing : this.still(chart, locale)}
      ${notes.length && !missing ? html`<div part="notes" class="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>` : nothing}
      ${this.foot(chart, locale)}`;
  }

  private course({ words, trend, geometry }: TrendChart, progress: IndicatorProgress, locale: Locale): unknown {
    if (!geometry) return nothing;
    const { points, legend } = trend;
    const last = points.length - 1;
    const current = Math.min(this.looked ?? last, last);
    return html`<div
        part="plot"
        role=${last < 0 ? 'img' : 'group'}
        aria-label=${last < 0 ? words.spoken : `${words.spoken}${locale === 'en' ? ' ' : ''}${trendLabels[locale].walk(points.length)}`}
        @focusin=${this.look}
        @focusout=${this.lookAway}
        @pointerover=${this.look}
        @pointerleave=${this.lookAway}
        @keydown=${(event: KeyboardEvent) => this.walk(event, progress, last)}
        @click=${(event: Event) => this.press(event, progress)}
      >
        ${drawing(geometry, points, current)}
      </div>
      ${
        legend.length
          ? html`<ul part="legend" class="legend">
              ${legend.map(({ shape, word }) => html`<li>${legendShape(shape)}${word}</li>`)}
            </ul>`
          : nothing
      }
      ${
        last < 0
          ? nothing
          : html`<p part="reading" class="reading" aria-hidden="true">
              ${points.map(({ spoken }, index) => html`<span class=${index === current ? 'seen' : nothing}>${spoken}</span>`)}
            </p>`
      }`;
  }

  /** What is not drawn over time: marks or words, with the verdict. */
  private still({ words, marks, today }: TrendChart, locale: Locale): TemplateResult {
    return html`${
        marks
          ? html`<div class="marks">${drawTrack(marks, words, Math.min(this.width.value, 480), today)}</div>`
          : html`<p class="instead">${words.instead ?? words.target}</p>`
      }
      ${
        words.instead === words.target
          ? nothing
          : html`<p>
              <span class="label">${words.targetLabel}</span> ${words.target}
              ${words.due ? html`<span class="due">${words.due}</span>` : nothing}
            </p>`
      }
      <p part="status">
        ${statusMark(words.status, words.statusWord)} ${locale === 'en' ? ' ' : nothing}${words.sentence}
      </p>`;
  }

  private foot({ words, table }: TrendChart, locale: Locale): unknown {
    if (!table.rows.length) return nothing;
    return html`<div class="foot">
        <p><span>${words.asOf}</span><span>${words.source}</span></p>
        <button
          part="toggle"
          type="button"
          aria-expanded=${this.open ? 'true' : 'false'}
          aria-controls="data"
          @click=${this.toggle}
        >
          ${trendLabels[locale].table}
        </button>
      </div>
      <div id="data" part="table" ?hidden=${!this.open}>${this.table(table, words.name)}</div>`;
  }

  private table({ columns, rows }: TrendTable, name: string): TemplateResult {
    return html`<table>
      <caption>
        ${name}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ id, word }) => html`<th scope="col" class="${id}-cell">${word}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map(({ id }) =>
                id === 'period'
                  ? html`<th scope="row">${row[id]}</th>`
                  : html`<td class="${id}-cell">
                      ${row[id] ?? '—'}${id === 'status' && row.remark ? html`<small>${row.remark}</small>` : nothing}
                    </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** As high as a chart with one line of each kind under it. */
  private skeleton(locale: Locale, width: number): TemplateResult {
    const height = trendHeight(width);
    return html`<div class="head">
        ${this.noHeading ? nothing : html`<div class="name"><span class="bone"></span></div>`}
        <span class="measure">${sharedLabels[locale].loading}</span>
      </div>
      <svg class="chart" aria-hidden="true" viewBox="0 0 ${width} ${height}">
        ${svg`<line class="blank" x1="0" x2=${width} y1=${height - 30} y2=${height - 30} />`}
      </svg>
      <div class="hold" aria-hidden="true">
        <ul class="legend">
          <li>—</li>
        </ul>
        <p class="reading">—</p>
        <p class="notes">—</p>
        <div class="foot">—</div>
      </div>`;
  }

  private look(event: Event): void {
    this.looked = indexOf(event) ?? this.looked;
  }

  /** Back to the point that has the focus, else to the latest. */
  private lookAway(): void {
    const focused = this.shadowRoot?.activeElement?.getAttribute('data-index');
    this.looked = focused == null ? undefined : Number(focused);
  }

  private walk(event: KeyboardEvent, progress: IndicatorProgress, last: number): void {
    const from = indexOf(event);
    if (from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      explain(this, this.renderRoot, progress);
      return;
    }
    const to = steps[event.key]?.(from, last);
    if (to === undefined) return;
    event.preventDefault();
    this.shadowRoot?.querySelector<SVGElement>(`[data-index="${to}"]`)?.focus();
  }

  private press(event: Event, progress: IndicatorProgress): void {
    // A click in the column beside a point only reads it.
    const onPoint = event.target instanceof Element && event.target.matches('[data-index] :not(rect)');
    if (onPoint || (event.target instanceof Element && event.target.matches('[data-index]')))
      explain(this, this.renderRoot, progress);
  }

  private toggle(): void {
    this.open = !this.open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-trend-chart': PlanTrendChart;
  }
}
