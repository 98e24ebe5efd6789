import { parseCsv } from 'hucre/csv';

/** The fields of a CSV file for programs, exactly as they stand in it: UTF-8, parted by a comma or a semicolon. */
export const readDelimited = (bytes: Uint8Array): string[][] =>
  parseCsv(new TextDecoder().decode(bytes), { typeInference: false }).map((row) =>
    row.map((cell) => (cell === null || cell instanceof Date ? '' : String(cell))),
  );
