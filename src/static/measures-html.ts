import {
  measureGroups,
  measureLabels,
  measureSummary,
  measureWords,
  type LinkWords,
  type MeasureEvent,
  type MeasureStand,
  type MeasureWords,
  type RelatedWords,
} from '../format/measure-words.js';
import type { OfficeNoteWords } from '../format/measure-progress-words.js';
import type { Locale } from '../format/words.js';
import { indicatorsAbove } from '../progress/hierarchy.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import { own } from './languages.js';
import type { Manner } from './options.js';
import { headline, linked, listPiece, paragraph, tags, verdict } from './page-parts.js';
import { piece, type Given } from './piece.js';
import type { SayPlan } from './plain-piece.js';

/** Whether measures and indicators can be linked to within the page. */
type Anchored = Manner & { readonly anchored?: boolean };

const link = ({ text, url }: LinkWords): Given => linked(text, url);
const small = (...given: readonly Given[]): Given => given.some(Boolean) && [' ', piece('small', {}, given)];

/** Several small sentences in one line. */
const joined = (parts: readonly (string | undefined)[], locale: Locale): string =>
  parts.filter(Boolean).join(locale === 'en' ? '; ' : '；');

/** A fact of a measure under its name: 牵头单位：区科技局 */
const fact = (label: string, told: Given, locale: Locale): Given =>
  told && piece('p', {}, piece('small', {}, label, locale === 'en' ? ': ' : '：'), told);

/** The same of several, as a list. */
const facts = (label: string, told: readonly Given[]): Given =>
  told.length > 0 && [piece('p', {}, piece('small', {}, label)), listPiece(told)];

const stand = ({ shape, word, detail, reason, source }: MeasureStand, manner: Manner): Given => [
  shape ? verdict(shape, word, manner) : piece('b', {}, word),
  small(joined([detail, reason], manner.locale)),
  source && small(link(source)),
];

/** An office's own words, with who says them and when. */
const said = ({ kind, words, by }: OfficeNoteWords): Given => [kind, ' ', piece('q', {}, words), small(by)];

const event = ({ name, shape, stateWord, when, source }: MeasureEvent, manner: Manner): Given => [
  shape && stateWord && [verdict(shape, stateWord, manner), ' '],
  link(name),
  small(when),
  source && small(link(source)),
];

/** Whether the table of the page has a place of its own for an indicator: a part stands under its whole. */
const hasPlace = (id: string, plan: PlanProgress['plan']): boolean =>
  plan.indicators.some((each) => each.id === id && indicatorsAbove(plan, each).length === 0);

/** An indicator the measure serves, or the same passage speaks of. */
const indicator = (words: RelatedWords, manner: Anchored, { plan }: PlanProgress): Given => [
  manner.anchored && hasPlace(words.id, plan) ? piece('a', { href: `#indicator-${words.id}` }, words.name) : words.name,
  ' ',
  verdict(words.status, words.statusWord, manner),
  words.illustrative && tags([{ kind: 'illustrative', word: words.illustrative }]),
  small(words.more),
];

function measureItem(words: MeasureWords, progress: PlanProgress, manner: Anchored): Given {
  const { locale } = manner;
  const labels = measureLabels[locale];
  const { measure, system, section, lead, leadKnown, supporting, stands, url, events } = words;
  const ofKind = (wanted: MeasureEvent['kind']): Given[] =>
    events.filter(({ kind }) => kind === wanted).map((each) => event(each, manner));
  return [
    piece('b', {}, linked(own(measure.name, locale, progress.plan.language), url)),
    system && small(system),
    small(section),
    fact(labels.progress, stands && stand(stands, manner), locale),
    facts(labels.said, words.said.map(said)),
    fact(labels.lead, leadKnown && lead, locale),
    fact(labels.supporting, supporting, locale),
    facts(labels.milestone, ofKind('milestone')),
    facts(labels.evidence, ofKind('evidence')),
    facts(
      labels.serves,
      words.serves.map((each) => [
        indicator(each, manner, progress),
        small(joined([each.left, each.reporting, each.said], locale)),
      ]),
    ),
    facts(
      labels.related,
      words.related.map((each) => indicator(each, manner, progress)),
    ),
    fact(labels.remark, words.remark, locale),
  ];
}

/**
 * The measures of the plan by goal, as in `<plan-measure-list>`: what none or few of them have is said once above them;
 * under each how it stands and why, what offices say, who leads, what is due and done, and the indicators it serves.
 */
export function measuresPieces(progress: PlanProgress, manner: Anchored): Given {
  const { locale, level } = manner;
  const { heading } = measureLabels[locale];
  const all = measureWords(progress, locale);
  if (all.length === 0) return false;
  return [
    headline(level + 1, heading),
    paragraph('plan-note', measureSummary(all, locale)),
    measureGroups(all, progress.plan, locale).map(({ title, count, measures }) => [
      // A page has six levels of headings.
      headline(Math.min(6, level + 2), title, small(count)),
      listPiece(
        measures.map((words) =>
          piece(
            'div',
            { class: 'plan-measure', id: manner.anchored ? `measure-${words.measure.id}` : undefined },
            measureItem(words, progress, manner),
          ),
        ),
      ),
    ]),
  ];
}

/** The same as the text of an element, which says so where the plan lists none. */
export const plainMeasures: SayPlan = (progress, manner) =>
  measuresPieces(progress, manner) || paragraph('plan-note', measureLabels[manner.locale].empty);
