import type { IndicatorTableLabels } from '../../src/format/indicator-table-words.js';
import type { Locale } from '../../src/format/words.js';
import type { IndicatorCell, IndicatorColumn } from '../../src/view/table/indicator-rows.js';

/** What all rows of a table are made by. */
export interface RowMaking {
  readonly columns: readonly IndicatorColumn[];
  /** The progress is drawn beside its share. */
  readonly bar: boolean;
  readonly labels: IndicatorTableLabels;
  readonly locale: Locale;
  readonly explain: (event: Event) => void;
  /** Address of the page of an indicator; empty where there is none. */
  readonly pageOf: (id: string) => string;
}

/** How a cell looks: by its column, by what it holds, and where it is the newest figure. */
export const cellClass = (
  { key, figures }: IndicatorColumn,
  { text, absent }: IndicatorCell,
  newest: string | undefined,
): string =>
  [
    `c-${key}`,
    figures ? 'n' : text.length < 10 ? 'short' : '',
    absent ? 'none' : !text ? 'empty' : key === newest ? 'newest' : '',
  ].join(' ');
