/**
 * Reports each reference that leads back to where it came from.
 *
 * @param references What each thing refers to.
 * @param report Called once a loop, with the two ends of the reference that closes it.
 */
export function findLoops(
  references: ReadonlyMap<string, readonly string[]>,
  report: (from: string, to: string) => void,
): void {
  const state = new Map<string, 'open' | 'done'>();
  for (const start of references.keys()) {
    // A trail instead of recursion: a chain may be as long as the file.
    const trail = [start];
    for (let node = start; trail.length > 0; node = trail[trail.length - 1] ?? '') {
      if (state.has(node)) {
        state.set(node, 'done');
        trail.pop();
        continue;
      }
      state.set(node, 'open');
      for (const next of references.get(node) ?? []) {
        if (state.get(next) === 'open') report(node, next);
        else if (!state.has(next)) trail.push(next);
      }
    }
  }
}
