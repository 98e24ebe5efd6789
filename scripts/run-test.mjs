// All checks, two at a time. Each one's output is held back until it ends, so that the log reads in order.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { slowestOf } from './slowest.mjs';

const node = (...args) => [process.execPath, ...args];

// `after`: not started before those have passed. Order: what frees others or takes longest comes first.
const steps = [
  { name: 'browser', run: node('scripts/browser.mjs') },
  { name: 'build', run: node('scripts/build.mjs') },
  { name: 'storybook', run: node('scripts/build-storybook.mjs') },
  { name: 'components', counts: 'browser', run: node('scripts/browser-tests.mjs'), after: ['browser'] },
  {
    name: 'stories',
    counts: 'stories',
    run: node('test/stories.test.mjs', '--built'),
    after: ['browser', 'storybook'],
  },
  { name: 'types', run: node('node_modules/typescript/bin/tsc', '--noEmit') },
  { name: 'lint', run: node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'format', run: node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'manifest', counts: 'manifest', run: node('scripts/manifest.mjs', '--check') },
  { name: 'node', counts: 'node', run: node('scripts/node-tests.mjs') },
  { name: 'pages', counts: 'pages', run: node('scripts/page-tests.mjs'), after: ['browser', 'build'] },
  { name: 'package', counts: 'package', run: node('test/package.check.mjs'), after: ['browser', 'build'] },
];
const slots = 2;

function execute(step) {
  const started = Date.now();
  return new Promise((done) => {
    const [program, ...args] = step.run;
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: process.env });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => (output += error.stack));
    child.on('close', (code) =>
      done({ code, output: stripVTControlCharacters(output), seconds: (Date.now() - started) / 1000 }),
    );
  });
}

/** The lines of a step that failed which name a fault, and what follows each, so that the end of the log says why. */
function faults({ code, output }) {
  if (code === 0) return [];
  const lines = output.split('\n').map((line) => line.trimEnd());
  const named = lines.flatMap((line, at) => (/✖|𐄂|❌|\berror\b/.test(line) ? [at] : []));
  const told = named.flatMap((at) => [lines[at], ...lines.slice(at + 1, at + 9).filter(Boolean)]);
  return [...new Set(told)].map((line) => line.slice(0, 400)).slice(0, 80);
}

/** Counts that the step printed itself; a plain check is one. A step that failed has at least one failure. */
function totals(step, { code, output }) {
  const line =
    step.counts && [...output.matchAll(new RegExp(`^${step.counts}: (\\d+) passed, (\\d+) failed$`, 'gm'))].at(-1);
  const [passed, failed] = line ? [Number(line[1]), Number(line[2])] : code === 0 ? [1, 0] : [0, 1];
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function show(step, { output, seconds }, { passed, failed }) {
  console.log(`\n── ${step.name} (${seconds.toFixed(0)} s) ${'─'.repeat(Math.max(0, 60 - step.name.length))}`);
  if (output.trim()) console.log(output.trim());
  const label = step.counts ?? step.name;
  const line = `${label}: ${passed} passed, ${failed} failed`;
  if (!output.includes(`${line}\n`)) console.log(line);
}

export async function run() {
  const started = Date.now();
  const results = new Map();
  const reports = [];
  const waiting = [...steps];
  const running = new Set();

  const blocker = (step) => step.after?.find((name) => results.has(name) && results.get(name).failed > 0);
  const ready = (step) => (step.after ?? []).every((name) => results.has(name));

  const begin = async (step) => {
    const outcome = await execute(step);
    const counts = totals(step, outcome);
    // Later steps need not look for the browser, or install it, again.
    if (step.name === 'browser' && outcome.code === 0)
      process.env.CHROME_PATH = outcome.output.trim().split('\n').at(-1);
    results.set(step.name, { ...counts, seconds: outcome.seconds, faults: faults(outcome) });
    reports.push({ name: step.name, output: outcome.output });
    show(step, outcome, counts);
  };

  while (waiting.length || running.size) {
    for (const step of waiting.filter((each) => blocker(each))) {
      waiting.splice(waiting.indexOf(step), 1);
      results.set(step.name, { passed: 0, failed: 1, seconds: 0, faults: [] });
      console.log(`\n── ${step.name}: not run, because ${blocker(step)} failed`);
    }
    while (running.size < slots) {
      const step = waiting.find(ready);
      if (!step) break;
      waiting.splice(waiting.indexOf(step), 1);
      const task = begin(step).finally(() => running.delete(task));
      running.add(task);
    }
    if (running.size) await Promise.race(running);
  }

  console.log(`\n── summary ${'─'.repeat(53)}`);
  let passed = 0;
  let failed = 0;
  for (const { name } of steps) {
    const result = results.get(name);
    passed += result.passed;
    failed += result.failed;
    console.log(`${result.failed ? '✖' : '✔'} ${name.padEnd(11)} ${result.seconds.toFixed(0).padStart(4)} s`);
    for (const fault of result.faults) console.log(`    ${fault}`);
  }
  for (const line of slowestOf(reports)) console.log(line);
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} s\n${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
