import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import enterprises from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import { afterwards, midTerm } from '../../stories/examples.js';
import { allDrawn, deeply, everyElement, littlePlan } from './every-element.js';
import { idle } from './idle.js';
import { inWindow, itOutsideWebKit } from './only-chromium.js';

const realFetch = window.fetch;
const realTimeout = window.setTimeout;
const realNow = performance.now.bind(performance);
/** Nobody types here, so nothing waits for a reader to rest; a server that does not answer is waited for as ever. */
const unrested = ((work: () => void, delay = 0) => realTimeout(work, delay < 1000 ? 0 : delay)) as typeof setTimeout;
/** Little enough to be drawn a hundred times. */
const few = ['trademark-enterprises-per-10000', 'invention-patents-granted', 'white-paper'];
const plan = {
  ...littlePlan,
  indicators: littlePlan.indicators.filter(({ id }) => few.includes(id)),
  observations: littlePlan.observations!.filter(({ indicator }) => few.includes(indicator)),
};
const files: Readonly<Record<string, string>> = {
  'plan.json': JSON.stringify(plan),
  'directory.json': JSON.stringify({ ...enterprises, entries: enterprises.entries.slice(0, 12) }),
};

/** Files that are asked for wait until they are let go. */
class Server {
  private letGo: () => void = () => undefined;
  private readonly gate = new Promise<void>((done) => (this.letGo = done));

  constructor() {
    window.fetch = async (input) => {
      await this.gate;
      return new Response(files[String(input)]);
    };
  }

  open(): void {
    this.letGo();
  }
}

/** One way to meet an element on a page: a source with the elements in it, in a room of some width. */
class Place {
  constructor(
    readonly room: HTMLElement,
    private readonly tag: string,
  ) {}

  get source(): HTMLElementTagNameMap['plan-source'] {
    return this.room.querySelector('plan-source')!;
  }

  /** What pages do things to. */
  get elements(): HTMLElement[] {
    return this.tag === 'plan-source' ? [this.source] : [...this.room.querySelectorAll<HTMLElement>(this.tag)];
  }

  /** Begins to read. */
  read(): void {
    this.source.setAttribute('src', 'plan.json');
    for (const each of this.room.querySelectorAll('plan-enterprise-directory'))
      each.setAttribute('src', 'directory.json');
  }
}

const inner = (tag: string): string => (tag === 'plan-source' ? 'plan-indicator-table' : tag);

/** Nothing has been read yet. */
async function placeOf(tag: string, width = 700): Promise<Place> {
  const room = await fixture<HTMLElement>(
    html`<div lang="zh-CN" style="position:absolute;top:0;left:0;opacity:0;width:${width}px">
      <plan-source as-of=${midTerm}>${everyElement[inner(tag)]!({ plan, directory: '' })}</plan-source>
    </div>`,
  );
  const isKnown = (each: Element): boolean => few.includes(each.getAttribute('indicator') ?? few[0]!);
  const known = [...room.querySelectorAll(inner(tag))].filter((each) => isKnown(each) || each.remove());
  known.slice(1, -1).forEach((each) => each.remove());
  return new Place(room, tag);
}

const isUnseen = (element: Element): boolean => {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
};

/** What is read out of a node, and of what it shows in its slots: words, names, values, states; no drawing. */
function* heard(node: Node): Generator<string> {
  if (node.nodeType === Node.TEXT_NODE) yield node.textContent!.trim();
  if (!(node instanceof Element) || node.localName === 'style' || node.getAttribute('aria-hidden') === 'true') return;
  if (isUnseen(node)) return;
  for (const { name, value } of node.attributes)
    if (
      /^(aria-(?!controls|owns|describedby|labelledby|activedescendant)|role$|lang$|alt$|title$|open$|checked$)/.test(
        name,
      )
    )
      yield `${name}=${value}`;
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  for (const child of assigned.length ? assigned : (node.shadowRoot ?? node).childNodes) yield* heard(child);
}

/** The classes that go by size, and the room what is drawn takes. */
function* sizes(place: Place): Generator<string> {
  for (const element of deeply(place.room)) {
    // What is folded up is measured when it is opened.
    if (!element.matches('.base, svg') || !element.checkVisibility()) continue;
    const { width, height } = element.getBoundingClientRect();
    if (element.classList.contains('base'))
      yield `${element.className.trim()} ${Math.round(width)}×${Math.round(height)}`;
    if (element instanceof SVGSVGElement) yield `drawing ${element.getAttribute('viewBox') ?? ''} ${Math.round(width)}`;
  }
}

/** What a page holds of an element for those that read the page itself, written when the page is idle. */
const plain = (place: Place): string[] =>
  [...place.room.querySelectorAll('[slot=plan-text]')].map(({ textContent }) => textContent);

interface State {
  readonly heard: string;
  readonly sizes: string;
  readonly plain: string;
}

async function stateOf(place: Place): Promise<State> {
  await allDrawn(place.room);
  await idle();
  return {
    heard: [...heard(place.room)].filter(Boolean).join('\n'),
    sizes: [...sizes(place)].join('\n'),
    plain: plain(place).join('\n'),
  };
}

/** As it is drawn, in another language, and on another day in another room. */
async function course(place: Place): Promise<readonly State[]> {
  const first = await stateOf(place);
  place.room.lang = 'en';
  const inEnglish = await stateOf(place);
  place.source.asOf = afterwards;
  for (const each of place.room.querySelectorAll('plan-enterprise-directory')) each.asOf = afterwards;
  place.room.style.width = '480px';
  return [first, inEnglish, await stateOf(place)];
}

const narrow = 320;
const large = 'large';

interface Treatment {
  /** What the page does to the elements. */
  readonly treat: (place: Place) => unknown;
  /** A place as it is at the end, from the start. */
  readonly end?: (place: Place) => void;
}

const hide = ({ room }: Place): void => void (room.style.display = 'none');
const unhide = ({ room }: Place): void => void (room.style.display = '');
const narrowed = ({ room }: Place): void => void (room.style.width = `${narrow}px`);
const enlarged = ({ room }: Place): void => {
  room.dataset['planDensity'] = large;
  room.style.setProperty('--plan-font-size-tick', '18px');
  for (const each of room.querySelectorAll('plan-dashboard')) each.density = 'large';
};

const treatments: Readonly<Record<string, Treatment>> = {
  moved: {
    treat: (place) => {
      const elsewhere = document.createElement('div');
      place.elements[0]!.before(elsewhere);
      elsewhere.append(...place.elements);
    },
  },
  'taken out and put back': {
    treat: async (place) => {
      const all = place.elements.map((element) => [element, element.parentElement!, element.nextSibling] as const);
      for (const [element] of all) element.remove();
      await nextFrame();
      await nextFrame();
      for (const [element, parent, next] of [...all].reverse()) parent.insertBefore(element, next);
    },
  },
  cloned: { treat: (place) => place.elements.forEach((element) => element.replaceWith(element.cloneNode(true))) },
  'hidden and shown': {
    treat: async (place) => {
      hide(place);
      await nextFrame();
      await nextFrame();
      unhide(place);
    },
  },
  'resized while hidden': {
    treat: async (place) => {
      hide(place);
      await nextFrame();
      narrowed(place);
      await nextFrame();
      unhide(place);
    },
    end: narrowed,
  },
  'enlarged later': { treat: enlarged, end: enlarged },
  'printed from hidden': {
    treat: async (place) => {
      hide(place);
      await nextFrame();
      dispatchEvent(new Event('beforeprint'));
      await nextFrame();
      dispatchEvent(new Event('afterprint'));
      unhide(place);
    },
  },
};

/** All at once, each in a place of its own; but the printer takes the whole page. */
const turns: Readonly<Record<string, readonly (Treatment & { how: string })[]>> = {
  'on the screen': Object.entries(treatments)
    .filter(([how]) => !how.includes('print'))
    .map(([how, treatment]) => ({ how, ...treatment })),
  'on paper': [{ how: 'printed from hidden', ...treatments['printed from hidden']! }],
};

describe('every element that a page disturbs', function () {
  // A busy machine draws a hundred dashboards slowly.
  this.timeout(60_000);

  before(() => inWindow({ width: 900, height: 2000 }));
  after(() => inWindow({ width: 800, height: 600 }));
  beforeEach(() => {
    window.setTimeout = unrested;
    // What is said when a long wait is over would hang on how busy the machine is. Here nobody waits long.
    performance.now = () => 0;
  });
  afterEach(() => {
    window.fetch = realFetch;
    window.setTimeout = realTimeout;
    performance.now = realNow;
  });

  for (const tag of Object.keys(everyElement)) {
    for (const [turn, ways] of Object.entries(turns))
      itOutsideWebKit(`${tag} ends like one that was left alone: ${turn}`, async () => {
        const server = new Server();
        const all = await Promise.all(
          ways.map(async ({ how, treat, end }) => {
            const [alone, before, during, after] = await Promise.all([1, 2, 3, 4].map(() => placeOf(tag)));
            end?.(alone!);
            return { how, treat, alone: alone!, disturbed: { before: before!, during: during!, after: after! } };
          }),
        );
        await Promise.all(all.map(({ treat, disturbed: { before } }) => treat(before)));
        for (const { alone, disturbed } of all) [alone, ...Object.values(disturbed)].forEach((place) => place.read());
        await nextFrame();
        await Promise.all(all.map(({ treat, disturbed: { during } }) => treat(during)));
        server.open();
        await Promise.all(all.map(({ disturbed: { after } }) => allDrawn(after.room)));
        await Promise.all(all.map(({ treat, disturbed: { after } }) => treat(after)));
        await Promise.all(
          all.map(async ({ how, alone, disturbed }) => {
            const expected = course(alone);
            for (const [when, states] of await Promise.all(
              Object.entries(disturbed).map(async ([name, place]) => [name, await course(place)] as const),
            ))
              for (const [at, wanted] of (await expected).entries())
                for (const kind of ['heard', 'sizes', 'plain'] as const)
                  expect(
                    states[at]![kind],
                    `${how} ${when} reading, ${['at first', 'in English', 'on another day'][at]}: ${kind}`,
                  ).to.equal(wanted[kind]);
          }),
        );
      });
  }
});
