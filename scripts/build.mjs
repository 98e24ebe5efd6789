// Makes dist/ from scratch: modules, types, maps and bundles (rollup), then the data files that go beside them.
import { spawnSync } from 'node:child_process';
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

const rollup = spawnSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], {
  stdio: 'inherit',
});
if (rollup.status !== 0) process.exit(rollup.status ?? 1);

// What is shown as data had another, flat address; files that were reached there still are.
mkdirSync('dist/src/report', { recursive: true });
for (const file of filesUnder('dist/src/view', '.js'))
  writeFileSync(join('dist/src/report', basename(file)), `export * from '../${file.slice('dist/src/'.length)}';\n`);

await buildParts('dist');
await buildCli('dist/cli');

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
const manifest = await makeManifest();
writeFrameworkTypes('dist', manifest, pkg, tokenNames());
// Last, because its time is what run.mjs compares with the sources'.
writeManifest('dist/custom-elements.json', manifest);

console.log(`build: dist written in ${((Date.now() - started) / 1000).toFixed(1)} s`);
