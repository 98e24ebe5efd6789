// Two passes. First every source module becomes one ES module with its types and map; then the self-contained bundles
// are made from that output, so that a bundle and the modules can never hold different code. The parts that
// drumtower.iife.min.js loads are made of it too, by scripts/parts/build-parts.mjs.
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { downlevel, finish, minify, onLog } from './scripts/bundle-plugins.mjs';
import { filesUnder } from './scripts/files.mjs';
import { withoutCallGuards } from './scripts/without-call-guards.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const external = new RegExp(`^(${Object.keys(pkg.dependencies).join('|')})(/|$)`);
/** Entries are what package.json promises; everything they reach is kept as a module of its own. */
const entries = [
  'src/index.ts',
  'src/static/index.ts',
  'src/exchange/index.ts',
  'src/format/zh-hant.ts',
  ...filesUnder('src/plans', '.ts'),
  'components/index.ts',
  'components/drop-in.ts',
  ...filesUnder('components/parts', '.ts'),
  ...filesUnder('components/plain', '.ts'),
  'components/zh-hant.ts',
  'components/embed.ts',
  'components/frame.ts',
  ...filesUnder('components', '.ts').filter((path) =>
    ['define', basename(dirname(path))].includes(basename(path, '.ts')),
  ),
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

/**
 * Like beside like: gzip looks back 32 kB, and a style sheet or a table of words is best told by its kind. A module that is
 * imported first stands first; one that nothing else needs is left out all the same.
 */
const likeBesideLike = {
  name: 'like-beside-like',
  transform(code, id) {
    if (!id.endsWith('/dist/components/whole.js')) return null;
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
  plugins: [
    withoutCallGuards,
    nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
    likeBesideLike,
  ],
  output: { file, format: 'es', inlineDynamicImports: true, plugins },
});

export default [
  modules,
  bundle('dist/drumtower.esm.min.js', [downlevel({ format: 'esm' }), minify(true), finish]),
  bundle(
    'dist/drumtower.zh-hant.min.js',
    [downlevel({ format: 'iife' }), minify(false), finish],
    'dist/components/zh-hant.js',
  ),
  ...['embed', 'frame'].map((name) =>
    bundle(
      `dist/drumtower.${name}.min.js`,
      [downlevel({ format: 'iife' }), minify(false), finish],
      `dist/components/${name}.js`,
    ),
  ),
  // esbuild makes the function wrapper, so that its own helpers stay inside it and only Drumtower is global.
  bundle('dist/drumtower.all.min.js', [downlevel({ format: 'iife', globalName: 'Drumtower' }), minify(false), finish]),
];
