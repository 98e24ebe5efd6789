import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Locale } from '../../format/words.js';

/** Names of the styles an office edits the look of its report by. */
export const styleNames = {
  body: 'ReportBody',
  note: 'ReportNote',
  cell: 'ReportCell',
  annexTitle: 'AnnexTitle',
  annexLabel: 'AnnexLabel',
  office: 'ReportOffice',
  coverKind: 'CoverKind',
  coverLine: 'CoverLine',
} as const;

/** Fonts every Windows in Chinese has; the Latin ones stand for figures. */
const fonts = {
  text: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'FangSong' },
  black: { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'SimHei' },
  title: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'STZhongsong' },
  plain: { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'SimSun' },
};

/** One line high, whatever stands in it: a picture would be cut off by an exact height. */
const single = { line: 240, lineRule: LineRuleType.AUTO };

/** Half points, as the format counts letters. */
const pt = (points: number): number => points * 2;

const styleNamesIn: Readonly<Record<'zh' | 'en', Readonly<Record<keyof typeof styleNames, string>>>> = {
  zh: {
    body: '报告正文',
    note: '报告注释',
    cell: '报告表格',
    annexTitle: '附件标题',
    annexLabel: '附件序号',
    office: '单位说明',
    coverKind: '封面报告名',
    coverLine: '封面文字',
  },
  en: {
    body: 'Report body',
    note: 'Report note',
    cell: 'Report cell',
    annexTitle: 'Annex title',
    annexLabel: 'Annex label',
    office: 'Words of the office',
    coverKind: 'Cover kind',
    coverLine: 'Cover line',
  },
};

const heading = (size: number, before: number): Pick<IParagraphStyleOptions, 'run' | 'paragraph'> => ({
  run: { font: fonts.black, size: pt(size), bold: true, color: '000000' },
  paragraph: { spacing: { before: before * 20, after: 80 }, keepNext: true },
});

/** The styles of a report: headings a table of contents can be made from, and one style for each kind of paragraph. */
export function reportStyles(locale: Locale): IStylesOptions {
  const names = styleNamesIn[locale === 'en' ? 'en' : 'zh'];
  const style = (
    key: keyof typeof styleNames,
    run: IParagraphStyleOptions['run'],
    paragraph: IParagraphStyleOptions['paragraph'],
  ): IParagraphStyleOptions => ({
    id: styleNames[key],
    name: names[key],
    basedOn: 'Normal',
    quickFormat: true,
    ...(run && { run }),
    ...(paragraph && { paragraph }),
  });
  const isEnglish = locale === 'en';
  return {
    default: {
      document: {
        run: { font: fonts.text, size: pt(12), language: { value: 'en-GB', eastAsia: 'zh-CN' } },
        paragraph: { spacing: { line: 330, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: fonts.title, size: pt(26), bold: true },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: 3200, after: 400, line: 330, lineRule: LineRuleType.AUTO },
        },
      },
      heading1: heading(15, 16),
      heading2: heading(13, 12),
      heading3: heading(12, 8),
      heading4: heading(12, 8),
    },
    paragraphStyles: [
      style('body', undefined, {
        alignment: isEnglish ? AlignmentType.LEFT : AlignmentType.BOTH,
        ...(isEnglish ? { spacing: { after: 120 } } : { indent: { firstLineChars: 200, firstLine: 480 } }),
      }),
      style('note', { size: pt(8.5) }, { spacing: { ...single, before: 60, after: 120 } }),
      style('cell', { font: fonts.plain, size: pt(9) }, { spacing: single }),
      style('office', { font: fonts.black, size: pt(11) }, { keepNext: true, spacing: { before: 80 } }),
      style('annexLabel', { font: fonts.black, size: pt(12) }, { keepNext: true, spacing: single }),
      style(
        'annexTitle',
        { font: fonts.title, size: pt(16), bold: true },
        { alignment: AlignmentType.CENTER, keepNext: true, spacing: single },
      ),
      style(
        'coverKind',
        { font: fonts.title, size: pt(20) },
        { alignment: AlignmentType.CENTER, spacing: { after: 800 } },
      ),
      style('coverLine', { size: pt(13) }, { alignment: AlignmentType.CENTER }),
    ],
  };
}
