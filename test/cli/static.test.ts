import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { findBrowser } from '../../scripts/browser.mjs';
import { cliPath, drumtower, drumtowerIn, emptyFolder } from './cli-kit.js';

/** A folder with the plan of Gulou and its sample figures. */
function office(): string {
  const folder = emptyFolder();
  copyFileSync('src/plans/gulou-ip-2021-2025.json', join(folder, 'plan.json'));
  copyFileSync('src/plans/gulou-ip-2021-2025.illustrative.json', join(folder, 'plan.observations.json'));
  return folder;
}
const text = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');
const noBrowser = { PATH: '', CHROME_PATH: '' };

describe('drumtower static', () => {
  test('writes pages, text and drawings without script, with a list of them', async () => {
    const folder = office();
    copyFileSync('src/plans/gulou-ip-2021-2025.enterprises.illustrative.json', join(folder, 'directory.json'));
    const { code, out, error } = await drumtowerIn(
      ...([noBrowser, folder, 'static', 'plan.json', '--as-of', '2024-01-31'] as const),
      ...(['--directory', 'directory.json'] as const),
    );
    assert.equal(code, 0, error);
    assert.match(out, /plan\.static/);
    assert.match(error, /图片只有 SVG.*CHROME_PATH/);
    const index = text(folder, 'plan.static/index.html');
    const listed = [...index.matchAll(/<a href="([^"]+)"/g)].map(([, path]) => path!);
    for (const path of listed) assert.ok(existsSync(join(folder, 'plan.static', path)), path);
    for (const path of [
      'plan.html',
      'table.html',
      'cards.html',
      'plan.txt',
      'drumtower.static.css',
      'svg/madrid-trademarks.chart.svg',
    ])
      assert.ok(listed.includes(path), path);
    for (const path of listed.filter((each) => each.endsWith('.html')))
      assert.doesNotMatch(text(folder, `plan.static/${path}`), /<script|\son\w+=/i);
    // A gauge, a chart and two pictures for each of 40 indicators, and two of the plan.
    assert.equal(readdirSync(join(folder, 'plan.static/svg')).length, 40 * 4 + 2);
    assert.ok(!existsSync(join(folder, 'plan.static/png')));
  });

  test('writes what is asked for, and nothing over what is there', async () => {
    const folder = office();
    const call = ['static', 'plan.json', '--as', 'text', '--out', 'site', '--json'];
    const { out } = await drumtower(folder, ...call);
    assert.deepEqual((JSON.parse(out) as { files: string[] }).files, [
      'index.html',
      'plan.txt',
      'drumtower.static.css',
    ]);
    assert.equal((await drumtower(folder, ...call)).code, 2);
    assert.equal((await drumtower(folder, ...call, '--force')).code, 0);
    assert.equal((await drumtower(folder, 'static', 'plan.json', '--as', 'gif')).code, 2);
  });

  test('without a browser draws no PNG, says so, and ends with 1', async () => {
    const folder = office();
    const { code, error } = await drumtowerIn(noBrowser, folder, 'static', 'plan.json', '--as', 'png');
    assert.equal(code, 1);
    assert.match(error, /没有写 PNG/);
    assert.ok(existsSync(join(folder, 'plan.static/index.html')));
  });

  test('draws the plan and each indicator as PNG, wide and square, where a browser is', async () => {
    const browser = await findBrowser();
    assert.ok(browser, 'a browser is needed here; scripts/browser.mjs finds or installs one');
    const folder = office();
    const { measures: _, ...plan } = JSON.parse(text(folder, 'plan.json')) as {
      indicators: { id: string }[];
      measures: unknown;
    };
    const kept = plan.indicators.filter(({ id }) => ['madrid-trademarks', 'ip-service-staff'].includes(id));
    writeFileSync(join(folder, 'plan.json'), JSON.stringify({ ...plan, id: 'small', indicators: kept }));
    rmSync(join(folder, 'plan.observations.json'));
    const { code, error } = await drumtowerIn({ CHROME_PATH: browser }, folder, 'static', 'plan.json', '--as', 'png');
    assert.equal(code, 0, error);
    const drawn = readdirSync(join(folder, 'plan.static/png')).sort();
    assert.deepEqual(
      drawn,
      ['plan', ...kept.map(({ id }) => `${id}.card`)]
        .flatMap((name) => [`${name}.1080x1080.png`, `${name}.1200x630.png`])
        .sort(),
    );
    for (const name of drawn) {
      const bytes = readFileSync(join(folder, 'plan.static/png', name));
      // The signature of a PNG, then its first chunk: width and height at bytes 16 and 20 (W3C PNG, 5.2 and 11.2.1).
      assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
      assert.ok(name.endsWith(`.${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}.png`), name);
      // Anything drawn at all is larger than a picture of one colour.
      assert.ok(bytes.length > 8_000, `${name} ${bytes.length}`);
    }
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    test(`stopped by ${signal} while it draws, leaves whole pictures and no browser`, async () => {
      const browser = await findBrowser();
      assert.ok(browser, 'a browser is needed here; scripts/browser.mjs finds or installs one');
      const folder = office();
      const temporary = emptyFolder();
      const env = { ...process.env, CHROME_PATH: browser, TMPDIR: temporary };
      const args = [await cliPath(), 'static', 'plan.json', '--as', 'png', '--as-of', '2024-01-31'];
      const child = spawn(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
      const closed = new Promise((done) => child.on('close', (_, by) => done(by)));
      await firstFile(join(folder, 'plan.static/png'));
      child.kill(signal);
      assert.equal(await closed, signal);
      const drawn = readdirSync(join(folder, 'plan.static/png'));
      assert.ok(drawn.length > 0 && drawn.length < 82, String(drawn.length));
      // The last chunk of a PNG (W3C PNG, 11.2.5): nothing stands behind it.
      for (const name of drawn)
        assert.equal(
          readFileSync(join(folder, 'plan.static/png', name))
            .toString('latin1')
            .slice(-8, -4),
          'IEND',
          name,
        );
      assert.deepEqual(readdirSync(temporary), []);
    });

  test('ends with a sentence where the browser ends without a picture', async () => {
    const folder = office();
    const temporary = emptyFolder();
    const browser = join(folder, 'browser');
    writeFileSync(browser, '#!/bin/sh\necho no display here >&2\nexit 3\n', { mode: 0o755 });
    const env = { CHROME_PATH: browser, TMPDIR: temporary };
    const { code, error } = await drumtowerIn(env, folder, 'static', 'plan.json', '--as', 'png');
    assert.equal(code, 2);
    assert.match(error, /浏览器没有画出结果：no display here\n$/);
    assert.deepEqual(readdirSync(temporary), []);
  });
});

/** Waits for the first file under its own name in a folder, which may not be there yet. */
async function firstFile(folder: string): Promise<void> {
  const isThere = (): boolean => existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('.'));
  while (!isThere()) await new Promise((done) => setImmediate(done));
}
