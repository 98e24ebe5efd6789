// Takes the pictures of the clerk's guide from the commands and pages themselves: node scripts/guide-pictures.mjs, after a build.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from './browser.mjs';

const cli = resolve('dist/cli/main.js');
const pictures = 'docs/pictures';
const folder = mkdtempSync(join(tmpdir(), 'drumtower-guide-'));
const env = { ...process.env, LANG: 'zh_CN.UTF-8' };
copyFileSync('src/plans/gulou-ip-2021-2025.json', join(folder, 'plan.json'));
copyFileSync('src/plans/gulou-ip-2021-2025.illustrative.json', join(folder, 'plan.observations.json'));
mkdirSync(pictures, { recursive: true });

/** The preview, once it says where it is. */
const served = () =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, 'preview', 'plan.json', '--port', '0'], { cwd: folder, env });
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`the preview ended with ${code}`)));
    child.stdout.on('data', (data) => {
      const address = /http:\/\/\S+/.exec(String(data))?.[0];
      if (address) done({ child, address });
    });
  });

const browser = await launchBrowser();
const { child, address } = await served();
try {
  spawnSync(process.execPath, [cli, 'static', 'plan.json', '--as-of', '2024-01-31', '--as', 'page'], {
    cwd: folder,
    env,
    stdio: 'inherit',
  });
  const page = await browser.newPage({ viewport: { width: 960, height: 640 } });
  for (const [name, at] of [
    ['preview', address],
    ['static', pathToFileURL(join(folder, 'plan.static/plan.html')).href],
  ]) {
    await page.goto(at);
    // Drawn, not only served: both say how many targets there are.
    await page.getByText('20项定量目标中').first().waitFor();
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }
} finally {
  await browser.close();
  child.removeAllListeners('exit');
  child.kill();
  rmSync(folder, { recursive: true, force: true });
}
