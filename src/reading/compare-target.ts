import type { FieldsOf } from '../model/loose.js';
import type { Bound, Target, TargetOf, When } from '../model/target.js';
import { readTarget } from './read-target.js';
import type { Axis, Span, TargetReading } from './target-reading.js';
import { requireObject, requireText } from '../model/wrong-call.js';

/** How the words of a target and its axes disagree. */
export type DisagreementCode =
  /** Another number. */
  | 'figure'
  /** The same digits and another place of the point: 3.5 and 35, 92 and 0.92. */
  | 'scale'
  /** 超过, and a bound that the figure itself meets. */
  | 'comparator'
  /** A change, and a level. */
  | 'kind'
  /** 下降, and an increase. */
  | 'direction'
  /** Another base year, or another first day. */
  | 'base'
  | 'date'
  | 'unit'
  /** 约束性, 预期性, 力争 */
  | 'force';

/** One point in which words and axes differ, with both sides. */
export interface Disagreement {
  readonly code: DisagreementCode;
  readonly axis: Axis;
  /** What the words say, as the model writes it. */
  readonly said: string | number;
  /** What the axes say. */
  readonly stated: string | number;
  /** Where the words say it. */
  readonly at: readonly Span[];
}

type Axes = Pick<Target, 'of' | 'bound' | 'when' | 'force' | 'unit'>;
type Add = (code: DisagreementCode, axis: Axis, said: string | number, stated: string | number) => void;

const texts = (unit: Axes['unit']): readonly string[] =>
  unit === undefined ? [] : typeof unit === 'string' ? [unit] : Object.values(unit);

/** So many in every year, in the three ways the model has for it. */
const isOfEachYear = ({ of, when }: Pick<Target, 'of' | 'when'>): boolean =>
  (of.kind === 'year-value' && when.kind === 'each-year') ||
  ((of.kind === 'total' || of.kind === 'occurrence') && when.kind === 'every-year');

/** Per cent of something: a level and a share may be told apart by the plan alone. */
const near = new Set(['level share', 'share level']);

function compareOf(reading: TargetReading, of: TargetOf, add: Add): void {
  const said = reading.target.of;
  const alternatives = reading.doubts.flatMap((doubt) => (doubt.axis === 'of' ? doubt.alternatives : []));
  const kinds = [said, ...alternatives].map(({ kind }) => kind);
  const silent = reading.at.of.length === 0 || said.kind === 'unstated';
  if (!kinds.includes(of.kind)) {
    if (!silent && of.kind !== 'unstated' && !near.has(`${said.kind} ${of.kind}`))
      add('kind', 'of', said.kind, of.kind);
    return;
  }
  const way = 'direction' in said ? said.direction : undefined;
  const other = 'direction' in of ? of.direction : undefined;
  if (way && other && way !== other) add('direction', 'of', way, other);
  if (said.kind === 'change' && of.kind === 'change' && said.measure !== of.measure) {
    add('kind', 'of', said.measure, of.measure);
  }
  const from = 'from' in said ? said.from : 'since' in said ? said.since : undefined;
  const stated = 'from' in of ? of.from : 'since' in of ? of.since : undefined;
  if (from !== undefined && stated !== undefined && from !== stated) add('base', 'of', from, stated);
}

const figuresOf = (bound: Bound): readonly (readonly [name: string, value: unknown])[] =>
  bound.kind === 'between'
    ? [
        ['low', bound.low],
        ['high', bound.high],
      ]
    : 'value' in bound
      ? [['value', bound.value]]
      : [];

function compareFigure(said: number, stated: number, percent: boolean, add: Add): void {
  if (said === stated) return;
  // 90% and 0.92: a share from 0 to 1, whatever else differs.
  const asShare = percent && Math.abs(said) > 1 && Math.abs(stated) <= 1;
  const power = said !== 0 && stated !== 0 && said > 0 === stated > 0 ? Math.log10(said / stated) : 0.5;
  const moved = Math.abs(power - Math.round(power)) < 1e-9;
  add(moved || asShare ? 'scale' : 'figure', 'bound', said, stated);
}

function compareBound(reading: TargetReading, bound: Bound, add: Add): void {
  const said = reading.target.bound;
  const alternatives = reading.doubts.flatMap((doubt) => (doubt.axis === 'bound' ? doubt.alternatives : []));
  // 动态清零: nothing can be below none.
  const isNone = said.kind === 'equal' && said.value === 0 && bound.kind === 'at-most' && bound.value === 0;
  if (!isNone && ![said, ...alternatives].some(({ kind }) => kind === bound.kind))
    add('comparator', 'bound', said.kind, bound.kind);
  const stated = new Map(figuresOf(bound));
  for (const [name, value] of figuresOf(said)) {
    const other = stated.get(name);
    if (typeof value === 'number' && typeof other === 'number')
      compareFigure(value, other, reading.target.unit === '%', add);
  }
}

/** 2025年增长4%, and the growth of a year by a day: of the year of that day alone, and without one of every year. */
function compareYear(said: FieldsOf<When>, { of, when }: Axes, add: Add): boolean {
  if (said.kind !== 'each-year' || of.kind !== 'growth' || of.span !== 'per-year' || when.kind !== 'by') return false;
  if (when.date === undefined) return true;
  const [first, last, due] = [said.from, said.to, when.date].map((day) => day?.slice(0, 4));
  if (first === undefined || first !== last) return false;
  // A reporting year bears the number of the year it starts in.
  const isOfIt = due === last || (!when.date.endsWith('-12-31') && Number(due) - 1 === Number(last));
  if (!isOfIt) add('date', 'when', said.to ?? '', when.date);
  return true;
}

function compareWhen(reading: TargetReading, target: Axes, eachYear: boolean, add: Add): void {
  const said = reading.target.when;
  const { when } = target;
  if (reading.at.when.length === 0 || compareYear(said, target, add)) return;
  const alternatives = reading.doubts.flatMap((doubt) => (doubt.axis === 'when' ? doubt.alternatives : []));
  if (said.kind !== when.kind && !eachYear) {
    if (!alternatives.some(({ kind }) => kind === when.kind)) add('date', 'when', said.kind, when.kind);
    return;
  }
  for (const end of ['from', 'to'] as const) {
    const [one, other] = [said, when].map((span: FieldsOf<When>) => span[end]);
    if (one !== undefined && other !== undefined && one !== other) add('date', 'when', one, other);
  }
  if (said.kind !== 'by' || when.kind !== 'by' || said.date === undefined || when.date === undefined) return;
  const days = [said, ...alternatives].map((each) => ('date' in each ? each.date : undefined));
  if (!days.includes(when.date)) add('date', 'when', said.date, when.date);
}

function compareUnit(reading: TargetReading, units: readonly string[], add: Add): void {
  const said = reading.target.unit;
  if (typeof said !== 'string' || units.length === 0) return;
  // 80件 of an indicator in 件/万人: the name says per how many. 45 million jobs of one in million: it says of what.
  const fits = (unit: string): boolean =>
    unit === said ||
    unit.startsWith(`${said}/`) ||
    said.startsWith(`${unit} `) ||
    (said === '个百分点' && unit === '百分点');
  if (!units.some(fits)) add('unit', 'unit', said, units[0] ?? '');
}

function compareForce(reading: TargetReading, force: Axes['force'], add: Add): void {
  const said = reading.target.force;
  if (said?.attribute && said.attribute !== force?.attribute)
    add('force', 'force', said.attribute, force?.attribute ?? '');
  if (said?.aspirational && !force?.aspirational) add('force', 'force', 'aspirational', '');
}

function disagreementsOf(reading: TargetReading, target: Axes, unit: Axes['unit']): Disagreement[] {
  const found: Disagreement[] = [];
  const add: Add = (code, axis, said, stated) => found.push({ code, axis, said, stated, at: reading.at[axis] });
  const eachYear = isOfEachYear(reading.target) && isOfEachYear(target);
  if (!eachYear) compareOf(reading, target.of, add);
  compareBound(reading, target.bound, add);
  compareWhen(reading, target, eachYear, add);
  // Per cent needs no unit of its own where the axes say per cent.
  const percent = target.of.kind === 'share' || target.of.kind === 'growth';
  compareUnit(reading, texts(target.unit ?? (percent ? '%' : unit)), add);
  compareForce(reading, target.force, add);
  return found;
}

/**
 * Where the words of a target and its axes disagree, each point with both sides. Empty where they agree, where the words
 * are silent, or where they cannot be read: silence contradicts nothing. Of several targets in the words, the one that
 * is nearest to the axes is compared; where a part of the words is left as text, nothing is.
 *
 * @param words The target's own words or a quotation of the plan.
 * @param unit The indicator's unit, for a target without one of its own.
 * @example
 * compareTarget('达到3.5%', { of: { kind: 'level' }, bound: { kind: 'at-least', value: 35 }, when: { kind: 'by' } }, '%')[0].code; // 'scale'
 * compareTarget('超过2000件', { of: { kind: 'level' }, bound: { kind: 'at-least', value: 2000 }, when: { kind: 'by' } }, '件')[0].said; // 'more-than'
 * compareTarget('达50件', { of: { kind: 'level' }, bound: { kind: 'at-least', value: 50 }, when: { kind: 'by' } }, '件/万人'); // []
 */
export function compareTarget(words: string, target: Axes, unit?: Axes['unit']): readonly Disagreement[] {
  requireText('compareTarget', 'the words of a target', words);
  requireObject('compareTarget', 'a target', target);
  const { readings, left } = readTarget(words);
  const candidates = readings.map((reading) => disagreementsOf(reading, target, unit));
  const [nearest = []] = candidates.sort((one, other) => one.length - other.length);
  // The axes may be those of the part that is left as text.
  return left.length > 0 ? [] : nearest;
}
