import { exchangeLabels, type ExchangeLanguage } from './exchange-words.js';
import { formatPeriod } from '../format/dates.js';
import { textIn } from '../format/locale.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';

/** What is to be known of a figure beside its number, in words: period, part, bound, status, sample, source, note. */
export function observationWords(
  observation: Observation,
  { period, organisations = [] }: Plan,
  locale: ExchangeLanguage,
): string {
  const labels = exchangeLabels[locale];
  const { of, status, qualifier, illustrative, source, note } = observation;
  const part = of === undefined ? undefined : (organisations.find(({ id }) => id === of)?.name ?? of);
  return [
    formatPeriod(observation.period, locale, period.yearStart),
    part && labels.part(textIn(part, locale)),
    qualifier && labels.qualifier[qualifier],
    labels.status[status],
    illustrative && labels.sampleFigure,
    textIn(source?.name, locale),
    textIn(note, locale),
  ]
    .filter(Boolean)
    .join(locale === 'en' ? '; ' : '；');
}
