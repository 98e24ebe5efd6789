import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FrameMemory } from './frame-memory.js';
import { letterSize } from './letters.js';

/** How much larger than usual the letters of the page are (长辈模式): a wide card of large letters is a narrow one. */
const letterScale = (host: Element): number => Math.max(1, letterSize(host) / 16);

/** What elements side by side have in common: one is measured, so that a thousand force one layout. */
interface Common {
  width?: number;
  tick?: string;
}

const common = new FrameMemory<Common>();

const commonIn = (place: Node): Common => common.of(place, () => ({}));

function widthAtStart(host: Element, place: Node | null): number {
  return place ? (commonIn(place).width ||= host.clientWidth) : host.clientWidth;
}

/** Where a line holds a dozen Chinese characters and no more, what stands side by side goes one beneath the other. */
const slimBelow = 220;

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

  /**
   * @param assumed Width of an element that is not laid out: display: none, a closed tab.
   * @param boxes What holds the host and others in boxes of one size and one look. Those that stand directly beside each
   * other are nearly always equally wide, and may yet differ in their letters.
   */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    assumed: number,
    private readonly step = 20,
    private readonly boxes = (): Node | null => null,
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
    const boxes = this.boxes();
    this.tick = boxes ? (commonIn(boxes).tick ??= this.tickNow()) : this.tickNow();
    return Number(/[\d.]+(?=px)/.exec(this.tick)?.[0] ?? usualTick) / usualTick;
  }

  /** The class by which styles know that columns fold. */
  get slim(): '' | 'slim' {
    return this.value < slimBelow ? 'slim' : '';
  }

  hostConnected(): void {
    this.observer?.observe(this.host);
  }

  hostUpdate(): void {
    if (!this.started) this.take(widthAtStart(this.host, this.boxes() ?? this.host.parentNode));
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
