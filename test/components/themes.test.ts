import { expect, fixture, html } from '@open-wc/testing';
import '../../components/define.js';
import { contrast } from '../../stories/contrast.js';
import { states } from '../../stories/examples.js';

const root = document.documentElement;
const themes = ['government-red', 'government-blue', 'neutral'];
const modes = ['light', 'dark', 'high-contrast', 'high-contrast-dark'];

/** As a page loads them: the tokens first, a portal's own file after. */
async function load(...files: string[]): Promise<void> {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/components/${file}`;
    link.className = 'of-this-test';
    const loaded = new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => reject(new Error(`${file} was not found`));
    });
    document.head.append(link);
    await loaded;
  }
}

const token = (name: string, of: Element = root): string =>
  getComputedStyle(of).getPropertyValue(`--plan-color-${name}`).trim();
const card = (): Promise<Element> =>
  fixture(html`<plan-indicator-card .progress=${states['behind']}></plan-indicator-card>`);
const part = (element: Element, selector: string): CSSStyleDeclaration =>
  getComputedStyle(element.shadowRoot!.querySelector(selector)!);

describe('a portal’s theme', () => {
  afterEach(() => {
    document.querySelectorAll('.of-this-test').forEach((link) => link.remove());
    delete root.dataset['planTheme'];
    delete root.dataset['planDensity'];
    root.style.filter = '';
  });

  for (const theme of themes) {
    it(`${theme} sets the accent in light and dark, and leaves both high-contrast themes as they are`, async () => {
      await load('tokens.css');
      const plain = modes.map((mode) => ((root.dataset['planTheme'] = mode), token('accent')));
      await load(`themes/${theme}.css`);
      const themed = modes.map((mode) => ((root.dataset['planTheme'] = mode), token('accent')));
      expect(themed[0]).not.to.equal(plain[0]);
      expect(themed[1]).not.to.equal(plain[1]);
      expect(themed.slice(2)).to.deep.equal(plain.slice(2));
      for (const [at, mode] of modes.entries()) {
        root.dataset['planTheme'] = mode;
        const least = at < 2 ? 4.5 : 7;
        expect(contrast(token('accent'), token('surface'))).to.be.greaterThan(least);
        expect(contrast(token('accent'), token('surface-sunken'))).to.be.greaterThan(least);
      }
    });
  }

  it('paints what a reader can press, and no data', async () => {
    await load('tokens.css');
    const element = await card();
    const before = [part(element, '.word').color, part(element, 'svg rect, .bar').fill];
    const link = part(element, 'button').color;
    await load('themes/government-red.css');
    expect(part(element, 'button').color).to.equal('rgb(168, 21, 27)');
    expect(link).not.to.equal('rgb(168, 21, 27)');
    expect([part(element, '.word').color, part(element, 'svg rect, .bar').fill]).to.deep.equal(before);
  });

  it('holds for a part of a page too: a dark block on a light page takes dark colours, and its scale with them', async () => {
    await load('tokens.css', 'themes/government-blue.css');
    const dark = await fixture(html`<div data-plan-theme="dark"></div>`);
    expect(token('surface', dark)).to.equal('#151c23');
    expect(token('accent', dark)).to.equal('#86b9f2');
    expect(token('scale-1', dark)).to.equal(token('met', dark));
    expect(token('scale-1', dark)).not.to.equal(token('scale-1'));
  });

  it('leaves an element as it was where no style sheet is loaded', async () => {
    const bare = part(await card(), '.word').color;
    await load('tokens.css');
    expect(part(await card(), '.word').color).to.equal(bare);
  });
});

describe('larger type', () => {
  afterEach(() => {
    document.querySelectorAll('.of-this-test').forEach((link) => link.remove());
    delete root.dataset['planDensity'];
    root.style.fontSize = '';
  });
  const size = (element: Element, selector: string): number => parseFloat(part(element, selector).fontSize);

  it('is asked for on the page, and stands at 18 px at least where sentences are read', async () => {
    await load('tokens.css');
    const element = await card();
    const before = size(element, '.value');
    root.dataset['planDensity'] = 'large';
    expect(size(element, '.value')).to.be.greaterThan(before * 1.3);
    expect(size(element, '.word')).to.be.at.least(18);
    expect(size(element, '.tag')).to.be.at.least(17);
  });

  it('comes with a larger root font as well, as toolbars of portals set it', async () => {
    await load('tokens.css');
    const element = await card();
    const before = size(element, '.word');
    root.style.fontSize = '200%';
    expect(size(element, '.word')).to.be.closeTo(before * 2, 0.1);
  });
});

describe('a page in grey', () => {
  afterEach(() => {
    root.style.filter = '';
  });

  it('keeps what is fixed where it was, since the filter stands on the root element', async () => {
    const box = await fixture<HTMLElement>(
      html`<div .style=${'position:fixed;right:0;bottom:0;width:10px;height:10px'}></div>`,
    );
    const spacer = await fixture(html`<div .style=${'height:3000px'}></div>`);
    root.style.filter = 'grayscale(1)';
    window.scrollTo(0, 500);
    expect(Math.round(box.getBoundingClientRect().bottom)).to.equal(root.clientHeight);
    spacer.remove();
    window.scrollTo(0, 0);
  });
});
