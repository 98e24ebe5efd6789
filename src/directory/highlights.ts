import type { DirectoryEntry } from '../model/directory.js';
import type { Highlight } from './directory-source.js';
import { foldText } from './fold.js';
import { isCodePart, matchFrom, type SearchWord } from './match-word.js';
import type { NameIndex } from './name-index.js';

/** Where the words of a search stand in the names and the code of an entry. */
export function highlightsOf(
  index: NameIndex,
  entry: DirectoryEntry,
  number: number,
  words: readonly SearchWord[],
): readonly Highlight[] {
  const highlights: Highlight[] = [];
  let place = index.starts[number]!;

  const look = (field: Highlight['field'], name: string | undefined, at?: number): void => {
    if (name === undefined) return;
    const { units } = index.folder;
    let plain = true;
    for (let unit = 0; plain && unit < name.length; unit++) plain = units[name.charCodeAt(unit)] !== 0;
    // As a rule each code unit folds to one, and the places are those of the name.
    const from = plain ? undefined : foldText(name, index.folder).from;
    const size = from ? from.length : name.length;
    const marks = new Uint8Array(name.length + 1);
    for (const word of words) {
      for (let begin = 0; begin < size;) {
        const length = matchFrom(index, word, place + begin);
        const last = begin + length - 1;
        if (length > 0) marks.fill(1, from ? from[begin] : begin, (from ? from[last]! : last) + 1);
        begin += length || 1;
      }
    }
    place += size + 1;
    add(field, marks, at);
  };
  const add = (field: Highlight['field'], marks: Uint8Array, at?: number): void => {
    const ranges: [number, number][] = [];
    for (let from = marks.indexOf(1); from >= 0;) {
      const to = marks.indexOf(0, from);
      ranges.push([from, to]);
      from = marks.indexOf(1, to);
    }
    if (ranges.length > 0) highlights.push({ field, ...(at !== undefined && { index: at }), ranges });
  };

  look('name', entry.name);
  look('shortName', entry.shortName);
  entry.formerNames?.forEach((name, at) => look('formerNames', name, at));
  const { creditCode = '' } = entry;
  const marks = new Uint8Array(creditCode.length + 1);
  for (const { text } of words) {
    const at = creditCode.toLowerCase().indexOf(text);
    if (at >= 0 && isCodePart(text)) marks.fill(1, at, at + text.length);
  }
  add('creditCode', marks);
  return highlights;
}
