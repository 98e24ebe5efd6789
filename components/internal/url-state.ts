/*
 * What a reader chose, kept in the query of the address as `prefix-key=value`. Everything else in the address stays as
 * it was, letter by letter: a portal may sign or count its own parameters.
 */
import { ofThisPage } from './this-page.js';

/** What a reader chose, by key. An empty text means: nothing chosen, no parameter. */
export type UrlState<Key extends string> = Readonly<Record<Key, string>>;

const pairs = (search: string): readonly string[] => search.replace(/^\?/, '').split('&').filter(Boolean);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    // Half a percent sequence, cut by a chat program: as good as nothing chosen.
    return '';
  }
}

/** The values of an address, by key; empty where the address says nothing. */
export function stateOf<Key extends string>(search: string, prefix: string, keys: readonly Key[]): UrlState<Key> {
  const found = new Map<string, string>();
  for (const pair of pairs(search)) {
    const at = pair.indexOf('=');
    if (at > 0) found.set(decoded(pair.slice(0, at)), decoded(pair.slice(at + 1)));
  }
  return Object.fromEntries(keys.map((key) => [key, found.get(`${prefix}-${key}`) ?? ''])) as Record<Key, string>;
}

/** The query of an address with these values in it, and all others untouched. Empty, or with its question mark. */
export function searchWith(search: string, prefix: string, state: UrlState<string>): string {
  return withParameters(
    search,
    Object.entries(state).map(([key, value]) => [`${prefix}-${key}`, value]),
  );
}

/** The query of an address with these parameters in it, without those that are empty, and all others untouched. */
export function withParameters(
  search: string,
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  const names = new Set(parameters.map(([name]) => name));
  const others = pairs(search).filter((pair) => !names.has(decoded(pair.split('=')[0] ?? '')));
  const mine = parameters
    .filter(([, value]) => value)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const all = [...others, ...mine].join('&');
  return all && `?${all}`;
}

/** Writes the values into the address of the page. Makes no entry in the history. */
export function writeState(prefix: string, state: UrlState<string>): void {
  const search = searchWith(location.search, prefix, state);
  if (search === location.search) return;
  try {
    history.replaceState(history.state, '', ofThisPage(`${location.pathname}${search}${location.hash}`));
  } catch {
    // A page without an address of its own (a frame, a file), or more changes a minute than the browser allows.
  }
}
