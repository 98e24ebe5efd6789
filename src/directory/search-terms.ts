/** What a search asks for: words an entry must all have, or in place of them a code that was typed in groups. */
export interface SearchTerm {
  readonly words: readonly string[];
  /** The same words as one part of a credit code. */
  readonly code?: string;
}

/** Characters of a search that are looked at, and words that are looked for. */
export const longestSearch = 400;
const mostWords = 8;

const inCode = /^[\da-hj-npqrtuwxy]+$/;
const hasDigit = /\d/;

/** True when a folded word can be a part of a credit code: four characters of its alphabet or more, one of them a digit. */
export const isCodePart = (word: string): boolean =>
  word.length >= 4 && word.length <= 18 && inCode.test(word) && hasDigit.test(word);

/** How many words from a place on are groups of one code: up to 18 characters of its alphabet, the first with a digit. */
function groupsFrom(words: readonly string[], from: number): number {
  let size = 0;
  let at = from;
  for (; at < words.length && inCode.test(words[at]!) && size + words[at]!.length <= 18; at++)
    size += words[at]!.length;
  return hasDigit.test(words[from] ?? '') ? at - from : 0;
}

/**
 * A search as it was typed in terms: words with blanks between, `9135 0100 M000 100Y 43` as one code.
 *
 * @param fold The form in which names are compared; a word of which nothing is left asks for nothing.
 * @example
 * searchTerms('南京 9135 0100', (word) => word).terms;
 * // [{ words: ['南京'] }, { words: ['9135', '0100'], code: '91350100' }]
 */
export function searchTerms(
  text: string,
  fold: (word: string) => string,
): { readonly terms: readonly SearchTerm[]; readonly tooMany: boolean } {
  const words = text.slice(0, longestSearch).split(/\s+/).map(fold).filter(Boolean);
  const terms: SearchTerm[] = [];
  let left = mostWords;
  let at = 0;
  while (at < words.length && left > 0) {
    const groups = groupsFrom(words, at);
    const own = words.slice(at, at + Math.max(1, groups));
    const code = own.join('');
    at += own.length;
    // More groups than there may be words are a code and nothing else.
    if (groups < 2) terms.push({ words: own });
    else terms.push({ words: own.length > left ? [code] : own, code });
    left -= own.length > left ? 1 : own.length;
  }
  return { terms, tooMany: at < words.length || text.length > longestSearch };
}
