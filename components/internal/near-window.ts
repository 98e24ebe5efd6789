import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

// One observer for all: a page of a thousand charts watches a thousand places.
const waiting = new Map<Element, NearWindow>();
let observer: IntersectionObserver | undefined;

function note(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.come();
}

const forPaper = (): void => [...waiting.values()].forEach((each) => each.come());

/**
 * Whether a reader has come near an element: what costs much to draw is drawn when it is needed. On paper all of it is.
 */
export class NearWindow implements ReactiveController {
  isNear = typeof IntersectionObserver === 'undefined';

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isNear) return;
    if (waiting.size === 0) addEventListener('beforeprint', forPaper);
    observer ??= new IntersectionObserver(note, { rootMargin: '100%' });
    waiting.set(this.host, this);
    observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.forget();
  }

  come(): void {
    this.isNear = true;
    this.forget();
    this.host.requestUpdate();
  }

  private forget(): void {
    observer?.unobserve(this.host);
    waiting.delete(this.host);
    if (waiting.size === 0) removeEventListener('beforeprint', forPaper);
  }
}
