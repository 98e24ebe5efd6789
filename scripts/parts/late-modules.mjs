// Rollup plugin: modules that few pages need come in parts of their own, and others stand in for them until they have. What
// is wrong with a file is known and counted before its words are there, and they are asked for when somebody reads them;
// the calculation of rare kinds of targets has come before a plan that has them is assessed, a form before indicators are
// drawn in it, what searches before a reader's words are looked for, and what one language alone needs before it is spoken.
import { pathToFileURL } from 'node:url';
import { relative, resolve, sep } from 'node:path';

const real = '?real';
const pathOf = (id) => relative(process.cwd(), id).split(sep).join('/');

/** The name of a sentence is asked for while a file is read. Which names of definitions are such is known beforehand. */
async function expectations() {
  const { isExpectation } = await import(pathToFileURL(resolve('dist/src/model/issue-messages.js')));
  const { default: schema } = await import(pathToFileURL(resolve('dist/src/model/plan.schema.json.js')));
  return JSON.stringify(Object.keys(schema.$defs).filter((name) => isExpectation(name)));
}

/** Functions that nobody calls before they have come. */
const awaited = (...names) =>
  names.map((name) => `export const ${name} = (...given) => come.${name}(...given);`).join('\n');

/** What stands in for each function, by module. `come` holds the functions once they have. */
const standIns = {
  'dist/src/model/issue-messages.js': async () => `
    export const issueOf = (problem, ...given) => {
      let issue;
      const words = () => (issue ??= come?.issueOf(problem, ...given)) ?? { path: '', message: '' };
      return {
        code: problem.code,
        get path() { return words().path; },
        get message() { return words().message; },
        get value() { return words().value; },
      };
    };
    export const isExpectation = (name) => ${await expectations()}.includes(name);`,
  'dist/src/directory/directory-issues.js': () => `
    export const directoryIssue = (code, severity, path, ...given) => ({
      code, severity, path,
      get message() { return come?.directoryIssue(code, severity, path, ...given).message ?? ''; },
    });`,
  'dist/src/progress/worked-quantity.js': () => awaited('workedQuantity'),
  'dist/src/progress/derived-observations.js': () => awaited('withDerived'),
  'dist/src/progress/borrowed-figure.js': () => awaited('borrowedFigure'),
  'dist/src/progress/mean-of-window.js': () => awaited('averagedGrowth', 'meanOfWindow'),
  'dist/components/plan-dashboard/dashboard-forms.js': () =>
    awaited('asTargets', 'inLines', 'aimSection', 'lineSection', 'chartGrid', 'chartSection'),
  'dist/src/view/plan/plan-search.js': () => awaited('queryWords', 'indicatorMatches', 'measureMatches'),
  'dist/src/directory/match-word.js': () => awaited('searchWord', 'findWord', 'findCode', 'matchFrom'),
  'dist/src/directory/highlights.js': () => awaited('highlightsOf'),
  'dist/components/plan-enterprise-directory/entry-dialog.js': () => awaited('entryDialog', 'openEntry'),
  'dist/src/format/english-units.js': () => awaited('englishCount', 'englishUnit', 'unitOfOne', 'unitWithScale'),
};

/** Modules that nothing is said with but one language: they come with its words. */
export const ofLanguage = { en: ['dist/src/format/english-units.js'] };

/** An entry that gives stand-ins what they stand in for. */
export const bringing = (paths) =>
  paths
    .map(
      (path, at) =>
        `import { bring as bring${at} } from './${path}';\nimport * as real${at} from './${path}${real}';\nbring${at}(real${at});`,
    )
    .join('\n');

export const lateModules = {
  name: 'late-modules',
  async resolveId(source, importer) {
    if (source.endsWith(real)) return `${resolve(source.slice(0, -real.length))}${real}`;
    if (!importer?.endsWith(real)) return null;
    const found = await this.resolve(source, importer.slice(0, -real.length), { skipSelf: true });
    return found && standIns[pathOf(found.id)] ? { ...found, id: `${found.id}${real}` } : found;
  },
  async load(id) {
    if (id.endsWith(real)) return this.fs.readFile(id.slice(0, -real.length), { encoding: 'utf8' });
    const standIn = standIns[pathOf(id)];
    return standIn ? `let come;\nexport const bring = (module) => { come = module; };\n${await standIn()}` : null;
  },
};
