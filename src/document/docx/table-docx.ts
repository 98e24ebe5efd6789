import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { styleNames } from './styles-docx.js';

/** Twentieths of a point in a millimetre. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);

/** What stands in a cell; lines are parted by a line end. */
export interface DocxCell {
  readonly text: string;
  /** Signs set high behind it. */
  readonly marks?: string;
  readonly strong?: boolean;
  readonly align?: 'right' | 'center';
  readonly columns?: number;
  /** Stands beside several rows: the first of them, and those below. */
  readonly merge?: 'first' | 'below';
  /** Fill of the cell: six hexadecimal digits. */
  readonly fill?: string;
  /** How deep the words are set in. */
  readonly depth?: number;
}

const line = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000' });
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function cell({ text, marks, strong = false, align, columns, merge, fill, depth = 0 }: DocxCell): TableCell {
  const lines = merge === 'below' ? [''] : text.split('\n');
  return new TableCell({
    children: lines.map(
      (words, at) =>
        new Paragraph({
          style: styleNames.cell,
          ...(align && { alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.CENTER }),
          ...(depth > 0 && { indent: { left: 180 * depth } }),
          children: [
            new TextRun({ text: words, bold: strong }),
            ...(marks && at === lines.length - 1 ? [new TextRun({ text: marks, superScript: true })] : []),
          ],
        }),
    ),
    verticalAlign: VerticalAlignTable.CENTER,
    ...(columns !== undefined && { columnSpan: columns }),
    ...(merge && { verticalMerge: merge === 'first' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    ...(fill !== undefined && { shading: { fill } }),
  });
}

/**
 * A table with the rules of official documents: thick outside, thin inside, its head on each page.
 *
 * @param widths Of the columns, in millimetres.
 * @param boxed Rules between columns too.
 */
export const docxTable = (
  head: readonly (readonly DocxCell[])[],
  rows: readonly (readonly DocxCell[])[],
  widths: readonly number[],
  boxed = false,
): Table =>
  new Table({
    width: { size: mm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    layout: TableLayoutType.FIXED,
    margins: { left: mm(1), right: mm(1), top: 20, bottom: 20 },
    borders: {
      top: line(12),
      bottom: line(12),
      left: none,
      right: none,
      insideHorizontal: line(4),
      insideVertical: boxed ? line(4) : none,
    },
    rows: [
      ...head.map(
        (cells) =>
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: cells.map((each) => cell({ strong: true, ...each })),
          }),
      ),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
    ],
  });
