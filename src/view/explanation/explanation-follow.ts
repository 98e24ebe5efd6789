import {
  measureStateWords,
  officeNoteWords,
  serviceWords,
  type MeasureStateWords,
  type OfficeNoteWords,
} from '../../format/measure-progress-words.js';
import { textIn } from '../../format/locale.js';
import { reportingWords } from '../../format/reporting-words.js';
import { measuresServing } from '../../progress/measures-serving.js';
import type { IndicatorProgress } from '../../progress/plan-progress.js';
import type { Locale } from '../../format/words.js';
import type { Telling } from './explanation-telling.js';

/** A measure that serves the indicator. */
export interface ServingWords {
  readonly id: string;
  readonly name: string;
  /** The plan's words, or that it is inferred. */
  readonly said: string;
  /** Absent where nobody has said how it stands. */
  readonly stands?: MeasureStateWords;
  /** What offices say of it, the newest first. */
  readonly notes: readonly OfficeNoteWords[];
}

/** What is followed beside the figures. What a file does not say is not there. */
export interface FollowWords {
  /** 下次公布, 逾期未更新 */
  readonly reporting?: string;
  /** 责任单位：…, 配合单位：… */
  readonly bodies: readonly string[];
  readonly measures: readonly ServingWords[];
}

/** The measures that serve an indicator, in the order of the plan. */
export const servingWords = (
  { plan, indicator, asOf }: Pick<IndicatorProgress, 'plan' | 'indicator' | 'asOf'>,
  locale: Locale,
): ServingWords[] =>
  measuresServing(plan, indicator.id).map((service) => {
    const stands = measureStateWords(service.measure, plan, asOf, locale);
    return {
      id: service.measure.id,
      name: textIn(service.measure.name, locale),
      said: serviceWords(service, locale),
      ...(stands && { stands }),
      notes: officeNoteWords(service.measure, asOf, locale),
    };
  });

/** When the indicator is published next, who answers for it, which measures serve it. */
export function followOf({ plan, indicator, asOf }: IndicatorProgress, telling: Telling): FollowWords {
  const { locale, labels, messages } = telling;
  const reporting = reportingWords(indicator, plan, asOf, locale);
  const names = (ids: readonly string[] = []): string =>
    ids
      .map((id) => textIn(plan.organisations?.find((body) => body.id === id)?.name ?? id, locale))
      .join(messages.listSeparator);
  const [lead, supporting] = [names(indicator.responsible), names(indicator.supporting)];
  return {
    ...(reporting && { reporting: reporting.text }),
    bodies: [lead && labels.lead(lead), supporting && labels.supporting(supporting)].filter(Boolean),
    measures: servingWords({ plan, indicator, asOf }, locale),
  };
}
