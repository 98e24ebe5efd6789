import type { DirectoryEntry, PreparedNames } from '../model/directory.js';
import { folderOf, type Folder } from './fold.js';

/**
 * All names of a directory one behind the other, and the places in them sorted by what is read there, so that a search
 * looks at the few places where it can begin. Numbers only: 100,000 organisations take some 30 MB, beside their file.
 */
export interface NameIndex {
  readonly folder: Folder;
  /** Syllables in alphabetical order; number 0 is none. Only this one when nothing was prepared. */
  readonly syllables: readonly string[];
  /** Each place: the folded code unit, and in the upper half the number of its syllable. Between names one 0. */
  readonly cells: Uint32Array;
  /**
   * The entry each place belongs to, × 32, and what a word that begins here is worth: 8 begins the name, 16 begins a word
   * of it, 24 neither; + 2 in a short name, + 4 in a former one. In one number, as both are asked for together.
   */
  readonly owners: Uint32Array;
  /** Where the names of each entry begin: one behind the other, name, short name, former names. */
  readonly starts: Uint32Array;
  readonly byUnit: Sorted;
  readonly bySound: Sorted;
  /** Credit codes in order of entries, 19 characters each with the space behind. */
  readonly codes: string;
}

/** Places sorted by a key and then by the key of the next place; those of key k begin at `begins[k]`. */
export interface Sorted {
  /** The key is this many bits up in a cell. */
  readonly shift: number;
  readonly places: Uint32Array;
  readonly begins: Uint32Array;
}

// Long enough to be worth a pause, short enough to leave a page its frames.
const slice = 4_000;
const placesInSlice = 100_000;

// Space, punctuation and the last character of a place: what comes after begins a word of its own.
const endsWord = new Uint8Array(65_536);
for (const character of ' ()[]{}·-_/&,."\'、“”《》〔〕—省市区县镇') endsWord[character.charCodeAt(0)] = 1;

/** Sorts places by two keys: a stable sort by the second, then one by the first. */
function* sortPlaces(cells: Uint32Array, shift: number, keyCount: number): Generator<void, Sorted> {
  const { length } = cells;
  const begins = new Uint32Array(keyCount + 1);
  let order: Uint32Array | undefined;
  for (const step of [1, 0]) {
    // The first place, a gap, stands in for what is behind the last.
    if (order === undefined) {
      for (let from = 0; from < length; from += placesInSlice) {
        countKeys(cells.subarray(from, from + placesInSlice), shift, begins);
        yield;
      }
      for (let key = 0; key < keyCount; key++) begins[key + 1]! += begins[key]!;
    }
    const next = begins.slice();
    const sorted = new Uint32Array(length);
    for (let from = 0; from < length; from += placesInSlice) {
      putByKey(cells, shift, step, next, order, sorted, from, Math.min(length, from + placesInSlice));
      yield;
    }
    order = sorted;
  }
  return { shift, places: order!, begins };
}

function countKeys(cells: Uint32Array, shift: number, begins: Uint32Array): void {
  for (let at = 0; at < cells.length; at++) begins[((cells[at]! >>> shift) & 0xffff) + 1]!++;
}

function putByKey(
  cells: Uint32Array,
  shift: number,
  step: number,
  next: Uint32Array,
  order: Uint32Array | undefined,
  sorted: Uint32Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const place = order ? order[at]! : at;
    const keyed = place + step < cells.length ? place + step : 0;
    sorted[next[(cells[keyed]! >>> shift) & 0xffff]!++] = place;
  }
}

/**
 * Builds the index in steps; between two of them the caller may let the page breathe. Each step tells the share done, 0–1.
 *
 * @param entries In the order of the file.
 */
export function* buildNameIndex(
  entries: readonly DirectoryEntry[],
  preparedNames: PreparedNames = {},
): Generator<number, NameIndex> {
  const folder = folderOf(preparedNames);
  const { units, long } = folder;
  const { syllables, readings } = readingsOf(preparedNames, entries);
  const numbers = new Map(syllables.map((syllable, number) => [syllable, number]));

  let room = entries.length * 24 + 64;
  let cells = new Uint32Array(room);
  let owners = new Uint32Array(room);
  const starts = new Uint32Array(entries.length);
  let length = 1;

  const add = (name: string, owner: number, kind: number, reading: string | undefined): void => {
    // Nothing folds to more than 18 code units.
    if (length + name.length * 18 + 2 > room) {
      room = room * 2 + name.length * 18;
      cells = grown(cells, room);
      owners = grown(owners, room);
    }
    const own = reading ? reading.split(' ') : undefined;
    let character = 0;
    let worth = 8;
    for (let at = 0; at < name.length; at++) {
      const unit = name.charCodeAt(at);
      let folded = units[unit]!;
      const part = folded === 0 ? long(unit) : '';
      if (part.length === 1) units[unit] = part.charCodeAt(0);
      for (let index = folded === 0 ? 0 : -1; index < part.length; index++) {
        if (index >= 0) folded = part.charCodeAt(index);
        const sound = own ? (numbers.get(own[character] ?? '') ?? 0) : readings[unit]! || readings[folded]!;
        cells[length] = sound * 65_536 + folded;
        owners[length++] = owner * 32 + worth + kind;
        worth = endsWord[folded] ? 16 : 24;
        if (index < 0) break;
      }
      // A supplementary character is one character of two halves; its sound stands at the first.
      if ((unit & 0xfc00) !== 0xdc00) character++;
      else cells[length - 1]! &= 0xffff;
    }
    length++;
  };

  const codes: string[] = [];
  for (let owner = 0; owner < entries.length; owner++) {
    const { name, shortName, formerNames, creditCode = '', pinyin } = entries[owner]!;
    starts[owner] = length;
    add(name, owner, 0, pinyin?.[0]);
    if (shortName !== undefined) add(shortName, owner, 2, pinyin?.[1]);
    if (formerNames) for (let at = 0; at < formerNames.length; at++) add(formerNames[at]!, owner, 4, pinyin?.[at + 2]);
    codes.push(creditCode.length === 18 ? creditCode : creditCode.slice(0, 18).padEnd(18));
    if (owner % slice === slice - 1) yield (owner / entries.length) * 0.6;
  }
  cells = cells.slice(0, length);

  const told = function* (share: number, sorting: Generator<void, Sorted>): Generator<number, Sorted> {
    for (;;) {
      const { done, value } = sorting.next();
      if (done) return value;
      yield share;
    }
  };
  const byUnit = yield* told(0.6, sortPlaces(cells, 0, 65_536));
  const bySound = yield* told(0.8, sortPlaces(cells, 16, syllables.length));
  return {
    folder,
    syllables,
    cells,
    owners: owners.slice(0, length),
    starts,
    byUnit,
    bySound,
    codes: codes.join(' ').toLowerCase(),
  };
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
  const syllables = ['', ...[...all].filter((syllable) => /^[a-z]+$/.test(syllable)).sort()];
  const readings = new Uint16Array(65_536);
  for (let number = 1; number < syllables.length; number++) {
    // The first half of a supplementary character is shared by many and reads nothing; entries spell those out.
    for (const character of pinyin[syllables[number]!] ?? '') {
      if (character.length === 1) readings[character.charCodeAt(0)] = number;
    }
  }
  return { syllables, readings };
}
