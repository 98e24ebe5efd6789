import * as z from 'zod/mini';
import { citation, locator, officialDocument, source } from './citation.js';
import {
  directoryEntry,
  directoryFile,
  directoryKind,
  directorySource,
  prepared,
  propertyCounts,
  recognition,
} from './directory.js';
import { evidence, judgement, measure, measureMilestone, measureState, officeNote, service } from './measure.js';
import { observation, observationsFile } from './observation.js';
import { directory, organisation } from './organisation.js';
import {
  alternativeName,
  baseline,
  comparison,
  derivation,
  goal,
  indicator,
  plan,
  ratio,
  reporting,
  scheduleDeclaration,
  series,
} from './plan.js';
import { figure, id, interval, isoDate, language, periodOrSpan, text, webAddress, whole, words } from './primitives.js';
import { bound, boundValue, breakdown, force, milestone, of, reading, target, targetPart, when } from './target.js';

/** A part of a JSON Schema. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;
type Definitions = Record<string, JsonSchema>;

/** The definitions of all parts of a file that have a name in the registry. */
function definitions(
  names: z.core.$ZodRegistry<{ id: string; [keyword: string]: unknown }>,
  file: z.ZodMiniType,
  override: (part: JsonSchema, schema: z.core.$ZodTypes) => void,
): Definitions {
  const { $defs } = z.toJSONSchema(file, {
    metadata: names,
    override: ({ jsonSchema, zodSchema }) => {
      // Texts by language: the zod schema asks for one at least by a function.
      if (jsonSchema.propertyNames) jsonSchema.minProperties = 1;
      override(jsonSchema, zodSchema);
      delete jsonSchema.id;
    },
  });
  return $defs as Definitions;
}

/**
 * The parts of the model a page checks by name. Where the name is also that of a sentence in issue-sentences.ts (`id`,
 * `date`), that sentence says what was expected. A `format` or another keyword stands for what zod checks by a function.
 */
const checked = z.registry<{ id: string; [keyword: string]: unknown }>();
checked
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

/** Kinds that stand next to each other and have the same fields, as one with several names: less for a page to carry. */
function merged(options: readonly JsonSchema[]): JsonSchema[] {
  const kinds = (option: JsonSchema): unknown[] => (option.properties?.['kind'] as JsonSchema).enum ?? [];
  const fields = (option: JsonSchema): string => JSON.stringify({ ...option.properties, kind: 0 });
  return options.reduce<JsonSchema[]>((all, option) => {
    const last = all[all.length - 1];
    if (!last || fields(last) !== fields(option)) return [...all, option];
    const both = {
      ...option,
      properties: { ...option.properties, kind: { enum: [...kinds(last), ...kinds(option)] } },
    };
    return [...all.slice(0, -1), both as JsonSchema];
  }, []);
}

/**
 * What a page holds plans and files of observations against: the definitions of plan.schema.json, without a word more
 * than check-shape.ts reads. `npm run schema` writes them there.
 */
export function planDefinitions(): Definitions {
  return definitions(checked, z.object({ plan, observationsFile }), (part) => {
    // One way to list words, which need no type beside them.
    if ('const' in part) {
      part.enum = [part.const as string];
      delete part.const;
    }
    if (part.enum) delete part.type;
    if (part.oneOf) part.oneOf = merged(part.oneOf as JsonSchema[]);
  });
}

const day = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const longerPeriod = '\\d{4}(-(A1|[HS][12]|Q[1-4]|M?(0[1-9]|1[0-2])))?';
const anyPeriod = `(${longerPeriod}|${day})`;

/**
 * All parts that have a name in the published schemas, in the types and in the documentation. The formats only we know
 * are written in the terms of JSON Schema: the patterns hold for validators that pass over formats; with formats
 * 2021-02-30 is refused too.
 */
const published = z.registry<{ id: string; [keyword: string]: unknown }>();
published
  .add(words, { id: 'words' })
  .add(language, { id: 'language' })
  .add(text, { id: 'text' })
  .add(id, { id: 'id' })
  .add(whole, { id: 'whole' })
  .add(figure, { id: 'figure' })
  .add(isoDate, { id: 'isoDate', format: 'date', pattern: `^${day}$` })
  .add(periodOrSpan, {
    id: 'period',
    anyOf: [
      { pattern: `^${longerPeriod}$` },
      { format: 'date', pattern: `^${day}$` },
      { pattern: `^${anyPeriod}/${anyPeriod}$` },
    ],
  })
  .add(interval, { id: 'timeSpan' })
  .add(webAddress, { id: 'webAddress' })
  .add(locator, { id: 'locator', minProperties: 1 })
  .add(citation, { id: 'citation' })
  .add(officialDocument, { id: 'officialDocument' })
  .add(source, { id: 'source' })
  .add(plan, { id: 'plan' })
  .add(scheduleDeclaration, { id: 'scheduleDeclaration' })
  .add(goal, { id: 'goal' })
  .add(indicator, { id: 'indicator' })
  .add(alternativeName, { id: 'alternativeName' })
  .add(baseline, { id: 'baseline' })
  .add(comparison, { id: 'comparison' })
  .add(reporting, { id: 'reporting' })
  .add(derivation, { id: 'derivation' })
  .add(ratio, { id: 'ratio' })
  .add(target, { id: 'target' })
  .add(of, { id: 'targetOf' })
  .add(bound, { id: 'bound' })
  .add(boundValue, { id: 'boundValue' })
  .add(when, { id: 'when' })
  .add(milestone, { id: 'milestone' })
  .add(force, { id: 'force' })
  .add(reading, { id: 'reading' })
  .add(breakdown, { id: 'breakdown' })
  .add(targetPart, { id: 'targetPart' })
  .add(series, { id: 'outsideSeries' })
  .add(observation, { id: 'observation' })
  .add(observationsFile, { id: 'observationsFile' })
  .add(measure, { id: 'measure' })
  .add(service, { id: 'servedIndicator' })
  .add(measureState, { id: 'measureState' })
  .add(officeNote, { id: 'officeNote' })
  .add(measureMilestone, { id: 'measureMilestone' })
  .add(evidence, { id: 'evidence' })
  .add(organisation, { id: 'organisation' })
  .add(directory, { id: 'directory' })
  .add(judgement, { id: 'judgement' })
  .add(directoryFile, { id: 'directoryFile' })
  .add(directoryKind, { id: 'directoryKind' })
  .add(directorySource, { id: 'directoryOrigin' })
  .add(directoryEntry, { id: 'directoryEntry' })
  .add(recognition, { id: 'recognition' })
  .add(propertyCounts, { id: 'propertyCounts' })
  .add(prepared, { id: 'preparedNames' });

/** What the model says of a part. */
interface Said {
  readonly description?: string | undefined;
  readonly meanings?: Readonly<Record<string, string>>;
}

/**
 * The definitions of all published parts, each field and each word of a closed list with its description. The source of
 * the schemas for editors, of the types, and of the documentation.
 */
export function publishedDefinitions(): Definitions {
  return definitions(published, z.object({ plan, observationsFile, directoryFile }), (part, schema) => {
    const { description, meanings }: Said = z.globalRegistry.get(schema) ?? {};
    if (description !== undefined) part.description = description;
    // The word that names a kind says what the kind is, where an editor's pointer rests on it.
    const kind = part.properties?.['kind'] as JsonSchema | undefined;
    if (kind && 'const' in kind && description !== undefined) kind.description = description;
    if (!meanings || !part.enum) return;
    // Editors show a description of each word where each is a constant.
    part.anyOf = part.enum.map((word) => ({ const: word, description: meanings[String(word)] })) as JsonSchema[];
    delete part.enum;
    delete part.type;
  });
}

/** All definitions a part leads to, in the order in which they are met. */
function reached(all: Definitions, part: unknown, found: Definitions = {}): Definitions {
  if (typeof part !== 'object' || part === null) return found;
  for (const [key, inner] of Object.entries(part)) {
    const name = key === '$ref' ? String(inner).slice('#/$defs/'.length) : '';
    if (!name) reached(all, inner, found);
    else if (!(name in found) && all[name]) {
      found[name] = all[name];
      reached(all, all[name], found);
    }
  }
  return found;
}

function jsonSchema(title: string, root: string): object {
  const all = publishedDefinitions();
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...all[root],
    $defs: reached(all, all[root]),
  };
}

/**
 * The shape of a plan file as JSON Schema (draft 2020-12), for editors and for validators in other languages. What only
 * the whole file can tell (ids, order, units, sums) is checked by `parsePlan` alone, which also takes `null` for absent.
 * @example
 * new Ajv2020().compile(planJsonSchema());
 */
export function planJsonSchema(): object {
  return jsonSchema('Government plan', 'plan');
}

/** The shape of a file of observations as JSON Schema (draft 2020-12). */
export function observationsJsonSchema(): object {
  return jsonSchema('Observations of a government plan', 'observationsFile');
}

/** The shape of a directory of organisations as JSON Schema (draft 2020-12). */
export function directoryJsonSchema(): object {
  return jsonSchema('Directory of organisations', 'directoryFile');
}
