import { isIsoDate } from '../calendar/iso-date.js';

/** What one function gives and another takes: the fields only it has, its name, where it comes from. */
const handed = {
  plan: ['goals period', 'a plan', 'as parsePlan gives it'],
  progress: ['goals ended', 'the progress of a plan', 'as assessPlan gives it'],
  goal: ['goal counts', 'the progress of a goal', 'as one of progress.goals'],
  indicator: ['main goal', 'the progress of an indicator', 'as one of progress.indicators'],
  target: ['target history', 'the progress of a target', 'as the main of one of progress.indicators'],
  table: ['rows columns', 'a table', 'as indicatorTable gives it'],
  directory: ['entries', 'a directory', 'as parseDirectory gives it'],
  observations: ['observations plan', 'a file of observations', 'which parseObservations reads'],
  method: ['assessTarget', 'a method', 'as completionRate() is one'],
  result: ['applicable', 'the result of a method', 'as compareMethods gives it'],
  model: ['project', 'a model', 'as linearPaceOutlook is one'],
  answer: ['answered', 'an answer', 'as paceSoFar, outlook or reachDate gives it'],
} as const;

type Handed = keyof typeof handed;

const isHanded = (value: object, [fields]: (typeof handed)[Handed]): boolean =>
  fields.split(' ').every((field) => field in value);

/** A text longer than this is a file, and nobody reads it in a message. */
const longest = 60;

/** What was given, as a message shows it: the value itself where it is short, else its kind. */
export function asReceived(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.slice(0, longest)) + (value.length > longest ? `… (${value.length} characters)` : '');
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** The same, with the name of what it is where another function gives it. */
export function whatCame(value: unknown): string {
  const known = Object.values(handed).find((each) => isHanded(Object(value) as object, each));
  return known?.[1] ?? asReceived(value);
}

/** @throws TypeError when a value is something else than what another function gives. */
export function requireHanded(caller: string, kind: Handed, value: unknown): void {
  // A text and a list have none of the fields, and nothing at all has none either.
  if (isHanded(Object(value) as object, handed[kind])) return;
  throw new TypeError(`${caller} requires ${handed[kind][1]}, ${handed[kind][2]}; received ${whatCame(value)}`);
}

/**
 * @throws TypeError when a value is no plan. Apart from `requireHanded`, whose names a page does not carry: these functions a
 * page's own script calls.
 */
export function requirePlan(caller: string, value: unknown): void {
  const { indicators, period } = Object(value) as { indicators?: unknown; period?: unknown };
  if (!Array.isArray(indicators) || period === undefined)
    throw new TypeError(`${caller} requires a plan, as parsePlan gives it; received ${asReceived(value)}`);
}

/** @throws RangeError when a word is none of those known; a misspelt one must not fall through to another. */
export function requireKnown(caller: string, name: string, value: unknown, known: readonly string[]): void {
  if (known.includes(value as string)) return;
  throw new RangeError(`${caller} requires ${name} to be one of ${known.join(', ')}; received ${asReceived(value)}`);
}

/** @throws TypeError when a value is no list. */
export function requireList(caller: string, name: string, value: unknown): void {
  if (!Array.isArray(value)) throw new TypeError(`${caller} requires ${name} as a list; received ${asReceived(value)}`);
}

/** @throws TypeError when a value is no object with named fields: a word where options are meant would count as none. */
export function requireObject(caller: string, name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${caller} requires ${name} as an object; received ${asReceived(value)}`);
}

/** @throws TypeError when a value is no number, RangeError when it is not finite. */
export function requireFinite(caller: string, name: string, value: unknown): void {
  if (typeof value !== 'number')
    throw new TypeError(`${caller} requires ${name} as a number; received ${asReceived(value)}`);
  if (!Number.isFinite(value)) throw new RangeError(`${caller} requires a finite ${name}; received ${value}`);
}

/**
 * @throws TypeError when a value is no number, RangeError when it is no share from 0 to 1: 60 is said to be meant as 0.6.
 */
export function requireShare(caller: string, name: string, value: unknown): void {
  requireFinite(caller, name, value);
  const share = value as number;
  if (share >= 0 && share <= 1) return;
  const meant = share > 1 && share <= 100 ? `, ${share} % is ${share / 100}` : '';
  throw new RangeError(`${caller} requires ${name} as a share from 0 to 1${meant}; received ${share}`);
}

/** @throws TypeError when a value is no text. */
export function requireText(caller: string, name: string, value: unknown): void {
  if (typeof value !== 'string')
    throw new TypeError(`${caller} requires ${name} as text; received ${asReceived(value)}`);
}

/** @throws TypeError when there is a value that is no number: "807" would be left out as missing without a word. */
export function requireNumber(caller: string, name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'number')
    throw new TypeError(`${caller} requires ${name} as a number; received ${asReceived(value)}`);
}

/** @throws TypeError when a value is no function. */
export function requireFunction(caller: string, name: string, value: unknown): void {
  if (typeof value !== 'function')
    throw new TypeError(`${caller} requires ${name} as a function; received ${asReceived(value)}`);
}

/** @throws RangeError when an object has a field nobody reads: a misspelt one would leave the default standing. */
export function requireFields(caller: string, name: string, value: object, known: readonly string[]): void {
  for (const field of Object.keys(value)) requireKnown(caller, `the fields of ${name}`, field, known);
}

/** @throws TypeError naming the first of some values that is no number; none of them may be missing. */
export function requireNumbers(caller: string, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values))
    if (typeof value !== 'number')
      throw new TypeError(`${caller} requires ${name} as a number; received ${asReceived(value)}`);
}

const locales = ['zh-CN', 'en', 'zh-Hant'];

/** @throws RangeError when the language is none of those there are words in; of a tag (`en-GB`) `localeOf` says which. */
export const requireLocale = (caller: string, locale: unknown): void =>
  requireKnown(caller, 'a locale (localeOf finds that of a language tag)', locale, locales);

/** @throws TypeError when a word stands in the place of options, RangeError when their language is none of ours. */
export function requireOptions(caller: string, options: { readonly locale?: unknown }): void {
  requireObject(caller, "options, such as { locale: 'en' },", options);
  requireLocale(caller, options.locale ?? 'zh-CN');
}

/** @throws RangeError when the day looked from is none of the calendar. */
export function requireDay(caller: string, asOf: unknown): void {
  if (!isIsoDate(asOf as string))
    throw new RangeError(`${caller} requires asOf as a calendar day (YYYY-MM-DD); received ${String(asOf)}`);
}
