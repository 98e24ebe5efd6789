import type { Span } from '../target-reading.js';

// Places in an order: top 3 in the province, among the first ten, rank 5th or better, a ranking raised from 49 to 25.

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const tens: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, hundred: 100 };

const number = `(\\d{1,4}|${[...small, ...Object.keys(tens)].join('|')})`;
const ordinal = `(\\d{1,4}(?:st|nd|rd|th)|${ordinals.join('|')})`;
const noun =
  "(?!in\\b|of\\b|on\\b|by\\b|for\\b|and\\b|to\\b|or\\b|per\\b|with\\b|at\\b|globally\\b|nationally\\b|ranking\\b|position\\b)[a-z'-]+";
const nouns = `(?: (${noun}(?: ${noun}){0,2}))?`;
// A share of those that are ranked is no place among them.
const noShare = '(?!\\.?\\d|\\s?(?:%|per ?cent)|[- ]?(?:ranked|quartile|decile|half|third|tier))';

const entering =
  "(?:among|in|into|within|to|of|reach|enter|join|break into|make|a|be) (?:the |its |our |one of the )*(?:(?:world|country|region|nation)'s )?";
const patterns: readonly RegExp[] = [
  new RegExp(`\\b${entering}top[- ]${number}\\b${noShare}(?: (?:ranking|position|place))?${nouns}`),
  new RegExp(
    `\\b(?:among|within|one of) the (?:first ${number}|${number} (?:best|largest|biggest|leading|most [a-z]+|[a-z]{3,12}est))\\b${noShare}${nouns}`,
  ),
  new RegExp(
    `\\b(?:rank|ranks|ranked|ranking|place|placed) (?:no\\.? ?|number |no lower than |at least )?${ordinal}\\b${nouns}`,
  ),
  new RegExp(`\\b${ordinal} (?:ranking|rank|place|position)\\b`),
  new RegExp(
    `\\b(?:ranking|rank|position|place|placing)\\b[^,;.]{0,60}?\\bfrom (?:\\d{1,4}(?:st|nd|rd|th)?|${ordinals.join('|')}) to (?:number )?(\\d{1,4})(?:st|nd|rd|th)?\\b${noShare}`,
  ),
  new RegExp(
    `\\b(?:improve|raise|lift|move) (?:its|our|the|their) [a-z ]{0,40}?\\b(?:ranking|rank)\\b[^,;.]{0,60}?\\bto (?:number )?(\\d{1,4})(?:st|nd|rd|th)?\\b${noShare}`,
  ),
  new RegExp(
    `\\b(?:rise|rising|move|moving|climb|climbing|advance|improve) from ${ordinal.replace('(', '(?:')} to ${ordinal}(?: place| position)?\\b`,
  ),
];
/** Said of a place that a better one meets as well, as one does anyhow. */
const orBetter = /^ or (?:better|higher|above)\b/;
const region =
  /^ (?:in|of|among) (?:the |its |our |their )?([a-z' -]{2,60}?)(?= (?:for|by|on|in|with|and|at)\b|[,;.]|$)/;
/** What ranks, and not who is ranked. */
const list = /\b(?:index|survey|report|rankings?|scoreboard|indicator)$/;
const holding = /\b(?:remain|remains|stay|stays|keep|keeps|kept|maintain|retain|hold)\b[^,;.]{0,60}$/;
const wanted =
  /\b(?:rank|ranks|ranked|ranking|be|become|move|rise|climb|enter|join|reach|break|raise|raising|improve|position|place|remain|stay|keep|maintain|achieve|achieving|secure|retain|among|into|top)\b/;
/** How many are to be ranked: 6 universities in the top 200. */
const several =
  /(?:\b(?:have|having|with|get|see|place)\s+)?\b(?:\d[\d,.]*(?!\d|st|nd|rd|th)|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:st|nd|rd|th))/;

export interface Rank extends Span {
  readonly place: number;
  readonly among?: string;
  readonly holds: boolean;
  /** The words that say which place. */
  readonly at: Span;
  /** Several are to have such a place, so that none of them is the target. */
  readonly several: boolean;
}

function placed(printed: string): number {
  const digits = /^\d+/.exec(printed)?.[0];
  if (digits !== undefined) return Number(digits);
  return tens[printed] ?? Math.max(small.indexOf(printed), ordinals.indexOf(printed)) + 1;
}

/** The places a sentence in small letters sets. Each is looked for once, so that the time grows with the length. */
export function ranksIn(text: string, original: string): Rank[] {
  const found: Rank[] = [];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const [printed, ...names] = match?.slice(1).filter((each) => each !== undefined) ?? [];
    if (!match || printed === undefined) continue;
    const start = match.index;
    let end = start + match[0].length;
    if (names.length === 0) end += orBetter.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    const value = placed(printed);
    const before = text.slice(Math.max(0, start - 160), start);
    if (value < 1 || found.some((rank) => start < rank.end && rank.start < end)) continue;
    if (!wanted.test(before + match[0])) continue;
    const where = region.exec(text.slice(end, end + 80));
    const isPlace = where?.[1] !== undefined && !list.test(where[1]);
    const name = names[0]?.trim();
    const among = name === undefined ? (isPlace ? where[1] : undefined) : isPlace ? name + where[0] : name;
    if (isPlace) end += where[0].length;
    const clause = before
      .slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(',')) + 1)
      .replace(/\bfrom\b.*$/, '');
    const asPrinted = (words: string): string => {
      const at = text.indexOf(words, start);
      return original.slice(at, at + words.length);
    };
    found.push({
      start,
      end,
      place: value,
      ...(among !== undefined && { among: asPrinted(among) }),
      holds: holding.test(before + match[0].slice(0, 8)),
      at: { start, end: start + match[0].length },
      several: several.test(clause.replace(/\b(?:19|20)\d\d\b/g, '')),
    });
  }
  return found.sort((one, other) => one.start - other.start);
}
