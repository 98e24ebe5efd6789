import { isIsoDate } from '../calendar/iso-date.js';
import { periodInterval } from '../calendar/period.js';
import { sentences, type Expectation, type Pair } from './issue-sentences.js';
import { jsonMistake } from './json-mistake.js';
import { hasOwn } from './own-key.js';
import type { PlanIssue } from './plan-error.js';
import { pathText, type Problem } from './problem-log.js';

/** The languages messages come in. */
export type IssueLocale = 'zh-CN' | 'en' | 'zh-Hant';

// What came, by its type.
const kinds: Readonly<Record<string, Pair>> = {
  string: ['', '文字'],
  number: ['', '数字'],
  array: ['a list ', '列表'],
  object: ['an object ', '对象'],
};

// Where a number stands for one of these, it was to be written as text.
const textual: readonly string[] = ['words', 'text', 'span'] satisfies Expectation[];

const longestValue = 60;
const mostKeys = 5;
const mostKnown = 12;

/** The start of a text: all of it when short, else cut between characters, with its length. */
function excerpt(text: string): string {
  if (text.length <= longestValue) return text;
  return `${text.slice(0, longestValue).replace(/[\ud800-\udbff]$/, '')}… (${text.length})`;
}

function summary(value: unknown): PlanIssue['value'] {
  if (typeof value === 'string') return excerpt(value);
  if (value == null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return `[${value.length}]`;
  const keys = Object.keys(value);
  return `{${excerpt(keys.slice(0, mostKeys).join(', '))}${keys.length > mostKeys ? ', …' : ''}}`;
}

/** How alike two words are: what they share from the front and from the back. Finds a slip of the pen for little code. */
function likeness(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let front = 0;
  let back = 0;
  while (front < most && one[front] === other[front]) front++;
  while (back < most - front && one[one.length - 1 - back] === other[other.length - 1 - back]) back++;
  return (front + back) / Math.max(one.length, other.length);
}

/** Some of the known words, the one most like what came first. */
function known(words: readonly string[], value: unknown): string[] {
  const listed = words.slice(0, mostKnown);
  if (words.length > mostKnown) listed.push('…');
  if (typeof value !== 'string' || value.length > longestValue) return listed;
  let nearest = '';
  // A plan has hundreds of ids at most; beyond a thousand the search would cost more than it tells.
  for (const word of words.slice(0, 1000)) if (likeness(word, value) > likeness(nearest, value)) nearest = word;
  return nearest ? [nearest, ...listed.filter((word) => word !== nearest)] : listed;
}

/** １００ and "1,200" are numbers to a reader. */
function numberIn(text: string): number | undefined {
  const digits = text.length <= longestValue ? text.normalize('NFKC').replace(/[,\s]/g, '') : '';
  return /^[+-]?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

/** 2024-1/2024-6 and 2024-1-5 lack a zero. */
function paddedDay(text: string): string | undefined {
  const padded = text.length <= longestValue ? text.replace(/-(\d)(?!\d)/g, '-0$1') : text;
  return padded !== text && (isIsoDate(padded) || periodInterval(padded)) ? padded : undefined;
}

type Wanted = Pick<Problem, 'expected' | 'details'>;

/** A text that is not JSON, with the place where it stops being so. */
function placed({ value }: Problem): Wanted {
  const { line, column, mark, slip } = jsonMistake(String(value));
  return { expected: mark ? 'jsonMark' : (slip ?? 'json'), details: [line, column, ...(mark ?? [])] };
}

/**
 * Puts a mistake into words: the place, what was expected, what came.
 *
 * @param root What a message calls the file as a whole.
 * @param file What is left of the file: a figure is named by its indicator and period, since nobody counts to fifty-five.
 * @param before How many observations stand before those that were given.
 * @example
 * // indicators[0].targets[0].bound.value：应为数字，实际为文字“十亿”
 */
export function issueOf(problem: Problem, locale: IssueLocale, root: string, file: object, before = 0): PlanIssue {
  const { code, value } = problem;
  const { expected, details = [] }: Wanted = code === 'not-json' ? placed(problem) : problem;
  const say = (...pair: Pair): string => pair[locale === 'en' ? 0 : 1];

  const sentence: Pair = sentences[expected];
  const wanted = say(...sentence).replace(/\{(.)\}/g, (_, gap: string) => {
    const detail = details[Number(gap)];
    if (typeof detail !== 'object') return excerpt(String(detail));
    // A field is looked for by its name.
    return (
      known(detail, expected === 'field' ? problem.path[problem.path.length - 1] : value)
        .map(excerpt)
        .join(say(', ', '、')) || say('none', '无')
    );
  });

  const short = summary(value);
  let shown = String(short);
  let kind: Pair | undefined;
  // Otherwise what came is a description, not a text of the file.
  if (!['plain', 'values', 'mistakes', 'fileText'].includes(expected) && value !== null) {
    kind = kinds[Array.isArray(value) ? 'array' : typeof value];
    if (typeof value === 'string') {
      const quoted = JSON.stringify(short);
      shown = say(quoted, `“${quoted.slice(1, -1)}”`);
      const meant = expected === 'number' || expected === 'whole' ? numberIn(value) : undefined;
      if (meant !== undefined) shown += say('; write it as a number: ', '；请写成数字：') + meant;
      const padded = expected === 'span' || expected === 'date' ? paddedDay(value) : undefined;
      if (padded !== undefined) shown += say('; write it as ', '；请写成 ') + padded;
    } else if (typeof value === 'number' && textual.includes(expected)) {
      shown += `${say('; write it as text: ', '；请写成文字：')}"${value}"`;
    }
  }
  const came =
    short === undefined
      ? say('received nothing', '实际缺失')
      : say('received ', '实际为') + say(...(kind ?? ['', ''])) + shown;

  const path = pathText(problem.path);
  const about = figureAt(file, problem);
  const entry = about && say(` (${excerpt(about)})`, `（${excerpt(about)}）`);
  const message = (path || root) + entry + say(': expected ', '：') + wanted + say(', ', '，') + came;
  return { code, path: countedFrom(path, before), message: countedFrom(message, before), value: short };
}

/** Of a mistake in a list of figures, which figure it is: `co2, 2025`. */
function figureAt(file: object, { path: [list, at] }: Problem): string {
  const { observations } = file as { observations?: readonly unknown[] };
  if (list !== 'observations' || typeof at !== 'number' || !Array.isArray(observations)) return '';
  const { indicator, period } = Object(observations[at]) as { indicator?: unknown; period?: unknown };
  return [indicator, period].filter((name) => typeof name === 'string').join(', ');
}

/** Places counted in the observations that were added; those the plan had are named as such. */
function countedFrom(words: string, before: number): string {
  if (before === 0) return words;
  return words.replace(/\bobservations\[(\d+)\]/g, (place, at: string) =>
    Number(at) < before ? `plan.${place}` : `observations[${Number(at) - before}]`,
  );
}

/** True when the name of a definition is that of a sentence. */
export function isExpectation(name: string): name is Expectation {
  return hasOwn(sentences, name);
}
