import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chartsLabels, type ChartsLabels } from '../../src/format/chart-words.js';
import { textIn } from '../../src/format/locale.js';
import type { Locale } from '../../src/format/words.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { byGap } from '../../src/view/plan/glance.js';
import { marked } from '../internal/marks.js';
import { OwnWidth } from '../internal/own-width.js';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: Element | DocumentFragment };

/** Below this own width a box is lower: a phone shows two charts and a half. */
const phone = 600;
const phoneBox = 112;
const usualBox = 150;

/** The year the targets are due in, where it is the same. */
function yearOf(entries: readonly IndicatorProgress[]): string {
  const years = new Set(entries.flatMap(({ main: { due } }) => (due ? [due.slice(0, 4)] : [])));
  const [year = ''] = years;
  return years.size === 1 ? year : '';
}

/** What each line is, once for all charts. */
function key(entries: readonly IndicatorProgress[], labels: ChartsLabels): TemplateResult {
  const falls = entries.some(({ main }) => main.direction === 'falling');
  return html`<ul class="key">
    <li>
      <svg aria-hidden="true">
        <path d="M0 5H26" />
        <circle cx="20" cy="5" r="3.5" /></svg
      >${labels.actual}
    </li>
    <li>
      <svg aria-hidden="true"><path class="goal-key" d="M0 5H26" /></svg>${labels.target(yearOf(entries))}
    </li>
    <li>
      <svg aria-hidden="true"><path class="due-key" d="M0 5H26" /></svg>${labels.schedule}
    </li>
    <li>${labels.note}${falls ? html` ${labels.falling}` : nothing}</li>
  </ul>`;
}

/** Charts of a whole plan in boxes of one size; one of them may be enlarged, in the flow beneath its row. */
export class ChartGrid {
  private isByGap = false;
  /** Id of the indicator that is enlarged. */
  private enlarged = '';
  private readonly width: OwnWidth;

  constructor(private readonly host: Host) {
    this.width = new OwnWidth(host, 1200);
  }

  /** The choice of an order, for the head of the section. */
  orders(locale: Locale): TemplateResult {
    const { all: _all, byPlan, byGap: gap, order } = chartsLabels[locale];
    const choice = (word: string, isByGap: boolean): TemplateResult =>
      html`<button
        type="button"
        aria-pressed=${this.isByGap === isByGap ? 'true' : 'false'}
        @click=${() => this.sort(isByGap)}
      >
        ${word}
      </button>`;
    return html`<div class="orders" role="group" aria-label=${order}>
      ${choice(byPlan, false)}${choice(gap, true)}
    </div>`;
  }

  /**
   * @param entries Targets with a figure, in the plan's order.
   * @param shown What is left of them by the reader's filter; the others are hidden, not thrown away.
   */
  draw(
    entries: readonly IndicatorProgress[],
    shown: ReadonlySet<IndicatorProgress>,
    level: number,
    locale: Locale,
  ): TemplateResult {
    const firsts = new Set<string>();
    return html`${key(entries, chartsLabels[locale])}
      <div class="multiples" @keydown=${this.escape}>
        ${repeat(
          this.isByGap ? byGap(entries) : entries,
          ({ indicator }) => indicator.id,
          (entry) => {
            const isShown = shown.has(entry);
            const isFirst = isShown && !firsts.has(entry.goal.id);
            if (isShown) firsts.add(entry.goal.id);
            return this.cell(entry, isShown, isFirst, level, locale);
          },
        )}
      </div>`;
  }

  private cell(
    entry: IndicatorProgress,
    isShown: boolean,
    isFirst: boolean,
    level: number,
    locale: Locale,
  ): TemplateResult {
    const { indicator, goal } = entry;
    const isOpen = isShown && this.enlarged === indicator.id;
    const box = this.width.value < phone ? phoneBox : usualBox;
    return html`<div
        class="cell ${isOpen ? 'open' : ''}"
        id=${isShown ? `indicator-${indicator.id}` : nothing}
        ?hidden=${!isShown}
      >
        ${isFirst ? html`<span id="goal-${goal.id}"></span>` : nothing}
        <div class="named" role="heading" aria-level=${level}>
          <button
            type="button"
            aria-expanded=${isOpen ? 'true' : 'false'}
            aria-controls=${isOpen ? 'enlarged' : nothing}
            @click=${() => this.enlarge(isOpen ? '' : indicator.id)}
          >
            ${marked(textIn(indicator.name, locale), locale)}
          </button>
        </div>
        <plan-trend-chart
          part="chart"
          density="compact"
          no-heading
          .boxHeight=${box}
          .progress=${entry}
        ></plan-trend-chart>
      </div>
      ${isOpen ? this.panel(entry, level, locale) : nothing}`;
  }

  private panel(entry: IndicatorProgress, level: number, locale: Locale): TemplateResult {
    return html`<section class="enlarged" id="enlarged" aria-label=${textIn(entry.indicator.name, locale)}>
      <button class="close" type="button" @click=${this.close}>${chartsLabels[locale].close}</button>
      <plan-trend-chart part="chart" heading-level=${level + 1} .progress=${entry}></plan-trend-chart>
    </section>`;
  }

  private sort(isByGap: boolean): void {
    this.isByGap = isByGap;
    this.host.requestUpdate();
  }

  private enlarge(id: string): void {
    this.enlarged = id;
    this.host.requestUpdate();
  }

  /** The keyboard goes back to the name it came from. */
  private readonly close = (): void => {
    const name = this.host.renderRoot.querySelector<HTMLElement>('.cell.open .named button');
    this.enlarge('');
    name?.focus();
  };

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.enlarged) return;
    event.preventDefault();
    this.close();
  };
}
