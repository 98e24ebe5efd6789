// 250 awkward hits read cell by cell in the list, in both downloads and on paper; from memory, a server and a search engine.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { PlanEnterpriseDirectory } from '../../components/plan-enterprise-directory/plan-enterprise-directory.js';
import { httpSource } from '../../src/directory/http-source.js';
import { memorySource } from '../../src/directory/memory-source.js';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import { searchEngineSource } from '../../src/directory/search-engine-source.js';
import { facets, type DirectoryQuery, type DirectorySource } from '../../src/directory/directory-source.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import { awkwardEntries, awkwardHead, engineAnswer, expectedOf } from '../directory/awkward.js';
import { parseCsv } from '../view/parse-csv.js';
import { all, count, one, ready, rows } from './directory-kit.js';

type Locale = 'zh-CN' | 'en';
const columns = [
  'shortName',
  'formerNames',
  'creditCode',
  'street',
  'category',
  'recognition',
  'level',
  'grade',
  'year',
  'phone',
  'entered',
] as const;
type Column = (typeof columns)[number];

const words: Record<Locale, Record<string, string>> = {
  'zh-CN': { Jiangdong: '江东街道', national: '国家级', provincial: '省级', municipal: '市级', district: '区级' },
  en: {
    宁海路街道: 'Ninghai Road',
    高新技术企业: 'High-tech enterprise',
    示例认定: 'Sample recognition',
  },
};
const months = 'January February March April May June July August September October November December'.split(' ');

/** What a cell should say, written down apart from the code under test. */
function cellOf(entry: DirectoryEntry, column: Column, locale: Locale): string {
  const say = (word = ''): string => words[locale][word] ?? word;
  const list = (values: readonly (string | undefined)[]): string =>
    [...new Set(values.filter((each) => each !== undefined))].join(locale === 'en' ? ', ' : '、');
  const { recognitions = [], entered = '' } = entry;
  const [year, month, day] = entered.split('-').map(Number) as [number, number, number];
  return {
    shortName: () => entry.shortName ?? '',
    formerNames: () => list(entry.formerNames ?? []),
    creditCode: () => entry.creditCode ?? '',
    street: () => say(entry.street),
    category: () => list((entry.categories ?? []).map(say)),
    recognition: () =>
      list(
        recognitions.map(({ name, level, grade, year: given }) => {
          const more = [given, level && say(level), grade].filter((each) => each !== undefined).join(' ');
          return say(name) + (locale === 'en' ? ` (${more})` : `（${more}）`);
        }),
      ),
    level: () => list(recognitions.map(({ level }) => level && say(level))),
    grade: () => list(recognitions.map(({ grade }) => grade)),
    year: () => list(recognitions.map((each) => each.year?.toString())),
    phone: () => entry.phone ?? '',
    entered: () => (locale === 'en' ? `${day} ${months[month - 1]} ${year}` : `${year}年${month}月${day}日`),
  }[column]();
}
const rowOf = (entry: DirectoryEntry, locale: Locale): string[] => [
  entry.name,
  ...columns.map((column) => cellOf(entry, column, locale)),
];

const queryOf = (address: string): DirectoryQuery => {
  const { searchParams } = new URL(address, location.href);
  const one_ = (key: string): string | undefined => searchParams.get(key) ?? undefined;
  return {
    ...(one_('id') !== undefined && { id: one_('id')! }),
    ...(one_('asOf') !== undefined && { asOf: one_('asOf')! }),
    text: one_('text') ?? '',
    sort: (one_('sort') ?? 'relevance') as 'entered',
    descending: one_('descending') === 'true',
    offset: Number(one_('offset') ?? 0),
    limit: Number(one_('limit') ?? 50),
    facets: facets.filter((facet) => one_('facets')?.split(',').includes(facet)),
    filters: Object.fromEntries(
      facets.map((facet) => [facet, searchParams.getAll(facet)]).filter(([, values]) => values!.length),
    ) as NonNullable<DirectoryQuery['filters']>,
  };
};
const memory = memorySource(parseDirectory({ ...awkwardHead, entries: awkwardEntries }));

const sources: Readonly<Record<string, DirectorySource>> = {
  memory,
  // Gives no more than 40 at once, whatever is asked for.
  server: httpSource('/organisations?key=1', {
    fetch: async (address) => {
      const query = queryOf(address);
      return Response.json(await memory.search({ ...query, limit: Math.min(40, query.limit ?? 40) }));
    },
  }),
  engine: searchEngineSource('/search/awkward', {
    fetch: (_, { body }) =>
      Promise.resolve(Response.json(engineAnswer(JSON.parse(body as string) as Record<string, unknown>))),
  }),
};

/** The whole list, row by row as a reader scrolls through it. */
async function readList(element: PlanEnterpriseDirectory): Promise<string[][]> {
  const scroller = one(element, '.scroller');
  const read: string[][] = [];
  const total = Number(scroller.getAttribute('aria-rowcount')) - 1;
  // Before the list has its height there is nothing to scroll through.
  await waitUntil(() => scroller.scrollHeight > 2 * scroller.clientHeight, 'the list has no height');
  scroller.scrollTop = 0;
  await nextFrame();
  for (;;) {
    await waitUntil(() => rows(element).every((row) => !row.textContent.startsWith('…')), 'entries do not come');
    for (const row of rows(element)) {
      read[Number(row.getAttribute('aria-rowindex')) - 2] = [...row.children].map(({ textContent }) => textContent);
    }
    const before = scroller.scrollTop;
    scroller.scrollTop += scroller.clientHeight / 2;
    await nextFrame();
    if (scroller.scrollTop === before) break;
  }
  expect(Object.keys(read)).to.have.length(total);
  return read;
}

/** What pressing a button hands over as a file. */
async function fileOf(button: HTMLElement): Promise<string> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let file: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    file = blob;
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    button.click();
    await waitUntil(() => file, 'no file comes');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return file!.text();
}

/** A cell as it is read: without the apostrophe before a formula and the tab behind what is no number. */
const bare = (cell: string): string =>
  cell.replace(/\t$/, '').replace(/(^|[;\t\r\n])'(?=[\s"]*[=+\-@＝＋－＠])/g, '$1');

const address = '?own=1&list-sort=entered&list-q=%E7%A4%BA%E4%BE%8B&plan-goal=x#part';

describe('250 awkward hits', function () {
  this.timeout(30_000);

  const shown = async (source: DirectorySource, locale: Locale): Promise<PlanEnterpriseDirectory> => {
    history.replaceState(null, '', location.pathname + address);
    const element = await ready(3000, {
      source,
      info: awkwardHead,
      urlState: '',
      columns: columns.join(' '),
      facets: 'street category level grade year',
    });
    element.parentElement!.lang = locale;
    await element.updateComplete;
    await waitUntil(
      () => count(element) === (locale === 'en' ? '250 found of 305' : '找到250家，共305家'),
      'they are not all found',
    );
    return element;
  };
  const expected = expectedOf({ text: '示例' });

  for (const [name, source] of Object.entries(sources))
    for (const locale of ['zh-CN', 'en'] as const) {
      it(`are all there and all right in the list, from ${name} in ${locale}`, async () => {
        const element = await shown(source, locale);
        const read = await readList(element);
        expected.forEach((entry, at) => expect(read[at]).to.deep.equal(rowOf(entry, locale), entry.id));
        expect(read).to.have.length(250);
        expect(location.search + location.hash).to.equal(address);
      });

      it(`are all there and all right in a CSV file, from ${name} in ${locale}`, async () => {
        const element = await shown(source, locale);
        const text = await fileOf(all(element, '.files button')[0]!);
        const [head = [], ...lines] = parseCsv(text.replace(/^\ufeff/, ''));
        expect(lines).to.have.length(250);
        const at = Object.fromEntries(head.map((label, place) => [label, place]));
        const labels = all(element, '[role=columnheader]').map(({ textContent }) =>
          textContent.replace(/[↑↓]/, '').trim(),
        );
        expected.forEach((entry, row) => {
          const read = labels.map((label) => bare(lines[row]![at[label]!]!));
          expect(read).to.deep.equal([...rowOf(entry, locale).slice(0, -1), entry.entered!], entry.id);
        });
        const [directory, day] = locale === 'en' ? ['Directory', 'Date of the directory'] : ['名录', '名录日期'];
        for (const line of lines) {
          expect(line[at[directory]!]).to.equal(locale === 'en' ? 'Awkward directory, A list' : '难缠的名录、某名单');
          expect(line[at[day]!]).to.equal('2025-06-30');
        }
        // Nothing runs, and no code is taken for a number.
        for (const cell of lines.flat())
          expect(cell).not.to.match(/^[=@＝＋－＠]|^[+-](?!\d+$)|^\d{12,}$|^0\d+$|^\d{1,4}[-/]\d{1,2}$/);
      });

      it(`are all there and all right on paper, from ${name} in ${locale}`, async () => {
        const element = await shown(source, locale);
        const { print } = window;
        let table: string[][] | undefined;
        window.print = () => {
          table = all(element, 'table.paper tbody tr').map((row) =>
            [...row.children].map(({ textContent }) => textContent),
          );
        };
        try {
          all(element, '.files button')[2]!.click();
          await waitUntil(() => table, 'nothing is printed');
        } finally {
          window.print = print;
          window.dispatchEvent(new Event('afterprint'));
        }
        expect(table).to.deep.equal(expected.map((entry) => rowOf(entry, locale)));
      });
    }

  for (const [name, source] of Object.entries(sources)) {
    it(`are a directory again as a JSON file, from ${name}`, async () => {
      const element = await shown(source, 'zh-CN');
      const { entries, ...head } = JSON.parse(await fileOf(all(element, '.files button')[1]!)) as Record<
        string,
        unknown
      >;
      expect(entries).to.deep.equal(expected);
      expect(head).to.deep.equal(awkwardHead);
    });

    it(`stay apart from those of another filter that is chosen while pages are on their way, from ${name}`, async () => {
      // Pages beyond the first wait until they are let through.
      let held: (() => void)[] = [];
      let holds = false;
      const slow: DirectorySource = {
        async search(query, signal) {
          if (holds && (query.offset ?? 0) > 0) await new Promise<void>((resolve) => held.push(resolve));
          return source.search(query, signal);
        },
      };
      const element = await shown(slow, 'zh-CN');
      holds = true;
      const scroller = one(element, '.scroller');
      scroller.scrollTop = scroller.scrollHeight;
      await waitUntil(() => held.length > 0, 'no page is asked for');
      const box = all(element, '[part=facet] label').find(({ textContent }) => textContent.includes('江东街道'))!;
      box.querySelector('input')!.click();
      const narrowed = expectedOf({ text: '示例', filters: { street: ['Jiangdong'] } });
      expect(narrowed.length).to.be.within(20, 100);
      await waitUntil(() => count(element) === `找到${narrowed.length}家，共305家`);
      holds = false;
      held.forEach((release) => release());
      held = [];
      const read = await readList(element);
      expect(read).to.deep.equal(narrowed.map((entry) => rowOf(entry, 'zh-CN')));
      // And back: none of the narrowed ones stands in their place.
      box.querySelector('input')!.click();
      await waitUntil(() => count(element) === '找到250家，共305家');
      expect(await readList(element)).to.deep.equal(expected.map((entry) => rowOf(entry, 'zh-CN')));
      // What the page had in its address is there, in its order; what the reader chose too.
      expect(location.hash).to.equal('#part');
      expect([...new URLSearchParams(location.search)]).to.deep.equal([
        ['own', '1'],
        ['plan-goal', 'x'],
        ['list-q', '示例'],
        ['list-sort', 'entered'],
      ]);
    });

    it(`are downloaded as they are shown, though another filter has been asked for, from ${name}`, async () => {
      let holds = false;
      const stuck: DirectorySource = {
        search: (query, signal) =>
          holds && Object.keys(query.filters ?? {}).length
            ? new Promise(() => undefined)
            : source.search(query, signal),
      };
      const element = await shown(stuck, 'zh-CN');
      holds = true;
      all(element, '[part=facet] label')[0]!.querySelector('input')!.click();
      await element.updateComplete;
      const { entries } = JSON.parse(await fileOf(all(element, '.files button')[1]!)) as { entries: unknown };
      expect(entries).to.deep.equal(expected);
    });

    it(`of another day are those of that day, from ${name}`, async () => {
      const element = await shown(source, 'zh-CN');
      element.asOf = '2023-12-31';
      const then = expectedOf({ text: '示例', asOf: '2023-12-31' });
      expect(then.length).not.to.equal(250);
      await waitUntil(() => count(element).startsWith(`找到${then.length}家`));
      expect(await readList(element)).to.deep.equal(then.map((entry) => rowOf(entry, 'zh-CN')));
    });
  }
});
