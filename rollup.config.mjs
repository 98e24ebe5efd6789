// The first pass: every source module becomes one ES module with its types and map. rollup.bundles.config.mjs and
// scripts/parts/build-parts.mjs go on from that output, so that a bundle and the modules can never hold different code.
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { onLog } from './scripts/bundle-plugins.mjs';
import { filesUnder } from './scripts/files.mjs';
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

export default {
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
