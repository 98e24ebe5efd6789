import { html, nothing, type TemplateResult } from 'lit';
import { glanceLabels } from '../../src/format/glance-words.js';
import { messagesOf } from '../../src/format/messages-of.js';
import { goalWords, statusOrder } from '../../src/format/plan-words.js';
import type { GoalProgress, IndicatorProgress, PlanProgress } from '../../src/progress/plan-progress.js';
import { byGap } from '../../src/view/plan/glance.js';
import { marked, statusMark } from '../internal/marks.js';
import { aimSection, asTargets, inLines, lineSection } from './dashboard-forms.js';
import { heading } from './plan-dashboard-parts.js';
import { isLeft, isListed, type Look, type Showing } from './section-look.js';

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

const shapes = { cards, targets: asTargets, lines: inLines };

/** One goal: its name, the counts of what is left of it, what its figures have in common, its indicators. */
function goalSection(whole: GoalProgress, left: GoalProgress | undefined, look: Showing): unknown {
  if (whole.indicators.length === 0) return nothing;
  const { level, locale, shape, told } = look;
  if (shape === 'lines') return lineSection(whole, look);
  if (shape === 'targets') return aimSection(whole, left, look);
  // What is folded beneath the goals is counted there.
  const words = goalWords({ ...(left ?? whole), others: {} }, locale);
  const common = whole.indicators.some(({ main }) => main.reported);
  return html`<section part="goal" class="goal" id="goal-${whole.goal.id}" ?hidden=${!isLeft(whole, left)}>
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
  if (look.shape === 'lines' && whole.goals.length === 1) return [inLines(whole.indicators, { ...look, shown })];
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
