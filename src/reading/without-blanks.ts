import type { Span } from './target-reading.js';

/** A text without blanks that say nothing, and the way back to the places it was written in. */
export interface Closed {
  readonly original: string;
  readonly folded: string;
  readonly place: (span: Span) => Span;
}

/** 22 162: thousands set apart. */
const thousands = /(^|[^\d.,])(\d{1,3}(?: \d{3})+)(?!\d)/g;

const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z\d]/i.test(character);

/**
 * A Chinese text without the blanks that are set around figures and signs: 超过 2000 件, ≥ 70 %. Between letters and figures
 * blanks part words (GDP per head) and stay, but those within a figure (22 162). `undefined` where there is none to leave out.
 *
 * @param folded The original in half-width characters, each at its place.
 */
export function withoutBlanks(original: string, folded: string): Closed | undefined {
  const places: number[] = [];
  const grouped = new Set<number>();
  for (const { index, 1: lead = '', 2: figure = '' } of folded.matchAll(thousands))
    for (let at = 0; at < figure.length; at += 1) if (figure[at] === ' ') grouped.add(index + lead.length + at);
  let before: string | undefined;
  for (let at = 0; at < folded.length;) {
    let next = at;
    while (folded[next] === ' ' || folded[next] === '\t') next += 1;
    if (next > at && (grouped.has(at) || !(isLetter(before) && isLetter(folded[next])))) at = next;
    const end = Math.max(next, at + 1);
    for (; at < end && at < folded.length; at += 1) places.push(at);
    before = folded[at - 1];
  }
  if (places.length === folded.length) return undefined;
  const closed = (text: string): string => places.map((at) => text.charAt(at)).join('');
  const placeOf = (at: number): number => places[at] ?? original.length;
  return {
    original: closed(original),
    folded: closed(folded),
    place: ({ start, end }) => ({ start: placeOf(start), end: end > start ? placeOf(end - 1) + 1 : placeOf(start) }),
  };
}
