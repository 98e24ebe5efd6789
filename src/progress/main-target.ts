import type { IsoDate } from '../calendar/iso-date.js';
import type { Indicator } from '../model/plan.js';
import { compare } from './known-observations.js';
import type { Status, TargetProgress } from './plan-progress.js';

/** The worst first. What is not judged stands before “met”: nothing is met while something of it is unknown. */
const worstFirst: readonly Status[] = [
  'not-met',
  'behind',
  'on-schedule',
  'ahead',
  'not-reported',
  'not-computable',
  'not-due',
  'met',
  'direction-only',
];

/** A day after all others, for a target without one. */
const never = '9999-99-99';

const dueDay = ({ due }: TargetProgress): IsoDate => due ?? never;

/** What a figure stands behind comes before statements beside it. */
const isStatement = ({ group }: TargetProgress): number => Number(group !== 'quantified');

const behindBy = ({ schedule, done }: TargetProgress): number =>
  schedule.answered ? schedule.difference : done.answered ? done.share : Infinity;

/** Two targets in the order in which one of them gives the verdict; the order of the file never decides. */
function byVerdict(a: TargetProgress, b: TargetProgress): number {
  return (
    isStatement(a) - isStatement(b) ||
    worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status) ||
    Math.sign(behindBy(a) - behindBy(b)) ||
    compare(JSON.stringify(a.target), JSON.stringify(b.target))
  );
}

const first = (targets: readonly TargetProgress[]): TargetProgress | undefined => [...targets].sort(byVerdict)[0];

/**
 * The target that gives an indicator its verdict: the worst of those due next; of those due last when all are past. A
 * target without a date waits behind those with one, and one due after the plan behind those of the plan. What the plan
 * declares instead comes first: the worst of all, or a target by its id, as long as that one stands.
 *
 * @example
 * // 10 by 2025 is behind, 4 by 2025 is met
 * mainTarget(targets, undefined, '2024-01-31').status; // 'behind'
 */
export function mainTarget(
  targets: readonly TargetProgress[],
  verdict: Indicator['verdict'],
  asOf: IsoDate,
): TargetProgress | undefined {
  if (typeof verdict === 'object') {
    const named = targets.find(({ target }) => target.id === verdict.target);
    if (named) return named;
  }
  const within = targets.filter(({ beyond }) => !beyond);
  const judged = within.length > 0 ? within : targets;
  if (verdict === 'worst') return first(judged);
  const open = judged.filter((progress) => dueDay(progress) >= asOf);
  const days = (open.length > 0 ? open : judged).map(dueDay).sort();
  const day = open.length > 0 ? days[0] : days[days.length - 1];
  return first(judged.filter((progress) => dueDay(progress) === day));
}
