import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { DirectoryAnswer, DirectoryQuery, DirectorySource } from '../../src/directory/directory-source.js';
import { memorySource } from '../../src/directory/memory-source.js';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import enterprises from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import { midTerm } from '../../stories/examples.js';
import { allDrawn, deeply, everyElement, littlePlan, type PageData } from './every-element.js';
import { Keeping } from './kept.js';

const data: PageData = {
  plan: littlePlan,
  directory: URL.createObjectURL(new Blob([JSON.stringify(enterprises)])),
};
const realFetch = window.fetch;
const realPrint = window.print;

/** What is there before the elements and after them. */
const outlives = (target: EventTarget): boolean =>
  ([window, document, document.documentElement, document.body] as EventTarget[]).includes(target) ||
  target instanceof MediaQueryList ||
  target instanceof AbortSignal ||
  target instanceof FontFaceSet ||
  (target instanceof Element && target.classList.contains('around'));

const press = (place: Element, wanted: (button: HTMLElement) => boolean): void => {
  for (const each of [...deeply(place)])
    if (each instanceof HTMLElement && each.matches('button, summary') && wanted(each)) each.click();
};

/** A request that never comes, as one of a server that is not there. */
const never =
  (keeping: Keeping) =>
  (_: unknown, { signal }: { signal?: AbortSignal | null } = {}): Promise<never> => {
    keeping.waiting.add(signal ?? new AbortController().signal);
    return new Promise(() => undefined);
  };

/** What a reader is about when the page takes the elements out. */
const busyWith: Readonly<Record<string, (place: Element, keeping: Keeping) => unknown>> = {
  reading: () => undefined,
  loading: (place, keeping) => {
    window.fetch = never(keeping);
    for (const each of deeply(place)) if ('src' in each && each.localName.startsWith('plan-')) each.src = 'late.json';
  },
  asking: (place) => press(place, (button) => /为什么/.test(button.ariaLabel ?? button.textContent)),
  printing: () => dispatchEvent(new Event('beforeprint')),
  downloading: async (place) => {
    press(place, (button) => button.matches('.menu > summary'));
    // Each menu has said that it is open.
    await nextFrame();
    press(place, (button) => /CSV|JSON|SVG/.test(button.textContent));
  },
};

describe('every element taken out', function () {
  let keeping: Keeping;
  beforeEach(() => {
    keeping = new Keeping(outlives);
    window.print = () => undefined;
  });
  afterEach(() => {
    keeping.end();
    window.fetch = realFetch;
    window.print = realPrint;
    dispatchEvent(new Event('afterprint'));
  });

  for (const tag of Object.keys(everyElement)) {
    it(`${tag} leaves nothing behind, whatever a reader was about`, async () => {
      const empty = keeping.now;
      const { cssText } = document.documentElement.style;
      for (const [doing, begin] of Object.entries(busyWith)) {
        const source = await fixture(
          html`<plan-source class="around" lang="zh-CN" .plan=${data.plan} as-of=${midTerm}>
            <section>${everyElement[tag]!(data)}<plan-explanation></plan-explanation></section>
          </plan-source>`,
        );
        await allDrawn(source);
        expect(keeping.now.length, `${doing}: watched while it is there`).to.be.greaterThan(empty.length);
        const [place] = source.children;
        await begin(place!, keeping);
        place!.remove();
        source.remove();
        for (let frames = 0; frames < 60 && keeping.now.length > empty.length; frames += 1) {
          // Files are there for a minute, as Safari reads them late.
          keeping.passTime(60_000);
          await nextFrame();
        }
        expect(keeping.now, doing).to.deep.equal(empty);
        expect(document.documentElement.style.cssText, `${doing}: the page scrolls again`).to.equal(cssText);
        // The sheet of printed tables stays known to the document, for the next.
        const sheets = document.adoptedStyleSheets.filter(
          ({ cssRules }) => !cssRules[0]!.cssText.includes('plan-annex'),
        );
        expect(sheets, `${doing}: the page prints again`).to.have.lengthOf(0);
        window.fetch = realFetch;
        dispatchEvent(new Event('afterprint'));
      }
    });
  }
});

describe('a directory whose source is slow', () => {
  const directory = memorySource(parseDirectory(enterprises));

  /** Answers the first question at once, and others when it is let. */
  class Slow implements DirectorySource {
    readonly open: AbortSignal[] = [];
    lets = (query: DirectoryQuery): boolean => !query.offset && !query.id && (query.limit ?? 0) <= 100;

    search(query: DirectoryQuery, signal?: AbortSignal): Promise<DirectoryAnswer> {
      if (this.lets(query)) return directory.search(query, signal);
      if (signal) this.open.push(signal);
      return new Promise(() => undefined);
    }
  }

  const button = (element: Element, words: string): HTMLElement =>
    [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words)!;
  const fileWords = (element: Element): string => element.shadowRoot!.querySelector('.files')!.textContent;

  async function show(source: Slow): Promise<HTMLElementTagNameMap['plan-enterprise-directory']> {
    const element = await fixture<HTMLElementTagNameMap['plan-enterprise-directory']>(
      html`<plan-enterprise-directory lang="zh-CN" url-state .source=${source}></plan-enterprise-directory>`,
    );
    await allDrawn(element.parentElement!);
    return element;
  }

  afterEach(() => {
    history.replaceState(null, '', location.pathname);
  });

  const questions: Readonly<Record<string, (element: Element) => unknown>> = {
    'the entries for a file': (element) => button(element, 'CSV').click(),
    'the entries for the printer': (element) => button(element, '打印').click(),
    'the entries for the browser’s own print': () => dispatchEvent(new Event('beforeprint')),
    'a page of the list': (element) => {
      const list = element.shadowRoot!.querySelector('[role=grid], .scroller') ?? element;
      list.scrollTop = list.scrollHeight;
    },
    'the entry of an address': () => {
      history.replaceState(null, '', '?list-entry=nobody');
      dispatchEvent(new PopStateEvent('popstate'));
    },
  };
  for (const [what, begin] of Object.entries(questions)) {
    it(`is asked no further for ${what} when it is taken out`, async () => {
      const source = new Slow();
      const element = await show(source);
      await begin(element);
      await waitUntil(() => source.open.length > 0, what);
      expect(source.open.filter(({ aborted }) => aborted)).to.have.lengthOf(0);
      element.remove();
      await nextFrame();
      dispatchEvent(new Event('afterprint'));
      expect(source.open.filter(({ aborted }) => !aborted)).to.have.lengthOf(0);
    });
  }

  it('asks again for what was on its way when it is put back', async () => {
    const source = new Slow();
    const element = await show(source);
    await questions['a page of the list']!(element);
    await waitUntil(() => source.open.length > 0);
    const place = element.parentElement!;
    element.remove();
    await nextFrame();
    source.lets = () => true;
    place.append(element);
    await waitUntil(() => element.shadowRoot!.querySelector('.row:not([hidden]) .name')?.textContent.trim());
    await waitUntil(() => element.shadowRoot!.querySelectorAll('.row:not([hidden]) .bone').length === 0);
  });

  it('waits for no file any more when it was moved', async () => {
    const element = await show(new Slow());
    const before = fileWords(element);
    button(element, 'CSV').click();
    await waitUntil(() => fileWords(element) !== before);
    const elsewhere = document.createElement('div');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await waitUntil(() => fileWords(element) === before);
  });
});
