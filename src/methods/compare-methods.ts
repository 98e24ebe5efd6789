import type { Method, MethodResult } from '../progress/method.js';
import type { TargetProgress } from '../progress/plan-progress.js';

/**
 * The same target through several published methods: they answer different questions, and often disagree.
 *
 * One result for each method, in the order given; a method that cannot speak says why. Where the target looks at no
 * series (see `methodInput`), all say `not-a-series`.
 *
 * @example
 * compareMethods(progress, [completionRate(), statisticsCanada(), escapCurrentStatus()]);
 */
export function compareMethods(progress: TargetProgress, methods: readonly Method[]): readonly MethodResult[] {
  return Object.freeze(methods.map((method) => method.assessTarget(progress)));
}
