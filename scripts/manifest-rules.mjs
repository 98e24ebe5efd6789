import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { filesUnder } from './files.mjs';

const tokensFile = 'components/tokens.css';

/** Source without comments: a name in a docblock is a promise, only a name in code keeps it. */
function code(path) {
  return readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

const names = (text, pattern) => new Set([...text.matchAll(pattern)].flatMap((match) => match[1].trim().split(/\s+/)));
const partsIn = (text) => names(text, /(?<![\w-])part=(?:\\?["'])([^"'$\\]+)/g);
const readIn = (text) => names(text, /var\(\s*(--plan-[\w-]+)/g);
const declaredIn = (text) => names(text, /(?<![\w(-])(--plan-[\w-]+)\s*:/g);

/** Event classes of components/ and the names they carry: class PlanLoadedEvent … super('plan-loaded' …). */
const eventNames = (text) =>
  new Map(
    [...text.matchAll(/class (\w+Event) extends Event\b[\s\S]*?super\(\s*['"]([\w-]+)['"]/g)].map(([, type, name]) => [
      type,
      name,
    ]),
  );

const folderOf = (path) => /^components\/([^/]+)\//.exec(path)?.[1];

function elementsOf(manifest) {
  return manifest.modules.flatMap((module) =>
    (module.declarations ?? [])
      .filter((declaration) => declaration.customElement)
      .map((declaration) => ({ ...declaration, folder: folderOf(module.path.replace(/^dist\//, '')) })),
  );
}

/** Compares the manifest with components/, and components/ with its stories and tests. */
export function manifestProblems(manifest) {
  const problems = [];
  let passed = 0;
  const expect = (ok, problem) => void (ok ? (passed += 1) : problems.push(problem));

  const sources = filesUnder('components', '.ts').map((path) => ({ path, folder: folderOf(path), text: code(path) }));
  const textOf = (...folders) =>
    sources
      .filter(({ folder }) => folders.includes(folder))
      .map(({ text }) => text)
      .join('\n');
  const shared = textOf('internal', undefined);
  const tokensText = existsSync(tokensFile) ? code(tokensFile) : '';
  const tokens = declaredIn(tokensText);
  const events = eventNames(sources.map(({ text }) => text).join('\n'));
  const known = new Set(events.values());
  const elements = elementsOf(manifest);
  expect(elements.length > 0, 'no element found in components/');

  const partsOf = (element) => (element.cssParts ?? []).map(({ name }) => name);
  const cssOf = (element) => (element.cssProperties ?? []).map(({ name }) => name);

  for (const element of elements) {
    const { tagName: tag, folder } = element;
    const where = tag ? `<${tag}>` : element.name;
    const own = textOf(folder);
    const reachable = `${own}\n${shared}`;

    expect(tag, `${where} has no tag name: add it to HTMLElementTagNameMap in its module`);
    if (!tag) continue;
    expect(tag === folder, `${where} must live in a folder of the same name; found components/${folder}`);
    expect(element.description || element.summary, `${where} has no summary sentence`);

    const described = [
      ...(element.members ?? [])
        .filter(
          ({ kind, privacy, static: isStatic }) => kind === 'field' && !isStatic && (privacy ?? 'public') === 'public',
        )
        .map((member) => ['property', member]),
      ...(element.attributes ?? []).map((item) => ['attribute', item]),
      ...(element.events ?? []).map((item) => ['event', item]),
      ...(element.slots ?? []).map((item) => ['slot', item]),
      ...(element.cssParts ?? []).map((item) => ['part', item]),
      ...(element.cssProperties ?? []).map((item) => ['CSS property', item]),
    ];
    for (const [kind, item] of described) {
      const text = item.description ?? item.summary;
      expect(text?.trim(), `${where} ${kind} "${item.name}" has no description`);
    }

    const fired = [...own.matchAll(/new (\w+Event)\(/g)].map(([, type]) => events.get(type)).filter(Boolean);
    const documented = (element.events ?? []).map(({ name }) => name);
    for (const event of new Set(fired)) expect(documented.includes(event), `${where} fires "${event}" without @fires`);
    for (const event of documented) {
      // An element may pass on what one inside it fires.
      expect(known.has(event), `${where} documents event "${event}" that nothing fires`);
    }

    for (const part of partsIn(own)) {
      expect(partsOf(element).includes(part), `${where} draws part "${part}" without @csspart`);
    }
    for (const part of partsOf(element)) {
      expect(partsIn(reachable).has(part), `${where} documents part "${part}" that no template has`);
    }
    for (const property of readIn(own)) {
      expect(
        cssOf(element).includes(property) || tokens.has(property),
        `${where} reads ${property}, which is neither an @cssproperty of it nor in ${tokensFile}`,
      );
    }
    for (const property of cssOf(element)) {
      expect(readIn(reachable).has(property), `${where} documents ${property}, which nothing reads`);
    }

    const story = `stories/${tag}.stories.ts`;
    expect(existsSync(story), `${where} has no ${story}`);
    const tests = filesUnder('test/components', '.test.ts').map((path) => basename(path));
    expect(tests.includes(`${tag}.test.ts`), `${where} has no ${tag}.test.ts under test/components`);
  }

  for (const part of partsIn(shared)) {
    expect(
      elements.some((element) => partsOf(element).includes(part)),
      `components/internal draws part "${part}", which no element documents`,
    );
  }
  for (const property of readIn(shared)) {
    expect(
      tokens.has(property) || elements.some((element) => cssOf(element).includes(property)),
      `components/internal reads ${property}, which is documented nowhere`,
    );
  }
  for (const { path, text } of sources) {
    const declared = [...declaredIn(text)];
    expect(
      !declared.length,
      `${path} declares ${declared.join(', ')}: a value set there would shut out the page's theme`,
    );
    expect(
      !/(?<![\w-])part=\$\{/.test(text),
      `${path} computes a part name: write it as a literal so that tools can see it`,
    );
  }

  const read = readIn(`${sources.map(({ text }) => text).join('\n')}\n${tokensText}`);
  const unread = [...tokens].filter((token) => !read.has(token));
  const notes = unread.length ? [`${tokensFile} offers tokens that no element reads: ${unread.join(', ')}`] : [];
  return { passed, problems, notes };
}
