// The parts that drumtower.iife.min.js loads: coarse, by what a page shows.
import { bringing } from './late-modules.mjs';

/** Which elements a part registers. */
export const elementsOf = {
  plan: ['plan-source', 'plan-indicator-card'],
  gauge: ['plan-target-gauge'],
  dashboard: ['plan-dashboard'],
  day: ['plan-as-of'],
  below: ['plan-goal-overview', 'plan-measure-list'],
  table: ['plan-indicator-table'],
  chart: ['plan-trend-chart'],
  explanation: ['plan-explanation'],
  indicator: ['plan-indicator-page'],
  directory: ['plan-enterprise-directory'],
};

/** Entry modules of the parts that register nothing. */
const modulesOf = {
  core: ['dist/components/parts/core.js'],
  words: ['dist/components/parts/words.js'],
  sdk: ['dist/components/parts/sdk.js'],
  file: ['dist/components/plan-enterprise-directory/directory-text.js'],
  counted: ['dist/components/plan-source/counted-directory.js'],
  issues: ['dist/src/format/issue-words.js'],
  figures: ['dist/components/plan-dashboard/save-figures.js'],
  entries: ['dist/components/plan-enterprise-directory/save-entries.js'],
  picture: ['dist/components/internal/save-picture.js'],
  followed: ['dist/src/format/followed-words.js'],
  doubts: ['dist/components/plan-source/doubtful.js'],
  plain: ['dist/components/plain/indicator.js'],
  plainChart: ['dist/components/plain/chart.js'],
  plainPlan: ['dist/components/plain/plan.js'],
  plainMeasures: ['dist/components/plain/measures.js'],
};

/** Modules that few pages need, by the part that brings them: sentences that few readers see, kinds that few plans have. */
const lateOf = {
  mistakes: ['dist/src/model/issue-messages.js'],
  remarks: ['dist/src/directory/directory-issues.js'],
  kinds: [
    'dist/src/progress/worked-quantity.js',
    'dist/src/progress/derived-observations.js',
    'dist/src/progress/borrowed-figure.js',
    'dist/src/progress/mean-of-window.js',
  ],
  forms: ['dist/components/plan-dashboard/dashboard-forms.js'],
  search: ['dist/src/view/plan/plan-search.js'],
  names: ['dist/src/directory/match-word.js', 'dist/src/directory/highlights.js'],
  entry: ['dist/components/plan-enterprise-directory/entry-dialog.js'],
};

export const partNames = [...Object.keys({ ...modulesOf, ...elementsOf, ...lateOf })];

/** What a page will need as soon as an element is there, seen by its attributes. */
export const early = {
  'plan-dashboard[view=table]': 'table',
  'plan-dashboard[view=chart]': 'chart',
  'plan-source[directory],plan-dashboard[directory]': 'counted',
  'plan-enterprise-directory[src]': 'file',
};

/** What an element draws with at once, seen by its attributes: it waits for that, so that what a server has drawn stays. */
export const atOnce = {
  'plan-dashboard[view=chart],plan-dashboard[density=compact]': 'forms',
};

/** The part that writes the plain text of an element. */
export const plainOf = {
  'plan-indicator-card': 'plain',
  'plan-target-gauge': 'plain',
  'plan-trend-chart': 'plainChart',
  'plan-dashboard': 'plainPlan',
  'plan-goal-overview': 'plainPlan',
  'plan-indicator-table': 'plainPlan',
  'plan-measure-list': 'plainMeasures',
};

/**
 * What comes in one file, with its words, to a page that has none of it yet. In the order they are tried: what a page
 * shows first stands first.
 */
export const sets = {
  plan: ['core', 'plan'],
  dashboard: ['address', 'page', 'controls', 'menu', 'glance', 'dashboard'],
  directory: ['core', 'controls', 'boxes', 'lists', 'directory'],
  entry: ['dialog', 'entry'],
  file: ['json', 'file'],
  table: ['lists', 'rows', 'saved', 'figures', 'table'],
  explanation: ['address', 'boxes', 'dialog', 'outlook', 'reporting', 'serving', 'explanation'],
  // After a dashboard or a directory.
  why: ['boxes', 'dialog', 'outlook', 'reporting', 'serving', 'explanation'],
  // After measures, which have brought the rest.
  answer: ['boxes', 'dialog', 'outlook', 'explanation'],
  chart: ['outlook', 'chart'],
  below: ['below'],
  day: ['day'],
  figures: ['saved', 'figures'],
  // What several of these need, where none of them has brought it.
  reporting: ['reporting'],
  followed: ['followed'],
  serving: ['serving'],
  entries: ['saved', 'entries'],
  picture: ['saved', 'plain', 'picture'],
  mistakes: ['json', 'mistakes'],
  issues: ['issues'],
};

const ofFiles = ['file', 'names', 'counted', 'remarks'];
const ofLists = ['directory', 'entry', 'table', 'search', 'entries', 'plainPlan', ...ofFiles];
const ofPlain = ['plain', 'plainChart', 'plainPlan', 'plainMeasures'];
const ofPage = ['dashboard', 'forms', 'below', 'day', 'table', 'figures', 'picture', ...ofPlain];
const ofReasons = ['explanation', 'indicator'];

/** Where a module lives that several parts need: the first that is for all of them. What only some need is not to weigh on the others. */
const shared = [
  ['plain', [...ofPlain, 'picture']],
  ['rows', ['table', 'plainPlan']],
  ['menu', ['dashboard', 'indicator']],
  ['dashboard', ['dashboard', 'forms']],
  ['glance', ['dashboard', 'forms', 'picture']],
  ['below', ['below', 'plainMeasures']],
  ['chart', ['chart', 'plainChart']],
  ['directory', ['directory', 'entries', 'entry']],
  ['figures', ['table', 'figures']],
  ['saved', ['table', 'figures', 'entries', 'picture']],
  ['dialog', ['entry', 'explanation']],
  ['boxes', ['directory', 'explanation']],
  ['address', ['dashboard', 'directory', 'explanation']],
  ['explanation', ofReasons],
  ['outlook', ['chart', 'plainChart', ...ofReasons]],
  ['serving', ['below', ...ofPlain, ...ofReasons]],
  ['reporting', ['table', 'figures', 'chart', 'followed', 'below', ...ofPlain, ...ofReasons]],
  ['file', ofFiles],
  ['json', ['mistakes', 'remarks', 'counted', 'file']],
  ['lists', ofLists],
  ['page', [...ofPage, ...ofReasons]],
  ['controls', [...ofPage, ...ofLists, ...ofReasons]],
  ['plan', ['plan', 'gauge', 'chart', ...ofReasons, 'counted', 'mistakes', 'kinds', 'doubts', 'followed', ...ofPage]],
];

/** The home of a module by the parts that need it. */
export function homeOf(needed) {
  // The SDK stands on everything.
  const parts = needed.filter((part) => part !== 'sdk');
  if (parts.length < 2) return parts[0] ?? 'sdk';
  return shared.find(([, some]) => parts.every((part) => some.includes(part)))?.[0] ?? 'core';
}

/** Room kept for an element until it is registered, as its own skeleton keeps it then; what has content of the page has that. */
const rooms = {
  '100vh': [
    'plan-dashboard',
    'plan-indicator-table',
    'plan-goal-overview',
    'plan-measure-list',
    'plan-enterprise-directory',
    'plan-explanation[inline]',
    'plan-indicator-page',
  ],
  '30rem': ['plan-trend-chart'],
  '19rem': ['plan-indicator-card'],
  '15rem': ['plan-target-gauge'],
  '12.25rem': ['plan-trend-chart[density=compact]'],
  '9.5rem': ['plan-as-of'],
};
/** The same in a window that is narrower: what stands side by side stands one beneath the other. */
const narrowRooms = {
  '60rem': { '48rem': ['plan-trend-chart:not([density=compact])'] },
  '30rem': { '22rem': ['plan-as-of'] },
};

const sheetOf = (all) =>
  Object.entries(all)
    .map(([height, tags]) => `${tags.map((tag) => `${tag}:not(:defined):empty`)}{display:block;min-height:${height}}`)
    .join('');

export const roomSheet = [
  sheetOf(rooms),
  ...Object.entries(narrowRooms).map(([width, all]) => `@media(max-width:${width}){${sheetOf(all)}}`),
].join('');

const classOf = (tag) => tag.replace(/(^|-)(\w)/g, (_all, _dash, letter) => letter.toUpperCase());

/** The entry of a part, as code. */
export function entryOf(part) {
  if (lateOf[part]) return bringing(lateOf[part]);
  if (modulesOf[part]) {
    const code = modulesOf[part].map((path) => `export * from './${path}';`).join('\n');
    // A page's own script is told at once what is wrong with a file, and calculates without waiting.
    return part === 'sdk' ? `${code}\n${bringing([...lateOf.mistakes, ...lateOf.kinds])}` : code;
  }
  const tags = elementsOf[part];
  const imports = tags.map((tag) => `import { ${classOf(tag)} } from './dist/components/${tag}/${tag}.js';`);
  return `${imports.join('\n')}\nexport const elements = { ${tags.map((tag) => `'${tag}': ${classOf(tag)}`).join(', ')} };`;
}
