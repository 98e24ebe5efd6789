import { epochDay } from '../calendar/iso-date.js';
import type { DirectoryIndex } from './directory-index.js';
import {
  facets as allFacets,
  type DirectoryAnswer,
  type DirectoryNote,
  type DirectoryQuery,
  type Facet,
  type FacetCount,
} from './directory-source.js';
import { foldName } from './fold.js';
import { highlightsOf } from './highlights.js';
import { findCode, findWord, searchWord, type SearchWord } from './match-word.js';
import { searchTerms } from './search-terms.js';
import { orderOf } from './sort-directory.js';

// A byte of the ranks is the rank of its entry; or, from here on, which filter alone is against it; or that it is not found.
// A word has a rank of at most 29, so that the sum of eight is no filter.
const filtered = 240;
const notFound = 255;

/** Words that all have to be found, or a code in their place. */
interface ReadyTerm {
  readonly words: readonly SearchWord[];
  readonly code: SearchWord | undefined;
}

/** Adds the ranks a word has of its own to those so far; what it is not found in is found no more. */
function both(ranks: Uint8Array, own: Uint8Array): void {
  for (let entry = 0; entry < ranks.length; entry++) {
    if (ranks[entry] !== notFound) ranks[entry] = own[entry] === notFound ? notFound : ranks[entry]! + own[entry]!;
  }
}

/** The ranks of the entries that have all words, each the sum of its ranks. Without words, 0 for all. */
function findText({ names, ranks, file }: DirectoryIndex, terms: readonly ReadyTerm[]): void {
  const ranksOf = (words: readonly SearchWord[], into: Uint8Array): Uint8Array => {
    words.forEach((word, which) => {
      const own = which > 0 ? new Uint8Array(ranks.length) : into;
      own.fill(notFound);
      findWord(names, word, own);
      findCode(names, word, own);
      if (which > 0) both(into, own);
    });
    return into;
  };
  ranks.fill(0, 0, file.entries.length);
  terms.forEach(({ words, code }, which) => {
    const own = ranksOf(words, which > 0 ? new Uint8Array(ranks.length) : ranks);
    if (code) findCode(names, code, own);
    if (which > 0) both(ranks, own);
  });
}

/** Takes out what is not there on the day, and marks what does not pass a filter. */
function filter(index: DirectoryIndex, { filters = {}, asOf }: DirectoryQuery): void {
  const { ranks, entered, withdrawn, gone } = index;
  if (asOf === undefined) {
    // Without a day, what has no day of withdrawal is present.
    for (const entry of gone) ranks[entry] = notFound;
  } else {
    const day = epochDay(asOf);
    if (day === undefined)
      throw new RangeError(`a search requires asOf as a calendar day (YYYY-MM-DD); received ${asOf}`);
    for (let entry = 0; entry < ranks.length; entry++) {
      if (!(entered[entry]! <= day && day < withdrawn[entry]!)) ranks[entry] = notFound;
    }
  }
  allFacets.forEach((facet, number) => {
    if (!filters[facet]?.length) return;
    const { members, values, sets } = index.facets[facet];
    const wanted = new Set(filters[facet]);
    const passes = members.map((own) => own.some((value) => wanted.has(values[value]!)));
    for (let entry = 0; entry < ranks.length; entry++) {
      if (!passes[sets[entry]!]) ranks[entry] = ranks[entry]! < filtered ? filtered + number : notFound;
    }
  });
}

/** Counts a facet of what was found, without its own filter. */
function countFacet(index: DirectoryIndex, facet: Facet, chosen: readonly string[] = []): FacetCount[] {
  const { ranks, fours } = index;
  const { sets, members, values } = index.facets[facet];
  const own = filtered + allFacets.indexOf(facet);
  const counts = new Uint32Array(members.length);
  for (let entry = 0; entry < ranks.length; entry++) {
    const rank = ranks[entry]!;
    if (rank < filtered || rank === own) counts[sets[entry]!]!++;
    else if ((entry & 3) === 0 && fours[entry >> 2] === -1) entry += 3;
  }
  const totals = new Uint32Array(values.length);
  members.forEach((each, set) => each.forEach((value) => (totals[value]! += counts[set]!)));
  // What is chosen stays to be seen, so that it can be given up.
  return values
    .map((value, at) => ({ value, count: totals[at]! }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .sort((one, other) => other.count - one.count);
}

/** How many entries have each rank. */
function countRanks({ fours }: DirectoryIndex): Uint32Array {
  // A column for each place in four: one counter would be waited for by the next entry of the same rank.
  const counts = new Uint32Array(1024);
  for (let at = 0; at < fours.length; at++) {
    const four = fours[at]!;
    if (four === -1) continue;
    counts[four & 255]!++;
    counts[256 + ((four >> 8) & 255)]!++;
    counts[512 + ((four >> 16) & 255)]!++;
    counts[768 + (four >>> 24)]!++;
  }
  for (let rank = 0; rank < 256; rank++)
    counts[rank]! += counts[256 + rank]! + counts[512 + rank]! + counts[768 + rank]!;
  return counts;
}

/** The entries of one page: by rank, then in the given order. And how many there are in all. */
function pageOf(
  index: DirectoryIndex,
  order: Uint32Array | undefined,
  { descending = false, offset = 0, limit = 50 }: DirectoryQuery,
): { total: number; page: number[] } {
  const { ranks, fours, file } = index;
  const size = file.entries.length;
  // Each rank has its places; then it is one way through all until the page is full. What is not seen need not be sorted.
  const counts = countRanks(index);
  const next = new Uint32Array(filtered);
  let total = 0;
  for (let at = 0; at < filtered; at++) {
    const rank = descending ? filtered - 1 - at : at;
    next[rank] = total;
    total += counts[rank]!;
  }
  const to = Math.min(total, offset + limit);
  const page: number[] = [];
  const inFours = !order && !descending;
  for (let at = 0, left = to - offset, passed = 0; left > 0; at++) {
    const place = descending ? size - 1 - at : at;
    const entry = order ? order[place]! : place;
    const rank = ranks[entry]!;
    if (rank >= filtered) {
      if (inFours && (at & 3) === 0 && fours[at >> 2] === -1) at += 3;
      continue;
    }
    const position = order ? passed++ : next[rank]!++;
    if (position < offset || position >= to) continue;
    page[position - offset] = entry;
    left--;
  }
  return { total, page };
}

/**
 * Answers a query from an index, at once.
 *
 * Words are found anywhere in the name, the short name and former names, each character written as itself or as the
 * beginning of its pinyin (`njgl科技`), and in the credit code from four characters on. All of a name comes before its
 * beginning, that before the beginning of a word in it, that before the rest; names before short and former names; equals
 * stay in the order of the file.
 */
export function searchDirectory(index: DirectoryIndex, query: DirectoryQuery): DirectoryAnswer {
  const { names, file } = index;
  const { text = '', sort = 'relevance', filters = {}, facets: asked = [] } = query;
  const { terms, tooMany } = searchTerms(text, (word) => foldName(word, names.folder).text);
  const ready = terms.map(({ words, code }) => ({
    words: words.map((word) => searchWord(word, names)),
    code: code === undefined ? undefined : searchWord(code, names),
  }));
  const words = ready.flatMap((term) => [...term.words, ...(term.code ? [term.code] : [])]);
  findText(index, ready);
  filter(index, query);
  const facets: Partial<Record<Facet, FacetCount[]>> = {};
  for (const facet of asked) facets[facet] = countFacet(index, facet, filters[facet]);
  const { order, note } = orderOf(index, sort);
  const { total, page } = pageOf(index, order, query);

  const notes: DirectoryNote[] = [];
  if (note) notes.push(note);
  if (names.syllables.length < 2 && words.some((word) => /[a-z]/.test(word.text))) notes.push('no-pinyin');
  if (tooMany) notes.push('too-many-words');
  const items = page.map((number) => {
    const entry = file.entries[number]!;
    return { entry, highlights: words.length ? highlightsOf(names, entry, number, words) : [] };
  });
  return { total, items, facets, notes: [...new Set(notes)] };
}
