import type { DirectoryItem } from '../../src/directory/directory-source.js';
import { namePieces } from '../../src/format/directory-marks.js';
import type { DirectoryEntry } from '../../src/model/directory.js';

/*
 * Rows are made and written without a template: while a reader scrolls through a hundred thousand, the text of some
 * forty rows is replaced in place, and nothing else happens.
 */

function add(parent: Element, tag: string, role?: string): HTMLElement {
  const child = document.createElement(tag);
  if (role) child.setAttribute('role', role);
  parent.append(child);
  return child;
}

/** A row with a name to press and cells for its other columns. */
export function emptyRow(columns: number): HTMLElement {
  const row = document.createElement('div');
  row.className = 'row';
  row.setAttribute('role', 'row');
  const name = add(add(row, 'span', 'gridcell'), 'button') as HTMLButtonElement;
  name.type = 'button';
  name.className = 'name';
  name.append('');
  for (let column = 0; column < columns; column += 1) add(row, 'span', 'gridcell').append('');
  return row;
}

/** Whether a text may need more than two lines in the narrowest list; a Chinese character is as wide as two letters. */
const isLong = (text: string, most: number): boolean => text.replace(/[^\0-\xff]/g, 'xx').length > most;

// What is as it was is not written again: each attribute has the page's styles looked at.
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function write(place: Element, text: string, cell: Element, most: number): void {
  const only = place.firstChild as Text;
  if (only.data === text) return;
  only.data = text;
  set(cell, 'class', isLong(text, most) ? 'long' : '');
}

/** The name, with the words of the search marked in it. */
function writeName(button: Element, pieces: readonly string[]): void {
  const cell = button.parentElement!;
  if (pieces.length === 1 && button.childNodes.length === 1) return write(button, pieces[0]!, cell, 40);
  set(cell, 'class', isLong(pieces.join(''), 40) ? 'long' : '');
  button.replaceChildren(
    ...pieces.map((text, at) => {
      if (at % 2 === 0) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}

/**
 * Writes an entry into a row; while it is still to come, dashes.
 *
 * @param text What a column says of an entry.
 */
export function fillRow(
  row: HTMLElement,
  index: number,
  item: DirectoryItem | undefined,
  isStop: boolean,
  text: (entry: DirectoryEntry, column: number) => string,
): void {
  // The heading is the first row.
  set(row, 'aria-rowindex', String(index + 2));
  const button = row.firstElementChild!.firstElementChild!;
  set(button, 'tabindex', isStop ? '0' : '-1');
  writeName(button, item ? namePieces(item) : ['…']);
  for (let cell = row.children[1], column = 0; cell; cell = cell.nextElementSibling ?? undefined, column += 1) {
    write(cell, item ? text(item.entry, column) : '', cell, 20);
  }
}
