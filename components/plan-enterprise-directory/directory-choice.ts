import { facets, type DirectoryQuery, type DirectorySort, type Facet } from '../../src/directory/directory-source.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import { ofThisPage } from '../internal/this-page.js';
import { searchWith, stateOf, writeState } from '../internal/url-state.js';

/** Orders a reader can choose; by code is for programs. */
export const sorts = ['relevance', 'pinyin', 'strokes', 'entered'] as const;
const keys = ['q', 'sort', 'entry', ...facets] as const;

/** What a reader has chosen. */
export interface DirectoryChoice {
  readonly text: string;
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly sort: DirectorySort;
  /** Id of the entry whose detail is open. */
  readonly entry: string;
}

export const noChoice: DirectoryChoice = { text: '', filters: {}, sort: 'relevance', entry: '' };

/** The chosen values with their facets, in the order of the facets. */
export const chosenValues = ({ filters }: DirectoryChoice): [facet: Facet, value: string][] =>
  facets.flatMap((facet) => (filters[facet] ?? []).map((value): [Facet, string] => [facet, value]));

/** With a value chosen that was not, or the reverse. */
export function toggled(choice: DirectoryChoice, facet: Facet, value: string): DirectoryChoice {
  const { [facet]: old = [], ...others } = choice.filters;
  const left = old.filter((each) => each !== value);
  if (left.length === old.length) left.push(value);
  return { ...choice, filters: left.length ? { ...others, [facet]: left } : others };
}

/** As a question to the source. Without words there is no relevance: the order of the file is the same. */
export const queryOf = (
  { text, filters, sort }: DirectoryChoice,
  shown: readonly Facet[],
  asOf: string,
): DirectoryQuery => ({
  text,
  filters,
  sort,
  facets: shown,
  ...(asOf && { asOf }),
  ...(sort === 'entered' && { descending: true }),
});

// A value may hold any character but this one, which no address shows.
const comma = '\u001f';

export function choiceIn(search: string, prefix: string): DirectoryChoice {
  const { q, sort, entry, ...rest } = stateOf(search, prefix, keys);
  const filters = Object.fromEntries(
    facets.flatMap((facet) => (rest[facet] ? [[facet, rest[facet].split(comma)]] : [])),
  );
  return { text: q, filters, sort: sorts.find((each) => each === sort) ?? 'relevance', entry };
}

const stateIn = ({ text, filters, sort, entry }: DirectoryChoice): Record<(typeof keys)[number], string> =>
  ({
    q: text,
    sort: sort === 'relevance' ? '' : sort,
    entry,
    ...Object.fromEntries(facets.map((facet) => [facet, (filters[facet] ?? []).join(comma)])),
  }) as Record<(typeof keys)[number], string>;

export function writeChoice(prefix: string, choice: DirectoryChoice): void {
  writeState(prefix, stateIn(choice));
}

/** Addresses of this page with an entry open and the rest of a choice as it is. */
export function addressOf(prefix: string, choice: DirectoryChoice): (entry: DirectoryEntry) => string {
  // Worked out once for all rows: only the id differs, which stands where nobody can have typed this.
  const mark = '\u0002';
  const search = searchWith(location.search, prefix, stateIn({ ...choice, entry: mark }));
  const [before, after = ''] = search.split(encodeURIComponent(mark));
  const page = ofThisPage(location.pathname);
  return ({ id }) => `${page}${before}${encodeURIComponent(id)}${after}${location.hash}`;
}
