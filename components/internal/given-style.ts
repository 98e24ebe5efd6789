import { outerHost } from './ancestors.js';

/** What a page gives an element from outside, by whatever rule. Computed values. */
export interface GivenStyle {
  /** Pixels. */
  readonly fontSize: number;
  readonly color: string;
  readonly backgroundColor: string;
}

// Elements side by side are given the same: one is looked at in a frame, so that a thousand force one layout.
let known = new WeakMap<Node, GivenStyle>();

/** Looked at anew: the page has changed something. */
export const forgetGiven = (): void => {
  known = new WeakMap();
};

/**
 * The style a page gives the element of ours that stands in it. A rule for everything (`body * { … !important }`), as
 * accessibility toolbars write it, reaches that one and nothing that is drawn in it.
 */
export function givenStyle(host: Element): GivenStyle {
  const outer = outerHost(host);
  const place = outer.parentNode ?? outer;
  const found = known.get(place);
  if (found) return found;
  const { fontSize, color, backgroundColor } = getComputedStyle(outer);
  const given = { fontSize: parseFloat(fontSize) || 0, color, backgroundColor };
  known.set(place, given);
  requestAnimationFrame(() => known.delete(place));
  return given;
}
