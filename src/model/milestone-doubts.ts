import { boundOf, ofTarget } from './loose-series.js';
import { entriesOf, type FieldsOf, type Loose } from './loose.js';
import type { Indicator } from './plan.js';
import type { Doubt } from './plan-warning.js';
import type { Path } from './problem-log.js';
import type { Target } from './target.js';

/** Which way leads to a target: up or down; nothing where it may be reached from either side, or is not reached at all. */
function wayTo(target: Loose<Target>, { baseline }: Loose<Indicator>): 1 | -1 | undefined {
  const { kind } = ofTarget(target);
  const { kind: bound, value } = boundOf(target);
  if (typeof value !== 'number' || kind === undefined || kind === 'growth') return undefined;
  const isFloor = bound === 'at-least' || bound === 'more-than';
  // What is counted from nothing, or from its base, moves away from that, under a ceiling as well.
  if (kind === 'change' || kind === 'total' || kind === 'occurrence') return value < 0 ? -1 : 1;
  if (baseline?.value === undefined) return isFloor && kind !== 'rank' ? 1 : undefined;
  if (baseline.value === value) return undefined;
  const way = baseline.value < value ? 1 : -1;
  // A floor below the base may be neared from above; the steps to it are no further than it.
  return isFloor && way === -1 ? undefined : way;
}

/** 150 by 2023 on the way to 100. */
export function milestoneDoubts(target: Loose<Target>, path: Path, indicator: Loose<Indicator>): Doubt[] {
  const { milestones }: FieldsOf<Loose<Target['when']>> = target.when ?? {};
  const { value: last } = boundOf(target);
  const way = wayTo(target, indicator);
  if (way === undefined || typeof last !== 'number') return [];
  return entriesOf(milestones, ...path, 'when', 'milestones').flatMap(([step, place]): Doubt[] => {
    const { date, value } = step ?? {};
    if (date === undefined || value === undefined || (value - last) * way <= 0) return [];
    const details = [value, date, last];
    return [{ code: 'beyond-the-target', path: [...place, 'value'], sentence: 'beyondTarget', value, details }];
  });
}
