import type { Messages } from './messages.js';
import { plural } from './numbers.js';

/** A word that stands by itself, as it is written inside a sentence. */
const within = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

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
  tag: { illustrative: 'Sample data', preliminary: 'Preliminary', estimated: 'Estimated', stale: 'Out of date' },
  reason: {
    'no-observation': 'no data does not mean 0',
    'due-value-missing': 'the figure for the due date is not published',
    'no-baseline': 'the plan gives no baseline',
    'baseline-is-bound': 'the baseline is only a bound, nothing to count from',
    'baseline-not-positive': 'the baseline is zero or below, so a rate of change has no meaning',
    'no-distance': 'the baseline had already reached the target',
    'measure-unstated': 'the plan does not say whether this is a level, a total or a year’s value',
    'single-event': 'done once; not measured against the schedule',
    rank: 'a rank is not measured against the schedule',
    'rank-without-number': 'the plan names no rank to compare with',
    'direction-without-number': 'the plan states no number, so no share is computed',
    exploratory: 'the plan asks to explore; there is no result to judge',
    'judged-by-year': 'each year stands alone',
    'mean-of-window': 'judged when due, by the average of the whole period',
    'no-date': 'the plan names no date',
    'tolerance-unstated': 'the plan says “about” and states no tolerance',
    'reference-unknown': 'the figure to compare with is not known',
    'whole-unknown': 'the size of the whole is not published',
    'counts-differ': 'the data count in another way than the target',
    'series-break': 'the data are counted in another way than before, so they do not compare',
    'gap-in-periods': 'a period in between has no data, so there is no total',
    'overlapping-periods': 'the periods of the data overlap, so there is no total',
    'totals-differ': 'the running total is not the sum of its parts',
    closed: 'no longer measured against the schedule',
    'not-started': 'the period of the plan has not begun',
    'baseline-at-bound': 'the baseline equals the figure, which has to be passed',
    'near-baseline': 'the target is next to the baseline and means to hold it, with no way to measure',
    'no-value-since-base': 'nothing has been published since the base',
    'mean-so-far': 'the average so far against the target; the whole period decides when it is due',
    'window-not-begun': 'the window of the average has not begun',
    'part-of-year': 'only a part of a year is published, which is not held against a whole one',
    'side-unstated': 'the plan gives no baseline and does not say which side of the figure is the better one',
    'reference-differs': 'what it is compared with has no such figure',
    'value-is-bound': 'only a bound is published, which leaves the verdict open',
    'rate-as-level': 'a percentage is entered as a level under a target of growth',
    'too-few-points': 'too few values are known',
    'not-positive': 'a value is zero or below, so there is no rate of growth',
    'outside-bounds': 'the result lies beyond what is possible',
    'no-bounds': 'what it cannot pass is not known',
    'no-time': 'the due date is reached',
    'out-of-range': 'there is no finite result',
  },
  group: {
    establishment: (count) => plural(count, 'thing to establish', 'things to establish'),
    direction: (count) => plural(count, 'direction'),
    rank: (count) => plural(count, 'rank'),
    exploration: (count) => plural(count, 'thing to explore', 'things to explore'),
  },
  counted: (count, word) => `${count} ${within(word)}`,

  target: 'Target',
  baseline: (value) => `Base ${value}`,
  schedule: (percent) => `Schedule ${percent}`,
  againstSchedule: 'against schedule',
  source: (name) => `Source: ${name}`,
  sourceMissing: 'Source: not stated',
  points: (points) => `by ${points} ${points === '1' ? 'point' : 'points'}`,
  short: (amount) => `${amount} short`,
  doneAndElapsed: (done, elapsed) => `${done} done, ${elapsed} of the time gone`,
  doneAndPath: (done, due, declared) =>
    `${done} done, ${due} due by ${declared ? 'the plan’s milestones' : 'the agreed curve'}`,
  judgedAt: (end, elapsed) => `judged at ${elapsed}, the schedule of ${end}`,
  fellBack: (period, amount) => `reached ${amount} in ${period}, then fell back`,
  ofTarget: (percent) => `${percent} of the target`,
  within: (amount, range) => `${amount} lies within ${range}`,
  below: (amount, range) => `${amount} is below ${range}`,
  beyond: (amount, range) => `${amount} is beyond ${range}`,
  exceeds: (amount, bound) => `${amount} is ${bound}`,
  exactly: (amount, bound) => `exactly ${amount} is not ${bound}`,
  keepsTo: (amount, bound) => `${amount} is ${bound}`,
  misses: (amount, bound) => `${amount} is not ${bound}`,
  reachedBy: (period, amount) => `${amount} in the data for ${period}`,
  latestKnown: (end, amount) => `${amount} at ${end}`,
  published: (values) => `published: ${values.map(([period, amount]) => `${amount} in ${period}`).join(', ')}`,
  unknownIsNotUndone: 'no data does not mean not done',
  onlyBaseline: (words) => `the baseline is only “${words}”, nothing to count from`,
  firstReported: (period) => `first reported for ${period}`,
  baselineDiffers: '*see the note on the baseline',

  due: (end) => `by ${end}`,
  duty: '',
  yearsDone: (done, due) => `${done} of ${due} years`,
  yearMissed: (years) => `${years} not done`,
  yearUnknown: (years) => `${years} not reported`,
  yearOpen: (years) => `${years} cannot be judged`,
  yearNotDue: (year) => `${year} not due`,
  yearMet: (years) => `${years} done`,
  allYearsMet: (due) => (due === 1 ? 'done in the one year due' : `done in each of the ${due} years due`),
  yearsApart: 'each year stands alone, a later year does not repair it',

  listSeparator: ', ',
  sentence: (clauses) => {
    const joined = clauses.join('; ');
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  },
  spoken: (name, value, target, word, amount, detail, notes) => {
    const [first = '', ...others] = notes;
    const verdict = within(word) + (amount && (/^\d/.test(amount) ? ', ' : ' ') + amount);
    return `${name}: ${value && `${value}, `}target ${target}, ${verdict}. ${[detail, [first, ...others.map(within)].join(', ')].filter(Boolean).join('. ')}.`;
  },
};
