/** Millimetres a letter of a table takes in a wide typeface, and the room a cell has beside its words. */
const letter = { plain: 1.65, bold: 2.45 };
const beside = 2.4;

/** Words part at blanks and hyphens, Chinese at any character. */
const words = /[!-,.-~\u00c0-\u024f]+/g;

/** Millimetres below which a word of these cells would be cut in two. */
export const roomOfWords = (texts: readonly string[], weight: keyof typeof letter): number =>
  beside +
  letter[weight] * Math.max(0, ...texts.flatMap((text) => text.match(words) ?? []).map(({ length }) => length));

/**
 * Widths of columns that fill a room: each by what it asks for beside the others, and none below what its words take. Where
 * not even that fits, all are narrower alike.
 *
 * @param asked Shares of the columns.
 * @param least Of each column, in the unit of the room.
 */
export function columnWidths(asked: readonly number[], least: readonly number[], room: number): readonly number[] {
  const needed = least.reduce((sum, width) => sum + width, 0);
  if (needed >= room) return least.map((width) => (width / needed) * room);
  const isHeld = asked.map(() => false);
  for (;;) {
    const sum = (widths: readonly number[], held: boolean): number =>
      widths.reduce((all, width, at) => (isHeld[at] === held ? all + width : all), 0);
    const scale = (room - sum(least, true)) / sum(asked, false);
    const tooNarrow = asked.findIndex((share, at) => !isHeld[at] && share * scale < least[at]!);
    if (tooNarrow < 0) return asked.map((share, at) => (isHeld[at] ? least[at]! : share * scale));
    isHeld[tooNarrow] = true;
  }
}
