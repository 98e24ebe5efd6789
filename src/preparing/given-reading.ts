import { plainForm } from '../directory/plain-form.js';
import type { Reading } from './read-name.js';

const inForm = (syllable: string): string =>
  syllable === '-'
    ? '-'
    : syllable
        .split('/')
        .map((way) => plainForm(way))
        .join('/');

/** A reading that somebody wrote, a syllable a character; `undefined` where it does not fit the name. */
export function givenReading(name: string, written: string): Reading | undefined {
  const syllables = written.trim().split(/\s+/).map(inForm);
  const fits =
    syllables.length === [...name].length && syllables.every((way) => /^(-|[a-z]{1,6}(\/[a-z]{1,6})*)$/.test(way));
  return fits ? syllables : undefined;
}

interface Named {
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly formerNames?: readonly string[] | undefined;
  readonly pinyin?: readonly string[] | undefined;
}

/** The names of an entry in the order `pinyin` has their readings; in place of a short name that is not there, an empty one. */
export const namesOf = ({ name, shortName = '', formerNames = [] }: Named): string[] => [
  name,
  shortName,
  ...formerNames,
];

/** The readings that stand in the entries of a directory, by name. */
export function writtenReadings(entries: readonly Named[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.pinyin) continue;
    namesOf(entry).forEach((name, which) => {
      const reading = entry.pinyin?.[which] ?? '';
      if (name !== '' && reading.trim() !== '') written.set(name, reading);
    });
  }
  return written;
}
