import { outerHost } from './ancestors.js';
import { FrameMemory } from './frame-memory.js';

/** What a page gives an element from outside, by whatever rule. Computed values. */
export interface GivenStyle {
  /** Pixels. */
  readonly fontSize: number;
  readonly color: string;
  readonly backgroundColor: string;
}

// Elements side by side are given the same: one of them is looked at.
const known = new FrameMemory<GivenStyle>();

/**
 * The style a page gives the element of ours that stands in it. A rule for everything (`body * { … !important }`), as
 * accessibility toolbars write it, reaches that one and nothing that is drawn in it.
 */
export function givenStyle(host: Element): GivenStyle {
  const outer = outerHost(host);
  return known.of(outer.parentNode ?? outer, () => {
    const { fontSize, color, backgroundColor } = getComputedStyle(outer);
    return { fontSize: parseFloat(fontSize) || 0, color, backgroundColor };
  });
}
