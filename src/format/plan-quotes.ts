import type { Locator } from '../model/citation.js';
import { citationPassage } from './citation-place.js';
import type { TargetProgress } from '../progress/plan-progress.js';
import { textIn } from './locale.js';
import type { Locale } from './words.js';

/** A sentence of the plan with the place it stands in. */
export interface QuoteWords {
  readonly text: string;
  /** 二、总体思路与发展目标（三）发展目标 */
  readonly place: string;
  /** What a reader must know to take the words right. */
  readonly note?: string;
}

/**
 * The place of a sentence, in the plan's words. Lines are those of the plan's text file, so they are left to data; a
 * reader finds chapter, section, table and page.
 */
export function citationPlace({ chapter, section, table, row, page }: Locator): string {
  return [chapter, section, table, row, page && `p. ${page}`].filter(Boolean).join(' ');
}

/** Where the plan states a target, in the few signs a row has room for: `第二章（三）第3段`; empty where the file does not say. */
export const targetPassage = ({ target: { citation } }: TargetProgress, locale: Locale): string =>
  citation ? citationPassage(citation, locale) : '';

/**
 * The plan's own words for a target, its other statements and its baseline, with their places. The words of a target the
 * file cites no sentence for stand without a place, so that they always stand somewhere.
 */
export function planQuotes({ target, indicator }: TargetProgress, locale: Locale): QuoteWords[] {
  const { baseline } = indicator;
  const own: QuoteWords[] = target.citation ? [] : [{ text: target.words, place: '' }];
  const cited = [target, ...(target.readings ?? []), ...(baseline ? [baseline] : [])].flatMap(({ citation, note }) => {
    const words = textIn(note, locale);
    return citation
      ? [{ text: citation.quote, place: citationPlace(citation.locator), ...(words && { note: words }) }]
      : [];
  });
  return [...own, ...cited];
}
