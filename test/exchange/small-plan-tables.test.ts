import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { csvw, dataPackage, type ExchangeOptions } from '../../src/exchange/index.js';
import type { Plan } from '../../src/model/plan.js';
import { smallPlan } from './small-plan.js';

type Json = Record<string, unknown>;
type Language = 'zh-CN' | 'en';
type Kind = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'address';
interface Column {
  readonly name: string;
  readonly kind: Kind;
  readonly required: boolean;
  readonly zh: string;
  readonly en: string;
  readonly choices?: readonly string[];
  readonly refersTo?: string;
}

/** Always there, or there where the plan says it. */
const always = true;
const perhaps = false;
const column = (
  name: string,
  kind: Kind,
  required: boolean,
  zh: string,
  en: string,
  more: Pick<Column, 'choices' | 'refersTo'> = {},
): Column => ({ name, kind, required, zh, en, ...more });

const bounds = ['more-than', 'at-least', 'less-than', 'at-most', 'about'];
const indicator = column('indicator', 'string', always, '指标的标识', 'Id of the indicator', {
  refersTo: 'indicators',
});
/** What the tables hold; required is what the model of a plan requires of every goal, indicator, target and observation. */
const tables: readonly {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly key?: readonly string[];
  readonly columns: readonly Column[];
}[] = [
  {
    name: 'goals',
    zh: '目标',
    en: 'Goals',
    key: ['id'],
    columns: [
      column('id', 'string', always, '标识', 'Id'),
      column('name', 'string', always, '名称', 'Name'),
      column('parent', 'string', perhaps, '上级的标识', 'Id of what it is a part of', { refersTo: 'goals' }),
    ],
  },
  {
    name: 'indicators',
    zh: '指标',
    en: 'Indicators',
    key: ['id'],
    columns: [
      column('id', 'string', always, '标识', 'Id'),
      column(
        'kind',
        'string',
        always,
        '类别：规划指标，或规划以外供比较的数列',
        'Kind: an indicator of the plan, or a series outside it that targets are held against',
        { choices: ['indicator', 'series'] },
      ),
      // A series outside the plan has no goal.
      column('goal', 'string', perhaps, '所属目标的标识', 'Id of its goal', { refersTo: 'goals' }),
      column('parent', 'string', perhaps, '上级的标识', 'Id of what it is a part of', { refersTo: 'indicators' }),
      column('name', 'string', always, '名称', 'Name'),
      column('unit', 'string', perhaps, '单位', 'Unit'),
      column('definition', 'string', perhaps, '指标解释', 'Definition'),
      column('baseline_value', 'number', perhaps, '基期值', 'Value of the baseline'),
      column(
        'baseline_qualifier',
        'string',
        perhaps,
        '基期值只是界限时的限定词',
        'Set where the baseline is only a bound',
        {
          choices: bounds,
        },
      ),
      column('baseline_period', 'string', perhaps, '基期', 'Period of the baseline'),
      column('responsible', 'string', perhaps, '牵头单位，以“; ”分隔', 'Lead bodies, parted by “; ”'),
      column('note', 'string', perhaps, '备注', 'Note'),
    ],
  },
  {
    name: 'targets',
    zh: '目标值',
    en: 'Targets',
    key: ['indicator', 'number'],
    columns: [
      indicator,
      column(
        'number',
        'integer',
        always,
        '同一指标的第几个目标值',
        'Number of the target among those of its indicator',
      ),
      column('words', 'string', always, '规划原文', 'In the plan’s words'),
      column(
        'looks_at',
        'string',
        always,
        '考察什么：期末水平、累计、变化、增长等',
        'What is looked at: a level, a total, a change, a growth, …',
      ),
      column('bound', 'string', always, '界限', 'Bound'),
      column('value', 'number', perhaps, '数值', 'Value'),
      column('low', 'number', perhaps, '区间下限', 'Lower end of a range'),
      column('high', 'number', perhaps, '区间上限', 'Upper end of a range'),
      column('unit', 'string', perhaps, '单位', 'Unit'),
      column('when', 'string', always, '时间要求', 'When it must be met'),
      column('due', 'date', perhaps, '到期日', 'Due day'),
      column('attribute', 'string', perhaps, '约束性或预期性', 'Binding or indicative', {
        choices: ['binding', 'indicative'],
      }),
    ],
  },
  {
    name: 'observations',
    zh: '数据',
    en: 'Figures',
    // A revision is of the same indicator and period: no columns name a row.
    columns: [
      indicator,
      column(
        'of',
        'string',
        perhaps,
        '所指单位或街道的标识；空白为整个地区',
        'Id of the body or place it speaks of; empty for the whole',
      ),
      column('period', 'string', always, '时期', 'Period'),
      column('period_start', 'date', always, '时期的第一天', 'First day of the period'),
      column('period_end', 'date', always, '时期的最后一天', 'Last day of the period'),
      column('value', 'number', always, '数值', 'Value'),
      column('qualifier', 'string', perhaps, '数值只是界限时的限定词', 'Set where the value is only a bound', {
        choices: bounds,
      }),
      column('unit', 'string', perhaps, '单位', 'Unit'),
      column('counts', 'string', always, '口径', 'How it counts', {
        choices: ['level', 'increment', 'running-total', 'rate'],
      }),
      column('status', 'string', always, '状态', 'Status', { choices: ['final', 'preliminary', 'estimated'] }),
      column('illustrative', 'boolean', perhaps, '是否示例数据', 'Whether it is sample data'),
      column('break', 'boolean', perhaps, '从此值起口径变动', 'Counted in another way from this value on'),
      column('source', 'string', perhaps, '来源', 'Source'),
      column('source_url', 'address', perhaps, '来源网址', 'Address of the source'),
      column('published', 'date', perhaps, '公布日期', 'Day of publication'),
      column('withdrawn', 'date', perhaps, '撤回日期', 'Day it was taken back'),
      column('note', 'string', perhaps, '备注', 'Note'),
    ],
  },
];

/** Two indicators; four figures, of which one is made up. */
const description = {
  'zh-CN':
    '港区规划“甲”（2021—2025年）的指标、目标值和已公布的数据：指标2项，数据4个。每个数据注明时期、口径、状态、来源和公布日期；未公布的不列，不以0代替。其中含示例数据，只用于展示，不是官方统计；各行的illustrative列逐一注明。',
  en: 'Indicators, targets and published figures of Harbour plan <A> & B (2021–2025): 2 indicators, 4 figures. Each figure comes with its period, how it counts, its status, source and day of publication; what is not published is left out and never written as 0. Some figures are made up to show the layout and are no official statistics; the column illustrative says which.',
};
const said = {
  'zh-CN': {
    title: '港区规划“甲”',
    issuer: '港区政府',
    document: '港区规划文本',
    keywords: ['就业', '清洁空气'],
  },
  en: {
    title: 'Harbour plan <A> & B',
    issuer: 'Harbour Council',
    document: 'Text of the plan',
    keywords: ['Work', 'Clean air'],
  },
};

/** RFC 4180: lines end with CR LF, fields with commas or quotes stand in quotes, a quote in them is doubled. */
const lines = (...rows: string[]): string => rows.map((row) => `${row}\r\n`).join('');
const heading = (at: number): string => tables[at]!.columns.map(({ name }) => name).join(',');
const texts = {
  'zh-CN': [
    lines(heading(0), 'work,就业与企业,', 'air,清洁空气,work'),
    lines(
      heading(1),
      'jobs,indicator,work,,新增就业,人,当年新增，净数,120.0,about,2020,东街,不含临时工',
      'dust,indicator,air,jobs,降尘,,,,,,,',
      'city,series,,,全市,微克,,,,,,另行公布',
    ),
    lines(
      heading(2),
      'jobs,1,累计1000人以上,total,at-least,1000,,,人,by,2025-12-31,binding',
      'dust,1,降至45.0以下,level,at-most,45.0,,,,by,2024-06-30,',
      'dust,2,每年40—50,level,between,,40,50,,each-year,2023-12-31,indicative',
      'dust,3,持续改善,level,none,,,,,open,,',
    ),
    lines(
      heading(3),
      'jobs,,2021,2021-01-01,2021-12-31,210,,,increment,preliminary,,,人社局,https://example.org/l?a=1&b=2,2022-01-20,,',
      'jobs,,2021,2021-01-01,2021-12-31,205,,,increment,final,,,,,2022-06-15,,',
      'dust,east,2022-H1,2022-01-01,2022-06-30,58.0,more-than,微克,level,estimated,true,,,,,,两站',
      'dust,,2022,2022-01-01,2022-12-31,52,,,level,final,,true,,,2023-02-01,2023-05-01,',
    ),
  ],
  en: [
    lines(heading(0), 'work,Work and firms,', 'air,Clean air,work'),
    lines(
      heading(1),
      'jobs,indicator,work,,New jobs,people,"Added in a year, net",120.0,about,2020,East Street,Without casual work',
      'dust,indicator,air,jobs,Dust,,,,,,,',
      'city,series,,,The city,µg,,,,,,另行公布',
    ),
    lines(
      heading(2),
      'jobs,1,累计1000人以上,total,at-least,1000,,,people,by,2025-12-31,binding',
      'dust,1,降至45.0以下,level,at-most,45.0,,,,by,2024-06-30,',
      'dust,2,每年40—50,level,between,,40,50,,each-year,2023-12-31,indicative',
      'dust,3,持续改善,level,none,,,,,open,,',
    ),
    lines(
      heading(3),
      'jobs,,2021,2021-01-01,2021-12-31,210,,,increment,preliminary,,,"Labour, ""Office""",https://example.org/l?a=1&b=2,2022-01-20,,',
      'jobs,,2021,2021-01-01,2021-12-31,205,,,increment,final,,,,,2022-06-15,,',
      'dust,east,2022-H1,2022-01-01,2022-06-30,58.0,more-than,µg,level,estimated,true,,,,,,"two stations, near"',
      'dust,,2022,2022-01-01,2022-12-31,52,,,level,final,,true,,,2023-02-01,2023-05-01,',
    ),
  ],
};

const options = { url: 'https://example.org/', license: 'https://example.org/licence' };
const titleOf = (each: { readonly zh: string; readonly en: string }, locale: Language): string =>
  locale === 'en' ? each.en : each.zh;

/** Table Schema 2.0, “Field”: name, type, title, constraints; “Foreign keys”; Data Package 2.0, “Descriptor”. */
function statedPackage(locale: Language): Json {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'harbour',
    title: said[locale].title,
    description: description[locale],
    homepage: 'https://example.org/',
    licenses: [{ path: 'https://example.org/licence' }],
    contributors: [{ title: said[locale].issuer, roles: ['publisher'] }],
    sources: [{ title: said[locale].document, path: 'https://example.org/plan?a=1&b=2' }],
    keywords: said[locale].keywords,
    resources: tables.map((table) => {
      const references = table.columns.filter(({ refersTo }) => refersTo);
      return {
        name: table.name,
        type: 'table',
        path: `${table.name}.csv`,
        title: titleOf(table, locale),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: table.columns.map((each) => ({
            name: each.name,
            type: each.kind === 'address' ? 'string' : each.kind,
            ...(each.kind === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
            title: titleOf(each, locale),
            ...((each.required || each.choices) && {
              constraints: { ...(each.required && { required: true }), ...(each.choices && { enum: each.choices }) },
            }),
          })),
          missingValues: [''],
          ...(table.key && { primaryKey: table.key }),
          ...(references.length > 0 && {
            foreignKeys: references.map(({ name, refersTo }) => ({
              fields: [name],
              // “resource MUST be omitted for self-referencing foreign keys”.
              reference: refersTo === table.name ? { fields: ['id'] } : { resource: refersTo, fields: ['id'] },
            })),
          }),
        },
      };
    }),
  };
}

/** Metadata Vocabulary for Tabular Data, 5.3 to 5.11; a language map of JSON-LD for each text. */
function statedMetadata(locale: Language): Json {
  const words = (value: string): object => ({ '@value': value, '@language': locale });
  const datatypes: Record<Kind, unknown> = {
    string: 'string',
    number: 'decimal',
    integer: 'integer',
    boolean: { base: 'boolean', format: 'true|false' },
    date: { base: 'date', format: 'yyyy-MM-dd' },
    address: 'anyURI',
  };
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': locale }],
    'dc:identifier': 'harbour',
    'dc:title': words(said[locale].title),
    'dc:description': words(description[locale]),
    'dc:publisher': words(said[locale].issuer),
    'dc:issued': { '@value': '2021-02-03', '@type': 'xsd:date' },
    // The day a figure was taken back is the last one on which something became known.
    'dc:modified': { '@value': '2023-05-01', '@type': 'xsd:date' },
    'dc:license': { '@id': 'https://example.org/licence' },
    'dcat:landingPage': { '@id': 'https://example.org/' },
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
    tables: tables.map((table) => {
      const references = table.columns.filter(({ refersTo }) => refersTo);
      return {
        url: `${table.name}.csv`,
        'dc:title': words(titleOf(table, locale)),
        tableSchema: {
          columns: table.columns.map((each) => ({
            name: each.name,
            titles: each.name,
            'dc:description': words(titleOf(each, locale)),
            // 5.11.2: the format of a string is a regular expression.
            datatype: each.choices ? { base: 'string', format: each.choices.join('|') } : datatypes[each.kind],
            ...(each.required && { required: true }),
          })),
          ...(table.key && { primaryKey: table.key }),
          ...(references.length > 0 && {
            foreignKeys: references.map(({ name, refersTo }) => ({
              columnReference: name,
              reference: { resource: `${refersTo}.csv`, columnReference: 'id' },
            })),
          }),
        },
      };
    }),
  };
}

const read = (text: string): Json => JSON.parse(text) as Json;
const packageOf = (plan: Plan, more: ExchangeOptions = {}): Json => read(dataPackage(plan, more)[0]!.text);
const metadataOf = (plan: Plan, more: ExchangeOptions = {}): Json => read(csvw(plan, more)[0]!.text);
const without = (whole: Json, ...keys: string[]): Json =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key)));

for (const locale of ['zh-CN', 'en'] as const)
  describe(`the tables of a small plan in ${locale}`, () => {
    test('the Data Package is the one the standard asks for, and so are its files', () => {
      const [descriptor, ...files] = dataPackage(smallPlan(), { ...options, locale });
      assert.deepEqual(read(descriptor!.text), statedPackage(locale));
      assert.deepEqual(
        files,
        tables.map(({ name }, at) => ({ name: `${name}.csv`, mediaType: 'text/csv', text: texts[locale][at] })),
      );
      assert.equal(descriptor!.name, 'datapackage.json');
      assert.equal(descriptor!.mediaType, 'application/json');
      assert.match(descriptor!.text, /[^\n]\n$/);
    });
    test('the metadata of CSV on the Web are the ones the standard asks for', () => {
      const [metadata, ...files] = csvw(smallPlan(), { ...options, locale });
      assert.deepEqual(read(metadata!.text), statedMetadata(locale));
      assert.deepEqual(
        files,
        tables.map(({ name }, at) => ({ name: `${name}.csv`, mediaType: 'text/csv', text: texts[locale][at] })),
      );
      assert.equal(metadata!.name, 'csv-metadata.json');
      // Model for Tabular Data, section 6.
      assert.equal(metadata!.mediaType, 'application/csvm+json');
      assert.match(metadata!.text, /[^\n]\n$/);
    });
  });

describe('what a small plan does not say', () => {
  const [stated, metadata] = [statedPackage('zh-CN'), statedMetadata('zh-CN')];
  test('without an address and a licence neither file names one; Chinese unless told', () => {
    assert.deepEqual(packageOf(smallPlan()), without(stated, 'homepage', 'licenses'));
    assert.deepEqual(metadataOf(smallPlan()), without(metadata, 'dc:license', 'dcat:landingPage'));
  });
  test('a plan without its document has no publisher, no source and no day of issue', () => {
    const plan = smallPlan((draft) => delete draft.document);
    assert.deepEqual(packageOf(plan, options), without(stated, 'contributors', 'sources'));
    assert.deepEqual(metadataOf(plan, options), without(metadata, 'dc:publisher', 'dc:issued'));
  });
  test('a document without issuer and day leaves only these out', () => {
    const plan = smallPlan(({ document }) => {
      delete document.issuer;
      delete document.issued;
    });
    assert.deepEqual(packageOf(plan, options), without(stated, 'contributors'));
    assert.deepEqual(metadataOf(plan, options), without(metadata, 'dc:publisher', 'dc:issued'));
  });
  test('further documents are sources as well, one without an address by its title alone', () => {
    const plan = smallPlan((draft) => {
      draft.documents = [{ title: '附件' }];
    });
    assert.deepEqual(packageOf(plan)['sources'], [
      { title: '港区规划文本', path: 'https://example.org/plan?a=1&b=2' },
      { title: '附件' },
    ]);
    const alone = smallPlan((draft) => {
      delete draft.document;
      draft.documents = [{ title: '附件' }];
    });
    assert.deepEqual(packageOf(alone)['sources'], [{ title: '附件' }]);
  });
  test('a plan without figures has been modified on no day, and holds no samples', () => {
    const plan = smallPlan((draft) => delete draft.observations);
    const chinese =
      '港区规划“甲”（2021—2025年）的指标、目标值和已公布的数据：指标2项，数据0个。每个数据注明时期、口径、状态、来源和公布日期；未公布的不列，不以0代替。';
    assert.equal(packageOf(plan)['description'], chinese);
    assert.deepEqual(metadataOf(plan, options), {
      ...without(metadata, 'dc:modified'),
      'dc:description': { '@value': chinese, '@language': 'zh-CN' },
    });
    assert.equal(dataPackage(plan)[4]!.text, lines(heading(3)));
  });
  test('a name without other words stands by itself, a short name is taken before the long one', () => {
    const plan = smallPlan(({ goals }) => delete goals[0].shortName);
    assert.deepEqual(packageOf(plan, { locale: 'en' })['keywords'], ['Work and firms', 'Clean air']);
  });
});

describe('the rows of a small plan, one fact less or another at a time', () => {
  const rowsOf = (table: number, change: (draft: never) => void): string[] => {
    const { text } = dataPackage(smallPlan(change as (draft: unknown) => void))[table + 1]!;
    return text.split('\r\n').slice(1, -1);
  };
  type Row = Record<string, unknown>;
  interface Held {
    indicators: (Row & { baseline: Row; targets: Row[] })[];
    organisations: Row[];
    observations: Row[];
    series?: Row[];
  }
  const jobs = (change: (indicator: Held['indicators'][number], draft: Held) => void): string =>
    rowsOf(1, ((draft: Held) => change(draft.indicators[0]!, draft)) as never)[0]!;

  test('an indicator', () => {
    const [head, tail] = ['jobs,indicator,work,,新增就业', '120.0,about,2020'];
    assert.equal(
      jobs((each) => delete each['definition']),
      `${head},人,,${tail},东街,不含临时工`,
    );
    assert.equal(
      jobs((each) => delete each['responsible']),
      `${head},人,当年新增，净数,${tail},,不含临时工`,
    );
    assert.equal(
      jobs((each) => delete each['note']),
      `${head},人,当年新增，净数,${tail},东街,`,
    );
    assert.equal(
      jobs((each) => delete each.baseline['qualifier']),
      `${head},人,当年新增，净数,120.0,,2020,东街,不含临时工`,
    );
    assert.equal(
      jobs((each) => delete each.baseline['decimals']),
      `${head},人,当年新增，净数,120,about,2020,东街,不含临时工`,
    );
    assert.equal(
      jobs((each) => delete (each as Row)['baseline']),
      `${head},人,当年新增，净数,,,,东街,不含临时工`,
    );
  });
  test('two bodies that lead are parted by a semicolon, as the title of the column says', () =>
    assert.equal(
      jobs((each, { organisations }) => {
        organisations.push({ id: 'west', name: '西街', kind: 'sub-district' });
        each['responsible'] = ['west', 'east'];
      }).split(',')[10],
      '西街; 东街',
    ));
  test('a plan without series has its indicators alone', () =>
    assert.equal(rowsOf(1, ((draft: Held) => delete draft.series) as never).length, 2));
  test('a target whose figure is that of a series has none of its own', () =>
    assert.equal(
      rowsOf(2, ((draft: Held) => {
        draft.indicators[1]!.targets[0]!['bound'] = { kind: 'at-most', value: { series: 'city' } };
      }) as never)[1],
      'dust,1,降至45.0以下,level,at-most,,,,,by,2024-06-30,',
    ));
  test('the days of a target are those it names, else those of the plan', () => {
    const due = (when: object): string | undefined =>
      rowsOf(2, ((draft: Held) => {
        draft.indicators[1]!.targets[0]!['when'] = when;
      }) as never)[1]!.split(',')[10];
    assert.equal(due({ kind: 'by' }), '2025-12-31');
    assert.equal(due({ kind: 'every-year' }), '2025-12-31');
    assert.equal(due({ kind: 'every-year', to: '2024-12-31' }), '2024-12-31');
    assert.equal(due({ kind: 'each-year', from: '2023-01-01' }), '2025-12-31');
    assert.equal(due({ kind: 'mean-of', window: { start: '2023-01-01', end: '2024-12-31' } }), '2024-12-31');
    assert.equal(due({ kind: 'open' }), '');
  });
  test('a source without an address, and one that says a false flag', () => {
    const rows = rowsOf(3, ((draft: Held) => {
      delete (draft.observations[0]!['source'] as Row)['url'];
      draft.observations[2]!['illustrative'] = false;
      draft.observations[3]!['break'] = false;
    }) as never);
    assert.equal(rows[0]!.split(',').slice(10).join(','), ',,人社局,,2022-01-20,,');
    // Absent and false are the same to the model; only what is set is marked.
    assert.equal(rows[2]!.split(',')[10], '');
    assert.equal(rows[3]!.split(',')[11], '');
  });
});
