import type { Token } from './tokens.js';
import { trimmedEnd } from './subject.js';
import type { Span } from '../target-reading.js';

/** A clause's text with where it stands. */
export interface Said {
  readonly text: string;
  readonly start: number;
  readonly tokens: readonly Token[];
  readonly full: string;
}

const mostOfSubject = 60;
const closings: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '(': ')' };

/** Whether a name begins with a sign that is none of it: a quotation mark that is closed within it is. */
function leadsOnly(name: string): boolean {
  const closing = closings[name.charAt(0)];
  return closing === undefined ? /^[\s:、]/.test(name) : !name.includes(closing);
}

/** Where a match stands in the sentence. */
export function placeOf({ start }: Said, match: RegExpExecArray, from = 0, length = match[0].length - from): Span {
  const at = start + match.index + from;
  return { start: at, end: at + length };
}

/** What a wording is said of: the text before it, without what only leads to it. */
export function subjectBefore({ full, start, tokens }: Said, end: number): Span | undefined {
  const base = tokens.find((token) => token.is === 'date' && token.end <= end && token.start > start);
  let from = Math.max(start, end - mostOfSubject);
  if (base && base.start > from) end = Math.min(end, base.start);
  let to = end;
  const lead = /^[、\s]*(其中|力争|努力|实现|推动|推进|使|将|要|全面)+/.exec(full.slice(from, to));
  if (lead) from += lead[0].length;
  while (from < to && leadsOnly(full.slice(from, to))) from += 1;
  while (to > from && /[\s:、]/.test(full.charAt(to - 1))) to -= 1;
  to = trimmedEnd(full, from, to);
  return to > from ? { start: from, end: to } : undefined;
}
