import { addTraditional } from './word-table.js';
import { characters, phrases } from './zh-hant-table.js';
import { requireText } from '../model/wrong-call.js';

/*
 * The table holds what our own sentences need and nothing more, so it must not be used on other text: half of a name
 * would be converted and half left. What comes from a plan therefore stands as the plan gives it.
 */
const single = new Map<string, string>();
for (let at = 0; at < characters.length; at += 2) single.set(characters.charAt(at), characters.charAt(at + 1));

// Around what is not ours, inside a sentence of ours. Private use: no text of a plan has them.
const open = '\uE000';
const close = '\uE001';
const piece = new RegExp(`${open}[^]*?${close}|${Object.keys(phrases).join('|') || open}|[^]`, 'g');

/**
 * One of our simplified sentences in traditional characters (forms as printed in 臺灣; no other choice of words).
 *
 * @example
 * toTraditional('已达目标值'); // '已達目標值'
 */
export function toTraditional(sentence: string): string {
  requireText('toTraditional', 'a sentence', sentence);
  return sentence.replace(piece, (found) =>
    found[0] === open ? found.slice(1, -1) : (phrases[found] ?? single.get(found) ?? found),
  );
}

/** What a sentence is given to carry (a name, a quote) leaves it unchanged. */
function shield(value: unknown): unknown {
  if (typeof value === 'string') return toTraditional(value) === value ? value : open + value + close;
  return Array.isArray(value) ? value.map(shield) : value;
}

/**
 * The words of a table in traditional Chinese: texts, what functions return, and groups of them.
 *
 * @example
 * convertWords({ met: '已达目标值' }); // { met: '已達目標值' }
 */
export function convertWords(words: unknown): unknown {
  if (typeof words === 'string') return toTraditional(words);
  if (typeof words === 'function') {
    return (...values: unknown[]) => convertWords((words as (...given: unknown[]) => unknown)(...values.map(shield)));
  }
  if (Array.isArray(words)) return words.map(convertWords);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, convertWords(value)]));
}

/**
 * Has every element speak traditional Chinese where the page's `lang` asks for it (`zh-Hant`, `zh-TW`, `zh-HK`,
 * `zh-MO`). May be called before or after elements are drawn, and more than once.
 * @example
 * speakTraditional();
 * targetWords(progress, localeOf('zh-TW')).statusWord; // '低於序時進度'
 */
export const speakTraditional = (): void => addTraditional(convertWords);
