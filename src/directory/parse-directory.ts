import { isPlausibleDay } from '../calendar/plausible.js';
import { jsonMistake } from '../model/json-mistake.js';
import { placeIn } from '../model/place-in.js';
import type { DirectoryEntry, DirectoryFile } from '../model/directory.js';
import { garbledAt, isMostlyLost } from '../model/utf8.js';
import { checkEntry, isId, type Report, type Tree } from './check-entry.js';
import { DirectoryError } from './directory-error.js';
import { directoryIssue, type DirectoryIssue, type DirectoryIssueCode, type IssueLocale } from './directory-issues.js';
import { dayFrom, isEntryDay } from './day-from.js';
import { FirstSeen, hashOf } from './first-seen.js';
import { personalDataIn } from './personal-data.js';
import { QuickLook } from './plain-entry.js';
import { requireOptions } from '../model/wrong-call.js';

/** How a directory is read. */
export interface DirectoryOptions {
  /** Language of the messages; Chinese unless told. */
  readonly locale?: IssueLocale;
  /** Where a file is made: whatever would be left out of it is an error. Default: false, as on a page. */
  readonly strict?: boolean;
  /** Keeps texts that look like mobile or ID-card numbers, with a warning. Default: false. */
  readonly allowPersonalData?: boolean;
  /** More entries than this are refused. Default: 200,000, what a page on an office machine can hold. */
  readonly mostEntries?: number;
}

/** A directory with what should be looked at, or why there is none. */
export type DirectoryResult =
  | { readonly ok: true; readonly directory: DirectoryFile; readonly warnings: readonly DirectoryIssue[] }
  | { readonly ok: false; readonly issues: readonly DirectoryIssue[] };

// Nobody reads further, and a file with a million mistakes must not make a million sentences.
const mostIssues = 1000;

// After these all of the data is still there.
const lossless: readonly DirectoryIssueCode[] = [
  'duplicate-id',
  'duplicate-code',
  'credit-code',
  'sole-proprietor',
  'unusual-text',
  'wrong-order',
  'tidied',
  'unread-day',
];

/** Whether a mistake left something out of the directory that was in the file. */
export const losesData = (code: DirectoryIssueCode): boolean => !lossless.includes(code);

const kinds: readonly string[] = ['enterprises', 'agencies', 'streets', 'industries'];

const headKeys: Readonly<
  Record<string, 'id' | 'kind' | 'text' | 'words' | 'day' | 'flag' | 'source' | 'terms' | 'prepared'>
> = {
  directory: 'id',
  plan: 'id',
  of: 'kind',
  name: 'text',
  note: 'text',
  publisher: 'text',
  contact: 'words',
  updated: 'day',
  source: 'source',
  illustrative: 'flag',
  terms: 'terms',
  prepared: 'prepared',
};

const isObject = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 20_000 && /\S/.test(value) && !personalDataIn(value);
const isTexts = (value: unknown): boolean =>
  isWords(value) ||
  (isObject(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([tag, words]) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && isWords(words)));

/** Reads a directory entry by entry, from a list or line by line. */
export class DirectoryReader {
  private readonly issues: DirectoryIssue[] = [];
  private readonly entries: DirectoryEntry[] = [];
  /** By place in the entries their number in the file. */
  private readonly rows: number[] = [];
  private readonly quick = new QuickLook();
  private readonly ids = new FirstSeen((place) => this.entries[place]!.id);
  private readonly codes = new FirstSeen((place) => this.entries[place]!.creditCode);
  private head: Tree = {};
  private hasHead = false;
  private further = 0;
  /** How many mistakes left something out, and how many did not: many of one kind hide none of the other. */
  private readonly counts = { lost: 0, kept: 0 };
  private failed = false;
  private number = -1;
  private readonly options: Required<DirectoryOptions>;

  constructor({
    locale = 'zh-CN',
    strict = false,
    allowPersonalData = false,
    mostEntries = 200_000,
  }: DirectoryOptions = {}) {
    this.options = { locale, strict, allowPersonalData, mostEntries };
  }

  /** False when there is no use in reading on. */
  get open(): boolean {
    return !this.failed;
  }

  private report(path: string, ...[code, sentence, , value, detail]: Parameters<Report>): boolean {
    const { locale, strict, allowPersonalData } = this.options;
    const keep = code === 'personal-data' && allowPersonalData;
    const loses = !keep && losesData(code);
    if (++this.counts[loses ? 'lost' : 'kept'] > mostIssues) this.further++;
    else {
      const severity = strict && loses ? 'error' : 'warning';
      this.issues.push(directoryIssue(code, severity, path, keep ? 'kept' : sentence, locale, value, detail));
    }
    return keep;
  }

  /** Ends reading with an error. */
  fail(...[code, sentence, path, value, detail]: Parameters<Report>): void {
    if (this.failed) return;
    this.failed = true;
    this.issues.push(directoryIssue(code, 'error', path, sentence, this.options.locale, value, detail));
  }

  private readonly reportEntry: Report = (code, sentence, path, value, detail) =>
    this.report(`entries[${this.number}]${path}`, code, sentence, path, value, detail);

  /** True when a text is in another encoding, which is then told. */
  refuses(text: string, line = 1): boolean {
    if (!isMostlyLost(text)) return false;
    const place = placeIn(text, garbledAt(text));
    this.fail('not-utf8', 'utf8', '', undefined, [line - 1 + place.line, place.column]);
    return true;
  }

  /** Takes the next entry, which becomes the directory's own. */
  addEntry(row: unknown): void {
    const { mostEntries } = this.options;
    this.number++;
    if (this.number >= mostEntries) return this.fail('too-many', 'many', 'entries', undefined, mostEntries);
    const { quick, entries, rows } = this;
    const plain = quick.isPlain(row);
    if (!plain && !checkEntry(row, `entry-${this.number + 1}`, this.reportEntry)) return;
    const entry = row as DirectoryEntry;
    const place = entries.push(entry) - 1;
    rows.push(this.number);
    const sameId = this.ids.add(entry.id, place, plain ? quick.idHash : hashOf(entry.id));
    if (sameId !== undefined) this.reportEntry('duplicate-id', 'sameId', '.id', entry.id, `entries[${rows[sameId]}]`);
    const { creditCode } = entry;
    if (creditCode === undefined) return;
    if (plain && creditCode.charCodeAt(0) === 57 && creditCode.charCodeAt(1) === 50)
      this.reportEntry('sole-proprietor', 'sole', '.creditCode');
    const sameCode = this.codes.add(creditCode, place, plain ? quick.codeHash : hashOf(creditCode));
    if (sameCode !== undefined) {
      this.reportEntry('duplicate-code', 'sameCode', '.creditCode', creditCode, `entries[${rows[sameCode]}]`);
    }
  }

  /** Takes the head of the file: everything but the entries. */
  addHead(head: Tree): void {
    this.hasHead = true;
    for (const [key, value] of Object.entries(head)) {
      if (key === 'entries' || key === '$schema' || value === null) continue;
      const kind = own(headKeys, key) ? headKeys[key] : undefined;
      if (kind === undefined) this.report(key.slice(0, 60), 'unknown-key', 'noKey', '', value);
      else if (this.fitsHead(kind, key, value)) this.head[key] = value;
    }
    if (head['directory'] === undefined) this.report('directory', 'missing', 'headId', '');
    if (head['name'] === undefined) this.report('name', 'missing', 'texts', '');
  }

  private fitsHead(kind: (typeof headKeys)[string], key: string, value: unknown): boolean {
    const refuse = (
      sentence: 'headId' | 'kind' | 'text' | 'texts' | 'day' | 'flag' | 'object' | 'link',
      at = key,
      part = value,
    ): boolean => {
      const personal = typeof part === 'string' ? personalDataIn(part) : undefined;
      if (!personal) return this.report(at, 'malformed', sentence, '', part);
      return this.report(at, 'personal-data', personal === 'mobile-number' ? 'mobile' : 'idCard', '', part, 'field');
    };
    switch (kind) {
      case 'id':
        return isId(value) || refuse('headId');
      case 'kind':
        return kinds.includes(value as string) || refuse('kind');
      case 'text':
        return isTexts(value) || refuse('texts');
      case 'words':
        return isWords(value) || refuse('text');
      case 'day': {
        const day = isEntryDay(value) ? value : dayFrom(value);
        if (day === undefined || !isPlausibleDay(day)) return refuse('day');
        if (day !== value) this.report(key, 'tidied', 'dayRead', '', value, day);
        this.head[key] = day;
        return false;
      }
      case 'flag':
        return typeof value === 'boolean' || refuse('flag');
      case 'source': {
        if (!isObject(value) || !isTexts(value['name'])) return refuse('object');
        const { name, url, ...rest } = value;
        for (const other of Object.keys(rest))
          this.report(`source.${other.slice(0, 60)}`, 'unknown-key', 'noKey', '', rest[other]);
        const linked = typeof url === 'string' && url.length <= 2000 && /^(https?:\/\/|\.{0,2}\/)\S+$/.test(url);
        if (url !== undefined && !linked) this.report('source.url', 'unsafe-link', 'link', '', url);
        this.head['source'] = { name, ...(linked && { url }) };
        return false;
      }
      case 'terms':
        if (!isObject(value)) return refuse('object');
        this.head['terms'] = Object.fromEntries(
          Object.entries(value).filter(
            ([term, words]) => isTexts(words) || refuse('texts', `terms[${JSON.stringify(term)}]`, words),
          ),
        );
        return false;
      case 'prepared': {
        if (!isObject(value)) return refuse('object');
        const { pinyin, fold, strokes, ...rest } = value;
        for (const other of Object.keys(rest))
          this.report(`prepared.${other.slice(0, 60)}`, 'unknown-key', 'noKey', '', rest[other]);
        const prepared: Tree = {};
        if (isObject(pinyin)) {
          prepared['pinyin'] = Object.fromEntries(
            Object.entries(pinyin).filter(
              ([syllable, characters]) =>
                (/^[a-z]{1,6}(\/[a-z]{1,6})*$/.test(syllable) && isWords(characters)) ||
                refuse('text', `prepared.pinyin[${JSON.stringify(syllable)}]`, characters),
            ),
          );
        } else if (pinyin !== undefined) refuse('object', 'prepared.pinyin', pinyin);
        for (const [part, text] of Object.entries({ fold, strokes })) {
          if (text !== undefined && (isWords(text) || refuse('text', `prepared.${part}`, text))) prepared[part] = text;
        }
        this.head['prepared'] = prepared;
        return false;
      }
      default:
        return kind satisfies undefined;
    }
  }

  /** Takes a line of a file of lines: its head first, if it has one, then an entry each. */
  addLine(line: string): void {
    if (!/\S/.test(line)) return;
    let row: unknown;
    try {
      // Files put together have a byte order mark in the middle.
      row = JSON.parse(line.trim());
    } catch {
      this.number++;
      this.reportEntry('not-json', 'json', '', line);
      return;
    }
    if (this.number < 0 && !this.hasHead && isObject(row) && row['directory'] !== undefined) this.addHead(row);
    else this.addEntry(row);
  }

  /** The directory, once all is read. */
  result(): DirectoryResult {
    const { locale, strict } = this.options;
    if (!this.failed && !this.hasHead && this.number < 0) this.fail('wrong-type', 'file', '');
    if (this.further > 0) {
      this.issues.push(directoryIssue('too-many', 'warning', '', 'issues', locale, undefined, this.further));
    }
    if (this.failed || (strict && this.counts.lost > 0)) return { ok: false, issues: this.issues };
    // What every directory has. Lines without a head are entries of a directory nobody named.
    const directory = {
      directory: 'directory',
      name: '',
      ...this.head,
      entries: this.entries,
    } as unknown as DirectoryFile;
    return { ok: true, directory, warnings: this.issues };
  }
}

const own = (object: object, key: string): boolean => Object.prototype.hasOwnProperty.call(object, key);

/** Whether a text is a file of lines: its first line is a whole object, and more follows. */
function firstLineIsWhole(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || !/\}\s*$/.test(text.slice(Math.max(0, end - 10), end)) || !/\S/.test(text.slice(end, end + 1000)))
    return false;
  try {
    JSON.parse(text.slice(0, end).trim());
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads a directory and says everything that should be looked at, without throwing.
 *
 * Takes the text of a JSON file, of a file of lines (NDJSON: a head with `directory` first, then an entry a line), or an
 * object. Unknown fields, values of no use, links that are no web addresses and texts that look like mobile or ID-card
 * numbers are left out, each with a warning; the entry stays. Only what has no name is left out whole. A credit code that
 * does not hold, two entries with one code, marks that turn text around: a warning, and everything stays as it is.
 *
 * The entries are not frozen: freezing 100,000 would take longer than checking them. Do not change them.
 * @example
 * const entries = [{ id: 'a', name: '甲公司', mobile: '13800000000' }];
 * const result = safeParseDirectory({ directory: 'd', name: '名录', entries });
 * result.directory.entries[0]; // { id: 'a', name: '甲公司' }
 * result.warnings[0].path; // 'entries[0].mobile'
 */
export function safeParseDirectory(input: unknown, options: DirectoryOptions = {}): DirectoryResult {
  requireOptions('safeParseDirectory', options);
  const reader = new DirectoryReader(options);
  if (typeof input === 'string' && reader.refuses(input)) return reader.result();
  let data = input;
  if (typeof input === 'string' && firstLineIsWhole(input)) {
    for (let from = 0; from < input.length && reader.open;) {
      const end = input.indexOf('\n', from);
      const to = end < 0 ? input.length : end;
      reader.addLine(input.slice(from, to));
      from = to + 1;
    }
    return reader.result();
  }
  try {
    // An object of the caller's becomes data of our own, and what JSON has no form for is gone.
    if (typeof input !== 'string') tooMany(input, reader, options);
    data = reader.open
      ? (JSON.parse(typeof input === 'string' ? input.replace(/^\ufeff/, '') : JSON.stringify(input)) as unknown)
      : undefined;
  } catch {
    if (typeof input !== 'string') reader.fail('not-json', 'file', '');
    else {
      const { line, column, mark } = jsonMistake(input);
      reader.fail('not-json', mark ? 'mark' : 'file', `${line}:${column}`, undefined, mark);
    }
  }
  if (!reader.open) return reader.result();
  const entries = isObject(data) ? data['entries'] : undefined;
  if (!isObject(data) || !Array.isArray(entries)) {
    reader.fail('wrong-type', 'file', '', data);
    return reader.result();
  }
  tooMany(data, reader, options);
  if (reader.open) {
    reader.addHead(data);
    for (let at = 0; at < entries.length && reader.open; at++) reader.addEntry(entries[at]);
  }
  return reader.result();
}

/** Refuses a list that is too long before anything is done with it. */
function tooMany(data: unknown, reader: DirectoryReader, { mostEntries = 200_000 }: DirectoryOptions): void {
  const entries = isObject(data) ? data['entries'] : undefined;
  if (Array.isArray(entries) && entries.length > mostEntries) {
    reader.fail('too-many', 'many', 'entries', entries.length, mostEntries);
  }
}

/**
 * Reads a directory; what is checked and what is left out is told at {@link safeParseDirectory}.
 *
 * @throws DirectoryError when it cannot be used.
 * @example
 * const text = '{"directory":"d","name":"名录","entries":[{"id":"a","name":"甲公司"}]}';
 * parseDirectory(text).entries.length; // 1
 */
export function parseDirectory(input: unknown, options: DirectoryOptions = {}): DirectoryFile {
  requireOptions('parseDirectory', options);
  const result = safeParseDirectory(input, options);
  if (!result.ok) throw new DirectoryError(result.issues);
  return result.directory;
}
