// Makes dist/ from scratch: modules, types, maps and bundles (rollup), then the data files that go beside them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildCli } from './build-cli.mjs';
import { buildSchemas } from './build-schema.mjs';
import { writeElementStyles } from './element-styles.mjs';
import { filesUnder } from './files.mjs';
import { writeFrameworkTypes } from './framework-types.mjs';
import { writeLicenses } from './licenses.mjs';
import { makeManifest, writeManifest } from './manifest.mjs';
import { buildParts } from './parts/build-parts.mjs';
import { makeServed } from './served.mjs';
import { tokenNames, writeTokens } from './tokens.mjs';

const started = Date.now();
const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync('dist', { recursive: true, force: true });

/** Runs rollup in a process of its own; a build that fails has nothing more done. */
async function rollup(config) {
  const args = ['node_modules/rollup/dist/bin/rollup', '-c', config, '--silent'];
  const [code] = await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit');
  if (code !== 0) process.exit(code ?? 1);
}

let since = started;
const done = (what) => {
  console.log(`build: ${what}, ${((Date.now() - since) / 1000).toFixed(1)} s`);
  since = Date.now();
};

await rollup('rollup.config.mjs');
done('modules and their types');

// What is shown as data had another, flat address; files that were reached there still are.
mkdirSync('dist/src/report', { recursive: true });
for (const file of filesUnder('dist/src/view', '.js'))
  writeFileSync(join('dist/src/report', basename(file)), `export * from '../${file.slice('dist/src/'.length)}';\n`);

// All are made of the modules, and of nothing that another makes.
await Promise.all([rollup('rollup.bundles.config.mjs'), buildParts('dist'), buildCli('dist/cli')]);
done('bundles, parts and the command line');

mkdirSync('dist/plans', { recursive: true });
for (const file of filesUnder('src/plans', '.json')) copyFileSync(file, join('dist/plans', basename(file)));
copyFileSync('components/tokens.css', 'dist/drumtower.css');
copyFileSync('components/embed.html', 'dist/embed.html');
copyFileSync('components/embed.css', 'dist/drumtower.embed.css');
const { staticCss } = await import(resolve('dist/src/static/styles.js'));
writeFileSync('dist/drumtower.static.css', staticCss.trimStart());
writeTokens('dist/drumtower.tokens.json');
mkdirSync('dist/themes', { recursive: true });
for (const file of filesUnder('components/themes', '.css')) copyFileSync(file, join('dist/themes', basename(file)));
await writeElementStyles('dist/components/index.js', 'dist/styles');
await buildSchemas('dist');
writeLicenses('dist/THIRD-PARTY-LICENSES.txt');
await makeServed(pkg.version);
done('compressed copies');
const manifest = await makeManifest();
writeFrameworkTypes('dist', manifest, pkg, tokenNames());
// Last, because its time is what run.mjs compares with the sources'.
writeManifest('dist/custom-elements.json', manifest);

console.log(`build: dist written in ${((Date.now() - started) / 1000).toFixed(1)} s`);
