import * as z from 'zod/mini';
import { citation } from './citation.js';
import { id, text, type DeepReadonly } from './primitives.js';

/**
 * A body, enterprise or place the plan names. Being named makes nobody a member of a directory.
 * There is no field for a person.
 */
export const organisation = z.strictObject({
  id,
  name: text,
  kind: z.enum([
    'government',
    'court',
    'public-body',
    'enterprise',
    'service-agency',
    'university',
    /** 街道: a sub-district of the administration. */
    'sub-district',
    /** 街区: a street or quarter of shops. */
    'street',
    'mall',
    'industry-zone',
    'platform',
  ]),
  citation: z.optional(citation),
  note: z.optional(text),
});

/** A list of organisations the plan calls for; its entries live in a file of their own. */
export const directory = z.strictObject({
  id,
  name: text,
  citation: z.optional(citation),
  note: z.optional(text),
});

export type Organisation = DeepReadonly<z.infer<typeof organisation>>;
export type Directory = DeepReadonly<z.infer<typeof directory>>;
