import { html } from 'lit';
import { ofThisPage } from './this-page.js';

/** A place by its id: around the host, through the shadow roots it stands in, or in a dashboard there. */
function placeOf(host: Element, id: string): HTMLElement | null {
  // On a server nobody knows the page.
  if (typeof document === 'undefined') return null;
  const root = host.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  for (const each of [root, ...[...root.querySelectorAll('plan-dashboard')].map(({ shadowRoot }) => shadowRoot)]) {
    const place = each?.getElementById(id);
    if (place && !place.hidden) return place;
  }
  return root instanceof ShadowRoot ? placeOf(root.host, id) : null;
}

/** Brings a place into sight and puts the keyboard there; the reader goes on from what was asked for. */
export function goTo(place: HTMLElement): void {
  const target = (place.shadowRoot ?? place).querySelector<HTMLElement>('[role=heading]') ?? place;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  place.scrollIntoView();
  // Again when the cards above have drawn, which take their true heights only near the reader; where a page scrolls
  // smoothly, the place would be missed by as much.
  requestAnimationFrame(() => requestAnimationFrame(() => place.scrollIntoView()));
}

/**
 * A link to a place of the page, which may stand in another shadow root; to the same place of another page, where that
 * is given. Where there is neither, no link leads nowhere: what stands instead is the words alone, unless told.
 */
export function placeLink(host: Element, id: string, words: string, page = '', instead: unknown = words): unknown {
  const follow = (event: MouseEvent): void => {
    const place = placeOf(host, id);
    // What is meant for a new tab stays the browser's.
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(place);
  };
  if (placeOf(host, id)) return html`<a href=${ofThisPage(`#${id}`)} @click=${follow}>${words}</a>`;
  return page ? html`<a href="${page}#${id}">${words}</a>` : instead;
}
