// Each kind of test says which of its own took longest, in lines that the summary of all of them reads.
const most = 10;

/** Lines `slow: 12.3 s  where › title` of the slowest, the slowest first; what takes less than a tenth of a second is not slow. */
export const slowLines = (tests) =>
  tests
    .filter(({ seconds }) => seconds >= 0.1)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most)
    .map(({ title, seconds }) => `slow: ${seconds.toFixed(1)} s  ${title}`);

/** Tests and their times in a report of node:test. A line of a suite is no test: its tests are named above it. */
export function testsIn(report) {
  const lines = [...report.matchAll(/^( *)([✔✖▶]) (.+) \((\d+(?:\.\d+)?)ms\)/gm)];
  const suites = new Set([...report.matchAll(/^( *)▶ (.+?)(?: \([\d.]+ms\))?$/gm)].map(([, , name]) => name));
  return lines
    .filter(([, , sign, name]) => sign !== '▶' && !suites.has(name))
    .map(([, , , title, ms]) => ({ title, seconds: Number(ms) / 1000 }));
}

/** The slowest of several reports together; the same test of two runs stands for itself twice. */
export const slowestOf = (reports) =>
  slowLines(
    reports.flatMap(({ name, output }) =>
      [...output.matchAll(/^slow: ([\d.]+) s {2}(.+)$/gm)].map(([, seconds, title]) => ({
        title: `${name}: ${title}`,
        seconds: Number(seconds),
      })),
    ),
  );
