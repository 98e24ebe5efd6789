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
