import { isIsoDate } from '../calendar/iso-date.js';
import { creditCodeMistake } from './credit-code.js';

// Nearly every entry is right in every field. This tells which, in one pass that makes nothing; the others are looked at
// again by `checkEntry`, which knows what to say.

type Row = Readonly<Record<string, unknown>>;

/** A text nothing need be said about: short, visible, too few digits for anybody's number, no marks. */
function isPlainText(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 200) return false;
  let digits = 0;
  let seen = false;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit > 0x3000 && unit < 0xd800) seen = true;
    else if (unit > 47 && unit < 58) digits++;
    else if (unit > 32 && unit < 127) seen = true;
    else if (unit !== 32 && (unit < 0xff00 || unit > 0xff0f)) return false;
  }
  return (seen || digits > 0) && digits < 11;
}

function isPlainId(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 100) return false;
  let hyphen = true;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit === 45) {
      if (hyphen) return false;
      hyphen = true;
    } else if ((unit > 96 && unit < 123) || (unit > 47 && unit < 58)) hyphen = false;
    else return false;
  }
  return !hyphen;
}

/** Up to the 28th a day needs no calendar. */
function isPlainDay(value: unknown): boolean {
  if (typeof value !== 'string' || value.length !== 10) return false;
  for (let at = 0; at < 10; at++) {
    const unit = value.charCodeAt(at);
    if (at === 4 || at === 7 ? unit !== 45 : unit < 48 || unit > 57) return false;
  }
  const month = value.charCodeAt(5) * 10 + value.charCodeAt(6) - 528;
  const day = value.charCodeAt(8) * 10 + value.charCodeAt(9) - 528;
  return month > 0 && month < 13 && day > 0 && day < 29 && value.charCodeAt(0) > 48 ? true : isIsoDate(value);
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
  if ((area !== 3 && area !== 4) || value.length - area !== 9) return false;
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
      else if (key === 'level') {
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

/** True when an entry has nothing in it that need be told, changed or looked at twice. */
export function isPlainEntry(row: unknown): boolean {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
  const entry = row as Row;
  let needed = 0;
  let entered = '';
  for (const key in entry) {
    const value = entry[key];
    let fits = false;
    switch (key) {
      case 'id':
        fits = isPlainId(value);
        needed += 1;
        break;
      case 'name':
        fits = isPlainText(value);
        needed += 2;
        break;
      case 'shortName':
      case 'street':
      case 'industry':
      case 'source':
        fits = isPlainText(value);
        break;
      case 'creditCode':
        fits = typeof value === 'string' && creditCodeMistake(value) === undefined && value.charCodeAt(1) !== 50;
        break;
      case 'division':
        fits = isDigits(value);
        break;
      case 'formerNames':
      case 'categories':
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
      case 'entered':
        fits = isPlainDay(value);
        entered = value as string;
        break;
      case 'withdrawn':
        fits = isPlainDay(value) && entered !== '' && (value as string) > entered;
        break;
      case 'illustrative':
        fits = typeof value === 'boolean';
    }
    if (!fits) return false;
  }
  return needed === 3;
}
