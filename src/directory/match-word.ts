import type { NameIndex, Sorted } from './name-index.js';

/** A word of a search, made ready for one index. */
export interface SearchWord {
  readonly text: string;
  /** True when a letter of it can be the beginning of a syllable. */
  readonly sounds: boolean;
  /**
   * For the word from a place on and a syllable: the places (as bits) the word can go on from when the syllable's
   * character stands for one of its own first letters, the first two, … `reach[place * syllables + syllable]`.
   */
  readonly reach: Int32Array;
}

// One bit a letter. What is longer is looked for as it is written.
const longestSounds = 30;

const isLetter = (unit: number): boolean => unit > 96 && unit < 123;

/** Makes a folded word ready. */
export function searchWord(text: string, { syllables }: NameIndex): SearchWord {
  const sounds = text.length <= longestSounds && syllables.length > 1 && /[a-z]/.test(text);
  const reach = new Int32Array(sounds ? text.length * syllables.length : 0);
  for (let place = 0; sounds && place < text.length; place++) {
    const [from, to] = beginningWith(syllables, text.charCodeAt(place));
    for (let number = from; number < to; number++) {
      const syllable = syllables[number]!;
      let bits = 0;
      for (let same = 0; same < syllable.length && syllable[same] === text[place + same]; same++)
        bits |= 2 << (place + same);
      reach[place * syllables.length + number] = bits;
    }
  }
  return { text, sounds, reach };
}

/** Numbers of the syllables that begin with a letter: from, and up to but without. None for what is no letter. */
function beginningWith(syllables: readonly string[], letter: number): [from: number, to: number] {
  const from = firstFrom(1, syllables.length, (at) => syllables[at]!.charCodeAt(0) >= letter);
  return [from, firstFrom(from, syllables.length, (at) => syllables[at]!.charCodeAt(0) > letter)];
}

/** The first number from which on a condition holds; `to` when it never does. */
function firstFrom(from: number, to: number, holds: (at: number) => boolean): number {
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Of sorted places from one on, where those end whose next key is below a limit. Near ones are found soonest. */
function endBelow({ cells }: NameIndex, { places, shift }: Sorted, from: number, to: number, limit: number): number {
  const holds = (at: number): boolean => ((cells[places[at]! + 1]! >>> shift) & 0xffff) >= limit;
  let step = 1;
  while (from + step < to && !holds(from + step)) {
    from += step;
    step *= 2;
  }
  return firstFrom(from, Math.min(to, from + step), holds);
}

/**
 * How many code units of a name the word takes, at least; 0 when the name does not go on as the word does.
 *
 * @param place Where in the index to go on, after `taken` code units that led to the places `reached` of the word.
 */
export function matchFrom(index: NameIndex, word: SearchWord, place: number, reached = 1, taken = 0): number {
  const { text, sounds, reach } = word;
  const { cells, syllables } = index;
  const size = text.length;
  if (!sounds) {
    for (let at = 0; at < size; at++) if ((cells[place + at]! & 0xffff) !== text.charCodeAt(at)) return 0;
    return size;
  }
  const all = syllables.length;
  const end = 1 << size;
  // The places in the word that are reached, as bits; from each, the next character of the name leads on.
  for (let at = place; reached !== 0; at++) {
    const unit = cells[at]! & 0xffff;
    const sound = cells[at]! >>> 16;
    // The second half of a supplementary character belongs to the first, however that was written.
    let next = (unit & 0xfc00) === 0xdc00 ? reached : 0;
    for (let bits = reached; bits !== 0; bits &= bits - 1) {
      const letter = 31 - Math.clz32(bits & -bits);
      if (text.charCodeAt(letter) === unit) next |= 2 << letter;
      else if (sound !== 0) next |= reach[letter * all + sound]!;
    }
    if ((next & end) !== 0) return at - place + taken + ((cells[at + 1]! & 0xfc00) === 0xdc00 ? 2 : 1);
    reached = next;
  }
  return 0;
}

/** What of the index a search fills: the best rank of each entry, and the entries in the order they were first found. */
export interface Found {
  /** 0 is best; 255 is not found. */
  readonly ranks: Uint8Array;
  readonly entries: Uint32Array;
  count: number;
}

/**
 * Finds every entry in one of whose names a word stands: character by character, each written as itself or as the
 * beginning of its pinyin. `njgl科技`, `nanjinggul` and `鼓楼keji` are words like any other.
 *
 * Only places are looked at where a part of the word can be: its rarest two characters, or syllables its letters begin.
 */
export function findWord(index: NameIndex, word: SearchWord, found: Found): void {
  const { text, sounds, reach } = word;
  const { byUnit, bySound, syllables, cells, owners } = index;
  const { ranks, entries } = found;
  const all = syllables.length;
  const end = 1 << text.length;

  const hit = (place: number, length: number): void => {
    if (length === 0) return;
    const owner = owners[place]! >>> 5;
    let rank = owners[place]! & 31;
    // From the beginning of a name to its end.
    if (rank < 16 && cells[place + length] === 0) rank -= 8;
    // Letters that spell few characters in full say more than those that begin many.
    if (sounds && length * 2 > text.length) rank++;
    if (ranks[owner]! <= rank) return;
    if (ranks[owner] === 255) entries[found.count++] = owner;
    ranks[owner] = rank;
  };

  /** Where the rarest part of the word that can only be written as itself stands, and its offset in the word. */
  const anchor = (): { from: number; to: number; offset: number } => {
    let best = { from: 0, to: Infinity, offset: 0 };
    for (let offset = 0; offset < text.length; offset++) {
      const unit = text.charCodeAt(offset);
      const next = text.charCodeAt(offset + 1);
      if (sounds && isLetter(unit)) continue;
      let from = byUnit.begins[unit]!;
      let to = byUnit.begins[unit + 1]!;
      if (offset + 1 < text.length && !(sounds && isLetter(next))) {
        to = endBelow(index, byUnit, from, to, next + 1);
        from = endBelow(index, byUnit, from, to, next);
      }
      if (to - from < best.to - best.from) best = { from, to, offset };
    }
    return best;
  };

  const { from, to, offset } = anchor();
  if (to < Infinity) {
    const { places } = byUnit;
    for (let at = from; at < to; at++) {
      const place = places[at]! - offset;
      if (!sounds) hit(place, text.length < 3 ? text.length : matchFrom(index, word, place));
      // Letters before it may have taken fewer characters than they are.
      else
        for (let begin = place; begin <= place + offset; begin++)
          if (begin > 0) hit(begin, matchFrom(index, word, begin));
    }
    return;
  }

  // Letters only. As themselves first; what may be written so has no sound.
  const unit = text.charCodeAt(0);
  for (let at = byUnit.begins[unit]!; at < byUnit.begins[unit + 1]!; at++) {
    const place = byUnit.places[at]!;
    hit(place, matchFrom(index, word, place));
  }
  // Then as syllables, two at a time: places are sorted by both, so that most are taken or left without a look at them.
  const { places, begins } = bySound;
  const [firstSound, lastSound] = beginningWith(syllables, unit);
  for (let sound = firstSound; sound < lastSound; sound++) {
    const reached = reach[sound]!;
    const stop = begins[sound + 1]!;
    let at = begins[sound]!;
    if ((reached & end) !== 0) {
      for (; at < stop; at++) hit(places[at]!, 1);
      continue;
    }
    while (at < stop) {
      const second = cells[places[at]! + 1]! >>> 16;
      if (second === 0) {
        const runEnd = endBelow(index, bySound, at, stop, 1);
        for (; at < runEnd; at++) hit(places[at]!, matchFrom(index, word, places[at]! + 1, reached, 1));
        continue;
      }
      let next = 0;
      let fitting = second - 1;
      while (next === 0 && ++fitting < all) {
        for (let bits = reached; bits !== 0; bits &= bits - 1) {
          next |= reach[(31 - Math.clz32(bits & -bits)) * all + fitting]!;
        }
      }
      if (next === 0) break;
      if (fitting > second) at = endBelow(index, bySound, at, stop, fitting);
      else {
        const runEnd = endBelow(index, bySound, at, stop, second + 1);
        if ((next & end) !== 0) for (; at < runEnd; at++) hit(places[at]!, 2);
        else for (; at < runEnd; at++) hit(places[at]!, matchFrom(index, word, places[at]! + 2, next, 2));
      }
    }
  }
}

/** A word that could be a part of a credit code: four characters of its alphabet or more, one of them a digit. */
export function isCodePart(text: string): boolean {
  return /^(?=.*\d)[\da-hj-npqrtuwxy]{4,18}$/.test(text);
}

/** Adds the entries whose credit code holds the word: all of it before its beginning before another part. */
export function findCode({ codes }: NameIndex, { text }: SearchWord, found: Found): void {
  const { ranks, entries } = found;
  if (!isCodePart(text)) return;
  for (let at = codes.indexOf(text); at >= 0; at = codes.indexOf(text, at + 1)) {
    const owner = Math.floor(at / 19);
    const rank = at % 19 > 0 ? 24 : text.length < 18 ? 8 : 0;
    if (ranks[owner] === 255) entries[found.count++] = owner;
    ranks[owner] = Math.min(ranks[owner]!, rank);
  }
}
