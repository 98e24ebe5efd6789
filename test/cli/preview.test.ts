import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { clerkPlan } from '../workbook/clerk-plan.js';
import { cliPath, drumtower, emptyFolder } from './cli-kit.js';

const text = JSON.stringify(clerkPlan);

test('drumtower preview serves the plan, its mistakes and every change', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'plan.json'), text);
  const path = await cliPath();
  // Stands where the elements stand in the package.
  writeFileSync(join(dirname(path), '..', 'drumtower.iife.min.js'), '/* elements */');
  const child = spawn(process.execPath, [path, 'preview', 'plan.json', '--port', '0', '--locale', 'en'], {
    cwd: folder,
  });
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const address = /http:\/\/localhost:\d+/.exec(String(line))![0];
    const get = (place: string): Promise<Response> => fetch(address.replace('localhost', '127.0.0.1') + place);

    const page = await get('/');
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    const html = await page.text();
    assert.match(html, /<plan-dashboard src="\/plan\.json" heading-level="1">/);
    assert.doesNotMatch(html, /class="findings/);
    assert.deepEqual(await (await get('/plan.json')).json(), JSON.parse(text));
    assert.equal(await (await get('/drumtower/drumtower.iife.min.js')).text(), '/* elements */');
    for (const place of ['/figures.json', '/drumtower/cli/main.js', '/drumtower/..%2fcli%2fmain.js', '/etc/passwd'])
      assert.equal((await get(place)).status, 404, place);

    const changes = (await get('/changes')).body!.getReader();
    await changes.read();
    writeFileSync(join(folder, 'plan.json'), text.replace('"value":80', '"value":"<b>"'));
    assert.match(new TextDecoder().decode((await changes.read()).value), /^data: changed/);
    await changes.cancel();
    const broken = await (await get('/')).text();
    assert.match(broken, /Problems: 1, doubts: 0/);
    assert.match(broken, /plan\.json › indicators\[1\]\.targets\[0\]\.bound\.value/);
    assert.match(broken, /&lt;b&gt;/);
    assert.doesNotMatch(broken, /<b>/);

    const taken = await drumtower(folder, 'preview', 'plan.json', '--port', address.split(':')[2]!);
    assert.equal(taken.code, 2);
    assert.match(taken.error, /端口 \d+ 不能使用（EADDRINUSE）/);
  } finally {
    child.kill('SIGINT');
  }
  const [code] = (await once(child, 'exit')) as [number];
  assert.equal(code, 0);
});
