import { isServer } from 'lit';
import { indicatorAddress } from '../internal/indicator-address.js';
import { ofThisPage } from '../internal/this-page.js';
import { withParameters } from '../internal/url-state.js';

/** Name of the parameter in which the address says the indicator. */
const parameter = 'indicator';

/** The indicator the address of the page says; empty where it says none. A server knows no address of the page. */
export const addressed = (): string => (isServer ? '' : (new URLSearchParams(location.search).get(parameter) ?? ''));

/**
 * Where the page of an indicator is: as the page around says that addresses are made; where this page goes by its own
 * address, the same with another indicator.
 *
 * @param own The indicator a page has given its element; with one the address says nothing.
 */
export function addressOf(host: Element, own: string, id: string): string | undefined {
  const address = indicatorAddress(host, id);
  if (isServer) return address;
  const { hash, pathname, search } = location;
  if (address || own || !new URLSearchParams(search).has(parameter)) return address;
  return ofThisPage(pathname + withParameters(search, [[parameter, id]]) + hash);
}
