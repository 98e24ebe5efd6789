import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { PlanDashboard } from '../../components/plan-dashboard/plan-dashboard.js';
import { PlanIndicatorCard } from '../../components/plan-indicator-card/plan-indicator-card.js';
import { PlanSource } from '../../components/plan-source/plan-source.js';
for (const [tag, element] of Object.entries({
  'plan-source': PlanSource,
  'plan-dashboard': PlanDashboard,
  'plan-indicator-card': PlanIndicatorCard,
})) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
import type { PlanEnterpriseDirectory } from '../../components/plan-enterprise-directory/plan-enterprise-directory.js';
import type { PlanLeaveEvent } from '../../components/index.js';
import type { DirectoryAnswer, DirectoryQuery, DirectorySource } from '../../src/directory/directory-source.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import { DirectoryFailure } from '../../src/directory/request-json.js';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import { withDirectory } from '../../src/directory/directory-observations.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import sample from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import {
  all,
  count,
  focused,
  manyEntries,
  names,
  one,
  pressKeys,
  ready,
  rows,
  serve,
  show,
  type,
} from './directory-kit.js';
import { itInChromium, itOutsideWebKit } from './only-chromium.js';

const entries = sample.entries as unknown as DirectoryEntry[];
const present = entries.filter(({ withdrawn }) => withdrawn === undefined);

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

  it('says at once what a filter leaves, and what is typed when the reader pauses', async () => {
    const element = await ready();
    const realTimeout = window.setTimeout;
    const later: number[] = [];
    window.setTimeout = ((work: () => void, time = 0) => {
      later.push(time);
      return realTimeout(work, time);
    }) as typeof setTimeout;
    try {
      (one(element, '[part=facet] input') as HTMLInputElement).click();
      await waitUntil(() => count(element).includes('找到'));
      await element.updateComplete;
      expect(one(element, '[role=status].heard').textContent).to.equal(count(element));
      later.length = 0;
      const before = count(element);
      await type(element, '科技');
      await waitUntil(() => count(element) !== before);
      expect(one(element, '[role=status].heard').textContent).to.equal(before);
      expect(later).to.include(600);
    } finally {
      window.setTimeout = realTimeout;
    }
  });

  it('shows a chosen value though its filter is folded, and counts the others', async () => {
    const values = Array.from({ length: 12 }, (_, at) => ({ value: `街道${at + 1}`, count: 50 - at }));
    const good = manyEntries(3);
    const source: DirectorySource = {
      search: async (query, signal) => ({ ...(await good.search(query, signal)), facets: { street: values } }),
    };
    const element = await ready(1200, { source, facets: 'street' });
    const words = (): string[] =>
      all(element, '[part=facet] label > span:not(.count)').map(({ textContent }) => textContent);
    const fold = (): HTMLElement => one(element, '[part=facet] button');
    expect(words()).to.have.lengthOf(6);
    expect(fold().textContent.trim()).to.equal('其余6个');
    fold().click();
    await element.updateComplete;
    expect(words()).to.have.lengthOf(12);
    expect(fold().textContent.trim()).to.equal('收起');
    (all(element, '[part=facet] input')[9] as HTMLInputElement).click();
    await waitUntil(() => all(element, '.chip').length === 1);
    fold().click();
    await element.updateComplete;
    expect(words()).to.deep.equal(['街道1', '街道2', '街道3', '街道4', '街道5', '街道6', '街道10']);
    expect(fold().textContent.trim()).to.equal('其余5个');
  });

  it('says of a file that holds less than was found how much it holds', async () => {
    const good = manyEntries(60);
    const source: DirectorySource = {
      // A server that gives no more than forty, wherever one begins.
      search: async ({ offset = 0, limit = 50, ...query }, signal) => {
        const answer = await good.search({ ...query, offset, limit }, signal);
        return { ...answer, items: answer.items.slice(0, Math.max(0, 40 - offset)) };
      },
    };
    const element = await ready(1200, { source });
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      all(element, 'button')
        .find(({ textContent }) => textContent.trim() === 'CSV')!
        .click();
      await waitUntil(() => element.shadowRoot!.textContent!.includes('名录服务只提供了前40家，已按此保存。'));
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
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
    expect(one(element, '[aria-sort]').textContent.trim()).to.equal('列入时间 ↓');
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

  it('puts the rows in order once scrolling is over, and the one with the focus keeps it', async () => {
    const element = await ready(1200, { source: manyEntries(10_000) });
    const inOrder = (): boolean => {
      const numbers = all(element, '.canvas .row').map((row) => Number(row.getAttribute('aria-rowindex')));
      return numbers.every((number, at) => at === 0 || number > numbers[at - 1]!);
    };
    const scroller = one(element, '.scroller');
    for (const row of [11, 137, 4_321, 1_000, 5]) {
      scroller.scrollTop = row * rows(element)[0]!.offsetHeight;
      await waitUntil(() => names(element).includes(`示例企业${row + 3}号`));
      const button = rows(element)
        .map((each) => each.querySelector<HTMLElement>('.name')!)
        .find(({ textContent }) => textContent === `示例企业${row + 3}号`)!;
      button.focus({ preventScroll: true });
      await waitUntil(inOrder, 'rows stay out of order');
      expect(focused(element)).to.equal(button);
    }
  });

  itOutsideWebKit('is walked through by key from the search to a detail and back', async () => {
    const element = await ready();
    one(element, '.canvas [tabindex="0"]').focus();
    expect(focused(element)!.textContent).to.equal(present[0]!.name);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)!.textContent).to.equal(present[2]!.name);
    await pressKeys('Control+End');
    await sendKeys({ press: 'Home' });
    await waitUntil(() => focused(element)?.textContent === present[present.length - 1]!.name);
    await pressKeys('Control+Home');
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

  it('shows a credit code that does not hold, with the doubt, and one that holds without', async () => {
    // The counter-example of GB 32100-2015, and a code that holds.
    serve({
      directory: 'd',
      name: '名录',
      entries: [
        { id: 'a', name: '甲', creditCode: '91350100M000100Y4Z' },
        { id: 'b', name: '乙', creditCode: '91320106598035469W' },
      ],
    });
    const element = await ready();
    for (const [row, isDoubted] of [true, false].entries()) {
      rows(element)[row]!.click();
      await waitUntil(() => one(element, 'dialog').hasAttribute('open'));
      expect(one(element, '[part=facts]').textContent.includes('校验位不符')).to.equal(isDoubted);
      expect(one(element, '[part=facts]').textContent).to.match(/91350100M000100Y4Z|91320106598035469W/);
      one(element, 'dialog .cross').click();
      await waitUntil(() => !one(element, 'dialog').hasAttribute('open'));
    }
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

  it('shows hostile data as text, wherever it stands', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const name = `${hostile}\u202e示例"'&amp;`;
    // As text: of an object in a script, `__proto__` would never be written.
    serve(`{
      "directory": "d", "name": ${JSON.stringify(hostile)}, "note": ${JSON.stringify(hostile)},
      "publisher": ${JSON.stringify(hostile)}, "source": { "name": ${JSON.stringify(hostile)}, "url": "javascript:alert(1)" },
      "terms": { "I65": ${JSON.stringify(hostile)} },
      "entries": [
        { "id": "a", "name": ${JSON.stringify(name)}, "website": "javascript:alert(1)", "street": ${JSON.stringify(hostile)},
          "industry": "I65", "categories": ["=cmd()", "__proto__", "constructor"], "__proto__": { "polluted": true } },
        { "id": "b", "name": "${'长'.repeat(10_000)}", "website": "data:text/html,x", "creditCode": "91320106598035469W" },
        { "id": "b", "name": "同一编号", "creditCode": "91320106598035469W" }
      ]
    }`);
    const element = await ready(1200, { facets: 'street industry category' });
    expect(names(element)).to.deep.equal([name, '长'.repeat(10_000), '同一编号']);
    expect(element.scrollWidth).to.be.at.most(1200);
    // What has no end takes its row and no more, and no row lies over another.
    const [first, long, last] = rows(element).map((row) => row.getBoundingClientRect());
    expect(long!.height).to.be.within(100, 250);
    expect(long!.top).to.be.closeTo(first!.bottom, 1);
    expect(last!.top).to.be.closeTo(long!.bottom, 1);
    for (const row of [0, 1]) {
      rows(element)[row]!.click();
      await waitUntil(() => one(element, 'dialog').hasAttribute('open'));
      expect(all(element, 'dialog a')).to.deep.equal([]);
      one(element, 'dialog .cross').click();
      await waitUntil(() => !one(element, 'dialog').hasAttribute('open'));
    }
    for (const box of all(element, '[part=facet] input')) {
      box.click();
      await element.updateComplete;
      await waitUntil(() => one(element, '[part=base]').getAttribute('aria-busy') === null);
    }
    expect(all(element, 'img, script, [href^="javascript"]')).to.deep.equal([]);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });

  it('takes nothing from a hostile address', async () => {
    const hostile = encodeURIComponent('<img src=x onerror=alert(1)>');
    history.replaceState(
      null,
      '',
      `${location.pathname}?list-q=${hostile}&list-sort=constructor&list-entry=__proto__&list-street=${hostile}&list-year=%E0%A4`,
    );
    const element = await ready(1200, { urlState: '' });
    expect(count(element)).to.equal(`找到0家，共${present.length}家`);
    expect((one(element, 'select') as HTMLSelectElement).value).to.equal('relevance');
    expect(all(element, 'img')).to.deep.equal([]);
  });

  it('lists as many of a million as browsers can scroll, asks for a page at a time, and says so', async () => {
    const asked: DirectoryQuery[] = [];
    const million = manyEntries(1_000_000);
    const source: DirectorySource = {
      search: (query) => {
        asked.push(query);
        return million.search(query);
      },
    };
    const element = await ready(1200, { source });
    const scroller = one(element, '.scroller');
    for (const share of [0.3, 0.7, 1]) {
      scroller.scrollTop = scroller.scrollHeight * share;
      await nextFrame();
    }
    await waitUntil(() => names(element).includes('示例企业299999号'));
    expect(one(element, '.results').textContent).to.include('列表只列出前300000家');
    expect(scroller.getAttribute('aria-rowcount')).to.equal('1000001');
    expect(all(element, '.canvas .row').length).to.be.lessThan(60);
    expect(asked.length).to.be.lessThan(12);
    expect(asked.every(({ limit = 0 }) => limit <= 100)).to.equal(true);
    await element.updateComplete;
    const row = rows(element).find((each) => each.textContent.includes('示例企业299999号'))!;
    expect(row.getAttribute('aria-rowindex')).to.equal('300001');
    expect(row.getBoundingClientRect().bottom).to.be.at.most(scroller.getBoundingClientRect().bottom + 1);
  });

  it('refuses a file of more entries than a page can hold, in one sentence', async () => {
    const entry = '{"id":"a","name":"甲"}';
    serve(`{"directory":"d","name":"名录","entries":[${`${entry},`.repeat(200_000)}${entry}]}`);
    const element = await show();
    await waitUntil(() => all(element, '[part=error]').length, 'it was not refused', { timeout: 10_000 });
    expect(one(element, '[part=error]').textContent).to.include('enterprises.json');
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
    let reason = new Error('服务器没有回应');
    const good = manyEntries(3);
    const source: DirectorySource = {
      search: (query, signal) => (works ? good.search(query, signal) : Promise.reject(reason)),
    };
    const element = await ready(1200, { source });
    works = false;
    await type(element, '甲');
    expect(one(element, '[part=error]').textContent).to.include('服务器没有回应');
    expect(names(element)).to.have.length(3);
    // A reason that is a whole sentence ends in one stop all the same.
    reason = new DirectoryFailure('busy', 503);
    await type(element, '甲乙');
    expect(one(element, '[part=error] span').textContent).to.equal('未能读取数据：访问人数较多，请稍后重试。');
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

  describe('with a link to one entry', () => {
    const atLink = (id: string): void => history.replaceState(null, '', `${location.pathname}?list-entry=${id}`);
    const far = present[150]!;
    const title = (element: Element): string => one(element, 'dialog .title')?.textContent.trim();

    it('opens it, though it be far from the first page', async () => {
      atLink(far.id);
      const element = await ready(1200, { urlState: '' });
      await waitUntil(() => one(element, 'dialog').hasAttribute('open'));
      expect(title(element)).to.equal(far.name);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !one(element, 'dialog').hasAttribute('open'));
      expect(location.search).to.equal('');
    });

    it('opens it by its credit code, and one that has been withdrawn, with the day', async () => {
      const withdrawn = entries.find((entry) => entry.withdrawn)!;
      for (const [link, entry] of [
        [far.creditCode!, far],
        [withdrawn.id, withdrawn],
      ] as const) {
        atLink(link);
        const element = await ready(1200, { urlState: '' });
        await waitUntil(() => title(element) === entry.name);
        const day = one(element, 'dialog').textContent.includes('退出时间');
        expect(day).to.equal(entry === withdrawn);
        element.remove();
      }
    });

    it('asks a server for it, once', async () => {
      atLink('e-4711');
      const asked: DirectoryQuery[] = [];
      const many = manyEntries(100_000);
      const source: DirectorySource = {
        search: (query) => {
          if (query.id === undefined) return many.search(query);
          asked.push(query);
          const entry = { id: query.id, name: '很远的企业' };
          return Promise.resolve({ total: 1, items: [{ entry, highlights: [] }], facets: {}, notes: [] });
        },
      };
      const element = await ready(1200, { urlState: '', source });
      await waitUntil(() => title(element) === '很远的企业');
      await element.updateComplete;
      expect(asked).to.deep.equal([{ id: 'e-4711', limit: 1 }]);
    });

    it('says in one sentence that there is none, also where a source answers with something else', async () => {
      for (const attributes of [{}, { source: manyEntries(300) }]) {
        atLink('nobody');
        const element = await ready(1200, { urlState: '', ...attributes });
        await waitUntil(() => one(element, '.results').textContent.includes('链接所指的企业不在本名录中。'));
        expect(one(element, 'dialog').hasAttribute('open')).to.equal(false);
        expect(names(element)).not.to.have.length(0);
        // The reader goes on, and the link is over.
        await type(element, '示例');
        expect(one(element, '.results').textContent).not.to.include('链接所指');
        expect(location.search).not.to.include('entry');
        element.remove();
      }
    });

    it('shows the entry of the directory that is there now, not that of the one before', async () => {
      atLink('e-7');
      // Too far for the first page, so that each is asked for it.
      const of = (name: string, ...ids: string[]): DirectorySource => ({
        search: (query) =>
          query.id === undefined
            ? manyEntries(300).search({ ...query, offset: (query.offset ?? 0) + 1000 })
            : Promise.resolve({
                total: 1,
                items: ids.includes(query.id) ? [{ entry: { id: query.id, name }, highlights: [] }] : [],
                facets: {},
                notes: [],
              }),
      });
      const none = '链接所指的企业不在本名录中。';
      const element = await ready(1200, { urlState: '', source: of('旧名录的企业', 'e-7') });
      await waitUntil(() => title(element) === '旧名录的企业');
      element.source = of('新名录的企业', 'e-7');
      await waitUntil(() => title(element) === '新名录的企业', `the dialog still shows ${title(element)}`);
      element.source = of('空名录的企业');
      await waitUntil(
        () => one(element, '.results')?.textContent.includes(none),
        'the entry is still said to be there',
      );
      element.source = of('又一名录的企业', 'e-7');
      await waitUntil(() => title(element) === '又一名录的企业', 'the entry is still said not to be there');
    });

    it('follows the reader’s way back', async () => {
      const element = await ready(1200, { urlState: '' });
      atLink(far.id);
      window.dispatchEvent(new PopStateEvent('popstate'));
      await waitUntil(() => title(element) === far.name);
      history.replaceState(null, '', location.pathname);
      window.dispatchEvent(new PopStateEvent('popstate'));
      await waitUntil(() => !one(element, 'dialog').hasAttribute('open'));
    });
  });

  describe('beside the plan that counts it', () => {
    const directory = parseDirectory(sample);
    const counted = withDirectory(parsePlan(gulouPlan), directory);
    // The same by hand: entered by the day and not withdrawn on it.
    const countOn = (day: string): number =>
      entries.filter(({ entered = '', withdrawn = '9999' }) => entered <= day && day < withdrawn).length;

    const page = async (inside: unknown, plan: object = counted, asOf = '2026-01-31') => {
      serve(sample);
      const box = await fixture(
        html`<div lang="zh-CN">
          <plan-source .plan=${plan} as-of=${asOf}>
            ${inside}
            <plan-enterprise-directory id="directory-protected-enterprises" src="x.json"></plan-enterprise-directory>
          </plan-source>
        </div>`,
      );
      const element = box.querySelector('plan-enterprise-directory')!;
      await waitUntil(() => all(element, '[part=indicator]').length, 'the indicator is not named');
      return element;
    };
    const said = (element: Element): string => one(element, '[part=indicator]').textContent.trim();

    it('names the indicator with the number of its own day', async () => {
      const last = await page(html``);
      expect(said(last)).to.equal(
        `本名录为指标“知识产权保护企业名录”的计数来源：截至2025年6月30日共${countOn('2025-06-30')}家。`,
      );
      const earlier = await page(html``, counted, '2023-12-31');
      expect(said(earlier)).to.include(`截至2023年12月31日共${countOn('2023-12-31')}家`);
      earlier.closest<HTMLElement>('[lang]')!.lang = 'en';
      await waitUntil(() => said(earlier).includes(`: ${countOn('2023-12-31')} on 31 December 2023.`));
    });

    it('gives no number that was counted elsewhere, and none where nothing was counted', async () => {
      const published = {
        ...gulouPlan,
        observations: [
          {
            indicator: 'protected-enterprises',
            period: '2023-12-31',
            value: 77,
            counts: 'level',
            status: 'final',
            source: { name: '年度报告' },
          },
        ],
      };
      for (const plan of [published, gulouPlan]) {
        const element = await page(html``, plan);
        expect(said(element)).to.equal('本名录为指标“知识产权保护企业名录”的计数来源。');
      }
    });

    it('links to nothing where the page shows no such thing', async () => {
      const element = await page(html`<plan-indicator-card indicator="madrid-trademarks"></plan-indicator-card>`);
      await nextFrame();
      await nextFrame();
      expect(all(element, '[part=indicator] a')).to.deep.equal([]);
    });

    it('leads to the page the portal names', async () => {
      const element = await page(html``);
      element.planHref = '/plan.html';
      await element.updateComplete;
      expect(one(element, '[part=indicator] a').getAttribute('href')).to.equal(
        '/plan.html#indicator-protected-enterprises',
      );
    });

    it('leads to a card of the page, and puts the keyboard there', async () => {
      const element = await page(
        html`<plan-indicator-card id="indicator-protected-enterprises" indicator="protected-enterprises">
        </plan-indicator-card>`,
      );
      const card = element.parentElement!.querySelector('plan-indicator-card')!;
      const link = one(element, '[part=indicator] a') as HTMLAnchorElement;
      expect(link.getAttribute('href')).to.equal('#indicator-protected-enterprises');
      link.click();
      expect(document.activeElement).to.equal(card);
      expect(card.shadowRoot!.activeElement!.textContent.trim()).to.equal('知识产权保护企业名录');
    });

    it('is led to by the card of the indicator, alone or in a dashboard, and only where it stands under its name', async () => {
      const element = await page(
        html`<plan-indicator-card indicator="protected-enterprises"></plan-indicator-card
          ><plan-dashboard></plan-dashboard>`,
      );
      const around = element.parentElement!;
      const dashboard = around.querySelector('plan-dashboard')!;
      const inside = (): PlanIndicatorCard | null | undefined =>
        dashboard.shadowRoot?.querySelector<PlanIndicatorCard>('#indicator-protected-enterprises');
      await waitUntil(() => inside()?.shadowRoot?.querySelector('.foot'));
      const cards = [around.querySelector('plan-indicator-card')!, inside()!];
      const linkOf = (card: Element): HTMLAnchorElement | null => card.shadowRoot!.querySelector('.foot a');
      for (const card of cards) {
        await waitUntil(() => linkOf(card));
        expect(linkOf(card)!.textContent).to.equal('查看名录');
        expect(linkOf(card)!.getAttribute('href')).to.equal('#directory-protected-enterprises');
        linkOf(card)!.click();
        expect(document.activeElement?.localName).to.equal('plan-enterprise-directory');
        (document.activeElement as HTMLElement).blur();
      }
      element.id = 'another';
      for (const card of cards) {
        card.requestUpdate();
        await card.updateComplete;
        expect(card.shadowRoot!.querySelectorAll('.foot a').length).to.equal(0);
      }
    });

    it('leads to the item of a dashboard that is drawn after it, as long as the dashboard shows it', async () => {
      const element = await page(html`<plan-dashboard></plan-dashboard>`);
      await waitUntil(() => one(element, '[part=indicator] a'));
      const dashboard = element.parentElement!.querySelector('plan-dashboard')!;
      one(element, '[part=indicator] a').click();
      const item = dashboard.shadowRoot!.activeElement!;
      expect(item.id).to.equal('indicator-protected-enterprises');
      dashboard.view = 'table';
      await dashboard.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      expect(all(element, '[part=indicator] a')).to.deep.equal([]);
    });

    it('is accessible with it', async () => {
      const element = await page(
        html`<plan-indicator-card id="indicator-protected-enterprises" indicator="protected-enterprises">
        </plan-indicator-card>`,
      );
      await expect(element).to.be.accessible();
    });
  });

  it('stays where it is when a link of the page goes to another place', async () => {
    const element = await ready(1200, { urlState: '' });
    const scroller = one(element, '.scroller');
    scroller.scrollTop = 40 * rows(element)[0]!.offsetHeight;
    await waitUntil(() => names(element).includes(present[45]!.name));
    const { scrollTop } = scroller;
    window.dispatchEvent(new PopStateEvent('popstate'));
    await element.updateComplete;
    await nextFrame();
    expect(scroller.scrollTop).to.equal(scrollTop);
    history.replaceState(null, '', `${location.pathname}?list-q=${encodeURIComponent('科技')}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await waitUntil(() => count(element).includes('找到'));
    expect(scroller.scrollTop).to.equal(0);
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

  itInChromium('is read as what was found of how many, scrolled and filtered', async () => {
    const element = await ready();
    await type(element, '示例');
    const label = all(element, '[part=facet] label').find((each) => /江东街道/.test(each.textContent))!;
    label.querySelector('input')!.click();
    const found = present.filter(({ name, street }) => name.includes('示例') && street === '江东街道');
    await waitUntil(() => count(element) === `找到${found.length}家，共${present.length}家`);
    const scroller = one(element, '.scroller');
    scroller.scrollTop = scroller.scrollHeight;
    const { name } = found[found.length - 1]!;
    await waitUntil(() => names(element).includes(name));
    const tree = await executeServerCommand<string, object>('ariaSnapshot', { selector: 'plan-enterprise-directory' });
    expect(tree).to.include(`paragraph: 找到${found.length}家，共${present.length}家`);
    await waitUntil(() => one(element, '[role=status]').textContent === `找到${found.length}家，共${present.length}家`);
    expect(tree).to.match(/checkbox "江东街道[^"]*" \[checked\]/);
    expect(tree).to.include('button "取消“江东街道”"');
    expect(tree).to.include('searchbox "查找企业"');
    expect(tree).to.match(new RegExp(`row "${name}[^"]*"`));
    // In the order they are seen in, whichever of them were there before.
    const inTree = (text: string): string[] => [...text.matchAll(/- row "(\S+)/g)].slice(1).map(([, first]) => first!);
    const seen = rows(element).map((row) => row.querySelector('.name')!.textContent);
    await waitUntil(async () => {
      const now = await executeServerCommand<string, object>('ariaSnapshot', { selector: 'plan-enterprise-directory' });
      return inTree(now).join() === seen.join();
    }, 'rows are read out of order');
    // Rows that are kept for later are not read.
    expect(tree.match(/- row "/g)!.length).to.equal(rows(element).length + 1);
    expect(scroller.getAttribute('aria-rowcount')).to.equal(String(found.length + 1));
    const last = rows(element)[rows(element).length - 1]!;
    expect(last.getAttribute('aria-rowindex')).to.equal(String(found.length + 1));
  });

  itInChromium('is used by keyboard alone: looked for, filtered, opened, and back to the search', async () => {
    const element = await ready();
    const field = one(element, 'input[type=search]');
    field.focus();
    await sendKeys({ type: 'kj' });
    await waitUntil(() => count(element).includes('找到'));
    const upTo = async (isThere: () => boolean, key: string): Promise<void> => {
      for (let presses = 0; !isThere(); presses += 1) {
        if (presses > 60) throw new Error(`${key} does not lead there`);
        await sendKeys({ press: key });
      }
    };
    await upTo(() => focused(element)!.matches('[part=facet] input'), 'Tab');
    const before = count(element);
    await sendKeys({ press: ' ' });
    await waitUntil(() => count(element) !== before);
    await upTo(() => focused(element)!.matches('.canvas .name'), 'Tab');
    await sendKeys({ press: 'ArrowDown' });
    const { textContent } = focused(element)!;
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => one(element, 'dialog').hasAttribute('open'));
    expect(one(element, 'dialog .title').textContent.trim()).to.equal(textContent);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !one(element, 'dialog').hasAttribute('open'));
    expect(focused(element)!.textContent).to.equal(textContent);
    await upTo(() => focused(element) === field, 'Shift+Tab');
    expect((field as HTMLInputElement).value).to.equal('kj');
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
