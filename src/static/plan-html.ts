import { pageLabels } from '../format/dashboard-words.js';
import { formatEnd } from '../format/dates.js';
import { glanceLabels } from '../format/glance-words.js';
import { planWords } from '../format/plan-words.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import { glance, glanceFacts, type Glance } from '../view/plan/glance.js';
import { glanceChanges } from '../view/plan/glance-changes.js';
import { planOnly, type PlanOnly } from '../view/plan/plan-only.js';
import { figureSources, staleSince } from '../view/plan/plan-figures.js';
import { own, carrying } from './languages.js';
import { measuresPieces } from './measures-html.js';
import { mannerOf, type Manner, type StaticOptions } from './options.js';
import { asMarkup, framed, headline, linked, listPiece, paragraph, verdict } from './page-parts.js';
import { piece, type Given } from './piece.js';
import { tablePieces } from './table-html.js';
import { requireHanded } from '../model/wrong-call.js';

/**
 * What a page says once: the day, the time gone, the period, the document, and that figures are made up.
 *
 * @param plain While there are no figures: what the plan says of itself in place of the day and the time gone.
 */
export function factsPiece(progress: PlanProgress, { locale }: Manner, plain?: PlanOnly): Given {
  const { day, elapsedLabel, elapsed, ended, period, number, sample } = glanceFacts(progress, locale);
  const said = (
    plain
      ? [ended, period, plain.due, number, plain.issued]
      : [day, `${elapsedLabel} ${elapsed}`, ended, period, number]
  ).filter((each) => each !== undefined);
  return piece(
    'p',
    { class: 'plan-facts' },
    said.map((each, index) => [index > 0 && ' · ', piece('span', {}, each)]),
    sample && [' · ', piece('span', { class: 'plan-tag' }, sample.tag), ' ', sample.notice],
  );
}

/** The counts by verdict. */
export const countsPiece = ({ counts }: Glance, manner: Manner): Given =>
  counts.length > 0 &&
  piece(
    'ul',
    { class: 'plan-counts' },
    counts.map(({ status, count, word }) => [
      piece('li', {}, piece('b', {}, String(count)), ' ', verdict(status, word, manner)),
    ]),
  );

function goals({ goals: all }: Glance, progress: PlanProgress, manner: Manner): Given {
  if (all.length < 2) return false;
  return [
    headline(manner.level + 1, glanceLabels[manner.locale].goals(all.length)),
    listPiece(
      all.map(({ id, spoken }) => {
        const goal = progress.plan.goals.find((each) => each.id === id);
        const name = own(goal?.name, manner.locale, progress.plan.language);
        return [piece('a', { href: `#goal-${id}` }, name), ' ', spoken];
      }),
    ),
  ];
}

function behind({ lagging }: Glance, progress: PlanProgress, manner: Manner): Given {
  if (!lagging) return false;
  const { behindList, towards } = glanceLabels[manner.locale];
  return [
    headline(manner.level + 1, behindList),
    paragraph('plan-note', lagging.note),
    lagging.rows.length > 0 &&
      listPiece(
        lagging.rows.map(({ id, gap, value, target, status, statusWord }) => {
          const indicator = progress.indicators.find((each) => each.indicator.id === id)?.indicator;
          const name = own(indicator?.name, manner.locale, progress.plan.language);
          return [
            piece('a', { href: `#indicator-${id}` }, name),
            ' ',
            verdict(status, statusWord, manner),
            ` ${gap} `,
            piece('b', {}, value),
            ` ${towards} ${target}`,
          ];
        }),
      ),
  ];
}

function changes(progress: PlanProgress, manner: Manner): Given {
  const told = glanceChanges(progress, manner.locale);
  if (!told) return false;
  const { since, verdicts, values, rows } = told;
  return [
    headline(manner.level + 1, since),
    paragraph('plan-changes', verdicts, values && ` ${values}`),
    rows.length > 0 &&
      listPiece(
        rows.map(({ name, values: figures, before, after, kindWord }) => [
          piece('b', {}, name),
          figures && ` ${figures}`,
          ' ',
          verdict(before.status, before.word, manner),
          ' → ',
          verdict(after.status, after.word, manner),
          ` ${kindWord}`,
        ]),
      ),
  ];
}

function answer(progress: PlanProgress, manner: Manner): Given {
  const told = glance(progress, manner.locale);
  return [
    paragraph('plan-answer', told.headline),
    countsPiece(told, manner),
    goals(told, progress, manner),
    behind(told, progress, manner),
    changes(progress, manner),
  ];
}

function sources(progress: PlanProgress, { locale, level }: Manner): Given {
  const { plan } = progress;
  const { note, document, source } = planWords(progress, locale);
  const named = figureSources(progress);
  return [
    paragraph('plan-source', note),
    paragraph('plan-source', own(plan.note, locale, plan.language)),
    paragraph(
      'plan-source',
      linked(
        [document, document && piece('br'), carrying(source, plan.document?.title ?? plan.name, locale, plan.language)],
        plan.document?.url,
      ),
    ),
    named.length > 0 && [
      headline(level + 1, pageLabels[locale].sources),
      listPiece(named.map(({ name, url }) => linked(own(name, locale, plan.language), url))),
    ],
  ];
}

/**
 * A whole plan on one day in HTML without script, in the order of `<plan-dashboard>`: the answer, the counts, the goals,
 * what is behind, what changed, the table of all indicators, the measures, the sources. While no figure is known, what the
 * plan says of itself stands in place of the answer. Links lead to places of the same
 * piece (`#indicator-…`, `#goal-…`) and to the sources the plan names.
 *
 * @param progress A result of `assessPlan`.
 * @throws RangeError for a heading level that a page does not have.
 * @example
 * planHtml(progress).includes('<p class="plan-answer">20项定量目标中，4项已达目标值，'); // true
 */
export function planHtml(progress: PlanProgress, options: StaticOptions = {}): string {
  requireHanded('planHtml', 'progress', progress);
  const manner = mannerOf('planHtml', options);
  const { locale, level } = manner;
  const plain = planOnly(progress, locale);
  const stale = staleSince(progress);
  return asMarkup(
    framed(
      'section',
      'plan-static',
      manner,
      headline(level, own(progress.plan.name, locale, progress.plan.language)),
      factsPiece(progress, manner, plain),
      stale && paragraph('plan-note', pageLabels[locale].stale(formatEnd(stale, locale))),
      plain
        ? [paragraph('plan-answer', plain.headline), paragraph('plan-note', plain.notice)]
        : answer(progress, manner),
      tablePieces(progress, { ...manner, anchored: true }),
      measuresPieces(progress, { ...manner, anchored: true }),
      sources(progress, manner),
    ),
  );
}
