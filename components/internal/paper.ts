import type { ReactiveController, ReactiveControllerHost } from 'lit';

// For all elements together: some are only drawn for the print, after it has begun.
const hosts = new Set<ReactiveControllerHost>();
let isOn = false;

function turn({ type }: Event): void {
  isOn = type === 'beforeprint';
  hosts.forEach((host) => host.requestUpdate());
}

/** Whether the page is being printed; redraws its host when that begins and ends. */
export class Paper implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get on(): boolean {
    return isOn;
  }

  hostConnected(): void {
    hosts.add(this.host);
    addEventListener('beforeprint', turn);
    addEventListener('afterprint', turn);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    removeEventListener('beforeprint', turn);
    removeEventListener('afterprint', turn);
    // Nobody would hear that it is over.
    isOn = false;
  }
}
