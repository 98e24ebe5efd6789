import type { LitElement, ReactiveController } from 'lit';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { PlanExplainEvent } from './events.js';
import { later, whenThere } from './later.js';

const tag = 'plan-explanation';

/** Asks “why?” for an element, and has the element answer by itself where nobody around does. */
export class Asking implements ReactiveController {
  private answer: HTMLElementTagNameMap[typeof tag] | undefined;
  private waits = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** The answer is gone with the element: put back, it is asked anew. */
  hostDisconnected(): void {
    this.answer?.remove();
    this.answer = undefined;
  }

  /** Whether there is an answer to be had. Asked while drawing: where it is registered later, the host is drawn again. */
  get possible(): boolean {
    if (customElements.get(tag) || later.bring) return true;
    if (!this.waits) void customElements.whenDefined(tag).then(() => this.host.requestUpdate());
    this.waits = true;
    return false;
  }

  /** Asks on behalf of the button that was pressed. */
  ask(progress: IndicatorProgress, button: EventTarget | null): void {
    // Safari gives no focus to a button that is clicked, and the focus is to come back to it.
    if (button instanceof HTMLElement) button.focus();
    whenThere(tag, this.host.renderRoot, () => this.answerTo(progress));
  }

  private answerTo(progress: IndicatorProgress): void {
    // It may have been taken out of the page while the answer was being loaded.
    if (!this.host.isConnected || !this.host.dispatchEvent(new PlanExplainEvent(progress)) || this.answer) return;
    const answer = (this.answer = document.createElement(tag));
    answer.progress = progress;
    answer.addEventListener('plan-toggled', ({ open }) => {
      if (open) return;
      answer.remove();
      if (this.answer === answer) this.answer = undefined;
    });
    this.host.renderRoot.append(answer);
    answer.show();
  }

  /** Keeps the element's own answer at what the element shows now. */
  follow(progress: IndicatorProgress): void {
    if (this.answer) this.answer.progress = progress;
  }
}
