// Cards with gauges on a page: ours, a page written by hand, and Shoelace's card with its ring, in turns in one browser.
// Run: npm run build && npm run bench:rendering [-- turns]. Only the ratios travel between machines.
import { takePageTurns } from './contenders.mjs';
import { median } from './turns.mjs';

const turns = Number(process.argv[2] ?? 9);
const names = ['by-hand', 'drumtower', 'shoelace'];

for (const count of [15, 1000]) {
  const results = await takePageTurns('rendering', names, turns, async (page, cost) => {
    await page.evaluate((cards) => globalThis.prepare(cards), count);
    const first = await cost(() => page.evaluate(() => globalThis.show()));
    return { first, update: await cost(() => page.evaluate(() => globalThis.update())) };
  });
  const middle = (name, key) => median(results[name].map((result) => result[key]));
  const times = (name, key) => Number((middle(name, key) / middle('by-hand', key)).toFixed(2));
  console.log(`${count} cards, ${turns - 1} turns after one to warm up, median`);
  console.table(
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          'first cpu ms': Number(middle(name, 'first').toFixed(1)),
          'first × by hand': times(name, 'first'),
          'update cpu ms': Number(middle(name, 'update').toFixed(1)),
          'update × by hand': times(name, 'update'),
        },
      ]),
    ),
  );
}
