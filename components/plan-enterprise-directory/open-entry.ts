import { html } from 'lit';
import { LateParts } from '../internal/late-parts.js';
import type { DirectoryState } from './directory-state.js';
import type { DirectoryHost } from './directory-words.js';
import { entryDialog, openEntry } from './entry-dialog.js';

/** The dialog of the entry a reader has opened: open as long as there is one and the element stands in the page. */
export class OpenEntry {
  private shut: (() => void) | undefined;
  private readonly late: LateParts;

  constructor(
    private readonly host: DirectoryHost,
    private readonly state: DirectoryState,
  ) {
    this.late = new LateParts(host);
  }

  /** What it says stays while it closes. */
  draw(): unknown {
    const { state } = this;
    if (!state.opened && !this.shut) return html`<dialog class="dialog"></dialog>`;
    return this.late.instead('entry', 'hint', state.locale) ?? entryDialog(state);
  }

  /** To be called when the page has been drawn. */
  follow(): void {
    const { opened, opener, list, close: leave } = this.state;
    const box = this.host.renderRoot.querySelector<HTMLElement>('dialog');
    if (!opened) this.end();
    else if (box && !this.shut) {
      const heading = box.querySelector<HTMLElement>('.title')!;
      const askers = [opener, list.stop, this.host].filter((each): each is HTMLElement => each instanceof HTMLElement);
      this.shut = openEntry({ box, heading, askers, leave });
    }
  }

  end(): void {
    this.shut?.();
    this.shut = undefined;
  }
}
