import type { Token } from './tokens.js';
import { sliceOf } from './units.js';
import type { Span } from '../target-reading.js';

const head = /^(其中|使|带动|推动|展望|至|是|要|努力)/;

const trailing = /(?:实现|逐步|力争|总体|均|全部|将|要)+$/;

/** The end of a name without what leads on to the verb. */
export const trimmedEnd = (text: string, start: number, end: number): number =>
  end - (trailing.exec(text.slice(Math.max(start, end - 12), end))?.[0].length ?? 0);

/** What the target is set for: the text before its words, without what only leads to it. */
export function subjectSpan(text: string, tokens: readonly Token[], from: number, to: number): Span | undefined {
  let first = from;
  while (first < to) {
    const token = tokens[first];
    if (token?.is === 'text' || token?.is === 'unit' || token?.is === 'figure') break;
    first += 1;
  }
  const start = tokens[first];
  let last = to - 1;
  while (last > first && (tokens[last]?.is === 'unit' || tokens[last]?.is === 'attribute')) last -= 1;
  const end = tokens[last];
  if (!start || !end || first >= to || last < first) return undefined;
  let from0 = start.start;
  let to0 = end.end;
  // 由2020年的15万元提高: where it starts is no part of the name.
  const starts = tokens.find(
    (token, at) => at >= first && at < to && token.is === 'text' && /[由从]$/.test(sliceOf(text, token)),
  );
  if (starts && starts.end - 1 > from0) to0 = starts.end - 1;
  const colon = text.slice(from0, to0).lastIndexOf(':');
  if (colon >= 0 && colon < to0 - from0 - 1) from0 += colon + 1;
  const lead = head.exec(text.slice(from0, to0));
  if (lead) from0 += lead[0].length;
  while (from0 < to0 && /[\s:(·—-]/.test(text.charAt(from0))) from0 += 1;
  while (to0 > from0 && /[\s:()、]/.test(text.charAt(to0 - 1))) to0 -= 1;
  const end0 = trimmedEnd(text, from0, to0);
  return end0 > from0 ? { start: from0, end: end0 } : undefined;
}

/** The subjects of a list: 化学需氧量、氨氮. One for all where they are not as many as the figures. */
export function subjectsOf(text: string, subject: Span | undefined, count: number): (Span | undefined)[] {
  if (!subject) return Array.from({ length: count }, () => undefined);
  const name = sliceOf(text, subject);
  for (const pattern of [/、|以及|和|及/g, /、/g]) {
    const parts: Span[] = [];
    let start = subject.start;
    for (const { index, 0: found } of name.matchAll(pattern)) {
      parts.push({ start, end: subject.start + index });
      start = subject.start + index + found.length;
    }
    parts.push({ start, end: subject.end });
    if (parts.length === count && parts.every((part) => part.end > part.start)) return parts;
  }
  return Array.from({ length: count }, () => subject);
}
