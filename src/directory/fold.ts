import type { PreparedNames } from '../model/directory.js';

/** Turns a text into the form in which names are compared. */
export interface Folder {
  /** Code unit by code unit what it becomes, where that is one code unit; 0 where the text of `long` stands. */
  readonly units: Uint16Array;
  /** The whole of what a code unit becomes. */
  readonly long: (unit: number) => string;
}

/** The first of the two code units of a supplementary character. */
export const isHighHalf = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

const asWritten = /[㐀-䶿一-鿿\ud800-\udfff]/;

/** Full-width to half-width, capitals to small letters, accents and invisible marks off; ü as keyboards have it: v. */
function plainForm(character: string): string {
  if (asWritten.test(character)) return character;
  return character
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
}

/**
 * What names and searches are folded with, so that 鼓樓, ＡＢＣ and abc find 鼓楼 and Abc.
 *
 * Traditional and variant characters fold by the pairs of the directory file, which has those that its names need; the
 * rest is the same for all. A fold works on single code units: halves of a supplementary character stay what they are.
 */
export function folderOf({ fold = '' }: PreparedNames = {}): Folder {
  const units = new Uint16Array(65_536);
  const known = new Map<number, string>();
  const long = (unit: number): string => {
    let text = known.get(unit);
    if (text === undefined) known.set(unit, (text = plainForm(String.fromCharCode(unit))));
    return text;
  };
  for (let unit = 1; unit < 65_536; unit++) {
    // Space, and what is slow to fold, waits until a name has it.
    if (unit > 0x3400 && unit < 0xe000) units[unit] = unit;
    else if (unit > 32 && unit < 127) units[unit] = unit > 64 && unit < 91 ? unit + 32 : unit;
  }
  for (let at = 0; at + 1 < fold.length; at += 2) units[fold.charCodeAt(at)] = fold.charCodeAt(at + 1);
  return { units, long };
}

/**
 * The folded text, and for each of its code units the place in the original it came from.
 *
 * @example
 * foldText('ＡＢ科技', folderOf()).text; // 'ab科技'
 */
export function foldText(text: string, { units, long }: Folder): { readonly text: string; readonly from: number[] } {
  let folded = '';
  const from: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const part = units[unit] ? String.fromCharCode(units[unit]) : long(unit);
    for (let index = 0; index < part.length; index++) from.push(at);
    folded += part;
  }
  return { text: folded, from };
}
