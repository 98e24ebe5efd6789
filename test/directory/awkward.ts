import type { DirectoryQuery, Facet } from '../../src/directory/directory-source.js';
import type { DirectoryEntry } from '../../src/model/directory.js';

/*
 * A directory in which everything that goes wrong goes wrong: names inside names, sole proprietors, codes of digits alone,
 * entries that have been withdrawn, words in several languages of which English comes first, cells a spreadsheet would
 * run or change. 250 of its entries are found by 示例 today.
 */

const brands = [
  '示例',
  '示例示例',
  '示例科技',
  '科技示例',
  '（示例）',
  '“示例”',
  '示 例',
  '示·例',
  'GE-示例',
  '示例=1+1',
];
const forms = ['有限公司', '有限公司示例分公司', '集团；=cmd()', '3-5', '1/2', '商行', '', '＋示例', '"引号"', 'x,y'];
const two = (number: number): string => String(number).padStart(2, '0');
/** A day of its own for each entry, so that the order by day is the same everywhere. */
const dayOf = (at: number): string =>
  `${2020 + Math.floor(at / 100)}-${two(1 + (Math.floor(at / 9) % 12))}-${two(1 + (at % 28))}`;

const streets = ['宁海路街道', 'Jiangdong', '3-5', '=street'];
const categories = ['高新技术企业', '=cmd()', '1/2', '老字号；=cmd()', '007'];
const grades = ['AAAAA', 'AA', '甲级', '5E2'];
const levels = ['national', 'provincial', 'municipal', 'district'] as const;
const phones = ['025-83000000', '02583000000', '+86-25-83000000转801', '12345'];

function entryOf(at: number): DirectoryEntry {
  const pick = <Value>(list: readonly Value[], by = 1): Value => list[Math.floor(at / by) % list.length]!;
  return {
    id: `e-${String(at).padStart(3, '0')}`,
    name: `${pick(brands)}${pick(forms, 10)}${at}`,
    ...(at % 4 === 0 && { shortName: `示例${at}` }),
    ...(at % 7 === 0 && { formerNames: [`旧示例${at}`, '-旧名'] }),
    // Digits alone, a sole proprietor, an enterprise with letters.
    ...(at % 5 !== 4 && {
      creditCode: `${at % 3 === 1 ? '92' : '91'}3201061000${String(at).padStart(3, '0')}${pick(['080', 'M1X', '0A0'])}`,
    }),
    ...(at % 6 !== 5 && { street: pick(streets) }),
    ...(at % 3 !== 2 && {
      categories:
        at % 2
          ? [pick(categories)]
          : [pick(categories), pick(categories, 5)].filter((each, which, all) => all.indexOf(each) === which),
    }),
    ...(at % 4 !== 3 && {
      recognitions: [
        { name: '示例认定', level: pick(levels), grade: pick(grades, 3), year: 2019 + (at % 6) },
        ...(at % 8 === 0 ? [{ name: '示例认定之二', year: 2019 + ((at + 1) % 6) }] : []),
      ],
    }),
    ...(at % 9 !== 8 && { phone: pick(phones) }),
    entered: dayOf(at),
    // Every eleventh is gone.
    ...(at % 11 === 10 && { withdrawn: '2024-06-01' }),
  };
}

/** 275 that have 示例 in their names, of which 25 are withdrawn, and 60 that have not. */
export const awkwardEntries: readonly DirectoryEntry[] = [
  ...Array.from({ length: 275 }, (_, at) => entryOf(at)),
  ...Array.from({ length: 60 }, (_, at) => ({
    ...entryOf(at + 300),
    name: `别的企业${at}`,
    shortName: '别的',
    formerNames: [],
  })),
];

export const awkwardHead = {
  directory: 'awkward',
  name: { en: 'Awkward directory', 'zh-CN': '难缠的名录' },
  publisher: { en: 'An office', 'zh-CN': '某局' },
  source: { name: { en: 'A list', 'zh-CN': '某名单' } },
  updated: '2025-06-30',
  terms: {
    宁海路街道: { en: 'Ninghai Road' },
    Jiangdong: { 'zh-CN': '江东街道' },
    高新技术企业: { en: 'High-tech enterprise' },
    示例认定: { en: 'Sample recognition', 'zh-CN': '示例认定' },
  },
};

const textsOf = ({ name, shortName = '', formerNames = [] }: DirectoryEntry): readonly string[] => [
  name,
  shortName,
  ...formerNames,
];
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+=]/gu, '');
const valuesOf = (entry: DirectoryEntry, facet: Facet): readonly string[] => {
  const { street, industry, division, categories: own = [], recognitions = [] } = entry;
  const all = {
    street: [street],
    industry: [industry],
    division: [division],
    category: own,
    recognition: recognitions.map(({ name }) => name),
    level: recognitions.map(({ level }) => level),
    grade: recognitions.map(({ grade }) => grade),
    year: recognitions.map(({ year }) => year?.toString()),
  }[facet];
  return all.filter((each): each is string => each !== undefined);
};

/** What a query should give, by the plainest means: the latest first. */
export const expectedOf = ({ text = '', filters = {}, asOf }: DirectoryQuery): DirectoryEntry[] =>
  awkwardEntries
    .filter((entry) =>
      asOf === undefined
        ? entry.withdrawn === undefined
        : entry.entered! <= asOf && (entry.withdrawn === undefined || asOf < entry.withdrawn),
    )
    .filter((entry) => textsOf(entry).some((each) => plain(each).includes(plain(text))))
    .filter((entry) =>
      Object.entries(filters).every(([facet, wanted]) =>
        valuesOf(entry, facet as Facet).some((each) => wanted.includes(each)),
      ),
    )
    .sort((one, other) => (one.entered! < other.entered! ? 1 : -1));

type Json = Record<string, unknown>;
const field = (entry: DirectoryEntry, name: string): readonly string[] =>
  name
    .split('.')
    .reduce<unknown[]>((values, key) => values.flatMap((value) => (value as Json | undefined)?.[key] ?? []), [entry])
    .map(String);

/** Whether an entry fits a clause of a search engine. */
function fits(entry: DirectoryEntry, clause: Json): boolean {
  const [[kind, inner]] = Object.entries(clause) as [[string, Json]];
  const all = (part: unknown): Json[] =>
    part === undefined ? [] : Array.isArray(part) ? (part as Json[]) : [part as Json];
  const [[name = '', value] = []] = Object.entries(inner);
  switch (kind) {
    case 'bool': {
      const should = all(inner['should']);
      return (
        [...all(inner['must']), ...all(inner['filter'])].every((each) => fits(entry, each)) &&
        !all(inner['must_not']).some((each) => fits(entry, each)) &&
        (!should.length || should.some((each) => fits(entry, each)))
      );
    }
    case 'multi_match':
      return textsOf(entry).some((each) => plain(each).includes(plain(inner['query'] as string)));
    case 'prefix':
      return field(entry, name).some((each) => each.startsWith((value as { value: string }).value));
    case 'exists':
      return field(entry, inner['field'] as string).length > 0;
    case 'terms':
      return field(entry, name).some((each) => (value as string[]).includes(each));
    case 'term':
      return field(entry, name).some((each) => each === (value as { value: string }).value);
    case 'range':
      return field(entry, name).some((each) =>
        Object.entries(value as Record<string, string>).every(([by, bound]) =>
          by === 'gt' ? each > bound : each <= bound,
        ),
      );
    default:
      throw new Error(`an engine has no ${kind}`);
  }
}

/** The answer of a search engine that holds the directory, to the body of a request. */
export function engineAnswer(body: Json): Json {
  const {
    query,
    post_filter: filter,
    from = 0,
    size = 10,
    aggs = {},
    sort = [],
  } = body as {
    query: Json;
    post_filter?: Json;
    from?: number;
    size?: number;
    aggs?: Record<string, { filter: Json; aggs: { values: { terms: { field: string } } } }>;
    sort?: Record<string, { order: string }>[];
  };
  const found = awkwardEntries.filter((entry) => fits(entry, query));
  const keys = sort.map((each) => Object.entries(each)[0]!);
  const hits = found
    .filter((entry) => !filter || fits(entry, filter))
    .sort((one, other) => {
      for (const [name, { order }] of keys) {
        const [a = '', b = ''] = [field(one, name)[0], field(other, name)[0]];
        if (a !== b) return (a < b ? -1 : 1) * (order === 'desc' ? -1 : 1);
      }
      return 0;
    });
  const aggregations = Object.fromEntries(
    Object.entries(aggs).map(
      ([
        name,
        {
          filter: own,
          aggs: { values },
        },
      ]) => {
        const counts = new Map<string, number>();
        for (const entry of found.filter((each) => fits(each, own)))
          for (const value of new Set(field(entry, values.terms.field)))
            counts.set(value, (counts.get(value) ?? 0) + 1);
        return [name, { values: { buckets: [...counts].map(([key, count]) => ({ key, doc_count: count })) } }];
      },
    ),
  );
  return {
    timed_out: false,
    _shards: { failed: 0 },
    hits: {
      total: { value: hits.length, relation: 'eq' },
      hits: hits.slice(from, from + size).map((entry) => ({ _source: entry, sort: [entry.id] })),
    },
    aggregations,
  };
}
