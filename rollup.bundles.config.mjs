// The second pass: the self-contained files, made from the modules of the first.
import nodeResolve from '@rollup/plugin-node-resolve';
import { downlevel, finish, minify, onLog } from './scripts/bundle-plugins.mjs';
import { filesUnder } from './scripts/files.mjs';
import { withoutCallGuards } from './scripts/without-call-guards.mjs';

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

const bundle = (input, ...outputs) => ({
  input: `dist/components/${input}.js`,
  onLog,
  plugins: [
    withoutCallGuards,
    nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
    likeBesideLike,
  ],
  output: outputs.map(([name, target, isModule = false]) => ({
    file: `dist/drumtower.${name}.min.js`,
    format: 'es',
    inlineDynamicImports: true,
    plugins: [downlevel(target), minify(isModule), finish],
  })),
});

export default [
  bundle(
    'drop-in',
    ['esm', { format: 'esm' }, true],
    // esbuild makes the function wrapper, so that its own helpers stay inside it and only Drumtower is global.
    ['all', { format: 'iife', globalName: 'Drumtower' }],
  ),
  bundle('zh-hant', ['zh-hant', { format: 'iife' }]),
  ...['embed', 'frame'].map((name) => bundle(name, [name, { format: 'iife' }])),
];
