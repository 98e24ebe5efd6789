import type { IndicatorProgress } from '../progress/plan-progress.js';
import { trendChart } from '../view/trend/trend-chart.js';
import { messagesOf } from '../format/messages-of.js';
import type { Manner } from './options.js';
import { paragraph } from './page-parts.js';
import { piece, type Given } from './piece.js';
import { plainIndicator } from './plain-indicator.js';

/** The sentence of a chart, its notes and its numbers as a table. */
export function plainChart(progress: IndicatorProgress, manner: Manner): Given {
  const { words, table, notes } = trendChart(progress.main, manner.locale, 640);
  const { columns, rows } = table;
  return [
    plainIndicator(progress, manner),
    notes.map((note) => paragraph('plan-note', note)),
    rows.length > 0 &&
      piece(
        'table',
        {},
        piece('caption', {}, words.name),
        piece(
          'thead',
          {},
          piece(
            'tr',
            {},
            columns.map(({ word }) => piece('th', { scope: 'col' }, word)),
          ),
        ),
        piece(
          'tbody',
          {},
          rows.map((row) =>
            piece(
              'tr',
              {},
              columns.map(({ id }) =>
                id === 'period'
                  ? piece('th', { scope: 'row' }, row[id])
                  : piece(
                      'td',
                      { 'aria-label': row[id] === undefined ? messagesOf(manner.locale).absent.unknown : undefined },
                      row[id] ?? '—',
                      id === 'status' && row.remark && ` ${row.remark}`,
                    ),
              ),
            ),
          ),
        ),
      ),
  ];
}
