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
import { foldText } from './fold.js';
import { highlightsOf } from './highlights.js';
import { findCode, findWord, searchWord, type Found, type SearchWord } from './match-word.js';
import { orderOf } from './sort-directory.js';

// A rank a word has at most 29, and a byte holds eight of them.
const mostWords = 8;
const longestText = 400;

const nothing = (size: number): Found => ({
  ranks: new Uint8Array(size).fill(255),
  entries: new Uint32Array(size),
  count: 0,
});

/** The entries that have all words, each with the sum of its ranks. Without words, all. */
function findText({ names, file }: DirectoryIndex, words: readonly SearchWord[]): Found {
  const size = file.entries.length;
  const found = nothing(size);
  const { ranks, entries } = found;
  words.forEach((word, at) => {
    const own = at === 0 ? found : nothing(size);
    findWord(names, word, own);
    findCode(names, word, own);
    if (at === 0) return;
    let count = 0;
    for (let place = 0; place < found.count; place++) {
      const entry = entries[place]!;
      const rank = own.ranks[entry]!;
      ranks[entry] = rank === 255 ? 255 : ranks[entry]! + rank;
      if (rank < 255) entries[count++] = entry;
    }
    found.count = count;
  });
  if (words.length === 0) {
    ranks.fill(0);
    for (; found.count < size; found.count++) entries[found.count] = found.count;
  }
  return found;
}

/** Leaves the entries that are present and pass every filter, and counts the facets, each without its own filter. */
function filter(
  index: DirectoryIndex,
  { ranks, entries, count }: Found,
  { filters = {}, asOf, facets: asked = [] }: DirectoryQuery,
): { count: number; facets: DirectoryAnswer['facets'] } {
  const { entered, withdrawn, gone } = index;
  const day = asOf === undefined ? Infinity : (epochDay(asOf) ?? NaN);
  const filtered = allFacets.filter((facet) => filters[facet]?.length);
  const passes = filtered.map((facet) => {
    const { members, values } = index.facets[facet];
    const wanted = new Set(filters[facet]);
    return members.map((own) => own.some((value) => wanted.has(values[value]!)));
  });
  const chosen = filtered.map((facet) => index.facets[facet].sets);
  const counted = asked.map((facet) => index.facets[facet].sets);
  const counts = asked.map((facet) => new Uint32Array(index.facets[facet].members.length));
  const ownFilter = asked.map((facet) => filtered.indexOf(facet));

  let kept = 0;
  for (let at = 0; at < count; at++) {
    const entry = entries[at]!;
    let failed = -1;
    // Without a day, what has no day of withdrawal is present.
    const present = day === Infinity ? gone[entry] === 0 : entered[entry]! <= day && day < withdrawn[entry]!;
    let fails = present ? 0 : 2;
    for (let which = 0; which < chosen.length && fails < 2; which++) {
      if (passes[which]![chosen[which]![entry]!]) continue;
      fails++;
      failed = which;
    }
    if (fails === 0) entries[kept++] = entry;
    else ranks[entry] = 255;
    if (fails > 1) continue;
    for (let which = 0; which < counted.length; which++) {
      if (fails === 0 || ownFilter[which] === failed) counts[which]![counted[which]![entry]!]!++;
    }
  }

  const facets: Partial<Record<Facet, FacetCount[]>> = {};
  asked.forEach((facet, which) => {
    const { members, values } = index.facets[facet];
    const totals = new Uint32Array(values.length);
    members.forEach((own, set) => own.forEach((value) => (totals[value]! += counts[which]![set]!)));
    // What is chosen stays to be seen, so that it can be given up.
    facets[facet] = values
      .map((value, at) => ({ value, count: totals[at]! }))
      .filter(({ value, count: left }) => left > 0 || filters[facet]?.includes(value))
      .sort((one, other) => other.count - one.count);
  });
  return { count: kept, facets };
}

/** The entries of one page: by rank, then in the given order. */
function pageOf(found: Found, count: number, order: Uint32Array | undefined, query: DirectoryQuery): number[] {
  const { ranks, entries } = found;
  const { descending = false, offset = 0, limit = 50 } = query;
  const size = ranks.length;
  const page: number[] = [];
  const to = Math.min(count, offset + limit);
  if (!order && count * 32 < size) {
    const keys = new Float64Array(count);
    for (let at = 0; at < count; at++) keys[at] = ranks[entries[at]!]! * size + entries[at]!;
    keys.sort();
    for (let at = offset; at < to; at++) page.push(keys[descending ? count - 1 - at : at]! % size);
    return page;
  }
  // By rank to its places, then one way through all in order: no need to sort what is not seen.
  const next = new Uint32Array(257);
  const rankOf = (entry: number): number => (order ? 0 : descending ? 254 - ranks[entry]! : ranks[entry]!);
  for (let at = 0; at < count; at++) next[rankOf(entries[at]!) + 1]!++;
  for (let rank = 0; rank < 256; rank++) next[rank + 1]! += next[rank]!;
  for (let at = 0; at < size; at++) {
    const place = descending ? size - 1 - at : at;
    const entry = order ? order[place]! : place;
    if (ranks[entry] === 255) continue;
    const position = next[rankOf(entry)]!++;
    if (position >= offset && position < to) page[position - offset] = entry;
  }
  return page;
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
  const { text = '', sort = 'relevance' } = query;
  const parts = foldText(text.slice(0, longestText), names.folder).text.split(/\s+/).filter(Boolean);
  // The longest is the rarest, as a rule, and the others are then asked of few.
  const words = parts
    .slice(0, mostWords)
    .sort((one, other) => other.length - one.length)
    .map((word) => searchWord(word, names));
  const found = findText(index, words);
  const { count, facets } = filter(index, found, query);
  const { order, note } = orderOf(index, sort);

  const notes: DirectoryNote[] = [];
  if (note) notes.push(note);
  if (names.syllables.length < 2 && /[a-z]/.test(parts.join(''))) notes.push('no-pinyin');
  if (parts.length > mostWords || text.length > longestText) notes.push('too-many-words');
  const items = pageOf(found, count, order, query).map((number) => {
    const entry = file.entries[number]!;
    return { entry, highlights: words.length ? highlightsOf(names, entry, number, words) : [] };
  });
  return { total: count, items, facets, notes: [...new Set(notes)] };
}
