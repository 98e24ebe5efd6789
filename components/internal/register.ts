/** Registers elements, once: a page may load this library twice, in two versions, and the first one stays. */
export function register(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [tag, element] of Object.entries(elements)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
