import type { Locale } from './words.js';

/** The words of one thing on the page, in every language. */
export type WordTable<Words> = Readonly<Record<Locale, Words>>;

/** What is written by hand. Traditional Chinese is converted from the simplified, by a part a page may leave out. */
export type WrittenWords<Words> = Readonly<Record<WrittenLocale, Words>>;
export type WrittenLocale = Exclude<Locale, 'zh-Hant'>;

/** A table as written and as read. A language that has not come yet is in neither. */
export interface TableEntry {
  readonly written: Partial<Record<WrittenLocale, unknown>>;
  readonly read: Record<Locale, unknown>;
}

/** What a page adds to every table: its own sentences, and traditional Chinese. Neither is there unless asked for. */
export interface TableAdditions {
  own?: (name: string, locale: Locale, words: unknown) => unknown;
  traditional?: (words: unknown) => unknown;
  /** Names of the tables that come in files of their own, when a page needs them. */
  late?: readonly string[];
}

export const tables = new Map<string, TableEntry>();
export const additions: TableAdditions = {};
/** Whoever shows words and must show them anew. */
export const wordListeners = new Set<() => void>();

function fill(name: string, { written, read }: TableEntry): void {
  const { own = (_name, _locale, words) => words, traditional = (words) => words } = additions;
  const said = (locale: Locale, words: unknown): unknown => words && own(name, locale, words);
  read['zh-CN'] = said('zh-CN', written['zh-CN']);
  read.en = said('en', written.en);
  read['zh-Hant'] = said('zh-Hant', read['zh-CN'] && traditional(read['zh-CN']));
}

function write(name: string, words: Partial<WrittenWords<unknown>>): TableEntry {
  const entry = tables.get(name) ?? { written: {}, read: { 'zh-CN': undefined, en: undefined, 'zh-Hant': undefined } };
  Object.assign(entry.written, words);
  tables.set(name, entry);
  fill(name, entry);
  return entry;
}

/** Makes every table again from what is written and what the page adds, and has it shown. */
export function refillTables(): void {
  tables.forEach((entry, name) => fill(name, entry));
  wordListeners.forEach((listener) => listener());
}

/**
 * Has traditional Chinese spoken where the page's `lang` asks for it. A page calls `speakTraditional` of
 * `drumtower/locales/zh-hant`; this is for that, and for a page that brings its own converter.
 *
 * @param convert Gives the words of a table (texts, functions that make texts, groups of them) in traditional Chinese.
 */
export function addTraditional(convert: (words: unknown) => unknown): void {
  if (additions.traditional === convert) return;
  additions.traditional = convert;
  refillTables();
}

/**
 * Declares the words of one element under a name. An element reads its words from one table, so that a page that shows
 * one element does not carry the words of another. Read a table when its words are needed and keep nothing of it: a
 * page may set its own words at any time.
 *
 * @param name Name of the table, the same in every language: `card`, `trendChart`.
 */
// A bundler may drop a table nobody reads.
/* @__NO_SIDE_EFFECTS__ */
export function wordTable<Words>(name: string, words: WrittenWords<Words>): WordTable<Words> {
  return write(name, words).read as WordTable<Words>;
}

/**
 * Adds a language to a table where each language is a file of its own, as the parts of the classic script have it. Who
 * loads such a file has the elements drawn anew.
 *
 * @param name Name of the table.
 */
export function addWords(name: string, locale: WrittenLocale, words: unknown): void {
  write(name, { [locale]: words });
}
