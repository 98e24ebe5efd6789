import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A page that is read in less time is simply there; the end of a longer wait is said. */
const slow = 1_000;
/** Who types is told of the result when the typing pauses, and not at every key. */
const pause = 600;

/** Where the focus should go; nothing where that is not there. */
type Finder = (root: ParentNode) => HTMLElement | null | undefined;

/**
 * What a reader's attention is drawn to: the one sentence that is said to those who do not see the page change, once for
 * each answer, and the place that takes the focus when what had it is gone.
 */
export class DirectoryAttention implements ReactiveController {
  /** What the live region says. */
  said = '';
  private heard: unknown;
  private since = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private find: Finder | undefined;
  private given: Element | null = null;

  constructor(
    private readonly host: ReactiveControllerHost &
      HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment },
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.waiting);
    this.find = undefined;
  }

  /** Another source is asked: its first answer is said only when it took long to come. */
  begin(): void {
    clearTimeout(this.waiting);
    this.heard = undefined;
    this.said = '';
    this.since = performance.now();
  }

  /**
   * Has an answer said, once; to be called before the page is drawn.
   *
   * @param words What is to be said of it, asked for when it is.
   * @param typing Another key may follow.
   */
  hear(answer: unknown, words: () => string, typing: boolean): void {
    if (answer === undefined || answer === this.heard) return;
    const isFirst = this.heard === undefined;
    this.heard = answer;
    clearTimeout(this.waiting);
    if (isFirst && performance.now() - this.since < slow) return;
    if (!typing) this.said = words();
    else
      this.waiting = setTimeout(() => {
        this.said = words();
        this.host.requestUpdate();
      }, pause);
  }

  /** Gives the focus away from what a reader has pressed, as soon as the page is drawn without it. */
  next(find: Finder): void {
    this.find = find;
    this.given = this.focused;
  }

  /**
   * To be called when the page has been drawn.
   *
   * @param isOver Nothing further is waited for.
   */
  settle(isOver: boolean): void {
    const { find, focused, host } = this;
    if (!find) return;
    // Whoever has gone on is not called back.
    const isFree = focused === null || focused === this.given;
    const place = isFree ? find(host.renderRoot) : undefined;
    if (place && place !== focused) {
      if (!place.matches('a[href], button, input, [tabindex]')) place.tabIndex = -1;
      place.focus();
      this.given = place;
    }
    if (isOver || !isFree) this.find = undefined;
  }

  /** What has the focus: in the element, or around it; nothing where it has been lost. */
  private get focused(): Element | null {
    const own = (this.host.renderRoot as ShadowRoot).activeElement;
    const around = (this.host.getRootNode() as Document | ShadowRoot).activeElement;
    return own ?? (around === document.body || around === this.host ? null : around);
  }
}
