const mark = 'planExplanation';

/** The fragment that stands for the explanation of an indicator. */
const hashOf = (id: string): string => `#why-${encodeURIComponent(id)}`;

/** True while the address of the page asks for this indicator. */
export const isLinked = (id: string): boolean => location.hash === hashOf(id);

const hasMark = (state: unknown): boolean => typeof state === 'object' && state !== null && mark in state;

// The page's own part of the address stays, and a <base> has no say in it. A page in a sandbox may not change its
// address: it then goes without.
function change(how: 'pushState' | 'replaceState', state: unknown, hash: string): void {
  try {
    history[how](state, '', location.pathname + location.search + hash);
  } catch {
    return;
  }
}

/** Puts an indicator into the address, so that “back” leads out of it again. */
export function link(id: string): void {
  if (!isLinked(id)) change('pushState', { ...(history.state as object | null), [mark]: true }, hashOf(id));
}

/** Takes it out again: one step back where it was put in here, and only out of the address where a reader came with it. */
export function unlink(id: string): void {
  if (!isLinked(id)) return;
  if (hasMark(history.state)) history.back();
  else change('replaceState', history.state, '');
}
