import type { DirectoryItem } from '../../src/directory/directory-source.js';
import { namePieces } from '../../src/format/directory-marks.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import type { ColumnRoom } from '../../src/view/directory/directory-columns.js';

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

/** A row with a name to follow, a link or a button, and cells for its other columns. */
export function emptyRow({ whole }: ColumnRoom, isLink: boolean): HTMLElement {
  const row = document.createElement('div');
  row.className = 'row';
  row.setAttribute('role', 'row');
  whole.forEach((_, column) => {
    const cell = add(row, 'span', column > 0 ? 'gridcell' : 'rowheader');
    const place = column > 0 ? cell : add(cell, isLink ? 'a' : 'button');
    if (column === 0) {
      place.className = 'name';
      if (!isLink) (place as HTMLButtonElement).type = 'button';
    }
    // One of all cells is a stop for Tab; the list says which.
    place.tabIndex = -1;
    place.append('');
  });
  return row;
}

/** Whether a text may need more room than there is in the narrowest list; a Chinese character is as wide as two letters. */
const isLong = (text: string, letters: number): boolean =>
  text.length * 2 > letters && text.replace(/[^\0-\xff]/g, 'xx').length > letters;

// What is as it was is not written again: each attribute has the page's styles looked at.
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function write(place: Element, text: string): void {
  const only = place.firstChild as Text;
  if (only.data !== text) only.data = text;
}

/** The name, with the words of the search marked in it. */
function writeName(place: Element, pieces: readonly string[]): void {
  if (pieces.length === 1 && place.childNodes.length === 1) return write(place, pieces[0]!);
  place.replaceChildren(
    ...pieces.map((text, at) => {
      if (at % 2 === 0) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}

/** What the rows of a list have in common. */
export interface RowContent {
  readonly room: ColumnRoom;
  /** What a column says of an entry. */
  readonly text: (entry: DirectoryEntry, column: number) => string;
  /** The language of what a cell says, where the page may have to mark it. */
  readonly language: ((words: string) => string | undefined) | undefined;
  /** The address that opens an entry; none where the page keeps none. */
  readonly href: ((entry: DirectoryEntry) => string) | undefined;
}

/**
 * Writes an entry into a row; while it is still to come, dots.
 *
 * @returns Whether the row may be higher than the others.
 */
export function fillRow(
  row: HTMLElement,
  index: number,
  item: DirectoryItem | undefined,
  { room: { letters, whole }, text, language, href }: RowContent,
): boolean {
  // The heading is the first row.
  set(row, 'aria-rowindex', String(index + 2));
  const name = row.firstElementChild!.firstElementChild!;
  writeName(name, item ? namePieces(item) : ['…']);
  if (href) {
    if (item) set(name, 'href', href(item.entry));
    else name.removeAttribute('href');
  }
  let high = false;
  for (
    let cell: Element | null = row.firstElementChild, column = 0;
    cell;
    cell = cell.nextElementSibling, column += 1
  ) {
    const words = !item ? '' : column > 0 ? text(item.entry, column - 1) : item.entry.name;
    if (column > 0) write(cell, words);
    if (language) set(cell, 'lang', language(words) ?? '');
    const most = letters[column]!;
    const isHigh = isLong(words, most);
    set(cell, 'class', !isHigh ? (whole[column] ? 'whole' : '') : isLong(words, most * 4) ? 'endless' : '');
    high ||= isHigh;
  }
  const classes = high ? 'row high' : 'row';
  if (row.className !== classes) row.className = classes;
  return high;
}
