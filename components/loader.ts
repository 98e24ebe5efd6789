// The classic script a page includes: looks for elements that are not there yet, and has their parts loaded from its own
// folder. It knows the parts from the build; what it does not know is what they hold.
import { nearest } from './internal/ancestors.js';
import type { Later } from './internal/later.js';
import type { Locale } from '../src/format/words.js';

/** What the build tells of the parts. */
declare const built: {
  /** By part all that it stands on, and itself; with blanks between. The core, on which all stand, is left out. */
  readonly parts: Readonly<Record<string, string>>;
  /** By file the parts it holds, with their words. */
  readonly sets: Readonly<Record<string, string>>;
  /** Parts that have words, a file for each language. */
  readonly speaking: readonly string[];
  /** By element the part that registers it. */
  readonly elements: Readonly<Record<string, string>>;
  /** By selector a part that will be needed soon. */
  readonly early: Readonly<Record<string, string>>;
  /** By selector a part that an element waits for. */
  readonly atOnce: Readonly<Record<string, string>>;
  /** By element the part that writes its plain text. */
  readonly plain: Readonly<Record<string, string>>;
  /** A style sheet that keeps room for elements to come. */
  readonly rooms: string;
  /** Changes with every change of a part. */
  readonly build: string;
};

interface Exports {
  readonly elements?: Readonly<Record<string, CustomElementConstructor>>;
  readonly [name: string]: unknown;
}
type Language = 'zh-CN' | 'en';

interface Core {
  readonly later: Later;
  readonly refillTables: () => void;
}

interface Part {
  readonly needs: readonly string[];
  readonly make: (...needs: Exports[]) => Exports;
}

/** What a page's own script finds: what the one-file bundle offers at once, promised. */
interface Drumtower {
  readonly ready: Promise<Exports>;
  readonly push: (use: Use) => void;
  [name: string]: unknown;
}
type Call = (...given: unknown[]) => unknown;
type Use = (drumtower: Drumtower) => void;

/** What a page says in its own words comes without the rest of what it can call. */
const words = ['setWords', 'forgetWords', 'addTraditional'];
const functions = [
  'assessPlan',
  'httpSource',
  'parseObservations',
  'parsePlan',
  'safeParseObservations',
  'safeParsePlan',
  'withObservations',
];

const page = globalThis as unknown as { Drumtower?: unknown; [mark: symbol]: unknown };
const mark = Symbol.for('drumtower');
/** What a page wants to call and has written down before this script ran. */
const queue = page.Drumtower;

function start(): void {
  const { parts, sets, speaking, elements, early, atOnce, plain: plainOf, rooms, build } = built;
  const script = document.currentScript as HTMLScriptElement | null;
  const find = (selector: string): HTMLScriptElement | null => document.querySelector(selector);
  // A bundler may have taken the script to another place; then its page says where the folder is.
  const home = new URL(
    find('[data-drumtower]')?.dataset['drumtower'] || (script ?? find('script[src*=drumtower]'))?.src || '.',
    document.baseURI,
  );
  const isForeign = !script || (home.origin !== location.origin && !script.crossOrigin);

  const come: Record<string, Part> = {};
  const coming: Record<string, Promise<void>> = {};
  const made: Record<string, Exports> = {};
  const languages: Language[] = [];
  let tries = '';
  let isStale = false;

  const byModule = (url: string): Promise<unknown> => import(url);
  const byScript = (url: string): Promise<unknown> =>
    new Promise((done, fail) => {
      const element = document.createElement('script');
      // A page that demands trusted addresses throws here.
      element.src = url;
      element.nonce = (script ?? find('script[nonce]'))?.nonce ?? '';
      element.onload = done;
      element.onerror = fail;
      document.head.append(element);
    });

  /** Fetches a file. What comes from another origin without CORS, or with a wrong type, is no module but still a script. */
  async function fetchFile(name: string, holds: readonly string[]): Promise<void> {
    const url = new URL(`drumtower.${name}.min.js?${build}${tries}`, home).href;
    for (const way of isForeign ? [byScript, byModule] : [byModule, byScript]) {
      await way(url).catch(() => {});
      if (holds.every((each) => come[each])) return;
    }
    for (const each of holds) delete coming[each];
    console.warn(`drumtower not-loaded: ${url}: keep the folder together, or take drumtower.all.min.js`);
    throw new Error(url);
  }

  const wordsOf = (names: readonly string[], spoken: readonly Language[]): string[] =>
    spoken.flatMap((language) =>
      names.filter((name) => speaking.includes(name)).map((name) => `${name}.words.${language}`),
    );

  /** Has parts and the words of every language that is spoken come; all is asked for at once, and nothing twice. */
  async function load(names: readonly string[]): Promise<string[]> {
    const ask = (file: string, holds: readonly string[]): void => {
      const whole = fetchFile(file, holds);
      for (const each of holds) coming[each] = whole;
    };
    const [language] = languages;
    for (const set of Object.keys(sets)) {
      const members = sets[set]!.split(' ');
      if (language && members.every((each) => names.includes(each) && !coming[each]))
        ask(`${set}.${language}`, [...members, ...wordsOf(members, [language])]);
    }
    const all = [...names, ...wordsOf(names, languages)];
    for (const each of all) if (!coming[each]) ask(each, [each]);
    await Promise.all(all.map((each) => coming[each]!));
    return all;
  }

  function make(name: string): Exports {
    const { needs, make: maker } = come[name]!;
    return (made[name] ??= maker(...needs.map(make)));
  }

  async function part(name: string): Promise<Exports> {
    const names = ['core', ...parts[name]!.split(' ')];
    const all = await load(names);
    const { later } = make('core') as unknown as Core;
    const sentences = (of: string): Promise<unknown> => part(of).catch(() => {});
    const need = (of: string): Promise<unknown> | undefined => (made[of] ? undefined : part(of));
    Object.assign(later, { bring: brought, speak, plain, sentences, need });
    all.forEach(make);
    return make(name);
  }

  page[mark] = Object.assign(
    (name: string, of: string, needs: string[], maker: Part['make']): void => {
      if (of === build) come[name] = { needs, make: maker };
      else isStale = true;
    },
    { part },
  );

  const speaks = (language: Language): boolean => wordsOf(Object.keys(made), [language]).every((each) => made[each]);

  /** Has a language spoken by everything that is there or on its way. */
  async function learn(language: Language): Promise<void> {
    if (languages.includes(language)) return;
    languages.push(language);
    try {
      (await load(Object.keys(coming).filter((name) => !name.includes('.')))).forEach(make);
      (made['core'] as unknown as Core | undefined)?.refillTables();
    } catch {
      languages.splice(languages.indexOf(language), 1);
    }
  }

  function speak(locale: Locale): Locale {
    const language = locale === 'en' ? locale : 'zh-CN';
    if (speaks(language)) return locale;
    void learn(language);
    return languages.find(speaks) ?? locale;
  }

  const languageOf = (element: Element): Language =>
    /^\s*(zh|cmn|cn|ch[st]|$)/i.test(nearest(element, '[lang]')?.getAttribute('lang') ?? '') ? 'zh-CN' : 'en';

  /** What has been said in an element, which goes when its part has come. */
  const noticed = new Map<Element, readonly Element[]>();

  /** Says in an element that it could not be loaded, beside what the page says there. Done when a reader tries again. */
  const retried = (element: Element): Promise<void> =>
    new Promise((done) => {
      const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
      const notice = document.createElement('p');
      const button = document.createElement('button');
      const isEnglish = languageOf(element) === 'en';
      notice.setAttribute('role', 'alert');
      notice.append(isEnglish ? 'This part could not be loaded. ' : '这部分内容未能载入。', button);
      button.append(isEnglish ? 'Retry' : '重试');
      button.onclick = () => {
        // Files of another version than the script's, which a browser has kept: a new script knows them.
        if (isStale) void fetch(script?.src ?? '', { cache: 'reload' }).then(() => location.reload());
        else done();
      };
      const isHeld = root.activeElement;
      noticed.get(element)?.forEach((said) => said.remove());
      // What a server has drawn stays.
      const said = root.firstChild ? [notice] : [document.createElement('slot'), notice];
      root.append(...said);
      noticed.set(element, said);
      if (isHeld) button.focus();
      if (sheet) sheet.disabled = true;
    });

  const bring = (element: Element): void => void brought(element);

  async function brought(element: Element): Promise<void> {
    const tag = element.localName;
    waiting.delete(element);
    nearby?.unobserve(element);
    void learn(languageOf(element));
    try {
      const found = part(elements[tag]!);
      // What does not come is said where it is missed.
      const soon = (of: typeof early): Promise<unknown>[] =>
        Object.keys(of)
          .filter((selector) => element.matches(selector))
          .map((selector) => part(of[selector]!).catch(() => {}));
      void soon(early);
      const [{ elements: classes = {} }] = await Promise.all([found, ...soon(atOnce)]);
      noticed.forEach((said, of) => {
        if (!classes[of.localName]) return;
        // The button that was pressed goes: Tab goes on from what has come.
        if (of.shadowRoot?.activeElement && of instanceof HTMLElement) {
          of.tabIndex = -1;
          of.focus();
        }
        said.forEach((each) => each.remove());
      });
      for (const name of Object.keys(classes))
        if (!customElements.get(name)) customElements.define(name, classes[name]!);
    } catch (error) {
      // What did not come has been told; what came and does not run is a fault of ours.
      if (error instanceof TypeError) console.warn('drumtower', error);
      await retried(element);
      tries += '.';
      return brought(element);
    }
    see(element);
  }

  /** What shows something that stands nowhere in the page's own text. */
  const untold = new Set<Element>();

  function tell(): void {
    untold.forEach((element) => {
      // Without it nothing is missing that a reader sees.
      part(plainOf[element.localName]!).then(
        ({ tell: say }) => void (say as Call)(element),
        () => {},
      );
    });
    untold.clear();
  }

  function plain(element: Element): void {
    const name = plainOf[element.localName];
    if (!name) return;
    untold.add(element);
    if (made[name]) tell();
    else rest();
  }

  const waiting = new Set<Element>();
  function bringAll(): void {
    waiting.forEach(bring);
    tell();
  }
  const nearby =
    'IntersectionObserver' in window
      ? new IntersectionObserver(
          (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && bring(target)),
          { rootMargin: '50%' },
        )
      : undefined;
  let timer: ReturnType<typeof setTimeout>;

  /** What nobody has come near is brought when the page has had nothing to do for a while. */
  function rest(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (document.readyState !== 'complete') rest();
      else if ('requestIdleCallback' in window) requestIdleCallback(bringAll);
      else bringAll();
    }, 2000);
  }

  const tags = Object.keys(elements).join();

  function see(element: Element): void {
    const isDialog = element.matches('plan-explanation:not([inline],[open])');
    if (element.matches(':defined')) {
      // These draw with others; one with an address of its own has a source inside it.
      if (element.matches('plan-dashboard,plan-indicator-page,plan-target-gauge[src]')) watch(element.shadowRoot!);
    } else if (
      !nearby ||
      element.localName === 'plan-source' ||
      (isDialog && /\bwhy-/.test(location.search + location.hash))
    ) {
      bring(element);
    } else {
      waiting.add(element);
      if (!isDialog) nearby.observe(element);
      rest();
    }
  }

  function look(node: Node): void {
    if (node instanceof Element && node.matches(tags)) see(node);
    (node as Partial<ParentNode>).querySelectorAll?.(tags).forEach(see);
  }

  const observer = new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach(look)));

  let sheet: CSSStyleSheet | undefined;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rooms);
  } catch {
    // An older browser: what follows an element moves down when that has come.
  }

  function watch(root: Document | ShadowRoot): void {
    observer.observe(root, { childList: true, subtree: true });
    if (sheet && root.adoptedStyleSheets) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    look(root);
  }

  const drumtower = {
    get ready() {
      return part('sdk');
    },
    push: (use: Use) => use(drumtower),
  } as Drumtower;
  for (const name of [...words, ...functions])
    drumtower[name] = async (...given: unknown[]) =>
      ((await part(words.includes(name) ? 'words' : 'sdk'))[name] as Call)(...given);
  page.Drumtower = drumtower;
  if (Array.isArray(queue)) queue.forEach(drumtower.push);

  addEventListener('beforeprint', bringAll);
  watch(document);
}

if (!page[mark] && !(queue as Drumtower | undefined)?.ready) start();
