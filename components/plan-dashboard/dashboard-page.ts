import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { askedWords, pageLabels } from '../../src/format/dashboard-words.js';
import { glanceLabels } from '../../src/format/glance-words.js';
import { planWords } from '../../src/format/plan-words.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { glance, glanceFacts } from '../../src/view/plan/glance.js';
import { glanceChanges } from '../../src/view/plan/glance-changes.js';
import { idList, unknownIds, type PlanFilter } from '../../src/view/plan/plan-filter.js';
import { withoutFigures } from '../internal/pending.js';
import { show } from '../internal/shown.js';
import { warnOnce } from '../internal/warn-once.js';
import { lines } from './dashboard-lines.js';
import {
  goalSections,
  measuresSection,
  resultSection,
  tableSection,
  type DashboardView,
} from './dashboard-sections.js';
import { chosen, tools } from './dashboard-tools.js';
import { legend, meta } from './glance-head.js';
import { changesStrip, goalsAndBehind } from './glance-lists.js';
import { Nearness } from './nearness.js';
import { foot, sources, staleNotice, title } from './plan-dashboard-parts.js';
import { filterOnce, type ReaderChoice } from './reader-choice.js';

/** What a page says of how its plan is to be shown. */
interface Settings extends ReactiveControllerHost, Element {
  readonly renderRoot: Element | DocumentFragment;
  readonly src: string;
  readonly goal: string;
  readonly status: string;
  readonly body: string;
  readonly shownView: DashboardView;
  readonly shownDensity: 'compact' | 'full' | 'large';
  readonly noControls: boolean;
  readonly noHeading: boolean;
  readonly headingLevel: number;
  readonly progress: PlanProgress | undefined;
}

/** Draws a plan that is there: the page's part of it, and of that the reader's. */
export class DashboardPage {
  private readonly scopeOnce = filterOnce();
  private readonly choiceOnce = filterOnce();
  private readonly nearness: Nearness;

  constructor(
    private readonly host: Settings,
    private readonly reader: ReaderChoice,
    private readonly retry: () => void,
  ) {
    this.nearness = new Nearness(host);
  }

  draw(progress: PlanProgress, failure: string | undefined, locale: Locale): TemplateResult {
    const { host, reader } = this;
    const labels = pageLabels[locale];
    const compact = host.shownDensity === 'compact';
    const controls = !compact && !host.noControls;
    const level = host.noHeading ? host.headingLevel - 1 : host.headingLevel;
    const asked = { goal: idList(host.goal), status: idList(host.status), body: idList(host.body) };
    const scoped = this.scopeOnce(progress, asked);
    const filter = reader.filter(scoped);
    const shown = controls ? this.choiceOnce(scoped, filter) : scoped;
    show(host, shown, locale);
    const words = planWords(scoped, locale);
    const unknown = unknownIds(progress.plan, asked);
    if (unknown.length)
      warnOnce('unknown-scope', host.localName, `asks for "${unknown.join('", "')}", which the plan does not have`);
    // Without a source nothing would follow. A source around the page is moved by the element itself.
    const travels = controls && !host.progress;
    return html`${host.noHeading ? nothing : title(words, level)}
    ${scoped === progress ? nothing : html`<p part="scope" class="scope">${labels.scope(askedWords(progress.plan, asked, locale))}</p>`}
    ${meta(glanceFacts(scoped, locale), travels, host.src ? progress : undefined)} ${staleNotice(scoped, locale)}
    ${withoutFigures(failure, this.retry, locale)}
    ${
      scoped.indicators.length === 0
        ? unknown.length
          ? html`<p class="empty" part="error">${labels.unknownScope(unknown)}</p>`
          : html`<p class="empty">${scoped === progress ? labels.emptyPlan : labels.nothing}</p>`
        : [
            this.answer(scoped, scoped !== progress, filter, level + 1, locale),
            controls ? tools(scoped, filter, reader, host.shownView, locale) : nothing,
            controls ? chosen(shown, scoped, filter, this.drop, locale) : nothing,
            this.body(scoped, shown, controls ? filter.status : undefined, level + 1, locale),
          ]
    }
    ${sources(scoped, words, host.shownView === 'cards' && !compact, locale)}
    ${compact ? nothing : measuresSection(shown, level + 1)} ${foot(words)}`;
  }

  /** The sentence and the counts; where there is room, goals, what is behind, what changed. */
  private answer(scoped: PlanProgress, part: boolean, filter: PlanFilter, level: number, locale: Locale): unknown {
    const { host, reader } = this;
    const compact = host.shownDensity === 'compact';
    const controls = !compact && !host.noControls;
    const told = glance(scoped, locale);
    // The table has no places to go to.
    const linked = host.shownView !== 'table';
    // A part without a figure says so of itself, not of the plan.
    const headline = part && scoped.quantified === 0 ? pageLabels[locale].noneQuantified : told.headline;
    return html`<section part="summary" class="summary" aria-label=${glanceLabels[locale].answer}>
      <p class="sentence">${headline}</p>
      ${legend(
        told.counts,
        controls ? (filter.status ?? []) : [],
        controls ? (status) => reader.turn(status, filter) : undefined,
        locale,
      )}
      ${
        compact
          ? nothing
          : [
              goalsAndBehind(told, level, linked, linked && controls, locale),
              changesStrip(glanceChanges(scoped, locale), locale),
            ]
      }
    </section>`;
  }

  private body(
    scoped: PlanProgress,
    shown: PlanProgress,
    statuses: readonly string[] | undefined,
    level: number,
    locale: Locale,
  ): unknown {
    const { shownDensity, shownView: view } = this.host;
    const compact = shownDensity === 'compact';
    // The head names the one goal already.
    if (compact && shown.goals.length === 1) return lines(shown.indicators, locale);
    if (view === 'table' && !compact) return shown.indicators.length ? tableSection(shown, level) : nothing;
    const shape = compact || view === 'table' ? 'lines' : view;
    const left = statuses ? { ...shown, indicators: [], goals: [] } : shown;
    return [
      statuses ? resultSection(shown, statuses, shape, level, locale, this.nearness) : nothing,
      // Hidden, not thrown away: what a reader leaves comes back at once.
      goalSections(scoped, left, shape, level, locale, this.nearness),
    ];
  }

  /** The button that took a condition away is gone with it: the keyboard goes to the next one, or to the tools. */
  private readonly drop = (key: string): void => {
    this.reader.drop(key);
    const { host } = this;
    void host.updateComplete.then(() =>
      (
        host.renderRoot.querySelector<HTMLElement>('.chip button') ??
        host.renderRoot.querySelector<HTMLElement>('.tools')
      )?.focus(),
    );
  };
}
