// A million evaluations over columns and over objects, beside a loop written by hand for the same arithmetic.
// Run: node --expose-gc bench/calculation.mjs [rows] [turns]. Only the ratios travel between machines.
import { bundle } from './bundle.mjs';
import { handWritten } from './hand-written.mjs';
import { median, takeTurns } from './turns.mjs';
import { makeRows } from './rows.mjs';

const rowCount = Number(process.argv[2] ?? 1_000_000);
const turns = Number(process.argv[3] ?? 12);
const asOf = '2024-01-31';

const sdk = await bundle('bench/sdk.ts');
// An engine that sees results kept makes the next ones where kept things live, at a price for those that are dropped.
// A copy of its own for each habit keeps the two apart, as they are in two programs.
const keeping = await bundle('bench/sdk.ts');
const rows = makeRows(rowCount, asOf);
const columns = sdk.toColumns(rows);
const today = sdk.epochDay(asOf);
const statusCodes = new Map(sdk.statusNames.map((name, code) => [name, code]));

const byHand = sdk.progressColumns(rowCount);
const byColumns = sdk.progressColumns(rowCount);
const kept = new Array(rowCount).fill(undefined);
const copies = new Array(rowCount).fill(undefined);
const figure = (value) => (value === value ? value : undefined);
sdk.assessColumns(columns, { asOf }, byColumns);
// The shares of time are few numbers that many results hold together.
const known = new Map(Array.from(byColumns.elapsedShare, (share) => [share, figure(share)]));
const shares = Array.from(byColumns.elapsedShare, (share) => known.get(share));
const words = Array.from(byColumns.status, (code) => sdk.statusNames[code]);

const contenders = {
  'typed-array loop by hand': () => handWritten(columns, today, 0.005, byHand),
  assessColumns: () => sdk.assessColumns(columns, { asOf }, byColumns),
  'assessValue, each result read and dropped': () => {
    let sum = 0;
    for (let row = 0; row < rowCount; row += 1) sum += sdk.assessValue(rows[row]).done ?? 0;
    return sum;
  },
  'assessValue, each result kept': () => {
    for (let row = 0; row < rowCount; row += 1) kept[row] = keeping.assessValue(rows[row]);
  },
  // What keeping costs by itself: the same objects with nothing computed.
  'copies of finished results, each kept': () => {
    const { done, difference, projected } = byHand;
    for (let row = 0; row < rowCount; row += 1)
      copies[row] = {
        done: figure(done[row]),
        elapsedShare: shares[row],
        difference: figure(difference[row]),
        projected: figure(projected[row]),
        status: words[row],
      };
  },
};

/** Milliseconds of the processor, of all threads: what else runs on the machine counts for less than by the clock. */
const processor = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (const [name, run] of Object.entries(contenders))
  contenders[name] = () => {
    const before = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(before);
    processor[name].push((user + system) / 1000);
    return result;
  };

/** All say the same, to the last bit, or the comparison would mean nothing. */
function checkAgreement() {
  const number = (value) => value ?? NaN;
  for (let row = 0; row < rowCount; row += 1) {
    const { done, elapsedShare, difference, projected, status } = kept[row];
    for (const results of [byHand, byColumns]) {
      const same =
        Object.is(results.done[row], number(done)) &&
        Object.is(results.elapsedShare[row], number(elapsedShare)) &&
        Object.is(results.difference[row], number(difference)) &&
        Object.is(results.projected[row], number(projected)) &&
        results.status[row] === statusCodes.get(status);
      if (!same) throw new Error(`row ${row} differs: ${JSON.stringify(rows[row])} ${JSON.stringify(kept[row])}`);
    }
  }
}

const times = await takeTurns(contenders, turns);
checkAgreement();

const [limit] = Object.values(times).map(median);
// The first turn warms up here as well.
const processorTime = (name) => median(processor[name].slice(1));
const [byHandName] = Object.keys(contenders);
console.log(`${rowCount.toLocaleString('en')} evaluations, ${turns - 1} turns after one to warm up, median`);
console.table(
  Object.fromEntries(
    Object.entries(times).map(([name, list]) => [
      name,
      {
        ms: Number(median(list).toFixed(1)),
        'best ms': Number(Math.min(...list).toFixed(1)),
        'ns a row': Number(((median(list) / rowCount) * 1e6).toFixed(1)),
        '× by hand': Number((median(list) / limit).toFixed(2)),
        'processor ×': Number((processorTime(name) / processorTime(byHandName)).toFixed(2)),
      },
    ]),
  ),
);

const conversion = await takeTurns({ toColumns: () => void sdk.toColumns(rows) }, 4);
console.log(
  `toColumns, once for rows that come as objects: ${(median(conversion.toColumns) / limit).toFixed(1)} × by hand`,
);

if (globalThis.gc) {
  const inUse = () => {
    globalThis.gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return { heap: heapUsed / 1e6, arrays: arrayBuffers / 1e6 };
  };
  const grown = (make) => {
    const before = inUse();
    const held = make();
    const after = inUse();
    return {
      'heap MB': Number((after.heap - before.heap).toFixed(1)),
      'arrays MB': Number((after.arrays - before.arrays).toFixed(1)),
      rows: held.length,
    };
  };
  kept.fill(undefined);
  console.log('Memory held');
  console.table({
    'rows as objects': grown(() => makeRows(rowCount, asOf)),
    'rows as columns': grown(() => {
      const made = sdk.toColumns(rows);
      return { made, length: rowCount };
    }),
    'results of assessValue': grown(() => rows.map((row) => sdk.assessValue(row))),
    'results of assessColumns': grown(() => ({ made: sdk.assessColumns(columns, { asOf }), length: rowCount })),
  });
} else console.log('Memory: run with node --expose-gc');

const plan = sdk.gulou;
const repeats = 300;
const wholePlan = await takeTurns(
  {
    assessPlan: () => {
      for (let time = 0; time < repeats; time += 1) sdk.assessPlan(plan, { asOf });
    },
  },
  turns,
);
const micros = (median(wholePlan.assessPlan) / repeats) * 1000;
console.log(
  `assessPlan on the Gulou plan with its illustrative figures (${plan.indicators.length} indicators): ` +
    `${micros.toFixed(0)} µs a plan`,
);
