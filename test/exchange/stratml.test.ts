import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lossesOf, readStratml, stratml, type XmlElement } from '../../src/exchange/index.js';
import { periodInterval } from '../../src/calendar/period.js';
import { parsePlan, withObservations, parseObservations } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { chinaPlan } from '../../src/plans/china-14th-five-year-plan.js';
import { europePlan } from '../../src/plans/europe-2020.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import illustrative from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import { readXml } from '../../src/cli/read-xml.js';
import { awkwardPlan } from './awkward-plan.js';
import { assertOrder, elements, type Order } from './order.js';

const many = Infinity;
/** ISO 17469-2, PerformancePlanOrReport, schema 2.2.8 of 2016-05-06: sequences and how often. */
const order: Order = {
  PerformancePlanOrReport: [
    ['Name', 1, 1],
    ['Description', 0, 1],
    ['OtherInformation', 0, 1],
    ['StrategicPlanCore', 1, 1],
    ['AdministrativeInformation', 0, 1],
    ['Submitter', 0, 1],
  ],
  StrategicPlanCore: [
    ['Organization', 0, many],
    ['Vision', 0, 1],
    ['Mission', 0, 1],
    ['Value', 0, many],
    ['Goal', 1, many],
  ],
  Organization: [
    ['Name', 0, 1],
    ['Acronym', 0, 1],
    ['Identifier', 0, 1],
    ['Description', 0, 1],
    ['Stakeholder', 0, many],
  ],
  Goal: [
    ['Name', 1, 1],
    ['Description', 1, 1],
    ['Identifier', 0, 1],
    ['SequenceIndicator', 0, 1],
    ['Stakeholder', 0, many],
    ['OtherInformation', 0, 1],
    ['Objective', 0, many],
  ],
  Objective: [
    ['Name', 0, 1],
    ['Description', 0, 1],
    ['Identifier', 0, 1],
    ['SequenceIndicator', 0, 1],
    ['Stakeholder', 0, many],
    ['OtherInformation', 0, 1],
    ['PerformanceIndicator', 0, many],
  ],
  Stakeholder: [
    ['Name', 1, 1],
    ['Description', 0, 1],
    ['Role', 0, many],
  ],
  Role: [
    ['Name', 1, 1],
    ['Description', 0, 1],
    ['RoleType', 0, 2],
  ],
  PerformanceIndicator: [
    ['SequenceIndicator', 0, 1],
    ['MeasurementDimension', 1, 1],
    ['UnitOfMeasurement', 1, 1],
    ['Identifier', 0, 1],
    ['Relationship', 0, many],
    ['MeasurementInstance', 0, many],
    ['OtherInformation', 0, 1],
  ],
  Relationship: [
    ['Identifier', 0, 1],
    ['ReferentIdentifier', 0, many],
    ['Name', 0, 1],
    ['Description', 0, 1],
  ],
  MeasurementInstance: [
    ['Place', 0, 1],
    ['TargetResult', 0, many],
    ['ActualResult', 0, many],
  ],
  ...Object.fromEntries(
    ['TargetResult', 'ActualResult'].map((name) => [
      name,
      [
        ['StartDate', 0, 1],
        ['EndDate', 0, 1],
        ['NumberOfUnits', 0, 1],
        ['Descriptor', 0, 1],
        ['Description', 0, 1],
      ],
    ]),
  ),
  Descriptor: [
    ['DescriptorName', 0, 1],
    ['DescriptorValue', 0, 1],
  ],
  AdministrativeInformation: [
    ['Identifier', 0, 1],
    ['StartDate', 0, 1],
    ['EndDate', 0, 1],
    ['PublicationDate', 0, 1],
    ['Source', 0, 1],
  ],
};

const terminal = { locale: 'en', out: () => undefined, error: () => undefined, colours: false } as const;
const parse = (text: string): XmlElement => readXml(new TextEncoder().encode(text), 'plan.xml', terminal);
const gulou = withObservations(gulouPlan, parseObservations(illustrative, gulouPlan));
const plans: Record<string, Plan> = { awkward: awkwardPlan, Gulou: gulou, national: chinaPlan, Europe: europePlan };

for (const [name, plan] of Object.entries(plans))
  describe(`StratML of a plan (${name})`, () => {
    const root = parse(stratml(plan));
    const all = [...elements(root)];
    const texts = (element: string): string[] =>
      all.filter((each) => each.name === element).map(({ children }) => children.join(''));

    test('holds what the schema lets it hold, in its order', () => {
      assert.equal(root.attributes['xmlns'], 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport');
      assert.equal(root.attributes['Type'], 'Performance_Report');
      assertOrder(root, order);
    });
    test('identifiers are names of XML and unique; days and numbers are what their types say', () => {
      // xsd:ID, xsd:date, xsd:decimal.
      const ids = texts('Identifier');
      for (const id of ids) assert.match(id, /^[A-Za-z_][\w.-]*$/);
      assert.equal(new Set(ids).size, ids.length);
      for (const day of [...texts('StartDate'), ...texts('EndDate')]) assert.match(day, /^\d{4}-\d\d-\d\d$/);
      for (const number of texts('NumberOfUnits')) assert.match(number, /^-?\d+(\.\d+)?$/);
    });
    test('comes back as a plan that writes the same document', () => {
      const back = parsePlan(readStratml(root).plan);
      const again = parse(stratml(back));
      const core = (document: XmlElement): unknown =>
        document.children.find((child) => typeof child !== 'string' && child.name === 'StrategicPlanCore');
      // What is lost on the way is told by lossesOf; the rest of the core stands as it stood.
      const bare = (element: XmlElement): unknown[] => [
        element.name,
        element.children
          .filter((child) => typeof child === 'string' || !['OtherInformation', 'Description'].includes(child.name))
          .map((child) => (typeof child === 'string' ? child.trim() : bare(child)))
          .filter((child) => child !== ''),
      ];
      assert.deepEqual(bare(core(again) as XmlElement), bare(core(root) as XmlElement));
    });
    test('what is not listed as lost is there again', () => {
      const back = parsePlan(readStratml(root).plan);
      const lost = new Set(lossesOf(plan, 'stratml').map(({ fact }) => fact));
      const axes = (each: Plan): unknown =>
        each.indicators.map(({ id, targets, baseline, responsible, parent }) => [
          id,
          responsible,
          parent,
          targets.map(({ words, of, bound, when, force }) => ({ words, of, bound, when, force: force ?? null })),
          baseline && [baseline.value, baseline.period],
        ]);
      assert.ok(!lost.has('target-axes') && !lost.has('baselines'));
      assert.deepEqual(
        axes(back),
        axes({
          ...plan,
          indicators: [...plan.goals.flatMap(({ id }) => plan.indicators.filter(({ goal }) => goal === id))],
        }),
      );
      const figures = (each: Plan): string[] =>
        (each.observations ?? [])
          .filter(({ indicator }) => each.indicators.some(({ id }) => id === indicator))
          .map(
            ({
              indicator,
              of,
              period,
              value,
              counts,
              status,
              published,
              withdrawn,
              illustrative: sample,
              break: broken,
            }) =>
              JSON.stringify([
                indicator,
                of,
                periodInterval(period, each.period.yearStart),
                value,
                counts,
                status,
                published,
                withdrawn,
                sample,
                broken,
              ]),
          )
          .sort();
      assert.deepEqual(figures(back), figures(plan));
    });
  });

describe('a StratML document of somebody else', () => {
  const document = (results: string, more = ''): XmlElement =>
    parse(`<?xml version="1.0"?><s:PerformancePlanOrReport xmlns:s="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Plan">
      <s:Name>Energy &amp; Water &#8212; plan</s:Name>
      <s:StrategicPlanCore><s:Organization><s:Name>Office</s:Name></s:Organization>${more}
      <s:Goal><s:Name>Energy</s:Name><s:Description/><s:Objective><s:Name>Save</s:Name>
      <s:PerformanceIndicator><s:MeasurementDimension>Use</s:MeasurementDimension><s:UnitOfMeasurement>GWh</s:UnitOfMeasurement>
      <s:MeasurementInstance>${results}</s:MeasurementInstance></s:PerformanceIndicator></s:Objective>
      <s:Objective><s:Name>Insulate schools</s:Name><s:Description>Insulate all schools.</s:Description></s:Objective></s:Goal></s:StrategicPlanCore>
      <s:AdministrativeInformation><s:StartDate>2021-01-01</s:StartDate><s:EndDate>2025-12-31</s:EndDate></s:AdministrativeInformation>
      </s:PerformancePlanOrReport>`);
  const target =
    '<s:TargetResult><s:EndDate>2025-12-31</s:EndDate><s:NumberOfUnits>80</s:NumberOfUnits></s:TargetResult>';

  test('a bare number is kept as words, not guessed to be a floor or a ceiling', () => {
    const { plan, doubts } = readStratml(document(target));
    const [indicator] = parsePlan(plan).indicators;
    assert.deepEqual(indicator?.targets, [
      { words: '80 GWh', of: { kind: 'level' }, bound: { kind: 'none' }, when: { kind: 'by', date: '2025-12-31' } },
    ]);
    assert.deepEqual(
      doubts.map(({ code }) => code),
      ['target-as-text', 'objective-as-measure'],
    );
  });

  test('a target in words is read from them', () => {
    const words =
      '<s:TargetResult><s:EndDate>2024-12-31</s:EndDate><s:Description>at least 40%</s:Description></s:TargetResult>';
    const [indicator] = parsePlan(readStratml(document(words)).plan).indicators;
    assert.deepEqual(indicator?.targets[0]?.bound, { kind: 'at-least', value: 40 });
    assert.deepEqual(indicator?.targets[0]?.when, { kind: 'by', date: '2024-12-31' });
  });

  test('an actual result is taken as a level, and said to be', () => {
    const actual =
      '<s:ActualResult><s:StartDate>2022-01-01</s:StartDate><s:EndDate>2022-12-31</s:EndDate><s:NumberOfUnits>91.50</s:NumberOfUnits></s:ActualResult>';
    const { plan, doubts } = readStratml(document(target + actual));
    assert.deepEqual(parsePlan(plan).observations, [
      { indicator: 'indicator-1-1', period: '2022', value: 91.5, decimals: 2, counts: 'level', status: 'final' },
    ]);
    assert.ok(doubts.some(({ code, words }) => code === 'figure-taken-as-level' && words === '91.5'));
  });

  test('results in words alone, vision and mission are said to be left out', () => {
    const actual =
      '<s:ActualResult><s:EndDate>2022-12-31</s:EndDate><s:Description>good</s:Description></s:ActualResult>';
    const { doubts } = readStratml(document(target + actual, '<s:Vision><s:Description>v</s:Description></s:Vision>'));
    const codes = doubts.map(({ code }) => code);
    assert.ok(codes.includes('result-without-number') && codes.includes('left-out'));
  });

  test('an objective without an indicator is a measure with its words', () => {
    const { measures, name } = parsePlan(readStratml(document(target)).plan);
    assert.equal(name, 'Energy & Water — plan');
    assert.deepEqual(measures, [
      {
        id: 'measure-1-2',
        name: 'Insulate schools',
        goal: 'goal-1',
        kind: 'task',
        citations: [{ quote: 'Insulate all schools.', locator: { section: 'Energy' } }],
      },
    ]);
  });

  test('another document is refused with what it is', () =>
    assert.throws(() => readStratml(parse('<feed/>')), /PerformancePlanOrReport; received feed/));
});

describe('reading XML', () => {
  for (const [what, text, message] of [
    ['a tag that is not closed', '<a>\n<b></a>', /line 2/],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', /document type/],
    ['no XML', '{"a": 1}', /no XML/],
  ] as const)
    test(`${what} is refused`, () => assert.throws(() => parse(text), message));
  test('bytes that are no UTF-8 are refused', () =>
    assert.throws(() => readXml(new Uint8Array([0x3c, 0xff, 0xfe]), 'plan.xml', terminal), /UTF-8/));
});
