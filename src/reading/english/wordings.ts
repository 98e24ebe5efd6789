import type { Span } from '../target-reading.js';
import type { Read } from './place.js';
import type { Sentence, Timed } from './sentence.js';

const doubling = /\b(double[sd]?|doubling|halv(?:e[sd]?|ing)|tripl(?:e[sd]?|ing))\b/;
const phasing = /\b(phase out|phasing out|phased out)\b/;
const directed =
  /\b(?:(?:substantially|significantly|continuously|steadily|progressively) (reduce|increase|decrease|improve|raise|lower)|(reduce|increase|decrease|improve|raise|lower) (?:substantially|significantly|continuously|steadily|progressively))\b/;

/** What is said without a figure: double, halve, phase out, substantially reduce. */
export function wordingOf({
  text,
  dues,
  bases,
}: Sentence): (Read & { words: Span; due?: Timed; unit?: string }) | undefined {
  const due = dues[0];
  const place = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
  const shared = { doubts: [], holds: false, ...(due && { due }) };
  const twice = doubling.exec(text);
  if (twice) {
    const at = place(twice);
    const halved = twice[0].startsWith('hal');
    // double the 2010 GDP
    const own = /^\s(?:the )?((?:19|20)\d\d)\b/.exec(text.slice(at.end, at.end + 20));
    const base = own
      ? { year: Number(own[1]), start: at.end + 1, end: at.end + own[0].length }
      : bases.find(({ apart }) => apart);
    return {
      ...shared,
      of: {
        kind: 'change',
        measure: 'percent',
        direction: halved ? 'decrease' : 'increase',
        ...(base && { from: String(base.year) }),
      },
      bound: { kind: 'at-least', value: halved ? 50 : twice[0].startsWith('tri') ? 200 : 100 },
      at: [at, ...(base ? [{ start: base.start, end: base.end }] : [])],
      boundAt: [at],
      words: at,
      unit: '%',
    };
  }
  const out = phasing.exec(text);
  if (out) {
    const at = place(out);
    return {
      ...shared,
      of: { kind: 'occurrence' },
      bound: { kind: 'at-least', value: 1 },
      at: [at],
      boundAt: [at],
      words: at,
    };
  }
  const way = directed.exec(text);
  if (way) {
    const at = place(way);
    const down = /reduce|decrease|lower/.test(way[0]);
    return {
      ...shared,
      of: { kind: 'level' },
      bound: { kind: down ? 'down' : 'up' },
      at: [],
      boundAt: [at],
      words: at,
    };
  }
  return undefined;
}
