import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan, withObservations } from '../../src/model/parse-plan.js';
import { safeParseObservations, safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { minimalPlan } from './minimal-plan.js';

const text = JSON.stringify({ ...minimalPlan(), name: '鼓楼区知识产权规划' });
const bytes = new TextEncoder().encode(text);
const messageOf = (input: unknown): string => {
  const result = safeParsePlan(input, { locale: 'en' });
  assert.ok(!result.ok);
  return result.issues[0]?.message ?? '';
};
const figure = { indicator: 'patents', period: '2022', value: 61, counts: 'level', status: 'final' };

describe('a file read wrongly is told what was wrong with the reading', () => {
  it('UTF-8 decoded as ISO 8859-1, as Windows-1252 or as GBK', () => {
    for (const encoding of ['windows-1252', 'gbk'])
      assert.match(messageOf(new TextDecoder(encoding).decode(bytes)), /UTF-8 was decoded as something else/, encoding);
    assert.match(messageOf(String.fromCharCode(...bytes)), /UTF-8 was decoded as something else/);
  });

  it('UTF-16, of either order', () => {
    for (const shift of [0, 1]) {
      const wide = new Uint8Array(text.length * 2 + 2);
      [...`\ufeff${text}`].forEach((character, index) => {
        const code = character.charCodeAt(0);
        wide[index * 2 + shift] = code & 255;
        wide[index * 2 + 1 - shift] = code >> 8;
      });
      assert.match(
        messageOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(wide)),
        /UTF-16; save the file as UTF-8/,
      );
    }
  });

  it('bytes, as a file is read without a word on its encoding', () => {
    for (const input of [bytes, Buffer.from(bytes)])
      assert.match(messageOf(input), /read it with 'utf8': readFileSync\(path, 'utf8'\)/);
  });
});

describe('a slip of another language is named with what to do about it', () => {
  for (const [slip, said] of [
    ['{"id": "a",}', /line 1, column 11\): take out the comma/],
    ['{"id": ["a",\n]}', /line 1, column 12\): take out the comma/],
    ['{\n// a comment\n"id": "a"}', /line 2, column 1\): take out the comment/],
    ['{/* a comment */"id": "a"}', /line 1, column 2\): take out the comment/],
    ['{"id": "a",,}', /line 1, column 12\), received/],
  ] as const)
    it(slip, () => assert.match(messageOf(slip), said));
});

describe('a mistake in a figure', () => {
  const plan = parsePlan(minimalPlan());

  it('names indicator and period beside its place', () => {
    const result = safeParseObservations({ plan: plan.id, observations: [{ ...figure, value: '61' }] }, plan, {
      locale: 'en',
    });
    assert.ok(!result.ok);
    assert.match(result.issues[0]?.message ?? '', /^observations\[0\]\.value \(patents, 2022\): expected a number/);
    assert.equal(result.issues[0]?.path, 'observations[0].value');
  });

  it('counts from the first figure that was added', () => {
    const before = withObservations(plan, [figure as never]);
    assert.throws(
      () =>
        withObservations(
          before,
          [
            { ...figure, period: '2023' },
            { ...figure, indicator: 'other' },
          ] as never,
          { locale: 'en' },
        ),
      /observations\[1\]\.indicator \(other, 2022\): expected a known id/,
    );
  });

  it('says how a period that lacks a zero is written', () => {
    for (const [period, meant] of [
      ['2024-1/2024-6', '2024-01/2024-06'],
      ['2024-6', '2024-06'],
      ['2024-1-5', '2024-01-05'],
    ] as const) {
      const said = messageOf(minimalPlan({ observations: [{ ...figure, period }] }));
      assert.ok(said.endsWith(`received "${period}"; write it as ${meant}`), said);
    }
    assert.ok(
      messageOf(minimalPlan({ observations: [{ ...figure, period: '2024-13' }] })).endsWith('received "2024-13"'),
    );
  });
});

it('an unknown field is told the fields there are, the nearest first', () => {
  assert.match(
    messageOf(minimalPlan({ observatons: [] })),
    /^observatons: expected no field .*\(fields: observations, /,
  );
});
