import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { told } from '../../scripts/progress.mjs';
import { startServer } from '../../scripts/static-server.mjs';

describe('the server of the portal', () => {
  let folder = '';
  let site: Awaited<ReturnType<typeof startServer>>;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'served-'));
    const root = join(folder, 'root');
    await mkdir(join(root, 'portal'), { recursive: true });
    await writeFile(join(root, 'portal', 'index.html'), '<title>门户</title>');
    await writeFile(join(root, '.hidden'), 'hidden');
    await writeFile(join(folder, 'outside.txt'), 'outside');
    site = await startServer({
      root,
      redirects: { '/': '/portal/', '/storybook/': 'http://localhost:1/' },
    });
  });
  after(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  const ask = (path: string, options?: RequestInit): Promise<Response> =>
    fetch(site.origin + path, { redirect: 'manual', ...options });
  const placeOf = async (path: string): Promise<[number, string | null]> => {
    const { status, headers } = await ask(path);
    return [status, headers.get('location')];
  };

  it('leads from / to the portal with what the address asks for, and shows it', async () => {
    assert.deepEqual(await placeOf('/?plan-view=table'), [302, '/portal/?plan-view=table']);
    const followed = await fetch(`${site.origin}/`);
    assert.equal(await followed.text(), '<title>门户</title>');
    assert.equal(followed.headers.get('content-type'), 'text/html; charset=utf-8');
  });

  it('leads to Storybook by its path, which has a port of its own', async () => {
    assert.deepEqual(await placeOf('/storybook/'), [302, 'http://localhost:1/']);
  });

  it('leads a folder without its slash to itself, and never to another host', async () => {
    assert.deepEqual(await placeOf('/portal'), [302, '/portal/']);
    const [, place] = await placeOf('//portal');
    assert.ok(!place?.startsWith('//'), String(place));
  });

  it('shows nothing hidden, nothing outside its folder, and takes nothing', async () => {
    for (const path of ['/.hidden', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/nothing.html'])
      assert.equal((await ask(path)).status, 404, path);
    assert.equal((await ask('/portal/', { method: 'POST' })).status, 405);
  });

  it('takes the next port where its own is taken', async () => {
    const second = await startServer({ port: site.port });
    try {
      assert.ok(second.port > site.port);
    } finally {
      await second.close();
    }
  });
});

describe('what a command says while it works', () => {
  it('is what begins, every ten seconds that it goes on, and how long it took', async () => {
    mock.timers.enable({ apis: ['setInterval', 'Date'] });
    const said: string[] = [];
    try {
      let end = (): void => {};
      const work = told(
        'Building',
        () => new Promise<void>((done) => (end = done)),
        (line) => said.push(line),
      );
      for (const passed of [10_000, 10_000, 5_000]) mock.timers.tick(passed);
      end();
      await work;
      mock.timers.tick(60_000);
    } finally {
      mock.timers.reset();
    }
    assert.deepEqual(said, ['Building …', 'Building … 10 s', 'Building … 20 s', 'Building: 25 s']);
  });

  it('ends with a failure, which is handed on', async () => {
    const said: string[] = [];
    const failing = told(
      'Building',
      () => Promise.reject(new Error('no disk')),
      (line) => said.push(line),
    );
    await assert.rejects(failing, /no disk/);
    assert.equal(said.length, 2);
  });
});
