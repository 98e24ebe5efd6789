/*
 * Written here instead of taken from a library: what a page needs is quoting by one rule and the guard against formulas,
 * together less than 0.3 kB. The well-kept libraries bring a parser along (papaparse 7 kB), build functions from text,
 * which a strict content policy refuses (d3-dsv), or stream from Node (csv-stringify, fast-csv); none of them leaves a
 * negative number a number while it guards the text beside it.
 */

/** What a cell can hold. Nothing known is an empty cell, not 0. */
export type CsvCell = string | number | undefined;

// Excel and WPS run a cell that begins with one of these as a formula, the full-width forms included.
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const plainNumber = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?%?$/i;
// A semicolon or a tab parts cells where a system's settings say so.
const quoted = /[",;\t\r\n]|^\s|\s$/;

// There quotes that do not begin the line mean nothing, and what follows such a mark begins a cell.
const within = /([;\t\r\n])(?="*[=+\-@＝＋－＠])/g;

function field(cell: CsvCell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = (cell ?? '').replace(within, "$1'");
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return quoted.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * Rows as the text of a CSV file that opens rightly in Excel and WPS: byte order mark, comma, CRLF after every row,
 * quotes by RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV
 * injection), inside a cell too where a system that parts cells by semicolons would begin another there; numbers,
 * negative ones too, stay numbers. Neither `NaN` nor infinity is written: the cell stays empty.
 *
 * @source RFC 4180; OWASP, CSV Injection.
 * @example
 * csvText([['指标', '值'], ['=1+1', -3.5]]); // '\ufeff指标,值\r\n\'=1+1,-3.5\r\n'
 */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
