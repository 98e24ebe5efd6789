import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dcat, schemaOrg, type ExchangeOptions } from '../../src/exchange/index.js';
import { smallPlan, type Draft } from './small-plan.js';

type Json = Record<string, unknown>;
const read = (text: string): Json => JSON.parse(text) as Json;
const without = (whole: Json, ...keys: string[]): Json =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key)));

const options = {
  url: 'https://example.org/',
  license: 'https://example.org/licence',
  files: [
    { url: 'https://example.org/f.csv', mediaType: 'text/csv', title: 'Figures' },
    { url: 'https://example.org/p.json', mediaType: 'application/json' },
  ],
} satisfies ExchangeOptions;

/** Two indicators, four figures; one of them is made up. */
const description =
  'Indicators, targets and published figures of Harbour plan <A> & B (2021–2025): 2 indicators, 4 figures. Each figure comes with its period, how it counts, its status, source and day of publication; what is not published is left out and never written as 0. Some figures are made up to show the layout and are no official statistics; the column illustrative says which.';

describe('the schema.org Dataset of a small plan', () => {
  const publisher = { '@type': 'GovernmentOrganization', name: 'Harbour Council' };
  const stated: Json = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': 'https://example.org/',
    url: 'https://example.org/',
    identifier: 'harbour',
    name: 'Harbour plan <A> & B',
    description,
    inLanguage: 'en',
    creator: publisher,
    publisher,
    datePublished: '2021-02-03',
    // The day the last figure was taken back.
    dateModified: '2023-05-01',
    temporalCoverage: '2021-01-01/2025-12-31',
    // Short where there is a short name.
    keywords: ['Work', 'Clean air'],
    isAccessibleForFree: true,
    license: 'https://example.org/licence',
    isBasedOn: {
      '@type': 'CreativeWork',
      name: 'Text of the plan',
      url: 'https://example.org/plan?a=1&b=2',
      identifier: '港发〔2021〕1号',
      datePublished: '2021-02-03',
    },
    variableMeasured: [
      {
        '@type': 'PropertyValue',
        propertyID: 'jobs',
        name: 'New jobs',
        unitText: 'people',
        description: 'Added in a year, net',
      },
      { '@type': 'PropertyValue', propertyID: 'dust', name: 'Dust' },
    ],
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: 'https://example.org/f.csv',
        encodingFormat: 'text/csv',
        name: 'Figures',
      },
      { '@type': 'DataDownload', contentUrl: 'https://example.org/p.json', encodingFormat: 'application/json' },
    ],
  };
  const of = (change?: (draft: Draft) => void, more: ExchangeOptions = options): Json =>
    read(schemaOrg(smallPlan(change), { locale: 'en', ...more }));

  test('is the one the vocabulary asks for', () => assert.deepEqual(of(), stated));
  test('speaks Chinese unless told', () => {
    const data = read(schemaOrg(smallPlan()));
    assert.equal(data['inLanguage'], 'zh-CN');
    assert.equal(data['name'], '港区规划“甲”');
    assert.deepEqual(data['keywords'], ['就业', '清洁空气']);
    assert.deepEqual(data['variableMeasured'], [
      { '@type': 'PropertyValue', propertyID: 'jobs', name: '新增就业', unitText: '人', description: '当年新增，净数' },
      { '@type': 'PropertyValue', propertyID: 'dust', name: '降尘' },
    ]);
  });
  for (const [what, change, more, absent] of [
    ['an address', undefined, { ...options, url: undefined }, ['@id', 'url']],
    ['a licence', undefined, { ...options, license: undefined }, ['license']],
    ['files', undefined, { ...options, files: [] }, ['distribution']],
  ] as const)
    test(`without ${what} it names none`, () =>
      assert.deepEqual(
        of(change as never, JSON.parse(JSON.stringify(more)) as ExchangeOptions),
        without(stated, ...absent),
      ));
  test('without the document it has no maker, no day of issue and nothing it is based on', () =>
    assert.deepEqual(
      of((draft) => delete draft.document),
      without(stated, 'creator', 'publisher', 'datePublished', 'isBasedOn'),
    ));
  test('a document of its title alone', () =>
    assert.deepEqual(
      of((draft) => (draft.document = { title: 'T' })),
      {
        ...without(stated, 'creator', 'publisher', 'datePublished'),
        isBasedOn: { '@type': 'CreativeWork', name: 'T' },
      },
    ));
  test('without figures it was modified on no day, and says nothing of samples', () =>
    assert.deepEqual(
      of((draft) => delete draft.observations),
      {
        ...without(stated, 'dateModified'),
        description:
          'Indicators, targets and published figures of Harbour plan <A> & B (2021–2025): 2 indicators, 0 figures. Each figure comes with its period, how it counts, its status, source and day of publication; what is not published is left out and never written as 0.',
      },
    ));
  test('nothing in the text ends a script, or a line of one in old engines', () => {
    const text = schemaOrg(
      smallPlan((draft) => (draft.name = '</script>\u2028\u2029</script>')),
      options,
    );
    // HTML, 4.12.1.3: no “<” at all; ECMAScript before 2019: U+2028 and U+2029 end a line.
    assert.doesNotMatch(text, /[<\u2028\u2029]/);
    assert.equal(read(text)['name'], '</script>\u2028\u2029</script>');
    assert.match(text, /\n {2}"@type": "Dataset"/);
    assert.match(text, /}\n$/);
  });
});

describe('the dcat:Dataset of a small plan', () => {
  const inBoth = (chinese: string, english: string): object[] => [
    { '@value': chinese, '@language': 'zh-CN' },
    { '@value': english, '@language': 'en' },
  ];
  const day = (date: string): object => ({ '@value': date, '@type': 'xsd:date' });
  const licence = { 'dct:license': { '@id': 'https://example.org/licence' } };
  const stated: Json = {
    '@context': {
      // DCAT 3, 3 Namespaces.
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': 'https://example.org/',
    '@type': 'dcat:Dataset',
    'dct:identifier': 'harbour',
    'dct:title': inBoth('港区规划“甲”', 'Harbour plan <A> & B'),
    'dct:description': [{ '@value': description, '@language': 'en' }],
    // 6.4.6: an address of the Library of Congress, ISO 639-1 where it has the language.
    'dct:language': { '@id': 'http://id.loc.gov/vocabulary/iso639-1/zh' },
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': inBoth('港区政府', 'Harbour Council') },
    'dct:issued': day('2021-02-03'),
    'dct:modified': day('2023-05-01'),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': day('2021-01-01'),
      'dcat:endDate': day('2025-12-31'),
    },
    'dcat:keyword': [...inBoth('就业', 'Work'), ...inBoth('清洁空气', 'Clean air')],
    'dcat:landingPage': { '@id': 'https://example.org/' },
    ...licence,
    'dct:source': { '@id': 'https://example.org/plan?a=1&b=2' },
    'dcat:distribution': [
      {
        '@type': 'dcat:Distribution',
        'dct:title': 'Figures',
        'dcat:downloadURL': { '@id': 'https://example.org/f.csv' },
        'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
        ...licence,
      },
      {
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': { '@id': 'https://example.org/p.json' },
        'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/json' },
        ...licence,
      },
    ],
  };
  const of = (change?: (draft: Draft) => void, more: ExchangeOptions = options): Json =>
    read(dcat(smallPlan(change), { locale: 'en', ...more }));

  test('is the one the vocabulary asks for', () => assert.deepEqual(of(), stated));
  test('describes itself in Chinese unless told', () =>
    assert.equal((read(dcat(smallPlan()))['dct:description'] as Json[])[0]!['@language'], 'zh-CN'));
  test('without options it has no address, no licence and no files', () =>
    assert.deepEqual(
      of(undefined, {}),
      without(stated, '@id', 'dcat:landingPage', 'dct:license', 'dcat:distribution'),
    ));
  test('files without a licence name none', () =>
    assert.deepEqual(of(undefined, { files: [options.files[1]!] })['dcat:distribution'], [
      {
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': { '@id': 'https://example.org/p.json' },
        'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/json' },
      },
    ]));
  test('without the document it has no publisher, no day of issue and no source', () =>
    assert.deepEqual(
      of((draft) => delete draft.document),
      without(stated, 'dct:publisher', 'dct:issued', 'dct:source'),
    ));
  test('a document of its title alone adds nothing', () =>
    assert.deepEqual(
      of((draft) => (draft.document = { title: 'T' })),
      without(stated, 'dct:publisher', 'dct:issued', 'dct:source'),
    ));
  test('without figures it was modified on no day', () =>
    assert.ok(!('dct:modified' in of((draft) => delete draft.observations))));
  test('texts without a tag are in the language of the plan', () => {
    const plain = (draft: Draft): void => {
      draft.name = 'Harbour';
      draft.language = 'en-GB';
    };
    assert.deepEqual(of(plain)['dct:title'], [{ '@value': 'Harbour', '@language': 'en-GB' }]);
    assert.deepEqual(of(plain)['dct:language'], { '@id': 'http://id.loc.gov/vocabulary/iso639-1/en' });
    assert.deepEqual(of((draft) => (draft.name = '港区'))['dct:title'], [{ '@value': '港区', '@language': 'zh-CN' }]);
  });
});
