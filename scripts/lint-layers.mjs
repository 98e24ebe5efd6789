// ESLint rule: who may import whom. A table, read top-down: each folder lists what lies below it.
import { builtinModules } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';

const base = ['model', 'calendar'];
const facts = ['progress', 'directory', 'reading', ...base];
const words = ['format', 'methods', ...facts];

const srcBelow = {
  calendar: [],
  model: ['calendar'],
  plans: ['model'],
  progress: base,
  directory: base,
  exchange: ['static', 'view', ...words],
  reading: base,
  preparing: ['directory', ...base],
  format: facts,
  methods: facts,
  view: words,
  static: ['view', ...words],
  workbook: ['view', ...words],
  document: ['static', 'view', ...words],
  cli: ['document', 'workbook', 'preparing', 'exchange', 'static', 'view', 'plans', ...words],
  index: ['view', 'plans', ...words],
};

// Values and types apart: a type costs a page nothing, a value brings all that it needs along.
const cardValues = ['format', 'view', 'static'];
const sourceValues = ['format', 'progress', 'directory', 'view', 'model'];
const directoryValues = ['format', 'directory', 'view', 'static'];
const valuesOf = { 'plan-source': sourceValues, 'plan-enterprise-directory': directoryValues };
const componentTypes = ['static', 'format', 'methods', 'progress', 'directory', 'view', 'model', 'calendar'];

const homeOfPackage = [
  [/^zod(\/|$)/, 'zod', (place) => place.zone === 'src/model'],
  [/^(lit|lit-html|lit-element|@lit)(\/|$)/, 'lit', (place) => place.top === 'components'],
  [/^date-fns(\/|$)/, 'date-fns', (place) => place.zone === 'src/calendar'],
  [/^simple-statistics(\/|$)/, 'simple-statistics', (place) => place.zone === 'src/progress'],
  [/^lean-qr(\/|$)/, 'lean-qr', (place) => place.zone === 'components/internal'],
  [/^hucre(\/|$)/, 'hucre', (place) => place.zone === 'src/workbook'],
  [/^fast-xml-parser(\/|$)/, 'fast-xml-parser', (place) => place.zone === 'src/cli'],
  [/^pinyin-pro(\/|$)/, 'pinyin-pro', (place) => place.zone === 'src/preparing'],
  [/^opencc-js(\/|$)/, 'opencc-js', (place) => place.zone === 'src/preparing'],
  [/^docx(\/|$)/, 'docx', (place) => place.zone === 'src/document'],
  [/^jsonc-parser(\/|$)/, 'jsonc-parser', (place) => place.zone === 'src/cli'],
  [/^commander(\/|$)/, 'commander', (place) => place.zone === 'src/cli'],
];
const homeNames = {
  zod: 'src/model',
  lit: 'components',
  'date-fns': 'src/calendar',
  'simple-statistics': 'src/progress',
  'lean-qr': 'components/internal',
  hucre: 'src/workbook',
  docx: 'src/document',
  'pinyin-pro': 'src/preparing',
  'opencc-js': 'src/preparing',
  commander: 'src/cli',
  'jsonc-parser': 'src/cli',
  'fast-xml-parser': 'src/cli',
};

const builtins = new Set(builtinModules);
const isBuiltin = (name) => name.startsWith('node:') || builtins.has(name.split('/')[0]);

/** src/x.ts -> {top: 'src', folder: 'index'}; src/a/b.ts -> folder 'a'; components/x.ts -> folder '' (an entry). */
function placeOf(path) {
  const [top, second, ...rest] = path.split('/');
  if (top === 'src') {
    const folder = rest.length ? second : 'index';
    return { top, folder, zone: `src/${folder}`, path };
  }
  if (top === 'components') {
    const folder = rest.length ? second : '';
    return { top, folder, zone: folder ? `components/${folder}` : 'components', path };
  }
  return { top, folder: second ?? '', zone: top };
}

function packageProblem(from, name) {
  if (from.top !== 'src' && from.top !== 'components') return undefined;
  if (isBuiltin(name)) return from.zone === 'src/cli' ? undefined : `${name}: Node's own modules are for src/cli only`;
  for (const [pattern, label, isHome] of homeOfPackage) {
    if (pattern.test(name) && !isHome(from)) return `${label} is imported in ${homeNames[label]} only`;
  }
  return undefined;
}

function srcProblem(from, to, typeOnly) {
  if (to.top !== 'src') return `${from.zone} imports nothing outside src, but this is ${to.zone}`;
  const below = srcBelow[from.folder];
  if (!below) return `${from.zone} has no floor yet: give it a row in scripts/lint-layers.mjs`;
  if (!below.includes(to.folder)) return `${from.zone} may not import ${to.zone}, which is not below it`;
  if (from.folder === 'plans' && !typeOnly && to.path !== 'src/model/deep-freeze.js') {
    return 'src/plans holds data: it imports types from src/model and the freezer, so that no validator comes along';
  }
  return undefined;
}

function componentProblem(from, to, typeOnly) {
  // index, whole, drop-in, the parts and what registers elements are tables of contents for everything under them.
  if (from.folder === '' || from.folder === 'parts' || from.path.endsWith('/define.ts'))
    return to.top === 'src' && to.folder === 'cli' ? 'components may not import src/cli' : undefined;
  if (to.top === 'components') {
    if (to.folder === 'internal') return undefined;
    return `${from.zone} may import itself and components/internal, not ${to.zone}`;
  }
  if (to.top !== 'src') return `${from.zone} imports nothing outside components and src, but this is ${to.zone}`;
  const allowed = typeOnly ? componentTypes : (valuesOf[from.folder] ?? cardValues);
  if (allowed.includes(to.folder)) return undefined;
  const kind = typeOnly ? 'types' : 'values';
  return `${from.zone} may import ${kind} from ${allowed.map((folder) => `src/${folder}`).join(', ')}; not from ${to.zone}`;
}

export const layers = {
  meta: { type: 'problem', docs: { description: 'each folder imports only what lies below it' }, schema: [] },
  create(context) {
    const root = context.cwd;
    const file = relative(root, context.filename).split(sep).join('/');
    const from = placeOf(file);

    const check = (source, typeOnly) => {
      const name = source?.value;
      if (typeof name !== 'string') return;
      const report = (message) => message && context.report({ node: source, message });
      if (!name.startsWith('.') && !name.startsWith('/')) return report(packageProblem(from, name));
      const target = relative(root, resolve(dirname(context.filename), name))
        .split(sep)
        .join('/');
      if (/(^|\/)dist(\/|$)/.test(target)) return report('nothing imports dist: import the source');
      const to = placeOf(target);
      if (to.zone === from.zone && to.top === from.top) return;
      if (from.top === 'src') report(srcProblem(from, to, typeOnly));
      if (from.top === 'components') report(componentProblem(from, to, typeOnly));
    };

    // `import { type X }` still loads the module when it runs, so only `import type` counts as a type.
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
    };
  },
};
