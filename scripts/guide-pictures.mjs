// Takes the pictures of the clerk's guides from the commands and pages themselves: node scripts/guide-pictures.mjs, after a build.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from './browser.mjs';

const cli = resolve('dist/cli/main.js');
const pictures = 'docs/pictures';
const folder = mkdtempSync(join(tmpdir(), 'drumtower-guide-'));
copyFileSync('src/plans/gulou-ip-2021-2025.json', join(folder, 'plan.json'));
copyFileSync('src/plans/gulou-ip-2021-2025.illustrative.json', join(folder, 'plan.observations.json'));
mkdirSync(pictures, { recursive: true });

/** The guides, and what both their pages say once they are drawn, not only served. */
const guides = [
  { language: 'zh_CN.UTF-8', ending: '', drawn: '20项定量目标中' },
  { language: 'en_US.UTF-8', ending: '.en', drawn: 'Of 20 targets' },
];

/** The preview, once it says where it is. */
const served = (env) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, 'preview', 'plan.json', '--port', '0'], { cwd: folder, env });
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`the preview ended with ${code}`)));
    child.stdout.on('data', (data) => {
      const address = /http:\/\/\S+/.exec(String(data))?.[0];
      if (address) done({ child, address });
    });
  });

async function takePictures(browser, { language, ending, drawn }) {
  const env = { ...process.env, LANG: language };
  const { child, address } = await served(env);
  try {
    const args = ['static', 'plan.json', '--as-of', '2024-01-31', '--as', 'page', '--force'];
    spawnSync(process.execPath, [cli, ...args], { cwd: folder, env, stdio: 'inherit' });
    const page = await browser.newPage({ viewport: { width: 960, height: 640 } });
    for (const [name, at] of [
      ['preview', address],
      ['static', pathToFileURL(join(folder, 'plan.static/plan.html')).href],
    ]) {
      await page.goto(at);
      await page.getByText(drawn).first().waitFor();
      await page.screenshot({ path: join(pictures, `${name}${ending}.png`) });
    }
  } finally {
    child.removeAllListeners('exit');
    child.kill();
  }
}

const browser = await launchBrowser();
try {
  for (const guide of guides) await takePictures(browser, guide);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
