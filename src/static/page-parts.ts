import { unitGap } from '../format/numbers.js';
import type { Locale, Tag } from '../format/words.js';
import type { Status } from '../progress/plan-progress.js';
import { glyphPath } from '../view/plan/status-glyphs.js';
import { ink } from './ink.js';
import { markForeign } from './languages.js';
import type { Manner } from './options.js';
import { piece, type Given, type Piece } from './piece.js';
import { staticCss } from './styles.js';
import { writeMarkup } from './write-markup.js';

/** The frame of what stands in a page: its language, and its look where it brings one. */
export function framed(
  name: 'article' | 'section',
  kind: string,
  { locale, styled }: Manner,
  ...given: readonly Given[]
): Piece {
  return markForeign(
    piece(name, { class: kind, lang: locale }, styled && piece('style', {}, staticCss), given),
    locale,
  );
}

/** As markup, with a line end. */
export const asMarkup = (frame: Piece): string => `${writeMarkup(frame).trimStart()}\n`;

export const headline = (level: number, ...words: readonly Given[]): Piece => piece(`h${level}`, {}, words);

/** A paragraph, where there is something to say. */
export const paragraph = (kind: string, ...words: readonly Given[]): Piece | undefined =>
  words.some((each) => each && each !== ' ') ? piece('p', { class: kind }, words) : undefined;

/** A verdict: its word, and its shape where there is a look. */
export const verdict = (status: Status, word: string, { styled }: Manner): Piece =>
  piece(
    'span',
    { class: `plan-verdict plan-${status}` },
    styled &&
      piece(
        'svg',
        { class: 'plan-glyph', viewBox: '0 0 14 14', width: 14, height: 14, 'aria-hidden': 'true' },
        piece('path', { fill: ink.status[status], 'fill-rule': 'evenodd', d: glyphPath[status] }),
      ),
    word,
  );

/** Small words beside a name, each after a blank: sample data, preliminary. */
export const tags = (list: readonly Tag[], kind = 'plan-tag'): Given =>
  list.map(({ word }) => [' ', piece('span', { class: kind }, word)]);

/** A figure with its unit. Chinese sets no blank between them. */
export const figure = (number: string, unit: Given, locale: Locale): Given => [
  piece('strong', {}, number),
  unit && unitGap(unit, locale),
  unit,
];

/** Words that lead somewhere, where the address is one a page may link to. */
export const linked = (words: Given, url: string | undefined): Given =>
  url !== undefined && /^(https?:\/\/|\.{0,2}\/)\S+$/.test(url) ? piece('a', { href: url }, words) : words;

/** A list. */
export const listPiece = (items: readonly Given[]): Piece =>
  piece(
    'ul',
    {},
    items.map((item) => piece('li', {}, item)),
  );
