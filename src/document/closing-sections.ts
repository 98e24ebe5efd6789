import { explanationLabels } from '../format/explanation-labels.js';
import { formatDate, formatPeriod } from '../format/dates.js';
import { indicatorTableLabels, type MarkKind } from '../format/indicator-table-words.js';
import { sentences, textIn } from '../format/locale.js';
import { measureLabels, measureWords } from '../format/measure-words.js';
import { formatNumber } from '../format/numbers.js';
import { dataDay, planWords } from '../format/plan-words.js';
import { reportLabels } from '../format/report-words.js';
import type { Locale } from '../format/words.js';
import type { IndicatorProgress, PlanProgress, Reported } from '../progress/plan-progress.js';
import { declaredSchedule } from '../progress/schedule.js';
import { explanation } from '../view/explanation/explanation.js';
import { figureSources, staleSince } from '../view/plan/plan-figures.js';
import type { Block, TableCell } from './outline.js';

const table = (head: readonly string[], rows: readonly (readonly TableCell[])[]): Block => ({
  kind: 'table',
  head,
  rows,
});

/** The measures of the plan; a column for what at least a third of them have, else it stands under the name. */
export function measureBlocks(progress: PlanProgress, locale: Locale): Block[] {
  const labels = reportLabels[locale];
  const { name, lead, state, place } = labels.measure;
  const { bracket } = indicatorTableLabels[locale];
  const colon = locale === 'en' ? ': ' : '：';
  const all = measureWords(progress, locale).map((each) => ({
    ...each,
    led: each.leadKnown ? each.lead : '',
    stood: [
      ...(each.stands ? [[each.stands.word, each.stands.detail].filter(Boolean).join(' ')] : []),
      ...each.said.map(({ kind, words, by }) => kind + colon + words + bracket(by)),
    ].join('\n'),
  }));
  if (all.length === 0) return [];
  const isColumn = (known: number): boolean => known * 3 >= all.length;
  const [leads, states] = [all.filter(({ led }) => led), all.filter(({ stood }) => stood)];
  const [hasLeads, hasStates] = [isColumn(leads.length), isColumn(states.length)];
  const missing = [
    leads.length === 0 ? labels.noLeads : leads.length < all.length ? labels.someLeads(leads.length, all.length) : '',
    states.length === 0
      ? labels.noStates
      : states.length < all.length
        ? labels.someStates(states.length, all.length)
        : '',
  ];
  const said = sentences(missing, locale);
  const unknown = measureLabels[locale].leadUnknown;
  return [
    ...(said ? [{ kind: 'text' as const, text: said }] : []),
    table(
      [name, ...(hasLeads ? [lead] : []), ...(hasStates ? [state] : []), place],
      all.map(({ name: named, system, led, stood, section }) => [
        [
          named + (system ? bracket(system) : ''),
          ...(led && !hasLeads ? [lead + colon + led] : []),
          ...(stood && !hasStates ? [stood] : []),
        ].join('\n'),
        ...(hasLeads ? [led || unknown] : []),
        ...(hasStates ? [stood || unknown] : []),
        section,
      ]),
    ),
  ];
}

/** What offices have published beside what is computed, each under the name of who says it. */
export function judgementBlocks({ indicators }: PlanProgress, locale: Locale): Block[] {
  const labels = reportLabels[locale];
  const { name } = labels.column;
  const { note, published, by, computed } = labels.judgement;
  const rows = indicators.flatMap((entry) => {
    const { judgements, words } = explanation(entry, locale);
    return judgements.map(({ words: said, office, date, from }): TableCell[] => [
      words.name,
      said,
      explanationLabels[locale].listed([office, date, from]),
      { status: words.status, text: [words.statusWord, words.amount].filter(Boolean).join(' ') },
    ]);
  });
  return rows.length === 0
    ? [{ kind: 'text', text: labels.noJudgements }]
    : [{ kind: 'text', text: note }, table([name, published, by, computed], rows)];
}

const markOf: readonly (readonly [MarkKind, (reported: Reported) => boolean])[] = [
  ['preliminary', ({ observation }) => observation.status === 'preliminary'],
  ['estimated', ({ observation }) => observation.status === 'estimated'],
  ['revised', ({ revised }) => revised],
  ['break', ({ observation }) => observation.break === true],
];

/** Which figures are preliminary, estimated, revised or count in another way than those before. */
function markedTexts(indicators: readonly IndicatorProgress[], locale: Locale): string[] {
  const labels = reportLabels[locale].data;
  return markOf.flatMap(([mark, is]) => {
    const items = indicators.flatMap(({ indicator, main }) =>
      main.history
        .filter(is)
        .map(({ period }) =>
          labels.figure(textIn(indicator.name, locale), formatPeriod(period, locale, main.yearStart)),
        ),
    );
    return items.length > 0 ? [labels.marked(indicatorTableLabels[locale].marks[mark], items)] : [];
  });
}

/** Where the figures come from, and what a reader has to know of them. */
export function dataBlocks(progress: PlanProgress, locale: Locale): Block[] {
  const labels = reportLabels[locale].data;
  const { indicators, asOf, illustrative } = progress;
  const stale = staleSince(progress);
  const named = figureSources(progress).map(
    ({ name, url }) => textIn(name, locale) + (url ? indicatorTableLabels[locale].bracket(url) : ''),
  );
  const names = (list: readonly IndicatorProgress[]): string[] =>
    list.map(({ indicator }) => textIn(indicator.name, locale));
  const noSource = names(indicators.filter(({ main }) => main.history.some(({ observation }) => !observation.source)));
  const unreported = names(indicators.filter(({ main }) => main.group === 'quantified' && main.history.length === 0));
  const texts =
    dataDay(progress) === undefined
      ? [labels.none, labels.seen(formatDate(asOf, locale))]
      : [
          illustrative ? labels.sample : '',
          labels.seen(formatDate(asOf, locale)),
          stale ? labels.stale(formatDate(stale, locale)) : '',
          named.length > 0 ? labels.sources(named) : '',
          noSource.length > 0 ? labels.noSource(noSource) : '',
          ...markedTexts(indicators, locale),
          unreported.length > 0 ? labels.unreported(unreported) : '',
        ];
  return [textIn(progress.plan.note, locale), ...texts].filter(Boolean).map((text) => ({ kind: 'text', text }));
}

/** How everything was worked out, with the conventions of the plan. */
export function methodBlocks(progress: PlanProgress, locale: Locale): Block[] {
  const labels = reportLabels[locale].method;
  const { elapsed, tolerance } = declaredSchedule(progress.plan.schedule);
  const words = planWords(progress, locale);
  const points = formatNumber(tolerance * 100, locale);
  return [
    labels.done,
    labels.time(elapsed) + (locale === 'en' ? ' ' : '') + labels.path,
    labels.band(points),
    labels.met,
    labels.absent,
    labels.counts,
    labels.own,
    sentences([words.source], locale),
  ].map((text) => ({ kind: 'text', text }));
}
