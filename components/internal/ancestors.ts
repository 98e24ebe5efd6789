/** The nearest element around this one that matches, through the shadow roots it stands in. */
export function nearest(element: Element, selector: string): Element | undefined {
  // On a server an element knows itself and nothing around it.
  if (!('closest' in element)) return onItself(element as Element, selector);
  for (let from: Element | undefined = element; from;) {
    const found = from.closest(selector);
    if (found) return found;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

function onItself(element: Element, selector: string): Element | undefined {
  const [, attribute] = /^\[([\w-]+)\]$/.exec(selector) ?? [];
  return attribute && element.hasAttribute(attribute) ? element : undefined;
}

/** The element of ours that stands in the page itself, where this one is drawn by another. */
export function outerHost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('plan-') ? outerHost(root.host) : element;
}
