import { isStale } from '../../format/target-words.js';
import type { IsoDate } from '../../calendar/iso-date.js';
import type { Source } from '../../model/citation.js';
import type { PlanProgress } from '../../progress/plan-progress.js';

/**
 * The last day any shown value speaks of, when every value is out of date: a year or more before the day looked from.
 * Absent while one of them is fresh, and where nothing is known.
 */
export function staleSince({ indicators }: PlanProgress): IsoDate | undefined {
  const reported = indicators.flatMap(({ main }) => (main.reported ? [main] : []));
  if (reported.length === 0 || reported.some((main) => !isStale(main))) return undefined;
  return reported
    .flatMap(({ reported: last }) => (last ? [last.at] : []))
    .sort()
    .pop();
}

/** Who says the figures shown, each once, in the order of the indicators. */
export function figureSources({ indicators }: PlanProgress): readonly Source[] {
  const known = new Map<string, Source>();
  for (const { main } of indicators) {
    for (const { observation } of main.unread ?? main.history) {
      if (observation.source) known.set(JSON.stringify(observation.source.name), observation.source);
    }
  }
  return [...known.values()];
}

/** How many of each kind of thing a plan, or a part of it, holds. */
export const countsOf = ({
  plan,
  indicators,
  quantified,
}: PlanProgress): { readonly quantified: number; readonly others: number; readonly measures: number } => ({
  quantified,
  others: indicators.length - quantified,
  measures: plan.measures?.length ?? 0,
});
