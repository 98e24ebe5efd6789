import { dateAt, type DateUse } from './dates.js';
import { placeAt } from './places.js';
import { isUnit, unitEnd } from './units.js';
import { wordAt, type WordClass } from './words.js';
import type { Span } from '../target-reading.js';

/** A piece of a sentence, by what it does in a target. */
export type Token = Span &
  (
    | { readonly is: 'text' }
    | { readonly is: 'word'; readonly as: WordClass }
    | { readonly is: 'date'; readonly date: DateUse }
    | {
        readonly is: 'figure';
        readonly value: number;
        /** Where the figure itself ends and its unit begins. */
        readonly digitsEnd: number;
        readonly vague: boolean;
      }
    /** 一番, 两倍: a figure in words, as per cent of a change. */
    | { readonly is: 'multiple'; readonly percent: number }
    /** （亿元）: the unit of the name before it. */
    | { readonly is: 'unit' }
    /** `wide` where it holds for all that follows: 主要预期目标是. */
    | { readonly is: 'attribute'; readonly attribute: 'binding' | 'indicative'; readonly wide: boolean }
    | { readonly is: 'bracket'; readonly value: number; readonly digitsStart: number; readonly digitsEnd: number }
    /** 前3名, 第8位 */
    | { readonly is: 'place' }
    | { readonly is: 'list' }
    | { readonly is: 'stop'; readonly full: boolean }
  );

const figure = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const bracketed = /[〔[]\s*(-?\d{1,15}(?:\.\d{1,6})?)\s*[〕\]](?!\d)/y;
const attributeMark = /[(〔[]?(约束性|预期性|预期目标)(?:指标)?[)〕\]]?(?:指标)?/y;
const latin = /[A-Za-z]/;
const counted = /([一二两三四五六七八九十])(个|家|所|座|项|处|条|张|件|次)(?![方批系级步定流体大])/y;
const multiple = /翻([一两二三四])?番|(?:([一两二三四五])|(\d{1,3}(?:\.\d{1,4})?))倍|减半/y;
const small: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const longestAside = 60;
const closings: Readonly<Record<string, string>> = { '《': '》', '“': '”', '(': ')', '「': '」' };

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Where what is quoted or put in brackets here ends; so near that no sentence is walked through again and again. */
function asideEnd(text: string, at: number): number | undefined {
  const closing = closings[text.charAt(at)];
  if (closing === undefined) return undefined;
  const end = text.slice(at + 1, at + longestAside).indexOf(closing);
  return end < 0 ? undefined : at + end + 2;
}

function multipleAt(text: string, at: number): { percent: number; end: number } | undefined {
  const found = match(multiple, text, at);
  if (!found) return undefined;
  const [all, doublings, words, digits] = found;
  const end = at + all.length;
  if (all === '减半') return { percent: -50, end };
  if (all.startsWith('翻')) return { percent: 100 * (2 ** (small[doublings ?? '一'] ?? 1) - 1), end };
  return { percent: 100 * (digits === undefined ? (small[words ?? ''] ?? 0) : Number(digits)), end };
}

function figureAt(text: string, at: number, afterComparator: boolean): Token | undefined {
  const negative = afterComparator && text.charAt(at) === '-' ? 1 : 0;
  const found = match(figure, text, at + negative)?.[0];
  if (found === undefined) return undefined;
  const digitsEnd = at + negative + found.length;
  const value = Number(found.replaceAll(',', '')) * (negative ? -1 : 1);
  const vague = /^[余多]/.test(text.charAt(digitsEnd));
  let end = unitEnd(text, digitsEnd + (vague ? 1 : 0));
  // 100万余人
  const vagueUnit = /^[余多]/.test(text.charAt(end));
  if (vagueUnit) end = unitEnd(text, end + 1);
  return { is: 'figure', start: at, end, value, digitsEnd, vague: vague || vagueUnit };
}

/** A sentence in pieces. One walk, at each place a bounded number of looks. */
export function chineseTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let textFrom = -1;
  const push = (token: Token): void => {
    if (textFrom >= 0) tokens.push({ is: 'text', start: textFrom, end: token.start });
    textFrom = -1;
    tokens.push(token);
  };
  const inText = (end: number): number => {
    if (textFrom < 0) textFrom = at;
    return end;
  };

  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    const last = tokens[tokens.length - 1];
    const date = dateAt(text, at);
    if (date) {
      push({ is: 'date', start: at, ...date });
      at = date.end;
      continue;
    }
    const place = placeAt(text, at);
    if (place) {
      push({ is: 'place', start: at, end: place.end });
      at = place.end;
      continue;
    }
    if (/[\d-]/.test(character)) {
      const named = textFrom >= 0 && latin.test(text.charAt(at - 1));
      const token = named
        ? undefined
        : figureAt(text, at, textFrom < 0 && last?.is === 'word' && last.end === at && last.as !== 'filler');
      if (token && !(latin.test(text.charAt(token.end)) && token.end === (token as { digitsEnd?: number }).digitsEnd)) {
        push(token);
        at = token.end;
      } else
        at = inText(
          token
            ? token.end + 1
            : /\d/.test(character)
              ? (match(/\d+(?:\.\d+)*/y, text, at)?.[0].length ?? 1) + at
              : at + 1,
        );
      continue;
    }
    const bracket = match(bracketed, text, at);
    if (bracket) {
      const digitsStart = at + bracket[0].indexOf(bracket[1] ?? '');
      const digitsEnd = digitsStart + (bracket[1] ?? '').length;
      push({
        is: 'bracket',
        start: at,
        end: at + bracket[0].length,
        value: Number(bracket[1]),
        digitsStart,
        digitsEnd,
      });
      at += bracket[0].length;
      continue;
    }
    const mark = match(attributeMark, text, at);
    if (mark) {
      push({
        is: 'attribute',
        start: at,
        end: at + mark[0].length,
        attribute: mark[1] === '约束性' ? 'binding' : 'indicative',
        wide: mark[1] === '预期目标',
      });
      at += mark[0].length;
      continue;
    }
    const aside = asideEnd(text, at);
    if (aside !== undefined) {
      const inside = text.slice(at + 1, aside - 1);
      if (character === '(' && isUnit(inside)) push({ is: 'unit', start: at + 1, end: aside - 1 });
      else inText(aside);
      // The bracket itself is text of no meaning.
      at = aside;
      continue;
    }
    const doubling = multipleAt(text, at);
    if (doubling) {
      push({ is: 'multiple', start: at, ...doubling });
      at = doubling.end;
      continue;
    }
    if (/[,;。!?\n\r、]/.test(character)) {
      push(
        character === '、'
          ? { is: 'list', start: at, end: at + 1 }
          : { is: 'stop', start: at, end: at + 1, full: character !== ',' },
      );
      at += 1;
      continue;
    }
    const one = match(counted, text, at);
    if (
      one &&
      textFrom < 0 &&
      last?.is === 'word' &&
      (last.as === 'build' || last.as === 'added' || last.as === 'act')
    ) {
      push({ is: 'figure', start: at, end: at + 2, value: small[one[1] ?? ''] ?? 0, digitsEnd: at + 1, vague: false });
      at += 2;
      continue;
    }
    const word = wordAt(text, at);
    if (word?.as === 'name') {
      at = inText(at + word.word.length);
      continue;
    }
    if (word) {
      push({ is: 'word', start: at, end: at + word.word.length, as: word.as });
      at += word.word.length;
      continue;
    }
    at = inText(at + 1);
  }
  if (textFrom >= 0) tokens.push({ is: 'text', start: textFrom, end: text.length });
  return tokens;
}
