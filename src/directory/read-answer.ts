import type { DirectoryEntry } from '../model/directory.js';
import { checkEntry, type Tree } from './check-entry.js';
import {
  facets as allFacets,
  type DirectoryAnswer,
  type DirectoryItem,
  type DirectoryNote,
  type Facet,
  type FacetCount,
  type Highlight,
} from './directory-source.js';
import { DirectoryFailure } from './request-json.js';

const noteNames: readonly DirectoryNote[] = ['no-pinyin', 'no-strokes', 'too-many-words', 'total-at-least'];
const fields: readonly Highlight['field'][] = ['name', 'shortName', 'formerNames', 'creditCode'];

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** An entry a server gave, without what a directory has no field for; none when it has no name. */
export function readEntry(row: unknown, given: string): DirectoryEntry | undefined {
  return checkEntry(row, given, () => false) ? (row as unknown as DirectoryEntry) : undefined;
}

function readHighlight(value: unknown, entry: DirectoryEntry): readonly Highlight[] {
  if (!isTree(value)) return [];
  const { field, index, ranges } = value as Partial<Highlight>;
  if (field === undefined || !fields.includes(field) || !Array.isArray(ranges)) return [];
  const text = field === 'formerNames' ? entry.formerNames?.[index ?? -1] : entry[field];
  let end = 0;
  for (const range of ranges as unknown[]) {
    if (!Array.isArray(range) || !isCount(range[0]) || !isCount(range[1])) return [];
    if (range[0] < end || range[1] <= range[0] || range[1] > (text ?? '').length) return [];
    end = range[1];
  }
  return [{ field, ...(field === 'formerNames' && { index: index ?? 0 }), ranges: ranges as Highlight['ranges'] }];
}

/** Counts of facets a server gave, of those that were asked for. */
export function readFacets(value: unknown): DirectoryAnswer['facets'] {
  const counts: Partial<Record<Facet, FacetCount[]>> = {};
  for (const facet of allFacets) {
    const list: unknown = isTree(value) ? value[facet] : undefined;
    if (!Array.isArray(list)) continue;
    counts[facet] = list.filter(
      (each): each is FacetCount => isTree(each) && typeof each['value'] === 'string' && isCount(each['count']),
    );
  }
  return counts;
}

/**
 * Makes an answer of what a server sent. Whatever is not as documented is left out; personal data, scripts in links and
 * unknown fields never reach the page.
 *
 * @throws DirectoryFailure `malformed` when there is no total or no list.
 */
export function readAnswer(data: unknown, limit: number): DirectoryAnswer {
  if (!isTree(data) || !isCount(data['total']) || !Array.isArray(data['items']))
    throw new DirectoryFailure('malformed');
  const items: DirectoryItem[] = [];
  const given = data['items'].slice(0, limit) as unknown[];
  for (let at = 0; at < given.length; at++) {
    const item = given[at];
    const entry = isTree(item) ? readEntry(item['entry'], `entry-${at + 1}`) : undefined;
    if (!entry) continue;
    const marked: unknown = (item as Tree)['highlights'];
    const highlights = Array.isArray(marked) ? marked.flatMap((each) => readHighlight(each, entry)) : [];
    items.push({ entry, highlights });
  }
  const notes = Array.isArray(data['notes'])
    ? noteNames.filter((note) => (data['notes'] as unknown[]).includes(note))
    : [];
  return { total: data['total'], items, facets: readFacets(data['facets']), notes };
}
