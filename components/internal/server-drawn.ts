import {
  adoptStyles,
  supportsAdoptingStyleSheets,
  type LitElement,
  type ReactiveController,
  type ReactiveControllerHost,
} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * What a server has drawn into an element (declarative shadow DOM) stays in sight until the element has something of its
 * own to show, which then takes its place between two frames. It is replaced and not hydrated: what is there may have been
 * drawn for another width, another day or another language.
 */
export class ServerDrawn implements ReactiveController {
  private served: readonly ChildNode[] = [];
  private isFirst = true;

  /** @param isReady Whether the host has anything to show, or a reason why not. */
  constructor(
    private readonly host: Host,
    private readonly isReady: () => boolean,
  ) {
    host.addController(this);
  }

  /** What stands there is the server's. */
  get stands(): boolean {
    return this.served.length > 0;
  }

  hostConnected(): void {
    const root = this.host.shadowRoot;
    // Where sheets are not shared, styles of ours stand in the root; such engines read no declarative shadow DOM.
    if (!this.isFirst || !root || !supportsAdoptingStyleSheets) return;
    this.isFirst = false;
    this.served = [...root.childNodes];
    if (!this.served.length) return;
    // A page with Lit's support for hydration has left the styles to the server, and would hydrate.
    (this.host as { _$needsHydration?: boolean })._$needsHydration = false;
    adoptStyles(root, (this.host.constructor as typeof LitElement).elementStyles);
  }

  hostUpdated(): void {
    const { served, host } = this;
    if (!served.length) return;
    const isReady = this.isReady();
    for (const node of host.shadowRoot!.childNodes)
      if (node instanceof HTMLElement && !served.includes(node)) node.style.display = isReady ? '' : 'none';
    if (!isReady) return;
    for (const node of served) node.remove();
    this.served = [];
  }
}
