// Prepares a directory for search: readings of the names, variants of their characters, order by strokes, entries in
// alphabetical order. What needs a dictionary of Chinese is done here, once, so that no page carries one.
// `node scripts/prepare-directory.mjs enterprises.json prepared.json`
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

const { plainForm } = await fromSource('plain-form');

/** A module of src that imports nothing: as it stands, or as it was built where there is no source. */
async function fromSource(name) {
  const source = new URL(`../src/directory/${name}.ts`, import.meta.url);
  if (!existsSync(source)) return import(new URL(`../dist/src/directory/${name}.js`, import.meta.url).href);
  const { transform } = await import('esbuild');
  const { code } = await transform(readFileSync(source, 'utf8'), { loader: 'ts' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

const isHan = (character) => /^\p{Script=Han}$/u.test(character);

// Places whose people say them otherwise than a dictionary reads them. Many readers do not know, so both are found; the
// place's own comes first.
const placeReadings = new Map(
  Object.entries({
    六合: 'lu he',
    浒墅关: 'xu shu guan',
    浒关: 'xu guan',
    浒湾: 'xu wan',
    角直: 'lu zhi',
    尉犁: 'yu li',
    蔚县: 'yu xian',
    洪洞: 'hong tong',
    繁峙: 'fan shi',
    乐清: 'yue qing',
    乐亭: 'lao ting',
    乐陵: 'lao ling',
    大埔: 'da bu',
    吴堡: 'wu bu',
    十里堡: 'shi li pu',
    宕昌: 'tan chang',
    珲春: 'hun chun',
    穆棱: 'mu ling',
    歙县: 'she xian',
    泌阳: 'bi yang',
    浚县: 'xun xian',
    涡阳: 'guo yang',
    都匀: 'du yun',
    郫都: 'pi du',
    尧都: 'yao du',
    曾都: 'zeng du',
    什邡: 'shi fang',
    筠连: 'jun lian',
    莘庄: 'xin zhuang',
    单县: 'shan xian',
    解州: 'hai zhou',
    会稽: 'kuai ji',
    百色: 'bo se',
    黄陂: 'huang pi',
    溱潼: 'qin tong',
    栟茶: 'ben cha',
    大栅栏: 'da shi lan',
  }).map(([place, reading]) => [place, reading.split(' ')]),
);
const longestPlace = Math.max(...[...placeReadings.keys()].map((place) => place.length));

/** One syllable a character as a dictionary reads them together; ü as keyboards have it: v. */
const dictionary = (characters) =>
  pinyin(characters.join(''), { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });
const alone = new Map();
function readAlone(character) {
  if (!alone.has(character)) alone.set(character, dictionary([character])[0]);
  return alone.get(character);
}

/**
 * How each character of a name is read, `-` for what has no reading. Where there are several, all that readers may type,
 * the right one first: as the place has it, as the dictionary reads the whole, as most would read the character alone.
 */
function readingOf(name) {
  // A radical from a PDF, ○ or a compatibility form is read as what it stands for.
  const characters = [...name].map((character) => {
    const plain = plainForm(character);
    return isHan(plain) ? plain : character;
  });
  const syllables = dictionary(characters);
  if (syllables.length !== characters.length) {
    throw new Error(`${name}: ${characters.length} characters, ${syllables.length} syllables`);
  }
  const readings = characters.map((character, at) => (isHan(character) ? [syllables[at], readAlone(character)] : []));
  for (let at = 0; at < characters.length; at += 1) {
    for (let size = 2; size <= longestPlace; size += 1) {
      const own = placeReadings.get(characters.slice(at, at + size).join(''));
      own?.forEach((syllable, index) => readings[at + index].unshift(syllable));
    }
  }
  return readings.map((ways) => {
    const letters = ways.map((way) => way.toLowerCase()).filter((way) => /^[a-z]{1,6}$/.test(way));
    // Keyboards take lüe and nüe with either letter.
    const either = letters.flatMap((way) => (/^[ln]ve$/.test(way) ? [way, way.replace('v', 'u')] : [way]));
    return [...new Set(either)].join('/') || '-';
  });
}

/** Readings somebody wrote into the file, which nobody knows better; none when they do not fit the name. */
function givenReading(entry, which, name) {
  const given = entry.pinyin?.[which];
  if (typeof given !== 'string' || given.trim() === '') return undefined;
  const syllables = given
    .trim()
    .split(/\s+/)
    .map((syllable) =>
      syllable === '-'
        ? '-'
        : syllable
            .split('/')
            .map((way) => plainForm(way))
            .join('/'),
    );
  const size = [...name].length;
  if (syllables.length === size && syllables.every((way) => /^(-|[a-z]{1,6}(\/[a-z]{1,6})*)$/.test(way)))
    return syllables;
  console.warn(`${entry.id ?? name}: expected ${size} syllables for ${name}, received "${given}"; read anew`);
  return undefined;
}

/** The readings of the names of an entry, in their order; in place of a name it does not have, none. */
function readingsOf(entry, known) {
  const { name, shortName = '', formerNames = [] } = entry;
  const names = [name, shortName, ...formerNames];
  const readings = names.map((each, which) => {
    if (each === '') return { syllables: [], given: false };
    const given = givenReading(entry, which, each);
    if (given) return { syllables: given, given: true };
    if (!known.has(each)) known.set(each, readingOf(each));
    return { syllables: known.get(each), given: false };
  });
  // A short name is read as in the name it is part of: 长 in 长石 alone would be anybody's guess.
  const at = shortName === '' || readings[1].given ? -1 : name.indexOf(shortName);
  if (at >= 0) {
    const from = [...name.slice(0, at)].length;
    readings[1] = { syllables: readings[0].syllables.slice(from, from + [...shortName].length), given: false };
  }
  return names.map((text, which) => ({ text, ...readings[which] }));
}

/** How each character is read most often. */
function usualReadings(all) {
  const counts = new Map();
  for (const { text, syllables } of all) {
    [...text].forEach((character, at) => {
      // A supplementary character is two code units; entries spell those out.
      if (syllables[at] === '-' || character.length > 1) return;
      const own = counts.get(character) ?? new Map();
      own.set(syllables[at], (own.get(syllables[at]) ?? 0) + 1);
      counts.set(character, own);
    });
  }
  const usual = new Map();
  for (const [character, own] of counts) {
    // Of equals always the same one, in whatever order the entries stand.
    usual.set(character, [...own].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0][0]);
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

/** Character by character by its first syllable, then by code; Latin letters and digits first. As a page sorts by pinyin. */
function sortKey({ text, syllables }, fold) {
  return [...text]
    .map((character, at) =>
      [...plainForm(character)]
        .map((each) => (syllables[at] === '-' ? ' ' : syllables[at].split('/')[0]).padEnd(7) + (fold.get(each) ?? each))
        .join(''),
    )
    .join('');
}

/**
 * The same directory with `prepared`, with readings of its own where an entry's differ, in alphabetical order, industries
 * by their code. Readings the entries have already stay as they are.
 */
export function prepareDirectory(directory) {
  const known = new Map();
  const rows = directory.entries.map((entry) => {
    const facts = { ...entry };
    delete facts.pinyin;
    return { entry: facts, names: readingsOf(entry, known) };
  });
  const usual = usualReadings(rows.flatMap(({ names }) => names));
  const characters = new Set([...usual.keys()].flatMap((character) => [...plainForm(character)]).filter(isHan));
  const pairs = foldPairs(characters);
  const fold = new Map(pairs.match(/../gs)?.map(([variant, plain]) => [variant, plain]));
  for (const row of rows) {
    const own = row.names.map(({ text, syllables, given }) => {
      const differs = [...text].some((character, at) => (usual.get(character) ?? '-') !== syllables[at]);
      return differs || given ? syllables.join(' ') : '';
    });
    if (own.some(Boolean)) row.entry.pinyin = own.join('\n').trimEnd().split('\n');
    // A classification has an order of its own.
    const code = directory.of === 'industries' ? (row.entry.industry ?? '').padEnd(6) : '';
    row.key = code + sortKey(row.names[0], fold);
  }
  rows.sort(({ key: first }, { key: second }) => (first < second ? -1 : first > second ? 1 : 0));
  const bySyllable = new Map();
  for (const [character, syllable] of [...usual].sort()) {
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
  const collator = new Intl.Collator('zh-u-co-stroke');
  const head = Object.fromEntries(Object.entries(directory).filter(([key]) => key !== 'entries' && key !== 'prepared'));
  return {
    ...head,
    prepared: {
      pinyin: Object.fromEntries([...bySyllable].sort()),
      fold: pairs,
      strokes: [...characters].sort((one, other) => collator.compare(one, other)).join(''),
    },
    entries: rows.map(({ entry }) => entry),
  };
}

/** The text of a file as an object, also where it is lines: a head first, then an entry each. */
function directoryIn(text) {
  const plain = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(plain);
  } catch (mistake) {
    const rows = plain.split('\n').filter((line) => line.trim());
    if (rows.length < 2) throw mistake;
    const [head, ...entries] = rows.map((line) => JSON.parse(line.replace(/^\ufeff/, '')));
    return { ...head, entries };
  }
}

if (basename(process.argv[1] ?? '') === 'prepare-directory.mjs') {
  const [from, to] = process.argv.slice(2);
  if (!from || !to) {
    console.error('Usage: node scripts/prepare-directory.mjs enterprises.json prepared.json');
    process.exit(1);
  }
  writeFileSync(to, `${JSON.stringify(prepareDirectory(directoryIn(readFileSync(from, 'utf8'))))}\n`);
}
