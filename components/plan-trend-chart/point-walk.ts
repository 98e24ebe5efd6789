import type { ReactiveControllerHost } from 'lit';

type Host = Pick<ReactiveControllerHost, 'requestUpdate'> & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Keys that walk the points: to the one before and after, to the first and the last. */
const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowLeft: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  Home: () => 0,
  End: (_index, last) => last,
};

const indexOf = ({ target }: Event): number | undefined => {
  const point = target instanceof Element ? target.closest('[data-index]') : null;
  return point ? Number(point.getAttribute('data-index')) : undefined;
};

/** Which point of a chart a reader looks at: by pointer, by tap, by the keys. */
export class PointWalk {
  /** None: nobody looks. */
  looked: number | undefined;

  constructor(private readonly host: Host) {}

  private lookAt(index: number | undefined): void {
    if (index === this.looked) return;
    this.looked = index;
    this.host.requestUpdate();
  }

  private point(index: number): SVGElement | null {
    return this.host.renderRoot.querySelector<SVGElement>(`[data-index="${index}"]`);
  }

  readonly look = (event: Event): void => this.lookAt(indexOf(event) ?? this.looked);

  /** Back to the point that has the focus, else to none. A finger that is lifted has not gone away. */
  readonly lookAway = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    const focused = event.type === 'focusout' ? null : this.host.renderRoot.querySelector('.point:focus');
    this.lookAt(focused ? Number(focused.getAttribute('data-index')) : undefined);
  };

  /** A tap anywhere in the column of a point stands for the point. */
  readonly press = (event: Event): void => {
    const index = indexOf(event);
    if (index !== undefined) this.point(index)?.focus({ preventScroll: true });
  };

  readonly walk = (event: KeyboardEvent): void => {
    const from = indexOf(event);
    if (from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const last = this.host.renderRoot.querySelectorAll('[data-index]').length - 1;
    const to = steps[event.key]?.(from, last);
    if (to === undefined) return;
    event.preventDefault();
    this.point(to)?.focus();
  };
}
