import { isGlued, unitAfter } from './units.js';
import type { Span } from '../target-reading.js';

// Left and right of a figure nothing farther than this is looked at, so that the time a text takes grows with its length.
export const reach = 160;
const mostFigures = 60;

export interface Figure extends Span {
  readonly value: number;
  readonly digits: Span;
  /** The end of a range: 80–95 %, between 80 % and 95 %. */
  readonly high?: { readonly value: number; readonly digits: Span };
  readonly unit?: { readonly text: string; readonly at: Span };
}

const number = /(?:[$€£]\s?)?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\bone\b|\bhalf\b/g;
const yearPattern = /^(?:19|20)\d\d$/;

/** A figure of a pair that only a dash joins is one only within a range: 10 of 2021-10-05 is none. */
type Found = Figure & { readonly afterDash: boolean };

function figureAt(text: string, cased: string, match: RegExpExecArray): Found | undefined {
  const start = match.index;
  const printed = match[0];
  const digitsEnd = start + printed.length;
  const previous = text.charAt(start - 1);
  const next = text.charAt(digitsEnd);
  if (/[a-z_]/.test(previous) || (previous === '-' && /[a-z]/.test(text.charAt(start - 2)))) return undefined;
  // 2030/31 is a year.
  if (previous === '/' && /\d/.test(text.charAt(start - 2))) return undefined;
  if ((/[a-z_]/.test(next) && !isGlued(cased, digitsEnd)) || (next === '-' && /[a-z]/.test(text.charAt(digitsEnd + 1))))
    return undefined;
  const unit = unitAfter(cased, digitsEnd);
  const counted = unit !== undefined && /^(?:%|percentage|million|billion|per\s)/.test(unit.text);
  if (yearPattern.test(printed) && !counted) return undefined;
  const digits = { start, end: digitsEnd };
  const afterDash = previous === '-' && /[\d%]/.test(text.charAt(start - 2));
  if (printed === 'half') {
    const by = /\bby\s(?:at least\s)?$/.test(text.slice(Math.max(0, start - 14), start));
    return by ? { ...digits, value: 50, digits, unit: { text: '%', at: digits }, afterDash } : undefined;
  }
  if (printed === 'one' && !/^(?:year|percentage point)/.test(unit?.text ?? '')) return undefined;
  const currency = /^[$€£]/.exec(printed)?.[0];
  const name = [currency, unit?.text].filter(Boolean).join(unit?.text.startsWith('per') ? ' ' : '');
  return {
    start,
    end: unit?.end ?? digitsEnd,
    value: printed === 'one' ? 1 : Number(printed.replace(/[$€£,\s]/g, '')),
    digits,
    ...(name !== '' && {
      unit: { text: name, at: { start: currency ? start : digitsEnd, end: unit?.end ?? digitsEnd } },
    }),
    afterDash,
  };
}

/** keep growth at 5 to 6 %, growth of 5 to 6 %, raise the share to 20 to 25 %: none moves from one figure to the other. */
const heldAt =
  /\b(?:keep|keeps|kept|keeping|maintain(?:s|ed|ing)?|hold|holds|held|holding|stay|remain)\b[^,;.]{0,80}?\bat\s$|\bgrowth (?:rate )?of\s$|\bto\s$/;

/** Two figures as the ends of a range, where what stands between them makes one of them. */
function rangeOf(text: string, low: Figure, high: Found): Figure | undefined {
  const between = text.slice(low.end, high.start);
  const named = /^\s?and\s?$/.test(between) && /\bbetween\s$/.test(text.slice(Math.max(0, low.start - 8), low.start));
  const spanned =
    /^\s?to\s?$/.test(between) && /\brange(?: of| from)?\s$/.test(text.slice(Math.max(0, low.start - 12), low.start));
  const kept = /^\s?to\s?$/.test(between) && heldAt.test(text.slice(Math.max(0, low.start - reach), low.start));
  if (!(named || spanned || kept || /^\s?-\s?$/.test(between)) || high.value < low.value) return undefined;
  const unit = high.unit ?? low.unit;
  return {
    start: low.start,
    end: high.end,
    value: low.value,
    digits: low.digits,
    high: { value: high.value, digits: high.digits },
    ...(unit && { unit }),
  };
}

/** The figures of a sentence in small letters, in order, with their units as the text with its capitals has them; years are none. */
export function figuresIn(text: string, cased: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(number)) {
    const figure = figureAt(text, cased, match);
    const last = figures[figures.length - 1];
    if (!figure || (last && figure.start < last.end)) continue;
    const range = last && last.high === undefined ? rangeOf(text, last, figure) : undefined;
    if (range) figures[figures.length - 1] = range;
    else if (!figure.afterDash) figures.push(figure);
    if (figures.length >= mostFigures) break;
  }
  return figures;
}
