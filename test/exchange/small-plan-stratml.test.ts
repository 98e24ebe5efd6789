import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stratml, type ExchangeOptions } from '../../src/exchange/index.js';
import { smallPlan, type Draft } from './small-plan.js';

/** A document by its lines, without what they are moved in by. */
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** One measurement; facts that have no element stand as JSON in the descriptor. */
const measured = (
  name: string,
  start: string,
  end: string,
  figure: string,
  descriptor: string,
  facts: object,
  words: string,
): string => `<MeasurementInstance>
  <${name}>
  ${start && `<StartDate>${start}</StartDate>`}
  ${end && `<EndDate>${end}</EndDate>`}
  ${figure && `<NumberOfUnits>${figure}</NumberOfUnits>`}
  <Descriptor>
  <DescriptorName>drumtower:${descriptor}</DescriptorName>
  <DescriptorValue>${JSON.stringify(facts).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</DescriptorValue>
  </Descriptor>
  <Description>${words}</Description>
  </${name}>
  </MeasurementInstance>`;

const base = measured(
  'ActualResult',
  '2020-01-01',
  '2020-12-31',
  '120.0',
  'baseline',
  { qualifier: 'about', period: '2020', words: '约120.0人' },
  '基期; 约120.0人',
);
const east = `<Stakeholder StakeholderTypeType="Organization">
  <Name>东街</Name>
  <Description>organisation.east</Description>
  <Role>
  <Name>东街</Name>
  <RoleType>Performer</RoleType>
  </Role>
  </Stakeholder>`;
const jobs = `<Objective>
  <Name>新增就业</Name>
  <Description>累计1000人以上</Description>
  <Identifier>indicator.jobs</Identifier>
  ${east}
  <OtherInformation>不含临时工</OtherInformation>
  <PerformanceIndicator PerformanceIndicatorType="Quantitative">
  <MeasurementDimension>新增就业</MeasurementDimension>
  <UnitOfMeasurement>人</UnitOfMeasurement>
  ${base}
  ${measured(
    'ActualResult',
    '2021-01-01',
    '2021-12-31',
    '210',
    'observation',
    {
      period: '2021',
      counts: 'increment',
      status: 'preliminary',
      published: '2022-01-20',
      source: { name: { 'zh-CN': '人社局', en: 'Labour, "Office"' }, url: 'https://example.org/l?a=1&b=2' },
    },
    '2021年；初步数；人社局',
  )}
  ${measured(
    'ActualResult',
    '2021-01-01',
    '2021-12-31',
    '205',
    'observation',
    { period: '2021', counts: 'increment', status: 'final', published: '2022-06-15' },
    '2021年；正式数',
  )}
  ${measured(
    'TargetResult',
    '2021-01-01',
    '2025-12-31',
    '1000',
    'target',
    {
      of: { kind: 'total' },
      bound: { kind: 'at-least', value: 1000 },
      when: { kind: 'by' },
      force: { attribute: 'binding' },
      unit: { 'zh-CN': '人', en: 'people' },
    },
    '累计1000人以上',
  )}
  <OtherInformation>当年新增，净数</OtherInformation>
  </PerformanceIndicator>
  </Objective>`;
const within = `<Relationship RelationshipType="Narrower_Than">
  <ReferentIdentifier>indicator.jobs</ReferentIdentifier>
  </Relationship>`;
const dust = `<Objective>
  <Name>降尘</Name>
  <Description>降至45.0以下; 每年40—50; 持续改善</Description>
  <Identifier>indicator.dust</Identifier>
  <PerformanceIndicator PerformanceIndicatorType="Quantitative">
  <MeasurementDimension>降尘</MeasurementDimension>
  <UnitOfMeasurement/>
  ${within}
  ${measured(
    'ActualResult',
    '2022-01-01',
    '2022-06-30',
    '58.0',
    'observation',
    {
      of: 'east',
      period: '2022-H1',
      qualifier: 'more-than',
      unit: { 'zh-CN': '微克', en: 'µg' },
      counts: 'level',
      status: 'estimated',
      illustrative: true,
      note: { 'zh-CN': '两站', en: 'two stations, near' },
    },
    '2022年上半年；分项：东街；超过；预计数；示例数据，不是官方统计；两站',
  )}
  ${measured(
    'ActualResult',
    '2022-01-01',
    '2022-12-31',
    '52',
    'observation',
    {
      period: '2022',
      counts: 'level',
      status: 'final',
      break: true,
      published: '2023-02-01',
      withdrawn: '2023-05-01',
    },
    '2022年；正式数',
  )}
  ${measured(
    'TargetResult',
    '2022-01-01',
    '2024-06-30',
    '45.0',
    'target',
    {
      of: { kind: 'level' },
      bound: { kind: 'at-most', value: 45, decimals: 1 },
      when: { kind: 'by', from: '2022-01-01', date: '2024-06-30' },
    },
    '降至45.0以下',
  )}
  ${measured(
    'TargetResult',
    '2022-01-01',
    '2023-12-31',
    '',
    'target',
    {
      of: { kind: 'level' },
      bound: { kind: 'between', low: 40, high: 50 },
      when: { kind: 'each-year', from: '2022-01-01', to: '2023-12-31' },
      force: { attribute: 'indicative' },
    },
    '每年40—50',
  )}
  ${measured(
    'TargetResult',
    '',
    '',
    '',
    'target',
    { of: { kind: 'level' }, bound: { kind: 'none' }, when: { kind: 'open' } },
    '持续改善',
  )}
  </PerformanceIndicator>
  </Objective>`;
const trees = `<Objective>
  <Name>种树</Name>
  <Description>种树。</Description>
  <Identifier>measure.trees</Identifier>
  </Objective>`;
const issuer = `<Organization>
  <Name>港区政府</Name>
  </Organization>`;
const body = `<Organization>
  <Name>东街</Name>
  <Identifier>organisation.east</Identifier>
  <Description>sub-district</Description>
  </Organization>`;
const issued = '<PublicationDate>2021-02-03</PublicationDate>';
const address = '<Source>https://example.org/plan?a=1&amp;b=2</Source>';
/** ISO 17469-2: the elements in the order of the schema of 2016-05-06. */
const whole = `<?xml version="1.0" encoding="UTF-8"?>
  <PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Report">
  <Name>港区规划“甲”</Name>
  <StrategicPlanCore>
  ${issuer}
  ${body}
  <Goal>
  <Name>就业与企业</Name>
  <Description/>
  <Identifier>goal.work</Identifier>
  <SequenceIndicator>1</SequenceIndicator>
  ${jobs}
  </Goal>
  <Goal>
  <Name>清洁空气</Name>
  <Description>空气更清洁。</Description>
  <Identifier>goal.air</Identifier>
  <SequenceIndicator>2</SequenceIndicator>
  ${dust}
  ${trees}
  </Goal>
  </StrategicPlanCore>
  <AdministrativeInformation>
  <Identifier>plan.harbour</Identifier>
  <StartDate>2021-01-01</StartDate>
  <EndDate>2025-12-31</EndDate>
  ${issued}
  ${address}
  </AdministrativeInformation>
  </PerformancePlanOrReport>`;

const of = (change?: (draft: Draft) => void, more: ExchangeOptions = {}): string =>
  lines(stratml(smallPlan(change), more)).join('\n');
/** The document with a part of it another. */
const but = (part: string, instead = ''): string => {
  assert.ok(whole.includes(part), part);
  return lines(whole.replace(part, instead)).join('\n');
};

describe('the StratML document of a small plan', () => {
  // A JSON text is the same whatever the order of its keys; the order here is that of the model.
  const facts = (text: string): string =>
    text.replace(/(?<=<DescriptorValue>).*(?=<\/DescriptorValue>)/g, (json) => {
      const data = JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as object;
      return JSON.stringify(Object.fromEntries(Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1))));
    });
  const same = (actual: string, expected: string): void => assert.equal(facts(actual), facts(expected));

  test('is the one the schema asks for', () => same(of(), lines(whole).join('\n')));
  test('the address of the page stands before that of the document', () =>
    same(
      of(undefined, { url: 'https://example.org/page' }),
      but(address, '<Source>https://example.org/page</Source>'),
    ));
  test('without the document nobody issued it, on no day, and it stands nowhere', () =>
    same(
      of((draft) => delete draft.document),
      lines(whole.replace(issuer, '').replace(issued, '').replace(address, '')).join('\n'),
    ));
  test('a document of its title alone says as little', () =>
    same(
      of((draft) => (draft.document = { title: 'T' })),
      lines(whole.replace(issuer, '').replace(issued, '').replace(address, '')).join('\n'),
    ));
  test('a note on the plan is other information', () =>
    same(
      of((draft) => (draft.note = '备注')),
      but('<StrategicPlanCore>', '<OtherInformation>备注</OtherInformation>\n<StrategicPlanCore>'),
    ));
  test('without figures it is a plan, not a report', () => {
    const text = of((draft) => delete draft.observations);
    assert.ok(text.includes(' Type="Performance_Plan">'));
    // What stood before the plan is no figure of it.
    assert.equal(text.match(/<ActualResult>/g)?.length, 1);
  });
  test('an indicator without note, definition, bodies, parent or baseline', () => {
    same(
      of(({ indicators }) => delete indicators[0].note),
      but('<OtherInformation>不含临时工</OtherInformation>'),
    );
    same(
      of(({ indicators }) => delete indicators[0].definition),
      but('<OtherInformation>当年新增，净数</OtherInformation>'),
    );
    same(
      of(({ indicators }) => delete indicators[0].responsible),
      but(east),
    );
    same(
      of(({ indicators }) => delete indicators[1].parent),
      but(within),
    );
    same(
      of(({ indicators }) => delete indicators[0].baseline),
      but(base),
    );
  });
  test('a baseline without words and with a note; where words stand is not written', () =>
    same(
      of(({ indicators }) => {
        delete indicators[0].baseline.words;
        indicators[0].baseline.note = '旧口径';
        indicators[0].baseline.citation = { quote: '120', locator: { page: 1 } };
      }),
      but(
        base,
        measured(
          'ActualResult',
          '2020-01-01',
          '2020-12-31',
          '120.0',
          'baseline',
          { qualifier: 'about', period: '2020', note: '旧口径' },
          '基期; 旧口径',
        ),
      ),
    ));
  test('the words a source rests on are not written', () =>
    same(
      of(({ observations }) => (observations[0].source.citation = { quote: '210', locator: { page: 1 } })),
      lines(whole).join('\n'),
    ));
  test('a measure with several places and a remark; a plan without measures, a measure of no goal', () => {
    same(
      of(({ measures }) => {
        measures[0].citations.push({ quote: '再种树。', locator: { page: 9 } });
        measures[0].remark = '每年春季';
      }),
      but(
        trees,
        trees
          .replace('种树。', '种树。\n再种树。')
          .replace('</Objective>', '<OtherInformation>每年春季</OtherInformation>\n</Objective>'),
      ),
    );
    same(
      of((draft) => delete draft.measures),
      but(trees),
    );
    same(
      of(({ measures }) => delete measures[0].goal),
      but(trees),
    );
  });
  test('what only has to happen is qualitative', () =>
    assert.ok(
      of(({ indicators }) => {
        indicators[1].targets = [
          { words: '建成', of: { kind: 'occurrence' }, bound: { kind: 'at-least', value: 1 }, when: { kind: 'by' } },
        ];
      }).includes('<PerformanceIndicator PerformanceIndicatorType="Qualitative">'),
    ));
  test('a plan that names no bodies', () =>
    same(
      of((draft) => {
        delete draft.organisations;
        delete draft.indicators[0].responsible;
        delete draft.observations[2].of;
      }),
      lines(
        whole
          .replace(body, '')
          .replace(east, '')
          .replace('&quot;of&quot;:&quot;east&quot;,', '')
          .replace('分项：东街；', ''),
      ).join('\n'),
    ));
  test('in English where asked', () => {
    const text = of(undefined, { locale: 'en' });
    for (const part of [
      '<Name>Harbour plan &lt;A&gt; &amp; B</Name>',
      '<Description>Baseline; 约120.0人</Description>',
      '<Description>2021; Preliminary; Labour, &quot;Office&quot;</Description>',
      '<UnitOfMeasurement>people</UnitOfMeasurement>',
    ])
      assert.ok(text.includes(part), part);
  });
  test('a period of a reporting year is written by its months, which every reader knows', () => {
    const period = (code: string): string | undefined =>
      /period&quot;:&quot;([^&]*)&quot;/.exec(
        of((draft) => {
          draft.period = { start: '2021-04-01', end: '2026-03-31', yearStart: '--04-01' };
          draft.indicators = [{ ...draft.indicators[1], parent: undefined }];
          draft.observations = [{ ...draft.observations[3], period: code, published: undefined, withdrawn: undefined }];
        }),
      )?.[1];
    assert.equal(period('2022-A1'), '2022-04/2023-03');
    assert.equal(period('2022-H2'), '2022-10/2023-03');
    assert.equal(period('2022-S1'), '2022-04/2022-09');
    assert.equal(period('2022-Q1'), '2022-04/2022-06');
    assert.equal(period('2022-M03'), '2022-06/2022-06');
    // These are of the calendar as they are.
    assert.equal(period('2022'), '2022');
    assert.equal(period('2022-03'), '2022-03');
    assert.equal(period('2022-06-30'), '2022-06-30');
  });
});
