import { reportLabels } from '../format/report-words.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import type { Locale } from '../format/words.js';
import { explanation, type Explanation } from '../view/explanation/explanation.js';
import type { TableCell, Section } from './outline.js';

/** The steps to a verdict, what stands beside it, and where each figure comes from. */
function rowsOf({ steps, asides, sources, labels }: Explanation): TableCell[][] {
  return [
    ...steps.map(({ heading, answer = '', status, working, lines }): TableCell[] => [
      heading,
      [working?.shown, ...lines].filter(Boolean).join('\n'),
      status ? { status, text: answer } : answer,
    ]),
    ...asides.map(({ heading, lines }): TableCell[] => [heading, lines.join('\n'), '']),
    ...sources.map(({ label, figure = '', quote, place, from, notes }): TableCell[] => [
      label,
      [quote && labels.quote(quote), place?.text, from, ...notes].filter(Boolean).join('\n'),
      figure,
    ]),
  ];
}

/**
 * 附件: how each verdict was worked out, in the words of “why?”, for every target with a figure.
 *
 * @param label 附件3
 */
export function explanationAppendix(progress: PlanProgress, label: string, locale: Locale): Section | undefined {
  const labels = reportLabels[locale];
  const { question, working, answer } = labels.step;
  const counted = progress.indicators.filter(({ main }) => main.group === 'quantified');
  if (counted.length === 0) return undefined;
  return {
    heading: labels.heading.explanations(label),
    blocks: [],
    sections: counted.map((entry) => {
      const told = explanation(entry, locale);
      const verdict = [told.words.statusWord, told.words.amount].filter(Boolean).join(' ');
      return {
        heading: labels.item(told.words.name, verdict),
        blocks: [{ kind: 'table', head: [question, working, answer], rows: rowsOf(told) }],
        sections: [],
      };
    }),
  };
}
