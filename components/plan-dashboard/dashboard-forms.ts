// The forms in which few pages show their indicators at first sight: charts, one line each, targets without figures. A page
// that loads the elements in parts has them come with the first of these.
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { chartsLabels } from '../../src/format/chart-words.js';
import { glanceLabels } from '../../src/format/glance-words.js';
import { textIn } from '../../src/format/locale.js';
import { messagesOf } from '../../src/format/messages-of.js';
import { statusOrder } from '../../src/format/plan-words.js';
import type { Locale } from '../../src/format/words.js';
import type { GoalProgress, IndicatorProgress, PlanProgress } from '../../src/progress/plan-progress.js';
import { byGap } from '../../src/view/plan/glance.js';
import { goalSource } from '../../src/view/plan/plan-only.js';
import { languageOf, marked, statusMark } from '../internal/marks.js';
import { ChartGrid } from './chart-grid.js';
import { lines } from './dashboard-lines.js';
import { plainTargets } from './plain-targets.js';
import { heading } from './plan-dashboard-parts.js';
import { isLeft, isListed, type Showing } from './section-look.js';

/** Indicators as one line each. */
export const inLines = (entries: readonly IndicatorProgress[], { plain, to, locale }: Showing): TemplateResult =>
  lines(
    entries.filter((entry) => !isListed(entry)),
    plain,
    to,
    locale,
  );

/** What is to be reached, while nobody has reported on it. */
export const asTargets = (
  entries: readonly IndicatorProgress[],
  { host, shown, level, locale }: Showing,
): TemplateResult =>
  plainTargets(
    host,
    entries.filter((entry) => !isListed(entry)),
    shown,
    level + 1,
    locale,
  );

/** One goal nobody has reported on: its place in the plan and the plan's sentence, once for all of it. */
export function aimSection(whole: GoalProgress, left: GoalProgress | undefined, look: Showing): TemplateResult {
  const { level, locale } = look;
  const { quantified } = left ?? whole;
  const { place, quote } = goalSource(whole, locale);
  return html`<section part="goal" class="goal" id="goal-${whole.goal.id}" ?hidden=${!isLeft(whole, left)}>
    <div class="rule level">
      ${heading(level, 'section', marked(textIn(whole.goal.name, locale), locale))}
      <p class="common">
        <span>${quantified ? glanceLabels[locale].items(quantified) : nothing}</span>
        <span>${marked(place, locale)}</span>
      </p>
      ${quote ? html`<q class="quote" lang=${languageOf(quote)}>${quote}</q>` : nothing}
    </div>
    ${asTargets(whole.indicators, look)}
  </section>`;
}

/** One goal in lines: its verdicts stand beneath each other and need no counts. */
export function lineSection({ goal, indicators, quantified }: GoalProgress, look: Showing): unknown {
  const { level, locale } = look;
  if (!quantified) return nothing;
  return html`<section part="goal" class="goal" id="goal-${goal.id}">
    <div class="rule">
      ${heading(level, 'section', marked(textIn(goal.name, locale), locale))}
      <p>${glanceLabels[locale].items(quantified)}</p>
    </div>
    ${inLines(indicators, look)}
  </section>`;
}

/** The charts of a page, with what is enlarged among them and their order. */
export const chartGrid = (
  host: ReactiveControllerHost & Element & { readonly renderRoot: Element | DocumentFragment },
) => new ChartGrid(host);

/** The charts of the whole plan side by side. What has one of the verdicts asked for stands by its gap. */
export function chartSection(
  whole: PlanProgress,
  left: PlanProgress,
  statuses: readonly string[],
  grid: ChartGrid,
  level: number,
  controls: boolean,
  locale: Locale,
): unknown {
  if (left.indicators.length === 0) return nothing;
  const words = messagesOf(locale).status;
  const drawn = whole.indicators.filter((entry) => !isListed(entry));
  const all = chartsLabels[locale].all(left.indicators.filter((entry) => !isListed(entry)).length);
  return html`<section part="goal" class="goal">
    <div class="rule ${statuses.length ? '' : 'level'}">
      <div class="section" role="heading" aria-level=${level}>
        ${
          statuses.length
            ? statusOrder
                .filter((status) => statuses.includes(status))
                .map((status) => html`${statusMark(status, words[status])} `)
            : all
        }
      </div>
      ${statuses.length ? html`<p>${glanceLabels[locale].items(left.quantified || left.indicators.length)}</p>` : nothing}
      ${controls && !statuses.length ? grid.orders(locale) : nothing}
    </div>
    ${grid.draw(statuses.length ? byGap(drawn) : drawn, new Set(left.indicators), level + 1, locale)}
  </section>`;
}
