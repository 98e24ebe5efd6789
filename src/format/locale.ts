import type { Text } from '../model/primitives.js';
import type { Locale } from './words.js';

/** The language to speak for a `lang` attribute: Chinese for any Chinese and for none, English for the rest. */
export function localeOf(languageTag: string | undefined): Locale {
  return !languageTag || /^zh\b/i.test(languageTag) ? 'zh-CN' : 'en';
}

/** The text in a language, else in the plan's own. */
export function textIn(text: Text | undefined, locale: Locale): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[locale] ?? text['zh-CN'] ?? Object.values(text)[0] ?? '';
}
