/** Pages without HTTPS have no clipboard; what is selected can be copied there all the same. */
function copySelected(text: string, place: Node): boolean {
  const root = place.getRootNode();
  const before = root instanceof ShadowRoot ? root.activeElement : null;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;opacity:0';
  // Inside an open dialog, or nothing in it could be selected.
  place.appendChild(field);
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
    // The field had taken the focus with it.
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

/** Puts a text where a reader can paste it from, and says whether it is there. */
export async function copyText(text: string, place: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, place);
  }
}
