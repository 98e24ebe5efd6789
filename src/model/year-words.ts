import { periodInterval, reportingYear, yearInterval } from '../calendar/period.js';
import { ofTarget } from './loose-series.js';
import type { FieldsOf, Loose } from './loose.js';
import type { Indicator, Plan } from './plan.js';
import type { Doubt } from './plan-warning.js';
import type { Path } from './problem-log.js';
import type { Target } from './target.js';

/*
 * The years that stand in the words of a target: the one it is due in, the one a change is counted from, the one whose
 * growth is meant. Two of a kind say nothing for sure.
 */

type Period = Loose<Plan['period']>;

const fourDigits = '((?:19|20)\\d\\d)';

const timeOf = ({ when = {} }: Loose<Target>): FieldsOf<Loose<Target['when']>> => when;

/** The years a pattern finds, each once. */
const yearsIn = (words: string, pattern: RegExp): string[] => [
  ...new Set([...words.matchAll(pattern)].map(([, ...found]) => found.find((year) => year !== undefined) ?? '')),
];

// 恢复到2019年的120%, 降至2015年水平: held against that year, and not due in it.
const due = new RegExp(
  `(?:到|至|截至)${fourDigits}年(?!起|以来|[底末]?(?:的|水平|同期|规模|实际))|\\bby (?:the end of )?${fourDigits}\\b`,
  'gi',
);

/** 到2024年达到 beside a date of 2025, or beside none in a plan until 2025: the one year the words are due with, and not the target's. */
function dueDoubt(target: Loose<Target>, path: Path, words: string, { end }: Period): Doubt[] {
  const { kind, date, milestones = [] } = timeOf(target);
  const day = date ?? end;
  const [year, ...others] = yearsIn(words, due);
  if (kind !== 'by' || day === undefined || year === undefined || others.length > 0) return [];
  const own = day.slice(0, 4);
  // A reporting year bears the number of the year it starts in, and ends in the next.
  if (own === year || (!day.endsWith('-12-31') && Number(own) - 1 === Number(year))) return [];
  const isStep = words.includes(own) || milestones.some((each) => each?.date?.startsWith(year));
  if (date === undefined && isStep) return [];
  const sentence = date === undefined ? 'dueAtEnd' : 'dueYear';
  return [{ code: 'words-differ', path: [...path, 'when', 'date'], sentence, value: date, details: [year, own] }];
}

const stock = '(?:levels?|baselines?|values?|figures?)';
const base = new RegExp(
  [
    `[比较与]${fourDigits}年`,
    `${fourDigits}年[底末]?的?基础上`,
    `以${fourDigits}年为基[期数准]`,
    `\\b(?:compared (?:to|with)|relative to|than(?: in)?|below|above) (?:the )?${fourDigits}(?=\\s*(?:${stock}\\b|by\\b|$|[,;.)]))`,
    `\\b(?:from|on|against) (?:the )?${fourDigits} ${stock}\\b`,
  ].join('|'),
  'gi',
);

/** 比2015年下降 beside a baseline of 2020, and no other named. */
function baseDoubt(
  target: Loose<Target>,
  path: Path,
  words: string,
  indicator: Loose<Indicator>,
  period: Period,
): Doubt[] {
  const { kind, span, from } = ofTarget(target);
  const stated = from ?? indicator.baseline?.period;
  const interval = stated === undefined ? undefined : periodInterval(stated, period.yearStart);
  const value = (target.bound as { value?: unknown } | undefined)?.value;
  const [year, ...others] = yearsIn(words, base).filter((each) => Number(each) !== value);
  const isCounted = kind === 'change' || (kind === 'growth' && span === 'average-annual');
  if (!isCounted || !interval || stated === undefined || year === undefined || others.length > 0) return [];
  if (interval.start.slice(0, 4) <= year && year <= interval.end.slice(0, 4)) return [];
  const at = [...path, 'of', 'from'];
  return [{ code: 'words-differ', path: at, sentence: 'baseYear', value: from, details: [year, stated] }];
}

const ofYears =
  /每年|逐年|年均|期间|年(?:起|以来|开始)|since|(?:each|every|a|per) (?:year|annum)|annually|(?:19|20)\d\d年?\s*[-–—至到~]\s*(?:19|20)\d\d/i;
const anyYear = new RegExp(`(?:^|[^\\d比较与])${fourDigits}(?!\\d)`, 'g');

/** 2025年增长5% and no date: every year is judged. */
function yearOrYears(target: Loose<Target>, path: Path, words: string, { start, end, yearStart }: Period): Doubt[] {
  const { kind, span } = ofTarget(target);
  const { kind: when, date } = timeOf(target);
  if (kind !== 'growth' || span !== 'per-year' || when !== 'by' || date !== undefined || ofYears.test(words)) return [];
  if (start === undefined || end === undefined) return [];
  const [first, last] = [reportingYear(start, yearStart), reportingYear(end, yearStart)];
  const calendar = Number(end.slice(0, 4));
  const [year, ...others] = yearsIn(words, anyYear)
    .map(Number)
    .filter((each) => each >= first && each <= calendar);
  if (first === last || year === undefined || others.length > 0) return [];
  const day = year >= last ? end : yearInterval(year, yearStart).end;
  return [
    {
      code: 'year-or-years',
      path: [...path, 'when', 'kind'],
      sentence: 'yearOrYears',
      value: when,
      details: [year, day],
    },
  ];
}

/** Doubts whether the years of a target are those of its words. */
export function yearWordsDoubts(
  target: Loose<Target>,
  path: Path,
  indicator: Loose<Indicator>,
  period: Period = {},
): Doubt[] {
  const words = (target.words ?? '').normalize('NFKC');
  const asked = yearOrYears(target, path, words, period);
  return [
    ...(asked.length > 0 ? asked : dueDoubt(target, path, words, period)),
    ...baseDoubt(target, path, words, indicator, period),
  ];
}
