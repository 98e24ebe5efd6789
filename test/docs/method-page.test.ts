import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { methodPage } from '../../docs/method-page.js';
import { input, leftOut, methods, results } from '../../docs/methods.js';
import { methodOf } from '../methods/all-methods.js';

test('the page is what the methods say now; if not, run npm run docs', () => {
  for (const [path, text] of Object.entries(methodPage())) {
    assert.equal(readFileSync(path, 'utf8'), text);
    assert.ok(!text.includes('<!--'), 'every mark has its table');
  }
});

test('the page “Which method when” has every method, each once', () => {
  assert.deepEqual(
    methods.map(({ method }) => method.id).sort(),
    // Two bear the name of what they were told: a span of years, a set of rules.
    Object.keys(methodOf)
      .map((id) => ({ eurostat: 'eurostat-short-term', 'ordered-rules': 'clearpoint' })[id] ?? id)
      .sort(),
  );
  assert.equal(results.length, methods.length);
});

test('its numbers are those of the one indicator: 722 in 2020, 807 in 2023, 900 in 2025', () => {
  assert.deepEqual(input, {
    series: [
      { year: 2020, value: 722 },
      { year: 2023, value: 807 },
    ],
    direction: 'increase',
    baseYear: 2020,
    target: { value: 900, year: 2025 },
  });
  const value = (id: string): number | undefined => {
    const result = results.find(({ method }) => method === id);
    return result?.applicable ? result.value : undefined;
  };
  assert.equal(value('completion-rate'), 807 / 900);
  // 85 of 178 done, 3 of 5 years gone.
  assert.ok(Math.abs((value('completion-against-schedule') ?? NaN) - (85 / 178 - 3 / 5)) < 1e-12);
  // 60 + 40 × (807 − 722) ÷ (900 − 722)
  assert.ok(Math.abs((value('efficacy-score') ?? NaN) - (60 + (40 * 85) / 178)) < 1e-9);
});

test('what it leaves out are methods it has', () => {
  const names = methods.map(({ name }) => name);
  for (const name of Object.keys(leftOut)) assert.ok(names.includes(name), name);
});
