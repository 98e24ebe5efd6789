import type { Piece } from '../static/piece.js';

/** The name of an element without the prefix of its namespace. */
export const localName = ({ name }: Piece): string => name.slice(name.indexOf(':') + 1);

/** The elements of a name that lie directly in another. */
export const childElements = (parent: Piece, name: string): Piece[] =>
  parent.children.filter((child): child is Piece => typeof child !== 'string' && localName(child) === name);

/** All text in an element, without the blanks around it. */
export const elementText = (element: Piece): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : elementText(child)))
    .join('')
    .trim();

/** The text of the first element of a name in another; `undefined` where there is none, or nothing in it. */
export function childText(parent: Piece, name: string): string | undefined {
  const [first] = childElements(parent, name);
  return (first && elementText(first)) || undefined;
}
