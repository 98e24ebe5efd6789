import type { CSSResultOrNative, LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import { FrameMemory } from './frame-memory.js';
import { givenStyle } from './given-style.js';
import { watchPage } from './page-watch.js';

/*
 * Our sizes are in rem, so that they grow with the letters of a page. Some pages use the root size for something else: as
 * a unit of their layout, 62.5 % for easy sums, a tenth or a hundredth of a phone's width. There it says nothing of
 * letters, and ours are drawn in pixels.
 *
 * Every element says of itself that its letters are one rem. Where the page has it otherwise and larger, as a toolbar does
 * by a rule for everything, that is their size, in pixels too.
 */

/** Pixels of the letters of a page that asks for no others. */
const usual = 16;
/** Twice the usual is what a reader may ask for at the least; more than that is read from the page's own letters. */
const largest = 32;

const sizeOf = (element: Element | null): number =>
  element ? parseFloat(getComputedStyle(element).fontSize) || usual : usual;

/** Whether a root of this size is a unit of layout, by the letters of the page's own text and the room there is. */
function isLayout(root: number, text: number, width: number): boolean {
  const isSmaller = text < root * 0.75;
  // Eleven letters and no more in a line: nobody reads like that.
  const fillsPage = width / root < 11;
  if (root < 13 || root > 4 * usual) return true;
  return root > largest + 0.5 ? isSmaller || fillsPage : root > 20 && isSmaller && fillsPage;
}

/** The letters of a page: their size, and whether rem says it. */
interface PageLetters {
  readonly root: number;
  readonly size: number;
  readonly isRem: boolean;
}

function measured(): PageLetters {
  const root = sizeOf(document.documentElement);
  const text = sizeOf(document.body);
  if (!isLayout(root, text, window.innerWidth)) return { root, size: root, isRem: true };
  return { root, size: text > usual && text <= largest ? text : usual, isRem: false };
}

const known = new FrameMemory<PageLetters>();

const pageLetters = (): PageLetters => known.of(document, measured);

/** Pixels of the letters an element is drawn in. */
export const letterSize = (host: Element): number => pixels(host) ?? pageLetters().size;

/** The size of letters where rem does not say it. */
function pixels(host: Element): number | undefined {
  const { root, size, isRem } = pageLetters();
  const { fontSize } = givenStyle(host);
  // A rem need not be whole; and one that is a unit of layout is what an element says until it is drawn in pixels.
  const isAsked = fontSize > size + 0.5 && Math.abs(fontSize - root) > 0.5;
  if (isAsked && fontSize <= 4 * usual) return fontSize;
  return isRem ? undefined : size;
}

const inPixels = (text: string, size: number): string =>
  text.replace(/(\d*\.?\d+)rem\b/g, (_, rem: string) => `${Number(rem) * size}px`);

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

const made = new Map<CSSResultOrNative, readonly [size: number, sheet: CSSStyleSheet]>();

/** The same styles in pixels; made once for a size. */
function pixelSheet(style: CSSResultOrNative, size: number): CSSStyleSheet {
  const known = made.get(style);
  if (known?.[0] === size) return known[1];
  const sheet = 'cssText' in style ? sheetOf(inPixels(style.cssText, size)) : style;
  made.set(style, [size, sheet]);
  return sheet;
}

/** What a page's own tokens say in rem, in pixels. Above the page's rules for the element itself, which say it in rem. */
function tokenSheet(host: Element, styles: readonly CSSResultOrNative[], size: number): CSSStyleSheet {
  const names = new Set(
    styles.flatMap((style) => ('cssText' in style ? (style.cssText.match(/--plan-[\w-]+/g) ?? []) : [])),
  );
  const computed = getComputedStyle(host);
  // By this the page's own wish is known from ours.
  const lines = [`--_letters:${pageLetters().size}px !important`];
  for (const name of names) {
    const value = computed.getPropertyValue(name);
    if (/\drem\b/.test(value)) lines.push(`${name}:${inPixels(value, size)} !important`);
  }
  return sheetOf(`:host{${lines.join(';')}}`);
}

type Host = ReactiveControllerHost & Element;

/**
 * Keeps an element readable on a page whose root size is a unit of layout, and in letters as large as the page gives it,
 * also where that changes with the window.
 */
export class Letters implements ReactiveController {
  private size: number | undefined;
  /** The sheets that are ours; there may be others. */
  private adopted: readonly CSSStyleSheet[] | undefined;
  private endWatch: (() => void) | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.endWatch = watchPage(() => this.fit());
  }

  /** Before the first drawing, so that nothing is seen in the wrong size. */
  hostUpdate(): void {
    if (pixels(this.host) !== this.size) this.fit();
  }

  hostDisconnected(): void {
    this.endWatch?.();
  }

  fit(): void {
    const { host } = this;
    const { shadowRoot } = host;
    const size = pixels(host);
    // Where sheets cannot be shared, styles are as the browser has read them.
    if (!shadowRoot?.adoptedStyleSheets || (size === undefined && this.size === undefined)) return;
    this.size = size;
    const styles = (host.constructor as typeof LitElement).elementStyles;
    const own = styles
      .map((style) => ('cssText' in style ? style.styleSheet : style))
      .filter((sheet) => sheet !== undefined);
    const before = this.adopted ?? own;
    const others = [...shadowRoot.adoptedStyleSheets].filter((sheet) => !before.includes(sheet));
    const adopt = (sheets: readonly CSSStyleSheet[]): void => {
      this.adopted = sheets;
      shadowRoot.adoptedStyleSheets = [...sheets, ...others];
    };
    const adapted = size === undefined ? own : styles.map((style) => pixelSheet(style, size));
    adopt(adapted);
    if (size !== undefined) adopt([...adapted, tokenSheet(host, styles, size)]);
  }
}
