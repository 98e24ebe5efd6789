import { setTimeout as wait } from 'node:timers/promises';

// Contenders in turns (A B C A B C …), so that a machine that gets slower or warmer does so for all of them.

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of the processor that this process has had, whatever else the machine was busy with. */
export const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of each contender in each turn, by a clock; the first turn warms up and is left out. */
export async function takeTurns(contenders, turns, clock = () => performance.now()) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      // A collector that still sweeps beside for the last contender is not to slow the next. Collecting by force would:
      // it gives memory back that the next one has to ask for again.
      await wait(100);
      const start = clock();
      await run();
      const time = clock() - start;
      if (turn > 0) times[name].push(time);
    }
  }
  return times;
}
