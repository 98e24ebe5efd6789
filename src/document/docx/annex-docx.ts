import { type FileChild, Paragraph, TabStopType } from 'docx';
import { indicatorTableLabels } from '../../format/indicator-table-words.js';
import type { Locale } from '../../format/words.js';
import type { AnnexColumn, AnnexSheet } from '../../view/table/annex.js';
import type { IndicatorCell } from '../../view/table/indicator-rows.js';
import { signs } from '../../view/table/mark-signs.js';
import { columnWidths, roomOfWords } from './column-widths.js';
import { signed } from './glyph-signs.js';
import { styleNames } from './styles-docx.js';
import { docxTable, mm, type DocxCell } from './table-docx.js';

/** Millimetres of paper between the margins of an annex. */
const room = 267;

/** How much of the width a column asks for, beside the others. */
const shares: Readonly<Record<string, number>> = {
  number: 10,
  name: 56,
  unit: 18,
  baseline: 20,
  target: 26,
  done: 15,
  status: 30,
  gap: 20,
  body: 30,
  remark: 32,
  words: 90,
};

const shareOf = ({ key, year }: AnnexColumn, statements: boolean): number =>
  statements && key === 'name' ? 90 : year ? 17 : (shares[key] ?? 18);

/** All lines of a cell. */
const wordsOf = ({ text, worked, detail }: IndicatorCell): string =>
  [text, worked, detail].filter((each) => each !== undefined).join('\n');

/** One annex: its label, title, line of facts, table and numbered notes. */
export function annexChildren(sheet: AnnexSheet, locale: Locale): FileChild[] {
  const { actual, annex, marks: says } = indicatorTableLabels[locale];
  const { columns, groups, groupHead, label, title, day, sample = '', unit = '', statuses, marks, notes } = sheet;
  const years = columns.filter(({ year }) => year);
  const newest = years[years.length - 1];
  const asked = [...(groupHead ? [18] : []), ...columns.map((column) => shareOf(column, years.length === 0))];
  const least = [
    ...(groupHead ? [roomOfWords([groupHead, ...groups.map(({ name }) => name)], 'bold')] : []),
    ...columns.map((column) =>
      Math.max(
        roomOfWords([column.label], 'bold'),
        roomOfWords(
          groups.flatMap(({ rows: own }) => own.map(({ cells }) => wordsOf(cells[column.key]!))),
          column === newest ? 'bold' : 'plain',
        ),
      ),
    ),
  ];
  const widths = columnWidths(asked, least, room);
  const merge = years.length > 0 ? ('first' as const) : undefined;
  const headCell = (text: string, below = false): DocxCell => ({
    text,
    align: 'center',
    ...(merge && { merge: below ? 'below' : merge }),
  });
  const head: DocxCell[][] = [
    [
      ...(groupHead ? [headCell(groupHead)] : []),
      ...columns.flatMap((column) =>
        !column.year
          ? [headCell(column.label)]
          : column === years[0]
            ? [{ text: actual, align: 'center' as const, columns: years.length }]
            : [],
      ),
    ],
  ];
  if (merge)
    head.push([
      ...(groupHead ? [headCell('', true)] : []),
      ...columns.map((column) => (column.year ? { text: column.label, align: 'center' as const } : headCell('', true))),
    ]);
  const rows = groups.flatMap(({ name, rows: own }) =>
    own.map(({ row, cells }, index): DocxCell[] => [
      ...(groupHead
        ? [
            {
              text: name,
              strong: true,
              align: 'center' as const,
              merge: index === 0 ? ('first' as const) : ('below' as const),
            },
          ]
        : []),
      ...columns.map((column): DocxCell => {
        const each = cells[column.key]!;
        const { text, marks: own = [] } = each;
        if (column.key === 'status') return { text: signed(row.status, text) };
        const isMarked = (column.year || column.key === 'baseline') && own.length > 0;
        return {
          text: wordsOf(each),
          ...(isMarked && { marks: own.map((mark) => signs[mark]).join('') }),
          ...(column === newest && { strong: true }),
          ...(column.key === 'name' && row.depth > 0 && { depth: row.depth }),
          ...(column.set !== 'words' && { align: column.set === 'figures' ? ('right' as const) : ('center' as const) }),
        };
      }),
    ]),
  );
  const all = [
    ...(statuses.length > 0
      ? [annex.verdicts + statuses.map(({ status, word }) => signed(status, word)).join('\u3000')]
      : []),
    ...(marks.length > 0 ? [marks.map((mark) => `${signs[mark]} ${says[mark]}`).join('\u3000')] : []),
    ...notes,
  ];
  return [
    new Paragraph({ style: styleNames.annexLabel, text: label }),
    new Paragraph({ style: styleNames.annexTitle, text: title }),
    new Paragraph({
      style: styleNames.cell,
      keepNext: true,
      text: `${day}\t${sample}\t${unit}`,
      tabStops: [
        { type: TabStopType.CENTER, position: mm(room / 2) },
        { type: TabStopType.RIGHT, position: mm(room) },
      ],
    }),
    docxTable(head, rows, widths, true),
    new Paragraph({
      style: styleNames.note,
      text: annex.notes + all.map((note, at) => annex.numbered(at + 1, note)).join(' '),
    }),
  ];
}
