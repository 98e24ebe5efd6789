import { sentences } from '../../format/locale.js';
import { reportLabels } from '../../format/report-words.js';
import type { CountWords, Locale } from '../../format/words.js';
import { piece, type Given, type Piece } from '../../static/piece.js';
import { chartsOf } from '../charts.js';
import type { Block, ProgressRow, TableCell } from '../outline.js';
import { miniBar } from './mini-bar.js';
import { glyphPiece, verdictPiece } from './verdict-piece.js';

/** The bar of the counts: each part as long as its count. */
export const countsBar = (counts: readonly CountWords[]): Given =>
  counts.length > 0 &&
  piece(
    'div',
    { class: 'counts-bar', 'aria-hidden': 'true' },
    counts.map(({ status, count }) => piece('span', { class: `part part-${status} n${count}` }, glyphPiece(status))),
  );

const countsPiece = (counts: readonly CountWords[]): Given => [
  countsBar(counts),
  piece(
    'ul',
    { class: 'counts' },
    counts.map(({ status, count, word }) =>
      piece('li', {}, piece('b', {}, String(count)), ' ', verdictPiece(status, word)),
    ),
  ),
];

function rowPiece({ name, depth, value, marks, target, geometry, done, status, verdict, gap }: ProgressRow): Piece {
  return piece(
    'tr',
    {},
    piece('th', { scope: 'row', class: `depth-${Math.min(depth, 4)}` }, name),
    piece('td', { class: 'figures' }, value, marks && piece('sup', {}, marks)),
    piece('td', { class: 'aim' }, target),
    piece('td', { class: 'way' }, miniBar(geometry)),
    piece('td', { class: 'figures' }, done),
    piece('td', { class: 'judged' }, verdictPiece(status, verdict), gap && ` ${gap}`),
  );
}

function progressPiece({ latest, rows }: Extract<Block, { kind: 'progress' }>, locale: Locale): Piece {
  const { column } = reportLabels[locale];
  return piece(
    'table',
    { class: 'ruled progress' },
    piece(
      'thead',
      {},
      piece(
        'tr',
        {},
        piece('th', { scope: 'col' }, column.name),
        piece('th', { scope: 'col', class: 'figures' }, latest),
        piece('th', { scope: 'col' }, column.target),
        piece('th', { scope: 'colgroup', colspan: 2 }, column.done),
        piece('th', { scope: 'col' }, column.verdict),
      ),
    ),
    piece('tbody', {}, rows.map(rowPiece)),
  );
}

const cellWords = (text: string): Given => text.split('\n').map((line, at) => [at > 0 && piece('br'), line]);

const cellPiece = (cell: TableCell): Piece =>
  piece('td', {}, typeof cell === 'string' ? cellWords(cell) : verdictPiece(cell.status, cell.text));

const tablePiece = ({ head, rows }: Extract<Block, { kind: 'table' }>): Piece =>
  piece(
    'table',
    { class: 'ruled plain' },
    piece(
      'thead',
      {},
      piece(
        'tr',
        {},
        head.map((word) => piece('th', { scope: 'col' }, word)),
      ),
    ),
    piece(
      'tbody',
      {},
      rows.map((cells) => piece('tr', {}, cells.map(cellPiece))),
    ),
  );

/** What an office says; three lines to write on where it says nothing yet. */
const officePiece = ({ about, label, paragraphs }: Extract<Block, { kind: 'office' }>, locale: Locale): Piece =>
  piece(
    'div',
    { class: paragraphs.length === 0 ? 'kept' : undefined },
    about !== undefined && piece('p', { class: 'body' }, about),
    piece(
      'div',
      { class: 'office' },
      piece('p', { class: 'office-label' }, label, paragraphs.length === 0 && ` ${reportLabels[locale].blank}`),
      paragraphs.length > 0
        ? paragraphs.map((words) => piece('p', { class: 'body' }, words))
        : [1, 2, 3].map(() => piece('p', { class: 'blank' }, '\u00a0')),
    ),
  );

/** A note; what the bars show stands in it, as they are drawn here. */
function notePiece({ text, bars }: Extract<Block, { kind: 'note' }>, locale: Locale): Given {
  const said = sentences([bars ?? '', text], locale);
  return said && piece('p', { class: 'note' }, reportLabels[locale].note(said));
}

/** A block of the report as it stands on a page. */
export function blockPiece(block: Block, locale: Locale): Given {
  switch (block.kind) {
    case 'text':
      return block.text && piece('p', { class: 'body' }, block.text);
    case 'note':
      return notePiece(block, locale);
    case 'counts':
      return countsPiece(block.counts);
    case 'progress':
      return progressPiece(block, locale);
    case 'charts':
      return piece(
        'div',
        { class: 'charts' },
        chartsOf(block, locale).map(({ drawing }) => piece('div', { class: 'chart' }, drawing)),
      );
    case 'table':
      return tablePiece(block);
    case 'office':
      return officePiece(block, locale);
  }
}
