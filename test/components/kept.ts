/**
 * Counts what a page keeps for the elements in it: listeners on what outlives them, what observers watch, timers, frames,
 * object URLs and requests nobody has ended. Counted before and after, it says what an element has left behind.
 */

const real = {
  add: EventTarget.prototype.addEventListener,
  remove: EventTarget.prototype.removeEventListener,
  timeout: window.setTimeout.bind(window),
  stopTimeout: window.clearTimeout.bind(window),
  frame: window.requestAnimationFrame.bind(window),
  stopFrame: window.cancelAnimationFrame.bind(window),
  make: URL.createObjectURL,
  revoke: URL.revokeObjectURL,
};
const observers = [ResizeObserver, IntersectionObserver, MutationObserver] as const;
const watching = observers.map(({ prototype }) => ({
  prototype,
  observe: prototype.observe as (this: unknown, ...all: unknown[]) => void,
  unobserve: (prototype as { unobserve?: (target: Element) => void }).unobserve,
  disconnect: prototype.disconnect,
}));

/** What elements may leave behind, by kind; each thing as it is called where a test fails. */
export type Kept = readonly string[];

type Listener = EventListenerOrEventListenerObject | null;

export class Keeping {
  private readonly listeners: { target: EventTarget; type: string; listener: Listener; capture: boolean }[] = [];
  private readonly observed = new Map<object, Set<unknown>>();
  private readonly timers = new Map<number, { work: () => void; time: number }>();
  private readonly frames = new Set<number>();
  private readonly addresses = new Set<string>();
  /** Signals of requests and questions that have no answer yet. */
  readonly waiting = new Set<AbortSignal>();

  /** @param outlives Whether something is there before the elements and after them. */
  constructor(private readonly outlives: (target: EventTarget) => boolean) {
    this.watchListeners();
    this.watchObservers();
    this.watchTimers();
  }

  /** What is kept now. */
  get now(): Kept {
    const kinds = (target: EventTarget): string => target.constructor.name;
    return [
      ...this.listeners.map(({ target, type }) => `listener for ${type} on ${kinds(target)}`),
      ...[...this.observed].flatMap(([observer, targets]) =>
        [...targets].map((target) => `${observer.constructor.name} of ${(target as Element).localName ?? 'document'}`),
      ),
      ...[...this.timers.values()].map(({ time, work }) => `timer of ${time} ms: ${String(work).slice(0, 80)}`),
      ...[...this.frames].map(() => 'frame'),
      ...[...this.addresses].map(() => 'object URL'),
      ...[...this.waiting].filter(({ aborted }) => !aborted).map(() => 'request'),
    ].sort();
  }

  /** Does at once what was to be done after just so many milliseconds; whatever else waits is left waiting. */
  passTime(exactly: number): void {
    for (const [id, { work, time }] of [...this.timers]) {
      if (time !== exactly) continue;
      clearTimeout(id);
      work();
    }
  }

  /** Gives the page back as it was. */
  end(): void {
    EventTarget.prototype.addEventListener = real.add;
    EventTarget.prototype.removeEventListener = real.remove;
    for (const { prototype, observe, unobserve, disconnect } of watching)
      Object.assign(prototype, { observe, disconnect, ...(unobserve && { unobserve }) });
    window.setTimeout = real.timeout;
    window.clearTimeout = real.stopTimeout;
    window.requestAnimationFrame = real.frame;
    window.cancelAnimationFrame = real.stopFrame;
    URL.createObjectURL = real.make;
    URL.revokeObjectURL = real.revoke;
  }

  private watchListeners(): void {
    const { listeners, outlives } = this;
    const captures = (options?: boolean | EventListenerOptions): boolean =>
      typeof options === 'object' ? Boolean(options.capture) : Boolean(options);
    const find = (target: EventTarget, type: string, listener: Listener, capture: boolean): number =>
      listeners.findIndex(
        (each) =>
          each.target === target && each.type === type && each.listener === listener && each.capture === capture,
      );
    const forget = (target: EventTarget, type: string, listener: Listener, capture: boolean): void => {
      const at = find(target, type, listener, capture);
      if (at >= 0) listeners.splice(at, 1);
    };
    EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
      const target = this ?? window;
      const capture = captures(options);
      if (outlives(target) && find(target, type, listener, capture) < 0) {
        listeners.push({ target, type, listener, capture });
        const { once, signal } = typeof options === 'object' ? options : {};
        const gone = (): void => forget(target, type, listener, capture);
        if (once) real.add.call(target, type, gone, { once });
        if (signal) real.add.call(signal, 'abort', gone);
      }
      real.add.call(target, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
      const target = this ?? window;
      forget(target, type, listener, captures(options));
      real.remove.call(target, type, listener, options);
    };
  }

  private watchObservers(): void {
    const { observed } = this;
    for (const { prototype, observe, unobserve, disconnect } of watching)
      Object.assign(prototype, {
        observe(this: object, target: unknown, ...rest: unknown[]) {
          observed.set(this, (observed.get(this) ?? new Set()).add(target));
          observe.call(this, target, ...rest);
        },
        disconnect(this: object) {
          observed.delete(this);
          disconnect.call(this);
        },
        ...(unobserve && {
          unobserve(this: object, target: Element) {
            observed.get(this)?.delete(target);
            unobserve.call(this, target);
          },
        }),
      });
  }

  private watchTimers(): void {
    const { addresses, frames, timers } = this;
    window.setTimeout = ((work: () => void, time = 0, ...all: []) => {
      const id = real.timeout(() => {
        timers.delete(id);
        work(...all);
      }, time);
      timers.set(id, { work, time });
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = (id) => {
      timers.delete(Number(id));
      real.stopTimeout(id);
    };
    window.requestAnimationFrame = (work) => {
      const id = real.frame((time) => {
        frames.delete(id);
        work(time);
      });
      frames.add(id);
      return id;
    };
    window.cancelAnimationFrame = (id) => {
      frames.delete(id);
      real.stopFrame(id);
    };
    URL.createObjectURL = (blob) => {
      const address = real.make(blob);
      addresses.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      addresses.delete(address);
      real.revoke(address);
    };
  }
}
