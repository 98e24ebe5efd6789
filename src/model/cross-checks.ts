import type { IsoDate } from '../calendar/iso-date.js';
import { periodInterval, type Interval } from '../calendar/period.js';
import { exactSum } from './exact-sum.js';
import { findLoops } from './find-loops.js';
import type { Expectation } from './issue-messages.js';
import type { ObservationsFile } from './observation.js';
import type { PlanIssueCode } from './plan-error.js';
import type { Indicator, Plan } from './plan.js';
import type { Text } from './primitives.js';
import { pathText, ProblemLog, type Path, type Problem } from './problem-log.js';
import type { BoundValue, Target } from './target.js';

/** Data whose badly shaped parts have been taken out: what is there is right, and anything may be absent. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

type Report = (
  code: PlanIssueCode,
  path: Path,
  expected: Expectation,
  value: unknown,
  ...details: NonNullable<Problem['details']>
) => void;

/** A union as one object that may have the fields of any. */
type FieldsOf<Union> = {
  readonly [Key in Union extends unknown ? keyof Union : never]?: Union extends unknown
    ? Key extends keyof Union
      ? Union[Key]
      : never
    : never;
};

/** The ids of one kind. Absent when one could not be read, so that nobody can say which are unknown. */
type Register = { readonly ids: readonly string[]; readonly places: ReadonlyMap<string, Path> } | undefined;

/** What the fields that name another entry refer to. */
type Registers = Readonly<Record<string, Register>>;

const reportTo =
  (log: ProblemLog): Report =>
  (code, path, expected, value, ...details) =>
    log.report({ code, path, expected, value, details });

/** The entries of a list with their places. One that was taken out is absent. */
function entriesOf<Item>(list: readonly Item[] | undefined, ...path: Path): [entry: Item | undefined, path: Path][] {
  // Of a list that is missing a page's Object.prototype may have one of its name.
  return Array.isArray(list) ? list.map((entry: Item | undefined, at) => [entry, [...path, at]]) : [];
}

function registersOf(plan: Loose<Plan>, log: ProblemLog): Registers {
  const report = reportTo(log);

  function register(key: keyof Plan, entries: ReturnType<typeof entriesOf<{ id?: string | undefined } | undefined>>) {
    const places = new Map<string, Path>();
    let complete = entries.length > 0 || !log.has([key]);
    for (const [entry, path] of entries) {
      const id = entry?.id;
      const place = [...path, 'id'];
      const first = places.get(id ?? '');
      if (id === undefined) complete &&= entry !== undefined && !log.has(place);
      else if (first) report('duplicate-id', place, 'unique', id, pathText(first));
      else places.set(id, path);
    }
    return complete ? { ids: [...places.keys()], places } : undefined;
  }

  // Nothing in a plan refers to a measure, but pages do.
  register('measures', entriesOf(plan.measures, 'measures'));
  const indicators = entriesOf(plan.indicators, 'indicators');
  const organisations = register('organisations', entriesOf(plan.organisations, 'organisations'));
  return {
    goal: register('goals', entriesOf(plan.goals, 'goals')),
    indicator: register('indicators', indicators),
    target: register(
      'indicators',
      indicators.flatMap(([indicator, path]) => entriesOf(indicator?.targets, ...path, 'targets')),
    ),
    directory: register('directories', entriesOf(plan.directories, 'directories')),
    document: register('documents', [
      ...(plan.document ? [[plan.document, ['document']] as [typeof plan.document, Path]] : []),
      ...entriesOf(plan.documents, 'documents'),
    ]),
    leads: organisations,
    responsible: organisations,
    of: organisations,
  };
}

/** Follows every reference, wherever it stands: a field of one name refers to one kind of entry everywhere. */
function checkReferences(report: Report, part: unknown, registers: Registers, path: Path = [], known?: Register): void {
  if (typeof part === 'string') {
    if (known && !known.places.has(part)) report('unknown-reference', path, 'known', part, known.ids);
  } else if (Array.isArray(part)) {
    part.forEach((entry, at) => checkReferences(report, entry, registers, [...path, at], known));
  } else if (typeof part === 'object' && part) {
    for (const [key, value] of Object.entries(part)) {
      // In a text, "of" would be a language. Texts are no entries of lists, and what is of an organisation is.
      const isTag = key === 'of' && typeof path[path.length - 1] !== 'number';
      checkReferences(report, value, registers, [...path, key], isTag ? undefined : registers[key]);
    }
  }
}

type Day = IsoDate | undefined;

/** Reports the later day when it comes before the earlier one. */
function checkOrder(report: Report, earlier: Day, later: Day, path: Path): void {
  if (earlier !== undefined && later !== undefined && later < earlier) {
    report('wrong-order', path, 'from', later, earlier);
  }
}

function wordsOf(text: Loose<Text> | undefined): string | undefined {
  return typeof text === 'object' ? (text['zh-CN'] ?? Object.values(text)[0]) : text;
}

function checkUnit(report: Report, own: Loose<Text> | undefined, given: Loose<Text> | undefined, path: Path): void {
  const unit = wordsOf(own);
  const other = wordsOf(given);
  if (unit !== undefined && other !== undefined && unit !== other) report('unit-mismatch', path, 'unit', other, unit);
}

function checkWhen(report: Report, { start, end }: Loose<Interval>, when: Loose<Target['when']>, path: Path): void {
  const { date, milestones, from, to, window = {} }: FieldsOf<typeof when> = when;

  function checkInPeriod(day: Day, ...place: Path): void {
    if (day !== undefined && start !== undefined && end !== undefined && (day < start || day > end)) {
      report('outside-period', [...path, ...place], 'within', day, start, end);
    }
  }
  function checkSpan(first: Day, last: Day, firstPlace: Path, lastPlace: Path): void {
    checkInPeriod(first, ...firstPlace);
    checkInPeriod(last, ...lastPlace);
    checkOrder(report, first, last, [...path, ...lastPlace]);
  }

  checkInPeriod(date, 'date');
  checkSpan(from, to, ['from'], ['to']);
  checkSpan(window.start, window.end, ['window', 'start'], ['window', 'end']);
  const due = date ?? end;
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

// A figure on these means nothing without the unit it is counted in.
const countedInOwnUnit = ['level', 'total', 'unstated'];
const countedInAUnit = [...countedInOwnUnit, 'change', 'growth'];

function checkTarget(report: Report, indicator: Loose<Indicator>, target: Loose<Target>, path: Path, unitPath: Path) {
  const { of, bound = {}, breakdown, unit } = target;
  const { value, low, high }: FieldsOf<typeof bound> = bound;
  const kind = of?.kind ?? '';
  const own = countedInOwnUnit.includes(kind);
  if (own) checkUnit(report, indicator.unit, unit, [...path, 'unit']);
  const hasFigure = bound.kind === 'between' || typeof value === 'number';
  if (hasFigure && countedInAUnit.includes(kind) && !indicator.unit && (own || !unit)) {
    report('missing', unitPath, 'someUnit', undefined);
  }
  if (low !== undefined && high !== undefined && high < low) {
    report('wrong-order', [...path, 'bound', 'high'], 'least', high, low);
  }
  const parts = breakdown?.parts?.map((part) => part?.value);
  if (typeof value !== 'number' || !parts?.every((part) => part !== undefined) || breakdown?.difference) return;
  const sum = exactSum(parts);
  if (sum !== value) report('sum-mismatch', [...path, 'breakdown', 'parts'], 'sum', sum, value);
}

/**
 * What can only be told of all targets together: none may, over other targets and indicators, rest on itself, nor be
 * replaced by what it replaces or by what is not of its indicator.
 */
function checkLinks(report: Report, plan: Loose<Plan>): void {
  const bounds = new Map<string, readonly string[]>();
  const successors = new Map<string, readonly string[]>();
  const paths = new Map<string, Path>();
  for (const [indicator, indicatorPath] of entriesOf(plan.indicators, 'indicators')) {
    const ids = indicator?.targets?.flatMap((target) => target?.id ?? []) ?? [];
    const known = new Set(ids);
    const nodes: string[] = [];
    for (const [target, path] of entriesOf(indicator?.targets, ...indicatorPath, 'targets')) {
      const { id, bound = {}, force } = target ?? {};
      const node = `target ${id ?? pathText(path)}`;
      nodes.push(node);
      paths.set(node, path);
      const { value }: FieldsOf<typeof bound> = bound;
      const { target: other, indicator: whole }: FieldsOf<Loose<Exclude<BoundValue, number>>> =
        typeof value === 'object' ? value : {};
      if (other !== undefined) bounds.set(node, [`target ${other}`]);
      if (whole !== undefined) bounds.set(node, [`indicator ${whole}`]);
      const successor = force?.replaced?.by;
      if (successor === undefined) continue;
      successors.set(node, [`target ${successor}`]);
      if (successor !== id && known.has(successor)) continue;
      const others = ids.slice(0, 1000).filter((each) => each !== id);
      report('unknown-reference', [...path, 'force', 'replaced', 'by'], 'known', successor, others);
    }
    bounds.set(`indicator ${indicator?.id}`, nodes);
  }
  const reportAt =
    (...rest: string[]) =>
    (from: string, to: string) => {
      const path = paths.get(from) ?? paths.get(to) ?? [];
      report('circular-reference', [...path, ...rest], 'noLoop', to.slice(to.indexOf(' ') + 1));
    };
  findLoops(bounds, reportAt('bound', 'value'));
  findLoops(successors, reportAt('force', 'replaced', 'by'));
}

/** What holds for observations in a plan and in a file of their own. */
function checkObservations(report: Report, file: Loose<Plan | ObservationsFile>, plan: Loose<Plan>, log: ProblemLog) {
  const { yearStart } = plan.period ?? {};
  checkReferences(report, file, registersOf(plan, log));
  const units = new Map(plan.indicators?.map((indicator) => [indicator?.id, indicator?.unit]));
  for (const [observation, path] of entriesOf(file.observations, 'observations')) {
    const { indicator, period, unit, counts, published, withdrawn } = observation ?? {};
    // A ready-made rate is in per cent of whatever the indicator counts in.
    if (counts !== 'rate') checkUnit(report, units.get(indicator ?? ''), unit, [...path, 'unit']);
    const start = period === undefined ? undefined : periodInterval(period, yearStart)?.start;
    checkOrder(report, start, published, [...path, 'published']);
    checkOrder(report, published, withdrawn, [...path, 'withdrawn']);
  }
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
  for (const [indicator = {}, path] of entriesOf(plan.indicators, 'indicators')) {
    checkUnit(report, indicator.unit, indicator.baseline?.unit, [...path, 'baseline', 'unit']);
    for (const [target = {}, place] of entriesOf(indicator.targets, ...path, 'targets')) {
      checkTarget(report, indicator, target, place, [...path, 'unit']);
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
