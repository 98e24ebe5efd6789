// The words of English plans, as they stand before and after a figure. Each pattern is tried on a stretch of bounded
// length and anchored at one of its ends.

export type Comparator = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about';

const comparators: readonly (readonly [Comparator, string])[] = [
  ['at-most', 'at least as low as|as low as'],
  [
    'at-least',
    'at least as high as|at least|no less than|not less than|no fewer than|no lower than|a minimum of|minimum of',
  ],
  [
    'at-most',
    'at most|no more than|not more than|no higher than|no larger than|no greater than|not exceed|not to exceed|not exceeding|a maximum of|maximum of|within',
  ],
  ['more-than', 'more than|over|above|exceeding|exceed|exceeds|exceeded|in excess of|greater than|higher than'],
  ['less-than', 'less than|below|under|fewer than|lower than'],
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
  'reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|decreas(?:e|ed|ing)|lower(?:ed|ing)?|declin(?:e|ed)|fall(?:s|en)?|drop(?:ped)?|shrink';
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

export const averageWords = /\bon average\b|\baverage annual\b|\bannual average\b|\baverage yearly\b/;
export const yearlyWords =
  /\bannually\b|\bper year\b|\beach year\b|\bevery year\b|\bper annum\b|\ba year\b|\bannual (?:increase|growth|reduction)\b|\/year\b/;
export const strivingWords =
  /\baims?(?: to)?\b|\baiming to\b|\bambition\b|\baspires?\b|\bstrives?\b|\bseeks? to\b|\bendeavour\b/;
export const bindingWords = /\b(?:legally )?binding\b/;
export const indicativeWords = /\bindicative\b/;
export const holdWords = /\b(?:kept|keep|maintain(?:ed)?|hold|held|limit(?:ed)?|sustain(?:ed)?)\b/;
/** What leads to a level: to 21.66 percent, account for 47 percent, should reach 20%. */
export const levelBefore =
  /(?:^|\s)(?:to|reach|reaches|reaching|account for|be|is|at|cover|covers|of|achieve|attain|have|kept|conserve|protect|from|and|will|must|should|risen to)\s*$/;
export const firstVerb =
  /^(restore|create|build|train|plant|construct|install|deliver|provide|open|complete|add|conserve)\b/;
export const doneWords = /\b(?:created|built|constructed|trained|planted|delivered|installed)\b/;
export const unitAdjectives = new Set([
  'urban',
  'rural',
  'new',
  'cubic',
  'square',
  'metric',
  'additional',
  'full-time',
]);
export const noUnit = new Set(
  'of in by to and or for from at on per with the a an each every annually compared than up down below above over as that which is are was should will today during while gdp'.split(
    ' ',
  ),
);
export const yearlySeries =
  /\b(?:gdp|gross domestic product|economic output|output|productivity|income|incomes|revenue|exports|imports|consumption|production)\b(?!.*\b(?:share|capacity|rate|proportion)\b)/;
export const ratioSeries = /\b(?:share|rate|proportion|percentage|ratio|coverage)\b/;
