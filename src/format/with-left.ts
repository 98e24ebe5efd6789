import { messagesOf } from './messages-of.js';
import type { Locale } from './words.js';

/** What a verdict is said in, then what is left. */
export const withLeft = (sentence: string, left: string | undefined, locale: Locale): string =>
  left ? messagesOf(locale).sentence([sentence, left].filter(Boolean)) : sentence;
