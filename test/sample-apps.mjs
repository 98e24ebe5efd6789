// The sample apps of examples/, built and driven from the installed package as its users have it. What they need besides
// comes from this repository's node_modules.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startServer } from '../scripts/static-server.mjs';

const run = promisify(execFile);
const root = process.cwd();
const from = (name) => resolve(root, 'node_modules', name);

/** Puts packages of the repository beside the installed one. */
function link(home, names) {
  for (const name of names) {
    const target = join(home, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    if (!existsSync(target)) symlinkSync(from(name), target, 'junction');
  }
}

async function node(args, cwd) {
  await run(process.execPath, args, { cwd, maxBuffer: 1 << 26 }).catch((error) => {
    throw new Error(`${error.stdout}\n${error.stderr}`);
  });
}

/** Copies a sample beside the installed package. */
function copied(home, name) {
  const app = join(home, name);
  cpSync(join('examples', name), app, { recursive: true });
  return app;
}

/** Opens a page and has it told what it complained of. */
async function driven(browser, folder, drive) {
  const server = await startServer({ root: folder });
  const page = await browser.newPage({ locale: 'zh-CN' });
  const complaints = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(`${server.origin}/index.html`);
    await drive(page);
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
    await server.close();
  }
}

/** Card and figures follow the day, and the question comes to the page. */
async function followsItsPage(page) {
  const card = page.locator('main > plan-indicator-card');
  await card.getByText('高于序时进度', { exact: true }).waitFor();
  await page.locator('input[type=date]').fill('2022-12-31');
  await card.getByText('暂无数据').first().waitFor();
  await page.locator('input[type=date]').fill('2023-12-31');
  await card.getByRole('button', { name: '为什么' }).click();
  await page.locator('#asked').getByText('madrid-trademarks').waitFor();
}

export const apps = {
  async 'jQuery, without a build'(home, browser) {
    const app = copied(home, 'jquery');
    copyFileSync(from('jquery/dist/jquery.min.js'), join(app, 'jquery.min.js'));
    cpSync(join(home, 'node_modules/drumtower/dist'), join(app, 'drumtower'), { recursive: true });
    await driven(browser, app, async (page) => {
      const card = page.locator('plan-indicator-card');
      await card.getByText('高于序时进度', { exact: true }).waitFor();
      await page
        .locator('#verdict')
        .getByText(/已达目标值：\d+/)
        .waitFor();
      await card.getByRole('button', { name: '判定依据' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '关闭' }).first().click();
      await page.locator('#english').click();
      await card.getByText('Ahead of schedule').waitFor();
    });
  },

  async 'Vite and React'(home, browser) {
    const app = copied(home, 'vite-react');
    link(home, ['react', 'react-dom', 'vite', '@types/react', '@types/react-dom']);
    await node([from('typescript/bin/tsc'), '-p', app], app);
    await node([from('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], app);
    await driven(browser, join(app, 'dist'), followsItsPage);
  },

  async 'Vite and Vue'(home, browser) {
    const app = copied(home, 'vite-vue');
    link(home, ['vue', 'vite', '@vitejs/plugin-vue']);
    await node([from('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], app);
    await driven(browser, join(app, 'dist'), async (page) => {
      await page.locator('plan-dashboard plan-indicator-card').first().waitFor();
      await followsItsPage(page);
    });
  },
};

/** What a type checker must take, and must refuse. */
const typed = `
import 'drumtower/define';
import type {} from 'drumtower/types/react';
import type {} from 'drumtower/types/svelte';
import type {} from 'drumtower/types/vue';
import type { JSX } from 'react';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

export const dashboard: string | undefined = document.querySelector('plan-dashboard')?.progress?.plan.id;
document.addEventListener('plan-leave', (event) => event.href.length);
window.addEventListener('plan-loaded', (event) => event.progress.plan.id);
document.createElement('plan-source').addEventListener('plan-failed', (event) => event.issues.length);

export const react: JSX.IntrinsicElements['plan-dashboard'] = {
  'src': 'plan.json', 'heading-level': 2, 'no-controls': '', 'density': 'compact', 'className': 'wide', 'id': 'plan',
  'onplan-leave': ({ href }) => void href.length,
};
export const svelte: SvelteHTMLElements['plan-trend-chart'] = { indicator: 'a', density: 'compact', 'onplan-explain': ({ progress }) => void progress.indicator };
export const vue: InstanceType<GlobalComponents['plan-indicator-card']>['$props'] = { indicator: 'a', 'heading-level': '3' };

// @ts-expect-error: no such density
export const noDensity: JSX.IntrinsicElements['plan-dashboard'] = { density: 'tiny' };
// @ts-expect-error: no such attribute
export const noAttribute: SvelteHTMLElements['plan-dashboard'] = { asof: '2024-01-31' };
// @ts-expect-error: no such view
export const noView: InstanceType<GlobalComponents['plan-dashboard']>['$props'] = { view: 'map' };
`;

/** The types of frameworks, in a project of strict rules. */
export async function frameworksTyped(home) {
  link(home, ['react', 'vue', 'svelte', '@types/react']);
  writeFileSync(join(home, 'frameworks.ts'), typed);
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable', '--skipLibCheck'];
  const modules = ['--module', 'esnext', '--moduleResolution', 'bundler'];
  await node([from('typescript/bin/tsc'), ...options, ...modules, 'frameworks.ts'], home);
}
