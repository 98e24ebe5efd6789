import * as z from 'zod/mini';
import { citation, locator, officialDocument, source } from './citation.js';
import { observation, observationsFile } from './observation.js';
import { indicator, plan } from './plan.js';
import { id, interval, isoDate, period, periodOrSpan, text, webAddress, words } from './primitives.js';
import { target } from './target.js';

const day = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const longerPeriod = '\\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?';
const anyPeriod = `(${longerPeriod}|${day})`;

/**
 * Names and descriptions of the parts, and in the terms of JSON Schema what zod checks by a function. The patterns hold
 * for validators that pass over formats; with formats 2021-02-30 is refused too.
 */
const parts = z.registry<{ id?: string; description?: string; [keyword: string]: unknown }>();
parts.add(words, { id: 'words', description: 'Text that is not blank.' });
parts.add(text, { id: 'text', description: 'Text for readers: one string, or one string a language tag.' });
parts.add(id, { id: 'id', description: 'A name for machines: lower-case letters, digits, single hyphens.' });
parts.add(isoDate, { id: 'date', description: 'YYYY-MM-DD.', format: 'date', pattern: `^${day}$` });
parts.add(period, {
  id: 'period',
  description: '2023, 2023-H1, 2023-Q3, 2023-06 or 2023-06-30.',
  anyOf: [{ pattern: `^${longerPeriod}$` }, { format: 'date', pattern: `^${day}$` }],
});
parts.add(periodOrSpan, {
  id: 'span',
  description: 'A period, or two of them as first and last: 2016/2020.',
  anyOf: [
    { pattern: `^${longerPeriod}$` },
    { format: 'date', pattern: `^${day}$` },
    { pattern: `^${anyPeriod}/${anyPeriod}$` },
  ],
});
parts.add(interval, { id: 'interval', description: 'First and last day, both included.' });
parts.add(webAddress, { id: 'address', description: 'A web address, or a path on the same server.' });
parts.add(locator, { id: 'locator', description: 'Where in a document a sentence stands.', minProperties: 1 });
parts.add(citation, { id: 'citation', description: 'The exact words a fact rests on, and their place.' });
parts.add(officialDocument, { id: 'document' });
parts.add(source, { id: 'source', description: 'Who says a figure.' });
parts.add(target, { id: 'target', description: 'What an indicator is to reach: of, bound, when, force.' });
parts.add(indicator, { id: 'indicator' });
parts.add(observation, { id: 'observation', description: 'One reported value of one indicator.' });

function jsonSchema(schema: z.ZodMiniType, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    metadata: parts,
    override: ({ jsonSchema: part }) => {
      // Texts by language: the zod schema asks for one at least by a function.
      if (part.propertyNames) part.minProperties = 1;
    },
  });
  return { $schema, title, ...rest };
}

/**
 * The shape of a plan file as JSON Schema (draft 2020-12), for editors and for validators in other languages. What only
 * the whole file can tell (ids, order, units, sums) is checked by `parsePlan` alone.
 * @example
 * new Ajv2020().compile(planJsonSchema());
 */
export function planJsonSchema(): object {
  return jsonSchema(plan, 'Government plan');
}

/** The shape of a file of observations as JSON Schema (draft 2020-12). */
export function observationsJsonSchema(): object {
  return jsonSchema(observationsFile, 'Observations of a government plan');
}
