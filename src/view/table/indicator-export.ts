import { isDoneOrNot } from '../../progress/target-traits.js';
import type { Goal, Indicator, Plan } from '../../model/plan.js';
import type { Text } from '../../model/primitives.js';
import { unitWithScale } from '../../format/english-units.js';
import { indicatorTableLabels } from '../../format/indicator-table-words.js';
import { textIn } from '../../format/locale.js';
import { formatPeriod } from '../../format/dates.js';
import { qualified, reportedNumber } from '../../format/target-phrase.js';
import { citationPlace } from '../../format/plan-quotes.js';
import { reportedIn } from '../../format/plan-words.js';
import type { Locale } from '../../format/words.js';
import type { Reported, TargetProgress } from '../../progress/plan-progress.js';
import { csvText, type CsvCell } from './csv.js';
import { publishedUnit, type IndicatorCell, type IndicatorRow, type IndicatorTable } from './indicator-rows.js';
import { requireHanded, requireList } from '../../model/wrong-call.js';

/** Digits, in English of so many millions; the number itself is what the cell is sorted by. */
const plainFigure = /^[−-]?[\d,.]+( [mbtr]+illion)?$/;

/** The name of a downloaded file, without its ending: `gulou-ip-2021-2025-2024-01-31`. */
export const fileNameOf = ({ progress: { plan, asOf } }: IndicatorTable): string => `${plan.id}-${asOf}`;

/** A column behind another that only a plan with sub-goals, parts of indicators or labels has. */
interface TreeColumn {
  readonly after: 'number' | 'name';
  readonly label: string;
  readonly of: (row: IndicatorRow) => string;
}

function columnsOfTree({ goals, indicators }: Plan, locale: Locale): readonly TreeColumn[] {
  const { goalsAbove, partOf, labels } = indicatorTableLabels[locale].file;
  const nameIn = (entries: readonly (Goal | Indicator)[], id: string | undefined): string =>
    textIn(entries.find((entry) => entry.id === id)?.name, locale);
  return [
    {
      after: 'number',
      label: goalsAbove,
      of: ({ goals: [, ...above] }) =>
        above
          .map((id) => nameIn(goals, id))
          .reverse()
          .join(' / '),
    },
    { after: 'name', label: partOf, of: ({ parent }) => nameIn(indicators, parent) },
    { after: 'name', label: labels, of: (row) => row.labels.join('; ') },
  ];
}

/**
 * Rows of the table as a clean rectangle, its heading first: one line a row, with the columns of the table and those a page
 * has no room for: goal, unit, what was worked out of the figures, notes on them, sources, the plan's words and their place, the day looked from; where the plan
 * has them, the goals above the goal, the indicator a row is a part of, labels. Figures are plain numbers in the unit of
 * the row, one known only as a bound the words of it (超过10); what is not known is empty.
 *
 * @param rows Those shown, in the order shown.
 * @example
 * indicatorCells(table, table.rows).length; // 41
 */
export function indicatorCells(
  table: IndicatorTable,
  rows: readonly IndicatorRow[] = table.rows,
): (readonly CsvCell[])[] {
  const { progress, locale, columns } = table;
  const labels = indicatorTableLabels[locale];
  const { file, bracket } = labels;
  const years = columns.filter(({ year }) => year);
  const text = ({ text: words, detail }: IndicatorCell): string => words + (detail ? bracket(detail) : '');
  // 已发布 and 突破1200 are words though they stand among figures, and so is a figure that speaks of half a year.
  const cellOf = (cell: IndicatorCell, figures: boolean): CsvCell =>
    cell.absent ? undefined : figures && plainFigure.test(text(cell)) ? (cell.order as number) : text(cell);
  // Plain numbers stand in the unit with its scale: 26.7 in 100 million yuan.
  const inFile = (unit: Text | undefined): string => (locale === 'en' ? unitWithScale(unit) : textIn(unit, locale));
  const list = (parts: readonly string[]): string => [...new Set(parts)].join('; ');
  const more = columnsOfTree(progress.plan, locale).filter(({ of }) => rows.some((row) => of(row) !== ''));
  const after = (key: string, cell: (column: TreeColumn) => string): string[] =>
    more.filter((column) => column.after === key).map(cell);

  const workedIn = ({ cells }: IndicatorRow): string =>
    list(years.flatMap(({ key, label }) => (cells[key]?.worked ? [file.markOf(label, cells[key].worked)] : [])));
  const hasWorked = rows.some((row) => workedIn(row) !== '');

  return [
    [
      ...columns.flatMap(({ key, label }) => [
        label,
        ...(key === 'number' ? [labels.goal] : key === 'name' ? [file.unit] : []),
        ...after(key, (column) => column.label),
      ]),
      file.judged,
      file.judgedUnit,
      file.judgedPeriod,
      ...(hasWorked ? [file.worked] : []),
      file.marks,
      file.source,
      file.words,
      file.quote,
      file.place,
      file.asOf,
      file.illustrative,
    ],
    ...rows.map((row) => {
      const {
        cells,
        goal,
        progress: { main, indicator },
      } = row;
      const { citation, words } = main.target;
      const judged = isDoneOrNot(main.target) ? undefined : decidingValue(main);
      return [
        ...columns.flatMap(({ key, figures }) => {
          const cell = key === 'name' ? textIn(indicator.name, locale) : cellOf(cells[key]!, figures);
          return [
            cell,
            ...(key === 'number' ? [goal.name] : key === 'name' ? [inFile(publishedUnit(row.progress))] : []),
            ...after(key, ({ of }) => of(row)),
          ];
        }),
        judged && judgedFigure(main, judged, locale),
        judged && inFile(judged.unit),
        judged && formatPeriod(judged.period, locale, main.yearStart),
        ...(hasWorked ? [workedIn(row)] : []),
        list(
          years.flatMap(({ key, label }) =>
            (cells[key]?.marks ?? []).map((mark) => file.markOf(label, labels.marks[mark])),
          ),
        ),
        list(
          years.flatMap(({ key }) => {
            const source = reportedIn(main, key)?.observation.source;
            return source ? [textIn(source.name, locale)] : [];
          }),
        ),
        words,
        citation?.quote,
        citation && citationPlace(citation.locator),
        progress.asOf,
        main.illustrative ? labels.yes : labels.no,
      ];
    }),
  ];
}

/** A plain number; in words where it is only a bound. */
function judgedFigure(main: TargetProgress, judged: Reported, locale: Locale): CsvCell {
  const printed = reportedNumber(main, judged, 'zh-CN');
  return judged.qualifier ? qualified(judged.qualifier, printed, locale) : Number(printed.replace('−', '-'));
}

/** The value that decides: of a target judged by years, that of the last year that has the verdict of the target. */
function decidingValue({ years, status, reported }: TargetProgress): Reported | undefined {
  if (!years) return reported;
  const published = years.filter((year) => year.reported);
  return (published.filter((year) => year.status === status).pop() ?? published.pop())?.reported;
}

/**
 * The same as CSV, safe for Excel and WPS (see `csvText`).
 *
 * @param rows Those shown, in the order shown.
 * @example
 * indicatorsCsv(table, table.rows).split('\r\n').length; // 42
 */
export function indicatorsCsv(table: IndicatorTable, rows: readonly IndicatorRow[] = table?.rows): string {
  requireHanded('indicatorsCsv', 'table', table);
  requireList('indicatorsCsv', 'rows', rows);
  return csvText(indicatorCells(table, rows));
}

/**
 * Rows of the table as JSON: the plan, its document and the day; each row with what `assessPlan` found (plain numbers,
 * ISO dates, status and reason codes, figures with their sources, the target with its quote), and beside it the words of
 * the page. A share is a ratio (0.48). What is not known is absent or says why.
 *
 * @param rows Those shown, in the order shown.
 * @example
 * JSON.parse(indicatorsJson(table, table.rows)).rows[5].done.share; // 0.47752808988764045
 */
export function indicatorsJson(table: IndicatorTable, rows: readonly IndicatorRow[] = table?.rows): string {
  requireHanded('indicatorsJson', 'table', table);
  requireList('indicatorsJson', 'rows', rows);
  const { progress, locale, columns, illustrative } = table;
  const { plan, asOf, elapsedShare } = progress;
  const { id, name, period, document, note } = plan;
  return JSON.stringify(
    {
      plan: id,
      name,
      period,
      document,
      note,
      asOf,
      elapsedShare,
      illustrative,
      language: locale,
      rows: rows.map(({ progress: { indicator, goal, main }, bodies, cells }) => {
        const { group, target, due, required, history, done, schedule, outlook, status, reason, years } = main;
        return {
          id: indicator.id,
          // What is a part of another has no number of its own.
          ...(indicator.parent === undefined && { number: cells['number']?.order }),
          kind: group,
          goal: goal.id,
          parent: indicator.parent,
          name: indicator.name,
          labels: indicator.labels,
          // Of the target's figure; each of the figures carries its own.
          quantity: main.kind,
          unit: main.unit,
          baseline: indicator.baseline,
          target,
          due,
          required,
          figures: history,
          years,
          done,
          schedule,
          status,
          reason,
          outlook,
          responsible: bodies,
          illustrative: main.illustrative,
          words: columns.map(({ key, label }) => ({
            column: key,
            label,
            ...cells[key],
            said: undefined,
            order: undefined,
          })),
        };
      }),
    },
    null,
    1,
  );
}
