import type { IsoDate } from '../calendar/iso-date.js';
import { periodInterval, type Interval } from '../calendar/period.js';
import { exactSum } from './exact-sum.js';
import { checkFigures } from './figure-checks.js';
import { entriesOf, reportTo, type FieldsOf, type Loose, type Report } from './loose.js';
import type { ObservationsFile } from './observation.js';
import type { Indicator, Plan } from './plan.js';
import type { Text } from './primitives.js';
import { ProblemLog, type Path } from './problem-log.js';
import { checkLinks, checkReferences, registersOf } from './references.js';
import type { Target } from './target.js';
import { unitWord } from './unit.js';

type Day = IsoDate | undefined;

/** Reports the later day when it comes before the earlier one. */
function checkOrder(report: Report, earlier: Day, later: Day, path: Path): void {
  if (earlier !== undefined && later !== undefined && later < earlier) {
    report('wrong-order', path, 'from', later, earlier);
  }
}

function checkUnit(report: Report, own: Loose<Text> | undefined, given: Loose<Text> | undefined, path: Path): void {
  const unit = unitWord(own);
  const other = unitWord(given);
  if (unit !== undefined && other !== undefined && unit !== other) report('unit-mismatch', path, 'unit', other, unit);
}

// A target may lie beyond the plan, but not so far that only a slip of the pen can have put it there.
const yearsBeyond = 100;

function checkWhen(report: Report, { start, end }: Loose<Interval>, when: Loose<Target['when']>, path: Path): void {
  const { kind, date, milestones, from, to, window = {} }: FieldsOf<typeof when> = when;
  const last = end && Number(end.slice(0, 4)) + yearsBeyond + end.slice(4);

  function checkInPeriod(day: Day, ...place: Path): void {
    if (day !== undefined && start !== undefined && last !== undefined && (day < start || day > last)) {
      report('outside-period', [...path, ...place], 'within', day, start, last);
    }
  }
  function checkSpan(first: Day, last: Day, firstPlace: Path, lastPlace: Path): void {
    checkInPeriod(first, ...firstPlace);
    checkInPeriod(last, ...lastPlace);
    checkOrder(report, first, last, [...path, ...lastPlace]);
  }

  checkInPeriod(date, 'date');
  const due = date ?? end;
  // A way may begin before the plan, where its base does.
  if (kind !== 'by') checkSpan(from, to, ['from'], ['to']);
  else if (from !== undefined && due !== undefined && from > due) {
    report('wrong-order', [...path, 'from'], 'until', from, due);
  }
  checkSpan(window.start, window.end, ['window', 'start'], ['window', 'end']);
  let previous: Day;
  for (const [milestone, place] of entriesOf(milestones, 'milestones')) {
    const day = milestone?.date;
    if (day === undefined) continue;
    checkInPeriod(day, ...place, 'date');
    const at = [...path, ...place, 'date'];
    if (previous !== undefined && day <= previous) report('wrong-order', at, 'after', day, previous);
    if (due !== undefined && day > due) report('wrong-order', at, 'until', day, due);
    previous = day;
  }
}

// Counted in the unit of the indicator.
const inOwnUnit = ['level', 'year-value', 'total', 'unstated'];
// A sum means nothing without the unit it is counted in; a level may be an index.
const sums = ['total', 'unstated'];

type Units = ReadonlyMap<string | undefined, Loose<Text> | undefined>;

/** What is counted in another unit is another number: 55000元 beside 5.8万元. */
function checkLender(report: Report, own: Loose<Text> | undefined, value: unknown, path: Path, units: Units): void {
  const { indicator, series } = Object(value) as { indicator?: string; series?: string };
  const lender = indicator === undefined ? 'series' : 'indicator';
  checkUnit(report, own, units.get(indicator ?? series), [...path, 'bound', 'value', lender]);
}

function checkTarget(
  report: Report,
  indicator: Loose<Indicator>,
  target: Loose<Target>,
  path: Path,
  unitPath: Path,
  units: Units,
) {
  const { of = {}, bound = {}, breakdown, unit } = target;
  const { value, low, high, tolerance }: FieldsOf<typeof bound> = bound;
  const { kind, measure }: FieldsOf<Loose<Target['of']>> = of;
  const isOwn = inOwnUnit.includes(kind ?? '');
  if (isOwn) checkUnit(report, indicator.unit, unit, [...path, 'unit']);
  if (isOwn || measure === 'absolute' || measure === 'points') checkLender(report, indicator.unit, value, path, units);
  const hasFigure = bound.kind === 'between' || typeof value === 'number';
  if (hasFigure && sums.includes(kind ?? '') && !indicator.unit) report('missing', unitPath, 'someUnit', undefined);
  if (low !== undefined && high !== undefined && high < low) {
    report('wrong-order', [...path, 'bound', 'high'], 'least', high, low);
  }
  if (tolerance !== undefined && tolerance < 0)
    report('wrong-order', [...path, 'bound', 'tolerance'], 'least', tolerance, 0);
  const parts = breakdown?.parts?.map((part) => part?.value);
  if (typeof value !== 'number' || !parts?.every((part) => part !== undefined) || breakdown?.difference) return;
  const sum = exactSum(parts);
  if (sum !== value) report('sum-mismatch', [...path, 'breakdown', 'parts'], 'sum', sum, value);
}

const unitsOf = (plan: Loose<Plan>): Units =>
  new Map([...entriesOf(plan.indicators), ...entriesOf(plan.series)].map(([each]) => [each?.id, each?.unit]));

/** What holds for observations in a plan and in a file of their own. */
function checkObservations(report: Report, file: Loose<Plan | ObservationsFile>, plan: Loose<Plan>, log: ProblemLog) {
  const { yearStart } = plan.period ?? {};
  checkReferences(report, file, registersOf(plan, log));
  const units = unitsOf(plan);
  for (const [observation, path] of entriesOf(file.observations, 'observations')) {
    const { indicator, period, unit, counts, published, withdrawn } = observation ?? {};
    // A ready-made rate is in per cent of whatever the indicator counts in.
    if (counts !== 'rate') checkUnit(report, units.get(indicator ?? ''), unit, [...path, 'unit']);
    const start = period === undefined ? undefined : periodInterval(period, yearStart)?.start;
    checkOrder(report, start, published, [...path, 'published']);
    checkOrder(report, published, withdrawn, [...path, 'withdrawn']);
  }
  checkFigures(report, file, plan);
}

/** Everything about a plan that no single place of it can tell. */
export function crossCheckPlan(plan: Loose<Plan>, log: ProblemLog): void {
  const report = reportTo(log);
  checkObservations(report, plan, plan, log);
  let { period = {} } = plan;
  const { start, end } = period;
  if (start !== undefined && end !== undefined && end <= start) {
    report('wrong-order', ['period', 'end'], 'after', end, start);
    // Days are not held against a period that is wrong itself.
    period = {};
  }
  const units = unitsOf(plan);
  for (const [indicator = {}, path] of entriesOf(plan.indicators, 'indicators')) {
    checkUnit(report, indicator.unit, indicator.baseline?.unit, [...path, 'baseline', 'unit']);
    for (const [target = {}, place] of entriesOf(indicator.targets, ...path, 'targets')) {
      checkTarget(report, indicator, target, place, [...path, 'unit'], units);
      checkWhen(report, period, target.when ?? {}, [...place, 'when']);
    }
  }
  checkLinks(report, plan);
}

/** Everything about a file of observations that only its plan can tell. */
export function crossCheckObservations(file: Loose<ObservationsFile>, plan: Plan, log: ProblemLog): void {
  const report = reportTo(log);
  if (file.plan !== undefined && file.plan !== plan.id) report('wrong-plan', ['plan'], 'plan', file.plan, plan.id);
  // The plan has its own log: this file is not to blame for it.
  checkObservations(report, file, plan, new ProblemLog());
}
