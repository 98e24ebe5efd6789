import type { Piece } from './piece.js';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// What no page and no drawing may hold: controls, and halves of characters.
// eslint-disable-next-line no-control-regex
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as it stands in markup, between tags or in an attribute. */
export const escaped = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"']/g, (sign) => signs[sign]!);

/** Elements that end with their tag. */
const empty = new Set(['br', 'meta', 'link']);

/** Elements that begin a line of the file, where a blank is no letter of the page. */
const ownLine =
  /^(article|body|caption|desc|div|dl|footer|g|h[1-6]|head|li|meta|ol|p|rect|section|style|table|tbody|text|thead|title|tr|ul)$/;

/**
 * A piece as markup that reads the same as HTML and as XML. Everything a plan says is escaped here, and nowhere else.
 *
 * @example
 * writeMarkup(piece('b', { title: '"' }, '<8件')); // '<b title="&quot;">&lt;8件</b>'
 */
export function writeMarkup({ name, attributes, children }: Piece): string {
  let open = name;
  for (const [key, value] of Object.entries(attributes)) open += ` ${key}="${escaped(value)}"`;
  const line = ownLine.test(name) ? '\n' : '';
  if (empty.has(name)) return `${line}<${open} />`;
  // Our own style sheet, which has nothing to escape; no sign of it is read as one of the page.
  const write = name === 'style' ? (text: string): string => text : escaped;
  let inside = '';
  for (const child of children) inside += typeof child === 'string' ? write(child) : writeMarkup(child);
  return `${line}<${open}>${inside}</${name}>`;
}
