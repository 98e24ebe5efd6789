import { isDoneOrNot } from '../../progress/target-traits.js';
import { citationPlaceWords, type PlaceWords } from '../../format/citation-place.js';
import { formatDate, formatPeriod } from '../../format/dates.js';
import { textIn } from '../../format/locale.js';
import { formatNumber } from '../../format/numbers.js';
import { quantityWords } from '../../format/quantity-words.js';
import { figureWithUnit, qualified } from '../../format/target-phrase.js';
import { reportedWords } from '../../format/value-words.js';
import type { Locale } from '../../format/words.js';
import type { Citation } from '../../model/citation.js';
import type { Text } from '../../model/primitives.js';
import type { IndicatorProgress, Reported } from '../../progress/plan-progress.js';
import type { Telling } from './explanation-telling.js';

/** A figure or a target, with where it stands. */
export interface SourceWords {
  /** 现值, 基期值, 目标值. */
  readonly label: string;
  /** 807家，2023年，最终数; absent where the quoted words give the figure. */
  readonly figure?: string;
  /** 示例统计表，2024年1月15日公布 */
  readonly from?: string;
  readonly url?: string;
  /** The exact words, unquoted. */
  readonly quote?: string;
  readonly place?: PlaceWords;
  readonly notes: readonly string[];
}

/** A verdict an office has published, in its words. */
export interface JudgementWords {
  readonly words: string;
  readonly office: string;
  /** 2023年12月20日 */
  readonly date: string;
  /** 来源：规划实施中期评估报告 */
  readonly from: string;
  readonly url?: string;
}

const notesIn = (locale: Locale, notes: readonly (Text | undefined)[]): string[] =>
  notes.map((note) => textIn(note, locale)).filter(Boolean);

/** The words a fact rests on, with their place; where none are cited, the figure as the plan gives it. */
function cited(
  citation: Citation | undefined,
  figure: string,
  { plan }: IndicatorProgress,
  { locale, messages }: Telling,
  notes: readonly (Text | undefined)[],
): Omit<SourceWords, 'label'> {
  return {
    ...(citation
      ? { quote: citation.quote, place: citationPlaceWords(citation, plan, locale) }
      : { figure, place: { text: messages.sourceMissing } }),
    notes: notesIn(locale, [...notes, citation?.note]),
  };
}

function valueSource(indicator: IndicatorProgress, telling: Telling): SourceWords[] {
  const { progress, locale, labels, messages, words } = telling;
  const { reported, target, years, yearStart } = progress;
  if (!reported) return [];
  const { observation, revised, value, period } = reported;
  const { source, published, status } = observation;
  // A count of years is no value, and a yes is no figure.
  const figure = years
    ? (words.instead ?? '')
    : isDoneOrNot(target)
      ? ''
      : reported.published
        ? quantityWords(reported.published, locale)
        : reportedWords(progress, reported, locale);
  const derived =
    years || value === observation.value
      ? ''
      : target.of.kind === 'total'
        ? labels.summed
        : computedNote(telling, reported);
  const facts = [
    figure,
    formatPeriod(period, locale, yearStart),
    labels.finality[status],
    revised ? labels.revised : '',
  ].filter(Boolean);
  const publication = [
    source ? textIn(source.name, locale) : messages.sourceMissing,
    published === undefined ? '' : labels.published(formatDate(published, locale)),
  ].filter(Boolean);
  return [
    {
      label: labels.value,
      figure: labels.listed(facts),
      from: labels.listed(publication),
      ...(source?.url !== undefined && { url: source.url }),
      ...(source?.citation && {
        quote: source.citation.quote,
        place: citationPlaceWords(source.citation, indicator.plan, locale),
      }),
      notes: notesIn(locale, [source?.citation?.note, observation.note, derived, revised ? labels.revisedNote : '']),
    },
  ];
}

/** What was worked out of the published figure, with its own unit. */
const computedNote = ({ progress, labels, locale }: Telling, reported: Reported): string =>
  labels.computed(reportedWords(progress, reported, locale));

/** Target with its other statements, baseline and value, each with where it stands. */
export function sourcesOf(indicator: IndicatorProgress, telling: Telling): SourceWords[] {
  const { progress, locale, labels, words } = telling;
  const { target } = progress;
  const { baseline, unit } = progress.indicator;
  const sources: SourceWords[] = [
    {
      label: labels.target,
      // The plan's own words always stand somewhere, whatever language the page speaks.
      ...(!target.citation && target.words !== words.target && { quote: target.words }),
      ...cited(target.citation, words.target, indicator, telling, [target.note]),
    },
  ];
  for (const { words: said = '', citation, note } of target.readings ?? [])
    sources.push({ label: labels.reading, ...cited(citation, said, indicator, telling, [note]) });
  if (baseline) {
    const number = formatNumber(baseline.value, locale, baseline.decimals);
    const figure = qualified(baseline.qualifier, figureWithUnit(number, baseline.unit ?? unit, locale), locale);
    sources.push({
      label: labels.baseline,
      ...cited(baseline.citation, figure, indicator, telling, [baseline.note]),
    });
  }
  return [...sources, ...valueSource(indicator, telling)];
}

/** What offices had published by the day looked from. */
export function judgementsOf(
  { plan, indicator, asOf }: IndicatorProgress,
  { messages, locale }: Telling,
): JudgementWords[] {
  return (plan.judgements ?? [])
    .filter((judgement) => judgement.indicator === indicator.id && judgement.date <= asOf)
    .map(({ words, office, date, source }) => ({
      words: textIn(words, locale),
      office: textIn(office, locale),
      date: formatDate(date, locale),
      from: messages.source(textIn(source.name, locale)),
      ...(source.url !== undefined && { url: source.url }),
    }));
}
