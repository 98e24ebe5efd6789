// What a reader does with a whole dashboard, as shares of its own first layout in the same run.
// Run: npm run build && npm run bench:dashboard [-- turns]. Only the ratios travel between machines.
import { takePageTurns } from './contenders.mjs';
import { median } from './turns.mjs';

const turns = Number(process.argv[2] ?? 9);

const { page: results } = await takePageTurns('dashboard', ['page'], turns, async (page, cost) => {
  await page.evaluate(() => globalThis.prepare());
  const costs = {};
  const rests = [];
  for (const action of await page.evaluate(() => globalThis.actions)) {
    costs[action] = await cost(() => page.evaluate((name) => globalThis.act(name), action));
    rests.push(await cost(() => page.evaluate(() => globalThis.rest())));
  }
  return { ...costs, 'the rest after each': median(rests) };
});

const actions = Object.keys(results[0]);
const share = (result, action) => result[action] / result.first;
console.log(`the whole dashboard, ${turns - 1} turns after one to warm up, median`);
console.table(
  Object.fromEntries(
    actions.map((action) => [
      action,
      {
        'cpu ms': Number(median(results.map((result) => result[action])).toFixed(1)),
        '× first layout': Number(median(results.map((result) => share(result, action))).toFixed(2)),
      },
    ]),
  ),
);
