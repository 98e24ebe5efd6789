import type { DirectoryItem } from '../../src/directory/directory-source.js';
import { emptyRow, fillRow, type RowContent } from './directory-rows.js';
import { RowPool } from './row-pool.js';

/** As many rows as the least that browsers let scroll can hold. */
export const mostRows = 300_000;

/** What the list shows. */
export interface ListContent extends RowContent {
  /** The answer it is from. */
  readonly of: unknown;
  readonly total: number;
  readonly item: (index: number) => DirectoryItem | undefined;
}

/** The place in a row of what can have the focus: the name in its cell, every other cell itself. */
function placeIn(row: Element, column: number): HTMLElement {
  const cell = row.children[column] ?? row.children[0]!;
  return (cell.querySelector('.name') ?? cell) as HTMLElement;
}

/**
 * The scrolling list of a wide page: its rows, and the way through them by key. It is a grid as the ARIA Authoring
 * Practices have it: one stop for Tab, arrows from cell to cell, Home and End in a row, with Ctrl in the whole, pages. A
 * table of links would have a stop for each of a hundred thousand names, and one who hears the page could not get past
 * the rows that are drawn.
 */
export class DirectoryList {
  private pool: RowPool | undefined;
  private content: ListContent | undefined;
  private row = 0;
  private column = 0;
  /** The place that is a stop for Tab. */
  private stopAt: HTMLElement | undefined;

  /** Back to the first row: another question has been asked. */
  restart(): void {
    this.row = 0;
    this.pool?.restart();
  }

  /** Draws into the template that has just been drawn; without one there is no list. */
  draw(root: ParentNode, content: ListContent): void {
    const [scroller, canvas, probe] = ['.scroller', '.canvas', '.probe'].map((each) =>
      root.querySelector<HTMLElement>(each),
    );
    const { content: before } = this;
    const isOther =
      !canvas ||
      !this.pool?.isFor(canvas) ||
      content.room.template !== before?.room.template ||
      !content.href !== !before.href;
    this.content = content;
    if (isOther) {
      this.pool?.end();
      this.pool = scroller && canvas && probe ? new RowPool(scroller, canvas, probe) : undefined;
    }
    const { total, room, item } = content;
    scroller?.style.setProperty('--_columns', room.template);
    this.pool?.show({
      of: content.of,
      total: Math.min(total, mostRows),
      make: () => emptyRow(room, content.href !== undefined),
      fill: (row, index) => fillRow(row, index, item(index), content),
      drawn: this.follow,
    });
  }

  /** The element leaves the page; drawn again, the list goes on where it was. */
  leave(): void {
    this.pool?.leave();
  }

  /** Writes the rows anew: entries have come. */
  refill(): void {
    this.pool?.again();
  }

  /** The place that has, or would have, the focus. */
  get stop(): HTMLElement | undefined {
    return this.stopAt?.isConnected ? this.stopAt : undefined;
  }

  private readonly follow = (): void => {
    const own = this.stop?.matches(':focus') ? this.stop.closest('.row') : undefined;
    // The row that has the focus may be another entry's now.
    if (own) this.row = numberOf(own);
    this.mark();
  };

  /** Keeps one place a stop for Tab: where the reader was, else the first in sight. */
  private mark(): void {
    const { pool, stop: place } = this;
    const row = pool?.rowAt(this.row) ?? pool?.rowAt(pool.first);
    if (!row) return;
    const next = placeIn(row, this.column);
    if (next === place) return;
    place?.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    this.stopAt = next;
  }

  /** The row of an event, by its number in the result. */
  rowOf(event: Event): number | undefined {
    const row = (event.target as Element).closest('.canvas .row');
    if (!row) return undefined;
    // Not every browser gives the focus to what is pressed.
    this.row = numberOf(row);
    this.mark();
    return this.row;
  }

  /** A reader has come to a cell, by key or by pointer. */
  readonly entered = (event: FocusEvent): void => {
    const target = event.target as Element;
    const row = target.closest('.canvas .row');
    const cell = target.closest('.row > *');
    if (!row || !cell) return;
    this.row = numberOf(row);
    this.column = [...row.children].indexOf(cell);
    this.mark();
  };

  readonly moved = (event: KeyboardEvent): void => {
    const { pool, content, row, column } = this;
    const last = Math.min(content?.total ?? 0, mostRows) - 1;
    if (!pool || last < 0 || event.altKey || event.metaKey || event.shiftKey) return;
    const end = content!.room.letters.length - 1;
    const page = pool.inSight;
    const places: Readonly<Record<string, readonly [row: number, column: number]>> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      PageDown: [row + page, column],
      PageUp: [row - page, column],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? last : row, end],
    };
    const name = pool.rowAt(row)?.querySelector<HTMLElement>('.name');
    if ((event.key === ' ' || (event.key === 'Enter' && column > 0)) && name) {
      event.preventDefault();
      return name.click();
    }
    const place = Object.prototype.hasOwnProperty.call(places, event.key) ? places[event.key] : undefined;
    if (!place || (event.ctrlKey && !/^(Home|End)$/.test(event.key))) return;
    event.preventDefault();
    this.row = Math.max(0, Math.min(last, place[0]));
    this.column = Math.max(0, Math.min(end, place[1]));
    const to = pool.reveal(this.row);
    if (to) placeIn(to, this.column).focus({ preventScroll: true });
  };
}

const numberOf = (row: Element): number => Number(row.getAttribute('aria-rowindex')) - 2;
