import { expect, fixture, html, nextFrame } from '@open-wc/testing';
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
  [window, document, document.documentElement, document.body].includes(target as Window) ||
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

/** Until nothing more comes of what has begun. */
async function quiet(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) await nextFrame();
}

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
        await quiet();
        // Files are there for a minute, as Safari reads them late.
        keeping.passTime(60_000);
        source.remove();
        await quiet();
        expect(keeping.now, doing).to.deep.equal(empty);
        expect(document.documentElement.style.cssText, `${doing}: the page scrolls again`).to.equal(cssText);
        // The sheet of printed tables stays known to the document, for the next.
        const sheets = document.adoptedStyleSheets.filter(({ cssRules }) => !cssRules[0]!.cssText.includes('plan-annex'));
        expect(sheets, `${doing}: the page prints again`).to.have.lengthOf(0);
        window.fetch = realFetch;
        dispatchEvent(new Event('afterprint'));
      }
    });
  }
});
