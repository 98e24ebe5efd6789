// Builds the documentation of the SDK into docs/site, and writes docs/which-method-when.md for it and for readers of the
// package.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { loadTypeScript } from './load-typescript.mjs';

const { methodPage } = await loadTypeScript('docs/method-page.ts');
for (const [path, text] of Object.entries(methodPage())) writeFileSync(path, text);
const { status } = spawnSync(process.execPath, ['node_modules/typedoc/bin/typedoc'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
