/** Gives the focus to something, where it can't have it otherwise as long as it keeps it: Tab goes on from there. */
export function giveFocus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (element.matches(':focus')) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}
