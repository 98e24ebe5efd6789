import { addressOf, placeIn } from './page-place.js';

const mark = 'planExplanation';

/** What stands in the address for the explanation of an indicator. */
export const placeOf = (id: string): string => `why-${id}`;

/** True while the address of the page asks for this indicator. */
export const isLinked = (prefix: string, id: string): boolean => placeIn(prefix) === placeOf(id);

const hasMark = (state: unknown): boolean => typeof state === 'object' && state !== null && mark in state;

// A page in a sandbox may not change its own: it then goes without.
function change(how: 'pushState' | 'replaceState', state: unknown, address: string): void {
  try {
    history[how](state, '', address);
  } catch {
    return;
  }
}

/** Puts an indicator into the address, so that “back” leads out of it again. */
export function link(prefix: string, id: string): void {
  if (isLinked(prefix, id)) return;
  change('pushState', { ...(history.state as object | null), [mark]: true }, addressOf(prefix, placeOf(id)));
}

/** Takes it out again: one step back where it was put in here, and only out of the address where a reader came with it. */
export function unlink(prefix: string, id: string): void {
  if (!isLinked(prefix, id)) return;
  if (hasMark(history.state)) history.back();
  else change('replaceState', history.state, addressOf(prefix, ''));
}
