import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readStratml, stratml, type XmlElement } from '../../src/exchange/index.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { readXml } from '../../src/cli/read-xml.js';
import { smallPlan } from './small-plan.js';

const terminal = { locale: 'en', out: () => undefined, error: () => undefined, colours: false } as const;
const parse = (text: string): XmlElement => readXml(new TextEncoder().encode(text), 'file.xml', terminal);

/** Documents of another hand, whose prefix of the namespace is no matter of names. */
const document = (core: string, around = ''): XmlElement =>
  parse(
    `<x:PerformancePlanOrReport xmlns:x="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"><x:Name> Plan of
    energy </x:Name>${around}${core && `<x:StrategicPlanCore>${core}</x:StrategicPlanCore>`}</x:PerformancePlanOrReport>`.replaceAll(
      /<(\/?)(?!x:)(?=[A-Z])/g,
      '<$1x:',
    ),
  );
const days =
  '<AdministrativeInformation><StartDate>2021-01-01</StartDate><EndDate>2025-12-31</EndDate></AdministrativeInformation>';
const goal = (content: string): string => `<Goal><Name>Energy</Name><Description/>${content}</Goal>`;
const indicator = (results: string, more = ''): string =>
  `<PerformanceIndicator><MeasurementDimension>Use</MeasurementDimension><UnitOfMeasurement>GWh</UnitOfMeasurement>${more}${results
    .split('\n')
    .map((result) => `<MeasurementInstance>${result}</MeasurementInstance>`)
    .join('')}</PerformanceIndicator>`;
const objective = (content: string): string => goal(`<Objective><Name>Save</Name>${content}</Objective>`);
const result = (kind: 'Target' | 'Actual', content: string): string => `<${kind}Result>${content}</${kind}Result>`;
const end = '<EndDate>2025-12-31</EndDate>';
const descriptor = (name: string, value: string): string =>
  `<Descriptor><DescriptorName>${name}</DescriptorName><DescriptorValue>${value}</DescriptorValue></Descriptor>`;

type Part = Record<string, unknown>;
const read = (results: string, more = ''): { plan: Part; first: Part; doubts: readonly unknown[] } => {
  const { plan, doubts } = readStratml(document(objective(indicator(results, more)), days));
  return { plan: plan as Part, first: (plan['indicators'] as Part[])[0]!, doubts };
};
const target = (content: string): { target: unknown; doubts: readonly unknown[] } => {
  const { first, doubts } = read(result('Target', content));
  return { target: (first['targets'] as Part[])[0], doubts };
};
const open = { of: { kind: 'level' }, bound: { kind: 'none' }, when: { kind: 'open' } };
const place = 'Goal 1 › Objective 1';

describe('a StratML document read', () => {
  test('a document of nothing says where its days are missing', () => {
    const { plan, doubts } = readStratml(document(''));
    assert.deepEqual(plan, {
      id: 'plan',
      name: 'Plan of\n    energy',
      period: { start: undefined, end: undefined },
      document: { title: 'Plan of\n    energy' },
      goals: [],
      indicators: [],
    });
    assert.deepEqual(doubts, [{ code: 'period-from-results', place: 'AdministrativeInformation' }]);
  });
  test('what it says of itself', () => {
    const about = `<AdministrativeInformation><Identifier>plan.energy-1</Identifier><StartDate>2021-01-01T00:00:00</StartDate><EndDate>2025-12-31Z</EndDate>
      <PublicationDate>2020-11-05T08:00:00</PublicationDate><Source>https://example.org/plan</Source></AdministrativeInformation>`;
    const bodies = `<Organization><Name>Office</Name></Organization>
      <Organization><Name>East</Name><Identifier>organisation.east</Identifier><Description>sub-district</Description></Organization>
      <Organization><Name>West</Name><Identifier>organisation.Not An Id</Identifier></Organization>
      <Organization><Name>Other</Name><Identifier>urn:other</Identifier></Organization>`;
    const { plan, doubts } = readStratml(document(bodies, `<OtherInformation>A note.</OtherInformation>${about}`));
    assert.deepEqual(plan, {
      id: 'energy-1',
      name: 'Plan of\n    energy',
      period: { start: '2021-01-01', end: '2025-12-31' },
      document: {
        title: 'Plan of\n    energy',
        issuer: 'Office',
        issued: '2020-11-05',
        url: 'https://example.org/plan',
      },
      goals: [],
      indicators: [],
      organisations: [
        { id: 'east', name: 'East', kind: 'sub-district' },
        { id: 'organisation-2', name: 'West', kind: 'public-body' },
      ],
      note: 'A note.',
    });
    assert.deepEqual(doubts, []);
  });
  test('a description is a note where there is no other; an address that is none is left out', () => {
    const noted = readStratml(document('', `<Description>About.</Description>${days}`)).plan;
    assert.equal(noted['note'], 'About.');
    for (const source of ['see https://example.org', 'ftp://example.org', 'https://', 'https://example.org and more']) {
      const about = days.replace('</Admin', `<Source>${source}</Source></Admin`);
      assert.deepEqual(readStratml(document('', about)).plan['document'], { title: 'Plan of\n    energy' }, source);
    }
    const about = days.replace('</Admin', '<Source>http://example.org</Source></Admin');
    assert.equal((readStratml(document('', about)).plan['document'] as Part)['url'], 'http://example.org');
  });
  for (const [identifier, id] of [
    ['plan.a', 'a'],
    ['plan.a-1-b', 'a-1-b'],
    [`plan.${'a'.repeat(100)}`, 'a'.repeat(100)],
    [`plan.${'a'.repeat(101)}`, 'plan'],
    ['a', 'plan'],
    ['plan.', 'plan'],
    ['plan.a b', 'plan'],
    ['plan.-a', 'plan'],
    ['plan.a--b', 'plan'],
    ['plan.A', 'plan'],
    ['goal.a', 'plan'],
  ] as const)
    test(`the identifier ${identifier.slice(0, 12)} (${identifier.length} signs) gives the id ${id.slice(0, 8)}`, () =>
      assert.equal(
        readStratml(document('', days.replace('<Start', `<Identifier>${identifier}</Identifier><Start`))).plan['id'],
        id,
      ));
  test('vision, mission, values and stakeholders are left out, and where they stand is told', () => {
    const core = `<Vision/><Mission/><Value/>${goal('')}${goal('<Stakeholder><Name>S</Name></Stakeholder>')}`;
    assert.deepEqual(readStratml(document(core, days)).doubts, [
      { code: 'left-out', place: 'Vision' },
      { code: 'left-out', place: 'Mission' },
      { code: 'left-out', place: 'Value' },
      { code: 'left-out', place: 'Goal 2 › Stakeholder' },
    ]);
  });
  test('goals by their identifiers, else by their places; one without a name by what describes it', () => {
    const core =
      '<Goal><Name>A</Name><Identifier>goal.air</Identifier></Goal><Goal><Description>About B</Description></Goal><Goal/>';
    assert.deepEqual(readStratml(document(core, days)).plan['goals'], [
      { id: 'air', name: 'A' },
      { id: 'goal-2', name: 'About B' },
      { id: 'goal-3', name: undefined },
    ]);
  });
  test('the days of a plan that says none are those of its results, from the first to the last', () => {
    const results = [
      result(
        'Actual',
        '<StartDate>2022-01-01</StartDate><EndDate>2022-12-31</EndDate><NumberOfUnits>9</NumberOfUnits>',
      ),
      result('Target', '<EndDate>2030-12-31</EndDate><Description>at least 8</Description>'),
      result('Actual', '<StartDate>2020-01-01</StartDate><NumberOfUnits>9</NumberOfUnits>'),
    ].join('\n');
    for (const about of [
      '',
      // One day is no span.
      '<AdministrativeInformation><EndDate>2025-12-31</EndDate></AdministrativeInformation>',
    ]) {
      const { plan, doubts } = readStratml(document(objective(indicator(results)), about));
      assert.deepEqual(plan['period'], { start: '2020-01-01', end: '2030-12-31' });
      assert.ok(
        doubts.some(({ code, place: at }) => code === 'period-from-results' && at === 'AdministrativeInformation'),
      );
    }
  });
  test('an element that is no plan is named', () =>
    assert.throws(() => readStratml(parse('<s:StrategicPlan xmlns:s="urn:x"/>')), {
      name: 'RangeError',
      message: 'readStratml requires the element PerformancePlanOrReport; received s:StrategicPlan',
    }));
});

describe('objectives of a StratML document', () => {
  const measures = (content: string): { list: unknown; doubts: readonly unknown[] } => {
    const { plan, doubts } = readStratml(document(content, days));
    return { list: plan['measures'], doubts };
  };
  const measure = { goal: 'goal-1', kind: 'task' };
  const locator = { section: 'Energy' };
  test('one without an indicator is a measure, which is told', () => {
    const { list, doubts } = measures(
      goal(
        '<Objective><Name>A</Name><Description>Do A.</Description></Objective><Objective><Name>B</Name></Objective>',
      ),
    );
    assert.deepEqual(list, [
      { id: 'measure-1-1', name: 'A', ...measure, citations: [{ quote: 'Do A.', locator }] },
      { id: 'measure-1-2', name: 'B', ...measure, citations: [{ quote: 'B', locator }] },
    ]);
    assert.deepEqual(doubts, [
      { code: 'objective-as-measure', place: 'Goal 1 › Objective 1' },
      { code: 'objective-as-measure', place: 'Goal 1 › Objective 2' },
    ]);
  });
  test('one of ours is one without a doubt; one without a name is called by its description', () => {
    const { list, doubts } = measures(
      goal('<Objective><Description>Do A.</Description><Identifier>measure.a</Identifier></Objective>'),
    );
    assert.deepEqual(list, [{ id: 'a', name: 'Do A.', ...measure, citations: [{ quote: 'Do A.', locator }] }]);
    assert.deepEqual(doubts, []);
  });
  test('in a goal without a name the place is its id', () => {
    const { list } = measures('<Goal><Objective><Name>A</Name><Identifier>measure.a</Identifier></Objective></Goal>');
    assert.deepEqual(list, [
      { id: 'a', name: 'A', ...measure, citations: [{ quote: 'A', locator: { section: 'goal-1' } }] },
    ]);
  });
  test('several indicators of one objective have ids and places of their own', () => {
    const two = `<Identifier>indicator.own</Identifier>${indicator('')}<PerformanceIndicator/>`;
    const { plan, doubts } = readStratml(document(objective(two), days));
    const all = plan['indicators'] as Part[];
    assert.deepEqual(
      all.map(({ id, name, unit }) => [id, name, unit]),
      // The identifier names the objective, not one of the two.
      [
        ['indicator-1-1-1', 'Use', 'GWh'],
        ['indicator-1-1-2', 'Save', undefined],
      ],
    );
    assert.deepEqual(doubts, [
      { code: 'target-as-text', place: `${place} › PerformanceIndicator 1`, words: 'Use' },
      { code: 'target-as-text', place: `${place} › PerformanceIndicator 2`, words: 'Save' },
    ]);
  });
  test('one indicator by its identifier, with the bodies that lead and what it is a part of', () => {
    const content = `<Identifier>indicator.use</Identifier>
      <Stakeholder><Name>East</Name><Description>organisation.east</Description></Stakeholder>
      <Stakeholder><Name>Somebody</Name><Description>Somebody else</Description></Stakeholder>
      <Stakeholder><Name>Nobody</Name></Stakeholder>
      ${indicator(
        '',
        `<Relationship RelationshipType="Broader_Than"><ReferentIdentifier>indicator.small</ReferentIdentifier></Relationship>
        <Relationship RelationshipType="Narrower_Than"><ReferentIdentifier>urn:x</ReferentIdentifier></Relationship>
        <Relationship RelationshipType="Narrower_Than"/>
        <Relationship RelationshipType="Narrower_Than"><ReferentIdentifier>indicator.large</ReferentIdentifier></Relationship>
        <OtherInformation>What is used.</OtherInformation>`,
      )}`;
    assert.deepEqual(readStratml(document(objective(content), days)).plan['indicators'], [
      {
        id: 'use',
        goal: 'goal-1',
        name: 'Use',
        parent: 'large',
        unit: 'GWh',
        definition: 'What is used.',
        targets: [{ words: 'Use', ...open }],
        responsible: ['east'],
      },
    ]);
  });
  test('an identifier that is none of an indicator gives no id', () => {
    const { plan } = readStratml(document(objective(`<Identifier>measure.use</Identifier>${indicator('')}`), days));
    assert.equal((plan['indicators'] as Part[])[0]!['id'], 'indicator-1-1');
  });
  test('a text among the results is none, nor is an element nobody knows', () => {
    const { first, plan } = read(`words <Other>${end}<NumberOfUnits>5</NumberOfUnits></Other>`);
    assert.deepEqual(first['targets'], [{ words: 'Use', ...open }]);
    assert.equal(plan['observations'], undefined);
  });
});

describe('targets of a StratML document', () => {
  const asText = (words: string): unknown[] => [{ code: 'target-as-text', place, words }];
  test('a number alone does not say which way it is to go', () => {
    const { target: read, doubts } = target(`${end}<NumberOfUnits>80</NumberOfUnits>`);
    assert.deepEqual(read, { words: '80 GWh', ...open, when: { kind: 'by', date: '2025-12-31' } });
    assert.deepEqual(doubts, asText('80 GWh'));
  });
  test('without a day and a unit it is a number', () => {
    const bare =
      '<PerformanceIndicator><MeasurementInstance><TargetResult><NumberOfUnits>80</NumberOfUnits></TargetResult></MeasurementInstance></PerformanceIndicator>';
    const { plan, doubts } = readStratml(document(objective(bare), days));
    assert.deepEqual((plan['indicators'] as Part[])[0]!['targets'], [{ words: '80', ...open }]);
    assert.deepEqual(doubts, asText('80'));
  });
  test('neither number nor words are no target', () => {
    const { target: read, doubts } = target(`${end}${descriptor('High', '{')}`);
    assert.deepEqual(read, { words: 'Use', ...open });
    assert.deepEqual(doubts, asText('Use'));
  });
  test('words say what it is; the day is that of the result where they name none', () => {
    assert.deepEqual(target(`${end}<Description>at least 40%</Description>`), {
      target: {
        words: 'at least 40%',
        of: { kind: 'level' },
        bound: { kind: 'at-least', value: 40 },
        when: { kind: 'by', date: '2025-12-31' },
      },
      doubts: [],
    });
    assert.deepEqual(target('<Description>at least 40%</Description>').target, {
      words: 'at least 40%',
      of: { kind: 'level' },
      bound: { kind: 'at-least', value: 40 },
      when: { kind: 'by' },
    });
    const dated = target(`${end}<Description>at least 40% by 2024</Description>`).target as Part;
    assert.deepEqual(dated['when'], { kind: 'by', date: '2024-12-31' });
  });
  test('words that say nothing to be held against stay words', () => {
    const { target: read, doubts } = target(`${end}<Description>Make it better</Description>`);
    assert.deepEqual(read, { words: 'Make it better', ...open, when: { kind: 'by', date: '2025-12-31' } });
    assert.deepEqual(doubts, asText('Make it better'));
  });
  test('a descriptor of another hand stands for words that are missing', () => {
    assert.equal((target(descriptor('Level', 'High')).target as Part)['words'], 'High');
    const said = target(`${descriptor('Level', 'High')}<Description>Low</Description>`).target as Part;
    assert.equal(said['words'], 'Low');
  });
  test('our own descriptor brings the axes back', () => {
    const axes = '{"of":{"kind":"total"},"bound":{"kind":"at-least","value":5},"when":{"kind":"by"}}';
    assert.deepEqual(target(`${end}${descriptor('drumtower:target', axes)}<Description>five</Description>`), {
      target: { words: 'five', of: { kind: 'total' }, bound: { kind: 'at-least', value: 5 }, when: { kind: 'by' } },
      doubts: [],
    });
  });
  for (const broken of ['{"of":', '[1]', 'null', '5', '"text"', ''])
    test(`a descriptor that was tampered with (${broken || 'empty'}) is none`, () => {
      const { target: read, doubts } = target(
        `${descriptor('drumtower:target', broken)}<Description>five</Description>`,
      );
      assert.deepEqual(read, { words: 'five', ...open });
      assert.deepEqual(doubts, asText('five'));
    });
});

describe('figures of a StratML document', () => {
  const figure = (content: string): { figures: unknown; doubts: readonly unknown[] } => {
    const { plan, doubts } = read(
      `${result('Target', `${end}<Description>at least 40 GWh</Description>`)}\n${result('Actual', content)}`,
    );
    return { figures: plan['observations'], doubts };
  };
  const number = (text: string): string => `<NumberOfUnits>${text}</NumberOfUnits>`;
  const level = { indicator: 'indicator-1-1', counts: 'level', status: 'final' };
  const taken = (words: string): unknown[] => [{ code: 'figure-taken-as-level', place, words }];
  for (const [start, last, period] of [
    ['2022-01-01', '2022-12-31', '2022'],
    ['2021-01-01', '2022-12-31', '2021/2022'],
    ['2022-01-01', '2022-06-30', '2022-01-01/2022-06-30'],
    ['2021-07-01', '2022-12-31', '2021-07-01/2022-12-31'],
    ['2022-12-31', '2022-12-31', '2022-12-31'],
    ['', '2022-06-30', '2022-06-30'],
    ['2022-06-30', '', '2022-06-30'],
    ['soon', '2022-06-30T12:00:00', '2022-06-30'],
    ['2022-06-30', 'soon', '2022-06-30'],
    ['12022-06-30', '2022-06-30', '2022-06-30'],
  ] as const)
    test(`from “${start}” to “${last}” is the period ${period}`, () =>
      assert.deepEqual(
        figure(`${start && `<StartDate>${start}</StartDate>`}${last && `<EndDate>${last}</EndDate>`}${number('9')}`),
        { figures: [{ ...level, period, value: 9 }], doubts: taken('9') },
      ));
  for (const [text, value, decimals] of [
    ['9', 9],
    ['-9', -9],
    ['+9', 9],
    ['9.', 9],
    ['.5', 0.5],
    ['9.5', 9.5],
    ['9.50', 9.5, 2],
    ['90.00', 90, 2],
    ['12.34', 12.34],
    [' 7 ', 7],
  ] as const)
    test(`the number “${text}” is ${value}`, () =>
      assert.deepEqual(figure(`${end}${number(text)}`).figures, [
        { ...level, period: '2025-12-31', value, ...(decimals !== undefined && { decimals }) },
      ]));
  for (const text of ['', 'n/a', '9 GWh', 'about 9', '1,000', '1e3', '.', '9.5.1', '--9'])
    test(`“${text}” is no number, and left out with its words`, () => {
      const { figures, doubts } = figure(`${end}${number(text)}<Description>nine</Description>`);
      assert.equal(figures, undefined);
      assert.deepEqual(doubts, [{ code: 'result-without-number', place, words: 'nine' }]);
    });
  test('without words there are none to tell', () =>
    assert.deepEqual(figure(end).doubts, [{ code: 'result-without-number', place }]));
  test('a number of no day is left out with it', () => {
    const { figures, doubts } = figure(number('9.50'));
    assert.equal(figures, undefined);
    assert.deepEqual(doubts, [{ code: 'result-without-date', place, words: '9.5' }]);
  });
  test('what is said beside it is its note', () =>
    assert.deepEqual(figure(`${end}${number('9')}<Description>of the grid</Description>`).figures, [
      { ...level, period: '2025-12-31', value: 9, note: 'of the grid' },
    ]));
  test('our own descriptor brings back how it counts, without a doubt', () =>
    assert.deepEqual(
      figure(
        `${end}${number('9.0')}${descriptor('drumtower:observation', '{"period":"2022-H1","counts":"increment"}')}`,
      ),
      {
        figures: [{ indicator: 'indicator-1-1', period: '2022-H1', counts: 'increment', value: 9, decimals: 1 }],
        doubts: [],
      },
    ));
  test('a baseline of ours is one, not a figure, and its days are none of the plan', () => {
    const base = `<EndDate>2001-12-31</EndDate>${number('12.0')}${descriptor('drumtower:baseline', '{"period":"2001"}')}`;
    const { plan, doubts } = readStratml(
      document(
        objective(
          indicator(
            `${result('Actual', base)}\n${result('Target', `<StartDate>2021-01-01</StartDate>${end}<Description>at least 40 GWh</Description>`)}`,
          ),
        ),
      ),
    );
    assert.deepEqual((plan['indicators'] as Part[])[0]!['baseline'], { period: '2001', value: 12, decimals: 1 });
    assert.equal(plan['observations'], undefined);
    assert.deepEqual(plan['period'], { start: '2021-01-01', end: '2025-12-31' });
    assert.deepEqual(doubts, [{ code: 'period-from-results', place: 'AdministrativeInformation' }]);
  });
});

describe('the small plan there and back', () => {
  test('comes back as it was, but for what is listed as lost', () => {
    const plan = smallPlan();
    const { plan: back, doubts } = readStratml(parse(stratml(plan)));
    assert.deepEqual(doubts, []);
    const again = parsePlan(back);
    assert.deepEqual(again.period, plan.period);
    assert.deepEqual(
      again.indicators.map(({ id, goal: of, parent, targets, responsible }) => ({
        id,
        of,
        parent,
        targets,
        responsible,
      })),
      plan.indicators.map(({ id, goal: of, parent, targets, responsible }) => ({
        id,
        of,
        parent,
        targets,
        responsible,
      })),
    );
    assert.deepEqual(again.observations, plan.observations);
    assert.deepEqual(again.indicators[0]!.baseline, plan.indicators[0]!.baseline);
    assert.deepEqual(again.organisations, [{ id: 'east', name: '东街', kind: 'sub-district' }]);
  });
});
