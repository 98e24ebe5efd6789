import type { LitElement, ReactiveController } from 'lit';
import { focused, openDialog } from '../internal/dialog-frame.js';
import { PlanToggledEvent } from '../internal/events.js';
import type { LinkToCopy } from './link-to-copy.js';
import type { WhatIsAsked } from './what-is-asked.js';

interface Host extends LitElement {
  readonly inline: boolean;
  open: boolean;
  close(): void;
}

/** Opens and shuts the dialog as the element says it is open, and tells the page. */
export class ExplanationBox implements ReactiveController {
  private shut: (() => void) | undefined;
  /** Whether the page has been told that it is open. */
  private told = false;

  constructor(
    private readonly host: Host,
    private readonly question: WhatIsAsked,
    private readonly link: LinkToCopy,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { host } = this;
    const wanted = host.open && !host.inline && host.isConnected;
    if (wanted && !this.shut) this.begin();
    if (!wanted && this.shut) this.end();
    if (wanted === this.told) return;
    this.told = wanted;
    host.dispatchEvent(new PlanToggledEvent(wanted));
  }

  hostDisconnected(): void {
    const { host } = this;
    this.shut?.();
    this.shut = undefined;
    // What is only moved is in the page again before anything else happens, and stays open.
    queueMicrotask(() => {
      if (host.isConnected) return;
      host.open = false;
      this.question.leave(false);
    });
  }

  private begin(): void {
    const { host } = this;
    const box = host.renderRoot.querySelector('dialog');
    const heading = host.renderRoot.querySelector<HTMLElement>('.title');
    if (!box || !heading) return;
    const before = focused();
    const { askers } = this.question;
    const all = before ? [before, ...askers] : askers;
    this.shut = openDialog({ box, heading, askers: all, leave: () => host.close() });
    this.question.enter();
  }

  private end(): void {
    this.shut?.();
    this.shut = undefined;
    this.link.forget();
    this.question.leave(true);
  }
}
