import { deepFreeze } from '../model/deep-freeze.js';
import {
  requireFinite,
  requireFunction,
  requireHanded,
  requireKnown,
  requireList,
  requireNumber,
  requireNumbers,
  requireObject,
  requireText,
} from '../model/wrong-call.js';
import type { Method, MethodInput, SeriesPoint } from '../progress/method.js';
import type { MethodRefusal, MethodResult, MethodStep, MethodVerdict } from '../progress/method-result.js';
import type { TargetProgress } from '../progress/plan-progress.js';
import { methodInput } from './method-input.js';

/** A method's input in the form its formula needs: ordered, complete, with the points the formula names picked out. */
export interface MethodFacts {
  /** Oldest first, at least one, no year twice. */
  readonly points: readonly SeriesPoint[];
  readonly latest: SeriesPoint;
  /** The point of the base year, or of the next year that has one. Absent when the base year lies after the last value. */
  readonly base?: SeriesPoint;
  readonly baseYear?: number;
  /** d of the sources: +1 when the value is to rise, -1 when it is to fall. */
  readonly sign: 1 | -1;
  readonly target?: { readonly value: number; readonly year: number };
  /** The latest value is at the target or beyond it. False without a target. */
  readonly reached: boolean;
  readonly naturalLimit?: number;
}

/** What a judgement is made of. Absent and `undefined` say the same here. Units of `value`: see `MethodVerdict`. */
export interface MethodFinding<Class extends string = string> {
  readonly class: Class;
  readonly label: MethodVerdict['label'];
  readonly achieved: boolean;
  readonly value?: number | undefined;
  readonly score?: number | undefined;
  readonly steps?: readonly MethodStep[];
  readonly replaced?: MethodVerdict['replaced'];
}

/** What a method says of itself. */
export type MethodDescription = Omit<Method, 'assess' | 'assessTarget'>;

/** The rule of a source: a judgement, or why there is none. */
export type Judge<Class extends string = string> = (facts: MethodFacts) => MethodFinding<Class> | MethodRefusal;

/** True when a value is at a figure or beyond it, in the wanted direction. */
export const reaches = (value: number, figure: number, sign: 1 | -1): boolean =>
  sign > 0 ? value >= figure : value <= figure;

/**
 * A computed figure without the noise of binary arithmetic, so that 1.01 − 1 is 1 % and not a little more where a source
 * draws its line. Twelve significant digits.
 */
export const clean = (value: number): number => Number(value.toPrecision(12));

/** One line of the working. */
export const step = (name: string, formula: string, value: number): MethodStep => ({ name, formula, value });

const directions: readonly MethodInput['direction'][] = ['increase', 'decrease'];

/** @throws TypeError when points are no list of `{ year, value }`. Nothing in the place of a value is a missing one. */
export function requirePoints(caller: string, points: readonly SeriesPoint[], name = 'points'): void {
  requireList(caller, name, points);
  points.forEach((point, index) => {
    requireObject(caller, `${name}[${index}]`, point);
    requireNumber(caller, `${name}[${index}].year`, point.year ?? NaN);
    requireNumber(caller, `${name}[${index}].value`, point.value ?? NaN);
  });
}

/** @throws TypeError when a description lacks what every result and its words need. */
export function requireDescription(caller: string, { id, name, source }: MethodDescription): void {
  requireText(caller, 'id', id);
  if (typeof name !== 'string') requireObject(caller, 'name', name);
  requireObject(caller, 'source', source);
}

function checkInput(method: string, input: MethodInput): void {
  requireObject(method, 'its input', input);
  const { series, direction, baseYear, naturalLimit, target } = input;
  requirePoints(method, series, 'series');
  requireKnown(method, 'direction', direction, directions);
  if (baseYear != null) requireFinite(method, 'baseYear', baseYear);
  if (naturalLimit != null) requireFinite(method, 'naturalLimit', naturalLimit);
  if (target == null) return;
  requireObject(method, 'target', target);
  requireNumbers(method, { 'target.value': target.value, 'target.year': target.year });
}

function factsOf(input: MethodInput): MethodFacts | MethodRefusal {
  const { direction } = input;
  // What is null in a file is absent.
  const [baseYear, target, naturalLimit] = [
    input.baseYear ?? undefined,
    input.target ?? undefined,
    input.naturalLimit ?? undefined,
  ];
  // A value that is no number is a missing one, as in the sources.
  const points = input.series
    .filter(({ year, value }) => Number.isFinite(year) && Number.isFinite(value))
    .sort((a, b) => a.year - b.year);
  const latest = points[points.length - 1];
  if (!latest) return 'too-few-points';
  if (new Set(points.map(({ year }) => year)).size < points.length) return 'duplicate-years';
  if (target && !(Number.isFinite(target.value) && Number.isFinite(target.year))) return 'out-of-range';
  const sign = direction === 'increase' ? 1 : -1;
  const base = baseYear === undefined ? points[0] : points.find(({ year }) => year >= baseYear);
  return {
    points,
    latest,
    sign,
    reached: target !== undefined && reaches(latest.value, target.value, sign),
    ...(base && { base }),
    ...(baseYear !== undefined && { baseYear }),
    ...(target && { target }),
    ...(naturalLimit !== undefined && { naturalLimit }),
  };
}

const finite = (judgement: MethodFinding): boolean =>
  [judgement.value, judgement.score, ...(judgement.steps ?? []).map(({ value }) => value)].every(
    (number) => number === undefined || Number.isFinite(number),
  );

// −0 is an artefact of a falling direction; a reader sees a plain zero.
const plain = (number: number): number => number + 0;

function resultOf<Class extends string>(
  method: string,
  outcome: MethodFinding<Class> | MethodRefusal,
): MethodResult<Class> {
  if (typeof outcome === 'string') return { applicable: false, method, reason: outcome };
  if (!finite(outcome)) return { applicable: false, method, reason: 'out-of-range' };
  const { value, score, steps = [], replaced = [] } = outcome;
  return {
    applicable: true,
    method,
    class: outcome.class,
    label: outcome.label,
    achieved: outcome.achieved,
    ...(value !== undefined && { value: plain(value) }),
    ...(score !== undefined && { score: plain(score) }),
    steps: steps.map((each) => ({ ...each, value: plain(each.value) })),
    replaced,
  };
}

/** A refusal that needs no judgement, in the shape of every other result. */
export const silence = (method: string, reason: MethodRefusal): MethodResult<never> =>
  deepFreeze(resultOf<never>(method, reason)) as MethodResult<never>;

/** A judgement made outside a series (of several results, of goals), in the shape of every other result. */
export const verdict = <Class extends string>(method: string, judgement: MethodFinding<Class>): MethodResult<Class> =>
  deepFreeze(resultOf(method, judgement)) as MethodResult<Class>;

/**
 * Makes a method of its description and its rule, so that all methods treat the same things alike: points are put in
 * order, values that are no numbers count as missing, a year given twice is refused, a result without a finite number
 * becomes a refusal, and every result is frozen. The classes the rule gives are those of the results.
 *
 * @throws TypeError when the rule is no function. The method itself throws as `Method.assess` says.
 * @example
 * // 104 in 2020, 120 in 2023, 150 wanted in 2025
 * const description = { id: 'shortfall', name: '差额', source: { title: '', publisher: '' }, question: 'done' };
 * const shortfall = defineMethod(description, ({ latest, target, reached }) => {
 *   if (!target) return 'no-target';
 *   return { class: reached ? 'there' : 'short', label: '', achieved: reached, value: target.value - latest.value };
 * });
 * shortfall.assess(input); // value 30, 'short'
 */
export function defineMethod<Class extends string>(description: MethodDescription, judge: Judge<Class>): Method<Class> {
  requireObject('defineMethod', 'a description', description);
  requireDescription('defineMethod', description);
  requireFunction('defineMethod', 'a rule', judge);
  const { id } = description;
  const assess = (input: MethodInput): MethodResult<Class> => {
    checkInput(id, input);
    const facts = factsOf(input);
    return deepFreeze(resultOf(id, typeof facts === 'string' ? facts : judge(facts))) as MethodResult<Class>;
  };
  const assessTarget = (progress: TargetProgress): MethodResult<Class> => {
    requireHanded(id, 'target', progress);
    const input = methodInput(progress);
    return input ? assess(input) : silence(id, 'not-a-series');
  };
  return deepFreeze({ ...description, assess, assessTarget }) as Method<Class>;
}
