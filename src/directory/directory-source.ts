import type { IsoDate } from '../calendar/iso-date.js';
import type { DirectoryEntry } from '../model/directory.js';

/** What a directory can be narrowed by. */
export type Facet = 'street' | 'industry' | 'category' | 'recognition' | 'level' | 'grade' | 'year' | 'division';

/** Every facet, in the order a page shows them. */
export const facets: readonly Facet[] = [
  'street',
  'industry',
  'category',
  'recognition',
  'level',
  'grade',
  'year',
  'division',
];

/** `relevance` is the order of the file when nothing is searched for. */
export type DirectorySort = 'relevance' | 'pinyin' | 'strokes' | 'code' | 'entered';

/** What is asked of a directory. */
export interface DirectoryQuery {
  /** Only the entry with this id or credit code, whatever else is asked: for a link to it. */
  readonly id?: string;
  /** Words with spaces between; an entry has to have all of them. Default: none, every entry. */
  readonly text?: string;
  /** By facet the values looked for: any of them in one facet, and so in every facet that has some. */
  readonly filters?: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Only what is in the directory on this day. Default: what has not been withdrawn. */
  readonly asOf?: IsoDate;
  /** Default: `relevance`. */
  readonly sort?: DirectorySort;
  readonly descending?: boolean;
  /** Entries to pass over. Default: 0. */
  readonly offset?: number;
  /** Entries to give, 0 for the counts alone. Default: 50. */
  readonly limit?: number;
  /** The facets to count. Default: none. */
  readonly facets?: readonly Facet[];
}

/** Where the words of a search stand. */
export interface Highlight {
  readonly field: 'name' | 'shortName' | 'formerNames' | 'creditCode';
  /** Which of the former names. */
  readonly index?: number;
  /** From and up to but without, in code units of the text as it is; no half characters, in order, none overlapping. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

export interface DirectoryItem {
  readonly entry: DirectoryEntry;
  readonly highlights: readonly Highlight[];
}

/** A value of a facet, and how many entries would be left with it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/**
 * What a reader should be told about an answer: searching or sorting by pinyin needs a prepared file (`no-pinyin`), as
 * does sorting by strokes (`no-strokes`); only the first words were looked for (`too-many-words`); the total is a lower
 * bound (`total-at-least`).
 */
export type DirectoryNote = 'no-pinyin' | 'no-strokes' | 'too-many-words' | 'total-at-least';

export interface DirectoryAnswer {
  readonly total: number;
  /** The entries asked for, in order. */
  readonly items: readonly DirectoryItem[];
  /**
   * The facets asked for, each with the values entries have, most frequent first. A facet is counted as if nothing were
   * chosen in itself, so that a reader sees what another choice would give.
   */
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetCount[]>>>;
  readonly notes: readonly DirectoryNote[];
}

/** Where an element gets the entries it shows: memory, a server, a search engine. */
export interface DirectorySource {
  /**
   * Answers a query.
   *
   * @param signal Ends it early; the promise is then rejected with the signal's reason.
   * @throws DirectoryFailure when there is no answer, with a reason that has words.
   */
  search(query: DirectoryQuery, signal?: AbortSignal): Promise<DirectoryAnswer>;
}

const nothing: readonly never[] = [];

/** Whether an entry goes by this name: its id or its credit code. */
export const goesBy = (entry: DirectoryEntry, id: string): boolean => entry.id === id || entry.creditCode === id;

/** The answer to a query for one entry by its id or credit code. */
export function answerOne(entries: readonly DirectoryEntry[], id: string): DirectoryAnswer {
  const entry = entries.find((each) => goesBy(each, id));
  const items = entry ? [{ entry, highlights: nothing }] : nothing;
  return { total: items.length, items, facets: {}, notes: nothing };
}
