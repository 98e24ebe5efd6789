import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx';
import type { Locale } from '../../format/words.js';
import type { Report, Section } from '../outline.js';
import { annexChildren } from './annex-docx.js';
import { blockChildren, countsBar, type ChartPictures } from './block-docx.js';
import { reportStyles, styleNames } from './styles-docx.js';
import { mm } from './table-docx.js';

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

function sectionChildren(
  { heading, blocks, sections }: Section,
  depth: number,
  locale: Locale,
  pictures: ChartPictures,
): FileChild[] {
  return [
    new Paragraph({ heading: levels[Math.min(depth, levels.length - 1)]!, text: heading }),
    ...blocks.flatMap((block) => blockChildren(block, locale, pictures)),
    ...sections.flatMap((section) => sectionChildren(section, depth + 1, locale, pictures)),
  ];
}

const line = (text: string, before = 0): Paragraph =>
  new Paragraph({ style: styleNames.coverLine, text, ...(before > 0 && { spacing: { before } }) });

function coverChildren({ cover, sample }: Report): FileChild[] {
  return [
    new Paragraph({ style: styleNames.note, alignment: AlignmentType.RIGHT, text: sample ?? '' }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: cover.plan }),
    new Paragraph({ style: styleNames.coverKind, text: cover.kind }),
    line(cover.span),
    new Paragraph({ style: styleNames.coverLine, spacing: { before: 1200 } }),
    ...countsBar(cover.counts),
    new Paragraph({ style: styleNames.note, alignment: AlignmentType.CENTER, text: cover.headline }),
    line(cover.issuer?.line ?? '', 1600),
    line(cover.month),
  ];
}

const margin = { top: mm(25), bottom: mm(24), left: mm(24), right: mm(24), header: mm(13), footer: mm(12) };
const a4 = { width: mm(210), height: mm(297) };

const pageNumber = new Footer({
  children: [
    new Paragraph({
      style: styleNames.cell,
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
    }),
  ],
});

const runningHead = ({ head, sample }: Report): Header =>
  new Header({
    children: [
      new Paragraph({
        style: styleNames.cell,
        text: `${head}\t${sample ?? ''}`,
        tabStops: [{ type: TabStopType.RIGHT, position: mm(162) }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 4 } },
      }),
    ],
  });

const portrait = (report: Report, children: readonly FileChild[]): ISectionOptions => ({
  properties: { type: SectionType.NEXT_PAGE, page: { size: a4, margin } },
  headers: { default: runningHead(report) },
  footers: { default: pageNumber },
  children,
});

/** An annex lies across, and says itself whether it holds samples. */
const landscape = (children: readonly FileChild[]): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    page: {
      size: { ...a4, orientation: PageOrientation.LANDSCAPE },
      margin: { top: mm(12), bottom: mm(14), left: mm(15), right: mm(15), header: mm(5), footer: mm(6) },
    },
  },
  headers: { default: new Header({ children: [new Paragraph({ style: styleNames.cell })] }) },
  footers: { default: pageNumber },
  children,
});

/**
 * A report as a Word file an office can edit: styles, headings, tables and running heads as the format has them.
 *
 * @param pictures Charts as PNG by indicator; a chart without one is left out. Default: none.
 */
export async function reportDocx(report: Report, pictures: ChartPictures = new Map()): Promise<Uint8Array> {
  const { locale, head, cover, sections, annex, appendix } = report;
  const document = new Document({
    title: head,
    // The library would put a name of its own where none is given.
    creator: cover.issuer?.name ?? '',
    lastModifiedBy: cover.issuer?.name ?? '',
    styles: reportStyles(locale),
    sections: [
      { properties: { page: { size: a4, margin } }, children: coverChildren(report) },
      portrait(
        report,
        sections.flatMap((section) => sectionChildren(section, 0, locale, pictures)),
      ),
      ...annex.map((sheet) => landscape(annexChildren(sheet, locale))),
      ...(appendix ? [portrait(report, sectionChildren(appendix, 0, locale, pictures))] : []),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
