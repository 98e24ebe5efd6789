import { expect, fixture, html } from '@open-wc/testing';
import enterprises from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import { midTerm } from '../../stories/examples.js';
import { allDrawn, deeply, everyElement, littlePlan } from './every-element.js';
import { itOutsideWebKit } from './only-chromium.js';

const data = {
  plan: littlePlan,
  directory: URL.createObjectURL(
    new Blob([JSON.stringify({ ...enterprises, entries: enterprises.entries.slice(0, 12) })]),
  ),
};

/** What is in the address that is nobody's but the page's, as it stands there: counted or signed, so to the letter. */
const own = ['own=1', 'sig=a%20b+c~%2f', 'empty', 'twice=1', 'twice=2'];
/** A place that an element has put into the address takes that of the page's own, until it is left again. */
const ours = /^#((goal|indicator|why)-.+|measures)$/;

const { pathname } = location;
const realAddress = location.href;
const { clipboard } = navigator;
const realPrint = window.print;
const realClick = HTMLAnchorElement.prototype.click;

/** Addresses that were copied or handed to other apps. */
let given: string[] = [];

/** The browser goes nowhere; what an element does itself at a click it has done. */
const stay = (event: Event): void => event.preventDefault();

beforeEach(() => {
  given = [];
  const take = (text: string): Promise<void> => Promise.resolve(void given.push(text));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: take } });
  Object.defineProperty(navigator, 'share', { configurable: true, value: ({ url }: ShareData) => take(url!) });
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  };
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) realClick.call(this);
  };
  document.addEventListener('click', stay);
});

afterEach(() => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  delete (navigator as { share?: unknown }).share;
  window.print = realPrint;
  HTMLAnchorElement.prototype.click = realClick;
  document.removeEventListener('click', stay);
  history.replaceState(null, '', realAddress);
});

/** An address of this page still says all that is the page's own. */
function keeps(address: string, hash: string, after: string): void {
  const url = new URL(address, document.baseURI);
  if (url.pathname !== pathname) return;
  const parts = url.search.slice(1).split('&');
  expect(
    parts.filter((part) => own.includes(part)),
    `${after}: ${url.search}`,
  ).to.deep.equal(own);
  if (hash !== '#part' || !ours.test(url.hash)) expect(url.hash, `${after}: ${address}`).to.equal(hash);
}

const controls = 'button, summary, a[href], input, select';
type Control = HTMLButtonElement | HTMLAnchorElement | HTMLInputElement | HTMLSelectElement | HTMLElement;

const nameOf = (control: Element): string =>
  `${control.localName} ${control.getAttribute('aria-label') ?? control.textContent.trim().replace(/\s+/g, ' ')} ${(control as HTMLInputElement).value ?? ''}`.slice(
    0,
    80,
  );

/** What a reader does with it. */
function use(control: Control): void {
  const change = (type: string): unknown => control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = control.options.length - 1;
    change('change');
  } else if (control instanceof HTMLInputElement && !/checkbox|radio/.test(control.type)) {
    control.value = control.type === 'date' ? '2023-06-30' : '南京';
    change('input');
    change('change');
  } else control.click();
}

/** Uses every control there is and every one that comes of it, each once. */
async function useAll(page: Element, look: (after: string) => void): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const next = [...deeply(page)].find(
      (each): each is Control => each.matches(controls) && !done.has(nameOf(each)) && !each.matches('[disabled]'),
    );
    if (!next) return;
    const name = nameOf(next);
    done.add(name);
    use(next);
    // Elements are drawn, and what they say to each other has been said.
    for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
    look(name);
  }
}

describe('a page with a whole address', () => {
  const kinds: Readonly<Record<string, string>> = { 'a place of the page': '#part', 'a route': '#/plan?tab=2' };
  for (const [kind, hash] of Object.entries(kinds))
    for (const tag of Object.keys(everyElement))
      // WebKit lets a page change its address a hundred times in ten seconds, and here each test changes it dozens of times.
      itOutsideWebKit(`keeps its own query and ${kind} whatever is done with ${tag}`, async () => {
        const asked = tag === 'plan-indicator-page' ? ['indicator=white-paper'] : [];
        const start = `${pathname}?${[...own, 'plan-goal=creation', ...asked].join('&')}${hash}`;
        history.replaceState(null, '', start);
        const page = await fixture(
          html`<div lang="zh-CN">
            <h2 id="part"></h2>
            <plan-source .plan=${data.plan} as-of=${midTerm} plan-href="">
              ${everyElement[tag]!(data)}<plan-explanation deep-link></plan-explanation>
            </plan-source>
          </div>`,
        );
        for (const each of page.querySelectorAll('plan-dashboard, plan-enterprise-directory'))
          each.setAttribute('url-state', '');
        for (const each of page.querySelectorAll('plan-indicator-page')) each.removeAttribute('indicator');
        await allDrawn(page);
        const look = (after: string): void => {
          keeps(location.href, hash, after);
          for (const link of deeply(page))
            if (
              link instanceof HTMLAnchorElement &&
              link.hasAttribute('href') &&
              !link.getAttribute('href')!.startsWith('#')
            )
              keeps(link.href, hash, `link “${nameOf(link)}” after ${after}`);
          for (const address of given.splice(0)) keeps(address, hash, `given away by ${after}`);
        };
        look('drawing');
        await useAll(page, look);
        page.remove();
        look('leaving');
      });
});
