import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { contrast, luminance } from '../../stories/contrast.js';

interface Scripts {
  modeValues(css: string, mode?: string): Map<string, string>;
  readRules(css: string): {
    media?: string;
    selectors: string[];
    declarations: { name: string; value: string }[];
  }[];
}
const { modeValues, readRules } = (await import(
  pathToFileURL(join(process.cwd(), 'scripts/tokens.mjs')).href
)) as unknown as Scripts;

const tokensCss = readFileSync('components/tokens.css', 'utf8');
const sharedCss = /css`([^`]*)`/.exec(readFileSync('components/internal/shared.styles.ts', 'utf8'))?.[1] ?? '';
const themeFiles = ['', ...readdirSync('components/themes').filter((file) => file.endsWith('.css'))];
const modes = ['light', 'dark', 'high-contrast', 'black-and-yellow'];
const statuses = 'met ahead on-schedule behind not-met not-due not-reported not-computable direction-only'.split(' ');

describe('the contrast function agrees with published figures', () => {
  const rows: [string, string, number][] = [
    // https://webaim.org/resources/contrastchecker and the Understanding document of WCAG 1.4.3
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#949494', '#ffffff', 3.03],
    ['#595959', '#ffffff', 7.0],
    ['#000', '#fff', 21],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffffff', 8.59],
    ['#00ff00', '#ffffff', 1.37],
    ['#ffffff', '#ffffff', 1],
  ];
  for (const [one, other, ratio] of rows) {
    test(`${one} on ${other} is ${ratio}`, () => {
      assert.equal(Number(contrast(one, other).toFixed(2)), ratio);
      assert.equal(contrast(one, other), contrast(other, one));
    });
  }
  test('reads the three ways a colour is written, and no other', () => {
    assert.equal(luminance('rgb(255, 0, 0)'), luminance('#f00'));
    assert.ok(Number.isNaN(luminance('transparent')));
    assert.ok(Number.isNaN(luminance('#ffff')));
  });
});

/** The colours of a page with a sample theme in a mode, as the cascade gives them. */
function paletteOf(theme: string, mode: string): (name: string) => string {
  const values = modeValues(tokensCss, mode);
  if (theme) {
    for (const [name, value] of modeValues(readFileSync(`components/themes/${theme}`, 'utf8'), mode)) {
      values.set(name, value);
    }
  }
  return (name) => {
    const value = values.get(`--plan-color-${name}`);
    assert.ok(value, `${name} has no value in ${mode}`);
    return value;
  };
}

/** Each pair with the least it needs: words by WCAG 1.4.3 and 1.4.6, what is drawn by 1.4.11. */
function pairsOf(word: number): [string, string, number][] {
  const pairs: [string, string, number][] = [];
  for (const ground of ['surface', 'surface-sunken']) {
    for (const ink of ['text', 'text-muted', 'accent', ...statuses]) pairs.push([ink, ground, word]);
    for (const ink of ['bar', 'bar-base', 'mark', 'rule-strong']) pairs.push([ink, ground, 3]);
  }
  pairs.push(['bar', 'track', 3], ['mark', 'track', 3], ['mark', 'band', 3], ['text', 'band', 4.5]);
  // The halo of a mark on a bar, and the glyph cut out of a filled segment, are in the colour of the surface.
  pairs.push(['surface', 'bar', 3]);
  for (const status of statuses) pairs.push(['surface', status, 3]);
  return pairs;
}

for (const theme of themeFiles) {
  for (const mode of modes) {
    describe(`${theme || 'tokens.css'}, ${mode}`, () => {
      const color = paletteOf(theme, mode);
      const strong = mode === 'high-contrast' || mode === 'black-and-yellow';
      for (const [ink, ground, least] of pairsOf(strong ? 7 : 4.5)) {
        test(`${ink} on ${ground} is at least ${least}`, () => {
          const ratio = contrast(color(ink), color(ground));
          assert.ok(ratio >= least, `${color(ink)} on ${color(ground)}: ${ratio.toFixed(2)}`);
        });
      }
      if (strong) {
        test('the track has an outline, since its fill does not stand out', () => {
          assert.ok(contrast(color('track-edge'), color('surface')) >= 7);
        });
      }
    });
  }
}

describe('sample themes', () => {
  const portal = /^--plan-(color-(accent|surface|surface-sunken|rule|rule-strong|text|text-muted)|radius|font-\S+)$/;
  for (const theme of themeFiles.filter(Boolean)) {
    const rules = readRules(readFileSync(`components/themes/${theme}`, 'utf8'));
    test(`${theme} leaves the ink of data and statuses alone`, () => {
      assert.ok(rules.length > 2);
      for (const { declarations } of rules) for (const { name } of declarations) assert.match(name, portal);
    });
    test(`${theme} leaves the high-contrast themes alone`, () => {
      for (const { selectors, declarations } of rules) {
        const colours = declarations.some(({ name }) => name.includes('-color-'));
        assert.ok(!selectors.some((selector) => /high-contrast/.test(selector)));
        if (colours) assert.ok(!selectors.includes(':root'), 'it would win over every mode');
      }
    });
    test(`${theme} names no token that does not exist`, () => {
      const known = new Set(readRules(tokensCss).flatMap(({ declarations }) => declarations.map(({ name }) => name)));
      for (const { declarations } of rules) for (const { name } of declarations) assert.ok(known.has(name), name);
    });
    test(`${theme} gives the automatic theme what light and dark have`, () => {
      const dark = modeValues(readFileSync(`components/themes/${theme}`, 'utf8'), 'dark');
      const auto = rules.find(({ media }) => media === '(prefers-color-scheme: dark)');
      const values = new Map(auto?.declarations.map(({ name, value }) => [name, value]));
      for (const [name, value] of dark) assert.equal(values.get(name), value, name);
      const plainDark = modeValues(tokensCss, 'dark');
      for (const [name, value] of values) if (!dark.has(name)) assert.equal(value, plainDark.get(name), name);
    });
  }
});

describe('tokens.css', () => {
  test('the automatic theme in the dark is the dark theme', () => {
    const [auto] = readRules(tokensCss).filter(({ media }) => media === '(prefers-color-scheme: dark)');
    const dark = readRules(tokensCss).find(
      ({ selectors, media }) => !media && selectors.includes("[data-plan-theme='dark']"),
    );
    assert.ok(auto && dark);
    assert.deepEqual(auto.declarations, dark.declarations);
  });
  test('every mode sets every colour, so that none shines through from another', () => {
    const names = [...modeValues(tokensCss, 'light').keys()].filter((name) => !name.includes('-scale-')).sort();
    for (const mode of ['dark', 'high-contrast', 'black-and-yellow']) {
      const colours = [...modeValues(tokensCss, mode).keys()].filter((name) => name.includes('-color-')).sort();
      assert.deepEqual(colours, names, mode);
    }
  });
  test('an element without tokens.css looks the same: the values built in are those of the light theme', () => {
    const tokens = new Map([...modeValues(tokensCss), ...modeValues(tokensCss, 'light')]);
    const short = (value: string): string =>
      value
        .replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')
        .replace(/\s+/g, ' ')
        .trim();
    const built = [...sharedCss.matchAll(/var\(\s*(--plan-[\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/g)];
    assert.ok(built.length > 30);
    for (const [, name = '', value = ''] of built) {
      // A pointer is no design token: a page sets it or leaves it to the system.
      if (name === '--plan-cursor') continue;
      assert.equal(short(value), short(tokens.get(name) ?? 'missing'), name);
    }
  });
});

describe('on paper', () => {
  const print = readRules(sharedCss).filter(({ media }) => media === 'print');
  const values = new Map(
    print.flatMap(({ declarations }) => declarations.map(({ name, value }) => [name, value] as const)),
  );
  const paper = (name: string): string => values.get(`--_${name}`) ?? '';
  test('words are black or nearly so on white, and statuses are black', () => {
    assert.equal(paper('surface'), '#fff');
    for (const ink of ['text', 'muted', 'accent', 'status', 'mark', 'edge', 'rule-strong']) {
      assert.ok(contrast(paper(ink), '#fff') >= 12, `${ink} ${paper(ink)}`);
    }
  });
  test('the bar, its base part and the band differ in grey, and the bar stands out', () => {
    assert.ok(contrast(paper('bar'), paper('track')) >= 7);
    assert.ok(contrast(paper('bar'), paper('base')) >= 3);
    assert.ok(contrast(paper('mark'), paper('band')) >= 7);
  });
  test('no colour is left: a black-and-white printer loses nothing', () => {
    for (const [name, value] of values) {
      if (/^#/.test(value)) assert.match(value, /^#(?:([0-9a-f])\1\1|([0-9a-f]{2})\2\2)$/, name);
    }
  });
});

describe('forced colours', () => {
  const forced = readRules(sharedCss).filter(({ media }) => media === '(forced-colors: active)');
  const values = new Map(
    forced.flatMap(({ declarations }) => declarations.map(({ name, value }) => [name, value] as const)),
  );
  const colours = [...sharedCss.matchAll(/(--_[\w-]+): var\(--plan-color-/g)].map(([, name = '']) => name);

  test('take the place of every colour an element has, and so does the ink of paper', () => {
    assert.ok(colours.length >= 13);
    const print = readRules(sharedCss).filter(({ media }) => media === 'print');
    const printed = new Set(print.flatMap(({ declarations }) => declarations.map(({ name }) => name)));
    for (const name of colours) {
      assert.match(values.get(name) ?? 'missing', /^(Canvas|CanvasText|LinkText|Highlight)$/, name);
      assert.ok(printed.has(name), name);
    }
  });
  test('words and glyphs are CanvasText, links LinkText, the bar Highlight; nothing is GrayText', () => {
    for (const name of ['--_text', '--_muted', '--_status', '--_mark']) assert.equal(values.get(name), 'CanvasText');
    assert.equal(values.get('--_accent'), 'LinkText');
    assert.equal(values.get('--_bar'), 'Highlight');
    assert.doesNotMatch(sharedCss, /GrayText/i);
  });
});
