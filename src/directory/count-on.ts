import type { IsoDate } from '../calendar/iso-date.js';
import type { DirectoryEntry, DirectoryFile } from '../model/directory.js';
import { isEntryDay } from './day-from.js';
import { requireHanded, requireFunction, requireDay } from '../model/wrong-call.js';

/** The entries of a directory on a day. */
export interface DirectoryCount {
  readonly count: number;
  /** Of those: the day of entry was not published, so that they are counted from ever, or is given in words. */
  readonly undated: number;
  /** True when the directory or an entry that was counted is made up. */
  readonly illustrative: boolean;
}

/**
 * Whether an entry is in its directory on a day: entered ≤ day < withdrawn. Without a day of entry it always was; with one
 * in words (2022年上半年) it is from the day the directory was brought up to date on; withdrawn in words, on no day.
 */
export function isPresentOn(
  { entered, withdrawn }: Pick<DirectoryEntry, 'entered' | 'withdrawn'>,
  day: IsoDate,
  updated: IsoDate | undefined,
): boolean {
  const from = entered === undefined || isEntryDay(entered) ? entered : (updated ?? '9999');
  // Days written YYYY-MM-DD sort as text.
  return (from === undefined || from <= day) && (withdrawn === undefined || (isEntryDay(withdrawn) && day < withdrawn));
}

/**
 * How many entries a directory has on a day: those entered on or before it and not withdrawn by then, entered ≤ day <
 * withdrawn. The value of an indicator with `derivedFrom: { directory }`.
 *
 * An entry without a day of entry counts on every day before its withdrawal, and is told as `undated`: whether it was
 * there in an earlier year is not known. An empty directory has 0 entries, which is a fact and not a gap.
 *
 * @param asOf The day, `YYYY-MM-DD`.
 * @param filter Counts only entries for which it holds.
 * @throws RangeError when `asOf` is no day of the calendar.
 * @example
 * // directory: entered 2021-03-01; entered 2022-05-01, withdrawn 2023-01-01
 * countOn(directory, '2022-12-31').count; // 2
 * countOn(directory, '2023-01-01').count; // 1
 */
export function countOn(
  directory: Pick<DirectoryFile, 'entries' | 'illustrative' | 'updated'>,
  asOf: IsoDate,
  filter: (entry: DirectoryEntry) => boolean = () => true,
): DirectoryCount {
  requireHanded('countOn', 'directory', directory);
  requireFunction('countOn', 'filter', filter);
  requireDay('countOn', asOf);
  let count = 0;
  let undated = 0;
  let illustrative = directory.illustrative ?? false;
  for (const entry of directory.entries) {
    if (!isPresentOn(entry, asOf, directory.updated) || !filter(entry)) continue;
    count++;
    if (!isEntryDay(entry.entered)) undated++;
    illustrative ||= entry.illustrative ?? false;
  }
  return { count, undated, illustrative };
}
