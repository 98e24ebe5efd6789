import { isOfficePhone } from '../model/office-phone.js';
import { longestText } from '../model/untrusted-input.js';
import { creditCodeMistake, tidyCreditCode } from './credit-code.js';
import { dayFrom, isEntryDay } from './day-from.js';
import type { Detail, DirectoryIssueCode, DirectorySentence } from './directory-issues.js';
import { personalDataIn } from './personal-data.js';

/** Data whose fields are not known yet. */
export type Tree = Record<string | number, unknown>;

/** Where remarks about the entry at hand go. True: what is wrong may stay nevertheless. */
export type Report = (
  code: DirectoryIssueCode,
  sentence: DirectorySentence,
  path: string,
  value?: unknown,
  detail?: Detail,
) => boolean;

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const divisionForm = /^\d{6}(\d{3}){0,2}$/;
const siteForm = /^https?:\/\/[^\s/]\S*$/;
const levels = ['national', 'provincial', 'municipal', 'district'];
const countKeys = ['patents', 'inventionPatents', 'trademarks', 'madridTrademarks', 'copyrights'];
const longName = 200;

const own = (object: object, key: string): boolean => Object.prototype.hasOwnProperty.call(object, key);

/** True for an id as everything in a plan has it. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 100 && idForm.test(value);

/** Judges a text in one pass: how many digits, any marks that change how it looks, anything to see at all. */
function isText(value: unknown, path: string, report: Report): boolean {
  if (typeof value !== 'string' || value.length > longestText) return report('wrong-type', 'text', path, value);
  let digits = 0;
  let marks = false;
  let seen = false;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit > 0x2e80 && unit < 0xd800) seen ||= unit > 0x3000;
    else if (unit > 47 && unit < 58) digits++;
    else if (unit >= 0xff10 && unit < 0xff1a) digits++;
    else if (unit < 32 || unit === 127 || (unit > 0x200d && (unit < 0x2010 || (unit > 0x2029 && unit < 0x2070)))) {
      marks ||= unit !== 0x202f && unit !== 0x205f;
    }
  }
  if (!seen && digits === 0 && !/\S/.test(value)) return report('malformed', 'text', path, value);
  if (digits > 10) {
    const found = personalDataIn(value);
    if (found) {
      const part = path === '.name' ? 'entry' : 'field';
      return report('personal-data', found === 'mobile-number' ? 'mobile' : 'idCard', path, undefined, part);
    }
  }
  if (marks) report('unusual-text', 'marks', path, value);
  return true;
}

/** A list, each entry of which is judged; what does not fit is taken out of it. */
function isList(
  whole: Tree,
  key: string,
  judge: (part: unknown, path: string, report: Report) => boolean,
  report: Report,
): boolean {
  const list = whole[key];
  if (!Array.isArray(list)) return report('wrong-type', 'list', `.${key}`, list);
  let bad = false;
  for (let at = 0; at < list.length; at++) {
    if (judge(list[at], `.${key}[${at}]`, report)) continue;
    bad = true;
    list[at] = undefined;
  }
  if (bad) whole[key] = list.filter((part) => part !== undefined);
  return true;
}

/** Nothing is known where a program wrote `null`: the field is absent. */
function dropNulls(whole: Tree): void {
  for (const key of Object.keys(whole)) if (whole[key] === null) delete whole[key];
}

/** Takes a field out that does not fit. A key of a page's own on every object is none of the file's. */
function settle(whole: Tree, key: string, fits: boolean): void {
  if (!fits) delete whole[key];
}

/**
 * A day, however a spreadsheet wrote it. What is none stays as words: an entry whose day of entry was lost would count as
 * always there, and one whose day of withdrawal was, as not withdrawn.
 */
function isDay(entry: Tree, key: 'entered' | 'withdrawn', report: Report): boolean {
  const value = entry[key];
  if (isEntryDay(value)) return true;
  const day = dayFrom(value);
  if (day !== undefined) {
    entry[key] = day;
    report('tidied', 'dayRead', `.${key}`, value, day);
    return true;
  }
  if (typeof value !== 'string' || !/\S/.test(value)) return report('malformed', 'day', `.${key}`, value);
  if (!isText(value, `.${key}`, report)) return false;
  report('unread-day', key === 'entered' ? 'enteredWords' : 'withdrawnWords', `.${key}`, value);
  return true;
}

/** A code as it is printed, where only its form was untidy; and what is wrong with it. */
function isCode(entry: Tree, report: Report): boolean {
  const value = entry['creditCode'];
  if (typeof value !== 'string') return isText(value, '.creditCode', report);
  const code = tidyCreditCode(value);
  entry['creditCode'] = code;
  if (code !== value) report('tidied', 'codeRead', '.creditCode', value, code);
  const mistake = creditCodeMistake(code);
  if (mistake) {
    if (!isText(code, '.creditCode', report)) return false;
    const sentence = mistake === 'form' ? 'codeForm' : mistake === 'check-digit' ? 'codeDigit' : 'codeInner';
    report('credit-code', sentence, '.creditCode', code);
  }
  if (code.startsWith('92')) report('sole-proprietor', 'sole', '.creditCode');
  return true;
}

function isRecognition(part: unknown, path: string, report: Report): boolean {
  if (typeof part !== 'object' || part === null || Array.isArray(part))
    return report('wrong-type', 'object', path, part);
  const honour = part as Tree;
  dropNulls(honour);
  for (const key in honour) {
    const value = honour[key];
    const place = `${path}.${key}`;
    switch (key) {
      case 'name':
        break;
      case 'grade':
        settle(honour, key, isText(value, place, report));
        break;
      case 'level':
        if (!levels.includes(value as string)) settle(honour, key, report('malformed', 'level', place, value));
        break;
      case 'year':
        if (!Number.isInteger(value) || (value as number) < 1949 || (value as number) > 2100) {
          settle(honour, key, report('malformed', 'year', place, value));
        }
        break;
      default:
        if (own(honour, key)) settle(honour, key, report('unknown-key', 'noKey', place, value));
    }
  }
  return honour['name'] === undefined
    ? report('missing', 'text', `${path}.name`)
    : isText(honour['name'], `${path}.name`, report);
}

function isCounts(part: unknown, report: Report): boolean {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) {
    return report('wrong-type', 'object', '.counts', part);
  }
  const counts = part as Tree;
  dropNulls(counts);
  for (const key in counts) {
    const value = counts[key];
    const place = `.counts.${key}`;
    if (countKeys.includes(key)) {
      if (!Number.isSafeInteger(value) || (value as number) < 0) {
        settle(counts, key, report('malformed', 'count', place, value));
      }
    } else if (key === 'asOf') {
      const day = isEntryDay(value) ? value : dayFrom(value);
      if (day === undefined) settle(counts, key, report('malformed', 'day', place, value));
      else if (day !== value) {
        counts[key] = day;
        report('tidied', 'dayRead', place, value, day);
      }
    } else if (own(counts, key)) settle(counts, key, report('unknown-key', 'noKey', place, value));
  }
  return true;
}

function isOffice(value: unknown, report: Report): boolean {
  // Says what is wrong with it by name before it says what it should have been.
  if (typeof value === 'string' && personalDataIn(value)) return isText(value, '.phone', report);
  return report('malformed', 'phone', '.phone', value);
}

/**
 * Holds one entry against the model, in a straight line, as there may be 100,000: it says the same as the schema
 * `directoryEntry` in a tenth of the time, and a test keeps the two together.
 *
 * What does not fit is taken out of the entry and reported, field by field; the rest stays.
 *
 * @param row Own plain data; it is changed.
 * @param given The id the entry goes by when its own is none.
 * @returns False when nothing is left to show: no object, no name.
 */
export function checkEntry(row: unknown, given: string, report: Report): boolean {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    report('wrong-type', 'entry', '', row);
    return false;
  }
  const entry = row as Tree;
  dropNulls(entry);

  let named = false;
  let identified = false;
  for (const key in entry) {
    const value = entry[key];
    let fits = true;
    switch (key) {
      case 'id':
        identified = isId(value);
        if (!identified) report('malformed', 'id', '.id', value, given);
        break;
      case 'name':
        named = isText(value, '.name', report);
        if (named && (value as string).length > longName) {
          report('unusual-text', 'long', '.name', value, (value as string).length);
        }
        if (!named) return false;
        break;
      case 'shortName':
      case 'street':
      case 'industry':
      case 'source':
        fits = isText(value, `.${key}`, report);
        break;
      case 'creditCode':
        fits = isCode(entry, report);
        break;
      case 'division':
        fits =
          (typeof value === 'string' && divisionForm.test(value)) ||
          report('malformed', 'division', '.division', value);
        break;
      case 'formerNames':
      case 'categories':
        fits = isList(entry, key, isText, report);
        break;
      case 'recognitions':
        fits = isList(entry, key, isRecognition, report);
        break;
      case 'counts':
        fits = isCounts(value, report);
        break;
      case 'phone':
        fits = (typeof value === 'string' && isOfficePhone(value)) || isOffice(value, report);
        break;
      case 'website':
        if (typeof value !== 'string' || value.length > 2000 || !siteForm.test(value)) {
          fits = report('unsafe-link', 'link', '.website', value);
        } else if (/\d{11}/.test(value)) fits = isText(value, '.website', report);
        break;
      case 'entered':
      case 'withdrawn':
        fits = isDay(entry, key, report);
        break;
      case 'illustrative':
        fits = typeof value === 'boolean' || report('wrong-type', 'flag', '.illustrative', value);
        break;
      case 'pinyin':
        fits =
          (Array.isArray(value) && value.every((part) => typeof part === 'string')) ||
          report('wrong-type', 'list', '.pinyin', value);
        break;
      default:
        // A page may have put something on every object; that is none of the file's.
        fits = !own(entry, key) || report('unknown-key', 'noKey', `.${key.slice(0, 60)}`, value);
    }
    if (!fits) delete entry[key];
  }

  if (!named) {
    report('missing', 'name', '.name');
    return false;
  }
  if (!identified) {
    if (entry['id'] === undefined) report('missing', 'id', '.id', undefined, given);
    entry['id'] = given;
  }
  const { entered, withdrawn, pinyin } = entry as { entered?: string; withdrawn?: string; pinyin?: readonly string[] };
  if (isEntryDay(entered) && isEntryDay(withdrawn) && withdrawn <= entered) {
    report('wrong-order', 'order', '.withdrawn', withdrawn, entered);
  }
  if (pinyin) checkReadings(entry, pinyin, report);
  return true;
}

function checkReadings(entry: Tree, pinyin: readonly string[], report: Report): void {
  const {
    name,
    shortName = '',
    formerNames = [],
  } = entry as { name: string; shortName?: string; formerNames?: string[] };
  const names = [name, shortName, ...formerNames];
  for (let at = 0; at < pinyin.length; at++) {
    const reading = pinyin[at]!;
    const characters = [...(names[at] ?? '')].length;
    if (reading === '' || reading.split(' ').length === characters) continue;
    delete entry['pinyin'];
    report('pinyin-mismatch', 'pinyin', `.pinyin[${at}]`, reading, characters);
    return;
  }
}
