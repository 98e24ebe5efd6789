/** What a field of a table for programs can hold. Nothing known is an empty field. */
export type Field = string | number | boolean | undefined;

const quoted = /[",\r\n]|^\s|\s$/;

const fieldText = (field: Field): string => {
  const text = field === undefined ? '' : String(field);
  return quoted.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/**
 * Rows as CSV for programs: exactly what the fields say. No byte order mark, and no guard against formulas, which would
 * be read as a part of the text; tables for spreadsheets are written by `csvText`.
 *
 * @source RFC 4180, section 2.
 * @example
 * delimitedText([['id', 'value'], ['a,b', 3.5]]).split('\r\n'); // ['id,value', '"a,b",3.5', '']
 */
export const delimitedText = (rows: readonly (readonly Field[])[]): string =>
  rows.map((row) => `${row.map(fieldText).join(',')}\r\n`).join('');
