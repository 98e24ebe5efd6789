// Makes one small mistake at a time in the components and asks the nearest tests: `npm run sabotage` for all, with words
// for those whose file contains one of them (`npm run sabotage -- internal/ plan-source`). Nothing is written into the
// sources: the server of the tests hands out the changed file. Run by hand; what it found goes into coverage/.
import { startTestRunner } from '@web/test-runner';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { filesUnder } from './files.mjs';
import { faults } from './sabotage-faults.mjs';

// Whoever works on the machine goes first.
setPriority(19);

const { config } = await import('../test/web-test-runner.config.mjs').then((module) => ({ config: module.default }));
const report = 'coverage/sabotage.json';
const words = process.argv.slice(2);
const all = faults.map(([path, find, replace, ...tests]) => ({ file: `components/${path}`, find, replace, tests }));
const chosen = all.filter(({ file }) => !words.length || words.some((word) => file.includes(word)));

/** A fault must still be one: its place is looked for before anything is run. */
function problemOf({ file, find, tests }) {
  const times = readFileSync(file, 'utf8').split(find).length - 1;
  if (times !== 1) return `${file}: stands there ${times} times: ${find}`;
  const missing = tests.filter((word) => !filesFor([word]).length);
  return missing.length ? `${file}: no test is called ${missing.join(', ')}` : undefined;
}

const filesFor = (tests) =>
  filesUnder('test/components', '.test.ts').filter((path) => tests.some((word) => path.includes(word)));

const serving = ({ file, find, replace }) => ({
  name: 'sabotage',
  transform: ({ path, body }) => (path === `/${file}` ? { body: body.replace(find, () => replace) } : undefined),
});

const failedIn = ({ tests = [], suites = [] } = {}) => [
  ...tests.filter(({ passed, skipped }) => !passed && !skipped).map(({ name }) => name),
  ...suites.flatMap(failedIn),
];

/** The names of the tests that notice; a file that cannot be run at all says nothing of what is right. */
async function noticed(fault) {
  const runner = await startTestRunner({
    config: {
      ...config,
      files: filesFor(fault.tests),
      concurrency: 1,
      // First, so that it changes what was written and not what was made of it.
      plugins: [serving(fault), ...config.plugins],
      reporters: [],
      logger: { log() {}, debug() {}, warn() {}, error() {}, group() {}, groupEnd() {}, logSyntaxError() {} },
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((done) => runner.on('stopped', done));
  const sessions = [...runner.sessions.all()];
  return {
    names: sessions.flatMap(({ testResults }) => failedIn(testResults)),
    errors: sessions.flatMap(({ errors }) => errors.map(({ message }) => message)),
  };
}

const problems = all.map(problemOf).filter(Boolean);
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const results = [];
for (const fault of chosen) {
  const { names, errors } = await noticed(fault);
  results.push({ ...fault, noticed: names, errors });
  console.log(`${names.length ? '✔' : '✖'} ${fault.file}: ${fault.find.split('\n')[0].trim()}`);
  console.log(`    ${names[0] ?? errors[0] ?? 'noticed by no test'}`);
  mkdirSync('coverage', { recursive: true });
  writeFileSync(report, `${JSON.stringify(results, null, 2)}\n`);
}
const caught = results.filter(({ noticed: names }) => names.length).length;
console.log(`sabotage: ${caught} of ${results.length} noticed; ${report}`);
process.exit();
