/** How a line of text is set. */
export interface Setting {
  readonly size: number;
  readonly anchor?: 'middle' | 'end';
  readonly strong?: boolean;
  readonly color?: string;
}

/**
 * How wide letters are drawn, in parts of their size: about the widest of the fonts a file names, since nobody knows which
 * of them a reader has. What is in no class is as wide as a capital.
 */
const classes: readonly (readonly [of: RegExp, width: number])[] = [
  [/[ijl.,:;'|! \u00a0\u2002]/, 0.28],
  [/[ftI]/, 0.36],
  [/[r()[\]/-]/, 0.42],
  [/[ckszvxyJ]/, 0.53],
  [/[ae]/, 0.57],
  [/[bdghnopqu\d+=−–<>~"*?$]/, 0.61],
  [/[EFLSTPXYZVKAB]/, 0.67],
  [/[w]/, 0.79],
  [/[mMW@%&]/, 0.94],
];

/** Chinese fonts give these a whole square, and a strong one no more. */
const square = /[\u2e80-\uffef\u2014\u2018-\u201d\u2026\u00b7≥≤×→①-⑳\u{20000}-\u{3ffff}]/u;

function letterWidth(letter: string, strong: boolean | undefined): number {
  if (square.test(letter)) return 1;
  // A picture among letters, which is wider than any of them.
  if (letter.length > 1) return 1.4;
  return (classes.find(([of]) => of.test(letter))?.[1] ?? 0.76) * (strong ? 1.06 : 1);
}

/** About how wide a text is drawn, without asking a browser: rather too wide than too narrow. Pixels. */
export function widthOf(words: string, { size, strong }: Setting): number {
  let width = 0;
  for (const letter of words) width += letterWidth(letter, strong);
  return width * size;
}

/** Words that stay together: an English word, a Chinese character with the mark behind it. */
const atoms = /[\s]*(?:[“‘《（(]*[^\s\u2e80-\uffef“‘《]+|[“‘《（(]*[\u2e80-\uffef]|[“‘《]+)[，。、；：！？”’》）)…]*/gu;

/** A word longer than a line, letter by letter. */
const lettersOf = (word: string, room: number, setting: Setting): readonly string[] =>
  widthOf(word.trimStart(), setting) <= room ? [word] : [...word];

/** A text in as many lines as it takes, each no wider than there is room. */
export function wrapped(words: string, room: number, setting: Setting): string[] {
  const set: string[] = [];
  let line = '';
  for (const part of (words.match(atoms) ?? []).flatMap((word) => lettersOf(word, room, setting))) {
    if (line === '' || widthOf(line + part, setting) <= room) {
      line += line === '' ? part.trimStart() : part;
      continue;
    }
    set.push(line);
    line = part.trimStart();
  }
  return line === '' ? set : [...set, line];
}

/** Clauses or names in lines that end where one of them does; where one is longer than a line, as any text. */
export function linesOf(parts: readonly string[], room: number, setting: Setting): string[] {
  if (parts.some((part) => widthOf(part.trimEnd(), setting) > room)) return balanced(parts.join(''), room, setting);
  const set: string[] = [];
  let line = '';
  for (const part of parts) {
    if (widthOf((line + part).trimEnd(), setting) <= room) {
      line += part;
      continue;
    }
    set.push(line.trimEnd());
    line = part;
  }
  return line.trim() ? [...set, line.trimEnd()] : set;
}

/** The same, its lines about as long as each other. */
export function balanced(words: string, room: number, setting: Setting): string[] {
  const set = wrapped(words, room, setting);
  for (let least = widthOf(words, setting) / set.length; set.length > 1 && least < room; least += setting.size / 2) {
    const tried = wrapped(words, least, setting);
    if (tried.length <= set.length) return tried;
  }
  return set;
}

/** A text in lines no wider than there is room; what is left over ends the last line with an ellipsis. */
export function lines(words: string, room: number, most: number, setting: Setting): string[] {
  const set = wrapped(words, room, setting);
  if (set.length <= most) return set;
  let last = set[most - 1] ?? '';
  while (last.length > 1 && widthOf(`${last}…`, setting) > room) last = [...last].slice(0, -1).join('');
  return [...set.slice(0, most - 1), `${last.trimEnd()}…`];
}
