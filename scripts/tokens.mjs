// The design tokens as data. components/tokens.css is what people read and change; this reads it and gives the same
// values in the format of the Design Tokens Community Group (2025.10), so that a design tool holds nothing of its own.
// `node scripts/tokens.mjs dist/drumtower.tokens.json` writes them.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const own = 'cn.drumtower';

/** Every rule of a style sheet without nesting: its media query, selectors, and declarations with the comment behind each. */
export function readRules(css) {
  const rules = [];
  let media;
  // Comments stay where they follow a declaration on its line; all others are for readers of the file.
  const tokens = css.matchAll(
    /\/\*[^]*?\*\/|@media ([^{]+?)\s*\{|([^\s{}/;@][^{}/;@]*?)\s*\{|(--[\w-]+|color-scheme):\s*([^;]+);(?:[ \t]*\/\*\s*([^]*?)\s*\*\/)?|\}/g,
  );
  let open;
  for (const [text, query, selector, name, value, note] of tokens) {
    if (query) media = query;
    else if (selector) {
      open = { media, selectors: selector.trim().split(/,\s*/), declarations: [] };
      rules.push(open);
    } else if (name) open.declarations.push({ name, value: value.replace(/\s+/g, ' '), ...(note && { note }) });
    else if (text === '}') {
      if (open) open = undefined;
      else media = undefined;
    }
  }
  return rules;
}

/** The modes of the file, by the selector that brings each. */
export const modes = {
  light: "[data-plan-theme='light']",
  dark: "[data-plan-theme='dark']",
  'high-contrast': "[data-plan-theme='high-contrast']",
  'black-and-yellow': "[data-plan-theme='high-contrast-dark']",
  large: "[data-plan-density='large']",
};

/** The custom properties a mode adds to those of every page. */
export function modeValues(css, mode) {
  const values = new Map();
  for (const { media, selectors, declarations } of readRules(css)) {
    if (media || !selectors.some((selector) => selector === modes[mode] || (!mode && selector === ':root'))) continue;
    for (const { name, value } of declarations) if (name.startsWith('--')) values.set(name, value);
  }
  return values;
}

function dimension(text) {
  const [, value, unit] = /^([\d.]+)(px|rem)$/.exec(text) ?? [];
  if (!unit) throw new Error(`not a dimension: ${text}`);
  return { value: Number(value), unit };
}

function color(text) {
  if (text === 'transparent') return { colorSpace: 'srgb', components: [0, 0, 0], alpha: 0 };
  if (!/^#[0-9a-f]{6}$/.test(text)) throw new Error(`not a colour of six digits: ${text}`);
  const components = [1, 3, 5].map((at) => Number((parseInt(text.slice(at, at + 2), 16) / 255).toFixed(4)));
  return { colorSpace: 'srgb', components, alpha: 1, hex: text };
}

/** `--plan-color-bar-base` in a mode as the path of its token: light, color, bar-base. */
function pathOf(name, mode) {
  const [, group = '', rest = ''] =
    /^--plan-(color|font-family|font-size|font-weight|focus)(?:-(.+))?$/.exec(name) ?? [];
  return [mode, ...(group ? [group, rest || 'base'] : ['size', name.slice('--plan-'.length)])];
}

function tokenOf(name, value, mode) {
  const alias = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (alias) return { $type: 'color', $value: `{${pathOf(alias, mode).join('.')}}` };
  if (name.includes('-color-')) return { $type: 'color', $value: color(value) };
  if (name.includes('-font-family')) {
    return { $type: 'fontFamily', $value: value.split(/,\s*/).map((family) => family.replace(/'/g, '')) };
  }
  if (name.includes('-font-weight')) return { $type: 'fontWeight', $value: Number(value) };
  const [, size, floor] = /^max\((\S+), (\S+)\)$/.exec(value) ?? [];
  if (!size) return { $type: 'dimension', $value: dimension(value) };
  // A size that follows the page's root font and never falls below so many pixels: the format has no word for it.
  return { $type: 'dimension', $value: dimension(size), $extensions: { [own]: { atLeast: dimension(floor) } } };
}

/**
 * All tokens: a group `base` that holds in every mode, and a group for each mode with what differs there.
 * The name of the custom property stands with each token, so that a tool can write it.
 */
export function designTokens(css) {
  const tokens = {
    $description: 'Drumtower: tokens of the elements. The accent belongs to the portal; data is never painted with it.',
  };
  const put = (name, value, mode, note) => {
    const path = pathOf(name, mode);
    let group = tokens;
    for (const part of path.slice(0, -1)) group = group[part] ??= {};
    const token = tokenOf(name, value, mode);
    group[path[path.length - 1]] = {
      ...token,
      ...(note && { $description: note }),
      $extensions: { ...token.$extensions, [own]: { ...token.$extensions?.[own], cssProperty: name } },
    };
  };
  const themes = Object.keys(modes).filter((mode) => mode !== 'large');
  for (const { media, selectors, declarations } of readRules(css)) {
    if (media) continue; // the automatic theme is the dark one again
    const named = Object.keys(modes).filter((mode) => selectors.includes(modes[mode]));
    const into = selectors.includes('[data-plan-theme]')
      ? themes
      : named.length > 0 || !selectors.includes(':root')
        ? named
        : ['base'];
    for (const mode of into) {
      for (const { name, value, note } of declarations) if (name.startsWith('--')) put(name, value, mode, note);
    }
  }
  return tokens;
}

/** Names of the custom properties of components/tokens.css. */
export const tokenNames = () => [
  ...new Set(
    Array.from(readFileSync('components/tokens.css', 'utf8').matchAll(/(--plan-[\w-]+)\s*:/g), ([, name]) => name),
  ),
];

/** Writes the tokens of components/tokens.css. */
export function writeTokens(file) {
  writeFileSync(file, `${JSON.stringify(designTokens(readFileSync('components/tokens.css', 'utf8')), null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeTokens(process.argv[2] ?? 'dist/drumtower.tokens.json');
