import * as z from 'zod/mini';
import { id, isoDate, whole, text, webAddress, words } from './primitives.js';

export const locator = z
  .strictObject({
    chapter: z.optional(words).check(z.describe('Chapter, as it is headed.')),
    section: z.optional(words).check(z.describe('Section, as it is headed.')),
    table: z.optional(words).check(z.describe('Table, as it is headed: 专栏1.')),
    row: z.optional(words).check(z.describe('Row of the table, by its number or its first words.')),
    paragraph: z.optional(whole).check(z.describe('Paragraph below the heading it stands under, from 1.')),
    page: z.optional(whole).check(z.describe('Page, from 1.')),
    line: z.optional(whole).check(z.describe('Line of the text of the document, from 1.')),
  })
  .check(
    z.refine((place) => Object.keys(place).length > 0),
    z.describe('Where in a document a sentence stands. At least one of the places is given.'),
  );

export const citation = z
  .strictObject({
    quote: words.check(z.describe('The exact words, with the document’s own punctuation.')),
    locator: locator.check(z.describe('Where they stand.')),
    document: z.optional(id).check(z.describe('Id of one of the plan’s documents. Absent: the plan document itself.')),
    note: z.optional(text).check(z.describe('What a reader must know to take the words right.')),
  })
  .check(z.describe('The exact words a fact rests on, and the place they stand in.'));

export const officialDocument = z
  .strictObject({
    id: z.optional(id).check(z.describe('Needed where something refers to the document.')),
    title: text.check(z.describe('Title, as printed.')),
    number: z.optional(words).check(z.describe('Number of the document (文号), as printed.')),
    issuer: z.optional(text).check(z.describe('The body that issued it.')),
    issued: z.optional(isoDate).check(z.describe('Day of issue.')),
    url: z.optional(webAddress).check(z.describe('Where it was published.')),
  })
  .check(z.describe('An official document.'));

export const source = z
  .strictObject({
    name: text.check(z.describe('What a reader sees as the source (来源): the office or the publication.')),
    url: z.optional(webAddress).check(z.describe('Where it was published.')),
    citation: z.optional(citation).check(z.describe('The words it stands in.')),
  })
  .check(z.describe('Who says a figure.'));

export type { Citation, Locator, OfficialDocument, Source } from './types.js';
