import type { Interval } from '../calendar/period.js';
import type { Plan } from '../model/plan.js';
import type { Target } from '../model/target.js';

/** The days a target speaks of, as the plan says them; `undefined` where it names none. */
export function targetDays({ when }: Pick<Target, 'when'>, { period }: Pick<Plan, 'period'>): Interval | undefined {
  switch (when.kind) {
    case 'by':
      return { start: when.from ?? period.start, end: when.date ?? period.end };
    case 'each-year':
    case 'every-year':
      return { start: when.from ?? period.start, end: when.to ?? period.end };
    case 'mean-of':
      return { start: when.window.start, end: when.window.end };
    case 'open':
      return undefined;
  }
}

/** The figure of a target's bound, where it is one number of its own. */
export const targetFigure = ({ bound }: Pick<Target, 'bound'>): number | undefined =>
  'value' in bound && typeof bound.value === 'number' ? bound.value : undefined;
