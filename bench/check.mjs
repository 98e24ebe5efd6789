// `drumtower check` of a plan of 1,000 indicators, beside JSON.parse of the same text.
// Run: node bench/check.mjs [indicators] [turns]. Time of the processor, with the collector's; only the ratio travels
// between machines.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { median, processorTime, takeTurns } from './turns.mjs';

const [count = 1000, turns = 12] = process.argv.slice(2).map(Number);
const { check, gulou } = await bundle('bench/check.ts');

/** The Gulou plan over and over, with its illustrative figures: every copy of an indicator under ids and a name of its own. */
function largePlan() {
  const ids = new Set(gulou.indicators.flatMap(({ id, targets }) => [id, ...targets.map((target) => target.id)]));
  const renamed = (part, copy) =>
    JSON.parse(JSON.stringify(part), (key, value) =>
      // A directory may be called as the indicator that counts it.
      ids.has(value) && key !== 'directory' ? `${value}-${copy}` : value,
    );
  const copies = Array.from({ length: Math.ceil(count / gulou.indicators.length) }, (_, copy) => copy);
  const indicators = copies.flatMap((copy) =>
    renamed(gulou.indicators, copy).map((each) => ({
      ...each,
      name: { ...each.name, 'zh-CN': `${each.name['zh-CN']}（${copy}）` },
    })),
  );
  const observations = copies.flatMap((copy) => renamed(gulou.observations, copy));
  return { ...gulou, measures: undefined, indicators, observations };
}

const plan = largePlan();
const text = JSON.stringify(plan);
const folder = mkdtempSync(join(tmpdir(), 'drumtower-bench-'));
try {
  const path = join(folder, 'plan.json');
  writeFileSync(path, text);
  const said = [];
  const terminal = {
    locale: 'zh-CN',
    colours: false,
    out: (line) => said.push(line),
    error: (line) => said.push(line),
  };
  const start = processorTime();
  JSON.parse(text);
  const parsed = processorTime();
  const code = await check([path], {}, terminal);
  const first = { parse: parsed - start, check: processorTime() - parsed };
  if (code !== 0) throw new Error(said.join('\n'));
  const characters = (text.length / 1e6).toFixed(2);
  console.log(
    `${plan.indicators.length} indicators, ${plan.observations.length} figures, ${characters} million characters`,
  );
  console.log(said.at(-1));
  const times = await takeTurns(
    { parse: () => JSON.parse(text), check: () => check([path], {}, terminal) },
    turns,
    processorTime,
  );
  const row = (name, { parse, check: own }) =>
    console.log(
      `${name}: JSON.parse ${parse.toFixed(1)} ms, check ${own.toFixed(1)} ms, × ${(own / parse).toFixed(1)}`,
    );
  row('first in its process', first);
  row('median of the turns', { parse: median(times.parse), check: median(times.check) });
  row('quickest of the turns', { parse: Math.min(...times.parse), check: Math.min(...times.check) });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
