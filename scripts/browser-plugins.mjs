// Plugins and the reporter for test/web-test-runner.config.mjs.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { remember } from './remembered.mjs';
import { slowLines } from './slowest.mjs';

/**
 * Some packages are hundreds of small modules (date-fns alone is three hundred), and serving them one by one costs more
 * than the tests. They are bundled once; lit stays apart, so that there is one copy of it.
 */
export function bundledPackages(names) {
  const dir = `node_modules/.cache/drumtower/browser-${process.pid}`;
  const fileOf = (name) => `${name.replace(/[@/]/g, '_')}.js`;
  return {
    name: 'bundled-packages',
    async serverStart() {
      await build({
        entryPoints: names.map((name) => ({ in: name, out: fileOf(name).replace(/\.js$/, '') })),
        outdir: dir,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        conditions: ['development', 'browser'],
        external: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
        logLevel: 'error',
      });
    },
    serverStop: () => rmSync(dir, { recursive: true, force: true }),
    resolveImport: ({ source }) => (names.includes(source) ? `/${dir}/${fileOf(source)}` : undefined),
  };
}

/** `import data from './x.json'` as bundlers understand it; a page's own fetch of the same file still gets JSON. */
export function jsonModules() {
  return {
    name: 'json-modules',
    transform(context) {
      if (context.path.endsWith('.json') && context.query.module !== undefined) {
        return { body: `export default ${context.body};` };
      }
      if (!/\.[jt]s$/.test(context.path) || context.path.includes('/node_modules/')) return undefined;
      const body = context.body.replace(/(\bfrom\s*['"]\.[^'"]+\.json)(['"])(\s+with\s*\{[^}]*\})?/g, '$1?module$2');
      return body === context.body ? undefined : { body };
    },
    resolveMimeType(context) {
      return context.path.endsWith('.json') && context.query.module !== undefined ? 'js' : undefined;
    },
  };
}

/** Puts scripts before each test file's own imports, on its first line so that line numbers stay. */
export function runBeforeTests(...scripts) {
  return {
    name: 'run-before-tests',
    transform(context) {
      if (!/\/test\/components\/.*\.test\.ts$/.test(context.path)) return undefined;
      return { body: `${scripts.map((script) => `import '/scripts/${script}'; `).join('')}${context.body}` };
    },
  };
}

/**
 * `await executeServerCommand('ariaSnapshot', { selector })`: what assistive technology is told about the first match.
 * playwright's selectors pierce open shadow roots.
 */
export function ariaSnapshotPlugin() {
  return {
    name: 'aria-snapshot',
    async executeCommand({ command, payload, session }) {
      if (command !== 'ariaSnapshot') return undefined;
      const page = session.browser.getPage(session.id);
      return page
        .locator(payload?.selector ?? 'body')
        .first()
        .ariaSnapshot();
    },
  };
}

function count(suite, passed) {
  if (!suite) return 0;
  const own = suite.tests.filter((test) => !test.skipped && test.passed === passed).length;
  return own + suite.suites.reduce((sum, each) => sum + count(each, passed), 0);
}

/** Every test of a suite with the seconds it took, under the file it is in. */
const timed = (suite, file) =>
  suite
    ? [
        ...suite.tests.map(({ name, duration = 0 }) => ({ title: `${file} › ${name}`, seconds: duration / 1000 })),
        ...suite.suites.flatMap((each) => timed(each, file)),
      ]
    : [];

/** Ends the report with `browser: N passed, N failed`; a file that could not run counts as failed. */
export function totals(name = 'browser') {
  return {
    stop({ sessions }) {
      let passed = 0;
      let failed = 0;
      const results = {};
      for (const { testResults, testFile, errors } of sessions) {
        const ofFile = { passed: count(testResults, true), failed: count(testResults, false) + (errors?.length ?? 0) };
        passed += ofFile.passed;
        failed += ofFile.failed;
        results[basename(testFile)] = ofFile;
      }
      remember(name === 'browser' ? 'chromium' : name, results);
      const tests = [...sessions].flatMap(({ testResults, testFile }) => timed(testResults, basename(testFile)));
      for (const line of slowLines(tests)) console.log(line);
      console.log(`\n${name}: ${passed} passed, ${failed} failed`);
    },
  };
}
