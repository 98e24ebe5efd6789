import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Schema } from '../../src/model/schema-form.js';
import { parseObservations, parsePlan } from '../../src/model/parse-plan.js';
import planSchema from '../../src/model/plan.schema.json';
import { keepZeros } from '../../src/model/printed-zeros.js';
import { minimalPlan } from './minimal-plan.js';

type Tree = Record<string, unknown>;

const observation = { indicator: 'patents', period: '2022', counts: 'level', status: 'final' };
const textWith = (value: string, extra: object = {}): string =>
  JSON.stringify(minimalPlan({ observations: [{ ...observation, value: 7777, ...extra }] })).replace('7777', value);
const read = (value: string, extra?: object): unknown => {
  const { value: number, decimals } = parsePlan(textWith(value, extra)).observations?.[0] ?? {};
  return [number, decimals];
};

describe('zeros a file prints after the point', () => {
  const rows: [printed: string, value: number, decimals: number | undefined][] = [
    ['3.0', 3, 1],
    ['12.50', 12.5, 2],
    ['-4.00', -4, 2],
    ['0.0', 0, 1],
    ['100.10', 100.1, 2],
    ['3', 3, undefined],
    ['30', 30, undefined],
    ['3.05', 3.05, undefined],
    ['3.0e1', 30, undefined],
    ['30e-1', 3, undefined],
    ['0.10000000000', 0.1, undefined],
  ];
  for (const [printed, value, decimals] of rows)
    it(`${printed} is ${value} with ${decimals ?? 'no'} decimals`, () =>
      assert.deepEqual(read(printed), [value, decimals]));

  it('do not count against what the file says itself', () => assert.deepEqual(read('3.0', { decimals: 2 }), [3, 2]));

  it('are lost where JSON has been read already', () =>
    assert.equal(parsePlan(JSON.parse(textWith('3.0')) as object).observations?.[0]?.decimals, undefined));

  it('stand with baselines, bounds, milestones and parts, and nowhere else', () => {
    const text = `{
      "id": "p", "name": "3.0", "period": {"start": "2021-01-01", "end": "2025-12-31"},
      "schedule": {"tolerance": 0.010},
      "goals": [{"id": "g", "name": "a: 1.0, \\"value\\": 2.0"}],
      "organisations": [{"id": "o", "name": "o", "kind": "mall"}],
      "indicators": [{
        "id": "i", "goal": "g", "name": "i", "unit": "%", "baseline": {"value": 2.40, "period": "2020"},
        "comparisons": [{"words": "1.0", "value": 1.0, "relation": "related", "citation": {"quote": "1.0", "locator": {"line": 1}}}],
        "targets": [
          {"words": "3.0%", "of": {"kind": "level"}, "bound": {"kind": "at-least", "value": 3.0},
           "when": {"kind": "by", "milestones": [{"date": "2023-12-31", "value": 2.0}]},
           "breakdown": {"parts": [{"of": "o", "value": 3.00}]}},
          {"words": "8.0—10.0", "of": {"kind": "share", "whole": 200.0}, "bound": {"kind": "between", "low": 8.0, "high": 10.0},
           "when": {"kind": "open"}},
          {"words": "5.0左右", "of": {"kind": "level"}, "bound": {"kind": "about", "value": 5.0, "tolerance": 1.0},
           "when": {"kind": "open"}}
        ]
      }]
    }`;
    const expected = JSON.parse(text) as { indicators: [{ baseline: Tree; comparisons: [Tree]; targets: never[] }] };
    const { baseline, comparisons, targets } = expected.indicators[0];
    baseline['decimals'] = 2;
    comparisons[0]['decimals'] = 1;
    const [first, , third] = targets as unknown as [
      { bound: Tree; when: { milestones: [Tree] }; breakdown: { parts: [Tree] } },
      object,
      { bound: Tree },
    ];
    first.bound['decimals'] = third.bound['decimals'] = first.when.milestones[0]['decimals'] = 1;
    first.breakdown.parts[0]['decimals'] = 2;
    assert.deepEqual(parsePlan(text), expected);
  });

  it('are kept in a file of observations', () => {
    const text =
      '{"plan":"test-plan","observations":[{"indicator":"patents","period":"2022","value":8.0,"counts":"level","status":"final"}]}';
    assert.equal(parseObservations(text, parsePlan(minimalPlan()))[0]?.decimals, 1);
  });

  it('may stand wherever the model has a value that is a figure', () => {
    let found = 0;
    const visit = (schema: Schema): void => {
      const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
      const value = properties['value'];
      if (value) {
        assert.ok(['#/$defs/amount', '#/$defs/reference'].includes(value.$ref ?? ''));
        assert.ok(properties['decimals'], JSON.stringify(Object.keys(properties)));
        found++;
      }
      for (const part of [...Object.values(properties), ...anyOf, ...oneOf, ...(items ? [items] : [])]) visit(part);
    };
    for (const schema of Object.values(planSchema.$defs)) visit(schema as Schema);
    assert.ok(found >= 7);
  });

  it('the shipped plan has none and is read as it is', () => {
    const text = readFileSync('src/plans/gulou-ip-2021-2025.json', 'utf8');
    assert.deepEqual(parsePlan(text), JSON.parse(text));
  });
});

// JSON of any kind, with figures written in all ways JSON knows and strings that look like JSON.
const figure = fc
  .record({
    sign: fc.constantFrom('', '-'),
    whole: fc.nat(2000),
    fraction: fc.constantFrom('', '.0', '.00', '.50', '.05', '.10', '.123', '.1230'),
    exponent: fc.constantFrom('', '', '', 'e1', 'E-2', 'e+0'),
  })
  .map(({ sign, whole, fraction, exponent }) => `${sign}${whole}${fraction}${exponent}`);
const tricky = fc.constantFrom(
  '"value": 3.0',
  '\\',
  '\\"',
  '{"value":1.0}',
  '5.0',
  ' 2.50,',
  '"',
  '\u2028',
  'ä\\u0022 1.0',
  '',
);
const key = fc.constantFrom('value', 'value', 'low', '7', '1', 'a"b', '3.0', '\\', 'note');
const space = fc.constantFrom('', ' ', '\n\t');

const json: fc.Arbitrary<string> = fc.letrec<{ any: string; list: string; object: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    figure,
    tricky.map((text) => JSON.stringify(text)),
    fc.constantFrom('true', 'false', 'null', '"\\u0031.0"'),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }).map((parts) => `[${parts.join(',')}]`),
  object: fc
    .array(fc.tuple(key, space, tie('any'), space), { maxLength: 5 })
    .map(
      (fields) => `{${fields.map(([name, a, part, b]) => `${JSON.stringify(name)}${a}:${b}${part}${a}`).join(',')}}`,
    ),
})).object;

/** What stands in the file beside each key, read by a grammar of its own: the last of several wins. */
function printedValues(text: string): unknown {
  let at = 0;
  const skip = (): void => void (at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const string = (): string => {
    const [found = ''] = /^"(?:[^"\\]|\\.)*"/s.exec(text.slice(at)) ?? [];
    at += found.length;
    return JSON.parse(found) as string;
  };
  function part(): unknown {
    skip();
    const first = text[at];
    if (first === '"') return string();
    if (first === '[' || first === '{') {
      at++;
      const fields = new Map<string, unknown>();
      for (skip(); text[at] !== ']' && text[at] !== '}'; skip()) {
        if (text[at] === ',') at++;
        skip();
        let name = String(fields.size);
        if (first === '{') {
          name = string();
          skip();
          at++;
        }
        fields.set(name, part());
      }
      at++;
      return fields;
    }
    const [found = ''] = /^[-+\w.]+/.exec(text.slice(at)) ?? [];
    at += found.length;
    return { token: found };
  }
  return part();
}

function expectZeros(part: unknown, printed: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  const fields = printed as Map<string, unknown>;
  for (const [name, inner] of Object.entries(part)) expectZeros(inner, fields.get(name));
  if (Array.isArray(part)) return;
  const token = (fields.get('value') as { token?: string } | undefined)?.token ?? '';
  const zeros = /^-?\d+\.(\d*0)$/.exec(token)?.[1];
  if (zeros !== undefined) (part as Tree)['decimals'] = zeros.length;
}

const noNulls = (text: string): string => text.replaceAll('null', 'true');

describe('any JSON', () => {
  it('is what JSON.parse makes of it, and the decimals of each value that is printed with zeros', () => {
    let kept = 0;
    fc.assert(
      fc.property(json.map(noNulls), (text) => {
        const file = JSON.parse(text) as Tree;
        const expected = JSON.parse(text) as Tree;
        expectZeros(expected, printedValues(text));
        keepZeros(file, text);
        assert.deepEqual(file, expected);
        if (JSON.stringify(file) !== JSON.stringify(JSON.parse(text))) kept++;
      }),
      { seed: 30, numRuns: 3000 },
    );
    assert.ok(kept > 200, `${kept} of them had some`);
  });

  it('of any length is read in a time that grows with it', () => {
    const long = `{"value":${'1'.repeat(3_000_000)}.0,"note":"${'1.0\\\\'.repeat(300_000)}"}`;
    const start = performance.now();
    keepZeros(JSON.parse(long) as Tree, long);
    assert.ok(performance.now() - start < 20_000);
  });
});
