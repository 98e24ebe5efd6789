import { html, nothing, type TemplateResult } from 'lit';
import { glanceLabels } from '../../src/format/glance-words.js';
import { textIn } from '../../src/format/locale.js';
import { messagesOf } from '../../src/format/messages-of.js';
import { goalWords, statusOrder } from '../../src/format/plan-words.js';
import type { Locale } from '../../src/format/words.js';
import type { GoalProgress, IndicatorProgress, PlanProgress } from '../../src/progress/plan-progress.js';
import { byGap } from '../../src/view/plan/glance.js';
import { chartsLabels } from '../../src/format/chart-words.js';
import { goalSource } from '../../src/view/plan/plan-only.js';
import type { SharedFacts } from '../../src/view/plan/shared-facts.js';
import { languageOf, marked, statusMark } from '../internal/marks.js';
import type { ChartGrid } from './chart-grid.js';
import { lines } from './dashboard-lines.js';
import { plainTargets } from './plain-targets.js';
import { heading } from './plan-dashboard-parts.js';

/** The elements a dashboard is made of. */
export const drawsWith = [
  'plan-source',
  'plan-indicator-card',
  'plan-indicator-table',
  'plan-trend-chart',
  'plan-measure-list',
  'plan-as-of',
  'plan-explanation',
];

/** What the plan wants without a number stands under its own head. */
const isListed = ({ main }: IndicatorProgress): boolean => main.group !== 'quantified';

/** How sections show their indicators. */
interface Look {
  /** What draws them; says where the names lead. */
  readonly host: Element;
  readonly shape: keyof typeof shapes;
  readonly level: number;
  readonly locale: Locale;
  /** How many cards stand abreast. */
  readonly columns: number;
  /** What the page has said for all of them. */
  readonly told: SharedFacts;
  /** While nobody has reported on the plan. */
  readonly plain: boolean;
  /** Where a target is to be found by the id of its place. */
  readonly to: (place: string) => string | undefined;
}

/** What a section shows, and how. */
interface Showing extends Look {
  /** What is left of the whole by the reader's filter. */
  readonly shown: ReadonlySet<IndicatorProgress>;
}

/** Cards that a filter leaves out are hidden, not thrown away: a reader who types sees each letter answered at once. */
function cards(entries: readonly IndicatorProgress[], { shown, level, columns, told }: Showing): TemplateResult {
  const own = entries.filter((entry) => !isListed(entry));
  const rows = Math.ceil(own.filter((entry) => shown.has(entry)).length / columns);
  return html`<div class="grid" .style=${`--_cards:${rows}`}>
    ${own.map(
      (entry) =>
        html`<plan-indicator-card
          id=${shown.has(entry) ? `indicator-${entry.indicator.id}` : nothing}
          part="card"
          heading-level=${level + 1}
          ?hidden=${!shown.has(entry)}
          .told=${told}
          .progress=${entry}
        ></plan-indicator-card>`,
    )}
  </div>`;
}

const shapes = {
  cards,
  targets: (entries: readonly IndicatorProgress[], { host, shown, level, locale }: Showing): TemplateResult =>
    plainTargets(
      host,
      entries.filter((entry) => !isListed(entry)),
      shown,
      level + 1,
      locale,
    ),
  lines: (entries: readonly IndicatorProgress[], { plain, to, locale }: Showing): unknown =>
    lines(
      entries.filter((entry) => !isListed(entry)),
      plain,
      to,
      locale,
    ),
};

/** One goal nobody has reported on: its place in the plan and the plan's sentence, once for all of it. */
function aimSection(whole: GoalProgress, left: GoalProgress | undefined, look: Showing): TemplateResult {
  const { level, locale } = look;
  const { quantified } = left ?? whole;
  const { place, quote } = goalSource(whole, locale);
  return html`<section part="goal" class="goal" id="goal-${whole.goal.id}" ?hidden=${!left}>
    <div class="rule level">
      ${heading(level, 'section', marked(textIn(whole.goal.name, locale), locale))}
      <p class="common">
        <span>${quantified ? glanceLabels[locale].items(quantified) : nothing}</span>
        <span>${marked(place, locale)}</span>
      </p>
      ${quote ? html`<q class="quote" lang=${languageOf(quote)}>${quote}</q>` : nothing}
    </div>
    ${shapes.targets(whole.indicators, look)}
  </section>`;
}

/** One goal in lines: its verdicts stand beneath each other and need no counts. */
function lineSection({ goal, indicators, quantified }: GoalProgress, look: Showing): unknown {
  const { level, locale } = look;
  if (!quantified) return nothing;
  return html`<section part="goal" class="goal" id="goal-${goal.id}">
    <div class="rule">
      ${heading(level, 'section', marked(textIn(goal.name, locale), locale))}
      <p>${glanceLabels[locale].items(quantified)}</p>
    </div>
    ${shapes.lines(indicators, look)}
  </section>`;
}

/** One goal: its name, the counts of what is left of it, what its figures have in common, its indicators. */
function goalSection(whole: GoalProgress, left: GoalProgress | undefined, look: Showing): unknown {
  if (whole.indicators.length === 0) return nothing;
  const { level, locale, shape, told } = look;
  if (shape === 'lines') return lineSection(whole, look);
  // What is folded beneath the goals is counted there.
  const words = goalWords({ ...(left ?? whole), others: {} }, locale);
  const common = shape === 'cards' && whole.indicators.some(({ main }) => main.reported);
  if (shape === 'targets') return aimSection(whole, left, look);
  return html`<section part="goal" class="goal" id="goal-${whole.goal.id}" ?hidden=${!left}>
    <div class="rule">
      ${heading(level, 'section', marked(words.name, locale))}
      <p>${words.summary}</p>
      ${common ? html`<p class="common"><span>${told.asOf}</span> <span>${marked(told.source, locale)}</span></p>` : nothing}
    </div>
    ${shapes[shape](whole.indicators, look)}
  </section>`;
}

/** Every goal of a plan with what a filter leaves of it, in one of three forms. */
export function goalSections(whole: PlanProgress, left: PlanProgress, look: Look): unknown[] {
  const shown = new Set(left.indicators);
  const parts = new Map(left.goals.map((goal) => [goal.goal, goal]));
  // The head of the page names the one goal already.
  if (look.shape === 'lines' && whole.goals.length === 1) return [shapes.lines(whole.indicators, { ...look, shown })];
  return whole.goals.map((goal) => goalSection(goal, parts.get(goal.goal), { ...look, shown }));
}

/** What has one of the verdicts asked for, under their names and not by goal: the farthest behind first. */
export function resultSection(left: PlanProgress, statuses: readonly string[], look: Look): unknown {
  if (left.indicators.length === 0) return nothing;
  const { level, locale, shape } = look;
  const words = messagesOf(locale).status;
  const found = statusOrder.filter((status) => statuses.includes(status));
  return html`<section part="goal" class="goal result">
    <div class="rule">
      <div class="section" role="heading" aria-level=${level}>
        ${found.map((status) => html`${statusMark(status, words[status])} `)}
      </div>
      <p>${glanceLabels[locale].items(left.quantified || left.indicators.length)}</p>
    </div>
    ${shapes[shape](byGap(left.indicators), { ...look, shown: new Set(left.indicators) })}
  </section>`;
}

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

/**
 * The whole plan as a table; the page says its name and its day. On paper it is an annex and stands alone.
 *
 * @param say Tells those who listen in which order it stands.
 */
export const tableSection = (progress: PlanProgress, level: number, say: (words: string) => void): TemplateResult =>
  html`<section class="goal tabled">
    <plan-indicator-table
      part="table"
      no-heading
      no-downloads
      heading-level=${level}
      .say=${say}
      .progress=${progress}
    ></plan-indicator-table>
  </section>`;
