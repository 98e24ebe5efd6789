import * as z from 'zod/mini';
import { id, isoDate, whole, text, webAddress, words, type DeepReadonly } from './primitives.js';

/** Where in a document a sentence stands. At least one of the places is given. */
export const locator = z
  .strictObject({
    chapter: z.optional(words),
    section: z.optional(words),
    table: z.optional(words),
    row: z.optional(words),
    page: z.optional(whole),
    line: z.optional(whole),
  })
  .check(z.refine((place) => Object.keys(place).length > 0));

/** The exact words a fact rests on, and the place they stand in. */
export const citation = z.strictObject({
  /** Exact, with the document's own punctuation. */
  quote: words,
  locator,
  /** Id of one of the plan's documents; absent means the plan document itself. */
  document: z.optional(id),
  /** What a reader must know to take the words right. */
  note: z.optional(text),
});

/** An official document. */
export const officialDocument = z.strictObject({
  id: z.optional(id),
  title: text,
  /** 文号, as printed. */
  number: z.optional(words),
  issuer: z.optional(text),
  issued: z.optional(isoDate),
  url: z.optional(webAddress),
});

/** Who says a figure. `name` is what a reader sees after 来源. */
export const source = z.strictObject({
  name: text,
  url: z.optional(webAddress),
  citation: z.optional(citation),
});

export type Locator = DeepReadonly<z.infer<typeof locator>>;
export type Citation = DeepReadonly<z.infer<typeof citation>>;
export type OfficialDocument = DeepReadonly<z.infer<typeof officialDocument>>;
export type Source = DeepReadonly<z.infer<typeof source>>;
