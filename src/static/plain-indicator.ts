import { targetWords } from '../format/target-words.js';
import type { IndicatorProgress } from '../progress/plan-progress.js';
import type { Manner } from './options.js';
import { paragraph } from './page-parts.js';
import type { Given } from './piece.js';

/** One sentence of all a card says. */
export const plainIndicator = ({ main }: IndicatorProgress, { locale }: Manner): Given => {
  const { spoken, years = [], source } = targetWords(main, locale);
  return paragraph('plan-sentence', [spoken, ...years.map((year) => year.spoken), source].filter(Boolean).join(' '));
};
