import { isDoneOrNot } from '../../progress/target-traits.js';
import { formatPeriod } from '../../format/dates.js';
import { indicatorTableLabels, type MarkKind } from '../../format/indicator-table-words.js';
import { textIn } from '../../format/locale.js';
import { messagesOf } from '../../format/messages-of.js';
import { planWords, statusOrder } from '../../format/plan-words.js';
import { planQuotes } from '../../format/plan-quotes.js';
import { reasonWords, unknownBase } from '../../format/reason-words.js';
import { reportedAmount } from '../../format/target-phrase.js';
import { isTimed, plainDuty } from '../../format/target-words.js';
import type { Locale } from '../../format/words.js';
import type { IndicatorProgress, Status } from '../../progress/plan-progress.js';
import type { ArrangedGroup, ArrangedTable } from '../plan/indicator-view.js';
import type { IndicatorCell, IndicatorRow, IndicatorTable } from './indicator-rows.js';

/** A column of an annex. */
export interface AnnexColumn {
  readonly key: string;
  readonly label: string;
  readonly year?: boolean;
  /** Digits stand at the right, short words in the middle. */
  readonly set: 'words' | 'figures' | 'middle';
}

/** Rows of one goal or body; its name stands once, beside all of them. */
export interface AnnexGroup {
  readonly name: string;
  readonly rows: readonly { readonly row: IndicatorRow; readonly cells: Readonly<Record<string, IndicatorCell>> }[];
}

/** One table behind a document. */
export interface AnnexSheet {
  /** 附件, 附件1 */
  readonly label: string;
  readonly title: string;
  /** 数据截至2023年12月31日（时间已过60%） */
  readonly day: string;
  readonly sample?: string;
  /** 单位：见“单位”栏 */
  readonly unit?: string;
  /** Heading of the groups; absent where nothing is grouped. */
  readonly groupHead?: string;
  readonly columns: readonly AnnexColumn[];
  readonly groups: readonly AnnexGroup[];
  /** Verdicts that occur, which the first note lists with their shapes. */
  readonly statuses: readonly { readonly status: Status; readonly word: string }[];
  /** Signs beside figures, which a note explains. */
  readonly marks: readonly MarkKind[];
  readonly notes: readonly string[];
}

/** The annexes of a table as it is shown: its figures, then what the plan wants without one. */
export type Annex = readonly AnnexSheet[];

const middle: readonly string[] = ['number', 'unit', 'attribute'];
const figures: readonly string[] = ['baseline', 'done', 'gap'];
const setOf = (key: string, year = false): AnnexColumn['set'] =>
  year || figures.includes(key) ? 'figures' : middle.includes(key) ? 'middle' : 'words';

/** What a reader of paper cannot ask: in few words, since the annex has one line a row. */
function remarkOf({ main }: IndicatorProgress, locale: Locale): string {
  const labels = indicatorTableLabels[locale];
  const { status, reason, years, fallenBackFrom, yearStart } = main;
  const list = messagesOf(locale).listSeparator;
  if (years) {
    const missed = years.filter((year) => year.status === 'not-met');
    const named = missed.map(({ reported, year }) => formatPeriod(reported?.period ?? String(year), locale, yearStart));
    return missed.length > 0 && isDoneOrNot(main.target)
      ? labels.missed(named.join(list), labels.notHappened(plainDuty(main)))
      : '';
  }
  if (fallenBackFrom && status !== 'not-reported')
    return labels.onceReached(
      formatPeriod(fallenBackFrom.period, locale, yearStart),
      reportedAmount(main, fallenBackFrom, locale),
    );
  if (isTimed(status) || status === 'met' || !reason) return '';
  // The word of the verdict says it already.
  if (reason === 'no-observation') return '';
  if (unknownBase(main, locale) !== undefined) return reasonWords(main, reason, locale);
  return labels.briefly[reason] ?? messagesOf(locale).reason[reason];
}

/** The same with what is left and what is late, where the file asks for it to be followed. */
function followedRemark({ progress, followed: { left, reporting } }: IndicatorRow, locale: Locale): string {
  const own = remarkOf(progress, locale);
  const more = [left, reporting?.late].filter((words): words is string => Boolean(words));
  return more.length > 0 ? messagesOf(locale).sentence([own, ...more].filter(Boolean)) : own;
}

/** Groups with rows; one within another says of what. */
function groupsOf(groups: readonly ArrangedGroup[], isGoal: boolean, locale: Locale): AnnexGroup[] {
  const above: string[] = [];
  return groups.flatMap(({ name = '', depth, rows }) => {
    above.length = depth;
    above[depth] = name;
    const short = isGoal && depth === 0 ? textIn(rows[0]?.progress.goal.shortName, locale) : '';
    const named = short || above.join(indicatorTableLabels[locale].within);
    if (rows.length === 0) return [];
    return [
      {
        name: named,
        rows: rows.map((row) => ({
          row,
          cells: {
            ...row.cells,
            unit: { text: row.unit || '/' },
            words: { text: planQuotes(row.progress.main, locale)[0]!.text },
            remark: { text: followedRemark(row, locale) },
          },
        })),
      },
    ];
  });
}

/** What the plan wants without a figure, by goal. */
function statementGroups(rows: readonly IndicatorRow[], locale: Locale): AnnexGroup[] {
  const byGoal = new Map<string, IndicatorRow[]>();
  for (const row of rows) byGoal.set(row.goal.id, [...(byGoal.get(row.goal.id) ?? []), row]);
  return [...byGoal.values()].flatMap((own) =>
    groupsOf([{ name: own[0]!.goal.name, depth: 0, rows: own, count: own.length }], true, locale),
  );
}

const statusesOf = (groups: readonly AnnexGroup[]): AnnexSheet['statuses'] => {
  const words = new Map<string, Status>();
  for (const { rows } of groups) for (const { row } of rows) words.set(row.cells['status']!.text, row.status);
  return [...words]
    .map(([word, status]) => ({ status, word }))
    .sort((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status));
};

/**
 * A table as it is shown, as the annexes behind an official document: 附件1 the indicators with a figure (目标, 序号,
 * 指标名称, 单位, 基期值, 实际值, 目标值, 完成进度, 判定, 与序时之差, 备注), 附件2 what the plan wants without one. Columns no row has a
 * fact for are left out; a filter that leaves rows out is said in the notes.
 *
 * @param shown The rows and their order, from `arrange`.
 * @param groupBy What the first column names.
 * @example
 * annexOf(table, arrange(table, view), 'goal').map(({ label }) => label); // ['附件1', '附件2']
 */
export function annexOf(table: IndicatorTable, shown: ArrangedTable, groupBy: 'goal' | 'body' | 'none'): Annex {
  const { locale, progress, columns, marks, leftOut, rows } = table;
  const labels = indicatorTableLabels[locale];
  const { annex } = labels;
  const words = planWords(progress, locale);
  const judged = groupsOf(
    shown.groups.filter(({ rows: [first] }) => !first?.statement),
    groupBy === 'goal',
    locale,
  );
  const statements = statementGroups(
    shown.rows.filter(({ statement }) => statement),
    locale,
  );
  const common = {
    day:
      labels.asOf({ label: words.asOfLabel, day: words.asOf }) +
      labels.bracket(annex.elapsed(words.elapsedLabel, words.elapsed)),
    ...(table.illustrative && { sample: annex.sample(messagesOf(locale).tag.illustrative) }),
  };
  const excerpt = shown.count < shown.total ? [labels.shown(shown.count, shown.total, '')] : [];
  const labelOf = (index: number): string => annex.label(judged.length && statements.length ? String(index) : '');
  const by = new Map(columns.map((column) => [column.key, column]));
  const years = columns.filter(({ year }) => year).map(({ key }) => key);
  const remarked = judged.some((group) => group.rows.some(({ cells }) => cells['remark']!.text));
  const compared = rows.some(({ cells }) => !cells['gap']!.absent);
  const keys = [
    ...['number', 'name', 'unit', 'attribute', 'baseline', ...years, 'target', 'done', 'status'].filter(
      (key) => key === 'unit' || by.has(key),
    ),
    ...(compared ? ['gap'] : []),
    ...(by.has('body') && groupBy !== 'body' ? ['body'] : []),
    ...(remarked ? ['remark'] : []),
  ];
  const heads = { ...annex.head } as Readonly<Record<string, string | undefined>>;
  const baselineNotes = judged.flatMap((group) =>
    group.rows.flatMap(({ row: { progress: each } }) => {
      const note = textIn(each.indicator.baseline?.note, locale);
      return note ? [annex.noted(textIn(each.indicator.name, locale), note)] : [];
    }),
  );
  const sheets: AnnexSheet[] = [];
  if (judged.length > 0)
    sheets.push({
      ...common,
      label: labelOf(1),
      title: labels.caption(words.name),
      unit: annex.unit,
      ...(groupBy !== 'none' && { groupHead: groupBy === 'goal' ? annex.goal : labels.column.body }),
      columns: keys.map((key) => ({
        key,
        label: heads[key] ?? by.get(key)!.label,
        ...(years.includes(key) && { year: true }),
        set: setOf(key, years.includes(key)),
      })),
      groups: judged,
      statuses: statusesOf(judged),
      marks,
      notes: [
        labels.dash,
        ...(rows.some(({ progress: { main } }) => main.target.of.kind === 'total') ? [annex.totals] : []),
        ...(compared ? [annex.gap] : []),
        words.source,
        ...baselineNotes,
        ...(leftOut.length ? [labels.leftOut(leftOut)] : []),
        ...excerpt,
      ],
    });
  if (statements.length > 0)
    sheets.push({
      ...common,
      label: labelOf(2),
      title: annex.statements(words.name),
      groupHead: annex.goal,
      columns: (['number', 'name', 'words', 'status'] as const).map((key) => ({
        key,
        label: { number: labels.column.number, ...labels.statement }[key],
        set: setOf(key),
      })),
      groups: statements,
      statuses: [],
      marks: [],
      notes: [words.source, ...(judged.length === 0 ? excerpt : [])],
    });
  return sheets;
}
