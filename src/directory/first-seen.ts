/** Remembers texts by where they were first seen. A `Map` of 100,000 texts would cost more than all the checks. */
export class FirstSeen {
  private readonly texts: string[] = [];
  private readonly numbers: number[] = [];
  // By the low bits of the hash; 0 is free. Never more than half full.
  private table = new Uint32Array(1024);

  /** Where the text was first seen; `undefined` when this is the first time. */
  add(text: string, number: number): number | undefined {
    if (this.texts.length * 2 >= this.table.length) this.grow();
    const { table, texts } = this;
    const mask = table.length - 1;
    let slot = hashOf(text) & mask;
    for (; table[slot] !== 0; slot = (slot + 1) & mask) {
      const known = table[slot]! - 1;
      if (texts[known] === text) return this.numbers[known];
    }
    texts.push(text);
    this.numbers.push(number);
    table[slot] = texts.length;
    return undefined;
  }

  private grow(): void {
    const table = new Uint32Array(this.table.length * 4);
    const mask = table.length - 1;
    this.texts.forEach((text, at) => {
      let slot = hashOf(text) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = at + 1;
    });
    this.table = table;
  }
}

function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995);
  return hash ^ (hash >>> 15);
}
