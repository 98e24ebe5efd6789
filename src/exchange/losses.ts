import type { Plan } from '../model/plan.js';
import type { Observation } from '../model/observation.js';
import type { Text } from '../model/primitives.js';

/** The formats a plan is written in. */
export const exchangeFormats = [
  'datapackage',
  'csvw',
  'schema-org',
  'dcat',
  'sdmx-csv',
  'stratml',
  'iati',
  'atom',
] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];

const severalLanguages = (text: Text | undefined): boolean => typeof text === 'object' && Object.keys(text).length > 1;
const has = (value: unknown): boolean => value !== undefined;
const figures = (plan: Plan, test: (figure: Observation) => unknown): number =>
  (plan.observations ?? []).filter(test).length;
const indicators = (plan: Plan, test: (indicator: Plan['indicators'][number]) => unknown): number =>
  plan.indicators.filter(test).length;
const targets = (plan: Plan, test: (target: Plan['indicators'][number]['targets'][number]) => unknown): number =>
  plan.indicators.flatMap((each) => each.targets).filter(test).length;

/** Every kind of fact a plan can state, with how many of it are in a plan. */
const counted = {
  goals: ({ goals }) => goals.length,
  'goal-tree': ({ goals }) => goals.filter(({ parent }) => has(parent)).length,
  indicators: (plan) => plan.indicators.length,
  'indicator-tree': (plan) => indicators(plan, ({ parent }) => has(parent)),
  definitions: (plan) => indicators(plan, ({ definition }) => has(definition)),
  'other-names': (plan) => indicators(plan, ({ alsoNamed }) => has(alsoNamed)),
  labels: (plan) => indicators(plan, (each) => has(each.labels)),
  'target-words': (plan) => targets(plan, () => true),
  'target-axes': (plan) => targets(plan, () => true),
  force: (plan) => targets(plan, ({ force }) => has(force)),
  milestones: (plan) => targets(plan, ({ when }) => when.kind === 'by' && has(when.milestones)),
  'borrowed-figures': (plan) => targets(plan, ({ bound }) => 'value' in bound && typeof bound.value === 'object'),
  readings: (plan) => targets(plan, (each) => has(each.readings)),
  breakdowns: (plan) => targets(plan, (each) => has(each.breakdown)),
  baselines: (plan) => indicators(plan, ({ baseline }) => has(baseline)),
  comparisons: (plan) => indicators(plan, (each) => has(each.comparisons)),
  'lead-bodies': (plan) => indicators(plan, ({ responsible }) => has(responsible)),
  'supporting-bodies': (plan) => indicators(plan, ({ supporting }) => has(supporting)),
  rhythm: (plan) => indicators(plan, ({ reporting }) => has(reporting)),
  derivations: (plan) => indicators(plan, ({ derivedFrom }) => has(derivedFrom)),
  citations: (plan) => targets(plan, ({ citation }) => has(citation)),
  series: ({ series = [] }) => series.length,
  measures: ({ measures = [] }) => measures.length,
  'measure-follow-up': ({ measures = [] }) =>
    measures.filter(({ states, notes, milestones, evidence }) => [states, notes, milestones, evidence].some(has))
      .length,
  organisations: ({ organisations = [] }) => organisations.length,
  directories: ({ directories = [] }) => directories.length,
  judgements: ({ judgements = [] }) => judgements.length,
  schedule: ({ schedule, period }) => (has(schedule) || has(period.yearStart) ? 1 : 0),
  figures: (plan) => figures(plan, () => true),
  parts: (plan) => figures(plan, ({ of }) => has(of)),
  counts: (plan) => figures(plan, () => true),
  statuses: (plan) => figures(plan, ({ status }) => status !== 'final'),
  samples: (plan) => figures(plan, ({ illustrative }) => illustrative),
  qualifiers: (plan) => figures(plan, ({ qualifier }) => has(qualifier)),
  breaks: (plan) => figures(plan, (each) => each.break),
  revisions: (plan) => figures(plan, ({ published }) => has(published)),
  withdrawals: (plan) => figures(plan, ({ withdrawn }) => has(withdrawn)),
  sources: (plan) => figures(plan, ({ source }) => has(source)),
  'source-words': (plan) => figures(plan, ({ source }) => has(source?.citation)),
  'figure-notes': (plan) => figures(plan, ({ note }) => has(note)),
  languages: ({ name, goals, indicators: all }) =>
    [name, ...[...goals, ...all].map((each) => each.name)].filter(severalLanguages).length,
} satisfies Record<string, (plan: Plan) => number>;

/** A kind of fact a plan can state. */
export type ExchangeFact = keyof typeof counted;
export const exchangeFacts = Object.keys(counted) as readonly ExchangeFact[];

const tables: readonly ExchangeFormat[] = ['datapackage', 'csvw'];
const everyFigure: readonly ExchangeFormat[] = [...tables, 'sdmx-csv', 'stratml'];
const described: readonly ExchangeFormat[] = [...everyFigure, 'iati'];

/** Which formats carry it, as data that a program reads back. What is not here is lost. */
export const carriedBy: Readonly<Record<ExchangeFact, readonly ExchangeFormat[]>> = {
  goals: [...tables, 'stratml', 'iati', 'schema-org', 'dcat'],
  'goal-tree': tables,
  indicators: [...tables, 'stratml', 'iati', 'schema-org'],
  'indicator-tree': [...tables, 'stratml'],
  definitions: [...tables, 'stratml', 'iati', 'schema-org'],
  'other-names': [],
  labels: [],
  'target-words': [...tables, 'stratml', 'iati'],
  'target-axes': ['stratml'],
  force: ['stratml'],
  milestones: ['stratml'],
  'borrowed-figures': ['stratml'],
  readings: [],
  breakdowns: [],
  baselines: [...tables, 'stratml', 'iati'],
  comparisons: [],
  'lead-bodies': [...tables, 'stratml'],
  'supporting-bodies': [],
  rhythm: [],
  derivations: [],
  citations: [],
  series: tables,
  measures: ['stratml'],
  'measure-follow-up': [],
  organisations: ['stratml'],
  directories: [],
  judgements: [],
  schedule: [],
  figures: described,
  parts: everyFigure,
  counts: everyFigure,
  statuses: everyFigure,
  samples: everyFigure,
  qualifiers: everyFigure,
  breaks: everyFigure,
  revisions: everyFigure,
  withdrawals: everyFigure,
  sources: everyFigure,
  'source-words': [],
  'figure-notes': everyFigure,
  languages: ['dcat', 'iati'],
};

/** Something of a plan that a format has no place for. */
export interface Loss {
  readonly fact: ExchangeFact;
  /** How many of the plan's are left behind. */
  readonly count: number;
}

/**
 * What of a plan a format has no place for. What a format shows only in words counts as lost, as no program reads it back.
 *
 * @param plan With its observations (`withObservations`).
 * @example
 * lossesOf(plan, 'stratml').find(({ fact }) => fact === 'directories'); // { fact: 'directories', count: 3 }
 */
export const lossesOf = (plan: Plan, format: ExchangeFormat): readonly Loss[] =>
  exchangeFacts
    .filter((fact) => !carriedBy[fact].includes(format))
    .map((fact) => ({ fact, count: counted[fact](plan) }))
    .filter(({ count }) => count > 0);
