// What needs a dictionary of Chinese is done here, once, where a file is made, so that no page carries one.
import { plainForm } from '../directory/plain-form.js';
import type { DirectoryEntry, DirectoryFile } from '../model/types.js';
import { foldPairs } from './fold-pairs.js';
import { givenReading, namesOf } from './given-reading.js';
import { onceEach } from './once-each.js';
import { isHan, readName, type Reading } from './read-name.js';

/** What is known beside the directory, and who is told of its making. */
export interface PrepareOptions {
  /** Readings somebody has written before, by name; what stands in an entry itself goes first. */
  readonly written?: ReadonlyMap<string, string>;
  /** Told how many entries have been read. */
  readonly progress?: (done: number) => void;
}

interface NameRead {
  readonly text: string;
  readonly syllables: Reading;
  /** Somebody wrote it, who knows better. */
  readonly given: boolean;
}

/** The readings of the names of an entry, in their order; in place of a name it does not have, none. */
function readingsOf(entry: DirectoryEntry, known: Map<string, Reading>, options: PrepareOptions): NameRead[] {
  const names = namesOf(entry);
  const readings = names.map((name, which): Omit<NameRead, 'text'> => {
    if (name === '') return { syllables: [], given: false };
    const written = entry.pinyin?.[which]?.trim() || options.written?.get(name) || '';
    const given = written === '' ? undefined : givenReading(name, written);
    if (given) return { syllables: given, given: true };
    let syllables = known.get(name);
    if (!syllables) known.set(name, (syllables = readName(name)));
    return { syllables, given: false };
  });
  // A short name is read as in the name it is part of: 长 in 长石 alone would be anybody's guess.
  const { name, shortName = '' } = entry;
  const at = shortName === '' || readings[1]!.given ? -1 : name.indexOf(shortName);
  if (at >= 0) {
    const from = [...name.slice(0, at)].length;
    readings[1] = { syllables: readings[0]!.syllables.slice(from, from + [...shortName].length), given: false };
  }
  return names.map((text, which) => ({ text, ...readings[which]! }));
}

/** How each character is read most often. */
function usualReadings(rows: readonly (readonly NameRead[])[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, syllables } of rows.flat()) {
    [...text].forEach((character, at) => {
      const syllable = syllables[at]!;
      // A supplementary character is two code units; entries spell those out.
      if (syllable === '-' || character.length > 1) return;
      let own = counts.get(character);
      if (!own) counts.set(character, (own = new Map<string, number>()));
      own.set(syllable, (own.get(syllable) ?? 0) + 1);
    });
  }
  const usual = new Map<string, string>();
  for (const [character, own] of counts) {
    // Of equals always the same one, in whatever order the entries stand.
    const [most] = [...own].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    usual.set(character, most![0]);
  }
  return usual;
}

const plainCharacters = onceEach((character) => [...plainForm(character)]);

/** Character by character by its first syllable, then by code; Latin letters and digits first. As a page sorts by pinyin. */
const sortKey = ({ text, syllables }: NameRead, fold: ReadonlyMap<string, string>): string =>
  [...text]
    .map((character, at) => {
      const sound = (syllables[at] === '-' ? ' ' : syllables[at]!.split('/')[0]!).padEnd(7);
      return plainCharacters(character)
        .map((each) => sound + (fold.get(each) ?? each))
        .join('');
    })
    .join('');

/** The readings of an entry where they are not the usual ones or somebody has written them. */
function ownReadings(names: readonly NameRead[], usual: ReadonlyMap<string, string>): string[] | undefined {
  const own = names.map(({ text, syllables, given }) => {
    const differs = [...text].some((character, at) => (usual.get(character) ?? '-') !== syllables[at]);
    return differs || given ? syllables.join(' ') : '';
  });
  return own.some(Boolean) ? own.join('\n').trimEnd().split('\n') : undefined;
}

/**
 * The same directory with `prepared`, with readings of its own where an entry's differ, in alphabetical order, industries
 * by their code. Readings the entries have already stay as they are.
 */
export function prepareDirectory(directory: DirectoryFile, options: PrepareOptions = {}): DirectoryFile {
  const { prepared: _, entries, ...head } = directory;
  const known = new Map<string, Reading>();
  const names = entries.map((entry, at) => {
    const read = readingsOf(entry, known, options);
    options.progress?.(at + 1);
    return read;
  });
  const usual = usualReadings(names);
  const characters = new Set([...usual.keys()].flatMap((character) => [...plainForm(character)]).filter(isHan));
  const pairs = foldPairs(characters);
  const fold = new Map(pairs.match(/../gs)?.map((pair): [string, string] => [pair[0]!, pair[1]!]));
  const rows = entries.map((entry, at) => {
    const { pinyin: __, ...facts } = entry;
    const pinyin = ownReadings(names[at]!, usual);
    // A classification has an order of its own.
    const code = directory.of === 'industries' ? (entry.industry ?? '').padEnd(6) : '';
    return { entry: pinyin ? { ...facts, pinyin } : facts, key: code + sortKey(names[at]![0]!, fold) };
  });
  rows.sort(({ key: first }, { key: second }) => (first < second ? -1 : first > second ? 1 : 0));
  const bySyllable = new Map<string, string>();
  for (const [character, syllable] of [...usual].sort(([one], [other]) => (one < other ? -1 : 1)))
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  const collator = new Intl.Collator('zh-u-co-stroke');
  return {
    ...head,
    prepared: {
      pinyin: Object.fromEntries([...bySyllable].sort(([one], [other]) => (one < other ? -1 : 1))),
      fold: pairs,
      strokes: [...characters].sort((one, other) => collator.compare(one, other)).join(''),
    },
    entries: rows.map(({ entry }) => entry),
  };
}
