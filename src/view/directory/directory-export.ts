import {
  directoryLabels,
  entryFields,
  entryText,
  fieldLabel,
  joined,
  termIn,
  type EntryField,
} from '../../format/directory-labels.js';
import { textIn } from '../../format/locale.js';
import type { Locale } from '../../format/words.js';
import type { DirectoryEntry, DirectoryFile } from '../../model/directory.js';
import { csvText } from '../table/csv.js';

/** What a directory says of itself. */
export type DirectoryInfo = Partial<Omit<DirectoryFile, 'entries' | 'prepared'>>;

/**
 * Entries as a CSV file: a row each, every fact of the entry in a column of its own in the words of the page, and beside
 * it the directory and its day, so that a row that is copied out still says where it is from. Days stay as the file has
 * them, so that a spreadsheet reads them as days.
 *
 * @example
 * directoryCsv([{ id: 'a', name: '=示例', illustrative: true }], {}, 'zh-CN').split('\r\n')[1]?.split(',')[0]; // "'=示例"
 */
export function directoryCsv(entries: readonly DirectoryEntry[], about: DirectoryInfo, locale: Locale): string {
  const labels = directoryLabels[locale];
  const { of = 'enterprises', updated = '', source, illustrative = false } = about;
  const term = termIn(about.terms, locale);
  const cell = (entry: DirectoryEntry, field: EntryField): string =>
    field === 'entered' || field === 'withdrawn' ? (entry[field] ?? '') : entryText(entry, field, locale, term);
  return csvText([
    [
      labels.things[of].name,
      ...entryFields.map((field) => fieldLabel(field, locale, of)),
      labels.directory,
      labels.day,
      labels.sample,
    ],
    ...entries.map((entry) => [
      entry.name,
      ...entryFields.map((field) => cell(entry, field)),
      joined([textIn(about.name, locale), textIn(source?.name, locale)].filter(Boolean), locale),
      updated,
      entry.illustrative || illustrative ? labels.sample : '',
    ]),
  ]);
}

/** Entries as a directory file of their own, which every element reads again. What was prepared for searching is left out. */
export const directoryJson = (entries: readonly DirectoryEntry[], about: DirectoryInfo): string =>
  `${JSON.stringify({ ...about, entries }, null, 1)}\n`;
