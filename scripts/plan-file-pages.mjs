// Writes docs/plan-file.md and docs/plan-file.zh-CN.md: the plan file as the model, and nothing else, describes it.
import { writeFileSync } from 'node:fs';
import { loadTypeScript } from './load-typescript.mjs';

const { planFilePages } = await loadTypeScript('docs/plan-file-pages.ts');
for (const [path, text] of Object.entries(planFilePages())) writeFileSync(path, text);
