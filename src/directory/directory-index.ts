import type { DirectoryEntry, DirectoryFile, Recognition } from '../model/directory.js';
import { entryDay } from './day-from.js';
import { facets as allFacets, type DirectorySort, type Facet } from './directory-source.js';
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
  /** The entries that have a day of withdrawal: most queries ask no more. */
  readonly gone: readonly number[];
  /** Room for the ranks of a query, a byte for each entry; what is over is 255, not found, as most are. */
  readonly ranks: Uint8Array;
  /** The same in fours, so that what was not found is soon passed over. */
  readonly fours: Int32Array;
  /** Orders already asked for. */
  readonly orders: Map<DirectorySort, Uint32Array>;
}

const slice = 4_000;

/** Gathers the values of one facet. */
class FacetValues implements FacetColumn {
  readonly sets: Uint32Array;
  readonly members: (readonly number[])[] = [[]];
  readonly values: string[] = [];
  private readonly numbers = new Map<unknown, number>();
  /** By set and one value more: the set of them all. */
  private readonly larger: (Map<unknown, number> | undefined)[] = [];

  constructor(size: number) {
    this.sets = new Uint32Array(size);
  }

  add(entry: number, value: unknown): void {
    const set = this.sets[entry]!;
    this.sets[entry] = this.larger[set]?.get(value) ?? this.enlarge(set, value);
  }

  private enlarge(set: number, value: unknown): number {
    let number = this.numbers.get(value);
    if (number === undefined) {
      this.numbers.set(value, (number = this.values.length));
      this.values.push(String(value));
    }
    const own = this.members[set]!;
    const larger = own.includes(number) ? set : this.members.push([...own, number]) - 1;
    (this.larger[set] ??= new Map()).set(value, larger);
    return larger;
  }
}

/**
 * Builds the index of a directory in steps, each of which tells the share done, 0–1. Between two the caller may let the
 * page breathe.
 */
export function* buildDirectoryIndex(file: DirectoryFile): Generator<number, DirectoryIndex> {
  const { entries } = file;
  // An industry is looked for by its code as well.
  const building = buildNameIndex(entries, file.prepared, file.of === 'industries');
  let step = building.next();
  for (; !step.done; step = building.next()) yield step.value * 0.8;

  const fours = new Int32Array((entries.length + 3) >> 2).fill(-1);
  const index = {
    file,
    ranks: new Uint8Array(fours.buffer),
    fours,
    names: step.value,
    facets: Object.fromEntries(allFacets.map((facet) => [facet, new FacetValues(entries.length)])) as Record<
      Facet,
      FacetValues
    >,
    entered: new Float64Array(entries.length).fill(-Infinity),
    withdrawn: new Float64Array(entries.length).fill(Infinity),
    gone: [],
    orders: new Map(),
  };
  for (let at = 0; at < entries.length; at += slice) {
    addEntries(index, at, Math.min(entries.length, at + slice));
    yield 0.8 + (0.2 * at) / entries.length;
  }
  return index;
}

function addEntries(
  {
    file,
    entered,
    withdrawn,
    gone,
    facets,
  }: DirectoryIndex & { readonly facets: Record<Facet, FacetValues>; readonly gone: number[] },
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const entry = file.entries[at]!;
    // Entries have a hundred shapes; to go through the fields there are is sooner done than to ask for each.
    for (const key in entry) {
      const value = entry[key as keyof DirectoryEntry] as unknown;
      switch (key) {
        case 'street':
        case 'industry':
        case 'division':
          facets[key].add(at, value);
          break;
        case 'categories':
          for (const category of value as string[]) facets.category.add(at, category);
          break;
        case 'recognitions':
          for (const { name, level, grade, year } of value as Recognition[]) {
            facets.recognition.add(at, name);
            if (level !== undefined) facets.level.add(at, level);
            if (grade !== undefined) facets.grade.add(at, grade);
            if (year !== undefined) facets.year.add(at, year);
          }
          break;
        // As `isPresentOn` says of days in words.
        case 'entered':
          entered[at] = entryDay(value) ?? entryDay(file.updated) ?? Infinity;
          break;
        case 'withdrawn':
          withdrawn[at] = entryDay(value) ?? -Infinity;
          gone.push(at);
      }
    }
  }
}
