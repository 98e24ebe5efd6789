import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { circles } from './scripts/lint-circles.mjs';
import { layers } from './scripts/lint-layers.mjs';

const pageGlobals = [
  'document',
  'window',
  'navigator',
  'location',
  'customElements',
  'HTMLElement',
  'localStorage',
  'fetch',
];

export default [
  globalIgnores(['dist/', 'storybook-static/', 'coverage/', 'docs/site/', '**/*.min.js']),
  js.configs.recommended,
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.{ts,mjs,js}'],
    plugins: { drumtower: { rules: { circles, layers } } },
    rules: {
      'drumtower/layers': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports are named, so that a name is the same everywhere.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'components/**/*.ts'],
    ignores: ['src/view/explanation/explanation-steps.ts', 'src/view/explanation/figure-step.ts'],
    rules: { 'drumtower/circles': 'error' },
  },
  {
    // A leading underscore says that a name is there only to be left out.
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  {
    // The type-aware rules cost a type check, so they guard what ships and nothing else.
    files: ['src/**/*.ts', 'components/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    // Old libraries put their own in place of these; what a page reaches does without.
    files: ['src/{calendar,model,progress,directory,format,view,static}/**/*.ts', 'components/**/*.ts'],
    // Made when the package is built.
    ignores: ['src/model/plan-json-schema.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports are named, so that a name is the same everywhere.' },
        {
          selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
          message: 'A page may have its own Array.from: spread, or push in a loop.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(reduce|reduceRight)$/]',
          message: 'A page may have its own reduce: add up in a loop.',
        },
        {
          selector: 'ForOfStatement > CallExpression[callee.property.name="entries"][callee.object.name!="Object"]',
          message: 'A page may have its own entries: count in a loop.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': ['error', ...pageGlobals.map((name) => ({ name, message: 'src runs without a page.' }))],
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    ...lit.configs['flat/recommended'],
    files: ['components/**/*.ts', 'stories/**/*.ts'],
  },
  {
    ...wc.configs['flat/recommended'],
    files: ['components/**/*.ts'],
  },
  {
    files: ['components/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    // Functions given to page.evaluate() run in the browser.
    files: ['test/**/*.mjs', 'scripts/stories-*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    // Tools look for a default export here.
    files: ['**/*.config.mjs', '.storybook/*.ts', 'stories/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['examples/**/*.js'],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ['test/components/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
];
