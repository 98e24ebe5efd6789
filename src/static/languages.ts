import { foreignIn, splitForeign, textIn } from '../format/locale.js';
import type { Locale } from '../format/words.js';
import type { Text } from '../model/types.js';
import { piece, type Given, type Piece } from './piece.js';

/**
 * A text of a plan, marked with its language where that is not the reader's.
 *
 * @param planLanguage What the plan states of itself.
 */
export function own(text: Text | undefined, locale: Locale, planLanguage: string | undefined): Given {
  return marked(textIn(text, locale), foreignIn(text, locale, planLanguage));
}

/** A sentence of ours that carries a text of a plan, which is marked where it stands. */
export function carrying(sentence: string, text: Text | undefined, locale: Locale, planLanguage?: string): Given {
  const carried = textIn(text, locale);
  const at = carried ? sentence.indexOf(carried) : -1;
  if (at < 0) return sentence;
  return [sentence.slice(0, at), own(text, locale, planLanguage), sentence.slice(at + carried.length)];
}

/** Words in a language, where that is another than the page's. */
export const marked = (words: string, lang: string | undefined): Given =>
  words && lang ? piece('span', { lang }, words) : words;

function split(text: string, name: string, locale: Locale): (Piece | string)[] {
  const lang = locale === 'en' ? 'zh-CN' : 'en';
  return splitForeign(text, locale)
    .map((part, at) => (at % 2 ? piece(name, { lang }, part) : part))
    .filter((part) => part !== '');
}

/** Names and words a voice reads whole. */
const whole = new Set(['style', 'title', 'desc']);

/**
 * Marks what stands in another language than the page's, down to a word within a sentence, so that a voice reads it in its
 * own. What is marked already stays as it is.
 */
export function markForeign({ name, attributes, children }: Piece, locale: Locale, inDrawing = false): Piece {
  if (whole.has(name) || (attributes['lang'] ?? locale) !== locale) return { name, attributes, children };
  const drawing = inDrawing || name === 'svg';
  return {
    name,
    attributes,
    children: children.flatMap((child) =>
      typeof child === 'string'
        ? split(child, drawing ? 'tspan' : 'span', locale)
        : [markForeign(child, locale, drawing)],
    ),
  };
}
