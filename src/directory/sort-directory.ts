import { entryDay } from './day-from.js';
import type { DirectoryIndex } from './directory-index.js';
import type { DirectoryNote, DirectorySort } from './directory-source.js';
import { isHighHalf } from './fold.js';

/** What the character at a place counts in an order of characters. */
type Weigh = (place: number) => number;

function byCharacters({ names }: DirectoryIndex, weigh: Weigh): (one: number, other: number) => number {
  const { cells, starts } = names;
  return (one, other) => {
    let first = starts[one]!;
    let second = starts[other]!;
    for (; cells[first] === cells[second] && cells[first] !== 0; first++, second++);
    // The end of a name is 0 and comes before everything.
    return weigh(first) - weigh(second) || cells[first]! - cells[second]!;
  };
}

/** Weights of characters by a list of them; what is not in it comes behind, space and Latin before. */
function weightsOf({ names }: DirectoryIndex, list: readonly string[]): Weigh {
  const weights = new Uint32Array(65_536).map((_, unit) => (unit < 0x2e80 ? unit : 0x20000 + unit));
  list.forEach((character, at) => (weights[character.charCodeAt(0)] = 0x10000 + at));
  return (place) => weights[names.characters[names.cells[place]!]! & 0xffff]!;
}

/** By the number of a character its place in the alphabet: by its first reading, then by its code. */
function soundWeights({ names: { characters, syllables } }: DirectoryIndex): Uint32Array {
  // Beside each other stand a syllable and those of several readings that begin with it.
  const ranks: number[] = [];
  syllables.forEach((syllable, number) => {
    const before = syllables[number - 1]?.split('/')[0];
    ranks.push(before === syllable.split('/')[0] ? ranks[number - 1]! : number);
  });
  return characters.map((character) => ranks[character >>> 16]! * 65_536 + (character & 0xffff));
}

/**
 * The entries in an order, worked out when it is first asked for; none for the order of the file. By pinyin and by strokes
 * the file tells how, as only who made it knows how its names are read. Without, the engine's own alphabet is taken, which
 * takes 长沙 for zhǎng shā, or for strokes the order of the file; the note says so.
 */
export function orderOf(
  index: DirectoryIndex,
  sort: DirectorySort,
): { readonly order?: Uint32Array; readonly note?: DirectoryNote } {
  const { entries, prepared = {} } = index.file;
  if (sort === 'relevance' || (sort === 'strokes' && !prepared.strokes)) {
    return sort === 'strokes' ? { note: 'no-strokes' } : {};
  }
  const bare = sort === 'pinyin' && index.names.syllables.length < 2;
  const note = bare ? ({ note: 'no-pinyin' } as const) : {};
  const known = index.orders.get(sort);
  if (known) return { order: known, ...note };

  let compare: (one: number, other: number) => number;
  if (sort === 'entered') {
    // Without a day, or with one in words: before all that have one.
    const days = entries.map(({ entered }) => entryDay(entered) ?? -Infinity);
    compare = (one, other) => days[one]! - days[other]! || 0;
  } else if (sort === 'code') {
    // Without a code: behind.
    const code = (entry: number): string => entries[entry]!.creditCode ?? '~';
    compare = (one, other) => (code(one) < code(other) ? -1 : code(one) > code(other) ? 1 : 0);
  } else if (sort === 'strokes') compare = byCharacters(index, weightsOf(index, [...prepared.strokes!]));
  else if (!bare) {
    const { cells, characters } = index.names;
    const weights = soundWeights(index);
    // The second half of a supplementary character has its sound.
    compare = byCharacters(
      index,
      (place) => weights[cells[place + (isHighHalf(characters[cells[place]!]! & 0xffff) ? 1 : 0)]!]!,
    );
  } else {
    const { compare: alphabet } = new Intl.Collator('zh-u-co-pinyin');
    // Without readings a character is its code unit.
    const han = [...index.names.characters].filter((unit) => unit >= 0x2e80).map((unit) => String.fromCharCode(unit));
    compare = byCharacters(index, weightsOf(index, han.sort(alphabet)));
  }
  const order = Uint32Array.from(entries, (_, entry) => entry);
  // A prepared file is in alphabetical order already.
  const sorted = order.every((entry) => entry === 0 || compare(entry - 1, entry) <= 0);
  if (!sorted) order.sort((one, other) => compare(one, other) || one - other);
  index.orders.set(sort, order);
  return { order, ...note };
}
