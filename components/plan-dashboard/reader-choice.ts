import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlanProgress, Status } from '../../src/progress/plan-progress.js';
import { isDay } from '../../src/format/typed-day.js';
import { idList } from '../../src/view/plan/id-list.js';
import { facetChoices, filterPlan, type Facet, type PlanFilter } from '../../src/view/plan/plan-filter.js';
import { nearest } from '../internal/ancestors.js';
import type { PlanDayChosenEvent } from '../internal/events.js';
import { stateOf, writeState, type UrlState } from '../internal/url-state.js';
import { isView, type DashboardView } from './page-look.js';

const keys = ['view', 'q', 'goal', 'status', 'body', 'as-of'] as const;

/** What a reader can choose; each is one parameter of the address. */
export type ReaderKey = (typeof keys)[number];

const nothing: UrlState<ReaderKey> = { view: '', q: '', goal: '', status: '', body: '', 'as-of': '' };

interface Host extends ReactiveControllerHost, Element {
  readonly hasUpdated: boolean;
  readonly src: string;
  view: DashboardView;
  asOf: string;
}

/** What a reader chose on top of the page's own scope, kept in the address where the page asks for it. */
export class ReaderChoice implements ReactiveController {
  private state = nothing;
  /** What the page itself says: where a reader starts, and what the address need not repeat. */
  private page: { readonly view: DashboardView; readonly asOf: string } | undefined;

  /** @param prefix Of the parameters; undefined leaves the address alone. */
  constructor(
    private readonly host: Host,
    private readonly prefix: () => string | undefined,
  ) {
    host.addController(this);
  }

  get query(): string {
    return this.state.q;
  }

  set(chosen: Partial<UrlState<ReaderKey>>): void {
    this.state = { ...this.state, ...chosen };
    const prefix = this.prefix();
    if (prefix) writeState(prefix, this.state);
    this.host.requestUpdate();
  }

  /** Takes one condition away, or all of them; the view and the day are no conditions. */
  drop(key: string): void {
    this.set(key ? { [key]: '' } : { q: '', goal: '', status: '', body: '' });
  }

  /** Takes a verdict into the choice, or out of it. */
  turn(status: Status, { status: chosen = [] }: PlanFilter): void {
    const left = chosen.filter((each) => each !== status);
    this.set({ status: (left.length < chosen.length ? left : [...chosen, status]).join(' ') });
  }

  /** Takes away whatever hides a part of the page; whether there was anything. */
  readonly reveal = (): boolean => {
    const { q, goal, status, body } = this.state;
    const narrows = Boolean(q || goal || status || body);
    if (narrows) this.drop('');
    return narrows;
  };

  readonly chooseView = (view: DashboardView): void => {
    const { view: usual } = this.pageSays();
    this.host.view = view;
    this.set({ view: view === usual ? '' : view });
  };

  /** A dashboard with a source of its own moves that; a source around it follows by itself. */
  readonly chooseDay = (event: PlanDayChosenEvent): void => {
    const { asOf } = event;
    const { asOf: usual } = this.pageSays();
    // After the page has had its say.
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      if (this.host.src) this.host.asOf = asOf;
      this.set({ 'as-of': asOf === usual ? '' : asOf });
    });
  };

  /** The filter, without what the plan does not know: an address may be old, or made by hand. */
  filter(scoped: PlanProgress): PlanFilter {
    const known = (facet: Facet): readonly string[] | undefined => {
      const ids = idList(this.state[facet]);
      const there = ids.length ? facetChoices(scoped, facet) : [];
      const own = ids.filter((id) => there.includes(id));
      return own.length ? own : undefined;
    };
    return { query: this.state.q.trim(), goal: known('goal'), status: known('status'), body: known('body') };
  }

  hostConnected(): void {
    addEventListener('popstate', this.read);
    // Put back into a page whose address names a choice: a reader may have come by it.
    if (this.host.hasUpdated && Object.values(stateOf(location.search, this.prefix() ?? '', keys)).some(Boolean))
      this.read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.read);
  }

  /** Takes over what the address says; back and forward may have changed it. */
  readonly read = (): void => {
    const prefix = this.prefix();
    if (!prefix) return;
    const usual = this.pageSays();
    this.state = stateOf(location.search, prefix, keys);
    const { view, 'as-of': day } = this.state;
    this.host.view = isView(view) ? view : usual.view;
    const asOf = isDay(day) ? day : usual.asOf;
    if (this.host.src) this.host.asOf = asOf;
    else if (isDay(day)) {
      const source = nearest(this.host, 'plan-source') as { asOf?: string } | undefined;
      if (source) source.asOf = day;
    }
    this.host.requestUpdate();
  };

  private pageSays(): { readonly view: DashboardView; readonly asOf: string } {
    return (this.page ??= { view: this.host.view, asOf: this.host.asOf });
  }
}

/** Filters the last plan once: what shows the part stays the same object while the question does. */
export function filterOnce(): (progress: PlanProgress, filter: PlanFilter) => PlanProgress {
  let last: { readonly progress: PlanProgress; readonly key: string; readonly part: PlanProgress } | undefined;
  return (progress, filter) => {
    const key = JSON.stringify(filter);
    if (last?.progress !== progress || last.key !== key) last = { progress, key, part: filterPlan(progress, filter) };
    return last.part;
  };
}
