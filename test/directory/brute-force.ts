import type { DirectoryEntry, DirectoryFile } from '../../src/model/directory.js';

// The plainest way to say what a search should find: every entry, every name, every beginning, every way to read on.

/** A character of a name: itself, and all the ways it is read. */
type Character = readonly [itself: string, syllables: readonly string[]];

// Of what a name can be written without, as much as the names and searches of the tests have.
const left = /[ ()“”'.-]/g;
const known = new Map<string, string>();
function plain(text: string): string {
  let own = known.get(text);
  if (own === undefined) known.set(text, (own = text.normalize('NFKC').toLowerCase().replace(left, '')));
  return own;
}

/** The names of each entry, character by character. */
export function readNames({ entries, prepared }: Pick<DirectoryFile, 'entries' | 'prepared'>): Character[][][] {
  const usual = new Map<string, string>();
  for (const [syllable, characters] of Object.entries(prepared?.pinyin ?? {})) {
    for (const character of characters) usual.set(character, syllable);
  }
  return entries.map(({ name, shortName, formerNames = [], pinyin = [] }: DirectoryEntry) =>
    [name, shortName ?? '', ...formerNames].map((each, which) => {
      const own = pinyin[which] ? pinyin[which].split(' ') : undefined;
      return [...each].map((character, at): Character => {
        const syllable = own ? (own[at] ?? '-') : (usual.get(character) ?? '-');
        return [plain(character), syllable === '-' ? [] : syllable.split('/')];
      });
    }),
  );
}

function goesOn(name: readonly Character[], at: number, rest: string): boolean {
  if (rest === '') return true;
  const character = name[at];
  if (!character) return false;
  const [itself, syllables] = character;
  if (rest.startsWith(itself) && goesOn(name, at + 1, rest.slice(itself.length))) return true;
  return syllables.some((syllable) => {
    for (let letters = 1; letters <= syllable.length && syllable[letters - 1] === rest[letters - 1]; letters++) {
      if (goesOn(name, at + 1, rest.slice(letters))) return true;
    }
    return false;
  });
}

/** The ids of the entries a search should find, in order of the file. */
export function bruteForce(
  entries: readonly DirectoryEntry[],
  names: readonly Character[][][],
  text: string,
): string[] {
  const words = text.split(/\s+/).map(plain).filter(Boolean);
  return entries
    .filter((entry, number) =>
      words.every(
        (word) =>
          names[number]!.some((name) => name.some((_, at) => goesOn(name, at, word))) ||
          (word.length >= 4 && /\d/.test(word) && plain(entry.creditCode ?? '').includes(word)),
      ),
    )
    .map(({ id }) => id);
}
