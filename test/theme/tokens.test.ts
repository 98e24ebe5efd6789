import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

type Json = Readonly<Record<string, unknown>>;
interface Scripts {
  designTokens(css: string): Json;
  modeValues(css: string, mode?: string): Map<string, string>;
  readRules(css: string): { media?: string; selectors: string[]; declarations: Json[] }[];
}
const { designTokens, modeValues, readRules } = (await import(
  pathToFileURL(join(process.cwd(), 'scripts/tokens.mjs')).href
)) as unknown as Scripts;

const css = readFileSync('components/tokens.css', 'utf8');
const tokens = designTokens(css);

interface Token {
  readonly path: string;
  readonly token: Json;
}

const isGroup = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function allTokens(group: Json, path: readonly string[] = []): Token[] {
  return Object.entries(group).flatMap(([name, value]) => {
    if (name.startsWith('$') || !isGroup(value)) return [];
    const here = [...path, name];
    return '$value' in value ? [{ path: here.join('.'), token: value }] : allTokens(value, here);
  });
}
const all = allTokens(tokens);

// Written from the Design Tokens Format Module 2025.10 (§5 names, §8 types) and its Color Module.
const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  color: (value) =>
    isGroup(value) &&
    value['colorSpace'] === 'srgb' &&
    Array.isArray(value['components']) &&
    value['components'].length === 3 &&
    value['components'].every((part) => typeof part === 'number' && part >= 0 && part <= 1) &&
    typeof value['alpha'] === 'number' &&
    (value['hex'] === undefined || /^#[0-9a-f]{6}$/.test(String(value['hex']))),
  dimension: (value) =>
    isGroup(value) && typeof value['value'] === 'number' && ['px', 'rem'].includes(String(value['unit'])),
  fontFamily: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string' && !/['"]/.test(name)),
  fontWeight: (value) => typeof value === 'number' && value >= 1 && value <= 1000,
};

describe('the design tokens in the format of the community group', () => {
  test('every token has a type of the format and a value of that type', () => {
    assert.ok(all.length > 130);
    for (const { path, token } of all) {
      const type = String(token['$type']);
      const check = checks[type];
      assert.ok(check, `${path}: ${type}`);
      const alias = /^\{(.+)\}$/.exec(String(token['$value']))?.[1];
      if (alias) {
        const target = all.find((other) => other.path === alias);
        assert.equal(target?.token['$type'], type, `${path} refers to ${alias}`);
        assert.ok(!/^\{/.test(String(target?.token['$value'])), `${path} refers to a value`);
      } else {
        assert.ok(check(token['$value']), `${path}: ${JSON.stringify(token['$value'])}`);
      }
    }
  });

  test('a token has no properties but those of the format, a group none that begin with a dollar sign but its description', () => {
    for (const { token } of all) {
      for (const key of Object.keys(token))
        assert.ok(['$type', '$value', '$description', '$extensions'].includes(key), key);
    }
    assert.deepEqual(
      Object.keys(tokens).filter((name) => name.startsWith('$')),
      ['$description'],
    );
  });

  test('names are names of the format: no braces, no full stop, no dollar sign in front', () => {
    for (const { path } of all) for (const name of path.split('.')) assert.match(name, /^[a-z0-9][a-z0-9-]*$/);
  });

  test('a colour’s components are its hexadecimal digits', () => {
    for (const { path, token } of all) {
      const value = token['$value'] as { hex?: string; components?: number[] };
      if (!value.hex) continue;
      const digits = value.components?.map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      assert.equal(`#${digits?.join('')}`, value.hex, path);
    }
  });

  test('every custom property of the style sheet is there once for each mode it is set in, with the same value', () => {
    for (const [group, mode] of [
      ['base', undefined],
      ...['light', 'dark', 'high-contrast', 'black-and-yellow', 'large'].map((name) => [name, name] as const),
    ] as const) {
      const values = modeValues(css, mode);
      const mine = all.filter(({ path }) => path.startsWith(`${group}.`));
      const properties = mine.map(({ token }) => {
        const extensions = token['$extensions'] as Record<string, { cssProperty: string }>;
        return extensions['cn.drumtower']?.cssProperty ?? '';
      });
      assert.equal(new Set(properties).size, properties.length, group);
      for (const name of values.keys()) {
        // A rule for `:root` and the light theme is the light theme's.
        if (group === 'base' && name.includes('-color-')) continue;
        assert.ok(properties.includes(name), `${group}: ${name}`);
      }
      if (group !== 'base') {
        for (const name of properties) assert.ok(values.has(name) || name.includes('-scale-'), `${group}: ${name}`);
      }
    }
  });

  test('the modes are complete: light, dark, two of high contrast, and larger type', () => {
    assert.deepEqual(
      Object.keys(tokens)
        .filter((name) => !name.startsWith('$'))
        .sort(),
      ['base', 'black-and-yellow', 'dark', 'high-contrast', 'large', 'light'],
    );
  });
});

describe('reading the style sheet', () => {
  test('comments, media queries and values with brackets are taken for what they are', () => {
    const rules = readRules(
      "/* a: b; */ :root { /* c */ --x: max(1rem, 2px); /* note */\n --y: 'A', b; }\n@media print { [a='b'],\n c { --z: 1px; } } d { --w: 2px; }",
    );
    assert.deepEqual(rules, [
      {
        media: undefined,
        selectors: [':root'],
        declarations: [
          { name: '--x', value: 'max(1rem, 2px)', note: 'note' },
          { name: '--y', value: "'A', b" },
        ],
      },
      { media: 'print', selectors: ["[a='b']", 'c'], declarations: [{ name: '--z', value: '1px' }] },
      { media: undefined, selectors: ['d'], declarations: [{ name: '--w', value: '2px' }] },
    ]);
  });
});

describe('larger type for older readers', () => {
  const base = modeValues(css);
  const large = modeValues(css, 'large');
  const pixels = (value = ''): number => Number(/, ([\d.]+)px\)$/.exec(value)?.[1]);
  const rems = (value = ''): number => Number(/max\(([\d.]+)rem/.exec(value)?.[1]);
  const sizes = [...base.keys()].filter((name) => name.startsWith('--plan-font-size'));

  test('every size grows by a third or more, and prose stands at 18 px at least', () => {
    assert.equal(sizes.length, 9);
    for (const name of sizes) assert.ok(pixels(large.get(name)) / pixels(base.get(name)) >= 1.33, name);
    for (const name of ['note', 'body', 'name']) assert.ok(pixels(large.get(`--plan-font-size-${name}`)) >= 18, name);
  });
  test('sizes stay in order, and follow the root font as before', () => {
    for (const values of [base, large]) {
      const order = sizes.map((name) => pixels(values.get(name)));
      for (const name of sizes) assert.equal(rems(values.get(name)) * 16, pixels(values.get(name)), name);
      assert.deepEqual(
        order.slice(0, 6),
        [...order.slice(0, 6)].sort((a, b) => a - b),
      );
    }
  });
});
