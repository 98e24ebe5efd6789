import { hashOfSoundCode } from './credit-code.js';
import { isEntryDay } from './day-from.js';
import { mixed } from './first-seen.js';

// Nearly every entry is right in every field. This tells which, in one pass that makes nothing; the others are looked at
// again by `checkEntry`, which knows what to say.

type Row = Readonly<Record<string, unknown>>;

// What a text can hold without being looked at again, by code unit: 1 is to be seen, 2 is a digit, 4 needs a second look.
const kinds = new Uint8Array(65_536).fill(4);
kinds.fill(1, 33, 127).fill(2, 48, 58).fill(1, 0x3001, 0xd800).fill(0, 0xff00, 0xff10)[32] = 0;

/** A text nothing need be said about: short, visible, too few digits for anybody's number, no marks. */
function isPlainText(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 200) return false;
  let all = 0;
  for (let at = 0; at < value.length; at++) all |= kinds[value.charCodeAt(at)]!;
  return all === 1 || (all > 1 && all < 4 && hasFewDigits(value));
}

function hasFewDigits(value: string): boolean {
  let digits = 0;
  for (let at = 0; at < value.length; at++) if (kinds[value.charCodeAt(at)] === 2) digits++;
  return digits < 11;
}

/** The hash of an id; 0 for what needs a second look. */
function hashOfId(value: unknown): number {
  if (typeof value !== 'string' || value.length > 100) return 0;
  let hash = 0;
  let hyphen = true;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    hash = mixed(hash, unit);
    if (unit === 45) {
      if (hyphen) return 0;
      hyphen = true;
    } else if ((unit > 96 && unit < 123) || (unit > 47 && unit < 58)) hyphen = false;
    else return 0;
  }
  return hyphen ? 0 : hash || 1;
}

function isDigits(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) < 48 || value.charCodeAt(at) > 57) return false;
  return value.length === 6 || value.length === 9 || value.length === 12;
}

/** `025-83000000`; other forms are looked at again. */
function isPlainPhone(value: unknown): boolean {
  if (typeof value !== 'string' || value.charCodeAt(0) !== 48) return false;
  const area = value.indexOf('-');
  if (value.length - area !== 9) return false;
  // 010 and 02x, or three figures from 3 on: what begins with 1 may be a mobile number.
  const first = value.charCodeAt(1);
  if (area === 3 ? first !== 50 && !value.startsWith('010') : area !== 4 || first < 51 || first > 57) return false;
  for (let at = 1; at < value.length; at++) {
    if (at !== area && (value.charCodeAt(at) < 48 || value.charCodeAt(at) > 57)) return false;
  }
  return value.charCodeAt(area + 1) > 49 && value.charCodeAt(area + 1) < 57;
}

function isPlainSite(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 200 || !value.startsWith('https://')) return false;
  let digits = 0;
  for (let at = 8; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit < 33 || unit > 126 || (unit === 47 && at === 8)) return false;
    if (unit > 47 && unit < 58) digits++;
  }
  return value.length > 8 && digits < 11;
}

function areTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let at = 0; at < value.length; at++) if (!isPlainText(value[at])) return false;
  return true;
}

function areRecognitions(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let at = 0; at < value.length; at++) {
    const honour = value[at] as Row | null;
    if (typeof honour !== 'object' || honour === null || Array.isArray(honour)) return false;
    let named = false;
    for (const key in honour) {
      const part = honour[key];
      if (key === 'name') named = isPlainText(part);
      else if (key === 'grade') {
        if (!isPlainText(part)) return false;
      } else if (key === 'level') {
        if (part !== 'national' && part !== 'provincial' && part !== 'municipal' && part !== 'district') return false;
      } else if (key !== 'year' || !Number.isInteger(part) || (part as number) < 1949 || (part as number) > 2100) {
        return false;
      }
    }
    if (!named) return false;
  }
  return true;
}

function isCountsOnly(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const counts = value as Row;
  for (const key in counts) {
    switch (key) {
      case 'patents':
      case 'inventionPatents':
      case 'trademarks':
      case 'madridTrademarks':
      case 'copyrights':
        if (!Number.isSafeInteger(counts[key]) || (counts[key] as number) < 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

/** One syllable a character, in each of the names that has readings of its own. */
function fit(readings: unknown, { name, shortName, formerNames = [] }: Row): boolean {
  if (!Array.isArray(readings)) return false;
  const names = [name, shortName, ...(formerNames as unknown[])];
  return readings.every((reading: unknown, at) => {
    const own = names[at];
    if (typeof reading !== 'string') return false;
    // What is plain has no supplementary characters.
    return reading === '' || (typeof own === 'string' && reading.split(' ').length === own.length);
  });
}

/**
 * A look at entries, one after the other: whether there is nothing in it that need be told, changed or looked at twice.
 * That the code is of a sole proprietor is told by whoever looks.
 */
export class QuickLook {
  /** Of the last entry that was plain; 0 for a code it does not have. */
  idHash = 0;
  codeHash = 0;

  isPlain(row: unknown): boolean {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
    const entry = row as Row;
    let id = 0;
    let code = 0;
    let named = false;
    let readings: unknown;
    let entered = '';
    // The most frequent first: each case is asked in turn.
    for (const key in entry) {
      const value = entry[key];
      let fits = false;
      switch (key) {
        case 'id':
          id = hashOfId(value);
          fits = id !== 0;
          break;
        case 'name':
          fits = named = isPlainText(value);
          break;
        case 'creditCode':
          code = typeof value === 'string' ? hashOfSoundCode(value) : 0;
          fits = code !== 0;
          break;
        case 'street':
        case 'industry':
        case 'shortName':
        case 'source':
          fits = isPlainText(value);
          break;
        case 'division':
          fits = isDigits(value);
          break;
        case 'entered':
          fits = isEntryDay(value);
          entered = value as string;
          break;
        case 'illustrative':
          fits = typeof value === 'boolean';
          break;
        case 'categories':
        case 'formerNames':
          fits = areTexts(value);
          break;
        case 'recognitions':
          fits = areRecognitions(value);
          break;
        case 'counts':
          fits = isCountsOnly(value);
          break;
        case 'phone':
          fits = isPlainPhone(value);
          break;
        case 'website':
          fits = isPlainSite(value);
          break;
        case 'withdrawn':
          fits = isEntryDay(value) && entered !== '' && value > entered;
          break;
        case 'pinyin':
          fits = true;
          readings = value;
      }
      if (!fits) return false;
    }
    this.idHash = id;
    this.codeHash = code;
    return named && id !== 0 && (readings === undefined || fit(readings, entry));
  }
}
