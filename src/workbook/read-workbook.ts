import { streamCsvRows } from 'hucre/csv';
import { readXlsx, type Cell, type MergeRange, type Sheet } from 'hucre/xlsx';
import type { Grid, GridCell } from './grid.js';

/** Why a file is not read as a spreadsheet. */
export type RefusalCode =
  /** Nothing is in it, as where saving or copying broke off. */
  | 'empty'
  /** The old binary format of Excel and WPS (.xls, .et), or a workbook with a password: both begin alike. */
  | 'old-binary'
  /** A ZIP archive without a workbook of this format in it: .docx, .ods, .xlsb, .zip. */
  | 'no-workbook'
  /** A workbook that breaks off or contradicts itself. */
  | 'damaged'
  /** A sheet of more cells than can be held, as one stray cell far away makes it. */
  | 'too-large'
  /** A web page under the name of a spreadsheet, as some systems export it. */
  | 'web-page'
  /** Text in none of UTF-8, UTF-16 and GB 18030. */
  | 'encoding';

/** A file that cannot be read as a spreadsheet, with the reason. */
export class WorkbookRefusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'WorkbookRefusal';
    this.code = code;
  }
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  // Text of a Chinese system is mostly wrong as UTF-8 from its first character on; the reverse is not so.
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // eslint-disable-next-line no-control-regex -- no text has them, and every binary file has
      if (!/[\u0000-\u0008]/.test(text)) return text;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new WorkbookRefusal('encoding');
}

/** 1200 with a small raised 1 behind it is 1200 with a footnote, not 12001. */
function textOf(cell: Cell | undefined): string | undefined {
  const runs = cell?.richText;
  if (!runs?.some(({ font }) => font?.vertAlign === 'superscript')) return undefined;
  return runs
    .map(({ text, font }) => (font?.vertAlign === 'superscript' && /^[\d*]+$/.test(text.trim()) ? '' : text))
    .join('');
}

/** A date as far as the cell shows it: of 2023年6月 the day was never typed. */
function dayOf(date: Date, format: string): string {
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const length = /d/.test(shown) ? 10 : /m/.test(shown) ? 7 : /y/.test(shown) ? 4 : 10;
  return date.toISOString().slice(0, length);
}

/** What stands between letters and is not seen, as text copied from a page has it. */
export const invisible = /[\u200b\u2060\ufeff]/g;

function gridCell(raw: unknown, cell: Cell | undefined): GridCell {
  const style = {
    ...(cell?.style?.numFmt !== undefined && { format: cell.style.numFmt }),
    ...((cell?.style?.font?.strikethrough || cell?.richText?.some(({ font }) => font?.strikethrough)) && {
      struck: true,
    }),
    ...(cell?.formula !== undefined && { formula: true }),
    ...(cell?.hyperlink?.target && { link: cell.hyperlink.target }),
  };
  const value = textOf(cell) ?? raw;
  if (cell?.type === 'error' || (cell?.formula !== undefined && (value === null || value === '')))
    return { value: undefined, error: typeof value === 'string' ? value : '', ...style };
  if (value instanceof Date) return { value: undefined, date: dayOf(value, style.format ?? ''), ...style };
  if (typeof value === 'string' && /^#(REF|DIV\/0|VALUE|NAME|N\/A|NUM|NULL)[!?]?$/.test(value) && cell?.formula)
    return { value: undefined, error: value, ...style };
  if (typeof value === 'string') return { value: value.replace(invisible, ''), ...style };
  if (typeof value === 'number' || typeof value === 'boolean') return { value, ...style };
  return { value: undefined, ...style };
}

/** What a merged cell says stands in all the cells it covers, marked as covered. */
function fillMerges(rows: GridCell[][], merges: readonly MergeRange[]): void {
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const first = rows[startRow]?.[startCol];
    if (!first) continue;
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row++) {
      for (let column = startCol; column <= endCol; column++) {
        if (row === startRow && column === startCol) continue;
        const line = rows[row]!;
        while (line.length < column) line.push({ value: undefined });
        line[column] = { ...first, covered: row > startRow ? 'from-above' : 'from-left' };
      }
    }
  }
}

function gridOf({ name, rows, cells, merges = [], rowDefs, columns = [], hidden, veryHidden }: Sheet): Grid {
  const filled = rows.map((row, at) => row.map((value, column) => gridCell(value, cells?.get(`${at},${column}`))));
  fillMerges(filled, merges);
  return {
    name,
    hidden: Boolean(hidden || veryHidden),
    rows: filled,
    hiddenRows: new Set([...(rowDefs ?? [])].flatMap(([row, definition]) => (definition.hidden ? [row] : []))),
    hiddenColumns: new Set(columns.flatMap((column, at) => (column.hidden ? [at] : []))),
  };
}

function csvGrid(text: string): Grid {
  // What was guarded against being run as a formula is read as it was before.
  const rows: GridCell[][] = [];
  for (const row of streamCsvRows(text, { unescapeFormulae: true }))
    rows.push(row.map((value): GridCell => ({ value: String(value ?? '').replace(invisible, '') })));
  return { name: '', hidden: false, rows, hiddenRows: new Set(), hiddenColumns: new Set() };
}

/**
 * The sheets of a spreadsheet file: xlsx, or text of cells parted by comma, tab or semicolon in UTF-8, UTF-16 or GB 18030,
 * with or without a mark at its start. What a file is, its first bytes say, not its name.
 *
 * @param bytes The file.
 * @throws WorkbookRefusal when the file is no spreadsheet that can be read.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Grid[]> {
  if (bytes.length === 0) throw new WorkbookRefusal('empty');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new WorkbookRefusal('old-binary');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    try {
      const { sheets } = await readXlsx(bytes, { readStyles: true });
      return sheets.map(gridOf);
    } catch (error) {
      // The library has no code for it; without its words such a workbook is called damaged.
      if (error instanceof Error && /over the \d+ limit|string longer than|decompressed/i.test(error.message))
        throw new WorkbookRefusal('too-large', { cause: error });
      const names = new TextDecoder('latin1').decode(bytes);
      const isOther = /word\/|ppt\/|mimetype|xl\/workbook\.bin/.test(names) || !/xl\/|\[Content_Types\]/.test(names);
      throw new WorkbookRefusal(isOther ? 'no-workbook' : 'damaged', { cause: error });
    }
  }
  const text = decode(bytes);
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text)) throw new WorkbookRefusal('web-page');
  return [csvGrid(text)];
}
