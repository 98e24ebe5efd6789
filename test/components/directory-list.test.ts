// The list of a directory: a grid by key, rows that grow, links, what is said and where the focus goes.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import { RowHeights } from '../../components/plan-enterprise-directory/row-heights.js';
import type { DirectoryQuery, DirectorySource } from '../../src/directory/directory-source.js';
import agencies from '../../src/plans/gulou-ip-2021-2025.agencies.illustrative.json';
import sample from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import industries from '../../src/plans/gulou-ip-2021-2025.industries.illustrative.json';
import streets from '../../src/plans/gulou-ip-2021-2025.streets.illustrative.json';
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

const fileOf = (entries: readonly object[], head: object = {}): object => ({
  directory: 'd',
  name: '名录',
  ...head,
  entries: entries.map((entry, at) => ({ id: `e${at}`, ...entry })),
});
const said = (element: Element): string => one(element, '[role=status]').textContent;
const click = (target: HTMLElement): void => {
  target.focus();
  target.click();
};
const box = (element: Element, text: string): HTMLElement =>
  all(element, '[part=facet] label')
    .find((label) => label.textContent.includes(text))!
    .querySelector('input')!;

describe('the heights of rows', () => {
  it('are those of all rows added up, and lead back to each', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 200 }))),
        (total, base, seen) => {
          const heights = new RowHeights(total, base);
          const plain = Array<number>(total).fill(base);
          for (const [at, height] of seen) {
            const row = at % total;
            expect(heights.set(row, height)).to.equal(height - plain[row]!);
            plain[row] = height;
          }
          let top = 0;
          for (let row = 0; row < total; row += 1) {
            expect(heights.topOf(row)).to.equal(top);
            expect(heights.at(top)).to.equal(row);
            expect(heights.at(top + plain[row]! - 1)).to.equal(row);
            top += plain[row]!;
          }
          expect(heights.topOf(total)).to.equal(top);
          expect(heights.at(top + 1)).to.equal(total - 1);
          expect(heights.at(-5)).to.equal(0);
        },
      ),
    );
  });
});

describe('rows of a directory', () => {
  const longName = '南京市鼓楼区知识产权示例科技文化创意产业发展促进有限责任公司第二分公司（示例）';
  const mixed = Array.from({ length: 300 }, (_, at) => ({
    name: at % 3 === 1 ? `${longName}${at}` : `示例企业${at}号`,
    creditCode: `91320106MA1MLB${String(at).padStart(3, '0')}A`,
    categories:
      at % 5 === 2 ? ['高新技术企业', '专精特新企业', '版权示范单位', '科技型中小企业', '老字号'] : ['老字号'],
    entered: '2022-12-31',
  }));
  /** Rows that are drawn, each where the one before it ends. */
  const standTogether = (element: Element): boolean => {
    const boxes = rows(element).map((row) => row.getBoundingClientRect());
    return boxes.every(({ top }, at) => at === 0 || Math.abs(top - boxes[at - 1]!.bottom) < 1);
  };

  it('grow with what they say: nothing is cut, nothing lies over another, scrolled down and up', async () => {
    serve(fileOf(mixed));
    const element = await ready(860, { columns: 'creditCode category entered' });
    const scroller = one(element, '.scroller');
    const heights = new Set<number>();
    for (const share of [0, 0.2, 0.21, 0.7, 1, 0.95, 0.5, 0.05, 0]) {
      scroller.scrollTop = scroller.scrollHeight * share;
      await nextFrame();
      await nextFrame();
      expect(standTogether(element)).to.equal(true, `at ${share}`);
      for (const row of rows(element)) {
        heights.add(row.offsetHeight);
        for (const cell of row.children) expect(cell.scrollHeight).to.be.at.most(row.offsetHeight);
      }
    }
    expect(heights.size).to.be.greaterThan(1);
    scroller.scrollTop = scroller.scrollHeight;
    await waitUntil(() => names(element).includes(mixed[299]!.name));
    const last = rows(element)
      .find((row) => row.textContent.includes(mixed[299]!.name))!
      .getBoundingClientRect();
    expect(last.bottom).to.be.closeTo(scroller.getBoundingClientRect().bottom, 2);
  });

  it('leave what is read where it is while those above it turn out to be higher', async () => {
    serve(fileOf(mixed));
    const element = await ready(860, { columns: 'creditCode category entered' });
    const scroller = one(element, '.scroller');
    scroller.scrollTop = scroller.scrollHeight * 0.6;
    await nextFrame();
    await nextFrame();
    // Row by row upwards: each step shows the next rows above, and none jumps.
    for (let step = 0; step < 30; step += 1) {
      const top = scroller.getBoundingClientRect().top + 60;
      const seen = rows(element).find((row) => row.getBoundingClientRect().top >= top)!;
      const before = seen.getBoundingClientRect().top;
      const name = seen.querySelector('.name')!.textContent;
      scroller.scrollTop -= 20;
      await nextFrame();
      const after = rows(element).find((row) => row.querySelector('.name')!.textContent === name)!;
      expect(after.getBoundingClientRect().top - before).to.be.closeTo(20, 1.5, name);
    }
  });

  it('never break a code or a day, however narrow the list, in the list, in blocks, in the detail', async () => {
    serve(fileOf(mixed));
    const lines = (place: HTMLElement): number => {
      const range = document.createRange();
      range.selectNodeContents(place);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    for (const width of [760, 800, 1000, 1366]) {
      const element = await ready(width, { columns: 'creditCode category entered' });
      const code = (row: Element): HTMLElement[] =>
        [...row.querySelectorAll<HTMLElement>('span, dd')].filter(
          ({ textContent, childElementCount }) => !childElementCount && /^(91320106|2022年)/.test(textContent),
        );
      const places = [...rows(element), ...all(element, '.blocks li')].flatMap(code);
      expect(places.length).to.be.greaterThan(10);
      for (const place of places) expect(lines(place)).to.equal(1, `${place.textContent} at ${width}`);
      expect(one(element, '.results').scrollWidth).to.be.at.most(one(element, '.results').clientWidth);
      const name = one(element, '.canvas .name') ?? one(element, '.blocks .name');
      name.click();
      await waitUntil(() => one(element, 'dialog').hasAttribute('open'));
      const own = all(element, 'dialog dd').find(({ textContent }) => textContent.includes('91320106'))!;
      expect(lines(own.firstChild!.parentElement!)).to.be.at.most(2);
      element.remove();
    }
  });

  it('give the names more room than any other column', async () => {
    const element = await ready(1366);
    const widths = [...rows(element)[0]!.children].map((cell) => cell.getBoundingClientRect().width);
    for (const other of widths.slice(1)) expect(widths[0]).to.be.greaterThan(other * 1.5);
    // The heads stand over their columns.
    const heads = all(element, '[role=columnheader]').map((head) => head.getBoundingClientRect().left);
    const cells = [...rows(element)[0]!.children].map((cell) => cell.getBoundingClientRect().left);
    heads.forEach((left, at) => expect(left).to.be.closeTo(cells[at]!, 1));
  });

  it('grow with large letters that are switched on while the list is shown', async () => {
    const element = await ready(1200);
    const before = rows(element)[0]!.offsetHeight;
    element.style.setProperty('--plan-font-size-body', '24px');
    element.style.setProperty('--plan-font-size-name', '28px');
    await waitUntil(() => rows(element)[0]!.offsetHeight > before);
    await waitUntil(() => standTogether(element), 'rows lie over each other');
  });

  it('are drawn in a tab that was hidden, as soon as it is shown', async () => {
    serve(sample);
    const element = await show(1200);
    element.style.display = 'none';
    await waitUntil(() => one(element, '[part=count]'));
    element.style.display = '';
    await waitUntil(() => rows(element).length > 10);
    expect(standTogether(element)).to.equal(true);
  });
});

describe('the list of a directory by key', () => {
  const at = (element: Element): string => {
    const cell = focused(element)!.closest('.row > *')!;
    const row = cell.parentElement!;
    return `${Number(row.getAttribute('aria-rowindex')) - 2}:${[...row.children].indexOf(cell)}`;
  };
  const stops = (element: Element): number => all(element, '.canvas [tabindex="0"]').length;
  const press = pressKeys;

  itOutsideWebKit(
    'is a grid: one stop for Tab, arrows from cell to cell, Home and End in a row and with Ctrl in the whole',
    async () => {
      const element = await ready(1200, { source: manyEntries(1000) });
      expect(stops(element)).to.equal(1);
      one(element, '.canvas [tabindex="0"]').focus();
      expect(at(element)).to.equal('0:0');
      for (const [key, place] of [
        ['ArrowRight', '0:1'],
        ['ArrowDown', '1:1'],
        ['ArrowRight', '1:2'],
        ['ArrowRight', '1:3'],
        ['ArrowRight', '1:3'],
        ['ArrowUp', '0:3'],
        ['ArrowUp', '0:3'],
        ['Home', '0:0'],
        ['ArrowLeft', '0:0'],
        ['End', '0:3'],
        ['ArrowLeft', '0:2'],
        ['Control+End', '999:3'],
        ['ArrowDown', '999:3'],
        ['Control+Home', '0:0'],
      ] as const) {
        await press(key);
        expect(at(element)).to.equal(place, key);
        expect(stops(element)).to.equal(1);
        expect(focused(element)!.getAttribute('tabindex')).to.equal('0');
        const own = focused(element)!.getBoundingClientRect();
        const room = one(element, '.scroller').getBoundingClientRect();
        expect(own.top).to.be.at.least(one(element, '.head').getBoundingClientRect().bottom - 1);
        expect(own.bottom).to.be.at.most(room.bottom + 1);
      }
    },
  );

  itOutsideWebKit(
    'heads each row with the name, which is heard with every cell of it, and numbers the rows in the whole',
    async () => {
      const element = await ready(1200, { source: manyEntries(1000) });
      one(element, '.canvas [tabindex="0"]').focus();
      await press('Control+End');
      const row = focused(element)!.closest('.row')!;
      expect(row.getAttribute('aria-rowindex')).to.equal('1001');
      expect([...row.children].map((cell) => cell.getAttribute('role'))).to.deep.equal([
        'rowheader',
        'gridcell',
        'gridcell',
        'gridcell',
      ]);
      expect(row.children[0]!.textContent).to.equal('示例企业999号');
    },
  );

  it('goes by pages, never past what is in sight, to the end and back', async () => {
    const element = await ready(1200, { source: manyEntries(200) });
    one(element, '.canvas [tabindex="0"]').focus();
    const inSight = Math.floor(one(element, '.scroller').clientHeight / rows(element)[0]!.offsetHeight);
    let before = 0;
    for (let presses = 0; presses < 30; presses += 1) {
      await press('PageDown');
      const now = Number(at(element).split(':')[0]);
      expect(now - before).to.be.at.most(inSight);
      if (now === before) break;
      before = now;
    }
    expect(before).to.equal(199);
    for (let presses = 0; presses < 30 && at(element) !== '0:0'; presses += 1) await press('PageUp');
    expect(at(element)).to.equal('0:0');
  });

  itOutsideWebKit('opens the entry of the row from each of its cells, and comes back to the cell', async () => {
    const element = await ready(1200, { source: manyEntries(20) });
    for (const [keys, key] of [
      [['ArrowDown'], 'Enter'],
      [['ArrowDown', 'ArrowRight'], 'Enter'],
      [['ArrowDown'], ' '],
    ] as const) {
      one(element, '.canvas [tabindex="0"]').focus();
      await press('Control+Home');
      for (const each of keys) await press(each);
      const from = focused(element);
      await press(key);
      await waitUntil(() => one(element, 'dialog').hasAttribute('open'));
      expect(one(element, 'dialog .title').textContent.trim()).to.equal('示例企业1号');
      await press('Escape');
      await waitUntil(() => !one(element, 'dialog').hasAttribute('open'));
      expect(focused(element)).to.equal(from);
    }
  });

  it('stays a stop for Tab when a reader has scrolled away from it, at what is in sight', async () => {
    const element = await ready(1200, { source: manyEntries(5000) });
    const scroller = one(element, '.scroller');
    scroller.scrollTop = scroller.scrollHeight / 2;
    await waitUntil(() => names(element).includes('示例企业2505号'));
    expect(stops(element)).to.equal(1);
    const stop = one(element, '.canvas [tabindex="0"]').getBoundingClientRect();
    expect(stop.bottom).to.be.greaterThan(scroller.getBoundingClientRect().top);
    expect(stop.top).to.be.lessThan(scroller.getBoundingClientRect().bottom);
  });

  it('says that it is not for writing, how long it is, and that nobody knows where nobody does', async () => {
    const element = await ready(1200, { source: manyEntries(20) });
    const grid = one(element, '[role=grid]');
    expect(grid.getAttribute('aria-readonly')).to.equal('true');
    expect(grid.getAttribute('aria-rowcount')).to.equal('21');
    expect(grid.getAttribute('aria-colcount')).to.equal('4');
    const vague: DirectorySource = {
      search: async (query) => ({ ...(await manyEntries(20).search(query)), notes: ['total-at-least'] }),
    };
    element.source = vague;
    await waitUntil(
      () => grid.isConnected === false || one(element, '[role=grid]').getAttribute('aria-rowcount') === '-1',
    );
    expect(count(element)).to.equal('找到20家以上');
  });
});

describe('the names of a directory', () => {
  it('are buttons that look like links; with an address for each entry, links', async () => {
    const plain = await ready(1200);
    expect(one(plain, '.canvas .name').localName).to.equal('button');
    const style = getComputedStyle(one(plain, '.canvas .name'));
    expect(style.textDecorationLine).to.include('underline');
    expect(style.color).not.to.equal(getComputedStyle(one(plain, '.canvas .row').children[1]!).color);
    plain.remove();
    history.replaceState(null, '', `${location.pathname}?page=3&list-sort=pinyin#place`);
    for (const width of [1200, 360]) {
      const element = await ready(width, { urlState: '' });
      const links = all(element, '.canvas .name, .blocks .name') as HTMLAnchorElement[];
      const entries = sample.entries.filter((entry) => !('withdrawn' in entry));
      links.slice(0, 20).forEach((link) => {
        const { id } = entries.find(({ name }) => name === link.textContent.trim())!;
        const { searchParams, hash } = new URL(link.href);
        expect([
          searchParams.get('list-entry'),
          searchParams.get('page'),
          searchParams.get('list-sort'),
          hash,
        ]).to.deep.equal([id, '3', 'pinyin', '#place']);
      });
      element.remove();
    }
  });

  it('open here when they are pressed, and in a tab of their own when that is meant', async () => {
    for (const width of [1200, 360]) {
      const element = await ready(width, { urlState: '' });
      const name = one(element, '.canvas .name, .blocks .name');
      for (const keys of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }]) {
        const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...keys });
        // The browser's own part in it is not wanted in a test.
        document.addEventListener('click', (event) => event.preventDefault(), { once: true });
        name.dispatchEvent(press);
        await element.updateComplete;
        expect(one(element, 'dialog').hasAttribute('open')).to.equal(false);
      }
      const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      name.dispatchEvent(press);
      expect(press.defaultPrevented).to.equal(true);
      await waitUntil(() => one(element, 'dialog').hasAttribute('open'));
      element.remove();
      history.replaceState(null, '', location.pathname);
    }
  });
});

describe('the focus in a directory', () => {
  const place = (element: Element): string => {
    const at = focused(element);
    return at?.getAttribute('part') ?? at?.className ?? '';
  };

  it('goes to the next chip when one is taken away, and to what was found after the last', async () => {
    const element = await ready();
    for (const street of ['江东街道', '小市街道', '湖南路街道']) {
      click(box(element, street));
      await waitUntil(() => all(element, '.chip').some((chip) => chip.textContent.includes(street)));
    }
    const labels = (): string[] => all(element, '.chip button').map((chip) => chip.getAttribute('aria-label')!);
    const [, second, third] = labels();
    click(all(element, '.chip button')[0]!);
    await waitUntil(() => labels().length === 2);
    expect(focused(element)!.getAttribute('aria-label')).to.equal(second);
    click(all(element, '.chip button')[1]!);
    await waitUntil(() => labels().length === 1);
    expect(focused(element)!.getAttribute('aria-label')).to.equal(second);
    expect(third).not.to.equal(second);
    click(all(element, '.chip button')[0]!);
    await waitUntil(() => labels().length === 0);
    expect(place(element)).to.equal('count');
  });

  it('goes to what was found when everything is cleared, and out of no result', async () => {
    const element = await ready();
    click(box(element, '江东街道'));
    await waitUntil(() => all(element, '.chip').length === 1);
    click(one(element, '.chosen > button'));
    await waitUntil(() => all(element, '.chip').length === 0);
    expect(place(element)).to.equal('count');
    click(box(element, '江东街道'));
    await type(element, '没有这样的企业');
    click(all(element, '[part=empty] button')[0]!);
    await waitUntil(() => all(element, '.chip').length === 0);
    expect(place(element)).to.equal('count');
    click(all(element, '[part=empty] button')[0]!);
    await waitUntil(() => all(element, '[part=empty]').length === 0);
    expect(place(element)).to.equal('count');
  });

  it('goes to the first of the entries that were asked for on a narrow page, to the very last', async () => {
    const element = await ready(360, { source: manyEntries(45) });
    for (const first of [20, 40]) {
      click(one(element, '.more button'));
      await waitUntil(() => focused(element)?.textContent.trim() === `示例企业${first}号`);
    }
    expect(all(element, '.more button')).to.have.length(0);
  });

  it('comes back to the name an entry was opened from, on a narrow page too', async () => {
    const element = await ready(360, { source: manyEntries(30) });
    const name = all(element, '.blocks .name')[7]!;
    click(name);
    await waitUntil(() => one(element, 'dialog').hasAttribute('open'));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !one(element, 'dialog').hasAttribute('open'));
    expect(focused(element)).to.equal(name);
  });

  it('waits with who asks again, and goes to what was found; or to asking again', async () => {
    let works = false;
    const source: DirectorySource = {
      search: (query) => (works ? manyEntries(3).search(query) : Promise.reject(new Error('服务器没有回应'))),
    };
    const element = await show(1200, { source });
    await waitUntil(() => one(element, '[part=error]'));
    click(one(element, '[part=error] button'));
    await element.updateComplete;
    await waitUntil(() => focused(element)?.closest('[part=error]'));
    works = true;
    click(one(element, '[part=error] button'));
    await waitUntil(() => place(element) === 'count');
  });

  it('is never taken from a reader who has gone on', async () => {
    let answer: (() => void) | undefined;
    const source: DirectorySource = {
      search: (query) =>
        Object.keys(query.filters ?? {}).length
          ? new Promise((resolve) => (answer = () => resolve({ total: 0, items: [], facets: {}, notes: [] })))
          : manyEntries(3).search(query),
    };
    history.replaceState(null, '', `${location.pathname}?list-street=a`);
    const element = await show(1200, { source, urlState: '' });
    await waitUntil(() => answer);
    answer!();
    await waitUntil(() => one(element, '[part=empty]'));
    click(one(element, '.chosen > button'));
    const field = one(element, 'input[type=search]');
    field.focus();
    await waitUntil(() => count(element) === '共3家');
    expect(focused(element)).to.equal(field);
  });
});

describe('what a directory says to those who do not see it change', () => {
  const texts = (element: Element): string[] => {
    const heard: string[] = [];
    new MutationObserver(() => heard.push(said(element))).observe(one(element, '[role=status]'), {
      characterData: true,
      childList: true,
      subtree: true,
    });
    return heard;
  };

  it('is one sentence for each result, once', async () => {
    const element = await ready();
    expect(all(element, '[role=status], [aria-live]')).to.have.length(1);
    expect(said(element)).to.equal('');
    const heard = texts(element);
    click(box(element, '江东街道'));
    const number = sample.entries.filter((entry) => entry.street === '江东街道' && !('withdrawn' in entry)).length;
    await waitUntil(() => heard.length > 0);
    click(one(element, '.chosen > button'));
    await waitUntil(() => heard.length > 1);
    await nextFrame();
    expect(heard).to.deep.equal([`找到${number}家，共198家`, '共198家']);
  });

  it('waits until the typing pauses', async () => {
    const element = await ready();
    const heard = texts(element);
    for (const text of ['k', 'kj', '科技']) await type(element, text);
    const found = count(element);
    await waitUntil(() => heard.length > 0, 'nothing is said', { timeout: 3000 });
    expect(heard).to.deep.equal([found]);
  });

  it('does not say again that the whole is known now', async () => {
    let whole: (() => void) | undefined;
    const source: DirectorySource = {
      search: ({ text, limit }: DirectoryQuery) =>
        text || limit
          ? Promise.resolve({
              total: 2,
              items: [{ entry: { id: 'a', name: '甲' }, highlights: [] }],
              facets: {},
              notes: [],
            })
          : new Promise((resolve) => (whole = () => resolve({ total: 90, items: [], facets: {}, notes: [] }))),
    };
    history.replaceState(null, '', `${location.pathname}?list-q=a`);
    const element = await ready(1200, { source, urlState: '' });
    const heard = texts(element);
    expect(count(element)).to.equal('找到2家');
    await waitUntil(() => whole);
    whole!();
    await waitUntil(() => count(element) === '找到2家，共90家');
    expect(heard).to.deep.equal([]);
  });
});

describe('a way out of no result', () => {
  it('keeps the words and gives up the filters, or shows everything', async () => {
    const element = await ready();
    click(box(element, '江东街道'));
    click(box(element, '小市街道'));
    await waitUntil(() => all(element, '.chip').length === 2);
    await type(element, '没有这样的企业');
    const ways = (): string[] => all(element, '[part=empty] button').map(({ textContent }) => textContent.trim());
    expect(ways()).to.deep.equal(['清除2项筛选条件，在全部企业中查找', '显示全部198家企业']);
    all(element, '[part=empty] button')[0]!.click();
    await waitUntil(() => all(element, '.chip').length === 0);
    expect((one(element, 'input[type=search]') as HTMLInputElement).value).to.equal('没有这样的企业');
    expect(ways()).to.deep.equal(['显示全部198家企业']);
    all(element, '[part=empty] button')[0]!.click();
    await waitUntil(() => count(element) === '共198家');
    expect((one(element, 'input[type=search]') as HTMLInputElement).value).to.equal('');
  });
  it('is none where there is nothing at all, which is said', async () => {
    const source: DirectorySource = { search: () => Promise.resolve({ total: 0, items: [], facets: {}, notes: [] }) };
    const element = await ready(1200, { source });
    expect(one(element, '[part=empty]').textContent.trim()).to.equal('名录中暂无企业');
    expect(all(element, '[part=empty] button')).to.have.length(0);
  });
});

describe('the filters of a directory', () => {
  const values = (element: Element, legend: string): string[] => {
    const group = all(element, '[part=facet]').find(
      (each) => each.querySelector('legend')!.textContent.trim() === legend,
    )!;
    return [...group.querySelectorAll('label > span:first-of-type')].map(({ textContent }) => textContent.trim());
  };
  it('stand in their natural order', async () => {
    const element = await ready(1200, { facets: 'level year' });
    expect(values(element, '级别')).to.deep.equal(['国家级', '省级', '市级', '区级']);
    expect(values(element, '认定年份')).to.deep.equal(['2024', '2023', '2022', '2021', '2020', '2019']);
    element.remove();
    serve(agencies);
    const graded = await ready(1200);
    expect(values(graded, '等级')).to.deep.equal(['AAAAA', 'AAAA', 'AAA', 'AA', 'A']);
  });
  it('say how many more there are, and show one more rather than say so', async () => {
    const streetsOf = (number: number): object =>
      fileOf(Array.from({ length: number }, (_, at) => ({ name: `示例${at}`, street: `街道${at}` })));
    serve(streetsOf(13));
    const many = await ready(1200, { facets: 'street' });
    expect(values(many, '街道')).to.have.length(6);
    const more = one(many, '[part=facet] button');
    expect(more.textContent.trim()).to.equal('其余7个');
    more.click();
    await waitUntil(() => values(many, '街道').length === 13);
    expect(one(many, '[part=facet] button').textContent.trim()).to.equal('收起');
    many.remove();
    serve(streetsOf(7));
    const few = await ready(1200, { facets: 'street' });
    expect(values(few, '街道')).to.have.length(7);
    expect(all(few, '[part=facet] button')).to.have.length(0);
  });
  it('and columns may be written over lines and with commas', async () => {
    const element = await ready(1200, { columns: 'street\n  industry,\tcreditCode', facets: '\nstreet,\n year ' });
    expect(all(element, '[role=columnheader]').map(({ textContent }) => textContent.trim())).to.deep.equal([
      '企业名称',
      '街道',
      '行业',
      '统一社会信用代码',
    ]);
    expect(all(element, '[part=facet] legend').map(({ textContent }) => textContent.trim())).to.deep.equal([
      '街道',
      '认定年份',
    ]);
  });
});

describe('directories of other things', () => {
  const heads = (element: Element): string[] =>
    all(element, '[role=columnheader]').map(({ textContent }) => textContent.trim());
  const legends = (element: Element): string[] =>
    all(element, '[part=facet] legend').map(({ textContent }) => textContent.trim());
  const cells = (element: Element, name: string): string[] =>
    [...rows(element).find((row) => row.querySelector('.name')!.textContent === name)!.children]
      .slice(1)
      .map(({ textContent }) => textContent);

  it('service agencies are called so, with grade and year', async () => {
    serve(agencies);
    const element = await ready(1200);
    expect([heads(element), legends(element)]).to.deep.equal([
      ['机构名称', '服务类型', '等级', '评定年份', '街道'],
      ['服务类型', '等级', '评定年份', '街道'],
    ]);
    const [first] = agencies.entries;
    const { grade, year } = first!.recognitions[0]!;
    expect(cells(element, first!.name)).to.deep.equal([
      first!.categories.join('、'),
      grade,
      String(year),
      first!.street,
    ]);
    expect(one(element, '.search').textContent).to.match(/查找服务机构/);
    expect(count(element)).to.equal('共28家');
    await type(element, '没有这样的机构');
    expect(one(element, '[part=empty]').textContent).to.include('没有符合条件的服务机构');
  });
  it('model streets by the piece, with level and year', async () => {
    serve(streets);
    const element = await ready(1200);
    expect(heads(element)).to.deep.equal(['街区名称', '级别', '认定年份', '街道']);
    expect(count(element)).to.equal('共14个');
    expect(one(element, '.foot').textContent).not.to.include('个人');
    expect(one(element, 'input[type=search]').getAttribute('placeholder')).to.equal('街区名称、拼音首字母');
    expect(one(element, '#hint').textContent).not.to.include('代码');
    box(element, '省级').click();
    const found = streets.entries.filter(({ recognitions }) => recognitions[0]!.level === 'provincial').length;
    await waitUntil(() => count(element) === `找到${found}个，共14个`);
  });
  it('industries with the code of GB/T 4754, by which they are found, and the day of their version', async () => {
    serve(industries);
    const element = await ready(1200);
    expect(heads(element)).to.deep.equal(['产业名称', '行业代码（GB/T\u00a04754）', '类型', '列入时间']);
    expect(one(element, '[part=source]').textContent.trim()).to.equal('版本日期：2025年6月30日');
    const { name, industry } = industries.entries.find(({ industry: code }) => code === 'M7520')!;
    expect(cells(element, name)[0]).to.equal(industry);
    await type(element, 'm75');
    expect(names(element)).to.deep.equal([name]);
    element.parentElement!.lang = 'en';
    await waitUntil(() => heads(element)[0] === 'Industry');
    expect(one(element, '[part=source]').textContent.trim()).to.equal('Version: 30 June 2025');
  });
  it('of which nobody knows the kind are shown as enterprises', async () => {
    serve(fileOf([{ name: '甲' }], { of: 'constructor' }));
    const element = await ready(1200);
    expect(heads(element)[0]).to.equal('企业名称');
  });
  it('have one heading, and none where the page has it', async () => {
    const element = await ready(1200);
    expect(all(element, '[role=heading]')).to.have.length(1);
    element.noHeading = true;
    await element.updateComplete;
    expect(all(element, '[role=heading]')).to.have.length(0);
  });
  for (const file of [agencies, streets, industries])
    for (const lang of ['zh-CN', 'en'])
      itInChromium(`are accessible: ${file.of} in ${lang}`, async () => {
        serve(file);
        const element = await ready(1200);
        element.parentElement!.lang = lang;
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
});
