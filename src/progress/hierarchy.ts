import type { Goal, Indicator, Plan } from '../model/plan.js';
import { requireHanded } from '../model/wrong-call.js';

/** Something that can lie within another of its kind. */
interface Nested {
  readonly id: string;
  readonly parent?: string | undefined;
}

/** An entry with its place in the tree. */
export interface TreeRow<Entry> {
  readonly entry: Entry;
  /** 0 at the top; one more for each entry above it. */
  readonly depth: number;
}

/**
 * What an entry lies within, the nearest first. Ends where a parent is not there, or comes a second time.
 *
 * @example
 * // "ward" is a part of "district", which is a part of "city"
 * entriesAbove(entries, entries[2]).map(({ id }) => id); // ['district', 'city']
 */
export function entriesAbove<Entry extends Nested>(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  // Most plans nest nothing; those pay nothing.
  if (entry.parent === undefined) return [];
  const byId = new Map(entries.map((each) => [each.id, each]));
  const above: Entry[] = [];
  for (let next = byId.get(entry.parent); next && next !== entry && !above.includes(next);) {
    above.push(next);
    next = byId.get(next.parent ?? '');
  }
  return above;
}

/**
 * All entries as the rows of a tree: each followed by what lies within it, of one parent in the order of the file. An
 * entry whose parent is not among them stands at the top, and so does the first of a ring; none is left out.
 *
 * @example
 * // "city", then "province", then "district", which is a part of "city"
 * treeRows(entries).map(({ entry, depth }) => `${entry.id} ${depth}`); // ['city 0', 'district 1', 'province 0']
 */
export function treeRows<Entry extends Nested>(entries: readonly Entry[]): readonly TreeRow<Entry>[] {
  if (entries.every(({ parent }) => parent === undefined)) return entries.map((entry) => ({ entry, depth: 0 }));
  const within = new Map(entries.map(({ id }): [string, Entry[]] => [id, []]));
  const tops: Entry[] = [];
  for (const entry of entries) (within.get(entry.parent ?? '') ?? tops).push(entry);
  const rows: TreeRow<Entry>[] = [];
  const placed = new Set<Entry>();
  // What is left after the tops stands in a ring, which is entered at its first.
  for (const top of [...tops, ...entries]) {
    // A stack instead of recursion: a chain may be as long as the file.
    const stack: TreeRow<Entry>[] = [{ entry: top, depth: 0 }];
    for (let row = stack.pop(); row; row = stack.pop()) {
      if (placed.has(row.entry)) continue;
      placed.add(row.entry);
      rows.push(row);
      const { entry, depth } = row;
      for (const child of [...(within.get(entry.id) ?? [])].reverse()) stack.push({ entry: child, depth: depth + 1 });
    }
  }
  return rows;
}

/** The indicators an indicator is a part of (其中), the nearest first. */
export const indicatorsAbove = ({ indicators }: Plan, indicator: Indicator): readonly Indicator[] =>
  entriesAbove(indicators, indicator);

/** The goals a goal lies within, the nearest first. */
export const goalsAbove = ({ goals }: Plan, goal: Goal): readonly Goal[] => entriesAbove(goals, goal);

/**
 * The goals of a plan with their depth, each followed by the goals within it.
 *
 * @example
 * // "create", then "serve", then "patents", which lies within "create"
 * goalTree(plan).map(({ entry, depth }) => `${entry.id} ${depth}`); // ['create 0', 'patents 1', 'serve 0']
 */
export function goalTree(plan: Plan): readonly TreeRow<Goal>[] {
  requireHanded('goalTree', 'plan', plan);
  return treeRows(plan.goals);
}

/**
 * The indicators of a plan with their depth, each followed by its parts (其中).
 *
 * @example
 * // "patents", then "brands", then "inventions", which are a part of "patents"
 * indicatorTree(plan).map(({ entry, depth }) => `${entry.id} ${depth}`); // ['patents 0', 'inventions 1', 'brands 0']
 */
export function indicatorTree(plan: Plan): readonly TreeRow<Indicator>[] {
  requireHanded('indicatorTree', 'plan', plan);
  return treeRows(plan.indicators);
}
