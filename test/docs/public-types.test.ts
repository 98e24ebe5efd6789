import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { docblocksOf, programOf, typeMistakes, unexportedNames, unexportedTypes } from './public-types.js';

const entries = ['src/index.ts', 'src/static/index.ts', 'src/exchange/index.ts'];
const guides = [
  'README.md',
  'README.zh-CN.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The code of a guide as a reader who writes TypeScript pastes it: one module each, named after its place. */
const snippets = new Map(
  guides.flatMap((guide) =>
    [...readFileSync(guide, 'utf8').matchAll(/^```(?:js|ts)\n([\s\S]*?)^```$/gm)].map(
      ([, code = ''], place) => [`${guide}.${place + 1}.ts`, `${code}\nexport {};\n`] as const,
    ),
  ),
);

const program = programOf(entries, snippets);

describe('what a reader of the package is shown', () => {
  test('the guides have code in them', () => assert.ok(snippets.size >= 10, `${snippets.size} pieces of code`));

  for (const file of snippets.keys())
    test(`${file.replace(/\.(\d+)\.ts$/, ', code $1')} compiles in a strict project`, () =>
      assert.deepEqual(typeMistakes(program, [file]), []));

  test('every type that an export names is exported', () =>
    assert.deepEqual(unexportedTypes(program, entries, 'WordTables'), []));

  test('every function and type that a docblock names is exported', () =>
    assert.deepEqual(unexportedNames(program, entries, docblocksOf(program, entries)), []));

  test('every function and type that a guide names is exported', () => {
    // Where the plan file is described, fields of a file stand in code, and a function may bear the name of one.
    const others = guides.filter((guide) => !guide.startsWith('docs/plan-file'));
    assert.deepEqual(
      unexportedNames(program, entries, others.map((guide) => readFileSync(guide, 'utf8')).join('\n')),
      [],
    );
  });

  test('a mistake in code and a name that is not exported are found', () => {
    const wrong = programOf(entries, new Map([['wrong.ts', "import { nothing } from 'drumtower';\nnothing();\n"]]));
    assert.match(typeMistakes(wrong, ['wrong.ts']).join(), /^wrong\.ts:1: Module '"drumtower"' has no exported member/);
    assert.deepEqual(unexportedNames(program, entries, 'as `requireKnown` has it, and `assessPlan(plan)`'), [
      'requireKnown',
    ]);
  });
});
