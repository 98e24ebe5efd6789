// The command line, with the libraries that only it needs inside: whoever installs the package for a page gets no further
// dependency, and `npx drumtower` needs no further download. What the SDK already holds is taken from there.
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));

/** Libraries inside the command line; their licences travel with them. */
export const bundled = ['commander', 'hucre'];

/** Modules that stand beside the command line in dist/src are imported from there, so that no code is shipped twice. */
const fromSdk = (outdir) => ({
  name: 'from-sdk',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const module = relative(process.cwd(), resolve(resolveDir, path)).split(sep).join('/');
      const isOwn = !/^src\//.test(module) || /^src\/(cli|workbook)\//.test(module);
      if (isOwn || !existsSync(join(outdir, '..', module))) return undefined;
      return { path: `../${module}`, external: true };
    });
  },
});

/** Builds `cli/main.js` and what it loads into a folder, which stands in dist beside src. */
export async function buildCli(outdir) {
  await build({
    entryPoints: ['src/cli/main.ts'],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: Object.keys(pkg.dependencies),
    plugins: [fromSdk(outdir)],
    define: { packageVersion: JSON.stringify(pkg.version) },
    // commander is CommonJS and asks for Node's own modules.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    sourcemap: true,
    logLevel: 'warning',
  });
}
