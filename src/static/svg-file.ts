import type { Locale } from '../format/words.js';
import { ink } from './ink.js';
import { markForeign } from './languages.js';
import { piece, type Given, type Piece } from './piece.js';
import type { Setting } from './text-lines.js';
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
  return markForeign(frame, locale);
}

/** The same as a file. */
export const svgFile = (frame: DrawingFrame, ...given: readonly Given[]): string =>
  `${writeMarkup(svgPiece(frame, ...given)).trimStart()}\n`;

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
