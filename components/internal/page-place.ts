/*
 * What the address of a page names of one element: a place in it (`#goal-…`, `#indicator-…`, `#measures`, `#measure-…`), an
 * explanation (`#why-…`). Elements with a prefix of their own have it there too (`#ip-goal-…`), so that two on a page are told apart.
 * Where the hash is a route of the page, it is left alone and the query says it: `plan-at=goal-…`.
 */
import { ofThisPage } from './this-page.js';
import { searchWith, stateOf } from './url-state.js';

/** The prefix of elements that were given none. */
export const usualPrefix = 'plan';

/** The prefix that an element's `url-state` names; undefined where it keeps out of the address. */
export const prefixOf = (urlState: string | null | undefined): string | undefined =>
  // An attribute taken away is null.
  urlState == null ? undefined : urlState || usualPrefix;

const before = (prefix: string): string => (prefix === usualPrefix ? '' : `${prefix}-`);
const ours = /^#(.+-)?((goal|indicator|measure|why)-.+|measures)$/;

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Half a percent sequence, cut by a chat program.
    return hash.slice(1);
  }
}

/** A hash that names neither a place of ours nor one of the page's is what the page's own script goes by: `#/plan`. */
function isRoute(): boolean {
  const { hash } = location;
  return hash.length > 1 && !ours.test(hash) && !document.getElementById(decoded(hash));
}

/** What the address names of the element with this prefix; empty where it names nothing. */
export function placeIn(prefix: string): string {
  if (isRoute()) return stateOf(location.search, prefix, ['at']).at;
  const place = decoded(location.hash);
  return place.startsWith(before(prefix)) ? place.slice(before(prefix).length) : '';
}

/** The address that names a place of the element with this prefix, or none; all else in it stays as it is. */
export function addressOf(prefix: string, place: string): string {
  const { pathname, search, hash } = location;
  if (isRoute()) return ofThisPage(pathname + searchWith(search, prefix, { at: place }) + hash);
  return ofThisPage(pathname + search + (place && `#${before(prefix)}${encodeURIComponent(place)}`));
}
