import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readPlan, type Hearer, type Wanted } from './plan-reading.js';

/**
 * One reading at a time: another one, or leaving the page, breaks it off, and put back into the page it begins again. An
 * answer that comes late belongs to a reading that was broken off, and is dropped.
 */
export class PlanReader implements ReactiveController {
  /** What is being read; still there when that was broken off. */
  private reading: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly wanted: () => Wanted,
    private readonly hearer: Hearer,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.reading) this.read();
  }

  hostDisconnected(): void {
    this.reading?.abort();
  }

  /** Breaks off what is being read, for good. */
  forget(): void {
    this.reading?.abort();
    this.reading = undefined;
  }

  read(): void {
    this.forget();
    const reading = (this.reading = new AbortController());
    if (!this.host.isConnected) return reading.abort();
    const { failed, read } = this.hearer;
    void readPlan(this.wanted(), reading.signal, {
      failed: (failure) => {
        this.forget();
        failed(failure);
      },
      read: (facts, alone, late) => {
        if (!late) this.forget();
        read(facts, alone, late);
      },
    });
  }
}
