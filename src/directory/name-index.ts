import type { DirectoryEntry, PreparedNames } from '../model/directory.js';
import { foldedAt, foldName, folderOf, isHighHalf, type Folder } from './fold.js';

/**
 * All names of a directory one behind the other, and the places in them in alphabetical order, so that what begins with the
 * same few characters or sounds stands together: a search takes it without a look at each. Numbers only: 100,000
 * organisations take some 20 MB, beside their file.
 */
export interface NameIndex {
  readonly folder: Folder;
  /**
   * Syllables in alphabetical order, those of a character with several readings as one: `lu/liu`. Number 0 is none. Only
   * this one when nothing was prepared.
   */
  readonly syllables: readonly string[];
  /** The numbers of those that are several. */
  readonly several: readonly number[];
  /**
   * The characters there are, each with each of its readings: a folded code unit, in the upper half the number of its
   * syllable. In order, so that those of one syllable, and of syllables that begin with one letter, are neighbours.
   * Number 0 is the gap between names.
   */
  readonly characters: Uint32Array;
  /** Each place: the number of its character. Between names one gap, behind the last one several. */
  readonly cells: Uint16Array | Uint32Array;
  /** The places, sorted by their first {@link sorted} characters, unless they are {@link few}. */
  readonly places: Uint32Array;
  /**
   * In the same order, the entry each place belongs to × 32, and what a word that begins here is worth: 8 begins the name,
   * 16 begins a word of it, 24 neither; + 2 in a short name, + 4 in a former one. In one number, as both are asked for
   * together.
   */
  readonly owners: Uint32Array;
  /** Where the names of each entry begin: one behind the other, name, short name, former names. */
  readonly starts: Uint32Array;
  /** Credit codes in order of entries, 19 characters each with the space behind. */
  readonly codes: string;
}

/** Places are sorted by up to so many characters: 有限公司 stands in nearly every name and should still cost nothing. */
export const sorted = 4;
/** So few places that begin alike are not sorted further: to look at each is as soon done. */
export const few = 200;

// Long enough to be worth a pause, short enough to leave a page its frames.
const slice = 4_000;
const plainCode = /^[\dA-Z]*$/;
const placesInSlice = 100_000;

// What comes after the last character of a place begins a word of its own, as does what comes after a bracket or a blank.
const places = new Uint8Array(65_536);
for (const character of '省市区县镇') places[character.charCodeAt(0)] = 1;

// In `usual`: a character of which nothing is left.
const dropped = 0xffff_ffff;

/** Names that are being put one behind the other, in characters numbered as they come. */
class Names {
  cells: Uint32Array;
  owners: Uint32Array;
  length = 1;
  /** The characters so far, as in {@link NameIndex.characters}. */
  readonly characters = [0];
  private readonly numbers = new Map<number, number>([[0, 0]]);
  /** The number of what a code unit folds to, with the reading it has in the file; 0: not met yet, or more than one. */
  private readonly usual = new Uint32Array(65_536);

  constructor(
    room: number,
    private readonly folder: Folder,
    private readonly readings: Uint16Array,
    private readonly sounds: ReadonlyMap<string, number>,
  ) {
    this.cells = new Uint32Array(room);
    this.owners = new Uint32Array(room);
  }

  /** @param owner The entry × 32 and the kind of name. */
  add(name: string, owner: number, reading: string | undefined): void {
    // Nothing folds to more than 18 code units.
    if (this.length + name.length * 18 + 2 > this.cells.length) {
      const room = this.cells.length * 2 + name.length * 18;
      this.cells = grown(this.cells, room);
      this.owners = grown(this.owners, room);
    }
    if (reading) return this.addSlowly(name, owner, reading, 0, this.length, 8);
    const { cells, owners, usual, length: start } = this;
    let length = start;
    let worth = 8;
    for (let at = 0; at < name.length; at++) {
      const unit = name.charCodeAt(at);
      const number = usual[unit]!;
      // What is seldom is left to a function of its own, from here to the end of the name.
      if (number === 0) return this.addSlowly(name, owner, reading, at, length, worth);
      if (number !== dropped) {
        cells[length] = number;
        owners[length++] = owner + worth;
        worth = places[unit] === 0 ? 24 : 16;
      } else if (length > start) worth = 16;
    }
    this.length = length + 1;
  }

  private addSlowly(
    name: string,
    owner: number,
    reading: string | undefined,
    from: number,
    length: number,
    worth: number,
  ): void {
    const { cells, owners, usual, readings, folder, sounds } = this;
    const own = reading ? reading.split(' ') : undefined;
    for (let at = from, character = 0; at < name.length; at++, character++) {
      const unit = name.charCodeAt(at);
      const part = foldedAt(name, at, folder);
      const single = !isHighHalf(unit);
      if (!single) at++;
      if (!own && single && !part) usual[unit] = dropped;
      for (let index = 0; index < part.length; index++) {
        const folded = part.charCodeAt(index);
        // A supplementary character is one character of two halves; its sound stands at the second.
        const sound = isHighHalf(folded)
          ? 0
          : own
            ? (sounds.get(own[character] ?? '') ?? 0)
            : (single && readings[unit]) || readings[folded]!;
        const number = this.numberOf(sound * 65_536 + folded);
        if (!own && single && part.length === 1) usual[unit] = number;
        cells[length] = number;
        owners[length++] = owner + worth;
        worth = 24;
      }
      if (!part) worth = worth === 24 ? 16 : worth;
      else if (places[unit] === 1) worth = 16;
    }
    this.length = length + 1;
  }

  private numberOf(character: number): number {
    let number = this.numbers.get(character);
    if (number === undefined) {
      this.numbers.set(character, (number = this.characters.length));
      this.characters.push(character);
    }
    return number;
  }
}

/**
 * Builds the index in steps; between two of them the caller may let the page breathe. Each step tells the share done, 0–1.
 *
 * @param entries In the order of the file.
 * @param withIndustry Whether the industry of an entry goes for one of its names.
 */
export function* buildNameIndex(
  entries: readonly DirectoryEntry[],
  preparedNames: PreparedNames = {},
  withIndustry = false,
): Generator<number, NameIndex> {
  const folder = folderOf(preparedNames);
  const { syllables, several, readings } = readingsOf(preparedNames, entries);
  const sounds = new Map(syllables.map((syllable, number) => [syllable, number]));
  const names = new Names(entries.length * 24 + 64, folder, readings, sounds);

  const starts = new Uint32Array(entries.length);
  const codes = new Uint8Array(entries.length * 19).fill(32);
  for (let at = 0; at < entries.length; at++) {
    const { name, shortName, formerNames, industry, creditCode = '', pinyin } = entries[at]!;
    starts[at] = names.length;
    names.add(name, at * 32, pinyin?.[0]);
    if (shortName !== undefined) names.add(shortName, at * 32 + 2, pinyin?.[1]);
    formerNames?.forEach((former, which) => names.add(former, at * 32 + 4, pinyin?.[which + 2]));
    if (withIndustry && industry !== undefined) names.add(industry, at * 32 + 2, undefined);
    addCode(codes, at * 19, creditCode, folder);
    if (at % slice === slice - 1) yield (at / entries.length) * 0.3;
  }

  const { length } = names;
  const characters = Uint32Array.from(names.characters).sort();
  const numbers = new Map<number, number>();
  characters.forEach((character, number) => numbers.set(character, number));
  const final = Uint32Array.from(names.characters, (character) => numbers.get(character)!);
  const cells = new (characters.length > 65_535 ? Uint32Array : Uint16Array)(length + sorted);
  const begins = new Uint32Array(characters.length + 1);
  for (let from = 0; from < length; from += placesInSlice) {
    number(names.cells, final, cells, begins, from, Math.min(length, from + placesInSlice));
    yield 0.4;
  }
  // Nothing is looked for in the gaps.
  begins[1] = 0;
  for (let at = 2; at <= characters.length; at++) begins[at]! += begins[at - 1]!;

  const places = new Uint32Array(begins[characters.length]!);
  const next = begins.slice();
  for (let from = 0; from < length; from += placesInSlice) {
    sortPlaces(cells, next, places, from, Math.min(length, from + placesInSlice));
    yield 0.5;
  }
  const tools = { counts: next.fill(0), spare: names.cells, keys: cells.slice(0, places.length) };
  for (let character = 1, done = 0; character < characters.length; character++) {
    const from = begins[character]!;
    const to = begins[character + 1]!;
    sortFurther(cells, places, tools, from, to, 1);
    done += to - from;
    if (done > placesInSlice) yield 0.5 + (0.4 * to) / places.length;
    if (done > placesInSlice) done = 0;
  }
  const owners = new Uint32Array(places.length);
  for (let from = 0; from < owners.length; from += placesInSlice) {
    pick(names.owners, places, owners, from, Math.min(owners.length, from + placesInSlice));
    yield 0.9;
  }
  return {
    folder,
    syllables,
    several,
    characters,
    cells,
    places,
    owners,
    starts,
    codes: new TextDecoder('latin1').decode(codes),
  };
}

/** Writes a code as it is looked for, as much of it as a code can have. */
function addCode(codes: Uint8Array, from: number, code: string, folder: Folder): void {
  const text = plainCode.test(code) ? code : foldName(code, folder).text;
  for (let at = 0; at < text.length && at < 18; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 127) codes[from + at] = unit > 64 && unit < 91 ? unit + 32 : unit;
  }
}

/** Gives characters their numbers in alphabetical order, and counts them. */
function number(
  provisional: Uint32Array,
  final: Uint32Array,
  cells: Uint16Array | Uint32Array,
  begins: Uint32Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const character = final[provisional[at]!]!;
    cells[at] = character;
    begins[character + 1]!++;
  }
}

/** Sorts places by their character. */
function sortPlaces(
  cells: Uint16Array | Uint32Array,
  next: Uint32Array,
  places: Uint32Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) if (cells[at] !== 0) places[next[cells[at]!]!++] = at;
}

/** Sorts places that have their first characters in common by the following ones, as long as there are more than a few. */
function sortFurther(
  cells: Uint16Array | Uint32Array,
  places: Uint32Array,
  tools: { readonly counts: Uint32Array; readonly spare: Uint32Array; readonly keys: Uint16Array | Uint32Array },
  from: number,
  to: number,
  depth: number,
): void {
  if (to - from <= few || depth === sorted) return;
  const { counts, spare, keys } = tools;
  for (let at = from; at < to; at++) {
    const key = cells[places[at]! + depth]!;
    keys[at] = key;
    counts[key]!++;
  }
  const ranges: number[] = [];
  for (let key = 0, begin = from; key < counts.length; key++) {
    const end = begin + counts[key]!;
    if (end > begin + few) ranges.push(begin, end);
    counts[key] = begin;
    begin = end;
  }
  for (let at = from; at < to; at++) spare[counts[keys[at]!]!++] = places[at]!;
  places.set(spare.subarray(from, to), from);
  counts.fill(0);
  for (let at = 0; at < ranges.length; at += 2) {
    sortFurther(cells, places, tools, ranges[at]!, ranges[at + 1]!, depth + 1);
  }
}

function pick(values: Uint32Array, places: Uint32Array, picked: Uint32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) picked[at] = values[places[at]!]!;
}

function grown(from: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(room);
  to.set(from);
  return to;
}

/** The syllables in alphabetical order behind an empty one, and which of them a code unit reads. */
function readingsOf({ pinyin = {} }: PreparedNames, entries: readonly DirectoryEntry[]) {
  const all = new Set(Object.keys(pinyin));
  for (const entry of entries) {
    for (const reading of entry.pinyin ?? []) for (const syllable of reading.split(' ')) all.add(syllable);
  }
  const syllables = ['', ...[...all].filter((syllable) => /^[a-z]+(\/[a-z]+)*$/.test(syllable)).sort()];
  const several = [...syllables.keys()].filter((number) => syllables[number]!.includes('/'));
  const readings = new Uint16Array(65_536);
  for (let number = 1; number < syllables.length; number++) {
    // The first half of a supplementary character is shared by many and reads nothing; entries spell those out.
    for (const character of pinyin[syllables[number]!] ?? '') {
      if (character.length === 1) readings[character.charCodeAt(0)] = number;
    }
  }
  return { syllables, several, readings };
}
