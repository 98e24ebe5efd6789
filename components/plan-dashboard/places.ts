import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { goTo } from '../internal/place-link.js';

const placeId = /^(goal|indicator)-|^measures$/;

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: Element | DocumentFragment };

/**
 * Links to places inside a shadow root, which a browser does not follow by itself: `#goal-…`, `#indicator-…`,
 * `#measures`; from the address too, where the page asks for it.
 */
export class Places implements ReactiveController {
  private wanted = '';

  /** @param reveal Takes away what hides a part of the page; whether there was anything. */
  constructor(
    private readonly host: Host,
    private readonly inAddress: () => boolean,
    private readonly reveal: () => boolean,
  ) {
    host.addController(this);
  }

  /** Goes to a place as soon as it is drawn. */
  want(id: string): void {
    this.wanted = id;
    this.host.requestUpdate();
  }

  /** For clicks anywhere in the host; one that is meant for a new tab stays the browser's. */
  private readonly follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const href = link?.getAttribute('href') ?? '';
    if (!href.startsWith('#') || !placeId.test(href.slice(1))) return;
    if (!this.find(href.slice(1)) && !this.reveal()) return;
    event.preventDefault();
    // Through `location`: a page with <base> would take the bare link elsewhere.
    if (this.inAddress() && location.hash !== href) location.hash = href;
    else this.want(href.slice(1));
  };

  /** Takes over the place the address names. */
  readonly read = (): void => {
    if (this.inAddress() && location.hash.length > 1) this.want(location.hash.slice(1));
  };

  hostConnected(): void {
    addEventListener('hashchange', this.read);
    this.host.addEventListener('click', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.read);
    this.host.removeEventListener('click', this.follow);
  }

  hostUpdated(): void {
    if (!this.wanted || !this.find(this.wanted)) return;
    const { wanted } = this;
    this.wanted = '';
    // In the next frame the elements inside have drawn and have their height.
    requestAnimationFrame(() => {
      const place = this.find(wanted);
      if (place) goTo(place);
    });
  }

  private find(id: string): HTMLElement | null {
    if (!placeId.test(id)) return null;
    const found = this.host.renderRoot.querySelectorAll<HTMLElement>(`#${CSS.escape(id)}`);
    return [...found].find((place) => !place.closest('[hidden]')) ?? null;
  }
}
