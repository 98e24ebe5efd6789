import type { Text } from '../model/primitives.js';
import { requireLocale, requireText } from '../model/wrong-call.js';
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
  requireText('localeOf', 'a language tag', languageTag ?? '');
  const tag = (languageTag ?? '').trim().toLowerCase().replace(/_/g, '-');
  if (tag && !chinese.test(tag)) return 'en';
  return additions.traditional && traditional.test(tag) && !simplified.test(tag) ? 'zh-Hant' : 'zh-CN';
}

// From the first Chinese character to the last, with the figures and marks between, and a mark that closes.
const chineseRun =
  /(\p{Script=Han}(?:[\p{Script=Han}\d%·—−～、，：；（）“”《》〔〕\u3000]*\p{Script=Han})?[》）”〕]*)/u;

/**
 * A text cut where its language changes: every second piece is Chinese, the others are what stands around.
 * @example
 * splitChinese('Source: 示例统计表, 2023'); // ['Source: ', '示例统计表', ', 2023']
 */
export const splitChinese = (text: string): string[] => text.split(chineseRun);

// Two words in Latin letters at least, with the figures and marks between: a name or an abbreviation alone is a word of any language.
const latinRun = /([A-Za-z][\w.’'-]*(?:[,.:;()%–—-]*\s[\s\d,.:;()%–—-]*[A-Za-z][\w.’'-]*)+)/;

/**
 * A text cut where its language changes: every second piece is in a language that is not the reader's, Chinese in an
 * English page, English in a Chinese one.
 * @example
 * splitForeign('依据《European Council: Conclusions》', 'zh-CN'); // ['依据《', 'European Council: Conclusions', '》']
 */
export const splitForeign = (text: string, locale: Locale): string[] => {
  if (locale === 'en') return splitChinese(text);
  return /[a-z]{3}/.test(text) ? text.split(latinRun) : [text];
};

/** Text as a search compares it: full-width letters and digits as narrow ones, no capitals. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whole sentences side by side; what is empty is not said. */
export const sentences = (all: readonly string[], locale: Locale): string =>
  all.filter(Boolean).join(locale === 'en' ? ' ' : '');

const primary = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** Whether a reader of a locale reads a language: `en-GB` in English, any Chinese in Chinese. */
export const reads = (locale: Locale, language: string): boolean => primary(language) === primary(locale);

/** The tag under which a text in several languages is read in a locale: its own, a near one, Chinese, the first. */
function tagIn(text: Readonly<Record<string, string>>, locale: Locale): string {
  const tags = Object.keys(text);
  const near = tags.find((tag) => reads(locale, tag));
  return [locale, near, 'zh-CN', tags[0]].find((tag) => tag !== undefined && tags.includes(tag)) ?? '';
}

/**
 * The text in a language, else in the plan's own. What a plan says is never converted: in traditional Chinese it stands
 * as the plan gives it under `zh-Hant`, else as printed.
 * @example
 * textIn({ 'zh-CN': '件', en: 'patents' }, 'en'); // 'patents'
 * textIn('件', 'en'); // '件'
 */
export function textIn(text: Text | undefined, locale: Locale): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  requireLocale('textIn', locale);
  return text[tagIn(text, locale)] ?? '';
}

/**
 * The language of a text without a tag: the plan's own where it states one; else Chinese, unless the text is plainly of
 * Latin words. Figures alone (65, ≥80%) are in no language of their own.
 * @example
 * languageOfText('超过900家'); // 'zh-CN'
 * languageOfText('Reduction by 50 %'); // 'en'
 * languageOfText('65'); // undefined
 */
export function languageOfText(text: string, planLanguage?: string): string | undefined {
  if (planLanguage !== undefined) return planLanguage;
  if (/[\u3400-\u9fff]/.test(text)) return 'zh-CN';
  return /[a-z]{3}/.test(text) ? 'en' : undefined;
}

/**
 * The language a text of the plan stands in where that is not the reader's, so that a page can mark it (`lang`).
 * @param planLanguage What the plan states of itself.
 * @example
 * foreignIn('发明专利', 'en'); // 'zh-CN'
 * foreignIn({ 'zh-CN': '件', en: 'patents' }, 'en'); // undefined
 */
export function foreignIn(text: Text | undefined, locale: Locale, planLanguage?: string): string | undefined {
  if (text === undefined) return undefined;
  const language = typeof text === 'string' ? languageOfText(text, planLanguage) : tagIn(text, locale);
  return language !== undefined && language !== '' && !reads(locale, language) ? language : undefined;
}
