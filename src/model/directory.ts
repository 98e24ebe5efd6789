import * as z from 'zod/mini';
import { isOfficePhone } from './office-phone.js';
import { id, isoDate, text, webAddress, words, type DeepReadonly } from './primitives.js';

/** A web site as readers may open it from any page: `https://…` or `http://…`, nothing else. */
export const webSite = z.string().check(z.regex(/^https?:\/\/[^\s/]\S*$/), z.maxLength(2_000));

/** A number of things, as published. */
export const count = z.int().check(z.nonnegative());

/** 省级行政区 to 街道: 6 digits of GB/T 2260, or 9 or 12 with the statistical code of the street or community. */
export const division = z.string().check(z.regex(/^\d{6}(\d{3}){0,2}$/));

/** The telephones of an office as it prints them; no form of a mobile number. */
export const officePhone = z.string().check(z.refine(isOfficePhone));

/** An honour or status a public body has given, with the year it gave it. */
export const recognition = z.strictObject({
  name: words,
  level: z.optional(z.enum(['national', 'provincial', 'municipal', 'district'])),
  /** What it was graded: `AAAA`, 甲级, 五星级. */
  grade: z.optional(words),
  year: z.optional(z.int().check(z.minimum(1949), z.maximum(2100))),
});

/** Intellectual property as published. What was not published is absent. */
export const propertyCounts = z.strictObject({
  patents: z.optional(count),
  inventionPatents: z.optional(count),
  trademarks: z.optional(count),
  madridTrademarks: z.optional(count),
  copyrights: z.optional(count),
  /** The day the numbers are from. */
  asOf: z.optional(isoDate),
});

/**
 * An organisation in a public directory. There is no field for a person: no legal representative, no contact, no mobile
 * number. What a public directory may not hold has no place to stand in.
 */
export const directoryEntry = z.strictObject({
  id,
  name: words,
  shortName: z.optional(words),
  formerNames: z.optional(z.array(words)),
  /** 统一社会信用代码, as printed. Whether its check digits hold is told by a warning, and changes nothing else. */
  creditCode: z.optional(words),
  division: z.optional(division),
  street: z.optional(words),
  /** A code of GB/T 4754 (`I65`, `L7520`) or words. */
  industry: z.optional(words),
  categories: z.optional(z.array(words)),
  recognitions: z.optional(z.array(recognition)),
  counts: z.optional(propertyCounts),
  phone: z.optional(officePhone),
  website: z.optional(webSite),
  /**
   * In the directory from this day on. Absent: the day was not published. Words that are no day (2022年上半年) are shown, and
   * the entry counts from the day of the directory on.
   */
  entered: z.optional(words),
  /** No longer in the directory from this day on; with words that are no day, on none. No reason is held. */
  withdrawn: z.optional(words),
  /** The document or office that published the entry. */
  source: z.optional(words),
  /**
   * How this organisation's names are read where the readings of the file do not hold (长沙): one text a name, in the order
   * name, short name, former names; in it one syllable a character, `-` for one that has none, `lu/liu` for one that is
   * read in several ways, the one it is sorted by first. Empty: the file's hold.
   */
  pinyin: z.optional(z.array(z.string())),
  illustrative: z.optional(z.boolean()),
});

/** What is made when the file is made, so that no page carries a dictionary of Chinese. */
export const prepared = z.strictObject({
  /** The characters a syllable reads, or several in turn: `{ "nan": "南男楠", "lu/liu": "六" }`. */
  pinyin: z.optional(z.record(z.string().check(z.regex(/^[a-z]{1,6}(\/[a-z]{1,6})*$/)), words)),
  /** Pairs of a variant and the character it stands for: `樓楼區区`. */
  fold: z.optional(words),
  /** The characters of the names in the order of their strokes. */
  strokes: z.optional(words),
});

/** What a directory lists. */
export const directoryKind = z.enum(['enterprises', 'agencies', 'streets', 'industries']);

/** A directory with its entries; a file of its own beside the plan. */
export const directoryFile = z.strictObject({
  $schema: z.optional(z.string()),
  /** The id under which a plan lists this directory. */
  directory: id,
  plan: z.optional(id),
  /** What it lists, and so how its entries are called and which columns and filters a page offers. Default: `enterprises`. */
  of: z.optional(directoryKind),
  name: text,
  note: z.optional(text),
  /** Who publishes the directory, and whom to tell of a mistake: an office, never a person. */
  publisher: z.optional(text),
  contact: z.optional(words),
  updated: z.optional(isoDate),
  source: z.optional(z.strictObject({ name: text, url: z.optional(webAddress) })),
  /** The entries are made up to show the layout. */
  illustrative: z.optional(z.boolean()),
  /** Streets, industries and categories in other languages: `{ "软件业": { "en": "Software" } }`. */
  terms: z.optional(z.record(words, text)),
  prepared: z.optional(prepared),
  entries: z.array(directoryEntry),
});

export type Recognition = DeepReadonly<z.infer<typeof recognition>>;
export type DirectoryEntry = DeepReadonly<z.infer<typeof directoryEntry>>;
export type DirectoryKind = z.infer<typeof directoryKind>;
export type PreparedNames = DeepReadonly<z.infer<typeof prepared>>;
export type DirectoryFile = DeepReadonly<z.infer<typeof directoryFile>>;
