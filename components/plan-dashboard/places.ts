import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { later } from '../internal/later.js';
import { addressOf, placeIn, usualPrefix } from '../internal/page-place.js';
import { goTo } from '../internal/place-link.js';
import { ofThisPage } from '../internal/this-page.js';

const placeId = /^(goal|indicator|measure)-|^measures$/;
const isMeasure = (id: string): boolean => id.startsWith('measure-');

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: Element | DocumentFragment };

// All dashboards of the page, in its order: the same goal may stand in several.
const all = new Set<Places>();
/** Who has put the last place into the address, and what the address was then. */
let last: { readonly owner: Places; readonly address: string } | undefined;

/**
 * Links to places inside a shadow root, which a browser does not follow by itself: `#goal-…`, `#indicator-…`,
 * `#measures`, `#measure-…`; from the address too, where the page asks for it.
 */
export class Places implements ReactiveController {
  private wanted = '';
  /** What the address named when it was looked at last. */
  private named = '';

  /**
   * @param prefix Of what the address says of this dashboard; undefined leaves the address alone.
   * @param reveal Takes away what hides a part of the page; whether there was anything.
   */
  constructor(
    private readonly host: Host,
    private readonly prefix: () => string | undefined,
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
    const href = (link?.getAttribute('href') ?? '').replace(ofThisPage(''), '');
    const id = href.slice(1);
    if (!href.startsWith('#') || !placeId.test(id) || (!this.find(id) && !this.reveal())) return;
    event.preventDefault();
    this.want(id);
    const prefix = this.prefix();
    if (prefix !== undefined && placeIn(prefix) !== id) this.write(addressOf(prefix, id));
  };

  private write(address: string): void {
    try {
      history.pushState(history.state, '', address);
    } catch {
      // A page in a sandbox may not change its address.
      return;
    }
    last = { owner: this, address: location.href };
    this.named = placeIn(this.prefix() ?? '');
  }

  /** Takes over the place the address names. Where it may mean several dashboards, the first of them does. */
  readonly readAddress = (): void => {
    const prefix = this.prefix();
    if (prefix === undefined) return;
    const isLast = last?.address === location.href;
    if (isLast && last?.owner !== this) return;
    const others = [...all].filter((each) => each !== this);
    const isFirst = (alike: (other: string) => boolean): boolean =>
      isLast || [...all].find((each) => alike(each.prefix() ?? '')) === this;
    const own = placeIn(prefix);
    // A link from elsewhere knows no prefix.
    const bare = others.some((each) => each.prefix() === usualPrefix) ? '' : placeIn(usualPrefix);
    const place = isFirst((other) => other === prefix) && own ? own : isFirst(Boolean) ? bare : '';
    // An explanation was open and is closed: the reader is still where that was asked for.
    if (place.startsWith('why-') || place === this.named) return;
    this.named = place;
    if (place) this.want(place);
  };

  hostConnected(): void {
    all.add(this);
    addEventListener('hashchange', this.readAddress);
    addEventListener('popstate', this.readAddress);
    this.host.addEventListener('click', this.follow);
  }

  hostDisconnected(): void {
    all.delete(this);
    if (last?.owner === this) last = undefined;
    removeEventListener('hashchange', this.readAddress);
    removeEventListener('popstate', this.readAddress);
    this.host.removeEventListener('click', this.follow);
  }

  hostUpdated(): void {
    if (!this.wanted || !this.find(this.wanted)) return;
    const { wanted } = this;
    this.wanted = '';
    // In the next frame the elements inside have drawn and have their height.
    requestAnimationFrame(() => {
      const place = this.find(wanted);
      if (!place) return;
      const fold = (isMeasure(wanted) ? this.find('measures') : place)?.closest('details');
      if (fold) fold.open = true;
      goTo(place);
      // What is to be seen there may still have to be loaded, and gives the page its length.
      const late = place.querySelector(':not(:defined)');
      if (late) void later.bring?.(late).then(() => requestAnimationFrame(() => goTo(this.find(wanted) ?? place)));
    });
  }

  private find(id: string): HTMLElement | null {
    if (!placeId.test(id)) return null;
    if (isMeasure(id)) {
      // It stands in the list within the fold, which may still have to be loaded.
      const list = this.host.renderRoot.querySelector('plan-measure-list');
      return list?.shadowRoot?.getElementById(id) ?? this.find('measures');
    }
    const found = this.host.renderRoot.querySelectorAll<HTMLElement>(`#${CSS.escape(id)}`);
    return [...found].find((place) => !place.closest('[hidden]')) ?? null;
  }
}
