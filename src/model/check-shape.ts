import { isIsoDate } from '../calendar/iso-date.js';
import { periodInterval } from '../calendar/period.js';
import { isPlausibleDay, isPlausiblePeriod } from '../calendar/plausible.js';
import { isExpectation } from './issue-messages.js';
import type { Expectation } from './issue-sentences.js';
import { hasOwn, ownValue } from './own-key.js';
import type { PlanIssueCode } from './plan-error.js';
import type { ProblemLog } from './problem-log.js';
import { formOf, type Form } from './schema-form.js';

type Tree = Record<string | number, unknown>;

/** Formats of our own: a pattern cannot tell a day of the calendar. */
const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isIsoDate,
  span: (code) => periodInterval(code) !== undefined,
};
const isPlausible = (text: string, format: string): boolean =>
  format === 'date' ? isPlausibleDay(text) : isPlausiblePeriod(text);

/** The sentences for values whose definition has none of its own. */
const sentences: Readonly<Record<string, Expectation>> = {
  number: 'number',
  boolean: 'boolean',
  string: 'words',
  array: 'list',
};

/** What is said to belong where a definition is expected. */
const expectedAs = (name: string, { type = '' }: Form['schema']): Expectation =>
  isExpectation(name) ? name : (sentences[type] ?? 'object');

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

/** A whole number is of the type of all numbers, in a form of its own. */
function hasType(value: unknown, type: string | undefined): boolean {
  return typeOf(value) === (type === 'integer' ? 'number' : type);
}

const anything = formOf({});

/** EU-27, 全市平均: a name, and no figure written in words (十亿, 62.9%). */
const isNameLike = (value: unknown): boolean =>
  typeof value === 'string' && !/^[\s+-]*[\d０-９零〇一二两三四五六七八九十百千万亿]/.test(value);

const holdsAtLeast = (count: number, whole: Tree): boolean => count === 0 || Object.keys(whole).length >= count;

function hasForm(value: unknown, { schema, pattern }: Form): boolean {
  const { type, format, maxLength = Infinity, minItems = 0, minProperties = 0 } = schema;
  const { exclusiveMinimum = -Infinity, maximum = Infinity } = schema;
  switch (typeof value) {
    case 'string':
      // Length first: a pattern is not tried on a text of any length.
      return (
        value.length <= maxLength &&
        (!pattern || pattern.test(value)) &&
        (!format || !!ownValue(formats, format)?.(value))
      );
    case 'number':
      return value > exclusiveMinimum && value <= maximum && (type !== 'integer' || Number.isInteger(value));
    case 'object':
      return Array.isArray(value) ? value.length >= minItems : holdsAtLeast(minProperties, value as Tree);
    default:
      return true;
  }
}

/** The one form of several that a value can have, by its type and its required keys. */
function onlyFitting(value: unknown, options: readonly Form[]): Form | undefined {
  let found: Form | undefined;
  for (const option of options) {
    // Words of a closed list have no type beside them.
    const { type = 'string', required = [] } = option.schema;
    if (!hasType(value, type)) continue;
    if (!required.every((key) => (ownValue(value as Tree, key) ?? null) !== null)) continue;
    if (found) return undefined;
    found = option;
  }
  return found;
}

/**
 * Holds data against a definition of the schema and reports what is wrong with its shape. Badly shaped parts are taken
 * out of the data, so that the rest can still be cross-checked and the author sees every mistake at once.
 *
 * @returns True when what is left is an object whose parts, where present, have the definition's shape.
 */
export function checkShape(definition: 'plan' | 'observations', data: unknown, log: ProblemLog): boolean {
  const path: (string | number)[] = [];

  /** Reports a mistake at the path. True when the value may stay nevertheless. */
  function refuse(code: PlanIssueCode, expected: Expectation, value: unknown, words?: readonly unknown[]): boolean {
    // A field that is null is not there; an entry of a list that is null is one too many.
    const isAbsent = value === undefined || (value === null && typeof path[path.length - 1] === 'string');
    log.report({
      code: isAbsent ? 'missing' : code,
      path: [...path],
      expected,
      value,
      ...(words && { details: [words.map(String)] }),
    });
    // A malformed id still says which entry is meant: what refers to it is not wrong as well.
    return expected === 'id' && typeof value === 'string';
  }

  /** Judges a part, and takes it out when it is wrong. Its neighbours in a list keep their numbers. */
  function step(whole: Tree, key: string | number, form: Form, judge: typeof isRight = isRight): void {
    path.push(key);
    if (!judge(ownValue(whole, key), form)) {
      if (Array.isArray(whole)) whole[key] = undefined;
      else delete whole[key];
    }
    path.pop();
  }

  /** Offices' systems write null where they know nothing. Such a field is absent, whatever its name. */
  function dropNulls(whole: Tree, required: readonly string[]): void {
    for (const key in whole) {
      if (whole[key] === null && hasOwn(whole, key) && !required.includes(key)) delete whole[key];
    }
  }

  function checkParts(whole: Tree, form: Form): void {
    const { fields, items, known, names, values } = form;
    if (Array.isArray(whole)) {
      for (let at = 0; at < whole.length; at += 1) step(whole, at, items ?? anything);
      return;
    }
    let left = Object.keys(whole).length;
    for (const [key, part, isRequired] of fields) {
      const isThere = hasOwn(whole, key);
      if (isThere) left -= 1;
      if (isThere || isRequired) step(whole, key, part);
    }
    // Most have no key beside those.
    if (left === 0) return;
    for (const key of Object.keys(whole)) {
      if (known.has(key)) continue;
      if (values) step(whole, key, values, (part) => isRight(key, names ?? anything) && isRight(part, values));
      else step(whole, key, anything, (part) => refuse('unknown-key', 'field', part, [...known]));
    }
  }

  /** @param name Of the definition, or of the one that offers this form among others. */
  function isRight(value: unknown, form: Form, name = form.name): boolean {
    const { schema, options, kinds } = form;
    if (schema.enum) return schema.enum.includes(value) || refuse('unknown-word', 'choice', value, schema.enum);
    if (options) {
      const option = onlyFitting(value, options);
      if (option) return isRight(value, option, option.name || name);
      // A figure may be borrowed, but who wrote neither an object nor a name meant a number.
      const isFigure = name === 'reference' && typeof value !== 'object' && !isNameLike(value);
      return refuse('wrong-type', isFigure ? 'number' : expectedAs(name, schema), value);
    }
    if (kinds && typeOf(value) === 'object') {
      const whole = value as Tree;
      const option = kinds.get(whole['kind']);
      if (option) return isRight(value, option);
      step(whole, 'kind', formOf({ enum: [...kinds.keys()] }));
      return false;
    }
    if (!hasType(value, schema.type)) return refuse('wrong-type', expectedAs(name, schema), value);
    if (typeOf(value) === 'object') dropNulls(value as Tree, schema.required ?? []);
    // Looked at before parts are taken out.
    const fits = hasForm(value, form);
    if (typeof value === 'object') checkParts(value as Tree, form);
    if (!fits) {
      return refuse(
        'malformed',
        Array.isArray(value) ? 'some' : name === 'amount' ? 'figure' : expectedAs(name, schema),
        value,
      );
    }
    const { format } = schema;
    return (
      format === undefined ||
      typeof value !== 'string' ||
      isPlausible(value, format) ||
      refuse('malformed', 'year', value)
    );
  }

  // The file as a whole is called by no sentence of a definition.
  isRight(data, formOf({ $ref: `#/$defs/${definition}` }), '');
  return typeOf(data) === 'object';
}
