import type { Text } from '../model/primitives.js';
import { additions } from './word-table.js';
import type { Locale } from './words.js';

// The codes of Chinese and of the languages of China written in its characters, and what pages write instead of them.
const chinese = /^(zh|zho|chi|cmn|yue|wuu|nan|hak|gan|hsn|cn|chs|cht|chinese|[\u4e00-\u9fff].*)(-|$)/;
const traditional = /(^cht|-(hant|cht|tw|hk|mo))(-|$)/;
const simplified = /(^chs|-(hans|chs))(-|$)/;

/**
 * The language to speak for a `lang` attribute: Chinese for any Chinese and for none, English for the rest. Traditional
 * Chinese is spoken where its table is loaded; without it the reader gets simplified Chinese, and is told so by `lang`.
 * What pages write that is no language tag is understood: `zh_CN`, `cn`, `chs`.
 * @example
 * localeOf('en-GB'); // 'en'
 * localeOf('zh-Hans-CN'); // 'zh-CN'
 * localeOf('zh_CN'); // 'zh-CN'
 * localeOf(undefined); // 'zh-CN'
 */
export function localeOf(languageTag: string | undefined): Locale {
  const tag = (languageTag ?? '').trim().toLowerCase().replace(/_/g, '-');
  if (tag && !chinese.test(tag)) return 'en';
  return additions.traditional && traditional.test(tag) && !simplified.test(tag) ? 'zh-Hant' : 'zh-CN';
}

/** Text as a search compares it: full-width letters and digits as narrow ones, no capitals. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whole sentences side by side; what is empty is not said. */
export const sentences = (all: readonly string[], locale: Locale): string =>
  all.filter(Boolean).join(locale === 'en' ? ' ' : '');

/**
 * The text in a language, else in the plan's own. What a plan says is never converted: in traditional Chinese it stands
 * as the plan gives it under `zh-Hant`, else as printed.
 * @example
 * textIn({ 'zh-CN': '件', en: 'patents' }, 'en'); // 'patents'
 * textIn('件', 'en'); // '件'
 */
export function textIn(text: Text | undefined, locale: Locale): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[locale] ?? text['zh-CN'] ?? Object.values(text)[0] ?? '';
}
