/**
 * Remembers where texts were first seen, and of the texts only a hash each: whoever keeps them is asked for one when two
 * hashes are the same. A `Map` of 100,000 texts would cost more than all the checks.
 */
export class FirstSeen {
  // By the low bits of the hash, two cells each: the hash and the number, from 1; 0 is free. At most half full.
  private table = new Int32Array(8192);
  private count = 0;

  /** @param textOf The text that was seen with a number. */
  constructor(private readonly textOf: (number: number) => string | undefined) {}

  /**
   * With which number the text was first seen; `undefined` when this is the first time.
   *
   * @param hash From {@link hashOf}, or as that would give it.
   */
  add(text: string, number: number, hash: number): number | undefined {
    const { table } = this;
    const mask = table.length - 2;
    let slot = slotOf(hash) & mask;
    for (; table[slot + 1] !== 0; slot = (slot + 2) & mask) {
      const known = table[slot + 1]! - 1;
      if (table[slot] === hash && this.textOf(known) === text) return known;
    }
    table[slot] = hash;
    table[slot + 1] = number + 1;
    if (++this.count * 4 > table.length) this.grow();
    return undefined;
  }

  private grow(): void {
    const from = this.table;
    const to = (this.table = new Int32Array(from.length * 4));
    const mask = to.length - 2;
    for (let at = 0; at < from.length; at += 2) {
      if (from[at + 1] === 0) continue;
      let slot = slotOf(from[at]!) & mask;
      while (to[slot + 1] !== 0) slot = (slot + 2) & mask;
      to[slot] = from[at]!;
      to[slot + 1] = from[at + 1]!;
    }
  }
}

// The low bits of a product know little of the high bits of its factors.
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) << 1;

/** The hash of a text with one more code unit. */
export const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x5bd1e995);

/** The hash of a text, never 0. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = mixed(hash, text.charCodeAt(at));
  return hash || 1;
}
