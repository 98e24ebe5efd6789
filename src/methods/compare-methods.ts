import { requireList, requireHanded } from '../model/wrong-call.js';
import type { Method } from '../progress/method.js';
import type { MethodResult } from '../progress/method-result.js';
import type { TargetProgress } from '../progress/plan-progress.js';

/** The classes a method has. */
export type ClassOf<Made extends Method> = Made extends Method<infer Class> ? Class : never;

/** One result for each method of a list, in its order; each has the classes of its own method. */
export type MethodResults<Methods extends readonly Method[]> = {
  readonly [Place in keyof Methods]: MethodResult<ClassOf<Methods[Place]>>;
};

/**
 * The same target through several published methods: they answer different questions, and often disagree.
 *
 * One result for each method, in the order given; a method that cannot speak says why. Where the target looks at no
 * series (see `methodInput`), all say `not-a-series`.
 *
 * @throws TypeError when `progress` is not that of a target, or the list holds something else than methods.
 * @example
 * compareMethods(progress, [completionRate(), statisticsCanada(), escapCurrentStatus()]);
 */
export function compareMethods<const Methods extends readonly Method[]>(
  progress: TargetProgress,
  methods: Methods,
): MethodResults<Methods> {
  requireHanded('compareMethods', 'target', progress);
  requireList('compareMethods', 'methods', methods);
  const results = methods.map((method) => {
    // The function that makes a method, without its brackets, is none.
    requireHanded('compareMethods', 'method', method);
    return method.assessTarget(progress);
  });
  return Object.freeze(results) as unknown as MethodResults<Methods>;
}
