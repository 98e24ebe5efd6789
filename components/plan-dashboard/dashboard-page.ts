import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { cache } from 'lit/directives/cache.js';
import { askedWords, pageLabels } from '../../src/format/dashboard-words.js';
import { glanceLabels } from '../../src/format/glance-words.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { idList } from '../../src/view/plan/id-list.js';
import { verdictsBetween } from '../../src/view/plan/glance-changes.js';
import { unknownIds, type PlanFilter } from '../../src/view/plan/plan-filter.js';
import { OpenMenus } from '../internal/menu.js';
import { withoutFigures } from '../internal/pending.js';
import { show } from '../internal/shown.js';
import { warnOnce } from '../internal/warn-once.js';
import { LateParts } from '../internal/late-parts.js';
import type { ChartGrid } from './chart-grid.js';
import { answer, type Asked } from './dashboard-answer.js';
import { FoldsOnPaper, measures, statements } from './dashboard-folds.js';
import { chartGrid, chartSection } from './dashboard-forms.js';
import { goalSections, resultSection, tableSection } from './dashboard-sections.js';
import type { DashboardView, PageLook, PagePart } from './page-look.js';
import { chosen, shownWords, tools } from './dashboard-tools.js';
import { meta, sampleMark } from './glance-head.js';
import { Heard } from './heard.js';
import { factsOnce, type PageFacts } from './page-facts.js';
import { placeAddress, ways } from './page-ways.js';
import { foot, sources, staleNotice, title } from './plan-dashboard-parts.js';
import { filterOnce, type ReaderChoice } from './reader-choice.js';
import { StickyBar, stickyBar, type BarFacts } from './sticky-bar.js';

/** What a page says of how its plan is to be shown. */
interface Settings extends ReactiveControllerHost, Element {
  readonly renderRoot: Element | DocumentFragment;
  readonly src: string;
  readonly goal: string;
  readonly status: string;
  readonly body: string;
  readonly pageHref: string;
  readonly urlState: string | undefined;
  readonly noControls: boolean;
  readonly headingLevel: number;
  readonly progress: PlanProgress | undefined;
}

/** How it shows it now. */
interface Look extends PageLook {
  readonly columns: number;
}

/** What is there for every plan. */
const saysOfItself = (part: PagePart): boolean => part === 'heading' || part === 'facts' || part === 'source';

/** Draws a plan that is there: the page's part of it, and of that the reader's. */
export class DashboardPage {
  private readonly scopeOnce = filterOnce();
  private readonly choiceOnce = filterOnce();
  private readonly factsOnce = factsOnce();
  private charts: ChartGrid | undefined;
  private readonly late: LateParts;
  readonly heard: Heard;

  constructor(
    private readonly host: Settings,
    private readonly reader: ReaderChoice,
    private readonly retry: () => void,
  ) {
    this.late = new LateParts(host);
    this.heard = new Heard(host);
    new StickyBar(host);
    new FoldsOnPaper(host);
    new OpenMenus(host);
  }

  draw(progress: PlanProgress, failure: string | undefined, look: Look, locale: Locale): TemplateResult {
    const { host, reader } = this;
    // What was handed over may have any kind of target, and its earlier days are calculated here.
    const handed = host.progress && this.late.instead('kinds', 'bones', locale);
    if (handed) return handed;
    const { view, compact, parts } = look;
    const labels = pageLabels[locale];
    const controls = parts.has('tools');
    const titled = parts.has('heading');
    const level = titled ? host.headingLevel + 1 : host.headingLevel;
    const asked = { goal: idList(host.goal), status: idList(host.status), body: idList(host.body) };
    const scoped = this.scopeOnce(progress, asked);
    const wanted = reader.filter(scoped);
    // Everything is shown until what searches has come.
    const waits = wanted.query ? this.late.instead('search', 'chosen', locale) : undefined;
    const filter = waits ? { ...wanted, query: '' } : wanted;
    const shown = controls ? this.choiceOnce(scoped, filter) : scoped;
    show(host, shown, locale);
    // Figures that could not be read may exist.
    const { plain, ...known } = this.factsOnce(scoped, locale);
    const page: PageFacts = { ...known, plain: failure === undefined ? plain : undefined };
    const { words, facts, told } = page;
    this.heard.draws({
      progress: scoped,
      choice: JSON.stringify(filter),
      shown: () => shownWords(shown, scoped, filter, locale),
      figures: (before) =>
        glanceLabels[locale].onDay(
          facts.day,
          page.plain?.headline ?? page.answer.headline,
          before && !page.plain ? verdictsBetween(before, scoped, locale) : '',
        ),
    });
    const unknown = unknownIds(progress.plan, asked);
    if (unknown.length)
      warnOnce('unknown-scope', host.localName, `asks for "${unknown.join('", "')}", which the plan does not have`);
    // Without a source nothing would follow. A source around the page is moved by the element itself.
    const travels = controls && !host.progress && !(page.plain && !progress.plan.observations?.length);
    // What a reader looks for may stand in what is folded.
    const asks = controls && Boolean(filter.query || filter.goal || filter.body);
    const list = parts.has('indicators')
      ? this.body(scoped, shown, controls ? filter.status : undefined, page.plain !== undefined, look, level, locale)
      : nothing;
    const folded =
      parts.has('statements') && (compact || view !== 'table')
        ? statements(shown.indicators, told, level, asks, locale)
        : nothing;
    const tasks = parts.has('measures') ? measures(shown, level, asks, locale) : nothing;
    const asking: Asked = {
      ...look,
      level,
      bare: scoped !== progress && scoped.quantified === 0,
      // Nothing of what is asked for is in the plan.
      instead: [list, folded, tasks].every((part) => part === nothing) && ![...parts].some(saysOfItself),
      chosen: controls ? (filter.status ?? []) : [],
      turn: controls ? (status) => reader.turn(status, filter) : undefined,
      to: (place) => placeAddress(host, place, look),
    };
    return html`${titled ? title(words, host.headingLevel, locale) : nothing}
    ${scoped === progress ? nothing : html`<p part="scope" class="scope">${labels.scope(askedWords(progress.plan, asked, locale))}</p>`}
    ${
      parts.has('facts')
        ? meta(facts, page.plain, travels, host.src ? progress : undefined, compact)
        : html`<div class="meta">${sampleMark(facts, compact)}</div>`
    }
    ${staleNotice(scoped, locale)} ${withoutFigures(failure, this.retry, locale)}
    ${
      scoped.indicators.length === 0
        ? unknown.length
          ? html`<p class="empty" part="error">${labels.unknownScope(unknown)}</p>`
          : html`<p class="empty">${scoped === progress ? labels.emptyPlan : labels.nothing}</p>`
        : [
            answer(page, asking, locale),
            controls ? this.controls(scoped, shown, filter, page, view, waits, locale) : nothing,
            // What a reader leaves for another view comes back as it was.
            cache(list),
          ]
    }
    ${folded} ${parts.has('source') ? sources(scoped, words, view !== 'table' && !compact, locale) : nothing} ${tasks}
    ${!parts.has('source') ? nothing : compact && host.pageHref ? ways(host, progress, scoped, locale) : foot(words, locale)}`;
  }

  /** What a reader can ask for, what is asked, and the bar that stays. */
  private controls(
    scoped: PlanProgress,
    shown: PlanProgress,
    filter: PlanFilter,
    { words, facts, answer: told, plain: only }: PageFacts,
    view: DashboardView,
    waits: TemplateResult | undefined,
    locale: Locale,
  ): unknown {
    const { host, reader } = this;
    const plain = only !== undefined;
    const find = (selector: string): HTMLElement => host.renderRoot.querySelector(selector)!;
    const tell = (said: string): HTMLElement => {
      this.heard.say(said);
      return Object.assign(find('.told'), { textContent: said });
    };
    // What was pressed in the bar goes with it: the reader goes on from the tools.
    const fromBar = (change: () => void): void => {
      change();
      void host.updateComplete.then(() => find('.tools').focus());
    };
    const bar: BarFacts = {
      name: words.name,
      facts,
      answer: told,
      scoped,
      plain,
      chosen: filter.status ?? [],
      view,
      chooseView: (other) => fromBar(() => reader.chooseView(other)),
      turn: (status) => fromBar(() => reader.turn(status, filter)),
      toLegend: () => find('.strip button').focus(),
    };
    return [
      tools(scoped, filter, reader, view, plain, tell, host.urlState != null, locale),
      // Right beneath the tools: it comes when they have left, and is then at the top at once.
      stickyBar(bar, locale),
      waits ?? chosen(shown, scoped, filter, this.drop, locale),
    ];
  }

  private body(
    scoped: PlanProgress,
    shown: PlanProgress,
    statuses: readonly string[] | undefined,
    plain: boolean,
    look: Look,
    level: number,
    locale: Locale,
  ): unknown {
    const { host } = this;
    const { view, compact, columns } = look;
    if (view === 'table' && !compact)
      return shown.indicators.length ? tableSection(shown, level, this.heard.say) : nothing;
    const instead = compact || plain || view === 'chart' ? this.late.instead('forms', 'bones', locale) : undefined;
    if (instead) return instead;
    if (view === 'chart' && !compact) {
      this.charts ??= chartGrid(host);
      return chartSection(scoped, shown, statuses ?? [], this.charts, level, !host.noControls, locale);
    }
    const { told } = this.factsOnce(scoped, locale);
    const shape = compact ? 'lines' : plain ? 'targets' : 'cards';
    const to = (place: string): string | undefined => placeAddress(host, place, look);
    const showing = { host, shape, level, locale, columns, told, plain, to } as const;
    const left = statuses ? { ...shown, indicators: [], goals: [] } : shown;
    // Hidden, not thrown away: what a reader leaves comes back at once.
    return html`${statuses ? resultSection(shown, statuses, showing) : nothing}${goalSections(scoped, left, showing)}`;
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
