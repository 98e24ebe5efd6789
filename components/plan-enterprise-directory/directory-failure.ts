import type { DirectoryFailure } from '../../src/directory/request-json.js';
import { directoryWords } from '../../src/format/directory-words.js';
import { ownValue } from '../../src/format/page-word.js';
import type { Locale } from '../../src/format/words.js';

/** Our own sources name a reason; any other source says it in its own words. */
export function failureWords(failure: unknown, locale: Locale): string {
  const { reason, message } = (failure ?? {}) as Partial<DirectoryFailure>;
  return (reason && ownValue(directoryWords[locale].failures, reason)) ?? message ?? String(failure);
}
