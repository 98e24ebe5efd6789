import { RowHeights } from './row-heights.js';

/** What a list of rows needs to know to draw a few of many. */
export interface Rows {
  /** What they are the rows of: with another, the heights of the last ones mean nothing. */
  readonly of: unknown;
  readonly total: number;
  /** A row without content. */
  readonly make: () => HTMLElement;
  /** Writes an entry into a row; true when it may be higher than the others. */
  readonly fill: (row: HTMLElement, index: number) => boolean;
  /** Called when other rows are in sight, or the same in another way. */
  readonly drawn: () => void;
}

/** Rows drawn above and below what is seen, so that a slow frame shows no gap. */
const spare = 8;
/** Milliseconds without a new row after which scrolling is over. */
const rest = 150;

/**
 * Draws the rows in sight and no others, however many there are. Rows that leave on one side come back on the other with
 * new text: nothing is created anew while a reader scrolls, and nothing is measured but a row that has more to say than
 * fits the height of the others.
 */
export class RowPool {
  private rows: HTMLElement[] = [];
  private shown: number[] = [];
  private tops: number[] = [];
  private heights: RowHeights | undefined;
  private content: Rows | undefined;
  private width = 0;
  /** The row a reader has at the top and how much of it is above: what a list forgets that is hidden or moved. */
  private reading = { row: 0, above: 0 };
  private rest: ReturnType<typeof setTimeout> | undefined;
  // In the next frame: rows that are drawn at once would change the height that is being observed.
  private readonly sized =
    typeof ResizeObserver === 'undefined'
      ? undefined
      : new ResizeObserver(() => requestAnimationFrame(() => this.measure()));

  /**
   * @param scroller What scrolls.
   * @param canvas Inside it, as high as all rows together.
   * @param probe A row nobody sees: as high as one with little to say.
   */
  constructor(
    private readonly scroller: HTMLElement,
    private readonly canvas: HTMLElement,
    private readonly probe: HTMLElement,
  ) {
    scroller.addEventListener('scroll', this.scrolled, { passive: true });
  }

  /** Gives its place to another. */
  end(): void {
    this.leave();
    this.scroller.removeEventListener('scroll', this.scrolled);
    this.canvas.replaceChildren();
  }

  /** Out of the page: nothing is watched until rows are shown again. */
  leave(): void {
    this.sized?.disconnect();
    clearTimeout(this.rest);
  }

  /** Takes other rows, or the same with other content. */
  show(content: Rows): void {
    const { canvas, heights, probe, scroller, sized } = this;
    if (content.of !== this.content?.of || content.total !== heights?.total) this.heights = undefined;
    this.content = content;
    this.shown.fill(-1);
    this.measure();
    if (!canvas.isConnected) return;
    sized?.observe(scroller);
    sized?.observe(probe);
  }

  /** Takes over how high rows are, as soon as they are seen at all and whenever their letters or the room change. */
  private measure(): void {
    const { canvas, content, heights, probe, scroller } = this;
    const base = probe.offsetHeight;
    if (!content || !base) return;
    // Scrolled just now: this may come before the browser tells. To the very top goes also what was hidden.
    if (scroller.scrollTop > 0) this.note();
    const { reading } = this;
    const width = canvas.offsetWidth;
    if (!heights || heights.base !== base || this.width !== width) {
      this.heights = new RowHeights(content.total, base);
      this.width = width;
      this.shown.fill(-1);
      this.stretch();
    }
    // The row a reader has at the top stays there.
    const top = this.heights!.topOf(reading.row) + Math.min(reading.above, base);
    if (Math.abs(scroller.scrollTop - top) > 1) scroller.scrollTop = top;
    this.draw();
  }

  private stretch(): void {
    const { canvas, heights } = this;
    if (heights) canvas.style.height = `${heights.topOf(heights.total)}px`;
  }

  /** Writes the rows anew: their content has come. */
  again(): void {
    this.shown.fill(-1);
    this.draw();
  }

  /** Back to the first row. */
  restart(): void {
    this.reading = { row: 0, above: 0 };
    this.scroller.scrollTop = 0;
  }

  /** Brings a row into sight and gives it, once it is drawn. */
  reveal(index: number): HTMLElement | undefined {
    const { scroller, canvas } = this;
    const room = scroller.clientHeight - canvas.offsetTop;
    // Twice: rows that have not been seen yet may turn out to be higher.
    for (let times = 0; times < 2 && this.heights; times += 1) {
      const top = this.heights.topOf(index);
      const bottom = this.heights.topOf(index + 1);
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (bottom > scroller.scrollTop + room) scroller.scrollTop = Math.min(top, bottom - room);
      this.note();
      this.draw();
    }
    return this.rowAt(index);
  }

  /** The row of an entry, where it is drawn. */
  rowAt(index: number): HTMLElement | undefined {
    const slot = this.rows.length ? index % this.rows.length : 0;
    return this.shown[slot] === index ? this.rows[slot] : undefined;
  }

  /** True when the rows are drawn here; a template that was drawn anew has another. */
  isFor(canvas: HTMLElement): boolean {
    return this.canvas === canvas;
  }

  /** The first row in sight. */
  get first(): number {
    return this.reading.row;
  }

  /** How many rows are in sight at once, at least. */
  get inSight(): number {
    return Math.max(1, Math.floor(this.scroller.clientHeight / (this.heights?.base ?? 1)) - 2);
  }

  private add(): void {
    const row = this.content!.make();
    this.rows.push(row);
    this.shown.push(-1);
    this.tops.push(-1);
    this.canvas.append(row);
  }

  private note(): void {
    const { heights, scroller } = this;
    // A list that is hidden, or taken out of the page, has not been scrolled by anybody.
    if (!heights || !scroller.clientHeight) return;
    const row = heights.at(scroller.scrollTop);
    this.reading = { row, above: scroller.scrollTop - heights.topOf(row) };
  }

  private readonly scrolled = (): void => {
    this.note();
    this.draw();
  };

  private readonly draw = (): void => {
    const { content, scroller, heights } = this;
    if (!content || !heights) return;
    const { total } = content;
    const size = Math.min(total, Math.ceil(scroller.clientHeight / heights.base) + 2 * spare);
    while (this.rows.length < size) this.add();
    const top = heights.at(scroller.scrollTop);
    const first = Math.max(0, Math.min(total - size, top - spare));
    const count = this.rows.length;
    const high: number[] = [];
    let isOther = false;
    for (let slot = 0; slot < count; slot += 1) {
      // The one number of this window that falls on the row.
      const index = first + ((((slot - first) % count) + count) % count);
      const row = this.rows[slot]!;
      if (index === this.shown[slot]) continue;
      this.shown[slot] = index;
      const isPast = index >= total;
      if (row.hidden !== isPast) row.hidden = isPast;
      if (isPast) continue;
      if (content.fill(row, index)) high.push(slot);
      else if (heights.set(index, heights.base)) this.stretch();
      isOther = true;
    }
    if (high.length) this.grow(high, top);
    if (!isOther) return;
    this.place(total);
    content.drawn();
    clearTimeout(this.rest);
    this.rest = setTimeout(this.settle, rest);
  };

  /** Measures rows that have much to say. What is above the reader's eye must not push down what is under it. */
  private grow(slots: readonly number[], top: number): void {
    const heights = this.heights!;
    let above = 0;
    let change = 0;
    for (const slot of slots) {
      const index = this.shown[slot]!;
      const more = heights.set(index, this.rows[slot]!.offsetHeight);
      change ||= more;
      if (index < top) above += more;
    }
    if (change) this.stretch();
    if (above) this.scroller.scrollTop += above;
  }

  private place(total: number): void {
    const { heights, rows, shown, tops } = this;
    rows.forEach((row, slot) => {
      const index = shown[slot]!;
      if (index >= total) return;
      const top = heights!.topOf(index);
      if (top === tops[slot]) return;
      tops[slot] = top;
      row.style.transform = `translateY(${top}px)`;
    });
  }

  /** Puts the rows into the order they are seen in, for those who hear them. The one with the focus stays, and keeps it. */
  private readonly settle = (): void => {
    const { canvas, rows, shown } = this;
    const first = shown.indexOf(Math.min(...shown));
    const order = [...rows.slice(first), ...rows.slice(0, first)];
    if (canvas.firstElementChild === order[0]) return;
    const at = order.findIndex((row) => row.matches(':focus-within'));
    order[at]?.before(...order.slice(0, at));
    canvas.append(...order.slice(at + 1));
  };
}
