import { exchangeLabels, type ExchangeLanguage } from './exchange-words.js';
import { planWords } from '../format/plan-words.js';
import { textIn } from '../format/locale.js';
import type { Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import { publicationDays } from '../progress/publication-days.js';
import { assessPlan } from '../progress/assess-plan.js';

/** What a catalogue says of the data of a plan. */
export interface DatasetFacts {
  readonly title: string;
  readonly description: string;
  readonly illustrative: boolean;
  /** Day the plan was issued. */
  readonly issued?: string;
  /** The last day on which a figure became known. */
  readonly modified?: string;
}

/** What is said of the data of a plan as a whole. Nothing in it depends on the day it is made on. */
export function datasetFacts(plan: Plan, locale: ExchangeLanguage): DatasetFacts {
  const { indicators, observations = [], document, period } = plan;
  const labels = exchangeLabels[locale];
  const illustrative = observations.some((each) => each.illustrative);
  const days = publicationDays(observations, period.yearStart);
  const words = planWords(assessPlan(plan, { asOf: period.end }), locale);
  const described = labels.dataset(words.name, words.period, indicators.length, observations.length);
  return {
    title: words.name,
    description: illustrative ? `${described}${locale === 'en' ? ' ' : ''}${labels.sample}` : described,
    illustrative,
    ...(document?.issued !== undefined && { issued: document.issued }),
    ...(days.length > 0 && { modified: days[days.length - 1]! }),
  };
}

/** A text with the tags of its languages; one without a tag is in the plan's own. */
export const tagged = (text: Text, plan: Pick<Plan, 'language'>): readonly (readonly [tag: string, words: string])[] =>
  typeof text === 'string' ? [[plan.language ?? 'zh-CN', text]] : Object.entries(text);

/** Names of the goals, short where the plan has a short one. */
export const goalNames = ({ goals }: Plan, locale: ExchangeLanguage): string[] =>
  goals.map(({ name, shortName }) => textIn(shortName ?? name, locale));
