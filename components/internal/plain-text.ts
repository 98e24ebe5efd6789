import type { IndicatorView } from '../../src/view/plan/indicator-view.js';
import { plainPiece, plainSlot, type SayIndicator, type SayPlan } from '../../src/static/plain-piece.js';
import type { Piece } from '../../src/static/piece.js';
import { nearest } from './ancestors.js';
import { shown } from './shown.js';
import { warnOnce } from './warn-once.js';

/** How elements say what they show: each as the page has come to need it. */
export const sayings = {
  ofIndicator: {} as Record<string, SayIndicator>,
  ofPlan: {} as Record<string, SayPlan>,
};

/*
 * The plain text of an element stands inside its tag, for those that read the page itself: toolbars that read aloud,
 * crawlers, mirrors. It is one element of ours among the page's own, which are never touched. In the shadow tree it is
 * given a place of one pixel: what is not drawn at all has no `innerText`. Who hears the page hears the element itself.
 */
const unseen =
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;contain:strict;user-select:none;pointer-events:none';

function plant({ name, attributes, children }: Piece): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : plant(child))));
  return element;
}

/** What a reader chose of a table, and its page. */
function viewOf(element: Element): IndicatorView | undefined {
  if (element.localName !== 'plan-indicator-table') return undefined;
  const { groupBy, sort, goal, status, body, query, statements } = element as unknown as Record<string, string | null>;
  const asked = (text: string | null | undefined): string => text ?? '';
  return {
    groupBy: groupBy === 'body' || groupBy === 'none' ? groupBy : 'goal',
    sort: asked(sort),
    goal: asked(goal),
    status: asked(status),
    body: asked(body),
    query: asked(query),
    statements: statements !== 'hidden',
  };
}

const places = new WeakMap<Element, Element>();

/** A place for the text in the shadow tree, before everything the element draws there. */
function placeIn(element: Element): Element {
  const known = places.get(element);
  if (known) return known;
  const place = document.createElement('div');
  const slot = document.createElement('slot');
  slot.name = plainSlot;
  place.setAttribute('aria-hidden', 'true');
  place.style.cssText = unseen;
  place.append(slot);
  places.set(element, place);
  return place;
}

const texts = new WeakMap<Element, string>();

/** The letters of a text: a file has lines. */
const lettersOf = ({ textContent }: Element): string => (textContent ?? '').replace(/\s+/g, '');

/** Who goes through a page by the keyboard does not come to links that are not seen. */
function skipLinks(text: Element): void {
  for (const link of text.querySelectorAll('a')) link.tabIndex = -1;
}

function write(element: Element): void {
  const { shadowRoot } = element;
  const said = shown.get(element);
  if (!element.isConnected || !shadowRoot || !said) return;
  const own = [...element.children].find(({ slot }) => slot === plainSlot);
  if (!said.progress) return places.get(element)?.remove();
  const none = (): void => {
    places.get(element)?.remove();
    own?.remove();
  };
  if (nearest(element, '[data-plan-text]')?.getAttribute('data-plan-text') === 'off') return none();
  let piece: Piece | undefined;
  try {
    piece = plainPiece(sayings, element.localName, said.progress, said.locale, viewOf(element));
  } catch (error) {
    // What is no result. The element has said so, where it could not draw it either: then this line is not said again.
    warnOnce('undrawable', element.localName, `cannot put .progress in plain text (${String(error)})`);
    return none();
  }
  if (!piece) return;
  const place = placeIn(element);
  if (place.parentNode !== shadowRoot) shadowRoot.prepend(place);
  const text = JSON.stringify(piece);
  if (own && texts.get(own) === text) return;
  const made = plant(piece);
  // What a server has written stays as it is, but that what is not seen is not walked through.
  if (own && !texts.has(own) && lettersOf(own) === lettersOf(made)) {
    skipLinks(own);
    return void texts.set(own, text);
  }
  skipLinks(made);
  texts.set(made, text);
  if (own) own.replaceWith(made);
  else element.append(made);
}

const whenIdle = (work: () => void): void => {
  // Never in the way of a reader; where a browser knows no idle time, some time after.
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 200);
};

function writeAll(elements: Set<Element>): void {
  const all = [...elements];
  elements.clear();
  all.forEach(write);
}

/** What has no text yet, and what has one that is no longer true. */
const bare = new Set<Element>();
const outdated = new Set<Element>();
/** Milliseconds without a change after which a reader rests: who types a word has it written once, not by the letter. */
const rest = 300;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Writes the plain text of an element when the page is idle; where one stands already, once the reader rests as well. */
export function writePlain(element: Element): void {
  if (places.has(element)) {
    outdated.add(element);
    clearTimeout(resting);
    resting = setTimeout(() => whenIdle(() => writeAll(outdated)), rest);
  } else {
    bare.add(element);
    if (bare.size === 1) whenIdle(() => writeAll(bare));
  }
}
