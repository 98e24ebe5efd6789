import { html } from 'lit';
import { nearest } from './ancestors.js';

/**
 * The address of the page of one indicator, where the page says how such addresses are made, on the element or anywhere
 * around it: `indicator-href="indicator.html?id={id}"`.
 */
export function indicatorAddress(host: Element, id: string): string | undefined {
  const pattern = nearest(host, '[indicator-href]')?.getAttribute('indicator-href');
  return pattern ? pattern.replace(/\{id\}/g, encodeURIComponent(id)) : undefined;
}

/** Words that lead to the page of an indicator; the words alone where there is no such page. */
export function indicatorLink(host: Element, id: string, words: unknown): unknown {
  const address = indicatorAddress(host, id);
  return address ? html`<a href=${address}>${words}</a>` : words;
}
