import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { askedWords, pageLabels } from '../../src/format/dashboard-words.js';
import { glanceLabels } from '../../src/format/glance-words.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { idList } from '../../src/view/plan/id-list.js';
import { unknownIds, type PlanFilter } from '../../src/view/plan/plan-filter.js';
import { withoutFigures } from '../internal/pending.js';
import { show } from '../internal/shown.js';
import { warnOnce } from '../internal/warn-once.js';
import { ChartGrid } from './chart-grid.js';
import { lines } from './dashboard-lines.js';
import { FoldsOnPaper, measures, statements } from './dashboard-folds.js';
import { chartSection, goalSections, resultSection, tableSection, type DashboardView } from './dashboard-sections.js';
import type { PlanOnly } from '../../src/view/plan/plan-only.js';
import { chosen, tools } from './dashboard-tools.js';
import { legend, meta } from './glance-head.js';
import { changesStrip, goalsAndBehind } from './glance-lists.js';
import { foot, sources, staleNotice, title } from './plan-dashboard-parts.js';
import { factsOnce, type PageFacts } from './page-facts.js';
import { filterOnce, type ReaderChoice } from './reader-choice.js';
import { StickyBar, stickyBar, type BarFacts } from './sticky-bar.js';

/** What a page says of how its plan is to be shown. */
interface Settings extends ReactiveControllerHost, Element {
  readonly renderRoot: Element | DocumentFragment;
  readonly src: string;
  readonly goal: string;
  readonly status: string;
  readonly body: string;
  readonly shownView: DashboardView;
  readonly shownDensity: 'compact' | 'full' | 'large';
  readonly columns: number;
  readonly urlState: string | undefined;
  readonly noControls: boolean;
  readonly noHeading: boolean;
  readonly headingLevel: number;
  readonly progress: PlanProgress | undefined;
}

/** Draws a plan that is there: the page's part of it, and of that the reader's. */
export class DashboardPage {
  private readonly scopeOnce = filterOnce();
  private readonly choiceOnce = filterOnce();
  private readonly factsOnce = factsOnce();
  private readonly charts: ChartGrid;

  constructor(
    private readonly host: Settings,
    private readonly reader: ReaderChoice,
    private readonly retry: () => void,
  ) {
    this.charts = new ChartGrid(host);
    new StickyBar(host);
    new FoldsOnPaper(host);
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
    const page = this.factsOnce(scoped, locale);
    const { words, facts, told } = page;
    // Figures that could not be read may exist.
    const plain = compact || failure !== undefined ? undefined : page.plain;
    const unknown = unknownIds(progress.plan, asked);
    if (unknown.length)
      warnOnce('unknown-scope', host.localName, `asks for "${unknown.join('", "')}", which the plan does not have`);
    // Without a source nothing would follow. A source around the page is moved by the element itself.
    const travels = controls && !host.progress && !(plain && !progress.plan.observations?.length);
    // What a reader looks for may stand in what is folded.
    const asks = controls && Boolean(filter.query || filter.goal || filter.body);
    return html`${host.noHeading ? nothing : title(words, level, locale)}
    ${scoped === progress ? nothing : html`<p part="scope" class="scope">${labels.scope(askedWords(progress.plan, asked, locale))}</p>`}
    ${meta(facts, plain, travels, host.src ? progress : undefined)} ${staleNotice(scoped, locale)}
    ${withoutFigures(failure, this.retry, locale)}
    ${
      scoped.indicators.length === 0
        ? unknown.length
          ? html`<p class="empty" part="error">${labels.unknownScope(unknown)}</p>`
          : html`<p class="empty">${scoped === progress ? labels.emptyPlan : labels.nothing}</p>`
        : [
            plain
              ? this.noAnswer(plain, locale)
              : this.answer(page, scoped !== progress && scoped.quantified === 0, filter, level + 1, locale),
            controls ? this.controls(scoped, shown, filter, { ...page, plain }, locale) : nothing,
            this.body(scoped, shown, controls ? filter.status : undefined, plain !== undefined, level + 1, locale),
          ]
    }
    ${compact || host.shownView === 'table' ? nothing : statements(shown.indicators, told, level + 1, asks, locale)}
    ${sources(scoped, words, host.shownView !== 'table' && !compact, locale)}
    ${compact ? nothing : measures(shown, level + 1, asks, locale)} ${foot(words, locale)}`;
  }

  /**
   * The sentence and the counts; where there is room, goals, what is behind, what changed.
   *
   * @param bare A part without a figure, which says so of itself and not of the plan.
   */
  private answer(page: PageFacts, bare: boolean, filter: PlanFilter, level: number, locale: Locale): unknown {
    const { host, reader } = this;
    const { answer: told, changes } = page;
    const compact = host.shownDensity === 'compact';
    const controls = !compact && !host.noControls;
    // The table has no places to go to.
    const linked = host.shownView !== 'table';
    return html`<section part="summary" class="summary" aria-label=${glanceLabels[locale].answer}>
      <p class="sentence">${bare ? pageLabels[locale].noneQuantified : told.headline}</p>
      ${legend(
        told.counts,
        controls ? (filter.status ?? []) : [],
        controls ? (status) => reader.turn(status, filter) : undefined,
        locale,
      )}
      ${
        compact
          ? nothing
          : [goalsAndBehind(told, level, linked, linked && controls, locale), changesStrip(changes, locale)]
      }
    </section>`;
  }

  /** Says once what is not there. */
  private noAnswer({ headline, notice }: PlanOnly, locale: Locale): TemplateResult {
    return html`<section part="summary" class="summary" aria-label=${glanceLabels[locale].answer}>
      <p class="sentence">${headline}</p>
      <p class="sunken">${notice}</p>
    </section>`;
  }

  /** What a reader can ask for, what is asked, and the bar that stays. */
  private controls(
    scoped: PlanProgress,
    shown: PlanProgress,
    filter: PlanFilter,
    { words, facts, answer, plain: only }: PageFacts,
    locale: Locale,
  ): unknown {
    const { host, reader } = this;
    const plain = only !== undefined;
    const view = host.shownView;
    const find = (selector: string): HTMLElement => host.renderRoot.querySelector(selector)!;
    // What was pressed in the bar goes with it: the reader goes on from the tools.
    const fromBar = (change: () => void): void => {
      change();
      void host.updateComplete.then(() => find('.tools').focus());
    };
    const bar: BarFacts = {
      name: words.name,
      facts,
      answer,
      scoped,
      plain,
      chosen: filter.status ?? [],
      view,
      chooseView: (other) => fromBar(() => reader.chooseView(other)),
      turn: (status) => fromBar(() => reader.turn(status, filter)),
      toLegend: () => find('.strip button').focus(),
    };
    return [
      tools(scoped, filter, reader, view, plain, () => find('.told'), host.urlState != null, locale),
      chosen(shown, scoped, filter, this.drop, locale),
      stickyBar(bar, locale),
    ];
  }

  private body(
    scoped: PlanProgress,
    shown: PlanProgress,
    statuses: readonly string[] | undefined,
    plain: boolean,
    level: number,
    locale: Locale,
  ): unknown {
    const { shownDensity, shownView: view } = this.host;
    const compact = shownDensity === 'compact';
    // The head names the one goal already.
    if (compact && shown.goals.length === 1) return lines(shown.indicators, locale);
    if (view === 'table' && !compact) return shown.indicators.length ? tableSection(shown, level) : nothing;
    if (view === 'chart' && !compact)
      return chartSection(scoped, shown, statuses ?? [], this.charts, level, !this.host.noControls, locale);
    const { host } = this;
    const { columns } = host;
    const shape = compact || view !== 'cards' ? 'lines' : plain ? 'targets' : 'cards';
    const look = { host, shape, level, locale, columns, told: this.factsOnce(scoped, locale).told } as const;
    const left = statuses ? { ...shown, indicators: [], goals: [] } : shown;
    return [
      statuses ? resultSection(shown, statuses, look) : nothing,
      // Hidden, not thrown away: what a reader leaves comes back at once.
      goalSections(scoped, left, look),
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
