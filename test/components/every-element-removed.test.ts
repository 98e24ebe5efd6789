import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { DirectoryAnswer, DirectoryQuery, DirectorySource } from '../../src/directory/directory-source.js';
import { memorySource } from '../../src/directory/memory-source.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import enterprises from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import { midTerm, progressOn, states } from '../../stories/examples.js';
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
  scrolling: async (place) => {
    for (const each of deeply(place)) if (each.scrollHeight > each.clientHeight) each.scrollTop = each.scrollHeight;
    await nextFrame();
    await nextFrame();
  },
  typing: async (place, keeping) => {
    for (const each of [...deeply(place)]) {
      if (!(each instanceof HTMLInputElement) || !/^(search|text)$/.test(each.type)) continue;
      each.value = '鼓';
      each.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    // The reader rests; what was found has come, and is about to be said.
    await nextFrame();
    keeping.passTime(200);
    for (let frames = 0; frames < 5; frames += 1) await nextFrame();
  },
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
        // Too soon for any timer to have ended by itself.
        for (let frames = 0; frames < 4 && keeping.now.length > empty.length; frames += 1) {
          // Files are there for a minute, as Safari reads them late; the plain text of a page waits until it rests.
          [60_000, 300, 200].forEach((time) => keeping.passTime(time));
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

describe('a card taken out and put back', () => {
  let keeping: Keeping;
  beforeEach(() => (keeping = new Keeping(outlives)));
  afterEach(() => {
    keeping.end();
    dispatchEvent(new Event('afterprint'));
  });

  const card = (): Promise<HTMLElementTagNameMap['plan-indicator-card']> =>
    fixture(html`<plan-indicator-card lang="zh-CN" .progress=${states['behind']}></plan-indicator-card>`);
  const answersOf = (element: Element): NodeListOf<Element> => element.shadowRoot!.querySelectorAll('plan-explanation');

  it('has no answer any more, and gives one when it is asked again', async () => {
    const element = await card();
    const place = element.parentElement!;
    const ask = (): void => element.shadowRoot!.querySelector('button')!.click();
    ask();
    await waitUntil(() => answersOf(element).length === 1);
    element.remove();
    place.append(element);
    expect(answersOf(element)).to.have.lengthOf(0);
    await element.updateComplete;
    ask();
    await waitUntil(() => answersOf(element).length === 1);
  });

  it('holds the focus of the page no longer, where the browser knows no dialogs', async () => {
    const native = Object.getOwnPropertyDescriptor(HTMLDialogElement.prototype, 'showModal')!;
    delete (HTMLDialogElement.prototype as Partial<HTMLDialogElement>).showModal;
    try {
      const before = keeping.now.filter((each) => each.startsWith('listener for focusin'));
      const element = await card();
      element.shadowRoot!.querySelector('button')!.click();
      await waitUntil(() => answersOf(element)[0]?.shadowRoot?.querySelector('dialog[open]'));
      expect(keeping.now.join()).to.include('listener for focusin');
      element.remove();
      expect(keeping.now.filter((each) => each.startsWith('listener for focusin'))).to.deep.equal(before);
    } finally {
      Object.defineProperty(HTMLDialogElement.prototype, 'showModal', native);
    }
  });
});

describe('a source taken out while a file beside its plan is late', () => {
  const figures = { plan: gulouPlan.id, observations: [] };
  let keeping: Keeping;
  beforeEach(() => (keeping = new Keeping(outlives)));
  afterEach(() => {
    keeping.end();
    window.fetch = realFetch;
  });

  /** The plan comes; its figures come when the test lets them. */
  function serve(): { readonly letFigures: () => void; readonly waits: Promise<void> } {
    let letFigures = (): void => undefined;
    let waits = (): void => undefined;
    const asked = new Promise<void>((resolve) => (waits = resolve));
    window.fetch = (address, { signal } = {}) =>
      String(address).startsWith('plan')
        ? Promise.resolve(new Response(JSON.stringify(gulouPlan)))
        : new Promise((resolve, reject) => {
            letFigures = () => resolve(new Response(JSON.stringify(figures)));
            signal?.addEventListener('abort', reject, { once: true });
            waits();
          });
    return { letFigures: () => letFigures(), waits: asked };
  }
  const show = (): Promise<HTMLElementTagNameMap['plan-source']> =>
    fixture(html`<plan-source src="plan.json" observations="figures.json" as-of=${midTerm}></plan-source>`);

  it('waits for it no longer', async () => {
    const empty = keeping.now;
    const { waits } = serve();
    const source = await show();
    await waits;
    while (!keeping.now.some((each) => each.startsWith('timer of 1500 ms'))) await nextFrame();
    source.remove();
    await nextFrame();
    expect(keeping.now).to.deep.equal(empty);
  });

  it('says nothing of it, at whatever moment of the reading that was', async () => {
    const told: string[] = [];
    for (let steps = 0; steps < 40; steps += 1) {
      const { letFigures, waits } = serve();
      const source = await show();
      await waits;
      letFigures();
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      source.remove();
      source.addEventListener('plan-loaded', () => told.push(`after ${steps} steps`));
      await nextFrame();
    }
    expect(told).to.deep.equal([]);
  });
});

describe('a table taken out while it is printed', () => {
  it('is one for the screen when it is put back', async () => {
    const element = await fixture<HTMLElementTagNameMap['plan-indicator-table']>(
      html`<plan-indicator-table lang="zh-CN" .progress=${progressOn(midTerm)}></plan-indicator-table>`,
    );
    const isPrinted = (): boolean => element.shadowRoot!.querySelector('.printed') !== null;
    const place = element.parentElement!;
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(isPrinted()).to.equal(true);
    element.remove();
    dispatchEvent(new Event('afterprint'));
    place.append(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(isPrinted()).to.equal(false);
  });
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
    // Wide enough for a list, whatever a browser takes for its bars.
    const place = await fixture<HTMLElement>(
      html`<div .style=${'width:1000px'}>
        <plan-enterprise-directory lang="zh-CN" url-state .source=${source}></plan-enterprise-directory>
      </div>`,
    );
    await allDrawn(place);
    return place.querySelector('plan-enterprise-directory')!;
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

  it('is not printed when it is taken out as its entries are drawn for the printer', async () => {
    let prints = 0;
    window.print = () => (prints += 1);
    const source = new Slow();
    const element = await show(source);
    source.lets = () => true;
    let drawn = false;
    element.addController({
      hostUpdated: () => {
        if (!element.shadowRoot!.querySelector('table.paper')) return;
        drawn = true;
        element.remove();
      },
    });
    button(element, '打印').click();
    await waitUntil(() => drawn);
    await nextFrame();
    window.print = realPrint;
    expect(prints).to.equal(0);
  });

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
