import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slowLines, slowestOf, testsIn } from '../../scripts/slowest.mjs';

test('the slowest tests are read from a report, without the suites around them', () => {
  const report = [
    '▶ a suite',
    '  ✔ quick (1.5ms)',
    '  ✖ slow (in winter) (2345.6ms)',
    '▶ a suite (2400.1ms)',
    '✔ alone (500ms)',
  ].join('\n');
  assert.deepEqual(slowLines(testsIn(report)), ['slow: 2.3 s  slow (in winter)', 'slow: 0.5 s  alone']);
});

test('ten of all steps together are named, the slowest first, each with its step', () => {
  const lines = (from: number) => [1, 2, 3, 4, 5, 6, 7].map((at) => `slow: ${from + at}.0 s  test ${at}`).join('\n');
  const all = slowestOf([
    { name: 'node', output: `${lines(0)}\nnode: 7 passed, 0 failed\n` },
    { name: 'components', output: lines(10) },
  ]);
  assert.equal(all.length, 10);
  assert.equal(all[0], 'slow: 17.0 s  components: test 7');
  assert.equal(all[7], 'slow: 7.0 s  node: test 7');
});
