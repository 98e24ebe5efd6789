import type { IsoDate } from '../calendar/iso-date.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { Indicator, Plan } from '../model/plan.js';
import { assessPlan, type AssessOptions } from './assess-plan.js';
import type { IndicatorProgress, Status, TargetProgress } from './plan-progress.js';
import { publicationDays } from './publication-days.js';
import { requireHanded, requireObject, requireKnown, requireDay } from '../model/wrong-call.js';

/** Which way a verdict has gone; `changed` where one of the two is none of the order from not met to met. */
export type ChangeKind = 'better' | 'worse' | 'changed';

/** An indicator whose verdict is another than the time before. */
export interface VerdictChange {
  readonly indicator: Indicator;
  readonly kind: ChangeKind;
  readonly before: TargetProgress;
  readonly after: TargetProgress;
}

/** What changed in a plan since the last earlier day on which something was published. */
export interface PlanChanges {
  /** The day looked from. */
  readonly asOf: IsoDate;
  /** The latest day on which something became known. */
  readonly published: IsoDate;
  /** The publication before that: the day compared with. */
  readonly since: IsoDate;
  /** The worse ones first, then the better ones, then the others; each in the plan's order. */
  readonly verdicts: readonly VerdictChange[];
  /** Indicators with another latest value and the verdict of before, in the plan's order. */
  readonly values: readonly Omit<VerdictChange, 'kind'>[];
}

/** From bad to good. What is not among them is not judged. */
const order: readonly Status[] = ['not-met', 'behind', 'on-schedule', 'ahead', 'met'];
const statuses: readonly Status[] = [...order, 'not-due', 'not-reported', 'not-computable', 'direction-only'];
const firstGood = order.indexOf('on-schedule');

/**
 * Which way a verdict has gone.
 *
 * Not met, behind, on schedule, ahead, met: from bad to good. From or to a status that judges nothing it is better only
 * where it becomes on schedule, ahead or met, and worse only where it becomes behind or not met.
 *
 * @example
 * verdictChange('ahead', 'behind'); // 'worse'
 * verdictChange('not-reported', 'met'); // 'better'
 * verdictChange('behind', 'not-reported'); // 'changed'
 */
export function verdictChange(before: Status, after: Status): ChangeKind {
  for (const status of [before, after]) requireKnown('verdictChange', 'a status', status, statuses);
  const [from, to] = [order.indexOf(before), order.indexOf(after)];
  if (to < 0) return 'changed';
  if (from < 0) return to >= firstGood ? 'better' : 'worse';
  return to > from ? 'better' : 'worse';
}

const kinds: readonly ChangeKind[] = ['worse', 'better', 'changed'];

/** The day something was last published by a day, and the publication before it. */
function lastTwo({ observations = [], period }: Plan, asOf: IsoDate): readonly [IsoDate, IsoDate] | undefined {
  const whole = observations.filter(({ of }) => of === undefined);
  const [since, published] = publicationDays(whole, period.yearStart)
    .filter((day) => day <= asOf)
    .slice(-2);
  return since !== undefined && published !== undefined ? [published, since] : undefined;
}

/** The latest value, and what is known of a later part of a year. */
const valueOf = ({ reported, part }: TargetProgress): string =>
  JSON.stringify([reported?.period, reported?.value, part?.period, part?.value]);

/** All that a verdict rests on and that is published: a figure of the target's own, or one it is held against. */
function publishedOf({ target, reported, part, unread, history, required, years }: TargetProgress): string {
  const figures = [...history, ...(reported ? [reported] : []), ...(part ? [part] : []), ...(unread ?? [])];
  const ofYears = years?.map(({ reported: value, part: known, required: figure }) => [
    value?.value,
    known?.value,
    figure,
  ]);
  return JSON.stringify([
    target.id ?? target.words,
    figures.map(({ period, value, qualifier }) => [period, value, qualifier]),
    required,
    ofYears,
  ]);
}

/**
 * What changed since last time: the plan as it is seen on a day, against the view on the last earlier day on which
 * something had become known (较上次公布). A change of the day alone is none of it: an indicator is in it only where a
 * figure of its own, or one it is held against, has been published, revised or withdrawn since.
 *
 * @param options As for `assessPlan`.
 * @returns `undefined` before the second publication: there is nothing to compare with.
 * @example
 * // published on 2023-10-20 and 2024-01-20
 * planChanges(plan, { asOf: '2024-01-31' }).since; // '2023-10-20'
 */
export function planChanges(plan: Plan, options: AssessOptions): PlanChanges | undefined {
  requireHanded('planChanges', 'plan', plan);
  requireObject('planChanges', 'options, such as { asOf },', options);
  requireDay('planChanges', options.asOf);
  const days = lastTwo(plan, options.asOf);
  if (!days) return undefined;
  const [published, since] = days;
  const now = assessPlan(plan, options).indicators;
  const then = new Map(
    assessPlan(plan, { ...options, asOf: since }).indicators.map((progress) => [progress.indicator.id, progress]),
  );
  const both = now.flatMap(({ indicator, main: after }: IndicatorProgress) => {
    const before = then.get(indicator.id)?.main;
    return before ? [{ indicator, before, after }] : [];
  });
  const verdicts = both
    .filter(({ before, after }) => before.status !== after.status && publishedOf(before) !== publishedOf(after))
    .map((each): VerdictChange => {
      const { before, after } = each;
      // Of two targets neither verdict is better than the other.
      const isOne = before.target === after.target;
      return { ...each, kind: isOne ? verdictChange(before.status, after.status) : 'changed' };
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const values = both.filter(
    ({ before, after }) => before.status === after.status && valueOf(before) !== valueOf(after),
  );
  return deepFreeze({ asOf: options.asOf, published, since, verdicts, values });
}
