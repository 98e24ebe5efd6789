import { requireList } from '../../model/wrong-call.js';

/*
 * Written here instead of taken from a library: what a page needs is quoting by one rule and the guard against formulas,
 * together less than 0.3 kB. The well-kept libraries bring a parser along (papaparse 7 kB), build functions from text,
 * which a strict content policy refuses (d3-dsv), or stream from Node (csv-stringify, fast-csv); none of them leaves a
 * negative number a number while it guards the text beside it.
 */

/** What a cell can hold. Nothing known is an empty cell, not 0. */
export type CsvCell = string | number | undefined;

// Excel and WPS run a cell that begins with one of these as a formula, the full-width forms included.
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const plainNumber = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?%?$/i;
// Where a system's settings have cells parted by a semicolon or a tab, quotes that stand after a comma keep nothing
// together: what comes behind one of these would begin a cell of its own, or a row.
const formulaWithin = /([;\t\r\n])(?=[\s"]*[=+\-@＝＋－＠])/g;
const quoted = /[",;\t\r\n]|^\s|\s$/;

/*
 * What a spreadsheet takes for something else: figures that lose their zeros in front or all beyond the fifteenth (codes,
 * telephones), 5E2, 1/2, 3-5 and 12:30 (fractions, days, times), MAR1 and 3月5日, true. A day as 2022-03-01 may be one.
 */
const mistaken = [
  /^0\d+$|^\d{12,}$|^\d+(\.\d+)?e\d+$/i,
  /^(?!\d{4}-\d\d-\d\d$)(\d{1,4}\s*[-/]\s*\d{1,2}|\d{1,2}\s*[-/]\s*\d{1,4})(\s*[-/]\s*\d{1,4})?$/,
  /^\d+ \d+\/\d+$|^\d{1,4}:\d{1,2}(:\d{1,2})?$/,
  /^(\d{2,4}年)?\d{1,2}月(\d{1,2}日)?$/,
  /^(\d{1,2}[- ]?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-,. ]*(\d{1,2}[-,. ]+)?\d{1,4}$/i,
  /^(true|false)$/i,
];

function field(cell: CsvCell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = (cell ?? '').replace(formulaWithin, "$1'");
  const guarded =
    formula.test(text) && !plainNumber.test(text)
      ? `'${text}`
      : mistaken.some((form) => form.test(text.trim()))
        ? `${text}\t`
        : text;
  return quoted.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}

/**
 * Rows as the text of a CSV file that opens rightly in Excel and WPS: byte order mark, comma, CRLF after every row,
 * quotes by RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV
 * injection), also where cells are parted by a semicolon or a tab; numbers, negative ones too, stay numbers. Text that a
 * spreadsheet would take for a number, a day or a time (a code of digits, 3-5, 1/2) gets a tab behind it, which nobody
 * sees and which keeps it text. Neither `NaN` nor infinity is written: the cell stays empty.
 *
 * @source RFC 4180; OWASP, CSV Injection.
 * @example
 * csvText([['指标', '值'], ['=1+1', -3.5]]); // '\ufeff指标,值\r\n\'=1+1,-3.5\r\n'
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  requireList('csvText', 'rows', rows);
  rows.forEach((row, index) => requireList('csvText', `rows[${index}]`, row));
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}
