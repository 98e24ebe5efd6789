import type { DirectoryItem } from '../../src/directory/directory-source.js';
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

function write(cell: Element, text: string): void {
  const only = cell.firstChild as Text;
  if (only.data !== text) only.data = text;
}

/** The name, with the words of the search marked in it. */
function writeName(button: Element, { entry, highlights }: DirectoryItem): void {
  const { name } = entry;
  const ranges = highlights.find(({ field }) => field === 'name')?.ranges ?? [];
  if (!ranges.length && button.childNodes.length === 1) return write(button, name);
  const parts: (string | Element)[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    const mark = document.createElement('mark');
    mark.textContent = name.slice(start, end);
    parts.push(name.slice(from, start), mark);
    from = end;
  }
  button.replaceChildren(...parts, name.slice(from));
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
  row.setAttribute('aria-rowindex', String(index + 2));
  const button = row.firstElementChild!.firstElementChild as HTMLButtonElement;
  button.tabIndex = isStop ? 0 : -1;
  if (item) writeName(button, item);
  else button.replaceChildren('…');
  for (let column = 1; column < row.children.length; column += 1) {
    write(row.children[column]!, item ? text(item.entry, column - 1) : '');
  }
}
