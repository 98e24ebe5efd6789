import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { Converter } from 'opencc-js/cn2t';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import enterprises from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import { additions } from '../../src/format/word-table.js';
import { speakTraditional } from '../../src/format/zh-hant.js';
import { planWithFigures } from '../../stories/examples.js';
import { allDrawn, deeply, everyElement, pageWith, type PageData } from './every-element.js';
import { itOutsideWebKit } from './only-chromium.js';

const addressOf = (file: unknown): string => URL.createObjectURL(new Blob([JSON.stringify(file)]));
const data: PageData = { plan: planWithFigures, directory: addressOf(enterprises) };

/** What a reader or a listener finds: texts, and the attributes that are read out or shown. */
function* wordsIn(page: Element): Generator<string> {
  for (const element of deeply(page)) {
    if (element.localName === 'style') continue;
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) yield node.textContent!.trim();
    for (const name of [
      'aria-label',
      'aria-valuetext',
      'aria-description',
      'title',
      'placeholder',
      'alt',
      'data-label',
    ])
      if (element.hasAttribute(name)) yield element.getAttribute(name)!;
  }
}

describe('every element in traditional Chinese', function () {
  this.timeout(60_000);

  // A plan in traditional Chinese: what is simplified on the page then is ours.
  const traditional = Converter({ from: 'cn', to: 'tw' });
  const convert = (value: unknown): unknown =>
    typeof value === 'string'
      ? traditional(value)
      : Array.isArray(value)
        ? value.map(convert)
        : value && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, convert(each)]))
          : value;
  const { plan, directory }: PageData = {
    plan: parsePlan(convert(planWithFigures) as Plan),
    directory: addressOf(convert(enterprises)),
  };

  before(speakTraditional);
  after(() => {
    delete additions.traditional;
  });

  for (const tag of Object.keys(everyElement)) {
    it(`${tag} says nothing in simplified characters`, async () => {
      const page = await fixture(pageWith(tag, 'zh-Hant', { plan, directory }));
      await allDrawn(page);
      const words = [...wordsIn(page)].filter((text) => /\p{Script=Han}/u.test(text));
      expect(words.length).to.be.greaterThan(3);
      expect(words.filter((text) => traditional(text) !== text)).to.deep.equal([]);
    });
  }
});

describe('every element where there is little room', function () {
  this.timeout(60_000);

  const spacing = new CSSStyleSheet();
  spacing.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );

  beforeEach(() => {
    // A page without margins: nothing may reach beyond the window.
    document.body.style.margin = '0';
  });
  afterEach(async () => {
    document.body.style.margin = '';
    document.documentElement.style.fontSize = '';
    await setViewport({ width: 800, height: 600 });
  });

  /** Nothing scrolls the page sideways, and nothing that hides what is too much hides anything. */
  async function fits(page: Element, what: string): Promise<void> {
    await allDrawn(page);
    const { clientWidth } = document.documentElement;
    const wide = [...deeply(page)].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('svg, [slot=plan-text]'),
    );
    expect(
      document.documentElement.scrollWidth,
      `${what}: ${wide.map(({ localName, className }) => `${localName}.${String(className)}`).join(', ')}`,
    ).to.be.at.most(clientWidth);
    for (const element of deeply(page)) {
      const { overflowX, clip, clipPath, position } = getComputedStyle(element);
      // What is only heard, or read by those that read the page itself; and lists whose button the browser draws.
      const unseen = position === 'absolute' && (clip !== 'auto' || clipPath === 'inset(50%)');
      if (unseen || overflowX !== 'hidden' || element.matches('svg, select, input, option')) continue;
      expect(element.scrollWidth, `${what}: ${element.localName}.${element.className}`).to.be.at.most(
        element.clientWidth + 1,
      );
    }
  }

  for (const tag of Object.keys(everyElement)) {
    itOutsideWebKit(`${tag} fits 320 pixels, twice the letters, and wide letters`, async () => {
      for (const lang of ['zh-CN', 'en']) {
        // 1280 pixels at 400 %.
        await setViewport({ width: 320, height: 640 });
        const page = await fixture(pageWith(tag, lang, data));
        await fits(page, `320 ${lang}`);
        for (const { shadowRoot } of deeply(page))
          if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, spacing];
        await fits(page, `text spacing ${lang}`);
        page.remove();
        await setViewport({ width: 640, height: 800 });
        document.documentElement.style.fontSize = '200%';
        await fits(await fixture(pageWith(tag, lang, data)), `200 % ${lang}`);
        document.documentElement.style.fontSize = '';
        // A telephone whose reader asks for twice the letters: a dozen Chinese characters a line.
        for (const size of ['150%', '200%']) {
          await setViewport({ width: 320, height: 640 });
          document.documentElement.style.fontSize = size;
          const small = await fixture(pageWith(tag, lang, data));
          await fits(small, `320 and ${size} ${lang}`);
          for (const menu of deeply(small)) if (menu.matches('.menu')) menu.toggleAttribute('open', true);
          await fits(small, `menus at 320 and ${size} ${lang}`);
          document.documentElement.style.fontSize = '';
        }
      }
      await setViewport({ width: 1200, height: 800 });
      await fits(await fixture(pageWith(tag, 'zh-CN', data)), '1200');
    });
  }
});
