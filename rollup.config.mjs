// Two passes. First every source module becomes one ES module with its types and map; then the two self-contained
// bundles are made from that output, so that a bundle and the modules can never hold different code.
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'esbuild';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { filesUnder } from './scripts/files.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const external = new RegExp(`^(${Object.keys(pkg.dependencies).join('|')})(/|$)`);
const banner = `/*! ${pkg.name} ${pkg.version} | MIT | bundled licences: THIRD-PARTY-LICENSES.txt */`;

// zod's own annotations and cycles are harmless and not ours to mend; any other warning stops the build.
const zodWarnings = new Set(['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY']);
function onLog(level, log) {
  if (level === 'debug' || level === 'info') return;
  const places = [log.id, log.loc?.file, ...(log.ids ?? [])].filter(Boolean);
  if (zodWarnings.has(log.code) && places.length && places.every((path) => /node_modules[\\/]zod[\\/]/.test(path)))
    return;
  throw new Error(`rollup ${level} ${log.code ?? ''}: ${log.message}`);
}

/** Entries are what package.json promises; everything they reach is kept as a module of its own. */
const entries = [
  'src/index.ts',
  'src/format/zh-hant.ts',
  ...filesUnder('src/plans', '.ts'),
  'components/index.ts',
  'components/define.ts',
  'components/drop-in.ts',
  'components/zh-hant.ts',
  ...filesUnder('components', '.ts').filter((path) => basename(path, '.ts') === basename(dirname(path))),
];

const modules = {
  input: entries,
  external: (id) => external.test(id),
  onLog,
  plugins: [
    // package.json's sideEffects names built files; applied to the sources it would drop define.ts.
    nodeResolve({ ignoreSideEffectsForRoot: true }),
    json({ namedExports: false, preferConst: true, compact: true }),
    // outDir stays unset: with it, the maps point one folder wrong and hold no source.
    typescript({ tsconfig: 'tsconfig.build.json', outDir: undefined }),
    minifyTemplates,
  ],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: '.',
    // A folder called node_modules inside a package is dropped by npm pack and skipped by most tools.
    entryFileNames: (chunk) => `${chunk.name.replace(/(^|\/)node_modules\//, '$1_vendor/')}.js`,
  },
};

/** Syntax floor ES2019, for the old Chromium of an intranet. */
function downlevel(options) {
  return {
    name: 'downlevel',
    async renderChunk(code) {
      const result = await transform(code, {
        target: 'es2019',
        minifySyntax: true,
        minifyWhitespace: true,
        legalComments: 'none',
        ...options,
      });
      return { code: result.code, map: null };
    },
  };
}

/** The notice first, and pure ASCII, because an old CMS may serve the file as GBK. Minifiers leave the text of tagged templates as it is. */
const finish = {
  name: 'finish',
  renderChunk(code) {
    // The escape changes what String.raw sees and nothing else: lit reads the cooked strings.
    if (/\bString\.raw\b/.test(code)) throw new Error('String.raw would not survive escaping to ASCII');
    const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    // eslint-disable-next-line no-control-regex
    return { code: `${banner}\n${code.replace(/[^\x00-\x7f]/g, escape)}`, map: null };
  },
};

/**
 * Like beside like: gzip looks back 32 kB, and a style sheet or a table of words is best told by its kind. A module that is
 * imported first stands first; one that nothing else needs is left out all the same.
 */
const likeBesideLike = {
  name: 'like-beside-like',
  transform(code, id) {
    if (!id.endsWith('/dist/components/drop-in.js')) return null;
    const folders = ['model', 'calendar', 'progress', 'directory', 'format', 'view'];
    const paths = [
      ...filesUnder('dist/components', '.js').filter((path) => path.endsWith('.styles.js')),
      ...folders.flatMap((folder) => filesUnder(`dist/src/${folder}`, '.js')),
    ];
    return { code: paths.map((path) => `import '../../${path}';`).join('') + code, map: null };
  },
};

const bundle = (file, plugins, input = 'dist/components/drop-in.js') => ({
  input,
  onLog,
  plugins: [nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }), likeBesideLike],
  output: { file, format: 'es', plugins },
});

const minify = (module) => terser({ ecma: 2019, module, format: { comments: /^!/ }, compress: { passes: 2 } });

export default [
  modules,
  bundle('dist/drumtower.esm.min.js', [downlevel({ format: 'esm' }), minify(true), finish]),
  bundle(
    'dist/drumtower.zh-hant.min.js',
    [downlevel({ format: 'iife' }), minify(false), finish],
    'dist/components/zh-hant.js',
  ),
  // esbuild makes the function wrapper, so that its own helpers stay inside it and only Drumtower is global.
  bundle('dist/drumtower.iife.min.js', [downlevel({ format: 'iife', globalName: 'Drumtower' }), minify(false), finish]),
];
