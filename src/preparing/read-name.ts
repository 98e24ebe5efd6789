import { pinyin } from 'pinyin-pro';
import { plainForm } from '../directory/plain-form.js';
import { onceEach } from './once-each.js';
import { placesIn } from './place-readings.js';

/** How each character of a name is read: `lu`, `lu/liu` in several ways, `-` for what has no reading. */
export type Reading = readonly string[];

export const isHan = onceEach((character) => /^\p{Script=Han}$/u.test(character));

/** One syllable a character as a dictionary reads them together; ü as keyboards have it: v. */
const dictionary = (characters: readonly string[]): string[] =>
  pinyin(characters.join(''), { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });

/** The syllable most would read, who see the character by itself. */
const readAlone = onceEach((character) => dictionary([character])[0] ?? '');

/** What a character is read as: a radical from a PDF, ○ or a compatibility form as what it stands for. */
const readAs = onceEach((character) => {
  const plain = plainForm(character);
  return isHan(plain) ? plain : character;
});

/** Ways to read a character in the form a file has them, from all that were found, with commas between. */
const joinWays = onceEach((found) => {
  const letters = found
    .toLowerCase()
    .split(',')
    .filter((way) => /^[a-z]{1,6}$/.test(way));
  // Keyboards take lüe and nüe with either letter.
  const either = letters.flatMap((way) => (/^[ln]ve$/.test(way) ? [way, way.replace('v', 'u')] : [way]));
  return [...new Set(either)].join('/') || '-';
});

/**
 * How the characters of a name are read. Where there are several ways, all that readers may type, the right one first: as the
 * place has it, as the dictionary reads the whole, as most would read the character alone.
 */
export function readName(name: string): Reading {
  const characters = Array.from(name, readAs);
  const syllables = dictionary(characters);
  if (syllables.length !== characters.length)
    throw new Error(`${name}: ${characters.length} characters, ${syllables.length} syllables`);
  const ways = characters.map((character, at) => (isHan(character) ? `${syllables[at]},${readAlone(character)}` : ''));
  for (const { at, syllables: own } of placesIn(characters))
    own.forEach((syllable, index) => (ways[at + index] = `${syllable},${ways[at + index]}`));
  return ways.map(joinWays);
}
