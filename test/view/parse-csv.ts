/**
 * Reads a CSV text back, by RFC 4180 and nothing else, letter by letter: written apart from the writer, so that a
 * mistake of one is not a mistake of both.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  const endField = (): void => {
    row.push(field);
    field = '';
    state = 'start';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (state === 'quoted') {
      if (letter === '"') state = 'quote';
      else field += letter;
    } else if (letter === '"' && state === 'start') {
      state = 'quoted';
    } else if (letter === '"' && state === 'quote') {
      field += '"';
      state = 'quoted';
    } else if (letter === ',') {
      endField();
    } else if (letter === '\r' && text[at + 1] === '\n') {
      endField();
      rows.push(row);
      row = [];
      at += 1;
    } else if (state === 'quote' || letter === '"' || letter === '\r' || letter === '\n') {
      throw new SyntaxError(`at ${at}: ${JSON.stringify(letter)} is not allowed there`);
    } else {
      field += letter;
      state = 'plain';
    }
  }
  if (field !== '' || row.length > 0 || state !== 'start') throw new SyntaxError('the last row has no end');
  return rows;
}
