import { directoryLabels, entryText, joined, type EntryField } from '../../format/directory-labels.js';
import { textIn } from '../../format/locale.js';
import type { Locale } from '../../format/words.js';
import type { DirectoryEntry, DirectoryFile } from '../../model/directory.js';
import { csvText } from '../table/csv.js';

/** What a directory says of itself. */
export type DirectoryInfo = Partial<Omit<DirectoryFile, 'entries' | 'prepared'>>;

/** Days stay as the file has them, so that a spreadsheet reads them as days. */
const cell = (entry: DirectoryEntry, field: EntryField, locale: Locale): string =>
  field === 'entered' || field === 'withdrawn' ? (entry[field] ?? '') : entryText(entry, field, locale);

/**
 * Entries as a CSV file: a row each, every fact of the entry in a column of its own, and beside it the source and the
 * day of the directory, so that a row that is copied out still says where it is from.
 *
 * @example
 * directoryCsv([{ id: 'a', name: '=示例', illustrative: true }], {}, 'zh-CN').split('\r\n')[1]?.split(',')[0]; // "'=示例"
 */
export function directoryCsv(entries: readonly DirectoryEntry[], about: DirectoryInfo, locale: Locale): string {
  const labels = directoryLabels[locale];
  const columns = Object.keys(labels.field) as EntryField[];
  const { updated = '', source, illustrative = false } = about;
  return csvText([
    [
      labels.name,
      ...columns.map((field) => labels.field[field]),
      labels.list,
      labels.updated('').replace(/[:：]\s*$/, ''),
      labels.sample,
    ],
    ...entries.map((entry) => [
      entry.name,
      ...columns.map((field) => cell(entry, field, locale)),
      joined([textIn(about.name, locale), textIn(source?.name, locale)].filter(Boolean), locale),
      updated,
      entry.illustrative || illustrative ? labels.sample : '',
    ]),
  ]);
}

/** Entries as a directory file of their own, which every element reads again. What was prepared for searching is left out. */
export const directoryJson = (entries: readonly DirectoryEntry[], about: DirectoryInfo): string =>
  `${JSON.stringify({ ...about, entries }, null, 1)}\n`;
