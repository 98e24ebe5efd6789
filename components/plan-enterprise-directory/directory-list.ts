import type { DirectoryItem } from '../../src/directory/directory-source.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import { emptyRow, fillRow } from './directory-rows.js';
import { RowPool } from './row-pool.js';

/** As many rows as the least that browsers let scroll can hold. */
export const mostRows = 300_000;

/** What the list shows. */
export interface ListContent {
  readonly total: number;
  readonly columns: number;
  readonly item: (index: number) => DirectoryItem | undefined;
  /** What a column says of an entry. */
  readonly text: (entry: DirectoryEntry, column: number) => string;
}

/** The scrolling list of a wide page: its rows, and the way through them by key. One row at a time is a stop for Tab. */
export class DirectoryList {
  private pool: RowPool | undefined;
  private content: ListContent | undefined;
  private at = 0;

  /** Back to the first row: another question has been asked. */
  restart(): void {
    this.at = 0;
    this.pool?.reveal(0);
  }

  /** Draws into the template that has just been drawn; without one there is no list. */
  draw(root: ParentNode, content: ListContent): void {
    const scroller = root.querySelector<HTMLElement>('.scroller');
    const canvas = root.querySelector<HTMLElement>('.canvas');
    this.content = content;
    if (!scroller || !canvas) this.pool = undefined;
    else if (!this.pool?.isFor(canvas)) this.pool = new RowPool(scroller, canvas);
    this.fill();
  }

  /** Writes the rows anew: entries have come. */
  refill(): void {
    this.pool?.again();
  }

  private fill(): void {
    const { content } = this;
    if (!content) return;
    const { total, columns, item, text } = content;
    this.pool?.show({
      total: Math.min(total, mostRows),
      make: () => emptyRow(columns),
      fill: (row, index) => fillRow(row, index, item(index), index === this.at, text),
    });
  }

  /** The row of an event, by its number in the result. */
  rowOf(event: Event): number | undefined {
    const row = (event.target as Element).closest('.canvas .row');
    if (!row) return undefined;
    this.at = Number(row.getAttribute('aria-rowindex')) - 2;
    this.refill();
    return this.at;
  }

  /** The name that has, or would have, the focus. */
  stop(root: ParentNode): HTMLElement | null {
    return root.querySelector<HTMLElement>('.canvas [tabindex="0"]');
  }

  readonly moved = (event: KeyboardEvent): void => {
    const { pool, content } = this;
    const last = Math.min(content?.total ?? 0, mostRows) - 1;
    if (!pool || last < 0 || event.altKey || event.metaKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: pool.inSight,
      PageUp: -pool.inSight,
      Home: -last,
      End: last,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.at = Math.max(0, Math.min(last, this.at + step));
    const row = pool.reveal(this.at);
    this.refill();
    row?.querySelector('button')?.focus({ preventScroll: true });
  };
}
