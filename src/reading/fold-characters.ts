// Every dash and tilde that stands between two figures of a range.
const dashes = new Set('‐‑‒–—―−－﹣~～∼〜');
const others: Readonly<Record<string, string>> = {
  '∶': ':',
  '　': ' ',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '﹪': '%',
  '｡': '。',
};

function folded(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character === '~' ? '-' : character;
  if (dashes.has(character)) return '-';
  // The full-width forms of ASCII stand in its order.
  if (code > 0xff00 && code < 0xff5f) return folded(String.fromCharCode(code - 0xfee0));
  return others[character] ?? character;
}

/**
 * The text in half-width digits, letters and punctuation, with one dash for all. Each character keeps its place, so that
 * a span of the folded text is a span of the text.
 *
 * @example
 * foldCharacters('８−１０％，'); // '8-10%,'
 */
export function foldCharacters(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at++) plain += folded(text.charAt(at));
  return plain;
}
