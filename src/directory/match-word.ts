import { isHighHalf } from './fold.js';
import { few, sorted, type NameIndex } from './name-index.js';
import { isCodePart } from './search-terms.js';

/** A word of a search, made ready for one index. */
export interface SearchWord {
  readonly text: string;
  readonly codePart: boolean;
  /** True when a letter of it can be the beginning of a syllable. */
  readonly sounds: boolean;
  /**
   * For the word from a place on and a syllable: the places (as bits) the word can go on from when the syllable's
   * character stands for one of its own first letters, the first two, … `reach[place * syllables + syllable]`.
   */
  readonly reach: Int32Array;
  /** For each of the first places of the word the characters that can stand there: from, up to but without, from, … */
  readonly ways: readonly (readonly number[])[];
}

// One bit a letter. What is longer is looked for as it is written.
const longestSounds = 30;

/** Makes a folded word ready. */
export function searchWord(text: string, { syllables, several, characters }: NameIndex): SearchWord {
  const sounds = text.length <= longestSounds && syllables.length > 1 && /[a-z]/.test(text);
  const reach = new Int32Array(sounds ? text.length * syllables.length : 0);
  // Halves of supplementary characters are passed over when it is the sound that is meant.
  const halves = sounds ? [firstFrom(characters, 0xd800), firstFrom(characters, 0xdc00)] : [];
  const ways: number[][] = [];
  for (let place = 0; place < text.length && (sounds || place < sorted); place++) {
    const unit = text.charCodeAt(place);
    const own = [...halves];
    for (let at = 1; at < characters.length; at++) if ((characters[at]! & 0xffff) === unit) own.push(at, at + 1);
    ways.push(own);
    if (!sounds || unit < 97 || unit > 122) continue;
    const [from, to] = beginningWith(syllables, text[place]!);
    // Those of several readings stand with their first; with another they are a range each.
    const numbers = several.filter(
      (number) => (number < from || number >= to) && syllables[number]!.includes(`/${text[place]!}`),
    );
    own.push(firstFrom(characters, from * 65_536), firstFrom(characters, to * 65_536));
    for (const number of numbers)
      own.push(firstFrom(characters, number * 65_536), firstFrom(characters, (number + 1) * 65_536));
    for (let number = from; number < to; number++) numbers.push(number);
    for (const number of numbers) {
      let bits = 0;
      for (const syllable of syllables[number]!.split('/')) {
        for (let same = 0; same < syllable.length && syllable[same] === text[place + same]; same++)
          bits |= 2 << (place + same);
      }
      reach[place * syllables.length + number] = bits;
    }
  }
  return { text, codePart: isCodePart(text), sounds, reach, ways };
}

/** Numbers of the syllables that begin with a letter: from, and up to but without. */
function beginningWith(syllables: readonly string[], letter: string): [from: number, to: number] {
  let from = 1;
  while (from < syllables.length && syllables[from]! < letter) from++;
  let to = from;
  while (to < syllables.length && syllables[to]!.startsWith(letter)) to++;
  return [from, to];
}

/** The number of the first character that is not before the given one. */
function firstFrom(characters: Uint32Array, given: number): number {
  let from = 0;
  for (let to = characters.length; from < to;) {
    const middle = (from + to) >> 1;
    if (characters[middle]! >= given) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Where the word can go on from when it has reached some places (as bits) and a character of a name comes next. */
function goOn({ text, sounds, reach }: SearchWord, all: number, reached: number, character: number): number {
  const unit = character & 0xffff;
  const sound = character >>> 16;
  let next = sounds && isHighHalf(unit) ? reached : 0;
  for (let bits = reached; bits !== 0; bits &= bits - 1) {
    const letter = 31 - Math.clz32(bits & -bits);
    if (text.charCodeAt(letter) === unit) next |= 2 << letter;
    if (sounds && sound !== 0) next |= reach[letter * all + sound]!;
  }
  return next;
}

/**
 * How many code units of a name the word takes, at least; 0 when the name does not go on as the word does.
 *
 * @param place Where in the index to go on, after `taken` code units that led to the places `reached` of the word.
 */
export function matchFrom(index: NameIndex, word: SearchWord, place: number, reached = 1, taken = 0): number {
  const { text, sounds } = word;
  const { cells, characters, syllables } = index;
  const size = text.length;
  if (!sounds) {
    for (let at = taken; at < size; at++)
      if ((characters[cells[place + at - taken]!]! & 0xffff) !== text.charCodeAt(at)) return 0;
    return size;
  }
  const end = 1 << size;
  for (let at = place; reached !== 0; at++) {
    reached = goOn(word, syllables.length, reached, characters[cells[at]!]!);
    if ((reached & end) !== 0) return at - place + taken + 1;
  }
  return 0;
}

/**
 * Finds every entry in one of whose names a word stands: character by character, each written as itself or as the
 * beginning of its pinyin. `njgl科技`, `nanjinggul` and `鼓楼keji` are words like any other.
 *
 * Places are sorted as a dictionary is, so what goes on in one way is narrowed down character by character and taken whole.
 *
 * @param ranks The best rank of each entry so far: 0 is best, 255 is not found.
 */
export function findWord(index: NameIndex, word: SearchWord, ranks: Uint8Array): void {
  const { text, sounds, ways } = word;
  const { cells, places, owners, characters, syllables } = index;
  const size = text.length;
  const end = size > longestSounds ? 0 : 1 << size;

  /** Places from one to another, in all of which the word takes so many code units. */
  const take = (from: number, to: number, length: number): void => {
    // Letters that spell few characters in full say more than those that begin many.
    const more = sounds && length * 2 > size ? 1 : 0;
    for (let at = from; at < to; at++) {
      const owner = owners[at]!;
      let rank = (owner & 31) + more;
      // From the beginning of a name to its end.
      if (rank < 16 && cells[places[at]! + length] === 0) rank -= 8;
      if (rank < ranks[owner >>> 5]!) ranks[owner >>> 5] = rank;
    }
  };

  /** The first place of some whose character, so many behind it, is not before the given one. */
  const first = (from: number, to: number, depth: number, given: number): number => {
    while (from < to) {
      const middle = (from + to) >> 1;
      if (cells[places[middle]! + depth]! >= given) to = middle;
      else from = middle + 1;
    }
    return from;
  };

  /** Places from one to another that have their first characters in common, which lead to some places of the word. */
  const narrow = (from: number, to: number, depth: number, reached: number): void => {
    if (depth === sorted || to - from <= few) {
      for (let at = from; at < to; at++) {
        const length = matchFrom(index, word, places[at]! + depth, reached, depth);
        if (length) take(at, at + 1, length);
      }
      return;
    }
    for (let bits = reached; bits !== 0; bits &= bits - 1) {
      const letter = 31 - Math.clz32(bits & -bits);
      const own = ways[letter]!;
      for (let way = 0; way < own.length; way += 2) {
        let at = first(from, to, depth, own[way]!);
        const stop = first(at, to, depth, own[way + 1]!);
        while (at < stop) {
          const number = cells[places[at]! + depth]!;
          const next = goOn(word, syllables.length, reached, characters[number]!);
          const whole = (next & end) !== 0;
          const upTo = whole && letter === size - 1 ? stop : first(at, stop, depth, number + 1);
          if (whole) take(at, upTo, depth + 1);
          else narrow(at, upTo, depth + 1, next);
          at = upTo;
        }
      }
    }
  };

  narrow(0, places.length, 0, 1);
}

/** Adds the entries whose credit code holds the word: all of it before its beginning before another part. */
export function findCode({ codes }: NameIndex, { text, codePart }: SearchWord, ranks: Uint8Array): void {
  if (!codePart) return;
  for (let at = codes.indexOf(text); at >= 0;) {
    const owner = Math.floor(at / 19);
    const rank = at % 19 > 0 ? 24 : text.length < 18 ? 8 : 0;
    if (rank < ranks[owner]!) ranks[owner] = rank;
    at = codes.indexOf(text, owner * 19 + 19);
  }
}
