import { openDialog } from '../internal/dialog-frame.js';
import type { DirectoryHost, DirectoryState } from './directory-state.js';

/** The dialog of the entry a reader has opened: open as long as there is one and the element stands in the page. */
export class OpenEntry {
  private shut: (() => void) | undefined;

  constructor(
    private readonly host: DirectoryHost,
    private readonly state: DirectoryState,
  ) {}

  /** To be called when the page has been drawn. */
  follow(): void {
    const { opened, opener, list, close: leave } = this.state;
    const box = this.host.renderRoot.querySelector<HTMLElement>('dialog');
    if (!opened) this.end();
    else if (box && !this.shut) {
      const heading = box.querySelector<HTMLElement>('.title')!;
      const askers = [opener, list.stop, this.host].filter((each): each is HTMLElement => each instanceof HTMLElement);
      this.shut = openDialog({ box, heading, askers, leave });
    }
  }

  end(): void {
    this.shut?.();
    this.shut = undefined;
  }
}
