/**
 * An address of this page, as links and the history take it. Where the page has a `<base>`, which would lead it elsewhere,
 * it is written whole.
 */
export function ofThisPage(address: string): string {
  // On a server nobody knows the page.
  if (typeof document === 'undefined' || document.baseURI === document.URL) return address;
  try {
    return new URL(address, location.href).href;
  } catch {
    // A page without an address of its own: a frame that was given its text.
    return address;
  }
}
