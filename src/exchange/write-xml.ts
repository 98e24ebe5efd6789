import type { Piece } from '../static/piece.js';
import { escaped } from '../static/write-markup.js';

// What XML has no place for says nothing, and a mark in its stead would be read as a broken encoding.
const safe = (text: string): string => escaped(text).replace(/\ufffd/g, '');

function write({ name, attributes, children }: Piece, indent: string): string {
  let open = `${indent}<${name}`;
  for (const [key, value] of Object.entries(attributes)) open += ` ${key}="${safe(value)}"`;
  if (children.length === 0) return `${open}/>\n`;
  // A blank between words is a letter of the text; only where there are none may lines be broken.
  if (children.some((child) => typeof child === 'string'))
    return `${open}>${children.map((child) => (typeof child === 'string' ? safe(child) : write(child, '').trimEnd())).join('')}</${name}>\n`;
  const inside = children.map((child) => write(child as Piece, `${indent}  `)).join('');
  return `${open}>\n${inside}${indent}</${name}>\n`;
}

/**
 * An element as an XML document. What XML 1.0 has no place for (controls, halves of characters) is left out.
 *
 * @source W3C, Extensible Markup Language (XML) 1.0, 2.2 Characters and 2.4 Character Data.
 * @example
 * writeXml({ name: 'a', attributes: { b: '"' }, children: ['<'] }).split('\n')[1]; // '<a b="&quot;">&lt;</a>'
 */
export const writeXml = (root: Piece): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;
