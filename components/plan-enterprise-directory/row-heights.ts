/**
 * How high the rows of a list are, and where each begins. Nearly all are equally high; of the others each is remembered
 * once it has been seen, in sums from which any place is found in some twenty steps (a binary indexed tree).
 */
export class RowHeights {
  private readonly extra = new Map<number, number>();
  /** At n the sum of what the last rows before n are higher; as many as n has zeros at its end, in powers of two. */
  private sums: Float64Array | undefined;

  /** @param base Height of a row about which nothing else is known, in pixels. */
  constructor(
    readonly total: number,
    readonly base: number,
  ) {}

  /** Where a row begins; of the number of rows, how high they are together. */
  topOf(row: number): number {
    let top = row * this.base;
    if (this.sums) for (let at = row; at > 0; at &= at - 1) top += this.sums[at]!;
    return top;
  }

  /** The row at a place; the last one below them all. */
  at(place: number): number {
    const { base, sums, total } = this;
    let row = 0;
    if (!sums) row = Math.floor(place / base);
    else {
      let left = place;
      for (let step = 2 ** Math.floor(Math.log2(total || 1)); step >= 1; step /= 2) {
        if (row + step > total) continue;
        const size = step * base + sums[row + step]!;
        if (size > left) continue;
        row += step;
        left -= size;
      }
    }
    return Math.max(0, Math.min(total - 1, row));
  }

  /** Takes a row for as high as it turned out to be, and says by how much it was thought lower. */
  set(row: number, height: number): number {
    const { base, extra, total } = this;
    const before = extra.get(row) ?? 0;
    const change = height - base - before;
    if (change === 0) return 0;
    extra.set(row, height - base);
    const sums = (this.sums ??= new Float64Array(total + 1));
    for (let at = row + 1; at <= total; at += at & -at) sums[at]! += change;
    return change;
  }
}
