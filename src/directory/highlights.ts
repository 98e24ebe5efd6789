import type { DirectoryEntry } from '../model/directory.js';
import type { Highlight } from './directory-source.js';
import { foldName, leftOut, type Folder } from './fold.js';
import { matchFrom, type SearchWord } from './match-word.js';
import type { NameIndex } from './name-index.js';

type Ranges = [from: number, to: number][];

/** Adds a range that begins no sooner than those before it. */
function addRange(ranges: Ranges, from: number, to: number): void {
  const last = ranges[ranges.length - 1];
  if (last && from <= last[1]) last[1] = Math.max(last[1], to);
  else ranges.push([from, to]);
}

/** True when each code unit folds to one, as nearly always: the places in the index are then those of the name. */
function foldsOneByOne(name: string, { units }: Folder): boolean {
  for (let at = 0; at < name.length; at++) if (units[name.charCodeAt(at)]! <= leftOut) return false;
  return true;
}

/** Where the words of a search stand in the names and the code of an entry. */
export function highlightsOf(
  index: NameIndex,
  entry: DirectoryEntry,
  number: number,
  words: readonly SearchWord[],
): readonly Highlight[] {
  const highlights: Highlight[] = [];
  let place = index.starts[number]!;

  const look = (field: Highlight['field'], name: string, at?: number): void => {
    const folded = foldsOneByOne(name, index.folder) ? undefined : foldName(name, index.folder);
    const size = folded ? folded.text.length : name.length;
    const ranges: Ranges = [];
    // Where each word is looked for again: it does not begin anew inside of itself.
    const next = words.map(() => 0);
    for (let begin = 0; begin < size; begin++) {
      for (let which = 0; which < words.length; which++) {
        const length = begin < next[which]! ? 0 : matchFrom(index, words[which]!, place + begin);
        if (length === 0) continue;
        const last = begin + length - 1;
        next[which] = last + 1;
        addRange(ranges, folded ? folded.from[begin]! : begin, folded ? folded.to[last]! : last + 1);
      }
    }
    place += size + 1;
    if (ranges.length > 0) highlights.push({ field, ...(at !== undefined && { index: at }), ranges });
  };

  const { name, shortName, formerNames, creditCode = '' } = entry;
  look('name', name);
  if (shortName !== undefined) look('shortName', shortName);
  formerNames?.forEach((former, at) => look('formerNames', former, at));
  const { text: code, from, to } = foldName(creditCode, index.folder);
  const inCode = words
    .map(({ text, codePart }): Ranges[0] => [codePart ? code.indexOf(text) : -1, text.length])
    .filter(([at]) => at >= 0)
    .sort(([one], [other]) => one - other);
  const ranges: Ranges = [];
  for (const [at, size] of inCode) addRange(ranges, from[at]!, to[at + size - 1]!);
  if (ranges.length > 0) highlights.push({ field: 'creditCode', ranges });
  return highlights;
}
