// The self-contained bundle. A page's own script finds the same names as beside the loader of the parts, which promises
// what is here at once: `Drumtower.ready` for all of it, `Drumtower.push` for what was written down before.
import * as whole from './whole.js';

export * from './whole.js';

/** All that is exported. */
export const ready = Promise.resolve(whole);

/** Has a page's own function called with all that is exported. */
export const push = (use: (drumtower: typeof whole) => void): void => use(whole);

const { Drumtower: queue } = globalThis as { Drumtower?: unknown };
if (Array.isArray(queue)) queue.forEach(push);
