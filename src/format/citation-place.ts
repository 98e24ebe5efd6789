import type { Citation, OfficialDocument } from '../model/citation.js';
import type { Plan } from '../model/plan.js';
import { inQuotes } from './in-quotes.js';
import { textIn } from './locale.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

/** The words of a place in a document. */
export interface CitationPlaceLabels {
  /** A document with a place in it; without a name it is the plan's own. */
  readonly within: (document: string, place: string) => string;
  /** Of a chapter that is headed with its number. */
  readonly chapter: (numeral: string) => string;
  /** Of a section; `numeral` where it is headed with its number in brackets. */
  readonly section: (heading: string, numeral: string | undefined) => string;
  /** The number of a section alone. */
  readonly numbered: (numeral: string) => string;
  readonly table: (name: string) => string;
  readonly row: (row: string) => string;
  readonly paragraph: (number: number) => string;
  readonly page: (number: number) => string;
  readonly join: string;
}

const numerals = '一二三四五六七八九';

/** 十二 as 12: what chapters are numbered with. */
function arabic(numeral: string): string {
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  const of = (digit: string, none: number): number => (digit ? numerals.indexOf(digit) + 1 : none);
  return String(of(tens, 1) * 10 + of(ones, 0));
}

const isNumber = (row: string): boolean => /^\d+$/.test(row);

export const citationPlaceLabels = /*#__PURE__*/ wordTable<CitationPlaceLabels>('citationPlace', {
  'zh-CN': {
    within: (document, place) => (document ? `${document}，${place}` : `规划${place}`),
    chapter: (numeral) => `第${numeral}章`,
    section: (heading) => heading,
    numbered: (numeral) => `（${numeral}）`,
    table: (name) => (/表$|^(表|专栏|附)/.test(name) ? name : `${name}表`),
    row: (row) => (isNumber(row) ? `第${row}行` : `${inQuotes(row)}一行`),
    paragraph: (number) => `第${number}段`,
    page: (number) => `第${number}页`,
    join: '，',
  },
  en: {
    within: (document, place) => `${document || 'Plan'}, ${place}`,
    chapter: (numeral) => `chapter ${arabic(numeral)} `,
    section: (heading, numeral) => (numeral ? `(${arabic(numeral)})` : heading),
    numbered: (numeral) => `(${arabic(numeral)})`,
    table: (name) => `table ${inQuotes(name)}`,
    row: (row) => (isNumber(row) ? `row ${row}` : `row ${inQuotes(row)}`),
    paragraph: (number) => `paragraph ${number}`,
    page: (number) => `page ${number}`,
    join: ', ',
  },
});

/** A place a reader can go to. */
export interface PlaceWords {
  /** 规划第二章（三）发展目标，第2段 */
  readonly text: string;
  /** Where the document was published. */
  readonly url?: string;
}

/** A table that is headed with the name of its plan needs only what is its own: 主要指标. */
const ownName = (table: string, plan: string): string => {
  const subject = plan.replace(/(规划|计划|纲要|方案)$/, '');
  return subject && table.startsWith(subject) && table.length > subject.length ? table.slice(subject.length) : table;
};

/** The numbers chapter and section are headed with. */
const numeralsOf = (chapter = '', section = ''): readonly (string | undefined)[] => [
  /^第?([一二三四五六七八九十]+)[章、]/.exec(chapter)?.[1],
  /^[（(]([一二三四五六七八九十]+)[)）]/.exec(section)?.[1],
];

/** Chapter and section by their numbers alone: `第三章（一）`; empty where they have none. */
export function citationSection({ locator: { chapter, section } }: Citation, locale: Locale): string {
  const labels = citationPlaceLabels[locale];
  const [numeral, bracketed] = numeralsOf(chapter, section);
  return ((numeral ? labels.chapter(numeral) : '') + (bracketed ? labels.numbered(bracketed) : '')).trim();
}

/**
 * Chapter, section and paragraph by their numbers alone, for a line that has room for no more: `第二章（三）第2段`. Without
 * numbers the headings stand in their place.
 */
export function citationPassage(citation: Citation, locale: Locale): string {
  const { chapter, section, paragraph } = citation.locator;
  const labels = citationPlaceLabels[locale];
  const place = citationSection(citation, locale) || [chapter, section].filter(Boolean).join(' ');
  const counted = paragraph === undefined ? '' : labels.paragraph(paragraph);
  return [place, counted].filter(Boolean).join(locale === 'en' ? labels.join : '');
}

/**
 * Where a sentence stands, as a reader finds it: document, chapter and section, paragraph counted from the heading, or
 * table and row. Lines of a text file nobody else has are left to data.
 *
 * @example
 * citationPlaceWords(target.citation, plan, 'zh-CN').text; // '规划第二章（三）发展目标，第2段'
 */
export function citationPlaceWords({ locator, document }: Citation, plan: Plan, locale: Locale): PlaceWords {
  const labels = citationPlaceLabels[locale];
  const { chapter = '', section = '', table, row, paragraph, page } = locator;
  const cited: OfficialDocument | undefined =
    document === undefined ? plan.document : plan.documents?.find(({ id }) => id === document);
  const [numeral, bracketed] = numeralsOf(chapter, section);
  const headed = ((numeral ? labels.chapter(numeral) : chapter) + labels.section(section, bracketed)).trim();
  const place = [
    headed,
    table && labels.table(ownName(table, textIn(plan.name, 'zh-CN'))),
    row && labels.row(row),
    paragraph && labels.paragraph(paragraph),
    page && labels.page(page),
  ].filter(Boolean);
  const name = document === undefined ? '' : (cited?.number ?? textIn(cited?.title, locale));
  return {
    text: labels.within(name, place.join(labels.join)),
    ...(cited?.url !== undefined && { url: cited.url }),
  };
}
