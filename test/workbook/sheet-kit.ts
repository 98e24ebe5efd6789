// Makes spreadsheet files by another library than the one that reads them.
import * as XLSX from '@e965/xlsx';

/** A cell as the library keeps it, for what an array of values cannot say. */
export type RawCell = XLSX.CellObject;
export type CellInput = string | number | boolean | null | RawCell;
export interface SheetInput {
  readonly name?: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** `A1:B2` */
  readonly merges?: readonly string[];
  /** From 1. */
  readonly hiddenRows?: readonly number[];
  /** `C` */
  readonly hiddenColumns?: readonly string[];
  readonly hidden?: boolean;
}

const isRaw = (cell: CellInput): cell is RawCell => typeof cell === 'object' && cell !== null;

/** The bytes of an xlsx file. */
export function xlsx(...sheets: readonly SheetInput[]): Uint8Array {
  const book = XLSX.utils.book_new();
  sheets.forEach(({ name, rows, merges = [], hiddenRows = [], hiddenColumns = [] }, at) => {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => row.map((cell) => (isRaw(cell) ? null : cell))));
    const width = Math.max(...rows.map((row) => row.length));
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (isRaw(cell)) sheet[XLSX.utils.encode_cell({ r, c })] = cell;
      }),
    );
    sheet['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: width - 1 } });
    sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
    sheet['!rows'] = rows.map((_, r) => ({ hidden: hiddenRows.includes(r + 1) }));
    sheet['!cols'] = [...Array(width).keys()].map((c) => ({
      hidden: hiddenColumns.includes(XLSX.utils.encode_col(c)),
    }));
    XLSX.utils.book_append_sheet(book, sheet, name ?? `Sheet${at + 1}`);
  });
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** A workbook with the text of its first sheet another, for what no library writes. */
export function withSheetXml(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const archive = XLSX.CFB.read(Buffer.from(bytes), { type: 'buffer' });
  const entry = XLSX.CFB.find(archive, '/xl/worksheets/sheet1.xml')!;
  entry.content = Buffer.from(edit(Buffer.from(entry.content as Uint8Array).toString('utf8')));
  entry.size = entry.content.length;
  return new Uint8Array(XLSX.CFB.write(archive, { fileType: 'zip', type: 'buffer' }) as Buffer);
}

/** The bytes of a file of one sheet in another format: `biff8` is .xls. */
export function otherBook(bookType: XLSX.BookType, rows: readonly (readonly CellInput[])[]): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows as unknown[][]), 'Sheet1');
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType }) as Buffer);
}

/** The bytes of an old workbook (.xls). */
export const xls = (rows: readonly (readonly CellInput[])[]): Uint8Array => otherBook('biff8', rows);

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Written down by hand from the tables of GB 18030, as no encoder of it is at hand: text by its code points. */
export const gb18030 = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
