import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { letterSize } from './letters.js';

/** How much larger than usual the letters of the page are (长辈模式): a wide card of large letters is a narrow one. */
const letterScale = (host: Element): number => Math.max(1, letterSize(host) / 16);

// Elements side by side are nearly always equally wide: one is measured, so that a thousand force one layout.
const measured = new WeakMap<Node, number>();

function widthAtStart(host: Element): number {
  const place = host.parentNode;
  const known = place && measured.get(place);
  if (known) return known;
  const { clientWidth } = host;
  if (place) {
    measured.set(place, clientWidth);
    requestAnimationFrame(() => measured.delete(place));
  }
  return clientWidth;
}

/** Pixels of the smallest letters where a page says nothing. */
const usualTick = 12;

/**
 * How wide its host is, in steps. Container queries are newer than the oldest browser we serve; a step keeps a window
 * that is being dragged from redrawing every card on every pixel.
 */
export class OwnWidth implements ReactiveController {
  /** Pixels of letters of 16, rounded down to a step. */
  value: number;
  private started = false;
  private tick: string | undefined;
  private readonly observer: ResizeObserver | undefined;

  /** @param assumed Width of an element that is not laid out: display: none, a closed tab. */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    assumed: number,
    private readonly step = 20,
  ) {
    this.value = assumed;
    // In the next frame: a redraw at once would change the height that is being observed.
    this.observer =
      typeof ResizeObserver === 'undefined'
        ? undefined
        : new ResizeObserver(([entry]) =>
            requestAnimationFrame(() => {
              if (!host.isConnected) return;
              // Larger letters make an element higher and not wider.
              const isOther = this.tick !== undefined && this.tick !== this.tickNow();
              if (this.take(entry?.contentRect.width ?? 0) || isOther) host.requestUpdate();
            }),
          );
    host.addController(this);
  }

  /** How much larger than usual the page asks for the smallest letters. Who asks is redrawn when that changes. */
  get ticks(): number {
    this.tick = this.tickNow();
    return Number(/[\d.]+(?=px)/.exec(this.tick)?.[0] ?? usualTick) / usualTick;
  }

  hostConnected(): void {
    this.observer?.observe(this.host);
  }

  hostUpdate(): void {
    if (!this.started) this.take(widthAtStart(this.host));
    this.started = true;
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private tickNow(): string {
    if (typeof getComputedStyle === 'undefined') return '';
    return getComputedStyle(this.host).getPropertyValue('--plan-font-size-tick');
  }

  private take(width: number): boolean {
    const stepped = Math.floor(width / letterScale(this.host) / this.step) * this.step;
    if (width === 0 || stepped === this.value) return false;
    this.value = stepped;
    return true;
  }
}
