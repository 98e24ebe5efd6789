// A test runner for Stryker that runs the node tests inside one process: all tests in one bundle, `node:test` replaced by
// a list, so that a mutant costs only the tests that reach it, the quickest first.
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import fc from 'fast-check';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { mock } from 'node:test';
import { Script } from 'node:vm';
import { filesUnder } from './files.mjs';

/** The folders of tests that are asked, named by `mutation.mjs`: those of what is mutated. */
const folders = new Set(process.env.DRUMTOWER_MUTATION_TESTS?.split(','));

/**
 * Tests that take longer than this, in milliseconds of the processor, are not asked: a mutant that only a long property
 * would notice counts as survived. It makes the run ten times as quick, and can only lower the score.
 */
const longest = 120;

/** Starts processes of its own from its own file, and there is none here; its parts are tested by other tests. */
const leftOut = new Set(['results are the same in every time zone']);

/** Files that wait while they load, or load a script that does, and so cannot be in the bundle. */
const notBundled = /^\S.*\bawait |scripts\/(?:build-schema|sample-directory)\.mjs/m;

/** Keep what they have read between calls, so that a test finds it there from the test before it: loaded anew. */
const keeping = new Set(['src/progress/span-days.ts']);

// From here, because the copy that is mutated need not hold the packages.
const require = createRequire(import.meta.url);

/** Stryker's own place for what the instrumented code counts. */
const context = (globalThis.__stryker__ ??= {});

/** What the run before the first change found: a process that takes the place of one without an end knows it from here. */
const found = process.env.DRUMTOWER_MUTATION_FOUND;

/** The file each mutant is in, read from the instrumented sources. */
function filesOfMutants() {
  const files = new Map();
  for (const file of filesUnder('src', '.ts'))
    for (const [, id] of readFileSync(file, 'utf8').matchAll(/stryMutAct_\w+\("(\d+)"\)/g)) files.set(id, file);
  return files;
}

/** Not the clock: what a test costs must not depend on what else the machine does. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Collects tests instead of running them. Reads only the parts of `node:test` that the tests use. What a suite does before
 * all of its tests is done before each: they are asked one by one, in another order.
 */
function collector() {
  const tests = new Map();
  const suite = (name) => ({ name, before: [], after: [] });
  let suites = [suite('')];
  const describe = (name, body) => {
    const outer = suites;
    suites = [...outer, suite(name)];
    body();
    suites = outer;
  };
  const test = (name, body) => {
    const around = suites;
    let id = [...around.slice(1).map((each) => each.name), name].join(' > ');
    if (leftOut.has(id)) return;
    while (tests.has(id)) id += '+';
    tests.set(id, async () => {
      for (const each of around) for (const hook of each.before) await hook();
      try {
        await body({ diagnostic() {} });
      } finally {
        for (const each of around) for (const hook of each.after) await hook();
      }
    });
  };
  const before = (hook) => suites.at(-1).before.push(hook);
  const after = (hook) => suites.at(-1).after.unshift(hook);
  return { tests, module: { describe, suite: describe, test, it: test, mock, before, after, afterEach: after } };
}

class BundledTests {
  #script;
  #tests = new Map();
  #fileOf = new Map();
  /** The tests that run something of a file. */
  #testsOf = new Map();
  /** Milliseconds each test took when nothing was mutated. */
  #took = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#fileOf = filesOfMutants();
    const entries = filesUnder('test', '.test.ts')
      .filter((path) => folders.has(path.split('/')[1]))
      .filter((path) => !notBundled.test(readFileSync(path, 'utf8')));
    const { outputFiles } = await build({
      stdin: { contents: entries.map((path) => `import './${path}';`).join('\n'), resolveDir: process.cwd() },
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      // The package says its files have no side effects; test files are nothing else.
      ignoreAnnotations: true,
      logLevel: 'warning',
    });
    const wrapped = `(function (require, module, exports) {${outputFiles[0].text}\n})`;
    this.#script = new Script(wrapped, { filename: join(process.cwd(), 'tests.cjs') });
    // A counter-example that makes a mutant fail need not be the smallest.
    fc.configureGlobal({ endOnFailure: true });
    if (existsSync(found)) this.#recall();
  }

  #recall() {
    const { alone, took, testsOf } = JSON.parse(readFileSync(found, 'utf8'));
    for (const id of alone) leftOut.add(id);
    this.#took = new Map(took);
    this.#testsOf = new Map(testsOf.map(([file, ids]) => [file, new Set(ids)]));
  }

  /** Everything anew, so that a mutant in a module's own constants is alive from the first line. */
  #load() {
    const { tests, module } = collector();
    const own = { exports: {} };
    this.#script.runInThisContext()((name) => (name === 'node:test' ? module : require(name)), own, own.exports);
    this.#tests = tests;
  }

  async #run(ids, bail) {
    const results = [];
    for (const id of ids) {
      const started = processorTime();
      context.currentTestId = id;
      const result = { id, name: id, status: TestStatus.Success, timeSpentMs: 0 };
      try {
        await this.#tests.get(id)?.();
      } catch (error) {
        result.status = TestStatus.Failed;
        result.failureMessage = String(error?.message ?? error);
      }
      context.currentTestId = undefined;
      result.timeSpentMs = processorTime() - started;
      results.push(result);
      if (bail && result.status === TestStatus.Failed) break;
      if (determineHitLimitReached(context.hitCount, context.hitLimit)) break;
    }
    return results;
  }

  async dryRun() {
    context.mutantCoverage = { static: {}, perTest: {} };
    context.activeMutant = undefined;
    this.#took = new Map();
    this.#testsOf = new Map();
    this.#load();
    const all = await this.#run([...this.#tests.keys()], false);
    // Some look at files that are not in the copy.
    const failed = all.filter(({ status }) => status === TestStatus.Failed);
    for (const { id, failureMessage } of failed) {
      leftOut.add(id);
      console.log(`mutation: not asked, since it fails by itself: ${id}: ${failureMessage.split('\n')[0]}`);
    }
    const tests = all.filter(({ status }) => status !== TestStatus.Failed);
    for (const { id, timeSpentMs } of tests) this.#took.set(id, timeSpentMs);
    for (const [test, reached] of Object.entries(context.mutantCoverage.perTest))
      for (const mutant of Object.keys(reached)) this.#reaching(mutant).add(test);
    const testsOf = [...this.#testsOf].map(([file, ids]) => [file, [...ids]]);
    writeFileSync(found, JSON.stringify({ alone: [...leftOut], took: [...this.#took], testsOf }));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  #reaching(mutant) {
    const file = this.#fileOf.get(mutant);
    if (!this.#testsOf.has(file)) this.#testsOf.set(file, new Set());
    return this.#testsOf.get(file);
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail, reloadEnvironment }) {
    context.hitCount = hitLimit ? 0 : undefined;
    context.hitLimit = hitLimit;
    context.mutantCoverage = undefined;
    context.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const keeps = keeping.has(this.#fileOf.get(activeMutant.id));
    if (mutantActivation === 'static' || reloadEnvironment || keeps || this.#tests.size === 0) {
      try {
        this.#load();
      } catch (error) {
        // The module does not even load any more: as good as a failing test.
        const failed = {
          id: 'load',
          name: 'load',
          status: TestStatus.Failed,
          failureMessage: String(error),
          timeSpentMs: 0,
        };
        return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed] }, !disableBail);
      }
    }
    context.activeMutant = activeMutant.id;
    const took = (id) => this.#took.get(id) ?? 0;
    // A mutant in a module's own constants could be noticed by any test; asking only those that run something of the
    // module is quicker, and can only lower the score.
    const near = this.#reaching(activeMutant.id);
    const reaching = keeps ? near : (testFilter ?? (near.size > 0 ? near : this.#tests.keys()));
    const ids = [...reaching].filter((id) => took(id) <= longest && !leftOut.has(id)).sort((a, b) => took(a) - took(b));
    const tests = await this.#run(ids, !disableBail);
    const timeout = determineHitLimitReached(context.hitCount, context.hitLimit);
    return timeout ?? toMutantRunResult({ status: DryRunStatus.Complete, tests }, !disableBail);
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundled-tests', () => new BundledTests())];
