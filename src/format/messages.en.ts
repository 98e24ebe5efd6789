import { inQuotes } from './in-quotes.js';
import type { Messages } from './messages.js';
import { plural } from './numbers.js';

/** A word that stands by itself, as it is written inside a sentence. */
const within = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Points are by how many; what lacks or is over is a clause of its own. */
const judged: Messages['judged'] = (word, amount) =>
  word + (amount && (amount.startsWith('by ') ? ' ' : ', ') + amount);

/** A period as English reads it after “in” or “for”: the first half of 2023. */
const the = (period: string): string => (/^(first|second|month|reporting)/.test(period) ? `the ${period}` : period);

/** A period with its preposition: in 2023, in the first half of 2023, on 30 November 2025, from 1 June to 9 June 2025. */
const during = (period: string): string => {
  if (!/^\d{1,2} [A-Z]/.test(period)) return `in ${the(period)}`;
  return `${period.includes(' to ') ? 'from' : 'on'} ${period}`;
};

/** The end of a year or month, or a day. */
const at = (end: string): string => (end.startsWith('end') ? `at the ${end}` : `on ${end}`);

const status: Messages['status'] = {
  met: 'Met',
  ahead: 'Ahead of schedule',
  'on-schedule': 'On schedule',
  behind: 'Behind schedule',
  'not-met': 'Not met',
  'not-due': 'Not due',
  'not-reported': 'Not reported',
  'not-computable': 'Not computable',
  'direction-only': 'Direction only',
};

export const en: Messages = {
  status,
  verdict: {
    done: 'Done',
    'not-done': 'Not done',
    'some-years': 'Some years not reported',
    'final-missing': 'Final figure not published',
    'none-since-base': 'No data since the base year',
    'ahead-so-far': 'Better than the target so far',
    'even-so-far': 'On target so far',
    'behind-so-far': 'Short of the target so far',
    'over-so-far': 'Over the target so far',
  },
  tag: { illustrative: 'Sample data', preliminary: 'Preliminary', estimated: 'Estimated', stale: 'Out of date' },
  reason: {
    'no-observation': 'no data does not mean 0',
    'due-value-missing': 'the final figure is not published',
    'no-baseline': 'the plan gives no starting point, so the pace cannot be judged',
    'baseline-is-bound': 'the baseline is no exact figure, so the pace cannot be judged',
    'baseline-not-positive': 'the baseline is zero or negative, so a rate of change has no meaning',
    'level-negative': 'the latest value is negative, so an average rate of growth has no meaning',
    'no-distance': 'the baseline had already reached the target',
    'kept-so-far': 'none so far; it can be judged only at the end',
    'fallen-from-base': 'the baseline had already reached the target; the latest figure has not',
    'measure-unstated':
      'the plan does not say whether this is a level, a total or a yearly figure, so the pace cannot be judged',
    'single-event': 'a single event, not measured against the schedule',
    rank: 'a rank is not measured against the schedule',
    'rank-without-number': 'the plan names no rank to compare with',
    'direction-without-number': 'the plan gives no figure, so no share is computed',
    exploratory: 'the plan asks only to explore, so there is no result to judge',
    'judged-by-year': 'each year is judged on its own',
    'single-year': 'judged when due, by the figure of that year',
    'reference-moves': 'what it is compared with moves from year to year, so it is not measured against the schedule',
    'mean-of-window': 'judged when due, by the average of the whole period',
    'no-date': 'the plan names no date, so the pace cannot be judged',
    'tolerance-unstated': 'the plan asks for it only approximately and states no tolerance',
    'beyond-range': 'the value lies past the far side of the target',
    'reference-unknown': 'the figure to compare with is not published for the same period',
    'whole-unknown': 'the size of the whole is not published, so no share can be computed',
    'counts-differ': 'the data are counted differently from the target',
    'series-break': 'the data are counted differently from before and do not compare',
    'gap-in-periods': 'a period in between has no data, so there is no total',
    'overlapping-periods': 'the periods of the data overlap, so there is no total',
    'totals-differ': 'the running total differs from the sum of its parts',
    closed: 'no longer measured against the schedule',
    'not-started': 'the plan period has not begun',
    'base-ahead': 'the day it is counted from lies ahead',
    'baseline-at-bound': 'the baseline equals the figure, which has to be passed',
    'near-baseline': 'the target is close to the baseline and means to hold it, so no share is computed',
    'no-value-since-base': 'nothing has been published since the base year',
    'mean-so-far': 'the average so far against the target; the whole period decides when it is due',
    'window-not-begun': 'the averaging period has not begun',
    'part-of-year': 'only part of a year is published, which is not held against the target for a whole year',
    'side-unstated': 'the plan gives no baseline and does not say which side of the figure is better',
    'reference-differs': 'what it is compared with has no figure of the same kind',
    'value-is-bound': 'only a bound or a round figure is published, so the verdict stays open',
    'rate-as-level': 'a percentage is entered as a level, but the target is a growth rate',
    'too-few-points': 'too few values are known',
    'not-positive': 'a value is zero or negative, so there is no rate of growth',
    'outside-bounds': 'the result lies beyond what is possible',
    'no-bounds': 'the limits of the value are not known',
    'no-time': 'the due date has been reached',
    'out-of-range': 'there is no finite result',
  },
  group: {
    establishment: (count) => plural(count, 'thing to set up', 'things to set up'),
    direction: (count) => plural(count, 'direction'),
    rank: (count) => plural(count, 'rank'),
    exploration: (count) => plural(count, 'thing to explore', 'things to explore'),
    beyond: (count) => `${plural(count, 'target')} due after the plan period`,
  },
  counted: (count, word) => `${count} ${within(word)}`,
  figure: {
    base: (period) => period,
    change: (amount, way, from) =>
      (way === 0 ? 'unchanged' : `${way < 0 ? 'down' : 'up'} ${amount}`) + (from && ` from ${from}`),
    growth: (amount, way, average) =>
      `${way < 0 ? 'down' : 'up'} ${amount} ${average ? 'a year on average' : 'on the year before'}`,
    index: (amount) => `index ${amount}`,
    share: (amount, whole) => `${amount} of ${whole || 'the total'}`,
    rank: (amount) => `rank ${amount}`,
    mean: (amount, span) => `${amount} on average, ${span}`,
    name: {
      change: (way, from) => (way < 0 ? 'decrease' : 'increase') + (from && ` from ${from}`),
      growth: (way, average) =>
        way < 0
          ? average
            ? 'average fall a year'
            : 'fall on the year before'
          : average
            ? 'average growth a year'
            : 'growth on the year before',
      index: 'index',
      share: 'share',
      total: 'added in all',
      mean: (span) => `average ${span}`,
    },
    made: {
      'compounded-rates': 'yearly rates compounded',
      'added-rates': 'yearly changes added',
      'averaged-rates': 'average of the yearly rates',
      'known-parts': 'only the periods published',
    },
    about: (amount) => `about ${amount}`,
    exact: (amount) => `exactly ${amount}`,
    beside: (published, worked) => `${published}, ${worked}`,
    noted: (how, period, published) => `${how && `${how}; `}${period}: ${published}`,
    bracketed: (worked, note) => `${worked} (${note})`,
  },

  target: 'Target',
  baseline: (value) => `Base ${value}`,
  schedule: (percent) => `${percent} of time`,
  dueShare: (percent) => `${percent} due`,
  source: (name) => `Source: ${name}`,
  sourceMissing: 'Source: not stated',
  points: (points) => `by ${points} percentage ${points === '1' ? 'point' : 'points'}`,
  short: (amount, over) => (over ? `over by ${amount}` : `${amount} short`),
  doneAndElapsed: (done, elapsed) => `${done} done, ${elapsed} of time elapsed`,
  usedAndDue: (used, due, ofTime, fast) =>
    `${used} of the ceiling used, ${ofTime ? `${due} of time elapsed` : `${due} due to be used by then`}${fast ? ', which is too fast' : ''}`,
  used: (share) => `${share} used`,
  doneAndPath: (done, due, declared) =>
    `${done} done, ${due} due by ${declared ? 'the plan’s milestones' : 'the agreed curve'}`,
  worseThanBase: (amount, above) => `${amount} ${above ? 'above' : 'below'} baseline`,
  worse: 'worse than base',
  elapsed: (elapsed) => `${elapsed} of time elapsed`,
  judgedAt: (end, elapsed) => `judged against the schedule ${at(end)}, ${elapsed}`,
  fellBack: (period, amount, falling) =>
    falling ? `was ${amount} ${during(period)}, then rose` : `reached ${amount} ${during(period)}, then fell back`,
  ofTarget: (percent) => `${percent} of the target`,
  within: (amount, range) => `${amount}, within ${range}`,
  below: (amount, range) => `${amount}, below ${range}`,
  beyond: (amount, range) => `${amount}, above ${range}`,
  exceeds: (amount, bound) => `${amount}, ${bound.startsWith('at least ') ? `meeting the target of ${bound}` : bound}`,
  exactly: (amount, bound) => `${amount}, not ${bound}`,
  keepsTo: (amount, bound) => `${amount}, ${bound}`,
  misses: (amount, bound) => {
    const [, word, figure] = /^at (least|most) (.*)$/.exec(bound) ?? [];
    return `${amount}, ${figure ? `${word === 'least' ? 'short of' : 'over'} ${figure}` : `not ${bound}`}`;
  },
  reachedBy: (period, amount) => `${amount} in the data for ${the(period)}`,
  latestKnown: (end, amount) => `latest published: ${amount} (${end})`,
  latestInTime: (end, amount) => `latest by the due date: ${amount} (${end})`,
  latestYear: (period, amount) => `latest whole year: ${amount} (${period})`,
  latestOfYear: (period, amount) => `${amount} ${during(period)}`,
  unread: (period, amount) => `published: ${amount} ${during(period)}`,
  announced: (period, amount) => `published: ${amount} ${during(period)}, which is not over and counts once it is`,
  later: (period, amount) => `${amount} ${during(period)} is after the due date and not used for the verdict`,
  laterTotal: (end, amount) => `${amount} by ${end} is after the due date and not used for the verdict`,
  doneLater: (period) => `done ${during(period)}, after the due date`,
  doneAround: (period) => `done ${during(period)}; whether by the due date is not published`,
  near: (amount, bound) => `${amount}, which counts as ${bound}`,
  turned: (amount, target) => `${amount}, where the target is: ${target}`,
  baseUnknown: (period) => `there is no figure for ${the(period)} to compare with`,
  absent: { unknown: 'No data', inapplicable: 'n/a' },
  allowance: (amount) => `up to ${amount} either way counts`,
  openWhenDue: {
    'baseline-is-bound': 'the baseline is no exact figure, so it cannot be judged',
    'measure-unstated':
      'the plan does not say whether this is a level, a total or a yearly figure, so it cannot be judged',
  },
  onlyRate: (period) => `only the rate of ${the(period)} is published, and taken as that of the whole period`,
  noMean: 'a year in between has no data, so there is no average',
  noYearBefore: 'the year before has no data, so there is no growth to work out',
  lacking: (periods) => `no data for ${periods}, so there is no total`,
  published: (values) => `published: ${values.map(([period, amount]) => `${amount} ${during(period)}`).join(', ')}`,
  unknownIsNotUndone: 'no data does not mean not done',
  onlyBaseline: (words) => `the baseline is only “${words}”, no exact figure, so the pace cannot be judged`,
  firstReported: (period) => `first reported for ${the(period)}`,
  notDoneBy: (end) => `not done ${at(end)}`,
  baselineDiffers: '*see the note on the baseline',

  due: (end) => `by ${end}`,
  borrowed: {
    'at-least': (name) => `at least ${name}`,
    'more-than': (name) => `more than ${name}`,
    'at-most': (name) => `at most ${name}`,
    'less-than': (name) => `less than ${name}`,
    about: (name) => `about as much as ${name}`,
    equal: (name) => `as much as ${name}`,
  },
  figureOfTarget: (figure) => `the target of ${figure}`,
  reference: (name, period, figure) => `held against ${inQuotes(name)}: ${figure} (${period})`,
  besideReference: (amount, name, figure) => `${amount}; ${name}: ${figure}`,
  soFar: (amount, isGrowth, way, side, figure) => {
    const value = isGrowth ? `${way < 0 ? 'down' : 'up'} ${amount} a year on average` : `${amount} on average`;
    const held = {
      above: `above ${figure}`,
      below: `below ${figure}`,
      even: `equal to ${figure}`,
      within: `within ${figure}`,
      near: `within about ${figure}`,
    }[side];
    return `${value} so far, ${held}; the whole period decides when it is due`;
  },
  windowAhead: (span) => `judged by the average of ${span}, which has not begun`,
  part: (period, amount) => `${amount} ${during(period)}, not held against the target for a whole year`,
  several: (count, rule, target) =>
    `this indicator has ${plural(count, 'target')}; the verdict is that of ${
      {
        'worst-due-next': 'the one due next, or the worst of those due on the same day',
        worst: 'the worst of them',
        named: 'the one the plan names',
      }[rule]
    }: “${target}”`,

  duty: 'done',
  reached: 'met',
  yearsDone: (done, due) => `${done} of ${plural(due, 'year')}`,
  yearMissed: (years, duty) => `${years} not ${duty}`,
  yearUnknown: (years) => `${years} not reported`,
  yearPartly: (years) => `${years} not yet reported for the whole year`,
  othersMet: (count, duty) => `${duty} in the other ${count === 1 ? 'year' : `${count} years`} due`,
  yearOpen: (years, reason) => `${years} cannot be judged${reason && ` (${reason})`}`,
  yearNotDue: (year) => `${year} not due`,
  yearMet: (years, duty) => `${years} ${duty}`,
  allYearsMet: (due, duty) => (due === 1 ? `${duty} in the one year due` : `${duty} in each of the ${due} years due`),
  yearsApart: 'each year is judged on its own, a later year does not make up for it',
  yearWith: (year, amount) => `${year} (${amount})`,

  judged,
  listSeparator: ', ',
  sentence: (clauses) => {
    const joined = clauses.join('; ');
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  },
  named: (name, said) => `${name}: ${said}`,
  spoken: (value, target, word, amount, detail, notes) => {
    const [first = '', ...others] = notes;
    const verdict = judged(within(word), amount);
    return `${value && `${value}, `}target ${target}, ${verdict}. ${[detail, [first, ...others.map(within)].join(', ')].filter(Boolean).join('. ')}.`;
  },
};
