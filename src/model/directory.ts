import * as z from 'zod/mini';
import { isOfficePhone } from './office-phone.js';
import { id, isoDate, oneOf, text, webAddress, words } from './primitives.js';

/** A web site as readers may open it from any page: `https://…` or `http://…`, nothing else. */
export const webSite = z.string().check(z.regex(/^https?:\/\/[^\s/]\S*$/), z.maxLength(2_000));

/** A number of things, as published. */
export const count = z.int().check(z.nonnegative());

/** 省级行政区 to 街道. */
export const division = z.string().check(z.regex(/^\d{6}(\d{3}){0,2}$/));

/** The telephones of an office as it prints them; no form of a mobile number. */
export const officePhone = z.string().check(z.refine(isOfficePhone));

export const recognition = z
  .strictObject({
    name: words.check(z.describe('What it is called: 国家知识产权优势企业.')),
    level: z
      .optional(
        oneOf({
          national: 'The state gave it.',
          provincial: 'The province gave it.',
          municipal: 'The city gave it.',
          district: 'The district gave it.',
        }),
      )
      .check(z.describe('Who gave it.')),
    grade: z.optional(words).check(z.describe('What it was graded: AAAA, 甲级, 五星级.')),
    year: z.optional(z.int().check(z.minimum(1949), z.maximum(2100))).check(z.describe('Year it was given.')),
  })
  .check(z.describe('An honour or status a public body has given.'));

export const propertyCounts = z
  .strictObject({
    patents: z.optional(count).check(z.describe('Patents.')),
    inventionPatents: z.optional(count).check(z.describe('Invention patents: 发明专利.')),
    trademarks: z.optional(count).check(z.describe('Trade marks.')),
    madridTrademarks: z.optional(count).check(z.describe('Trade marks of the Madrid system: 马德里商标.')),
    copyrights: z.optional(count).check(z.describe('Registered copyrights.')),
    asOf: z.optional(isoDate).check(z.describe('The day the numbers are from.')),
  })
  .check(z.describe('Intellectual property as published. What was not published is absent.'));

export const directoryEntry = z
  .strictObject({
    id: id.check(z.describe('Names the entry on pages. No other entry has the same.')),
    name: words.check(z.describe('Full name.')),
    shortName: z.optional(words).check(z.describe('Short name: 简称.')),
    formerNames: z.optional(z.array(words)).check(z.describe('Former names: 曾用名.')),
    creditCode: z
      .optional(words)
      .check(
        z.describe(
          'Unified social credit code (统一社会信用代码), as printed. Whether its check digits hold is told by a warning, and changes nothing else.',
        ),
      ),
    division: z
      .optional(division)
      .check(
        z.describe(
          'Code of the administrative division: 6 digits of GB/T 2260, or 9 or 12 with the statistical code of the street or community.',
        ),
      ),
    street: z.optional(words).check(z.describe('Street or sub-district, in words.')),
    industry: z.optional(words).check(z.describe('Industry: a code of GB/T 4754 (`I65`, `L7520`) or words.')),
    categories: z.optional(z.array(words)).check(z.describe('What readers can filter by: 类别.')),
    recognitions: z.optional(z.array(recognition)).check(z.describe('Honours and status given by public bodies.')),
    counts: z.optional(propertyCounts).check(z.describe('Intellectual property, as published.')),
    phone: z
      .optional(officePhone)
      .check(z.describe('Telephone of an office, as it is printed. No form of a mobile number.')),
    website: z.optional(webSite).check(z.describe('Web site, `https://…` or `http://…`.')),
    entered: z
      .optional(words)
      .check(
        z.describe(
          'In the directory from this day on. Absent: the day was not published. Words that are no day (2022年上半年) are shown, and the entry counts from the day of the directory on.',
        ),
      ),
    withdrawn: z
      .optional(words)
      .check(
        z.describe(
          'No longer in the directory from this day on; with words that are no day, on none. No reason is held.',
        ),
      ),
    source: z.optional(words).check(z.describe('The document or office that published the entry.')),
    pinyin: z
      .optional(z.array(z.string()))
      .check(
        z.describe(
          'How this organisation’s names are read where the readings of the file do not hold (长沙): one text a name, in the order name, short name, former names; in it one syllable a character, `-` for one that has none, `lu/liu` for one that is read in several ways, the one it is sorted by first. Empty: the file’s hold.',
        ),
      ),
    illustrative: z.optional(z.boolean()).check(z.describe('示例: made up to show the layout.')),
  })
  .check(
    z.describe(
      'An organisation in a public directory. There is no field for a person: no legal representative, no contact, no mobile number.',
    ),
  );

export const prepared = z
  .strictObject({
    pinyin: z
      .optional(z.record(z.string().check(z.regex(/^[a-z]{1,6}(\/[a-z]{1,6})*$/)), words))
      .check(z.describe('The characters a syllable reads, or several in turn: `{"nan": "南男楠", "lu/liu": "六"}`.')),
    fold: z.optional(words).check(z.describe('Pairs of a variant and the character it stands for: 樓楼區区.')),
    strokes: z.optional(words).check(z.describe('The characters of the names in the order of their strokes.')),
  })
  .check(z.describe('What is made when the file is made, so that no page carries a dictionary of Chinese.'));

export const directoryKind = oneOf({
  enterprises: 'Enterprises.',
  agencies: 'Service agencies.',
  streets: 'Streets or quarters.',
  industries: 'Industries.',
}).check(z.describe('What a directory lists.'));

export const directorySource = z
  .strictObject({
    name: text.check(z.describe('The office or publication.')),
    url: z.optional(webAddress).check(z.describe('Where it was published.')),
  })
  .check(z.describe('Where a directory comes from.'));

export const directoryFile = z
  .strictObject({
    $schema: z.optional(z.string()).check(z.describe('Address of the schema, for editors.')),
    directory: id.check(z.describe('The id under which a plan lists this directory.')),
    plan: z.optional(id).check(z.describe('Id of that plan.')),
    of: z
      .optional(directoryKind)
      .check(
        z.describe(
          'What it lists, and so how its entries are called and which columns and filters a page offers. Absent: `enterprises`.',
        ),
      ),
    name: text.check(z.describe('Name of the directory.')),
    note: z.optional(text).check(z.describe('What a reader must know of it.')),
    publisher: z.optional(text).check(z.describe('The office that publishes it, never a person.')),
    contact: z.optional(words).check(z.describe('Whom to tell of a mistake: an office, never a person.')),
    updated: z.optional(isoDate).check(z.describe('Day it was last brought up to date.')),
    source: z.optional(directorySource).check(z.describe('Where it comes from.')),
    illustrative: z.optional(z.boolean()).check(z.describe('The entries are made up to show the layout.')),
    terms: z
      .optional(z.record(words, text))
      .check(z.describe('Streets, industries and categories in other languages: `{"软件业": {"en": "Software"}}`.')),
    prepared: z.optional(prepared).check(z.describe('What was made when the file was made.')),
    entries: z.array(directoryEntry).check(z.describe('The organisations.')),
  })
  .check(z.describe('A directory with its entries; a file of its own beside the plan.'));

export type { DirectoryEntry, DirectoryFile, DirectoryKind, PreparedNames, Recognition } from './types.js';
