import { periodInterval, type Interval } from '../calendar/period.js';
import { decimalPlaces, exactSum } from './exact-sum.js';
import { entriesOf, type FieldsOf, type Loose, type Report } from './loose.js';
import type { Observation, ObservationsFile } from './observation.js';
import type { Plan } from './plan.js';
import { pathText, type Path } from './problem-log.js';
import type { TargetOf } from './target.js';

/** A figure that has not been taken back. */
interface Figure {
  readonly observation: Loose<Observation>;
  readonly path: Path;
  readonly value: number;
  readonly interval: Interval;
  /** The day it was published, or the last of its period. */
  readonly known: string;
  /** 0 final, 1 preliminary, 2 estimated; behind these the same of what is made up. */
  readonly rank: number;
}

const ranks = ['final', 'preliminary', 'estimated'];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The figures of each subject (an indicator, or a body's part of it), by how they count. */
function figuresOf(file: Loose<Plan | ObservationsFile>, yearStart?: string): Map<string, Map<string, Figure[]>> {
  const subjects = new Map<string, Map<string, Figure[]>>();
  for (const [observation = {}, path] of entriesOf(file.observations, 'observations')) {
    const {
      indicator,
      of = '',
      period,
      value,
      counts,
      published = '',
      withdrawn,
      status = '',
      illustrative,
    } = observation;
    const interval = period === undefined ? undefined : periodInterval(period, yearStart);
    if (!interval || !indicator || value === undefined || !counts || withdrawn !== undefined) continue;
    const key = `${indicator} ${of}`;
    const subject = subjects.get(key) ?? new Map<string, Figure[]>();
    const group = subject.get(counts) ?? [];
    // As the calculation tells them apart: what is made up gives way to what is published.
    const rank = ranks.indexOf(status) + (illustrative ? ranks.length : 0);
    group.push({ observation, path, value, interval, known: published || interval.end, rank });
    subjects.set(key, subject.set(counts, group));
  }
  return subjects;
}

/**
 * Of each period the figure that stands: of the best status, and of these the last published. Two that nothing tells
 * apart are reported.
 */
function standing(report: Report, group: readonly Figure[] = []): Figure[] {
  const stands = new Map<string, Figure>();
  for (const figure of group) {
    const { interval, known, path, rank, value } = figure;
    const period = `${interval.start} ${interval.end}`;
    const other = stands.get(period);
    if (!other || rank < other.rank || (rank === other.rank && known > other.known)) stands.set(period, figure);
    else if (rank === other.rank && known === other.known && value !== other.value) {
      report('two-values', [...path, 'value'], 'oneValue', value, other.value, pathText(other.path));
    }
  }
  return [...stands.values()];
}

/** Figures of parts of time that do not overlap: the longest of those that begin first, and so on. */
function apart(figures: readonly Figure[]): Figure[] {
  let last = '';
  return [...figures]
    .sort(({ interval: a }, { interval: b }) => compare(a.start, b.start) || compare(b.end, a.end))
    .filter(({ interval: { start, end } }) => start > last && (last = end));
}

/**
 * A total since a day can only grow: it is held against the totals before it, and against what the periods up to it have
 * brought. A total that is less certain (estimated) gives way to one that is more so.
 */
function checkTotals(report: Report, totals: readonly Figure[], increments: readonly Figure[], since: string): void {
  const ordered = totals
    .filter(({ interval, value }) => interval.end >= since && value >= 0)
    .sort(({ interval: a }, { interval: b }) => compare(a.end, b.end));
  // Where something can be taken away again, there may be less than there was.
  const onlyGrows = increments.every(({ value }) => value >= 0);
  let parts = apart(increments.filter(({ interval, rank }) => onlyGrows && interval.start >= since && rank === 0));
  let before: Figure | undefined;
  let sum = 0;
  let places = 0;
  let at = 0;
  for (const total of ordered) {
    const { value, path, rank, interval, observation } = total;
    for (let part; (part = parts[at]) && part.interval.end <= interval.end; at++) {
      sum = exactSum([sum, part.value]);
      places = Math.max(places, decimalPlaces(part.value));
    }
    if (observation.break) {
      // Counted in another way from here on.
      before = undefined;
      parts = [];
      sum = at = 0;
    }
    // Rounded figures need not add up to a rounded total; what is counted in wholes does.
    const rounding = places > 0 ? (at + 1) * 0.5 * 10 ** -places : 0;
    const fallen = before && rank >= before.rank && value < before.value ? before : undefined;
    if (fallen || value < sum - rounding) {
      const from = fallen ?? parts[at - 1];
      report('falling-total', [...path, 'value'], 'soFar', value, fallen?.value ?? sum, pathText(from?.path ?? []));
    } else before = total;
  }
}

/**
 * What figures say against each other: two values of one period, totals that fall. Which of two periods that overlap in
 * part is right no file can tell; that is for the calculation to refuse.
 */
export function checkFigures(report: Report, file: Loose<Plan | ObservationsFile>, plan: Loose<Plan>): void {
  const { start = '', yearStart } = plan.period ?? {};
  const since = new Map<string, string>();
  for (const [indicator = {}] of entriesOf(plan.indicators)) {
    const { id = '' } = indicator;
    for (const [target = {}] of entriesOf(indicator.targets)) {
      const { since: day = start }: FieldsOf<Loose<TargetOf>> = target.of ?? {};
      since.set(id, day > (since.get(id) ?? '') ? day : (since.get(id) ?? ''));
    }
  }
  for (const [key, subject] of figuresOf(file, yearStart)) {
    const [totals, increments] = ['running-total', 'increment'].map((counts) => standing(report, subject.get(counts)));
    for (const counts of ['level', 'rate']) standing(report, subject.get(counts));
    const indicator = key.slice(0, key.indexOf(' '));
    checkTotals(report, totals ?? [], increments ?? [], since.get(indicator) ?? start);
  }
}
