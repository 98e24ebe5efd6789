import { say, type Terminal } from './terminal.js';

/** Often enough to be seen moving, in milliseconds. */
const every = 100;

/**
 * Shows how many of something are done, a few times a second; shows nothing where nobody looks on.
 *
 * @param zh What is done, before the numbers: 图片.
 */
export function progressOf(total: number, zh: string, en: string, terminal: Terminal): (done: number) => void {
  const { progress } = terminal;
  if (!progress) return () => undefined;
  let next = 0;
  return (done) => {
    const now = performance.now();
    if (now < next && done < total) return;
    next = now + every;
    progress(say(terminal, `${zh} {0}/{1}`, `${en} {0} of {1}`, done, total));
  };
}
