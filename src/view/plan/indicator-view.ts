import { indicatorTableLabels } from '../../format/indicator-table-words.js';
import { searchable, textIn } from '../../format/locale.js';
import { messagesOf } from '../../format/messages-of.js';
import { statusOrder } from '../../format/plan-words.js';
import type { Locale } from '../../format/words.js';
import { goalTree, treeRows } from '../../progress/hierarchy.js';
import { ownValue } from '../../model/own-key.js';
import type { IndicatorRow, IndicatorTable, RowGroup } from '../table/indicator-rows.js';
import { idList } from './id-list.js';
import { requireHanded, requireObject } from '../../model/wrong-call.js';

/** What a reader wants to see of a table. Several values of one filter are parted by spaces; empty means all. */
export interface IndicatorView {
  readonly groupBy: 'goal' | 'body' | 'none';
  /** Key of a column, with `-` before it for descending; empty for the plan's own order. */
  readonly sort: string;
  /** Ids of goals; each with the goals within it. */
  readonly goal: string;
  /** Status codes: `behind not-met`. */
  readonly status: string;
  /** Ids of responsible bodies. */
  readonly body: string;
  /** Every word of it must occur in name, unit, target, goal, body or labels. */
  readonly query: string;
  /** Whether what the plan wants without a figure is shown. */
  readonly statements: boolean;
}

/** Rows under one heading. */
export interface ArrangedGroup {
  /** Absent where nothing is grouped. */
  readonly name?: string;
  /** Of a goal, how many it lies within: 0 for all else. */
  readonly depth: number;
  /** What is a part of another stands below that, or is `apart`. */
  readonly rows: readonly IndicatorRow[];
  /** Its indicators and those of the groups within it, without the parts that stand below their whole. */
  readonly count: number;
}

/** What is shown: rows by group, in order. */
export interface ArrangedTable {
  readonly groups: readonly ArrangedGroup[];
  /** Each row once, in the order shown. A row two bodies answer for stands in two groups. */
  readonly rows: readonly IndicatorRow[];
  /** Indicators shown, without the parts that stand below their whole. */
  readonly count: number;
  /** Indicators there would be without a filter, counted alike. */
  readonly total: number;
}

function fits(view: IndicatorView): (row: IndicatorRow) => boolean {
  const goals = idList(view.goal);
  const statuses = idList(view.status);
  const bodies = idList(view.body);
  const words = searchable(view.query ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return ({ goals: within, status, bodies: own, searched }) =>
    (goals.length === 0 || within.some((id) => goals.includes(id))) &&
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
  const orderOf = ({ cells }: IndicatorRow): number | string | undefined => ownValue(cells, key)?.order;
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

/** Rows with the parts of each below it, siblings in the order given; a part whose whole is not there stands apart. */
const inFamilies = (rows: readonly IndicatorRow[]): readonly IndicatorRow[] =>
  treeRows(rows).map(({ entry, depth }) => (depth === 0 && entry.apart) || entry);

/** Indicators that are not a part of another among them. */
function countOf(rows: readonly IndicatorRow[]): number {
  const ids = new Set(rows.map(({ id }) => id));
  return rows.filter(({ parent }) => parent === undefined || !ids.has(parent)).length;
}

interface Group {
  readonly name: string;
  readonly depth: number;
  readonly rows: IndicatorRow[];
}

const grouping = (own: Group, within: readonly Group[]): ArrangedGroup => ({
  ...own,
  rows: inFamilies(own.rows),
  count: countOf([own, ...within].flatMap(({ rows }) => rows)),
});

/** Groups by goal, each followed by those within it; a goal without rows stays where one within it has some. */
function byGoal({ progress, locale }: IndicatorTable, rows: readonly IndicatorRow[]): ArrangedGroup[] {
  // Groups stand in the plan's order, however the rows are sorted.
  const groups = goalTree(progress.plan).map(({ entry, depth }) => ({
    id: entry.id,
    group: { name: textIn(entry.name, locale), depth, rows: rows.filter(({ goal }) => goal.id === entry.id) },
  }));
  return groups.flatMap(({ group }, index) => {
    const after = groups.slice(index + 1);
    const end = after.findIndex((each) => each.group.depth <= group.depth);
    const within = (end < 0 ? after : after.slice(0, end)).map((each) => each.group);
    return [group, ...within].some((each) => each.rows.length > 0) ? [grouping(group, within)] : [];
  });
}

function byBody({ progress, locale }: IndicatorTable, rows: readonly IndicatorRow[]): ArrangedGroup[] {
  const groups = new Map<string, Group>();
  const nobody: Group = { name: indicatorTableLabels[locale].noBody, depth: 0, rows: [] };
  for (const { id, name } of progress.plan.organisations ?? [])
    groups.set(id, { name: textIn(name, locale), depth: 0, rows: [] });
  for (const row of rows) {
    for (const { id, name } of row.bodies) {
      const group = groups.get(id) ?? { name, depth: 0, rows: [] };
      groups.set(id, group);
      group.rows.push(row);
    }
    if (row.bodies.length === 0) nobody.rows.push(row);
  }
  return [...groups.values(), nobody].filter((group) => group.rows.length > 0).map((group) => grouping(group, []));
}

function grouped(table: IndicatorTable, rows: readonly IndicatorRow[], by: IndicatorView['groupBy']): ArrangedGroup[] {
  if (by === 'none') return rows.length > 0 ? [{ depth: 0, rows: inFamilies(rows), count: countOf(rows) }] : [];
  return by === 'body' ? byBody(table, rows) : byGoal(table, rows);
}

/**
 * The part of a table a reader asked for: filtered, sorted within its groups, what has no figure in a group of its own
 * at the end. Parts of an indicator (其中) go with it; they are sorted among themselves and not counted beside it.
 *
 * @example
 * arrange(table, { ...view, status: 'behind', sort: '-done' }).rows.length; // 3
 */
export function arrange(table: IndicatorTable, view: IndicatorView): ArrangedTable {
  requireHanded('arrange', 'table', table);
  requireObject('arrange', 'a view', view);
  const pool = view.statements ? table.rows : table.rows.filter(({ statement }) => !statement);
  const found = sortRows(pool.filter(fits(view)), view.sort, table.locale);
  const statements = found.filter(({ statement }) => statement);
  const groups = grouped(
    table,
    found.filter(({ statement }) => !statement),
    view.groupBy,
  );
  if (statements.length > 0)
    groups.push(grouping({ name: indicatorTableLabels[table.locale].statements, depth: 0, rows: statements }, []));
  const rows = [...new Map(groups.flatMap((group) => group.rows).map((row) => [row.id, row])).values()];
  return { groups, rows, count: countOf(found), total: countOf(pool) };
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
export function filterChoices(table: IndicatorTable): FilterChoices {
  requireHanded('filterChoices', 'table', table);
  const { rows, progress, locale } = table;
  const unique = (groups: readonly RowGroup[]): RowGroup[] => [
    ...new Map(groups.map((group) => [group.id, group])).values(),
  ];
  const occurring = new Set(rows.flatMap(({ goals }) => goals));
  const statuses = new Set(rows.map(({ status }) => status));
  const { status: words } = messagesOf(locale);
  return {
    // A goal within another is set in by as many spaces of full width.
    goal: goalTree(progress.plan).flatMap(({ entry: { id, name }, depth }) =>
      occurring.has(id) ? [{ id, name: '\u3000'.repeat(depth) + textIn(name, locale) }] : [],
    ),
    // The word of the whole class: what occurs or not is 已完成 in its own row.
    status: statusOrder.filter((id) => statuses.has(id)).map((id) => ({ id, name: words[id] })),
    body: unique(rows.flatMap(({ bodies }) => bodies)),
  };
}
