import * as z from 'zod/mini';
import { citation, locator, officialDocument, source } from './citation.js';
import { observation, observationsFile } from './observation.js';
import { indicator, plan } from './plan.js';
import { figure, id, interval, isoDate, language, whole, periodOrSpan, text, webAddress, words } from './primitives.js';
import { boundValue, target } from './target.js';

type Definitions = Record<string, Record<string, unknown>>;

/**
 * The parts of the model that have a name of their own. Where the name is also that of a sentence in issue-messages.ts
 * (`id`, `date`), that sentence says what was expected. A `format` or another keyword stands for what zod checks by a
 * function.
 */
const parts = z.registry<{ id: string; [keyword: string]: unknown }>();
parts
  .add(words, { id: 'words' })
  .add(language, { id: 'language' })
  .add(text, { id: 'text' })
  .add(id, { id: 'id' })
  .add(whole, { id: 'whole' })
  .add(figure, { id: 'amount' })
  .add(isoDate, { id: 'date', format: 'date' })
  .add(periodOrSpan, { id: 'span', format: 'span' })
  .add(interval, { id: 'interval' })
  .add(webAddress, { id: 'address' })
  .add(locator, { id: 'locator', minProperties: 1 })
  .add(citation, { id: 'citation' })
  .add(officialDocument, { id: 'document' })
  .add(source, { id: 'source' })
  .add(boundValue, { id: 'reference' })
  .add(target, { id: 'target' })
  .add(indicator, { id: 'indicator' })
  .add(observation, { id: 'observation' })
  .add(plan, { id: 'plan' })
  .add(observationsFile, { id: 'observations' });

/**
 * What a page holds plans and files of observations against: the definitions of plan.schema.json, without a word more
 * than check-shape.ts reads. `npm run schema` writes them there.
 */
export function planDefinitions(): Definitions {
  const { $defs } = z.toJSONSchema(z.object({ plan, observationsFile }), {
    metadata: parts,
    override: ({ jsonSchema: part }) => {
      // Texts by language: the zod schema asks for one at least by a function.
      if (part.propertyNames) part.minProperties = 1;
      // One way to list words, which need no type beside them.
      if ('const' in part) {
        part.enum = [part.const as string];
        delete part.const;
      }
      if (part.enum) delete part.type;
      delete part.id;
    },
  });
  return $defs as Definitions;
}

const day = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const longerPeriod = '\\d{4}(-(A1|[HS][12]|Q[1-4]|M?(0[1-9]|1[0-2])))?';
const anyPeriod = `(${longerPeriod}|${day})`;
const periodForms = [{ pattern: `^${longerPeriod}$` }, { format: 'date', pattern: `^${day}$` }];

/**
 * What the published schema has beside: descriptions, and the formats only we know in the terms of JSON Schema. The
 * patterns hold for validators that pass over formats; with formats 2021-02-30 is refused too.
 */
const published: Definitions = {
  words: { description: 'Text that is not blank.' },
  text: { description: 'Text for readers: one string, or one string a language tag.' },
  id: { description: 'A name for machines: lower-case letters, digits, single hyphens.' },
  date: { description: 'YYYY-MM-DD.', pattern: `^${day}$` },
  span: {
    description: 'A period, or two of them as first and last: 2016/2020.',
    format: undefined,
    anyOf: [...periodForms, { pattern: `^${anyPeriod}/${anyPeriod}$` }],
  },
  amount: { description: 'At most 10^15 either way.' },
  interval: {
    description:
      'First and last day, both included; yearStart is where reporting years start, --04-01 for April to March.',
  },
  address: { description: 'A web address, or a path on the same server.' },
  locator: { description: 'Where in a document a sentence stands.' },
  citation: { description: 'The exact words a fact rests on, and their place.' },
  source: { description: 'Who says a figure.' },
  target: { description: 'What an indicator is to reach: of, bound, when, force.' },
  observation: { description: 'One reported value of one indicator.' },
};

function jsonSchema(title: string, root: 'plan' | 'observations'): object {
  const { plan: planPart, observations, ...rest } = planDefinitions();
  const $defs = Object.fromEntries(Object.entries(rest).map(([name, part]) => [name, { ...part, ...published[name] }]));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...(root === 'plan' ? planPart : observations),
    $defs,
  };
  // A keyword that is taken back is gone, not undefined.
  return JSON.parse(JSON.stringify(schema)) as object;
}

/**
 * The shape of a plan file as JSON Schema (draft 2020-12), for editors and for validators in other languages. What only
 * the whole file can tell (ids, order, units, sums) is checked by `parsePlan` alone.
 * @example
 * new Ajv2020().compile(planJsonSchema());
 */
export function planJsonSchema(): object {
  return jsonSchema('Government plan', 'plan');
}

/** The shape of a file of observations as JSON Schema (draft 2020-12). */
export function observationsJsonSchema(): object {
  return jsonSchema('Observations of a government plan', 'observations');
}
