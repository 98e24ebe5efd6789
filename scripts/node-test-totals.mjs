import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { remember, suitesIn } from './remembered.mjs';
import { slowLines, testsIn } from './slowest.mjs';

/**
 * Runs files under node:test, shows its report, and ends with `name: N passed, N failed`. Resolves to an exit code. What is
 * run in an engine is remembered for it.
 */
export async function runNodeTests(name, files, { env = {}, args = [], engine } = {}) {
  if (!files.length) {
    console.log(`${name}: no test file matches\n${name}: 0 passed, 1 failed`);
    return 1;
  }
  // Node 20 takes no glob here: files are named one by one.
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--test', '--test-reporter=spec', '--test-reporter-destination=stdout', ...args, ...files],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  const code = await new Promise((done) => child.on('close', done));
  const report = stripVTControlCharacters(output);
  if (engine) remember(engine, suitesIn(report));
  const total = (word) => {
    const lines = [...report.matchAll(new RegExp(`^\\S+ ${word} (\\d+)$`, 'gm'))];
    return Number(lines.at(-1)?.[1] ?? 0);
  };
  const passed = total('pass');
  const failed = total('fail') + total('cancelled');
  // A run that ends badly without naming a failed test (a crash, a file with no test) must not look green.
  const wrong = code !== 0 || passed === 0;
  for (const line of slowLines(testsIn(report))) console.log(line);
  console.log(`${name}: ${passed} passed, ${wrong ? Math.max(failed, 1) : failed} failed`);
  return wrong ? 1 : 0;
}
