import {
  supportsAdoptingStyleSheets,
  type CSSResultArray,
  type LitElement,
  type ReactiveController,
  type ReactiveControllerHost,
} from 'lit';
import { warnOnce } from './warn-once.js';

/*
 * Firefox before 101 and Safari before 16.4 share no style sheets. Lit then writes `<style>`, which a strict policy of the
 * page blocks. What it does not block is a style with the nonce the page's own scripts have, and a style sheet file that
 * stands beside the script.
 */

type Host = ReactiveControllerHost & HTMLElement;
type Styled = Pick<typeof LitElement, 'styles'> & { elementStyles: unknown[] };

/** A style was written and had no effect. */
let isBlocked = false;

const pageNonce = (): string =>
  document.querySelector<HTMLElement>('script[nonce],style[nonce],link[nonce]')?.nonce ?? '';

const textOf = (styles: CSSResultArray | CSSResultArray[number] | undefined): string =>
  Array.isArray(styles) ? styles.map(textOf).join('') : styles && 'cssText' in styles ? styles.cssText : '';

/** The folder of the script, where the files of styles are; told by the page where a bundler has moved the script. */
function folder(): string | undefined {
  const find = (selector: string): HTMLScriptElement | null => document.querySelector(selector);
  const home = find('[data-drumtower]')?.dataset['drumtower'] || find('script[src*=drumtower]')?.src;
  return home && new URL('styles/', new URL(home, document.baseURI)).href;
}

/** Gives an element its styles where neither shared sheets nor written ones are to be had. */
export class Sheets implements ReactiveController {
  private isDone = supportsAdoptingStyleSheets;

  constructor(private readonly host: Host) {
    host.addController(this);
    // One blocked style is told to the page's author by the browser; not one for each element.
    if (isBlocked) (host.constructor as unknown as Styled).elementStyles = [];
  }

  hostConnected(): void {
    const root = this.host.shadowRoot;
    if (this.isDone || !root) return;
    this.isDone = true;
    isBlocked ||= [...root.querySelectorAll('style')].some(({ sheet }) => !sheet);
    if (isBlocked) this.bring(root);
  }

  private bring(root: ShadowRoot): void {
    const { host } = this;
    const nonce = pageNonce();
    const home = folder();
    if (nonce) {
      const style = document.createElement('style');
      style.nonce = nonce;
      style.textContent = textOf((host.constructor as unknown as Styled).styles);
      root.append(style);
    } else if (home) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `${home}${host.localName}.css`;
      // Unstyled, a drawing is as wide as the page.
      const { visibility } = host.style;
      host.style.visibility = 'hidden';
      link.onload = link.onerror = () => (host.style.visibility = visibility);
      root.append(link);
    } else {
      warnOnce(
        'no-styles',
        host.localName,
        'has no styles: give the page’s script a nonce, or data-drumtower, the address of our script',
      );
    }
  }
}
