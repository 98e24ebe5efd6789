// The command line in a folder of its own, with the libraries that only it needs inside: whoever installs the package for a page gets
// no further dependency, and `npx drumtower` needs no further download.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));

/** Libraries inside the command line; their licences travel with them. */
export const bundled = ['commander', 'docx', 'fast-xml-parser', 'hucre', 'jsonc-parser', 'opencc-js', 'pinyin-pro'];

/** Builds the command line into a folder, as `main.js` and what that loads when it is asked for. */
export async function buildCli(outdir) {
  await build({
    entryPoints: ['src/cli/main.ts'],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: Object.keys(pkg.dependencies),
    // Its other form asks for its parts by names that no bundler follows.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    define: { packageVersion: JSON.stringify(pkg.version) },
    // commander is CommonJS and asks for Node's own modules.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    sourcemap: true,
    logLevel: 'warning',
  });
}
