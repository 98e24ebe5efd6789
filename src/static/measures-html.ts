import { measureLabels, measureWords } from '../format/measure-words.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import { own } from './languages.js';
import type { Manner } from './options.js';
import { headline, linked, listPiece } from './page-parts.js';
import { piece, type Given } from './piece.js';

/** The measures of the plan, with who leads them and how they stand. */
export function measuresPieces(progress: PlanProgress, { locale, level }: Manner): Given {
  const { heading: words, lead: leadLabel } = measureLabels[locale];
  const all = measureWords(progress, locale);
  if (all.length === 0) return false;
  return [
    headline(level + 1, words),
    listPiece(
      all.map(({ measure, lead, stands, url }) => [
        linked(own(measure.name, locale, progress.plan.language), url),
        ' ',
        piece('small', {}, [leadLabel, lead].join(locale === 'en' ? ': ' : '：')),
        stands && [` ${stands.word}`, stands.detail && [' ', piece('small', {}, stands.detail)]],
      ]),
    ),
  ];
}
