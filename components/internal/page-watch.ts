import { forgetFrame } from './frame-memory.js';

/** Whom to tell. */
const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

function tell(): void {
  forgetFrame();
  watchers.forEach((look) => look());
}

/** What of the page is there is watched; an element of a script in the head stands before the body, and a script may put another in. */
function observe(): void {
  const attributes = { attributes: true, attributeFilter: ['style', 'class', 'data-plan-density'] };
  observer?.observe(document.documentElement, { ...attributes, childList: true });
  if (document.body) observer?.observe(document.body, attributes);
  if (document.head) observer?.observe(document.head, { childList: true });
}

function changed(records: readonly MutationRecord[]): void {
  if (records.some(({ target, type }) => type === 'childList' && target === document.documentElement)) observe();
  tell();
}

/**
 * Calls back where the page may have changed its own styles: the window, what stands at its root and body, a style sheet
 * that is put in or has come. An accessibility toolbar does nothing else.
 * @returns Ends the watch. With the last one nothing is listened to any more.
 */
export function watchPage(look: () => void): () => void {
  if (watchers.size === 0) {
    addEventListener('resize', tell);
    // A style sheet's `load` does not bubble.
    document.addEventListener('load', tell, true);
    observer = new MutationObserver(changed);
    observe();
  }
  watchers.add(look);
  return () => {
    watchers.delete(look);
    if (watchers.size > 0) return;
    removeEventListener('resize', tell);
    document.removeEventListener('load', tell, true);
    observer?.disconnect();
  };
}
