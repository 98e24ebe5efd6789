import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localeOf } from '../../src/format/locale.js';
import { wordListeners } from '../../src/format/word-table.js';
import type { Locale } from '../../src/format/words.js';
import { nearest } from './ancestors.js';
import { later } from './later.js';

// One observer for all elements of a page: a thousand cards would otherwise each watch the same document.
const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;
const redraw = (): void => hosts.forEach((host) => host.requestUpdate());

/** The language to speak: that of the nearest `lang` around the element, followed when the page changes it. */
export class Language implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  get locale(): Locale {
    const locale = localeOf(nearest(this.host, '[lang]')?.getAttribute('lang') ?? undefined);
    return later.speak?.(locale) ?? locale;
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (observer) return;
    observer = new MutationObserver(redraw);
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
    // The page may set its own words, or bring traditional Chinese, after elements are drawn.
    wordListeners.add(redraw);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    observer?.disconnect();
    observer = undefined;
    wordListeners.delete(redraw);
  }
}
