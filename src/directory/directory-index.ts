import { epochDay } from '../calendar/iso-date.js';
import type { DirectoryEntry, DirectoryFile } from '../model/directory.js';
import { facets as allFacets, facetValues, type DirectorySort, type Facet } from './directory-source.js';
import { buildNameIndex, type NameIndex } from './name-index.js';

/** A facet as a column: entries with the same values share a number. */
interface FacetColumn {
  readonly sets: Uint32Array;
  /** By number the values, each as its place in `values`. */
  readonly members: readonly (readonly number[])[];
  readonly values: readonly string[];
}

/** All that is needed to answer any query at once. */
export interface DirectoryIndex {
  readonly file: DirectoryFile;
  readonly names: NameIndex;
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
  /** First day in the directory and first day no longer in it, as days since 1970. */
  readonly entered: Float64Array;
  readonly withdrawn: Float64Array;
  /** 1 for what has a day of withdrawal: most queries ask no more, and so little stays near the processor. */
  readonly gone: Uint8Array;
  /** Orders already asked for. */
  readonly orders: Map<DirectorySort, Uint32Array>;
}

const slice = 8_000;

/**
 * Builds the index of a directory in steps, each of which tells the share done, 0–1. Between two the caller may let the
 * page breathe.
 */
export function* buildDirectoryIndex(file: DirectoryFile): Generator<number, DirectoryIndex> {
  const { entries } = file;
  const building = buildNameIndex(entries, file.prepared);
  let step = building.next();
  for (; !step.done; step = building.next()) yield step.value * 0.8;

  const entered = new Float64Array(entries.length).fill(-Infinity);
  const withdrawn = new Float64Array(entries.length).fill(Infinity);
  const gone = new Uint8Array(entries.length);
  for (let at = 0; at < entries.length; at++) {
    const { entered: from, withdrawn: to } = entries[at]!;
    if (from !== undefined) entered[at] = epochDay(from) ?? -Infinity;
    if (to === undefined) continue;
    withdrawn[at] = epochDay(to) ?? Infinity;
    gone[at] = 1;
  }
  const columns: Partial<Record<Facet, FacetColumn>> = {};
  for (const facet of allFacets) columns[facet] = yield* facetColumn(entries, facet);
  return {
    file,
    names: step.value,
    facets: columns as Record<Facet, FacetColumn>,
    entered,
    withdrawn,
    gone,
    orders: new Map(),
  };
}

function* facetColumn(entries: readonly DirectoryEntry[], facet: Facet): Generator<number, FacetColumn> {
  const sets = new Uint32Array(entries.length);
  const numbers = new Map<string, number>([['', 0]]);
  const members: number[][] = [[]];
  const values = new Map<string, number>();
  for (let at = 0; at < entries.length; at++) {
    const own = facetValues(entries[at]!, facet);
    if (at % slice === slice - 1) yield 0.9;
    if (own.length === 0) continue;
    // One value is its own key; texts hold no line feeds a reader could tell apart.
    const key = own.length === 1 ? own[0]! : own.join('\n');
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = members.length));
      members.push([
        ...new Set(
          own.map((value) => {
            if (!values.has(value)) values.set(value, values.size);
            return values.get(value)!;
          }),
        ),
      ]);
    }
    sets[at] = number;
  }
  return { sets, members, values: [...values.keys()] };
}
