import { html, nothing, type TemplateResult } from 'lit';
import { glanceLabels } from '../../src/format/glance-words.js';
import { messagesOf } from '../../src/format/messages-of.js';
import { goalWords, statusOrder } from '../../src/format/plan-words.js';
import type { Locale } from '../../src/format/words.js';
import type { GoalProgress, IndicatorProgress, PlanProgress } from '../../src/progress/plan-progress.js';
import { byGap } from '../../src/view/plan/glance.js';
import { chartsLabels } from '../../src/format/chart-words.js';
import { statusMark } from '../internal/marks.js';
import { hasCourse, type ChartGrid } from './chart-grid.js';
import { lines, statements } from './dashboard-lines.js';
import { heading } from './plan-dashboard-parts.js';

/** How a page shows its indicators. */
export const views = ['cards', 'table', 'chart'] as const;
export type DashboardView = (typeof views)[number];
export const isView = (text: string): text is DashboardView => (views as readonly string[]).includes(text);

/** The elements a dashboard is made of. */
export const drawsWith = [
  'plan-source',
  'plan-indicator-card',
  'plan-indicator-table',
  'plan-trend-chart',
  'plan-goal-overview',
  'plan-measure-list',
  'plan-as-of',
  'plan-explanation',
];

/** Statements a card would say nothing more about: something to be founded, a rank, something to be explored. */
const isListed = ({ main }: IndicatorProgress): boolean => main.group !== 'quantified' && main.group !== 'direction';

/** What a section shows, and how. */
interface Showing {
  /** What is left of the whole by the reader's filter. */
  readonly shown: ReadonlySet<IndicatorProgress>;
  readonly level: number;
  readonly locale: Locale;
}

/** Cards that a filter leaves out are hidden, not thrown away: a reader who types sees each letter answered at once. */
const cards = (entries: readonly IndicatorProgress[], { shown, level, locale }: Showing): unknown => [
  html`<div class="grid">
    ${entries
      .filter((entry) => !isListed(entry))
      .map(
        (entry) =>
          html`<plan-indicator-card
            id=${shown.has(entry) ? `indicator-${entry.indicator.id}` : nothing}
            part="card"
            heading-level=${level}
            ?hidden=${!shown.has(entry)}
            .progress=${entry}
          ></plan-indicator-card>`,
      )}
  </div>`,
  statements(
    entries.filter((entry) => isListed(entry) && shown.has(entry)),
    level,
    locale,
  ),
];

const shapes = {
  cards,
  lines: (entries: readonly IndicatorProgress[], { locale }: Showing): unknown => lines(entries, locale),
};

/** One goal: its name, the counts of what is left of it, its indicators. */
function goalSection(
  whole: GoalProgress,
  left: GoalProgress | undefined,
  show: () => unknown,
  { level, locale }: Showing,
): unknown {
  if (whole.indicators.length === 0) return nothing;
  const words = goalWords(left ?? whole, locale);
  return html`<section part="goal" class="goal" id="goal-${whole.goal.id}" ?hidden=${!left}>
    <div class="rule">
      ${heading(level, 'section', words.name)}
      <p>${words.summary}</p>
    </div>
    ${show()}
  </section>`;
}

/** Every goal of a plan with what a filter leaves of it, in one of three forms. */
export function goalSections(
  whole: PlanProgress,
  left: PlanProgress,
  shape: keyof typeof shapes,
  level: number,
  locale: Locale,
): unknown[] {
  const shown = new Set(left.indicators);
  const parts = new Map(left.goals.map((goal) => [goal.goal, goal]));
  return whole.goals.map((goal) =>
    goalSection(goal, parts.get(goal.goal), () => shapes[shape](goal.indicators, { shown, level: level + 1, locale }), {
      shown,
      level,
      locale,
    }),
  );
}

/** What has one of the verdicts asked for, under their names and not by goal: the farthest behind first. */
export function resultSection(
  left: PlanProgress,
  statuses: readonly string[],
  shape: keyof typeof shapes,
  level: number,
  locale: Locale,
): unknown {
  if (left.indicators.length === 0) return nothing;
  const words = messagesOf(locale).status;
  const found = statusOrder.filter((status) => statuses.includes(status));
  return html`<section part="goal" class="goal result">
    <div class="rule">
      <div class="section" role="heading" aria-level=${level}>
        ${found.map((status) => html`${statusMark(status, words[status])} `)}
      </div>
      <p>${glanceLabels[locale].items(left.quantified || left.indicators.length)}</p>
    </div>
    ${shapes[shape](byGap(left.indicators), { shown: new Set(left.indicators), level: level + 1, locale })}
  </section>`;
}

/**
 * The charts of the whole plan side by side, and a line for each of what has no course. What has one of the verdicts asked
 * for stands by its gap.
 */
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
  const others = left.indicators.filter((entry) => !hasCourse(entry));
  const all = chartsLabels[locale].all(left.indicators.length - others.length);
  return html`<section part="goal" class="goal">
    <div class="rule">
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
    ${grid.draw(statuses.length ? byGap(whole.indicators) : whole.indicators, new Set(left.indicators), level + 1, locale)}
    ${others.length ? lines(others, locale) : nothing}
  </section>`;
}

/** The whole plan as the annex of an evaluation. */
export const tableSection = (progress: PlanProgress, level: number): TemplateResult =>
  html`<section class="goal">
    <plan-indicator-table part="table" heading-level=${level} .progress=${progress}></plan-indicator-table>
  </section>`;

export function measuresSection(progress: PlanProgress, level: number): unknown {
  if (!progress.plan.measures?.length) return nothing;
  return html`<section part="measures" class="goal" id="measures">
    <plan-measure-list heading-level=${level} .progress=${progress}></plan-measure-list>
  </section>`;
}
