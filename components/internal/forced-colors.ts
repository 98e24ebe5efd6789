import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { outerHost } from './ancestors.js';
import { givenStyle } from './given-style.js';
import { watchPage } from './page-watch.js';

/*
 * A toolbar that forces colours on everything (`body * { background: #000 !important; color: #ff0 !important }`) leaves dark
 * letters on black in a shadow root. There the element is drawn in the two colours it was given.
 */

/** Tokens that take the colour of letters, as in the forced colours of a system. */
const inks =
  'text text-muted rule rule-strong accent track-edge bar mark met ahead on-schedule behind not-met not-due not-reported not-computable direction-only';
/** Tokens that take the colour of the ground; marks on it are told apart by their edges. */
const grounds = 'surface surface-sunken track bar-base band';

/** Red, green, blue of a computed colour that covers; nothing for a transparent one or another notation. */
function channels(color: string): readonly number[] | undefined {
  const found = /^rgba?\((.*)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  return found && (found[3] ?? 1) > 0.5 ? found : undefined;
}

/** What a part of a colour adds to its luminance, WCAG 2.2. */
function light(part = 0): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

const luminance = ([red, green, blue]: readonly number[]): number =>
  0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);

/** Whether one colour can be read on another: a contrast of 4.5, WCAG 2.2. */
function isReadable(ink: string, ground: string): boolean {
  const [one, other] = [channels(ink), channels(ground)];
  if (!one || !other) return true;
  const [a, b] = [luminance(one), luminance(other)] as const;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 4.5;
}

const rules = (names: string, color: string): string =>
  names
    .split(' ')
    .map((name) => `--plan-color-${name}:${color}!important;`)
    .join('');

/** Draws an element in the two colours a page forces on it, where its own letters could not be read on that ground. */
export class ForcedColors implements ReactiveController {
  /** What was looked at last. */
  private seen = '';
  private sheet: CSSStyleSheet | undefined;
  private endWatch: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.endWatch = watchPage(() => this.look());
  }

  hostUpdated(): void {
    this.look();
  }

  hostDisconnected(): void {
    this.endWatch?.();
  }

  private look(): void {
    const root = this.host.shadowRoot;
    const drawn = root?.querySelector('.base');
    // What stands in another element of ours inherits from it.
    if (!drawn || !root?.adoptedStyleSheets || outerHost(this.host) !== this.host) return;
    const { color, backgroundColor } = givenStyle(this.host);
    const seen = `${color} ${backgroundColor}`;
    if (seen === this.seen) return;
    this.seen = seen;
    if (!this.sheet && !channels(backgroundColor)) return;
    this.sheet ??= new CSSStyleSheet();
    // Our own colours, as they are without these.
    this.sheet.replaceSync('');
    if (!root.adoptedStyleSheets.includes(this.sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    const isForced = isReadable(color, backgroundColor) && !isReadable(getComputedStyle(drawn).color, backgroundColor);
    if (isForced) this.sheet.replaceSync(`:host{${rules(inks, color)}${rules(grounds, backgroundColor)}}`);
  }
}
