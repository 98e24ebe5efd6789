import * as z from 'zod/mini';
import { citation } from './citation.js';
import { id, oneOf, text } from './primitives.js';

export const organisation = z
  .strictObject({
    id: id.check(z.describe('What other parts of the file refer to.')),
    name: text.check(z.describe('Name, as the plan prints it.')),
    kind: oneOf({
      government: 'A department of the government.',
      court: 'A court or procuratorate.',
      'public-body': 'Another public body.',
      enterprise: 'An enterprise.',
      'service-agency': 'A service agency.',
      university: 'A university or research institute.',
      'sub-district': 'A sub-district of the administration: 街道.',
      street: 'A street or quarter of shops: 街区.',
      mall: 'A mall or market.',
      'industry-zone': 'A zone or park.',
      platform: 'A platform or centre.',
    }).check(z.describe('What it is.')),
    citation: z.optional(citation).check(z.describe('Where the plan names it.')),
    note: z.optional(text).check(z.describe('What a reader should know of it.')),
  })
  .check(
    z.describe(
      'A body, enterprise or place the plan names. Being named makes nobody a member of a directory. There is no field for a person.',
    ),
  );

export const directory = z
  .strictObject({
    id: id.check(z.describe('The id the directory’s own file bears as `directory`.')),
    name: text.check(z.describe('Name of the directory: 重点企业名录.')),
    citation: z.optional(citation).check(z.describe('Where the plan calls for it.')),
    note: z.optional(text).check(z.describe('What a reader should know of it.')),
  })
  .check(z.describe('A list of organisations the plan calls for; its entries live in a file of their own.'));

export type { Directory, Organisation } from './types.js';
