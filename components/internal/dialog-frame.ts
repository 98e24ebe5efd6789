import { css } from 'lit';
import { giveFocus } from './give-focus.js';

/** Of the page behind an open dialog nothing is printed, and no empty sheets for it. */
const alone = css`
  @media print {
    html {
      overflow: hidden !important;
    }
    body {
      position: relative !important;
      height: 0 !important;
      min-height: 0 !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      overflow: hidden !important;
      visibility: hidden !important;
    }
  }
`.styleSheet;

/** What a dialog needs beside its content: where the focus goes, and what happens when the reader leaves it. */
export interface DialogUse {
  /** The modal box, a `<dialog>`. */
  readonly box: HTMLElement;
  /** Takes the focus when it opens. */
  readonly heading: HTMLElement;
  /** Who had asked, the nearest first; the focus goes back to the first that is still there. */
  readonly askers: readonly EventTarget[];
  readonly leave: () => void;
}

// Older than dialogs: Firefox up to 97, Safari up to 15.3.
const isNative = (box: HTMLElement): box is HTMLDialogElement => 'showModal' in box;

/** The element that has the focus, looked for inside the shadow roots it stands in. */
export function focused(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

function giveFocusBack(askers: readonly EventTarget[]): void {
  const asker = askers.find(
    (each): each is HTMLElement => each instanceof HTMLElement && each.isConnected && each !== document.body,
  );
  // The button may have been drawn anew. What it stood in takes the focus.
  if (asker) giveFocus(asker);
}

/** The dialogs that are open, the latest last. They may close in any order. */
const open: DialogUse[] = [];
/** Gives the page back as it was before the first of them. */
let unlock: (() => void) | undefined;

/** The page behind stands still; where its scroll bar was, room is kept. Gives back the way to undo that. */
function lockPage(): () => void {
  const { style, clientWidth } = document.documentElement;
  const { overflow, paddingRight } = style;
  const bar = window.innerWidth - clientWidth;
  style.overflow = 'hidden';
  if (bar > 0) style.paddingRight = `${bar}px`;
  const kept = style.paddingRight;
  const sheets = document.adoptedStyleSheets;
  // Browsers without sheets that are shared print blank sheets after the dialog.
  if (alone && sheets) document.adoptedStyleSheets = [...sheets, alone];
  return () => {
    // What a page has set meanwhile for itself is the page's.
    if (style.overflow === 'hidden') style.overflow = overflow;
    if (style.paddingRight === kept) style.paddingRight = paddingRight;
    if (sheets) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== alone);
  };
}

/** What the browser does not do where it knows no dialogs: keeps the focus inside, and closes on Esc. */
function standIn(use: DialogUse): () => void {
  const { box, heading, leave } = use;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
    if (event.key !== 'Tab') return;
    const stops = [...box.querySelectorAll<HTMLElement>('button, a[href]')];
    const [first, last] = [stops[0], stops[stops.length - 1]];
    const at = focused();
    const past = event.shiftKey ? at === first || at === heading || at === box : at === last;
    if (!past) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  };
  const onFocus = (event: FocusEvent): void => {
    // Of two only the upper one holds the focus, or they would take it from each other for ever.
    if (open[open.length - 1] === use && !event.composedPath().includes(box)) heading.focus();
  };
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-modal', 'true');
  box.setAttribute('open', '');
  // A click on plain text keeps the focus inside.
  box.tabIndex = -1;
  box.addEventListener('keydown', onKey);
  document.addEventListener('focusin', onFocus);
  return () => {
    box.removeAttribute('open');
    box.removeEventListener('keydown', onKey);
    document.removeEventListener('focusin', onFocus);
  };
}

/**
 * Opens a modal box: the browser's own dialog, or in older browsers one that behaves like it. Closes when told to;
 * that the reader wants to leave is only said, so that one state decides.
 */
export function openDialog(use: DialogUse): () => void {
  const { box, heading, askers, leave } = use;
  const onPress = (event: Event): void => {
    // Beside the content, on the backdrop. A press, not a click: a selection may end out there.
    if (event.target === box) leave();
  };
  const onClose = (): void => {
    if (!box.hasAttribute('open')) leave();
  };
  if (open.length === 0) unlock = lockPage();
  open.push(use);
  let close: () => void;
  if (isNative(box)) {
    box.showModal();
    // On a day of mourning a portal turns the root element grey; the top layer stands outside that filter.
    box.style.filter = getComputedStyle(document.documentElement).filter;
    close = () => box.close();
  } else {
    close = standIn(use);
  }
  box.addEventListener('mousedown', onPress);
  box.addEventListener('close', onClose);
  heading.focus({ preventScroll: true });
  return () => {
    box.removeEventListener('mousedown', onPress);
    box.removeEventListener('close', onClose);
    close();
    const isUpper = open[open.length - 1] === use;
    open.splice(open.indexOf(use), 1);
    if (open.length === 0) unlock?.();
    // One that lay under another does not take the focus out of it.
    if (isUpper) giveFocusBack(askers);
  };
}
