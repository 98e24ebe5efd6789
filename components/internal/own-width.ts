import type { ReactiveController, ReactiveControllerHost } from 'lit';

// What was asked in this frame already; a thousand elements ask the same.
let letters: number | undefined;

/** How much larger than usual the letters of the page are (长辈模式): a wide card of large letters is a narrow one. */
function letterScale(): number {
  if (letters === undefined) {
    letters = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
    requestAnimationFrame(() => (letters = undefined));
  }
  return letters;
}

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

/**
 * How wide its host is, in steps. Container queries are newer than the oldest browser we serve; a step keeps a window
 * that is being dragged from redrawing every card on every pixel.
 */
export class OwnWidth implements ReactiveController {
  /** Pixels of letters of 16, rounded down to a step. */
  value: number;
  private started = false;
  private readonly observer: ResizeObserver;

  /** @param assumed Width of an element that is not laid out: display: none, a closed tab. */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    assumed: number,
    private readonly step = 20,
  ) {
    this.value = assumed;
    // In the next frame: a redraw at once would change the height that is being observed.
    this.observer = new ResizeObserver(([entry]) =>
      requestAnimationFrame(() => {
        if (this.take(entry?.contentRect.width ?? 0)) host.requestUpdate();
      }),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host);
  }

  hostUpdate(): void {
    if (!this.started) this.take(widthAtStart(this.host));
    this.started = true;
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private take(width: number): boolean {
    const stepped = Math.floor(width / letterScale() / this.step) * this.step;
    if (width === 0 || stepped === this.value) return false;
    this.value = stepped;
    return true;
  }
}
