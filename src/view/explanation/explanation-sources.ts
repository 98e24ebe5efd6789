import { formatAsOf, formatDate } from '../../format/dates.js';
import { textIn } from '../../format/locale.js';
import { formatNumber } from '../../format/numbers.js';
import { quantityWords } from '../../format/quantity-words.js';
import { figureWithUnit, qualified } from '../../format/target-phrase.js';
import type { Locale } from '../../format/words.js';
import type { Citation, OfficialDocument } from '../../model/citation.js';
import type { Text } from '../../model/primitives.js';
import type { IndicatorProgress, Reported } from '../../progress/plan-progress.js';
import type { Telling } from './explanation-telling.js';

/** A figure or a target, with where it stands. */
export interface SourceWords {
  /** 现值, 基期值, 目标值. */
  readonly label: string;
  /** 807家 */
  readonly figure: string;
  /** Marks of the figure: 示例数据, 初步, 修订. */
  readonly tags: readonly { readonly kind: string; readonly word: string }[];
  /** 截至2023年12月底 */
  readonly asOf?: string;
  /** 来源：示例统计表 */
  readonly from?: string;
  readonly url?: string;
  /** 2024年1月15日公布 */
  readonly published?: string;
  /** The exact words, unquoted, and the language they are in as far as it can be told. */
  readonly quote?: string;
  /** 鼓政办〔2021〕57号，二、总体思路与发展目标（三）发展目标，第43行 */
  readonly place?: string;
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

/** The place of a citation: 文号, chapter and section, page, line. */
function placeOf({ locator, document }: Citation, { plan }: IndicatorProgress, { labels, locale }: Telling): string {
  const { chapter, section, table, row, page, line } = locator;
  const cited: OfficialDocument | undefined =
    document === undefined ? plan.document : plan.documents?.find(({ id }) => id === document);
  const name = cited?.number ?? textIn(cited?.title, locale);
  return labels.place(
    name,
    [chapter, section, table, row]
      .filter(Boolean)
      .join(' ')
      .replace(/ (?=（)/g, ''),
    page,
    line,
  );
}

const notesIn = (locale: Locale, notes: readonly (Text | undefined)[]): string[] =>
  notes.map((note) => textIn(note, locale)).filter(Boolean);

/** The words a fact rests on, or that nothing is stated. */
function cited(
  citation: Citation | undefined,
  indicator: IndicatorProgress,
  telling: Telling,
  notes: readonly (Text | undefined)[],
): Pick<SourceWords, 'quote' | 'place' | 'notes'> {
  return {
    ...(citation
      ? { quote: citation.quote, place: placeOf(citation, indicator, telling) }
      : { place: telling.messages.sourceMissing }),
    notes: notesIn(telling.locale, [...notes, citation?.note]),
  };
}

function valueSource(indicator: IndicatorProgress, telling: Telling): SourceWords[] {
  const { progress, locale, labels, messages, words } = telling;
  const { reported, target, years } = progress;
  if (!reported) return [];
  const { observation, revised, value } = reported;
  const { source, published, illustrative, status } = observation;
  const kinds = [...(illustrative ? (['illustrative'] as const) : []), ...(status === 'final' ? [] : [status])].map(
    (kind) => ({ kind, word: messages.tag[kind] }),
  );
  // A count of years is no value, and a yes is no figure.
  const figure = years
    ? (words.instead ?? '')
    : target.of.kind === 'occurrence'
      ? ''
      : quantityWords(reported.published ?? reported, locale);
  const derived =
    years || value === observation.value
      ? ''
      : target.of.kind === 'total'
        ? labels.summed
        : computedNote(telling, reported);
  return [
    {
      label: labels.value,
      figure,
      tags: [...kinds, ...(revised ? [{ kind: 'revised', word: labels.revised }] : [])],
      asOf: formatAsOf(reported.at, locale),
      from: source ? messages.source(textIn(source.name, locale)) : messages.sourceMissing,
      ...(published !== undefined && { published: labels.published(formatDate(published, locale)) }),
      ...(source?.url !== undefined && { url: source.url }),
      ...(source?.citation && {
        quote: source.citation.quote,
        place: placeOf(source.citation, indicator, telling),
      }),
      notes: notesIn(locale, [source?.citation?.note, observation.note, derived, revised ? labels.revisedNote : '']),
    },
  ];
}

/** What was worked out of the published figure, with its own unit. */
const computedNote = ({ labels, locale }: Telling, reported: Reported): string =>
  labels.computed(quantityWords(reported, locale));

/** Value, baseline and target, each with where it stands. */
export function sourcesOf(indicator: IndicatorProgress, telling: Telling): SourceWords[] {
  const { progress, locale, labels, words } = telling;
  const { target } = progress;
  const { baseline, unit } = progress.indicator;
  const sources = valueSource(indicator, telling);
  if (baseline) {
    const number = formatNumber(baseline.value, locale, baseline.decimals);
    sources.push({
      label: labels.baseline,
      figure: qualified(baseline.qualifier, figureWithUnit(number, baseline.unit ?? unit, locale), locale),
      tags: [],
      ...cited(baseline.citation, indicator, telling, [baseline.note]),
    });
  }
  sources.push({
    label: labels.target,
    figure: words.target,
    tags: [],
    // The plan's own words always stand somewhere, whatever language the page speaks.
    ...(!target.citation && target.words !== words.target && { quote: target.words }),
    ...cited(target.citation, indicator, telling, [target.note]),
  });
  for (const { words: said, citation, note } of target.readings ?? []) {
    sources.push({
      label: labels.reading,
      figure: said ?? '',
      tags: [],
      ...cited(citation, indicator, telling, [note]),
    });
  }
  return sources;
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
