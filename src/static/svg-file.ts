import { labelWidth } from '../view/gauge/gauge-labels.js';
import type { Locale } from '../format/words.js';
import { ink } from './ink.js';
import { markChinese } from './languages.js';
import { piece, type Given, type Piece } from './piece.js';
import { writeMarkup } from './write-markup.js';

/** Fonts by name, as a reader's machine has them: a picture carries none. */
const fonts: Readonly<Record<'zh' | 'en', string>> = {
  zh: "'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Micro Hei',sans-serif",
  en: "-apple-system,'Segoe UI','Noto Sans','Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif",
};

/** What a drawing says of itself. */
export interface DrawingFrame {
  readonly width: number;
  readonly height: number;
  /** Its name. */
  readonly title: string;
  /** The sentence that says all of it, for those who cannot see it. */
  readonly told: string;
  readonly locale: Locale;
}

/** A drawing that stands alone, as a piece of a page. */
export function svgPiece({ width, height, title, told, locale }: DrawingFrame, ...given: readonly Given[]): Piece {
  const frame = piece(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: locale,
      'xml:lang': locale,
      'font-family': fonts[locale === 'en' ? 'en' : 'zh'],
      'font-size': 12,
    },
    piece('title', {}, title),
    piece('desc', {}, told),
    piece('rect', { width: '100%', height: '100%', fill: ink.surface }),
    given,
  );
  return locale === 'en' ? markChinese(frame) : frame;
}

/** The same as a file. */
export const svgFile = (frame: DrawingFrame, ...given: readonly Given[]): string =>
  `${writeMarkup(svgPiece(frame, ...given)).trimStart()}\n`;

/** How a line of text is set. */
export interface Setting {
  readonly size: number;
  readonly anchor?: 'middle' | 'end';
  readonly strong?: boolean;
  readonly color?: string;
}

/** A line of text at its place. */
export const written = (
  words: Given,
  x: number,
  y: number,
  { size, anchor, strong, color = ink.text }: Setting,
): Piece =>
  piece(
    'text',
    { x, y, 'font-size': size, 'text-anchor': anchor, 'font-weight': strong ? 600 : undefined, fill: color },
    words,
  );

/** About how wide a text is drawn; strong letters a little wider. */
export const widthOf = (words: string, { size, strong }: Setting): number =>
  ((labelWidth(words) * size) / 12) * (strong ? 1.04 : 1);

/** Words that stay together: an English word, a Chinese character with the mark behind it. */
const atoms = /[\s]*(?:[“‘《（(]*[^\s\u2e80-\uffef]+|[“‘《（(]*[\u2e80-\uffef])[，。、；：！？”’》）)…]*/gu;

/** A text in lines no wider than there is room; what is left over ends the last line with an ellipsis. */
export function lines(words: string, room: number, most: number, setting: Setting): string[] {
  const set: string[] = [];
  let line = '';
  const parts = words.match(atoms) ?? [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]!;
    if (line === '' || widthOf(line + part, setting) <= room) {
      line += line === '' ? part.trimStart() : part;
      continue;
    }
    if (set.length === most - 1) {
      while (line.length > 1 && widthOf(`${line}…`, setting) > room) line = [...line].slice(0, -1).join('');
      return [...set, `${line.trimEnd()}…`];
    }
    set.push(line);
    line = part.trimStart();
  }
  return line === '' ? set : [...set, line];
}
