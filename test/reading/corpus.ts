// The published sentences with what a reader of the planning language takes from each of them.
import { readFileSync } from 'node:fs';
import type { Bound, Force, TargetOf, When } from '../../src/model/target.js';
import type { TargetReading } from '../../src/reading/target-reading.js';

export interface Sentence {
  /** Of a constructed sentence there is none. */
  readonly source?: string;
  readonly text: string;
  /** `of; bound; when; unit; force`: see `inNotation`. */
  readonly targets: readonly string[];
  /** Read by hand before the code was run on it, and not looked at while the code was made. */
  readonly held?: true;
}

export interface Corpus {
  readonly sources: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly year: number;
        readonly publisher: string;
        readonly url?: string;
        readonly recalled?: true;
      }
    >
  >;
  readonly sentences: readonly Sentence[];
}

export const corpusIn = (language: 'zh' | 'en'): Corpus =>
  JSON.parse(readFileSync(`test/reading/published-targets.${language}.json`, 'utf8')) as Corpus;

/** Sentences that no plan is known for, made up to hold the forms that are seldom printed. */
export const constructedIn = (language: 'zh' | 'en'): readonly Sentence[] =>
  (
    JSON.parse(readFileSync(`test/reading/constructed-targets.${language}.json`, 'utf8')) as {
      sentences: readonly Sentence[];
    }
  ).sentences;

export const axes = ['of', 'bound', 'when', 'unit', 'force'] as const;
export type NotedAxis = (typeof axes)[number];
export type Noted = Readonly<Record<NotedAxis, string>>;

const measures = { percent: 'chg%', points: 'pts', absolute: 'abs', index: 'index' };
const ways = { increase: 'inc', decrease: 'dec' };

function notedOf(of: TargetOf): string {
  switch (of.kind) {
    case 'year-value':
      return 'yv';
    case 'total':
      return of.since ? `total@${of.since}` : 'total';
    case 'change':
      return `${measures[of.measure]} ${ways[of.direction ?? 'increase']}${of.from ? `@${of.from}` : ''}`;
    case 'growth':
      return `${of.span === 'per-year' ? 'yr' : 'avg'} ${ways[of.direction ?? 'increase']}${of.from ? `@${of.from}` : ''}`;
    case 'rank':
      return of.among === undefined ? 'rank' : `rank ${String(of.among)}`;
    case 'occurrence':
      return 'occ';
    case 'unstated':
      return `?${[...of.among]
        .sort()
        .map((kind) => (kind === 'year-value' ? 'yv' : kind))
        .join('/')}`;
    default:
      return of.kind;
  }
}

const signs = { 'at-least': '>=', 'more-than': '>', 'at-most': '<=', 'less-than': '<', about: '~', equal: '=' };

function notedBound(bound: Bound): string {
  if (bound.kind === 'between') return `${bound.low}..${bound.high}`;
  if (!('value' in bound)) return bound.kind;
  const { value } = bound;
  const amount =
    typeof value === 'number' ? value : `{${'series' in value ? String(value.series) : Object.keys(value).join('')}}`;
  return `${signs[bound.kind]}${amount}`;
}

function notedWhen(when: When, said: boolean): string {
  if (!said) return '-';
  if (when.kind === 'by') return when.date ?? '-';
  const span =
    'from' in when || 'to' in when
      ? `:${(when as { from?: string }).from ?? ''}..${(when as { to?: string }).to ?? ''}`
      : '';
  if (when.kind === 'each-year') return `each${span}`;
  if (when.kind === 'every-year') return `every${span}`;
  if (when.kind === 'mean-of') return `mean:${when.window.start}..${when.window.end}`;
  return when.kind;
}

const notedForce = (force: Force | undefined): string =>
  [
    force?.attribute && { binding: 'bind', indicative: 'ind' }[force.attribute],
    force?.aspirational && 'asp',
    force?.condition && `if ${force.condition}`,
  ]
    .filter(Boolean)
    .join(' ') || '-';

/** A reading in the notation of the corpus: `chg% dec@2020; >=13.5; 2025-12-31; %; bind`. */
export const inNotation = ({ target, at }: TargetReading): Noted => ({
  of: notedOf(target.of),
  bound: notedBound(target.bound),
  when: notedWhen(
    target.when,
    at.when.length > 0 || target.when.kind === 'each-year' || target.when.kind === 'every-year',
  ),
  unit: typeof target.unit === 'string' ? target.unit : '-',
  force: notedForce(target.force),
});

/** What is expected, in the same words. */
export function expected(target: string): Noted {
  const [of = '', bound = '', when = '', unit = '', force = '-'] = target.split('; ');
  const among = of.startsWith('?')
    ? `?${of
        .slice(1)
        .split('/')
        .sort((a, b) => Number(a === 'yv') - Number(b === 'yv') || (a < b ? -1 : 1))
        .join('/')}`
    : of;
  return { of: among, bound, when, unit, force };
}

export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

/** The expected targets matched with the readings: in order, an expected one with the next reading of the same figure. */
export function matched(
  expectations: readonly Noted[],
  readings: readonly Noted[],
): [Noted | undefined, Noted | undefined][] {
  const figure = ({ bound }: Noted): string => bound.replace(/^[<>=~]+/, '');
  const rows: [Noted | undefined, Noted | undefined][] = [];
  const open = [...readings];
  const rest: Noted[] = [];
  for (const each of expectations) {
    const at = open.findIndex((reading) => figure(reading) === figure(each));
    if (at < 0) rest.push(each);
    else rows.push([each, open.splice(at, 1)[0]]);
  }
  for (const each of rest) rows.push([each, undefined]);
  for (const each of open) rows.push([undefined, each]);
  return rows;
}
