import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dcat, schemaOrg } from '../../src/exchange/index.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { awkwardPlan } from './awkward-plan.js';

const options = {
  url: 'https://example.org/plan',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  files: [{ url: 'https://example.org/plan.csv', mediaType: 'text/csv' }],
};
type Json = Record<string, unknown>;
const parsed = (text: string): Json => JSON.parse(text) as Json;

describe('a schema.org Dataset', () => {
  for (const [name, plan] of Object.entries({ awkward: awkwardPlan, Gulou: gulouPlan }))
    for (const locale of ['zh-CN', 'en'] as const)
      test(`${name} in ${locale} says what search engines ask for`, () => {
        const text = schemaOrg(plan, { ...options, locale });
        const data = parsed(text);
        assert.equal(data['@context'], 'https://schema.org/');
        assert.equal(data['@type'], 'Dataset');
        assert.ok(data['name']);
        // Google Search Central, Dataset: “The description must be between 50 and 5000 characters long”.
        const { length } = data['description'] as string;
        assert.ok(length >= 50 && length <= 5000, String(length));
        // schema.org/temporalCoverage: ISO 8601 interval.
        assert.equal(data['temporalCoverage'], `${plan.period.start}/${plan.period.end}`);
        assert.equal((data['variableMeasured'] as unknown[]).length, plan.indicators.length);
        assert.deepEqual(
          (data['distribution'] as Json[]).map(({ contentUrl, encodingFormat }) => [contentUrl, encodingFormat]),
          [['https://example.org/plan.csv', 'text/csv']],
        );
        assert.doesNotMatch(text, /</, 'nothing in it ends a script');
      });

  test('says nothing the plan does not say', () => {
    const data = parsed(schemaOrg(gulouPlan));
    for (const key of ['dateModified', 'license', 'url', 'distribution']) assert.ok(!(key in data), key);
    assert.equal(data['datePublished'], '2021-12-31');
  });
});

describe('a dcat:Dataset', () => {
  const data = parsed(dcat(awkwardPlan, options));
  test('every text has its language, and every day its type', () => {
    assert.deepEqual(data['dct:title'], [
      { '@value': '规划 <一> & “二”', '@language': 'zh-CN' },
      { '@value': 'Plan "one" & </script>', '@language': 'en' },
    ]);
    // DCAT 3, 6.4.8: dct:issued as xsd:date; 6.14: dct:PeriodOfTime with dcat:startDate and dcat:endDate.
    assert.deepEqual(data['dct:issued'], { '@value': '2021-03-01', '@type': 'xsd:date' });
    assert.deepEqual(data['dct:temporal'], {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@value': '2021-04-01', '@type': 'xsd:date' },
      'dcat:endDate': { '@value': '2026-03-31', '@type': 'xsd:date' },
    });
    // The last publication, a withdrawal or the end of a period without a day.
    assert.deepEqual(data['dct:modified'], { '@value': '2023-06-30', '@type': 'xsd:date' });
  });

  test('every prefix in it is in its context', () => {
    const prefixes = new Set(Object.keys(data['@context'] as Json));
    const used = new Set<string>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        if (key === '@context') continue;
        if (!Array.isArray(value) && !key.startsWith('@')) used.add(key.split(':')[0]!);
        if (key === '@type') used.add(String(part).split(':')[0]!);
        walk(part);
      }
    };
    walk(data);
    assert.deepEqual(
      [...used].filter((prefix) => !prefixes.has(prefix)),
      [],
    );
  });

  test('distributions name their address and media type by an address', () =>
    // DCAT 3, 6.8.9 and 6.8.14.
    assert.deepEqual((data['dcat:distribution'] as Json[])[0], {
      '@type': 'dcat:Distribution',
      'dcat:downloadURL': { '@id': 'https://example.org/plan.csv' },
      'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
      'dct:license': { '@id': options.license },
    }));
});
