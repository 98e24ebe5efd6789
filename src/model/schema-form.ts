import { ownValue } from './own-key.js';
import planSchema from './plan.schema.json';

/** As much of JSON Schema as plan.schema.json uses. A test refuses a schema with a keyword that is not read here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  /** Told apart by type, and objects by the keys they require. */
  readonly anyOf?: readonly Schema[];
  /** Told apart by `kind`. */
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  /** In an object without `properties`: what each of its values is. */
  readonly additionalProperties?: false | Schema;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

const definitions: Readonly<Record<string, Schema>> = planSchema.$defs as Record<string, Schema>;

/** A schema as data is held against it: what it alone tells is told once, as a file has each of its parts thousands of times. */
export interface Form {
  /** Of the definition; empty where it has none. */
  readonly name: string;
  readonly schema: Schema;
  readonly pattern: RegExp | undefined;
  readonly fields: readonly (readonly [key: string, form: Form, isRequired: boolean])[];
  readonly known: ReadonlySet<string>;
  readonly items: Form | undefined;
  /** Of what has keys of any name: what these are, and what stands under them. */
  readonly names: Form | undefined;
  readonly values: Form | undefined;
  /** Told apart by type and required keys. */
  readonly options: readonly Form[] | undefined;
  /** Told apart by their `kind`. */
  readonly kinds: ReadonlyMap<unknown, Form> | undefined;
}

const forms = new WeakMap<Schema, Form>();

/** The form of a schema, or of the definition it refers to. No definition holds itself. */
export function formOf(given: Schema): Form {
  const before = forms.get(given);
  if (before) return before;
  const name = given.$ref?.slice('#/$defs/'.length) ?? '';
  const schema = ownValue(definitions, name) ?? given;
  const { properties = {}, required = [], pattern, items, propertyNames, additionalProperties, anyOf, oneOf } = schema;
  const kindsOf = (each: Schema): readonly unknown[] => formOf(each).schema.properties?.['kind']?.enum ?? [];
  const form: Form = {
    name,
    schema,
    pattern: pattern === undefined ? undefined : new RegExp(pattern),
    fields: Object.entries(properties).map(([key, each]) => [key, formOf(each), required.includes(key)]),
    known: new Set(Object.keys(properties)),
    items: items && formOf(items),
    names: propertyNames && formOf(propertyNames),
    values: additionalProperties ? formOf(additionalProperties) : undefined,
    options: anyOf?.map(formOf),
    kinds: oneOf && new Map(oneOf.flatMap((each) => kindsOf(each).map((kind) => [kind, formOf(each)] as const))),
  };
  forms.set(given, form);
  return form;
}
