import { indicatorTableLabels } from '../format/indicator-table-words.js';
import { textIn } from '../format/locale.js';
import { messagesOf } from '../format/messages-of.js';
import { dayWords } from '../format/plan-words.js';
import { targetWords } from '../format/target-words.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import {
  indicatorTable,
  type IndicatorCell,
  type IndicatorColumn,
  type IndicatorRow,
  type IndicatorTable,
} from '../view/table/indicator-rows.js';
import { signs } from '../view/table/mark-signs.js';
import { arrange, type ArrangedGroup, type IndicatorView } from '../view/plan/indicator-view.js';
import { marked, own, carrying } from './languages.js';
import { mannerOf, type Manner, type StaticOptions } from './options.js';
import { asMarkup, framed, paragraph, verdict } from './page-parts.js';
import { piece, type Given, type Piece } from './piece.js';
import { servingLinks } from './serving-html.js';
import { requireHanded } from '../model/wrong-call.js';

/** Whether rows and goals can be linked to within the page. */
type Anchored = Manner & { readonly anchored?: boolean };

const small = (words: string | undefined): Given => words && [piece('br'), piece('small', {}, words)];

/** The words of a cell, in the language they are in. */
function words(
  { progress: { indicator, main, plan } }: IndicatorRow,
  key: string,
  text: string,
  manner: Manner,
): Given {
  const { language } = plan;
  if (key === 'target') return marked(text, targetWords(main, manner.locale).targetLang);
  if (key === 'name') return carrying(text, indicator.name, manner.locale, language);
  if (key === 'body' && indicator.responsible?.length)
    return indicator.responsible.map((id, at) => [
      at > 0 && messagesOf(manner.locale).listSeparator,
      own(plan.organisations?.find((body) => body.id === id)?.name ?? id, manner.locale, language),
    ]);
  return text;
}

function cellPiece(row: IndicatorRow, { key, figures }: IndicatorColumn, cell: IndicatorCell, manner: Anchored): Piece {
  const { locale } = manner;
  const { text, absent, detail, worked, marks = [] } = cell;
  const { absent: heard, bracket, marks: says } = indicatorTableLabels[locale];
  const more = [marks.map((mark) => piece('sup', { title: says[mark] }, signs[mark])), small(worked), small(detail)];
  if (key === 'status') {
    const gap = row.cells['gap']!;
    // The figure of none is in the word.
    const points = !gap.absent && gap.text !== '0' && ` ${gap.text}`;
    return piece('td', {}, verdict(row.status, text, manner), points, more);
  }
  if (key !== 'name')
    return piece(
      'td',
      { class: figures ? 'plan-number' : undefined, 'aria-label': absent && heard[absent] },
      words(row, key, text, manner),
      more,
    );
  return piece(
    'th',
    { scope: 'row', id: manner.anchored && row.depth === 0 ? `indicator-${row.id}` : undefined },
    words(row, key, text, manner),
    row.unit && piece('small', {}, bracket(row.unit)),
    row.labels.map((label) => [' ', piece('small', {}, label)]),
    more,
    manner.anchored && row.depth === 0 && servingLinks(row.progress, manner),
  );
}

/** As on a screen: the verdict beside the name. Whether something is in time it says itself. */
function inOrder(columns: readonly IndicatorColumn[]): IndicatorColumn[] {
  const by = (...keys: string[]): IndicatorColumn[] =>
    keys.flatMap((key) => columns.find((column) => column.key === key) ?? []);
  return [
    ...by('number', 'name', 'status', 'done', 'baseline'),
    ...columns.filter(({ year }) => year),
    ...by('target', 'attribute', 'outlook', 'body', 'remark'),
  ];
}

function headPiece(columns: readonly IndicatorColumn[], { locale }: Manner): Piece {
  const { short, actual } = indicatorTableLabels[locale];
  const years = columns.filter(({ year }) => year);
  const rowspan = years.length > 0 ? 2 : undefined;
  return piece(
    'thead',
    {},
    piece(
      'tr',
      {},
      columns.map((column) =>
        !column.year
          ? piece(
              'th',
              { scope: 'col', rowspan, class: column.figures ? 'plan-number' : undefined },
              column.key === 'name' ? short.name : column.label,
            )
          : column === years[0] && piece('th', { scope: 'colgroup', colspan: years.length }, actual),
      ),
    ),
    years.length > 0 &&
      piece(
        'tr',
        {},
        years.map(({ label }) => piece('th', { scope: 'col', class: 'plan-number' }, label)),
      ),
  );
}

function groupPiece(
  { name, rows, count }: ArrangedGroup,
  columns: readonly IndicatorColumn[],
  { progress }: IndicatorTable,
  manner: Anchored,
): Piece {
  const labels = indicatorTableLabels[manner.locale];
  // A goal that only holds others has no row of its own to ask.
  const goal = progress.plan.goals.find(({ id, name: each }) =>
    rows[0]?.goal.name === name ? rows[0]?.goal.id === id : textIn(each, manner.locale) === name,
  );
  return piece(
    'tbody',
    { id: manner.anchored && goal ? `goal-${goal.id}` : undefined },
    name !== undefined &&
      piece(
        'tr',
        {},
        piece(
          'th',
          { scope: 'rowgroup', colspan: columns.length },
          rows[0]?.statement
            ? labels.statement.counted(count)
            : [
                goal ? own(goal.name, manner.locale, progress.plan.language) : name,
                ' ',
                piece('small', {}, labels.count(count)),
              ],
        ),
      ),
    rows.map((row) =>
      piece(
        'tr',
        {},
        columns.map((column) => cellPiece(row, column, row.cells[column.key]!, manner)),
      ),
    ),
  );
}

const baselineNotes = (rows: readonly IndicatorRow[], { locale }: Manner): Given =>
  rows.map(({ progress: { indicator, main } }) => {
    const { baseline, name } = indicator;
    return baseline?.note
      ? [signs.baseline, ' ', own(name, locale, main.language), ' ', own(baseline.note, locale, main.language), ' ']
      : '';
  });

/** Every indicator, by goal. */
const whole: IndicatorView = { groupBy: 'goal', sort: '', goal: '', status: '', body: '', query: '', statements: true };

/** The table of the indicators a view shows, with its notes. */
export function tablePieces(progress: PlanProgress, manner: Anchored, view: IndicatorView = whole): Piece[] {
  const { locale } = manner;
  const labels = indicatorTableLabels[locale];
  const table = indicatorTable(progress, locale);
  if (table.rows.length === 0) return [piece('p', {}, labels.noIndicators)];
  const { groups, rows } = arrange(table, view);
  const columns = inOrder(table.columns);
  const caption = labels.caption(textIn(progress.plan.name, locale));
  const signed = table.marks
    .filter((mark) => mark !== 'baseline')
    .map((mark) => `${signs[mark]} ${labels.marks[mark]}${locale === 'en' ? '.' : '。'}`);
  const notes = paragraph(
    'plan-note',
    baselineNotes(rows, manner),
    [
      ...signed,
      table.leftOut.length ? labels.leftOut(table.leftOut) : '',
      labels.dash,
      rows.some(({ cells }) => !cells['gap']!.absent) ? labels.gapNote : '',
      columns.some(({ key }) => key === 'outlook') ? labels.outlookNote : '',
    ]
      .filter(Boolean)
      .join(locale === 'en' ? ' ' : ''),
  );
  const drawn = piece(
    'table',
    {},
    piece(
      'caption',
      {},
      carrying(caption, progress.plan.name, locale, progress.plan.language),
      table.illustrative && [' ', piece('span', { class: 'plan-tag' }, messagesOf(locale).tag.illustrative)],
      ' ',
      piece('small', {}, labels.asOf(dayWords(progress, locale))),
    ),
    headPiece(columns, manner),
    groups.map((group) => groupPiece(group, columns, table, manner)),
  );
  // Plain markup may be the text of an element, which has no stop for the keyboard.
  const stop = manner.styled && { role: 'region', tabindex: 0, 'aria-label': caption };
  return [piece('div', { class: 'plan-scroll', ...stop }, drawn), ...(notes ? [notes] : [])];
}

/**
 * All indicators of a plan on one day as the table of an official annex, in HTML without script: for articles whose
 * editor accepts none, for a mirror, a mail. Columns without data are left out and named below, as in
 * `<plan-indicator-table>`.
 *
 * @param progress A result of `assessPlan`.
 * @throws RangeError for a heading level that a page does not have.
 * @example
 * tableHtml(progress).includes('<th scope="row">万企拥有有效注册商标企业数<small>（家）</small></th>'); // true
 */
export function tableHtml(progress: PlanProgress, options: StaticOptions = {}): string {
  requireHanded('tableHtml', 'progress', progress);
  const manner = mannerOf('tableHtml', options);
  return asMarkup(framed('section', 'plan-static', manner, tablePieces(progress, manner)));
}
