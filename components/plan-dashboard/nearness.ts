import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Which places of a long page a reader has come near: a chart costs as much as ten cards, so that those far below are
 * drawn when they are needed. On paper all are.
 */
export class Nearness implements ReactiveController {
  private readonly met = new Set<string>();
  private everywhere = typeof IntersectionObserver === 'undefined';
  private observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & {
      readonly renderRoot: Element | DocumentFragment;
      readonly isConnected: boolean;
    },
  ) {
    host.addController(this);
  }

  isNear(id: string): boolean {
    return this.everywhere || this.met.has(id);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.showAll);
  }

  hostUpdated(): void {
    if (this.everywhere || !this.host.isConnected) return;
    if (typeof IntersectionObserver === 'undefined') return this.showAll();
    this.observer ??= new IntersectionObserver((entries) => this.note(entries), { rootMargin: '100%' });
    // Anew each time: a place may have come to stand for another indicator where it is.
    this.observer.disconnect();
    for (const place of this.host.renderRoot.querySelectorAll('.later')) {
      if (!place.firstElementChild) this.observer.observe(place);
    }
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.showAll);
    this.observer?.disconnect();
    this.observer = undefined;
  }

  private note(entries: readonly IntersectionObserverEntry[]): void {
    const near = entries.filter(({ isIntersecting }) => isIntersecting);
    near.forEach(({ target }) => this.met.add(target.id));
    if (near.length) this.host.requestUpdate();
  }

  private readonly showAll = (): void => {
    this.everywhere = true;
    this.host.requestUpdate();
  };
}
