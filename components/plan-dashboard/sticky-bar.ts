import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { pageLabels } from '../../src/format/dashboard-words.js';
import { glanceLabels } from '../../src/format/glance-words.js';
import type { CountWords, Locale } from '../../src/format/words.js';
import type { PlanProgress, Status } from '../../src/progress/plan-progress.js';
import type { Glance, GlanceFacts } from '../../src/view/plan/glance.js';
import { cross, marked, statusBar, statusMark } from '../internal/marks.js';
import type { DashboardView } from './page-look.js';
import { viewSwitch } from './dashboard-tools.js';
import { menu } from '../internal/menu.js';
import { ofThisPage } from '../internal/this-page.js';
import { downloads } from './page-actions.js';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly renderRoot: Element | DocumentFragment;
}

const find = ({ renderRoot }: Host, selector: string): HTMLElement | null => renderRoot.querySelector(selector);

/**
 * Stays at the top once the choice of view has left the window: what the figures are, what is chosen, and the ways on.
 * Takes no room of its own, so that nothing moves when it comes.
 */
export class StickyBar implements ReactiveController {
  private observer: IntersectionObserver | undefined;
  private observed: HTMLElement | null = null;
  /** Tells what stands beneath the bar how high it is: with large letters, and a long name, it is of several lines. */
  private readonly heights =
    typeof ResizeObserver === 'undefined'
      ? undefined
      : new ResizeObserver(() => requestAnimationFrame(this.tellHeight));
  /** The focus comes by a pointer: what is pressed stays under it, or the press would miss. */
  private isPressed = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (typeof IntersectionObserver === 'undefined' || !this.host.isConnected) return;
    const tools = find(this.host, '.tools');
    if (tools === this.observed) return;
    this.observer?.disconnect();
    this.heights?.disconnect();
    this.observed = tools;
    if (!tools) return;
    this.heights?.observe(find(this.host, '.sticky > div')!);
    // As far as anybody scrolls down counts as in sight: left is what lies above, however far the reader has leapt.
    this.observer = new IntersectionObserver(
      (entries) => {
        const bar = find(this.host, '.sticky');
        const last = entries[entries.length - 1];
        if (bar && last) bar.hidden = last.isIntersecting;
      },
      { rootMargin: '0px 0px 1000000px' },
    );
    this.observer.observe(tools);
    this.host.renderRoot.addEventListener('mousedown', this.press);
    this.host.renderRoot.addEventListener('focusin', this.uncover);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.heights?.disconnect();
    this.observed = null;
    this.host.renderRoot.removeEventListener('mousedown', this.press);
    this.host.renderRoot.removeEventListener('focusin', this.uncover);
  }

  private readonly tellHeight = (): void => {
    const bar = find(this.host, '.sticky');
    const height = bar?.firstElementChild?.getBoundingClientRect().height;
    if (height) bar.parentElement!.style.setProperty('--_bar-height', `${height}px`);
  };

  private readonly press = (): void => {
    this.isPressed = true;
    // The focus comes in the same breath.
    setTimeout(() => (this.isPressed = false));
  };

  /** What has the keyboard is never covered: a browser scrolls it to the window's edge, where the bar is. */
  private readonly uncover = (event: Event): void => {
    const bar = find(this.host, '.sticky:not([hidden])');
    const [focused] = event.composedPath();
    if (this.isPressed || !bar || !(focused instanceof Element) || bar.contains(focused)) return;
    const over = bar.getBoundingClientRect().top;
    const { top, bottom } = focused.getBoundingClientRect();
    const hidden = over + bar.firstElementChild!.clientHeight + 16 - top;
    // Until it is known that the tools are back in sight, the bar stands in its own place beneath them.
    if (bottom > over && hidden > 0) scrollBy(0, -hidden);
  };
}

/** What the bar says and does. */
export interface BarFacts {
  readonly name: string;
  readonly facts: GlanceFacts;
  readonly answer: Glance;
  readonly scoped: PlanProgress;
  /** Whether no figure is known yet. */
  readonly plain: boolean;
  readonly chosen: readonly string[];
  readonly view: DashboardView;
  readonly chooseView: (view: DashboardView) => void;
  readonly turn: (status: Status) => void;
  /** Brings back the legend, which is the filter. */
  readonly toLegend: () => void;
}

const chip = ({ status, count, word }: CountWords, turn: BarFacts['turn'], locale: Locale): TemplateResult =>
  html`<span class="pick"
    >${statusMark(status, word)} ${glanceLabels[locale].items(count)}<button
      type="button"
      aria-label=${pageLabels[locale].remove(word)}
      @click=${() => turn(status)}
    >
      ${cross}
    </button></span
  >`;

export function stickyBar(page: BarFacts, locale: Locale): TemplateResult {
  const { name, facts, answer, scoped, plain, chosen, view, chooseView, turn, toLegend } = page;
  const labels = glanceLabels[locale];
  const { counts, goals } = answer;
  return html`<div class="sticky" role="group" aria-label=${labels.atTop} hidden>
    <div>
      <div class="facts">
        <b>${marked(name, locale)}</b>
        ${facts.sample ? html`<span class="tag illustrative">${facts.sample.tag}</span>` : nothing}
        <span>${plain ? facts.period : facts.day}</span>
        ${counts.length && !plain ? html`<span class="strand" aria-hidden="true"><span>${statusBar(counts)}</span></span>` : nothing}
      </div>
      ${counts.filter(({ status }) => chosen.includes(status)).map((entry) => chip(entry, turn, locale))}
      <button type="button" class="filters" @click=${toLegend}>${labels.filters(chosen.length)}</button>
      ${viewSwitch(view, plain, chooseView, locale)}
      ${
        view === 'table' || goals.length < 2
          ? nothing
          : menu(
              labels.toGoal,
              goals.map(
                (goal) => html`<li><a href=${ofThisPage(`#goal-${goal.id}`)}>${marked(goal.name, locale)}</a></li>`,
              ),
            )
      }
      ${downloads(scoped, locale)}
    </div>
  </div>`;
}
