import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../components/define.js';
import { codeOf } from '../../components/internal/qr-code.js';
import { cardSvg } from '../../src/static/card-svg.js';
import { planSvg } from '../../src/static/plan-svg.js';
import { midTerm, planWithFigures, progressOn, states } from '../../stories/examples.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';

const progress = progressOn(midTerm);
const all = (host: Element, selector: string): HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

interface Saved {
  readonly name: string;
  readonly file: Blob;
}

/** Takes the files a page hands over in place of a reader. */
async function saved(ask: () => void): Promise<Saved> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let file: Blob | undefined;
  let name = '';
  URL.createObjectURL = (blob: Blob) => {
    file = blob;
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    ask();
    await waitUntil(() => name !== '', 'a file is handed over', { timeout: 10_000 });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, file: file! };
}

/** A picture by its line in a menu. */
const item = (host: Element, note: string): HTMLElement =>
  all(host, '.menu button').find((button) => text(button).endsWith(note))!;

async function pixelsOf(file: Blob): Promise<{ width: number; height: number; colours: Set<string> }> {
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4)
    colours.add(`${data[at]},${data[at + 1]},${data[at + 2]},${data[at + 3]}`);
  return { width, height, colours };
}

const dashboard = (given = progress, lang = 'zh-CN') =>
  fixture<HTMLElementTagNameMap['plan-dashboard']>(
    html`<plan-dashboard lang=${lang} data-plan-theme="dark" .progress=${given}></plan-dashboard>`,
  );
const indicator = (given: IndicatorProgress) =>
  fixture<HTMLElementTagNameMap['plan-indicator-page']>(
    html`<plan-indicator-page lang="zh-CN" .progress=${given}></plan-indicator-page>`,
  );

describe('pictures to be shared', () => {
  for (const [note, width, height] of [
    ['PNG 1200×630', 1200, 630],
    ['PNG 1080×1080', 1080, 1080],
  ] as const)
    it(`hands over ${note} of a plan and of an indicator, in light colours whatever the page wears`, async () => {
      const one = progress.indicators.find(({ main }) => main.status === 'behind')!;
      const id = `${planWithFigures.id}-${one.indicator.id}-${midTerm}-${width}x${height}.png`;
      for (const [host, called] of [
        [await dashboard(), `${planWithFigures.id}-${midTerm}-${width}x${height}.png`],
        [await indicator(one), id],
      ] as const) {
        const { name, file } = await saved(() => item(host, note).click());
        expect(name).to.equal(called);
        expect(file.type).to.equal('image/png');
        const picture = await pixelsOf(file);
        expect([picture.width, picture.height]).to.deep.equal([width, height]);
        // Paper, the colour of what is behind, and the modules of the code.
        for (const colour of ['255,255,255,255', '148,86,0,255', '0,0,0,255'])
          expect(picture.colours.has(colour), colour).to.equal(true);
      }
    });

  it('hands over the same as SVG, with the address of the page and its code', async () => {
    for (const note of ['SVG 1200×630', 'SVG 1080×1080']) {
      const host = await dashboard(progress, 'en');
      const { name, file } = await saved(() => item(host, note).click());
      expect(name).to.match(/\.svg$/);
      const drawing = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
      expect(drawing.querySelector('parsererror')).to.equal(null);
      const [width, height] = note.slice(4).split('×');
      expect(drawing.documentElement.getAttribute('viewBox')).to.equal(`0 0 ${width} ${height}`);
      expect([...drawing.querySelectorAll('text')].map(text).join(' ')).to.include(location.host);
      expect(drawing.querySelector('[shape-rendering=crispEdges]')).not.to.equal(null);
    }
  });

  it('hands over SVG and says so where no image may be loaded', async () => {
    const host = await dashboard();
    const { Image: Real } = window;
    window.Image = class {
      onerror?: () => void;
      set src(_address: string) {
        queueMicrotask(() => this.onerror?.());
      }
    } as unknown as typeof Image;
    try {
      const { name } = await saved(() => item(host, 'PNG 1200×630').click());
      expect(name).to.match(/\.svg$/);
      await waitUntil(() => text(all(host, '.told')[0]).includes('SVG'));
      expect(text(all(host, '.told')[0])).to.equal('网页的安全设置不允许生成PNG，已改存SVG图片。');
    } finally {
      window.Image = Real;
    }
  });

  it('has a code that stands upright', () => {
    // The dark module of ISO/IEC 18004, 7.9.1: row 4V + 9, which is the eighth from below, in the ninth column. Turned over
    // the diagonal it would be another's place, dark in every second code.
    for (const path of [
      '',
      'a',
      'plan/2025',
      '?plan-view=table',
      '#goal-creation',
      'x'.repeat(60),
      '?q=1&r=2',
      'b/c/d',
    ]) {
      const code = codeOf(`https://example.gov.cn/${path}`)!;
      expect(code[code.length - 8]![8], path).to.equal(true);
    }
  });

  it('lets go of the address it drew from where a policy knows no other', async () => {
    const { Image: Real } = window;
    const { revokeObjectURL } = URL;
    const drawnFrom: string[] = [];
    const letGo: string[] = [];
    window.Image = class extends Real {
      override get src(): string {
        return super.src;
      }
      override set src(address: string) {
        if (address.startsWith('data:')) {
          queueMicrotask(() => this.dispatchEvent(new Event('error')));
          return;
        }
        drawnFrom.push(address);
        super.src = address;
      }
    };
    URL.revokeObjectURL = (address) => {
      letGo.push(address);
      revokeObjectURL.call(URL, address);
    };
    try {
      const host = await dashboard();
      const { name } = await saved(() => item(host, 'PNG 1200×630').click());
      expect(name).to.match(/\.png$/);
      expect(drawnFrom).to.have.lengthOf(1);
      expect(letGo).to.include(drawnFrom[0]!);
    } finally {
      window.Image = Real;
      URL.revokeObjectURL = revokeObjectURL;
    }
  });

  it('gives the system the picture where it takes one, and the address alone where not', async () => {
    const told: ShareData[] = [];
    const own = navigator as { share?: unknown; canShare?: unknown };
    const [share, canShare] = ['share', 'canShare'].map((name) => Object.getOwnPropertyDescriptor(navigator, name));
    const put = (name: string, value: unknown): void => {
      Object.defineProperty(navigator, name, { value, configurable: true, writable: true });
    };
    put('share', (data: ShareData) => Promise.resolve(void told.push(data)));
    try {
      for (const takes of [true, false]) {
        put('canShare', () => takes);
        const host = await dashboard();
        const before = told.length;
        all(host, '.menu button')
          .find((button) => text(button) === '其他应用')!
          .click();
        await waitUntil(() => told.length > before, 'shared', { timeout: 10_000 });
      }
      const [whole, bare] = told;
      expect(whole!.url).to.equal(location.href);
      expect(whole!.files!.map(({ name, type }) => [name, type])).to.deep.equal([
        [`${planWithFigures.id}-${midTerm}-1200x630.png`, 'image/png'],
      ]);
      expect(bare!.files).to.equal(undefined);
    } finally {
      for (const [name, kept] of [
        ['share', share],
        ['canShare', canShare],
      ] as const)
        if (kept) Object.defineProperty(navigator, name, kept);
        else delete own[name];
    }
  });

  it('leaves no line beyond the margins and none upon another, in the fonts that are here', () => {
    const long: Record<string, string> = {
      'zh-CN':
        '辖区内每万户市场主体中拥有有效注册商标（含马德里体系国际注册商标和地理标志集体商标）的企业占同类企业总数的比重',
      en: 'Number of enterprises with valid registered trade marks per 10,000 market entities, counted where they are registered',
    };
    const renamed = assessPlan(
      {
        ...planWithFigures,
        name: long,
        indicators: planWithFigures.indicators.map((each) => ({ ...each, name: long })),
      },
      { asOf: midTerm },
    );
    const entries = [...progress.indicators, ...renamed.indicators, ...Object.values(states)];
    const code = [...Array(29).keys()].map((row) => [...Array(29).keys()].map((column) => (row + column) % 2 === 0));
    const wrong: string[] = [];
    for (const locale of ['zh-CN', 'en'] as const)
      for (const [format, width, height, margin] of [
        ['wide', 1200, 630, 64],
        ['square', 1080, 1080, 72],
      ] as const) {
        const given = { locale, format, code, address: 'https://www.example.gov.cn/plan/6' };
        const files = [planSvg(progress, given), planSvg(renamed, given)];
        for (const entry of entries) files.push(cardSvg(entry, given));
        for (const file of files) {
          const drawing = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;
          document.body.append(document.importNode(drawing, true));
          const svg = document.body.lastElementChild as SVGSVGElement;
          const { left, top } = svg.getBoundingClientRect();
          const lines = [...svg.querySelectorAll('text')].map((line) => ({ line, box: line.getBoundingClientRect() }));
          for (const { line, box } of lines) {
            const place = [box.left - left, box.right - left, box.bottom - top].map(Math.round);
            // Firefox counts the room in which a letter may leave ink.
            if (place[0]! < margin - 6 || place[1]! > width - margin + 6 || place[2]! > height)
              wrong.push(`${text(line)} at ${String(place)} of ${format}`);
            // Room above and beneath letters belongs to a line's box: a third of either may be shared.
            const on = lines.filter(
              ({ box: other }) =>
                other !== box &&
                other.left < box.right - 2 &&
                box.left < other.right - 2 &&
                Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) >
                  Math.min(box.height, other.height) * 0.62,
            );
            wrong.push(...on.map(({ line: other }) => `${text(line)} upon ${text(other)}, ${format}`));
          }
          svg.remove();
        }
      }
    expect(wrong).to.deep.equal([]);
  });
});
