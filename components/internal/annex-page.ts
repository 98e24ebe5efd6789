/*
 * The sheet an annex is printed on: A4 across, with the number of the page as official documents have it. What asks for
 * it by its name is printed so, and nothing else of the page. Page rules are the document's own: those of a shadow root
 * are not read.
 */
const rule = `@page plan-annex {
  size: A4 landscape;
  margin: 10mm 15mm 12mm;
  @bottom-center { content: "— " counter(page) " —"; font-family: SimSun, "Noto Serif CJK SC", serif; font-size: 14px; }
}`;

let sheet: CSSStyleSheet | undefined;

/** Makes the sheet known to the document, once; a browser without shared style sheets prints on what the page asks for. */
export function offerAnnexPage(): void {
  if (sheet || !('adoptedStyleSheets' in document)) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
