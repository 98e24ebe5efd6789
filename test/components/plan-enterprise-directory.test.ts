import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { PlanEnterpriseDirectory as Element_ } from '../../components/plan-enterprise-directory/plan-enterprise-directory.js';
if (!customElements.get('plan-enterprise-directory')) customElements.define('plan-enterprise-directory', Element_);
import type { PlanEnterpriseDirectory } from '../../components/plan-enterprise-directory/plan-enterprise-directory.js';
import type { PlanLeaveEvent } from '../../components/index.js';
import type { DirectoryAnswer, DirectoryQuery, DirectorySource } from '../../src/directory/directory-source.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import sample from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import { itInChromium } from './only-chromium.js';

const realFetch = window.fetch;
const realAddress = location.href;
const entries = sample.entries as unknown as DirectoryEntry[];
const present = entries.filter(({ withdrawn }) => withdrawn === undefined);

const serve = (file: unknown): void => {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  window.fetch = () => Promise.resolve(new Response(text));
};

afterEach(() => {
  window.fetch = realFetch;
  history.replaceState(null, '', realAddress);
});

const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: Element, selector: string): HTMLElement => all(element, selector)[0]!;
const rows = (element: Element): HTMLElement[] =>
  all(element, '.canvas .row')
    .filter((row) => !row.hidden)
    .sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')));
const names = (element: Element): string[] => rows(element).map((row) => row.querySelector('.name')!.textContent);
const count = (element: Element): string => one(element, '[part=count]').textContent.trim();
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

const show = async (
  width = 1200,
  attributes: Partial<PlanEnterpriseDirectory> = {},
): Promise<PlanEnterpriseDirectory> => {
  const box = await fixture(html`<div lang="zh-CN" .style=${`width:${width}px`}></div>`);
  const element = document.createElement('plan-enterprise-directory');
  Object.assign(element, attributes);
  if (!attributes.source) element.src ||= 'enterprises.json';
  box.append(element);
  await element.updateComplete;
  return element;
};

const ready = async (
  width = 1200,
  attributes: Partial<PlanEnterpriseDirectory> = {},
): Promise<PlanEnterpriseDirectory> => {
  if (window.fetch === realFetch) serve(sample);
  const element = await show(width, attributes);
  await waitUntil(() => one(element, '[part=count]'), 'no answer came');
  await element.updateComplete;
  return element;
};

async function type(element: PlanEnterpriseDirectory, text: string, options: InputEventInit = {}): Promise<void> {
  const field = one(element, 'input[type=search]') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', options));
  await element.updateComplete;
  await waitUntil(() => one(element, '[part=base]').getAttribute('aria-busy') === null);
  await element.updateComplete;
}

/** As many entries as wanted, made as they are asked for. */
const manyEntries = (total: number): DirectorySource => ({
  search: ({ offset = 0, limit = 50 }) =>
    Promise.resolve({
      total,
      facets: {},
      notes: [],
      items: Array.from({ length: Math.min(limit, total - offset) }, (_, index) => ({
        entry: { id: `e-${offset + index}`, name: `示例企业${offset + index}号` },
        highlights: [],
      })),
    }),
});

describe('plan-enterprise-directory', () => {
  it('shows what is in the directory, and says how many', async () => {
    const element = await ready();
    expect(count(element)).to.equal(`共${present.length}家`);
    expect(names(element)[0]).to.equal(present[0]!.name);
    expect(one(element, '[role=grid]').getAttribute('aria-rowcount')).to.equal(String(present.length + 1));
    expect(one(element, '.tag.illustrative').textContent).to.equal('示例数据');
  });

  it('finds a part of a name wherever it stands', async () => {
    const element = await ready();
    for (const text of ['科技', '网络技术', '示例']) {
      const found = present.filter(({ name }) => name.includes(text));
      await type(element, text);
      expect(count(element)).to.equal(`找到${found.length}家，共${present.length}家`);
      expect(found.map(({ name }) => name)).to.include.members(names(element));
    }
  });

  it('marks what was looked for', async () => {
    const element = await ready();
    await type(element, '科技');
    expect(new Set(all(element, '.canvas mark').map((mark) => mark.textContent))).to.deep.equal(new Set(['科技']));
  });

  it('asks nothing while a word is being composed', async () => {
    const element = await ready();
    const before = count(element);
    await type(element, 'n', { isComposing: true });
    await type(element, 'nan', { isComposing: true });
    expect(count(element)).to.equal(before);
    const field = one(element, 'input[type=search]') as HTMLInputElement;
    field.value = '南京';
    field.dispatchEvent(new CompositionEvent('compositionend'));
    await waitUntil(() => count(element) !== before);
    expect(names(element).filter((name) => !name.includes('南京'))).to.deep.equal([]);
  });

  it('counts each filter as the entries have it, and narrows by it', async () => {
    const element = await ready();
    const [street] = all(element, '[part=facet]');
    expect(street!.querySelector('legend')!.textContent).to.equal('街道');
    const label = street!.querySelector('label')!;
    const value = label.querySelector('span')!.textContent;
    const expected = present.filter((entry) => entry.street === value).length;
    expect(label.querySelector('.count')!.textContent).to.equal(String(expected));
    label.querySelector('input')!.click();
    await waitUntil(() => count(element).includes('找到'));
    expect(count(element)).to.equal(`找到${expected}家，共${present.length}家`);
    expect(one(element, '.chip').textContent.trim()).to.equal(value);
    one(element, '.chip button').click();
    await waitUntil(() => count(element) === `共${present.length}家`);
  });

  it('says what was looked for when nothing fits, and offers the way out', async () => {
    const element = await ready();
    (one(element, '[part=facet] input') as HTMLInputElement).click();
    await waitUntil(() => count(element).includes('找到'));
    await type(element, '没有这样的企业');
    expect(one(element, '[part=empty]').textContent).to.include('没有这样的企业');
    one(element, '[part=empty] button').click();
    await waitUntil(() => all(element, '.chip').length === 0);
  });

  it('sorts by the day of entry, the latest first', async () => {
    const element = await ready();
    const list = one(element, 'select') as HTMLSelectElement;
    list.value = 'entered';
    list.dispatchEvent(new Event('change'));
    const latest = present
      .map(({ entered = '' }) => entered)
      .sort()
      .reverse()[0]!;
    const newest = present.filter(({ entered }) => entered === latest).map(({ name }) => name);
    await waitUntil(() => newest.includes(names(element)[0]!));
    expect(one(element, '[aria-sort]').textContent).to.equal('列入时间');
    expect(one(element, '[aria-sort]').getAttribute('aria-sort')).to.equal('descending');
  });

  it('draws a hundred thousand with a few rows, and each says which it is', async () => {
    const element = await ready(1200, { source: manyEntries(100_000) });
    const drawn = all(element, '.canvas .row').length;
    expect(drawn).to.be.lessThan(60);
    const scroller = one(element, '.scroller');
    scroller.scrollTop = scroller.scrollHeight;
    await waitUntil(() => names(element).includes('示例企业99999号'));
    const last = rows(element).find((row) => row.textContent.includes('示例企业99999号'))!;
    expect(last.getAttribute('aria-rowindex')).to.equal('100001');
    expect(all(element, '.canvas .row').length).to.be.at.most(drawn + 2);
    const room = scroller.getBoundingClientRect();
    const line = last.getBoundingClientRect();
    expect(line.bottom).to.be.at.most(room.bottom + 1);
    expect(line.top).to.be.at.least(room.top);
  });

  it('is walked through by key from the search to a detail and back', async () => {
    const element = await ready();
    one(element, '.canvas [tabindex="0"]').focus();
    expect(focused(element)!.textContent).to.equal(present[0]!.name);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)!.textContent).to.equal(present[2]!.name);
    await sendKeys({ press: 'End' });
    await waitUntil(() => focused(element)?.textContent === present[present.length - 1]!.name);
    await sendKeys({ press: 'Home' });
    await waitUntil(() => focused(element)?.textContent === present[0]!.name);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => one(element, 'dialog').hasAttribute('open'));
    expect(one(element, 'dialog .title').textContent.trim()).to.equal(present[0]!.name);
    expect(one(element, 'dialog').textContent).to.include(present[0]!.creditCode!);
    expect(focused(element)).to.equal(one(element, 'dialog .title'));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !one(element, 'dialog').hasAttribute('open'));
    await waitUntil(() => focused(element)?.textContent === present[0]!.name);
  });

  it('asks before a reader leaves the portal', async () => {
    const element = await ready();
    const { website } = present.find((entry) => entry.website) ?? {};
    const at = present.findIndex((entry) => entry.website);
    const { name } = present[at]!;
    await type(element, name);
    one(element, '.canvas .row').click();
    await waitUntil(() => all(element, 'dialog a').length);
    const link = one(element, 'dialog a') as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal(website);
    const asked: string[] = [];
    element.addEventListener('plan-leave', (event: PlanLeaveEvent) => {
      asked.push(event.href);
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    expect(asked).to.deep.equal([new URL(website!).href]);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('shows hostile data as text', async () => {
    const name = '<img src=x onerror=alert(1)>\u202e示例"\'&amp;';
    serve({
      directory: 'd',
      name: '名录',
      entries: [
        { id: 'a', name, website: 'javascript:alert(1)', __proto__: { polluted: true } },
        { id: 'b', name: '长'.repeat(10_000) },
      ],
    });
    const element = await ready();
    expect(names(element)).to.deep.equal([name, '长'.repeat(10_000)]);
    expect(all(element, 'img')).to.deep.equal([]);
    rows(element)[0]!.click();
    await waitUntil(() => one(element, 'dialog').hasAttribute('open'));
    expect(all(element, 'dialog a')).to.deep.equal([]);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
    const [first, second] = rows(element);
    expect(second!.offsetHeight).to.equal(first!.offsetHeight);
  });

  it('drops an answer that comes after a newer one', async () => {
    const asked: { query: DirectoryQuery; answer: (total: number) => void }[] = [];
    const source: DirectorySource = {
      search: (query) =>
        new Promise<DirectoryAnswer>((resolve) =>
          asked.push({ query, answer: (total) => resolve({ total, items: [], facets: {}, notes: [] }) }),
        ),
    };
    const element = await show(1200, { source });
    asked[0]!.answer(5);
    await waitUntil(() => one(element, '[part=count]'));
    const field = one(element, 'input[type=search]') as HTMLInputElement;
    for (const text of ['甲', '甲乙']) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input'));
      // A source that has been slow is asked when the reader pauses.
      await waitUntil(() => asked.some(({ query }) => query.text === text));
    }
    asked.find(({ query }) => query.text === '甲乙')!.answer(2);
    await waitUntil(() => count(element).includes('2'));
    asked.find(({ query }) => query.text === '甲')!.answer(9);
    await nextFrame();
    expect(count(element)).to.include('2');
  });

  it('says in one sentence that there is no answer, keeps what it has, and asks again', async () => {
    let works = true;
    const good = manyEntries(3);
    const source: DirectorySource = {
      search: (query, signal) => (works ? good.search(query, signal) : Promise.reject(new Error('服务器没有回应'))),
    };
    const element = await ready(1200, { source });
    works = false;
    await type(element, '甲');
    expect(one(element, '[part=error]').textContent).to.include('服务器没有回应');
    expect(names(element)).to.have.length(3);
    works = true;
    one(element, '[part=error] button').click();
    await waitUntil(() => all(element, '[part=error]').length === 0);
  });

  it('keeps the page’s own content when the file cannot be read', async () => {
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    const element = await fixture<PlanEnterpriseDirectory>(
      html`<plan-enterprise-directory lang="zh-CN" src="none.json"><p>名录见附件</p></plan-enterprise-directory>`,
    );
    await waitUntil(() => all(element, '[part=error]').length);
    expect(one(element, '[part=error]').textContent).to.include('none.json 返回404');
    expect(one(element, 'slot')).not.to.equal(undefined);
  });

  it('keeps a reader’s choice in the address, and nobody else’s', async () => {
    history.replaceState(null, '', `${location.pathname}?page=3`);
    const element = await ready(1200, { urlState: '' });
    await type(element, '科技');
    expect(new URLSearchParams(location.search).get('list-q')).to.equal('科技');
    expect(new URLSearchParams(location.search).get('page')).to.equal('3');
    const said = count(element);
    element.remove();
    const again = await ready(1200, { urlState: '' });
    await waitUntil(() => count(again) === said);
    expect((one(again, 'input[type=search]') as HTMLInputElement).value).to.equal('科技');
  });

  it('leaves the address alone unless asked', async () => {
    const element = await ready();
    const before = location.href;
    await type(element, '科技');
    expect(location.href).to.equal(before);
  });

  it('hands over the current result as a file', async () => {
    const element = await ready();
    await type(element, '网络技术');
    const expected = present.filter(({ name }) => name.includes('网络技术'));
    const files: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      files.push(blob);
      return createObjectURL(blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      const [csv, json] = all(element, '.files button');
      csv!.click();
      await waitUntil(() => files.length === 1);
      json!.click();
      await waitUntil(() => files.length === 2);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const bytes = new Uint8Array(await files[0]!.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const lines = (await files[0]!.text()).trim().split('\r\n');
    expect(lines).to.have.length(expected.length + 1);
    const read = JSON.parse(await files[1]!.text()) as {
      directory: string;
      updated: string;
      entries: DirectoryEntry[];
    };
    expect(read.updated).to.equal(sample.updated);
    expect(read.entries.map(({ id }) => id).sort()).to.deep.equal(expected.map(({ id }) => id).sort());
  });

  it('is a list of blocks on a phone, more at a time when asked, and nothing sticks out', async () => {
    const element = await ready(320);
    expect(all(element, '.blocks li')).to.have.length(20);
    one(element, '.more button').click();
    await waitUntil(() => all(element, '.blocks li').length === 40);
    expect(one(element, '.blocks li').getAttribute('aria-setsize')).to.equal(String(present.length));
    expect(element.scrollWidth).to.be.at.most(320);
    one(element, '.narrow button').click();
    await waitUntil(() => all(element, '[part=facet]').length);
  });

  it('speaks English on an English page, with the file’s own terms', async () => {
    const element = await ready();
    element.parentElement!.lang = 'en';
    await waitUntil(() => count(element) === `${present.length} in all`);
    expect(one(element, '[role=columnheader]').textContent).to.equal('Name');
  });

  it('shows only what was in the directory on a day', async () => {
    const day = '2022-06-30';
    const then = entries.filter(
      ({ entered = '', withdrawn = '9999' }) => (!entered || entered <= day) && day < withdrawn,
    );
    const element = await ready(1200, { asOf: day });
    expect(count(element)).to.equal(`共${then.length}家`);
  });

  it('prints the whole result as a table', async () => {
    const element = await ready();
    await type(element, '网络技术');
    const expected = present.filter(({ name }) => name.includes('网络技术')).length;
    const { print } = window;
    let printed = 0;
    window.print = () => {
      printed = all(element, 'table.paper tbody tr').length;
    };
    all(element, '.files button')[2]!.click();
    await waitUntil(() => printed > 0);
    window.print = print;
    expect(printed).to.equal(expected);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, 'table.paper')).to.have.length(0);
  });

  for (const width of [1200, 320])
    for (const theme of ['light', 'dark'])
      it(`is accessible at ${width} px, ${theme}`, async () => {
        const element = await ready(width);
        await type(element, '科技');
        element.parentElement!.dataset['planTheme'] = theme;
        await expect(element).to.be.accessible();
      });

  itInChromium('is read as a grid with its place in the whole, scrolled and filtered', async () => {
    const element = await ready(1200, { source: manyEntries(5000) });
    const scroller = one(element, '.scroller');
    scroller.scrollTop = 2000 * rows(element)[0]!.offsetHeight;
    await waitUntil(() => names(element).includes('示例企业2005号'));
    const tree = await executeServerCommand<string, object>('ariaSnapshot', {
      selector: 'plan-enterprise-directory [role=grid]',
    });
    expect(tree).to.include('grid "企业列表"');
    expect(tree).to.include('columnheader "企业名称"');
    expect(tree).to.match(/row "示例企业2005号[^"]*"/);
    const row = rows(element).find((each) => each.textContent.includes('示例企业2005号'))!;
    expect(row.getAttribute('aria-rowindex')).to.equal('2007');
  });

  itInChromium('is legible in forced colours and on paper', async () => {
    const element = await ready();
    await emulateMedia({ forcedColors: 'active' });
    await expect(element).to.be.accessible();
    await emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(getComputedStyle(one(element, '[part=search]')).display).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });
});
