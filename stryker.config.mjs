// How well the tests watch the sources: run by `npm run mutation`, read in docs/mutation.md.
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const report = process.env.DRUMTOWER_MUTATION_REPORT ?? join(tmpdir(), 'drumtower-mutation');

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/progress/*.ts', 'src/methods/*.ts'],
  plugins: ['./scripts/mutation-runner.mjs'],
  testRunner: 'bundled-tests',
  coverageAnalysis: 'perTest',
  checkers: [],
  // Only what the bundle of the tests needs goes into the copy that is mutated.
  ignorePatterns: [
    '**',
    '!src/**',
    '!test/**/*.ts',
    '!test/**/*.json',
    '!stories/**/*.ts',
    '!components/**',
    '!examples/**/*.json',
    '!docs/*.md',
    '!scripts/*.mjs',
    '!tsconfig.json',
    '!package.json',
  ],
  tempDirName: join(tmpdir(), 'drumtower-mutation-sandbox'),
  concurrency: Number(process.env.DRUMTOWER_MUTATION_CONCURRENCY ?? 1),
  // No test that is asked takes longer than a fraction of a second: what does has no end.
  timeoutMS: 10_000,
  // Tests of a hundred thousand entries run once, counted line by line, before anything is changed.
  dryRunTimeoutMinutes: 60,
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: join(report, 'mutation.json') },
  htmlReporter: { fileName: join(report, 'mutation.html') },
  thresholds: { high: 90, low: 80, break: null },
};
