let epoch = 0;

/** What is remembered is looked at anew: the page has changed something. */
export const forgetFrame = (): void => {
  epoch += 1;
};

/** Remembers what was looked at in this frame: a thousand elements that ask the same force one layout. */
export class FrameMemory<Value> {
  private epoch = epoch;
  private known = new WeakMap<Node, Value>();

  of(place: Node, look: () => Value): Value {
    if (this.epoch !== epoch) {
      this.epoch = epoch;
      this.known = new WeakMap();
    }
    const { known } = this;
    const before = known.get(place);
    if (before !== undefined) return before;
    const value = look();
    known.set(place, value);
    requestAnimationFrame(() => known.delete(place));
    return value;
  }
}
