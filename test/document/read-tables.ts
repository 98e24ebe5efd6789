import { unzipSync, strFromU8 } from 'fflate';

/** Tables as a reader of the file sees them: rows of cells of words. Written apart from the writers. */
export type Tables = readonly (readonly (readonly string[])[])[];

const plain = (markup: string): string =>
  markup
    .replace(/<(br|\/w:p)\b[^>]*>/g, ' ')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<sup(?:\s[^>]*)?>[\s\S]*?<\/sup>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|apos|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
    )
    .replace(/\s+/g, ' ')
    .trim();

const within = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(([, inside]) => inside!);

/** The tables of an HTML page. */
export const htmlTables = (html: string): Tables =>
  within(html, 'table').map((table) =>
    within(table, 'tr').map((row) =>
      [...row.matchAll(/<t([hd])(?:\s[^>]*)?>([\s\S]*?)<\/t\1>/g)].map(([, , cell]) => plain(cell!)),
    ),
  );

/** The parts of a Word file as text, by their path. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(parts.map(([path, content]) => [path, strFromU8(content)]));
}

/** Signs set high are no part of a cell's words. */
const unsigned = (xml: string): string =>
  xml.replace(/<w:r>(?:(?!<\/w:r>)[\s\S])*?<w:vertAlign w:val="superscript"\/>[\s\S]*?<\/w:r>/g, '');

/** The tables of a Word file. */
export const docxTables = (document: string): Tables =>
  within(unsigned(document), 'w:tbl').map((table) =>
    within(table, 'w:tr').map((row) => within(row, 'w:tc').map(plain)),
  );
