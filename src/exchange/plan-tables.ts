import { periodInterval } from '../calendar/period.js';
import { exchangeLabels, type ExchangeLanguage } from './exchange-words.js';
import { textIn } from '../format/locale.js';
import type { Observation } from '../model/observation.js';
import type { Indicator, OutsideSeries, Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import { decimalText } from './decimal-text.js';
import { delimitedText, type Field } from './delimited-text.js';
import { targetDays, targetFigure } from './target-days.js';

/** One column of a table, told in the terms that Table Schema and CSVW share. */
export interface TableColumn {
  readonly name: string;
  readonly type: 'text' | 'number' | 'count' | 'flag' | 'day' | 'address';
  readonly required?: boolean;
  /** The only words it holds. */
  readonly choices?: readonly string[];
  /** Name of the table whose ids it holds. */
  readonly refersTo?: 'goals' | 'indicators';
}

/** One table of a plan. */
export interface PlanTable {
  readonly name: 'goals' | 'indicators' | 'targets' | 'observations';
  readonly columns: readonly TableColumn[];
  /** Names of the columns that together name a row. */
  readonly key?: readonly string[];
  readonly rows: readonly (readonly Field[])[];
}

const text = (name: string, more: Partial<TableColumn> = {}): TableColumn => ({ name, type: 'text', ...more });
const column = (name: string, type: TableColumn['type'], more: Partial<TableColumn> = {}): TableColumn => ({
  name,
  type,
  ...more,
});

const qualifiers = ['more-than', 'at-least', 'less-than', 'at-most', 'about'];
const required = { required: true };
const ofIndicator = text('indicator', { required: true, refersTo: 'indicators' });

const goalColumns = [text('id', required), text('name', required), text('parent', { refersTo: 'goals' })];
const indicatorColumns = [
  text('id', required),
  text('kind', { required: true, choices: ['indicator', 'series'] }),
  text('goal', { refersTo: 'goals' }),
  text('parent', { refersTo: 'indicators' }),
  text('name', required),
  text('unit'),
  text('definition'),
  column('baseline_value', 'number'),
  text('baseline_qualifier', { choices: qualifiers }),
  text('baseline_period'),
  text('responsible'),
  text('note'),
];
const targetColumns = [
  ofIndicator,
  column('number', 'count', required),
  text('words', required),
  text('looks_at', required),
  text('bound', required),
  column('value', 'number'),
  column('low', 'number'),
  column('high', 'number'),
  text('unit'),
  text('when', required),
  column('due', 'day'),
  text('attribute', { choices: ['binding', 'indicative'] }),
];
export const observationColumns = [
  ofIndicator,
  text('of'),
  text('period', required),
  column('period_start', 'day', required),
  column('period_end', 'day', required),
  column('value', 'number', required),
  text('qualifier', { choices: qualifiers }),
  text('unit'),
  text('counts', { required: true, choices: ['level', 'increment', 'running-total', 'rate'] }),
  text('status', { required: true, choices: ['final', 'preliminary', 'estimated'] }),
  column('illustrative', 'flag'),
  column('break', 'flag'),
  text('source'),
  column('source_url', 'address'),
  column('published', 'day'),
  column('withdrawn', 'day'),
  text('note'),
];

/** What a row says in the reader's language; nothing where nothing is said. */
type Say = (words: Text | undefined) => string | undefined;

function indicatorRow(indicator: Indicator, { organisations = [] }: Plan, say: Say): Field[] {
  const { id, goal, parent, name, unit, definition, baseline, responsible = [], note } = indicator;
  const bodies = responsible.map((body) => say(organisations.find((each) => each.id === body)?.name) ?? body);
  return [
    id,
    'indicator',
    goal,
    parent,
    say(name),
    say(unit),
    say(definition),
    baseline && decimalText(baseline.value, baseline.decimals),
    baseline?.qualifier,
    baseline?.period,
    bodies.join('; ') || undefined,
    say(note),
  ];
}

const seriesRow = ({ id, name, unit, note }: OutsideSeries, say: Say): Field[] => [
  id,
  'series',
  ...Array<undefined>(2),
  say(name),
  say(unit),
  ...Array<undefined>(5),
  say(note),
];

function targetRows(indicator: Indicator, plan: Plan, say: Say): Field[][] {
  return indicator.targets.map(({ words, of, bound, when, force, unit }, at) => {
    const single = targetFigure({ bound });
    const [low, high] = bound.kind === 'between' ? [bound.low, bound.high] : [];
    const decimals = 'decimals' in bound ? bound.decimals : undefined;
    return [
      indicator.id,
      at + 1,
      words,
      of.kind,
      bound.kind,
      single === undefined ? undefined : decimalText(single, decimals),
      low === undefined ? undefined : decimalText(low),
      high === undefined ? undefined : decimalText(high),
      say(unit),
      when.kind,
      targetDays({ when }, plan)?.end,
      force?.attribute,
    ];
  });
}

function observationRow(each: Observation, { period }: Plan, say: Say): Field[] {
  const days = periodInterval(each.period, period.yearStart);
  return [
    each.indicator,
    each.of,
    each.period,
    days?.start,
    days?.end,
    decimalText(each.value, each.decimals),
    each.qualifier,
    say(each.unit),
    each.counts,
    each.status,
    each.illustrative || undefined,
    each.break || undefined,
    say(each.source?.name),
    each.source?.url,
    each.published,
    each.withdrawn,
    say(each.note),
  ];
}

/** A plan as four tables that refer to each other: goals, indicators, targets, observations. */
export function planTables(plan: Plan, locale: ExchangeLanguage): readonly PlanTable[] {
  const say: Say = (words) => (words === undefined ? undefined : textIn(words, locale) || undefined);
  const { goals, indicators, series = [], observations = [] } = plan;
  return [
    {
      name: 'goals',
      columns: goalColumns,
      key: ['id'],
      rows: goals.map(({ id, name, parent }) => [id, say(name), parent]),
    },
    {
      name: 'indicators',
      columns: indicatorColumns,
      key: ['id'],
      rows: [
        ...indicators.map((indicator) => indicatorRow(indicator, plan, say)),
        ...series.map((each) => seriesRow(each, say)),
      ],
    },
    {
      name: 'targets',
      columns: targetColumns,
      key: ['indicator', 'number'],
      rows: indicators.flatMap((indicator) => targetRows(indicator, plan, say)),
    },
    {
      name: 'observations',
      columns: observationColumns,
      rows: observations.map((each) => observationRow(each, plan, say)),
    },
  ];
}

/** A table as CSV, its names of columns in the first line. */
export const tableText = ({ columns, rows }: PlanTable): string =>
  delimitedText([columns.map(({ name }) => name), ...rows]);

/** What a column holds, in words. */
export const columnTitle = ({ name }: TableColumn, locale: ExchangeLanguage): string =>
  exchangeLabels[locale].columns[name] ?? name;
