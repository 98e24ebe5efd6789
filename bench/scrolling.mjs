// A list of 100,000 rows scrolled at 5,000 pixels a second: ours, a pool of rows written by hand, and three libraries, in
// turns in one browser. Run: npm run build && npm run bench:scrolling [-- turns]. Only the ratios travel between machines.
import { takePageTurns } from './contenders.mjs';
import { median } from './turns.mjs';

const turns = Number(process.argv[2] ?? 6);
const rows = 100_000;
const speed = 5_000;
const seconds = 3;
const names = ['by-hand', 'drumtower', 'virtualizer', 'vaadin', 'ag-grid'];

const results = await takePageTurns('scrolling', names, turns, async (page, cost) => {
  await page.evaluate((count) => globalThis.prepare(count), rows);
  const first = await cost(() => page.evaluate(() => globalThis.show()));
  let seen;
  const scroll = await cost(async () => {
    seen = await page.evaluate(([v, s]) => globalThis.scroll(v, s), [speed, seconds]);
  });
  return { first, scroll, long: seen.long, blank: seen.blank / seen.frames };
});

const middle = (name, key) => median(results[name].map((result) => result[key]));
console.log(`${rows.toLocaleString('en')} rows, ${speed} px/s, ${turns - 1} turns after one to warm up, median`);
console.table(
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        'first cpu ms': Math.round(middle(name, 'first')),
        'first × by hand': Number((middle(name, 'first') / middle('by-hand', 'first')).toFixed(2)),
        'scroll cpu ms': Math.round(middle(name, 'scroll')),
        'scroll × by hand': Number((middle(name, 'scroll') / middle('by-hand', 'scroll')).toFixed(2)),
        'long frames': middle(name, 'long'),
        'blank frames %': Number((middle(name, 'blank') * 100).toFixed(1)),
      },
    ]),
  ),
);
