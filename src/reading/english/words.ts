// The words of English plans, as they stand before and after a figure. Each pattern is tried on a stretch of bounded
// length and anchored at one of its ends.

export type Comparator = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about';

const comparators: readonly (readonly [Comparator, string])[] = [
  ['at-most', 'at least as low as|as low as'],
  [
    'at-least',
    'at least as high as|at least|at or above|no (?:less|fewer|lower) than|not (?:be )?(?:less|fewer|lower) than|not (?:be|fall) below|a minimum of|minimum of',
  ],
  [
    'at-most',
    'at most|at or (?:below|under)|no (?:more|higher|larger|greater|longer) than|not (?:be )?(?:more|higher|larger|greater|longer) than|not be (?:above|over)|not exceed|not to exceed|not exceeding|a maximum of|maximum of|within',
  ],
  ['more-than', 'more than|over|above|exceeding|exceed|exceeds|exceeded|in excess of|greater than|higher than'],
  ['less-than', '(?:well |comfortably )?(?:below|under)|less than|fewer than|lower than'],
  ['about', 'about|around|approximately|roughly|some'],
];

const before = comparators.map(([kind, words]) => [kind, new RegExp(`(?:^|[\\s(])(${words})\\s*$`)] as const);

/** The comparator a stretch of text ends with, and where it begins. */
export function comparatorAtEnd(text: string): { readonly kind: Comparator; readonly start: number } | undefined {
  for (const [kind, pattern] of before) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return { kind, start: match.index + match[0].indexOf(match[1]) };
  }
  return undefined;
}

const up =
  'increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|grow(?:s|n|ing)?|growth|ris(?:e|es|en|ing)|boost(?:ed|ing)?|expand(?:ed|ing)?|improv(?:e|ed|ement|ing)|up';
const down =
  'reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|decreas(?:e|ed|ing)|lower(?:ed|ing)?|declin(?:e|ed)|fall(?:s|en)?|drop(?:ped)?|shrink|narrow(?:s|ed|ing)?|shorten(?:ed|ing)?';
const change = new RegExp(`\\b(?:(${up})|(${down}))\\b`, 'g');

export interface Change {
  readonly direction: 'increase' | 'decrease';
  readonly start: number;
  readonly end: number;
}

/** The last word of a change in a stretch of text that begins at a place of the sentence. */
export function changeIn(text: string, from: number): Change | undefined {
  let found: Change | undefined;
  for (const match of text.matchAll(change)) {
    const start = from + match.index;
    found = { direction: match[1] === undefined ? 'decrease' : 'increase', start, end: start + match[0].length };
  }
  return found;
}

/** 20% reduction, 7 per cent growth: the noun right after a figure. */
export const changeAfter = new RegExp(
  `^\\s(?:[a-z-]+\\s){0,4}?(?:(increase|growth|rise|improvement)|(reduction|cut|decrease|decline))\\b`,
);

export const averageWords =
  /\bon average\b|\baverage of\b|\baverage (?:[a-z]+ ){0,2}growth\b|\baverage annual\b|\bannual average\b|\baverage yearly\b/;
export const yearlyWords =
  /\bannually\b|\bper year\b|\beach year\b|\bevery year\b|\bper annum\b|\ba year\b|\bannual (?:increase|growth|reduction)\b|\/year\b/;
export const strivingWords =
  /\baims?(?: to)?\b|\baiming to\b|\bambition\b|\baspires?\b|\bstrives?\b|\bseeks? to\b|\bendeavour\b/;
export const bindingWords = /\b(?:legally )?binding\b/;
export const indicativeWords = /\bindicative\b/;
export const holdWords =
  /\b(?:kept|keep|maintain(?:ed)?|hold|held|limit(?:ed)?|sustain(?:ed)?|remains?|stays?|cap(?:ped)?|restrict(?:ed)?|contain(?:ed)?)\b/;
/** What comes after these is not to be gone beyond: limit … to, cap … at, keep … to. */
export const ceilingWords =
  /\b(limit|cap|restrict|contain)(?:s|p?ed|p?ing)?\b[^,;.]{0,80}?\b(?:to|at|within)\s*$|\b(?:keep|kept|keeping|hold|held|holding)\b[^,;.]{0,80}?\bto\s*$/;
/** A change that is held in bounds: what it is counted from, nobody can tell from the words. */
export const heldChange =
  /\b(?:limit|cap|restrict|contain|keep|kept|hold|held)[a-z]*\b[^,;.]{0,60}?\b(?:increases?|rises?|growth|declines?|falls?)\b[^,;.]{0,80}$/;
/** Where less is better. */
export const fallingSeries =
  /\b(?:unemployment|inflation|deficit|debt|emissions?|mortality|deaths?|poverty|waste|crime|waiting|homelessness|smoking|warming|pollution)\b/;
/** 200 homes a year: how much each year brings. */
export const yearlyAmount =
  /^(?:\s(?!(?:by|in|between|from|and|to|with|for)\b)[a-z-]+){0,5}?\s(?:(?:a|per|each|every)\s(?:year|annum)|annually)\b/;
export const vagueTime =
  /\b(?:by|in|until) (?:the )?(?:early|mid|late)[- ](?:19|20)\d\ds?\b|\bby (?:the )?(?:end of )?(?:the|this) decade\b/;
/** What leads to a level: to 21.66 percent, account for 47 percent, should reach 20%. */
export const levelBefore =
  /(?:^|\s)(?:to|reach|reaches|reaching|account for|be|is|at|cover|covers|of|achieve|attain|have|kept|conserve|protect|from|and|will|must|should|may|shall|can|remains?|stays?|risen to)\s*$/;
export const firstVerb =
  /^(restore|create|build|train|plant|construct|install|deliver|provide|open|complete|add|conserve)\b/;
export const doneWords =
  /\b(?:created|built|constructed|trained|planted|delivered|installed)\b(?! (?:[a-z-]+ ){0,3}capacity)/;
export const unitAdjectives = new Set([
  'urban',
  'rural',
  'new',
  'cubic',
  'square',
  'metric',
  'additional',
  'full-time',
  'affordable',
  'net',
  'social',
  'more',
  'working',
]);
export const noUnit = new Set(
  'of in by to and or for from at on per with the a an each every annually compared than up down below above over as that which is are was should will today during while gdp'.split(
    ' ',
  ),
);
export const yearlySeries =
  /\b(?:gdp|gross domestic product|economic output|output|productivity|income|incomes|revenue|exports|imports|consumption|production)\b(?!.*\b(?:share|capacity|rate|proportion)\b)/;
export const ratioSeries = /\b(?:share|rate|proportion|percentage|ratio|coverage)\b/;
