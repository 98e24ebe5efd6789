import { indicatorTableLabels } from '../../format/indicator-table-words.js';
import type { Locale } from '../../format/words.js';
import { piece, type Given, type Piece } from '../../static/piece.js';
import type { AnnexColumn, AnnexGroup, AnnexSheet } from '../../view/table/annex.js';
import { signs } from '../../view/table/mark-signs.js';
import { verdictPiece } from './verdict-piece.js';

/** Two rows where there are years: one heading over them, and their own. */
function headPiece({ columns, groupHead }: AnnexSheet, actual: string): Piece {
  const years = columns.filter(({ year }) => year);
  const rowspan = years.length > 0 ? 2 : undefined;
  return piece(
    'thead',
    {},
    piece(
      'tr',
      {},
      groupHead && piece('th', { scope: 'col', rowspan }, groupHead),
      columns.map((column) =>
        !column.year
          ? piece('th', { scope: 'col', rowspan, class: `c-${column.key}` }, column.label)
          : column === years[0] && piece('th', { scope: 'colgroup', colspan: years.length }, actual),
      ),
    ),
    years.length > 0 &&
      piece(
        'tr',
        {},
        years.map(({ label }) => piece('th', { scope: 'col', class: 'c-year' }, label)),
      ),
  );
}

function cellPiece(
  { key, set, year }: AnnexColumn,
  { row, cells }: AnnexGroup['rows'][number],
  newest: boolean,
): Piece {
  const { text, detail, worked, marks = [] } = cells[key]!;
  const small = (words: string | undefined): Given => words && [piece('br'), piece('small', {}, words)];
  if (key === 'status') return piece('td', { class: 'c-status' }, verdictPiece(row.status, text));
  const said = [
    text,
    (year || key === 'baseline') && marks.map((mark) => piece('sup', {}, signs[mark])),
    small(worked),
    small(detail),
  ];
  if (key === 'name') return piece('th', { scope: 'row', class: `c-name depth-${Math.min(row.depth, 4)}` }, said);
  return piece('td', { class: [set, `c-${key}`, newest && 'newest'].filter(Boolean).join(' ') }, said);
}

function groupPiece({ name, rows }: AnnexGroup, { columns, groupHead }: AnnexSheet): Piece {
  const newest = columns.filter(({ year }) => year).pop();
  return piece(
    'tbody',
    {},
    rows.map((row, index) =>
      piece(
        'tr',
        {},
        groupHead && index === 0 && piece('th', { scope: 'rowgroup', rowspan: rows.length, class: 'of' }, name),
        columns.map((column) => cellPiece(column, row, column === newest)),
      ),
    ),
  );
}

/** One annex: its label, title, line of facts, table and numbered notes. */
export function annexPiece(sheet: AnnexSheet, locale: Locale): Piece {
  const { actual, annex, marks: says } = indicatorTableLabels[locale];
  const { label, title, day, sample, unit, statuses, marks, notes, groups } = sheet;
  const all: Given[] = [
    ...(statuses.length > 0
      ? [[annex.verdicts, statuses.map(({ status, word }) => [' ', verdictPiece(status, word)])]]
      : []),
    ...(marks.length > 0 ? [marks.map((mark) => `${signs[mark]} ${says[mark]} `)] : []),
    ...notes,
  ];
  return piece(
    'section',
    { class: 'annex' },
    piece('p', { class: 'annex-label' }, label),
    piece('h2', { class: 'annex-title' }, title),
    piece(
      'p',
      { class: 'annex-line' },
      piece('span', {}, day),
      piece('b', {}, sample ?? ''),
      piece('span', {}, unit ?? ''),
    ),
    piece(
      'table',
      { class: 'boxed' },
      headPiece(sheet, actual),
      groups.map((group) => groupPiece(group, sheet)),
    ),
    piece(
      'p',
      { class: 'annex-notes' },
      annex.notes,
      all.map((note, index) => [piece('span', {}, annex.numbered(index + 1, ''), note), ' ']),
    ),
  );
}
