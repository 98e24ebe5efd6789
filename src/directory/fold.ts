import type { PreparedNames } from '../model/directory.js';
import { plainForm } from './plain-form.js';

/** Turns a text into the form in which names are compared. */
export interface Folder {
  /**
   * Code unit by code unit what it becomes, where that is one code unit; {@link leftOut} where it is nothing, 0 where
   * `foldedAt` has to be asked.
   */
  readonly units: Uint16Array;
  /** By characters looked at before, what `foldedAt` says of them. */
  readonly known: Map<string, string>;
}

/** In {@link Folder.units}: a bracket, a dot, a blank. */
export const leftOut = 1;

/** The first of the two code units of a supplementary character. */
export const isHighHalf = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/**
 * What names and searches of a directory are folded with, so that 鼓樓, ＡＢＣ and （鼓楼）abc find 鼓楼Abc: the plain form
 * every search has, then traditional and variant characters by the pairs of the file, which has those its names need.
 */
export function folderOf({ fold = '' }: PreparedNames = {}): Folder {
  const units = new Uint16Array(65_536);
  for (let unit = 1; unit < 65_536; unit++) {
    // What is slow to fold waits until a name has it.
    if (unit > 0x3400 && unit < 0xd800) units[unit] = unit;
    else if (unit < 127) units[unit] = plainForm(String.fromCharCode(unit)).charCodeAt(0) || leftOut;
  }
  for (let at = 0; at + 1 < fold.length; at += 2) units[fold.charCodeAt(at)] = fold.charCodeAt(at + 1);
  return { units, known: new Map() };
}

/** What the character at a place becomes: nothing, a code unit or several. A supplementary character is taken whole. */
export function foldedAt(text: string, at: number, { units, known }: Folder): string {
  const unit = text.charCodeAt(at);
  const own = units[unit]!;
  if (own !== 0) return own === leftOut ? '' : String.fromCharCode(own);
  const character = isHighHalf(unit) ? text.slice(at, at + 2) : text.charAt(at);
  let folded = known.get(character);
  if (folded === undefined) {
    folded = plainForm(character).replace(/[^\ud800-\udfff]/g, (each) =>
      String.fromCharCode(units[each.charCodeAt(0)]! || each.charCodeAt(0)),
    );
    known.set(character, folded);
  }
  return folded;
}

/**
 * The folded text; for each of its code units the place in the original it came from, and where that character ends.
 *
 * @example
 * foldName('ＡＢ（科技）', folderOf()).text; // 'ab科技'
 */
export function foldName(
  text: string,
  folder: Folder,
): { readonly text: string; readonly from: readonly number[]; readonly to: readonly number[] } {
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < text.length;) {
    const end = Math.min(text.length, at + (isHighHalf(text.charCodeAt(at)) ? 2 : 1));
    const part = foldedAt(text, at, folder);
    for (let index = 0; index < part.length; index++) {
      from.push(at);
      to.push(end);
    }
    folded += part;
    at = end;
  }
  return { text: folded, from, to };
}
