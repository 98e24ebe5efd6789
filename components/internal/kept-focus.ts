import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { giveFocus } from './give-focus.js';

type Host = ReactiveControllerHost & Element;

/**
 * Keeps the place of a reader who asks again: the button that was pressed is gone while everything is read anew. Meanwhile
 * the element has the focus, and then its heading, or the button again where it failed again.
 */
export class KeptFocus implements ReactiveController {
  private before: Element | null | undefined;
  /** The base of the element, once it stands in for the button. */
  private given: HTMLElement | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostUpdate(): void {
    const focused = this.host.shadowRoot?.activeElement;
    this.before = focused && (focused === this.given || focused.matches('.again')) ? focused : undefined;
  }

  hostUpdated(): void {
    const { before, given, host } = this;
    const root = host.shadowRoot;
    // Whoever has gone on meanwhile is not called back.
    if (!before || !root || (before.isConnected && before !== given)) return;
    const find = (selector: string): HTMLElement | null => root.querySelector(selector);
    const base = find('[part~=base]') ?? undefined;
    const next = find('.again') ?? find('[role=heading]') ?? base;
    this.given = next === base ? base : undefined;
    if (next && next !== before) giveFocus(next);
  }
}
