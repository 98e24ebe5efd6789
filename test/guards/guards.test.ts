import { parser } from 'typescript-eslint';
import { Linter } from 'eslint';
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

/** From its own file, as the commands load it. */
const script = (name: string) => import(pathToFileURL(join(process.cwd(), `scripts/${name}.mjs`)).href);
const { layers } = await script('lint-layers');
const { circles } = await script('lint-circles');
const { floorProblems, mapProblems, namesRegistry, strangers, within } = await script('package-rules');
const { manifestProblems } = await script('manifest-rules');
const { writeLicenses } = await script('licenses');
const { withoutCallGuards } = await script('without-call-guards');

/** Runs in a folder that holds these files, as a command is run in the root of the package. */
function inFolder<T>(files: Readonly<Record<string, string>>, run: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'drumtower-guards-'));
  const home = process.cwd();
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    process.chdir(root);
    return run(process.cwd());
  } finally {
    process.chdir(home);
    rmSync(root, { recursive: true, force: true });
  }
}

const refusals = (rule: unknown, root: string, file: string, code: string) =>
  new Linter({ cwd: root })
    .verify(
      code,
      [
        {
          files: ['**/*.ts'],
          languageOptions: { parser: parser as Linter.Parser },
          plugins: { own: { rules: { rule: rule as never } } },
          rules: { 'own/rule': 'error' },
        },
      ],
      join(root, file),
    )
    .map(({ line, message }) => `${line}: ${message}`);

describe('the rule of layers', () => {
  const said = (file: string, code: string) => refusals(layers, process.cwd(), file, code);

  for (const [file, code, refusal] of [
    ['src/model/x.ts', "import { a } from '../format/words.js';", /src\/model may not import src\/format/],
    ['src/calendar/x.ts', "import { a } from '../model/plan.js';", /src\/calendar may not import src\/model/],
    ['src/progress/x.ts', "export * from '../view/card.js';", /src\/progress may not import src\/view/],
    ['src/format/x.ts', "export { a } from '../view/card.js';", /src\/format may not import src\/view/],
    ['src/view/x.ts', "const a = await import('../static/index.js');", /src\/view may not import src\/static/],
    ['src/static/x.ts', "type A = import('../cli/load.js').A;", /src\/static may not import src\/cli/],
    ['src/static/x.ts', "import { a } from '../../components/frame.js';", /src\/static imports nothing outside src/],
    ['src/plans/x.ts', "import { parsePlan } from '../model/parse-plan.js';", /src\/plans holds data/],
    ['src/nowhere/x.ts', "import { a } from '../model/plan.js';", /src\/nowhere has no floor yet/],
    ['src/view/x.ts', "import { a } from '../../dist/src/index.js';", /nothing imports dist/],
    ['src/view/x.ts', "import { readFileSync } from 'node:fs';", /Node's own modules are for src\/cli only/],
    ['src/view/x.ts', "import { join } from 'path/posix';", /Node's own modules are for src\/cli only/],
    ['src/view/x.ts', "import * as z from 'zod/mini';", /zod is imported in src\/model only/],
    ['src/view/x.ts', "import { html } from 'lit';", /lit is imported in components only/],
    ['src/view/x.ts', "import { addDays } from 'date-fns';", /date-fns is imported in src\/calendar only/],
    ['src/view/x.ts', "import { mean } from 'simple-statistics';", /simple-statistics is imported in src\/progress/],
    ['components/plan-as-of/x.ts', "import { g } from 'lean-qr';", /lean-qr is imported in components\/internal only/],
    ['src/exchange/x.ts', "import { read } from 'hucre';", /hucre is imported in src\/workbook only/],
    ['src/exchange/x.ts', "import { X } from 'fast-xml-parser';", /fast-xml-parser is imported in src\/cli only/],
    ['src/cli/x.ts', "import { D } from 'docx';", /docx is imported in src\/document only/],
    ['src/document/x.ts', "import { C } from 'commander';", /commander is imported in src\/cli only/],
    [
      'components/plan-as-of/x.ts',
      "import { P } from '../plan-source/plan-source.js';",
      /components\/plan-as-of may import itself and components\/internal, not components\/plan-source/,
    ],
    [
      'components/plan-as-of/x.ts',
      "import { parsePlan } from '../../src/model/parse-plan.js';",
      /components\/plan-as-of may import values from src\/format, src\/view, src\/static; not from src\/model/,
    ],
    [
      // Says `type` within the braces: the module is loaded all the same.
      'components/plan-as-of/x.ts',
      "import { type Plan } from '../../src/model/plan.js';",
      /may import values .* not from src\/model/,
    ],
    ['components/plan-as-of/x.ts', "import type { W } from '../../src/workbook/w.js';", /may import types from/],
    ['components/plan-source/x.ts', "import { s } from '../../src/static/index.js';", /not from src\/static/],
    ['components/plan-as-of/x.ts', "import { a } from '../../stories/x.js';", /imports nothing outside components and/],
    ['components/index.ts', "export * from '../src/cli/load.js';", /components may not import src\/cli/],
  ] as const)
    test(`refuses in ${file}: ${code}`, () => {
      const [found = 'nothing is refused', ...others] = said(file, `const first = 1;\n${code}\n`);
      assert.match(found, refusal);
      assert.match(found, /^2: /);
      assert.deepEqual(others, []);
    });

  for (const [file, code] of [
    ['src/view/x.ts', "import { a } from '../format/words.js';"],
    ['src/view/x.ts', "import { a } from './card.js';"],
    ['src/model/x.ts', "import * as z from 'zod/mini';"],
    ['src/cli/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/plans/x.ts', "import type { Plan } from '../model/plan.js';"],
    ['src/plans/x.ts', "import { deepFreeze } from '../model/deep-freeze.js';"],
    ['components/plan-as-of/x.ts', "import type { Plan } from '../../src/model/plan.js';"],
    ['components/plan-as-of/define.ts', "import { P } from '../plan-source/plan-source.js';"],
    ['components/plan-source/x.ts', "import { parsePlan } from '../../src/model/parse-plan.js';"],
  ] as const)
    test(`lets pass in ${file}: ${code}`, () => assert.deepEqual(said(file, code), []));
});

test('the rule of circles names the whole way round, by types too, and where it begins', () => {
  const files = {
    'src/a.ts': "import { b } from './b.js';\nexport const a = b;\n",
    'src/b.ts': "import type { C } from './deep/c.js';\nexport const b: C = 1;\n",
    'src/deep/c.ts': "export * from './d.js';\nexport { d } from './d.js';\nexport type C = number;\n",
    'src/deep/d.ts': "import {\n  a,\n} from '../a.js';\nexport const d = a;\n",
    'src/beside.ts': "import { a } from './a.js';\nexport const beside = a;\n",
    'components/e.ts': "import { beside } from '../src/beside.js';\nexport const e = beside;\n",
  };
  inFolder(files, (root) => {
    const of = (file: keyof typeof files) => refusals(circles, root, file, files[file]);
    assert.deepEqual(of('src/a.ts'), [
      '1: imports in a circle: src/a.ts → src/b.ts → src/deep/c.ts → src/deep/d.ts → src/a.ts',
    ]);
    assert.equal(of('src/deep/c.ts').length, 2);
    assert.deepEqual(of('src/beside.ts'), []);
    assert.deepEqual(of('components/e.ts'), []);
  });
});

describe('the check of the package', () => {
  test('refuses a byte above the ceiling and says both, lets the ceiling itself pass, and says what is not reached', () => {
    assert.throws(
      () => within(43_501, { goal: 25, ceiling: 43.5 }),
      /43\.50 kB gz; goal 25, NOT reached, ceiling 43\.5/,
    );
    assert.match(within(43_500, { goal: 25, ceiling: 43.5 }), /NOT reached/);
    assert.doesNotMatch(within(25_000, { goal: 25, ceiling: 43.5 }), /NOT reached/);
    assert.throws(() => within(50_001, { goal: 50, ceiling: 40 }));
  });

  for (const [code, refusal] of [
    ['(()=>{let a=null;a??=1})()', /is not ES2020 as a script/],
    ['(()=>{class A{static{}}})()', /is not ES2020/],
    ['(()=>{class A{#a=1}})()', /is not ES2020/],
    ['(()=>1_000)()', /is not ES2020/],
    ['(()=>"达标")()', /holds a character outside ASCII/],
    ['var Drumtower={},other=1', /leaks the global other/],
    ['function helper(){}', /leaks the global helper/],
    ['class Card{}', /leaks the global Card/],
    ['(()=>eval("1"))()', /can evaluate text as code/],
    ['(()=>new Function("a","return a"))()', /can evaluate text as code/],
  ] as const)
    test(`refuses in a file of the page: ${code}`, () => {
      const problems = floorProblems('dist/drumtower.iife.min.js', code);
      assert.match(problems.join('\n'), refusal);
    });

  test('lets a plain script, a module and the empty function pass, and a module only under its own name', () => {
    assert.deepEqual(floorProblems('dist/drumtower.iife.min.js', 'var Drumtower=(()=>new Function(""))()'), []);
    assert.deepEqual(floorProblems('dist/drumtower.esm.min.js', 'const a=1;export{a}'), []);
    assert.match(floorProblems('dist/drumtower.all.min.js', 'export{}').join('\n'), /is not ES2020 as a script/);
    assert.match(floorProblems('dist/drumtower.plan.min.js', 'export{}').join('\n'), /is not ES2020 as a script/);
    assert.match(floorProblems('dist/drumtower.plan.min.js', 'with(a){}').join('\n'), /is not ES2020 as a module/);
  });

  test('names the script without a map, and every map that leads elsewhere', () => {
    const map = (sources: string[], sourcesContent: string[], mappings = 'AAAA') =>
      JSON.stringify({ version: 3, sources, sourcesContent, mappings });
    const files = {
      'src/a.ts': 'const a = 1;',
      'dist/src/a.js': '',
      'dist/src/a.js.map': map(['../../src/a.ts'], ['const a = 1;']),
      'dist/src/bare.js': '',
      'dist/src/gone.js': '',
      'dist/src/gone.js.map': map(['../../src/gone.ts'], ['']),
      'dist/src/old.js': '',
      'dist/src/old.js.map': map(['../../src/a.ts'], ['const a = 2;']),
      'dist/src/nothing.js': '',
      'dist/src/nothing.js.map': map([], []),
      'dist/src/index.js': '',
      'dist/src/index.js.map': map([], [], ''),
      'dist/drumtower.iife.min.js': '',
      'dist/types/react.js': '',
    };
    assert.deepEqual(
      inFolder(files, () => mapProblems('dist')),
      [
        'dist/src/bare.js has no map',
        'dist/src/gone.js.map: ../../src/gone.ts does not exist',
        'dist/src/nothing.js.map names no source',
        'dist/src/old.js.map: ../../src/a.ts holds other text',
      ],
    );
  });

  test('names what does not belong into the package', () => {
    const own = ['dist/a.js', 'docs/methods.md', 'README.zh-CN.md', 'CHANGELOG.md', 'LICENSE', 'package.json'];
    const others = ['src/a.ts', 'docs/site/index.md', 'test/a.ts', '.env', 'LICENSE.old', 'docs/a.png', 'README/a.md'];
    assert.deepEqual(strangers([...own, ...others]), others);
  });

  test('refuses the address of a registry in the lockfile', () => {
    assert.equal(namesRegistry('{ "resolved": "https://registry.example/a.tgz" }'), true);
    assert.equal(namesRegistry('{ "resolved" :"http://registry.example/a.tgz" }'), true);
    assert.equal(namesRegistry('{ "integrity": "sha512-a" }'), false);
  });
});

describe('the rules of the manifest', () => {
  const element = "import { css, html } from 'lit';\nexport class PlanBell {\n";
  const files = {
    'components/tokens.css': ':root { --plan-accent: red; }',
    'components/plan-bell/plan-bell.ts': `${element}  render() { return html\`<b part="rope" style="color: var(--plan-accent)"></b>\`; }\n  ring() { this.dispatchEvent(new BellRangEvent()); }\n}\nclass BellRangEvent extends Event { constructor() { super('bell-rang'); } }\n`,
    'stories/plan-bell.stories.ts': '',
    'test/components/plan-bell.test.ts': '',
  };
  const bell = {
    customElement: true,
    name: 'PlanBell',
    tagName: 'plan-bell',
    summary: 'A bell.',
    members: [{ kind: 'field', name: 'size', description: 'How large.' }],
    events: [{ name: 'bell-rang', description: 'It rang.' }],
    cssParts: [{ name: 'rope', description: 'The rope.' }],
    cssProperties: [] as { name: string; description?: string }[],
  };
  const problems = (changes: object = {}, others: Readonly<Record<string, string>> = {}, without?: string) =>
    inFolder(
      Object.fromEntries(Object.entries({ ...files, ...others }).filter(([path]) => path !== without)),
      () =>
        manifestProblems({
          modules: [{ path: 'components/plan-bell/plan-bell.ts', declarations: [{ ...bell, ...changes }] }],
        }).problems as string[],
    );
  const source = files['components/plan-bell/plan-bell.ts'];
  const withSource = (find: string, replace: string) => {
    assert.ok(source.includes(find));
    return { 'components/plan-bell/plan-bell.ts': source.replace(find, () => replace) };
  };

  test('let an element pass that keeps all of them', () => assert.deepEqual(problems(), []));

  for (const [title, found, refusal] of [
    [
      'no element',
      () => inFolder({}, () => manifestProblems({ modules: [] }).problems as string[]),
      'no element found',
    ],
    ['no tag name', () => problems({ tagName: undefined }), 'PlanBell has no tag name'],
    ['another folder', () => problems({ tagName: 'plan-gong' }), '<plan-gong> must live in a folder of the same name'],
    ['no summary', () => problems({ summary: undefined }), '<plan-bell> has no summary sentence'],
    [
      'a property without a sentence',
      () => problems({ members: [{ kind: 'field', name: 'size' }] }),
      '<plan-bell> property "size" has no description',
    ],
    [
      'an attribute with a blank one',
      () => problems({ attributes: [{ name: 'size', description: ' ' }] }),
      '<plan-bell> attribute "size" has no description',
    ],
    ['a slot without one', () => problems({ slots: [{ name: 'note' }] }), '<plan-bell> slot "note" has no description'],
    [
      'a part without one',
      () => problems({ cssParts: [{ name: 'rope' }] }),
      '<plan-bell> part "rope" has no description',
    ],
    ['an undocumented event', () => problems({ events: [] }), '<plan-bell> fires "bell-rang" without @fires'],
    [
      'an event made up',
      () => problems({ events: [...bell.events, { name: 'bell-sang', description: 'It sang.' }] }),
      '<plan-bell> documents event "bell-sang" that nothing fires',
    ],
    ['an undocumented part', () => problems({ cssParts: [] }), '<plan-bell> draws part "rope" without @csspart'],
    [
      'a part that nothing draws',
      () => problems({}, withSource('part="rope"', '')),
      '<plan-bell> documents part "rope" that no template has',
    ],
    ...['// It has part="rope".', '/** It has part="rope". */'].map(
      (comment) =>
        [
          `a part that only a comment has: ${comment}`,
          () =>
            problems(
              {},
              withSource('render() { return html`<b part="rope"', `${comment}\n  render() { return html\`<b`),
            ),
          '<plan-bell> documents part "rope" that no template has',
        ] as const,
    ),
    [
      'an unknown CSS property',
      () => problems({}, withSource('--plan-accent', '--plan-secret')),
      '<plan-bell> reads --plan-secret, which is neither an @cssproperty of it nor in components/tokens.css',
    ],
    [
      'a CSS property that nothing reads',
      () => problems({ cssProperties: [{ name: '--plan-gone', description: 'Gone.' }] }),
      '<plan-bell> documents --plan-gone, which nothing reads',
    ],
    [
      'no story',
      () => problems({}, {}, 'stories/plan-bell.stories.ts'),
      '<plan-bell> has no stories/plan-bell.stories.ts',
    ],
    ['no test', () => problems({}, {}, 'test/components/plan-bell.test.ts'), '<plan-bell> has no plan-bell.test.ts'],
    [
      'a shared part nobody documents',
      () => problems({}, { 'components/internal/x.ts': 'html`<i part="clapper"></i>`' }),
      'components/internal draws part "clapper", which no element documents',
    ],
    [
      'a shared property nobody documents',
      () => problems({}, { 'components/internal/x.ts': 'css`a { color: var(--plan-hidden) }`' }),
      'components/internal reads --plan-hidden, which is documented nowhere',
    ],
    [
      'a value set on an element',
      () => problems({}, { 'components/internal/x.ts': 'css`:host { --plan-accent: blue; }`' }),
      'components/internal/x.ts declares --plan-accent',
    ],
    [
      'a computed part name',
      () => problems({}, { 'components/internal/x.ts': 'html`<i part=${name}></i>`' }),
      'components/internal/x.ts computes a part name',
    ],
  ] as const)
    test(`refuse ${title}`, () => {
      assert.ok(
        found().some((problem) => problem.includes(refusal)),
        found().join('\n'),
      );
    });
});

test('the list of licences holds the text of every library, of theirs too, and none twice', () => {
  const root = process.cwd();
  const home = mkdtempSync(join(tmpdir(), 'drumtower-licences-'));
  try {
    writeLicenses(join(home, 'licences.txt'));
    const list = readFileSync(join(home, 'licences.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    // lit's own libraries travel in the bundle as it does; tslib is what the compiler leaves there.
    for (const name of [...Object.keys(dependencies), 'commander', 'hucre', 'docx', 'lit-html', 'tslib']) {
      const { version, license } = JSON.parse(readFileSync(join(root, `node_modules/${name}/package.json`), 'utf8'));
      assert.equal(list.split(`${name} ${version} (${license})\n`).length, 2, name);
    }
    const entries = list.split(`\n${'-'.repeat(80)}\n\n`);
    for (const name of ['lit', 'zod', 'date-fns', 'commander']) {
      const entry = entries.find((each) => each.startsWith(`${name} `));
      assert.ok(entry?.includes('Copyright'), name);
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

test('the list of licences refuses a library, of ours or of theirs, under another licence, and names it', () => {
  const library = (license: string, dependencies = {}) => JSON.stringify({ version: '1.2.3', license, dependencies });
  const files = (license: string) => ({
    'package.json': JSON.stringify({ dependencies: { outer: '1.2.3' } }),
    'node_modules/outer/package.json': library('MIT', { inner: '1' }),
    'node_modules/outer/LICENSE': 'Copyright: outer',
    'node_modules/inner/package.json': library(license),
  });
  const list = (license: string) => inFolder(files(license), () => writeLicenses('list.txt'));
  for (const license of ['GPL-3.0-only', 'MIT AND GPL-2.0', 'UNLICENSED', 'MITIGATED'])
    assert.throws(() => list(license), new RegExp(`inner 1.2.3: no licence for a bundle: ${license}`));
  for (const license of ['ISC', 'Apache-2.0', '(MIT OR GPL-3.0-or-later)']) list(license);
});

describe('leaving out the checks of calls', () => {
  const left = (path: string, code: string): string =>
    withoutCallGuards.transform(code, join(process.cwd(), 'dist', path))?.code ?? code;

  test('takes a check that stands as a statement out of what no page calls, and nothing else', () => {
    const code = "function a(b) {\n  requireText('a', b);\n  if (b) requireList('a', b);\n  return b;\n}\n";
    assert.equal(left('src/view/card.js', code), 'function a(b) {\n  ;\n  if (b) ;\n  return b;\n}\n');
  });

  test('keeps a check whose value is used, another function of such a name, and what is not of the SDK', () => {
    for (const code of [
      'const b = requireText(a);',
      'requireCoffee(a);',
      'x.requireText(a);',
      'f(() => requireText(a));',
    ])
      assert.equal(left('src/view/card.js', code), code);
    assert.equal(left('components/plan-as-of/plan-as-of.js', 'requireText(a);'), 'requireText(a);');
  });

  test('keeps the checks of what a page itself is told to call', () => {
    const whole = readFileSync('components/whole.ts', 'utf8') + readFileSync('components/index.ts', 'utf8');
    const called = /from '\.\.\/(src\/(?:model|progress)\/[^']*)\.js'/.exec(whole)?.[1];
    assert.ok(called);
    assert.equal(left(`${called}.js`, 'requireText(a);'), 'requireText(a);');
  });
});
