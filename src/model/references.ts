import { findLoops } from './find-loops.js';
import { entriesOf, reportTo, type FieldsOf, type Loose, type Report } from './loose.js';
import { hasOwn, ownValue } from './own-key.js';
import type { Plan } from './plan.js';
import { pathText, type Path, type ProblemLog } from './problem-log.js';
import type { Bound, BoundValue } from './target.js';
import { walkTexts } from './walk-texts.js';

/** The ids of one kind. Absent when one could not be read, so that nobody can say which are unknown. */
type Register = { readonly ids: readonly string[]; readonly places: ReadonlyMap<string, Path> } | undefined;

/**
 * What the fields that name another entry refer to. A field of one name refers to one kind of entry everywhere, but for
 * those that stand here behind the name of what they stand in.
 */
export type Registers = Readonly<Record<string, Register>>;

/** The entries of a plan by their ids; an id that is used twice is reported. */
export function registersOf(plan: Loose<Plan>, log: ProblemLog): Registers {
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

  const indicators = entriesOf(plan.indicators, 'indicators');
  const series = entriesOf(plan.series, 'series');
  const outside = register('series', series);
  const indicator = register('indicators', indicators);
  const organisations = register('organisations', entriesOf(plan.organisations, 'organisations'));
  const goal = register('goals', entriesOf(plan.goals, 'goals'));
  const target = register(
    'indicators',
    indicators.flatMap(([indicator, path]) => entriesOf(indicator?.targets, ...path, 'targets')),
  );
  return {
    goal,
    'goals.parent': goal,
    indicator,
    'indicators.parent': indicator,
    'ratio.of': indicator,
    'ratio.over': indicator,
    // A value is of an indicator or of a series outside the plan, so no two of them may have one id.
    'observations.indicator': indicator && outside && register('series', [...indicators, ...series]),
    target,
    // Of the same indicator, which only the indicator can tell.
    'verdict.target': undefined,
    'replaced.by': target,
    'states.by': register('measures', entriesOf(plan.measures, 'measures')),
    directory: register('directories', entriesOf(plan.directories, 'directories')),
    document: register('documents', [
      ...(plan.document ? [[plan.document, ['document']] as [typeof plan.document, Path]] : []),
      ...entriesOf(plan.documents, 'documents'),
    ]),
    leads: organisations,
    responsible: organisations,
    supporting: organisations,
    'parts.of': organisations,
    'observations.of': organisations,
  };
}

/** Follows every reference, wherever it stands. */
export function checkReferences(report: Report, file: unknown, registers: Registers): void {
  const fields = new Set(Object.keys(registers).map((name) => name.slice(name.indexOf('.') + 1)));
  walkTexts(file, fields, (text, path, field) => {
    let at = path.length - 1;
    while (typeof path[at] === 'number') at -= 1;
    for (at -= 1; typeof path[at] === 'number';) at -= 1;
    const within = `${path[at]}.${field}`;
    const known = ownValue(registers, hasOwn(registers, within) ? within : field);
    if (known && !known.places.has(text)) report('unknown-reference', [...path], 'known', text, known.ids);
  });
}

const parentField = ['parent'];
const ratioField = ['derivedFrom', 'ratio'];
const valueField = ['bound', 'value'];
const byField = ['force', 'replaced', 'by'];

/**
 * What can only be told of all entries together: nothing may, over others, rest on itself, be a part of itself, be worked
 * out of itself or be replaced by what it replaces. A circle is reported at the field that closes it.
 */
export function checkLinks(report: Report, plan: Loose<Plan>): void {
  const references = new Map<string, readonly string[]>();
  const fields = new Map<string, Path>();

  /**
   * Most things refer to nothing, and have no way that has to be followed.
   *
   * @param kind Of the reference: what is a part of something may be worked out of it.
   * @param field Within the path.
   */
  function link(kind: string, from: string, path: Path, field: Path, ...to: readonly (string | undefined)[]): void {
    if (to.every((id) => id === undefined)) return;
    references.set(
      kind + from,
      to.flatMap((id) => (id === undefined ? [] : kind + id)),
    );
    fields.set(kind + from, [...path, ...field]);
  }

  for (const [goal, path] of entriesOf(plan.goals, 'goals')) {
    link('goal ', goal?.id ?? pathText(path), path, parentField, goal?.parent);
  }
  for (const [indicator = {}, path] of entriesOf(plan.indicators, 'indicators')) {
    const { id = pathText(path), parent, derivedFrom, verdict } = indicator;
    const { directory, ratio } = derivedFrom ?? {};
    link('parent ', id, path, parentField, parent);
    link('ratio ', id, path, ratioField, ratio?.of, ratio?.over);
    if (derivedFrom && !directory === !ratio) report('malformed', [...path, 'derivedFrom'], 'oneOfTwo', derivedFrom);
    const targets = entriesOf(indicator.targets, ...path, 'targets');
    const nodes = targets.map(([target, place]) => `target ${target?.id ?? pathText(place)}`);
    for (let at = 0; at < targets.length; at += 1) {
      const [target = {}, place] = targets[at]!;
      const { value }: FieldsOf<Loose<Bound>> = target.bound ?? {};
      const { target: other, indicator: whole }: FieldsOf<Loose<Exclude<BoundValue, number>>> =
        typeof value === 'object' ? value : {};
      const node = nodes[at] ?? '';
      const rest = [other && `target ${other}`, whole && `indicator ${whole}`];
      link('bound ', node, place, valueField, ...rest);
      link('by ', node, place, byField, target.force?.replaced?.by && `target ${target.force.replaced.by}`);
    }
    link('bound ', `indicator ${id}`, [], [], ...nodes);
    const named = typeof verdict === 'object' ? verdict.target : undefined;
    const own = targets.flatMap(([target]) => target?.id ?? []);
    if (named !== undefined && !own.includes(named)) {
      report('unknown-reference', [...path, 'verdict', 'target'], 'known', named, own.slice(0, 1000));
    }
  }
  findLoops(references, (from, to) => {
    // An indicator has no field of its own that leads to its targets.
    const field = [from, to].map((node) => fields.get(node) ?? []).find((path) => path.length > 0) ?? [];
    report('circular-reference', field, 'noLoop', to.slice(to.lastIndexOf(' ') + 1));
  });
}
