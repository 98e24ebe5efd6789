// Prepares a directory for search: readings of the names, variants of their characters, order by strokes, entries in
// alphabetical order. What needs a dictionary of Chinese is done here, once, so that no page carries one.
// `node scripts/prepare-directory.mjs enterprises.json prepared.json`
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

const isHan = (character) => /\p{Script=Han}/u.test(character);

/** One syllable a character, `-` for what has none. ü as keyboards have it: v. */
function readingOf(name) {
  const characters = [...name];
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });
  if (syllables.length !== characters.length) {
    throw new Error(`${name}: ${characters.length} characters, ${syllables.length} syllables`);
  }
  return characters.map((character, at) => {
    const syllable = syllables[at].toLowerCase();
    return isHan(character) && /^[a-z]{1,6}$/.test(syllable) ? syllable : '-';
  });
}

/** Character by character by syllable, then by code; Latin letters and digits first. As a page sorts by pinyin. */
function sortKey(name, syllables) {
  return [...name]
    .map(
      (character, at) =>
        (syllables[at] === '-' ? ' ' : syllables[at]).padEnd(7) + character.normalize('NFKC').toLowerCase(),
    )
    .join('');
}

/** How each character is read most often. */
function usualReadings(readings) {
  const counts = new Map();
  for (const [name, syllables] of readings) {
    [...name].forEach((character, at) => {
      // A supplementary character is two code units; entries spell those out.
      if (syllables[at] === '-' || character.length > 1) return;
      const own = counts.get(character) ?? new Map();
      own.set(syllables[at], (own.get(syllables[at]) ?? 0) + 1);
      counts.set(character, own);
    });
  }
  const usual = new Map();
  for (const [character, own] of counts) {
    usual.set(character, [...own].sort(([, one], [, other]) => other - one)[0][0]);
  }
  return usual;
}

/** Pairs of a variant and the character of the names it stands for. */
function foldPairs(characters) {
  const simplified = Converter({ from: 'hk', to: 'cn' });
  const also = Converter({ from: 't', to: 'cn' });
  const pairs = [];
  for (const [from, to] of [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
  ]) {
    for (let code = from; code <= to; code += 1) {
      const variant = String.fromCharCode(code);
      const plain = [also(variant), simplified(variant)].find((each) => each !== variant);
      if (plain?.length === 1 && (characters.has(plain) || characters.has(variant))) pairs.push(variant + plain);
    }
  }
  return pairs.join('');
}

/** The same directory with `prepared`, with readings of its own where an entry's differ, in alphabetical order. */
export function prepareDirectory(directory) {
  const namesOf = ({ name, shortName, formerNames = [] }) => [name, shortName ?? '', ...formerNames];
  const readings = new Map();
  const entries = directory.entries.map((entry) =>
    Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'pinyin')),
  );
  for (const entry of entries) {
    const [name, ...others] = namesOf(entry);
    readings.set(name, readingOf(name));
    for (const other of others) if (other && !readings.has(other)) readings.set(other, readingOf(other));
    // A short name is read as in the name it is part of: 长 in 长石 alone would be anybody's guess.
    const short = entry.shortName;
    const at = short === undefined ? -1 : name.indexOf(short);
    if (at >= 0) {
      const from = [...name.slice(0, at)].length;
      readings.set(short, readings.get(name).slice(from, from + [...short].length));
    }
  }
  const usual = usualReadings(readings);
  const sortKeys = new Map();
  for (const entry of entries) {
    const own = namesOf(entry).map((name) => {
      const syllables = readings.get(name) ?? [];
      const differs = [...name].some((character, at) => (usual.get(character) ?? '-') !== syllables[at]);
      return differs ? syllables.join(' ') : '';
    });
    if (own.some(Boolean)) entry.pinyin = own.join('\n').trimEnd().split('\n');
    sortKeys.set(entry, sortKey(entry.name, readings.get(entry.name)));
  }
  entries.sort((one, other) => {
    const [first, second] = [sortKeys.get(one), sortKeys.get(other)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
  const bySyllable = new Map();
  for (const [character, syllable] of [...usual].sort()) {
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
  const collator = new Intl.Collator('zh-u-co-stroke');
  const characters = new Set([...usual.keys()]);
  const head = Object.fromEntries(Object.entries(directory).filter(([key]) => key !== 'entries' && key !== 'prepared'));
  return {
    ...head,
    prepared: {
      pinyin: Object.fromEntries([...bySyllable].sort()),
      fold: foldPairs(characters),
      strokes: [...characters].sort((one, other) => collator.compare(one, other)).join(''),
    },
    entries,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [from, to] = process.argv.slice(2);
  writeFileSync(to, `${JSON.stringify(prepareDirectory(JSON.parse(readFileSync(from, 'utf8'))))}\n`);
}
