/** What a terminal gives two columns: Chinese characters and the marks that go with them. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6“”‘’…—]/;
// eslint-disable-next-line no-control-regex -- what a terminal takes for a style
const styles = /\u001b\[\d*(?:;\d+)*m/g;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text.replace(styles, '')) columns += wide.test(letter) || letter > '\uffff' ? 2 : 1;
  return columns;
}

/** A word of letters, or a Chinese character, with the mark behind it and the bracket before it. */
const atoms = /\s*[“‘《（(]*(?:[^\s\u2e80-\uffef“”‘’…—]+|.)[，。、；：！？”’》）)…]*/gu;

/** A text in lines of so many columns; lines it has already stay apart. */
export function foldColumns(text: string, room: number): string {
  return text
    .split('\n')
    .map((words) => {
      const lines: string[] = [];
      let line = '';
      for (const atom of words.match(atoms) ?? []) {
        if (line === '' || columnsOf(line + atom) <= room) line += line === '' ? atom.trimStart() : atom;
        else {
          lines.push(line);
          line = atom.trimStart();
        }
      }
      return [...lines, line].join('\n');
    })
    .join('\n');
}
