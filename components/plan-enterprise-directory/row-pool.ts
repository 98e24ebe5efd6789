/** What a list of rows needs to know to draw a few of many. */
export interface Rows {
  readonly total: number;
  /** A row without content. */
  readonly make: () => HTMLElement;
  /** Writes an entry into a row; `false` when it is still to come. */
  readonly fill: (row: HTMLElement, index: number) => void;
}

/** Rows drawn above and below what is seen, so that a slow frame shows no gap. */
const spare = 8;
/** Milliseconds without a new row after which scrolling is over. */
const rest = 150;

/**
 * Draws the rows in sight and no others, however many there are. Rows that leave on one side come back on the other with
 * new text: nothing is created or laid out anew while a reader scrolls.
 */
export class RowPool {
  private rows: HTMLElement[] = [];
  private shown: number[] = [];
  private height = 0;
  private content: Rows | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param scroller What scrolls.
   * @param canvas Inside it, as high as all rows together.
   */
  constructor(
    private readonly scroller: HTMLElement,
    private readonly canvas: HTMLElement,
  ) {
    scroller.addEventListener('scroll', this.draw, { passive: true });
  }

  /** Takes other rows, or the same with other content. */
  show(content: Rows): void {
    this.content = content;
    if (!this.rows.length && content.total > 0) this.add();
    this.height = this.rows[0]?.offsetHeight ?? 0;
    this.canvas.style.height = `${content.total * this.height}px`;
    this.again();
  }

  /** Writes the rows anew: their content has come. */
  again(): void {
    this.shown.fill(-1);
    this.draw();
  }

  /** Brings a row into sight and gives it, once it is drawn. */
  reveal(index: number): HTMLElement | undefined {
    const { scroller, height } = this;
    const top = index * height;
    const room = scroller.clientHeight - this.canvas.offsetTop;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + height > scroller.scrollTop + room) scroller.scrollTop = top + height - room;
    this.draw();
    return this.rows[index % this.rows.length];
  }

  /** True when the rows are drawn here; a template that was drawn anew has another. */
  isFor(canvas: HTMLElement): boolean {
    return this.canvas === canvas;
  }

  /** How many rows are in sight at once. */
  get inSight(): number {
    return Math.max(1, Math.floor(this.scroller.clientHeight / (this.height || 1)) - 1);
  }

  private add(): void {
    const row = this.content!.make();
    this.rows.push(row);
    this.shown.push(-1);
    this.canvas.append(row);
  }

  private readonly draw = (): void => {
    const { content, scroller, height } = this;
    if (!content || !height) return;
    const { total } = content;
    const seen = Math.ceil(scroller.clientHeight / height);
    const size = Math.min(total, seen + 2 * spare);
    while (this.rows.length < size) this.add();
    const first = Math.max(0, Math.min(total - size, Math.floor(scroller.scrollTop / height) - spare));
    const count = this.rows.length;
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
      row.style.transform = `translateY(${index * height}px)`;
      content.fill(row, index);
      isOther = true;
    }
    if (!isOther) return;
    clearTimeout(this.rest);
    this.rest = setTimeout(this.settle, rest);
  };

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
