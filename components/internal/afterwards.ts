import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds until readers have what they came for. */
const quiet = 2000;

/** Does what is for those who keep the files, and what no reader waits for; while its host is in the page. */
export class Afterwards implements ReactiveController {
  private work: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** Takes the place of what was still to be done. */
  do(work: () => void): void {
    this.work = work;
    this.hostConnected();
  }

  hostConnected(): void {
    clearTimeout(this.timer);
    if (!this.work || !this.host.isConnected) return;
    this.timer = setTimeout(() => {
      const { work } = this;
      this.work = undefined;
      work?.();
    }, quiet);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
