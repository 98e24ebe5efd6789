import { plainForm } from '../../directory/plain-form.js';
import type { Citation } from '../../model/citation.js';
import type { Measure } from '../../model/measure.js';
import type { Indicator, Plan } from '../../model/plan.js';
import type { Text } from '../../model/primitives.js';

// A dash or 至 between figures is a range, a dot a decimal: both have to stay where all other marks are left out.
const range = /(\d)\s*[\p{Pd}−~至]\s*(?=\d)/gu;
const decimal = /(\d)\.(?=\d)/g;

/**
 * Text as it is compared, in the plain form of every search; the dashes of a range and 至 are one, since the page says
 * 8至10 where the plan prints 8−10. Folding twice changes nothing.
 *
 * @example
 * foldText('ＰＣＴ “正版正货” 8−10家'); // 'pct正版正货8至10家'
 */
export const foldText = (text: string): string =>
  plainForm(text.normalize('NFKC').replace(range, '$1至').replace(decimal, '$1点'));

/**
 * The words of a query, folded: what stands between blanks. All of them must be found; none are found everywhere.
 *
 * @example
 * queryWords(' 专利  达８０件 '); // ['专利', '达80件']
 */
export const queryWords = (query: string): readonly string[] => query.split(/\s+/).map(foldText).filter(Boolean);

const inEveryLanguage = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

const quotesOf = (citations: readonly (Citation | undefined)[]): readonly string[] =>
  citations.flatMap((citation) => (citation ? [citation.quote] : []));

/** The names of bodies, in the order of their ids. */
const bodyNames = (plan: Plan, ids: readonly string[] = []): readonly string[] =>
  ids.flatMap((id) => inEveryLanguage(plan.organisations?.find((body) => body.id === id)?.name));

// Facts are frozen, so what was folded once stays right; a reader who types sees every letter answered at once.
const folded = new WeakMap<object, string>();

function once(fact: object, textsOf: () => readonly string[]): string {
  const known = folded.get(fact);
  if (known !== undefined) return known;
  // A line for each text: no word of a query reaches from one into the next.
  const text = textsOf().map(foldText).join('\n');
  folded.set(fact, text);
  return text;
}

const indicatorText = (indicator: Indicator, plan: Plan): string =>
  once(indicator, () => [
    ...inEveryLanguage(indicator.name),
    ...(indicator.alsoNamed ?? []).flatMap(({ name }) => inEveryLanguage(name)),
    ...indicator.targets.map(({ words }) => words),
    ...quotesOf([...indicator.targets.map(({ citation }) => citation), indicator.baseline?.citation]),
    ...bodyNames(plan, indicator.responsible),
    ...bodyNames(plan, indicator.supporting),
    ...(indicator.labels ?? []).flatMap(inEveryLanguage),
  ]);

const measureText = (measure: Measure, plan: Plan): string =>
  once(measure, () => [
    ...inEveryLanguage(measure.name),
    ...quotesOf(measure.citations),
    ...bodyNames(plan, measure.leads),
    ...bodyNames(plan, measure.supporting),
  ]);

/**
 * Whether every word is found in an indicator: its names in every language, the words of its targets, the sentences of
 * the plan it rests on, the bodies responsible and those that support them, its labels.
 *
 * @param words From `queryWords`; none are found everywhere.
 */
export function indicatorMatches(indicator: Indicator, plan: Plan, words: readonly string[]): boolean {
  return words.every((word) => indicatorText(indicator, plan).includes(word));
}

/** Whether every word is found in a measure: its name, the sentences it rests on, the bodies that lead it and support them. */
export function measureMatches(measure: Measure, plan: Plan, words: readonly string[]): boolean {
  return words.every((word) => measureText(measure, plan).includes(word));
}
