import { indicatorTableLabels } from '../../format/indicator-table-words.js';
import { searchable, textIn } from '../../format/locale.js';
import { statusOrder } from '../../format/plan-words.js';
import type { Locale } from '../../format/words.js';
import type { IndicatorRow, IndicatorTable, RowGroup } from '../table/indicator-rows.js';

/** What a reader wants to see of a table. Several values of one filter are parted by spaces; empty means all. */
export interface IndicatorView {
  readonly groupBy: 'goal' | 'body' | 'none';
  /** Key of a column, with `-` before it for descending; empty for the plan's own order. */
  readonly sort: string;
  /** Ids of goals. */
  readonly goal: string;
  /** Status codes: `behind not-met`. */
  readonly status: string;
  /** Ids of responsible bodies. */
  readonly body: string;
  /** Every word of it must occur in name, unit, target, goal or body. */
  readonly query: string;
  /** Whether what the plan wants without a figure is shown. */
  readonly statements: boolean;
}

/** Rows under one heading. */
export interface ArrangedGroup {
  /** Absent where nothing is grouped. */
  readonly name?: string;
  readonly rows: readonly IndicatorRow[];
}

/** What is shown: rows by group, in order. */
export interface ArrangedTable {
  readonly groups: readonly ArrangedGroup[];
  /** Each row once, in the order shown. A row two bodies answer for stands in two groups. */
  readonly rows: readonly IndicatorRow[];
  /** Rows there would be without a filter. */
  readonly total: number;
}

const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

function fits(view: IndicatorView): (row: IndicatorRow) => boolean {
  const goals = wordsOf(view.goal);
  const statuses = wordsOf(view.status);
  const bodies = wordsOf(view.body);
  const words = wordsOf(searchable(view.query));
  return ({ goal, status, bodies: own, searched }) =>
    (goals.length === 0 || goals.includes(goal.id)) &&
    (statuses.length === 0 || statuses.includes(status)) &&
    (bodies.length === 0 || own.some(({ id }) => bodies.includes(id))) &&
    words.every((word) => searched.includes(word));
}

// Chinese by pinyin. Made when a column of words is first sorted: a page that sorts none does not pay for it.
const collators = new Map<Locale, Intl.Collator>();
function collator(locale: Locale): Intl.Collator {
  const known =
    collators.get(locale) ?? new Intl.Collator(locale === 'en' ? 'en' : 'zh-u-co-pinyin', { numeric: true });
  collators.set(locale, known);
  return known;
}

/**
 * Rows by one column, numbers by size and words by alphabet or pinyin. Equal rows keep their order; rows of which nothing
 * is known stand last in both directions.
 *
 * @param sort Key of a column, with `-` before it for descending; empty, or a key no row has, leaves the plan's order.
 */
export function sortRows(rows: readonly IndicatorRow[], sort: string, locale: Locale): readonly IndicatorRow[] {
  const descending = sort.startsWith('-');
  const key = descending ? sort.slice(1) : sort;
  const orderOf = ({ cells }: IndicatorRow): number | string | undefined => cells[key]?.order;
  const known = rows.filter((row) => orderOf(row) !== undefined);
  if (known.length === 0) return rows;
  known.sort((a, b) => {
    const first = orderOf(a);
    const second = orderOf(b);
    const order =
      typeof first === 'number' && typeof second === 'number'
        ? first - second
        : collator(locale).compare(String(first), String(second));
    return descending ? -order : order;
  });
  return [...known, ...rows.filter((row) => orderOf(row) === undefined)];
}

function grouped(
  { progress, locale }: IndicatorTable,
  rows: readonly IndicatorRow[],
  by: IndicatorView['groupBy'],
): ArrangedGroup[] {
  if (by === 'none') return [{ rows }];
  const groups = new Map<string, { name: string; rows: IndicatorRow[] }>();
  const nobody: IndicatorRow[] = [];
  const { goals, organisations = [] } = progress.plan;
  // Groups stand in the plan's order, however the rows are sorted.
  for (const { id, name } of by === 'body' ? organisations : goals)
    groups.set(id, { name: textIn(name, locale), rows: [] });
  for (const row of rows) {
    const own = by === 'body' ? row.bodies : [row.goal];
    for (const { id, name } of own) {
      const group = groups.get(id) ?? { name, rows: [] };
      groups.set(id, group);
      group.rows.push(row);
    }
    if (own.length === 0) nobody.push(row);
  }
  return [...groups.values(), { name: indicatorTableLabels[locale].noBody, rows: nobody }];
}

/**
 * The part of a table a reader asked for: filtered, sorted within its groups, what has no figure in a group of its own
 * at the end.
 *
 * @example
 * arrange(table, { ...view, status: 'behind', sort: '-done' }).rows.length; // 3
 */
export function arrange(table: IndicatorTable, view: IndicatorView): ArrangedTable {
  const pool = view.statements ? table.rows : table.rows.filter(({ statement }) => !statement);
  const found = sortRows(pool.filter(fits(view)), view.sort, table.locale);
  const statements = found.filter(({ statement }) => statement);
  const groups = grouped(
    table,
    found.filter(({ statement }) => !statement),
    view.groupBy,
  ).filter(({ rows }) => rows.length > 0);
  if (statements.length > 0) groups.push({ name: indicatorTableLabels[table.locale].statements, rows: statements });
  return { groups, rows: [...new Set(groups.flatMap(({ rows }) => rows))], total: pool.length };
}

/** What a table can be filtered by, each in the order a reader looks for it. */
export interface FilterChoices {
  readonly goal: readonly RowGroup[];
  readonly status: readonly RowGroup[];
  readonly body: readonly RowGroup[];
}

/**
 * The goals, verdicts and bodies that occur.
 *
 * @example
 * filterChoices(table).goal.map(({ name }) => name);
 * // ['知识产权创造', '知识产权保护', '知识产权运用', '知识产权管理', '知识产权服务', '知识产权人才']
 */
export function filterChoices({ rows }: IndicatorTable): FilterChoices {
  const unique = (groups: readonly RowGroup[]): RowGroup[] => [
    ...new Map(groups.map((group) => [group.id, group])).values(),
  ];
  const statuses = unique(rows.map(({ status, cells }) => ({ id: status, name: cells['status']?.text ?? '' })));
  return {
    goal: unique(rows.map(({ goal }) => goal)),
    status: statusOrder.flatMap((status) => statuses.filter(({ id }) => id === status)),
    body: unique(rows.flatMap(({ bodies }) => bodies)),
  };
}
