/** The nearest element around this one that matches, through the shadow roots it stands in. */
export function nearest(element: Element, selector: string): Element | undefined {
  for (let from: Element | undefined = element; from;) {
    const found = from.closest(selector);
    if (found) return found;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
