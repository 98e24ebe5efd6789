import { noUnit, unitAdjectives } from './words.js';
import type { Span } from '../target-reading.js';

// Left and right of a figure nothing farther than this is looked at, so that the time a text takes grows with its length.
export const reach = 160;
const mostFigures = 60;

export interface Figure extends Span {
  readonly value: number;
  readonly digits: Span;
  readonly unit?: { readonly text: string; readonly at: Span };
}

const number = /(?:[$€£]\s?)?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\bone\b|\bhalf\b/g;
const percent = /^\s?(?:%|percent\b|per cent\b)(?!age)/;
const points = /^[\s-]?(?:percentage points?|pp)\b/;
const scale = /^\s(?:hundred|thousand|million|billion|trillion)\b/;
const perUnit = /^\sper\s[\d,]{1,12}\s[a-z]+(?:\s(?:births|people|inhabitants|population|residents))?/;
const word = /^\s([a-z][a-z-]*)/;

function unitAfter(text: string, at: number): { text: string; end: number } | undefined {
  const rest = text.slice(at, at + reach);
  const found = percent.exec(rest);
  if (found) return { text: '%', end: at + found[0].length };
  const point = points.exec(rest);
  if (point) return { text: point[0].trim(), end: at + point[0].length };
  let end = scale.exec(rest)?.[0].length ?? 0;
  const per = perUnit.exec(rest.slice(end));
  if (per) end += per[0].length;
  else {
    for (let more = 0; more < 2; more++) {
      const next = word.exec(rest.slice(end));
      if (!next?.[1] || noUnit.has(next[1])) break;
      end += next[0].length;
      if (!unitAdjectives.has(next[1])) break;
    }
  }
  return end > 0 ? { text: rest.slice(0, end).trim(), end: at + end } : undefined;
}

const yearPattern = /^(?:19|20)\d\d$/;

export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(number)) {
    const start = match.index;
    const printed = match[0];
    const digitsEnd = start + printed.length;
    const previous = text.charAt(start - 1);
    const next = text.charAt(digitsEnd);
    if (/[a-z_]/.test(previous) || (previous === '-' && /[a-z\d]/.test(text.charAt(start - 2)))) continue;
    if (/[a-z_]/.test(next) || (next === '-' && /[a-z]/.test(text.charAt(digitsEnd + 1)))) continue;
    const unit = unitAfter(text, digitsEnd);
    if (yearPattern.test(printed) && (unit === undefined || !/^(?:%|percentage|million|billion|per\s)/.test(unit.text)))
      continue;
    if (figures.some((figure) => start < figure.end)) continue;
    const spelt = printed === 'one' || printed === 'half';
    if (printed === 'one' && !/^(?:year|percentage point)/.test(unit?.text ?? '')) continue;
    if (printed === 'half' && !/\bby\s(?:at least\s)?$/.test(text.slice(Math.max(0, start - 14), start))) continue;
    const value = printed === 'half' ? 50 : spelt ? 1 : Number(printed.replace(/[$€£,\s]/g, ''));
    const currency = /^[$€£]/.exec(printed)?.[0];
    figures.push({
      start,
      end: printed === 'half' ? digitsEnd : (unit?.end ?? digitsEnd),
      value,
      digits: { start, end: digitsEnd },
      ...(printed === 'half'
        ? { unit: { text: '%', at: { start, end: digitsEnd } } }
        : (unit ?? currency) && {
            unit: {
              text: [currency, unit?.text].filter(Boolean).join(''),
              at: { start: currency ? start : digitsEnd, end: unit?.end ?? digitsEnd },
            },
          }),
    });
    if (figures.length >= mostFigures) break;
  }
  return figures;
}
