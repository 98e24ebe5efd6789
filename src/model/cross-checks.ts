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
import type { Target } from './target.js';

/** Data whose badly shaped parts have been taken out: what is there is right, and anything may be absent. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

type Entry = readonly [entry: { readonly id?: string | undefined } | undefined, path: Path];

/** The ids of one kind. */
interface Register {
  readonly ids: string[];
  readonly places: Map<string, Path>;
  /** False when an id could not be read, so that nobody can say which ids are unknown. */
  complete: boolean;
}

/** What the parts of a file are held against. */
interface Context {
  readonly log: ProblemLog;
  /** Absent when it is wrong itself. */
  readonly period: Interval | undefined;
  readonly goals: Register;
  readonly indicators: Register;
  readonly targets: Register;
  readonly organisations: Register;
  readonly directories: Register;
  readonly documents: Register;
  readonly units: ReadonlyMap<string, Loose<Text> | undefined>;
}

type List<Item> = readonly (Item | undefined)[] | undefined;

function each<Item>(list: List<Item>, path: Path, visit: (item: Item, path: Path) => void): void {
  list?.forEach((item, at) => {
    if (item !== undefined) visit(item, [...path, at]);
  });
}

function report(
  { log }: Pick<Context, 'log'>,
  code: PlanIssueCode,
  path: Path,
  expected: Expectation,
  value: unknown,
  ...details: NonNullable<Problem['details']>
): void {
  log.report({ code, path, expected, value, details });
}

function contextOf(plan: Loose<Plan>, log: ProblemLog): Context {
  const entriesOf = (list: List<NonNullable<Entry[0]>>, path: Path): Entry[] =>
    list?.map((entry, at): Entry => [entry, [...path, at]]) ?? [];

  function register(path: Path, entries: readonly Entry[]): Register {
    const found: Register = { ids: [], places: new Map(), complete: entries.length > 0 || !log.has(path) };
    for (const [entry, place] of entries) {
      const id = entry?.id;
      const first = id === undefined ? undefined : found.places.get(id);
      if (first) report({ log }, 'duplicate-id', [...place, 'id'], 'unique', id, pathText(first));
      else if (id !== undefined) {
        found.places.set(id, place);
        found.ids.push(id);
      } else if (!entry || log.has([...place, 'id'])) found.complete = false;
    }
    return found;
  }

  const { start, end } = plan.period ?? {};
  const targets: Entry[] = [];
  each(plan.indicators, ['indicators'], ({ targets: list }, path) => {
    for (const entry of entriesOf(list, [...path, 'targets'])) targets.push(entry);
  });
  const documents = entriesOf(plan.documents, ['documents']);
  if (plan.document) documents.unshift([plan.document, ['document']]);
  // Nothing in a plan refers to a measure, but pages do.
  register(['measures'], entriesOf(plan.measures, ['measures']));
  return {
    log,
    period: start !== undefined && end !== undefined && start < end ? { start, end } : undefined,
    goals: register(['goals'], entriesOf(plan.goals, ['goals'])),
    indicators: register(['indicators'], entriesOf(plan.indicators, ['indicators'])),
    targets: register(['indicators'], targets),
    organisations: register(['organisations'], entriesOf(plan.organisations, ['organisations'])),
    directories: register(['directories'], entriesOf(plan.directories, ['directories'])),
    documents: register(['documents'], documents),
    units: new Map(plan.indicators?.flatMap((one) => (one?.id === undefined ? [] : [[one.id, one.unit]]))),
  };
}

function checkReference(context: Context, known: Register, id: string | undefined, path: Path): void {
  if (id === undefined || !known.complete || known.places.has(id)) return;
  report(context, 'unknown-reference', path, 'known', id, known.ids);
}

function checkReferences(context: Context, known: Register, ids: List<string>, path: Path): void {
  each(ids, path, (id, place) => checkReference(context, known, id, place));
}

function checkInPeriod(context: Context, date: IsoDate | undefined, path: Path): void {
  const { period } = context;
  if (date === undefined || !period || (period.start <= date && date <= period.end)) return;
  report(context, 'outside-period', path, 'within', date, period.start, period.end);
}

/** Reports the later day when it comes before the earlier one. */
function checkOrder(context: Context, earlier: IsoDate | undefined, later: IsoDate | undefined, path: Path): void {
  if (earlier !== undefined && later !== undefined && later < earlier) {
    report(context, 'wrong-order', path, 'from', later, earlier);
  }
}

function wordsOf(text: Loose<Text> | undefined): string | undefined {
  return typeof text === 'object' ? (text['zh-CN'] ?? Object.values(text)[0]) : text;
}

function checkUnit(context: Context, own: Loose<Text> | undefined, given: Loose<Text> | undefined, path: Path): void {
  const unit = wordsOf(own);
  const other = wordsOf(given);
  if (unit !== undefined && other !== undefined && unit !== other) {
    report(context, 'unit-mismatch', path, 'unit', other, unit);
  }
}

function checkWhen(context: Context, when: Loose<Target['when']> | undefined, path: Path): void {
  switch (when?.kind) {
    case 'by': {
      checkInPeriod(context, when.date, [...path, 'date']);
      const due = when.date ?? context.period?.end;
      let previous: IsoDate | undefined;
      each(when.milestones, [...path, 'milestones'], ({ date }, place) => {
        const at = [...place, 'date'];
        checkInPeriod(context, date, at);
        if (date === undefined) return;
        if (previous !== undefined && date <= previous) report(context, 'wrong-order', at, 'after', date, previous);
        if (due !== undefined && date > due) report(context, 'wrong-order', at, 'until', date, due);
        previous = date;
      });
      break;
    }
    case 'each-year':
    case 'every-year':
      checkInPeriod(context, when.from, [...path, 'from']);
      checkInPeriod(context, when.to, [...path, 'to']);
      checkOrder(context, when.from, when.to, [...path, 'to']);
      break;
    case 'mean-of':
      checkInPeriod(context, when.window?.start, [...path, 'window', 'start']);
      checkInPeriod(context, when.window?.end, [...path, 'window', 'end']);
      checkOrder(context, when.window?.start, when.window?.end, [...path, 'window', 'end']);
      break;
    case 'open':
    case undefined:
      break;
  }
}

/** The bound's figure or what it refers to; a range and a bare direction have neither. */
function boundValueOf(bound: Loose<Target['bound']> | undefined) {
  return bound && 'value' in bound ? bound.value : undefined;
}

function checkBound(context: Context, { bound, breakdown }: Loose<Target>, path: Path): void {
  const place = [...path, 'bound', 'value'];
  const value = boundValueOf(bound);
  if (bound?.kind === 'between' && bound.low !== undefined && bound.high !== undefined && bound.high < bound.low) {
    report(context, 'wrong-order', [...path, 'bound', 'high'], 'least', bound.high, bound.low);
  }
  if (typeof value === 'object') {
    if ('indicator' in value) checkReference(context, context.indicators, value.indicator, [...place, 'indicator']);
    if ('target' in value) checkReference(context, context.targets, value.target, [...place, 'target']);
  }
  const partsPath = [...path, 'breakdown', 'parts'];
  const parts = breakdown?.parts?.map((part) => part?.value);
  each(breakdown?.parts, partsPath, ({ of }, at) => checkReference(context, context.organisations, of, [...at, 'of']));
  if (typeof value !== 'number' || !parts?.every((part) => part !== undefined) || breakdown?.difference) return;
  const sum = exactSum(parts);
  if (sum !== value) report(context, 'sum-mismatch', partsPath, 'sum', sum, value);
}

// A figure on these means nothing without the unit it is counted in.
const countedInOwnUnit = new Set(['level', 'total', 'unstated']);
const countedInAUnit = new Set([...countedInOwnUnit, 'change', 'growth']);

function checkTarget(context: Context, indicator: Loose<Indicator>, target: Loose<Target>, path: Path, unitPath: Path) {
  const { of, bound, force, unit } = target;
  const own = of?.kind !== undefined && countedInOwnUnit.has(of.kind);
  if (own) checkUnit(context, indicator.unit, unit, [...path, 'unit']);
  const hasFigure = bound?.kind === 'between' || typeof boundValueOf(bound) === 'number';
  if (hasFigure && of?.kind !== undefined && countedInAUnit.has(of.kind) && !indicator.unit && (own || !unit)) {
    report(context, 'missing', unitPath, 'someUnit', undefined);
  }
  checkWhen(context, target.when, [...path, 'when']);
  checkBound(context, target, path);
  const successor = force?.replaced?.by;
  const others = indicator.targets?.flatMap((other) => (other?.id && other !== target ? [other.id] : [])) ?? [];
  if (successor !== undefined && !others.includes(successor)) {
    report(context, 'unknown-reference', [...path, 'force', 'replaced', 'by'], 'known', successor, others);
  }
}

function checkIndicator(context: Context, indicator: Loose<Indicator>, path: Path): void {
  checkReference(context, context.goals, indicator.goal, [...path, 'goal']);
  checkReferences(context, context.organisations, indicator.responsible, [...path, 'responsible']);
  const { directory } = indicator.derivedFrom ?? {};
  checkReference(context, context.directories, directory, [...path, 'derivedFrom', 'directory']);
  checkUnit(context, indicator.unit, indicator.baseline?.unit, [...path, 'baseline', 'unit']);
  each(indicator.targets, [...path, 'targets'], (target, place) =>
    checkTarget(context, indicator, target, place, [...path, 'unit']),
  );
}

/** No target may, over other targets and indicators, rest on itself, nor be replaced by what it replaces. */
function checkLoops(context: Context, plan: Loose<Plan>): void {
  const bounds = new Map<string, readonly string[]>();
  const successors = new Map<string, readonly string[]>();
  const paths = new Map<string, Path>();
  each(plan.indicators, ['indicators'], ({ id, targets }, indicatorPath) => {
    const nodes: string[] = [];
    each(targets, [...indicatorPath, 'targets'], (target, path) => {
      const node = `target ${target.id ?? pathText(path)}`;
      nodes.push(node);
      paths.set(node, path);
      const value = boundValueOf(target.bound);
      if (typeof value === 'object') {
        if ('target' in value) bounds.set(node, [`target ${value.target}`]);
        if ('indicator' in value) bounds.set(node, [`indicator ${value.indicator}`]);
      }
      const successor = target.force?.replaced?.by;
      if (successor !== undefined) successors.set(node, [`target ${successor}`]);
    });
    bounds.set(`indicator ${id}`, nodes);
  });
  const reportAt =
    (...rest: string[]) =>
    (from: string, to: string) => {
      const path = paths.get(from) ?? paths.get(to) ?? [];
      report(context, 'circular-reference', [...path, ...rest], 'noLoop', to.slice(to.indexOf(' ') + 1));
    };
  findLoops(bounds, reportAt('bound', 'value'));
  findLoops(successors, reportAt('force', 'replaced', 'by'));
}

function checkObservations(context: Context, list: Loose<ObservationsFile['observations']> | undefined): void {
  each(list, ['observations'], ({ indicator, of, period, unit, counts, published, withdrawn }, path) => {
    checkReference(context, context.indicators, indicator, [...path, 'indicator']);
    checkReference(context, context.organisations, of, [...path, 'of']);
    // A ready-made rate is in per cent of whatever the indicator counts in.
    if (counts !== 'rate') checkUnit(context, context.units.get(indicator ?? ''), unit, [...path, 'unit']);
    const start = period === undefined ? undefined : periodInterval(period)?.start;
    checkOrder(context, start, published, [...path, 'published']);
    checkOrder(context, published, withdrawn, [...path, 'withdrawn']);
  });
}

/** Citations stand all over a plan, and nothing else in it has a `document` that is an id. */
function checkDocuments(context: Context, part: unknown, path: (string | number)[]): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    path.push(Array.isArray(part) ? Number(key) : key);
    if (key === 'document' && typeof value === 'string') checkReference(context, context.documents, value, [...path]);
    else checkDocuments(context, value, path);
    path.pop();
  }
}

/** Everything about a plan that no single place of it can tell. */
export function crossCheckPlan(plan: Loose<Plan>, log: ProblemLog): void {
  const context = contextOf(plan, log);
  const { start, end } = plan.period ?? {};
  if (start !== undefined && end !== undefined && !context.period) {
    report(context, 'wrong-order', ['period', 'end'], 'after', end, start);
  }
  each(plan.indicators, ['indicators'], (indicator, path) => checkIndicator(context, indicator, path));
  checkLoops(context, plan);
  each(plan.measures, ['measures'], ({ goal, leads }, path) => {
    checkReference(context, context.goals, goal, [...path, 'goal']);
    checkReferences(context, context.organisations, leads, [...path, 'leads']);
  });
  each(plan.judgements, ['judgements'], ({ indicator }, path) =>
    checkReference(context, context.indicators, indicator, [...path, 'indicator']),
  );
  checkObservations(context, plan.observations);
  checkDocuments(context, plan, []);
}

/** Everything about a file of observations that only its plan can tell. */
export function crossCheckObservations(file: Loose<ObservationsFile>, plan: Plan, log: ProblemLog): void {
  // The plan has its own log: this file is not to blame for it.
  const context = { ...contextOf(plan, new ProblemLog()), log };
  if (file.plan !== undefined && file.plan !== plan.id)
    report(context, 'wrong-plan', ['plan'], 'plan', file.plan, plan.id);
  checkObservations(context, file.observations);
  checkDocuments(context, file, []);
}
