import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import {
  directoryJsonSchema,
  observationsJsonSchema,
  planDefinitions,
  planJsonSchema,
} from '../../src/model/plan-json-schema.js';
import type { Indicator } from '../../src/model/plan.js';
import { minimalIndicator, minimalPlan } from './minimal-plan.js';
import data from './target-sentences.json';

const ajv = formats.default(new Ajv2020({ strict: true }));
const isPlan = ajv.compile(planJsonSchema());
const isObservationsFile = ajv.compile(observationsJsonSchema());
// A validator that passes over formats, as the standard allows.
const isPlanWithoutFormats = new Ajv2020({ validateFormats: false }).compile(planJsonSchema());

const observation = { indicator: 'patents', period: '2022', value: 0, counts: 'level', status: 'final' };
const target = minimalIndicator.targets[0];
const withTarget = (extra: object): object =>
  minimalPlan({ indicators: [{ ...minimalIndicator, targets: [{ ...target, ...extra }] }] });
const withBaseline = (period: string): object =>
  minimalPlan({ indicators: [{ ...minimalIndicator, baseline: { value: 0, period } }] });

describe('planJsonSchema', () => {
  it('is draft 2020-12, has a title and no address', () => {
    const schema = planJsonSchema() as Record<string, unknown>;
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(typeof schema['title'], 'string');
    assert.ok(!('$id' in schema));
  });

  it('takes what parsePlan takes', () => {
    const rows = data as unknown as { indicator: Indicator; plan?: { indicators?: Indicator[] } }[];
    const plans = [
      minimalPlan(),
      minimalPlan({
        $schema: './plan.schema.json',
        observations: [observation],
        name: { 'zh-CN': '规划', en: 'Plan' },
      }),
      ...['2020', '2020-H2', '2020-Q4', '2020-02', '2020-02-29', '2016/2020', '2020-02-01/2020-Q4'].map(withBaseline),
      ...rows.map(({ indicator, plan }) =>
        minimalPlan({
          goals: [{ id: 'goal', name: '目标' }],
          ...plan,
          indicators: [indicator, ...(plan?.indicators ?? [])],
        }),
      ),
    ];
    for (const plan of plans) {
      assert.ok(isPlan(plan), JSON.stringify(isPlan.errors));
      assert.ok(safeParsePlan(plan).ok);
    }
  });

  const wrong: [what: string, plan: unknown][] = [
    ['null', null],
    ['nothing', {}],
    ['no goals', { ...minimalPlan(), goals: undefined }],
    ['an unknown field', minimalPlan({ colour: 'red' })],
    ['a blank name', minimalPlan({ name: ' ' })],
    ['a name in no language', minimalPlan({ name: {} })],
    ['a name in a language without a tag', minimalPlan({ name: { 'in English': 'x' } })],
    ['an id with capitals', minimalPlan({ id: 'Plan' })],
    ['30 February', minimalPlan({ period: { start: '2021-02-30', end: '2025-12-31' } })],
    ['month 13', minimalPlan({ period: { start: '2021-13-01', end: '2025-12-31' } })],
    ['a day with a time', minimalPlan({ period: { start: '2021-01-01T00:00:00Z', end: '2025-12-31' } })],
    ['a number as text', withTarget({ bound: { kind: 'at-least', value: '80' } })],
    ['an unknown kind of target', withTarget({ of: { kind: 'speed' } })],
    ['a bound of two references', withTarget({ bound: { kind: 'equal', value: { indicator: 'a', target: 'b' } } })],
    ['no targets', minimalPlan({ indicators: [{ ...minimalIndicator, targets: [] }] })],
    ['quarter 5', withBaseline('2020-Q5')],
    ['30 February as a period', withBaseline('2020-02-30')],
    ['a span of three', withBaseline('2016/2018/2020')],
    ['a place that says nothing', withTarget({ citation: { quote: 'x', locator: {} } })],
    ['page 0', withTarget({ citation: { quote: 'x', locator: { page: 0 } } })],
    ['a dangerous address', minimalPlan({ document: { title: 'x', url: 'javascript:alert(1)' } })],
  ];
  for (const [what, plan] of wrong)
    it(`refuses ${what}, as parsePlan does`, () => {
      assert.ok(!isPlan(JSON.parse(JSON.stringify(plan))));
      assert.ok(!safeParsePlan(plan).ok);
    });

  it('holds days to their form even where formats are passed over', () => {
    for (const start of ['2021-13-01', '2021-1-1', '１２３４-01-01', 'soon'])
      assert.ok(!isPlanWithoutFormats(minimalPlan({ period: { start, end: '2025-12-31' } })));
  });
});

describe('observationsJsonSchema', () => {
  it('takes a file of observations and refuses others', () => {
    assert.ok(isObservationsFile({ plan: 'test-plan', observations: [observation] }));
    assert.ok(!isObservationsFile({ observations: [observation] }));
    assert.ok(!isObservationsFile({ plan: 'test-plan', observations: [{ ...observation, period: '2022-13' }] }));
    assert.ok(!isObservationsFile(minimalPlan()));
  });
});

describe('a schema for editors', () => {
  interface Part {
    readonly title?: string;
    readonly type?: string;
    readonly enum?: readonly unknown[];
    readonly description?: string;
    readonly const?: unknown;
    readonly properties?: Readonly<Record<string, Part>>;
    readonly anyOf?: readonly Part[];
    readonly oneOf?: readonly Part[];
    readonly $defs?: Readonly<Record<string, Part>>;
  }

  it('has a title, and the fields of its file', () => {
    assert.deepEqual(
      [planJsonSchema(), observationsJsonSchema(), directoryJsonSchema()].map(({ title, properties = {} }: Part) => [
        title,
        Object.keys(properties).slice(0, 2),
      ]),
      [
        ['Government plan', ['$schema', 'id']],
        ['Observations of a government plan', ['$schema', 'plan']],
        ['Directory of organisations', ['$schema', 'directory']],
      ],
    );
  });

  it('has the parts it leads to, over others too, and no more', () => {
    const names = ({ $defs = {} }: Part): string[] => Object.keys($defs);
    const [plan, directory, observations] = [planJsonSchema(), directoryJsonSchema(), observationsJsonSchema()];
    // A plan leads to an indicator, that to a target, that to its bound.
    for (const name of ['indicator', 'target', 'bound', 'boundValue', 'citation', 'locator', 'measure'])
      assert.ok(names(plan).includes(name), name);
    for (const name of ['plan', 'observationsFile', 'directoryFile', 'directoryEntry', 'recognition'])
      assert.ok(!names(plan).includes(name), name);
    for (const name of ['directoryEntry', 'recognition', 'propertyCounts', 'preparedNames', 'id'])
      assert.ok(names(directory).includes(name), name);
    assert.ok(!names(directory).includes('indicator'));
    assert.deepEqual(
      names(observations)
        .filter((name) => ['observation', 'source', 'goal', 'target'].includes(name))
        .sort(),
      ['observation', 'source'],
    );
  });

  it('says what a part, a kind and a word mean, where they stand', () => {
    const { $defs = {} } = planJsonSchema() as Part;
    assert.match($defs['goal']?.description ?? '', /^What the plan wants, in words/);
    const level = $defs['targetOf']?.oneOf?.find(({ properties }) => properties?.['kind']?.const === 'level');
    assert.match(level?.properties?.['kind']?.description ?? '', /^What stands at the end of a period/);
    const every = $defs['reporting']?.properties?.['every'];
    assert.deepEqual([every?.enum, every?.type], [undefined, undefined]);
    assert.deepEqual(every?.anyOf, [
      { const: 'month', description: 'Every month.' },
      { const: 'quarter', description: 'Every quarter.' },
      { const: 'half', description: 'Every half year.' },
      { const: 'year', description: 'Every year.' },
    ]);
    // What is no word of a closed list keeps its type.
    assert.deepEqual([$defs['id']?.type, $defs['id']?.anyOf], ['string', undefined]);
    const yearStart = $defs['timeSpan']?.properties?.['yearStart'];
    assert.deepEqual([yearStart?.type, yearStart?.enum?.length, yearStart?.anyOf], ['string', 12, undefined]);
  });
});

describe('what a page holds a plan against', () => {
  it('has kinds with the same fields as one where they stand next to each other, and words without a type', () => {
    interface Part {
      readonly id?: string;
      readonly enum?: readonly unknown[];
      readonly minProperties?: number;
      readonly properties?: Readonly<Record<string, Part>>;
      readonly anyOf?: readonly Part[];
      readonly oneOf?: readonly Part[];
    }
    const { target: aim, text, locator, id, interval } = planDefinitions() as Readonly<Record<string, Part>>;
    const options = aim?.properties?.['bound']?.oneOf ?? [];
    assert.deepEqual(
      options.map(({ properties }) => properties?.['kind']),
      [
        { enum: ['at-least', 'more-than', 'at-most', 'less-than'] },
        { enum: ['between'] },
        { enum: ['about'] },
        { enum: ['equal'] },
        { enum: ['up', 'down', 'hold', 'none'] },
      ],
    );
    assert.deepEqual(
      options.map(({ properties = {} }) => Object.keys(properties).join(' ')),
      ['kind value decimals', 'kind low high held', 'kind value decimals tolerance', 'kind value decimals', 'kind'],
    );
    assert.equal(text?.anyOf?.[1]?.minProperties, 1);
    assert.equal(locator?.minProperties, 1);
    assert.deepEqual([id?.id, aim?.id], [undefined, undefined]);
    const { enum: months, ...rest } = interval?.properties?.['yearStart'] ?? {};
    assert.deepEqual([months?.length, rest], [12, {}]);
  });
});
