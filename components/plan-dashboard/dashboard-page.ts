import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { askedWords, pageLabels } from '../../src/format/dashboard-words.js';
import { planWords } from '../../src/format/plan-words.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { idList, unknownIds } from '../../src/view/plan/plan-filter.js';
import { withoutFigures } from '../internal/pending.js';
import { warnOnce } from '../internal/warn-once.js';
import { lines } from './dashboard-lines.js';
import { goalSections, measuresSection, overview, tableSection, type DashboardView } from './dashboard-sections.js';
import { chosen, goalLinks, tools } from './dashboard-tools.js';
import { Nearness } from './nearness.js';
import { facts, sampleNotice, sources, staleNotice, summary, title } from './plan-dashboard-parts.js';
import { filterOnce, type ReaderChoice } from './reader-choice.js';

/** What a page says of how its plan is to be shown. */
interface Settings extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly localName: string;
  readonly renderRoot: Element | DocumentFragment;
  readonly src: string;
  readonly goal: string;
  readonly status: string;
  readonly body: string;
  readonly shownView: DashboardView;
  readonly shownDensity: 'compact' | 'full' | 'large';
  readonly noControls: boolean;
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
    const level = host.headingLevel;
    const asked = { goal: idList(host.goal), status: idList(host.status), body: idList(host.body) };
    const scoped = this.scopeOnce(progress, asked);
    const filter = reader.filter(scoped);
    const shown = controls ? this.choiceOnce(scoped, filter) : scoped;
    const words = planWords(scoped, locale);
    const unknown = unknownIds(progress.plan, asked);
    if (unknown.length)
      warnOnce('unknown-scope', host.localName, `asks for "${unknown.join('", "')}", which the plan does not have`);
    return html`${title(words, level)}
      ${scoped === progress ? nothing : html`<p part="scope" class="scope">${labels.scope(askedWords(progress.plan, asked, locale))}</p>`}
      <div class="meta">${facts(words)} ${controls ? this.travel(progress, locale) : nothing}</div>
      ${words.illustrative ? sampleNotice(words.illustrative) : nothing} ${staleNotice(scoped, locale)}
      ${withoutFigures(failure, this.retry, locale)}
      ${
        scoped.indicators.length === 0
          ? unknown.length
            ? html`<p class="empty" part="error">${labels.unknownScope(unknown)}</p>`
            : html`<p class="empty">${scoped === progress ? labels.emptyPlan : labels.nothing}</p>`
          : [
              summary(scoped === progress ? words : { ...words, ...this.ofPart(scoped, locale) }, level + 1),
              compact ? nothing : overview(scoped, level + 1, host.shownView !== 'table', locale),
              controls ? this.controls(scoped, shown, locale) : nothing,
              this.body(scoped, shown, level + 1, locale),
            ]
      }
      ${sources(scoped, words, host.shownView === 'cards' && !compact, locale)}
      ${compact ? nothing : measuresSection(shown, level + 1)}
      <p part="source" class="source">${words.source}</p>`;
  }

  /** Without a source nothing would follow. A source around the page is moved by the element itself. */
  private travel(progress: PlanProgress, locale: Locale): unknown {
    if (this.host.progress) return nothing;
    return html`<details class="travel">
      <summary>${pageLabels[locale].otherDay}</summary>
      <plan-as-of .progress=${this.host.src ? progress : undefined}></plan-as-of>
    </details>`;
  }

  /** A part without a figure says so of itself, not of the plan. */
  private ofPart({ quantified }: PlanProgress, locale: Locale): { summary: string } | undefined {
    return quantified === 0 ? { summary: pageLabels[locale].noneQuantified } : undefined;
  }

  private controls(scoped: PlanProgress, shown: PlanProgress, locale: Locale): TemplateResult {
    const { host, reader } = this;
    const filter = reader.filter(scoped);
    return html`${tools(scoped, filter, reader, host.shownView, locale)}
    ${chosen(shown, scoped, filter, this.drop, locale)}
    ${host.shownView === 'table' ? nothing : goalLinks(shown, locale)}`;
  }

  private body(scoped: PlanProgress, shown: PlanProgress, level: number, locale: Locale): unknown {
    const view = this.host.shownView;
    const compact = this.host.shownDensity === 'compact';
    // The head names the one goal already.
    if (compact && shown.goals.length === 1) return lines(shown.indicators, locale);
    if (view === 'table' && !compact) return shown.indicators.length ? tableSection(shown, level) : nothing;
    const shape = compact || view === 'table' ? 'lines' : view;
    return goalSections(scoped, shown, shape, level, locale, this.nearness);
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
