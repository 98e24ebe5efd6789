import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeightRule,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { reportLabels } from '../../format/report-words.js';
import type { CountWords, Locale } from '../../format/words.js';
import { writeMarkup } from '../../static/write-markup.js';
import type { SmallChart } from '../../static/small-chart-svg.js';
import { chartsOf } from '../charts.js';
import type { Block, ProgressRow, TableCell as Cell } from '../outline.js';
import { glyphSigns, signed } from './glyph-signs.js';
import { styleNames } from './styles-docx.js';
import { docxTable, mm, type DocxCell } from './table-docx.js';

/** Millimetres of paper between the margins. */
const room = 162;

/**
 * Pictures of charts as PNG, by indicator. Many a program shows an SVG by the PNG beside it alone: a chart without
 * one is left out, as it would be a blank there.
 */
export type ChartPictures = ReadonlyMap<string, Uint8Array>;

const fills: Readonly<Partial<Record<CountWords['status'], string>>> = {
  met: 'BFBFBF',
  ahead: 'D9D9D9',
  'on-schedule': 'E7E7E7',
};

/** The bar of the counts: a row of cells, each as wide as its count. */
export function countsBar(counts: readonly CountWords[], width = room): FileChild[] {
  if (counts.length === 0) return [];
  const least = 7;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const free = width - least * counts.length;
  const cells = counts.map(({ status }): DocxCell => ({
    text: glyphSigns[status],
    align: 'center',
    ...(fills[status] !== undefined && { fill: fills[status] }),
  }));
  return [
    docxTable(
      [],
      [cells],
      counts.map(({ count }) => least + (free * count) / total),
      true,
    ),
  ];
}

const progressTable = ({ latest, rows }: Extract<Block, { kind: 'progress' }>, locale: Locale): Table => {
  const { column } = reportLabels[locale];
  const row = ({ name, depth, value, marks, target, done, status, verdict, gap }: ProgressRow): DocxCell[] => [
    { text: name, depth },
    { text: value, marks, align: 'right' },
    { text: target },
    { text: done, align: 'right' },
    { text: [signed(status, verdict), gap].filter(Boolean).join(' ') },
  ];
  return docxTable(
    [
      [
        { text: column.name },
        { text: latest, align: 'right' },
        { text: column.target },
        { text: column.done, align: 'right' },
        { text: column.verdict },
      ],
    ],
    rows.map(row),
    [54, 28, 30, 18, 32],
  );
};

const words = (cell: Cell): string => (typeof cell === 'string' ? cell : signed(cell.status, cell.text));

/** Widths by what the columns hold: a long one takes more, within bounds. */
function plainTable({ head, rows }: Extract<Block, { kind: 'table' }>): Table {
  const longest = head.map((label, at) =>
    Math.min(
      60,
      Math.max(
        10,
        label.length,
        ...rows.map((cells) =>
          Math.max(
            ...words(cells[at]!)
              .split('\n')
              .map((line) => line.length),
          ),
        ),
      ),
    ),
  );
  const total = longest.reduce((sum, length) => sum + length, 0);
  return docxTable(
    [head.map((text) => ({ text }))],
    rows.map((cells) => cells.map((each) => ({ text: words(each) }))),
    longest.map((length) => (length / total) * room),
  );
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function picture({ title, told, width, height, drawing }: SmallChart, png: Uint8Array): ImageRun {
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(writeMarkup(drawing).trimStart()) as unknown as Buffer,
    transformation: { width, height },
    fallback: { type: 'png', data: png as unknown as Buffer },
    altText: { name: title, title, description: told },
  });
}

/** Charts two abreast, in a table without rules. */
function chartsTable(images: readonly ImageRun[]): Table {
  const rows = images.flatMap((image, at) => (at % 2 === 0 ? [[image, images[at + 1]]] : []));
  return new Table({
    width: { size: mm(room), type: WidthType.DXA },
    columnWidths: [mm(room / 2), mm(room / 2)],
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (pair) =>
        new TableRow({
          cantSplit: true,
          children: pair.map(
            (image) =>
              new TableCell({
                children: [
                  new Paragraph({
                    style: styleNames.cell,
                    spacing: { before: 80, after: 80 },
                    children: image ? [image] : [],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** Lines to write on: rows of a table without words, which grow with what is written. */
const blankLines = (): Table =>
  new Table({
    width: { size: mm(room), type: WidthType.DXA },
    columnWidths: [mm(room)],
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' },
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' },
    },
    rows: [1, 2, 3].map(
      () =>
        new TableRow({
          height: { value: mm(9), rule: HeightRule.ATLEAST },
          children: [new TableCell({ children: [new Paragraph({ style: styleNames.body })] })],
        }),
    ),
  });

const body = (text: string): Paragraph => new Paragraph({ style: styleNames.body, text });
const gap = (): Paragraph => new Paragraph({ style: styleNames.cell, spacing: { before: 60 } });

/** A block of the report as paragraphs and tables. */
export function blockChildren(block: Block, locale: Locale, pictures: ChartPictures): FileChild[] {
  switch (block.kind) {
    case 'text':
      return block.text ? [body(block.text)] : [];
    case 'note':
      return block.text ? [new Paragraph({ style: styleNames.note, text: reportLabels[locale].note(block.text) })] : [];
    case 'counts':
      return [
        ...countsBar(block.counts),
        new Paragraph({
          style: styleNames.note,
          alignment: AlignmentType.CENTER,
          text: block.counts.map(({ status, count, word }) => `${count} ${signed(status, word)}`).join('\u3000'),
        }),
      ];
    case 'progress':
      return [progressTable(block, locale), gap()];
    case 'charts': {
      const images = chartsOf(block, locale).flatMap((chart) => {
        const png = pictures.get(chart.id);
        return png ? [picture(chart, png)] : [];
      });
      return images.length > 0 ? [chartsTable(images), gap()] : [];
    }
    case 'table':
      return [plainTable(block), gap()];
    case 'office': {
      const { about, label, paragraphs } = block;
      const isBlank = paragraphs.length === 0;
      return [
        ...(about === undefined ? [] : [body(about)]),
        new Paragraph({
          style: styleNames.office,
          text: isBlank ? `${label} ${reportLabels[locale].blank}` : label,
        }),
        ...(isBlank ? [blankLines(), gap()] : paragraphs.map(body)),
      ];
    }
  }
}
